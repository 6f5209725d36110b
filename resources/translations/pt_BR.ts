<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>&amp;Preset</source>
        <translation>P&amp;redefinição</translation>
    </message>
    <message>
        <source>Settings that go together: Quick takes seconds, Balanced half a minute, Thorough minutes, Best an hour.</source>
        <translation>Configurações que combinam: Rápido leva segundos, Equilibrado meio minuto, Minucioso minutos, Ótimo uma hora.</translation>
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
        <translation>Ótimo</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personalizado</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>Re&amp;de</translation>
    </message>
    <message>
        <source>How its neurons are connected: more layers learn more and take longer.</source>
        <translation>Como seus neurônios se conectam: com mais camadas, ela aprende mais e leva mais tempo.</translation>
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
        <translation>CNN clássica</translation>
    </message>
    <message>
        <source>Quick CNN</source>
        <translation>CNN rápida</translation>
    </message>
    <message>
        <source>Best CNN</source>
        <translation>CNN ótima</translation>
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
        <translation>Dad&amp;os</translation>
    </message>
    <message>
        <source>The images to learn from: MNIST (70,000 digits by about 500 people) or yours.</source>
        <translation>As imagens com que se aprende: MNIST (70.000 dígitos de cerca de 500 pessoas) ou as suas.</translation>
    </message>
    <message>
        <source>MNIST (included)</source>
        <translation>MNIST (incluído)</translation>
    </message>
    <message>
        <source>Optimi&amp;zer</source>
        <translation>Otimi&amp;zador</translation>
    </message>
    <message>
        <source>The rule that turns each error into a small change of the weights.</source>
        <translation>A regra que transforma cada erro em uma pequena mudança dos pesos.</translation>
    </message>
    <message>
        <source>SGD with momentum</source>
        <translation>SGD com momento</translation>
    </message>
    <message>
        <source>&amp;Loss</source>
        <translation>&amp;Perda</translation>
    </message>
    <message>
        <source>How errors are measured; training makes this number smaller.</source>
        <translation>Como os erros são medidos; o treinamento faz esse número diminuir.</translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <translation>Entropia cruzada</translation>
    </message>
    <message>
        <source>Mean squared error</source>
        <translation>Erro quadrático médio</translation>
    </message>
    <message>
        <source>Devi&amp;ce</source>
        <translation>Di&amp;spositivo</translation>
    </message>
    <message>
        <source>The processor to train on; Auto uses a graphics card where it can.</source>
        <translation>O processador que treina; Automático usa uma placa de vídeo onde puder.</translation>
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
        <translation>Quantas vezes a rede passa por todas as imagens de treino.</translation>
    </message>
    <message>
        <source>&amp;Batch size</source>
        <translation>Taman&amp;ho do lote</translation>
    </message>
    <message>
        <source>How many images the network sees before each change of its weights.</source>
        <translation>Quantas imagens a rede vê antes de cada mudança de seus pesos.</translation>
    </message>
    <message>
        <source>Learn&amp;ing rate</source>
        <translation>Taxa de aprend&amp;izado</translation>
    </message>
    <message>
        <source>How large each change of the weights is: too large, and the network forgets; too small, and it crawls.</source>
        <translation>O tamanho de cada mudança dos pesos: grande demais, a rede esquece; pequena demais, ela se arrasta.</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posição</translation>
    </message>
    <message>
        <source>How stored images are turned or mirrored before they are learned.</source>
        <translation>Como as imagens guardadas são giradas ou espelhadas antes de serem aprendidas.</translation>
    </message>
    <message>
        <source>As stored</source>
        <translation>Como estão guardadas</translation>
    </message>
    <message>
        <source>Rows and columns swapped</source>
        <translation>Linhas e colunas trocadas</translation>
    </message>
    <message>
        <source>Turned left</source>
        <translation>Giradas para a esquerda</translation>
    </message>
    <message>
        <source>Turned right</source>
        <translation>Giradas para a direita</translation>
    </message>
    <message>
        <source>Turned upside down</source>
        <translation>De cabeça para baixo</translation>
    </message>
    <message>
        <source>Mirrored</source>
        <translation>Espelhadas</translation>
    </message>
    <message>
        <source>Flipped top to bottom</source>
        <translation>Viradas de cima para baixo</translation>
    </message>
    <message>
        <source>Swapped and turned upside down</source>
        <translation>Trocadas e de cabeça para baixo</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>Tinta</translation>
    </message>
    <message>
        <source>Which stored images are inverted before they are learned: ink must be bright.</source>
        <translation>Quais imagens guardadas são invertidas antes de serem aprendidas: a tinta precisa ser clara.</translation>
    </message>
    <message>
        <source>All inverted</source>
        <translation>Todas invertidas</translation>
    </message>
    <message>
        <source>Dark ones inverted</source>
        <translation>As escuras invertidas</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programação</translation>
    </message>
    <message>
        <source>How the learning rate changes: not at all, up and down once, or only down.</source>
        <translation>Como a taxa de aprendizado muda: nada, uma vez para cima e para baixo, ou só para baixo.</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Constante</translation>
    </message>
    <message>
        <source>One cycle</source>
        <translation>Um ciclo</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Cosseno</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Degrau</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Momento</translation>
    </message>
    <message>
        <source>How much each change keeps of those before it: it rolls over small bumps.</source>
        <translation>Quanto cada mudança conserva das anteriores: ela passa rolando por pequenas lombadas.</translation>
    </message>
    <message>
        <source>Second momentum</source>
        <translation>Segundo momento</translation>
    </message>
    <message>
        <source>Beta 2 of Adam and AdamW: how slowly the mean squared gradient changes.</source>
        <translation>Beta 2 do Adam e do AdamW: quão devagar muda a média do gradiente ao quadrado.</translation>
    </message>
    <message>
        <source>Weight averaging</source>
        <translation>Média dos pesos</translation>
    </message>
    <message>
        <source>How slowly the saved average of the weights follows them; 0 is off.</source>
        <translation>Quão devagar a média guardada dos pesos os acompanha; 0 desativa.</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Decaimento dos pesos</translation>
    </message>
    <message>
        <source>How fast unneeded weights shrink (L2), which keeps the network simple.</source>
        <translation>Quão rápido encolhem os pesos desnecessários (L2), o que mantém a rede simples.</translation>
    </message>
    <message>
        <source>L1</source>
        <translation>L1</translation>
    </message>
    <message>
        <source>What large weights cost (L1): those hardly needed become almost 0.</source>
        <translation>Quanto custam os pesos grandes (L1): os que quase não servem chegam perto de 0.</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>Suavização de rótulos</translation>
    </message>
    <message>
        <source>How much doubt the network must keep, so that it is rarely too sure.</source>
        <translation>Quanta dúvida a rede deve conservar, para raramente ficar segura demais.</translation>
    </message>
    <message>
        <source>Distillation</source>
        <translation>Destilação</translation>
    </message>
    <message>
        <source>How much is learned from the shipped network’s answers to MNIST’s images, instead of from their labels.</source>
        <translation>Quanto se aprende das respostas da rede incluída às imagens do MNIST, em vez dos rótulos delas.</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Ativação</translation>
    </message>
    <message>
        <source>What each artificial neuron does with the sum of its inputs.</source>
        <translation>O que cada neurônio artificial faz com a soma de suas entradas.</translation>
    </message>
    <message>
        <source>The network&apos;s own</source>
        <translation>A da própria rede</translation>
    </message>
    <message>
        <source>Sigmoid</source>
        <translation>Sigmoide</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largura</translation>
    </message>
    <message>
        <source>How many neurons or features each layer has, compared with the usual network.</source>
        <translation>Quantos neurônios ou características cada camada tem, em comparação com a rede usual.</translation>
    </message>
    <message>
        <source>Towers</source>
        <translation>Torres</translation>
    </message>
    <message>
        <source>How many networks share each batch and answer together: what one of them misreads, the others often do not.</source>
        <translation>Quantas redes dividem cada lote e respondem juntas: o que uma lê errado, as outras muitas vezes não.</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>The share of features left out in each step, so that none is relied on alone.</source>
        <translation>A parte das características omitida em cada passo, para não depender de uma só.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <source>Where the random numbers start: the same seed gives the same run on a CPU.</source>
        <translation>Onde começam os números aleatórios: a mesma semente dá o mesmo treinamento em uma CPU.</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validação</translation>
    </message>
    <message>
        <source>The share of images held out, to measure how well unseen ones are read, unless the data have a part for that.</source>
        <translation>A parte das imagens reservada para medir como são lidas as que não foram vistas, a não ser que os dados já tenham uma parte para isso.</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Paciência</translation>
    </message>
    <message>
        <source>How many epochs without a smaller validation loss end the run; 0 is off.</source>
        <translation>Quantas épocas sem queda da perda de validação encerram o treinamento; 0 desativa.</translation>
    </message>
    <message>
        <source>Images of a class</source>
        <translation>Imagens por classe</translation>
    </message>
    <message>
        <source>How many images of each class are learned from: with few of them a network learns these by heart; 0 is all.</source>
        <translation>Com quantas imagens de cada classe se aprende: com poucas, a rede as decora; 0 são todas.</translation>
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
        <translation>Quantos dígitos de escrita sintética são somados às imagens de treino.</translation>
    </message>
    <message>
        <source>Synthetic non-digits</source>
        <translation>Não dígitos sintéticos</translation>
    </message>
    <message>
        <source>How many letters and scribbles are added, to teach what is not a digit.</source>
        <translation>Quantas letras e rabiscos são somados, para ensinar o que não é um dígito.</translation>
    </message>
    <message>
        <source>Synthetic parts</source>
        <translation>Partes sintéticas</translation>
    </message>
    <message>
        <source>Over how many epochs synthetic images are spread: a new part in each epoch.</source>
        <translation>Por quantas épocas as imagens sintéticas são distribuídas: uma parte nova em cada época.</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>Aumento de dados</translation>
    </message>
    <message>
        <source>Changes each image a little every time, so that the network learns the shape.</source>
        <translation>Muda um pouco cada imagem a cada vez, para que a rede aprenda a forma.</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Rotação</translation>
    </message>
    <message>
        <source>The most that an image is turned, to either side.</source>
        <translation>O máximo que uma imagem é girada, para qualquer lado.</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>The most that an image is enlarged or shrunk.</source>
        <translation>O máximo que uma imagem é ampliada ou reduzida.</translation>
    </message>
    <message>
        <source>Slant</source>
        <translation>Inclinação</translation>
    </message>
    <message>
        <source>The most that an image leans to either side.</source>
        <translation>O máximo que uma imagem se inclina, para qualquer lado.</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Deslocamento</translation>
    </message>
    <message>
        <source>The most that an image is moved.</source>
        <translation>O máximo que uma imagem é deslocada.</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Recorte</translation>
    </message>
    <message>
        <source>The most of an image that is cut off before the rest fills it again.</source>
        <translation>O máximo que se corta de uma imagem antes que o resto volte a preenchê-la.</translation>
    </message>
    <message>
        <source>Elastic</source>
        <translation>Elástico</translation>
    </message>
    <message>
        <source>How far an image is bent here and there.</source>
        <translation>Quanto uma imagem é entortada aqui e ali.</translation>
    </message>
    <message>
        <source>Thickness</source>
        <translation>Espessura</translation>
    </message>
    <message>
        <source>The most by which strokes grow or shrink on each side.</source>
        <translation>O máximo que os traços crescem ou encolhem em cada lado.</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Ruído</translation>
    </message>
    <message>
        <source>How much lighter or darker each pixel becomes by chance.</source>
        <translation>Quanto cada pixel clareia ou escurece ao acaso.</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>Apagamento</translation>
    </message>
    <message>
        <source>The longest side of a rectangle that is made blank in half of all images.</source>
        <translation>O maior lado de um retângulo que fica em branco na metade das imagens.</translation>
    </message>
    <message>
        <source>Mixed precision</source>
        <translation>Precisão mista</translation>
    </message>
    <message>
        <source>Computes in bfloat16 where the device is faster with it.</source>
        <translation>Calcula em bfloat16 onde o dispositivo é mais rápido assim.</translation>
    </message>
    <message>
        <source>Rounded weights</source>
        <translation>Pesos arredondados</translation>
    </message>
    <message>
        <source>Rounds the weights to half precision, which halves the saved file.</source>
        <translation>Arredonda os pesos para meia precisão, o que reduz à metade o arquivo salvo.</translation>
    </message>
    <message>
        <source>{0} is a tenth of {1}, the largest rate at which the loss was near its least.</source>
        <translation>{0} é um décimo de {1}, a maior taxa em que a perda esteve perto do seu mínimo.</translation>
    </message>
    <message>
        <source>{0} is the largest rate that was tried, and the loss still fell there.</source>
        <translation>{0} é a maior taxa testada, e ali a perda ainda caía.</translation>
    </message>
    <message>
        <source>The loss fell at no rate: the images, their labels or other settings are the reason.</source>
        <translation>A perda não caiu com nenhuma taxa: o motivo está nas imagens, em seus rótulos ou em outras configurações.</translation>
    </message>
    <message>
        <source>The loss grows instead of falling: the learning rate is too large for this network.</source>
        <translation>A perda cresce em vez de cair: a taxa de aprendizado é grande demais para esta rede.</translation>
    </message>
    <message>
        <source>{0} of a layer’s neurons are dead: they give 0 for every image, and never learn again.</source>
        <translation>{0} dos neurônios de uma camada estão mortos: dão 0 para qualquer imagem e nunca mais aprendem.</translation>
    </message>
    <message>
        <source>{0} of a layer’s neurons are saturated: always at one end, where they hardly learn.</source>
        <translation>{0} dos neurônios de uma camada estão saturados: sempre em um extremo, onde quase não aprendem.</translation>
    </message>
    <message>
        <source>The loss hardly falls: the learning rate is very small.</source>
        <translation>A perda quase não cai: a taxa de aprendizado é muito pequena.</translation>
    </message>
    <message>
        <source>The loss does not fall: the learning rate may be too large, or labels may be wrong.</source>
        <translation>A perda não cai: a taxa de aprendizado pode ser grande demais, ou pode haver rótulos errados.</translation>
    </message>
    <message>
        <source>Validation gets worse while training gets better: the network learns images by heart.</source>
        <translation>A validação piora enquanto o treinamento melhora: a rede decora as imagens.</translation>
    </message>
</context>
<context>
    <name>Announcements</name>
    <message>
        <source>Epoch {0} of {1}: the loss is {2}</source>
        <translation>Época {0} de {1}: a perda é {2}</translation>
    </message>
    <message>
        <source>Epoch {0} of {1}: {2} of the validation images are right</source>
        <translation>Época {0} de {1}: {2} das imagens de validação estão certas</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Try it out, then choose: whether it is right is told at once</source>
        <translation>Experimente e depois escolha: a resposta diz na hora se está certo</translation>
    </message>
    <message>
        <source>✓ Right. {0}</source>
        <translation>✓ Certo. {0}</translation>
    </message>
    <message>
        <source>✗ Not quite. {0}</source>
        <translation>✗ Não exatamente. {0}</translation>
    </message>
</context>
<context>
    <name>ByHand</name>
    <message>
        <source>all weights and b: L changes by about −η·Σ (∂L∕∂w)² = {0}</source>
        <translation>todos os pesos e b: L muda cerca de −η·Σ (∂L∕∂w)² = {0}</translation>
    </message>
    <message>
        <source>the reading divides every z by {0}, its temperature: {1}</source>
        <translation>a leitura divide cada z por {0}, sua temperatura: {1}</translation>
    </message>
    <message>
        <source>y = {0} for the true class, else {1}</source>
        <translation>y = {0} para a classe verdadeira, senão {1}</translation>
    </message>
    <message>
        <source>of the label alone, without the shipped network’s answers</source>
        <translation>do rótulo apenas, sem as respostas da rede incluída</translation>
    </message>
    <message>
        <source>L changes by about −η·(∂L∕∂w)² = {0}</source>
        <translation>L muda cerca de −η·(∂L∕∂w)² = {0}</translation>
    </message>
    <message>
        <source>{0} others: {1}</source>
        <translation>outros {0}: {1}</translation>
    </message>
</context>
<context>
    <name>ByHandSection</name>
    <message>
        <source>A step of learning can be worked through by hand in the network {0}, which is small enough. Train it, which takes less than a minute, and come back.</source>
        <translation>Um passo de aprendizado pode ser calculado à mão na rede {0}, que é pequena o bastante. Treine-a, o que leva menos de um minuto, e volte aqui.</translation>
    </message>
    <message>
        <source>Train {0} no&amp;w</source>
        <translation>Trei&amp;nar {0} agora</translation>
    </message>
    <message>
        <source>Trains this network on MNIST, on the page Train; it reads afterwards</source>
        <translation>Treina esta rede com o MNIST, na página Treinar; depois é ela que lê</translation>
    </message>
    <message>
        <source>Steps change a copy of the network that only this page has.</source>
        <translation>Os passos mudam uma cópia da rede que só esta página tem.</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Para a frente</translation>
    </message>
    <message>
        <source>Backward</source>
        <translation>Para trás</translation>
    </message>
    <message>
        <source>The step</source>
        <translation>O passo</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixels</translation>
    </message>
    <message>
        <source>Choose a pixel: x</source>
        <translation>Escolha um pixel: x</translation>
    </message>
    <message>
        <source>Hidden units</source>
        <translation>Unidades ocultas</translation>
    </message>
    <message>
        <source>Choose a hidden unit: h</source>
        <translation>Escolha uma unidade oculta: h</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Saídas</translation>
    </message>
    <message>
        <source>Choose an output: o</source>
        <translation>Escolha uma saída: o</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>Loss L = {0}; no step is taken.</source>
        <translation>Perda L = {0}; nenhum passo foi dado.</translation>
    </message>
    <message>
        <source>Loss L = {0}; before the last of {1} steps {2} (change {3}), at first {4}.</source>
        <translation>Perda L = {0}; antes do último de {1} passos {2} (mudança {3}), no início {4}.</translation>
    </message>
    <message>
        <source>Loss L = {0}; before the step {2} (change {3}).</source>
        <translation>Perda L = {0}; antes do passo {2} (mudança {3}).</translation>
    </message>
    <message>
        <source>x: pixel in row {0}, column {1}; h: hidden unit {2}; o: output “{3}”</source>
        <translation>x: pixel na linha {0}, coluna {1}; h: unidade oculta {2}; o: saída “{3}”</translation>
    </message>
    <message>
        <source>Pixel in row {0}, column {1}: {2} of 255</source>
        <translation>Pixel na linha {0}, coluna {1}: {2} de 255</translation>
    </message>
    <message>
        <source>Hidden unit {0}: a = {1}</source>
        <translation>Unidade oculta {0}: a = {1}</translation>
    </message>
    <message>
        <source>Output “{0}”: p = {1}</source>
        <translation>Saída “{0}”: p = {1}</translation>
    </message>
</context>
<context>
    <name>CanvasPanel</name>
    <message>
        <source>Draw</source>
        <translation>Desenhar</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>Caneta</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Borracha</translation>
    </message>
    <message>
        <source>Brush width</source>
        <translation>Espessura do pincel</translation>
    </message>
    <message>
        <source>Brush width ([ and ]). Changes how ink looks, not how it is read.</source>
        <translation>Espessura do pincel ([ e ]). Muda a aparência da tinta, não como ela é lida.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nada a desfazer</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Nada a refazer</translation>
    </message>
    <message>
        <source>The canvas is empty</source>
        <translation>A tela está vazia</translation>
    </message>
</context>
<context>
    <name>CanvasWords</name>
    <message>
        <source>{0}, read as {1}</source>
        <translation>{0}, lida como {1}</translation>
    </message>
    <message>
        <source>{0}, read as {1}; digit {2} of {3} is selected, {4}</source>
        <translation>{0}, lido como {1}; o dígito {2} de {3} está selecionado, {4}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln strokes</source>
        <translation>
            <numerusform>%Ln traço</numerusform>
            <numerusform>%Ln traços</numerusform>
        </translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Uma imagem</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} e {1}</translation>
    </message>
</context>
<context>
    <name>CertaintySection</name>
    <message>
        <source>The network’s own threshold</source>
        <translation>O limiar da própria rede</translation>
    </message>
    <message>
        <source>Bars: how many were read rightly of the images that the network was so sure of; the lines on them: where that lies with a certainty of 95 %. Hatched: the gap to how sure it was. Above: how many images, on a logarithmic scale.</source>
        <translation>Barras: quantas das imagens em que a rede tinha essa segurança foram lidas corretamente; as linhas sobre elas: onde está esse valor com 95 % de certeza. Hachurado: a distância até a segurança que ela tinha. Acima: quantas imagens, em escala logarítmica.</translation>
    </message>
    <message>
        <source>Line: if the least sure images are left unanswered, how many of the others are wrong. Dashed: the same by the digit score, which tells how much an image looks like a digit at all; the mark on it is the network’s own threshold.</source>
        <translation>Linha: se as imagens menos seguras ficam sem resposta, quantas das outras estão erradas. Tracejada: o mesmo pela pontuação de dígito, que diz o quanto uma imagem parece um dígito; a marca nela é o limiar da própria rede.</translation>
    </message>
    <message>
        <source>Calibration error, the mean gap: {0}</source>
        <translation>Erro de calibração, a distância média: {0}</translation>
    </message>
    <message>
        <source>Area under the curve: {0}</source>
        <translation>Área sob a curva: {0}</translation>
    </message>
    <message>
        <source>The surest {0} are all right.</source>
        <translation>As {0} mais seguras estão todas certas.</translation>
    </message>
    <message>
        <source>This network has no threshold of its own: it never says that an image is no digit.</source>
        <translation>Esta rede não tem um limiar próprio: nunca diz que uma imagem não é um dígito.</translation>
    </message>
    <message>
        <source>The network itself says “not a digit” below a digit score of {0}: to {1} of these images ({2}), {3} of which it would have read rightly. Of those that it answers, {4} are wrong.</source>
        <translation>A própria rede diz “não é um dígito” abaixo de uma pontuação de {0}: para {1} destas imagens ({2}), das quais teria lido corretamente {3}. Das que ela responde, {4} estão erradas.</translation>
    </message>
</context>
<context>
    <name>ChangeBar</name>
    <message>
        <source>Applies this to the run from the next batch; the curves are marked.</source>
        <translation>Aplica isto ao treinamento a partir do próximo lote; fica marcado nas curvas.</translation>
    </message>
    <message>
        <source>Appl&amp;y now</source>
        <translation>A&amp;plicar já</translation>
    </message>
    <message>
        <source>Not yet applied: {0}</source>
        <translation>Ainda não aplicado: {0}</translation>
    </message>
</context>
<context>
    <name>ChangeSection</name>
    <message>
        <source>Searches the smallest change that turns it into this digit</source>
        <translation>Procura a menor mudança que o transforma neste dígito</translation>
    </message>
    <message>
        <source>Turn it into</source>
        <translation>Transformar em</translation>
    </message>
    <message>
        <source>&amp;turn it into</source>
        <translation>transf&amp;ormar em</translation>
    </message>
    <message>
        <source>anything else</source>
        <translation>qualquer outra coisa</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Procurando…</translation>
    </message>
    <message>
        <source>It takes {0} of the ink: the least of {1} changes that were tried.</source>
        <translation>São necessários {0} da tinta: o mínimo de {1} mudanças testadas.</translation>
    </message>
    <message>
        <source>Without the hatched piece of ink it would be read as {0} ({1}).</source>
        <translation>Sem o pedaço hachurado de tinta, seria lido como {0} ({1}).</translation>
    </message>
    <message>
        <source>With the dashed piece of ink it would be read as {0} ({1}).</source>
        <translation>Com o pedaço tracejado de tinta, seria lido como {0} ({1}).</translation>
    </message>
    <message>
        <source>With this end moved it would be read as {0} ({1}).</source>
        <translation>Com esta ponta deslocada, seria lido como {0} ({1}).</translation>
    </message>
    <message>
        <source>A dot or a scribble has no small change.</source>
        <translation>Um ponto ou um rabisco não tem mudança pequena.</translation>
    </message>
    <message>
        <source>None of {0} small changes turns this reading.</source>
        <translation>Nenhuma das {0} pequenas mudanças altera esta leitura.</translation>
    </message>
    <message>
        <source>None of {0} small changes turns it into {1}.</source>
        <translation>Nenhuma das {0} pequenas mudanças o transforma em {1}.</translation>
    </message>
</context>
<context>
    <name>ChangeView</name>
    <message>
        <source>The smallest change</source>
        <translation>A menor mudança</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>What it shows</source>
        <translation>O que mostra</translation>
    </message>
</context>
<context>
    <name>ChosenImage</name>
    <message>
        <source>The chosen image</source>
        <translation>A imagem escolhida</translation>
    </message>
    <message>
        <source>Puts this image on the canvas, to draw on it or to ask why (Enter)</source>
        <translation>Coloca esta imagem na tela, para desenhar sobre ela ou perguntar por quê (Enter)</translation>
    </message>
    <message>
        <source>Put on the canvas</source>
        <translation>Colocar na tela</translation>
    </message>
    <message>
        <source>Choose an image to see more about it</source>
        <translation>Escolha uma imagem para saber mais sobre ela</translation>
    </message>
</context>
<context>
    <name>ClassCombo</name>
    <message>
        <source>Shows the drawings of one class, or all</source>
        <translation>Mostra os desenhos de uma classe, ou todos</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
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
        <translation>Clique em um título para ordenar. Nas médias, o que não é definido (–) conta como 0; a ponderada conta cada classe tantas vezes quantas imagens ela tem. Ambas são as do scikit-learn.</translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message>
        <source>A network is still training.

If you close the window, its run is interrupted: at the next start you can go on with it where it was.</source>
        <translation>Uma rede ainda está treinando.

Se você fechar a janela, o treinamento é interrompido: na próxima vez você pode continuar de onde parou.</translation>
    </message>
    <message>
        <source>An experiment is going on.

If you close the window, it is interrupted: at the next start you can go on with it where it was.</source>
        <translation>Um experimento está em andamento.

Se você fechar a janela, ele é interrompido: na próxima vez você pode continuar de onde parou.</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>&amp;Parar e fechar</translation>
    </message>
    <message>
        <source>&amp;Keep training</source>
        <translation>&amp;Continuar treinando</translation>
    </message>
</context>
<context>
    <name>CompareSection</name>
    <message>
        <source>Comparison</source>
        <translation>Comparação</translation>
    </message>
    <message>
        <source>&amp;with</source>
        <translation>c&amp;om</translation>
    </message>
    <message>
        <source>Reads the same images with the second network</source>
        <translation>Lê as mesmas imagens com a segunda rede</translation>
    </message>
    <message>
        <source>Com&amp;pare</source>
        <translation>Com&amp;parar</translation>
    </message>
    <message>
        <source>Choose another set: a network is compared once it has learned</source>
        <translation>Escolha outro conjunto: uma rede é comparada depois de ter aprendido</translation>
    </message>
    <message>
        <source>Train or open another network: here you see what it reads better</source>
        <translation>Treine ou abra outra rede: aqui você vê o que ela lê melhor</translation>
    </message>
    <message>
        <source>Choose a second network, and see which mistakes it mends</source>
        <translation>Escolha uma segunda rede e veja quais erros ela corrige</translation>
    </message>
    <message>
        <source>The second network is reading the images</source>
        <translation>A segunda rede está lendo as imagens</translation>
    </message>
    <message>
        <source>Press Compare to see which mistakes it mends, and which are new</source>
        <translation>Clique em Comparar para ver quais erros ela corrige e quais são novos</translation>
    </message>
</context>
<context>
    <name>ComparedImages</name>
    <message>
        <source>Only the first network reads them wrongly</source>
        <translation>Só a primeira rede as lê errado</translation>
    </message>
    <message>
        <source>Only the second network reads them wrongly</source>
        <translation>Só a segunda rede as lê errado</translation>
    </message>
    <message>
        <source>Both networks read them wrongly</source>
        <translation>As duas redes as leem errado</translation>
    </message>
    <message>
        <source>The chosen image</source>
        <translation>A imagem escolhida</translation>
    </message>
    <message>
        <source>Puts this image on the canvas, to draw on it or to ask why (Enter)</source>
        <translation>Coloca esta imagem na tela, para desenhar sobre ela ou perguntar por quê (Enter)</translation>
    </message>
    <message>
        <source>Put on the canvas</source>
        <translation>Colocar na tela</translation>
    </message>
    <message>
        <source>Me&amp;nded: {0}</source>
        <translation>Corrigido&amp;s: {0}</translation>
    </message>
    <message>
        <source>Ne&amp;w: {0}</source>
        <translation>No&amp;vos: {0}</translation>
    </message>
    <message>
        <source>&amp;Both: {0}</source>
        <translation>Nen&amp;huma acerta: {0}</translation>
    </message>
    <message>
        <source>Choose an image to see more about it</source>
        <translation>Escolha uma imagem para saber mais sobre ela</translation>
    </message>
    <message>
        <source>{0}: {1} ({2} sure)</source>
        <translation>{0}: {1} ({2} de segurança)</translation>
    </message>
    <message>
        <source>No. {0}: {1}</source>
        <translation>Nº {0}: {1}</translation>
    </message>
</context>
<context>
    <name>ConfusionSection</name>
    <message>
        <source>They are left out of these figures</source>
        <translation>Ficam fora destes números</translation>
    </message>
    <message>
        <source>Marked by you</source>
        <translation>Marcada por você</translation>
    </message>
    <message>
        <source>Mista&amp;kes</source>
        <translation>E&amp;rros</translation>
    </message>
    <message>
        <source>Read wrongly, most wrong first</source>
        <translation>Lidas errado, as piores primeiro</translation>
    </message>
    <message>
        <source>U&amp;nsure</source>
        <translation>I&amp;nseguras</translation>
    </message>
    <message>
        <source>Read rightly, least sure first</source>
        <translation>Lidas corretamente, as menos seguras primeiro</translation>
    </message>
    <message>
        <source>Marke&amp;d</source>
        <translation>Mar&amp;cadas</translation>
    </message>
    <message>
        <source>Percentages of each row, of what a class was read as, instead of counts</source>
        <translation>Porcentagens de cada linha, como o que uma classe foi lida, em vez de contagens</translation>
    </message>
    <message>
        <source>Shares in &amp;%</source>
        <translation>Par&amp;tes em %</translation>
    </message>
    <message>
        <source>The chosen image</source>
        <translation>A imagem escolhida</translation>
    </message>
    <message>
        <source>Puts this image on the canvas, to draw on it or to ask why (Enter)</source>
        <translation>Coloca esta imagem na tela, para desenhar sobre ela ou perguntar por quê (Enter)</translation>
    </message>
    <message>
        <source>Put on the canvas</source>
        <translation>Colocar na tela</translation>
    </message>
    <message>
        <source>Choose an image to see more about it</source>
        <translation>Escolha uma imagem para saber mais sobre ela</translation>
    </message>
    <message>
        <source>No. {0}: {1}, read as {2} ({3} sure), loss {4}</source>
        <translation>Nº {0}: {1}, lida como {2} ({3} de segurança), perda {4}</translation>
    </message>
</context>
<context>
    <name>ConfusionView</name>
    <message>
        <source>Confusion matrix</source>
        <translation>Matriz de confusão</translation>
    </message>
    <message>
        <source>Class, and what it was read as</source>
        <translation>Classe, e como o que foi lida</translation>
    </message>
    <message>
        <source>Most often mistaken: {0}</source>
        <translation>Confundida com mais frequência: {0}</translation>
    </message>
    <message>
        <source>{1} of {0}, read rightly ({3})</source>
        <translation>{1} de {0}, lidas corretamente ({3})</translation>
    </message>
    <message>
        <source>{1} of {0}, read as {2} ({3})</source>
        <translation>{1} de {0}, lidas como {2} ({3})</translation>
    </message>
    <message>
        <source>all {1} of {0}</source>
        <translation>todas as {1} de {0}</translation>
    </message>
    <message>
        <source>all {1} read as {0}</source>
        <translation>todas as {1} lidas como {0}</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>Both parts kept as one {0}</source>
        <translation>As duas partes guardadas como um só {0}</translation>
    </message>
    <message>
        <source>Kept as {0}, which the network does not know</source>
        <translation>Guardado como {0}, que a rede não conhece</translation>
    </message>
    <message>
        <source>Kept as {0}</source>
        <translation>Guardado como {0}</translation>
    </message>
    <message>
        <source>Kept as no digit</source>
        <translation>Guardado como não dígito</translation>
    </message>
    <message>
        <source>Kept as none of these</source>
        <translation>Guardado como nenhum destes</translation>
    </message>
    <message>
        <source>{0}? {1} digits are read: type {1}, or draw them farther apart.</source>
        <translation>{0}? São lidos {1} dígitos: digite {1} ou desenhe-os mais separados.</translation>
    </message>
</context>
<context>
    <name>CursorWords</name>
    <message>
        <source>Pen down, {0}</source>
        <translation>Caneta abaixada, {0}</translation>
    </message>
    <message>
        <source>Pen up, {0}</source>
        <translation>Caneta levantada, {0}</translation>
    </message>
    <message>
        <source>Eraser down, {0}</source>
        <translation>Borracha abaixada, {0}</translation>
    </message>
    <message>
        <source>Eraser up, {0}</source>
        <translation>Borracha levantada, {0}</translation>
    </message>
    <message>
        <source>Stroke given up</source>
        <translation>Traço abandonado</translation>
    </message>
    <message>
        <source>{0} from the left, {1} from the top</source>
        <translation>{0} da esquerda, {1} de cima</translation>
    </message>
</context>
<context>
    <name>CurveValues</name>
    <message>
        <source>After batch {0}: training {1}</source>
        <translation>Após o lote {0}: treino {1}</translation>
    </message>
    <message>
        <source>After batch {0}: training {1}, validation {2}</source>
        <translation>Após o lote {0}: treino {1}, validação {2}</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Treino</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validação</translation>
    </message>
</context>
<context>
    <name>DataDialog</name>
    <message numerus="yes">
        <source>%Ln items skipped</source>
        <translation>
            <numerusform>%Ln item ignorado</numerusform>
            <numerusform>%Ln itens ignorados</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} images of {1} classes: {2} for training, {3} for testing.</source>
        <translation>{0} imagens de {1} classes: {2} para treino, {3} para teste.</translation>
    </message>
    <message>
        <source>{0} images of {1} classes: {2} for training, {4} for validation, {3} for testing.</source>
        <translation>{0} imagens de {1} classes: {2} para treino, {4} para validação, {3} para teste.</translation>
    </message>
    <message>
        <source>Loading progress</source>
        <translation>Progresso do carregamento</translation>
    </message>
    <message>
        <source>Loading {0}…</source>
        <translation>Carregando {0}…</translation>
    </message>
    <message>
        <source>As stored, these images look turned, mirrored or inverted. Do they look right to you as they are shown here?</source>
        <translation>Como estão guardadas, estas imagens parecem giradas, espelhadas ou invertidas. Elas lhe parecem certas como são mostradas aqui?</translation>
    </message>
    <message>
        <source>Samples of each class</source>
        <translation>Amostras de cada classe</translation>
    </message>
    <message>
        <source>What was skipped, and why</source>
        <translation>O que foi ignorado, e por quê</translation>
    </message>
    <message>
        <source>The images are still being loaded.</source>
        <translation>As imagens ainda estão sendo carregadas.</translation>
    </message>
    <message>
        <source>&amp;Use this data</source>
        <translation>&amp;Usar estes dados</translation>
    </message>
    <message>
        <source>Keep the dataset chosen before.</source>
        <translation>Mantém o conjunto de dados escolhido antes.</translation>
    </message>
</context>
<context>
    <name>DataImport</name>
    <message>
        <source>Open data</source>
        <translation>Abrir dados</translation>
    </message>
    <message>
        <source>Images with labels ({0});;All files (*)</source>
        <translation>Imagens com rótulos ({0});;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>The next run trains on these images.</source>
        <translation>O próximo treinamento usa estas imagens.</translation>
    </message>
</context>
<context>
    <name>DrawingCanvas</name>
    <message>
        <source>Drawing canvas</source>
        <translation>Tela de desenho</translation>
    </message>
    <message>
        <source>Draw a digit here</source>
        <translation>Desenhe um dígito aqui</translation>
    </message>
    <message>
        <source>Draw one of these here:
{0}</source>
        <translation>Desenhe aqui um destes:
{0}</translation>
    </message>
    <message>
        <source>Draw a digit here with a mouse, finger, pen or keys: arrow keys move a cursor, Space sets the pen down and lifts it.</source>
        <translation>Desenhe aqui um dígito com mouse, dedo, caneta ou teclas: as setas movem um cursor, Espaço abaixa e levanta a caneta.</translation>
    </message>
    <message>
        <source>Draw one of these here with a mouse, finger, pen or keys (arrow keys move a cursor, Space sets the pen down and lifts it): {0}.</source>
        <translation>Desenhe aqui um destes com mouse, dedo, caneta ou teclas (as setas movem um cursor, Espaço abaixa e levanta a caneta): {0}.</translation>
    </message>
</context>
<context>
    <name>DrawingDocument</name>
    <message>
        <source>stroke</source>
        <translation>traço</translation>
    </message>
    <message>
        <source>erasing</source>
        <translation>apagamento</translation>
    </message>
    <message>
        <source>new drawing</source>
        <translation>novo desenho</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>imagem</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>limpeza</translation>
    </message>
</context>
<context>
    <name>DrawingImport</name>
    <message>
        <source>There is no picture on the clipboard. Copy one, then paste again.</source>
        <translation>Não há imagem na área de transferência. Copie uma e cole de novo.</translation>
    </message>
</context>
<context>
    <name>DrawingWall</name>
    <message>
        <source>Kept drawings</source>
        <translation>Desenhos guardados</translation>
    </message>
</context>
<context>
    <name>DropHighlight</name>
    <message>
        <source>Drop to read this picture</source>
        <translation>Solte para ler esta imagem</translation>
    </message>
    <message>
        <source>Drop to open this network</source>
        <translation>Solte para abrir esta rede</translation>
    </message>
    <message>
        <source>Drop to use these images</source>
        <translation>Solte para usar estas imagens</translation>
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
        <translation>Copi&amp;ar leitura</translation>
    </message>
    <message>
        <source>Copy p&amp;icture of</source>
        <translation>&amp;Copiar imagem de</translation>
    </message>
    <message>
        <source>Pa&amp;ste</source>
        <translation>C&amp;olar</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>L&amp;impar</translation>
    </message>
    <message>
        <source>Restore &amp;last drawing</source>
        <translation>Recuperar o último desen&amp;ho</translation>
    </message>
    <message>
        <source>&amp;Pen</source>
        <translation>Can&amp;eta</translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <translation>&amp;Borracha</translation>
    </message>
    <message>
        <source>&amp;Thicker brush</source>
        <translation>&amp;Pincel mais grosso</translation>
    </message>
    <message>
        <source>T&amp;hinner brush</source>
        <translation>Pincel &amp;mais fino</translation>
    </message>
    <message>
        <source>Keep as re&amp;ad</source>
        <translation>Guar&amp;dar como lido</translation>
    </message>
    <message>
        <source>&amp;Keep as…</source>
        <translation>Guardar com outro &amp;valor…</translation>
    </message>
    <message>
        <source>Keep as &amp;no digit</source>
        <translation>&amp;Guardar como não dígito</translation>
    </message>
    <message>
        <source>Keep no lon&amp;ger</source>
        <translation>Não g&amp;uardar mais</translation>
    </message>
    <message>
        <source>Rea&amp;d as a page</source>
        <translation>&amp;Ler como página</translation>
    </message>
    <message>
        <source>Copy as ta&amp;ble</source>
        <translation>Copiar como &amp;tabela</translation>
    </message>
    <message>
        <source>&amp;Mark a number</source>
        <translation>Marcar um &amp;número</translation>
    </message>
    <message>
        <source>&amp;Join with the next</source>
        <translation>&amp;Juntar com o próximo</translation>
    </message>
    <message>
        <source>Split at the widest &amp;gap</source>
        <translation>&amp;Separar no maior espaço</translation>
    </message>
</context>
<context>
    <name>EvidenceSection</name>
    <message>
        <source>Shows which ink makes it this digit and not that one</source>
        <translation>Mostra que tinta faz dele este dígito e não aquele</translation>
    </message>
    <message>
        <source>Rather than</source>
        <translation>Em vez de</translation>
    </message>
    <message>
        <source>rather &amp;than</source>
        <translation>em ve&amp;z de</translation>
    </message>
    <message>
        <source>anything else</source>
        <translation>qualquer outra coisa</translation>
    </message>
    <message>
        <source>PyTorch is being loaded…</source>
        <translation>O PyTorch está sendo carregado…</translation>
    </message>
    <message>
        <source>+ (orange) speaks for {0}, − (blue) against it.</source>
        <translation>+ (laranja) fala a favor de {0}, − (azul) contra.</translation>
    </message>
    <message>
        <source>Checked: without the tenth of the ink that speaks most for {0}, the network gives {0} {1}; without a random tenth, {2}.</source>
        <translation>Conferido: sem o décimo da tinta que mais fala a favor de {0}, a rede dá a {0} {1}; sem um décimo ao acaso, {2}.</translation>
    </message>
</context>
<context>
    <name>EvidenceView</name>
    <message>
        <source>Evidence</source>
        <translation>Indícios</translation>
    </message>
    <message>
        <source>Evidence for {0}</source>
        <translation>Indícios de {0}</translation>
    </message>
    <message>
        <source>Evidence for {0} rather than {1}</source>
        <translation>Indícios de {0} em vez de {1}</translation>
    </message>
</context>
<context>
    <name>ExerciseView</name>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>&amp;Pular</translation>
    </message>
    <message>
        <source>Asks for the next one, and keeps nothing</source>
        <translation>Pede o próximo e não guarda nada</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Pa&amp;rar</translation>
    </message>
    <message>
        <source>Ends the exercise; what was kept stays</source>
        <translation>Termina o exercício; o que foi guardado fica</translation>
    </message>
    <message>
        <source>Draw it on the canvas: {0} of {1}. It is kept when your pen rests; Ctrl+Z brings the last one back.</source>
        <translation>Desenhe na tela: {0} de {1}. É guardado quando a caneta descansa; Ctrl+Z traz o último de volta.</translation>
    </message>
</context>
<context>
    <name>ExperimentDetails</name>
    <message>
        <source>Accuracy</source>
        <translation>Acurácia</translation>
    </message>
    <message>
        <source>Choose a value by validation; what is chosen by test images is not tested.</source>
        <translation>Escolha um valor pela validação; o que é escolhido com imagens de teste não está testado.</translation>
    </message>
    <message>
        <source>Validation accuracy</source>
        <translation>Acurácia de validação</translation>
    </message>
    <message>
        <source>Test accuracy</source>
        <translation>Acurácia de teste</translation>
    </message>
    <message>
        <source>Each run, their mean, and where the mean lies for sure</source>
        <translation>Cada treinamento, a média deles e onde a média está com certeza</translation>
    </message>
    <message>
        <source>Figures of the experiment</source>
        <translation>Números do experimento</translation>
    </message>
    <message>
        <source>± is half of the 95 % interval of the mean (Student’s t); sd is the standard deviation of single runs.</source>
        <translation>± é a metade do intervalo de 95 % da média (t de Student); sd é o desvio padrão de treinamentos isolados.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Treinamentos</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validação</translation>
    </message>
    <message>
        <source>sd</source>
        <translation>sd</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Teste</translation>
    </message>
    <message>
        <source>All runs</source>
        <translation>Todos os treinamentos</translation>
    </message>
    <message>
        <source>{0}, {1} failed</source>
        <translation>{0}, {1} com falha</translation>
    </message>
</context>
<context>
    <name>ExperimentForm</name>
    <message>
        <source>Seeds</source>
        <translation>Sementes</translation>
    </message>
    <message>
        <source>How many runs, each with another seed: how far they scatter is chance.</source>
        <translation>Quantos treinamentos, cada um com outra semente: o quanto eles se espalham é acaso.</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>O que muda</translation>
    </message>
    <message>
        <source>The setting of which several values are tried; all others stay as they are.</source>
        <translation>A configuração da qual vários valores são testados; todas as outras ficam como estão.</translation>
    </message>
    <message>
        <source>Only the seed</source>
        <translation>Só a semente</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>The values to try, separated by commas; each is trained with every seed.</source>
        <translation>Os valores a testar, separados por vírgulas; cada um é treinado com cada semente.</translation>
    </message>
    <message>
        <source>The values to try, separated by semicolons; each is trained with every seed.</source>
        <translation>Os valores a testar, separados por ponto e vírgula; cada um é treinado com cada semente.</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>De uma vez</translation>
    </message>
    <message>
        <source>How many runs are trained side by side, where other programs leave so many cores free and no graphics card is used.</source>
        <translation>Quantos treinamentos correm lado a lado, onde outros programas deixam tantos núcleos livres e nenhuma placa de vídeo é usada.</translation>
    </message>
    <message>
        <source>Nu&amp;mber of seeds</source>
        <translation>&amp;Número de sementes</translation>
    </message>
    <message>
        <source>Which settin&amp;g</source>
        <translation>&amp;Qual configuração</translation>
    </message>
    <message>
        <source>Values to tr&amp;y</source>
        <translation>Va&amp;lores a testar</translation>
    </message>
    <message>
        <source>At &amp;once</source>
        <translation>De &amp;uma vez</translation>
    </message>
    <message>
        <source>A network is already training; stop it first</source>
        <translation>Uma rede já está treinando; pare-a antes</translation>
    </message>
    <message numerus="yes">
        <source>Train %Ln r&amp;uns</source>
        <translation>
            <numerusform>Fazer %Ln treina&amp;mento</numerusform>
            <numerusform>Fazer %Ln treina&amp;mentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Train them as one experiment, which is then on the page Runs</source>
        <translation>Treina-os como um experimento, que depois fica na página Treinamentos</translation>
    </message>
    <message>
        <source>Each value is trained with every seed. Choose by validation accuracy: a value that test images chose is no longer tested by them.</source>
        <translation>Cada valor é treinado com cada semente. Escolha pela acurácia de validação: um valor escolhido com imagens de teste não é mais testado por elas.</translation>
    </message>
    <message>
        <source>The same settings, each time with another seed: how far runs scatter.</source>
        <translation>As mesmas configurações, cada vez com outra semente: o quanto os treinamentos se espalham.</translation>
    </message>
</context>
<context>
    <name>ExperimentView</name>
    <message>
        <source>Experiment: {0}. Run {1} of {2}: {3}.</source>
        <translation>Experimento: {0}. Treinamento {1} de {2}: {3}.</translation>
    </message>
    <message>
        <source>Experiment: {0}. {1} of {2} runs have ended; see the page Runs.</source>
        <translation>Experimento: {0}. {1} de {2} treinamentos terminaram; veja a página Treinamentos.</translation>
    </message>
    <message>
        <source>Test accuracy so far: {0}.</source>
        <translation>Acurácia de teste até agora: {0}.</translation>
    </message>
    <message>
        <source>Test accuracy: {0}.</source>
        <translation>Acurácia de teste: {0}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are trained beside it.</source>
        <translation>
            <numerusform>Mais %Ln é treinado ao lado.</numerusform>
            <numerusform>Mais %Ln são treinados ao lado.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Experiments</name>
    <message numerus="yes">
        <source>%Ln seeds</source>
        <translation>
            <numerusform>%Ln semente</numerusform>
            <numerusform>%Ln sementes</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
    <message>
        <source>seed {0}</source>
        <translation>semente {0}</translation>
    </message>
    <message>
        <source>{0} – {1}</source>
        <translation>{0} – {1}</translation>
    </message>
    <message>
        <source>Values are percentages, as the settings show them: {0}.</source>
        <translation>Os valores são porcentagens, como as configurações as mostram: {0}.</translation>
    </message>
    <message>
        <source>A value is missing; write one.</source>
        <translation>Falta um valor; escreva-o.</translation>
    </message>
    <message>
        <source>“{0}” is not a number.</source>
        <translation>“{0}” não é um número.</translation>
    </message>
    <message>
        <source>“{0}” is not a whole number.</source>
        <translation>“{0}” não é um número inteiro.</translation>
    </message>
    <message>
        <source>There is no “{0}”; choose from: {1}.</source>
        <translation>Não existe “{0}”; escolha entre: {1}.</translation>
    </message>
    <message>
        <source>“{0}” is not possible; write {1} to {2}.</source>
        <translation>“{0}” não é possível; escreva de {1} a {2}.</translation>
    </message>
    <message>
        <source>“{0}” is there twice; name it once.</source>
        <translation>“{0}” aparece duas vezes; nomeie uma só vez.</translation>
    </message>
    <message>
        <source>“{0}” can be read in two ways; write “{1}” or “{2}”.</source>
        <translation>“{0}” pode ser lido de duas maneiras; escreva “{1}” ou “{2}”.</translation>
    </message>
    <message>
        <source>Separate several values with commas.</source>
        <translation>Separe vários valores com vírgulas.</translation>
    </message>
    <message>
        <source>Separate several values with semicolons.</source>
        <translation>Separe vários valores com ponto e vírgula.</translation>
    </message>
</context>
<context>
    <name>ExportButton</name>
    <message>
        <source>E&amp;xport</source>
        <translation>Exportar ar&amp;quivo</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>&amp;Report for a browser…</source>
        <translation>&amp;Relatório para um navegador…</translation>
    </message>
    <message>
        <source>Saves what was measured: as a table for other programs, or as a report</source>
        <translation>Salva o que foi medido: como tabela para outros programas, ou como relatório</translation>
    </message>
    <message>
        <source>Nothing has been measured yet: press Measure</source>
        <translation>Nada foi medido ainda: clique em Medir</translation>
    </message>
    <message>
        <source>&amp;Predictions, image by image…</source>
        <translation>&amp;Previsões, imagem por imagem…</translation>
    </message>
    <message>
        <source>&amp;Confusion matrix…</source>
        <translation>Matriz de &amp;confusão…</translation>
    </message>
    <message>
        <source>&amp;Table of classes…</source>
        <translation>&amp;Tabela de classes…</translation>
    </message>
    <message>
        <source>Export results</source>
        <translation>Exportar resultados</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabela (*.csv)</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Salvar relatório</translation>
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
        <translation>Exportar rede</translation>
    </message>
    <message>
        <source>An ONNX file lets other programs read digits with the network “{0}”; a web page lets any browser do so, offline. It is saved once {1} test images are read with it just as by this program.</source>
        <translation>Um arquivo ONNX permite que outros programas leiam dígitos com a rede “{0}”; uma página web permite isso a qualquer navegador, sem internet. Ele é salvo depois que {1} imagens de teste são lidas com ele como por este programa.</translation>
    </message>
    <message>
        <source>ONNX file, &amp;full precision (float32)</source>
        <translation>&amp;Arquivo ONNX, precisão completa (float32)</translation>
    </message>
    <message>
        <source>The weights exactly as they were trained.</source>
        <translation>Os pesos exatamente como foram treinados.</translation>
    </message>
    <message>
        <source>ONNX file, &amp;small (int8)</source>
        <translation>Arquivo ONNX, &amp;pequeno (int8)</translation>
    </message>
    <message>
        <source>8-bit integer weights: a quarter of the size, nearly the same readings.</source>
        <translation>Pesos inteiros de 8 bits: um quarto do tamanho, quase as mesmas leituras.</translation>
    </message>
    <message>
        <source>&amp;Web page</source>
        <translation>Página &amp;web</translation>
    </message>
    <message>
        <source>One file that reads digits and numbers in any browser, on a phone too.</source>
        <translation>Um só arquivo que lê dígitos e números em qualquer navegador, também no celular.</translation>
    </message>
    <message>
        <source>Export in progress</source>
        <translation>Exportação em andamento</translation>
    </message>
    <message>
        <source>Export status</source>
        <translation>Estado da exportação</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>&amp;Open page</source>
        <translation>A&amp;brir página</translation>
    </message>
    <message>
        <source>Show the saved page in your browser</source>
        <translation>Mostra a página salva no seu navegador</translation>
    </message>
    <message>
        <source>ONNX network (*.onnx)</source>
        <translation>Rede ONNX (*.onnx)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <source>Exporting and checking; this takes a few seconds…</source>
        <translation>Exportando e conferindo; leva alguns segundos…</translation>
    </message>
    <message>
        <source>An export is running; it takes a few seconds</source>
        <translation>Uma exportação está em andamento; leva alguns segundos</translation>
    </message>
    <message>
        <source>Choose a file and export the network</source>
        <translation>Escolha um arquivo e exporte a rede</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Fecha esta janela</translation>
    </message>
    <message>
        <source>Saved: {0} ({1}). It reads {2} of {3} test images as this program does.</source>
        <translation>Salvo: {0} ({1}). Lê {2} de {3} imagens de teste como este programa.</translation>
    </message>
    <message>
        <source>There is no browser here; open {0} yourself.</source>
        <translation>Não há navegador aqui; abra {0} você mesmo.</translation>
    </message>
    <message>
        <source>Saved: {0} ({1})</source>
        <translation>Salvo: {0} ({1})</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Images read the same</source>
        <translation>Imagens lidas da mesma forma</translation>
    </message>
    <message>
        <source>Accuracy here</source>
        <translation>Acurácia aqui</translation>
    </message>
    <message>
        <source>Accuracy in ONNX Runtime</source>
        <translation>Acurácia no ONNX Runtime</translation>
    </message>
    <message>
        <source>Milliseconds per image</source>
        <translation>Milissegundos por imagem</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>não medido</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Nada foi salvo.</translation>
    </message>
</context>
<context>
    <name>FileActions</name>
    <message>
        <source>Drawings and pictures ({0})</source>
        <translation>Desenhos e imagens ({0})</translation>
    </message>
    <message>
        <source>Open drawing</source>
        <translation>Abrir desenho</translation>
    </message>
    <message>
        <source>The canvas is empty; draw something first.</source>
        <translation>A tela está vazia; desenhe algo antes.</translation>
    </message>
    <message>
        <source>Save drawing</source>
        <translation>Salvar desenho</translation>
    </message>
    <message>
        <source>Open model</source>
        <translation>Abrir modelo</translation>
    </message>
    <message>
        <source>Save model</source>
        <translation>Salvar modelo</translation>
    </message>
    <message>
        <source>The network is still loading; try again in a moment.</source>
        <translation>A rede ainda está sendo carregada; tente de novo daqui a pouco.</translation>
    </message>
    <message>
        <source>There are no curves yet; train a network first.</source>
        <translation>Ainda não há curvas; treine uma rede antes.</translation>
    </message>
    <message>
        <source>Export curves</source>
        <translation>Exportar curvas</translation>
    </message>
    <message>
        <source>{0} is no longer there; it is off the list now.</source>
        <translation>{0} não está mais lá; foi retirado da lista.</translation>
    </message>
    <message>
        <source>An ink file cannot hold a picture; save the drawing as a picture instead.</source>
        <translation>Um arquivo de tinta não pode conter uma imagem; salve o desenho como imagem.</translation>
    </message>
    <message>
        <source>There is more ink than an ink file can hold; save it as a picture.</source>
        <translation>Há mais tinta do que cabe em um arquivo de tinta; salve-a como imagem.</translation>
    </message>
    <message>
        <source>Zen Digits model (*.zendigits)</source>
        <translation>Modelo do Zen Digits (*.zendigits)</translation>
    </message>
</context>
<context>
    <name>FileMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>Open data &amp;file…</source>
        <translation>Abrir ar&amp;quivo de dados…</translation>
    </message>
    <message>
        <source>Open data fo&amp;lder…</source>
        <translation>Abrir pas&amp;ta de dados…</translation>
    </message>
    <message>
        <source>&amp;Export curves…</source>
        <translation>Exportar &amp;curvas…</translation>
    </message>
    <message>
        <source>Save &amp;picture of</source>
        <translation>Salvar &amp;imagem de</translation>
    </message>
    <message>
        <source>Pr&amp;int</source>
        <translation>Im&amp;primir</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>S&amp;air</translation>
    </message>
    <message>
        <source>&amp;Open drawing…</source>
        <translation>Abrir &amp;desenho…</translation>
    </message>
    <message>
        <source>&amp;Save drawing…</source>
        <translation>Sal&amp;var desenho…</translation>
    </message>
    <message>
        <source>Save &amp;table…</source>
        <translation>&amp;Salvar tabela…</translation>
    </message>
    <message>
        <source>Open &amp;model…</source>
        <translation>Abrir &amp;modelo…</translation>
    </message>
    <message>
        <source>Save mo&amp;del…</source>
        <translation>Salvar mode&amp;lo…</translation>
    </message>
    <message>
        <source>Export &amp;network…</source>
        <translation>&amp;Exportar rede…</translation>
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
        <translation>Seu estilo: simples e reto; nenhum hábito se destacou.</translation>
    </message>
    <message>
        <source>Your style: {0}.</source>
        <translation>Seu estilo: {0}.</translation>
    </message>
    <message>
        <source>zeros with a slash</source>
        <translation>zeros cortados</translation>
    </message>
    <message>
        <source>zeros with a dot</source>
        <translation>zeros com ponto</translation>
    </message>
    <message>
        <source>ones with an upstroke</source>
        <translation>uns com traço de subida</translation>
    </message>
    <message>
        <source>ones on a foot</source>
        <translation>uns com pé</translation>
    </message>
    <message>
        <source>twos with a loop</source>
        <translation>dois com laço</translation>
    </message>
    <message>
        <source>fours that are open at the top</source>
        <translation>quatros abertos em cima</translation>
    </message>
    <message>
        <source>fours in one stroke</source>
        <translation>quatros de um só traço</translation>
    </message>
    <message>
        <source>fives whose bar is a stroke of its own</source>
        <translation>cincos cuja barra é um traço à parte</translation>
    </message>
    <message>
        <source>sevens with a bar</source>
        <translation>setes cortados</translation>
    </message>
    <message>
        <source>eights in two strokes</source>
        <translation>oitos em dois traços</translation>
    </message>
    <message>
        <source>nines whose tail curls to the left</source>
        <translation>noves com a cauda curvada para a esquerda</translation>
    </message>
    <message>
        <source>leaning to the right</source>
        <translation>inclinado para a direita</translation>
    </message>
    <message>
        <source>leaning to the left</source>
        <translation>inclinado para a esquerda</translation>
    </message>
</context>
<context>
    <name>HandChanges</name>
    <message>
        <source>Import drawings</source>
        <translation>Importar desenhos</translation>
    </message>
    <message>
        <source>Left out, as they have no label: {0}.</source>
        <translation>Omitidos, pois não têm rótulo: {0}.</translation>
    </message>
    <message>
        <source>Export drawings</source>
        <translation>Exportar desenhos</translation>
    </message>
    <message>
        <source>Left out, as pictures have no strokes: {0}.</source>
        <translation>Omitidos, pois imagens não têm traços: {0}.</translation>
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
        <translation>De quem são os desenhos guardados e mostrados aqui</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>Letra</translation>
    </message>
    <message>
        <source>Ne&amp;w hand…</source>
        <translation>&amp;Nova letra…</translation>
    </message>
    <message>
        <source>For another person</source>
        <translation>Para outra pessoa</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Ren&amp;omear…</translation>
    </message>
    <message>
        <source>Call this hand otherwise</source>
        <translation>Dá outro nome a esta letra</translation>
    </message>
    <message>
        <source>Delete &amp;my hand…</source>
        <translation>Excluir minha &amp;letra…</translation>
    </message>
    <message>
        <source>Deletes all drawings of this hand, and what was learned from them</source>
        <translation>Exclui todos os desenhos desta letra, e o que foi aprendido com eles</translation>
    </message>
    <message>
        <source>Whose hand is it?</source>
        <translation>De quem é a letra?</translation>
    </message>
    <message>
        <source>What is this hand called?</source>
        <translation>Como se chama esta letra?</translation>
    </message>
    <message>
        <source>Delete the hand “{0}” with {1}? They will be gone for good.</source>
        <translation>Excluir a letra “{0}” com {1}? Não será possível recuperar.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Exclu&amp;ir</translation>
    </message>
</context>
<context>
    <name>HandNetwork</name>
    <message>
        <source>Yours</source>
        <translation>A sua</translation>
    </message>
</context>
<context>
    <name>HandsTable</name>
    <message>
        <source>The share of each hand’s drawings that is right, each read by a network that has not learned from it; the hand that is read worst comes first</source>
        <translation>A parte certa dos desenhos de cada letra, cada um lido por uma rede que não aprendeu com ele; a letra lida pior vem primeiro</translation>
    </message>
    <message>
        <source>How well each hand is read</source>
        <translation>Quão bem cada letra é lida</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>Letra</translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation>Desenhos</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>It was not learned yet.</source>
        <translation>Ainda não foi aprendida.</translation>
    </message>
</context>
<context>
    <name>HelpMenu</name>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;juda</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atalhos de teclado</translation>
    </message>
    <message>
        <source>Show data &amp;folder</source>
        <translation>Mostrar a &amp;pasta de dados</translation>
    </message>
    <message>
        <source>&amp;Delete my data…</source>
        <translation>Excluir meus &amp;dados…</translation>
    </message>
    <message>
        <source>&amp;About Zen Digits</source>
        <translation>&amp;Sobre o Zen Digits</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>Far above what suits this network and optimizer: it may learn nothing.</source>
        <translation>Muito acima do que convém a esta rede e a este otimizador: ela pode não aprender nada.</translation>
    </message>
    <message>
        <source>Far below what suits this network and optimizer: it will hardly learn.</source>
        <translation>Muito abaixo do que convém a esta rede e a este otimizador: ela mal aprenderá.</translation>
    </message>
    <message>
        <source>There are only {0} images: the weights change once in each epoch.</source>
        <translation>Há só {0} imagens: os pesos mudam uma vez por época.</translation>
    </message>
    <message>
        <source>The weights change only {0} times in each epoch.</source>
        <translation>Os pesos mudam só {0} vezes por época.</translation>
    </message>
    <message>
        <source>The weights change only {0} times in all: too few to learn much.</source>
        <translation>Os pesos mudam só {0} vezes ao todo: pouco para aprender muito.</translation>
    </message>
    <message>
        <source>This network needs more time to learn.</source>
        <translation>Esta rede precisa de mais tempo para aprender.</translation>
    </message>
    <message>
        <source>It will long have stopped getting better.</source>
        <translation>Ela terá parado de melhorar há muito tempo.</translation>
    </message>
    <message>
        <source>Without held-out images, patience has nothing to go by.</source>
        <translation>Sem imagens reservadas, a paciência não tem em que se basear.</translation>
    </message>
    <message>
        <source>This small network can hardly do without so many features.</source>
        <translation>Esta rede pequena mal consegue ficar sem tantas características.</translation>
    </message>
    <message>
        <source>More than half of the features are left out.</source>
        <translation>Mais da metade das características é omitida.</translation>
    </message>
    <message>
        <source>Each change will overshoot for a hundred more.</source>
        <translation>Cada mudança vai passar do ponto por mais cem.</translation>
    </message>
    <message>
        <source>Weights will shrink faster than they learn.</source>
        <translation>Os pesos encolherão mais rápido do que aprendem.</translation>
    </message>
    <message>
        <source>Nearly all weights will become 0.</source>
        <translation>Quase todos os pesos chegarão a 0.</translation>
    </message>
    <message>
        <source>The network may not trust even what is clear.</source>
        <translation>A rede não poderá confiar nem no que é claro.</translation>
    </message>
    <message>
        <source>The shipped network was asked about MNIST’s own images only.</source>
        <translation>A rede incluída só foi consultada sobre as imagens do próprio MNIST.</translation>
    </message>
    <message>
        <source>A 4, 7 or 1 turned so far looks like another digit.</source>
        <translation>Um 4, 7 ou 1 girado tanto assim parece outro dígito.</translation>
    </message>
    <message>
        <source>Ink will be pushed out of the image.</source>
        <translation>A tinta sairá da imagem.</translation>
    </message>
    <message>
        <source>Parts of digits will be cut off.</source>
        <translation>Partes dos dígitos serão cortadas.</translation>
    </message>
    <message>
        <source>No such graphics card, or no PyTorch for it, is found.</source>
        <translation>Não foi encontrada tal placa de vídeo, ou nenhum PyTorch para ela.</translation>
    </message>
    <message>
        <source>A graphics card is there and trains this network much faster.</source>
        <translation>Há uma placa de vídeo, que treina esta rede muito mais rápido.</translation>
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
        <translation>Imagens</translation>
    </message>
</context>
<context>
    <name>InsideSection</name>
    <message>
        <source>Inside the network</source>
        <translation>Dentro da rede</translation>
    </message>
    <message>
        <source>Orange is positive, blue with − negative; the stronger, the more of it.</source>
        <translation>Laranja é positivo, azul com − negativo; quanto mais forte, maior.</translation>
    </message>
</context>
<context>
    <name>InsightPages</name>
    <message>
        <source>The network is measured on these images.</source>
        <translation>A rede é medida com estas imagens.</translation>
    </message>
</context>
<context>
    <name>JobControls</name>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
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
        <translation>Certo</translation>
    </message>
    <message>
        <source>Keep it as what it is read as</source>
        <translation>Guarda como foi lido</translation>
    </message>
    <message>
        <source>Not a digit</source>
        <translation>Não é um dígito</translation>
    </message>
    <message>
        <source>Keep it as something else</source>
        <translation>Guarda como outra coisa</translation>
    </message>
    <message>
        <source>What it is: type it, and press Enter to keep the drawing</source>
        <translation>O que é: digite e pressione Enter para guardar o desenho</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>O que é</translation>
    </message>
    <message>
        <source>It is a …</source>
        <translation>É um …</translation>
    </message>
    <message>
        <source>What became of the drawing</source>
        <translation>O que foi feito do desenho</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Keep it no longer</source>
        <translation>Não guardar mais</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Nenhum destes</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>{0}: no font here has its script</source>
        <translation>{0}: nenhuma fonte daqui tem sua escrita</translation>
    </message>
</context>
<context>
    <name>LayerView</name>
    <message>
        <source>Point at a part to enlarge it, or walk with the arrow keys</source>
        <translation>Aponte para uma parte para ampliá-la, ou percorra com as setas</translation>
    </message>
    <message>
        <source>What the layer makes of it</source>
        <translation>O que a camada faz dele</translation>
    </message>
    <message>
        <source>On &amp;this drawing</source>
        <translation>Com este desen&amp;ho</translation>
    </message>
    <message>
        <source>What this layer makes of the drawing</source>
        <translation>O que esta camada faz do desenho</translation>
    </message>
    <message>
        <source>&amp;Weights</source>
        <translation>Pes&amp;os</translation>
    </message>
    <message>
        <source>What this layer looks for: its weights of the pixels, as pictures</source>
        <translation>O que esta camada procura: seus pesos dos pixels, como imagens</translation>
    </message>
    <message>
        <source>The part that is pointed at, enlarged</source>
        <translation>A parte apontada, ampliada</translation>
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
        <translation>Mapa {0} de {1}: onde no desenho esta característica se encontra, máximo {2}.</translation>
    </message>
    <message>
        <source>Beside it, line by line, as it was in training after epochs {0}.</source>
        <translation>Ao lado, linha por linha, como era no treinamento após as épocas {0}.</translation>
    </message>
    <message>
        <source>Hidden unit {0} of {1} answers {2}.</source>
        <translation>A unidade oculta {0} de {1} responde {2}.</translation>
    </message>
    <message>
        <source>Map {0} of {1}: where this filter answers to the drawing, at most {2}. Beside it the filter: orange where ink strengthens its answer, blue with − where ink weakens it.</source>
        <translation>Mapa {0} de {1}: onde este filtro responde ao desenho, máximo {2}. Ao lado, o filtro: laranja onde a tinta reforça a resposta, azul com − onde a enfraquece.</translation>
    </message>
    <message>
        <source>Filter {0} of {1}, {2} × {3} weights: orange where ink strengthens its answer, blue with − where ink weakens it.</source>
        <translation>Filtro {0} de {1}, {2} × {3} pesos: laranja onde a tinta reforça a resposta, azul com − onde a enfraquece.</translation>
    </message>
    <message>
        <source>Hidden unit {0} of {1} answers {2}. Its weights of the pixels: orange where ink strengthens its answer, blue with − where ink weakens it.</source>
        <translation>A unidade oculta {0} de {1} responde {2}. Seus pesos dos pixels: laranja onde a tinta reforça a resposta, azul com − onde a enfraquece.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>Output “{0}”: {1} before the softmax, which turns the outputs into probabilities.</source>
        <translation>Saída “{0}”: {1} antes do softmax, que transforma as saídas em probabilidades.</translation>
    </message>
    <message>
        <source>Tower {0} gives “{1}” {2}; the mean of all towers counts.</source>
        <translation>A torre {0} dá a “{1}” {2}; vale a média de todas as torres.</translation>
    </message>
    <message>
        <source>residual block: {0}, to which its input is added</source>
        <translation>bloco residual: {0}, a que se soma a entrada</translation>
    </message>
    <message>
        <source>patches: {0}, and the place of each is added</source>
        <translation>pedaços: {0}, e soma-se o lugar de cada um</translation>
    </message>
    <message>
        <source>{0}, in {1} towers</source>
        <translation>{0}, em {1} torres</translation>
    </message>
    <message>
        <source>max-pooling 2×2</source>
        <translation>max-pooling 2×2</translation>
    </message>
    <message>
        <source>mean of each map</source>
        <translation>média de cada mapa</translation>
    </message>
    <message>
        <source>batch normalization</source>
        <translation>normalização por lote</translation>
    </message>
    <message>
        <source>layer normalization</source>
        <translation>normalização por camada</translation>
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
        <translation>LSTM, linha por linha</translation>
    </message>
    <message>
        <source>self-attention</source>
        <translation>autoatenção</translation>
    </message>
    <message>
        <source>mean of all patches</source>
        <translation>média de todos os pedaços</translation>
    </message>
    <message>
        <source>mean of all towers</source>
        <translation>média de todas as torres</translation>
    </message>
    <message>
        <source>convolution {0}×{0}</source>
        <translation>convolução {0}×{0}</translation>
    </message>
    <message>
        <source>convolution {0}×{0}, stride {1}</source>
        <translation>convolução {0}×{0}, passo {1}</translation>
    </message>
    <message>
        <source>{0}; no parameters</source>
        <translation>{0}; sem parâmetros</translation>
    </message>
    <message>
        <source>{0}; {1} parameters</source>
        <translation>{0}; {1} parâmetros</translation>
    </message>
    <message>
        <source>Image: 28 × 28 pixels</source>
        <translation>Imagem: 28 × 28 pixels</translation>
    </message>
    <message>
        <source>In all: {0} parameters</source>
        <translation>Ao todo: {0} parâmetros</translation>
    </message>
    <message>
        <source>After row {0} of {1}, cell {2} of {3} holds {4}. Each line is the network’s memory after one more row of the image.</source>
        <translation>Após a linha {0} de {1}, a célula {2} de {3} contém {4}. Cada linha é a memória da rede após mais uma linha da imagem.</translation>
    </message>
    <message>
        <source>Feature {0} of the patch in row {1}, column {2} is {3}. Each line is a patch.</source>
        <translation>A característica {0} do pedaço na linha {1}, coluna {2} é {3}. Cada linha é um pedaço.</translation>
    </message>
    <message>
        <source>head {0} at row {1}, column {2} ({3})</source>
        <translation>cabeça {0} na linha {1}, coluna {2} ({3})</translation>
    </message>
    <message>
        <source>The patch in row {0}, column {1} looks most at these, in squares for each head: {2}.</source>
        <translation>O pedaço na linha {0}, coluna {1} olha sobretudo para estes, em quadrados para cada cabeça: {2}.</translation>
    </message>
</context>
<context>
    <name>LearnMenu</name>
    <message>
        <source>Le&amp;arn</source>
        <translation>Li&amp;ções</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>&amp;Próximo passo</translation>
    </message>
    <message>
        <source>&amp;Previous step</source>
        <translation>Pa&amp;sso anterior</translation>
    </message>
    <message>
        <source>Show &amp;where</source>
        <translation>&amp;Mostrar onde</translation>
    </message>
    <message>
        <source>&amp;Close lesson</source>
        <translation>&amp;Fechar lição</translation>
    </message>
    <message>
        <source>&amp;Open lesson…</source>
        <translation>Abrir &amp;lição…</translation>
    </message>
    <message>
        <source>&amp;{0} {1}</source>
        <translation>&amp;{0} {1}</translation>
    </message>
    <message>
        <source>Open lesson</source>
        <translation>Abrir lição</translation>
    </message>
    <message>
        <source>Lessons (*.toml)</source>
        <translation>Lições (*.toml)</translation>
    </message>
</context>
<context>
    <name>Learning</name>
    <message>
        <source>Yours is {1}, taught your {0} drawings.</source>
        <translation>A sua é {1}, que aprendeu com seus {0} desenhos.</translation>
    </message>
    <message>
        <source>MNIST’s test images: {0} right; before: {1}.</source>
        <translation>Imagens de teste do MNIST: {0} certas; antes: {1}.</translation>
    </message>
    <message>
        <source>Non-digits rejected: {0}; before: {1}.</source>
        <translation>Não dígitos rejeitados: {0}; antes: {1}.</translation>
    </message>
    <message>
        <source>One drawing alone cannot tell how much was learned.</source>
        <translation>Um só desenho não diz quanto foi aprendido.</translation>
    </message>
    <message>
        <source>Of your {0} drawings, each read by a network that has not learned from it: {1} right; before: {2}.</source>
        <translation>De seus {0} desenhos, cada um lido por uma rede que não aprendeu com ele: {1} certos; antes: {2}.</translation>
    </message>
    <message>
        <source>learned</source>
        <translation>aprendida</translation>
    </message>
    <message>
        <source>learned: {0} of {1} right, before {2}</source>
        <translation>aprendida: {0} de {1} certos, antes {2}</translation>
    </message>
    <message>
        <source>Of your {0} that belong to no class, read in the same way: {1} rejected; before: {2}.</source>
        <translation>De seus {0} que não pertencem a nenhuma classe, lidos do mesmo modo: {1} rejeitados; antes: {2}.</translation>
    </message>
    <message>
        <source>Of the other {0}: {1} accepted; before: {2}.</source>
        <translation>Dos outros {0}: {1} aceitos; antes: {2}.</translation>
    </message>
    <message>
        <source>Left out, as {0} does not know their labels ({2}): {1}. Correct the labels, choose a network that knows them, or train one on these.</source>
        <translation>Omitidos, pois {0} não conhece seus rótulos ({2}): {1}. Corrija os rótulos, escolha uma rede que os conheça ou treine uma com eles.</translation>
    </message>
    <message>
        <source>Left out, as they belong to no class, and {0} was trained without such: {1}. Choose a network that was trained with drawn non-digits.</source>
        <translation>Omitidos, pois não pertencem a nenhuma classe e {0} foi treinada sem exemplos assim: {1}. Escolha uma rede treinada com não dígitos desenhados.</translation>
    </message>
</context>
<context>
    <name>LearningNews</name>
    <message>
        <source>learning your hand…</source>
        <translation>aprendendo sua letra…</translation>
    </message>
    <message>
        <source>It learns the kept drawings; the page Teach tells more.</source>
        <translation>Ela aprende os desenhos guardados; a página Ensinar conta mais.</translation>
    </message>
    <message>
        <source>not learned</source>
        <translation>não aprendida</translation>
    </message>
</context>
<context>
    <name>LearningRow</name>
    <message>
        <source>What was learned</source>
        <translation>O que foi aprendido</translation>
    </message>
    <message>
        <source>Teaches the network that reads from these drawings; it stays as it is, and what it becomes stands beside it</source>
        <translation>Ensina estes desenhos à rede que lê; ela fica como está, e o resultado aparece ao lado</translation>
    </message>
    <message>
        <source>&amp;Learn</source>
        <translation>Ap&amp;render</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>&amp;Voltar atrás</translation>
    </message>
    <message>
        <source>Learn u&amp;pon each correction</source>
        <translation>Apren&amp;der a cada correção</translation>
    </message>
    <message>
        <source>Learns by itself, some seconds after you said what a drawing is</source>
        <translation>Aprende sozinha, alguns segundos depois de você dizer o que é um desenho</translation>
    </message>
    <message>
        <source>Reads as before: what was learned is deleted, the drawings stay</source>
        <translation>Lê como antes: o que foi aprendido é excluído, os desenhos ficam</translation>
    </message>
    <message>
        <source>Nothing was learned yet</source>
        <translation>Nada foi aprendido ainda</translation>
    </message>
</context>
<context>
    <name>LeaveOutBox</name>
    <message>
        <source>Computes all figures without the images that you marked, and says so</source>
        <translation>Calcula todos os números sem as imagens que você marcou, e diz isso</translation>
    </message>
    <message>
        <source>Leave out marked ima&amp;ges ({0})</source>
        <translation>Omitir &amp;imagens marcadas ({0})</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>You have corrected numbers, and neither copied nor saved them.</source>
        <translation>Você corrigiu números e não os copiou nem salvou.</translation>
    </message>
    <message>
        <source>&amp;Discard corrections</source>
        <translation>&amp;Descartar correções</translation>
    </message>
    <message>
        <source>&amp;Save table…</source>
        <translation>&amp;Salvar tabela…</translation>
    </message>
</context>
<context>
    <name>LessonPanel</name>
    <message>
        <source>Lesson</source>
        <translation>Lição</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>The step before ({0})</source>
        <translation>O passo anterior ({0})</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>The next step ({0})</source>
        <translation>O próximo passo ({0})</translation>
    </message>
    <message>
        <source>Show where</source>
        <translation>Mostrar onde</translation>
    </message>
    <message>
        <source>Opens what is meant, and scrolls to it ({0})</source>
        <translation>Abre aquilo de que se fala, e rola até lá ({0})</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Closes the lesson; it goes on here the next time ({0})</source>
        <translation>Fecha a lição; na próxima vez ela continua daqui ({0})</translation>
    </message>
    <message>
        <source>What the lesson says</source>
        <translation>O que a lição diz</translation>
    </message>
    <message>
        <source>{0} · {1} of {2}</source>
        <translation>{0} · {1} de {2}</translation>
    </message>
    <message>
        <source>✓ Done: {0}</source>
        <translation>✓ Feito: {0}</translation>
    </message>
    <message>
        <source>▸ Try it: {0}</source>
        <translation>▸ Experimente: {0}</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Pular</translation>
    </message>
</context>
<context>
    <name>Lineage</name>
    <message>
        <source>It is {0}, taught drawings of a hand: {1}.</source>
        <translation>É {0}, que aprendeu com desenhos de uma letra: {1}.</translation>
    </message>
</context>
<context>
    <name>LiveReading</name>
    <message>
        <source>Learning: {0}, epoch {1}</source>
        <translation>Aprendendo: {0}, época {1}</translation>
    </message>
</context>
<context>
    <name>LookControls</name>
    <message>
        <source>&amp;Look at all images</source>
        <translation>O&amp;lhar todas as imagens</translation>
    </message>
    <message>
        <source>Looks at them with this network, once</source>
        <translation>Olha para elas com esta rede, uma vez</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Train</source>
        <translation>Treinar</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>Ensinar</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Treinamentos</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Incluída</translation>
    </message>
</context>
<context>
    <name>MapSection</name>
    <message>
        <source>Test images of {0}</source>
        <translation>Imagens de teste de {0}</translation>
    </message>
    <message>
        <source>The images that are on the map</source>
        <translation>As imagens que estão no mapa</translation>
    </message>
    <message>
        <source>Near means alike to the network, by its last hidden layer, as far as a plane can show it. The large dot is your drawing; images in rings are misread.</source>
        <translation>Perto significa parecido para a rede, segundo sua última camada oculta, até onde um plano pode mostrar. O ponto grande é o seu desenho; as imagens com anel são lidas errado.</translation>
    </message>
    <message>
        <source>No. {0}: {1}</source>
        <translation>Nº {0}: {1}</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Map of the test images</source>
        <translation>Mapa das imagens de teste</translation>
    </message>
    <message>
        <source>{0}, read rightly</source>
        <translation>{0}, lida corretamente</translation>
    </message>
    <message>
        <source>{0}, read as {1}</source>
        <translation>{0}, lida como {1}</translation>
    </message>
</context>
<context>
    <name>MarkButtons</name>
    <message>
        <source>Marks this image: its label is wrong</source>
        <translation>Marca esta imagem: seu rótulo está errado</translation>
    </message>
    <message>
        <source>Marks it: nobody could tell</source>
        <translation>Marca: ninguém saberia dizer</translation>
    </message>
    <message>
        <source>&amp;Wrong label</source>
        <translation>Rótul&amp;o errado</translation>
    </message>
    <message>
        <source>Ambi&amp;guous</source>
        <translation>Ambíg&amp;ua</translation>
    </message>
    <message>
        <source>again: takes the mark back</source>
        <translation>de novo: tira a marca</translation>
    </message>
</context>
<context>
    <name>MeasureRow</name>
    <message>
        <source>The images that the network is measured on</source>
        <translation>As imagens com que a rede é medida</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>Medida com</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Pa&amp;rar</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>Me&amp;dir</translation>
    </message>
    <message>
        <source>Reads all images of the set with the network that reads your drawing</source>
        <translation>Lê todas as imagens do conjunto com a rede que lê o seu desenho</translation>
    </message>
    <message>
        <source>The run measures its validation images by itself, after each epoch</source>
        <translation>O treinamento mede sozinho suas imagens de validação, após cada época</translation>
    </message>
</context>
<context>
    <name>MethodChoice</name>
    <message>
        <source>How it is found out which ink makes it this digit</source>
        <translation>Como se descobre que tinta faz dele este dígito</translation>
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
        <translation>Os outros métodos precisam do PyTorch, que não está instalado.</translation>
    </message>
    <message>
        <source>Occlusion</source>
        <translation>Oclusão</translation>
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
        <translation>Esconde a tinta aos poucos: sem a tinta marcada com + (laranja), que fala a favor desta leitura, a rede fica menos segura; sem a marcada com − (azul), que fala contra, mais segura.</translation>
    </message>
    <message>
        <source>Lets the ink appear on blank paper, and adds up what each pixel does to the odds meanwhile: ink marked + (orange) raises them, ink marked − (blue) lowers them.</source>
        <translation>Faz a tinta aparecer no papel em branco e soma o que cada pixel faz enquanto isso com as chances: a tinta marcada com + (laranja) as aumenta, a marcada com − (azul) as diminui.</translation>
    </message>
    <message>
        <source>Marks with + (orange), though only roughly, where the last maps of the network’s convolutions hold what speaks for this reading.</source>
        <translation>Marca com + (laranja), ainda que só por alto, onde os últimos mapas das convoluções contêm o que fala a favor desta leitura.</translation>
    </message>
</context>
<context>
    <name>NeighboursSection</name>
    <message>
        <source>Training images of {0}</source>
        <translation>Imagens de treino de {0}</translation>
    </message>
    <message>
        <source>The images to look among</source>
        <translation>As imagens entre as quais procurar</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Vizinhas</translation>
    </message>
    <message>
        <source>Near means alike to the network, by its last hidden layer. An image with another label than the rest is framed: look whether that label is wrong.</source>
        <translation>Perto significa parecido para a rede, segundo sua última camada oculta. Uma imagem com rótulo diferente das demais tem moldura: veja se esse rótulo está errado.</translation>
    </message>
    <message>
        <source>{0} nearest of {1} images</source>
        <translation>As {0} mais próximas de {1} imagens</translation>
    </message>
    <message>
        <source>{0} nearest of the {1} images seen so far, of {2}</source>
        <translation>As {0} mais próximas das {1} imagens vistas até agora, de {2}</translation>
    </message>
    <message>
        <source>It is read as {0}, though.</source>
        <translation>No entanto, é lido como {0}.</translation>
    </message>
    <message>
        <source>All are labelled {0}.</source>
        <translation>Todas têm o rótulo {0}.</translation>
    </message>
    <message>
        <source>{0} of them are labelled {1}.</source>
        <translation>{0} delas têm o rótulo {1}.</translation>
    </message>
    <message>
        <source>No. {0}: labelled {1}, distance {2}</source>
        <translation>Nº {0}: rótulo {1}, distância {2}</translation>
    </message>
</context>
<context>
    <name>NeighboursView</name>
    <message>
        <source>Neighbours</source>
        <translation>Vizinhas</translation>
    </message>
    <message>
        <source>{0}, another label</source>
        <translation>{0}, outro rótulo</translation>
    </message>
</context>
<context>
    <name>NetworkChoice</name>
    <message>
        <source>Its accuracy on test images</source>
        <translation>Sua acurácia com imagens de teste</translation>
    </message>
    <message>
        <source>The network that reads your drawing, and its accuracy on test images.</source>
        <translation>A rede que lê o seu desenho, e sua acurácia com imagens de teste.</translation>
    </message>
    <message>
        <source>Network that reads the drawing</source>
        <translation>Rede que lê o desenho</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>não testada</translation>
    </message>
</context>
<context>
    <name>NetworkDiagram</name>
    <message>
        <source>Layers of the network</source>
        <translation>Camadas da rede</translation>
    </message>
    <message>
        <source>Choose a layer, and see what it makes of the drawing</source>
        <translation>Escolha uma camada e veja o que ela faz do desenho</translation>
    </message>
</context>
<context>
    <name>NetworkRescue</name>
    <message>
        <source>{0} Save it elsewhere?</source>
        <translation>{0} Salvar em outro lugar?</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Salvar como…</translation>
    </message>
    <message>
        <source>&amp;Don’t save</source>
        <translation>&amp;Não salvar</translation>
    </message>
    <message>
        <source>Zen Digits model (*.zendigits)</source>
        <translation>Modelo do Zen Digits (*.zendigits)</translation>
    </message>
    <message>
        <source>Save model</source>
        <translation>Salvar modelo</translation>
    </message>
</context>
<context>
    <name>NumberCard</name>
    <message>
        <source>The chosen number</source>
        <translation>O número escolhido</translation>
    </message>
    <message>
        <source>{0} or {1} ({2})</source>
        <translation>{0} ou {1} ({2})</translation>
    </message>
</context>
<context>
    <name>NumberModel</name>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiança</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>duvidoso</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corrigido</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>conferido</translation>
    </message>
</context>
<context>
    <name>NumberTable</name>
    <message>
        <source>Numbers on the page</source>
        <translation>Números da página</translation>
    </message>
    <message>
        <source>Type to correct a number. Enter: it is right. Delete: it is none. Tab: the next doubtful one.</source>
        <translation>Digite para corrigir um número. Enter: está certo. Delete: não é nenhum. Tab: o próximo duvidoso.</translation>
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
        <translation>{0}%</translation>
    </message>
</context>
<context>
    <name>NumbersPanel</name>
    <message>
        <source>Teach these</source>
        <translation>Ensinar estes</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copiar texto</translation>
    </message>
    <message>
        <source>Copies all numbers, a line for each of the page (Ctrl+C).</source>
        <translation>Copia todos os números, uma linha para cada uma da página (Ctrl+C).</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Copiar tabela</translation>
    </message>
    <message>
        <source>Copies all numbers for a spreadsheet (Ctrl+Shift+C).</source>
        <translation>Copia todos os números para uma planilha (Ctrl+Shift+C).</translation>
    </message>
    <message>
        <source>Save table…</source>
        <translation>Salvar tabela…</translation>
    </message>
    <message>
        <source>Saves a table, or a folder with a picture of each number (Ctrl+S).</source>
        <translation>Salva uma tabela, ou uma pasta com uma imagem de cada número (Ctrl+S).</translation>
    </message>
    <message>
        <source>Read as a page</source>
        <translation>Ler como página</translation>
    </message>
    <message>
        <source>Finds all numbers in the picture (F5).</source>
        <translation>Encontra todos os números da imagem (F5).</translation>
    </message>
    <message>
        <source>Read as one number</source>
        <translation>Ler como um número</translation>
    </message>
    <message>
        <source>Shows the picture on the canvas, and reads it as one number (F6).</source>
        <translation>Mostra a imagem na tela e a lê como um só número (F6).</translation>
    </message>
    <message>
        <source>This picture is not read yet.</source>
        <translation>Esta imagem ainda não foi lida.</translation>
    </message>
    <message>
        <source>Turned by {0}° to be read.</source>
        <translation>Girada {0}° para ser lida.</translation>
    </message>
    <message>
        <source>No number was found.</source>
        <translation>Nenhum número foi encontrado.</translation>
    </message>
    <message>
        <source>One number.</source>
        <translation>Um número.</translation>
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
        <translation>{0} em {1}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln linha</numerusform>
            <numerusform>%Ln linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>None is doubtful.</source>
        <translation>Nenhum é duvidoso.</translation>
    </message>
    <message>
        <source>No doubtful one is left.</source>
        <translation>Não resta nenhum duvidoso.</translation>
    </message>
    <message>
        <source>{0} of {1} doubtful left.</source>
        <translation>Restam {0} de {1} duvidosos.</translation>
    </message>
    <message>
        <source>Keeps what was wrong or doubtful in your hand, digits: {0} (F7).</source>
        <translation>Guarda na sua letra o que estava errado ou duvidoso, dígitos: {0} (F7).</translation>
    </message>
    <message>
        <source>Correct a number first, or press Enter on a doubtful one that is right.</source>
        <translation>Corrija um número antes, ou pressione Enter em um duvidoso que está certo.</translation>
    </message>
    <message>
        <source>No doubtful one comes next; {0} are left elsewhere.</source>
        <translation>Não vem mais nenhum duvidoso; restam {0} em outros lugares.</translation>
    </message>
</context>
<context>
    <name>OpeningCombo</name>
    <message>
        <source>Open data file…</source>
        <translation>Abrir arquivo de dados…</translation>
    </message>
    <message>
        <source>Open data folder…</source>
        <translation>Abrir pasta de dados…</translation>
    </message>
</context>
<context>
    <name>OtherKeys</name>
    <message>
        <source>Canvas</source>
        <translation>Tela</translation>
    </message>
    <message>
        <source>Page Train</source>
        <translation>Página Treinar</translation>
    </message>
    <message>
        <source>Page Results</source>
        <translation>Página Resultados</translation>
    </message>
    <message>
        <source>Page Teach</source>
        <translation>Página Ensinar</translation>
    </message>
    <message>
        <source>Page Runs</source>
        <translation>Página Treinamentos</translation>
    </message>
    <message>
        <source>Page of numbers</source>
        <translation>Página de números</translation>
    </message>
    <message>
        <source>Charts, diagrams and walls of pictures</source>
        <translation>Gráficos, diagramas e paredes de imagens</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Janelas</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Setas</translation>
    </message>
    <message>
        <source>Move a cursor over the canvas</source>
        <translation>Mover um cursor pela tela</translation>
    </message>
    <message>
        <source>Shift + arrow keys</source>
        <translation>Shift + setas</translation>
    </message>
    <message>
        <source>Move it in larger steps</source>
        <translation>Movê-lo em passos maiores</translation>
    </message>
    <message>
        <source>Set the pen down, or lift it</source>
        <translation>Abaixar a caneta, ou levantá-la</translation>
    </message>
    <message>
        <source>Number pad</source>
        <translation>Teclado numérico</translation>
    </message>
    <message>
        <source>Lead the pen in eight directions; 5 is Space</source>
        <translation>Levar a caneta em oito direções; 5 é Espaço</translation>
    </message>
    <message>
        <source>Give up a stroke</source>
        <translation>Abandonar um traço</translation>
    </message>
    <message>
        <source>0 to 9</source>
        <translation>0 a 9</translation>
    </message>
    <message>
        <source>Say what is drawn</source>
        <translation>Dizer o que está desenhado</translation>
    </message>
    <message>
        <source>Show or hide all settings</source>
        <translation>Mostrar ou ocultar todas as configurações</translation>
    </message>
    <message>
        <source>Hide the settings</source>
        <translation>Ocultar as configurações</translation>
    </message>
    <message>
        <source>Find a learning rate</source>
        <translation>Procurar uma taxa de aprendizado</translation>
    </message>
    <message>
        <source>Do what a hint recommends</source>
        <translation>Fazer o que uma dica recomenda</translation>
    </message>
    <message>
        <source>Resume an interrupted run</source>
        <translation>Retomar um treinamento interrompido</translation>
    </message>
    <message>
        <source>Mark the chosen image: wrong label</source>
        <translation>Marcar a imagem escolhida: rótulo errado</translation>
    </message>
    <message>
        <source>Mark the chosen image: ambiguous</source>
        <translation>Marcar a imagem escolhida: ambígua</translation>
    </message>
    <message>
        <source>Give the selected drawings another label</source>
        <translation>Dar outro rótulo aos desenhos selecionados</translation>
    </message>
    <message>
        <source>Delete the selected drawings</source>
        <translation>Excluir os desenhos selecionados</translation>
    </message>
    <message>
        <source>Bring deleted drawings back</source>
        <translation>Trazer de volta desenhos excluídos</translation>
    </message>
    <message>
        <source>Choose the selected runs for comparison</source>
        <translation>Escolher os treinamentos selecionados para comparar</translation>
    </message>
    <message>
        <source>Delete the selected runs</source>
        <translation>Excluir os treinamentos selecionados</translation>
    </message>
    <message>
        <source>Go to the next number, or the one before</source>
        <translation>Ir ao próximo número, ou ao anterior</translation>
    </message>
    <message>
        <source>Any digit</source>
        <translation>Qualquer dígito</translation>
    </message>
    <message>
        <source>Correct the chosen number</source>
        <translation>Corrigir o número escolhido</translation>
    </message>
    <message>
        <source>Confirm a number, and go to the next doubtful one</source>
        <translation>Confirmar um número e ir ao próximo duvidoso</translation>
    </message>
    <message>
        <source>Remove a number</source>
        <translation>Remover um número</translation>
    </message>
    <message>
        <source>Enlarge the picture</source>
        <translation>Ampliar a imagem</translation>
    </message>
    <message>
        <source>Shrink the picture</source>
        <translation>Reduzir a imagem</translation>
    </message>
    <message>
        <source>Show all of the picture</source>
        <translation>Mostrar toda a imagem</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Parar de ler</translation>
    </message>
    <message>
        <source>Read the picture as one number</source>
        <translation>Ler a imagem como um só número</translation>
    </message>
    <message>
        <source>Teach what was corrected</source>
        <translation>Ensinar o que foi corrigido</translation>
    </message>
    <message>
        <source>Leave the page</source>
        <translation>Sair da página</translation>
    </message>
    <message>
        <source>Go from one value or picture to the next</source>
        <translation>Ir de um valor ou imagem ao próximo</translation>
    </message>
    <message>
        <source>Page up and Page down</source>
        <translation>Page Up e Page Down</translation>
    </message>
    <message>
        <source>Go on by ten</source>
        <translation>Avançar dez</translation>
    </message>
    <message>
        <source>Home and End</source>
        <translation>Home e End</translation>
    </message>
    <message>
        <source>Go to the first or the last</source>
        <translation>Ir ao primeiro ou ao último</translation>
    </message>
    <message>
        <source>Open what is chosen</source>
        <translation>Abrir o que está escolhido</translation>
    </message>
    <message>
        <source>Show the values of a chart as a table</source>
        <translation>Mostrar os valores de um gráfico como tabela</translation>
    </message>
    <message>
        <source>Copy the rows of such a table that are chosen, or all</source>
        <translation>Copiar as linhas escolhidas dessa tabela, ou todas</translation>
    </message>
    <message>
        <source>Menu key</source>
        <translation>Tecla Menu</translation>
    </message>
    <message>
        <source>Save, copy or print the picture</source>
        <translation>Salvar, copiar ou imprimir a imagem</translation>
    </message>
    <message>
        <source>Put a page with its own window back</source>
        <translation>Devolver ao lugar uma página com janela própria</translation>
    </message>
    <message>
        <source>Leave the presentation, a dialog or a window of its own</source>
        <translation>Sair da apresentação, de um diálogo ou de uma janela própria</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Shift+Tab</translation>
    </message>
    <message>
        <source>Go to the next control or back</source>
        <translation>Ir ao próximo controle ou voltar</translation>
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
        <translation>Salvar tabela</translation>
    </message>
    <message>
        <source>Kept in your hand now, digits: {0}.</source>
        <translation>Guardados agora na sua letra, dígitos: {0}.</translation>
    </message>
    <message>
        <source>All of them are kept already.</source>
        <translation>Todos já estão guardados.</translation>
    </message>
    <message>
        <source>This number is the last of its line: there is none to join.</source>
        <translation>Este número é o último da linha: não há com que juntar.</translation>
    </message>
    <message>
        <source>This number has one digit only: it cannot be split.</source>
        <translation>Este número tem um só dígito: não pode ser separado.</translation>
    </message>
    <message>
        <source>Choose a number first.</source>
        <translation>Escolha um número antes.</translation>
    </message>
    <message>
        <source>No page has been read; open a picture of one first.</source>
        <translation>Nenhuma página foi lida; abra antes a imagem de uma.</translation>
    </message>
</context>
<context>
    <name>PageDocument</name>
    <message>
        <source>correction</source>
        <translation>correção</translation>
    </message>
    <message>
        <source>check</source>
        <translation>conferência</translation>
    </message>
    <message>
        <source>leaving out</source>
        <translation>omissão</translation>
    </message>
    <message>
        <source>joining</source>
        <translation>junção</translation>
    </message>
    <message>
        <source>splitting</source>
        <translation>separação</translation>
    </message>
    <message>
        <source>marking</source>
        <translation>marcação</translation>
    </message>
</context>
<context>
    <name>PageOpening</name>
    <message>
        <source>There is no picture on the canvas; open one first.</source>
        <translation>Não há imagem na tela; abra uma antes.</translation>
    </message>
    <message>
        <source>another picture</source>
        <translation>outra imagem</translation>
    </message>
</context>
<context>
    <name>PagePanel</name>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Maior (Ctrl++)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>Menor (Ctrl+-)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Reduzir</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>All of the page (Ctrl+0)</source>
        <translation>A página inteira (Ctrl+0)</translation>
    </message>
    <message>
        <source>Back to the canvas, as it was (Esc)</source>
        <translation>Volta à tela, como estava (Esc)</translation>
    </message>
    <message>
        <source>Close page</source>
        <translation>Fechar página</translation>
    </message>
    <message>
        <source>Drag a rectangle around a number that was missed (Ctrl+M, or Shift and drag).</source>
        <translation>Arraste um retângulo em volta de um número que faltou (Ctrl+M, ou Shift e arrastar).</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marcar</translation>
    </message>
    <message>
        <source>Mark a number</source>
        <translation>Marcar um número</translation>
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
        <translation>A página</translation>
    </message>
    <message>
        <source>Click a number to choose it, and type. Double click: closer. Wheel or pinch: zoom. Drag: move. Shift and drag: mark a number that was missed.</source>
        <translation>Clique em um número para escolhê-lo e digite. Clique duplo: mais perto. Roda ou pinça: zoom. Arrastar: mover. Shift e arrastar: marcar um número que faltou.</translation>
    </message>
    <message>
        <source>No page is open; open a picture of one first.</source>
        <translation>Nenhuma página está aberta; abra antes a imagem de uma.</translation>
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
        <translation>Mostra esta página em uma janela própria</translation>
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
        <translation>Salvar imagem</translation>
    </message>
</context>
<context>
    <name>PictureMenu</name>
    <message>
        <source>Show as &amp;table</source>
        <translation>Mostrar como &amp;tabela</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>&amp;Copiar imagem</translation>
    </message>
    <message>
        <source>&amp;Save picture…</source>
        <translation>&amp;Salvar imagem…</translation>
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
        <translation>Perda</translation>
    </message>
    <message>
        <source>training</source>
        <translation>treino</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validação</translation>
    </message>
    <message>
        <source>Shows small losses as clearly as large ones.</source>
        <translation>Mostra as perdas pequenas com a mesma clareza das grandes.</translation>
    </message>
    <message>
        <source>Logarithmic loss</source>
        <translation>Perda logarítmica</translation>
    </message>
    <message>
        <source>Shows what is missing to 100 % on a logarithmic scale: above 97 %, an accuracy curve is a flat line.</source>
        <translation>Mostra o que falta para 100 % em escala logarítmica: acima de 97 %, uma curva de acurácia é uma linha reta.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erro</translation>
    </message>
    <message>
        <source>Shows the whole run again and follows it. Drag a plot to move it, scroll to zoom.</source>
        <translation>Mostra de novo todo o treinamento e o acompanha. Arraste um gráfico para movê-lo, gire a roda para ampliar.</translation>
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
        <translation>Curvas de perda</translation>
    </message>
    <message>
        <source>Accuracy (%)</source>
        <translation>Acurácia (%)</translation>
    </message>
    <message>
        <source>Accuracy curves</source>
        <translation>Curvas de acurácia</translation>
    </message>
    <message>
        <source>Loss (squared error)</source>
        <translation>Perda (erro quadrático)</translation>
    </message>
    <message>
        <source>There are no curves yet; train a network first.</source>
        <translation>Ainda não há curvas; treine uma rede antes.</translation>
    </message>
    <message>
        <source>Error (%)</source>
        <translation>Erro (%)</translation>
    </message>
</context>
<context>
    <name>PreprocessingStrip</name>
    <message>
        <source>Canvas</source>
        <translation>Tela</translation>
    </message>
    <message>
        <source>All the ink on the canvas.</source>
        <translation>Toda a tinta da tela.</translation>
    </message>
    <message>
        <source>Cropped</source>
        <translation>Recortado</translation>
    </message>
    <message>
        <source>The digit alone, with a pen width that suits its size.</source>
        <translation>Só o dígito, com uma espessura de caneta adequada ao seu tamanho.</translation>
    </message>
    <message>
        <source>Scaled by area until its longer side is 20 pixels.</source>
        <translation>Reduzido por área até que o lado mais longo tenha 20 pixels.</translation>
    </message>
    <message>
        <source>Centred by its centre of mass: what the network sees.</source>
        <translation>Centrado pelo centro de massa: o que a rede vê.</translation>
    </message>
</context>
<context>
    <name>PreviewStrip</name>
    <message>
        <source>What the network will see</source>
        <translation>O que a rede verá</translation>
    </message>
    <message>
        <source>What the network will see: each image is changed differently every time.</source>
        <translation>O que a rede verá: cada imagem muda de um jeito a cada vez.</translation>
    </message>
</context>
<context>
    <name>ProbabilityBar</name>
    <message>
        <source>The network’s probability for {0}</source>
        <translation>A probabilidade que a rede dá a {0}</translation>
    </message>
</context>
<context>
    <name>RateDialog</name>
    <message>
        <source>Find a learning rate</source>
        <translation>Procurar uma taxa de aprendizado</translation>
    </message>
    <message>
        <source>A new network is trained with a larger rate in each batch, until its loss grows. Nothing is kept of it.</source>
        <translation>Uma rede nova é treinada com uma taxa maior em cada lote, até que sua perda cresça. Nada dela é guardado.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>O que foi encontrado</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Procurando…</translation>
    </message>
    <message>
        <source>Puts this rate into the settings of the next run</source>
        <translation>Põe esta taxa nas configurações do próximo treinamento</translation>
    </message>
    <message>
        <source>&amp;Use this rate</source>
        <translation>&amp;Usar esta taxa</translation>
    </message>
    <message>
        <source>Leaves the settings as they are, and ends the search</source>
        <translation>Deixa as configurações como estão e termina a procura</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>&amp;Use {0}</source>
        <translation>&amp;Usar {0}</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nada foi encontrado.</translation>
    </message>
</context>
<context>
    <name>RateSearch</name>
    <message>
        <source>Tries growing rates for some seconds, and suggests one (F4)</source>
        <translation>Testa taxas crescentes por alguns segundos e sugere uma (F4)</translation>
    </message>
    <message>
        <source>A network is training; stop it first</source>
        <translation>Uma rede está treinando; pare-a antes</translation>
    </message>
</context>
<context>
    <name>RateView</name>
    <message>
        <source>Loss at growing learning rates</source>
        <translation>Perda com taxas de aprendizado crescentes</translation>
    </message>
    <message>
        <source>Learning rate {0}: loss {1}</source>
        <translation>Taxa de aprendizado {0}: perda {1}</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taxa de aprendizado</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perda</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>taxa de aprendizado</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>perda</translation>
    </message>
</context>
<context>
    <name>ReadingBar</name>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Reads no further; the picture stays (Shift+F5).</source>
        <translation>Não lê mais; a imagem fica (Shift+F5).</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Parar de ler</translation>
    </message>
    <message>
        <source>the page</source>
        <translation>a página</translation>
    </message>
    <message>
        <source>Reading {0}…</source>
        <translation>Lendo {0}…</translation>
    </message>
    <message>
        <source>Reading {0}: looking for its paper…</source>
        <translation>Lendo {0}: procurando o papel…</translation>
    </message>
    <message>
        <source>Reading {0}: which way up is it?</source>
        <translation>Lendo {0}: que lado é para cima?</translation>
    </message>
    <message>
        <source>Reading {0}: taking printed lines away…</source>
        <translation>Lendo {0}: tirando as linhas impressas…</translation>
    </message>
    <message>
        <source>Reading {0}: looking for lines of numbers…</source>
        <translation>Lendo {0}: procurando linhas de números…</translation>
    </message>
    <message>
        <source>Reading {0}: number {1} of about {2}…</source>
        <translation>Lendo {0}: número {1} de cerca de {2}…</translation>
    </message>
</context>
<context>
    <name>ReadingPanel</name>
    <message>
        <source>Reading</source>
        <translation>Leitura</translation>
    </message>
    <message>
        <source>Read by the network that is learning, as it is at this moment.</source>
        <translation>Lido pela rede que está aprendendo, como ela é neste momento.</translation>
    </message>
    <message>
        <source>learning…</source>
        <translation>aprendendo…</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemplo</translation>
    </message>
    <message>
        <source>What the reading of a digit looks like.</source>
        <translation>Como é a leitura de um dígito.</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>A&amp;brir recente</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation>&amp;Limpar lista</translation>
    </message>
    <message>
        <source>Nothing has been opened yet</source>
        <translation>Nada foi aberto ainda</translation>
    </message>
</context>
<context>
    <name>ReliabilityView</name>
    <message>
        <source>Reliability diagram</source>
        <translation>Diagrama de confiabilidade</translation>
    </message>
    <message>
        <source>{0} to {1} sure</source>
        <translation>{0} a {1} de segurança</translation>
    </message>
    <message>
        <source>{0}: no image</source>
        <translation>{0}: nenhuma imagem</translation>
    </message>
    <message>
        <source>{0}: {1} images, {2} of them right (95 % sure: {3} to {4}); {5} sure on average</source>
        <translation>{0}: {1} imagens, {2} delas certas (95 % de certeza: {3} a {4}); {5} de segurança em média</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Certo</translation>
    </message>
    <message>
        <source>Sure on average</source>
        <translation>Segurança média</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Segurança</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>segurança</translation>
    </message>
    <message>
        <source>right</source>
        <translation>certas</translation>
    </message>
</context>
<context>
    <name>RestoreOffer</name>
    <message>
        <source>Restore your last dra&amp;wing</source>
        <translation>Recuperar &amp;seu último desenho</translation>
    </message>
    <message>
        <source>Draws again what was here when the program ended; so does the Edit menu.</source>
        <translation>Desenha de novo o que estava aqui quando o programa terminou; o menu Editar também faz isso.</translation>
    </message>
    <message>
        <source>Restore your last drawing</source>
        <translation>Recuperar seu último desenho</translation>
    </message>
    <message>
        <source>The picture under it is not kept.</source>
        <translation>A imagem que estava embaixo não é guardada.</translation>
    </message>
    <message>
        <source>Restore dra&amp;wing</source>
        <translation>Recuperar desen&amp;ho</translation>
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
        <translation>A rede está lendo as imagens</translation>
    </message>
    <message>
        <source>These drawings have changed: press Measure to read them again</source>
        <translation>Estes desenhos mudaram: clique em Medir para lê-los de novo</translation>
    </message>
    <message>
        <source>Press Measure to see what the network reads wrongly, and how sure it is</source>
        <translation>Clique em Medir para ver o que a rede lê errado, e quão segura ela está</translation>
    </message>
    <message>
        <source>After the run’s next epoch you see here what it reads wrongly</source>
        <translation>Após a próxima época do treinamento você vê aqui o que ela lê errado</translation>
    </message>
    <message>
        <source>This run holds no images out for validation; measure it when it has ended</source>
        <translation>Este treinamento não reserva imagens para validação; meça quando terminar</translation>
    </message>
    <message>
        <source>the network that is learning</source>
        <translation>a rede que está aprendendo</translation>
    </message>
</context>
<context>
    <name>ResultsSections</name>
    <message>
        <source>What was read as what, and the images themselves</source>
        <translation>O que foi lido como o quê, e as próprias imagens</translation>
    </message>
    <message>
        <source>&amp;Confusion</source>
        <translation>Con&amp;fusão</translation>
    </message>
    <message>
        <source>Precision, recall and F1 of each class</source>
        <translation>Precisão, revocação e F1 de cada classe</translation>
    </message>
    <message>
        <source>C&amp;lasses</source>
        <translation>C&amp;lasses</translation>
    </message>
    <message>
        <source>Whether it is right as often as it is sure, and what a threshold would cost</source>
        <translation>Se ela acerta tanto quanto está segura, e o que um limiar custaria</translation>
    </message>
    <message>
        <source>Certaint&amp;y</source>
        <translation>Se&amp;gurança</translation>
    </message>
    <message>
        <source>Which mistakes another network mends, and whether it is better</source>
        <translation>Quais erros outra rede corrige, e se ela é melhor</translation>
    </message>
    <message>
        <source>C&amp;ompare</source>
        <translation>Co&amp;mparar</translation>
    </message>
    <message>
        <source>How far images may be turned, blurred or hidden, and your drawing, too</source>
        <translation>Quanto as imagens podem ser giradas, desfocadas ou escondidas, e o seu desenho também</translation>
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
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Continue from the last checkpoint, as if nothing had happened (Alt+G)</source>
        <translation>Continua a partir do último ponto de controle, como se nada tivesse acontecido (Alt+G)</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>You won’t be asked about this run again; its folder keeps what it learned.</source>
        <translation>Não perguntaremos mais sobre este treinamento; sua pasta guarda o que foi aprendido.</translation>
    </message>
    <message>
        <source>Interrupted experiment: {0}, {1} of {2} runs have ended. Go on with it?</source>
        <translation>Experimento interrompido: {0}, {1} de {2} treinamentos terminaram. Continuar?</translation>
    </message>
    <message>
        <source>Interrupted run: {0}, {1} of {2} epochs, {3}. Resume it?</source>
        <translation>Treinamento interrompido: {0}, {1} de {2} épocas, {3}. Retomar?</translation>
    </message>
    <message>
        <source>Interrupted run: {0}, {3}, before anything was saved. Begin it anew?</source>
        <translation>Treinamento interrompido: {0}, {3}, antes que algo fosse salvo. Começar de novo?</translation>
    </message>
</context>
<context>
    <name>RiskCoverageView</name>
    <message>
        <source>Risk and coverage</source>
        <translation>Risco e cobertura</translation>
    </message>
    <message>
        <source>Of the surest {0} ({1} images), none is wrong.</source>
        <translation>Das {0} mais seguras ({1} imagens), nenhuma está errada.</translation>
    </message>
    <message>
        <source>Of the surest {0} ({1} images), {2} are wrong ({3}).</source>
        <translation>Das {0} mais seguras ({1} imagens), {2} estão erradas ({3}).</translation>
    </message>
    <message>
        <source>Below {0} sure nothing is answered ({1} images).</source>
        <translation>Abaixo de {0} de segurança nada é respondido ({1} imagens).</translation>
    </message>
    <message>
        <source>Answered, the surest first</source>
        <translation>Respondidas, as mais seguras primeiro</translation>
    </message>
    <message>
        <source>Least sure of them</source>
        <translation>A menos segura delas</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Wrong among them</source>
        <translation>Erradas entre elas</translation>
    </message>
    <message>
        <source>answered, the surest first</source>
        <translation>respondidas, as mais seguras primeiro</translation>
    </message>
    <message>
        <source>wrong among them</source>
        <translation>erradas entre elas</translation>
    </message>
</context>
<context>
    <name>RobustnessCell</name>
    <message>
        <source>Your drawing, framed, and test images; ✗: read wrongly</source>
        <translation>Seu desenho, com moldura, e imagens de teste; ✗: lida errado</translation>
    </message>
    <message>
        <source>Does the same to your drawing, as the network sees it; the drawing stays</source>
        <translation>Faz o mesmo com o seu desenho, como a rede o vê; o desenho fica</translation>
    </message>
</context>
<context>
    <name>RobustnessChart</name>
    <message>
        <source>{0}: {1} read rightly (95 % sure: {2} to {3})</source>
        <translation>{0}: {1} lidas corretamente (95 % de certeza: {2} a {3})</translation>
    </message>
</context>
<context>
    <name>RobustnessSection</name>
    <message>
        <source>an&amp;d</source>
        <translation>e &amp;com</translation>
    </message>
    <message>
        <source>Reads 1,000 of the images again and again, deformed further and further</source>
        <translation>Lê 1.000 das imagens repetidas vezes, cada vez mais deformadas</translation>
    </message>
    <message>
        <source>Mea&amp;sure robustness</source>
        <translation>Medir robus&amp;tez</translation>
    </message>
    <message>
        <source>Puts all sliders back</source>
        <translation>Põe todos os controles de volta</translation>
    </message>
    <message>
        <source>Rese&amp;t</source>
        <translation>&amp;Redefinir</translation>
    </message>
    <message>
        <source>Sliders deform your drawing, as the network sees it.</source>
        <translation>Os controles deformam o seu desenho, como a rede o vê.</translation>
    </message>
    <message>
        <source>Measure a set, above, to try the same on its images.</source>
        <translation>Meça um conjunto, acima, para testar o mesmo com as imagens dele.</translation>
    </message>
    <message>
        <source>Curves tell how many images are read rightly then: point at one for figures and images.</source>
        <translation>As curvas dizem quantas imagens são lidas corretamente: aponte para uma para ver números e imagens.</translation>
    </message>
</context>
<context>
    <name>RunCurvesPanel</name>
    <message>
        <source>Tick runs in the table
to see their curves here</source>
        <translation>Marque treinamentos na tabela
para ver aqui suas curvas</translation>
    </message>
    <message>
        <source>What the curves show</source>
        <translation>O que as curvas mostram</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perda</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Acurácia</translation>
    </message>
    <message>
        <source>What the horizontal axis shows</source>
        <translation>O que o eixo horizontal mostra</translation>
    </message>
    <message>
        <source>over epochs</source>
        <translation>por épocas</translation>
    </message>
    <message>
        <source>over time</source>
        <translation>por tempo</translation>
    </message>
    <message>
        <source>Trai&amp;ning</source>
        <translation>Trei&amp;no</translation>
    </message>
    <message>
        <source>Also shows the training curves: faint lines, smoothed.</source>
        <translation>Mostra também as curvas de treino: linhas claras, suavizadas.</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Log</translation>
    </message>
    <message>
        <source>Shows the whole plot again. Drag to move it, turn the wheel to zoom.</source>
        <translation>Mostra de novo todo o gráfico. Arraste para mover, gire a roda para ampliar.</translation>
    </message>
    <message>
        <source>F&amp;it</source>
        <translation>Ajus&amp;tar</translation>
    </message>
    <message>
        <source>For single runs: an experiment shows its mean and a curve of each run.</source>
        <translation>Para treinamentos avulsos: um experimento mostra sua média e uma curva de cada treinamento.</translation>
    </message>
    <message>
        <source>Logarithmic scale: shows small losses as clearly as large ones.</source>
        <translation>Escala logarítmica: mostra as perdas pequenas com a mesma clareza das grandes.</translation>
    </message>
    <message>
        <source>For the loss only: accuracy has a linear scale.</source>
        <translation>Só para a perda: a acurácia tem escala linear.</translation>
    </message>
    <message>
        <source>Curves of the ticked runs</source>
        <translation>Curvas dos treinamentos marcados</translation>
    </message>
    <message>
        <source>Accuracy (%)</source>
        <translation>Acurácia (%)</translation>
    </message>
    <message>
        <source>Training time (s)</source>
        <translation>Tempo de treinamento (s)</translation>
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
        <translation>Configurações dos treinamentos selecionados</translation>
    </message>
    <message>
        <source>Select a run to see its settings,
or several to see how they differ</source>
        <translation>Selecione um treinamento para ver suas configurações,
ou vários para ver em que diferem</translation>
    </message>
    <message>
        <source>What was learned from drawings</source>
        <translation>O que foi aprendido com desenhos</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>What was learned from drawings has no settings to compare.</source>
        <translation>O que foi aprendido com desenhos não tem configurações para comparar.</translation>
    </message>
    <message>
        <source>The settings of a damaged run cannot be compared.</source>
        <translation>As configurações de um treinamento danificado não podem ser comparadas.</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferenças</translation>
    </message>
    <message>
        <source>These runs have the same settings.</source>
        <translation>Estes treinamentos têm as mesmas configurações.</translation>
    </message>
</context>
<context>
    <name>RunHintBar</name>
    <message>
        <source>Remedy</source>
        <translation>Solução</translation>
    </message>
    <message>
        <source>Does what helps</source>
        <translation>Faz o que ajuda</translation>
    </message>
    <message>
        <source>Hide hint</source>
        <translation>Ocultar dica</translation>
    </message>
    <message>
        <source>Say no more of this in this run</source>
        <translation>Não dizer mais isso neste treinamento</translation>
    </message>
</context>
<context>
    <name>RunHints</name>
    <message>
        <source>Stop here and keep the best</source>
        <translation>Parar aqui e ficar com o melhor</translation>
    </message>
    <message>
        <source>Turn on augmentation</source>
        <translation>Ativar o aumento de dados</translation>
    </message>
    <message>
        <source>Use {0}</source>
        <translation>Usar {0}</translation>
    </message>
    <message>
        <source>Start again with {0}</source>
        <translation>Começar de novo com {0}</translation>
    </message>
    <message>
        <source>From the next batch on; the curves are marked.</source>
        <translation>A partir do próximo lote; fica marcado nas curvas.</translation>
    </message>
    <message>
        <source>Ends the run with its best epoch so far.</source>
        <translation>Termina o treinamento com sua melhor época até agora.</translation>
    </message>
    <message>
        <source>Ends this run, and begins a new one at once.</source>
        <translation>Termina este treinamento e começa logo outro.</translation>
    </message>
</context>
<context>
    <name>RunMenu</name>
    <message>
        <source>&amp;Run</source>
        <translation>E&amp;xecutar</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>&amp;Treinar</translation>
    </message>
    <message>
        <source>One more &amp;epoch</source>
        <translation>Ma&amp;is uma época</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>Step one &amp;batch</source>
        <translation>Avançar &amp;um lote</translation>
    </message>
    <message>
        <source>Slow &amp;motion</source>
        <translation>&amp;Câmera lenta</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Pa&amp;rar</translation>
    </message>
    <message>
        <source>Read my &amp;drawing while training</source>
        <translation>Ler meu &amp;desenho ao treinar</translation>
    </message>
    <message>
        <source>Compare r&amp;uns</source>
        <translation>C&amp;omparar treinamentos</translation>
    </message>
    <message>
        <source>&amp;Learn my hand</source>
        <translation>Aprender minha &amp;letra</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>R&amp;etomar</translation>
    </message>
</context>
<context>
    <name>RunObstacles</name>
    <message>
        <source>Select one run</source>
        <translation>Selecione um treinamento</translation>
    </message>
    <message>
        <source>It is an experiment; open it and select one of its runs</source>
        <translation>É um experimento; abra-o e selecione um de seus treinamentos</translation>
    </message>
    <message>
        <source>Select one experiment</source>
        <translation>Selecione um experimento</translation>
    </message>
    <message>
        <source>It is called as the hand; rename that on the page Teach</source>
        <translation>Ele tem o nome da letra; renomeie-a na página Ensinar</translation>
    </message>
    <message>
        <source>It belongs to a hand; go back on the page Teach, or delete the hand there</source>
        <translation>Ele pertence a uma letra; volte atrás na página Ensinar, ou exclua a letra lá</translation>
    </message>
    <message>
        <source>A run cannot be deleted while it is running; stop it first</source>
        <translation>Um treinamento não pode ser excluído enquanto está em andamento; pare-o antes</translation>
    </message>
    <message>
        <source>Select runs</source>
        <translation>Selecione treinamentos</translation>
    </message>
    <message>
        <source>It was learned from drawings; press Learn on the page Teach</source>
        <translation>Foi aprendido com desenhos; clique em Aprender na página Ensinar</translation>
    </message>
    <message>
        <source>A run is running; stop it first</source>
        <translation>Um treinamento está em andamento; pare-o antes</translation>
    </message>
    <message>
        <source>It learned nothing, or is still running</source>
        <translation>Não aprendeu nada, ou ainda está em andamento</translation>
    </message>
    <message>
        <source>The run is damaged</source>
        <translation>O treinamento está danificado</translation>
    </message>
    <message>
        <source>All of its runs have ended</source>
        <translation>Todos os seus treinamentos terminaram</translation>
    </message>
    <message>
        <source>The experiment is damaged</source>
        <translation>O experimento está danificado</translation>
    </message>
    <message>
        <source>Its loss was no longer a number; train again with a smaller rate</source>
        <translation>Sua perda deixou de ser um número; treine de novo com uma taxa de aprendizado menor</translation>
    </message>
    <message>
        <source>It kept no point to go on from; train it again</source>
        <translation>Ele não guardou nenhum ponto de onde continuar; treine de novo</translation>
    </message>
</context>
<context>
    <name>RunTable</name>
    <message>
        <source>Runs</source>
        <translation>Treinamentos</translation>
    </message>
</context>
<context>
    <name>RunTexts</name>
    <message>
        <source>several</source>
        <translation>vários</translation>
    </message>
    <message>
        <source>{0}/{1} runs</source>
        <translation>{0}/{1} treinamentos</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>completo</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>parado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>com falha</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrompido</translation>
    </message>
    <message>
        <source>running</source>
        <translation>em andamento</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>danificado</translation>
    </message>
    <message>
        <source>learned</source>
        <translation>aprendida</translation>
    </message>
    <message>
        <source>{0}, taught drawings of a hand: {1}</source>
        <translation>{0}, que aprendeu com desenhos de uma letra: {1}</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Padrão</translation>
    </message>
    <message>
        <source>Went on after epoch {0}</source>
        <translation>Continuou após a época {0}</translation>
    </message>
    <message>
        <source>to {0} epochs, schedule stretched</source>
        <translation>até {0} épocas, programação esticada</translation>
    </message>
    <message>
        <source>{0} from epoch {1}</source>
        <translation>{0} desde a época {1}</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation>Desenhos</translation>
    </message>
    <message>
        <source>Of no class</source>
        <translation>De nenhuma classe</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <source>Drawings right</source>
        <translation>Desenhos certos</translation>
    </message>
    <message>
        <source>Of no class, rejected</source>
        <translation>De nenhuma classe, rejeitados</translation>
    </message>
    <message>
        <source>MNIST test images right</source>
        <translation>Imagens de teste do MNIST certas</translation>
    </message>
    <message>
        <source>Non-digits rejected</source>
        <translation>Não dígitos rejeitados</translation>
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
        <translation>Exclu&amp;ir</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln runs? Their networks and curves will be gone for good.</source>
        <translation>
            <numerusform>Excluir %Ln treinamento? Sua rede e suas curvas serão perdidas para sempre.</numerusform>
            <numerusform>Excluir %Ln treinamentos? Suas redes e curvas serão perdidas para sempre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the experiment “{0}” with its {1} runs? Their networks and curves will be gone for good.</source>
        <translation>Excluir o experimento “{0}” com seus {1} treinamentos? Suas redes e curvas serão perdidas para sempre.</translation>
    </message>
    <message>
        <source>Delete “{0}”? Its network and curves will be gone for good.</source>
        <translation>Excluir “{0}”? Sua rede e suas curvas serão perdidas para sempre.</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabela (*.csv)</translation>
    </message>
    <message>
        <source>Export runs</source>
        <translation>Exportar treinamentos</translation>
    </message>
</context>
<context>
    <name>RunsModel</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Tick a run to see its curves; press F2 to rename it.</source>
        <translation>Marque um treinamento para ver suas curvas; F2 o renomeia.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Its architecture.</source>
        <translation>Sua arquitetura.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>The preset, and what differs from it.</source>
        <translation>A predefinição, e o que difere dela.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Teste</translation>
    </message>
    <message>
        <source>Accuracy on the test images.</source>
        <translation>Acurácia nas imagens de teste.</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validação</translation>
    </message>
    <message>
        <source>Accuracy on the validation images.</source>
        <translation>Acurácia nas imagens de validação.</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>How many of its epochs are done.</source>
        <translation>Quantas de suas épocas estão feitas.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Time spent on training, without tests and pauses.</source>
        <translation>Tempo gasto treinando, sem testes e pausas.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>When it began.</source>
        <translation>Quando começou.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>How it ended, or whether it is still running.</source>
        <translation>Como terminou, ou se ainda está em andamento.</translation>
    </message>
</context>
<context>
    <name>RunsPage</name>
    <message>
        <source>Rena&amp;me</source>
        <translation>&amp;Renomear</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Exclu&amp;ir</translation>
    </message>
    <message>
        <source>&amp;Train again</source>
        <translation>Treinar &amp;de novo</translation>
    </message>
    <message>
        <source>New &amp;seed</source>
        <translation>Nova &amp;semente</translation>
    </message>
    <message>
        <source>&amp;Use its network</source>
        <translation>&amp;Usar sua rede</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>&amp;Copy figures</source>
        <translation>C&amp;opiar números</translation>
    </message>
    <message>
        <source>E&amp;xport CSV…</source>
        <translation>Ex&amp;portar CSV…</translation>
    </message>
    <message>
        <source>Reading the runs…</source>
        <translation>Lendo os treinamentos…</translation>
    </message>
    <message>
        <source>There are no runs yet.
Press Train on the page Train; every run is saved.</source>
        <translation>Ainda não há treinamentos.
Clique em Treinar na página Treinar; cada treinamento é salvo.</translation>
    </message>
    <message>
        <source>Rename it (F2)</source>
        <translation>Renomeia (F2)</translation>
    </message>
    <message>
        <source>Delete the selected runs with their networks (Del)</source>
        <translation>Exclui os treinamentos selecionados com suas redes (Del)</translation>
    </message>
    <message>
        <source>Train with the same settings and seed; on a CPU, the curves will be the same</source>
        <translation>Treina com as mesmas configurações e semente; em uma CPU as curvas serão as mesmas</translation>
    </message>
    <message>
        <source>Train with the same settings and a new seed, to see how much is chance</source>
        <translation>Treina com as mesmas configurações e outra semente, para ver quanto é acaso</translation>
    </message>
    <message>
        <source>Read your drawing with its network</source>
        <translation>Lê o seu desenho com a rede dele</translation>
    </message>
    <message>
        <source>Train the runs of this experiment that are missing, this run to its end, or, if it is complete, for one more epoch, its schedule stretched over all</source>
        <translation>Faz os treinamentos que faltam deste experimento, leva este treinamento até o fim ou, se estiver completo, por mais uma época, com a programação esticada sobre todas</translation>
    </message>
    <message>
        <source>Copy the figures of this experiment, for a spreadsheet</source>
        <translation>Copia os números deste experimento, para uma planilha</translation>
    </message>
    <message>
        <source>Save this table with all settings, or the runs of the selected experiment</source>
        <translation>Salva esta tabela com todas as configurações, ou os treinamentos do experimento selecionado</translation>
    </message>
</context>
<context>
    <name>SampleGrid</name>
    <message>
        <source>Samples of each class</source>
        <translation>Amostras de cada classe</translation>
    </message>
</context>
<context>
    <name>SecondNetworkCombo</name>
    <message>
        <source>The network that yours is compared with: one that you trained or opened</source>
        <translation>A rede com que a sua é comparada: uma que você treinou ou abriu</translation>
    </message>
    <message>
        <source>Second network</source>
        <translation>Segunda rede</translation>
    </message>
    <message>
        <source>no other network</source>
        <translation>nenhuma outra rede</translation>
    </message>
</context>
<context>
    <name>SetCombo</name>
    <message>
        <source>What you drew and labelled, as the page Teach shows it</source>
        <translation>O que você desenhou e rotulou, como a página Ensinar mostra</translation>
    </message>
    <message>
        <source>Test images of {0}</source>
        <translation>Imagens de teste de {0}</translation>
    </message>
    <message>
        <source>Validation images of {0}</source>
        <translation>Imagens de validação de {0}</translation>
    </message>
    <message>
        <source>All images of {0}</source>
        <translation>Todas as imagens de {0}</translation>
    </message>
    <message>
        <source>While it trains</source>
        <translation>Enquanto treina</translation>
    </message>
    <message>
        <source>Drawings of {0}</source>
        <translation>Desenhos de {0}</translation>
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
        <translation>ativado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desativado</translation>
    </message>
</context>
<context>
    <name>SettingsDrawer</name>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Buttons on show</source>
        <translation>Botões à vista</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Procurar</translation>
    </message>
    <message>
        <source>Shows only what has these words in its text, its menu or its keys</source>
        <translation>Mostra só o que tem estas palavras no texto, no menu ou nas teclas</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atalhos</translation>
    </message>
    <message>
        <source>Enter does it, or shows where it is done</source>
        <translation>Enter faz, ou mostra onde é feito</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>O que faz</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln itens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>{0}, over {1} per cent sure; second choice {2}</source>
        <translation>{0}, mais de {1} por cento de segurança; segunda opção {2}</translation>
    </message>
    <message>
        <source>{0}, {1} per cent sure; second choice {2}</source>
        <translation>{0}, {1} por cento de segurança; segunda opção {2}</translation>
    </message>
    <message>
        <source>{0}, over {1} per cent sure of it all; least sure of {2}</source>
        <translation>{0}, mais de {1} por cento de segurança em tudo; menos segura em {2}</translation>
    </message>
    <message>
        <source>{0}, {1} per cent sure of it all; least sure of {2}</source>
        <translation>{0}, {1} por cento de segurança em tudo; menos segura em {2}</translation>
    </message>
</context>
<context>
    <name>StepControls</name>
    <message>
        <source>What the drawing really is: the error is measured against it</source>
        <translation>O que o desenho é de verdade: o erro é medido em relação a isso</translation>
    </message>
    <message>
        <source>True class</source>
        <translation>Classe verdadeira</translation>
    </message>
    <message>
        <source>&amp;True class</source>
        <translation>Cla&amp;sse verdadeira</translation>
    </message>
    <message>
        <source>The learning rate: how far a step goes against the gradient</source>
        <translation>A taxa de aprendizado: quanto um passo vai contra o gradiente</translation>
    </message>
    <message>
        <source>Learning rate η</source>
        <translation>Taxa de aprendizado η</translation>
    </message>
    <message>
        <source>&amp;Learning rate η</source>
        <translation>Taxa de aprendiza&amp;gem η</translation>
    </message>
    <message>
        <source>&amp;Undo step</source>
        <translation>Des&amp;fazer passo</translation>
    </message>
    <message>
        <source>Start a&amp;gain</source>
        <translation>&amp;Recomeçar</translation>
    </message>
    <message>
        <source>Step of &amp;wₓₕ</source>
        <translation>Passo de &amp;wₓₕ</translation>
    </message>
    <message>
        <source>Changes the weight between pixel and hidden unit, and no other</source>
        <translation>Muda o peso entre o pixel e a unidade oculta, e nenhum outro</translation>
    </message>
    <message>
        <source>Ste&amp;p of wₕₒ</source>
        <translation>Passo &amp;de wₕₒ</translation>
    </message>
    <message>
        <source>Changes the weight between hidden unit and output, and no other</source>
        <translation>Muda o peso entre a unidade oculta e a saída, e nenhum outro</translation>
    </message>
    <message>
        <source>&amp;Step of all weights</source>
        <translation>Passo de &amp;todos os pesos</translation>
    </message>
    <message>
        <source>Changes all weights and biases at once, as training does</source>
        <translation>Muda todos os pesos e vieses de uma vez, como faz o treinamento</translation>
    </message>
    <message>
        <source>as read: {0}</source>
        <translation>como lido: {0}</translation>
    </message>
    <message>
        <source>No step is taken</source>
        <translation>Nenhum passo foi dado</translation>
    </message>
    <message>
        <source>Takes the last step back</source>
        <translation>Desfaz o último passo</translation>
    </message>
    <message>
        <source>Undoes all steps: the copy is again as the network is</source>
        <translation>Desfaz todos os passos: a cópia volta a ser como a rede</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>&amp;Undo {0}</source>
        <translation>Desfaze&amp;r {0}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Desfa&amp;zer</translation>
    </message>
    <message>
        <source>&amp;Redo {0}</source>
        <translation>Re&amp;fazer {0}</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Re&amp;fazer</translation>
    </message>
</context>
<context>
    <name>StrokeList</name>
    <message>
        <source>Strokes</source>
        <translation>Traços</translation>
    </message>
    <message>
        <source>Without this stroke: {0} ({1})</source>
        <translation>Sem este traço: {0} ({1})</translation>
    </message>
    <message>
        <source>It adds {0} to the certainty.</source>
        <translation>Ele soma {0} à segurança.</translation>
    </message>
    <message>
        <source>It takes {0} from it.</source>
        <translation>Ele tira {0} dela.</translation>
    </message>
</context>
<context>
    <name>TableDialog</name>
    <message>
        <source>Copies the rows that are chosen, or all, for a spreadsheet (Ctrl+C).</source>
        <translation>Copia as linhas escolhidas, ou todas, para uma planilha (Ctrl+C).</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>C&amp;opiar</translation>
    </message>
    <message>
        <source>Closes the table (Esc).</source>
        <translation>Fecha a tabela (Esc).</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows copied</source>
        <translation>
            <numerusform>%Ln linha copiada</numerusform>
            <numerusform>%Ln linhas copiadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeachPanel</name>
    <message>
        <source>Your style</source>
        <translation>Seu estilo</translation>
    </message>
    <message>
        <source>La&amp;bel</source>
        <translation>Ró&amp;tulo</translation>
    </message>
    <message>
        <source>Gives the selected drawings this label; a digit key does so at once</source>
        <translation>Dá este rótulo aos desenhos selecionados; uma tecla de dígito faz isso na hora</translation>
    </message>
    <message>
        <source>N&amp;o digit</source>
        <translation>&amp;Não dígito</translation>
    </message>
    <message>
        <source>The selected drawings belong to no class</source>
        <translation>Os desenhos selecionados não pertencem a nenhuma classe</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Exclu&amp;ir</translation>
    </message>
    <message>
        <source>Deletes the selected drawings (Del)</source>
        <translation>Exclui os desenhos selecionados (Del)</translation>
    </message>
    <message>
        <source>Exer&amp;cise</source>
        <translation>Exercíc&amp;io</translation>
    </message>
    <message>
        <source>Asks you for each digit three times, in random order: a minute and a half</source>
        <translation>Pede cada dígito três vezes, em ordem aleatória: um minuto e meio</translation>
    </message>
    <message>
        <source>+ Cla&amp;ss…</source>
        <translation>+ &amp;Classe…</translation>
    </message>
    <message>
        <source>Asks you to draw ten of anything, as a class of your own</source>
        <translation>Pede que você desenhe dez de qualquer coisa, como uma classe sua</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Desfa&amp;zer</translation>
    </message>
    <message>
        <source>Undoes the last change on this page (Ctrl+Z)</source>
        <translation>Desfaz a última mudança nesta página (Ctrl+Z)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>Im&amp;portar…</translation>
    </message>
    <message>
        <source>Keeps the labelled drawings of an ink file too</source>
        <translation>Guarda também os desenhos rotulados de um arquivo de tinta</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Salvar em arquivo…</translation>
    </message>
    <message>
        <source>Saves these drawings as an ink file</source>
        <translation>Salva estes desenhos como arquivo de tinta</translation>
    </message>
    <message>
        <source>&amp;Train on these…</source>
        <translation>&amp;Treinar com estes…</translation>
    </message>
    <message>
        <source>Saves them as an ink file, to train a network of your own on the page Train</source>
        <translation>Salva-os como arquivo de tinta, para treinar uma rede sua na página Treinar</translation>
    </message>
    <message>
        <source>What the selected drawings really are; Enter gives them this label</source>
        <translation>O que os desenhos selecionados são de verdade; Enter dá a eles este rótulo</translation>
    </message>
    <message>
        <source>Another label</source>
        <translation>Outro rótulo</translation>
    </message>
    <message>
        <source>No drawings are kept of this hand yet.
Draw a digit on the canvas, and press its key to say what it is;
or let the exercise ask you for each digit three times.</source>
        <translation>Ainda não há desenhos guardados desta letra.
Desenhe um dígito na tela e pressione a tecla dele para dizer o que é;
ou deixe o exercício pedir cada dígito três vezes.</translation>
    </message>
    <message>
        <source>Reading the drawings…</source>
        <translation>Lendo os desenhos…</translation>
    </message>
    <message>
        <source>What will you draw ten of?</source>
        <translation>Do que você vai desenhar dez?</translation>
    </message>
</context>
<context>
    <name>Teacher</name>
    <message>
        <source>There is no network to teach yet; open a model.</source>
        <translation>Ainda não há rede para ensinar; abra um modelo.</translation>
    </message>
    <message>
        <source>This network is in the middle of its training; wait, or choose another.</source>
        <translation>Esta rede está no meio do treinamento; espere ou escolha outra.</translation>
    </message>
    <message>
        <source>No drawing is kept yet; draw one, and say what it is.</source>
        <translation>Nenhum desenho foi guardado ainda; desenhe um e diga o que é.</translation>
    </message>
</context>
<context>
    <name>TrainingControls</name>
    <message>
        <source>&amp;Train</source>
        <translation>&amp;Treinar</translation>
    </message>
    <message>
        <source>+1 epoch</source>
        <translation>+1 época</translation>
    </message>
    <message>
        <source>Train this run for one more epoch: its schedule of learning rates is stretched over all of its epochs (Ctrl+Shift+R)</source>
        <translation>Treina mais uma época: a programação das taxas de aprendizado é esticada sobre todas as épocas (Ctrl+Shift+R)</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>Pa&amp;usar</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Degrau</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>Reto&amp;mar</translation>
    </message>
    <message>
        <source>Show or hide all settings: network, learning and images (Ctrl+,)</source>
        <translation>Mostra ou oculta todas as configurações: rede, aprendizado e imagens (Ctrl+,)</translation>
    </message>
    <message>
        <source>Repeat a run with several seeds, or try several values of a setting</source>
        <translation>Repete um treinamento com várias sementes, ou testa vários valores de uma configuração</translation>
    </message>
    <message>
        <source>Repeat or s&amp;weep ▾</source>
        <translation>Repetir ou &amp;variar ▾</translation>
    </message>
    <message>
        <source>Repeat or s&amp;weep ▸</source>
        <translation>Repetir ou &amp;variar ▸</translation>
    </message>
    <message>
        <source>Repeat or sweep</source>
        <translation>Repetir ou variar</translation>
    </message>
    <message>
        <source>&amp;Settings ▾</source>
        <translation>Confi&amp;gurações ▾</translation>
    </message>
    <message>
        <source>&amp;Settings ▸</source>
        <translation>Confi&amp;gurações ▸</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>{0} ⚠ {1}</source>
        <translation>{0} ⚠ {1}</translation>
    </message>
    <message numerus="yes">
        <source>Settings: %Ln hints</source>
        <translation>
            <numerusform>Configurações: %Ln dica</numerusform>
            <numerusform>Configurações: %Ln dicas</numerusform>
        </translation>
    </message>
    <message>
        <source>A network is already training; stop it first</source>
        <translation>Uma rede já está treinando; pare-a antes</translation>
    </message>
    <message>
        <source>No network is training</source>
        <translation>Nenhuma rede está treinando</translation>
    </message>
    <message>
        <source>Stop the run and keep what it has learned (Ctrl+.)</source>
        <translation>Para o treinamento e guarda o que foi aprendido (Ctrl+.)</translation>
    </message>
    <message>
        <source>Train a new network (Ctrl+R)</source>
        <translation>Treina uma rede nova (Ctrl+R)</translation>
    </message>
    <message>
        <source>Pause the run, or resume it (Ctrl+P)</source>
        <translation>Pausa o treinamento, ou o retoma (Ctrl+P)</translation>
    </message>
    <message>
        <source>Take one batch, and pause (Ctrl+B)</source>
        <translation>Faz um lote e pausa (Ctrl+B)</translation>
    </message>
</context>
<context>
    <name>TrainingForm</name>
    <message>
        <source>Find a rate…</source>
        <translation>Procurar uma taxa…</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Aprendizado</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Differs from {0}: {1}</source>
        <translation>Difere de {0}: {1}</translation>
    </message>
    <message>
        <source>Back to {0}</source>
        <translation>Voltar a {0}</translation>
    </message>
    <message>
        <source>Fill in all settings as {0} has them</source>
        <translation>Preenche todas as configurações como {0} as tem</translation>
    </message>
    <message>
        <source>Only datasets of the ten digits use this.</source>
        <translation>Só conjuntos dos dez dígitos usam isto.</translation>
    </message>
</context>
<context>
    <name>TrainingPanel</name>
    <message>
        <source>this takes some seconds</source>
        <translation>isso leva alguns segundos</translation>
    </message>
    <message>
        <source>this takes half a minute or a minute</source>
        <translation>isso leva de meio minuto a um minuto</translation>
    </message>
    <message>
        <source>this takes some minutes</source>
        <translation>isso leva alguns minutos</translation>
    </message>
    <message>
        <source>this takes an hour or more, with a graphics card minutes</source>
        <translation>isso leva uma hora ou mais, com uma placa de vídeo minutos</translation>
    </message>
    <message>
        <source>how long that takes is shown as soon as it begins</source>
        <translation>quanto tempo leva é mostrado assim que começa</translation>
    </message>
    <message>
        <source>Train shows a new network thousands of labelled digits until it reads them by itself; {0}. Its loss and accuracy appear here.</source>
        <translation>Treinar mostra a uma rede nova milhares de dígitos rotulados até que ela os leia sozinha; {0}. Sua perda e sua acurácia aparecem aqui.</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experimento</translation>
    </message>
    <message>
        <source>Training progress</source>
        <translation>Progresso do treinamento</translation>
    </message>
    <message>
        <source>Press Train to watch a network learn. Nothing leaves this computer.</source>
        <translation>Clique em Treinar para ver uma rede aprender. Nada sai deste computador.</translation>
    </message>
    <message>
        <source>Training status</source>
        <translation>Estado do treinamento</translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>Terminando…</translation>
    </message>
    <message>
        <source>Paused. Resume continues, Step takes one batch.</source>
        <translation>Em pausa. Retomar continua, Avançar faz um lote.</translation>
    </message>
    <message>
        <source>Loading PyTorch, once for each start of the program…</source>
        <translation>Carregando o PyTorch, uma vez a cada início do programa…</translation>
    </message>
    <message>
        <source>Preparing the images…</source>
        <translation>Preparando as imagens…</translation>
    </message>
    <message>
        <source>Drawing synthetic handwriting: {0} of {1}…</source>
        <translation>Desenhando escrita sintética: {0} de {1}…</translation>
    </message>
    <message>
        <source>Loading the images: {2} %…</source>
        <translation>Carregando as imagens: {2} %…</translation>
    </message>
    <message>
        <source>{0} parameters and {2} images, on {1}</source>
        <translation>{0} parâmetros e {2} imagens, em {1}</translation>
    </message>
    <message>
        <source>Paused after batch {0}: loss {1}, {2} right. Resume continues, Step takes one batch.</source>
        <translation>Em pausa após o lote {0}: perda {1}, {2} certas. Retomar continua, Avançar faz um lote.</translation>
    </message>
    <message>
        <source>Epoch {0}/{1} · {2} images/s · {3} left</source>
        <translation>Época {0}/{1} · {2} imagens/s · faltam {3}</translation>
    </message>
    <message>
        <source>To {0} epochs, schedule stretched</source>
        <translation>Até {0} épocas, programação esticada</translation>
    </message>
    <message>
        <source>“Go on”, on the page Runs, trains it to its end.</source>
        <translation>“Continuar”, na página Treinamentos, leva-o até o fim.</translation>
    </message>
    <message>
        <source>The run failed: {0}</source>
        <translation>O treinamento falhou: {0}</translation>
    </message>
    <message>
        <source>What it learned before that is kept.</source>
        <translation>O que foi aprendido antes fica guardado.</translation>
    </message>
    <message>
        <source>Stopped; the run is as it was before.</source>
        <translation>Parado; o treinamento está como antes.</translation>
    </message>
    <message>
        <source>Stopped before the network learned anything.</source>
        <translation>Parado antes que a rede aprendesse algo.</translation>
    </message>
    <message>
        <source>This network now reads your drawing.</source>
        <translation>Esta rede agora lê o seu desenho.</translation>
    </message>
    <message>
        <source>Stopped after {0}.</source>
        <translation>Parado após {0}.</translation>
    </message>
    <message>
        <source>Test accuracy {0} after {1} of training.</source>
        <translation>Acurácia de teste {0} após {1} de treinamento.</translation>
    </message>
    <message>
        <source>Early stopping after epoch {0}: validation no longer improved.</source>
        <translation>Parada antecipada após a época {0}: a validação não melhorava mais.</translation>
    </message>
    <message>
        <source>The network from before is still the best, with test accuracy {0}.</source>
        <translation>A rede de antes ainda é a melhor, com acurácia de teste de {0}.</translation>
    </message>
</context>
<context>
    <name>UserData</name>
    <message>
        <source>There is no program here to show a folder; your data is in {0}.</source>
        <translation>Não há aqui um programa que mostre uma pasta; seus dados estão em {0}.</translation>
    </message>
    <message>
        <source>There is nothing to delete: no data is kept yet.</source>
        <translation>Não há nada a excluir: nenhum dado foi guardado ainda.</translation>
    </message>
    <message>
        <source>Delete all that Zen Digits keeps of yours on this computer?</source>
        <translation>Excluir tudo o que o Zen Digits guarda de seu neste computador?</translation>
    </message>
    <message>
        <source>It will be gone for good. Files that you saved elsewhere stay.</source>
        <translation>Será perdido para sempre. Os arquivos que você salvou em outros lugares ficam.</translation>
    </message>
    <message>
        <source>&amp;Delete everything</source>
        <translation>&amp;Excluir tudo</translation>
    </message>
    <message>
        <source>Runs with their networks: {0} ({1})</source>
        <translation>Treinamentos com suas redes: {0} ({1})</translation>
    </message>
    <message>
        <source>Experiments of several runs: {0} ({1})</source>
        <translation>Experimentos de vários treinamentos: {0} ({1})</translation>
    </message>
    <message>
        <source>Drawings of people’s hands, and what was learned from them ({1})</source>
        <translation>Desenhos da letra de pessoas, e o que foi aprendido com eles ({1})</translation>
    </message>
    <message>
        <source>The last drawing ({1})</source>
        <translation>O último desenho ({1})</translation>
    </message>
    <message>
        <source>Marks on images, such as wrong labels ({1})</source>
        <translation>Marcas em imagens, como rótulos errados ({1})</translation>
    </message>
    <message>
        <source>Settings, with the lists of what you opened last ({1})</source>
        <translation>Configurações, com as listas do que você abriu por último ({1})</translation>
    </message>
    <message>
        <source>What was computed about networks and their data ({1})</source>
        <translation>O que foi calculado sobre redes e seus dados ({1})</translation>
    </message>
    <message>
        <source>The log of errors ({1})</source>
        <translation>O registro de erros ({1})</translation>
    </message>
    <message>
        <source>Other files and folders in the data folder: {0} ({1})</source>
        <translation>Outros arquivos e pastas da pasta de dados: {0} ({1})</translation>
    </message>
    <message>
        <source>All your data is deleted. The program starts over.</source>
        <translation>Todos os seus dados foram excluídos. O programa recomeça do zero.</translation>
    </message>
    <message>
        <source>There are {0} more.</source>
        <translation>Há mais {0}.</translation>
    </message>
    <message>
        <source>Some of your data could not be deleted; the rest is gone.</source>
        <translation>Alguns dos seus dados não puderam ser excluídos; o resto já foi.</translation>
    </message>
</context>
<context>
    <name>ValuePlot</name>
    <message>
        <source>Accuracy of each value</source>
        <translation>Acurácia de cada valor</translation>
    </message>
    <message>
        <source>{0}: no run has ended</source>
        <translation>{0}: nenhum treinamento terminou</translation>
    </message>
    <message>
        <source>{0}: {1}, mean of {2}</source>
        <translation>{0}: {1}, média de {2}</translation>
    </message>
    <message>
        <source>{0}; {1} failed</source>
        <translation>{0}; {1} com falha</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Treinamentos</translation>
    </message>
    <message>
        <source>Runs that ended</source>
        <translation>Treinamentos terminados</translation>
    </message>
    <message>
        <source>All runs</source>
        <translation>Todos os treinamentos</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validação</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Teste</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>closest:
{0}</source>
        <translation>mais próximo:
{0}</translation>
    </message>
    <message>
        <source>{0} sure
Second choice: {1} ({2})</source>
        <translation>{0} de segurança
Segunda opção: {1} ({2})</translation>
    </message>
    <message>
        <source>This doesn’t look like a digit.</source>
        <translation>Isto não parece um dígito.</translation>
    </message>
    <message>
        <source>This doesn’t look like anything the network has learned.</source>
        <translation>Isto não parece nada que a rede tenha aprendido.</translation>
    </message>
    <message>
        <source>This stands in several lines.
Write one number at a time.</source>
        <translation>Isto está em várias linhas.
Escreva um número de cada vez.</translation>
    </message>
    <message>
        <source>Some of this doesn’t look like digits.
Doubtful: {0}</source>
        <translation>Uma parte não parece dígitos.
Duvidoso: {0}</translation>
    </message>
    <message>
        <source>{0} sure of the whole number
Least sure: {1} ({2})</source>
        <translation>{0} de segurança no número inteiro
Menos seguro: {1} ({2})</translation>
    </message>
    <message>
        <source>A sign stands before or between the digits.
It is left out.</source>
        <translation>Há um sinal antes dos dígitos ou entre eles.
Ele é omitido.</translation>
    </message>
    <message>
        <source>Draw something; it is read as you draw.</source>
        <translation>Desenhe algo; é lido enquanto você desenha.</translation>
    </message>
    <message>
        <source>Draw a digit; it is read as you draw.</source>
        <translation>Desenhe um dígito; é lido enquanto você desenha.</translation>
    </message>
    <message>
        <source>There is no ink left in this picture.</source>
        <translation>Não resta tinta nesta imagem.</translation>
    </message>
    <message>
        <source>There is too much ink to read at once. Erase some of it.</source>
        <translation>Há tinta demais para ler de uma vez. Apague um pouco.</translation>
    </message>
    <message>
        <source>Loading the network…</source>
        <translation>Carregando a rede…</translation>
    </message>
    <message>
        <source>There is no network to read with. Open a model.</source>
        <translation>Não há rede com que ler. Abra um modelo.</translation>
    </message>
</context>
<context>
    <name>ViewMenu</name>
    <message>
        <source>&amp;View</source>
        <translation>Exi&amp;bir</translation>
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
        <translation>Ap&amp;resentação</translation>
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
        <translation>&amp;Escuro</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>A&amp;parência</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>T&amp;amanho do texto</translation>
    </message>
    <message>
        <source>Reduce &amp;motion</source>
        <translation>Reduzir &amp;movimento</translation>
    </message>
    <message>
        <source>&amp;Usual</source>
        <translation>&amp;Usual</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Maior</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>M&amp;enor</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>&amp;Drawing</source>
        <translation>&amp;Desenho</translation>
    </message>
    <message>
        <source>&amp;Click to begin a stroke and to end it</source>
        <translation>&amp;Clicar para começar um traço e para terminá-lo</translation>
    </message>
    <message>
        <source>&amp;Steady a trembling hand</source>
        <translation>&amp;Firmar uma mão que treme</translation>
    </message>
    <message>
        <source>Ignore &amp;palms on the screen</source>
        <translation>Ignorar &amp;palmas na tela</translation>
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
        <translation>Desenhe algo e veja aqui
que tinta faz ler assim</translation>
    </message>
    <message>
        <source>Which ink and which strokes make it what it is read as</source>
        <translation>Que tinta e que traços fazem ler assim</translation>
    </message>
    <message>
        <source>Evi&amp;dence</source>
        <translation>Indí&amp;cios</translation>
    </message>
    <message>
        <source>The smallest piece of ink that turns the reading</source>
        <translation>O menor pedaço de tinta que muda a leitura</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>M&amp;udança</translation>
    </message>
    <message>
        <source>The training images that are most like it to the network</source>
        <translation>As imagens de treino mais parecidas com ele para a rede</translation>
    </message>
    <message>
        <source>&amp;Neighbours</source>
        <translation>&amp;Vizinhas</translation>
    </message>
    <message>
        <source>Where it lies among the test images, as the network sees them</source>
        <translation>Onde ele está entre as imagens de teste, como a rede as vê</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>Ma&amp;pa</translation>
    </message>
    <message>
        <source>The layers of the network, and what each makes of the drawing</source>
        <translation>As camadas da rede, e o que cada uma faz do desenho</translation>
    </message>
    <message>
        <source>&amp;Inside</source>
        <translation>&amp;Interior</translation>
    </message>
    <message>
        <source>Forward and backward through a small network, with every number</source>
        <translation>Para a frente e para trás em uma rede pequena, com cada número</translation>
    </message>
    <message>
        <source>&amp;By hand</source>
        <translation>À &amp;mão</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Por quê?</translation>
    </message>
    <message>
        <source>Why {0}? It is {1} sure.</source>
        <translation>Por que {0}? A rede tem {1} de segurança.</translation>
    </message>
    <message>
        <source>Its strokes go like drawings that were taught. The picture alone, which is explained here, is read as {0}, {1} sure.</source>
        <translation>Seus traços vão como desenhos que foram ensinados. A imagem sozinha, que é explicada aqui, é lida como {0}, com {1} de segurança.</translation>
    </message>
</context>
<context>
    <name>WindowPictures</name>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Janela</translation>
    </message>
    <message>
        <source>&amp;Drawing</source>
        <translation>&amp;Desenho</translation>
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
        <translation>Veredito</translation>
    </message>
    <message>
        <source>Kind of reading</source>
        <translation>Tipo de leitura</translation>
    </message>
    <message>
        <source>Digit shown by the bars</source>
        <translation>Dígito que as barras mostram</translation>
    </message>
    <message>
        <source>Choose the digit that the bars show.</source>
        <translation>Escolha o dígito que as barras mostram.</translation>
    </message>
    <message>
        <source>Scroll to more digits</source>
        <translation>Role para ver mais dígitos</translation>
    </message>
</context>
<context>
    <name>_ClassesModel</name>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>What the images show.</source>
        <translation>O que as imagens mostram.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisão</translation>
    </message>
    <message>
        <source>Of what was read as this class, how much is it.</source>
        <translation>Do que foi lido como esta classe, quanto é dela.</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Revocação</translation>
    </message>
    <message>
        <source>Of this class, how much was read as it.</source>
        <translation>Desta classe, quanto foi lido como ela.</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>The harmonic mean of precision and recall.</source>
        <translation>A média harmônica da precisão e da revocação.</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>How many images of this class there are.</source>
        <translation>Quantas imagens desta classe existem.</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Weighted mean</source>
        <translation>Média ponderada</translation>
    </message>
</context>
<context>
    <name>_ClassesTable</name>
    <message>
        <source>Precision, recall and F1 of each class</source>
        <translation>Precisão, revocação e F1 de cada classe</translation>
    </message>
</context>
<context>
    <name>_NumberDelegate</name>
    <message>
        <source>What the number is</source>
        <translation>O que é o número</translation>
    </message>
</context>
<context>
    <name>about</name>
    <message>
        <source>Draw digits and see them read; press Train and watch a network learn.

Everything runs on this computer; the program never connects to the internet. Your runs and settings are stored in
{0}

MNIST by Y. LeCun, C. Cortes and C. Burges, CC BY-SA 3.0. Made with Qt, PyTorch and pyqtgraph.</source>
        <translation>Desenhe dígitos e veja-os serem lidos; clique em Treinar e veja uma rede aprender.

Tudo acontece neste computador; o programa nunca se conecta à internet. Seus treinamentos e configurações ficam em
{0}

MNIST de Y. LeCun, C. Cortes e C. Burges, CC BY-SA 3.0. Feito com Qt, PyTorch e pyqtgraph.</translation>
    </message>
    <message>
        <source>About Zen Digits</source>
        <translation>Sobre o Zen Digits</translation>
    </message>
</context>
<context>
    <name>comparison</name>
    <message>
        <source>Compared on the {0} images whose labels both know; {1} are left out.</source>
        <translation>Comparadas nas {0} imagens cujos rótulos ambas conhecem; {1} ficam de fora.</translation>
    </message>
    <message>
        <source>Neither is better: as many mistakes are new as are mended.</source>
        <translation>Nenhuma é melhor: há tantos erros novos quanto corrigidos.</translation>
    </message>
    <message>
        <source>{0} sure that {1} is better.</source>
        <translation>{0} de certeza de que {1} é melhor.</translation>
    </message>
    <message>
        <source>This may be chance: equally good networks differ as much in {0} of comparisons.</source>
        <translation>Pode ser acaso: redes igualmente boas diferem tanto assim em {0} das comparações.</translation>
    </message>
    <message>
        <source>{0}: {1} read rightly (95 % sure: {2} to {3})</source>
        <translation>{0}: {1} lidas corretamente (95 % de certeza: {2} a {3})</translation>
    </message>
</context>
<context>
    <name>copying</name>
    <message>
        <source>Nothing has been read yet; draw something first.</source>
        <translation>Nada foi lido ainda; desenhe algo antes.</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>--processes must be at least 1, not {0}.</source>
        <translation>--processes deve ser pelo menos 1, não {0}.</translation>
    </message>
    <message>
        <source>A hand cannot be called {0}; use letters, digits and spaces.</source>
        <translation>Uma letra não pode se chamar {0}; use letras, dígitos e espaços.</translation>
    </message>
    <message>
        <source>A hand keeps up to {0} drawings; delete some first.</source>
        <translation>Uma letra guarda até {0} desenhos; exclua alguns antes.</translation>
    </message>
    <message>
        <source>A network cannot have {0} = {1}; choose another model or value.</source>
        <translation>Uma rede não pode ter {0} = {1}; escolha outro modelo ou valor.</translation>
    </message>
    <message>
        <source>A part of the program is missing ({0}); please install it again.</source>
        <translation>Falta uma parte do programa ({0}); instale-o de novo.</translation>
    </message>
    <message>
        <source>A run can be repeated 1 to {0} times, not {1}.</source>
        <translation>Um treinamento pode ser repetido de 1 a {0} vezes, não {1}.</translation>
    </message>
    <message>
        <source>An experiment needs at least one run.</source>
        <translation>Um experimento precisa de pelo menos um treinamento.</translation>
    </message>
    <message>
        <source>Distillation needs MNIST’s own images, as they are stored and with all ten labels; set it to 0 to learn from others.</source>
        <translation>A destilação precisa das imagens do próprio MNIST, como estão gravadas e com os dez rótulos; ponha-a em 0 para aprender de outras.</translation>
    </message>
    <message>
        <source>Distillation takes its place.</source>
        <translation>A destilação toma o lugar dela.</translation>
    </message>
    <message>
        <source>In {0} this network reads {1} of the test images differently (at most {2} is allowed); export it in {3}.</source>
        <translation>Em {0}, esta rede lê {1} das imagens de teste de outro modo (o máximo permitido é {2}); exporte-a em {3}.</translation>
    </message>
    <message>
        <source>It needs 1 to {0} tables called {1}.</source>
        <translation>Precisa de 1 a {0} tabelas chamadas {1}.</translation>
    </message>
    <message>
        <source>Line {0} of {1} is damaged; the other drawings are here, and the whole file is kept as {2}.</source>
        <translation>A linha {0} de {1} está danificada; os outros desenhos estão aqui, e o arquivo inteiro é guardado como {2}.</translation>
    </message>
    <message>
        <source>Neither is better: as many mistakes are new as are mended.</source>
        <translation>Nenhuma é melhor: há tantos erros novos quanto corrigidos.</translation>
    </message>
    <message>
        <source>No choice of its question is right; write right = true below one.</source>
        <translation>Nenhuma opção da pergunta está certa; escreva right = true abaixo de uma.</translation>
    </message>
    <message>
        <source>No digit was found in the marked part of {0}; mark all of one number.</source>
        <translation>Nenhum dígito foi encontrado na parte marcada de {0}; marque um número inteiro.</translation>
    </message>
    <message>
        <source>No drawing of {0} has a label that the network knows; label them on the page Teach, or choose another network.</source>
        <translation>Nenhum desenho de {0} tem um rótulo que a rede conheça; rotule-os na página Ensinar ou escolha outra rede.</translation>
    </message>
    <message>
        <source>No drawing of {0} is kept yet; draw a digit, and press its key to say what it is.</source>
        <translation>Nenhum desenho de {0} foi guardado ainda; desenhe um dígito e pressione a tecla dele para dizer o que é.</translation>
    </message>
    <message>
        <source>No images are held out to go by.</source>
        <translation>Nenhuma imagem é reservada para servir de guia.</translation>
    </message>
    <message>
        <source>No label of these images is known to both networks; choose another network or set.</source>
        <translation>Nenhum rótulo destas imagens é conhecido das duas redes; escolha outra rede ou outro conjunto.</translation>
    </message>
    <message>
        <source>ONNX Runtime’s readings differ from this program’s (probabilities differ by up to {0}); nothing was saved; try another network.</source>
        <translation>As leituras do ONNX Runtime diferem das deste programa (as probabilidades diferem em até {0}); nada foi salvo; tente outra rede.</translation>
    </message>
    <message>
        <source>Only cross-entropy uses this.</source>
        <translation>Só a entropia cruzada usa isto.</translation>
    </message>
    <message>
        <source>PyTorch, which training needs, is not installed; run: {0}</source>
        <translation>O PyTorch, necessário para treinar, não está instalado; execute: {0}</translation>
    </message>
    <message>
        <source>Repeating a run gives each its own seed; sweep the seed or repeat it, not both.</source>
        <translation>Ao repetir um treinamento, cada um tem sua própria semente; varie a semente ou repita, não as duas coisas.</translation>
    </message>
    <message>
        <source>Rows and columns were swapped, as EMNIST has them.</source>
        <translation>Linhas e colunas foram trocadas, como no EMNIST.</translation>
    </message>
    <message>
        <source>Sweeping the {0} changes nothing while augmentation is off; switch augmentation on, or sweep another setting.</source>
        <translation>Variar {0} não muda nada enquanto o aumento de dados está desativado; ative o aumento de dados ou varie outra configuração.</translation>
    </message>
    <message>
        <source>Sweeping the {0} changes nothing while no images are held out; hold some out for validation, or sweep another setting.</source>
        <translation>Variar {0} não muda nada enquanto nenhuma imagem é reservada; reserve algumas para a validação ou varie outra configuração.</translation>
    </message>
    <message>
        <source>Sweeping the {0} changes nothing without synthetic images and several epochs; add them, or sweep another setting.</source>
        <translation>Variar {0} não muda nada sem imagens sintéticas e várias épocas; adicione-as ou varie outra configuração.</translation>
    </message>
    <message>
        <source>Sweeping the {0} changes nothing, as distillation takes its place; set distillation to 0, or sweep another setting.</source>
        <translation>Variar {0} não muda nada, porque a destilação toma o lugar dela; ponha a destilação em 0 ou varie outra configuração.</translation>
    </message>
    <message>
        <source>Sweeping the {0} changes nothing, as only cross-entropy uses it; choose that loss, or sweep another setting.</source>
        <translation>Variar {0} não muda nada, porque só a entropia cruzada usa isso; escolha essa perda ou varie outra configuração.</translation>
    </message>
    <message>
        <source>Sweeping the {0} changes nothing, as this network has none; choose another network, or sweep another setting.</source>
        <translation>Variar {0} não muda nada, porque esta rede não tem; escolha outra rede ou varie outra configuração.</translation>
    </message>
    <message>
        <source>Sweeping the {0} changes nothing, as this network’s cells have their own; choose another network, or sweep another setting.</source>
        <translation>Variar {0} não muda nada, porque as células desta rede têm as suas; escolha outra rede ou varie outra configuração.</translation>
    </message>
    <message>
        <source>Sweeping the {0} changes nothing, as this optimizer has none; choose another optimizer, or sweep another setting.</source>
        <translation>Variar {0} não muda nada, porque este otimizador não tem; escolha outro otimizador ou varie outra configuração.</translation>
    </message>
    <message>
        <source>Switch augmentation on to use this.</source>
        <translation>Ative o aumento de dados para usar isto.</translation>
    </message>
    <message>
        <source>Synthetic handwriting is available for the ten digits only; set its counts to 0.</source>
        <translation>A escrita sintética só existe para os dez dígitos; ponha as quantidades em 0.</translation>
    </message>
    <message>
        <source>TensorBoard is not installed; {0}</source>
        <translation>O TensorBoard não está instalado; {0}</translation>
    </message>
    <message>
        <source>TensorBoard&apos;s file cannot be written ({0}); the run continues without it.</source>
        <translation>O arquivo do TensorBoard não pode ser escrito ({0}); o treinamento continua sem ele.</translation>
    </message>
    <message>
        <source>That makes {0} runs, and an experiment has at most {1}; take fewer values or seeds.</source>
        <translation>Isso dá {0} treinamentos, e um experimento tem no máximo {1}; use menos valores ou sementes.</translation>
    </message>
    <message>
        <source>The card inside {0} is damaged ({1}); choose another model file.</source>
        <translation>A ficha dentro de {0} está danificada ({1}); escolha outro arquivo de modelo.</translation>
    </message>
    <message>
        <source>The checkpoint is damaged, or of another run or device ({0}); train again with the same settings.</source>
        <translation>O ponto de controle está danificado, ou é de outro treinamento ou dispositivo ({0}); treine de novo com as mesmas configurações.</translation>
    </message>
    <message>
        <source>The class has no name; type one.</source>
        <translation>A classe não tem nome; digite um.</translation>
    </message>
    <message>
        <source>The current folder has been deleted or closed; change to another.</source>
        <translation>A pasta atual foi excluída ou fechada; mude para outra.</translation>
    </message>
    <message>
        <source>The device {0} cannot be used: {1} Choose auto or cpu.</source>
        <translation>O dispositivo {0} não pode ser usado: {1} Escolha auto ou cpu.</translation>
    </message>
    <message>
        <source>The experiment {0} is complete; start another for more runs.</source>
        <translation>O experimento {0} está completo; comece outro para mais treinamentos.</translation>
    </message>
    <message>
        <source>The folder {0} cannot be created ({1}); free some space or check its permissions.</source>
        <translation>A pasta {0} não pode ser criada ({1}); libere espaço ou confira as permissões.</translation>
    </message>
    <message>
        <source>The folder {0} cannot be written; choose another place.</source>
        <translation>A pasta {0} não pode ser escrita; escolha outro lugar.</translation>
    </message>
    <message>
        <source>The hand has no name; type one.</source>
        <translation>A letra não tem nome; digite um.</translation>
    </message>
    <message>
        <source>The images are in {0}.</source>
        <translation>As imagens estão em {0}.</translation>
    </message>
    <message>
        <source>The images in {0} are used for validation.</source>
        <translation>As imagens de {0} são usadas para validação.</translation>
    </message>
    <message>
        <source>The images in {0} cannot be found; put them back there or choose other data.</source>
        <translation>As imagens de {0} não foram encontradas; devolva-as ao lugar ou escolha outros dados.</translation>
    </message>
    <message>
        <source>The images in {0} cannot be reached ({1}); open its folder.</source>
        <translation>As imagens de {0} não podem ser acessadas ({1}); abra a pasta delas.</translation>
    </message>
    <message>
        <source>The images in {0} have changed since the run began; put back those that were there, or train again.</source>
        <translation>As imagens de {0} mudaram desde que o treinamento começou; devolva as que estavam lá ou treine de novo.</translation>
    </message>
    <message>
        <source>The images of {0} are in sub-folders.</source>
        <translation>As imagens de {0} estão em subpastas.</translation>
    </message>
    <message>
        <source>The loss does not fall: the learning rate may be too large, or labels may be wrong.</source>
        <translation>A perda não cai: a taxa de aprendizado pode ser grande demais, ou pode haver rótulos errados.</translation>
    </message>
    <message>
        <source>The loss fell at no rate: the images, their labels or other settings are the reason.</source>
        <translation>A perda não caiu com nenhuma taxa: o motivo está nas imagens, em seus rótulos ou em outras configurações.</translation>
    </message>
    <message>
        <source>The loss grows instead of falling: the learning rate is too large for this network.</source>
        <translation>A perda cresce em vez de cair: a taxa de aprendizado é grande demais para esta rede.</translation>
    </message>
    <message>
        <source>The loss hardly falls: the learning rate is very small.</source>
        <translation>A perda quase não cai: a taxa de aprendizado é muito pequena.</translation>
    </message>
    <message>
        <source>The loss is no longer a finite number {0}; train again with a smaller learning rate.</source>
        <translation>A perda não é mais um número finito {0}; treine de novo com uma taxa de aprendizado menor.</translation>
    </message>
    <message>
        <source>The name is longer than {0} characters; shorten it.</source>
        <translation>O nome tem mais de {0} caracteres; encurte-o.</translation>
    </message>
    <message>
        <source>The name of the dataset is empty; give {0}.</source>
        <translation>O nome do conjunto de dados está vazio; dê {0}.</translation>
    </message>
    <message>
        <source>The network of this run is not saved: {0}</source>
        <translation>A rede deste treinamento não está salva: {0}</translation>
    </message>
    <message>
        <source>The network that this one was taught from ({0}) is not open; open its file, or choose another network.</source>
        <translation>A rede a partir da qual esta foi ensinada ({0}) não está aberta; abra o arquivo dela ou escolha outra rede.</translation>
    </message>
    <message>
        <source>The network would forget {0} % of what it knew, so it stays as it is; check the labels of the drawings.</source>
        <translation>A rede esqueceria {0} % do que sabia, então fica como está; confira os rótulos dos desenhos.</translation>
    </message>
    <message>
        <source>The network would read {0} of the {1} drawings rightly, and reads {2} now, so it stays as it is; check their labels, or add drawings.</source>
        <translation>A rede leria corretamente {0} dos {1} desenhos, e lê {2} agora, então fica como está; confira os rótulos ou acrescente desenhos.</translation>
    </message>
    <message>
        <source>The network would tell less well which of the drawings belong to no class, so it stays as it is; check which of them do.</source>
        <translation>A rede distinguiria pior quais desenhos não pertencem a nenhuma classe, então fica como está; confira quais não pertencem.</translation>
    </message>
    <message>
        <source>The network {0} has activations of its own; don’t choose one.</source>
        <translation>A rede {0} tem ativações próprias; não escolha uma.</translation>
    </message>
    <message>
        <source>The network {0} has no convolutional maps for {1}; choose {2}.</source>
        <translation>A rede {0} não tem mapas de convolução para {1}; escolha {2}.</translation>
    </message>
    <message>
        <source>The network’s answers are no finite numbers; choose another model.</source>
        <translation>As respostas da rede não são números finitos; escolha outro modelo.</translation>
    </message>
    <message>
        <source>The network’s gradients are no finite numbers; choose another model.</source>
        <translation>Os gradientes da rede não são números finitos; escolha outro modelo.</translation>
    </message>
    <message>
        <source>The network’s weights are no finite numbers and cannot be saved; train again with a smaller learning rate.</source>
        <translation>Os pesos da rede não são números finitos e não podem ser salvos; treine de novo com uma taxa de aprendizado menor.</translation>
    </message>
    <message>
        <source>The pictures in {0} have no labels; sort them into a sub-folder for each class and choose the folder above.</source>
        <translation>As imagens em {0} não têm rótulos; separe-as em uma subpasta por classe e escolha a pasta acima.</translation>
    </message>
    <message>
        <source>The resources of Zen Digits are missing beside {0}; please install it again.</source>
        <translation>Faltam os recursos do Zen Digits ao lado de {0}; instale-o de novo.</translation>
    </message>
    <message>
        <source>The run cannot be recorded ({0}); it continues all the same.</source>
        <translation>O treinamento não pode ser registrado ({0}); ele continua mesmo assim.</translation>
    </message>
    <message>
        <source>The run {0} cannot go on: its loss is no longer a finite number; train again with a smaller learning rate.</source>
        <translation>O treinamento {0} não pode continuar: sua perda não é mais um número finito; treine de novo com uma taxa de aprendizado menor.</translation>
    </message>
    <message>
        <source>The run {0} is complete; train it for --more-epochs, or train again.</source>
        <translation>O treinamento {0} está completo; prolongue-o com --more-epochs ou treine de novo.</translation>
    </message>
    <message>
        <source>The run {0} is going on; stop it, then delete your data.</source>
        <translation>O treinamento {0} está em andamento; pare-o e então exclua seus dados.</translation>
    </message>
    <message>
        <source>The run {0} is not complete; resume it first.</source>
        <translation>O treinamento {0} não está completo; retome-o antes.</translation>
    </message>
    <message>
        <source>The run {0} kept no point to go on from; train again with more epochs.</source>
        <translation>O treinamento {0} não guardou nenhum ponto de onde continuar; treine de novo com mais épocas.</translation>
    </message>
    <message>
        <source>The runs of an experiment learn from the same data; sweep another setting.</source>
        <translation>Os treinamentos de um experimento aprendem com os mesmos dados; varie outra configuração.</translation>
    </message>
    <message>
        <source>The steps to this image were not kept.</source>
        <translation>Os passos até esta imagem não foram guardados.</translation>
    </message>
    <message>
        <source>The training of this network held out no images of {0}; choose its test images.</source>
        <translation>O treinamento desta rede não reservou imagens de {0}; escolha as imagens de teste.</translation>
    </message>
    <message>
        <source>The weights are no longer finite numbers after batch {0}; train again with a smaller learning rate.</source>
        <translation>Os pesos deixaram de ser números finitos após o lote {0}; treine de novo com uma taxa de aprendizado menor.</translation>
    </message>
    <message>
        <source>The weights in {0} are damaged; choose another.</source>
        <translation>Os pesos em {0} estão danificados; escolha outro.</translation>
    </message>
    <message>
        <source>The weights would become too large; choose a smaller η.</source>
        <translation>Os pesos ficariam grandes demais; escolha um η menor.</translation>
    </message>
    <message>
        <source>The {0} can be on or off, not {1}.</source>
        <translation>{0} pode estar ativado ou desativado, não {1}.</translation>
    </message>
    <message>
        <source>The {0} images look inverted against the training images; make them alike.</source>
        <translation>As imagens {0} parecem invertidas em relação às de treino; deixe-as iguais.</translation>
    </message>
    <message>
        <source>The {0} images look turned or mirrored against the training images; make them alike.</source>
        <translation>As imagens {0} parecem giradas ou espelhadas em relação às de treino; deixe-as iguais.</translation>
    </message>
    <message>
        <source>The {0} in {1} do not fit its network; choose another.</source>
        <translation>{0} em {1} não combinam com a rede; escolha outro.</translation>
    </message>
    <message>
        <source>The {0} must be a number, not {1}.</source>
        <translation>{0} deve ser um número, não {1}.</translation>
    </message>
    <message>
        <source>The {0} must be a whole number, not {1}.</source>
        <translation>{0} deve ser um número inteiro, não {1}.</translation>
    </message>
    <message>
        <source>The {0} must be between {1} and {2}, not {3}.</source>
        <translation>{0} deve estar entre {1} e {2}, não {3}.</translation>
    </message>
    <message>
        <source>The {0} must be true or false, not {1}.</source>
        <translation>{0} deve ser true ou false, não {1}.</translation>
    </message>
    <message>
        <source>The {0} must be {1}, not {2}; separate several values with commas.</source>
        <translation>{0} deve ser {1}, não {2}; separe vários valores com vírgulas.</translation>
    </message>
    <message>
        <source>The {0} that belong to {1} are missing; add their file.</source>
        <translation>Falta o que pertence a {1}: {0}; acrescente o arquivo.</translation>
    </message>
    <message>
        <source>The {0} {1} cannot be locked ({2}); free some space or check the permissions of {3}.</source>
        <translation>{0} {1} não pode ser bloqueado ({2}); libere espaço ou confira as permissões de {3}.</translation>
    </message>
    <message>
        <source>The {0} {1} is running in another window or terminal; wait until it ends.</source>
        <translation>{0} {1} está em andamento em outra janela ou terminal; espere terminar.</translation>
    </message>
    <message>
        <source>The {0} {1} is running; stop it before you delete it.</source>
        <translation>{0} {1} está em andamento; pare antes de excluir.</translation>
    </message>
    <message>
        <source>The {0} {1} is there twice; name it once.</source>
        <translation>{0} {1} aparece duas vezes; nomeie uma só vez.</translation>
    </message>
    <message>
        <source>There are more than {0} digits or other pieces of ink, too many to read at once; use a part of it.</source>
        <translation>Há mais de {0} dígitos ou outros pedaços de tinta, demais para ler de uma vez; use uma parte.</translation>
    </message>
    <message>
        <source>There are more than {0} drawings, too many for a hand; train a network on them instead.</source>
        <translation>Há mais de {0} desenhos, demais para uma letra; treine uma rede com eles.</translation>
    </message>
    <message>
        <source>There are no images to train on in {0}; choose {1}.</source>
        <translation>Não há imagens para treinar em {0}; escolha {1}.</translation>
    </message>
    <message>
        <source>There are no strokes to export; draw something, and say what it is.</source>
        <translation>Não há traços para exportar; desenhe algo e diga o que é.</translation>
    </message>
    <message>
        <source>There are too many {0} named {1} in {2}; remove some.</source>
        <translation>Há {0} demais chamados {1} em {2}; remova alguns.</translation>
    </message>
    <message>
        <source>There is a hand called {0} already; choose another name.</source>
        <translation>Já há uma letra chamada {0}; escolha outro nome.</translation>
    </message>
    <message>
        <source>There is no activation {0}; choose one of {1}.</source>
        <translation>Não existe a ativação {0}; escolha uma de {1}.</translation>
    </message>
    <message>
        <source>There is no drawing to keep; draw something first.</source>
        <translation>Não há desenho para guardar; desenhe algo antes.</translation>
    </message>
    <message>
        <source>There is no drawing to learn from; draw some, and say what they are.</source>
        <translation>Não há desenho com que aprender; desenhe alguns e diga o que são.</translation>
    </message>
    <message>
        <source>There is no folder {0}; create it or choose another place.</source>
        <translation>Não existe a pasta {0}; crie-a ou escolha outro lugar.</translation>
    </message>
    <message>
        <source>There is no network {0}; choose one of {1}.</source>
        <translation>Não existe a rede {0}; escolha uma de {1}.</translation>
    </message>
    <message>
        <source>There is no run {0} in {1}; name a folder there.</source>
        <translation>Não existe o treinamento {0} em {1}; nomeie uma pasta de lá.</translation>
    </message>
    <message>
        <source>There is no setting {0} to sweep; name one of those that “zen-digits train --help” lists.</source>
        <translation>Não existe a configuração {0} para variar; nomeie uma das que “zen-digits train --help” lista.</translation>
    </message>
    <message>
        <source>There is no {0} {1}; choose one of {2}.</source>
        <translation>Não existe {0} {1}; escolha entre {2}.</translation>
    </message>
    <message>
        <source>There is no {0} {1}; give its full path.</source>
        <translation>Não existe {0} {1}; dê o caminho completo.</translation>
    </message>
    <message>
        <source>There is not enough memory for batches of {0} images; train again with smaller batches, or with fewer images.</source>
        <translation>Não há memória suficiente para lotes de {0} imagens; treine de novo com lotes menores ou com menos imagens.</translation>
    </message>
    <message>
        <source>There is not enough memory on the {0} device for batches of {1}.</source>
        <translation>Não há memória suficiente no dispositivo {0} para lotes de {1}.</translation>
    </message>
    <message>
        <source>There is not enough memory on the {0} device for batches of {1}; train again with smaller batches, or on the cpu.</source>
        <translation>Não há memória suficiente no dispositivo {0} para lotes de {1}; treine de novo com lotes menores ou na cpu.</translation>
    </message>
    <message>
        <source>This cannot be a label: {0}; choose another.</source>
        <translation>Isto não pode ser um rótulo: {0}; escolha outro.</translation>
    </message>
    <message>
        <source>This may be chance: equally good networks differ as much in {0} of comparisons.</source>
        <translation>Pode ser acaso: redes igualmente boas diferem tanto assim em {0} das comparações.</translation>
    </message>
    <message>
        <source>This method needs PyTorch, which is not installed; choose {0}, or run: {1}</source>
        <translation>Este método precisa do PyTorch, que não está instalado; escolha {0} ou execute: {1}</translation>
    </message>
    <message>
        <source>This network has no towers.</source>
        <translation>Esta rede não tem torres.</translation>
    </message>
    <message>
        <source>This network&apos;s cells have their own.</source>
        <translation>As células desta rede têm as suas.</translation>
    </message>
    <message>
        <source>This optimizer has no momentum.</source>
        <translation>Este otimizador não tem momento.</translation>
    </message>
    <message>
        <source>This optimizer has no second momentum.</source>
        <translation>Este otimizador não tem segundo momento.</translation>
    </message>
    <message>
        <source>This run began in an older version of Zen Digits: it continues, but its result may differ in the last bits from that of an uninterrupted run.</source>
        <translation>Este treinamento começou em uma versão anterior do Zen Digits: ele continua, mas o resultado pode diferir nos últimos bits do de um sem interrupção.</translation>
    </message>
    <message>
        <source>This run began with {0}: it continues, but its result may differ in the last bits from that of an uninterrupted run.</source>
        <translation>Este treinamento começou com {0}: ele continua, mas o resultado pode diferir nos últimos bits do de um sem interrupção.</translation>
    </message>
    <message>
        <source>Validation gets worse while training gets better: the network learns images by heart.</source>
        <translation>A validação piora enquanto o treinamento melhora: a rede decora as imagens.</translation>
    </message>
    <message>
        <source>With its weights rounded for a web page, this network reads {0} of the test images differently (at most {1} is allowed); export an .onnx file instead.</source>
        <translation>Com os pesos arredondados para uma página web, esta rede lê {0} das imagens de teste de outro modo (o máximo permitido é {1}); exporte um arquivo .onnx.</translation>
    </message>
    <message>
        <source>Without synthetic images and several epochs there is nothing to spread.</source>
        <translation>Sem imagens sintéticas e várias épocas não há nada a distribuir.</translation>
    </message>
    <message>
        <source>You have no home folder, in which your data could be; set HOME or XDG_DATA_HOME.</source>
        <translation>Você não tem uma pasta pessoal onde seus dados possam ficar; defina HOME ou XDG_DATA_HOME.</translation>
    </message>
    <message>
        <source>fix or remove the line: each has {&quot;label&quot;: &quot;7&quot;, &quot;strokes&quot;: [[[x, y], …], …]}.</source>
        <translation>corrija ou remova a linha: cada uma tem {&quot;label&quot;: &quot;7&quot;, &quot;strokes&quot;: [[[x, y], …], …]}.</translation>
    </message>
    <message>
        <source>it needs macOS 12.3 or newer.</source>
        <translation>precisa do macOS 12.3 ou mais novo.</translation>
    </message>
    <message>
        <source>its driver is missing or older than this PyTorch needs; update the driver.</source>
        <translation>o driver falta ou é mais antigo do que este PyTorch precisa; atualize o driver.</translation>
    </message>
    <message>
        <source>this PyTorch is built for the CPU alone; install a CUDA build.</source>
        <translation>este PyTorch foi compilado só para a CPU; instale uma versão com CUDA.</translation>
    </message>
    <message>
        <source>this PyTorch is built without support for Apple&apos;s GPUs.</source>
        <translation>este PyTorch foi compilado sem suporte às GPUs da Apple.</translation>
    </message>
    <message>
        <source>{0} cannot be deleted ({1}); check its permissions.</source>
        <translation>{0} não pode ser excluído ({1}); confira as permissões.</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}); check it.</source>
        <translation>{0} não pode ser lido ({1}); confira-o.</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}); check its name and permissions.</source>
        <translation>{0} não pode ser lido ({1}); confira o nome e as permissões.</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}); check the file.</source>
        <translation>{0} não pode ser lido ({1}); confira o arquivo.</translation>
    </message>
    <message>
        <source>{0} cannot be used as a lesson: {1}</source>
        <translation>{0} não pode ser usado como lição: {1}</translation>
    </message>
    <message>
        <source>{0} cannot be written (there is no folder {1}); create it or choose another place.</source>
        <translation>{0} não pode ser escrito (não existe a pasta {1}); crie-a ou escolha outro lugar.</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}); choose another place or free some space.</source>
        <translation>{0} não pode ser escrito ({1}); escolha outro lugar ou libere espaço.</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}); choose another place.</source>
        <translation>{0} não pode ser escrito ({1}); escolha outro lugar.</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}); free some space or check its permissions.</source>
        <translation>{0} não pode ser escrito ({1}); libere espaço ou confira as permissões.</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}); {2}.</source>
        <translation>{0} não pode ser escrito ({1}); {2}.</translation>
    </message>
    <message>
        <source>{0} cannot be {1}; the guide lists what a step can wait for.</source>
        <translation>{0} não pode ser {1}; o guia lista o que um passo pode esperar.</translation>
    </message>
    <message>
        <source>{0} claims to hold {1}, which is too much; choose another.</source>
        <translation>{0} diz conter {1}, o que é demais; escolha outro.</translation>
    </message>
    <message>
        <source>{0} has a folder called {1}, but none called train; put the classes to train on into one.</source>
        <translation>{0} tem uma pasta chamada {1}, mas nenhuma chamada train; ponha em uma assim as classes para treinar.</translation>
    </message>
    <message>
        <source>{0} has more than {1} drawings, too many for a hand; use it as data on the Train page.</source>
        <translation>{0} tem mais de {1} desenhos, demais para uma letra; use-o como dados na página Treinar.</translation>
    </message>
    <message>
        <source>{0} has more than {1} images; use fewer.</source>
        <translation>{0} tem mais de {1} imagens; use menos.</translation>
    </message>
    <message>
        <source>{0} has more than {1} lines; split it into several.</source>
        <translation>{0} tem mais de {1} linhas; divida-o em vários.</translation>
    </message>
    <message>
        <source>{0} has more than {1} megapixels; scale it down first.</source>
        <translation>{0} tem mais de {1} megapixels; reduza-a antes.</translation>
    </message>
    <message>
        <source>{0} has more than {1} pieces of ink, more than are read at once; cut out a part with fewer numbers.</source>
        <translation>{0} tem mais de {1} pedaços de tinta, mais do que se lê de uma vez; recorte uma parte com menos números.</translation>
    </message>
    <message>
        <source>{0} has more than {1} rows; use fewer.</source>
        <translation>{0} tem mais de {1} linhas; use menos.</translation>
    </message>
    <message>
        <source>{0} has more than {1} {2}; split it into several drawings.</source>
        <translation>{0} tem mais de {1} {2}; divida em vários desenhos.</translation>
    </message>
    <message>
        <source>{0} has no drawing whose label the network knows; choose another.</source>
        <translation>{0} não tem desenho cujo rótulo a rede conheça; escolha outro.</translation>
    </message>
    <message>
        <source>{0} has no drawings; an ink file has one per line.</source>
        <translation>{0} não tem desenhos; um arquivo de tinta tem um por linha.</translation>
    </message>
    <message>
        <source>{0} has no images in it; it needs a row for each.</source>
        <translation>{0} não contém imagens; precisa de uma linha para cada.</translation>
    </message>
    <message>
        <source>{0} has no label; fix or remove the line.</source>
        <translation>{0} não tem rótulo; corrija ou remova a linha.</translation>
    </message>
    <message>
        <source>{0} has no labels, so nothing can be kept; add them.</source>
        <translation>{0} não tem rótulos, então nada pode ser guardado; acrescente-os.</translation>
    </message>
    <message>
        <source>{0} has no training images and labels; add both files.</source>
        <translation>{0} não tem imagens de treino e rótulos; acrescente os dois arquivos.</translation>
    </message>
    <message>
        <source>{0} has no {1} images of its classes; remove its {2} files.</source>
        <translation>{0} não tem imagens de {1} de suas classes; remova seus arquivos de {2}.</translation>
    </message>
    <message>
        <source>{0} has no {1} with a label that the network knows; choose another set or another network.</source>
        <translation>{0} não tem {1} com um rótulo que a rede conheça; escolha outro conjunto ou outra rede.</translation>
    </message>
    <message>
        <source>{0} has the files of {1} datasets; choose the training images of one.</source>
        <translation>{0} tem os arquivos de {1} conjuntos de dados; escolha as imagens de treino de um.</translation>
    </message>
    <message>
        <source>{0} has {1} columns, but the first one has {2}; fix or remove the line.</source>
        <translation>{0} tem {1} colunas, mas a primeira tem {2}; corrija ou remova a linha.</translation>
    </message>
    <message>
        <source>{0} has {1} images, but {2} has {3} labels; use two files of the same dataset.</source>
        <translation>{0} tem {1} imagens, mas {2} tem {3} rótulos; use dois arquivos do mesmo conjunto de dados.</translation>
    </message>
    <message>
        <source>{0} has {1} of {2}, but each class needs at least two; add some or remove the class{3}.</source>
        <translation>{0} tem {1} de {2}, mas cada classe precisa de pelo menos duas; acrescente algumas ou remova a classe{3}.</translation>
    </message>
    <message>
        <source>{0} has {1} without a label.</source>
        <translation>{0} tem {1} sem rótulo.</translation>
    </message>
    <message>
        <source>{0} has {1} {2}, but a row needs a label and the pixels of a square image: 785 columns for 28×28; fix the file or choose another.</source>
        <translation>{0} tem {1} {2}, mas uma linha precisa de um rótulo e dos pixels de uma imagem quadrada: 785 colunas para 28×28; corrija o arquivo ou escolha outro.</translation>
    </message>
    <message>
        <source>{0} has {1}; give it {2} to {3}.</source>
        <translation>{0} tem {1}; dê de {2} a {3}.</translation>
    </message>
    <message>
        <source>{0} is a HEIC photo, which cannot be read; export it as a JPEG, or set the telephone&apos;s camera to the most compatible format.</source>
        <translation>{0} é uma foto HEIC, que não pode ser lida; exporte-a como JPEG ou ajuste a câmera do celular para o formato mais compatível.</translation>
    </message>
    <message>
        <source>{0} is a folder or a device; give the name of a file.</source>
        <translation>{0} é uma pasta ou um dispositivo; dê o nome de um arquivo.</translation>
    </message>
    <message>
        <source>{0} is a link that leads in a circle; choose another place.</source>
        <translation>{0} é um link que anda em círculo; escolha outro lugar.</translation>
    </message>
    <message>
        <source>{0} is a link to another place; put the file itself there.</source>
        <translation>{0} é um link para outro lugar; ponha ali o próprio arquivo.</translation>
    </message>
    <message>
        <source>{0} is a pickle, which could run a stranger’s code; open a .zendigits model file instead.</source>
        <translation>{0} é um pickle, que poderia executar código de um desconhecido; abra um arquivo de modelo .zendigits.</translation>
    </message>
    <message>
        <source>{0} is a tenth of {1}, the largest rate at which the loss was near its least.</source>
        <translation>{0} é um décimo de {1}, a maior taxa em que a perda esteve perto do seu mínimo.</translation>
    </message>
    <message>
        <source>{0} is a web page, perhaps with an error message; download the file again.</source>
        <translation>{0} é uma página web, talvez com uma mensagem de erro; baixe o arquivo de novo.</translation>
    </message>
    <message>
        <source>{0} is a {1} archive; unpack it and choose what was in it.</source>
        <translation>{0} é um arquivo compactado {1}; descompacte-o e escolha o que havia nele.</translation>
    </message>
    <message>
        <source>{0} is an IDX file, but its name does not say of what; call it like MNIST’s train-images-idx3-ubyte, and its labels train-labels-idx1-ubyte.</source>
        <translation>{0} é um arquivo IDX, mas o nome não diz de quê; chame-o como train-images-idx3-ubyte do MNIST, e os rótulos train-labels-idx1-ubyte.</translation>
    </message>
    <message>
        <source>{0} is damaged or cut short; copy or save it again.</source>
        <translation>{0} está danificado ou cortado; copie ou salve de novo.</translation>
    </message>
    <message>
        <source>{0} is damaged, incomplete or not a model; choose another.</source>
        <translation>{0} está danificado, incompleto ou não é um modelo; escolha outro.</translation>
    </message>
    <message>
        <source>{0} is damaged; choose another experiment.</source>
        <translation>{0} está danificado; escolha outro experimento.</translation>
    </message>
    <message>
        <source>{0} is damaged; choose another run.</source>
        <translation>{0} está danificado; escolha outro treinamento.</translation>
    </message>
    <message>
        <source>{0} is damaged; copy or save it again.</source>
        <translation>{0} está danificado; copie ou salve de novo.</translation>
    </message>
    <message>
        <source>{0} is damaged; train again with the same settings.</source>
        <translation>{0} está danificado; treine de novo com as mesmas configurações.</translation>
    </message>
    <message>
        <source>{0} is empty: there is no ink in it; choose another picture.</source>
        <translation>{0} está vazia: não há tinta nela; escolha outra imagem.</translation>
    </message>
    <message>
        <source>{0} is empty; choose another picture.</source>
        <translation>{0} está vazia; escolha outra imagem.</translation>
    </message>
    <message>
        <source>{0} is from a newer Zen Digits; update this one to open it.</source>
        <translation>{0} é de um Zen Digits mais novo; atualize este para abrir.</translation>
    </message>
    <message>
        <source>{0} is larger than {1} GB; use less of it.</source>
        <translation>{0} tem mais de {1} GB; use menos.</translation>
    </message>
    <message>
        <source>{0} is larger than {1} MB, too large for a file of this kind; choose another.</source>
        <translation>{0} tem mais de {1} MB, demais para um arquivo deste tipo; escolha outro.</translation>
    </message>
    <message>
        <source>{0} is longer than {1} pixels; cut or scale it first.</source>
        <translation>{0} tem mais de {1} pixels de comprimento; corte ou reduza antes.</translation>
    </message>
    <message>
        <source>{0} is no part of a dataset; its files are not used.</source>
        <translation>{0} não faz parte de um conjunto de dados; seus arquivos não são usados.</translation>
    </message>
    <message>
        <source>{0} is not MNIST&apos;s original; please install Zen Digits again.</source>
        <translation>{0} não é o original do MNIST; instale o Zen Digits de novo.</translation>
    </message>
    <message>
        <source>{0} is not a CSV file: it is not text in UTF-8; save it so or choose another.</source>
        <translation>{0} não é um arquivo CSV: não é texto em UTF-8; salve-o assim ou escolha outro.</translation>
    </message>
    <message>
        <source>{0} is not a file; put images into {1}.</source>
        <translation>{0} não é um arquivo; ponha imagens em {1}.</translation>
    </message>
    <message>
        <source>{0} is not a list of labels and character codes; fix or remove it.</source>
        <translation>{0} não é uma lista de rótulos e códigos de caracteres; corrija ou remova.</translation>
    </message>
    <message>
        <source>{0} is not a picture that can be read; try a PNG or JPEG.</source>
        <translation>{0} não é uma imagem que possa ser lida; tente PNG ou JPEG.</translation>
    </message>
    <message>
        <source>{0} is not a regular file; remove it.</source>
        <translation>{0} não é um arquivo comum; remova-o.</translation>
    </message>
    <message>
        <source>{0} is not an IDX file of {1}{2}; choose another.</source>
        <translation>{0} não é um arquivo IDX de {1}{2}; escolha outro.</translation>
    </message>
    <message>
        <source>{0} is not an ink file: it is not text; choose another.</source>
        <translation>{0} não é um arquivo de tinta: não é texto; escolha outro.</translation>
    </message>
    <message>
        <source>{0} is not text; fix or remove it.</source>
        <translation>{0} não é texto; corrija ou remova.</translation>
    </message>
    <message>
        <source>{0} is not written in TOML ({1}); the guide shows how lessons are written.</source>
        <translation>{0} não está escrito em TOML ({1}); o guia mostra como se escrevem lições.</translation>
    </message>
    <message>
        <source>{0} is of another version of Zen Digits; resume it with that one, or train again.</source>
        <translation>{0} é de outra versão do Zen Digits; retome com ela ou treine de novo.</translation>
    </message>
    <message>
        <source>{0} is present but not used: {1}</source>
        <translation>{0} existe, mas não é usado: {1}</translation>
    </message>
    <message>
        <source>{0} is the largest rate that was tried, and the loss still fell there.</source>
        <translation>{0} é a maior taxa testada, e ali a perda ainda caía.</translation>
    </message>
    <message>
        <source>{0} is written in no language; write it in one.</source>
        <translation>{0} não está escrito em nenhuma língua; escreva em uma.</translation>
    </message>
    <message>
        <source>{0} looks like a page of print, not of numbers; cut out the part with the numbers.</source>
        <translation>{0} parece uma página impressa, não de números; recorte a parte com os números.</translation>
    </message>
    <message>
        <source>{0} means nothing in a lesson; correct or delete it.</source>
        <translation>{0} não significa nada em uma lição; corrija ou exclua.</translation>
    </message>
    <message>
        <source>{0} must be a list of at most {1} names.</source>
        <translation>{0} deve ser uma lista de no máximo {1} nomes.</translation>
    </message>
    <message>
        <source>{0} must be a table of names and values.</source>
        <translation>{0} deve ser uma tabela de nomes e valores.</translation>
    </message>
    <message>
        <source>{0} must be a text of 1 to {1} characters.</source>
        <translation>{0} deve ser um texto de 1 a {1} caracteres.</translation>
    </message>
    <message>
        <source>{0} must end in {1}; choose another name.</source>
        <translation>{0} deve terminar em {1}; escolha outro nome.</translation>
    </message>
    <message>
        <source>{0} must name a part of the window, such as train_button; {1} does not.</source>
        <translation>{0} deve nomear uma parte da janela, como train_button; {1} não nomeia.</translation>
    </message>
    <message>
        <source>{0} of a layer’s neurons are dead: they give 0 for every image, and never learn again.</source>
        <translation>{0} dos neurônios de uma camada estão mortos: dão 0 para qualquer imagem e nunca mais aprendem.</translation>
    </message>
    <message>
        <source>{0} of a layer’s neurons are saturated: always at one end, where they hardly learn.</source>
        <translation>{0} dos neurônios de uma camada estão saturados: sempre em um extremo, onde quase não aprendem.</translation>
    </message>
    <message>
        <source>{0} should hold {1}, but it is cut short; copy it again.</source>
        <translation>{0} deveria conter {1}, mas está cortado; copie de novo.</translation>
    </message>
    <message>
        <source>{0} should hold {1}, but it is longer; copy it again.</source>
        <translation>{0} deveria conter {1}, mas é maior; copie de novo.</translation>
    </message>
    <message>
        <source>{0} shows no number: what is on it looks like words or drawings; choose another picture.</source>
        <translation>{0} não mostra nenhum número: o que há nela parece palavras ou desenhos; escolha outra imagem.</translation>
    </message>
    <message>
        <source>{0} sure that {1} is better.</source>
        <translation>{0} de certeza de que {1} é melhor.</translation>
    </message>
    <message>
        <source>{0} unpacks to more than {1} times its size, as no handwriting does; choose another.</source>
        <translation>{0} descompacta para mais de {1} vezes o seu tamanho, como nenhuma escrita faz; escolha outro.</translation>
    </message>
    <message>
        <source>{0} was not written by Zen Digits; choose another.</source>
        <translation>{0} não foi escrito pelo Zen Digits; escolha outro.</translation>
    </message>
    <message>
        <source>{0}, line {1} is too long for an image; fix it.</source>
        <translation>{0}, a linha {1} é longa demais para uma imagem; corrija-a.</translation>
    </message>
    <message>
        <source>{0}, line {1} is too long; fix or remove it.</source>
        <translation>{0}, a linha {1} é longa demais; corrija ou remova.</translation>
    </message>
    <message>
        <source>{0}, line {1}: this is not CSV ({2}); fix or remove the line.</source>
        <translation>{0}, linha {1}: isto não é CSV ({2}); corrija ou remova a linha.</translation>
    </message>
    <message>
        <source>{0}.right must be true or false.</source>
        <translation>{0}.right deve ser true ou false.</translation>
    </message>
    <message>
        <source>{0}.{1} must be called as a language is, such as de.</source>
        <translation>{0}.{1} deve ter o nome de uma língua, como de.</translation>
    </message>
    <message>
        <source>{0}: a coordinate is beyond ±{1}; fix or remove the line.</source>
        <translation>{0}: uma coordenada passa de ±{1}; corrija ou remova a linha.</translation>
    </message>
    <message>
        <source>{0}: a pixel is {1}, not {2}; fix or remove the line.</source>
        <translation>{0}: um pixel é {1}, não {2}; corrija ou remova a linha.</translation>
    </message>
    <message>
        <source>{0}: a point is not a pair of numbers; fix or remove the line.</source>
        <translation>{0}: um ponto não é um par de números; corrija ou remova a linha.</translation>
    </message>
    <message>
        <source>{0}: a stroke is not a list of points; fix or remove the line.</source>
        <translation>{0}: um traço não é uma lista de pontos; corrija ou remova a linha.</translation>
    </message>
    <message>
        <source>{0}: the drawing has no strokes; fix or remove the line.</source>
        <translation>{0}: o desenho não tem traços; corrija ou remova a linha.</translation>
    </message>
    <message>
        <source>{0}: the label is neither text nor a number; fix it.</source>
        <translation>{0}: o rótulo não é texto nem número; corrija.</translation>
    </message>
    <message>
        <source>{0}: there are no &quot;strokes&quot;; {1}</source>
        <translation>{0}: não há “strokes”; {1}</translation>
    </message>
    <message>
        <source>{0}: this is not JSON; {1}</source>
        <translation>{0}: isto não é JSON; {1}</translation>
    </message>
    <message>
        <source>{0}: {1} a label that no training image has.</source>
        <translation>{0}: {1} um rótulo que nenhuma imagem de treino tem.</translation>
    </message>
    <message>
        <source>{0}: {1}; fix it.</source>
        <translation>{0}: {1}; corrija.</translation>
    </message>
    <message>
        <source>{0}: {1}; fix or remove the line.</source>
        <translation>{0}: {1}; corrija ou remova a linha.</translation>
    </message>
    <message>
        <source>{0}: {1}; give the class another name.</source>
        <translation>{0}: {1}; dê outro nome à classe.</translation>
    </message>
    <message>
        <source>{0}cannot be used ({1}); check its name and permissions, or choose another place.</source>
        <translation>{0}não pode ser usado ({1}); confira o nome e as permissões, ou escolha outro lugar.</translation>
    </message>
</context>
<context>
    <name>crash</name>
    <message>
        <source>Unexpected error: something went wrong in Zen Digits.</source>
        <translation>Erro inesperado: algo deu errado no Zen Digits.</translation>
    </message>
    <message>
        <source>You can keep working. The details below are also in the log file.</source>
        <translation>Você pode continuar trabalhando. Os detalhes abaixo também estão no arquivo de registro.</translation>
    </message>
</context>
<context>
    <name>deformation</name>
    <message>
        <source>Rotation</source>
        <translation>Rotação</translation>
    </message>
    <message>
        <source>degrees clockwise</source>
        <translation>graus no sentido horário</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Deslocamento</translation>
    </message>
    <message>
        <source>pixels to the right</source>
        <translation>pixels para a direita</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Thickness</source>
        <translation>Espessura</translation>
    </message>
    <message>
        <source>pixels more at each edge</source>
        <translation>pixels a mais em cada borda</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Desfoque</translation>
    </message>
    <message>
        <source>pixels (standard deviation)</source>
        <translation>pixels (desvio padrão)</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Ruído</translation>
    </message>
    <message>
        <source>% of full ink</source>
        <translation>% da tinta cheia</translation>
    </message>
    <message>
        <source>Hidden square</source>
        <translation>Quadrado escondido</translation>
    </message>
    <message>
        <source>pixels wide</source>
        <translation>pixels de largura</translation>
    </message>
</context>
<context>
    <name>kept</name>
    <message numerus="yes">
        <source>%Ln drawings</source>
        <translation>
            <numerusform>%Ln desenho</numerusform>
            <numerusform>%Ln desenhos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln drawings are selected.</source>
        <translation>
            <numerusform>%Ln desenho está selecionado.</numerusform>
            <numerusform>%Ln desenhos estão selecionados.</numerusform>
        </translation>
    </message>
    <message>
        <source>no digit</source>
        <translation>não dígito</translation>
    </message>
    <message>
        <source>Select drawings to give them another label, or to delete them.</source>
        <translation>Selecione desenhos para dar outro rótulo a eles, ou para excluí-los.</translation>
    </message>
    <message>
        <source>{0}, kept {1}</source>
        <translation>{0}, guardado {1}</translation>
    </message>
    <message>
        <source>{0}, read as {1}, kept {2}</source>
        <translation>{0}, lido como {1}, guardado {2}</translation>
    </message>
</context>
<context>
    <name>left out</name>
    <message numerus="yes">
        <source>%Ln images that you marked are left out.</source>
        <translation>
            <numerusform>%Ln imagem que você marcou fica de fora.</numerusform>
            <numerusform>%Ln imagens que você marcou ficam de fora.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lessons</name>
    <message>
        <source>What the network sees</source>
        <translation>O que a rede vê</translation>
    </message>
    <message>
        <source>A network that reads digits never sees your pen. In this lesson you find out what it gets instead, and what it answers.</source>
        <translation>Uma rede que lê dígitos nunca vê a sua caneta. Nesta lição você descobre o que ela recebe no lugar, e o que ela responde.</translation>
    </message>
    <message>
        <source>Draw a large 4 on the canvas.</source>
        <translation>Desenhe um 4 grande na tela.</translation>
    </message>
    <message>
        <source>Here is what the network gets of your drawing: 28 × 28 grey values, no colour, no strokes, no order in time. Of all that you did, only these 784 numbers are left.</source>
        <translation>Isto é o que a rede recebe do seu desenho: 28 × 28 valores de cinza, sem cor, sem traços, sem ordem no tempo. De tudo o que você fez, só restam estes 784 números.</translation>
    </message>
    <message>
        <source>Clear the canvas. The network gets nothing then.</source>
        <translation>Limpe a tela. Então a rede não recebe nada.</translation>
    </message>
    <message>
        <source>Before the network looks, the program cuts your drawing out, makes it as large as the images it learned from, and puts it in the middle.</source>
        <translation>Antes que a rede olhe, o programa recorta o seu desenho, deixa-o do tamanho das imagens com que ela aprendeu e o põe no meio.</translation>
    </message>
    <message>
        <source>Draw a tiny 4 in a corner, and look at what the network gets of it.</source>
        <translation>Desenhe um 4 minúsculo em um canto, e veja o que a rede recebe dele.</translation>
    </message>
    <message>
        <source>The network answers with ten numbers, one for each digit. They add up to 100 %: where one grows, others shrink. It cannot say “none of them”, so the program looks for that by itself.</source>
        <translation>A rede responde com dez números, um para cada dígito. Eles somam 100 %: onde um cresce, outros encolhem. Ela não pode dizer “nenhum deles”; o programa cuida disso sozinho.</translation>
    </message>
    <message>
        <source>Clear the canvas, draw a 1, and watch the bars.</source>
        <translation>Limpe a tela, desenhe um 1 e observe as barras.</translation>
    </message>
    <message>
        <source>A few grey pixels can change the answer. Between a 1 and a 7 there is only a stroke at the top.</source>
        <translation>Alguns pixels cinza podem mudar a resposta. Entre um 1 e um 7 há só um traço em cima.</translation>
    </message>
    <message>
        <source>Make a 7 of your 1: add the stroke at its top.</source>
        <translation>Faça um 7 do seu 1: acrescente o traço em cima.</translation>
    </message>
    <message>
        <source>Choose another method, and see whether both mean the same ink.</source>
        <translation>Escolha outro método e veja se os dois apontam a mesma tinta.</translation>
    </message>
    <message>
        <source>Try it: draw the same digit twice, first large, then small and in a corner. What is different in what the network gets?</source>
        <translation>Experimente: desenhe o mesmo dígito duas vezes, primeiro grande, depois pequeno e em um canto. O que é diferente no que a rede recebe?</translation>
    </message>
    <message>
        <source>The second is small and lies in a corner, too.</source>
        <translation>O segundo também é pequeno e fica em um canto.</translation>
    </message>
    <message>
        <source>Look at the 28 × 28 image once more: it fills the middle both times.</source>
        <translation>Olhe mais uma vez a imagem de 28 × 28: ele preenche o meio nas duas vezes.</translation>
    </message>
    <message>
        <source>Hardly anything: size and place are taken away.</source>
        <translation>Quase nada: tamanho e lugar são retirados.</translation>
    </message>
    <message>
        <source>Size and place are evened out before; what is left are small differences in how you drew it. The program does what was done with the images that the network learned from.</source>
        <translation>Tamanho e lugar são igualados antes; o que resta são pequenas diferenças no seu jeito de desenhar. O programa faz o mesmo que foi feito com as imagens com que a rede aprendeu.</translation>
    </message>
    <message>
        <source>It gets the strokes in another order.</source>
        <translation>Ela recebe os traços em outra ordem.</translation>
    </message>
    <message>
        <source>It gets no strokes at all: a picture that is opened is read just as well.</source>
        <translation>Ela não recebe nenhum traço: uma imagem aberta é lida tão bem quanto.</translation>
    </message>
    <message>
        <source>Train your first network</source>
        <translation>Treine sua primeira rede</translation>
    </message>
    <message>
        <source>A new network knows nothing: its weights are random numbers, and it guesses. It becomes a reader by looking at labelled images, 60,000 of them, and changing its weights a little after each handful.</source>
        <translation>Uma rede nova não sabe nada: seus pesos são números aleatórios, e ela chuta. Ela aprende a ler olhando imagens rotuladas, 60.000 delas, e mudando um pouco seus pesos depois de cada punhado.</translation>
    </message>
    <message>
        <source>Choose the preset Quick: it takes some seconds.</source>
        <translation>Escolha a predefinição Rápido: leva alguns segundos.</translation>
    </message>
    <message>
        <source>Everything happens on this computer, while you watch.</source>
        <translation>Tudo acontece neste computador, enquanto você olha.</translation>
    </message>
    <message>
        <source>Press Train.</source>
        <translation>Clique em Treinar.</translation>
    </message>
    <message>
        <source>Each point of this curve is one batch: some hundred images that are read, compared with their labels, and learned from. The loss says how wrong the network was. It falls fast, then slowly.</source>
        <translation>Cada ponto desta curva é um lote: algumas centenas de imagens lidas, comparadas com seus rótulos e aprendidas. A perda diz o quanto a rede errava. Ela cai rápido, depois devagar.</translation>
    </message>
    <message>
        <source>Wait until the run has ended.</source>
        <translation>Espere até o treinamento terminar.</translation>
    </message>
    <message>
        <source>The test accuracy is the share of images it reads rightly among 10,000 that it has never seen. That it reads these well is what counts: it could have learned the others by heart.</source>
        <translation>A acurácia de teste é a parte que ela lê corretamente de 10.000 imagens que nunca viu. Ler bem estas é o que importa: as outras ela poderia ter decorado.</translation>
    </message>
    <message>
        <source>Your network already reads the canvas, in place of the one that came with the program. Here you see which one reads, and choose another.</source>
        <translation>Sua rede já lê a tela, no lugar da que veio com o programa. Aqui você vê qual delas lê, e escolhe outra.</translation>
    </message>
    <message>
        <source>Clear the canvas, and draw any digit for your network.</source>
        <translation>Limpe a tela e desenhe um dígito qualquer para a sua rede.</translation>
    </message>
    <message>
        <source>A network that begins with other random numbers becomes another network. The seed is where they come from: with the same seed, a run is the same to the last digit.</source>
        <translation>Uma rede que começa com outros números aleatórios vira outra rede. A semente é de onde eles vêm: com a mesma semente, um treinamento é igual até o último dígito.</translation>
    </message>
    <message>
        <source>Choose another seed, press Train, and wait for the end.</source>
        <translation>Escolha outra semente, clique em Treinar e espere até o fim.</translation>
    </message>
    <message>
        <source>Look at the test accuracy of your runs. What is true of a network that has trained for some seconds?</source>
        <translation>Olhe a acurácia de teste dos seus treinamentos. O que vale para uma rede treinada por alguns segundos?</translation>
    </message>
    <message>
        <source>It reads about half of the test images.</source>
        <translation>Ela lê cerca de metade das imagens de teste.</translation>
    </message>
    <message>
        <source>Look at the line of the last run: the test accuracy stands there in per cent.</source>
        <translation>Olhe a linha do último treinamento: a acurácia de teste está ali em por cento.</translation>
    </message>
    <message>
        <source>It reads about 99 of 100, and never exactly as many.</source>
        <translation>Ela lê cerca de 99 de 100, e nunca exatamente o mesmo tanto.</translation>
    </message>
    <message>
        <source>About 99 of 100 after a single look at each image. Runs differ by a few tenths of a per cent where they begin with other numbers; so a small difference between two runs says nothing yet.</source>
        <translation>Cerca de 99 de 100 depois de olhar uma só vez para cada imagem. Os treinamentos diferem em alguns décimos de por cento conforme os números iniciais; então uma diferença pequena entre dois ainda não diz nada.</translation>
    </message>
    <message>
        <source>It reads all of them: it has seen them before.</source>
        <translation>Ela lê todas: já as viu antes.</translation>
    </message>
    <message>
        <source>It has not: test images are kept aside. What was learned by heart would not help with them.</source>
        <translation>Não viu: as imagens de teste ficam à parte. O que foi decorado não ajudaria com elas.</translation>
    </message>
    <message>
        <source>Loss, gradient and learning rate</source>
        <translation>Perda, gradiente e taxa de aprendizado</translation>
    </message>
    <message>
        <source>Before you begin, all settings go back to where they began: what was tried before would mix in.</source>
        <translation>Antes de começar, todas as configurações voltam ao ponto de partida: o que foi testado antes se misturaria.</translation>
    </message>
    <message>
        <source>Choose the preset Quick.</source>
        <translation>Escolha a predefinição Rápido.</translation>
    </message>
    <message>
        <source>Learning is going downhill. The loss says how wrong the network is; the gradient says, for each weight, in which direction the loss falls. The learning rate is the length of each step. For this lesson you take a small network.</source>
        <translation>Aprender é descer a ladeira. A perda diz o quanto a rede erra; o gradiente diz, para cada peso, em que direção a perda cai. A taxa de aprendizado é o tamanho de cada passo. Para esta lição você usa uma rede pequena.</translation>
    </message>
    <message>
        <source>Choose the network Dense 128.</source>
        <translation>Escolha a rede Densa 128.</translation>
    </message>
    <message>
        <source>SGD is the plainest rule of all: new weight = old weight − learning rate × gradient. Other rules stretch the steps here and shorten them there.</source>
        <translation>SGD é a regra mais simples: peso novo = peso antigo − taxa de aprendizado × gradiente. Outras regras esticam os passos aqui e os encurtam ali.</translation>
    </message>
    <message>
        <source>Choose the optimizer SGD.</source>
        <translation>Escolha o otimizador SGD.</translation>
    </message>
    <message>
        <source>With 500 images of each digit instead of all 5,500, a run takes seconds.</source>
        <translation>Com 500 imagens de cada dígito em vez de todas as 5.500, um treinamento leva segundos.</translation>
    </message>
    <message>
        <source>A good length of step for this network is 0.1.</source>
        <translation>Um bom tamanho de passo para esta rede é 0,1.</translation>
    </message>
    <message>
        <source>Enter the learning rate 0.1.</source>
        <translation>Digite a taxa de aprendizado 0,1.</translation>
    </message>
    <message>
        <source>Now watch the loss. It begins near 2.3: that is what guessing among ten digits costs.</source>
        <translation>Agora observe a perda. Ela começa perto de 2,3: é o que custa chutar entre dez dígitos.</translation>
    </message>
    <message>
        <source>Press Train, and wait for the end.</source>
        <translation>Clique em Treinar e espere até o fim.</translation>
    </message>
    <message>
        <source>And with steps ten times as long? Who strides downhill with leaps comes out on the other side of the valley, higher than before, where it is steeper still: the next leap is longer yet.</source>
        <translation>E com passos dez vezes maiores? Quem desce aos saltos vai parar do outro lado do vale, mais alto do que antes, onde é ainda mais íngreme: o próximo salto é ainda maior.</translation>
    </message>
    <message>
        <source>Enter the learning rate 1.</source>
        <translation>Digite a taxa de aprendizado 1.</translation>
    </message>
    <message>
        <source>See it happen: the loss shoots up instead of falling. That is called diverging. A line below the curves says so while the run goes on, and offers a smaller rate.</source>
        <translation>Veja acontecer: a perda dispara em vez de cair. Isso se chama divergir. Uma linha abaixo das curvas avisa durante o treinamento e oferece uma taxa menor.</translation>
    </message>
    <message>
        <source>Press Train, and watch the loss leave its range.</source>
        <translation>Clique em Treinar e veja a perda sair do gráfico.</translation>
    </message>
    <message>
        <source>Try it: train once more with a learning rate ten times smaller than the good one, 0.01, and compare the loss at the end. What happens?</source>
        <translation>Experimente: treine mais uma vez com uma taxa dez vezes menor que a boa, 0,01, e compare a perda no fim. O que acontece?</translation>
    </message>
    <message>
        <source>It falls evenly, but is higher at the end than with 0.1.</source>
        <translation>Ela cai de modo regular, mas no fim é maior do que com 0,1.</translation>
    </message>
    <message>
        <source>Small steps are safe and slow: after as many images the network is not as far. Too long a step forgets, too short a step crawls; in between lies the rate that one looks for. The button Find a rate beside it does so.</source>
        <translation>Passos pequenos são seguros e lentos: depois das mesmas imagens, a rede não chegou tão longe. Um passo longo demais esquece, um curto demais se arrasta; no meio está a taxa que se procura. O botão Procurar uma taxa, ao lado, faz isso.</translation>
    </message>
    <message>
        <source>It diverges again.</source>
        <translation>Ela diverge de novo.</translation>
    </message>
    <message>
        <source>Look at the curve of the run with 0.01: it never rises above where it began, apart from small jumps.</source>
        <translation>Olhe a curva com 0,01: ela nunca sobe acima de onde começou, a não ser por pequenos saltos.</translation>
    </message>
    <message>
        <source>It falls lower than ever: the smaller, the better.</source>
        <translation>Ela cai mais do que nunca: quanto menor, melhor.</translation>
    </message>
    <message>
        <source>Compare both ends of the runs, on the page Runs or in the status line: after as many images, the smaller rate is behind.</source>
        <translation>Compare o fim dos dois treinamentos, na página Treinamentos ou na linha de estado: depois das mesmas imagens, a taxa menor está atrás.</translation>
    </message>
    <message>
        <source>Dense against convolution</source>
        <translation>Densa contra convolução</translation>
    </message>
    <message>
        <source>In a dense layer every pixel has weights of its own. What the network learned about a stroke at one place it does not know of the place beside. You train such a network first.</source>
        <translation>Em uma camada densa, cada pixel tem seus próprios pesos. O que a rede aprendeu de um traço em um lugar ela não sabe do lugar ao lado. Primeiro você treina uma rede assim.</translation>
    </message>
    <message>
        <source>Choose the network Dense 128, and 500 images of a class.</source>
        <translation>Escolha a rede Densa 128 e 500 imagens por classe.</translation>
    </message>
    <message>
        <source>It learns for a few seconds, and then reads your drawing.</source>
        <translation>Ela aprende por alguns segundos e depois lê o seu desenho.</translation>
    </message>
    <message>
        <source>The program puts each drawing in the middle before the network sees it. Here you shift it after that.</source>
        <translation>O programa põe cada desenho no meio antes que a rede o veja. Aqui você o desloca depois disso.</translation>
    </message>
    <message>
        <source>Draw a 4, and move the slider Shift to the right: how far until it is misread?</source>
        <translation>Desenhe um 4 e mova o controle Deslocamento para a direita: até onde, para que seja lido errado?</translation>
    </message>
    <message>
        <source>A convolution lays the same small filter over all places of the image. A stroke that it knows it finds anywhere. You train one with as many images.</source>
        <translation>Uma convolução põe o mesmo filtro pequeno em todos os lugares da imagem. Um traço que ela conhece, ela encontra em qualquer lugar. Você treina uma com as mesmas imagens.</translation>
    </message>
    <message>
        <source>Choose the network Quick CNN, 500 images of a class and 3 epochs.</source>
        <translation>Escolha a rede CNN rápida, 500 imagens por classe e 3 épocas.</translation>
    </message>
    <message>
        <source>It learns in seconds, too.</source>
        <translation>Ela também aprende em segundos.</translation>
    </message>
    <message>
        <source>Now the same test with this network.</source>
        <translation>Agora o mesmo teste com esta rede.</translation>
    </message>
    <message>
        <source>Move the slider Shift again, and compare.</source>
        <translation>Mova de novo o controle Deslocamento e compare.</translation>
    </message>
    <message>
        <source>One drawing says little. The test images say more: first without any shift.</source>
        <translation>Um desenho diz pouco. As imagens de teste dizem mais: primeiro sem deslocamento.</translation>
    </message>
    <message>
        <source>Press Measure, and wait for the figures.</source>
        <translation>Clique em Medir e espere os números.</translation>
    </message>
    <message>
        <source>And now 1,000 of them, shifted further and further, by both networks. The curve Shift tells how many are still read rightly.</source>
        <translation>E agora 1.000 delas, cada vez mais deslocadas, pelas duas redes. A curva Deslocamento diz quantas ainda são lidas corretamente.</translation>
    </message>
    <message>
        <source>Choose Dense 128 as the second network, and press Measure robustness.</source>
        <translation>Escolha Densa 128 como segunda rede e clique em Medir robustez.</translation>
    </message>
    <message>
        <source>Wait for the curves, and point at 3 pixels in the one called Shift. What do they say?</source>
        <translation>Espere as curvas e aponte para 3 pixels na que se chama Deslocamento. O que elas dizem?</translation>
    </message>
    <message>
        <source>Both read about as many as before.</source>
        <translation>As duas leem mais ou menos tantas quanto antes.</translation>
    </message>
    <message>
        <source>Point at the curves once more: both lose, one of them much more.</source>
        <translation>Aponte de novo para as curvas: as duas perdem, uma delas muito mais.</translation>
    </message>
    <message>
        <source>Weights that are shared by all places make the difference; and the network needs fewer of them. It still loses: only its layers close to the end know places, and images at the edge are cut off.</source>
        <translation>São os pesos compartilhados por todos os lugares que fazem a diferença; e a rede precisa de menos. Ela também perde: só suas camadas perto do fim conhecem lugares, e imagens na borda são cortadas.</translation>
    </message>
    <message>
        <source>The dense network reads more: it has more weights.</source>
        <translation>A rede densa lê mais: ela tem mais pesos.</translation>
    </message>
    <message>
        <source>The other way round: look which line is which, above the curves.</source>
        <translation>Ao contrário: veja qual linha é qual, acima das curvas.</translation>
    </message>
    <message>
        <source>Too few images</source>
        <translation>Poucas imagens</translation>
    </message>
    <message>
        <source>What if you had only 20 images of each digit? A network with 100,000 weights can learn 200 images by heart. Does it read then?</source>
        <translation>E se você só tivesse 20 imagens de cada dígito? Uma rede com 100.000 pesos pode decorar 200 imagens. Ela sabe ler então?</translation>
    </message>
    <message>
        <source>Enter 500 images of a class, and the batch size 32.</source>
        <translation>Digite 500 imagens por classe e o tamanho do lote 32.</translation>
    </message>
    <message>
        <source>Which of the ink made it a 7? The page Why answers: what speaks for this digit is marked +, what speaks against it −, each in a colour of its own. Below it you read what each stroke adds, and what the rest would be without it.</source>
        <translation>Que tinta fez dele um 7? A página Por quê responde: o que fala a favor deste dígito está marcado com +, o que fala contra, com −, cada um na sua cor. Abaixo você lê o que cada traço acrescenta, e o que o resto seria sem ele.</translation>
    </message>
    <message>
        <source>The convolution still reads most of them, the dense network about half.</source>
        <translation>A convolução ainda lê a maioria; a rede densa, cerca da metade.</translation>
    </message>
    <message>
        <source>Choose the network Dense 128, 20 images of a class and 60 epochs, and switch augmentation off.</source>
        <translation>Escolha a rede Densa 128, 20 imagens por classe e 60 épocas, e desative o aumento de dados.</translation>
    </message>
    <message>
        <source>Two curves: the accuracy on the images that it learns from, and on validation images, which it never learns from.</source>
        <translation>Duas curvas: a acurácia nas imagens com que ela aprende, e em imagens de validação, com que ela nunca aprende.</translation>
    </message>
    <message>
        <source>Press Train, and watch both curves until the end.</source>
        <translation>Clique em Treinar e observe as duas curvas até o fim.</translation>
    </message>
    <message>
        <source>The first curve reaches 100 %, the second stays far below: this gap is called overfitting. The network knows its 200 images, and little about digits. Note the test accuracy.</source>
        <translation>A primeira curva chega a 100 %, a segunda fica bem abaixo: essa distância se chama sobreajuste. A rede conhece suas 200 imagens, e pouco os dígitos. Anote a acurácia de teste.</translation>
    </message>
    <message>
        <source>Dropout lets half of the hidden units sleep at each step, others each time: none can rely on the others.</source>
        <translation>O dropout deixa metade das unidades ocultas dormir em cada passo, outras a cada vez: nenhuma pode confiar nas demais.</translation>
    </message>
    <message>
        <source>Enter a dropout of 50 %, and train again.</source>
        <translation>Digite um dropout de 50 % e treine de novo.</translation>
    </message>
    <message>
        <source>L2, or weight decay, pulls all weights a little towards zero at each step: what is learned by heart needs large ones.</source>
        <translation>L2, ou decaimento dos pesos, puxa todos os pesos um pouco para zero em cada passo: decorar exige pesos grandes.</translation>
    </message>
    <message>
        <source>Put dropout back to 0, enter a weight decay of 0.1, and train again.</source>
        <translation>Volte o dropout para 0, digite um decaimento dos pesos de 0,1 e treine de novo.</translation>
    </message>
    <message>
        <source>Augmentation turns, shifts and bends each image a little, anew each time. From 200 images come as many as you like.</source>
        <translation>O aumento de dados gira, desloca e entorta um pouco cada imagem, de um jeito novo a cada vez. De 200 imagens saem quantas você quiser.</translation>
    </message>
    <message>
        <source>Put weight decay back to 0, switch augmentation on, and train again.</source>
        <translation>Volte o decaimento para 0, ative o aumento de dados e treine de novo.</translation>
    </message>
    <message>
        <source>Compare the test accuracy of the four runs, on the page Runs. What helped most?</source>
        <translation>Compare a acurácia de teste dos quatro treinamentos, na página Treinamentos. O que ajudou mais?</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>With so few images it changes hardly more than another seed does. One of the others helps far more.</source>
        <translation>Com tão poucas imagens, muda pouco mais do que outra semente. Um dos outros ajuda muito mais.</translation>
    </message>
    <message>
        <source>L2</source>
        <translation>L2</translation>
    </message>
    <message>
        <source>It changes hardly more than another seed does: compare the figures once more.</source>
        <translation>Muda pouco mais do que outra semente: compare os números de novo.</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>Aumento de dados</translation>
    </message>
    <message>
        <source>By far: about six in a hundred images. It brings in what you know about digits, that a small turn changes nothing; the others only hinder learning by heart. Most helpful of all would be more images.</source>
        <translation>De longe: cerca de seis em cada cem imagens. Ele traz o que você sabe sobre dígitos, que um pequeno giro não muda nada; os outros só atrapalham a decoreba. O que mais ajudaria seriam mais imagens.</translation>
    </message>
    <message>
        <source>What it gets wrong</source>
        <translation>O que ela erra</translation>
    </message>
    <message>
        <source>“99 per cent” hides who the hundredth is. The page Results has the network read a whole set of images whose labels are known.</source>
        <translation>“99 por cento” esconde quem é o centésimo. Na página Resultados, a rede lê um conjunto inteiro de imagens cujos rótulos são conhecidos.</translation>
    </message>
    <message>
        <source>The confusion matrix: a row for each true digit, a column for what was read. On the diagonal all is right; everything beside it is a mistake.</source>
        <translation>A matriz de confusão: uma linha para cada dígito verdadeiro, uma coluna para o que foi lido. Na diagonal tudo está certo; o resto são erros.</translation>
    </message>
    <message>
        <source>Choose a cell beside the diagonal that has a number, with the mouse or the arrow keys.</source>
        <translation>Escolha uma célula fora da diagonal que tenha um número, com o mouse ou as setas.</translation>
    </message>
    <message>
        <source>Below it are the images of that cell. Could you have read them?</source>
        <translation>Abaixo estão as imagens dessa célula. Você as teria lido?</translation>
    </message>
    <message>
        <source>Press on an image.</source>
        <translation>Clique em uma imagem.</translation>
    </message>
    <message>
        <source>An image of the set can become your drawing: change it, and see what would have helped.</source>
        <translation>Uma imagem do conjunto pode virar o seu desenho: mude-a e veja o que teria ajudado.</translation>
    </message>
    <message>
        <source>Put the image on the canvas.</source>
        <translation>Ponha a imagem na tela.</translation>
    </message>
    <message>
        <source>Two figures for each digit. Recall: of all true 9s, how many were read as 9? Precision: of all that was read as 9, how much was a 9? A network that calls everything a 9 has a recall of 100 % for the 9, and hardly any precision. F1 is small where one of them is.</source>
        <translation>Dois números para cada dígito. Revocação: de todos os 9 verdadeiros, quantos foram lidos como 9? Precisão: de tudo o que foi lido como 9, quanto era um 9? Uma rede que chama tudo de 9 tem revocação de 100 % para o 9, e quase nenhuma precisão. F1 é pequeno onde um deles é.</translation>
    </message>
    <message>
        <source>Go back to the matrix, and choose the name of a row, then the name of a column. Which one does recall count?</source>
        <translation>Volte à matriz e escolha o nome de uma linha, depois o de uma coluna. Qual delas a revocação conta?</translation>
    </message>
    <message>
        <source>The row: what became of all true 9s.</source>
        <translation>A linha: o que foi feito de todos os 9 verdadeiros.</translation>
    </message>
    <message>
        <source>The right ones divided by the sum of the row are the recall; divided by the sum of the column, the precision.</source>
        <translation>Os certos divididos pela soma da linha são a revocação; pela soma da coluna, a precisão.</translation>
    </message>
    <message>
        <source>The column: all that was read as 9.</source>
        <translation>A coluna: tudo o que foi lido como 9.</translation>
    </message>
    <message>
        <source>Choose the name of a column: its images were all read as 9, whatever they are. That is precision.</source>
        <translation>Escolha o nome de uma coluna: suas imagens foram todas lidas como 9, sejam o que forem. Isso é a precisão.</translation>
    </message>
    <message>
        <source>The diagonal: all that is right.</source>
        <translation>A diagonal: tudo o que está certo.</translation>
    </message>
    <message>
        <source>All that is right, divided by all images, is the accuracy: one number for all digits.</source>
        <translation>Tudo o que está certo, dividido por todas as imagens, é a acurácia: um só número para todos os dígitos.</translation>
    </message>
    <message>
        <source>One step by hand</source>
        <translation>Um passo à mão</translation>
    </message>
    <message>
        <source>Back-propagation is a chain of small sums that fits on a blackboard. The network for it has one hidden layer of 100 units with a sigmoid; it trains in about a minute.</source>
        <translation>A retropropagação é uma cadeia de pequenas somas que cabe em um quadro-negro. A rede para ela tem uma camada oculta de 100 unidades com sigmoide; treina em cerca de um minuto.</translation>
    </message>
    <message>
        <source>Draw a 3.</source>
        <translation>Desenhe um 3.</translation>
    </message>
    <message>
        <source>A network of which one looks at every number must be small. It reads your drawing as soon as it is trained.</source>
        <translation>Uma rede da qual se olha cada número precisa ser pequena. Ela lê o seu desenho assim que é treinada.</translation>
    </message>
    <message>
        <source>Press Train Sigmoid 100 now, and wait for the end of the run.</source>
        <translation>Clique em Treinar Sigmoide 100 agora e espere até o fim.</translation>
    </message>
    <message>
        <source>Here is your drawing again, with every number of the network: pixels x, hidden units h, outputs o. One way through it is chosen, from a pixel to an output.</source>
        <translation>Aqui está de novo o seu desenho, com cada número da rede: pixels x, unidades ocultas h, saídas o. Um caminho por ela está escolhido, de um pixel a uma saída.</translation>
    </message>
    <message>
        <source>Choose another hidden unit.</source>
        <translation>Escolha outra unidade oculta.</translation>
    </message>
    <message>
        <source>Forward: each hidden unit adds up its pixels times its weights, which makes z, and squashes it to a between 0 and 1. The outputs add up the hidden units in the same way; softmax makes shares p of their z, and from these comes the loss L.</source>
        <translation>Para a frente: cada unidade oculta soma seus pixels vezes seus pesos, o que dá z, e o comprime em a entre 0 e 1. As saídas somam as unidades ocultas do mesmo modo; o softmax faz de seus z as partes p, e delas vem a perda L.</translation>
    </message>
    <message>
        <source>Backward: the error of an output is δ = p − y, what it says minus what it should say, times a factor where the loss is a square. It flows back along the weights, and each gradient is an error times what came in.</source>
        <translation>Para trás: o erro de uma saída é δ = p − y, o que ela diz menos o que deveria dizer, vezes um fator quando a perda é um quadrado. Ele volta pelos pesos, e cada gradiente é um erro vezes o que entrou.</translation>
    </message>
    <message>
        <source>Choose another true class, and see how loss and errors change: now the network is wrong.</source>
        <translation>Escolha outra classe verdadeira e veja como a perda e os erros mudam: agora a rede está errada.</translation>
    </message>
    <message>
        <source>The step: each weight goes a little against its gradient, w ← w − η · ∂L∕∂w. The line says beforehand how much the loss will change.</source>
        <translation>O passo: cada peso vai um pouco contra o seu gradiente, w ← w − η · ∂L∕∂w. A linha diz antes quanto a perda vai mudar.</translation>
    </message>
    <message>
        <source>Take a step with a single weight: press Step of wₕₒ.</source>
        <translation>Dê um passo com um só peso: clique em Passo de wₕₒ.</translation>
    </message>
    <message>
        <source>One weight does next to nothing. Training changes all of them at once: here about 80,000.</source>
        <translation>Um peso quase não faz nada. O treinamento muda todos de uma vez: aqui cerca de 80.000.</translation>
    </message>
    <message>
        <source>Press Step of all weights a few times, and watch the loss.</source>
        <translation>Clique algumas vezes em Passo de todos os pesos e observe a perda.</translation>
    </message>
    <message>
        <source>Try it with a single weight: enter different η, press Start again and Step of wₕₒ, and compare the change that was announced with the one that came. When do they agree best?</source>
        <translation>Experimente com um só peso: digite η diferentes, clique em Recomeçar e Passo de wₕₒ, e compare a mudança anunciada com a que veio. Quando elas combinam melhor?</translation>
    </message>
    <message>
        <source>When η is large.</source>
        <translation>Quando η é grande.</translation>
    </message>
    <message>
        <source>Try 100: announced and real change move apart.</source>
        <translation>Tente 100: a mudança anunciada e a real se afastam.</translation>
    </message>
    <message>
        <source>When η is small.</source>
        <translation>Quando η é pequeno.</translation>
    </message>
    <message>
        <source>The gradient is the slope at this one place. For a small step the hill is as good as straight; over a long one it bends. That is why learning goes in many small steps.</source>
        <translation>O gradiente é a inclinação neste único lugar. Para um passo pequeno, a ladeira é quase reta; em um longo, ela se curva. Por isso se aprende em muitos passos pequenos.</translation>
    </message>
    <message>
        <source>Always: it is exact arithmetic.</source>
        <translation>Sempre: é aritmética exata.</translation>
    </message>
    <message>
        <source>The arithmetic is exact, but the slope is that of one place. Try 0.1, then 100.</source>
        <translation>A aritmética é exata, mas a inclinação é a de um só lugar. Tente 0,1 e depois 100.</translation>
    </message>
    <message>
        <source>Teach it your hand</source>
        <translation>Ensine a ela a sua letra</translation>
    </message>
    <message>
        <source>The images that networks learn from were written by some people, and not by you: by officials and pupils in the United States, more than thirty years ago. Where your digits look different, the network errs more often. So tell it what yours are.</source>
        <translation>As imagens com que as redes aprendem foram escritas por algumas pessoas, e não por você: por funcionários e alunos dos Estados Unidos, há mais de trinta anos. Onde os seus dígitos são diferentes, a rede erra mais. Então diga a ela como são os seus.</translation>
    </message>
    <message>
        <source>Draw a digit as you usually write it.</source>
        <translation>Desenhe um dígito como você costuma escrever.</translation>
    </message>
    <message>
        <source>What you say of a drawing is kept with it: that is a label. Networks learn from drawings with labels, and from nothing else.</source>
        <translation>O que você diz de um desenho é guardado com ele: isso é um rótulo. As redes aprendem com desenhos rotulados, e com mais nada.</translation>
    </message>
    <message>
        <source>Type what it is into this field, or press the digit&apos;s key on the canvas.</source>
        <translation>Digite o que é neste campo, ou pressione a tecla do dígito na tela.</translation>
    </message>
    <message>
        <source>Your drawings are kept on this page. The more of each digit, the better: three of each are a good start.</source>
        <translation>Seus desenhos ficam guardados nesta página. Quanto mais de cada dígito, melhor: três de cada são um bom começo.</translation>
    </message>
    <message>
        <source>Press Exercise, and draw what it asks for, at least ten drawings.</source>
        <translation>Clique em Exercício e desenhe o que ele pede, pelo menos dez desenhos.</translation>
    </message>
    <message>
        <source>Now it learns from them. The network stays as it is; beside it stands one that knows your hand.</source>
        <translation>Agora ela aprende com eles. A rede fica como está; ao lado dela há uma que conhece a sua letra.</translation>
    </message>
    <message>
        <source>Press Learn, and wait.</source>
        <translation>Clique em Aprender e espere.</translation>
    </message>
    <message>
        <source>Here stands what came of it: how your drawings are read now and before, by turns each by a network that did not see it, and how many test images by other people are still read.</source>
        <translation>Aqui está o resultado: como os seus desenhos são lidos agora e antes, cada um por sua vez por uma rede que não o viu, e quantas imagens de teste de outras pessoas ainda são lidas.</translation>
    </message>
    <message>
        <source>Handwriting can tell who you are: it is personal data. Your drawings lie on this computer alone, nothing is ever sent. You decide: here you delete all of them, with what was learned. But who gets a network that was taught gets a trace of your hand with it.</source>
        <translation>A letra pode dizer quem você é: é um dado pessoal. Seus desenhos ficam só neste computador, nada é enviado. Você decide: aqui exclui todos, com o que foi aprendido. Mas quem recebe uma rede ensinada recebe com ela um traço da sua letra.</translation>
    </message>
    <message>
        <source>Fairness: a network reads best the hands it saw most. A 1 with a long upstroke, or a 7 with a bar, are usual in one country and strange in another.</source>
        <translation>Justiça: uma rede lê melhor as letras que mais viu. Um 1 com um longo traço de subida, ou um 7 cortado, são comuns em um país e estranhos em outro.</translation>
    </message>
    <message>
        <source>Draw a 1 or a 7 as people in another country write it. Is it read?</source>
        <translation>Desenhe um 1 ou um 7 como as pessoas de outro país escrevem. É lido?</translation>
    </message>
    <message>
        <source>Let somebody else write a few digits, or take your other hand; then choose the network from before in the list, and write them again. Who gains by your teaching?</source>
        <translation>Peça que outra pessoa escreva alguns dígitos, ou use a sua outra mão; depois escolha na lista a rede de antes e escreva-os de novo. Quem ganha com o que você ensinou?</translation>
    </message>
    <message>
        <source>Everybody gains as much.</source>
        <translation>Todos ganham o mesmo.</translation>
    </message>
    <message>
        <source>Look at the figures on the page Teach: the test images by other people are read about as before.</source>
        <translation>Olhe os números da página Ensinar: as imagens de teste de outras pessoas são lidas mais ou menos como antes.</translation>
    </message>
    <message>
        <source>You gain; others are read about as before.</source>
        <translation>Você ganha; os outros são lidos mais ou menos como antes.</translation>
    </message>
    <message>
        <source>It learned your hand, and was kept from forgetting others. Whoever nobody teaches for stays behind: so ask of every program that judges people whose data it learned from.</source>
        <translation>Ela aprendeu a sua letra, sem que a deixassem esquecer as dos outros. Quem não tem ninguém que ensine por ele fica para trás: então pergunte a todo programa que julga pessoas com que dados ele aprendeu.</translation>
    </message>
    <message>
        <source>Nobody: it has learned digits already.</source>
        <translation>Ninguém: ela já aprendeu os dígitos.</translation>
    </message>
    <message>
        <source>Compare the figures on the page Teach, before and now.</source>
        <translation>Compare os números da página Ensinar, antes e agora.</translation>
    </message>
</context>
<context>
    <name>marks</name>
    <message>
        <source>marked: wrong label</source>
        <translation>marcada: rótulo errado</translation>
    </message>
    <message>
        <source>marked: ambiguous</source>
        <translation>marcada: ambígua</translation>
    </message>
</context>
<context>
    <name>number_menu</name>
    <message>
        <source>It is &amp;right</source>
        <translation>&amp;Está certo</translation>
    </message>
    <message>
        <source>It is &amp;no number</source>
        <translation>&amp;Não é um número</translation>
    </message>
    <message>
        <source>&amp;Join with the next</source>
        <translation>&amp;Juntar com o próximo</translation>
    </message>
    <message>
        <source>Spl&amp;it</source>
        <translation>&amp;Separar</translation>
    </message>
</context>
<context>
    <name>page_files</name>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabela (*.csv)</translation>
    </message>
    <message>
        <source>Table with tabs (*.tsv)</source>
        <translation>Tabela com tabulações (*.tsv)</translation>
    </message>
    <message>
        <source>Folder with a picture of each number (*)</source>
        <translation>Pasta com uma imagem de cada número (*)</translation>
    </message>
    <message>
        <source>{0} is no name for a table; let it end in .csv or .tsv.</source>
        <translation>{0} não é nome de tabela; termine-o em .csv ou .tsv.</translation>
    </message>
    <message>
        <source>{0} cannot be made ({1}); choose another name or place.</source>
        <translation>{0} não pode ser criado ({1}); escolha outro nome ou lugar.</translation>
    </message>
</context>
<context>
    <name>pictures</name>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagem (*.png)</translation>
    </message>
    <message>
        <source>Drawing that can be enlarged (*.svg)</source>
        <translation>Desenho ampliável (*.svg)</translation>
    </message>
    <message>
        <source>Page (*.pdf)</source>
        <translation>Página (*.pdf)</translation>
    </message>
    <message>
        <source>The canvas is empty; draw something first.</source>
        <translation>A tela está vazia; desenhe algo antes.</translation>
    </message>
</context>
<context>
    <name>results figures</name>
    <message numerus="yes">
        <source>{0} of %Ln images read rightly (95 % sure: {1} to {2})</source>
        <translation>
            <numerusform>{0} de %Ln imagem lida corretamente (95 % de certeza: {1} a {2})</numerusform>
            <numerusform>{0} de %Ln imagens lidas corretamente (95 % de certeza: {1} a {2})</numerusform>
        </translation>
    </message>
    <message>
        <source>Loss {0} · calibration error {1}</source>
        <translation>Perda {0} · erro de calibração {1}</translation>
    </message>
</context>
<context>
    <name>set notes</name>
    <message numerus="yes">
        <source>%Ln drawings were left out: they are kept as no digits.</source>
        <translation>
            <numerusform>%Ln desenho ficou de fora: está guardado como não dígito.</numerusform>
            <numerusform>%Ln desenhos ficaram de fora: estão guardados como não dígitos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images were left out: this network does not know their labels.</source>
        <translation>
            <numerusform>%Ln imagem ficou de fora: esta rede não conhece seu rótulo.</numerusform>
            <numerusform>%Ln imagens ficaram de fora: esta rede não conhece seus rótulos.</numerusform>
        </translation>
    </message>
    <message>
        <source>This network was taught drawings of a hand: where these are among them, it has learned from them.</source>
        <translation>Esta rede aprendeu com desenhos de uma letra: se eles estão entre estes, ela já aprendeu com eles.</translation>
    </message>
    <message>
        <source>This network has learned from these drawings, so they do not tell how it reads new ones.</source>
        <translation>Esta rede aprendeu com estes desenhos, então eles não dizem como ela lê novos.</translation>
    </message>
    <message>
        <source>{0} Of the {1} drawings that it was taught, each read by a network that has not learned from it, {2} were right; before: {3}.</source>
        <translation>{0} Dos {1} desenhos que lhe foram ensinados, cada um lido por uma rede que não aprendeu com ele, {2} estavam certos; antes: {3}.</translation>
    </message>
    <message>
        <source>Its training held these images out (seed {0}) and chose by them which epoch to keep.</source>
        <translation>O treinamento dela reservou estas imagens (semente {0}) e escolheu por elas qual época guardar.</translation>
    </message>
    <message>
        <source>Validation images after epoch {0}. How sure the network is, is calibrated at the end of its training.</source>
        <translation>Imagens de validação após a época {0}. A segurança da rede é calibrada no fim do treinamento.</translation>
    </message>
    <message>
        <source>This network was not trained on this set; these are the images that a training with seed {0} holds out.</source>
        <translation>Esta rede não foi treinada com este conjunto; estas são as imagens que um treinamento com a semente {0} reserva.</translation>
    </message>
    <message>
        <source>Its training chose by these images which epoch to keep.</source>
        <translation>O treinamento dela escolheu por estas imagens qual época guardar.</translation>
    </message>
    <message>
        <source>This network has learned from most of these images.</source>
        <translation>Esta rede aprendeu com a maioria destas imagens.</translation>
    </message>
</context>
</TS>
