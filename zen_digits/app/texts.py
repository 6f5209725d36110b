"""The words of the training form: a caption, an explanation and the names of the choices."""

from PySide6.QtCore import QCoreApplication

from zen_digits.app.more_texts import Texts, more_texts


def form_texts() -> dict[str, Texts]:
    """The texts of each field in the language of the application."""
    translate = QCoreApplication.translate
    return {
        "preset": Texts(
            translate("TrainingForm", "&Preset"),
            translate(
                "TrainingForm",
                "Choices that go together: quick takes seconds, balanced minutes, best longer.",
            ),
            {
                "quick": translate("TrainingForm", "Quick"),
                "balanced": translate("TrainingForm", "Balanced"),
                "best": translate("TrainingForm", "Best"),
                "custom": translate("TrainingForm", "Custom"),
            },
        ),
        "architecture": Texts(
            translate("TrainingForm", "&Network"),
            translate(
                "TrainingForm",
                "How the artificial neurons are wired: more layers see more, and take longer.",
            ),
            {
                "dense": translate("TrainingForm", "Dense 128"),
                "sigmoid_mlp": translate("TrainingForm", "Sigmoid 100"),
                "cnn": translate("TrainingForm", "Classic CNN"),
                "quick": translate("TrainingForm", "Quick CNN"),
                "best": translate("TrainingForm", "Best CNN"),
                "lstm": translate("TrainingForm", "LSTM"),
                "resnet": translate("TrainingForm", "ResNet"),
                "transformer": translate("TrainingForm", "Transformer"),
            },
        ),
        "dataset": Texts(
            translate("TrainingForm", "&Data"),
            translate(
                "TrainingForm",
                "The pictures to learn from: MNIST is 70,000 digits by some 500 writers; or open your own.",
            ),
            {"mnist": translate("TrainingForm", "MNIST (included)")},
        ),
        "optimizer": Texts(
            translate("TrainingForm", "&Optimizer"),
            translate(
                "TrainingForm",
                "The rule that turns each mistake into a small change of the weights.",
            ),
            {
                "adam": "Adam",
                "adamw": "AdamW",
                "sgd": "SGD",
                "sgd_momentum": translate("TrainingForm", "SGD with momentum"),
                "adagrad": "Adagrad",
                "muon": "Muon",
            },
        ),
        "loss": Texts(
            translate("TrainingForm", "&Loss"),
            translate(
                "TrainingForm", "How a mistake is measured; training makes this number small."
            ),
            {
                "cross_entropy": translate("TrainingForm", "Cross-entropy"),
                "mean_squared_error": translate("TrainingForm", "Mean squared error"),
            },
        ),
        "device": Texts(
            translate("TrainingForm", "Devi&ce"),
            translate(
                "TrainingForm",
                "The processor to train on; Auto takes a graphics card where it can.",
            ),
            {
                "auto": translate("TrainingForm", "Auto"),
                "cpu": "CPU",
                "cuda": "CUDA",
                "mps": "Apple GPU",
            },
        ),
        "epochs": Texts(
            translate("TrainingForm", "Epoch&s"),
            translate(
                "TrainingForm", "How many times the network goes through all training pictures."
            ),
        ),
        "batch_size": Texts(
            translate("TrainingForm", "&Batch size"),
            translate(
                "TrainingForm", "How many pictures it looks at before each change of its weights."
            ),
        ),
        "learning_rate": Texts(
            translate("TrainingForm", "Learning r&ate"),
            translate(
                "TrainingForm",
                "How large each change is: too large and it forgets, too small and it crawls.",
            ),
        ),
        **more_texts(),
    }
