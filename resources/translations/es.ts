<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>&amp;Preset</source>
        <translation>&amp;Preajuste</translation>
    </message>
    <message>
        <source>Settings that go together: Quick takes seconds, Balanced half a minute, Thorough minutes, Best an hour.</source>
        <translation>Ajustes que van juntos: Rápido tarda segundos, Equilibrado medio minuto, Minucioso minutos, Óptimo una hora.</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Rápido</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Equilibrado</translation>
    </message>
    <message>
        <source>Thorough</source>
        <translation>Minucioso</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Óptimo</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Propio</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>&amp;Red</translation>
    </message>
    <message>
        <source>How its neurons are connected: more layers learn more and take longer.</source>
        <translation>Cómo se conectan sus neuronas: con más capas aprende más y tarda más.</translation>
    </message>
    <message>
        <source>Dense 128</source>
        <translation>Densa 128</translation>
    </message>
    <message>
        <source>Sigmoid 100</source>
        <translation>Sigmoide 100</translation>
    </message>
    <message>
        <source>Classic CNN</source>
        <translation>CNN clásica</translation>
    </message>
    <message>
        <source>Quick CNN</source>
        <translation>CNN rápida</translation>
    </message>
    <message>
        <source>Best CNN</source>
        <translation>CNN óptima</translation>
    </message>
    <message>
        <source>LSTM</source>
        <translation>LSTM</translation>
    </message>
    <message>
        <source>ResNet</source>
        <translation>ResNet</translation>
    </message>
    <message>
        <source>Transformer</source>
        <translation>Transformer</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>&amp;Datos</translation>
    </message>
    <message>
        <source>The images to learn from: MNIST (70,000 digits by about 500 people) or yours.</source>
        <translation>Las imágenes de las que se aprende: MNIST (70 000 dígitos de unas 500 personas) o las tuyas.</translation>
    </message>
    <message>
        <source>MNIST (included)</source>
        <translation>MNIST (incluido)</translation>
    </message>
    <message>
        <source>Optimi&amp;zer</source>
        <translation>&amp;Optimizador</translation>
    </message>
    <message>
        <source>The rule that turns each error into a small change of the weights.</source>
        <translation>La regla que convierte cada error en un pequeño cambio de los pesos.</translation>
    </message>
    <message>
        <source>SGD with momentum</source>
        <translation>SGD con momento</translation>
    </message>
    <message>
        <source>&amp;Loss</source>
        <translation>&amp;Función de pérdida</translation>
    </message>
    <message>
        <source>How errors are measured; training makes this number smaller.</source>
        <translation>Cómo se miden los errores; entrenar hace que este número disminuya.</translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <translation>Entropía cruzada</translation>
    </message>
    <message>
        <source>Mean squared error</source>
        <translation>Error cuadrático medio</translation>
    </message>
    <message>
        <source>Devi&amp;ce</source>
        <translation>D&amp;ispositivo</translation>
    </message>
    <message>
        <source>The processor to train on; Auto uses a graphics card where it can.</source>
        <translation>El procesador con el que se entrena; Automático usa una tarjeta gráfica donde puede.</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>How many times the network goes through all training images.</source>
        <translation>Cuántas veces recorre la red todas las imágenes de entrenamiento.</translation>
    </message>
    <message>
        <source>&amp;Batch size</source>
        <translation>Tamaño de &amp;lote</translation>
    </message>
    <message>
        <source>How many images the network sees before each change of its weights.</source>
        <translation>Cuántas imágenes ve la red antes de cada cambio de sus pesos.</translation>
    </message>
    <message>
        <source>Learn&amp;ing rate</source>
        <translation>Tasa de aprendi&amp;zaje</translation>
    </message>
    <message>
        <source>How large each change of the weights is: too large, and the network forgets; too small, and it crawls.</source>
        <translation>Cuánto cambia cada paso los pesos: si es demasiado, la red olvida; si es muy poco, apenas avanza.</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>How stored images are turned or mirrored before they are learned.</source>
        <translation>Cómo se giran o reflejan las imágenes guardadas antes de aprenderlas.</translation>
    </message>
    <message>
        <source>As stored</source>
        <translation>Como están guardadas</translation>
    </message>
    <message>
        <source>Rows and columns swapped</source>
        <translation>Filas y columnas intercambiadas</translation>
    </message>
    <message>
        <source>Turned left</source>
        <translation>Giradas a la izquierda</translation>
    </message>
    <message>
        <source>Turned right</source>
        <translation>Giradas a la derecha</translation>
    </message>
    <message>
        <source>Turned upside down</source>
        <translation>Cabeza abajo</translation>
    </message>
    <message>
        <source>Mirrored</source>
        <translation>Reflejadas</translation>
    </message>
    <message>
        <source>Flipped top to bottom</source>
        <translation>Volteadas de arriba abajo</translation>
    </message>
    <message>
        <source>Swapped and turned upside down</source>
        <translation>Intercambiadas y cabeza abajo</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>Tinta</translation>
    </message>
    <message>
        <source>Which stored images are inverted before they are learned: ink must be bright.</source>
        <translation>Qué imágenes guardadas se invierten antes de aprenderlas: la tinta debe ser clara.</translation>
    </message>
    <message>
        <source>All inverted</source>
        <translation>Todas invertidas</translation>
    </message>
    <message>
        <source>Dark ones inverted</source>
        <translation>Invertidas las oscuras</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>How the learning rate changes: not at all, up and down once, or only down.</source>
        <translation>Cómo cambia la tasa de aprendizaje: nada, una vez arriba y abajo, o solo hacia abajo.</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Constante</translation>
    </message>
    <message>
        <source>One cycle</source>
        <translation>Un ciclo</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Coseno</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Escalón</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Momento</translation>
    </message>
    <message>
        <source>How much each change keeps of those before it: it rolls over small bumps.</source>
        <translation>Cuánto conserva cada cambio de los anteriores: así rueda por encima de pequeños baches.</translation>
    </message>
    <message>
        <source>Second momentum</source>
        <translation>Segundo momento</translation>
    </message>
    <message>
        <source>Beta 2 of Adam and AdamW: how slowly the mean squared gradient changes.</source>
        <translation>Beta 2 de Adam y AdamW: cuán despacio cambia la media del gradiente al cuadrado.</translation>
    </message>
    <message>
        <source>Weight averaging</source>
        <translation>Promedio de pesos</translation>
    </message>
    <message>
        <source>How slowly the saved average of the weights follows them; 0 is off.</source>
        <translation>Cuán despacio sigue a los pesos su promedio guardado; con 0 está desactivado.</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Decaimiento de pesos</translation>
    </message>
    <message>
        <source>How fast unneeded weights shrink (L2), which keeps the network simple.</source>
        <translation>Cuán rápido encogen los pesos innecesarios (L2), lo que mantiene sencilla la red.</translation>
    </message>
    <message>
        <source>L1</source>
        <translation>L1</translation>
    </message>
    <message>
        <source>What large weights cost (L1): those hardly needed become almost 0.</source>
        <translation>Lo que cuestan los pesos grandes (L1): los que apenas hacen falta llegan casi a 0.</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>Suavizado de etiquetas</translation>
    </message>
    <message>
        <source>How much doubt the network must keep, so that it is rarely too sure.</source>
        <translation>Cuánta duda debe conservar la red para que rara vez esté demasiado segura.</translation>
    </message>
    <message>
        <source>Distillation</source>
        <translation>Destilación</translation>
    </message>
    <message>
        <source>How much is learned from the shipped network’s answers to MNIST’s images, instead of from their labels.</source>
        <translation>Cuánto se aprende de las respuestas de la red incluida a las imágenes de MNIST, en lugar de sus etiquetas.</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Activación</translation>
    </message>
    <message>
        <source>What each artificial neuron does with the sum of its inputs.</source>
        <translation>Qué hace cada neurona artificial con la suma de sus entradas.</translation>
    </message>
    <message>
        <source>The network&apos;s own</source>
        <translation>La propia de la red</translation>
    </message>
    <message>
        <source>Sigmoid</source>
        <translation>Sigmoide</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Anchura</translation>
    </message>
    <message>
        <source>How many neurons or features each layer has, compared with the usual network.</source>
        <translation>Cuántas neuronas o características tiene cada capa, en comparación con la red habitual.</translation>
    </message>
    <message>
        <source>Towers</source>
        <translation>Torres</translation>
    </message>
    <message>
        <source>How many networks share each batch and answer together: what one of them misreads, the others often do not.</source>
        <translation>Cuántas redes se reparten cada lote y responden juntas: lo que una lee mal, las otras a menudo no.</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>The share of features left out in each step, so that none is relied on alone.</source>
        <translation>La parte de las características que se omite en cada paso, para no depender de una sola.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Where the random numbers start: the same seed gives the same run on a CPU.</source>
        <translation>Dónde empiezan los números aleatorios: la misma semilla da el mismo entrenamiento en una CPU.</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validación</translation>
    </message>
    <message>
        <source>The share of images held out, to measure how well unseen ones are read, unless the data have a part for that.</source>
        <translation>La parte de las imágenes que se reserva para medir cómo se leen las no vistas, salvo que los datos ya tengan una parte para eso.</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Paciencia</translation>
    </message>
    <message>
        <source>How many epochs without a smaller validation loss end the run; 0 is off.</source>
        <translation>Cuántas épocas sin que baje la pérdida de validación ponen fin al entrenamiento; con 0 está desactivada.</translation>
    </message>
    <message>
        <source>Images of a class</source>
        <translation>Imágenes de una clase</translation>
    </message>
    <message>
        <source>How many images of each class are learned from: with few of them a network learns these by heart; 0 is all.</source>
        <translation>De cuántas imágenes de cada clase se aprende: si son pocas, la red se las aprende de memoria; 0 son todas.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Synthetic digits</source>
        <translation>Dígitos sintéticos</translation>
    </message>
    <message>
        <source>How many digits in synthetic handwriting are added to the training images.</source>
        <translation>Cuántos dígitos de escritura sintética se añaden a las imágenes de entrenamiento.</translation>
    </message>
    <message>
        <source>Synthetic non-digits</source>
        <translation>No dígitos sintéticos</translation>
    </message>
    <message>
        <source>How many letters and scribbles are added, to teach what is not a digit.</source>
        <translation>Cuántas letras y garabatos se añaden para enseñar qué no es un dígito.</translation>
    </message>
    <message>
        <source>Synthetic parts</source>
        <translation>Partes sintéticas</translation>
    </message>
    <message>
        <source>Over how many epochs synthetic images are spread: a new part in each epoch.</source>
        <translation>Entre cuántas épocas se reparten las imágenes sintéticas: en cada época, una parte nueva.</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>Aumento de datos</translation>
    </message>
    <message>
        <source>Changes each image a little every time, so that the network learns the shape.</source>
        <translation>Cambia un poco cada imagen cada vez, para que la red aprenda la forma.</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Rotación</translation>
    </message>
    <message>
        <source>The most that an image is turned, to either side.</source>
        <translation>Lo máximo que se gira una imagen hacia cualquiera de los lados.</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>The most that an image is enlarged or shrunk.</source>
        <translation>Lo máximo que se agranda o reduce una imagen.</translation>
    </message>
    <message>
        <source>Slant</source>
        <translation>Inclinación</translation>
    </message>
    <message>
        <source>The most that an image leans to either side.</source>
        <translation>Lo máximo que se inclina una imagen hacia cualquiera de los lados.</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Desplazamiento</translation>
    </message>
    <message>
        <source>The most that an image is moved.</source>
        <translation>Lo máximo que se desplaza una imagen.</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Recorte</translation>
    </message>
    <message>
        <source>The most of an image that is cut off before the rest fills it again.</source>
        <translation>Lo máximo que se recorta de una imagen antes de que el resto vuelva a llenarla.</translation>
    </message>
    <message>
        <source>Elastic</source>
        <translation>Elástico</translation>
    </message>
    <message>
        <source>How far an image is bent here and there.</source>
        <translation>Cuánto se dobla una imagen aquí y allá.</translation>
    </message>
    <message>
        <source>Thickness</source>
        <translation>Grosor</translation>
    </message>
    <message>
        <source>The most by which strokes grow or shrink on each side.</source>
        <translation>Lo máximo que los trazos crecen o encogen a cada lado.</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Ruido</translation>
    </message>
    <message>
        <source>How much lighter or darker each pixel becomes by chance.</source>
        <translation>Cuánto se aclara u oscurece cada píxel al azar.</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>Borrado</translation>
    </message>
    <message>
        <source>The longest side of a rectangle that is made blank in half of all images.</source>
        <translation>El lado más largo de un rectángulo que queda en blanco en la mitad de las imágenes.</translation>
    </message>
    <message>
        <source>Mixed precision</source>
        <translation>Precisión mixta</translation>
    </message>
    <message>
        <source>Computes in bfloat16 where the device is faster with it.</source>
        <translation>Calcula en bfloat16 donde el dispositivo es más rápido así.</translation>
    </message>
    <message>
        <source>Rounded weights</source>
        <translation>Pesos redondeados</translation>
    </message>
    <message>
        <source>Rounds the weights to half precision, which halves the saved file.</source>
        <translation>Redondea los pesos a media precisión, lo que reduce a la mitad el archivo guardado.</translation>
    </message>
    <message>
        <source>{0} is a tenth of {1}, the largest rate at which the loss was near its least.</source>
        <translation>{0} es la décima parte de {1}, la mayor tasa con la que la pérdida estuvo cerca de su mínimo.</translation>
    </message>
    <message>
        <source>{0} is the largest rate that was tried, and the loss still fell there.</source>
        <translation>{0} es la mayor tasa que se probó, y allí la pérdida aún bajaba.</translation>
    </message>
    <message>
        <source>The loss fell at no rate: the images, their labels or other settings are the reason.</source>
        <translation>La pérdida no bajó con ninguna tasa: la causa está en las imágenes, sus etiquetas u otros ajustes.</translation>
    </message>
    <message>
        <source>The loss grows instead of falling: the learning rate is too large for this network.</source>
        <translation>La pérdida crece en vez de bajar: la tasa de aprendizaje es demasiado grande para esta red.</translation>
    </message>
    <message>
        <source>{0} of a layer’s neurons are dead: they give 0 for every image, and never learn again.</source>
        <translation>{0} de las neuronas de una capa están muertas: dan 0 con cualquier imagen y no vuelven a aprender.</translation>
    </message>
    <message>
        <source>{0} of a layer’s neurons are saturated: always at one end, where they hardly learn.</source>
        <translation>{0} de las neuronas de una capa están saturadas: siempre en un extremo, donde apenas aprenden.</translation>
    </message>
    <message>
        <source>The loss hardly falls: the learning rate is very small.</source>
        <translation>La pérdida apenas baja: la tasa de aprendizaje es muy pequeña.</translation>
    </message>
    <message>
        <source>The loss does not fall: the learning rate may be too large, or labels may be wrong.</source>
        <translation>La pérdida no baja: la tasa de aprendizaje puede ser demasiado grande o puede haber etiquetas erróneas.</translation>
    </message>
    <message>
        <source>Validation gets worse while training gets better: the network learns images by heart.</source>
        <translation>La validación empeora mientras el entrenamiento mejora: la red aprende las imágenes de memoria.</translation>
    </message>
</context>
<context>
    <name>Announcements</name>
    <message>
        <source>Epoch {0} of {1}: the loss is {2}</source>
        <translation>Época {0} de {1}: la pérdida es {2}</translation>
    </message>
    <message>
        <source>Epoch {0} of {1}: {2} of the validation images are right</source>
        <translation>Época {0} de {1}: {2} de las imágenes de validación están bien</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Try it out, then choose: whether it is right is told at once</source>
        <translation>Pruébalo y luego elige: se dice enseguida si es correcto</translation>
    </message>
    <message>
        <source>✓ Right. {0}</source>
        <translation>✓ Correcto. {0}</translation>
    </message>
    <message>
        <source>✗ Not quite. {0}</source>
        <translation>✗ No del todo. {0}</translation>
    </message>
</context>
<context>
    <name>ByHand</name>
    <message>
        <source>all weights and b: L changes by about −η·Σ (∂L∕∂w)² = {0}</source>
        <translation>todos los pesos y b: L cambia en unos −η·Σ (∂L∕∂w)² = {0}</translation>
    </message>
    <message>
        <source>the reading divides every z by {0}, its temperature: {1}</source>
        <translation>la lectura divide cada z entre {0}, su temperatura: {1}</translation>
    </message>
    <message>
        <source>y = {0} for the true class, else {1}</source>
        <translation>y = {0} para la clase verdadera; si no, {1}</translation>
    </message>
    <message>
        <source>of the label alone, without the shipped network’s answers</source>
        <translation>de la etiqueta sola, sin las respuestas de la red incluida</translation>
    </message>
    <message>
        <source>L changes by about −η·(∂L∕∂w)² = {0}</source>
        <translation>L cambia en unos −η·(∂L∕∂w)² = {0}</translation>
    </message>
    <message>
        <source>{0} others: {1}</source>
        <translation>otros {0}: {1}</translation>
    </message>
</context>
<context>
    <name>ByHandSection</name>
    <message>
        <source>A step of learning can be worked through by hand in the network {0}, which is small enough. Train it, which takes less than a minute, and come back.</source>
        <translation>Un paso de aprendizaje se puede calcular a mano en la red {0}, que es lo bastante pequeña. Entrénala, que lleva menos de un minuto, y vuelve aquí.</translation>
    </message>
    <message>
        <source>Train {0} no&amp;w</source>
        <translation>Ent&amp;renar {0} ahora</translation>
    </message>
    <message>
        <source>Trains this network on MNIST, on the page Train; it reads afterwards</source>
        <translation>Entrena esta red con MNIST en la página Entrenar; después es ella la que lee</translation>
    </message>
    <message>
        <source>Steps change a copy of the network that only this page has.</source>
        <translation>Los pasos cambian una copia de la red que solo tiene esta página.</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Hacia delante</translation>
    </message>
    <message>
        <source>Backward</source>
        <translation>Hacia atrás</translation>
    </message>
    <message>
        <source>The step</source>
        <translation>El paso</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Píxeles</translation>
    </message>
    <message>
        <source>Choose a pixel: x</source>
        <translation>Elige un píxel: x</translation>
    </message>
    <message>
        <source>Hidden units</source>
        <translation>Unidades ocultas</translation>
    </message>
    <message>
        <source>Choose a hidden unit: h</source>
        <translation>Elige una unidad oculta: h</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Salidas</translation>
    </message>
    <message>
        <source>Choose an output: o</source>
        <translation>Elige una salida: o</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Loss L = {0}; no step is taken.</source>
        <translation>Pérdida L = {0}; no se ha dado ningún paso.</translation>
    </message>
    <message>
        <source>Loss L = {0}; before the last of {1} steps {2} (change {3}), at first {4}.</source>
        <translation>Pérdida L = {0}; antes del último de {1} pasos {2} (cambio {3}), al principio {4}.</translation>
    </message>
    <message>
        <source>Loss L = {0}; before the step {2} (change {3}).</source>
        <translation>Pérdida L = {0}; antes del paso {2} (cambio {3}).</translation>
    </message>
    <message>
        <source>x: pixel in row {0}, column {1}; h: hidden unit {2}; o: output “{3}”</source>
        <translation>x: píxel de la fila {0}, columna {1}; h: unidad oculta {2}; o: salida «{3}»</translation>
    </message>
    <message>
        <source>Pixel in row {0}, column {1}: {2} of 255</source>
        <translation>Píxel de la fila {0}, columna {1}: {2} de 255</translation>
    </message>
    <message>
        <source>Hidden unit {0}: a = {1}</source>
        <translation>Unidad oculta {0}: a = {1}</translation>
    </message>
    <message>
        <source>Output “{0}”: p = {1}</source>
        <translation>Salida «{0}»: p = {1}</translation>
    </message>
</context>
<context>
    <name>CanvasPanel</name>
    <message>
        <source>Draw</source>
        <translation>Dibujar</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>Lápiz</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Goma</translation>
    </message>
    <message>
        <source>Brush width</source>
        <translation>Grosor del pincel</translation>
    </message>
    <message>
        <source>Brush width ([ and ]). Changes how ink looks, not how it is read.</source>
        <translation>Grosor del pincel ([ y ]). Cambia el aspecto de la tinta, no cómo se lee.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar todo</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nada que deshacer</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Nada que rehacer</translation>
    </message>
    <message>
        <source>The canvas is empty</source>
        <translation>El lienzo está vacío</translation>
    </message>
</context>
<context>
    <name>CanvasWords</name>
    <message>
        <source>{0}, read as {1}</source>
        <translation>{0}, leída como {1}</translation>
    </message>
    <message>
        <source>{0}, read as {1}; digit {2} of {3} is selected, {4}</source>
        <translation>{0}, leído como {1}; está seleccionado el dígito {2} de {3}, {4}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln strokes</source>
        <translation>
            <numerusform>%Ln trazo</numerusform>
            <numerusform>%Ln trazos</numerusform>
        </translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Una imagen</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} y {1}</translation>
    </message>
</context>
<context>
    <name>CertaintySection</name>
    <message>
        <source>The network’s own threshold</source>
        <translation>El umbral de la propia red</translation>
    </message>
    <message>
        <source>Bars: how many were read rightly of the images that the network was so sure of; the lines on them: where that lies with a certainty of 95 %. Hatched: the gap to how sure it was. Above: how many images, on a logarithmic scale.</source>
        <translation>Barras: cuántas de las imágenes de las que la red estaba así de segura se leyeron bien; las líneas sobre ellas: dónde está ese valor con una certeza del 95 %. Rayado: la distancia a lo segura que estaba. Arriba: cuántas imágenes, en escala logarítmica.</translation>
    </message>
    <message>
        <source>Line: if the least sure images are left unanswered, how many of the others are wrong. Dashed: the same by the digit score, which tells how much an image looks like a digit at all; the mark on it is the network’s own threshold.</source>
        <translation>Línea: si se dejan sin respuesta las imágenes menos seguras, cuántas de las demás están mal. Discontinua: lo mismo según la puntuación de dígito, que dice cuánto se parece una imagen a un dígito; la marca en ella es el umbral de la propia red.</translation>
    </message>
    <message>
        <source>Calibration error, the mean gap: {0}</source>
        <translation>Error de calibración, la distancia media: {0}</translation>
    </message>
    <message>
        <source>Area under the curve: {0}</source>
        <translation>Área bajo la curva: {0}</translation>
    </message>
    <message>
        <source>The surest {0} are all right.</source>
        <translation>El {0} más seguro está todo bien.</translation>
    </message>
    <message>
        <source>This network has no threshold of its own: it never says that an image is no digit.</source>
        <translation>Esta red no tiene un umbral propio: nunca dice que una imagen no es un dígito.</translation>
    </message>
    <message>
        <source>The network itself says “not a digit” below a digit score of {0}: to {1} of these images ({2}), {3} of which it would have read rightly. Of those that it answers, {4} are wrong.</source>
        <translation>La propia red dice «no es un dígito» por debajo de una puntuación de {0}: en {1} de estas imágenes ({2}), de las que habría leído bien {3}. De las que responde, {4} están mal.</translation>
    </message>
</context>
<context>
    <name>ChangeBar</name>
    <message>
        <source>Applies this to the run from the next batch; the curves are marked.</source>
        <translation>Aplica esto al entrenamiento desde el próximo lote; queda marcado en las curvas.</translation>
    </message>
    <message>
        <source>Appl&amp;y now</source>
        <translation>Ap&amp;licar ya</translation>
    </message>
    <message>
        <source>Not yet applied: {0}</source>
        <translation>Aún sin aplicar: {0}</translation>
    </message>
</context>
<context>
    <name>ChangeSection</name>
    <message>
        <source>Searches the smallest change that turns it into this digit</source>
        <translation>Busca el menor cambio que lo convierte en este dígito</translation>
    </message>
    <message>
        <source>Turn it into</source>
        <translation>Convertirlo en</translation>
    </message>
    <message>
        <source>&amp;turn it into</source>
        <translation>c&amp;onvertirlo en</translation>
    </message>
    <message>
        <source>anything else</source>
        <translation>cualquier otro</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>It takes {0} of the ink: the least of {1} changes that were tried.</source>
        <translation>Hace falta {0} de la tinta: lo mínimo de {1} cambios que se probaron.</translation>
    </message>
    <message>
        <source>Without the hatched piece of ink it would be read as {0} ({1}).</source>
        <translation>Sin el trozo rayado de tinta se leería como {0} ({1}).</translation>
    </message>
    <message>
        <source>With the dashed piece of ink it would be read as {0} ({1}).</source>
        <translation>Con el trozo discontinuo de tinta se leería como {0} ({1}).</translation>
    </message>
    <message>
        <source>With this end moved it would be read as {0} ({1}).</source>
        <translation>Con este extremo desplazado se leería como {0} ({1}).</translation>
    </message>
    <message>
        <source>A dot or a scribble has no small change.</source>
        <translation>Un punto o un garabato no tiene cambios pequeños.</translation>
    </message>
    <message>
        <source>None of {0} small changes turns this reading.</source>
        <translation>Ninguno de {0} cambios pequeños altera esta lectura.</translation>
    </message>
    <message>
        <source>None of {0} small changes turns it into {1}.</source>
        <translation>Ninguno de {0} cambios pequeños lo convierte en {1}.</translation>
    </message>
</context>
<context>
    <name>ChangeView</name>
    <message>
        <source>The smallest change</source>
        <translation>El menor cambio</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>What it shows</source>
        <translation>Lo que muestra</translation>
    </message>
</context>
<context>
    <name>ChosenImage</name>
    <message>
        <source>The chosen image</source>
        <translation>La imagen elegida</translation>
    </message>
    <message>
        <source>Puts this image on the canvas, to draw on it or to ask why (Enter)</source>
        <translation>Pone esta imagen en el lienzo, para dibujar sobre ella o preguntar por qué (Intro)</translation>
    </message>
    <message>
        <source>Put on the canvas</source>
        <translation>Poner en el lienzo</translation>
    </message>
    <message>
        <source>Choose an image to see more about it</source>
        <translation>Elige una imagen para ver más sobre ella</translation>
    </message>
</context>
<context>
    <name>ClassCombo</name>
    <message>
        <source>Shows the drawings of one class, or all</source>
        <translation>Muestra los dibujos de una clase o todos</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
</context>
<context>
    <name>ClassesSection</name>
    <message>
        <source>Press a heading to sort. In means, what is undefined (–) counts as 0; the weighted one counts each class as often as it has images. Both are scikit-learn’s.</source>
        <translation>Pulsa un encabezado para ordenar. En las medias, lo no definido (–) cuenta como 0; la ponderada cuenta cada clase tantas veces como imágenes tiene. Ambas son las de scikit-learn.</translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message>
        <source>A network is still training.

If you close the window, its run is interrupted: at the next start you can go on with it where it was.</source>
        <translation>Todavía se está entrenando una red.

Si cierras la ventana, su entrenamiento se interrumpe: al volver a abrir el programa puedes seguir donde estaba.</translation>
    </message>
    <message>
        <source>An experiment is going on.

If you close the window, it is interrupted: at the next start you can go on with it where it was.</source>
        <translation>Hay un experimento en marcha.

Si cierras la ventana, se interrumpe: al volver a abrir el programa puedes seguir donde estaba.</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>&amp;Detener y cerrar</translation>
    </message>
    <message>
        <source>&amp;Keep training</source>
        <translation>&amp;Seguir entrenando</translation>
    </message>
</context>
<context>
    <name>CompareSection</name>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>&amp;with</source>
        <translation>co&amp;n</translation>
    </message>
    <message>
        <source>Reads the same images with the second network</source>
        <translation>Lee las mismas imágenes con la segunda red</translation>
    </message>
    <message>
        <source>Com&amp;pare</source>
        <translation>C&amp;omparar</translation>
    </message>
    <message>
        <source>Choose another set: a network is compared once it has learned</source>
        <translation>Elige otro conjunto: una red se compara cuando ha terminado de aprender</translation>
    </message>
    <message>
        <source>Train or open another network: here you see what it reads better</source>
        <translation>Entrena o abre otra red: aquí ves qué lee mejor</translation>
    </message>
    <message>
        <source>Choose a second network, and see which mistakes it mends</source>
        <translation>Elige una segunda red y mira qué errores corrige</translation>
    </message>
    <message>
        <source>The second network is reading the images</source>
        <translation>La segunda red está leyendo las imágenes</translation>
    </message>
    <message>
        <source>Press Compare to see which mistakes it mends, and which are new</source>
        <translation>Pulsa Comparar para ver qué errores corrige y cuáles son nuevos</translation>
    </message>
</context>
<context>
    <name>ComparedImages</name>
    <message>
        <source>Only the first network reads them wrongly</source>
        <translation>Solo la primera red las lee mal</translation>
    </message>
    <message>
        <source>Only the second network reads them wrongly</source>
        <translation>Solo la segunda red las lee mal</translation>
    </message>
    <message>
        <source>Both networks read them wrongly</source>
        <translation>Las dos redes las leen mal</translation>
    </message>
    <message>
        <source>The chosen image</source>
        <translation>La imagen elegida</translation>
    </message>
    <message>
        <source>Puts this image on the canvas, to draw on it or to ask why (Enter)</source>
        <translation>Pone esta imagen en el lienzo, para dibujar sobre ella o preguntar por qué (Intro)</translation>
    </message>
    <message>
        <source>Put on the canvas</source>
        <translation>Poner en el lienzo</translation>
    </message>
    <message>
        <source>Me&amp;nded: {0}</source>
        <translation>A&amp;hora bien: {0}</translation>
    </message>
    <message>
        <source>Ne&amp;w: {0}</source>
        <translation>N&amp;uevos: {0}</translation>
    </message>
    <message>
        <source>&amp;Both: {0}</source>
        <translation>Am&amp;bas: {0}</translation>
    </message>
    <message>
        <source>Choose an image to see more about it</source>
        <translation>Elige una imagen para ver más sobre ella</translation>
    </message>
    <message>
        <source>{0}: {1} ({2} sure)</source>
        <translation>{0}: {1} ({2} de seguridad)</translation>
    </message>
    <message>
        <source>No. {0}: {1}</source>
        <translation>N.º {0}: {1}</translation>
    </message>
</context>
<context>
    <name>ConfusionSection</name>
    <message>
        <source>They are left out of these figures</source>
        <translation>Quedan fuera de estas cifras</translation>
    </message>
    <message>
        <source>Marked by you</source>
        <translation>Marcada por ti</translation>
    </message>
    <message>
        <source>Mista&amp;kes</source>
        <translation>E&amp;rrores</translation>
    </message>
    <message>
        <source>Read wrongly, most wrong first</source>
        <translation>Mal leídas, las peores primero</translation>
    </message>
    <message>
        <source>U&amp;nsure</source>
        <translation>&amp;Inseguras</translation>
    </message>
    <message>
        <source>Read rightly, least sure first</source>
        <translation>Bien leídas, las menos seguras primero</translation>
    </message>
    <message>
        <source>Marke&amp;d</source>
        <translation>Mar&amp;cadas</translation>
    </message>
    <message>
        <source>Percentages of each row, of what a class was read as, instead of counts</source>
        <translation>Porcentajes de cada fila, cómo se leyó una clase, en lugar de cantidades</translation>
    </message>
    <message>
        <source>Shares in &amp;%</source>
        <translation>Par&amp;tes en %</translation>
    </message>
    <message>
        <source>The chosen image</source>
        <translation>La imagen elegida</translation>
    </message>
    <message>
        <source>Puts this image on the canvas, to draw on it or to ask why (Enter)</source>
        <translation>Pone esta imagen en el lienzo, para dibujar sobre ella o preguntar por qué (Intro)</translation>
    </message>
    <message>
        <source>Put on the canvas</source>
        <translation>Poner en el lienzo</translation>
    </message>
    <message>
        <source>Choose an image to see more about it</source>
        <translation>Elige una imagen para ver más sobre ella</translation>
    </message>
    <message>
        <source>No. {0}: {1}, read as {2} ({3} sure), loss {4}</source>
        <translation>N.º {0}: {1}, leída como {2} ({3} de seguridad), pérdida {4}</translation>
    </message>
</context>
<context>
    <name>ConfusionView</name>
    <message>
        <source>Confusion matrix</source>
        <translation>Matriz de confusión</translation>
    </message>
    <message>
        <source>Class, and what it was read as</source>
        <translation>Clase, y como qué se leyó</translation>
    </message>
    <message>
        <source>Most often mistaken: {0}</source>
        <translation>Confundida más a menudo: {0}</translation>
    </message>
    <message>
        <source>{1} of {0}, read rightly ({3})</source>
        <translation>{1} de {0}, bien leídas ({3})</translation>
    </message>
    <message>
        <source>{1} of {0}, read as {2} ({3})</source>
        <translation>{1} de {0}, leídas como {2} ({3})</translation>
    </message>
    <message>
        <source>all {1} of {0}</source>
        <translation>todas las {1} de {0}</translation>
    </message>
    <message>
        <source>all {1} read as {0}</source>
        <translation>todas las {1} leídas como {0}</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>Both parts kept as one {0}</source>
        <translation>Ambas partes guardadas como un solo {0}</translation>
    </message>
    <message>
        <source>Kept as {0}, which the network does not know</source>
        <translation>Guardado como {0}, que la red no conoce</translation>
    </message>
    <message>
        <source>Kept as {0}</source>
        <translation>Guardado como {0}</translation>
    </message>
    <message>
        <source>Kept as no digit</source>
        <translation>Guardado como no dígito</translation>
    </message>
    <message>
        <source>Kept as none of these</source>
        <translation>Guardado como ninguno de estos</translation>
    </message>
    <message>
        <source>{0}? {1} digits are read: type {1}, or draw them farther apart.</source>
        <translation>¿{0}? Se leen {1} dígitos: escribe {1} o dibújalos más separados.</translation>
    </message>
</context>
<context>
    <name>CursorWords</name>
    <message>
        <source>Pen down, {0}</source>
        <translation>Lápiz bajado, {0}</translation>
    </message>
    <message>
        <source>Pen up, {0}</source>
        <translation>Lápiz levantado, {0}</translation>
    </message>
    <message>
        <source>Eraser down, {0}</source>
        <translation>Goma bajada, {0}</translation>
    </message>
    <message>
        <source>Eraser up, {0}</source>
        <translation>Goma levantada, {0}</translation>
    </message>
    <message>
        <source>Stroke given up</source>
        <translation>Trazo abandonado</translation>
    </message>
    <message>
        <source>{0} from the left, {1} from the top</source>
        <translation>{0} desde la izquierda, {1} desde arriba</translation>
    </message>
</context>
<context>
    <name>CurveValues</name>
    <message>
        <source>After batch {0}: training {1}</source>
        <translation>Tras el lote {0}: entrenamiento {1}</translation>
    </message>
    <message>
        <source>After batch {0}: training {1}, validation {2}</source>
        <translation>Tras el lote {0}: entrenamiento {1}, validación {2}</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validación</translation>
    </message>
</context>
<context>
    <name>DataDialog</name>
    <message numerus="yes">
        <source>%Ln items skipped</source>
        <translation>
            <numerusform>%Ln elemento omitido</numerusform>
            <numerusform>%Ln elementos omitidos</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} images of {1} classes: {2} for training, {3} for testing.</source>
        <translation>{0} imágenes de {1} clases: {2} para entrenar, {3} para probar.</translation>
    </message>
    <message>
        <source>{0} images of {1} classes: {2} for training, {4} for validation, {3} for testing.</source>
        <translation>{0} imágenes de {1} clases: {2} para entrenar, {4} para validar, {3} para probar.</translation>
    </message>
    <message>
        <source>Loading progress</source>
        <translation>Progreso de la carga</translation>
    </message>
    <message>
        <source>Loading {0}…</source>
        <translation>Cargando {0}…</translation>
    </message>
    <message>
        <source>As stored, these images look turned, mirrored or inverted. Do they look right to you as they are shown here?</source>
        <translation>Tal como están guardadas, estas imágenes parecen giradas, reflejadas o invertidas. ¿Te parecen bien como se muestran aquí?</translation>
    </message>
    <message>
        <source>Samples of each class</source>
        <translation>Muestras de cada clase</translation>
    </message>
    <message>
        <source>What was skipped, and why</source>
        <translation>Qué se omitió y por qué</translation>
    </message>
    <message>
        <source>The images are still being loaded.</source>
        <translation>Las imágenes aún se están cargando.</translation>
    </message>
    <message>
        <source>&amp;Use this data</source>
        <translation>&amp;Usar estos datos</translation>
    </message>
    <message>
        <source>Keep the dataset chosen before.</source>
        <translation>Conserva el conjunto de datos elegido antes.</translation>
    </message>
</context>
<context>
    <name>DataImport</name>
    <message>
        <source>Open data</source>
        <translation>Abrir datos</translation>
    </message>
    <message>
        <source>Images with labels ({0});;All files (*)</source>
        <translation>Imágenes con etiquetas ({0});;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The next run trains on these images.</source>
        <translation>El próximo entrenamiento usa estas imágenes.</translation>
    </message>
</context>
<context>
    <name>DrawingCanvas</name>
    <message>
        <source>Drawing canvas</source>
        <translation>Lienzo de dibujo</translation>
    </message>
    <message>
        <source>Draw a digit here</source>
        <translation>Dibuja aquí un dígito</translation>
    </message>
    <message>
        <source>Draw one of these here:
{0}</source>
        <translation>Dibuja aquí uno de estos:
{0}</translation>
    </message>
    <message>
        <source>Draw a digit here with a mouse, finger, pen or keys: arrow keys move a cursor, Space sets the pen down and lifts it.</source>
        <translation>Dibuja aquí un dígito con ratón, dedo, lápiz o teclas: las flechas mueven un cursor, Espacio baja y levanta el lápiz.</translation>
    </message>
    <message>
        <source>Draw one of these here with a mouse, finger, pen or keys (arrow keys move a cursor, Space sets the pen down and lifts it): {0}.</source>
        <translation>Dibuja aquí uno de estos con ratón, dedo, lápiz o teclas (las flechas mueven un cursor, Espacio baja y levanta el lápiz): {0}.</translation>
    </message>
</context>
<context>
    <name>DrawingDocument</name>
    <message>
        <source>stroke</source>
        <translation>trazo</translation>
    </message>
    <message>
        <source>erasing</source>
        <translation>goma</translation>
    </message>
    <message>
        <source>new drawing</source>
        <translation>dibujo nuevo</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>imagen</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>borrar todo</translation>
    </message>
</context>
<context>
    <name>DrawingImport</name>
    <message>
        <source>There is no picture on the clipboard. Copy one, then paste again.</source>
        <translation>No hay ninguna imagen en el portapapeles. Copia una y vuelve a pegar.</translation>
    </message>
</context>
<context>
    <name>DrawingWall</name>
    <message>
        <source>Kept drawings</source>
        <translation>Dibujos guardados</translation>
    </message>
</context>
<context>
    <name>DropHighlight</name>
    <message>
        <source>Drop to read this picture</source>
        <translation>Suelta para leer esta imagen</translation>
    </message>
    <message>
        <source>Drop to open this network</source>
        <translation>Suelta para abrir esta red</translation>
    </message>
    <message>
        <source>Drop to use these images</source>
        <translation>Suelta para usar estas imágenes</translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
    <message>
        <source>{0} h</source>
        <translation>{0} h</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
</context>
<context>
    <name>EditMenu</name>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>C&amp;opy reading</source>
        <translation>&amp;Copiar lectura</translation>
    </message>
    <message>
        <source>Copy p&amp;icture of</source>
        <translation>Copiar &amp;imagen de</translation>
    </message>
    <message>
        <source>Pa&amp;ste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>Borr&amp;ar todo</translation>
    </message>
    <message>
        <source>Restore &amp;last drawing</source>
        <translation>Recuperar el último dibu&amp;jo</translation>
    </message>
    <message>
        <source>&amp;Pen</source>
        <translation>Lápi&amp;z</translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <translation>G&amp;oma</translation>
    </message>
    <message>
        <source>&amp;Thicker brush</source>
        <translation>Pincel &amp;más grueso</translation>
    </message>
    <message>
        <source>T&amp;hinner brush</source>
        <translation>Pincel más &amp;fino</translation>
    </message>
    <message>
        <source>Keep as re&amp;ad</source>
        <translation>Guardar como &amp;se lee</translation>
    </message>
    <message>
        <source>&amp;Keep as…</source>
        <translation>&amp;Guardar como…</translation>
    </message>
    <message>
        <source>Keep as &amp;no digit</source>
        <translation>Guardar como no dígi&amp;to</translation>
    </message>
    <message>
        <source>Keep no lon&amp;ger</source>
        <translation>&amp;No guardar más</translation>
    </message>
    <message>
        <source>Rea&amp;d as a page</source>
        <translation>&amp;Leer como página</translation>
    </message>
    <message>
        <source>Copy as ta&amp;ble</source>
        <translation>Copiar como ta&amp;bla</translation>
    </message>
    <message>
        <source>&amp;Mark a number</source>
        <translation>Marcar &amp;un número</translation>
    </message>
    <message>
        <source>&amp;Join with the next</source>
        <translation>Unir con &amp;el siguiente</translation>
    </message>
    <message>
        <source>Split at the widest &amp;gap</source>
        <translation>Di&amp;vidir por el hueco más ancho</translation>
    </message>
</context>
<context>
    <name>EvidenceSection</name>
    <message>
        <source>Shows which ink makes it this digit and not that one</source>
        <translation>Muestra qué tinta hace que sea este dígito y no aquel</translation>
    </message>
    <message>
        <source>Rather than</source>
        <translation>En lugar de</translation>
    </message>
    <message>
        <source>rather &amp;than</source>
        <translation>en l&amp;ugar de</translation>
    </message>
    <message>
        <source>anything else</source>
        <translation>cualquier otro</translation>
    </message>
    <message>
        <source>PyTorch is being loaded…</source>
        <translation>Se está cargando PyTorch…</translation>
    </message>
    <message>
        <source>+ (orange) speaks for {0}, − (blue) against it.</source>
        <translation>+ (naranja) habla a favor de {0}, − (azul) en contra.</translation>
    </message>
    <message>
        <source>Checked: without the tenth of the ink that speaks most for {0}, the network gives {0} {1}; without a random tenth, {2}.</source>
        <translation>Comprobado: sin la décima parte de la tinta que más habla a favor de {0}, la red da a {0} {1}; sin una décima parte al azar, {2}.</translation>
    </message>
</context>
<context>
    <name>EvidenceView</name>
    <message>
        <source>Evidence</source>
        <translation>Indicios</translation>
    </message>
    <message>
        <source>Evidence for {0}</source>
        <translation>Indicios a favor de {0}</translation>
    </message>
    <message>
        <source>Evidence for {0} rather than {1}</source>
        <translation>Indicios a favor de {0} frente a {1}</translation>
    </message>
</context>
<context>
    <name>ExerciseView</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>&amp;Saltar</translation>
    </message>
    <message>
        <source>Asks for the next one, and keeps nothing</source>
        <translation>Pide el siguiente y no guarda nada</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>D&amp;etener</translation>
    </message>
    <message>
        <source>Ends the exercise; what was kept stays</source>
        <translation>Termina el ejercicio; lo guardado se queda</translation>
    </message>
    <message>
        <source>Draw it on the canvas: {0} of {1}. It is kept when your pen rests; Ctrl+Z brings the last one back.</source>
        <translation>Dibújalo en el lienzo: {0} de {1}. Se guarda cuando descansa el lápiz; Ctrl+Z recupera el último.</translation>
    </message>
</context>
<context>
    <name>ExperimentDetails</name>
    <message>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>Choose a value by validation; what is chosen by test images is not tested.</source>
        <translation>Elige un valor por la validación; lo elegido con imágenes de prueba ya no queda probado.</translation>
    </message>
    <message>
        <source>Validation accuracy</source>
        <translation>Exactitud de validación</translation>
    </message>
    <message>
        <source>Test accuracy</source>
        <translation>Exactitud de prueba</translation>
    </message>
    <message>
        <source>Each run, their mean, and where the mean lies for sure</source>
        <translation>Cada entrenamiento, su media y dónde está la media con seguridad</translation>
    </message>
    <message>
        <source>Figures of the experiment</source>
        <translation>Cifras del experimento</translation>
    </message>
    <message>
        <source>± is half of the 95 % interval of the mean (Student’s t); sd is the standard deviation of single runs.</source>
        <translation>± es la mitad del intervalo del 95 % de la media (t de Student); sd es la desviación estándar de entrenamientos sueltos.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Entrenamientos</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validación</translation>
    </message>
    <message>
        <source>sd</source>
        <translation>sd</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>All runs</source>
        <translation>Todos los entrenamientos</translation>
    </message>
    <message>
        <source>{0}, {1} failed</source>
        <translation>{0}, {1} fallidos</translation>
    </message>
</context>
<context>
    <name>ExperimentForm</name>
    <message>
        <source>Seeds</source>
        <translation>Semillas</translation>
    </message>
    <message>
        <source>How many runs, each with another seed: how far they scatter is chance.</source>
        <translation>Cuántos entrenamientos, cada uno con otra semilla: lo que se dispersan es azar.</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Qué cambia</translation>
    </message>
    <message>
        <source>The setting of which several values are tried; all others stay as they are.</source>
        <translation>El ajuste del que se prueban varios valores; todos los demás quedan como están.</translation>
    </message>
    <message>
        <source>Only the seed</source>
        <translation>Solo la semilla</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>The values to try, separated by commas; each is trained with every seed.</source>
        <translation>Los valores que se prueban, separados por comas; cada uno se entrena con cada semilla.</translation>
    </message>
    <message>
        <source>The values to try, separated by semicolons; each is trained with every seed.</source>
        <translation>Los valores que se prueban, separados por punto y coma; cada uno se entrena con cada semilla.</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>A la vez</translation>
    </message>
    <message>
        <source>How many runs are trained side by side, where other programs leave so many cores free and no graphics card is used.</source>
        <translation>Cuántos entrenamientos van a la par, donde otros programas dejan libres tantos núcleos y no se usa una tarjeta gráfica.</translation>
    </message>
    <message>
        <source>Nu&amp;mber of seeds</source>
        <translation>Se&amp;millas</translation>
    </message>
    <message>
        <source>Which settin&amp;g</source>
        <translation>Qué &amp;cambia</translation>
    </message>
    <message>
        <source>Values to tr&amp;y</source>
        <translation>Valores &amp;que probar</translation>
    </message>
    <message>
        <source>At &amp;once</source>
        <translation>J&amp;untos</translation>
    </message>
    <message>
        <source>A network is already training; stop it first</source>
        <translation>Ya se está entrenando una red; detenla antes</translation>
    </message>
    <message numerus="yes">
        <source>Train %Ln r&amp;uns</source>
        <translation>
            <numerusform>&amp;Hacer %Ln entrenamiento</numerusform>
            <numerusform>&amp;Hacer %Ln entrenamientos</numerusform>
        </translation>
    </message>
    <message>
        <source>Train them as one experiment, which is then on the page Runs</source>
        <translation>Los entrena como un experimento, que luego está en la página Entrenamientos</translation>
    </message>
    <message>
        <source>Each value is trained with every seed. Choose by validation accuracy: a value that test images chose is no longer tested by them.</source>
        <translation>Cada valor se entrena con cada semilla. Elige por la exactitud de validación: un valor elegido con imágenes de prueba ya no queda probado por ellas.</translation>
    </message>
    <message>
        <source>The same settings, each time with another seed: how far runs scatter.</source>
        <translation>Los mismos ajustes, cada vez con otra semilla: cuánto se dispersan los entrenamientos.</translation>
    </message>
</context>
<context>
    <name>ExperimentView</name>
    <message>
        <source>Experiment: {0}. Run {1} of {2}: {3}.</source>
        <translation>Experimento: {0}. Entrenamiento {1} de {2}: {3}.</translation>
    </message>
    <message>
        <source>Experiment: {0}. {1} of {2} runs have ended; see the page Runs.</source>
        <translation>Experimento: {0}. Han terminado {1} de {2} entrenamientos; mira la página Entrenamientos.</translation>
    </message>
    <message>
        <source>Test accuracy so far: {0}.</source>
        <translation>Exactitud de prueba hasta ahora: {0}.</translation>
    </message>
    <message>
        <source>Test accuracy: {0}.</source>
        <translation>Exactitud de prueba: {0}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are trained beside it.</source>
        <translation>
            <numerusform>Junto a él se entrena %Ln más.</numerusform>
            <numerusform>Junto a él se entrenan %Ln más.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Experiments</name>
    <message numerus="yes">
        <source>%Ln seeds</source>
        <translation>
            <numerusform>%Ln semilla</numerusform>
            <numerusform>%Ln semillas</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
    <message>
        <source>seed {0}</source>
        <translation>semilla {0}</translation>
    </message>
    <message>
        <source>{0} – {1}</source>
        <translation>{0} – {1}</translation>
    </message>
    <message>
        <source>Values are percentages, as the settings show them: {0}.</source>
        <translation>Los valores son porcentajes, como los muestran los ajustes: {0}.</translation>
    </message>
    <message>
        <source>A value is missing; write one.</source>
        <translation>Falta un valor; escríbelo.</translation>
    </message>
    <message>
        <source>“{0}” is not a number.</source>
        <translation>«{0}» no es un número.</translation>
    </message>
    <message>
        <source>“{0}” is not a whole number.</source>
        <translation>«{0}» no es un número entero.</translation>
    </message>
    <message>
        <source>There is no “{0}”; choose from: {1}.</source>
        <translation>No existe «{0}»; elige entre: {1}.</translation>
    </message>
    <message>
        <source>“{0}” is not possible; write {1} to {2}.</source>
        <translation>«{0}» no es posible; escribe de {1} a {2}.</translation>
    </message>
    <message>
        <source>“{0}” is there twice; name it once.</source>
        <translation>«{0}» aparece dos veces; nómbralo una sola vez.</translation>
    </message>
    <message>
        <source>“{0}” can be read in two ways; write “{1}” or “{2}”.</source>
        <translation>«{0}» se puede leer de dos maneras; escribe «{1}» o «{2}».</translation>
    </message>
    <message>
        <source>Separate several values with commas.</source>
        <translation>Separa varios valores con comas.</translation>
    </message>
    <message>
        <source>Separate several values with semicolons.</source>
        <translation>Separa varios valores con punto y coma.</translation>
    </message>
</context>
<context>
    <name>ExportButton</name>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>&amp;Report for a browser…</source>
        <translation>Informe &amp;para un navegador…</translation>
    </message>
    <message>
        <source>Saves what was measured: as a table for other programs, or as a report</source>
        <translation>Guarda lo que se midió: como tabla para otros programas o como informe</translation>
    </message>
    <message>
        <source>Nothing has been measured yet: press Measure</source>
        <translation>Aún no se ha medido nada: pulsa Medir</translation>
    </message>
    <message>
        <source>&amp;Predictions, image by image…</source>
        <translation>Predicciones, &amp;imagen por imagen…</translation>
    </message>
    <message>
        <source>&amp;Confusion matrix…</source>
        <translation>Matriz de &amp;confusión…</translation>
    </message>
    <message>
        <source>&amp;Table of classes…</source>
        <translation>&amp;Tabla de clases…</translation>
    </message>
    <message>
        <source>Export results</source>
        <translation>Exportar resultados</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Guardar informe</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export network</source>
        <translation>Exportar red</translation>
    </message>
    <message>
        <source>An ONNX file lets other programs read digits with the network “{0}”; a web page lets any browser do so, offline. It is saved once {1} test images are read with it just as by this program.</source>
        <translation>Un archivo ONNX permite a otros programas leer dígitos con la red «{0}»; una página web se lo permite a cualquier navegador, sin conexión. Se guarda cuando {1} imágenes de prueba se leen con él igual que con este programa.</translation>
    </message>
    <message>
        <source>ONNX file, &amp;full precision (float32)</source>
        <translation>&amp;Archivo ONNX, precisión completa (float32)</translation>
    </message>
    <message>
        <source>The weights exactly as they were trained.</source>
        <translation>Los pesos exactamente como se entrenaron.</translation>
    </message>
    <message>
        <source>ONNX file, &amp;small (int8)</source>
        <translation>Archivo ONNX, &amp;pequeño (int8)</translation>
    </message>
    <message>
        <source>8-bit integer weights: a quarter of the size, nearly the same readings.</source>
        <translation>Pesos enteros de 8 bits: un cuarto del tamaño, casi las mismas lecturas.</translation>
    </message>
    <message>
        <source>&amp;Web page</source>
        <translation>Página &amp;web</translation>
    </message>
    <message>
        <source>One file that reads digits and numbers in any browser, on a phone too.</source>
        <translation>Un archivo que lee dígitos y números en cualquier navegador, también en un teléfono.</translation>
    </message>
    <message>
        <source>Export in progress</source>
        <translation>Exportación en curso</translation>
    </message>
    <message>
        <source>Export status</source>
        <translation>Estado de la exportación</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Open page</source>
        <translation>A&amp;brir página</translation>
    </message>
    <message>
        <source>Show the saved page in your browser</source>
        <translation>Muestra la página guardada en tu navegador</translation>
    </message>
    <message>
        <source>ONNX network (*.onnx)</source>
        <translation>Red ONNX (*.onnx)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <source>Exporting and checking; this takes a few seconds…</source>
        <translation>Exportando y comprobando; tarda unos segundos…</translation>
    </message>
    <message>
        <source>An export is running; it takes a few seconds</source>
        <translation>Hay una exportación en marcha; tarda unos segundos</translation>
    </message>
    <message>
        <source>Choose a file and export the network</source>
        <translation>Elige un archivo y exporta la red</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Cierra esta ventana</translation>
    </message>
    <message>
        <source>Saved: {0} ({1}). It reads {2} of {3} test images as this program does.</source>
        <translation>Guardado: {0} ({1}). Lee {2} de {3} imágenes de prueba como este programa.</translation>
    </message>
    <message>
        <source>There is no browser here; open {0} yourself.</source>
        <translation>Aquí no hay navegador; abre {0} tú mismo.</translation>
    </message>
    <message>
        <source>Saved: {0} ({1})</source>
        <translation>Guardado: {0} ({1})</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Images read the same</source>
        <translation>Imágenes leídas igual</translation>
    </message>
    <message>
        <source>Accuracy here</source>
        <translation>Exactitud aquí</translation>
    </message>
    <message>
        <source>Accuracy in ONNX Runtime</source>
        <translation>Exactitud en ONNX Runtime</translation>
    </message>
    <message>
        <source>Milliseconds per image</source>
        <translation>Milisegundos por imagen</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>sin medir</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>No se guardó nada.</translation>
    </message>
</context>
<context>
    <name>FileActions</name>
    <message>
        <source>Drawings and pictures ({0})</source>
        <translation>Dibujos e imágenes ({0})</translation>
    </message>
    <message>
        <source>Open drawing</source>
        <translation>Abrir dibujo</translation>
    </message>
    <message>
        <source>The canvas is empty; draw something first.</source>
        <translation>El lienzo está vacío; dibuja algo antes.</translation>
    </message>
    <message>
        <source>Save drawing</source>
        <translation>Guardar dibujo</translation>
    </message>
    <message>
        <source>Open model</source>
        <translation>Abrir modelo</translation>
    </message>
    <message>
        <source>Save model</source>
        <translation>Guardar modelo</translation>
    </message>
    <message>
        <source>The network is still loading; try again in a moment.</source>
        <translation>La red aún se está cargando; inténtalo en un momento.</translation>
    </message>
    <message>
        <source>There are no curves yet; train a network first.</source>
        <translation>Aún no hay curvas; entrena antes una red.</translation>
    </message>
    <message>
        <source>Export curves</source>
        <translation>Exportar curvas</translation>
    </message>
    <message>
        <source>{0} is no longer there; it is off the list now.</source>
        <translation>{0} ya no está ahí; se ha quitado de la lista.</translation>
    </message>
    <message>
        <source>An ink file cannot hold a picture; save the drawing as a picture instead.</source>
        <translation>Un archivo de tinta no puede contener una imagen; guarda el dibujo como imagen.</translation>
    </message>
    <message>
        <source>There is more ink than an ink file can hold; save it as a picture.</source>
        <translation>Hay más tinta de la que cabe en un archivo de tinta; guárdala como imagen.</translation>
    </message>
    <message>
        <source>Zen Digits model (*.zendigits)</source>
        <translation>Modelo de Zen Digits (*.zendigits)</translation>
    </message>
</context>
<context>
    <name>FileMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>Open data &amp;file…</source>
        <translation>A&amp;brir archivo de datos…</translation>
    </message>
    <message>
        <source>Open data fo&amp;lder…</source>
        <translation>Abrir &amp;carpeta de datos…</translation>
    </message>
    <message>
        <source>&amp;Export curves…</source>
        <translation>E&amp;xportar curvas…</translation>
    </message>
    <message>
        <source>Save &amp;picture of</source>
        <translation>Guardar imagen &amp;de</translation>
    </message>
    <message>
        <source>Pr&amp;int</source>
        <translation>I&amp;mprimir</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Open drawing…</source>
        <translation>&amp;Abrir dibujo…</translation>
    </message>
    <message>
        <source>&amp;Save drawing…</source>
        <translation>G&amp;uardar dibujo…</translation>
    </message>
    <message>
        <source>Save &amp;table…</source>
        <translation>Guardar &amp;tabla…</translation>
    </message>
    <message>
        <source>Open &amp;model…</source>
        <translation>Ab&amp;rir modelo…</translation>
    </message>
    <message>
        <source>Save mo&amp;del…</source>
        <translation>&amp;Guardar modelo…</translation>
    </message>
    <message>
        <source>Export &amp;network…</source>
        <translation>&amp;Exportar red…</translation>
    </message>
    <message>
        <source>Export &amp;web page…</source>
        <translation>Exportar página &amp;web…</translation>
    </message>
</context>
<context>
    <name>Habits</name>
    <message>
        <source>Your style: plain and upright; no habit stood out.</source>
        <translation>Tu estilo: sencillo y derecho; no destaca ninguna costumbre.</translation>
    </message>
    <message>
        <source>Your style: {0}.</source>
        <translation>Tu estilo: {0}.</translation>
    </message>
    <message>
        <source>zeros with a slash</source>
        <translation>ceros con barra</translation>
    </message>
    <message>
        <source>zeros with a dot</source>
        <translation>ceros con punto</translation>
    </message>
    <message>
        <source>ones with an upstroke</source>
        <translation>unos con trazo de subida</translation>
    </message>
    <message>
        <source>ones on a foot</source>
        <translation>unos con pie</translation>
    </message>
    <message>
        <source>twos with a loop</source>
        <translation>doses con lazo</translation>
    </message>
    <message>
        <source>fours that are open at the top</source>
        <translation>cuatros abiertos por arriba</translation>
    </message>
    <message>
        <source>fours in one stroke</source>
        <translation>cuatros de un solo trazo</translation>
    </message>
    <message>
        <source>fives whose bar is a stroke of its own</source>
        <translation>cincos con la barra en un trazo aparte</translation>
    </message>
    <message>
        <source>sevens with a bar</source>
        <translation>sietes con barra</translation>
    </message>
    <message>
        <source>eights in two strokes</source>
        <translation>ochos de dos trazos</translation>
    </message>
    <message>
        <source>nines whose tail curls to the left</source>
        <translation>nueves con la cola hacia la izquierda</translation>
    </message>
    <message>
        <source>leaning to the right</source>
        <translation>inclinado a la derecha</translation>
    </message>
    <message>
        <source>leaning to the left</source>
        <translation>inclinado a la izquierda</translation>
    </message>
</context>
<context>
    <name>HandChanges</name>
    <message>
        <source>Import drawings</source>
        <translation>Importar dibujos</translation>
    </message>
    <message>
        <source>Left out, as they have no label: {0}.</source>
        <translation>Omitidos por no tener etiqueta: {0}.</translation>
    </message>
    <message>
        <source>Export drawings</source>
        <translation>Exportar dibujos</translation>
    </message>
    <message>
        <source>Left out, as pictures have no strokes: {0}.</source>
        <translation>Omitidos porque las imágenes no tienen trazos: {0}.</translation>
    </message>
    <message>
        <source>Ink ({0})</source>
        <translation>Tinta ({0})</translation>
    </message>
</context>
<context>
    <name>HandChoice</name>
    <message>
        <source>Whose drawings are kept, and shown here</source>
        <translation>De quién son los dibujos que se guardan y se muestran aquí</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>Letra</translation>
    </message>
    <message>
        <source>For another person</source>
        <translation>Para otra persona</translation>
    </message>
    <message>
        <source>Ne&amp;w hand…</source>
        <translation>Nueva &amp;letra…</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Cambiar &amp;nombre…</translation>
    </message>
    <message>
        <source>Call this hand otherwise</source>
        <translation>Da otro nombre a esta letra</translation>
    </message>
    <message>
        <source>Delete &amp;my hand…</source>
        <translation>Eliminar &amp;mi letra…</translation>
    </message>
    <message>
        <source>Deletes all drawings of this hand, and what was learned from them</source>
        <translation>Elimina todos los dibujos de esta letra y lo que se aprendió de ellos</translation>
    </message>
    <message>
        <source>Whose hand is it?</source>
        <translation>¿De quién es la letra?</translation>
    </message>
    <message>
        <source>What is this hand called?</source>
        <translation>¿Cómo se llama esta letra?</translation>
    </message>
    <message>
        <source>Delete the hand “{0}” with {1}? They will be gone for good.</source>
        <translation>¿Eliminar la letra «{0}» con {1}? Se perderán para siempre.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>E&amp;liminar</translation>
    </message>
</context>
<context>
    <name>HandNetwork</name>
    <message>
        <source>Yours</source>
        <translation>La tuya</translation>
    </message>
</context>
<context>
    <name>HandsTable</name>
    <message>
        <source>The share of each hand’s drawings that is right, each read by a network that has not learned from it; the hand that is read worst comes first</source>
        <translation>La parte correcta de los dibujos de cada letra, cada uno leído por una red que no aprendió de él; primero la letra que peor se lee</translation>
    </message>
    <message>
        <source>How well each hand is read</source>
        <translation>Cómo se lee cada letra</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>Letra</translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation>Dibujos</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>It was not learned yet.</source>
        <translation>Aún no se ha aprendido.</translation>
    </message>
</context>
<context>
    <name>HelpMenu</name>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>Show data &amp;folder</source>
        <translation>&amp;Mostrar la carpeta de datos</translation>
    </message>
    <message>
        <source>&amp;Delete my data…</source>
        <translation>Eliminar mis &amp;datos…</translation>
    </message>
    <message>
        <source>&amp;About Zen Digits</source>
        <translation>Acerca de &amp;Zen Digits</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>Far above what suits this network and optimizer: it may learn nothing.</source>
        <translation>Muy por encima de lo que conviene a esta red y optimizador: puede no aprender nada.</translation>
    </message>
    <message>
        <source>Far below what suits this network and optimizer: it will hardly learn.</source>
        <translation>Muy por debajo de lo que conviene a esta red y optimizador: apenas aprenderá.</translation>
    </message>
    <message>
        <source>There are only {0} images: the weights change once in each epoch.</source>
        <translation>Solo hay {0} imágenes: los pesos cambian una vez por época.</translation>
    </message>
    <message>
        <source>The weights change only {0} times in each epoch.</source>
        <translation>Los pesos cambian solo {0} veces por época.</translation>
    </message>
    <message>
        <source>The weights change only {0} times in all: too few to learn much.</source>
        <translation>Los pesos cambian solo {0} veces en total: muy pocas para aprender mucho.</translation>
    </message>
    <message>
        <source>This network needs more time to learn.</source>
        <translation>Esta red necesita más tiempo para aprender.</translation>
    </message>
    <message>
        <source>It will long have stopped getting better.</source>
        <translation>Hará tiempo que habrá dejado de mejorar.</translation>
    </message>
    <message>
        <source>Without held-out images, patience has nothing to go by.</source>
        <translation>Sin imágenes reservadas, la paciencia no tiene en qué basarse.</translation>
    </message>
    <message>
        <source>This small network can hardly do without so many features.</source>
        <translation>Esta red pequeña apenas puede prescindir de tantas características.</translation>
    </message>
    <message>
        <source>More than half of the features are left out.</source>
        <translation>Se omite más de la mitad de las características.</translation>
    </message>
    <message>
        <source>Each change will overshoot for a hundred more.</source>
        <translation>Cada cambio se pasará de largo durante cien más.</translation>
    </message>
    <message>
        <source>Weights will shrink faster than they learn.</source>
        <translation>Los pesos encogerán más rápido de lo que aprenden.</translation>
    </message>
    <message>
        <source>Nearly all weights will become 0.</source>
        <translation>Casi todos los pesos llegarán a 0.</translation>
    </message>
    <message>
        <source>The network may not trust even what is clear.</source>
        <translation>La red no podrá fiarse ni de lo que está claro.</translation>
    </message>
    <message>
        <source>The shipped network was asked about MNIST’s own images only.</source>
        <translation>A la red incluida solo se le preguntó por las imágenes propias de MNIST.</translation>
    </message>
    <message>
        <source>A 4, 7 or 1 turned so far looks like another digit.</source>
        <translation>Un 4, 7 o 1 tan girado parece otro dígito.</translation>
    </message>
    <message>
        <source>Ink will be pushed out of the image.</source>
        <translation>La tinta saldrá de la imagen.</translation>
    </message>
    <message>
        <source>Parts of digits will be cut off.</source>
        <translation>Se cortarán partes de los dígitos.</translation>
    </message>
    <message>
        <source>No such graphics card, or no PyTorch for it, is found.</source>
        <translation>No se encuentra tal tarjeta gráfica, o no hay PyTorch para ella.</translation>
    </message>
    <message>
        <source>A graphics card is there and trains this network much faster.</source>
        <translation>Hay una tarjeta gráfica que entrena esta red mucho más rápido.</translation>
    </message>
    <message>
        <source>Use {0}</source>
        <translation>Usar {0}</translation>
    </message>
</context>
<context>
    <name>ImageWall</name>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
</context>
<context>
    <name>InsideSection</name>
    <message>
        <source>Inside the network</source>
        <translation>Dentro de la red</translation>
    </message>
    <message>
        <source>Orange is positive, blue with − negative; the stronger, the more of it.</source>
        <translation>Naranja es positivo, azul con − negativo; cuanto más intenso, más.</translation>
    </message>
</context>
<context>
    <name>InsightPages</name>
    <message>
        <source>The network is measured on these images.</source>
        <translation>La red se mide con estas imágenes.</translation>
    </message>
</context>
<context>
    <name>JobControls</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
</context>
<context>
    <name>LabelRow</name>
    <message>
        <source>Right</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Keep it as what it is read as</source>
        <translation>Lo guarda como se ha leído</translation>
    </message>
    <message>
        <source>Not a digit</source>
        <translation>No es un dígito</translation>
    </message>
    <message>
        <source>Keep it as something else</source>
        <translation>Lo guarda como otra cosa</translation>
    </message>
    <message>
        <source>What it is: type it, and press Enter to keep the drawing</source>
        <translation>Qué es: escríbelo y pulsa Intro para guardar el dibujo</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>It is a …</source>
        <translation>Es un …</translation>
    </message>
    <message>
        <source>What became of the drawing</source>
        <translation>Qué fue del dibujo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Keep it no longer</source>
        <translation>No guardarlo más</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Ninguno de estos</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>{0}: no font here has its script</source>
        <translation>{0}: ninguna fuente de aquí tiene su escritura</translation>
    </message>
</context>
<context>
    <name>LayerView</name>
    <message>
        <source>Point at a part to enlarge it, or walk with the arrow keys</source>
        <translation>Señala una parte para ampliarla, o recórrelas con las flechas</translation>
    </message>
    <message>
        <source>What the layer makes of it</source>
        <translation>Lo que la capa hace de él</translation>
    </message>
    <message>
        <source>On &amp;this drawing</source>
        <translation>Con este dib&amp;ujo</translation>
    </message>
    <message>
        <source>What this layer makes of the drawing</source>
        <translation>Lo que esta capa hace del dibujo</translation>
    </message>
    <message>
        <source>&amp;Weights</source>
        <translation>Pes&amp;os</translation>
    </message>
    <message>
        <source>What this layer looks for: its weights of the pixels, as pictures</source>
        <translation>Lo que busca esta capa: sus pesos de los píxeles, como imágenes</translation>
    </message>
    <message>
        <source>The part that is pointed at, enlarged</source>
        <translation>La parte señalada, ampliada</translation>
    </message>
    <message>
        <source>Enlarged</source>
        <translation>Ampliado</translation>
    </message>
</context>
<context>
    <name>Layers</name>
    <message>
        <source>Map {0} of {1}: where in the drawing this feature is found, at most {2}.</source>
        <translation>Mapa {0} de {1}: dónde del dibujo se encuentra esta característica, máximo {2}.</translation>
    </message>
    <message>
        <source>Beside it, line by line, as it was in training after epochs {0}.</source>
        <translation>Al lado, línea por línea, como era durante el entrenamiento tras las épocas {0}.</translation>
    </message>
    <message>
        <source>Hidden unit {0} of {1} answers {2}.</source>
        <translation>La unidad oculta {0} de {1} responde {2}.</translation>
    </message>
    <message>
        <source>Map {0} of {1}: where this filter answers to the drawing, at most {2}. Beside it the filter: orange where ink strengthens its answer, blue with − where ink weakens it.</source>
        <translation>Mapa {0} de {1}: dónde responde este filtro al dibujo, máximo {2}. Al lado, el filtro: naranja donde la tinta refuerza su respuesta, azul con − donde la debilita.</translation>
    </message>
    <message>
        <source>Filter {0} of {1}, {2} × {3} weights: orange where ink strengthens its answer, blue with − where ink weakens it.</source>
        <translation>Filtro {0} de {1}, {2} × {3} pesos: naranja donde la tinta refuerza su respuesta, azul con − donde la debilita.</translation>
    </message>
    <message>
        <source>Hidden unit {0} of {1} answers {2}. Its weights of the pixels: orange where ink strengthens its answer, blue with − where ink weakens it.</source>
        <translation>La unidad oculta {0} de {1} responde {2}. Sus pesos de los píxeles: naranja donde la tinta refuerza su respuesta, azul con − donde la debilita.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Output “{0}”: {1} before the softmax, which turns the outputs into probabilities.</source>
        <translation>Salida «{0}»: {1} antes del softmax, que convierte las salidas en probabilidades.</translation>
    </message>
    <message>
        <source>Tower {0} gives “{1}” {2}; the mean of all towers counts.</source>
        <translation>La torre {0} da a «{1}» {2}; cuenta la media de todas las torres.</translation>
    </message>
    <message>
        <source>residual block: {0}, to which its input is added</source>
        <translation>bloque residual: {0}, a lo que se suma su entrada</translation>
    </message>
    <message>
        <source>patches: {0}, and the place of each is added</source>
        <translation>parches: {0}, y se suma el lugar de cada uno</translation>
    </message>
    <message>
        <source>{0}, in {1} towers</source>
        <translation>{0}, en {1} torres</translation>
    </message>
    <message>
        <source>max-pooling 2×2</source>
        <translation>max-pooling 2×2</translation>
    </message>
    <message>
        <source>mean of each map</source>
        <translation>media de cada mapa</translation>
    </message>
    <message>
        <source>batch normalization</source>
        <translation>normalización por lotes</translation>
    </message>
    <message>
        <source>layer normalization</source>
        <translation>normalización por capas</translation>
    </message>
    <message>
        <source>sigmoid</source>
        <translation>sigmoide</translation>
    </message>
    <message>
        <source>dense</source>
        <translation>densa</translation>
    </message>
    <message>
        <source>LSTM, row by row</source>
        <translation>LSTM, fila por fila</translation>
    </message>
    <message>
        <source>self-attention</source>
        <translation>autoatención</translation>
    </message>
    <message>
        <source>mean of all patches</source>
        <translation>media de todos los parches</translation>
    </message>
    <message>
        <source>mean of all towers</source>
        <translation>media de todas las torres</translation>
    </message>
    <message>
        <source>convolution {0}×{0}</source>
        <translation>convolución {0}×{0}</translation>
    </message>
    <message>
        <source>convolution {0}×{0}, stride {1}</source>
        <translation>convolución {0}×{0}, paso {1}</translation>
    </message>
    <message>
        <source>{0}; no parameters</source>
        <translation>{0}; sin parámetros</translation>
    </message>
    <message>
        <source>{0}; {1} parameters</source>
        <translation>{0}; {1} parámetros</translation>
    </message>
    <message>
        <source>Image: 28 × 28 pixels</source>
        <translation>Imagen: 28 × 28 píxeles</translation>
    </message>
    <message>
        <source>In all: {0} parameters</source>
        <translation>En total: {0} parámetros</translation>
    </message>
    <message>
        <source>After row {0} of {1}, cell {2} of {3} holds {4}. Each line is the network’s memory after one more row of the image.</source>
        <translation>Tras la fila {0} de {1}, la celda {2} de {3} contiene {4}. Cada línea es la memoria de la red tras una fila más de la imagen.</translation>
    </message>
    <message>
        <source>Feature {0} of the patch in row {1}, column {2} is {3}. Each line is a patch.</source>
        <translation>La característica {0} del parche de la fila {1}, columna {2} es {3}. Cada línea es un parche.</translation>
    </message>
    <message>
        <source>head {0} at row {1}, column {2} ({3})</source>
        <translation>cabeza {0} en la fila {1}, columna {2} ({3})</translation>
    </message>
    <message>
        <source>The patch in row {0}, column {1} looks most at these, in squares for each head: {2}.</source>
        <translation>El parche de la fila {0}, columna {1} mira sobre todo a estos, con cuadros para cada cabeza: {2}.</translation>
    </message>
</context>
<context>
    <name>LearnMenu</name>
    <message>
        <source>Le&amp;arn</source>
        <translation>Ense&amp;ñanza</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>&amp;Paso siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous step</source>
        <translation>Paso &amp;anterior</translation>
    </message>
    <message>
        <source>Show &amp;where</source>
        <translation>&amp;Mostrar dónde</translation>
    </message>
    <message>
        <source>&amp;Close lesson</source>
        <translation>&amp;Cerrar lección</translation>
    </message>
    <message>
        <source>&amp;Open lesson…</source>
        <translation>Abrir &amp;lección…</translation>
    </message>
    <message>
        <source>&amp;{0} {1}</source>
        <translation>&amp;{0} {1}</translation>
    </message>
    <message>
        <source>Open lesson</source>
        <translation>Abrir lección</translation>
    </message>
    <message>
        <source>Lessons (*.toml)</source>
        <translation>Lecciones (*.toml)</translation>
    </message>
</context>
<context>
    <name>Learning</name>
    <message>
        <source>Yours is {1}, taught your {0} drawings.</source>
        <translation>La tuya es {1}, a la que se enseñaron tus {0} dibujos.</translation>
    </message>
    <message>
        <source>MNIST’s test images: {0} right; before: {1}.</source>
        <translation>Imágenes de prueba de MNIST: {0} bien; antes: {1}.</translation>
    </message>
    <message>
        <source>Non-digits rejected: {0}; before: {1}.</source>
        <translation>No dígitos rechazados: {0}; antes: {1}.</translation>
    </message>
    <message>
        <source>One drawing alone cannot tell how much was learned.</source>
        <translation>Un solo dibujo no puede decir cuánto se aprendió.</translation>
    </message>
    <message>
        <source>Of your {0} drawings, each read by a network that has not learned from it: {1} right; before: {2}.</source>
        <translation>De tus {0} dibujos, cada uno leído por una red que no aprendió de él: {1} bien; antes: {2}.</translation>
    </message>
    <message>
        <source>learned</source>
        <translation>aprendida</translation>
    </message>
    <message>
        <source>learned: {0} of {1} right, before {2}</source>
        <translation>aprendida: {0} de {1} bien, antes {2}</translation>
    </message>
    <message>
        <source>Of your {0} that belong to no class, read in the same way: {1} rejected; before: {2}.</source>
        <translation>De tus {0} que no son de ninguna clase, leídos del mismo modo: {1} rechazados; antes: {2}.</translation>
    </message>
    <message>
        <source>Of the other {0}: {1} accepted; before: {2}.</source>
        <translation>De los otros {0}: {1} aceptados; antes: {2}.</translation>
    </message>
    <message>
        <source>Left out, as {0} does not know their labels ({2}): {1}. Correct the labels, choose a network that knows them, or train one on these.</source>
        <translation>Omitidos porque {0} no conoce sus etiquetas ({2}): {1}. Corrige las etiquetas, elige una red que las conozca o entrena una con ellos.</translation>
    </message>
    <message>
        <source>Left out, as they belong to no class, and {0} was trained without such: {1}. Choose a network that was trained with drawn non-digits.</source>
        <translation>Omitidos porque no son de ninguna clase y {0} se entrenó sin ejemplos así: {1}. Elige una red entrenada con no dígitos dibujados.</translation>
    </message>
</context>
<context>
    <name>LearningNews</name>
    <message>
        <source>learning your hand…</source>
        <translation>aprendiendo tu letra…</translation>
    </message>
    <message>
        <source>It learns the kept drawings; the page Teach tells more.</source>
        <translation>Aprende los dibujos guardados; la página Enseñar cuenta más.</translation>
    </message>
    <message>
        <source>not learned</source>
        <translation>no aprendida</translation>
    </message>
</context>
<context>
    <name>LearningRow</name>
    <message>
        <source>What was learned</source>
        <translation>Lo que se aprendió</translation>
    </message>
    <message>
        <source>Teaches the network that reads from these drawings; it stays as it is, and what it becomes stands beside it</source>
        <translation>Enseña estos dibujos a la red que lee; ella queda como está, y lo que resulta figura a su lado</translation>
    </message>
    <message>
        <source>&amp;Learn</source>
        <translation>Ap&amp;render</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>V&amp;olver atrás</translation>
    </message>
    <message>
        <source>Learn u&amp;pon each correction</source>
        <translation>A&amp;prender con cada corrección</translation>
    </message>
    <message>
        <source>Learns by itself, some seconds after you said what a drawing is</source>
        <translation>Aprende por sí sola, unos segundos después de que digas qué es un dibujo</translation>
    </message>
    <message>
        <source>Reads as before: what was learned is deleted, the drawings stay</source>
        <translation>Lee como antes: lo aprendido se elimina, los dibujos se quedan</translation>
    </message>
    <message>
        <source>Nothing was learned yet</source>
        <translation>Aún no se ha aprendido nada</translation>
    </message>
</context>
<context>
    <name>LeaveOutBox</name>
    <message>
        <source>Computes all figures without the images that you marked, and says so</source>
        <translation>Calcula todas las cifras sin las imágenes que marcaste, y lo dice</translation>
    </message>
    <message>
        <source>Leave out marked ima&amp;ges ({0})</source>
        <translation>Omitir imágenes &amp;marcadas ({0})</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>You have corrected numbers, and neither copied nor saved them.</source>
        <translation>Has corregido números y no los has copiado ni guardado.</translation>
    </message>
    <message>
        <source>&amp;Discard corrections</source>
        <translation>&amp;Descartar correcciones</translation>
    </message>
    <message>
        <source>&amp;Save table…</source>
        <translation>&amp;Guardar tabla…</translation>
    </message>
</context>
<context>
    <name>LessonPanel</name>
    <message>
        <source>Lesson</source>
        <translation>Lección</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>The step before ({0})</source>
        <translation>El paso anterior ({0})</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>The next step ({0})</source>
        <translation>El paso siguiente ({0})</translation>
    </message>
    <message>
        <source>Show where</source>
        <translation>Mostrar dónde</translation>
    </message>
    <message>
        <source>Opens what is meant, and scrolls to it ({0})</source>
        <translation>Abre aquello de lo que se habla y se desplaza hasta allí ({0})</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Closes the lesson; it goes on here the next time ({0})</source>
        <translation>Cierra la lección; la próxima vez sigue aquí ({0})</translation>
    </message>
    <message>
        <source>What the lesson says</source>
        <translation>Lo que dice la lección</translation>
    </message>
    <message>
        <source>{0} · {1} of {2}</source>
        <translation>{0} · {1} de {2}</translation>
    </message>
    <message>
        <source>✓ Done: {0}</source>
        <translation>✓ Hecho: {0}</translation>
    </message>
    <message>
        <source>▸ Try it: {0}</source>
        <translation>▸ Pruébalo: {0}</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Saltar</translation>
    </message>
</context>
<context>
    <name>Lineage</name>
    <message>
        <source>It is {0}, taught drawings of a hand: {1}.</source>
        <translation>Es {0}, a la que se enseñaron dibujos de una letra: {1}.</translation>
    </message>
</context>
<context>
    <name>LiveReading</name>
    <message>
        <source>Learning: {0}, epoch {1}</source>
        <translation>Aprendiendo: {0}, época {1}</translation>
    </message>
</context>
<context>
    <name>LookControls</name>
    <message>
        <source>&amp;Look at all images</source>
        <translation>Mirar todas las imá&amp;genes</translation>
    </message>
    <message>
        <source>Looks at them with this network, once</source>
        <translation>Las mira con esta red, una vez</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>Enseñar</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Entrenamientos</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Incluida</translation>
    </message>
</context>
<context>
    <name>MapSection</name>
    <message>
        <source>Test images of {0}</source>
        <translation>Imágenes de prueba de {0}</translation>
    </message>
    <message>
        <source>The images that are on the map</source>
        <translation>Las imágenes que están en el mapa</translation>
    </message>
    <message>
        <source>Near means alike to the network, by its last hidden layer, as far as a plane can show it. The large dot is your drawing; images in rings are misread.</source>
        <translation>Cerca significa parecido para la red, según su última capa oculta, hasta donde un plano puede mostrarlo. El punto grande es tu dibujo; las imágenes con anillo están mal leídas.</translation>
    </message>
    <message>
        <source>No. {0}: {1}</source>
        <translation>N.º {0}: {1}</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Map of the test images</source>
        <translation>Mapa de las imágenes de prueba</translation>
    </message>
    <message>
        <source>{0}, read rightly</source>
        <translation>{0}, bien leída</translation>
    </message>
    <message>
        <source>{0}, read as {1}</source>
        <translation>{0}, leída como {1}</translation>
    </message>
</context>
<context>
    <name>MarkButtons</name>
    <message>
        <source>Marks this image: its label is wrong</source>
        <translation>Marca esta imagen: su etiqueta está mal</translation>
    </message>
    <message>
        <source>Marks it: nobody could tell</source>
        <translation>La marca: nadie podría decirlo</translation>
    </message>
    <message>
        <source>&amp;Wrong label</source>
        <translation>Eti&amp;queta errónea</translation>
    </message>
    <message>
        <source>Ambi&amp;guous</source>
        <translation>Ambi&amp;gua</translation>
    </message>
    <message>
        <source>again: takes the mark back</source>
        <translation>otra vez: quita la marca</translation>
    </message>
</context>
<context>
    <name>MeasureRow</name>
    <message>
        <source>The images that the network is measured on</source>
        <translation>Las imágenes con las que se mide la red</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>Medida con</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>D&amp;etener</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>Me&amp;dir</translation>
    </message>
    <message>
        <source>Reads all images of the set with the network that reads your drawing</source>
        <translation>Lee todas las imágenes del conjunto con la red que lee tu dibujo</translation>
    </message>
    <message>
        <source>The run measures its validation images by itself, after each epoch</source>
        <translation>El entrenamiento mide por sí mismo sus imágenes de validación tras cada época</translation>
    </message>
</context>
<context>
    <name>MethodChoice</name>
    <message>
        <source>How it is found out which ink makes it this digit</source>
        <translation>Cómo se averigua qué tinta hace que sea este dígito</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>meth&amp;od</source>
        <translation>mét&amp;odo</translation>
    </message>
    <message>
        <source>Other methods need PyTorch, which is not installed.</source>
        <translation>Los otros métodos necesitan PyTorch, que no está instalado.</translation>
    </message>
    <message>
        <source>Occlusion</source>
        <translation>Oclusión</translation>
    </message>
    <message>
        <source>Integrated gradients</source>
        <translation>Gradientes integrados</translation>
    </message>
    <message>
        <source>Grad-CAM</source>
        <translation>Grad-CAM</translation>
    </message>
    <message>
        <source>Hides the ink bit by bit: without ink marked + (orange), which speaks for this reading, the network is less sure; without ink marked − (blue), which speaks against it, surer.</source>
        <translation>Oculta la tinta poco a poco: sin la tinta marcada con + (naranja), que habla a favor de esta lectura, la red está menos segura; sin la marcada con − (azul), que habla en contra, más segura.</translation>
    </message>
    <message>
        <source>Lets the ink appear on blank paper, and adds up what each pixel does to the odds meanwhile: ink marked + (orange) raises them, ink marked − (blue) lowers them.</source>
        <translation>Hace aparecer la tinta sobre papel en blanco y suma lo que cada píxel hace entretanto a la razón de probabilidades: la tinta marcada con + (naranja) la sube, la marcada con − (azul) la baja.</translation>
    </message>
    <message>
        <source>Marks with + (orange), though only roughly, where the last maps of the network’s convolutions hold what speaks for this reading.</source>
        <translation>Marca con + (naranja), aunque solo a grandes rasgos, dónde contienen los últimos mapas de las convoluciones lo que habla a favor de esta lectura.</translation>
    </message>
</context>
<context>
    <name>NeighboursSection</name>
    <message>
        <source>Training images of {0}</source>
        <translation>Imágenes de entrenamiento de {0}</translation>
    </message>
    <message>
        <source>The images to look among</source>
        <translation>Las imágenes entre las que se busca</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Vecinas</translation>
    </message>
    <message>
        <source>Near means alike to the network, by its last hidden layer. An image with another label than the rest is framed: look whether that label is wrong.</source>
        <translation>Cerca significa parecido para la red, según su última capa oculta. Una imagen con otra etiqueta que las demás lleva marco: mira si esa etiqueta está mal.</translation>
    </message>
    <message>
        <source>{0} nearest of {1} images</source>
        <translation>Las {0} más cercanas de {1} imágenes</translation>
    </message>
    <message>
        <source>{0} nearest of the {1} images seen so far, of {2}</source>
        <translation>Las {0} más cercanas de las {1} imágenes vistas hasta ahora, de {2}</translation>
    </message>
    <message>
        <source>It is read as {0}, though.</source>
        <translation>Sin embargo, se lee como {0}.</translation>
    </message>
    <message>
        <source>All are labelled {0}.</source>
        <translation>Todas llevan la etiqueta {0}.</translation>
    </message>
    <message>
        <source>{0} of them are labelled {1}.</source>
        <translation>{0} de ellas llevan la etiqueta {1}.</translation>
    </message>
    <message>
        <source>No. {0}: labelled {1}, distance {2}</source>
        <translation>N.º {0}: etiqueta {1}, distancia {2}</translation>
    </message>
</context>
<context>
    <name>NeighboursView</name>
    <message>
        <source>Neighbours</source>
        <translation>Vecinas</translation>
    </message>
    <message>
        <source>{0}, another label</source>
        <translation>{0}, otra etiqueta</translation>
    </message>
</context>
<context>
    <name>NetworkChoice</name>
    <message>
        <source>Its accuracy on test images</source>
        <translation>Su exactitud con imágenes de prueba</translation>
    </message>
    <message>
        <source>The network that reads your drawing, and its accuracy on test images.</source>
        <translation>La red que lee tu dibujo, y su exactitud con imágenes de prueba.</translation>
    </message>
    <message>
        <source>Network that reads the drawing</source>
        <translation>Red que lee el dibujo</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>sin probar</translation>
    </message>
</context>
<context>
    <name>NetworkDiagram</name>
    <message>
        <source>Layers of the network</source>
        <translation>Capas de la red</translation>
    </message>
    <message>
        <source>Choose a layer, and see what it makes of the drawing</source>
        <translation>Elige una capa y mira lo que hace del dibujo</translation>
    </message>
</context>
<context>
    <name>NetworkRescue</name>
    <message>
        <source>{0} Save it elsewhere?</source>
        <translation>{0} ¿Guardarlo en otro sitio?</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Guardar como…</translation>
    </message>
    <message>
        <source>&amp;Don’t save</source>
        <translation>&amp;No guardar</translation>
    </message>
    <message>
        <source>Zen Digits model (*.zendigits)</source>
        <translation>Modelo de Zen Digits (*.zendigits)</translation>
    </message>
    <message>
        <source>Save model</source>
        <translation>Guardar modelo</translation>
    </message>
</context>
<context>
    <name>NumberCard</name>
    <message>
        <source>The chosen number</source>
        <translation>El número elegido</translation>
    </message>
    <message>
        <source>{0} or {1} ({2})</source>
        <translation>{0} o {1} ({2})</translation>
    </message>
</context>
<context>
    <name>NumberModel</name>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>dudoso</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corregido</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>revisado</translation>
    </message>
</context>
<context>
    <name>NumberTable</name>
    <message>
        <source>Numbers on the page</source>
        <translation>Números de la página</translation>
    </message>
    <message>
        <source>Type to correct a number. Enter: it is right. Delete: it is none. Tab: the next doubtful one.</source>
        <translation>Escribe para corregir un número. Intro: está bien. Supr: no es ninguno. Tab: el siguiente dudoso.</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>{0} {1}</source>
        <translation>{0} {1}</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
</context>
<context>
    <name>NumbersPanel</name>
    <message>
        <source>Teach these</source>
        <translation>Enseñar estos</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copiar texto</translation>
    </message>
    <message>
        <source>Copies all numbers, a line for each of the page (Ctrl+C).</source>
        <translation>Copia todos los números, una línea por cada una de la página (Ctrl+C).</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Copiar tabla</translation>
    </message>
    <message>
        <source>Copies all numbers for a spreadsheet (Ctrl+Shift+C).</source>
        <translation>Copia todos los números para una hoja de cálculo (Ctrl+Mayús+C).</translation>
    </message>
    <message>
        <source>Save table…</source>
        <translation>Guardar tabla…</translation>
    </message>
    <message>
        <source>Saves a table, or a folder with a picture of each number (Ctrl+S).</source>
        <translation>Guarda una tabla, o una carpeta con una imagen de cada número (Ctrl+S).</translation>
    </message>
    <message>
        <source>Read as a page</source>
        <translation>Leer como página</translation>
    </message>
    <message>
        <source>Finds all numbers in the picture (F5).</source>
        <translation>Encuentra todos los números de la imagen (F5).</translation>
    </message>
    <message>
        <source>Read as one number</source>
        <translation>Leer como un número</translation>
    </message>
    <message>
        <source>Shows the picture on the canvas, and reads it as one number (F6).</source>
        <translation>Muestra la imagen en el lienzo y la lee como un solo número (F6).</translation>
    </message>
    <message>
        <source>This picture is not read yet.</source>
        <translation>Esta imagen aún no se ha leído.</translation>
    </message>
    <message>
        <source>Turned by {0}° to be read.</source>
        <translation>Girada {0}° para leerla.</translation>
    </message>
    <message>
        <source>No number was found.</source>
        <translation>No se encontró ningún número.</translation>
    </message>
    <message>
        <source>One number.</source>
        <translation>Un número.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers</source>
        <translation>
            <numerusform>%Ln número</numerusform>
            <numerusform>%Ln números</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} in {1}.</source>
        <translation>{0} en {1}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln línea</numerusform>
            <numerusform>%Ln líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>None is doubtful.</source>
        <translation>Ninguno es dudoso.</translation>
    </message>
    <message>
        <source>No doubtful one is left.</source>
        <translation>No queda ninguno dudoso.</translation>
    </message>
    <message>
        <source>{0} of {1} doubtful left.</source>
        <translation>Quedan {0} de {1} dudosos.</translation>
    </message>
    <message>
        <source>Keeps what was wrong or doubtful in your hand, digits: {0} (F7).</source>
        <translation>Guarda en tu letra lo que estaba mal o era dudoso, dígitos: {0} (F7).</translation>
    </message>
    <message>
        <source>Correct a number first, or press Enter on a doubtful one that is right.</source>
        <translation>Corrige antes un número, o pulsa Intro sobre uno dudoso que esté bien.</translation>
    </message>
    <message>
        <source>No doubtful one comes next; {0} are left elsewhere.</source>
        <translation>No viene ninguno dudoso más; quedan {0} en otros sitios.</translation>
    </message>
</context>
<context>
    <name>OpeningCombo</name>
    <message>
        <source>Open data file…</source>
        <translation>Abrir archivo de datos…</translation>
    </message>
    <message>
        <source>Open data folder…</source>
        <translation>Abrir carpeta de datos…</translation>
    </message>
</context>
<context>
    <name>OtherKeys</name>
    <message>
        <source>Canvas</source>
        <translation>Lienzo</translation>
    </message>
    <message>
        <source>Page Train</source>
        <translation>Página Entrenar</translation>
    </message>
    <message>
        <source>Page Results</source>
        <translation>Página Resultados</translation>
    </message>
    <message>
        <source>Page Teach</source>
        <translation>Página Enseñar</translation>
    </message>
    <message>
        <source>Page Runs</source>
        <translation>Página Entrenamientos</translation>
    </message>
    <message>
        <source>Page of numbers</source>
        <translation>Página de números</translation>
    </message>
    <message>
        <source>Charts, diagrams and walls of pictures</source>
        <translation>Gráficos, diagramas y paredes de imágenes</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Ventanas</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Flechas</translation>
    </message>
    <message>
        <source>Move a cursor over the canvas</source>
        <translation>Mover un cursor por el lienzo</translation>
    </message>
    <message>
        <source>Shift + arrow keys</source>
        <translation>Mayús + flechas</translation>
    </message>
    <message>
        <source>Move it in larger steps</source>
        <translation>Moverlo a pasos más grandes</translation>
    </message>
    <message>
        <source>Set the pen down, or lift it</source>
        <translation>Bajar el lápiz o levantarlo</translation>
    </message>
    <message>
        <source>Number pad</source>
        <translation>Teclado numérico</translation>
    </message>
    <message>
        <source>Lead the pen in eight directions; 5 is Space</source>
        <translation>Llevar el lápiz en ocho direcciones; 5 es Espacio</translation>
    </message>
    <message>
        <source>Give up a stroke</source>
        <translation>Abandonar un trazo</translation>
    </message>
    <message>
        <source>0 to 9</source>
        <translation>0 a 9</translation>
    </message>
    <message>
        <source>Say what is drawn</source>
        <translation>Decir qué está dibujado</translation>
    </message>
    <message>
        <source>Show or hide all settings</source>
        <translation>Mostrar u ocultar todos los ajustes</translation>
    </message>
    <message>
        <source>Hide the settings</source>
        <translation>Ocultar los ajustes</translation>
    </message>
    <message>
        <source>Find a learning rate</source>
        <translation>Buscar una tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Do what a hint recommends</source>
        <translation>Hacer lo que recomienda un aviso</translation>
    </message>
    <message>
        <source>Resume an interrupted run</source>
        <translation>Reanudar un entrenamiento interrumpido</translation>
    </message>
    <message>
        <source>Mark the chosen image: wrong label</source>
        <translation>Marcar la imagen elegida: etiqueta errónea</translation>
    </message>
    <message>
        <source>Mark the chosen image: ambiguous</source>
        <translation>Marcar la imagen elegida: ambigua</translation>
    </message>
    <message>
        <source>Give the selected drawings another label</source>
        <translation>Dar otra etiqueta a los dibujos seleccionados</translation>
    </message>
    <message>
        <source>Delete the selected drawings</source>
        <translation>Eliminar los dibujos seleccionados</translation>
    </message>
    <message>
        <source>Bring deleted drawings back</source>
        <translation>Recuperar dibujos eliminados</translation>
    </message>
    <message>
        <source>Choose the selected runs for comparison</source>
        <translation>Elegir los entrenamientos seleccionados para comparar</translation>
    </message>
    <message>
        <source>Delete the selected runs</source>
        <translation>Eliminar los entrenamientos seleccionados</translation>
    </message>
    <message>
        <source>Go to the next number, or the one before</source>
        <translation>Ir al número siguiente o al anterior</translation>
    </message>
    <message>
        <source>Any digit</source>
        <translation>Cualquier dígito</translation>
    </message>
    <message>
        <source>Correct the chosen number</source>
        <translation>Corregir el número elegido</translation>
    </message>
    <message>
        <source>Confirm a number, and go to the next doubtful one</source>
        <translation>Confirmar un número e ir al siguiente dudoso</translation>
    </message>
    <message>
        <source>Remove a number</source>
        <translation>Quitar un número</translation>
    </message>
    <message>
        <source>Enlarge the picture</source>
        <translation>Ampliar la imagen</translation>
    </message>
    <message>
        <source>Shrink the picture</source>
        <translation>Reducir la imagen</translation>
    </message>
    <message>
        <source>Show all of the picture</source>
        <translation>Mostrar toda la imagen</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Dejar de leer</translation>
    </message>
    <message>
        <source>Read the picture as one number</source>
        <translation>Leer la imagen como un número</translation>
    </message>
    <message>
        <source>Teach what was corrected</source>
        <translation>Enseñar lo que se corrigió</translation>
    </message>
    <message>
        <source>Leave the page</source>
        <translation>Dejar la página</translation>
    </message>
    <message>
        <source>Go from one value or picture to the next</source>
        <translation>Ir de un valor o imagen al siguiente</translation>
    </message>
    <message>
        <source>Page up and Page down</source>
        <translation>Re Pág y Av Pág</translation>
    </message>
    <message>
        <source>Go on by ten</source>
        <translation>Avanzar diez</translation>
    </message>
    <message>
        <source>Home and End</source>
        <translation>Inicio y Fin</translation>
    </message>
    <message>
        <source>Go to the first or the last</source>
        <translation>Ir al primero o al último</translation>
    </message>
    <message>
        <source>Open what is chosen</source>
        <translation>Abrir lo elegido</translation>
    </message>
    <message>
        <source>Show the values of a chart as a table</source>
        <translation>Mostrar los valores de un gráfico como tabla</translation>
    </message>
    <message>
        <source>Copy the rows of such a table that are chosen, or all</source>
        <translation>Copiar las filas elegidas de esa tabla, o todas</translation>
    </message>
    <message>
        <source>Menu key</source>
        <translation>Tecla Menú</translation>
    </message>
    <message>
        <source>Save, copy or print the picture</source>
        <translation>Guardar, copiar o imprimir la imagen</translation>
    </message>
    <message>
        <source>Put a page with its own window back</source>
        <translation>Devolver a su sitio una página con ventana propia</translation>
    </message>
    <message>
        <source>Leave the presentation, a dialog or a window of its own</source>
        <translation>Dejar la presentación, un diálogo o una ventana propia</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Mayús+Tab</translation>
    </message>
    <message>
        <source>Go to the next control or back</source>
        <translation>Ir al control siguiente o al anterior</translation>
    </message>
</context>
<context>
    <name>OverlayPlot</name>
    <message>
        <source>Curve</source>
        <translation>Curva</translation>
    </message>
</context>
<context>
    <name>PageActions</name>
    <message>
        <source>Save table</source>
        <translation>Guardar tabla</translation>
    </message>
    <message>
        <source>Kept in your hand now, digits: {0}.</source>
        <translation>Guardados ahora en tu letra, dígitos: {0}.</translation>
    </message>
    <message>
        <source>All of them are kept already.</source>
        <translation>Ya están todos guardados.</translation>
    </message>
    <message>
        <source>This number is the last of its line: there is none to join.</source>
        <translation>Este número es el último de su línea: no hay ninguno con que unirlo.</translation>
    </message>
    <message>
        <source>This number has one digit only: it cannot be split.</source>
        <translation>Este número tiene un solo dígito: no se puede dividir.</translation>
    </message>
    <message>
        <source>Choose a number first.</source>
        <translation>Elige antes un número.</translation>
    </message>
    <message>
        <source>No page has been read; open a picture of one first.</source>
        <translation>No se ha leído ninguna página; abre antes una imagen de una.</translation>
    </message>
</context>
<context>
    <name>PageDocument</name>
    <message>
        <source>correction</source>
        <translation>corrección</translation>
    </message>
    <message>
        <source>check</source>
        <translation>revisión</translation>
    </message>
    <message>
        <source>leaving out</source>
        <translation>omisión</translation>
    </message>
    <message>
        <source>joining</source>
        <translation>unión</translation>
    </message>
    <message>
        <source>splitting</source>
        <translation>división</translation>
    </message>
    <message>
        <source>marking</source>
        <translation>marca</translation>
    </message>
</context>
<context>
    <name>PageOpening</name>
    <message>
        <source>There is no picture on the canvas; open one first.</source>
        <translation>No hay ninguna imagen en el lienzo; abre antes una.</translation>
    </message>
    <message>
        <source>another picture</source>
        <translation>otra imagen</translation>
    </message>
</context>
<context>
    <name>PagePanel</name>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Más grande (Ctrl++)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>Más pequeña (Ctrl+-)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>All of the page (Ctrl+0)</source>
        <translation>La página entera (Ctrl+0)</translation>
    </message>
    <message>
        <source>Back to the canvas, as it was (Esc)</source>
        <translation>Vuelve al lienzo, como estaba (Esc)</translation>
    </message>
    <message>
        <source>Close page</source>
        <translation>Cerrar página</translation>
    </message>
    <message>
        <source>Drag a rectangle around a number that was missed (Ctrl+M, or Shift and drag).</source>
        <translation>Arrastra un rectángulo alrededor de un número que faltó (Ctrl+M, o Mayús y arrastrar).</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marcar</translation>
    </message>
    <message>
        <source>Mark a number</source>
        <translation>Marcar un número</translation>
    </message>
</context>
<context>
    <name>PageTitle</name>
    <message>
        <source>Page {0}</source>
        <translation>Página {0}</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>The page</source>
        <translation>La página</translation>
    </message>
    <message>
        <source>Click a number to choose it, and type. Double click: closer. Wheel or pinch: zoom. Drag: move. Shift and drag: mark a number that was missed.</source>
        <translation>Haz clic en un número para elegirlo y escribe. Doble clic: más cerca. Rueda o pellizco: zoom. Arrastrar: mover. Mayús y arrastrar: marcar un número que faltó.</translation>
    </message>
    <message>
        <source>No page is open; open a picture of one first.</source>
        <translation>No hay ninguna página abierta; abre antes una imagen de una.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Show this page in a window of its own</source>
        <translation>Muestra esta página en una ventana propia</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source> </source>
        <translation> </translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>PictureActions</name>
    <message>
        <source>Save picture</source>
        <translation>Guardar imagen</translation>
    </message>
</context>
<context>
    <name>PictureMenu</name>
    <message>
        <source>Show as &amp;table</source>
        <translation>Mostrar como &amp;tabla</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>&amp;Copiar imagen</translation>
    </message>
    <message>
        <source>&amp;Save picture…</source>
        <translation>&amp;Guardar imagen…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
</context>
<context>
    <name>PlotsPanel</name>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entrenamiento</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validación</translation>
    </message>
    <message>
        <source>Shows small losses as clearly as large ones.</source>
        <translation>Muestra las pérdidas pequeñas con tanta claridad como las grandes.</translation>
    </message>
    <message>
        <source>Logarithmic loss</source>
        <translation>Pérdida logarítmica</translation>
    </message>
    <message>
        <source>Shows what is missing to 100 % on a logarithmic scale: above 97 %, an accuracy curve is a flat line.</source>
        <translation>Muestra lo que falta para el 100 % en escala logarítmica: por encima del 97 %, una curva de exactitud es una línea plana.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Shows the whole run again and follows it. Drag a plot to move it, scroll to zoom.</source>
        <translation>Muestra de nuevo todo el entrenamiento y lo sigue. Arrastra un gráfico para moverlo; usa la rueda para ampliar.</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Loss curves</source>
        <translation>Curvas de pérdida</translation>
    </message>
    <message>
        <source>Accuracy (%)</source>
        <translation>Exactitud (%)</translation>
    </message>
    <message>
        <source>Accuracy curves</source>
        <translation>Curvas de exactitud</translation>
    </message>
    <message>
        <source>Loss (squared error)</source>
        <translation>Pérdida (error cuadrático)</translation>
    </message>
    <message>
        <source>There are no curves yet; train a network first.</source>
        <translation>Aún no hay curvas; entrena antes una red.</translation>
    </message>
    <message>
        <source>Error (%)</source>
        <translation>Error (%)</translation>
    </message>
</context>
<context>
    <name>PreprocessingStrip</name>
    <message>
        <source>Canvas</source>
        <translation>Lienzo</translation>
    </message>
    <message>
        <source>All the ink on the canvas.</source>
        <translation>Toda la tinta del lienzo.</translation>
    </message>
    <message>
        <source>Cropped</source>
        <translation>Recortado</translation>
    </message>
    <message>
        <source>The digit alone, with a pen width that suits its size.</source>
        <translation>Solo el dígito, con un grosor de lápiz acorde a su tamaño.</translation>
    </message>
    <message>
        <source>Scaled by area until its longer side is 20 pixels.</source>
        <translation>Reducido por área hasta que su lado más largo mide 20 píxeles.</translation>
    </message>
    <message>
        <source>Centred by its centre of mass: what the network sees.</source>
        <translation>Centrado por su centro de masa: lo que ve la red.</translation>
    </message>
</context>
<context>
    <name>PreviewStrip</name>
    <message>
        <source>What the network will see</source>
        <translation>Lo que verá la red</translation>
    </message>
    <message>
        <source>What the network will see: each image is changed differently every time.</source>
        <translation>Lo que verá la red: cada imagen cambia de otro modo cada vez.</translation>
    </message>
</context>
<context>
    <name>ProbabilityBar</name>
    <message>
        <source>The network’s probability for {0}</source>
        <translation>La probabilidad que la red da a {0}</translation>
    </message>
</context>
<context>
    <name>RateDialog</name>
    <message>
        <source>Find a learning rate</source>
        <translation>Buscar una tasa de aprendizaje</translation>
    </message>
    <message>
        <source>A new network is trained with a larger rate in each batch, until its loss grows. Nothing is kept of it.</source>
        <translation>Se entrena una red nueva con una tasa mayor en cada lote, hasta que su pérdida crece. No se guarda nada de ella.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Puts this rate into the settings of the next run</source>
        <translation>Pone esta tasa en los ajustes del próximo entrenamiento</translation>
    </message>
    <message>
        <source>&amp;Use this rate</source>
        <translation>&amp;Usar esta tasa</translation>
    </message>
    <message>
        <source>Leaves the settings as they are, and ends the search</source>
        <translation>Deja los ajustes como están y termina la búsqueda</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Use {0}</source>
        <translation>&amp;Usar {0}</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>No se encontró nada.</translation>
    </message>
</context>
<context>
    <name>RateSearch</name>
    <message>
        <source>Tries growing rates for some seconds, and suggests one (F4)</source>
        <translation>Prueba tasas crecientes durante unos segundos y sugiere una (F4)</translation>
    </message>
    <message>
        <source>A network is training; stop it first</source>
        <translation>Se está entrenando una red; detenla antes</translation>
    </message>
</context>
<context>
    <name>RateView</name>
    <message>
        <source>Loss at growing learning rates</source>
        <translation>Pérdida con tasas de aprendizaje crecientes</translation>
    </message>
    <message>
        <source>Learning rate {0}: loss {1}</source>
        <translation>Tasa de aprendizaje {0}: pérdida {1}</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>tasa de aprendizaje</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>pérdida</translation>
    </message>
</context>
<context>
    <name>ReadingBar</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Reads no further; the picture stays (Shift+F5).</source>
        <translation>No lee más; la imagen se queda (Mayús+F5).</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Dejar de leer</translation>
    </message>
    <message>
        <source>the page</source>
        <translation>la página</translation>
    </message>
    <message>
        <source>Reading {0}…</source>
        <translation>Leyendo {0}…</translation>
    </message>
    <message>
        <source>Reading {0}: looking for its paper…</source>
        <translation>Leyendo {0}: buscando su papel…</translation>
    </message>
    <message>
        <source>Reading {0}: which way up is it?</source>
        <translation>Leyendo {0}: ¿qué lado va arriba?</translation>
    </message>
    <message>
        <source>Reading {0}: taking printed lines away…</source>
        <translation>Leyendo {0}: quitando las líneas impresas…</translation>
    </message>
    <message>
        <source>Reading {0}: looking for lines of numbers…</source>
        <translation>Leyendo {0}: buscando líneas de números…</translation>
    </message>
    <message>
        <source>Reading {0}: number {1} of about {2}…</source>
        <translation>Leyendo {0}: número {1} de unos {2}…</translation>
    </message>
</context>
<context>
    <name>ReadingPanel</name>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Read by the network that is learning, as it is at this moment.</source>
        <translation>Leído por la red que está aprendiendo, tal como es en este momento.</translation>
    </message>
    <message>
        <source>learning…</source>
        <translation>aprendiendo…</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>What the reading of a digit looks like.</source>
        <translation>Cómo se ve la lectura de un dígito.</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abr&amp;ir reciente</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation>&amp;Vaciar lista</translation>
    </message>
    <message>
        <source>Nothing has been opened yet</source>
        <translation>Aún no se ha abierto nada</translation>
    </message>
</context>
<context>
    <name>ReliabilityView</name>
    <message>
        <source>Reliability diagram</source>
        <translation>Diagrama de fiabilidad</translation>
    </message>
    <message>
        <source>{0} to {1} sure</source>
        <translation>{0} a {1} de seguridad</translation>
    </message>
    <message>
        <source>{0}: no image</source>
        <translation>{0}: ninguna imagen</translation>
    </message>
    <message>
        <source>{0}: {1} images, {2} of them right (95 % sure: {3} to {4}); {5} sure on average</source>
        <translation>{0}: {1} imágenes, {2} de ellas bien (95 % de certeza: {3} a {4}); {5} de seguridad en promedio</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Sure on average</source>
        <translation>Seguridad media</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>seguridad</translation>
    </message>
    <message>
        <source>right</source>
        <translation>bien</translation>
    </message>
</context>
<context>
    <name>RestoreOffer</name>
    <message>
        <source>Restore your last dra&amp;wing</source>
        <translation>Recuperar &amp;tu último dibujo</translation>
    </message>
    <message>
        <source>Draws again what was here when the program ended; so does the Edit menu.</source>
        <translation>Vuelve a dibujar lo que había aquí cuando el programa terminó; también lo hace el menú Editar.</translation>
    </message>
    <message>
        <source>Restore your last drawing</source>
        <translation>Recuperar tu último dibujo</translation>
    </message>
    <message>
        <source>The picture under it is not kept.</source>
        <translation>La imagen que había debajo no se guarda.</translation>
    </message>
    <message>
        <source>Restore dra&amp;wing</source>
        <translation>Recuperar dib&amp;ujo</translation>
    </message>
</context>
<context>
    <name>ResultsPanel</name>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>The network is reading the images</source>
        <translation>La red está leyendo las imágenes</translation>
    </message>
    <message>
        <source>These drawings have changed: press Measure to read them again</source>
        <translation>Estos dibujos han cambiado: pulsa Medir para leerlos de nuevo</translation>
    </message>
    <message>
        <source>Press Measure to see what the network reads wrongly, and how sure it is</source>
        <translation>Pulsa Medir para ver qué lee mal la red y lo segura que está</translation>
    </message>
    <message>
        <source>After the run’s next epoch you see here what it reads wrongly</source>
        <translation>Tras la próxima época del entrenamiento ves aquí qué lee mal</translation>
    </message>
    <message>
        <source>This run holds no images out for validation; measure it when it has ended</source>
        <translation>Este entrenamiento no reserva imágenes para validar; mídelo cuando haya terminado</translation>
    </message>
    <message>
        <source>the network that is learning</source>
        <translation>la red que está aprendiendo</translation>
    </message>
</context>
<context>
    <name>ResultsSections</name>
    <message>
        <source>What was read as what, and the images themselves</source>
        <translation>Qué se leyó como qué, y las propias imágenes</translation>
    </message>
    <message>
        <source>&amp;Confusion</source>
        <translation>Con&amp;fusión</translation>
    </message>
    <message>
        <source>Precision, recall and F1 of each class</source>
        <translation>Precisión, exhaustividad y F1 de cada clase</translation>
    </message>
    <message>
        <source>C&amp;lasses</source>
        <translation>C&amp;lases</translation>
    </message>
    <message>
        <source>Whether it is right as often as it is sure, and what a threshold would cost</source>
        <translation>Si acierta tan a menudo como está segura, y lo que costaría un umbral</translation>
    </message>
    <message>
        <source>Certaint&amp;y</source>
        <translation>&amp;Seguridad</translation>
    </message>
    <message>
        <source>Which mistakes another network mends, and whether it is better</source>
        <translation>Qué errores corrige otra red, y si es mejor</translation>
    </message>
    <message>
        <source>C&amp;ompare</source>
        <translation>Com&amp;parar</translation>
    </message>
    <message>
        <source>How far images may be turned, blurred or hidden, and your drawing, too</source>
        <translation>Cuánto se pueden girar, desenfocar u ocultar las imágenes, y también tu dibujo</translation>
    </message>
    <message>
        <source>Rob&amp;ustness</source>
        <translation>Robuste&amp;z</translation>
    </message>
</context>
<context>
    <name>ResumeBar</name>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Continue from the last checkpoint, as if nothing had happened (Alt+G)</source>
        <translation>Continúa desde el último punto de control, como si no hubiera pasado nada (Alt+G)</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>You won’t be asked about this run again; its folder keeps what it learned.</source>
        <translation>No se te volverá a preguntar por este entrenamiento; su carpeta conserva lo que aprendió.</translation>
    </message>
    <message>
        <source>Interrupted experiment: {0}, {1} of {2} runs have ended. Go on with it?</source>
        <translation>Experimento interrumpido: {0}, han terminado {1} de {2} entrenamientos. ¿Seguir con él?</translation>
    </message>
    <message>
        <source>Interrupted run: {0}, {1} of {2} epochs, {3}. Resume it?</source>
        <translation>Entrenamiento interrumpido: {0}, {1} de {2} épocas, {3}. ¿Reanudarlo?</translation>
    </message>
    <message>
        <source>Interrupted run: {0}, {3}, before anything was saved. Begin it anew?</source>
        <translation>Entrenamiento interrumpido: {0}, {3}, antes de guardar nada. ¿Empezarlo de nuevo?</translation>
    </message>
</context>
<context>
    <name>RiskCoverageView</name>
    <message>
        <source>Risk and coverage</source>
        <translation>Riesgo y cobertura</translation>
    </message>
    <message>
        <source>Of the surest {0} ({1} images), none is wrong.</source>
        <translation>De las {0} más seguras ({1} imágenes), ninguna está mal.</translation>
    </message>
    <message>
        <source>Of the surest {0} ({1} images), {2} are wrong ({3}).</source>
        <translation>De las {0} más seguras ({1} imágenes), {2} están mal ({3}).</translation>
    </message>
    <message>
        <source>Below {0} sure nothing is answered ({1} images).</source>
        <translation>Por debajo de {0} de seguridad no se responde nada ({1} imágenes).</translation>
    </message>
    <message>
        <source>Answered, the surest first</source>
        <translation>Respondidas, las más seguras primero</translation>
    </message>
    <message>
        <source>Least sure of them</source>
        <translation>La menos segura de ellas</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Wrong among them</source>
        <translation>Mal leídas entre ellas</translation>
    </message>
    <message>
        <source>answered, the surest first</source>
        <translation>respondidas, las más seguras primero</translation>
    </message>
    <message>
        <source>wrong among them</source>
        <translation>mal leídas entre ellas</translation>
    </message>
</context>
<context>
    <name>RobustnessCell</name>
    <message>
        <source>Your drawing, framed, and test images; ✗: read wrongly</source>
        <translation>Tu dibujo, con marco, e imágenes de prueba; ✗: mal leída</translation>
    </message>
    <message>
        <source>Does the same to your drawing, as the network sees it; the drawing stays</source>
        <translation>Hace lo mismo con tu dibujo, como lo ve la red; el dibujo se queda</translation>
    </message>
</context>
<context>
    <name>RobustnessChart</name>
    <message>
        <source>{0}: {1} read rightly (95 % sure: {2} to {3})</source>
        <translation>{0}: {1} bien leídas (95 % de certeza: {2} a {3})</translation>
    </message>
</context>
<context>
    <name>RobustnessSection</name>
    <message>
        <source>an&amp;d</source>
        <translation>y &amp;con</translation>
    </message>
    <message>
        <source>Reads 1,000 of the images again and again, deformed further and further</source>
        <translation>Lee 1000 de las imágenes una y otra vez, cada vez más deformadas</translation>
    </message>
    <message>
        <source>Mea&amp;sure robustness</source>
        <translation>Medir &amp;robustez</translation>
    </message>
    <message>
        <source>Puts all sliders back</source>
        <translation>Devuelve todos los deslizadores a su lugar</translation>
    </message>
    <message>
        <source>Rese&amp;t</source>
        <translation>Res&amp;tablecer</translation>
    </message>
    <message>
        <source>Sliders deform your drawing, as the network sees it.</source>
        <translation>Los deslizadores deforman tu dibujo, como lo ve la red.</translation>
    </message>
    <message>
        <source>Measure a set, above, to try the same on its images.</source>
        <translation>Mide un conjunto, arriba, para probar lo mismo con sus imágenes.</translation>
    </message>
    <message>
        <source>Curves tell how many images are read rightly then: point at one for figures and images.</source>
        <translation>Las curvas dicen cuántas imágenes se leen bien entonces: señala una para ver cifras e imágenes.</translation>
    </message>
</context>
<context>
    <name>RunCurvesPanel</name>
    <message>
        <source>Tick runs in the table
to see their curves here</source>
        <translation>Marca entrenamientos en la tabla
para ver aquí sus curvas</translation>
    </message>
    <message>
        <source>What the curves show</source>
        <translation>Lo que muestran las curvas</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>What the horizontal axis shows</source>
        <translation>Lo que muestra el eje horizontal</translation>
    </message>
    <message>
        <source>over epochs</source>
        <translation>por épocas</translation>
    </message>
    <message>
        <source>over time</source>
        <translation>por tiempo</translation>
    </message>
    <message>
        <source>Trai&amp;ning</source>
        <translation>E&amp;ntrenamiento</translation>
    </message>
    <message>
        <source>Also shows the training curves: faint lines, smoothed.</source>
        <translation>Muestra también las curvas de entrenamiento: líneas tenues, suavizadas.</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>L&amp;og</translation>
    </message>
    <message>
        <source>Shows the whole plot again. Drag to move it, turn the wheel to zoom.</source>
        <translation>Muestra de nuevo todo el gráfico. Arrastra para moverlo; gira la rueda para ampliar.</translation>
    </message>
    <message>
        <source>F&amp;it</source>
        <translation>Aj&amp;ustar</translation>
    </message>
    <message>
        <source>For single runs: an experiment shows its mean and a curve of each run.</source>
        <translation>Para entrenamientos sueltos: un experimento muestra su media y una curva de cada entrenamiento.</translation>
    </message>
    <message>
        <source>Logarithmic scale: shows small losses as clearly as large ones.</source>
        <translation>Escala logarítmica: muestra las pérdidas pequeñas con tanta claridad como las grandes.</translation>
    </message>
    <message>
        <source>For the loss only: accuracy has a linear scale.</source>
        <translation>Solo para la pérdida: la exactitud tiene escala lineal.</translation>
    </message>
    <message>
        <source>Curves of the ticked runs</source>
        <translation>Curvas de los entrenamientos marcados</translation>
    </message>
    <message>
        <source>Accuracy (%)</source>
        <translation>Exactitud (%)</translation>
    </message>
    <message>
        <source>Training time (s)</source>
        <translation>Tiempo de entrenamiento (s)</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Época</translation>
    </message>
</context>
<context>
    <name>RunDetails</name>
    <message>
        <source>Settings of the selected runs</source>
        <translation>Ajustes de los entrenamientos seleccionados</translation>
    </message>
    <message>
        <source>Select a run to see its settings,
or several to see how they differ</source>
        <translation>Selecciona un entrenamiento para ver sus ajustes,
o varios para ver en qué difieren</translation>
    </message>
    <message>
        <source>What was learned from drawings</source>
        <translation>Lo que se aprendió de dibujos</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>What was learned from drawings has no settings to compare.</source>
        <translation>Lo que se aprendió de dibujos no tiene ajustes que comparar.</translation>
    </message>
    <message>
        <source>The settings of a damaged run cannot be compared.</source>
        <translation>Los ajustes de un entrenamiento dañado no se pueden comparar.</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>These runs have the same settings.</source>
        <translation>Estos entrenamientos tienen los mismos ajustes.</translation>
    </message>
</context>
<context>
    <name>RunHintBar</name>
    <message>
        <source>Remedy</source>
        <translation>Remedio</translation>
    </message>
    <message>
        <source>Does what helps</source>
        <translation>Hace lo que ayuda</translation>
    </message>
    <message>
        <source>Hide hint</source>
        <translation>Ocultar aviso</translation>
    </message>
    <message>
        <source>Say no more of this in this run</source>
        <translation>No decir más de esto en este entrenamiento</translation>
    </message>
</context>
<context>
    <name>RunHints</name>
    <message>
        <source>Stop here and keep the best</source>
        <translation>Parar aquí y conservar lo mejor</translation>
    </message>
    <message>
        <source>Turn on augmentation</source>
        <translation>Activar el aumento de datos</translation>
    </message>
    <message>
        <source>Use {0}</source>
        <translation>Usar {0}</translation>
    </message>
    <message>
        <source>Start again with {0}</source>
        <translation>Empezar de nuevo con {0}</translation>
    </message>
    <message>
        <source>From the next batch on; the curves are marked.</source>
        <translation>Desde el próximo lote; queda marcado en las curvas.</translation>
    </message>
    <message>
        <source>Ends the run with its best epoch so far.</source>
        <translation>Termina el entrenamiento con su mejor época hasta ahora.</translation>
    </message>
    <message>
        <source>Ends this run, and begins a new one at once.</source>
        <translation>Termina este entrenamiento y empieza otro enseguida.</translation>
    </message>
</context>
<context>
    <name>RunMenu</name>
    <message>
        <source>&amp;Run</source>
        <translation>E&amp;jecución</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>E&amp;ntrenar</translation>
    </message>
    <message>
        <source>One more &amp;epoch</source>
        <translation>&amp;Una época más</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausa</translation>
    </message>
    <message>
        <source>Step one &amp;batch</source>
        <translation>&amp;Dar un lote</translation>
    </message>
    <message>
        <source>Slow &amp;motion</source>
        <translation>&amp;Cámara lenta</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>D&amp;etener</translation>
    </message>
    <message>
        <source>Read my &amp;drawing while training</source>
        <translation>&amp;Leer mi dibujo al entrenar</translation>
    </message>
    <message>
        <source>Compare r&amp;uns</source>
        <translation>C&amp;omparar entrenamientos</translation>
    </message>
    <message>
        <source>&amp;Learn my hand</source>
        <translation>&amp;Aprender mi letra</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reanudar</translation>
    </message>
</context>
<context>
    <name>RunObstacles</name>
    <message>
        <source>Select one run</source>
        <translation>Selecciona un entrenamiento</translation>
    </message>
    <message>
        <source>It is an experiment; open it and select one of its runs</source>
        <translation>Es un experimento; ábrelo y selecciona uno de sus entrenamientos</translation>
    </message>
    <message>
        <source>Select one experiment</source>
        <translation>Selecciona un experimento</translation>
    </message>
    <message>
        <source>It is called as the hand; rename that on the page Teach</source>
        <translation>Se llama como la letra; cámbiale el nombre en la página Enseñar</translation>
    </message>
    <message>
        <source>It belongs to a hand; go back on the page Teach, or delete the hand there</source>
        <translation>Pertenece a una letra; vuelve atrás en la página Enseñar o elimina allí la letra</translation>
    </message>
    <message>
        <source>A run cannot be deleted while it is running; stop it first</source>
        <translation>Un entrenamiento no se puede eliminar mientras está en marcha; detenlo antes</translation>
    </message>
    <message>
        <source>Select runs</source>
        <translation>Selecciona entrenamientos</translation>
    </message>
    <message>
        <source>It was learned from drawings; press Learn on the page Teach</source>
        <translation>Se aprendió de dibujos; pulsa Aprender en la página Enseñar</translation>
    </message>
    <message>
        <source>A run is running; stop it first</source>
        <translation>Hay un entrenamiento en marcha; detenlo antes</translation>
    </message>
    <message>
        <source>It learned nothing, or is still running</source>
        <translation>No aprendió nada, o aún está en marcha</translation>
    </message>
    <message>
        <source>The run is damaged</source>
        <translation>El entrenamiento está dañado</translation>
    </message>
    <message>
        <source>All of its runs have ended</source>
        <translation>Todos sus entrenamientos han terminado</translation>
    </message>
    <message>
        <source>The experiment is damaged</source>
        <translation>El experimento está dañado</translation>
    </message>
    <message>
        <source>Its loss was no longer a number; train again with a smaller rate</source>
        <translation>Su pérdida dejó de ser un número; entrena de nuevo con una tasa de aprendizaje menor</translation>
    </message>
    <message>
        <source>It kept no point to go on from; train it again</source>
        <translation>No guardó ningún punto desde el que seguir; entrénalo de nuevo</translation>
    </message>
</context>
<context>
    <name>RunTable</name>
    <message>
        <source>Runs</source>
        <translation>Entrenamientos</translation>
    </message>
</context>
<context>
    <name>RunTexts</name>
    <message>
        <source>several</source>
        <translation>varios</translation>
    </message>
    <message>
        <source>{0}/{1} runs</source>
        <translation>{0}/{1} entrenamientos</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>completo</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrumpido</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en marcha</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>dañado</translation>
    </message>
    <message>
        <source>learned</source>
        <translation>aprendida</translation>
    </message>
    <message>
        <source>{0}, taught drawings of a hand: {1}</source>
        <translation>{0}, a la que se enseñaron dibujos de una letra: {1}</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Estándar</translation>
    </message>
    <message>
        <source>Went on after epoch {0}</source>
        <translation>Continuó tras la época {0}</translation>
    </message>
    <message>
        <source>to {0} epochs, schedule stretched</source>
        <translation>hasta {0} épocas, plan estirado</translation>
    </message>
    <message>
        <source>{0} from epoch {1}</source>
        <translation>{0} desde la época {1}</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation>Dibujos</translation>
    </message>
    <message>
        <source>Of no class</source>
        <translation>De ninguna clase</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Drawings right</source>
        <translation>Dibujos bien leídos</translation>
    </message>
    <message>
        <source>Of no class, rejected</source>
        <translation>De ninguna clase, rechazados</translation>
    </message>
    <message>
        <source>MNIST test images right</source>
        <translation>Imágenes de prueba de MNIST bien leídas</translation>
    </message>
    <message>
        <source>Non-digits rejected</source>
        <translation>No dígitos rechazados</translation>
    </message>
    <message>
        <source>{0}; before: {1}</source>
        <translation>{0}; antes: {1}</translation>
    </message>
    <message>
        <source>{0} of {1}; before: {2}</source>
        <translation>{0} de {1}; antes: {2}</translation>
    </message>
</context>
<context>
    <name>RunsController</name>
    <message>
        <source>&amp;Delete</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln runs? Their networks and curves will be gone for good.</source>
        <translation>
            <numerusform>¿Eliminar %Ln entrenamiento? Su red y sus curvas se perderán para siempre.</numerusform>
            <numerusform>¿Eliminar %Ln entrenamientos? Sus redes y curvas se perderán para siempre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the experiment “{0}” with its {1} runs? Their networks and curves will be gone for good.</source>
        <translation>¿Eliminar el experimento «{0}» con sus {1} entrenamientos? Sus redes y curvas se perderán para siempre.</translation>
    </message>
    <message>
        <source>Delete “{0}”? Its network and curves will be gone for good.</source>
        <translation>¿Eliminar «{0}»? Su red y sus curvas se perderán para siempre.</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>Export runs</source>
        <translation>Exportar entrenamientos</translation>
    </message>
</context>
<context>
    <name>RunsModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Tick a run to see its curves; press F2 to rename it.</source>
        <translation>Marca un entrenamiento para ver sus curvas; pulsa F2 para cambiarle el nombre.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Its architecture.</source>
        <translation>Su arquitectura.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>The preset, and what differs from it.</source>
        <translation>El preajuste y lo que difiere de él.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Accuracy on the test images.</source>
        <translation>Exactitud con las imágenes de prueba.</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validación</translation>
    </message>
    <message>
        <source>Accuracy on the validation images.</source>
        <translation>Exactitud con las imágenes de validación.</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>How many of its epochs are done.</source>
        <translation>Cuántas de sus épocas están hechas.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Time spent on training, without tests and pauses.</source>
        <translation>Tiempo dedicado a entrenar, sin pruebas ni pausas.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>When it began.</source>
        <translation>Cuándo empezó.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>How it ended, or whether it is still running.</source>
        <translation>Cómo terminó, o si aún está en marcha.</translation>
    </message>
</context>
<context>
    <name>RunsPage</name>
    <message>
        <source>Rena&amp;me</source>
        <translation>&amp;Cambiar nombre</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>&amp;Train again</source>
        <translation>En&amp;trenar otra vez</translation>
    </message>
    <message>
        <source>New &amp;seed</source>
        <translation>Nueva &amp;semilla</translation>
    </message>
    <message>
        <source>&amp;Use its network</source>
        <translation>Usar su &amp;red</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>Se&amp;guir</translation>
    </message>
    <message>
        <source>&amp;Copy figures</source>
        <translation>Co&amp;piar cifras</translation>
    </message>
    <message>
        <source>E&amp;xport CSV…</source>
        <translation>E&amp;xportar CSV…</translation>
    </message>
    <message>
        <source>Reading the runs…</source>
        <translation>Leyendo los entrenamientos…</translation>
    </message>
    <message>
        <source>There are no runs yet.
Press Train on the page Train; every run is saved.</source>
        <translation>Aún no hay entrenamientos.
Pulsa Entrenar en la página Entrenar; cada entrenamiento se guarda.</translation>
    </message>
    <message>
        <source>Rename it (F2)</source>
        <translation>Cambia su nombre (F2)</translation>
    </message>
    <message>
        <source>Delete the selected runs with their networks (Del)</source>
        <translation>Elimina los entrenamientos seleccionados con sus redes (Supr)</translation>
    </message>
    <message>
        <source>Train with the same settings and seed; on a CPU, the curves will be the same</source>
        <translation>Entrena con los mismos ajustes y semilla; en una CPU las curvas serán las mismas</translation>
    </message>
    <message>
        <source>Train with the same settings and a new seed, to see how much is chance</source>
        <translation>Entrena con los mismos ajustes y otra semilla, para ver cuánto es azar</translation>
    </message>
    <message>
        <source>Read your drawing with its network</source>
        <translation>Lee tu dibujo con su red</translation>
    </message>
    <message>
        <source>Train the runs of this experiment that are missing, this run to its end, or, if it is complete, for one more epoch, its schedule stretched over all</source>
        <translation>Entrena lo que falta de este experimento, este entrenamiento hasta el final o, si está completo, una época más, con su plan estirado sobre todas</translation>
    </message>
    <message>
        <source>Copy the figures of this experiment, for a spreadsheet</source>
        <translation>Copia las cifras de este experimento, para una hoja de cálculo</translation>
    </message>
    <message>
        <source>Save this table with all settings, or the runs of the selected experiment</source>
        <translation>Guarda esta tabla con todos los ajustes, o los entrenamientos del experimento seleccionado</translation>
    </message>
</context>
<context>
    <name>SampleGrid</name>
    <message>
        <source>Samples of each class</source>
        <translation>Muestras de cada clase</translation>
    </message>
</context>
<context>
    <name>SecondNetworkCombo</name>
    <message>
        <source>The network that yours is compared with: one that you trained or opened</source>
        <translation>La red con la que se compara la tuya: una que entrenaste o abriste</translation>
    </message>
    <message>
        <source>Second network</source>
        <translation>Segunda red</translation>
    </message>
    <message>
        <source>no other network</source>
        <translation>ninguna otra red</translation>
    </message>
</context>
<context>
    <name>SetCombo</name>
    <message>
        <source>What you drew and labelled, as the page Teach shows it</source>
        <translation>Lo que dibujaste y etiquetaste, como lo muestra la página Enseñar</translation>
    </message>
    <message>
        <source>Test images of {0}</source>
        <translation>Imágenes de prueba de {0}</translation>
    </message>
    <message>
        <source>Validation images of {0}</source>
        <translation>Imágenes de validación de {0}</translation>
    </message>
    <message>
        <source>All images of {0}</source>
        <translation>Todas las imágenes de {0}</translation>
    </message>
    <message>
        <source>While it trains</source>
        <translation>Mientras entrena</translation>
    </message>
    <message>
        <source>Drawings of {0}</source>
        <translation>Dibujos de {0}</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>{0} {1}</source>
        <translation>{0} {1}</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
</context>
<context>
    <name>SettingsDrawer</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Buttons on show</source>
        <translation>Botones a la vista</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Shows only what has these words in its text, its menu or its keys</source>
        <translation>Muestra solo lo que tiene estas palabras en su texto, su menú o sus teclas</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Enter does it, or shows where it is done</source>
        <translation>Intro lo hace, o muestra dónde se hace</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entrada</numerusform>
            <numerusform>%Ln entradas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>{0}, over {1} per cent sure; second choice {2}</source>
        <translation>{0}, más de {1} por ciento de seguridad; segunda opción {2}</translation>
    </message>
    <message>
        <source>{0}, {1} per cent sure; second choice {2}</source>
        <translation>{0}, {1} por ciento de seguridad; segunda opción {2}</translation>
    </message>
    <message>
        <source>{0}, over {1} per cent sure of it all; least sure of {2}</source>
        <translation>{0}, más de {1} por ciento de seguridad en todo; lo menos seguro es {2}</translation>
    </message>
    <message>
        <source>{0}, {1} per cent sure of it all; least sure of {2}</source>
        <translation>{0}, {1} por ciento de seguridad en todo; lo menos seguro es {2}</translation>
    </message>
</context>
<context>
    <name>StepControls</name>
    <message>
        <source>What the drawing really is: the error is measured against it</source>
        <translation>Lo que el dibujo es de verdad: el error se mide frente a ello</translation>
    </message>
    <message>
        <source>True class</source>
        <translation>Clase verdadera</translation>
    </message>
    <message>
        <source>&amp;True class</source>
        <translation>&amp;Clase verdadera</translation>
    </message>
    <message>
        <source>The learning rate: how far a step goes against the gradient</source>
        <translation>La tasa de aprendizaje: cuánto avanza un paso en contra del gradiente</translation>
    </message>
    <message>
        <source>Learning rate η</source>
        <translation>Tasa de aprendizaje η</translation>
    </message>
    <message>
        <source>&amp;Learning rate η</source>
        <translation>&amp;Tasa de aprendizaje η</translation>
    </message>
    <message>
        <source>&amp;Undo step</source>
        <translation>Des&amp;hacer paso</translation>
    </message>
    <message>
        <source>Start a&amp;gain</source>
        <translation>Empe&amp;zar de nuevo</translation>
    </message>
    <message>
        <source>Step of &amp;wₓₕ</source>
        <translation>Paso de &amp;wₓₕ</translation>
    </message>
    <message>
        <source>Changes the weight between pixel and hidden unit, and no other</source>
        <translation>Cambia el peso entre el píxel y la unidad oculta, y ningún otro</translation>
    </message>
    <message>
        <source>Ste&amp;p of wₕₒ</source>
        <translation>&amp;Paso de wₕₒ</translation>
    </message>
    <message>
        <source>Changes the weight between hidden unit and output, and no other</source>
        <translation>Cambia el peso entre la unidad oculta y la salida, y ningún otro</translation>
    </message>
    <message>
        <source>&amp;Step of all weights</source>
        <translation>Paso &amp;de todos los pesos</translation>
    </message>
    <message>
        <source>Changes all weights and biases at once, as training does</source>
        <translation>Cambia a la vez todos los pesos y sesgos, como hace el entrenamiento</translation>
    </message>
    <message>
        <source>as read: {0}</source>
        <translation>como se lee: {0}</translation>
    </message>
    <message>
        <source>No step is taken</source>
        <translation>No se ha dado ningún paso</translation>
    </message>
    <message>
        <source>Takes the last step back</source>
        <translation>Retira el último paso</translation>
    </message>
    <message>
        <source>Undoes all steps: the copy is again as the network is</source>
        <translation>Deshace todos los pasos: la copia vuelve a ser como la red</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>&amp;Undo {0}</source>
        <translation>&amp;Deshacer {0}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Des&amp;hacer</translation>
    </message>
    <message>
        <source>&amp;Redo {0}</source>
        <translation>&amp;Rehacer {0}</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
</context>
<context>
    <name>StrokeList</name>
    <message>
        <source>Strokes</source>
        <translation>Trazos</translation>
    </message>
    <message>
        <source>Without this stroke: {0} ({1})</source>
        <translation>Sin este trazo: {0} ({1})</translation>
    </message>
    <message>
        <source>It adds {0} to the certainty.</source>
        <translation>Añade {0} a la seguridad.</translation>
    </message>
    <message>
        <source>It takes {0} from it.</source>
        <translation>Le quita {0}.</translation>
    </message>
</context>
<context>
    <name>TableDialog</name>
    <message>
        <source>Copies the rows that are chosen, or all, for a spreadsheet (Ctrl+C).</source>
        <translation>Copia las filas elegidas, o todas, para una hoja de cálculo (Ctrl+C).</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Closes the table (Esc).</source>
        <translation>Cierra la tabla (Esc).</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows copied</source>
        <translation>
            <numerusform>%Ln fila copiada</numerusform>
            <numerusform>%Ln filas copiadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeachPanel</name>
    <message>
        <source>Your style</source>
        <translation>Tu estilo</translation>
    </message>
    <message>
        <source>La&amp;bel</source>
        <translation>Et&amp;iqueta</translation>
    </message>
    <message>
        <source>Gives the selected drawings this label; a digit key does so at once</source>
        <translation>Da esta etiqueta a los dibujos seleccionados; una tecla de dígito lo hace enseguida</translation>
    </message>
    <message>
        <source>N&amp;o digit</source>
        <translation>&amp;No dígito</translation>
    </message>
    <message>
        <source>The selected drawings belong to no class</source>
        <translation>Los dibujos seleccionados no son de ninguna clase</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>Deletes the selected drawings (Del)</source>
        <translation>Elimina los dibujos seleccionados (Supr)</translation>
    </message>
    <message>
        <source>Exer&amp;cise</source>
        <translation>Ejer&amp;cicio</translation>
    </message>
    <message>
        <source>Asks you for each digit three times, in random order: a minute and a half</source>
        <translation>Te pide cada dígito tres veces, en orden aleatorio: minuto y medio</translation>
    </message>
    <message>
        <source>+ Cla&amp;ss…</source>
        <translation>+ Cla&amp;se…</translation>
    </message>
    <message>
        <source>Asks you to draw ten of anything, as a class of your own</source>
        <translation>Te pide dibujar diez veces lo que quieras, como una clase propia</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Des&amp;hacer</translation>
    </message>
    <message>
        <source>Undoes the last change on this page (Ctrl+Z)</source>
        <translation>Deshace el último cambio de esta página (Ctrl+Z)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>Keeps the labelled drawings of an ink file too</source>
        <translation>Guarda también los dibujos etiquetados de un archivo de tinta</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Saves these drawings as an ink file</source>
        <translation>Guarda estos dibujos como archivo de tinta</translation>
    </message>
    <message>
        <source>&amp;Train on these…</source>
        <translation>En&amp;trenar con estos…</translation>
    </message>
    <message>
        <source>Saves them as an ink file, to train a network of your own on the page Train</source>
        <translation>Los guarda como archivo de tinta, para entrenar una red propia en la página Entrenar</translation>
    </message>
    <message>
        <source>What the selected drawings really are; Enter gives them this label</source>
        <translation>Lo que los dibujos seleccionados son de verdad; Intro les da esta etiqueta</translation>
    </message>
    <message>
        <source>Another label</source>
        <translation>Otra etiqueta</translation>
    </message>
    <message>
        <source>No drawings are kept of this hand yet.
Draw a digit on the canvas, and press its key to say what it is;
or let the exercise ask you for each digit three times.</source>
        <translation>Aún no hay dibujos guardados de esta letra.
Dibuja un dígito en el lienzo y pulsa su tecla para decir qué es;
o deja que el ejercicio te pida cada dígito tres veces.</translation>
    </message>
    <message>
        <source>Reading the drawings…</source>
        <translation>Leyendo los dibujos…</translation>
    </message>
    <message>
        <source>What will you draw ten of?</source>
        <translation>¿De qué dibujarás diez?</translation>
    </message>
</context>
<context>
    <name>Teacher</name>
    <message>
        <source>There is no network to teach yet; open a model.</source>
        <translation>Aún no hay ninguna red a la que enseñar; abre un modelo.</translation>
    </message>
    <message>
        <source>This network is in the middle of its training; wait, or choose another.</source>
        <translation>Esta red está en pleno entrenamiento; espera o elige otra.</translation>
    </message>
    <message>
        <source>No drawing is kept yet; draw one, and say what it is.</source>
        <translation>Aún no hay dibujos guardados; dibuja uno y di qué es.</translation>
    </message>
</context>
<context>
    <name>TrainingControls</name>
    <message>
        <source>&amp;Train</source>
        <translation>E&amp;ntrenar</translation>
    </message>
    <message>
        <source>+1 epoch</source>
        <translation>+1 época</translation>
    </message>
    <message>
        <source>Train this run for one more epoch: its schedule of learning rates is stretched over all of its epochs (Ctrl+Shift+R)</source>
        <translation>Entrena este entrenamiento una época más: su plan de tasas de aprendizaje se estira sobre todas sus épocas (Ctrl+Mayús+R)</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>Pa&amp;usar</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Escalón</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>Show or hide all settings: network, learning and images (Ctrl+,)</source>
        <translation>Muestra u oculta todos los ajustes: red, aprendizaje e imágenes (Ctrl+,)</translation>
    </message>
    <message>
        <source>Repeat a run with several seeds, or try several values of a setting</source>
        <translation>Repite un entrenamiento con varias semillas, o prueba varios valores de un ajuste</translation>
    </message>
    <message>
        <source>Repeat or s&amp;weep ▾</source>
        <translation>Repetir o &amp;barrer ▾</translation>
    </message>
    <message>
        <source>Repeat or s&amp;weep ▸</source>
        <translation>Repetir o &amp;barrer ▸</translation>
    </message>
    <message>
        <source>Repeat or sweep</source>
        <translation>Repetir o barrer</translation>
    </message>
    <message>
        <source>&amp;Settings ▾</source>
        <translation>Aju&amp;stes ▾</translation>
    </message>
    <message>
        <source>&amp;Settings ▸</source>
        <translation>Aju&amp;stes ▸</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>{0} ⚠ {1}</source>
        <translation>{0} ⚠ {1}</translation>
    </message>
    <message numerus="yes">
        <source>Settings: %Ln hints</source>
        <translation>
            <numerusform>Ajustes: %Ln aviso</numerusform>
            <numerusform>Ajustes: %Ln avisos</numerusform>
        </translation>
    </message>
    <message>
        <source>A network is already training; stop it first</source>
        <translation>Ya se está entrenando una red; detenla antes</translation>
    </message>
    <message>
        <source>No network is training</source>
        <translation>No se está entrenando ninguna red</translation>
    </message>
    <message>
        <source>Stop the run and keep what it has learned (Ctrl+.)</source>
        <translation>Detiene el entrenamiento y conserva lo aprendido (Ctrl+.)</translation>
    </message>
    <message>
        <source>Train a new network (Ctrl+R)</source>
        <translation>Entrena una red nueva (Ctrl+R)</translation>
    </message>
    <message>
        <source>Pause the run, or resume it (Ctrl+P)</source>
        <translation>Pausa el entrenamiento o lo reanuda (Ctrl+P)</translation>
    </message>
    <message>
        <source>Take one batch, and pause (Ctrl+B)</source>
        <translation>Da un lote y hace una pausa (Ctrl+B)</translation>
    </message>
</context>
<context>
    <name>TrainingForm</name>
    <message>
        <source>Find a rate…</source>
        <translation>Buscar una tasa…</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Aprendizaje</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Differs from {0}: {1}</source>
        <translation>Difiere de {0}: {1}</translation>
    </message>
    <message>
        <source>Back to {0}</source>
        <translation>Volver a {0}</translation>
    </message>
    <message>
        <source>Fill in all settings as {0} has them</source>
        <translation>Rellena todos los ajustes como los tiene {0}</translation>
    </message>
    <message>
        <source>Only datasets of the ten digits use this.</source>
        <translation>Solo los conjuntos de los diez dígitos usan esto.</translation>
    </message>
</context>
<context>
    <name>TrainingPanel</name>
    <message>
        <source>this takes some seconds</source>
        <translation>tarda unos segundos</translation>
    </message>
    <message>
        <source>this takes half a minute or a minute</source>
        <translation>tarda entre medio minuto y un minuto</translation>
    </message>
    <message>
        <source>this takes some minutes</source>
        <translation>tarda unos minutos</translation>
    </message>
    <message>
        <source>this takes an hour or more, with a graphics card minutes</source>
        <translation>tarda una hora o más, con una tarjeta gráfica minutos</translation>
    </message>
    <message>
        <source>how long that takes is shown as soon as it begins</source>
        <translation>cuánto tarda se muestra en cuanto empieza</translation>
    </message>
    <message>
        <source>Train shows a new network thousands of labelled digits until it reads them by itself; {0}. Its loss and accuracy appear here.</source>
        <translation>Entrenar muestra a una red nueva miles de dígitos etiquetados hasta que los lee por sí sola; {0}. Su pérdida y exactitud aparecen aquí.</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experimento</translation>
    </message>
    <message>
        <source>Training progress</source>
        <translation>Progreso del entrenamiento</translation>
    </message>
    <message>
        <source>Press Train to watch a network learn. Nothing leaves this computer.</source>
        <translation>Pulsa Entrenar para ver aprender a una red. Nada sale de este ordenador.</translation>
    </message>
    <message>
        <source>Training status</source>
        <translation>Estado del entrenamiento</translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>Terminando…</translation>
    </message>
    <message>
        <source>Paused. Resume continues, Step takes one batch.</source>
        <translation>En pausa. Reanudar continúa, Paso da un lote.</translation>
    </message>
    <message>
        <source>Loading PyTorch, once for each start of the program…</source>
        <translation>Cargando PyTorch, una vez en cada inicio del programa…</translation>
    </message>
    <message>
        <source>Preparing the images…</source>
        <translation>Preparando las imágenes…</translation>
    </message>
    <message>
        <source>Drawing synthetic handwriting: {0} of {1}…</source>
        <translation>Dibujando escritura sintética: {0} de {1}…</translation>
    </message>
    <message>
        <source>Loading the images: {2} %…</source>
        <translation>Cargando las imágenes: {2} %…</translation>
    </message>
    <message>
        <source>{0} parameters and {2} images, on {1}</source>
        <translation>{0} parámetros y {2} imágenes, en {1}</translation>
    </message>
    <message>
        <source>Paused after batch {0}: loss {1}, {2} right. Resume continues, Step takes one batch.</source>
        <translation>En pausa tras el lote {0}: pérdida {1}, {2} bien. Reanudar continúa, Paso da un lote.</translation>
    </message>
    <message>
        <source>Epoch {0}/{1} · {2} images/s · {3} left</source>
        <translation>Época {0}/{1} · {2} imágenes/s · quedan {3}</translation>
    </message>
    <message>
        <source>To {0} epochs, schedule stretched</source>
        <translation>Hasta {0} épocas, plan estirado</translation>
    </message>
    <message>
        <source>“Go on”, on the page Runs, trains it to its end.</source>
        <translation>«Seguir», en la página Entrenamientos, lo lleva hasta el final.</translation>
    </message>
    <message>
        <source>The run failed: {0}</source>
        <translation>El entrenamiento falló: {0}</translation>
    </message>
    <message>
        <source>What it learned before that is kept.</source>
        <translation>Lo que aprendió antes se conserva.</translation>
    </message>
    <message>
        <source>Stopped; the run is as it was before.</source>
        <translation>Detenido; el entrenamiento está como antes.</translation>
    </message>
    <message>
        <source>Stopped before the network learned anything.</source>
        <translation>Detenido antes de que la red aprendiera algo.</translation>
    </message>
    <message>
        <source>This network now reads your drawing.</source>
        <translation>Esta red lee ahora tu dibujo.</translation>
    </message>
    <message>
        <source>Stopped after {0}.</source>
        <translation>Detenido tras {0}.</translation>
    </message>
    <message>
        <source>Test accuracy {0} after {1} of training.</source>
        <translation>Exactitud de prueba {0} tras {1} de entrenamiento.</translation>
    </message>
    <message>
        <source>Early stopping after epoch {0}: validation no longer improved.</source>
        <translation>Parada temprana tras la época {0}: la validación ya no mejoraba.</translation>
    </message>
    <message>
        <source>The network from before is still the best, with test accuracy {0}.</source>
        <translation>La red de antes sigue siendo la mejor, con una exactitud de prueba del {0}.</translation>
    </message>
</context>
<context>
    <name>UserData</name>
    <message>
        <source>There is no program here to show a folder; your data is in {0}.</source>
        <translation>Aquí no hay ningún programa que muestre una carpeta; tus datos están en {0}.</translation>
    </message>
    <message>
        <source>There is nothing to delete: no data is kept yet.</source>
        <translation>No hay nada que eliminar: aún no se guardan datos.</translation>
    </message>
    <message>
        <source>Delete all that Zen Digits keeps of yours on this computer?</source>
        <translation>¿Eliminar todo lo tuyo que Zen Digits guarda en este ordenador?</translation>
    </message>
    <message>
        <source>It will be gone for good. Files that you saved elsewhere stay.</source>
        <translation>Se perderá para siempre. Los archivos que guardaste en otros sitios se quedan.</translation>
    </message>
    <message>
        <source>&amp;Delete everything</source>
        <translation>&amp;Eliminar todo</translation>
    </message>
    <message>
        <source>Runs with their networks: {0} ({1})</source>
        <translation>Entrenamientos con sus redes: {0} ({1})</translation>
    </message>
    <message>
        <source>Experiments of several runs: {0} ({1})</source>
        <translation>Experimentos de varios entrenamientos: {0} ({1})</translation>
    </message>
    <message>
        <source>Drawings of people’s hands, and what was learned from them ({1})</source>
        <translation>Dibujos de la letra de personas, y lo que se aprendió de ellos ({1})</translation>
    </message>
    <message>
        <source>The last drawing ({1})</source>
        <translation>El último dibujo ({1})</translation>
    </message>
    <message>
        <source>Marks on images, such as wrong labels ({1})</source>
        <translation>Marcas en imágenes, como etiquetas erróneas ({1})</translation>
    </message>
    <message>
        <source>Settings, with the lists of what you opened last ({1})</source>
        <translation>Ajustes, con las listas de lo último que abriste ({1})</translation>
    </message>
    <message>
        <source>What was computed about networks and their data ({1})</source>
        <translation>Lo que se calculó sobre redes y sus datos ({1})</translation>
    </message>
    <message>
        <source>The log of errors ({1})</source>
        <translation>El registro de errores ({1})</translation>
    </message>
    <message>
        <source>Other files and folders in the data folder: {0} ({1})</source>
        <translation>Otros archivos y carpetas de la carpeta de datos: {0} ({1})</translation>
    </message>
    <message>
        <source>All your data is deleted. The program starts over.</source>
        <translation>Todos tus datos se han eliminado. El programa empieza de cero.</translation>
    </message>
    <message>
        <source>There are {0} more.</source>
        <translation>Hay {0} más.</translation>
    </message>
    <message>
        <source>Some of your data could not be deleted; the rest is gone.</source>
        <translation>Algunos de tus datos no se pudieron eliminar; el resto ya no está.</translation>
    </message>
</context>
<context>
    <name>ValuePlot</name>
    <message>
        <source>Accuracy of each value</source>
        <translation>Exactitud de cada valor</translation>
    </message>
    <message>
        <source>{0}: no run has ended</source>
        <translation>{0}: no ha terminado ningún entrenamiento</translation>
    </message>
    <message>
        <source>{0}: {1}, mean of {2}</source>
        <translation>{0}: {1}, media de {2}</translation>
    </message>
    <message>
        <source>{0}; {1} failed</source>
        <translation>{0}; {1} fallidos</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Entrenamientos</translation>
    </message>
    <message>
        <source>Runs that ended</source>
        <translation>Entrenamientos terminados</translation>
    </message>
    <message>
        <source>All runs</source>
        <translation>Todos los entrenamientos</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validación</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>closest:
{0}</source>
        <translation>lo más parecido:
{0}</translation>
    </message>
    <message>
        <source>{0} sure
Second choice: {1} ({2})</source>
        <translation>{0} de seguridad
Segunda opción: {1} ({2})</translation>
    </message>
    <message>
        <source>This doesn’t look like a digit.</source>
        <translation>Esto no parece un dígito.</translation>
    </message>
    <message>
        <source>This doesn’t look like anything the network has learned.</source>
        <translation>Esto no se parece a nada que la red haya aprendido.</translation>
    </message>
    <message>
        <source>This stands in several lines.
Write one number at a time.</source>
        <translation>Esto está en varias líneas.
Escribe los números de uno en uno.</translation>
    </message>
    <message>
        <source>Some of this doesn’t look like digits.
Doubtful: {0}</source>
        <translation>Una parte no parecen dígitos.
Dudoso: {0}</translation>
    </message>
    <message>
        <source>{0} sure of the whole number
Least sure: {1} ({2})</source>
        <translation>{0} de seguridad en el número entero
Menos seguro: {1} ({2})</translation>
    </message>
    <message>
        <source>A sign stands before or between the digits.
It is left out.</source>
        <translation>Hay un signo antes de los dígitos o entre ellos.
Se omite.</translation>
    </message>
    <message>
        <source>Draw something; it is read as you draw.</source>
        <translation>Dibuja algo; se lee mientras dibujas.</translation>
    </message>
    <message>
        <source>Draw a digit; it is read as you draw.</source>
        <translation>Dibuja un dígito; se lee mientras dibujas.</translation>
    </message>
    <message>
        <source>There is no ink left in this picture.</source>
        <translation>No queda tinta en esta imagen.</translation>
    </message>
    <message>
        <source>There is too much ink to read at once. Erase some of it.</source>
        <translation>Hay demasiada tinta para leerla de una vez. Borra un poco.</translation>
    </message>
    <message>
        <source>Loading the network…</source>
        <translation>Cargando la red…</translation>
    </message>
    <message>
        <source>There is no network to read with. Open a model.</source>
        <translation>No hay ninguna red con la que leer. Abre un modelo.</translation>
    </message>
</context>
<context>
    <name>ViewMenu</name>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;{0} {1}</source>
        <translation>&amp;{0} {1}</translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation>Pá&amp;ginas</translation>
    </message>
    <message>
        <source>P&amp;resentation</source>
        <translation>&amp;Presentación</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;Sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apariencia</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Tamaño del texto</translation>
    </message>
    <message>
        <source>Reduce &amp;motion</source>
        <translation>Reducir &amp;movimiento</translation>
    </message>
    <message>
        <source>&amp;Usual</source>
        <translation>&amp;Habitual</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Más grande</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>Más &amp;pequeño</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>&amp;Drawing</source>
        <translation>&amp;Dibujo</translation>
    </message>
    <message>
        <source>&amp;Click to begin a stroke and to end it</source>
        <translation>&amp;Clic para empezar un trazo y para terminarlo</translation>
    </message>
    <message>
        <source>&amp;Steady a trembling hand</source>
        <translation>&amp;Estabilizar una mano que tiembla</translation>
    </message>
    <message>
        <source>Ignore &amp;palms on the screen</source>
        <translation>Ignorar las &amp;palmas sobre la pantalla</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Draw something, and see here
which ink makes it what it is read as</source>
        <translation>Dibuja algo y mira aquí
qué tinta hace que se lea así</translation>
    </message>
    <message>
        <source>Which ink and which strokes make it what it is read as</source>
        <translation>Qué tinta y qué trazos hacen que se lea así</translation>
    </message>
    <message>
        <source>Evi&amp;dence</source>
        <translation>Indicio&amp;s</translation>
    </message>
    <message>
        <source>The smallest piece of ink that turns the reading</source>
        <translation>El menor trozo de tinta que cambia la lectura</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>Cam&amp;bio</translation>
    </message>
    <message>
        <source>The training images that are most like it to the network</source>
        <translation>Las imágenes de entrenamiento más parecidas a él para la red</translation>
    </message>
    <message>
        <source>&amp;Neighbours</source>
        <translation>Veci&amp;nas</translation>
    </message>
    <message>
        <source>Where it lies among the test images, as the network sees them</source>
        <translation>Dónde está entre las imágenes de prueba, según la red</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Mapa</translation>
    </message>
    <message>
        <source>The layers of the network, and what each makes of the drawing</source>
        <translation>Las capas de la red, y lo que cada una hace del dibujo</translation>
    </message>
    <message>
        <source>&amp;Inside</source>
        <translation>&amp;Interior</translation>
    </message>
    <message>
        <source>Forward and backward through a small network, with every number</source>
        <translation>Hacia delante y hacia atrás por una red pequeña, con cada número</translation>
    </message>
    <message>
        <source>&amp;By hand</source>
        <translation>Con &amp;la mano</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>Why {0}? It is {1} sure.</source>
        <translation>¿Por qué {0}? La red está segura al {1}.</translation>
    </message>
    <message>
        <source>Its strokes go like drawings that were taught. The picture alone, which is explained here, is read as {0}, {1} sure.</source>
        <translation>Sus trazos van como dibujos que se enseñaron. La imagen sola, que es lo que se explica aquí, se lee como {0}, con {1} de seguridad.</translation>
    </message>
</context>
<context>
    <name>WindowPictures</name>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Ventana</translation>
    </message>
    <message>
        <source>&amp;Drawing</source>
        <translation>&amp;Dibujo</translation>
    </message>
    <message>
        <source>&amp;Curves</source>
        <translation>&amp;Curvas</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Kind of reading</source>
        <translation>Tipo de lectura</translation>
    </message>
    <message>
        <source>Digit shown by the bars</source>
        <translation>Dígito que muestran las barras</translation>
    </message>
    <message>
        <source>Choose the digit that the bars show.</source>
        <translation>Elige el dígito que muestran las barras.</translation>
    </message>
    <message>
        <source>Scroll to more digits</source>
        <translation>Desplázate para ver más dígitos</translation>
    </message>
</context>
<context>
    <name>_ClassesModel</name>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>What the images show.</source>
        <translation>Lo que muestran las imágenes.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>Of what was read as this class, how much is it.</source>
        <translation>De lo que se leyó como esta clase, cuánto lo es.</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Exhaustividad</translation>
    </message>
    <message>
        <source>Of this class, how much was read as it.</source>
        <translation>De esta clase, cuánto se leyó como tal.</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>The harmonic mean of precision and recall.</source>
        <translation>La media armónica de precisión y exhaustividad.</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>How many images of this class there are.</source>
        <translation>Cuántas imágenes hay de esta clase.</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Weighted mean</source>
        <translation>Media ponderada</translation>
    </message>
</context>
<context>
    <name>_ClassesTable</name>
    <message>
        <source>Precision, recall and F1 of each class</source>
        <translation>Precisión, exhaustividad y F1 de cada clase</translation>
    </message>
</context>
<context>
    <name>_NumberDelegate</name>
    <message>
        <source>What the number is</source>
        <translation>Qué número es</translation>
    </message>
</context>
<context>
    <name>about</name>
    <message>
        <source>Draw digits and see them read; press Train and watch a network learn.

Everything runs on this computer; the program never connects to the internet. Your runs and settings are stored in
{0}

MNIST by Y. LeCun, C. Cortes and C. Burges, CC BY-SA 3.0. Made with Qt, PyTorch and pyqtgraph.</source>
        <translation>Dibuja dígitos y mira cómo se leen; pulsa Entrenar y mira cómo aprende una red.

Todo funciona en este ordenador; el programa nunca se conecta a internet. Tus entrenamientos y ajustes se guardan en
{0}

MNIST de Y. LeCun, C. Cortes y C. Burges, CC BY-SA 3.0. Hecho con Qt, PyTorch y pyqtgraph.</translation>
    </message>
    <message>
        <source>About Zen Digits</source>
        <translation>Acerca de Zen Digits</translation>
    </message>
</context>
<context>
    <name>comparison</name>
    <message>
        <source>Compared on the {0} images whose labels both know; {1} are left out.</source>
        <translation>Comparadas con las {0} imágenes cuyas etiquetas conocen ambas; {1} quedan fuera.</translation>
    </message>
    <message>
        <source>Neither is better: as many mistakes are new as are mended.</source>
        <translation>Ninguna es mejor: hay tantos errores nuevos como corregidos.</translation>
    </message>
    <message>
        <source>{0} sure that {1} is better.</source>
        <translation>{0} de certeza de que {1} es mejor.</translation>
    </message>
    <message>
        <source>This may be chance: equally good networks differ as much in {0} of comparisons.</source>
        <translation>Puede ser azar: redes igual de buenas difieren tanto en {0} de las comparaciones.</translation>
    </message>
    <message>
        <source>{0}: {1} read rightly (95 % sure: {2} to {3})</source>
        <translation>{0}: {1} bien leídas (95 % de certeza: {2} a {3})</translation>
    </message>
</context>
<context>
    <name>copying</name>
    <message>
        <source>Nothing has been read yet; draw something first.</source>
        <translation>Aún no se ha leído nada; dibuja algo antes.</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>--processes must be at least 1, not {0}.</source>
        <translation>--processes debe ser al menos 1, no {0}.</translation>
    </message>
    <message>
        <source>A hand cannot be called {0}; use letters, digits and spaces.</source>
        <translation>Una letra no puede llamarse {0}; usa letras, dígitos y espacios.</translation>
    </message>
    <message>
        <source>A hand keeps up to {0} drawings; delete some first.</source>
        <translation>Una letra guarda hasta {0} dibujos; elimina algunos antes.</translation>
    </message>
    <message>
        <source>A network cannot have {0} = {1}; choose another model or value.</source>
        <translation>Una red no puede tener {0} = {1}; elige otro modelo o valor.</translation>
    </message>
    <message>
        <source>A part of the program is missing ({0}); please install it again.</source>
        <translation>Falta una parte del programa ({0}); instálalo de nuevo.</translation>
    </message>
    <message>
        <source>A run can be repeated 1 to {0} times, not {1}.</source>
        <translation>Un entrenamiento se puede repetir de 1 a {0} veces, no {1}.</translation>
    </message>
    <message>
        <source>An experiment needs at least one run.</source>
        <translation>Un experimento necesita al menos un entrenamiento.</translation>
    </message>
    <message>
        <source>Distillation needs MNIST’s own images, as they are stored and with all ten labels; set it to 0 to learn from others.</source>
        <translation>La destilación necesita las imágenes propias de MNIST, tal como están guardadas y con las diez etiquetas; ponla a 0 para aprender de otras.</translation>
    </message>
    <message>
        <source>Distillation takes its place.</source>
        <translation>La destilación ocupa su lugar.</translation>
    </message>
    <message>
        <source>In {0} this network reads {1} of the test images differently (at most {2} is allowed); export it in {3}.</source>
        <translation>En {0} esta red lee de otro modo {1} de las imágenes de prueba (se permite como mucho {2}); expórtala en {3}.</translation>
    </message>
    <message>
        <source>It needs 1 to {0} tables called {1}.</source>
        <translation>Necesita de 1 a {0} tablas llamadas {1}.</translation>
    </message>
    <message>
        <source>Line {0} of {1} is damaged; the other drawings are here, and the whole file is kept as {2}.</source>
        <translation>La línea {0} de {1} está dañada; los demás dibujos están aquí, y el archivo entero se conserva como {2}.</translation>
    </message>
    <message>
        <source>Neither is better: as many mistakes are new as are mended.</source>
        <translation>Ninguna es mejor: hay tantos errores nuevos como corregidos.</translation>
    </message>
    <message>
        <source>No choice of its question is right; write right = true below one.</source>
        <translation>Ninguna opción de su pregunta es correcta; escribe right = true debajo de una.</translation>
    </message>
    <message>
        <source>No digit was found in the marked part of {0}; mark all of one number.</source>
        <translation>No se encontró ningún dígito en la parte marcada de {0}; marca un número entero.</translation>
    </message>
    <message>
        <source>No drawing of {0} has a label that the network knows; label them on the page Teach, or choose another network.</source>
        <translation>Ningún dibujo de {0} tiene una etiqueta que la red conozca; etiquétalos en la página Enseñar o elige otra red.</translation>
    </message>
    <message>
        <source>No drawing of {0} is kept yet; draw a digit, and press its key to say what it is.</source>
        <translation>Aún no hay dibujos guardados de {0}; dibuja un dígito y pulsa su tecla para decir qué es.</translation>
    </message>
    <message>
        <source>No images are held out to go by.</source>
        <translation>No se reservan imágenes por las que guiarse.</translation>
    </message>
    <message>
        <source>No label of these images is known to both networks; choose another network or set.</source>
        <translation>Ninguna etiqueta de estas imágenes la conocen las dos redes; elige otra red u otro conjunto.</translation>
    </message>
    <message>
        <source>ONNX Runtime’s readings differ from this program’s (probabilities differ by up to {0}); nothing was saved; try another network.</source>
        <translation>Las lecturas de ONNX Runtime difieren de las de este programa (las probabilidades difieren hasta en {0}); no se guardó nada; prueba otra red.</translation>
    </message>
    <message>
        <source>Only cross-entropy uses this.</source>
        <translation>Solo la entropía cruzada usa esto.</translation>
    </message>
    <message>
        <source>PyTorch, which training needs, is not installed; run: {0}</source>
        <translation>PyTorch, necesario para entrenar, no está instalado; ejecuta: {0}</translation>
    </message>
    <message>
        <source>Repeating a run gives each its own seed; sweep the seed or repeat it, not both.</source>
        <translation>Al repetir un entrenamiento cada uno tiene su semilla; barre la semilla o repítelo, no ambas cosas.</translation>
    </message>
    <message>
        <source>Rows and columns were swapped, as EMNIST has them.</source>
        <translation>Se intercambiaron filas y columnas, como las tiene EMNIST.</translation>
    </message>
    <message>
        <source>Sweeping the {0} changes nothing while augmentation is off; switch augmentation on, or sweep another setting.</source>
        <translation>Barrer {0} no cambia nada mientras el aumento de datos esté desactivado; activa el aumento de datos o barre otro ajuste.</translation>
    </message>
    <message>
        <source>Sweeping the {0} changes nothing while no images are held out; hold some out for validation, or sweep another setting.</source>
        <translation>Barrer {0} no cambia nada mientras no se reserven imágenes; reserva algunas para la validación o barre otro ajuste.</translation>
    </message>
    <message>
        <source>Sweeping the {0} changes nothing without synthetic images and several epochs; add them, or sweep another setting.</source>
        <translation>Barrer {0} no cambia nada sin imágenes sintéticas y varias épocas; añádelas o barre otro ajuste.</translation>
    </message>
    <message>
        <source>Sweeping the {0} changes nothing, as distillation takes its place; set distillation to 0, or sweep another setting.</source>
        <translation>Barrer {0} no cambia nada, porque la destilación ocupa su lugar; pon la destilación a 0 o barre otro ajuste.</translation>
    </message>
    <message>
        <source>Sweeping the {0} changes nothing, as only cross-entropy uses it; choose that loss, or sweep another setting.</source>
        <translation>Barrer {0} no cambia nada, porque solo lo usa la entropía cruzada; elige esa pérdida o barre otro ajuste.</translation>
    </message>
    <message>
        <source>Sweeping the {0} changes nothing, as this network has none; choose another network, or sweep another setting.</source>
        <translation>Barrer {0} no cambia nada, porque esta red no tiene; elige otra red o barre otro ajuste.</translation>
    </message>
    <message>
        <source>Sweeping the {0} changes nothing, as this network’s cells have their own; choose another network, or sweep another setting.</source>
        <translation>Barrer {0} no cambia nada, porque las celdas de esta red tienen las suyas; elige otra red o barre otro ajuste.</translation>
    </message>
    <message>
        <source>Sweeping the {0} changes nothing, as this optimizer has none; choose another optimizer, or sweep another setting.</source>
        <translation>Barrer {0} no cambia nada, porque este optimizador no lo tiene; elige otro optimizador o barre otro ajuste.</translation>
    </message>
    <message>
        <source>Switch augmentation on to use this.</source>
        <translation>Activa el aumento de datos para usar esto.</translation>
    </message>
    <message>
        <source>Synthetic handwriting is available for the ten digits only; set its counts to 0.</source>
        <translation>La escritura sintética solo existe para los diez dígitos; pon sus cantidades a 0.</translation>
    </message>
    <message>
        <source>TensorBoard is not installed; {0}</source>
        <translation>TensorBoard no está instalado; {0}</translation>
    </message>
    <message>
        <source>TensorBoard&apos;s file cannot be written ({0}); the run continues without it.</source>
        <translation>No se puede escribir el archivo de TensorBoard ({0}); el entrenamiento continúa sin él.</translation>
    </message>
    <message>
        <source>That makes {0} runs, and an experiment has at most {1}; take fewer values or seeds.</source>
        <translation>Eso son {0} entrenamientos, y un experimento tiene como mucho {1}; toma menos valores o semillas.</translation>
    </message>
    <message>
        <source>The card inside {0} is damaged ({1}); choose another model file.</source>
        <translation>La ficha dentro de {0} está dañada ({1}); elige otro archivo de modelo.</translation>
    </message>
    <message>
        <source>The checkpoint is damaged, or of another run or device ({0}); train again with the same settings.</source>
        <translation>El punto de control está dañado, o es de otro entrenamiento o dispositivo ({0}); entrena de nuevo con los mismos ajustes.</translation>
    </message>
    <message>
        <source>The class has no name; type one.</source>
        <translation>La clase no tiene nombre; escribe uno.</translation>
    </message>
    <message>
        <source>The current folder has been deleted or closed; change to another.</source>
        <translation>La carpeta actual se ha eliminado o cerrado; cambia a otra.</translation>
    </message>
    <message>
        <source>The device {0} cannot be used: {1} Choose auto or cpu.</source>
        <translation>El dispositivo {0} no se puede usar: {1} Elige auto o cpu.</translation>
    </message>
    <message>
        <source>The experiment {0} is complete; start another for more runs.</source>
        <translation>El experimento {0} está completo; empieza otro para más entrenamientos.</translation>
    </message>
    <message>
        <source>The folder {0} cannot be created ({1}); free some space or check its permissions.</source>
        <translation>No se puede crear la carpeta {0} ({1}); libera espacio o revisa sus permisos.</translation>
    </message>
    <message>
        <source>The folder {0} cannot be written; choose another place.</source>
        <translation>No se puede escribir en la carpeta {0}; elige otro sitio.</translation>
    </message>
    <message>
        <source>The hand has no name; type one.</source>
        <translation>La letra no tiene nombre; escribe uno.</translation>
    </message>
    <message>
        <source>The images are in {0}.</source>
        <translation>Las imágenes están en {0}.</translation>
    </message>
    <message>
        <source>The images in {0} are used for validation.</source>
        <translation>Las imágenes de {0} se usan para validar.</translation>
    </message>
    <message>
        <source>The images in {0} cannot be found; put them back there or choose other data.</source>
        <translation>No se encuentran las imágenes de {0}; devuélvelas allí o elige otros datos.</translation>
    </message>
    <message>
        <source>The images in {0} cannot be reached ({1}); open its folder.</source>
        <translation>No se puede acceder a las imágenes de {0} ({1}); abre su carpeta.</translation>
    </message>
    <message>
        <source>The images in {0} have changed since the run began; put back those that were there, or train again.</source>
        <translation>Las imágenes de {0} han cambiado desde que empezó el entrenamiento; devuelve las que había o entrena de nuevo.</translation>
    </message>
    <message>
        <source>The images of {0} are in sub-folders.</source>
        <translation>Las imágenes de {0} están en subcarpetas.</translation>
    </message>
    <message>
        <source>The loss does not fall: the learning rate may be too large, or labels may be wrong.</source>
        <translation>La pérdida no baja: la tasa de aprendizaje puede ser demasiado grande o puede haber etiquetas erróneas.</translation>
    </message>
    <message>
        <source>The loss fell at no rate: the images, their labels or other settings are the reason.</source>
        <translation>La pérdida no bajó con ninguna tasa: la causa está en las imágenes, sus etiquetas u otros ajustes.</translation>
    </message>
    <message>
        <source>The loss grows instead of falling: the learning rate is too large for this network.</source>
        <translation>La pérdida crece en vez de bajar: la tasa de aprendizaje es demasiado grande para esta red.</translation>
    </message>
    <message>
        <source>The loss hardly falls: the learning rate is very small.</source>
        <translation>La pérdida apenas baja: la tasa de aprendizaje es muy pequeña.</translation>
    </message>
    <message>
        <source>The loss is no longer a finite number {0}; train again with a smaller learning rate.</source>
        <translation>La pérdida ya no es un número finito {0}; entrena de nuevo con una tasa de aprendizaje menor.</translation>
    </message>
    <message>
        <source>The name is longer than {0} characters; shorten it.</source>
        <translation>El nombre tiene más de {0} caracteres; acórtalo.</translation>
    </message>
    <message>
        <source>The name of the dataset is empty; give {0}.</source>
        <translation>El nombre del conjunto de datos está vacío; da {0}.</translation>
    </message>
    <message>
        <source>The network of this run is not saved: {0}</source>
        <translation>La red de este entrenamiento no se guarda: {0}</translation>
    </message>
    <message>
        <source>The network that this one was taught from ({0}) is not open; open its file, or choose another network.</source>
        <translation>La red a partir de la que se enseñó esta ({0}) no está abierta; abre su archivo o elige otra red.</translation>
    </message>
    <message>
        <source>The network would forget {0} % of what it knew, so it stays as it is; check the labels of the drawings.</source>
        <translation>La red olvidaría {0} % de lo que sabía, así que queda como está; revisa las etiquetas de los dibujos.</translation>
    </message>
    <message>
        <source>The network would read {0} of the {1} drawings rightly, and reads {2} now, so it stays as it is; check their labels, or add drawings.</source>
        <translation>La red leería bien {0} de los {1} dibujos, y ahora lee {2}, así que queda como está; revisa sus etiquetas o añade dibujos.</translation>
    </message>
    <message>
        <source>The network would tell less well which of the drawings belong to no class, so it stays as it is; check which of them do.</source>
        <translation>La red distinguiría peor qué dibujos no son de ninguna clase, así que queda como está; revisa cuáles no lo son.</translation>
    </message>
    <message>
        <source>The network {0} has activations of its own; don’t choose one.</source>
        <translation>La red {0} tiene activaciones propias; no elijas una.</translation>
    </message>
    <message>
        <source>The network {0} has no convolutional maps for {1}; choose {2}.</source>
        <translation>La red {0} no tiene mapas de convolución para {1}; elige {2}.</translation>
    </message>
    <message>
        <source>The network’s answers are no finite numbers; choose another model.</source>
        <translation>Las respuestas de la red no son números finitos; elige otro modelo.</translation>
    </message>
    <message>
        <source>The network’s gradients are no finite numbers; choose another model.</source>
        <translation>Los gradientes de la red no son números finitos; elige otro modelo.</translation>
    </message>
    <message>
        <source>The network’s weights are no finite numbers and cannot be saved; train again with a smaller learning rate.</source>
        <translation>Los pesos de la red no son números finitos y no se pueden guardar; entrena de nuevo con una tasa de aprendizaje menor.</translation>
    </message>
    <message>
        <source>The pictures in {0} have no labels; sort them into a sub-folder for each class and choose the folder above.</source>
        <translation>Las imágenes de {0} no tienen etiquetas; repártelas en una subcarpeta por clase y elige la carpeta de encima.</translation>
    </message>
    <message>
        <source>The resources of Zen Digits are missing beside {0}; please install it again.</source>
        <translation>Faltan los recursos de Zen Digits junto a {0}; instálalo de nuevo.</translation>
    </message>
    <message>
        <source>The run cannot be recorded ({0}); it continues all the same.</source>
        <translation>El entrenamiento no se puede registrar ({0}); continúa de todos modos.</translation>
    </message>
    <message>
        <source>The run {0} cannot go on: its loss is no longer a finite number; train again with a smaller learning rate.</source>
        <translation>El entrenamiento {0} no puede continuar: su pérdida ya no es un número finito; entrena de nuevo con una tasa de aprendizaje menor.</translation>
    </message>
    <message>
        <source>The run {0} is complete; train it for --more-epochs, or train again.</source>
        <translation>El entrenamiento {0} está completo; alárgalo con --more-epochs o entrena de nuevo.</translation>
    </message>
    <message>
        <source>The run {0} is going on; stop it, then delete your data.</source>
        <translation>El entrenamiento {0} está en marcha; detenlo y luego elimina tus datos.</translation>
    </message>
    <message>
        <source>The run {0} is not complete; resume it first.</source>
        <translation>El entrenamiento {0} no está completo; reanúdalo antes.</translation>
    </message>
    <message>
        <source>The run {0} kept no point to go on from; train again with more epochs.</source>
        <translation>El entrenamiento {0} no guardó ningún punto desde el que seguir; entrena de nuevo con más épocas.</translation>
    </message>
    <message>
        <source>The runs of an experiment learn from the same data; sweep another setting.</source>
        <translation>Los entrenamientos de un experimento aprenden de los mismos datos; barre otro ajuste.</translation>
    </message>
    <message>
        <source>The steps to this image were not kept.</source>
        <translation>No se guardaron los pasos hasta esta imagen.</translation>
    </message>
    <message>
        <source>The training of this network held out no images of {0}; choose its test images.</source>
        <translation>El entrenamiento de esta red no reservó imágenes de {0}; elige sus imágenes de prueba.</translation>
    </message>
    <message>
        <source>The weights are no longer finite numbers after batch {0}; train again with a smaller learning rate.</source>
        <translation>Los pesos dejaron de ser números finitos tras el lote {0}; entrena de nuevo con una tasa de aprendizaje menor.</translation>
    </message>
    <message>
        <source>The weights in {0} are damaged; choose another.</source>
        <translation>Los pesos de {0} están dañados; elige otro.</translation>
    </message>
    <message>
        <source>The weights would become too large; choose a smaller η.</source>
        <translation>Los pesos se harían demasiado grandes; elige un η menor.</translation>
    </message>
    <message>
        <source>The {0} can be on or off, not {1}.</source>
        <translation>{0} puede estar activado o desactivado, no {1}.</translation>
    </message>
    <message>
        <source>The {0} images look inverted against the training images; make them alike.</source>
        <translation>Las imágenes {0} parecen invertidas respecto a las de entrenamiento; haz que coincidan.</translation>
    </message>
    <message>
        <source>The {0} images look turned or mirrored against the training images; make them alike.</source>
        <translation>Las imágenes {0} parecen giradas o reflejadas respecto a las de entrenamiento; haz que coincidan.</translation>
    </message>
    <message>
        <source>The {0} in {1} do not fit its network; choose another.</source>
        <translation>{0} de {1} no encajan con su red; elige otro.</translation>
    </message>
    <message>
        <source>The {0} must be a number, not {1}.</source>
        <translation>{0} debe ser un número, no {1}.</translation>
    </message>
    <message>
        <source>The {0} must be a whole number, not {1}.</source>
        <translation>{0} debe ser un número entero, no {1}.</translation>
    </message>
    <message>
        <source>The {0} must be between {1} and {2}, not {3}.</source>
        <translation>{0} debe estar entre {1} y {2}, no {3}.</translation>
    </message>
    <message>
        <source>The {0} must be true or false, not {1}.</source>
        <translation>{0} debe ser true o false, no {1}.</translation>
    </message>
    <message>
        <source>The {0} must be {1}, not {2}; separate several values with commas.</source>
        <translation>{0} debe ser {1}, no {2}; separa varios valores con comas.</translation>
    </message>
    <message>
        <source>The {0} that belong to {1} are missing; add their file.</source>
        <translation>Falta lo que pertenece a {1}: {0}; añade su archivo.</translation>
    </message>
    <message>
        <source>The {0} {1} cannot be locked ({2}); free some space or check the permissions of {3}.</source>
        <translation>{0} {1} no se puede bloquear ({2}); libera espacio o revisa los permisos de {3}.</translation>
    </message>
    <message>
        <source>The {0} {1} is running in another window or terminal; wait until it ends.</source>
        <translation>{0} {1} está en marcha en otra ventana o terminal; espera a que termine.</translation>
    </message>
    <message>
        <source>The {0} {1} is running; stop it before you delete it.</source>
        <translation>{0} {1} está en marcha; detenlo antes de eliminarlo.</translation>
    </message>
    <message>
        <source>The {0} {1} is there twice; name it once.</source>
        <translation>{0} {1} aparece dos veces; nómbralo una vez.</translation>
    </message>
    <message>
        <source>There are more than {0} digits or other pieces of ink, too many to read at once; use a part of it.</source>
        <translation>Hay más de {0} dígitos u otros trozos de tinta, demasiados para leerlos de una vez; usa una parte.</translation>
    </message>
    <message>
        <source>There are more than {0} drawings, too many for a hand; train a network on them instead.</source>
        <translation>Hay más de {0} dibujos, demasiados para una letra; entrena mejor una red con ellos.</translation>
    </message>
    <message>
        <source>There are no images to train on in {0}; choose {1}.</source>
        <translation>No hay imágenes con que entrenar en {0}; elige {1}.</translation>
    </message>
    <message>
        <source>There are no strokes to export; draw something, and say what it is.</source>
        <translation>No hay trazos que exportar; dibuja algo y di qué es.</translation>
    </message>
    <message>
        <source>There are too many {0} named {1} in {2}; remove some.</source>
        <translation>Hay demasiados {0} llamados {1} en {2}; quita algunos.</translation>
    </message>
    <message>
        <source>There is a hand called {0} already; choose another name.</source>
        <translation>Ya hay una letra llamada {0}; elige otro nombre.</translation>
    </message>
    <message>
        <source>There is no activation {0}; choose one of {1}.</source>
        <translation>No existe la activación {0}; elige una de {1}.</translation>
    </message>
    <message>
        <source>There is no drawing to keep; draw something first.</source>
        <translation>No hay ningún dibujo que guardar; dibuja algo antes.</translation>
    </message>
    <message>
        <source>There is no drawing to learn from; draw some, and say what they are.</source>
        <translation>No hay ningún dibujo del que aprender; dibuja algunos y di qué son.</translation>
    </message>
    <message>
        <source>There is no folder {0}; create it or choose another place.</source>
        <translation>No existe la carpeta {0}; créala o elige otro sitio.</translation>
    </message>
    <message>
        <source>There is no network {0}; choose one of {1}.</source>
        <translation>No existe la red {0}; elige una de {1}.</translation>
    </message>
    <message>
        <source>There is no run {0} in {1}; name a folder there.</source>
        <translation>No existe el entrenamiento {0} en {1}; nombra una carpeta de allí.</translation>
    </message>
    <message>
        <source>There is no setting {0} to sweep; name one of those that “zen-digits train --help” lists.</source>
        <translation>No existe el ajuste {0} para barrer; nombra uno de los que muestra «zen-digits train --help».</translation>
    </message>
    <message>
        <source>There is no {0} {1}; choose one of {2}.</source>
        <translation>No existe {0} {1}; elige entre {2}.</translation>
    </message>
    <message>
        <source>There is no {0} {1}; give its full path.</source>
        <translation>No existe {0} {1}; da la ruta completa.</translation>
    </message>
    <message>
        <source>There is not enough memory for batches of {0} images; train again with smaller batches, or with fewer images.</source>
        <translation>No hay memoria suficiente para lotes de {0} imágenes; entrena de nuevo con lotes más pequeños o con menos imágenes.</translation>
    </message>
    <message>
        <source>There is not enough memory on the {0} device for batches of {1}.</source>
        <translation>No hay memoria suficiente en el dispositivo {0} para lotes de {1}.</translation>
    </message>
    <message>
        <source>There is not enough memory on the {0} device for batches of {1}; train again with smaller batches, or on the cpu.</source>
        <translation>No hay memoria suficiente en el dispositivo {0} para lotes de {1}; entrena de nuevo con lotes más pequeños o en la cpu.</translation>
    </message>
    <message>
        <source>This cannot be a label: {0}; choose another.</source>
        <translation>Esto no puede ser una etiqueta: {0}; elige otra.</translation>
    </message>
    <message>
        <source>This may be chance: equally good networks differ as much in {0} of comparisons.</source>
        <translation>Puede ser azar: redes igual de buenas difieren tanto en {0} de las comparaciones.</translation>
    </message>
    <message>
        <source>This method needs PyTorch, which is not installed; choose {0}, or run: {1}</source>
        <translation>Este método necesita PyTorch, que no está instalado; elige {0} o ejecuta: {1}</translation>
    </message>
    <message>
        <source>This network has no towers.</source>
        <translation>Esta red no tiene torres.</translation>
    </message>
    <message>
        <source>This network&apos;s cells have their own.</source>
        <translation>Las celdas de esta red tienen las suyas.</translation>
    </message>
    <message>
        <source>This optimizer has no momentum.</source>
        <translation>Este optimizador no tiene momento.</translation>
    </message>
    <message>
        <source>This optimizer has no second momentum.</source>
        <translation>Este optimizador no tiene segundo momento.</translation>
    </message>
    <message>
        <source>This run began in an older version of Zen Digits: it continues, but its result may differ in the last bits from that of an uninterrupted run.</source>
        <translation>Este entrenamiento empezó en una versión anterior de Zen Digits: continúa, pero su resultado puede diferir en los últimos bits del de uno sin interrupciones.</translation>
    </message>
    <message>
        <source>This run began with {0}: it continues, but its result may differ in the last bits from that of an uninterrupted run.</source>
        <translation>Este entrenamiento empezó con {0}: continúa, pero su resultado puede diferir en los últimos bits del de uno sin interrupciones.</translation>
    </message>
    <message>
        <source>Validation gets worse while training gets better: the network learns images by heart.</source>
        <translation>La validación empeora mientras el entrenamiento mejora: la red aprende las imágenes de memoria.</translation>
    </message>
    <message>
        <source>With its weights rounded for a web page, this network reads {0} of the test images differently (at most {1} is allowed); export an .onnx file instead.</source>
        <translation>Con sus pesos redondeados para una página web, esta red lee de otro modo {0} de las imágenes de prueba (se permite como mucho {1}); exporta un archivo .onnx.</translation>
    </message>
    <message>
        <source>Without synthetic images and several epochs there is nothing to spread.</source>
        <translation>Sin imágenes sintéticas y varias épocas no hay nada que repartir.</translation>
    </message>
    <message>
        <source>You have no home folder, in which your data could be; set HOME or XDG_DATA_HOME.</source>
        <translation>No tienes una carpeta personal en la que puedan estar tus datos; define HOME o XDG_DATA_HOME.</translation>
    </message>
    <message>
        <source>fix or remove the line: each has {&quot;label&quot;: &quot;7&quot;, &quot;strokes&quot;: [[[x, y], …], …]}.</source>
        <translation>corrige o quita la línea: cada una tiene {&quot;label&quot;: &quot;7&quot;, &quot;strokes&quot;: [[[x, y], …], …]}.</translation>
    </message>
    <message>
        <source>it needs macOS 12.3 or newer.</source>
        <translation>necesita macOS 12.3 o posterior.</translation>
    </message>
    <message>
        <source>its driver is missing or older than this PyTorch needs; update the driver.</source>
        <translation>su controlador falta o es más antiguo de lo que necesita este PyTorch; actualízalo.</translation>
    </message>
    <message>
        <source>this PyTorch is built for the CPU alone; install a CUDA build.</source>
        <translation>este PyTorch está compilado solo para la CPU; instala una versión con CUDA.</translation>
    </message>
    <message>
        <source>this PyTorch is built without support for Apple&apos;s GPUs.</source>
        <translation>este PyTorch está compilado sin soporte para las GPU de Apple.</translation>
    </message>
    <message>
        <source>{0} cannot be deleted ({1}); check its permissions.</source>
        <translation>{0} no se puede eliminar ({1}); revisa sus permisos.</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}); check it.</source>
        <translation>{0} no se puede leer ({1}); revísalo.</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}); check its name and permissions.</source>
        <translation>{0} no se puede leer ({1}); revisa su nombre y sus permisos.</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}); check the file.</source>
        <translation>{0} no se puede leer ({1}); revisa el archivo.</translation>
    </message>
    <message>
        <source>{0} cannot be used as a lesson: {1}</source>
        <translation>{0} no puede usarse como lección: {1}</translation>
    </message>
    <message>
        <source>{0} cannot be written (there is no folder {1}); create it or choose another place.</source>
        <translation>{0} no se puede escribir (no existe la carpeta {1}); créala o elige otro sitio.</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}); choose another place or free some space.</source>
        <translation>{0} no se puede escribir ({1}); elige otro sitio o libera espacio.</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}); choose another place.</source>
        <translation>{0} no se puede escribir ({1}); elige otro sitio.</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}); free some space or check its permissions.</source>
        <translation>{0} no se puede escribir ({1}); libera espacio o revisa sus permisos.</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}); {2}.</source>
        <translation>{0} no se puede escribir ({1}); {2}.</translation>
    </message>
    <message>
        <source>{0} cannot be {1}; the guide lists what a step can wait for.</source>
        <translation>{0} no puede ser {1}; la guía dice qué puede esperar un paso.</translation>
    </message>
    <message>
        <source>{0} claims to hold {1}, which is too much; choose another.</source>
        <translation>{0} dice contener {1}, que es demasiado; elige otro.</translation>
    </message>
    <message>
        <source>{0} has a folder called {1}, but none called train; put the classes to train on into one.</source>
        <translation>{0} tiene una carpeta llamada {1}, pero ninguna llamada train; pon en una así las clases con que entrenar.</translation>
    </message>
    <message>
        <source>{0} has more than {1} drawings, too many for a hand; use it as data on the Train page.</source>
        <translation>{0} tiene más de {1} dibujos, demasiados para una letra; úsalo como datos en la página Entrenar.</translation>
    </message>
    <message>
        <source>{0} has more than {1} images; use fewer.</source>
        <translation>{0} tiene más de {1} imágenes; usa menos.</translation>
    </message>
    <message>
        <source>{0} has more than {1} lines; split it into several.</source>
        <translation>{0} tiene más de {1} líneas; divídelo en varios.</translation>
    </message>
    <message>
        <source>{0} has more than {1} megapixels; scale it down first.</source>
        <translation>{0} tiene más de {1} megapíxeles; redúcela antes.</translation>
    </message>
    <message>
        <source>{0} has more than {1} pieces of ink, more than are read at once; cut out a part with fewer numbers.</source>
        <translation>{0} tiene más de {1} trozos de tinta, más de los que se leen de una vez; recorta una parte con menos números.</translation>
    </message>
    <message>
        <source>{0} has more than {1} rows; use fewer.</source>
        <translation>{0} tiene más de {1} filas; usa menos.</translation>
    </message>
    <message>
        <source>{0} has more than {1} {2}; split it into several drawings.</source>
        <translation>{0} tiene más de {1} {2}; divídelo en varios dibujos.</translation>
    </message>
    <message>
        <source>{0} has no drawing whose label the network knows; choose another.</source>
        <translation>{0} no tiene ningún dibujo cuya etiqueta conozca la red; elige otro.</translation>
    </message>
    <message>
        <source>{0} has no drawings; an ink file has one per line.</source>
        <translation>{0} no tiene dibujos; un archivo de tinta tiene uno por línea.</translation>
    </message>
    <message>
        <source>{0} has no images in it; it needs a row for each.</source>
        <translation>{0} no tiene imágenes; necesita una fila para cada una.</translation>
    </message>
    <message>
        <source>{0} has no label; fix or remove the line.</source>
        <translation>{0} no tiene etiqueta; corrige o quita la línea.</translation>
    </message>
    <message>
        <source>{0} has no labels, so nothing can be kept; add them.</source>
        <translation>{0} no tiene etiquetas, así que no se puede guardar nada; añádelas.</translation>
    </message>
    <message>
        <source>{0} has no training images and labels; add both files.</source>
        <translation>{0} no tiene imágenes de entrenamiento ni etiquetas; añade ambos archivos.</translation>
    </message>
    <message>
        <source>{0} has no {1} images of its classes; remove its {2} files.</source>
        <translation>{0} no tiene imágenes de {1} de sus clases; quita sus archivos de {2}.</translation>
    </message>
    <message>
        <source>{0} has no {1} with a label that the network knows; choose another set or another network.</source>
        <translation>{0} no tiene {1} con una etiqueta que la red conozca; elige otro conjunto u otra red.</translation>
    </message>
    <message>
        <source>{0} has the files of {1} datasets; choose the training images of one.</source>
        <translation>{0} tiene los archivos de {1} conjuntos de datos; elige las imágenes de entrenamiento de uno.</translation>
    </message>
    <message>
        <source>{0} has {1} columns, but the first one has {2}; fix or remove the line.</source>
        <translation>{0} tiene {1} columnas, pero la primera tiene {2}; corrige o quita la línea.</translation>
    </message>
    <message>
        <source>{0} has {1} images, but {2} has {3} labels; use two files of the same dataset.</source>
        <translation>{0} tiene {1} imágenes, pero {2} tiene {3} etiquetas; usa dos archivos del mismo conjunto de datos.</translation>
    </message>
    <message>
        <source>{0} has {1} of {2}, but each class needs at least two; add some or remove the class{3}.</source>
        <translation>{0} tiene {1} de {2}, pero cada clase necesita al menos dos; añade algunas o quita la clase{3}.</translation>
    </message>
    <message>
        <source>{0} has {1} without a label.</source>
        <translation>{0} tiene {1} sin etiqueta.</translation>
    </message>
    <message>
        <source>{0} has {1} {2}, but a row needs a label and the pixels of a square image: 785 columns for 28×28; fix the file or choose another.</source>
        <translation>{0} tiene {1} {2}, pero una fila necesita una etiqueta y los píxeles de una imagen cuadrada: 785 columnas para 28×28; corrige el archivo o elige otro.</translation>
    </message>
    <message>
        <source>{0} has {1}; give it {2} to {3}.</source>
        <translation>{0} tiene {1}; dale de {2} a {3}.</translation>
    </message>
    <message>
        <source>{0} is a HEIC photo, which cannot be read; export it as a JPEG, or set the telephone&apos;s camera to the most compatible format.</source>
        <translation>{0} es una foto HEIC, que no se puede leer; expórtala como JPEG o ajusta la cámara del teléfono al formato más compatible.</translation>
    </message>
    <message>
        <source>{0} is a folder or a device; give the name of a file.</source>
        <translation>{0} es una carpeta o un dispositivo; da el nombre de un archivo.</translation>
    </message>
    <message>
        <source>{0} is a link that leads in a circle; choose another place.</source>
        <translation>{0} es un enlace que lleva en círculo; elige otro sitio.</translation>
    </message>
    <message>
        <source>{0} is a link to another place; put the file itself there.</source>
        <translation>{0} es un enlace a otro sitio; pon ahí el propio archivo.</translation>
    </message>
    <message>
        <source>{0} is a pickle, which could run a stranger’s code; open a .zendigits model file instead.</source>
        <translation>{0} es un pickle, que podría ejecutar código de un desconocido; abre un archivo de modelo .zendigits.</translation>
    </message>
    <message>
        <source>{0} is a tenth of {1}, the largest rate at which the loss was near its least.</source>
        <translation>{0} es la décima parte de {1}, la mayor tasa con la que la pérdida estuvo cerca de su mínimo.</translation>
    </message>
    <message>
        <source>{0} is a web page, perhaps with an error message; download the file again.</source>
        <translation>{0} es una página web, quizá con un mensaje de error; descarga el archivo de nuevo.</translation>
    </message>
    <message>
        <source>{0} is a {1} archive; unpack it and choose what was in it.</source>
        <translation>{0} es un archivo comprimido {1}; descomprímelo y elige lo que contenía.</translation>
    </message>
    <message>
        <source>{0} is an IDX file, but its name does not say of what; call it like MNIST’s train-images-idx3-ubyte, and its labels train-labels-idx1-ubyte.</source>
        <translation>{0} es un archivo IDX, pero su nombre no dice de qué; llámalo como train-images-idx3-ubyte de MNIST, y sus etiquetas train-labels-idx1-ubyte.</translation>
    </message>
    <message>
        <source>{0} is damaged or cut short; copy or save it again.</source>
        <translation>{0} está dañado o incompleto; cópialo o guárdalo de nuevo.</translation>
    </message>
    <message>
        <source>{0} is damaged, incomplete or not a model; choose another.</source>
        <translation>{0} está dañado, incompleto o no es un modelo; elige otro.</translation>
    </message>
    <message>
        <source>{0} is damaged; choose another experiment.</source>
        <translation>{0} está dañado; elige otro experimento.</translation>
    </message>
    <message>
        <source>{0} is damaged; choose another run.</source>
        <translation>{0} está dañado; elige otro entrenamiento.</translation>
    </message>
    <message>
        <source>{0} is damaged; copy or save it again.</source>
        <translation>{0} está dañado; cópialo o guárdalo de nuevo.</translation>
    </message>
    <message>
        <source>{0} is damaged; train again with the same settings.</source>
        <translation>{0} está dañado; entrena de nuevo con los mismos ajustes.</translation>
    </message>
    <message>
        <source>{0} is empty: there is no ink in it; choose another picture.</source>
        <translation>{0} está vacía: no hay tinta en ella; elige otra imagen.</translation>
    </message>
    <message>
        <source>{0} is empty; choose another picture.</source>
        <translation>{0} está vacía; elige otra imagen.</translation>
    </message>
    <message>
        <source>{0} is from a newer Zen Digits; update this one to open it.</source>
        <translation>{0} es de una versión más nueva de Zen Digits; actualiza esta para abrirlo.</translation>
    </message>
    <message>
        <source>{0} is larger than {1} GB; use less of it.</source>
        <translation>{0} ocupa más de {1} GB; usa menos.</translation>
    </message>
    <message>
        <source>{0} is larger than {1} MB, too large for a file of this kind; choose another.</source>
        <translation>{0} ocupa más de {1} MB, demasiado para un archivo de este tipo; elige otro.</translation>
    </message>
    <message>
        <source>{0} is longer than {1} pixels; cut or scale it first.</source>
        <translation>{0} mide más de {1} píxeles; recórtala o redúcela antes.</translation>
    </message>
    <message>
        <source>{0} is no part of a dataset; its files are not used.</source>
        <translation>{0} no es parte de un conjunto de datos; sus archivos no se usan.</translation>
    </message>
    <message>
        <source>{0} is not MNIST&apos;s original; please install Zen Digits again.</source>
        <translation>{0} no es el original de MNIST; instala Zen Digits de nuevo.</translation>
    </message>
    <message>
        <source>{0} is not a CSV file: it is not text in UTF-8; save it so or choose another.</source>
        <translation>{0} no es un archivo CSV: no es texto en UTF-8; guárdalo así o elige otro.</translation>
    </message>
    <message>
        <source>{0} is not a file; put images into {1}.</source>
        <translation>{0} no es un archivo; pon imágenes en {1}.</translation>
    </message>
    <message>
        <source>{0} is not a list of labels and character codes; fix or remove it.</source>
        <translation>{0} no es una lista de etiquetas y códigos de caracteres; corrígela o quítala.</translation>
    </message>
    <message>
        <source>{0} is not a picture that can be read; try a PNG or JPEG.</source>
        <translation>{0} no es una imagen que se pueda leer; prueba con PNG o JPEG.</translation>
    </message>
    <message>
        <source>{0} is not a regular file; remove it.</source>
        <translation>{0} no es un archivo normal; quítalo.</translation>
    </message>
    <message>
        <source>{0} is not an IDX file of {1}{2}; choose another.</source>
        <translation>{0} no es un archivo IDX de {1}{2}; elige otro.</translation>
    </message>
    <message>
        <source>{0} is not an ink file: it is not text; choose another.</source>
        <translation>{0} no es un archivo de tinta: no es texto; elige otro.</translation>
    </message>
    <message>
        <source>{0} is not text; fix or remove it.</source>
        <translation>{0} no es texto; corrígelo o quítalo.</translation>
    </message>
    <message>
        <source>{0} is not written in TOML ({1}); the guide shows how lessons are written.</source>
        <translation>{0} no está escrito en TOML ({1}); la guía muestra cómo se escriben las lecciones.</translation>
    </message>
    <message>
        <source>{0} is of another version of Zen Digits; resume it with that one, or train again.</source>
        <translation>{0} es de otra versión de Zen Digits; reanúdalo con esa o entrena de nuevo.</translation>
    </message>
    <message>
        <source>{0} is present but not used: {1}</source>
        <translation>{0} está presente pero no se usa: {1}</translation>
    </message>
    <message>
        <source>{0} is the largest rate that was tried, and the loss still fell there.</source>
        <translation>{0} es la mayor tasa que se probó, y allí la pérdida aún bajaba.</translation>
    </message>
    <message>
        <source>{0} is written in no language; write it in one.</source>
        <translation>{0} no está escrito en ningún idioma; escríbelo en uno.</translation>
    </message>
    <message>
        <source>{0} looks like a page of print, not of numbers; cut out the part with the numbers.</source>
        <translation>{0} parece una página impresa, no de números; recorta la parte con los números.</translation>
    </message>
    <message>
        <source>{0} means nothing in a lesson; correct or delete it.</source>
        <translation>{0} no significa nada en una lección; corrígelo o bórralo.</translation>
    </message>
    <message>
        <source>{0} must be a list of at most {1} names.</source>
        <translation>{0} debe ser una lista de {1} nombres como máximo.</translation>
    </message>
    <message>
        <source>{0} must be a table of names and values.</source>
        <translation>{0} debe ser una tabla de nombres y valores.</translation>
    </message>
    <message>
        <source>{0} must be a text of 1 to {1} characters.</source>
        <translation>{0} debe ser un texto de 1 a {1} caracteres.</translation>
    </message>
    <message>
        <source>{0} must end in {1}; choose another name.</source>
        <translation>{0} debe terminar en {1}; elige otro nombre.</translation>
    </message>
    <message>
        <source>{0} must name a part of the window, such as train_button; {1} does not.</source>
        <translation>{0} debe nombrar una parte de la ventana, como train_button; {1} no lo hace.</translation>
    </message>
    <message>
        <source>{0} of a layer’s neurons are dead: they give 0 for every image, and never learn again.</source>
        <translation>{0} de las neuronas de una capa están muertas: dan 0 con cualquier imagen y no vuelven a aprender.</translation>
    </message>
    <message>
        <source>{0} of a layer’s neurons are saturated: always at one end, where they hardly learn.</source>
        <translation>{0} de las neuronas de una capa están saturadas: siempre en un extremo, donde apenas aprenden.</translation>
    </message>
    <message>
        <source>{0} should hold {1}, but it is cut short; copy it again.</source>
        <translation>{0} debería contener {1}, pero está cortado; cópialo de nuevo.</translation>
    </message>
    <message>
        <source>{0} should hold {1}, but it is longer; copy it again.</source>
        <translation>{0} debería contener {1}, pero es más largo; cópialo de nuevo.</translation>
    </message>
    <message>
        <source>{0} shows no number: what is on it looks like words or drawings; choose another picture.</source>
        <translation>{0} no muestra ningún número: lo que hay parece palabras o dibujos; elige otra imagen.</translation>
    </message>
    <message>
        <source>{0} sure that {1} is better.</source>
        <translation>{0} de certeza de que {1} es mejor.</translation>
    </message>
    <message>
        <source>{0} unpacks to more than {1} times its size, as no handwriting does; choose another.</source>
        <translation>{0} se expande a más de {1} veces su tamaño, como no hace ninguna escritura; elige otro.</translation>
    </message>
    <message>
        <source>{0} was not written by Zen Digits; choose another.</source>
        <translation>{0} no lo escribió Zen Digits; elige otro.</translation>
    </message>
    <message>
        <source>{0}, line {1} is too long for an image; fix it.</source>
        <translation>{0}, la línea {1} es demasiado larga para una imagen; corrígela.</translation>
    </message>
    <message>
        <source>{0}, line {1} is too long; fix or remove it.</source>
        <translation>{0}, la línea {1} es demasiado larga; corrígela o quítala.</translation>
    </message>
    <message>
        <source>{0}, line {1}: this is not CSV ({2}); fix or remove the line.</source>
        <translation>{0}, línea {1}: esto no es CSV ({2}); corrige o quita la línea.</translation>
    </message>
    <message>
        <source>{0}.right must be true or false.</source>
        <translation>{0}.right debe ser true o false.</translation>
    </message>
    <message>
        <source>{0}.{1} must be called as a language is, such as de.</source>
        <translation>{0}.{1} debe llamarse como un idioma, por ejemplo de.</translation>
    </message>
    <message>
        <source>{0}: a coordinate is beyond ±{1}; fix or remove the line.</source>
        <translation>{0}: una coordenada pasa de ±{1}; corrige o quita la línea.</translation>
    </message>
    <message>
        <source>{0}: a pixel is {1}, not {2}; fix or remove the line.</source>
        <translation>{0}: un píxel es {1}, no {2}; corrige o quita la línea.</translation>
    </message>
    <message>
        <source>{0}: a point is not a pair of numbers; fix or remove the line.</source>
        <translation>{0}: un punto no es un par de números; corrige o quita la línea.</translation>
    </message>
    <message>
        <source>{0}: a stroke is not a list of points; fix or remove the line.</source>
        <translation>{0}: un trazo no es una lista de puntos; corrige o quita la línea.</translation>
    </message>
    <message>
        <source>{0}: the drawing has no strokes; fix or remove the line.</source>
        <translation>{0}: el dibujo no tiene trazos; corrige o quita la línea.</translation>
    </message>
    <message>
        <source>{0}: the label is neither text nor a number; fix it.</source>
        <translation>{0}: la etiqueta no es ni texto ni un número; corrígela.</translation>
    </message>
    <message>
        <source>{0}: there are no &quot;strokes&quot;; {1}</source>
        <translation>{0}: no hay «strokes»; {1}</translation>
    </message>
    <message>
        <source>{0}: this is not JSON; {1}</source>
        <translation>{0}: esto no es JSON; {1}</translation>
    </message>
    <message>
        <source>{0}: {1} a label that no training image has.</source>
        <translation>{0}: {1} una etiqueta que no tiene ninguna imagen de entrenamiento.</translation>
    </message>
    <message>
        <source>{0}: {1}; fix it.</source>
        <translation>{0}: {1}; corrígelo.</translation>
    </message>
    <message>
        <source>{0}: {1}; fix or remove the line.</source>
        <translation>{0}: {1}; corrige o quita la línea.</translation>
    </message>
    <message>
        <source>{0}: {1}; give the class another name.</source>
        <translation>{0}: {1}; da otro nombre a la clase.</translation>
    </message>
    <message>
        <source>{0}cannot be used ({1}); check its name and permissions, or choose another place.</source>
        <translation>{0}no se puede usar ({1}); revisa su nombre y sus permisos, o elige otro sitio.</translation>
    </message>
</context>
<context>
    <name>crash</name>
    <message>
        <source>Unexpected error: something went wrong in Zen Digits.</source>
        <translation>Error inesperado: algo ha ido mal en Zen Digits.</translation>
    </message>
    <message>
        <source>You can keep working. The details below are also in the log file.</source>
        <translation>Puedes seguir trabajando. Los detalles de abajo están también en el archivo de registro.</translation>
    </message>
</context>
<context>
    <name>deformation</name>
    <message>
        <source>Rotation</source>
        <translation>Rotación</translation>
    </message>
    <message>
        <source>degrees clockwise</source>
        <translation>grados en sentido horario</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Desplazamiento</translation>
    </message>
    <message>
        <source>pixels to the right</source>
        <translation>píxeles a la derecha</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Thickness</source>
        <translation>Grosor</translation>
    </message>
    <message>
        <source>pixels more at each edge</source>
        <translation>píxeles más en cada borde</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Desenfoque</translation>
    </message>
    <message>
        <source>pixels (standard deviation)</source>
        <translation>píxeles (desviación estándar)</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Ruido</translation>
    </message>
    <message>
        <source>% of full ink</source>
        <translation>% de la tinta plena</translation>
    </message>
    <message>
        <source>Hidden square</source>
        <translation>Cuadro oculto</translation>
    </message>
    <message>
        <source>pixels wide</source>
        <translation>píxeles de ancho</translation>
    </message>
</context>
<context>
    <name>kept</name>
    <message numerus="yes">
        <source>%Ln drawings</source>
        <translation>
            <numerusform>%Ln dibujo</numerusform>
            <numerusform>%Ln dibujos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln drawings are selected.</source>
        <translation>
            <numerusform>Hay %Ln dibujo seleccionado.</numerusform>
            <numerusform>Hay %Ln dibujos seleccionados.</numerusform>
        </translation>
    </message>
    <message>
        <source>no digit</source>
        <translation>no dígito</translation>
    </message>
    <message>
        <source>Select drawings to give them another label, or to delete them.</source>
        <translation>Selecciona dibujos para darles otra etiqueta o eliminarlos.</translation>
    </message>
    <message>
        <source>{0}, kept {1}</source>
        <translation>{0}, guardado {1}</translation>
    </message>
    <message>
        <source>{0}, read as {1}, kept {2}</source>
        <translation>{0}, leído como {1}, guardado {2}</translation>
    </message>
</context>
<context>
    <name>left out</name>
    <message numerus="yes">
        <source>%Ln images that you marked are left out.</source>
        <translation>
            <numerusform>Queda fuera %Ln imagen que marcaste.</numerusform>
            <numerusform>Quedan fuera %Ln imágenes que marcaste.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lessons</name>
    <message>
        <source>What the network sees</source>
        <translation>Lo que ve la red</translation>
    </message>
    <message>
        <source>A network that reads digits never sees your pen. In this lesson you find out what it gets instead, and what it answers.</source>
        <translation>Una red que lee dígitos nunca ve tu lápiz. En esta lección descubres qué recibe en su lugar y qué responde.</translation>
    </message>
    <message>
        <source>Draw a large 4 on the canvas.</source>
        <translation>Dibuja un 4 grande en el lienzo.</translation>
    </message>
    <message>
        <source>Here is what the network gets of your drawing: 28 × 28 grey values, no colour, no strokes, no order in time. Of all that you did, only these 784 numbers are left.</source>
        <translation>Esto es lo que la red recibe de tu dibujo: 28 × 28 valores de gris, sin color, sin trazos, sin orden en el tiempo. De todo lo que hiciste solo quedan estos 784 números.</translation>
    </message>
    <message>
        <source>Clear the canvas. The network gets nothing then.</source>
        <translation>Borra el lienzo. Entonces la red no recibe nada.</translation>
    </message>
    <message>
        <source>Before the network looks, the program cuts your drawing out, makes it as large as the images it learned from, and puts it in the middle.</source>
        <translation>Antes de que la red mire, el programa recorta tu dibujo, lo hace tan grande como las imágenes de las que ella aprendió y lo pone en el centro.</translation>
    </message>
    <message>
        <source>Draw a tiny 4 in a corner, and look at what the network gets of it.</source>
        <translation>Dibuja un 4 diminuto en una esquina y mira qué recibe la red de él.</translation>
    </message>
    <message>
        <source>The network answers with ten numbers, one for each digit. They add up to 100 %: where one grows, others shrink. It cannot say “none of them”, so the program looks for that by itself.</source>
        <translation>La red responde con diez números, uno por cada dígito. Suman 100 %: donde uno crece, otros encogen. No puede decir «ninguno de ellos», así que de eso se encarga el propio programa.</translation>
    </message>
    <message>
        <source>Clear the canvas, draw a 1, and watch the bars.</source>
        <translation>Borra el lienzo, dibuja un 1 y observa las barras.</translation>
    </message>
    <message>
        <source>A few grey pixels can change the answer. Between a 1 and a 7 there is only a stroke at the top.</source>
        <translation>Unos pocos píxeles grises pueden cambiar la respuesta. Entre un 1 y un 7 solo hay un trazo arriba.</translation>
    </message>
    <message>
        <source>Make a 7 of your 1: add the stroke at its top.</source>
        <translation>Haz un 7 de tu 1: añade el trazo de arriba.</translation>
    </message>
    <message>
        <source>Choose another method, and see whether both mean the same ink.</source>
        <translation>Elige otro método y mira si ambos señalan la misma tinta.</translation>
    </message>
    <message>
        <source>Try it: draw the same digit twice, first large, then small and in a corner. What is different in what the network gets?</source>
        <translation>Pruébalo: dibuja el mismo dígito dos veces, primero grande, luego pequeño y en una esquina. ¿Qué cambia en lo que recibe la red?</translation>
    </message>
    <message>
        <source>The second is small and lies in a corner, too.</source>
        <translation>El segundo también es pequeño y está en una esquina.</translation>
    </message>
    <message>
        <source>Look at the 28 × 28 image once more: it fills the middle both times.</source>
        <translation>Mira otra vez la imagen de 28 × 28: llena el centro las dos veces.</translation>
    </message>
    <message>
        <source>Hardly anything: size and place are taken away.</source>
        <translation>Casi nada: el tamaño y el lugar se quitan.</translation>
    </message>
    <message>
        <source>Size and place are evened out before; what is left are small differences in how you drew it. The program does what was done with the images that the network learned from.</source>
        <translation>El tamaño y el lugar se igualan antes; quedan pequeñas diferencias en tu manera de dibujar. El programa hace lo mismo que se hizo con las imágenes de las que aprendió la red.</translation>
    </message>
    <message>
        <source>It gets the strokes in another order.</source>
        <translation>Recibe los trazos en otro orden.</translation>
    </message>
    <message>
        <source>It gets no strokes at all: a picture that is opened is read just as well.</source>
        <translation>No recibe ningún trazo: una imagen que se abre se lee igual de bien.</translation>
    </message>
    <message>
        <source>Train your first network</source>
        <translation>Entrena tu primera red</translation>
    </message>
    <message>
        <source>A new network knows nothing: its weights are random numbers, and it guesses. It becomes a reader by looking at labelled images, 60,000 of them, and changing its weights a little after each handful.</source>
        <translation>Una red nueva no sabe nada: sus pesos son números aleatorios, y adivina. Se convierte en lectora mirando imágenes etiquetadas, 60 000, y cambiando un poco sus pesos después de cada puñado.</translation>
    </message>
    <message>
        <source>Choose the preset Quick: it takes some seconds.</source>
        <translation>Elige el preajuste Rápido: tarda unos segundos.</translation>
    </message>
    <message>
        <source>Everything happens on this computer, while you watch.</source>
        <translation>Todo ocurre en este ordenador, mientras miras.</translation>
    </message>
    <message>
        <source>Press Train.</source>
        <translation>Pulsa Entrenar.</translation>
    </message>
    <message>
        <source>Each point of this curve is one batch: some hundred images that are read, compared with their labels, and learned from. The loss says how wrong the network was. It falls fast, then slowly.</source>
        <translation>Cada punto de esta curva es un lote: unos cientos de imágenes que se leen, se comparan con sus etiquetas y se aprenden. La pérdida dice cuánto se equivocaba la red. Baja rápido, luego despacio.</translation>
    </message>
    <message>
        <source>Wait until the run has ended.</source>
        <translation>Espera hasta que termine el entrenamiento.</translation>
    </message>
    <message>
        <source>The test accuracy is the share of images it reads rightly among 10,000 that it has never seen. That it reads these well is what counts: it could have learned the others by heart.</source>
        <translation>La exactitud de prueba es la parte de imágenes que lee bien entre 10 000 que nunca ha visto. Lo que cuenta es que lea bien estas: las otras podría habérselas aprendido de memoria.</translation>
    </message>
    <message>
        <source>Your network already reads the canvas, in place of the one that came with the program. Here you see which one reads, and choose another.</source>
        <translation>Tu red ya lee el lienzo, en lugar de la que venía con el programa. Aquí ves cuál lee, y eliges otra.</translation>
    </message>
    <message>
        <source>Clear the canvas, and draw any digit for your network.</source>
        <translation>Borra el lienzo y dibuja cualquier dígito para tu red.</translation>
    </message>
    <message>
        <source>A network that begins with other random numbers becomes another network. The seed is where they come from: with the same seed, a run is the same to the last digit.</source>
        <translation>Una red que empieza con otros números aleatorios se convierte en otra red. La semilla es de donde vienen: con la misma semilla, un entrenamiento es igual hasta la última cifra.</translation>
    </message>
    <message>
        <source>Choose another seed, press Train, and wait for the end.</source>
        <translation>Elige otra semilla, pulsa Entrenar y espera al final.</translation>
    </message>
    <message>
        <source>Look at the test accuracy of your runs. What is true of a network that has trained for some seconds?</source>
        <translation>Mira la exactitud de prueba de tus entrenamientos. ¿Qué es cierto de una red que ha entrenado unos segundos?</translation>
    </message>
    <message>
        <source>It reads about half of the test images.</source>
        <translation>Lee más o menos la mitad de las imágenes de prueba.</translation>
    </message>
    <message>
        <source>Look at the line of the last run: the test accuracy stands there in per cent.</source>
        <translation>Mira la línea del último entrenamiento: allí está la exactitud de prueba en tanto por ciento.</translation>
    </message>
    <message>
        <source>It reads about 99 of 100, and never exactly as many.</source>
        <translation>Lee unas 99 de cada 100, y nunca exactamente las mismas.</translation>
    </message>
    <message>
        <source>About 99 of 100 after a single look at each image. Runs differ by a few tenths of a per cent where they begin with other numbers; so a small difference between two runs says nothing yet.</source>
        <translation>Unas 99 de cada 100 tras mirar una sola vez cada imagen. Los entrenamientos difieren en unas décimas por ciento si empiezan con otros números; así que una pequeña diferencia entre dos aún no dice nada.</translation>
    </message>
    <message>
        <source>It reads all of them: it has seen them before.</source>
        <translation>Las lee todas: ya las ha visto.</translation>
    </message>
    <message>
        <source>It has not: test images are kept aside. What was learned by heart would not help with them.</source>
        <translation>No las ha visto: las imágenes de prueba se apartan. Lo aprendido de memoria no ayudaría con ellas.</translation>
    </message>
    <message>
        <source>Loss, gradient and learning rate</source>
        <translation>Pérdida, gradiente y tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Before you begin, all settings go back to where they began: what was tried before would mix in.</source>
        <translation>Antes de empezar, todos los ajustes vuelven a su punto de partida: lo que se probó antes se mezclaría.</translation>
    </message>
    <message>
        <source>Choose the preset Quick.</source>
        <translation>Elige el preajuste Rápido.</translation>
    </message>
    <message>
        <source>Learning is going downhill. The loss says how wrong the network is; the gradient says, for each weight, in which direction the loss falls. The learning rate is the length of each step. For this lesson you take a small network.</source>
        <translation>Aprender es ir cuesta abajo. La pérdida dice cuánto se equivoca la red; el gradiente dice, para cada peso, en qué dirección baja la pérdida. La tasa de aprendizaje es la longitud de cada paso. Para esta lección tomas una red pequeña.</translation>
    </message>
    <message>
        <source>Choose the network Dense 128.</source>
        <translation>Elige la red Densa 128.</translation>
    </message>
    <message>
        <source>SGD is the plainest rule of all: new weight = old weight − learning rate × gradient. Other rules stretch the steps here and shorten them there.</source>
        <translation>SGD es la regla más sencilla: peso nuevo = peso viejo − tasa de aprendizaje × gradiente. Otras reglas alargan los pasos aquí y los acortan allá.</translation>
    </message>
    <message>
        <source>Choose the optimizer SGD.</source>
        <translation>Elige el optimizador SGD.</translation>
    </message>
    <message>
        <source>With 500 images of each digit instead of all 5,500, a run takes seconds.</source>
        <translation>Con 500 imágenes de cada dígito en lugar de las 5500, un entrenamiento tarda segundos.</translation>
    </message>
    <message>
        <source>A good length of step for this network is 0.1.</source>
        <translation>Una buena longitud de paso para esta red es 0,1.</translation>
    </message>
    <message>
        <source>Enter the learning rate 0.1.</source>
        <translation>Pon la tasa de aprendizaje 0,1.</translation>
    </message>
    <message>
        <source>Now watch the loss. It begins near 2.3: that is what guessing among ten digits costs.</source>
        <translation>Ahora observa la pérdida. Empieza cerca de 2,3: eso cuesta adivinar entre diez dígitos.</translation>
    </message>
    <message>
        <source>Press Train, and wait for the end.</source>
        <translation>Pulsa Entrenar y espera al final.</translation>
    </message>
    <message>
        <source>And with steps ten times as long? Who strides downhill with leaps comes out on the other side of the valley, higher than before, where it is steeper still: the next leap is longer yet.</source>
        <translation>¿Y con pasos diez veces más largos? Quien baja a saltos acaba al otro lado del valle, más alto que antes, donde es aún más empinado: el siguiente salto es todavía más largo.</translation>
    </message>
    <message>
        <source>Enter the learning rate 1.</source>
        <translation>Pon la tasa de aprendizaje 1.</translation>
    </message>
    <message>
        <source>See it happen: the loss shoots up instead of falling. That is called diverging. A line below the curves says so while the run goes on, and offers a smaller rate.</source>
        <translation>Mira lo que pasa: la pérdida se dispara en vez de bajar. Eso se llama divergir. Una línea bajo las curvas lo dice durante el entrenamiento y ofrece una tasa menor.</translation>
    </message>
    <message>
        <source>Press Train, and watch the loss leave its range.</source>
        <translation>Pulsa Entrenar y observa cómo la pérdida se sale.</translation>
    </message>
    <message>
        <source>Try it: train once more with a learning rate ten times smaller than the good one, 0.01, and compare the loss at the end. What happens?</source>
        <translation>Pruébalo: entrena otra vez con una tasa diez veces menor que la buena, 0,01, y compara la pérdida al final. ¿Qué ocurre?</translation>
    </message>
    <message>
        <source>It falls evenly, but is higher at the end than with 0.1.</source>
        <translation>Baja de forma pareja, pero al final es más alta que con 0,1.</translation>
    </message>
    <message>
        <source>Small steps are safe and slow: after as many images the network is not as far. Too long a step forgets, too short a step crawls; in between lies the rate that one looks for. The button Find a rate beside it does so.</source>
        <translation>Los pasos pequeños son seguros y lentos: tras las mismas imágenes la red no ha llegado tan lejos. Un paso demasiado largo olvida, uno demasiado corto apenas avanza; en medio está la tasa que se busca. Lo hace el botón Buscar una tasa, que está al lado.</translation>
    </message>
    <message>
        <source>It diverges again.</source>
        <translation>Vuelve a divergir.</translation>
    </message>
    <message>
        <source>Look at the curve of the run with 0.01: it never rises above where it began, apart from small jumps.</source>
        <translation>Mira la curva con 0,01: nunca sube por encima de donde empezó, salvo pequeños saltos.</translation>
    </message>
    <message>
        <source>It falls lower than ever: the smaller, the better.</source>
        <translation>Baja más que nunca: cuanto menor, mejor.</translation>
    </message>
    <message>
        <source>Compare both ends of the runs, on the page Runs or in the status line: after as many images, the smaller rate is behind.</source>
        <translation>Compara los finales de ambos entrenamientos, en la página Entrenamientos o en la línea de estado: tras las mismas imágenes, la tasa menor va por detrás.</translation>
    </message>
    <message>
        <source>Dense against convolution</source>
        <translation>Densa frente a convolución</translation>
    </message>
    <message>
        <source>In a dense layer every pixel has weights of its own. What the network learned about a stroke at one place it does not know of the place beside. You train such a network first.</source>
        <translation>En una capa densa cada píxel tiene sus propios pesos. Lo que la red aprendió de un trazo en un lugar no lo sabe del lugar de al lado. Primero entrenas una red así.</translation>
    </message>
    <message>
        <source>Choose the network Dense 128, and 500 images of a class.</source>
        <translation>Elige la red Densa 128 y 500 imágenes de una clase.</translation>
    </message>
    <message>
        <source>It learns for a few seconds, and then reads your drawing.</source>
        <translation>Aprende unos segundos y luego lee tu dibujo.</translation>
    </message>
    <message>
        <source>The program puts each drawing in the middle before the network sees it. Here you shift it after that.</source>
        <translation>El programa pone cada dibujo en el centro antes de que la red lo vea. Aquí lo desplazas después.</translation>
    </message>
    <message>
        <source>Draw a 4, and move the slider Shift to the right: how far until it is misread?</source>
        <translation>Dibuja un 4 y mueve el deslizador Desplazamiento a la derecha: ¿hasta dónde, para que se lea mal?</translation>
    </message>
    <message>
        <source>A convolution lays the same small filter over all places of the image. A stroke that it knows it finds anywhere. You train one with as many images.</source>
        <translation>Una convolución pone el mismo filtro pequeño en todos los lugares de la imagen. Un trazo que conoce lo encuentra en cualquier parte. Entrenas una con las mismas imágenes.</translation>
    </message>
    <message>
        <source>Choose the network Quick CNN, 500 images of a class and 3 epochs.</source>
        <translation>Elige la red CNN rápida, 500 imágenes de una clase y 3 épocas.</translation>
    </message>
    <message>
        <source>It learns in seconds, too.</source>
        <translation>También aprende en segundos.</translation>
    </message>
    <message>
        <source>Now the same test with this network.</source>
        <translation>Ahora la misma prueba con esta red.</translation>
    </message>
    <message>
        <source>Move the slider Shift again, and compare.</source>
        <translation>Mueve otra vez el deslizador Desplazamiento y compara.</translation>
    </message>
    <message>
        <source>One drawing says little. The test images say more: first without any shift.</source>
        <translation>Un dibujo dice poco. Las imágenes de prueba dicen más: primero sin desplazarlas.</translation>
    </message>
    <message>
        <source>Press Measure, and wait for the figures.</source>
        <translation>Pulsa Medir y espera las cifras.</translation>
    </message>
    <message>
        <source>And now 1,000 of them, shifted further and further, by both networks. The curve Shift tells how many are still read rightly.</source>
        <translation>Y ahora 1000 de ellas, cada vez más desplazadas, con ambas redes. La curva Desplazamiento dice cuántas se leen aún bien.</translation>
    </message>
    <message>
        <source>Choose Dense 128 as the second network, and press Measure robustness.</source>
        <translation>Elige Densa 128 como segunda red y pulsa Medir robustez.</translation>
    </message>
    <message>
        <source>Wait for the curves, and point at 3 pixels in the one called Shift. What do they say?</source>
        <translation>Espera las curvas y señala los 3 píxeles en la que se llama Desplazamiento. ¿Qué dicen?</translation>
    </message>
    <message>
        <source>Both read about as many as before.</source>
        <translation>Las dos leen más o menos tantas como antes.</translation>
    </message>
    <message>
        <source>Point at the curves once more: both lose, one of them much more.</source>
        <translation>Señala otra vez las curvas: las dos pierden, una de ellas mucho más.</translation>
    </message>
    <message>
        <source>Weights that are shared by all places make the difference; and the network needs fewer of them. It still loses: only its layers close to the end know places, and images at the edge are cut off.</source>
        <translation>La diferencia son los pesos compartidos por todos los lugares; y la red necesita menos. También pierde: solo sus capas del final conocen lugares, y en el borde se cortan imágenes.</translation>
    </message>
    <message>
        <source>The dense network reads more: it has more weights.</source>
        <translation>La red densa lee más: tiene más pesos.</translation>
    </message>
    <message>
        <source>The other way round: look which line is which, above the curves.</source>
        <translation>Al revés: mira cuál línea es cuál, encima de las curvas.</translation>
    </message>
    <message>
        <source>Too few images</source>
        <translation>Muy pocas imágenes</translation>
    </message>
    <message>
        <source>What if you had only 20 images of each digit? A network with 100,000 weights can learn 200 images by heart. Does it read then?</source>
        <translation>¿Y si solo tuvieras 20 imágenes de cada dígito? Una red con 100 000 pesos puede aprenderse 200 imágenes de memoria. ¿Sabe leer entonces?</translation>
    </message>
    <message>
        <source>Enter 500 images of a class, and the batch size 32.</source>
        <translation>Pon 500 imágenes de una clase y el tamaño de lote 32.</translation>
    </message>
    <message>
        <source>Which of the ink made it a 7? The page Why answers: what speaks for this digit is marked +, what speaks against it −, each in a colour of its own. Below it you read what each stroke adds, and what the rest would be without it.</source>
        <translation>¿Qué tinta lo convirtió en un 7? La página Por qué responde: lo que habla a favor de este dígito está marcado con +; lo que habla en contra, con −, cada cosa en su propio color. Debajo lees lo que añade cada trazo y lo que sería el resto sin él.</translation>
    </message>
    <message>
        <source>The convolution still reads most of them, the dense network about half.</source>
        <translation>La convolución aún lee la mayoría; la red densa, más o menos la mitad.</translation>
    </message>
    <message>
        <source>Choose the network Dense 128, 20 images of a class and 60 epochs, and switch augmentation off.</source>
        <translation>Elige la red Densa 128, 20 imágenes de una clase y 60 épocas, y desactiva el aumento de datos.</translation>
    </message>
    <message>
        <source>Two curves: the accuracy on the images that it learns from, and on validation images, which it never learns from.</source>
        <translation>Dos curvas: la exactitud con las imágenes de las que aprende, y con imágenes de validación, de las que nunca aprende.</translation>
    </message>
    <message>
        <source>Press Train, and watch both curves until the end.</source>
        <translation>Pulsa Entrenar y observa ambas curvas hasta el final.</translation>
    </message>
    <message>
        <source>The first curve reaches 100 %, the second stays far below: this gap is called overfitting. The network knows its 200 images, and little about digits. Note the test accuracy.</source>
        <translation>La primera curva llega al 100 %; la segunda queda muy por debajo: esa distancia se llama sobreajuste. La red conoce sus 200 imágenes y poco de los dígitos. Anota la exactitud de prueba.</translation>
    </message>
    <message>
        <source>Dropout lets half of the hidden units sleep at each step, others each time: none can rely on the others.</source>
        <translation>Dropout deja dormir en cada paso a la mitad de las unidades ocultas, cada vez a otras: ninguna puede confiar en las demás.</translation>
    </message>
    <message>
        <source>Enter a dropout of 50 %, and train again.</source>
        <translation>Pon un dropout del 50 % y entrena de nuevo.</translation>
    </message>
    <message>
        <source>L2, or weight decay, pulls all weights a little towards zero at each step: what is learned by heart needs large ones.</source>
        <translation>L2, o decaimiento de pesos, tira de todos los pesos un poco hacia cero en cada paso: lo aprendido de memoria necesita pesos grandes.</translation>
    </message>
    <message>
        <source>Put dropout back to 0, enter a weight decay of 0.1, and train again.</source>
        <translation>Vuelve a poner dropout a 0, pon un decaimiento de pesos de 0,1 y entrena de nuevo.</translation>
    </message>
    <message>
        <source>Augmentation turns, shifts and bends each image a little, anew each time. From 200 images come as many as you like.</source>
        <translation>El aumento de datos gira, desplaza y dobla un poco cada imagen, cada vez de otro modo. De 200 imágenes salen tantas como quieras.</translation>
    </message>
    <message>
        <source>Put weight decay back to 0, switch augmentation on, and train again.</source>
        <translation>Vuelve a poner el decaimiento a 0, activa el aumento de datos y entrena de nuevo.</translation>
    </message>
    <message>
        <source>Compare the test accuracy of the four runs, on the page Runs. What helped most?</source>
        <translation>Compara la exactitud de prueba de los cuatro entrenamientos, en la página Entrenamientos. ¿Qué ayudó más?</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>With so few images it changes hardly more than another seed does. One of the others helps far more.</source>
        <translation>Con tan pocas imágenes cambia apenas más que otra semilla. Otro de ellos ayuda mucho más.</translation>
    </message>
    <message>
        <source>L2</source>
        <translation>L2</translation>
    </message>
    <message>
        <source>It changes hardly more than another seed does: compare the figures once more.</source>
        <translation>Cambia apenas más que otra semilla: compara las cifras otra vez.</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>Aumento de datos</translation>
    </message>
    <message>
        <source>By far: about six in a hundred images. It brings in what you know about digits, that a small turn changes nothing; the others only hinder learning by heart. Most helpful of all would be more images.</source>
        <translation>Con diferencia: unas seis de cada cien imágenes. Aporta lo que tú sabes de los dígitos, que un pequeño giro no cambia nada; los otros solo estorban el aprender de memoria. Lo que más ayudaría serían más imágenes.</translation>
    </message>
    <message>
        <source>What it gets wrong</source>
        <translation>En qué se equivoca</translation>
    </message>
    <message>
        <source>“99 per cent” hides who the hundredth is. The page Results has the network read a whole set of images whose labels are known.</source>
        <translation>«99 por ciento» oculta quién es el centésimo. En la página Resultados la red lee todo un conjunto de imágenes con etiquetas conocidas.</translation>
    </message>
    <message>
        <source>The confusion matrix: a row for each true digit, a column for what was read. On the diagonal all is right; everything beside it is a mistake.</source>
        <translation>La matriz de confusión: una fila por cada dígito verdadero, una columna por lo que se leyó. En la diagonal todo está bien; lo demás son errores.</translation>
    </message>
    <message>
        <source>Choose a cell beside the diagonal that has a number, with the mouse or the arrow keys.</source>
        <translation>Elige una celda fuera de la diagonal que tenga un número, con el ratón o las flechas.</translation>
    </message>
    <message>
        <source>Below it are the images of that cell. Could you have read them?</source>
        <translation>Debajo están las imágenes de esa celda. ¿Tú las habrías leído?</translation>
    </message>
    <message>
        <source>Press on an image.</source>
        <translation>Pulsa una imagen.</translation>
    </message>
    <message>
        <source>An image of the set can become your drawing: change it, and see what would have helped.</source>
        <translation>Una imagen del conjunto puede convertirse en tu dibujo: cámbiala y mira qué habría ayudado.</translation>
    </message>
    <message>
        <source>Put the image on the canvas.</source>
        <translation>Pon la imagen en el lienzo.</translation>
    </message>
    <message>
        <source>Two figures for each digit. Recall: of all true 9s, how many were read as 9? Precision: of all that was read as 9, how much was a 9? A network that calls everything a 9 has a recall of 100 % for the 9, and hardly any precision. F1 is small where one of them is.</source>
        <translation>Dos cifras por cada dígito. Exhaustividad: de todos los 9 verdaderos, ¿cuántos se leyeron como 9? Precisión: de todo lo que se leyó como 9, ¿cuánto era un 9? Una red que a todo lo llama 9 tiene para el 9 una exhaustividad del 100 % y apenas precisión. F1 es pequeña donde lo es una de ellas.</translation>
    </message>
    <message>
        <source>Go back to the matrix, and choose the name of a row, then the name of a column. Which one does recall count?</source>
        <translation>Vuelve a la matriz y elige el nombre de una fila, luego el de una columna. ¿Cuál cuenta la exhaustividad?</translation>
    </message>
    <message>
        <source>The row: what became of all true 9s.</source>
        <translation>La fila: qué fue de todos los 9 verdaderos.</translation>
    </message>
    <message>
        <source>The right ones divided by the sum of the row are the recall; divided by the sum of the column, the precision.</source>
        <translation>Los correctos divididos por la suma de la fila son la exhaustividad; por la suma de la columna, la precisión.</translation>
    </message>
    <message>
        <source>The column: all that was read as 9.</source>
        <translation>La columna: todo lo que se leyó como 9.</translation>
    </message>
    <message>
        <source>Choose the name of a column: its images were all read as 9, whatever they are. That is precision.</source>
        <translation>Elige el nombre de una columna: sus imágenes se leyeron todas como 9, sean lo que sean. Eso es la precisión.</translation>
    </message>
    <message>
        <source>The diagonal: all that is right.</source>
        <translation>La diagonal: todo lo que está bien.</translation>
    </message>
    <message>
        <source>All that is right, divided by all images, is the accuracy: one number for all digits.</source>
        <translation>Todo lo correcto dividido por todas las imágenes es la exactitud: un solo número para todos los dígitos.</translation>
    </message>
    <message>
        <source>One step by hand</source>
        <translation>Un paso a mano</translation>
    </message>
    <message>
        <source>Back-propagation is a chain of small sums that fits on a blackboard. The network for it has one hidden layer of 100 units with a sigmoid; it trains in about a minute.</source>
        <translation>La retropropagación es una cadena de pequeñas sumas que cabe en una pizarra. La red para ella tiene una capa oculta de 100 unidades con sigmoide; se entrena en un minuto más o menos.</translation>
    </message>
    <message>
        <source>Draw a 3.</source>
        <translation>Dibuja un 3.</translation>
    </message>
    <message>
        <source>A network of which one looks at every number must be small. It reads your drawing as soon as it is trained.</source>
        <translation>Una red de la que se mira cada número tiene que ser pequeña. Lee tu dibujo en cuanto está entrenada.</translation>
    </message>
    <message>
        <source>Press Train Sigmoid 100 now, and wait for the end of the run.</source>
        <translation>Pulsa Entrenar Sigmoide 100 ahora y espera al final del entrenamiento.</translation>
    </message>
    <message>
        <source>Here is your drawing again, with every number of the network: pixels x, hidden units h, outputs o. One way through it is chosen, from a pixel to an output.</source>
        <translation>Aquí está otra vez tu dibujo, con cada número de la red: píxeles x, unidades ocultas h, salidas o. Se ha elegido un camino por ella, de un píxel a una salida.</translation>
    </message>
    <message>
        <source>Choose another hidden unit.</source>
        <translation>Elige otra unidad oculta.</translation>
    </message>
    <message>
        <source>Forward: each hidden unit adds up its pixels times its weights, which makes z, and squashes it to a between 0 and 1. The outputs add up the hidden units in the same way; softmax makes shares p of their z, and from these comes the loss L.</source>
        <translation>Hacia delante: cada unidad oculta suma sus píxeles por sus pesos, lo que da z, y lo comprime a un valor a entre 0 y 1. Las salidas suman del mismo modo las unidades ocultas; softmax hace de sus z las partes p, y de ellas sale la pérdida L.</translation>
    </message>
    <message>
        <source>Backward: the error of an output is δ = p − y, what it says minus what it should say, times a factor where the loss is a square. It flows back along the weights, and each gradient is an error times what came in.</source>
        <translation>Hacia atrás: el error de una salida es δ = p − y, lo que dice menos lo que debería decir, por un factor si la pérdida es un cuadrado. Vuelve por los pesos, y cada gradiente es un error por lo que entró.</translation>
    </message>
    <message>
        <source>Choose another true class, and see how loss and errors change: now the network is wrong.</source>
        <translation>Elige otra clase verdadera y mira cómo cambian la pérdida y los errores: ahora la red se equivoca.</translation>
    </message>
    <message>
        <source>The step: each weight goes a little against its gradient, w ← w − η · ∂L∕∂w. The line says beforehand how much the loss will change.</source>
        <translation>El paso: cada peso va un poco en contra de su gradiente, w ← w − η · ∂L∕∂w. La línea dice de antemano cuánto cambiará la pérdida.</translation>
    </message>
    <message>
        <source>Take a step with a single weight: press Step of wₕₒ.</source>
        <translation>Da un paso con un solo peso: pulsa Paso de wₕₒ.</translation>
    </message>
    <message>
        <source>One weight does next to nothing. Training changes all of them at once: here about 80,000.</source>
        <translation>Un peso no hace casi nada. El entrenamiento los cambia todos a la vez: aquí unos 80 000.</translation>
    </message>
    <message>
        <source>Press Step of all weights a few times, and watch the loss.</source>
        <translation>Pulsa varias veces Paso de todos los pesos y observa la pérdida.</translation>
    </message>
    <message>
        <source>Try it with a single weight: enter different η, press Start again and Step of wₕₒ, and compare the change that was announced with the one that came. When do they agree best?</source>
        <translation>Pruébalo con un solo peso: pon distintos η, pulsa Empezar de nuevo y Paso de wₕₒ, y compara el cambio anunciado con el que hubo. ¿Cuándo coinciden mejor?</translation>
    </message>
    <message>
        <source>When η is large.</source>
        <translation>Cuando η es grande.</translation>
    </message>
    <message>
        <source>Try 100: announced and real change move apart.</source>
        <translation>Prueba 100: el cambio anunciado y el real se separan.</translation>
    </message>
    <message>
        <source>When η is small.</source>
        <translation>Cuando η es pequeño.</translation>
    </message>
    <message>
        <source>The gradient is the slope at this one place. For a small step the hill is as good as straight; over a long one it bends. That is why learning goes in many small steps.</source>
        <translation>El gradiente es la pendiente en este único lugar. Para un paso pequeño la cuesta es casi recta; en uno largo se curva. Por eso se aprende en muchos pasos pequeños.</translation>
    </message>
    <message>
        <source>Always: it is exact arithmetic.</source>
        <translation>Siempre: es aritmética exacta.</translation>
    </message>
    <message>
        <source>The arithmetic is exact, but the slope is that of one place. Try 0.1, then 100.</source>
        <translation>La aritmética es exacta, pero la pendiente es la de un lugar. Prueba 0,1 y luego 100.</translation>
    </message>
    <message>
        <source>Teach it your hand</source>
        <translation>Enséñale tu letra</translation>
    </message>
    <message>
        <source>The images that networks learn from were written by some people, and not by you: by officials and pupils in the United States, more than thirty years ago. Where your digits look different, the network errs more often. So tell it what yours are.</source>
        <translation>Las imágenes de las que aprenden las redes las escribieron algunas personas, y no tú: funcionarios y alumnos de Estados Unidos, hace más de treinta años. Donde tus dígitos son distintos, la red se equivoca más. Dile, pues, cómo son los tuyos.</translation>
    </message>
    <message>
        <source>Draw a digit as you usually write it.</source>
        <translation>Dibuja un dígito como lo escribes normalmente.</translation>
    </message>
    <message>
        <source>What you say of a drawing is kept with it: that is a label. Networks learn from drawings with labels, and from nothing else.</source>
        <translation>Lo que dices de un dibujo se guarda con él: eso es una etiqueta. Las redes aprenden de dibujos con etiquetas, y de nada más.</translation>
    </message>
    <message>
        <source>Type what it is into this field, or press the digit&apos;s key on the canvas.</source>
        <translation>Escribe qué es en este campo, o pulsa la tecla del dígito sobre el lienzo.</translation>
    </message>
    <message>
        <source>Your drawings are kept on this page. The more of each digit, the better: three of each are a good start.</source>
        <translation>Tus dibujos se guardan en esta página. Cuantos más de cada dígito, mejor: tres de cada uno son un buen comienzo.</translation>
    </message>
    <message>
        <source>Press Exercise, and draw what it asks for, at least ten drawings.</source>
        <translation>Pulsa Ejercicio y dibuja lo que te pide, al menos diez dibujos.</translation>
    </message>
    <message>
        <source>Now it learns from them. The network stays as it is; beside it stands one that knows your hand.</source>
        <translation>Ahora aprende de ellos. La red queda como está; a su lado hay una que conoce tu letra.</translation>
    </message>
    <message>
        <source>Press Learn, and wait.</source>
        <translation>Pulsa Aprender y espera.</translation>
    </message>
    <message>
        <source>Here stands what came of it: how your drawings are read now and before, by turns each by a network that did not see it, and how many test images by other people are still read.</source>
        <translation>Aquí está el resultado: cómo se leen tus dibujos ahora y antes, cada uno por turno con una red que no lo vio, y cuántas imágenes de prueba de otras personas se leen todavía.</translation>
    </message>
    <message>
        <source>Handwriting can tell who you are: it is personal data. Your drawings lie on this computer alone, nothing is ever sent. You decide: here you delete all of them, with what was learned. But who gets a network that was taught gets a trace of your hand with it.</source>
        <translation>La letra puede decir quién eres: es un dato personal. Tus dibujos están solo en este ordenador; nunca se envía nada. Tú decides: aquí los eliminas todos, con lo que se aprendió. Pero quien recibe una red enseñada recibe con ella un rastro de tu letra.</translation>
    </message>
    <message>
        <source>Fairness: a network reads best the hands it saw most. A 1 with a long upstroke, or a 7 with a bar, are usual in one country and strange in another.</source>
        <translation>Equidad: una red lee mejor las letras que más ha visto. Un 1 con un largo trazo de subida, o un 7 con barra, son habituales en un país y extraños en otro.</translation>
    </message>
    <message>
        <source>Draw a 1 or a 7 as people in another country write it. Is it read?</source>
        <translation>Dibuja un 1 o un 7 como los escribe la gente de otro país. ¿Se lee?</translation>
    </message>
    <message>
        <source>Let somebody else write a few digits, or take your other hand; then choose the network from before in the list, and write them again. Who gains by your teaching?</source>
        <translation>Deja que otra persona escriba unos dígitos, o usa tu otra mano; luego elige en la lista la red de antes y escríbelos otra vez. ¿Quién gana con tu enseñanza?</translation>
    </message>
    <message>
        <source>Everybody gains as much.</source>
        <translation>Todos ganan lo mismo.</translation>
    </message>
    <message>
        <source>Look at the figures on the page Teach: the test images by other people are read about as before.</source>
        <translation>Mira las cifras de la página Enseñar: las imágenes de prueba de otras personas se leen más o menos como antes.</translation>
    </message>
    <message>
        <source>You gain; others are read about as before.</source>
        <translation>Ganas tú; a los demás se les lee más o menos como antes.</translation>
    </message>
    <message>
        <source>It learned your hand, and was kept from forgetting others. Whoever nobody teaches for stays behind: so ask of every program that judges people whose data it learned from.</source>
        <translation>Aprendió tu letra y se evitó que olvidara las de otros. Aquel por quien nadie enseña se queda atrás: pregunta, pues, a todo programa que juzga a personas de qué datos aprendió.</translation>
    </message>
    <message>
        <source>Nobody: it has learned digits already.</source>
        <translation>Nadie: ya sabía los dígitos.</translation>
    </message>
    <message>
        <source>Compare the figures on the page Teach, before and now.</source>
        <translation>Compara las cifras de la página Enseñar, antes y ahora.</translation>
    </message>
</context>
<context>
    <name>marks</name>
    <message>
        <source>marked: wrong label</source>
        <translation>marcada: etiqueta errónea</translation>
    </message>
    <message>
        <source>marked: ambiguous</source>
        <translation>marcada: ambigua</translation>
    </message>
</context>
<context>
    <name>number_menu</name>
    <message>
        <source>It is &amp;right</source>
        <translation>&amp;Está bien</translation>
    </message>
    <message>
        <source>It is &amp;no number</source>
        <translation>&amp;No es un número</translation>
    </message>
    <message>
        <source>&amp;Join with the next</source>
        <translation>Unir con &amp;el siguiente</translation>
    </message>
    <message>
        <source>Spl&amp;it</source>
        <translation>&amp;Dividir</translation>
    </message>
</context>
<context>
    <name>page_files</name>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>Table with tabs (*.tsv)</source>
        <translation>Tabla con tabuladores (*.tsv)</translation>
    </message>
    <message>
        <source>Folder with a picture of each number (*)</source>
        <translation>Carpeta con una imagen de cada número (*)</translation>
    </message>
    <message>
        <source>{0} is no name for a table; let it end in .csv or .tsv.</source>
        <translation>{0} no es un nombre de tabla; que termine en .csv o .tsv.</translation>
    </message>
    <message>
        <source>{0} cannot be made ({1}); choose another name or place.</source>
        <translation>{0} no se puede crear ({1}); elige otro nombre o sitio.</translation>
    </message>
</context>
<context>
    <name>pictures</name>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagen (*.png)</translation>
    </message>
    <message>
        <source>Drawing that can be enlarged (*.svg)</source>
        <translation>Dibujo ampliable (*.svg)</translation>
    </message>
    <message>
        <source>Page (*.pdf)</source>
        <translation>Página (*.pdf)</translation>
    </message>
    <message>
        <source>The canvas is empty; draw something first.</source>
        <translation>El lienzo está vacío; dibuja algo antes.</translation>
    </message>
</context>
<context>
    <name>results figures</name>
    <message numerus="yes">
        <source>{0} of %Ln images read rightly (95 % sure: {1} to {2})</source>
        <translation>
            <numerusform>{0} de %Ln imagen bien leída (95 % de certeza: {1} a {2})</numerusform>
            <numerusform>{0} de %Ln imágenes bien leídas (95 % de certeza: {1} a {2})</numerusform>
        </translation>
    </message>
    <message>
        <source>Loss {0} · calibration error {1}</source>
        <translation>Pérdida {0} · error de calibración {1}</translation>
    </message>
</context>
<context>
    <name>set notes</name>
    <message numerus="yes">
        <source>%Ln drawings were left out: they are kept as no digits.</source>
        <translation>
            <numerusform>Queda fuera %Ln dibujo: está guardado como no dígito.</numerusform>
            <numerusform>Quedan fuera %Ln dibujos: están guardados como no dígitos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images were left out: this network does not know their labels.</source>
        <translation>
            <numerusform>Queda fuera %Ln imagen: esta red no conoce su etiqueta.</numerusform>
            <numerusform>Quedan fuera %Ln imágenes: esta red no conoce sus etiquetas.</numerusform>
        </translation>
    </message>
    <message>
        <source>This network was taught drawings of a hand: where these are among them, it has learned from them.</source>
        <translation>A esta red se le enseñaron dibujos de una letra: si están entre estos, ha aprendido de ellos.</translation>
    </message>
    <message>
        <source>This network has learned from these drawings, so they do not tell how it reads new ones.</source>
        <translation>Esta red ha aprendido de estos dibujos, así que no dicen cómo lee los nuevos.</translation>
    </message>
    <message>
        <source>{0} Of the {1} drawings that it was taught, each read by a network that has not learned from it, {2} were right; before: {3}.</source>
        <translation>{0} De los {1} dibujos que se le enseñaron, cada uno leído por una red que no aprendió de él, {2} estaban bien; antes: {3}.</translation>
    </message>
    <message>
        <source>Its training held these images out (seed {0}) and chose by them which epoch to keep.</source>
        <translation>Su entrenamiento reservó estas imágenes (semilla {0}) y eligió con ellas qué época conservar.</translation>
    </message>
    <message>
        <source>Validation images after epoch {0}. How sure the network is, is calibrated at the end of its training.</source>
        <translation>Imágenes de validación tras la época {0}. Lo segura que está la red se calibra al final de su entrenamiento.</translation>
    </message>
    <message>
        <source>This network was not trained on this set; these are the images that a training with seed {0} holds out.</source>
        <translation>Esta red no se entrenó con este conjunto; estas son las imágenes que reserva un entrenamiento con la semilla {0}.</translation>
    </message>
    <message>
        <source>Its training chose by these images which epoch to keep.</source>
        <translation>Su entrenamiento eligió con estas imágenes qué época conservar.</translation>
    </message>
    <message>
        <source>This network has learned from most of these images.</source>
        <translation>Esta red ha aprendido de la mayoría de estas imágenes.</translation>
    </message>
</context>
</TS>
