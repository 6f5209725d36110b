<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>&amp;Preset</source>
        <translation>Préré&amp;glage</translation>
    </message>
    <message>
        <source>Settings that go together: Quick takes seconds, Balanced half a minute, Thorough minutes, Best an hour.</source>
        <translation>Des réglages qui vont ensemble&#xa0;: Rapide prend quelques secondes, Équilibré une demi-minute, Approfondi quelques minutes, Optimal une heure.</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Rapide</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Équilibré</translation>
    </message>
    <message>
        <source>Thorough</source>
        <translation>Approfondi</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Optimal</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personnalisé</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>Résea&amp;u</translation>
    </message>
    <message>
        <source>How its neurons are connected: more layers learn more and take longer.</source>
        <translation>Comment ses neurones sont reliés&#xa0;: plus il a de couches, plus il apprend et plus il lui faut de temps.</translation>
    </message>
    <message>
        <source>Dense 128</source>
        <translation>Dense 128</translation>
    </message>
    <message>
        <source>Sigmoid 100</source>
        <translation>Sigmoïde 100</translation>
    </message>
    <message>
        <source>Classic CNN</source>
        <translation>CNN classique</translation>
    </message>
    <message>
        <source>Quick CNN</source>
        <translation>CNN rapide</translation>
    </message>
    <message>
        <source>Best CNN</source>
        <translation>CNN optimal</translation>
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
        <translation>D&amp;onnées</translation>
    </message>
    <message>
        <source>The images to learn from: MNIST (70,000 digits by about 500 people) or yours.</source>
        <translation>Les images dont il apprend&#xa0;: MNIST (70 000 chiffres écrits par environ 500 personnes) ou les vôtres.</translation>
    </message>
    <message>
        <source>MNIST (included)</source>
        <translation>MNIST (inclus)</translation>
    </message>
    <message>
        <source>Optimi&amp;zer</source>
        <translation>O&amp;ptimiseur</translation>
    </message>
    <message>
        <source>The rule that turns each error into a small change of the weights.</source>
        <translation>La règle qui fait de chaque erreur une petite modification des poids.</translation>
    </message>
    <message>
        <source>SGD with momentum</source>
        <translation>SGD avec moment</translation>
    </message>
    <message>
        <source>&amp;Loss</source>
        <translation>Pe&amp;rte</translation>
    </message>
    <message>
        <source>How errors are measured; training makes this number smaller.</source>
        <translation>Comment les erreurs sont mesurées&#xa0;; l’entraînement fait baisser ce nombre.</translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <translation>Entropie croisée</translation>
    </message>
    <message>
        <source>Mean squared error</source>
        <translation>Erreur quadratique moyenne</translation>
    </message>
    <message>
        <source>Devi&amp;ce</source>
        <translation>&amp;Appareil</translation>
    </message>
    <message>
        <source>The processor to train on; Auto uses a graphics card where it can.</source>
        <translation>Le processeur qui entraîne&#xa0;; Auto utilise une carte graphique là où c’est possible.</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Époques</translation>
    </message>
    <message>
        <source>How many times the network goes through all training images.</source>
        <translation>Combien de fois le réseau parcourt toutes les images d’entraînement.</translation>
    </message>
    <message>
        <source>&amp;Batch size</source>
        <translation>Taille de &amp;lot</translation>
    </message>
    <message>
        <source>How many images the network sees before each change of its weights.</source>
        <translation>Combien d’images le réseau voit avant chaque modification de ses poids.</translation>
    </message>
    <message>
        <source>Learn&amp;ing rate</source>
        <translation>Taux d’apprent&amp;issage</translation>
    </message>
    <message>
        <source>How large each change of the weights is: too large, and the network forgets; too small, and it crawls.</source>
        <translation>L’ampleur de chaque modification des poids&#xa0;: trop grande, le réseau oublie&#xa0;; trop petite, il n’avance guère.</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>How stored images are turned or mirrored before they are learned.</source>
        <translation>Comment les images enregistrées sont tournées ou retournées avant d’être apprises.</translation>
    </message>
    <message>
        <source>As stored</source>
        <translation>Comme enregistrées</translation>
    </message>
    <message>
        <source>Rows and columns swapped</source>
        <translation>Lignes et colonnes échangées</translation>
    </message>
    <message>
        <source>Turned left</source>
        <translation>Tournées à gauche</translation>
    </message>
    <message>
        <source>Turned right</source>
        <translation>Tournées à droite</translation>
    </message>
    <message>
        <source>Turned upside down</source>
        <translation>Mises à l’envers</translation>
    </message>
    <message>
        <source>Mirrored</source>
        <translation>En miroir</translation>
    </message>
    <message>
        <source>Flipped top to bottom</source>
        <translation>Retournées de haut en bas</translation>
    </message>
    <message>
        <source>Swapped and turned upside down</source>
        <translation>Échangées et mises à l’envers</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>Encre</translation>
    </message>
    <message>
        <source>Which stored images are inverted before they are learned: ink must be bright.</source>
        <translation>Quelles images enregistrées sont inversées avant d’être apprises&#xa0;: l’encre doit être claire.</translation>
    </message>
    <message>
        <source>All inverted</source>
        <translation>Toutes inversées</translation>
    </message>
    <message>
        <source>Dark ones inverted</source>
        <translation>Les sombres inversées</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>How the learning rate changes: not at all, up and down once, or only down.</source>
        <translation>Comment le taux d’apprentissage évolue&#xa0;: pas du tout, une montée et une descente, ou seulement une descente.</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Constant</translation>
    </message>
    <message>
        <source>One cycle</source>
        <translation>Un cycle</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Cosinus</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Palier</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>How much each change keeps of those before it: it rolls over small bumps.</source>
        <translation>Ce que chaque modification garde des précédentes&#xa0;: elle roule par-dessus les petites bosses.</translation>
    </message>
    <message>
        <source>Second momentum</source>
        <translation>Second moment</translation>
    </message>
    <message>
        <source>Beta 2 of Adam and AdamW: how slowly the mean squared gradient changes.</source>
        <translation>Beta 2 d’Adam et d’AdamW&#xa0;: la lenteur avec laquelle change la moyenne du carré du gradient.</translation>
    </message>
    <message>
        <source>Weight averaging</source>
        <translation>Moyenne des poids</translation>
    </message>
    <message>
        <source>How slowly the saved average of the weights follows them; 0 is off.</source>
        <translation>La lenteur avec laquelle la moyenne enregistrée suit les poids&#xa0;; 0 la désactive.</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Décroissance des poids</translation>
    </message>
    <message>
        <source>How fast unneeded weights shrink (L2), which keeps the network simple.</source>
        <translation>La vitesse à laquelle les poids inutiles rétrécissent (L2), ce qui garde le réseau simple.</translation>
    </message>
    <message>
        <source>L1</source>
        <translation>L1</translation>
    </message>
    <message>
        <source>What large weights cost (L1): those hardly needed become almost 0.</source>
        <translation>Ce que coûtent les grands poids (L1)&#xa0;: ceux qui servent à peine deviennent presque 0.</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>Lissage des étiquettes</translation>
    </message>
    <message>
        <source>How much doubt the network must keep, so that it is rarely too sure.</source>
        <translation>Le doute que le réseau doit garder, pour être rarement trop sûr de lui.</translation>
    </message>
    <message>
        <source>Distillation</source>
        <translation>Distillation</translation>
    </message>
    <message>
        <source>How much is learned from the shipped network’s answers to MNIST’s images, instead of from their labels.</source>
        <translation>La part apprise des réponses du réseau fourni aux images de MNIST, au lieu de leurs étiquettes.</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Activation</translation>
    </message>
    <message>
        <source>What each artificial neuron does with the sum of its inputs.</source>
        <translation>Ce que chaque neurone artificiel fait de la somme de ses entrées.</translation>
    </message>
    <message>
        <source>The network&apos;s own</source>
        <translation>Celle du réseau</translation>
    </message>
    <message>
        <source>Sigmoid</source>
        <translation>Sigmoïde</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>How many neurons or features each layer has, compared with the usual network.</source>
        <translation>Combien de neurones ou de caractéristiques a chaque couche, par rapport au réseau habituel.</translation>
    </message>
    <message>
        <source>Towers</source>
        <translation>Tours</translation>
    </message>
    <message>
        <source>How many networks share each batch and answer together: what one of them misreads, the others often do not.</source>
        <translation>Combien de réseaux se partagent chaque lot et répondent ensemble&#xa0;: ce que l’un lit mal, les autres souvent le lisent bien.</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>The share of features left out in each step, so that none is relied on alone.</source>
        <translation>La part des caractéristiques omises à chaque étape, pour ne se fier à aucune seule.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Where the random numbers start: the same seed gives the same run on a CPU.</source>
        <translation>Le point de départ des nombres aléatoires&#xa0;: la même graine donne le même entraînement sur un CPU.</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validation</translation>
    </message>
    <message>
        <source>The share of images held out, to measure how well unseen ones are read, unless the data have a part for that.</source>
        <translation>La part des images mises de côté pour mesurer comment sont lues celles qui n’ont pas été vues, sauf si les données en prévoient déjà une.</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Patience</translation>
    </message>
    <message>
        <source>How many epochs without a smaller validation loss end the run; 0 is off.</source>
        <translation>Au bout de combien d’époques sans baisse de la perte de validation l’entraînement s’arrête&#xa0;; 0 la désactive.</translation>
    </message>
    <message>
        <source>Images of a class</source>
        <translation>Images par classe</translation>
    </message>
    <message>
        <source>How many images of each class are learned from: with few of them a network learns these by heart; 0 is all.</source>
        <translation>De combien d’images de chaque classe il apprend&#xa0;: s’il y en a peu, le réseau les apprend par cœur&#xa0;; 0 veut dire toutes.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Synthetic digits</source>
        <translation>Chiffres synthétiques</translation>
    </message>
    <message>
        <source>How many digits in synthetic handwriting are added to the training images.</source>
        <translation>Combien de chiffres d’écriture synthétique s’ajoutent aux images d’entraînement.</translation>
    </message>
    <message>
        <source>Synthetic non-digits</source>
        <translation>Non-chiffres synthétiques</translation>
    </message>
    <message>
        <source>How many letters and scribbles are added, to teach what is not a digit.</source>
        <translation>Combien de lettres et de gribouillis s’ajoutent, pour apprendre ce qui n’est pas un chiffre.</translation>
    </message>
    <message>
        <source>Synthetic parts</source>
        <translation>Parts synthétiques</translation>
    </message>
    <message>
        <source>Over how many epochs synthetic images are spread: a new part in each epoch.</source>
        <translation>Sur combien d’époques les images synthétiques sont réparties&#xa0;: une nouvelle part à chaque époque.</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>Augmentation</translation>
    </message>
    <message>
        <source>Changes each image a little every time, so that the network learns the shape.</source>
        <translation>Change un peu chaque image à chaque fois, pour que le réseau apprenne la forme.</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Rotation</translation>
    </message>
    <message>
        <source>The most that an image is turned, to either side.</source>
        <translation>La rotation maximale d’une image, d’un côté ou de l’autre.</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>The most that an image is enlarged or shrunk.</source>
        <translation>L’agrandissement ou la réduction maximale d’une image.</translation>
    </message>
    <message>
        <source>Slant</source>
        <translation>Inclinaison</translation>
    </message>
    <message>
        <source>The most that an image leans to either side.</source>
        <translation>L’inclinaison maximale d’une image, d’un côté ou de l’autre.</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Décalage</translation>
    </message>
    <message>
        <source>The most that an image is moved.</source>
        <translation>Le décalage maximal d’une image.</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Rognage</translation>
    </message>
    <message>
        <source>The most of an image that is cut off before the rest fills it again.</source>
        <translation>Ce qui est coupé d’une image, au plus, avant que le reste ne la remplisse de nouveau.</translation>
    </message>
    <message>
        <source>Elastic</source>
        <translation>Élastique</translation>
    </message>
    <message>
        <source>How far an image is bent here and there.</source>
        <translation>De combien une image est tordue par endroits.</translation>
    </message>
    <message>
        <source>Thickness</source>
        <translation>Épaisseur</translation>
    </message>
    <message>
        <source>The most by which strokes grow or shrink on each side.</source>
        <translation>De combien les traits grossissent ou maigrissent, au plus, de chaque côté.</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Bruit</translation>
    </message>
    <message>
        <source>How much lighter or darker each pixel becomes by chance.</source>
        <translation>De combien chaque pixel s’éclaircit ou s’assombrit au hasard.</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>Effacement</translation>
    </message>
    <message>
        <source>The longest side of a rectangle that is made blank in half of all images.</source>
        <translation>Le plus grand côté d’un rectangle qui est rendu vierge dans la moitié des images.</translation>
    </message>
    <message>
        <source>Mixed precision</source>
        <translation>Précision mixte</translation>
    </message>
    <message>
        <source>Computes in bfloat16 where the device is faster with it.</source>
        <translation>Calcule en bfloat16 là où l’appareil est plus rapide ainsi.</translation>
    </message>
    <message>
        <source>Rounded weights</source>
        <translation>Poids arrondis</translation>
    </message>
    <message>
        <source>Rounds the weights to half precision, which halves the saved file.</source>
        <translation>Arrondit les poids à la demi-précision, ce qui réduit de moitié le fichier enregistré.</translation>
    </message>
    <message>
        <source>{0} is a tenth of {1}, the largest rate at which the loss was near its least.</source>
        <translation>{0} est le dixième de {1}, le plus grand taux auquel la perte était proche de son minimum.</translation>
    </message>
    <message>
        <source>{0} is the largest rate that was tried, and the loss still fell there.</source>
        <translation>{0} est le plus grand taux essayé, et la perte y baissait encore.</translation>
    </message>
    <message>
        <source>The loss fell at no rate: the images, their labels or other settings are the reason.</source>
        <translation>La perte n’a baissé à aucun taux&#xa0;: la cause est dans les images, leurs étiquettes ou d’autres réglages.</translation>
    </message>
    <message>
        <source>The loss grows instead of falling: the learning rate is too large for this network.</source>
        <translation>La perte augmente au lieu de baisser&#xa0;: le taux d’apprentissage est trop grand pour ce réseau.</translation>
    </message>
    <message>
        <source>{0} of a layer’s neurons are dead: they give 0 for every image, and never learn again.</source>
        <translation>{0} des neurones d’une couche sont morts&#xa0;: ils donnent 0 pour toute image et n’apprendront plus jamais.</translation>
    </message>
    <message>
        <source>{0} of a layer’s neurons are saturated: always at one end, where they hardly learn.</source>
        <translation>{0} des neurones d’une couche sont saturés&#xa0;: toujours à une extrémité, où ils n’apprennent guère.</translation>
    </message>
    <message>
        <source>The loss hardly falls: the learning rate is very small.</source>
        <translation>La perte ne baisse guère&#xa0;: le taux d’apprentissage est très petit.</translation>
    </message>
    <message>
        <source>The loss does not fall: the learning rate may be too large, or labels may be wrong.</source>
        <translation>La perte ne baisse pas&#xa0;: le taux d’apprentissage est peut-être trop grand, ou des étiquettes sont fausses.</translation>
    </message>
    <message>
        <source>Validation gets worse while training gets better: the network learns images by heart.</source>
        <translation>La validation se dégrade pendant que l’entraînement progresse&#xa0;: le réseau apprend les images par cœur.</translation>
    </message>
</context>
<context>
    <name>Announcements</name>
    <message>
        <source>Epoch {0} of {1}: the loss is {2}</source>
        <translation>Époque {0} sur {1}&#xa0;: la perte est de {2}</translation>
    </message>
    <message>
        <source>Epoch {0} of {1}: {2} of the validation images are right</source>
        <translation>Époque {0} sur {1}&#xa0;: {2} des images de validation sont justes</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Try it out, then choose: whether it is right is told at once</source>
        <translation>Essayez, puis choisissez&#xa0;: on vous dit aussitôt si c’est juste</translation>
    </message>
    <message>
        <source>✓ Right. {0}</source>
        <translation>✓ Juste. {0}</translation>
    </message>
    <message>
        <source>✗ Not quite. {0}</source>
        <translation>✗ Pas tout à fait. {0}</translation>
    </message>
</context>
<context>
    <name>ByHand</name>
    <message>
        <source>all weights and b: L changes by about −η·Σ (∂L∕∂w)² = {0}</source>
        <translation>tous les poids et b&#xa0;: L change d’environ −η·Σ (∂L∕∂w)² = {0}</translation>
    </message>
    <message>
        <source>the reading divides every z by {0}, its temperature: {1}</source>
        <translation>la lecture divise chaque z par {0}, sa température&#xa0;: {1}</translation>
    </message>
    <message>
        <source>y = {0} for the true class, else {1}</source>
        <translation>y = {0} pour la vraie classe, sinon {1}</translation>
    </message>
    <message>
        <source>of the label alone, without the shipped network’s answers</source>
        <translation>de l’étiquette seule, sans les réponses du réseau fourni</translation>
    </message>
    <message>
        <source>L changes by about −η·(∂L∕∂w)² = {0}</source>
        <translation>L change d’environ −η·(∂L∕∂w)² = {0}</translation>
    </message>
    <message>
        <source>{0} others: {1}</source>
        <translation>{0} autres&#xa0;: {1}</translation>
    </message>
</context>
<context>
    <name>ByHandSection</name>
    <message>
        <source>A step of learning can be worked through by hand in the network {0}, which is small enough. Train it, which takes less than a minute, and come back.</source>
        <translation>Une étape d’apprentissage peut se calculer à la main dans le réseau {0}, qui est assez petit. Entraînez-le, ce qui prend moins d’une minute, puis revenez ici.</translation>
    </message>
    <message>
        <source>Train {0} no&amp;w</source>
        <translation>Entraîner {0} &amp;maintenant</translation>
    </message>
    <message>
        <source>Trains this network on MNIST, on the page Train; it reads afterwards</source>
        <translation>Entraîne ce réseau avec MNIST, sur la page Entraîner&#xa0;; c’est lui qui lit ensuite</translation>
    </message>
    <message>
        <source>Steps change a copy of the network that only this page has.</source>
        <translation>Les étapes modifient une copie du réseau que seule cette page possède.</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Aller</translation>
    </message>
    <message>
        <source>Backward</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>The step</source>
        <translation>L’étape</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixels</translation>
    </message>
    <message>
        <source>Choose a pixel: x</source>
        <translation>Choisissez un pixel&#xa0;: x</translation>
    </message>
    <message>
        <source>Hidden units</source>
        <translation>Unités cachées</translation>
    </message>
    <message>
        <source>Choose a hidden unit: h</source>
        <translation>Choisissez une unité cachée&#xa0;: h</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Sorties</translation>
    </message>
    <message>
        <source>Choose an output: o</source>
        <translation>Choisissez une sortie&#xa0;: o</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Loss L = {0}; no step is taken.</source>
        <translation>Perte L = {0}&#xa0;; aucune étape n’est faite.</translation>
    </message>
    <message>
        <source>Loss L = {0}; before the last of {1} steps {2} (change {3}), at first {4}.</source>
        <translation>Perte L = {0}&#xa0;; avant la dernière des {1} étapes {2} (variation {3}), au début {4}.</translation>
    </message>
    <message>
        <source>Loss L = {0}; before the step {2} (change {3}).</source>
        <translation>Perte L = {0}&#xa0;; avant l’étape {2} (variation {3}).</translation>
    </message>
    <message>
        <source>x: pixel in row {0}, column {1}; h: hidden unit {2}; o: output “{3}”</source>
        <translation>x&#xa0;: pixel de la ligne {0}, colonne {1}&#xa0;; h&#xa0;: unité cachée {2}&#xa0;; o&#xa0;: sortie «&#xa0;{3}&#xa0;»</translation>
    </message>
    <message>
        <source>Pixel in row {0}, column {1}: {2} of 255</source>
        <translation>Pixel de la ligne {0}, colonne {1}&#xa0;: {2} sur 255</translation>
    </message>
    <message>
        <source>Hidden unit {0}: a = {1}</source>
        <translation>Unité cachée {0}&#xa0;: a = {1}</translation>
    </message>
    <message>
        <source>Output “{0}”: p = {1}</source>
        <translation>Sortie «&#xa0;{0}&#xa0;»&#xa0;: p = {1}</translation>
    </message>
</context>
<context>
    <name>CanvasPanel</name>
    <message>
        <source>Draw</source>
        <translation>Dessiner</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>Stylo</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Gomme</translation>
    </message>
    <message>
        <source>Brush width</source>
        <translation>Épaisseur du pinceau</translation>
    </message>
    <message>
        <source>Brush width ([ and ]). Changes how ink looks, not how it is read.</source>
        <translation>Épaisseur du pinceau ([ et ]). Change l’aspect de l’encre, pas sa lecture.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer tout</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Rien à annuler</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Rien à rétablir</translation>
    </message>
    <message>
        <source>The canvas is empty</source>
        <translation>La toile est vide</translation>
    </message>
</context>
<context>
    <name>CanvasWords</name>
    <message>
        <source>{0}, read as {1}</source>
        <translation>{0}, lue comme {1}</translation>
    </message>
    <message>
        <source>{0}, read as {1}; digit {2} of {3} is selected, {4}</source>
        <translation>{0}, lu comme {1}&#xa0;; le chiffre {2} sur {3} est sélectionné, {4}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln strokes</source>
        <translation>
            <numerusform>%Ln trait</numerusform>
            <numerusform>%Ln traits</numerusform>
        </translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Une image</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} et {1}</translation>
    </message>
</context>
<context>
    <name>CertaintySection</name>
    <message>
        <source>The network’s own threshold</source>
        <translation>Le seuil du réseau lui-même</translation>
    </message>
    <message>
        <source>Bars: how many were read rightly of the images that the network was so sure of; the lines on them: where that lies with a certainty of 95 %. Hatched: the gap to how sure it was. Above: how many images, on a logarithmic scale.</source>
        <translation>Barres&#xa0;: combien d’images ont été bien lues parmi celles dont le réseau était sûr à ce point&#xa0;; les traits sur elles&#xa0;: où se situe cette valeur avec une certitude de 95&#xa0;%. Hachures&#xa0;: l’écart avec sa certitude. Au-dessus&#xa0;: combien d’images, sur une échelle logarithmique.</translation>
    </message>
    <message>
        <source>Line: if the least sure images are left unanswered, how many of the others are wrong. Dashed: the same by the digit score, which tells how much an image looks like a digit at all; the mark on it is the network’s own threshold.</source>
        <translation>Ligne&#xa0;: si les images les moins sûres restent sans réponse, combien des autres sont fausses. Pointillés&#xa0;: de même selon le score de chiffre, qui dit à quel point une image ressemble à un chiffre&#xa0;; la marque est le seuil du réseau lui-même.</translation>
    </message>
    <message>
        <source>Calibration error, the mean gap: {0}</source>
        <translation>Erreur de calibration, l’écart moyen&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Area under the curve: {0}</source>
        <translation>Aire sous la courbe&#xa0;: {0}</translation>
    </message>
    <message>
        <source>The surest {0} are all right.</source>
        <translation>Les {0} les plus sûres sont toutes justes.</translation>
    </message>
    <message>
        <source>This network has no threshold of its own: it never says that an image is no digit.</source>
        <translation>Ce réseau n’a pas de seuil à lui&#xa0;: il ne dit jamais qu’une image n’est pas un chiffre.</translation>
    </message>
    <message>
        <source>The network itself says “not a digit” below a digit score of {0}: to {1} of these images ({2}), {3} of which it would have read rightly. Of those that it answers, {4} are wrong.</source>
        <translation>Le réseau lui-même dit «&#xa0;pas un chiffre&#xa0;» au-dessous d’un score de {0}&#xa0;: pour {1} de ces images ({2}), dont il aurait bien lu {3}. Parmi celles auxquelles il répond, {4} sont fausses.</translation>
    </message>
</context>
<context>
    <name>ChangeBar</name>
    <message>
        <source>Applies this to the run from the next batch; the curves are marked.</source>
        <translation>Applique cela à l’entraînement dès le prochain lot&#xa0;; les courbes en portent la marque.</translation>
    </message>
    <message>
        <source>Appl&amp;y now</source>
        <translation>&amp;Appliquer maintenant</translation>
    </message>
    <message>
        <source>Not yet applied: {0}</source>
        <translation>Pas encore appliqué&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>ChangeSection</name>
    <message>
        <source>Searches the smallest change that turns it into this digit</source>
        <translation>Cherche la plus petite modification qui en fait ce chiffre</translation>
    </message>
    <message>
        <source>Turn it into</source>
        <translation>En faire</translation>
    </message>
    <message>
        <source>&amp;turn it into</source>
        <translation>&amp;en faire</translation>
    </message>
    <message>
        <source>anything else</source>
        <translation>n’importe quoi d’autre</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>It takes {0} of the ink: the least of {1} changes that were tried.</source>
        <translation>Il faut {0} de l’encre&#xa0;: le minimum de {1} modifications essayées.</translation>
    </message>
    <message>
        <source>Without the hatched piece of ink it would be read as {0} ({1}).</source>
        <translation>Sans le morceau d’encre hachuré, ce serait lu comme {0} ({1}).</translation>
    </message>
    <message>
        <source>With the dashed piece of ink it would be read as {0} ({1}).</source>
        <translation>Avec le morceau d’encre en pointillés, ce serait lu comme {0} ({1}).</translation>
    </message>
    <message>
        <source>With this end moved it would be read as {0} ({1}).</source>
        <translation>Avec cette extrémité déplacée, ce serait lu comme {0} ({1}).</translation>
    </message>
    <message>
        <source>A dot or a scribble has no small change.</source>
        <translation>Un point ou un gribouillis n’a pas de petite modification.</translation>
    </message>
    <message>
        <source>None of {0} small changes turns this reading.</source>
        <translation>Aucune des {0} petites modifications ne change cette lecture.</translation>
    </message>
    <message>
        <source>None of {0} small changes turns it into {1}.</source>
        <translation>Aucune des {0} petites modifications n’en fait {1}.</translation>
    </message>
</context>
<context>
    <name>ChangeView</name>
    <message>
        <source>The smallest change</source>
        <translation>La plus petite modification</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>What it shows</source>
        <translation>Ce qu’il montre</translation>
    </message>
</context>
<context>
    <name>ChosenImage</name>
    <message>
        <source>The chosen image</source>
        <translation>L’image choisie</translation>
    </message>
    <message>
        <source>Puts this image on the canvas, to draw on it or to ask why (Enter)</source>
        <translation>Met cette image sur la toile, pour dessiner dessus ou demander pourquoi (Entrée)</translation>
    </message>
    <message>
        <source>Put on the canvas</source>
        <translation>Mettre sur la toile</translation>
    </message>
    <message>
        <source>Choose an image to see more about it</source>
        <translation>Choisissez une image pour en voir plus</translation>
    </message>
</context>
<context>
    <name>ClassCombo</name>
    <message>
        <source>Shows the drawings of one class, or all</source>
        <translation>Montre les dessins d’une classe, ou tous</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
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
        <translation>Cliquez sur un en-tête pour trier. Dans les moyennes, ce qui n’est pas défini (–) compte pour 0&#xa0;; la moyenne pondérée compte chaque classe autant de fois qu’elle a d’images. Toutes deux sont celles de scikit-learn.</translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message>
        <source>A network is still training.

If you close the window, its run is interrupted: at the next start you can go on with it where it was.</source>
        <translation>Un réseau est encore en cours d’entraînement.

Si vous fermez la fenêtre, son entraînement est interrompu&#xa0;: au prochain démarrage vous pourrez le reprendre où il en était.</translation>
    </message>
    <message>
        <source>An experiment is going on.

If you close the window, it is interrupted: at the next start you can go on with it where it was.</source>
        <translation>Une expérience est en cours.

Si vous fermez la fenêtre, elle est interrompue&#xa0;: au prochain démarrage vous pourrez la reprendre où elle en était.</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>&amp;Arrêter et fermer</translation>
    </message>
    <message>
        <source>&amp;Keep training</source>
        <translation>&amp;Continuer l’entraînement</translation>
    </message>
</context>
<context>
    <name>CompareSection</name>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>&amp;with</source>
        <translation>&amp;avec</translation>
    </message>
    <message>
        <source>Reads the same images with the second network</source>
        <translation>Lit les mêmes images avec le second réseau</translation>
    </message>
    <message>
        <source>Com&amp;pare</source>
        <translation>Compa&amp;rer</translation>
    </message>
    <message>
        <source>Choose another set: a network is compared once it has learned</source>
        <translation>Choisissez un autre jeu&#xa0;: un réseau se compare une fois qu’il a appris</translation>
    </message>
    <message>
        <source>Train or open another network: here you see what it reads better</source>
        <translation>Entraînez ou ouvrez un autre réseau&#xa0;: vous verrez ici ce qu’il lit mieux</translation>
    </message>
    <message>
        <source>Choose a second network, and see which mistakes it mends</source>
        <translation>Choisissez un second réseau et voyez quelles erreurs il corrige</translation>
    </message>
    <message>
        <source>The second network is reading the images</source>
        <translation>Le second réseau lit les images</translation>
    </message>
    <message>
        <source>Press Compare to see which mistakes it mends, and which are new</source>
        <translation>Cliquez sur Comparer pour voir quelles erreurs il corrige et lesquelles sont nouvelles</translation>
    </message>
</context>
<context>
    <name>ComparedImages</name>
    <message>
        <source>Only the first network reads them wrongly</source>
        <translation>Seul le premier réseau les lit mal</translation>
    </message>
    <message>
        <source>Only the second network reads them wrongly</source>
        <translation>Seul le second réseau les lit mal</translation>
    </message>
    <message>
        <source>Both networks read them wrongly</source>
        <translation>Les deux réseaux les lisent mal</translation>
    </message>
    <message>
        <source>The chosen image</source>
        <translation>L’image choisie</translation>
    </message>
    <message>
        <source>Puts this image on the canvas, to draw on it or to ask why (Enter)</source>
        <translation>Met cette image sur la toile, pour dessiner dessus ou demander pourquoi (Entrée)</translation>
    </message>
    <message>
        <source>Put on the canvas</source>
        <translation>Mettre sur la toile</translation>
    </message>
    <message>
        <source>Me&amp;nded: {0}</source>
        <translation>Corri&amp;gées&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Ne&amp;w: {0}</source>
        <translation>Nou&amp;velles&#xa0;: {0}</translation>
    </message>
    <message>
        <source>&amp;Both: {0}</source>
        <translation>Che&amp;z les deux&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Choose an image to see more about it</source>
        <translation>Choisissez une image pour en voir plus</translation>
    </message>
    <message>
        <source>{0}: {1} ({2} sure)</source>
        <translation>{0}&#xa0;: {1} (sûr à {2})</translation>
    </message>
    <message>
        <source>No. {0}: {1}</source>
        <translation>Nº {0}&#xa0;: {1}</translation>
    </message>
</context>
<context>
    <name>ConfusionSection</name>
    <message>
        <source>They are left out of these figures</source>
        <translation>Elles sont exclues de ces chiffres</translation>
    </message>
    <message>
        <source>Marked by you</source>
        <translation>Marquée par vous</translation>
    </message>
    <message>
        <source>Mista&amp;kes</source>
        <translation>Erreur&amp;s</translation>
    </message>
    <message>
        <source>Read wrongly, most wrong first</source>
        <translation>Mal lues, les plus fausses d’abord</translation>
    </message>
    <message>
        <source>U&amp;nsure</source>
        <translation>I&amp;ncertaines</translation>
    </message>
    <message>
        <source>Read rightly, least sure first</source>
        <translation>Bien lues, les moins sûres d’abord</translation>
    </message>
    <message>
        <source>Marke&amp;d</source>
        <translation>Marqué&amp;es</translation>
    </message>
    <message>
        <source>Percentages of each row, of what a class was read as, instead of counts</source>
        <translation>Pourcentages de chaque ligne, comme quoi une classe a été lue, au lieu de nombres</translation>
    </message>
    <message>
        <source>Shares in &amp;%</source>
        <translation>Parts en &amp;%</translation>
    </message>
    <message>
        <source>The chosen image</source>
        <translation>L’image choisie</translation>
    </message>
    <message>
        <source>Puts this image on the canvas, to draw on it or to ask why (Enter)</source>
        <translation>Met cette image sur la toile, pour dessiner dessus ou demander pourquoi (Entrée)</translation>
    </message>
    <message>
        <source>Put on the canvas</source>
        <translation>Mettre sur la toile</translation>
    </message>
    <message>
        <source>Choose an image to see more about it</source>
        <translation>Choisissez une image pour en voir plus</translation>
    </message>
    <message>
        <source>No. {0}: {1}, read as {2} ({3} sure), loss {4}</source>
        <translation>Nº {0}&#xa0;: {1}, lue comme {2} (sûr à {3}), perte {4}</translation>
    </message>
</context>
<context>
    <name>ConfusionView</name>
    <message>
        <source>Confusion matrix</source>
        <translation>Matrice de confusion</translation>
    </message>
    <message>
        <source>Class, and what it was read as</source>
        <translation>Classe, et comme quoi elle a été lue</translation>
    </message>
    <message>
        <source>Most often mistaken: {0}</source>
        <translation>Confondue le plus souvent&#xa0;: {0}</translation>
    </message>
    <message>
        <source>{1} of {0}, read rightly ({3})</source>
        <translation>{1} sur {0}, bien lues ({3})</translation>
    </message>
    <message>
        <source>{1} of {0}, read as {2} ({3})</source>
        <translation>{1} sur {0}, lues comme {2} ({3})</translation>
    </message>
    <message>
        <source>all {1} of {0}</source>
        <translation>toutes les {1} de {0}</translation>
    </message>
    <message>
        <source>all {1} read as {0}</source>
        <translation>toutes les {1} lues comme {0}</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>Both parts kept as one {0}</source>
        <translation>Les deux parties gardées comme un seul {0}</translation>
    </message>
    <message>
        <source>Kept as {0}, which the network does not know</source>
        <translation>Gardé comme {0}, que le réseau ne connaît pas</translation>
    </message>
    <message>
        <source>Kept as {0}</source>
        <translation>Gardé comme {0}</translation>
    </message>
    <message>
        <source>Kept as no digit</source>
        <translation>Gardé comme non-chiffre</translation>
    </message>
    <message>
        <source>Kept as none of these</source>
        <translation>Gardé comme aucun de ceux-ci</translation>
    </message>
    <message>
        <source>{0}? {1} digits are read: type {1}, or draw them farther apart.</source>
        <translation>{0}&#xa0;? {1} chiffres sont lus&#xa0;: tapez-en {1}, ou dessinez-les plus espacés.</translation>
    </message>
</context>
<context>
    <name>CursorWords</name>
    <message>
        <source>Pen down, {0}</source>
        <translation>Stylo posé, {0}</translation>
    </message>
    <message>
        <source>Pen up, {0}</source>
        <translation>Stylo levé, {0}</translation>
    </message>
    <message>
        <source>Eraser down, {0}</source>
        <translation>Gomme posée, {0}</translation>
    </message>
    <message>
        <source>Eraser up, {0}</source>
        <translation>Gomme levée, {0}</translation>
    </message>
    <message>
        <source>Stroke given up</source>
        <translation>Trait abandonné</translation>
    </message>
    <message>
        <source>{0} from the left, {1} from the top</source>
        <translation>{0} depuis la gauche, {1} depuis le haut</translation>
    </message>
</context>
<context>
    <name>CurveValues</name>
    <message>
        <source>After batch {0}: training {1}</source>
        <translation>Après le lot {0}&#xa0;: entraînement {1}</translation>
    </message>
    <message>
        <source>After batch {0}: training {1}, validation {2}</source>
        <translation>Après le lot {0}&#xa0;: entraînement {1}, validation {2}</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validation</translation>
    </message>
</context>
<context>
    <name>DataDialog</name>
    <message numerus="yes">
        <source>%Ln items skipped</source>
        <translation>
            <numerusform>%Ln élément ignoré</numerusform>
            <numerusform>%Ln éléments ignorés</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} images of {1} classes: {2} for training, {3} for testing.</source>
        <translation>{0} images de {1} classes&#xa0;: {2} pour l’entraînement, {3} pour le test.</translation>
    </message>
    <message>
        <source>{0} images of {1} classes: {2} for training, {4} for validation, {3} for testing.</source>
        <translation>{0} images de {1} classes&#xa0;: {2} pour l’entraînement, {4} pour la validation, {3} pour le test.</translation>
    </message>
    <message>
        <source>Loading progress</source>
        <translation>Progression du chargement</translation>
    </message>
    <message>
        <source>Loading {0}…</source>
        <translation>Chargement de {0}…</translation>
    </message>
    <message>
        <source>As stored, these images look turned, mirrored or inverted. Do they look right to you as they are shown here?</source>
        <translation>Telles qu’elles sont enregistrées, ces images semblent tournées, en miroir ou inversées. Vous paraissent-elles correctes comme elles sont montrées ici&#xa0;?</translation>
    </message>
    <message>
        <source>Samples of each class</source>
        <translation>Échantillons de chaque classe</translation>
    </message>
    <message>
        <source>What was skipped, and why</source>
        <translation>Ce qui a été ignoré, et pourquoi</translation>
    </message>
    <message>
        <source>The images are still being loaded.</source>
        <translation>Les images sont encore en cours de chargement.</translation>
    </message>
    <message>
        <source>&amp;Use this data</source>
        <translation>&amp;Utiliser ces données</translation>
    </message>
    <message>
        <source>Keep the dataset chosen before.</source>
        <translation>Garde le jeu de données choisi auparavant.</translation>
    </message>
</context>
<context>
    <name>DataImport</name>
    <message>
        <source>Open data</source>
        <translation>Ouvrir des données</translation>
    </message>
    <message>
        <source>Images with labels ({0});;All files (*)</source>
        <translation>Images avec étiquettes ({0});;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The next run trains on these images.</source>
        <translation>Le prochain entraînement utilise ces images.</translation>
    </message>
</context>
<context>
    <name>DrawingCanvas</name>
    <message>
        <source>Drawing canvas</source>
        <translation>Toile de dessin</translation>
    </message>
    <message>
        <source>Draw a digit here</source>
        <translation>Dessinez un chiffre ici</translation>
    </message>
    <message>
        <source>Draw one of these here:
{0}</source>
        <translation>Dessinez ici l’un de ceux-ci&#xa0;:
{0}</translation>
    </message>
    <message>
        <source>Draw a digit here with a mouse, finger, pen or keys: arrow keys move a cursor, Space sets the pen down and lifts it.</source>
        <translation>Dessinez ici un chiffre avec une souris, un doigt, un stylo ou des touches&#xa0;: les flèches déplacent un curseur, Espace pose le stylo et le lève.</translation>
    </message>
    <message>
        <source>Draw one of these here with a mouse, finger, pen or keys (arrow keys move a cursor, Space sets the pen down and lifts it): {0}.</source>
        <translation>Dessinez ici l’un de ceux-ci avec une souris, un doigt, un stylo ou des touches (les flèches déplacent un curseur, Espace pose le stylo et le lève)&#xa0;: {0}.</translation>
    </message>
</context>
<context>
    <name>DrawingDocument</name>
    <message>
        <source>stroke</source>
        <translation>trait</translation>
    </message>
    <message>
        <source>erasing</source>
        <translation>gommage</translation>
    </message>
    <message>
        <source>new drawing</source>
        <translation>nouveau dessin</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>image</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>effacement</translation>
    </message>
</context>
<context>
    <name>DrawingImport</name>
    <message>
        <source>There is no picture on the clipboard. Copy one, then paste again.</source>
        <translation>Il n’y a pas d’image dans le presse-papiers. Copiez-en une, puis collez de nouveau.</translation>
    </message>
</context>
<context>
    <name>DrawingWall</name>
    <message>
        <source>Kept drawings</source>
        <translation>Dessins gardés</translation>
    </message>
</context>
<context>
    <name>DropHighlight</name>
    <message>
        <source>Drop to read this picture</source>
        <translation>Déposez pour lire cette image</translation>
    </message>
    <message>
        <source>Drop to open this network</source>
        <translation>Déposez pour ouvrir ce réseau</translation>
    </message>
    <message>
        <source>Drop to use these images</source>
        <translation>Déposez pour utiliser ces images</translation>
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
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>C&amp;opy reading</source>
        <translation>Co&amp;pier la lecture</translation>
    </message>
    <message>
        <source>Copy p&amp;icture of</source>
        <translation>Copier l’&amp;image de</translation>
    </message>
    <message>
        <source>Pa&amp;ste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Effacer tout</translation>
    </message>
    <message>
        <source>Restore &amp;last drawing</source>
        <translation>Res&amp;taurer le dernier dessin</translation>
    </message>
    <message>
        <source>&amp;Pen</source>
        <translation>&amp;Stylo</translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <translation>Go&amp;mme</translation>
    </message>
    <message>
        <source>&amp;Thicker brush</source>
        <translation>Pinceau plus &amp;épais</translation>
    </message>
    <message>
        <source>T&amp;hinner brush</source>
        <translation>Pinceau plus &amp;fin</translation>
    </message>
    <message>
        <source>Keep as re&amp;ad</source>
        <translation>Gar&amp;der comme lu</translation>
    </message>
    <message>
        <source>&amp;Keep as…</source>
        <translation>G&amp;arder comme…</translation>
    </message>
    <message>
        <source>Keep as &amp;no digit</source>
        <translation>Garder comme non-c&amp;hiffre</translation>
    </message>
    <message>
        <source>Keep no lon&amp;ger</source>
        <translation>&amp;Ne plus garder</translation>
    </message>
    <message>
        <source>Rea&amp;d as a page</source>
        <translation>Lire &amp;comme page</translation>
    </message>
    <message>
        <source>Copy as ta&amp;ble</source>
        <translation>Copier comme ta&amp;bleau</translation>
    </message>
    <message>
        <source>&amp;Mark a number</source>
        <translation>Mar&amp;quer un nombre</translation>
    </message>
    <message>
        <source>&amp;Join with the next</source>
        <translation>&amp;Joindre au suivant</translation>
    </message>
    <message>
        <source>Split at the widest &amp;gap</source>
        <translation>Couper au plus &amp;grand espace</translation>
    </message>
</context>
<context>
    <name>EvidenceSection</name>
    <message>
        <source>Shows which ink makes it this digit and not that one</source>
        <translation>Montre quelle encre en fait ce chiffre et pas celui-là</translation>
    </message>
    <message>
        <source>Rather than</source>
        <translation>Plutôt que</translation>
    </message>
    <message>
        <source>rather &amp;than</source>
        <translation>plutôt &amp;que</translation>
    </message>
    <message>
        <source>anything else</source>
        <translation>n’importe quoi d’autre</translation>
    </message>
    <message>
        <source>PyTorch is being loaded…</source>
        <translation>PyTorch est en cours de chargement…</translation>
    </message>
    <message>
        <source>+ (orange) speaks for {0}, − (blue) against it.</source>
        <translation>+ (orange) parle pour {0}, − (bleu) contre.</translation>
    </message>
    <message>
        <source>Checked: without the tenth of the ink that speaks most for {0}, the network gives {0} {1}; without a random tenth, {2}.</source>
        <translation>Vérifié&#xa0;: sans le dixième de l’encre qui parle le plus pour {0}, le réseau donne à {0} {1}&#xa0;; sans un dixième au hasard, {2}.</translation>
    </message>
</context>
<context>
    <name>EvidenceView</name>
    <message>
        <source>Evidence</source>
        <translation>Indices</translation>
    </message>
    <message>
        <source>Evidence for {0}</source>
        <translation>Indices pour {0}</translation>
    </message>
    <message>
        <source>Evidence for {0} rather than {1}</source>
        <translation>Indices pour {0} plutôt que {1}</translation>
    </message>
</context>
<context>
    <name>ExerciseView</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>&amp;Passer</translation>
    </message>
    <message>
        <source>Asks for the next one, and keeps nothing</source>
        <translation>Demande le suivant et ne garde rien</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>Ends the exercise; what was kept stays</source>
        <translation>Termine l’exercice&#xa0;; ce qui a été gardé reste</translation>
    </message>
    <message>
        <source>Draw it on the canvas: {0} of {1}. It is kept when your pen rests; Ctrl+Z brings the last one back.</source>
        <translation>Dessinez-le sur la toile&#xa0;: {0} sur {1}. Il est gardé quand votre stylo se repose&#xa0;; Ctrl+Z ramène le dernier.</translation>
    </message>
</context>
<context>
    <name>ExperimentDetails</name>
    <message>
        <source>Accuracy</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>Choose a value by validation; what is chosen by test images is not tested.</source>
        <translation>Choisissez une valeur par la validation&#xa0;; ce qui est choisi avec les images de test n’est plus testé.</translation>
    </message>
    <message>
        <source>Validation accuracy</source>
        <translation>Exactitude de validation</translation>
    </message>
    <message>
        <source>Test accuracy</source>
        <translation>Exactitude de test</translation>
    </message>
    <message>
        <source>Each run, their mean, and where the mean lies for sure</source>
        <translation>Chaque entraînement, leur moyenne, et où la moyenne se situe à coup sûr</translation>
    </message>
    <message>
        <source>Figures of the experiment</source>
        <translation>Chiffres de l’expérience</translation>
    </message>
    <message>
        <source>± is half of the 95 % interval of the mean (Student’s t); sd is the standard deviation of single runs.</source>
        <translation>± est la moitié de l’intervalle à 95&#xa0;% de la moyenne (t de Student)&#xa0;; sd est l’écart type d’un entraînement isolé.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Entraînements</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validation</translation>
    </message>
    <message>
        <source>sd</source>
        <translation>sd</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>All runs</source>
        <translation>Tous les entraînements</translation>
    </message>
    <message>
        <source>{0}, {1} failed</source>
        <translation>{0}, {1} en échec</translation>
    </message>
</context>
<context>
    <name>ExperimentForm</name>
    <message>
        <source>Seeds</source>
        <translation>Graines</translation>
    </message>
    <message>
        <source>How many runs, each with another seed: how far they scatter is chance.</source>
        <translation>Combien d’entraînements, chacun avec une autre graine&#xa0;: leur dispersion est le hasard.</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Ce qui diffère</translation>
    </message>
    <message>
        <source>The setting of which several values are tried; all others stay as they are.</source>
        <translation>Le réglage dont plusieurs valeurs sont essayées&#xa0;; tous les autres restent comme ils sont.</translation>
    </message>
    <message>
        <source>Only the seed</source>
        <translation>Seulement la graine</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>The values to try, separated by commas; each is trained with every seed.</source>
        <translation>Les valeurs à essayer, séparées par des virgules&#xa0;; chacune est entraînée avec chaque graine.</translation>
    </message>
    <message>
        <source>The values to try, separated by semicolons; each is trained with every seed.</source>
        <translation>Les valeurs à essayer, séparées par des points-virgules&#xa0;; chacune est entraînée avec chaque graine.</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>À la fois</translation>
    </message>
    <message>
        <source>How many runs are trained side by side, where other programs leave so many cores free and no graphics card is used.</source>
        <translation>Combien d’entraînements vont de front, là où d’autres programmes laissent libres autant de cœurs et où aucune carte graphique ne sert.</translation>
    </message>
    <message>
        <source>Nu&amp;mber of seeds</source>
        <translation>&amp;Nombre de graines</translation>
    </message>
    <message>
        <source>Which settin&amp;g</source>
        <translation>&amp;Quel réglage</translation>
    </message>
    <message>
        <source>Values to tr&amp;y</source>
        <translation>&amp;Valeurs à essayer</translation>
    </message>
    <message>
        <source>At &amp;once</source>
        <translation>&amp;À la fois</translation>
    </message>
    <message>
        <source>A network is already training; stop it first</source>
        <translation>Un réseau est déjà en cours d’entraînement&#xa0;; arrêtez-le d’abord</translation>
    </message>
    <message numerus="yes">
        <source>Train %Ln r&amp;uns</source>
        <translation>
            <numerusform>Faire %Ln entraîne&amp;ment</numerusform>
            <numerusform>Faire %Ln entraîne&amp;ments</numerusform>
        </translation>
    </message>
    <message>
        <source>Train them as one experiment, which is then on the page Runs</source>
        <translation>Les entraîne comme une expérience, qui se trouve ensuite sur la page Entraînements</translation>
    </message>
    <message>
        <source>Each value is trained with every seed. Choose by validation accuracy: a value that test images chose is no longer tested by them.</source>
        <translation>Chaque valeur est entraînée avec chaque graine. Choisissez d’après l’exactitude de validation&#xa0;: une valeur choisie par les images de test n’est plus testée par elles.</translation>
    </message>
    <message>
        <source>The same settings, each time with another seed: how far runs scatter.</source>
        <translation>Les mêmes réglages, chaque fois avec une autre graine&#xa0;: à quel point les entraînements se dispersent.</translation>
    </message>
</context>
<context>
    <name>ExperimentView</name>
    <message>
        <source>Experiment: {0}. Run {1} of {2}: {3}.</source>
        <translation>Expérience&#xa0;: {0}. Entraînement {1} sur {2}&#xa0;: {3}.</translation>
    </message>
    <message>
        <source>Experiment: {0}. {1} of {2} runs have ended; see the page Runs.</source>
        <translation>Expérience&#xa0;: {0}. {1} entraînements sur {2} sont terminés&#xa0;; voyez la page Entraînements.</translation>
    </message>
    <message>
        <source>Test accuracy so far: {0}.</source>
        <translation>Exactitude de test jusqu’ici&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Test accuracy: {0}.</source>
        <translation>Exactitude de test&#xa0;: {0}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are trained beside it.</source>
        <translation>
            <numerusform>%Ln autre est entraîné à côté.</numerusform>
            <numerusform>%Ln autres sont entraînés à côté.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Experiments</name>
    <message numerus="yes">
        <source>%Ln seeds</source>
        <translation>
            <numerusform>%Ln graine</numerusform>
            <numerusform>%Ln graines</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
    <message>
        <source>seed {0}</source>
        <translation>graine {0}</translation>
    </message>
    <message>
        <source>{0} – {1}</source>
        <translation>{0} – {1}</translation>
    </message>
    <message>
        <source>Values are percentages, as the settings show them: {0}.</source>
        <translation>Les valeurs sont des pourcentages, comme les réglages les montrent&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>A value is missing; write one.</source>
        <translation>Il manque une valeur&#xa0;; écrivez-la.</translation>
    </message>
    <message>
        <source>“{0}” is not a number.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas un nombre.</translation>
    </message>
    <message>
        <source>“{0}” is not a whole number.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas un nombre entier.</translation>
    </message>
    <message>
        <source>There is no “{0}”; choose from: {1}.</source>
        <translation>«&#xa0;{0}&#xa0;» n’existe pas&#xa0;; choisissez parmi&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>“{0}” is not possible; write {1} to {2}.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas possible&#xa0;; écrivez de {1} à {2}.</translation>
    </message>
    <message>
        <source>“{0}” is there twice; name it once.</source>
        <translation>«&#xa0;{0}&#xa0;» figure deux fois&#xa0;; nommez-le une seule fois.</translation>
    </message>
    <message>
        <source>“{0}” can be read in two ways; write “{1}” or “{2}”.</source>
        <translation>«&#xa0;{0}&#xa0;» peut se lire de deux façons&#xa0;; écrivez «&#xa0;{1}&#xa0;» ou «&#xa0;{2}&#xa0;».</translation>
    </message>
    <message>
        <source>Separate several values with commas.</source>
        <translation>Séparez plusieurs valeurs par des virgules.</translation>
    </message>
    <message>
        <source>Separate several values with semicolons.</source>
        <translation>Séparez plusieurs valeurs par des points-virgules.</translation>
    </message>
</context>
<context>
    <name>ExportButton</name>
    <message>
        <source>E&amp;xport</source>
        <translation>Ex&amp;porter</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>&amp;Report for a browser…</source>
        <translation>&amp;Rapport pour un navigateur…</translation>
    </message>
    <message>
        <source>Saves what was measured: as a table for other programs, or as a report</source>
        <translation>Enregistre ce qui a été mesuré&#xa0;: comme tableau pour d’autres programmes, ou comme rapport</translation>
    </message>
    <message>
        <source>Nothing has been measured yet: press Measure</source>
        <translation>Rien n’a encore été mesuré&#xa0;: cliquez sur Mesurer</translation>
    </message>
    <message>
        <source>&amp;Predictions, image by image…</source>
        <translation>&amp;Prédictions, image par image…</translation>
    </message>
    <message>
        <source>&amp;Confusion matrix…</source>
        <translation>Matrice de &amp;confusion…</translation>
    </message>
    <message>
        <source>&amp;Table of classes…</source>
        <translation>&amp;Tableau des classes…</translation>
    </message>
    <message>
        <source>Export results</source>
        <translation>Exporter les résultats</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export network</source>
        <translation>Exporter le réseau</translation>
    </message>
    <message>
        <source>An ONNX file lets other programs read digits with the network “{0}”; a web page lets any browser do so, offline. It is saved once {1} test images are read with it just as by this program.</source>
        <translation>Un fichier ONNX permet à d’autres programmes de lire des chiffres avec le réseau «&#xa0;{0}&#xa0;»&#xa0;; une page web le permet à tout navigateur, hors ligne. Il est enregistré une fois que {1} images de test sont lues avec lui comme avec ce programme.</translation>
    </message>
    <message>
        <source>ONNX file, &amp;full precision (float32)</source>
        <translation>Fichier ONNX, &amp;pleine précision (float32)</translation>
    </message>
    <message>
        <source>The weights exactly as they were trained.</source>
        <translation>Les poids exactement tels qu’ils ont été entraînés.</translation>
    </message>
    <message>
        <source>ONNX file, &amp;small (int8)</source>
        <translation>Fichier ONNX, petite &amp;taille (int8)</translation>
    </message>
    <message>
        <source>8-bit integer weights: a quarter of the size, nearly the same readings.</source>
        <translation>Poids entiers de 8 bits&#xa0;: un quart de la taille, presque les mêmes lectures.</translation>
    </message>
    <message>
        <source>&amp;Web page</source>
        <translation>Page &amp;web</translation>
    </message>
    <message>
        <source>One file that reads digits and numbers in any browser, on a phone too.</source>
        <translation>Un seul fichier qui lit chiffres et nombres dans tout navigateur, sur un téléphone aussi.</translation>
    </message>
    <message>
        <source>Export in progress</source>
        <translation>Exportation en cours</translation>
    </message>
    <message>
        <source>Export status</source>
        <translation>État de l’exportation</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Open page</source>
        <translation>&amp;Ouvrir la page</translation>
    </message>
    <message>
        <source>Show the saved page in your browser</source>
        <translation>Montre la page enregistrée dans votre navigateur</translation>
    </message>
    <message>
        <source>ONNX network (*.onnx)</source>
        <translation>Réseau ONNX (*.onnx)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>Exporting and checking; this takes a few seconds…</source>
        <translation>Exportation et vérification&#xa0;; cela prend quelques secondes…</translation>
    </message>
    <message>
        <source>An export is running; it takes a few seconds</source>
        <translation>Une exportation est en cours&#xa0;; cela prend quelques secondes</translation>
    </message>
    <message>
        <source>Choose a file and export the network</source>
        <translation>Choisissez un fichier et exportez le réseau</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Ferme cette fenêtre</translation>
    </message>
    <message>
        <source>Saved: {0} ({1}). It reads {2} of {3} test images as this program does.</source>
        <translation>Enregistré&#xa0;: {0} ({1}). Il lit {2} images de test sur {3} comme ce programme.</translation>
    </message>
    <message>
        <source>There is no browser here; open {0} yourself.</source>
        <translation>Il n’y a pas de navigateur ici&#xa0;; ouvrez {0} vous-même.</translation>
    </message>
    <message>
        <source>Saved: {0} ({1})</source>
        <translation>Enregistré&#xa0;: {0} ({1})</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Images read the same</source>
        <translation>Images lues de même</translation>
    </message>
    <message>
        <source>Accuracy here</source>
        <translation>Exactitude ici</translation>
    </message>
    <message>
        <source>Accuracy in ONNX Runtime</source>
        <translation>Exactitude dans ONNX Runtime</translation>
    </message>
    <message>
        <source>Milliseconds per image</source>
        <translation>Millisecondes par image</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>non mesuré</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Rien n’a été enregistré.</translation>
    </message>
</context>
<context>
    <name>FileActions</name>
    <message>
        <source>Drawings and pictures ({0})</source>
        <translation>Dessins et images ({0})</translation>
    </message>
    <message>
        <source>Open drawing</source>
        <translation>Ouvrir un dessin</translation>
    </message>
    <message>
        <source>The canvas is empty; draw something first.</source>
        <translation>La toile est vide&#xa0;; dessinez d’abord quelque chose.</translation>
    </message>
    <message>
        <source>Save drawing</source>
        <translation>Enregistrer le dessin</translation>
    </message>
    <message>
        <source>Open model</source>
        <translation>Ouvrir un modèle</translation>
    </message>
    <message>
        <source>Save model</source>
        <translation>Enregistrer le modèle</translation>
    </message>
    <message>
        <source>The network is still loading; try again in a moment.</source>
        <translation>Le réseau est encore en cours de chargement&#xa0;; réessayez dans un instant.</translation>
    </message>
    <message>
        <source>There are no curves yet; train a network first.</source>
        <translation>Il n’y a pas encore de courbes&#xa0;; entraînez d’abord un réseau.</translation>
    </message>
    <message>
        <source>Export curves</source>
        <translation>Exporter les courbes</translation>
    </message>
    <message>
        <source>{0} is no longer there; it is off the list now.</source>
        <translation>{0} n’est plus là&#xa0;; il est retiré de la liste.</translation>
    </message>
    <message>
        <source>An ink file cannot hold a picture; save the drawing as a picture instead.</source>
        <translation>Un fichier d’encre ne peut pas contenir une image&#xa0;; enregistrez plutôt le dessin comme image.</translation>
    </message>
    <message>
        <source>There is more ink than an ink file can hold; save it as a picture.</source>
        <translation>Il y a plus d’encre qu’un fichier d’encre n’en peut contenir&#xa0;; enregistrez-la comme image.</translation>
    </message>
    <message>
        <source>Zen Digits model (*.zendigits)</source>
        <translation>Modèle Zen Digits (*.zendigits)</translation>
    </message>
</context>
<context>
    <name>FileMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Open data &amp;file…</source>
        <translation>Ouvrir un &amp;fichier de données…</translation>
    </message>
    <message>
        <source>Open data fo&amp;lder…</source>
        <translation>Ouvrir &amp;un dossier de données…</translation>
    </message>
    <message>
        <source>&amp;Export curves…</source>
        <translation>Exporter les &amp;courbes…</translation>
    </message>
    <message>
        <source>Save &amp;picture of</source>
        <translation>Enregistrer l’&amp;image de</translation>
    </message>
    <message>
        <source>Pr&amp;int</source>
        <translation>Im&amp;primer</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Open drawing…</source>
        <translation>&amp;Ouvrir un dessin…</translation>
    </message>
    <message>
        <source>&amp;Save drawing…</source>
        <translation>&amp;Enregistrer le dessin…</translation>
    </message>
    <message>
        <source>Save &amp;table…</source>
        <translation>Enregistrer le &amp;tableau…</translation>
    </message>
    <message>
        <source>Open &amp;model…</source>
        <translation>Ouvrir un &amp;modèle…</translation>
    </message>
    <message>
        <source>Save mo&amp;del…</source>
        <translation>Enregistrer le mo&amp;dèle…</translation>
    </message>
    <message>
        <source>Export &amp;network…</source>
        <translation>Exporter &amp;le réseau…</translation>
    </message>
    <message>
        <source>Export &amp;web page…</source>
        <translation>Exporter la page &amp;web…</translation>
    </message>
</context>
<context>
    <name>Habits</name>
    <message>
        <source>Your style: plain and upright; no habit stood out.</source>
        <translation>Votre style&#xa0;: simple et droit&#xa0;; aucune habitude ne se remarque.</translation>
    </message>
    <message>
        <source>Your style: {0}.</source>
        <translation>Votre style&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>zeros with a slash</source>
        <translation>zéros barrés</translation>
    </message>
    <message>
        <source>zeros with a dot</source>
        <translation>zéros pointés</translation>
    </message>
    <message>
        <source>ones with an upstroke</source>
        <translation>uns avec un trait montant</translation>
    </message>
    <message>
        <source>ones on a foot</source>
        <translation>uns avec un pied</translation>
    </message>
    <message>
        <source>twos with a loop</source>
        <translation>deux avec une boucle</translation>
    </message>
    <message>
        <source>fours that are open at the top</source>
        <translation>quatre ouverts en haut</translation>
    </message>
    <message>
        <source>fours in one stroke</source>
        <translation>quatre d’un seul trait</translation>
    </message>
    <message>
        <source>fives whose bar is a stroke of its own</source>
        <translation>cinq dont la barre est un trait à part</translation>
    </message>
    <message>
        <source>sevens with a bar</source>
        <translation>sept barrés</translation>
    </message>
    <message>
        <source>eights in two strokes</source>
        <translation>huit en deux traits</translation>
    </message>
    <message>
        <source>nines whose tail curls to the left</source>
        <translation>neuf dont la queue s’enroule à gauche</translation>
    </message>
    <message>
        <source>leaning to the right</source>
        <translation>penché à droite</translation>
    </message>
    <message>
        <source>leaning to the left</source>
        <translation>penché à gauche</translation>
    </message>
</context>
<context>
    <name>HandChanges</name>
    <message>
        <source>Import drawings</source>
        <translation>Importer des dessins</translation>
    </message>
    <message>
        <source>Left out, as they have no label: {0}.</source>
        <translation>Omis, car sans étiquette&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Export drawings</source>
        <translation>Exporter les dessins</translation>
    </message>
    <message>
        <source>Left out, as pictures have no strokes: {0}.</source>
        <translation>Omis, car une image n’a pas de traits&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Ink ({0})</source>
        <translation>Encre ({0})</translation>
    </message>
</context>
<context>
    <name>HandChoice</name>
    <message>
        <source>Whose drawings are kept, and shown here</source>
        <translation>De qui sont les dessins gardés et montrés ici</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Ne&amp;w hand…</source>
        <translation>N&amp;ouvelle écriture…</translation>
    </message>
    <message>
        <source>For another person</source>
        <translation>Pour une autre personne</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>&amp;Renommer…</translation>
    </message>
    <message>
        <source>Call this hand otherwise</source>
        <translation>Donne un autre nom à cette écriture</translation>
    </message>
    <message>
        <source>Delete &amp;my hand…</source>
        <translation>Supprimer &amp;mon écriture…</translation>
    </message>
    <message>
        <source>Deletes all drawings of this hand, and what was learned from them</source>
        <translation>Supprime tous les dessins de cette écriture, et ce qui en a été appris</translation>
    </message>
    <message>
        <source>Whose hand is it?</source>
        <translation>De qui est cette écriture&#xa0;?</translation>
    </message>
    <message>
        <source>What is this hand called?</source>
        <translation>Comment s’appelle cette écriture&#xa0;?</translation>
    </message>
    <message>
        <source>Delete the hand “{0}” with {1}? They will be gone for good.</source>
        <translation>Supprimer l’écriture «&#xa0;{0}&#xa0;» avec {1}&#xa0;? Ce sera définitif.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
</context>
<context>
    <name>HandNetwork</name>
    <message>
        <source>Yours</source>
        <translation>Le vôtre</translation>
    </message>
</context>
<context>
    <name>HandsTable</name>
    <message>
        <source>The share of each hand’s drawings that is right, each read by a network that has not learned from it; the hand that is read worst comes first</source>
        <translation>La part juste des dessins de chaque écriture, chacun lu par un réseau qui n’en a pas appris&#xa0;; l’écriture la plus mal lue vient en premier</translation>
    </message>
    <message>
        <source>How well each hand is read</source>
        <translation>Comment chaque écriture est lue</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation>Dessins</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>It was not learned yet.</source>
        <translation>Elle n’a pas encore été apprise.</translation>
    </message>
</context>
<context>
    <name>HelpMenu</name>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>Show data &amp;folder</source>
        <translation>&amp;Montrer le dossier des données</translation>
    </message>
    <message>
        <source>&amp;Delete my data…</source>
        <translation>Supprimer mes &amp;données…</translation>
    </message>
    <message>
        <source>&amp;About Zen Digits</source>
        <translation>&amp;À propos de Zen Digits</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>Far above what suits this network and optimizer: it may learn nothing.</source>
        <translation>Bien au-dessus de ce qui convient à ce réseau et à cet optimiseur&#xa0;: il risque de ne rien apprendre.</translation>
    </message>
    <message>
        <source>Far below what suits this network and optimizer: it will hardly learn.</source>
        <translation>Bien au-dessous de ce qui convient à ce réseau et à cet optimiseur&#xa0;: il n’apprendra guère.</translation>
    </message>
    <message>
        <source>There are only {0} images: the weights change once in each epoch.</source>
        <translation>Il n’y a que {0} images&#xa0;: les poids changent une fois par époque.</translation>
    </message>
    <message>
        <source>The weights change only {0} times in each epoch.</source>
        <translation>Les poids ne changent que {0} fois par époque.</translation>
    </message>
    <message>
        <source>The weights change only {0} times in all: too few to learn much.</source>
        <translation>Les poids ne changent que {0} fois en tout&#xa0;: trop peu pour apprendre beaucoup.</translation>
    </message>
    <message>
        <source>This network needs more time to learn.</source>
        <translation>Ce réseau a besoin de plus de temps pour apprendre.</translation>
    </message>
    <message>
        <source>It will long have stopped getting better.</source>
        <translation>Il aura cessé de progresser depuis longtemps.</translation>
    </message>
    <message>
        <source>Without held-out images, patience has nothing to go by.</source>
        <translation>Sans images mises de côté, la patience n’a rien sur quoi s’appuyer.</translation>
    </message>
    <message>
        <source>This small network can hardly do without so many features.</source>
        <translation>Ce petit réseau peut difficilement se passer de tant de caractéristiques.</translation>
    </message>
    <message>
        <source>More than half of the features are left out.</source>
        <translation>Plus de la moitié des caractéristiques sont omises.</translation>
    </message>
    <message>
        <source>Each change will overshoot for a hundred more.</source>
        <translation>Chaque modification dépassera la cible pendant cent autres.</translation>
    </message>
    <message>
        <source>Weights will shrink faster than they learn.</source>
        <translation>Les poids rétréciront plus vite qu’ils n’apprennent.</translation>
    </message>
    <message>
        <source>Nearly all weights will become 0.</source>
        <translation>Presque tous les poids deviendront 0.</translation>
    </message>
    <message>
        <source>The network may not trust even what is clear.</source>
        <translation>Le réseau ne pourra se fier même à ce qui est clair.</translation>
    </message>
    <message>
        <source>The shipped network was asked about MNIST’s own images only.</source>
        <translation>Le réseau fourni n’a été interrogé que sur les images de MNIST.</translation>
    </message>
    <message>
        <source>A 4, 7 or 1 turned so far looks like another digit.</source>
        <translation>Un 4, un 7 ou un 1 tourné à ce point ressemble à un autre chiffre.</translation>
    </message>
    <message>
        <source>Ink will be pushed out of the image.</source>
        <translation>De l’encre sortira de l’image.</translation>
    </message>
    <message>
        <source>Parts of digits will be cut off.</source>
        <translation>Des parties de chiffres seront coupées.</translation>
    </message>
    <message>
        <source>No such graphics card, or no PyTorch for it, is found.</source>
        <translation>Aucune carte graphique de ce genre, ou aucun PyTorch pour elle, n’a été trouvée.</translation>
    </message>
    <message>
        <source>A graphics card is there and trains this network much faster.</source>
        <translation>Une carte graphique est là et entraîne ce réseau bien plus vite.</translation>
    </message>
    <message>
        <source>Use {0}</source>
        <translation>Utiliser {0}</translation>
    </message>
</context>
<context>
    <name>ImageWall</name>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
</context>
<context>
    <name>InsideSection</name>
    <message>
        <source>Inside the network</source>
        <translation>Dans le réseau</translation>
    </message>
    <message>
        <source>Orange is positive, blue with − negative; the stronger, the more of it.</source>
        <translation>L’orange est positif, le bleu avec − négatif ; plus la couleur est vive, plus il y en a.</translation>
    </message>
</context>
<context>
    <name>InsightPages</name>
    <message>
        <source>The network is measured on these images.</source>
        <translation>Le réseau est mesuré sur ces images.</translation>
    </message>
</context>
<context>
    <name>JobControls</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
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
        <translation>Juste</translation>
    </message>
    <message>
        <source>Keep it as what it is read as</source>
        <translation>Le garde comme il est lu</translation>
    </message>
    <message>
        <source>Not a digit</source>
        <translation>Pas un chiffre</translation>
    </message>
    <message>
        <source>Keep it as something else</source>
        <translation>Le garde comme autre chose</translation>
    </message>
    <message>
        <source>What it is: type it, and press Enter to keep the drawing</source>
        <translation>Ce que c’est&#xa0;: tapez-le, puis Entrée pour garder le dessin</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>It is a …</source>
        <translation>C’est un …</translation>
    </message>
    <message>
        <source>What became of the drawing</source>
        <translation>Ce que le dessin est devenu</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Keep it no longer</source>
        <translation>Ne plus le garder</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Aucun de ceux-ci</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>{0}: no font here has its script</source>
        <translation>{0}&#xa0;: aucune police ici n’a son écriture</translation>
    </message>
</context>
<context>
    <name>LayerView</name>
    <message>
        <source>Point at a part to enlarge it, or walk with the arrow keys</source>
        <translation>Pointez une partie pour l’agrandir, ou parcourez-les avec les flèches</translation>
    </message>
    <message>
        <source>What the layer makes of it</source>
        <translation>Ce que la couche en fait</translation>
    </message>
    <message>
        <source>On &amp;this drawing</source>
        <translation>Sur c&amp;e dessin</translation>
    </message>
    <message>
        <source>What this layer makes of the drawing</source>
        <translation>Ce que cette couche fait du dessin</translation>
    </message>
    <message>
        <source>&amp;Weights</source>
        <translation>P&amp;oids</translation>
    </message>
    <message>
        <source>What this layer looks for: its weights of the pixels, as pictures</source>
        <translation>Ce que cette couche cherche&#xa0;: ses poids pour les pixels, en images</translation>
    </message>
    <message>
        <source>The part that is pointed at, enlarged</source>
        <translation>La partie pointée, agrandie</translation>
    </message>
    <message>
        <source>Enlarged</source>
        <translation>Agrandi</translation>
    </message>
</context>
<context>
    <name>Layers</name>
    <message>
        <source>Map {0} of {1}: where in the drawing this feature is found, at most {2}.</source>
        <translation>Carte {0} sur {1}&#xa0;: où dans le dessin cette caractéristique se trouve, au plus {2}.</translation>
    </message>
    <message>
        <source>Beside it, line by line, as it was in training after epochs {0}.</source>
        <translation>À côté, ligne par ligne, tel qu’il était pendant l’entraînement après les époques {0}.</translation>
    </message>
    <message>
        <source>Hidden unit {0} of {1} answers {2}.</source>
        <translation>L’unité cachée {0} sur {1} répond {2}.</translation>
    </message>
    <message>
        <source>Map {0} of {1}: where this filter answers to the drawing, at most {2}. Beside it the filter: orange where ink strengthens its answer, blue with − where ink weakens it.</source>
        <translation>Carte {0} sur {1} : où ce filtre répond au dessin, au plus {2}. À côté, le filtre : orange là où l’encre renforce sa réponse, bleu avec − là où elle l’affaiblit.</translation>
    </message>
    <message>
        <source>Filter {0} of {1}, {2} × {3} weights: orange where ink strengthens its answer, blue with − where ink weakens it.</source>
        <translation>Filtre {0} sur {1}, {2} × {3} poids : orange là où l’encre renforce sa réponse, bleu avec − là où elle l’affaiblit.</translation>
    </message>
    <message>
        <source>Hidden unit {0} of {1} answers {2}. Its weights of the pixels: orange where ink strengthens its answer, blue with − where ink weakens it.</source>
        <translation>L’unité cachée {0} sur {1} répond {2}. Ses poids pour les pixels : orange là où l’encre renforce sa réponse, bleu avec − là où elle l’affaiblit.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Output “{0}”: {1} before the softmax, which turns the outputs into probabilities.</source>
        <translation>Sortie «&#xa0;{0}&#xa0;»&#xa0;: {1} avant le softmax, qui change les sorties en probabilités.</translation>
    </message>
    <message>
        <source>Tower {0} gives “{1}” {2}; the mean of all towers counts.</source>
        <translation>La tour {0} donne à «&#xa0;{1}&#xa0;» {2}&#xa0;; c’est la moyenne de toutes les tours qui compte.</translation>
    </message>
    <message>
        <source>residual block: {0}, to which its input is added</source>
        <translation>bloc résiduel&#xa0;: {0}, à quoi s’ajoute son entrée</translation>
    </message>
    <message>
        <source>patches: {0}, and the place of each is added</source>
        <translation>patchs&#xa0;: {0}, et la place de chacun s’y ajoute</translation>
    </message>
    <message>
        <source>{0}, in {1} towers</source>
        <translation>{0}, en {1} tours</translation>
    </message>
    <message>
        <source>max-pooling 2×2</source>
        <translation>max-pooling 2×2</translation>
    </message>
    <message>
        <source>mean of each map</source>
        <translation>moyenne de chaque carte</translation>
    </message>
    <message>
        <source>batch normalization</source>
        <translation>normalisation par lot</translation>
    </message>
    <message>
        <source>layer normalization</source>
        <translation>normalisation par couche</translation>
    </message>
    <message>
        <source>sigmoid</source>
        <translation>sigmoïde</translation>
    </message>
    <message>
        <source>dense</source>
        <translation>dense</translation>
    </message>
    <message>
        <source>LSTM, row by row</source>
        <translation>LSTM, ligne par ligne</translation>
    </message>
    <message>
        <source>self-attention</source>
        <translation>auto-attention</translation>
    </message>
    <message>
        <source>mean of all patches</source>
        <translation>moyenne de tous les patchs</translation>
    </message>
    <message>
        <source>mean of all towers</source>
        <translation>moyenne de toutes les tours</translation>
    </message>
    <message>
        <source>convolution {0}×{0}</source>
        <translation>convolution {0}×{0}</translation>
    </message>
    <message>
        <source>convolution {0}×{0}, stride {1}</source>
        <translation>convolution {0}×{0}, pas {1}</translation>
    </message>
    <message>
        <source>{0}; no parameters</source>
        <translation>{0}&#xa0;; pas de paramètres</translation>
    </message>
    <message>
        <source>{0}; {1} parameters</source>
        <translation>{0}&#xa0;; {1} paramètres</translation>
    </message>
    <message>
        <source>Image: 28 × 28 pixels</source>
        <translation>Image&#xa0;: 28 × 28 pixels</translation>
    </message>
    <message>
        <source>In all: {0} parameters</source>
        <translation>En tout&#xa0;: {0} paramètres</translation>
    </message>
    <message>
        <source>After row {0} of {1}, cell {2} of {3} holds {4}. Each line is the network’s memory after one more row of the image.</source>
        <translation>Après la ligne {0} sur {1}, la cellule {2} sur {3} contient {4}. Chaque ligne est la mémoire du réseau après une ligne de plus de l’image.</translation>
    </message>
    <message>
        <source>Feature {0} of the patch in row {1}, column {2} is {3}. Each line is a patch.</source>
        <translation>La caractéristique {0} du patch de la ligne {1}, colonne {2} vaut {3}. Chaque ligne est un patch.</translation>
    </message>
    <message>
        <source>head {0} at row {1}, column {2} ({3})</source>
        <translation>tête {0} à la ligne {1}, colonne {2} ({3})</translation>
    </message>
    <message>
        <source>The patch in row {0}, column {1} looks most at these, in squares for each head: {2}.</source>
        <translation>Le patch de la ligne {0}, colonne {1} regarde surtout ceux-ci, en carrés pour chaque tête&#xa0;: {2}.</translation>
    </message>
</context>
<context>
    <name>LearnMenu</name>
    <message>
        <source>Le&amp;arn</source>
        <translation>Le&amp;çons</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>&amp;Étape suivante</translation>
    </message>
    <message>
        <source>&amp;Previous step</source>
        <translation>Étape &amp;précédente</translation>
    </message>
    <message>
        <source>Show &amp;where</source>
        <translation>&amp;Montrer où</translation>
    </message>
    <message>
        <source>&amp;Close lesson</source>
        <translation>&amp;Fermer la leçon</translation>
    </message>
    <message>
        <source>&amp;Open lesson…</source>
        <translation>&amp;Ouvrir une leçon…</translation>
    </message>
    <message>
        <source>&amp;{0} {1}</source>
        <translation>&amp;{0} {1}</translation>
    </message>
    <message>
        <source>Open lesson</source>
        <translation>Ouvrir une leçon</translation>
    </message>
    <message>
        <source>Lessons (*.toml)</source>
        <translation>Leçons (*.toml)</translation>
    </message>
</context>
<context>
    <name>Learning</name>
    <message>
        <source>Yours is {1}, taught your {0} drawings.</source>
        <translation>Le vôtre est {1}, à qui vos {0} dessins ont été enseignés.</translation>
    </message>
    <message>
        <source>MNIST’s test images: {0} right; before: {1}.</source>
        <translation>Images de test de MNIST&#xa0;: {0} justes&#xa0;; avant&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>Non-digits rejected: {0}; before: {1}.</source>
        <translation>Non-chiffres rejetés&#xa0;: {0}&#xa0;; avant&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>One drawing alone cannot tell how much was learned.</source>
        <translation>Un dessin seul ne peut pas dire combien a été appris.</translation>
    </message>
    <message>
        <source>Of your {0} drawings, each read by a network that has not learned from it: {1} right; before: {2}.</source>
        <translation>De vos {0} dessins, chacun lu par un réseau qui n’en a pas appris&#xa0;: {1} justes&#xa0;; avant&#xa0;: {2}.</translation>
    </message>
    <message>
        <source>learned</source>
        <translation>appris</translation>
    </message>
    <message>
        <source>learned: {0} of {1} right, before {2}</source>
        <translation>appris&#xa0;: {0} justes sur {1}, avant {2}</translation>
    </message>
    <message>
        <source>Of your {0} that belong to no class, read in the same way: {1} rejected; before: {2}.</source>
        <translation>De vos {0} qui ne sont d’aucune classe, lus de la même façon&#xa0;: {1} rejetés&#xa0;; avant&#xa0;: {2}.</translation>
    </message>
    <message>
        <source>Of the other {0}: {1} accepted; before: {2}.</source>
        <translation>Des {0} autres&#xa0;: {1} acceptés&#xa0;; avant&#xa0;: {2}.</translation>
    </message>
    <message>
        <source>Left out, as {0} does not know their labels ({2}): {1}. Correct the labels, choose a network that knows them, or train one on these.</source>
        <translation>Omis, car {0} ne connaît pas leurs étiquettes ({2})&#xa0;: {1}. Corrigez les étiquettes, choisissez un réseau qui les connaît, ou entraînez-en un sur ces dessins.</translation>
    </message>
    <message>
        <source>Left out, as they belong to no class, and {0} was trained without such: {1}. Choose a network that was trained with drawn non-digits.</source>
        <translation>Omis, car ils ne sont d’aucune classe et {0} a été entraîné sans de tels exemples&#xa0;: {1}. Choisissez un réseau entraîné avec des non-chiffres dessinés.</translation>
    </message>
</context>
<context>
    <name>LearningNews</name>
    <message>
        <source>learning your hand…</source>
        <translation>apprend votre écriture…</translation>
    </message>
    <message>
        <source>It learns the kept drawings; the page Teach tells more.</source>
        <translation>Il apprend les dessins gardés&#xa0;; la page Enseigner en dit plus.</translation>
    </message>
    <message>
        <source>not learned</source>
        <translation>pas appris</translation>
    </message>
</context>
<context>
    <name>LearningRow</name>
    <message>
        <source>What was learned</source>
        <translation>Ce qui a été appris</translation>
    </message>
    <message>
        <source>Teaches the network that reads from these drawings; it stays as it is, and what it becomes stands beside it</source>
        <translation>Enseigne ces dessins au réseau qui lit&#xa0;; lui reste comme il est, et ce qu’il devient se trouve à côté</translation>
    </message>
    <message>
        <source>&amp;Learn</source>
        <translation>A&amp;pprendre</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>Re&amp;venir</translation>
    </message>
    <message>
        <source>Learn u&amp;pon each correction</source>
        <translation>Apprendre &amp;à chaque correction</translation>
    </message>
    <message>
        <source>Learns by itself, some seconds after you said what a drawing is</source>
        <translation>Apprend tout seul, quelques secondes après que vous avez dit ce qu’est un dessin</translation>
    </message>
    <message>
        <source>Reads as before: what was learned is deleted, the drawings stay</source>
        <translation>Lit comme avant&#xa0;: ce qui a été appris est supprimé, les dessins restent</translation>
    </message>
    <message>
        <source>Nothing was learned yet</source>
        <translation>Rien n’a encore été appris</translation>
    </message>
</context>
<context>
    <name>LeaveOutBox</name>
    <message>
        <source>Computes all figures without the images that you marked, and says so</source>
        <translation>Calcule tous les chiffres sans les images que vous avez marquées, et le dit</translation>
    </message>
    <message>
        <source>Leave out marked ima&amp;ges ({0})</source>
        <translation>Omettre les images mar&amp;quées ({0})</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>You have corrected numbers, and neither copied nor saved them.</source>
        <translation>Vous avez corrigé des nombres sans les copier ni les enregistrer.</translation>
    </message>
    <message>
        <source>&amp;Discard corrections</source>
        <translation>&amp;Abandonner les corrections</translation>
    </message>
    <message>
        <source>&amp;Save table…</source>
        <translation>&amp;Enregistrer le tableau…</translation>
    </message>
</context>
<context>
    <name>LessonPanel</name>
    <message>
        <source>Lesson</source>
        <translation>Leçon</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>The step before ({0})</source>
        <translation>L’étape d’avant ({0})</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suite</translation>
    </message>
    <message>
        <source>The next step ({0})</source>
        <translation>L’étape suivante ({0})</translation>
    </message>
    <message>
        <source>Show where</source>
        <translation>Montrer où</translation>
    </message>
    <message>
        <source>Opens what is meant, and scrolls to it ({0})</source>
        <translation>Ouvre ce dont il s’agit, et le fait défiler à l’écran ({0})</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Closes the lesson; it goes on here the next time ({0})</source>
        <translation>Ferme la leçon&#xa0;; elle continue d’ici la prochaine fois ({0})</translation>
    </message>
    <message>
        <source>What the lesson says</source>
        <translation>Ce que dit la leçon</translation>
    </message>
    <message>
        <source>{0} · {1} of {2}</source>
        <translation>{0} · {1} sur {2}</translation>
    </message>
    <message>
        <source>✓ Done: {0}</source>
        <translation>✓ Fait&#xa0;: {0}</translation>
    </message>
    <message>
        <source>▸ Try it: {0}</source>
        <translation>▸ Essayez&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
</context>
<context>
    <name>Lineage</name>
    <message>
        <source>It is {0}, taught drawings of a hand: {1}.</source>
        <translation>C’est {0}, à qui des dessins d’une écriture ont été enseignés&#xa0;: {1}.</translation>
    </message>
</context>
<context>
    <name>LiveReading</name>
    <message>
        <source>Learning: {0}, epoch {1}</source>
        <translation>Apprentissage&#xa0;: {0}, époque {1}</translation>
    </message>
</context>
<context>
    <name>LookControls</name>
    <message>
        <source>&amp;Look at all images</source>
        <translation>Regarder toutes &amp;les images</translation>
    </message>
    <message>
        <source>Looks at them with this network, once</source>
        <translation>Les regarde avec ce réseau, une fois</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Train</source>
        <translation>Entraîner</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>Enseigner</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Entraînements</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Fourni</translation>
    </message>
</context>
<context>
    <name>MapSection</name>
    <message>
        <source>Test images of {0}</source>
        <translation>Images de test de {0}</translation>
    </message>
    <message>
        <source>The images that are on the map</source>
        <translation>Les images qui sont sur la carte</translation>
    </message>
    <message>
        <source>Near means alike to the network, by its last hidden layer, as far as a plane can show it. The large dot is your drawing; images in rings are misread.</source>
        <translation>Proche veut dire semblable pour le réseau, d’après sa dernière couche cachée, autant qu’un plan peut le montrer. Le gros point est votre dessin&#xa0;; les images cerclées sont mal lues.</translation>
    </message>
    <message>
        <source>No. {0}: {1}</source>
        <translation>Nº {0}&#xa0;: {1}</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Map of the test images</source>
        <translation>Carte des images de test</translation>
    </message>
    <message>
        <source>{0}, read rightly</source>
        <translation>{0}, bien lue</translation>
    </message>
    <message>
        <source>{0}, read as {1}</source>
        <translation>{0}, lue comme {1}</translation>
    </message>
</context>
<context>
    <name>MarkButtons</name>
    <message>
        <source>Marks this image: its label is wrong</source>
        <translation>Marque cette image&#xa0;: son étiquette est fausse</translation>
    </message>
    <message>
        <source>Marks it: nobody could tell</source>
        <translation>La marque&#xa0;: personne ne saurait le dire</translation>
    </message>
    <message>
        <source>&amp;Wrong label</source>
        <translation>Ét&amp;iquette fausse</translation>
    </message>
    <message>
        <source>Ambi&amp;guous</source>
        <translation>Am&amp;biguë</translation>
    </message>
    <message>
        <source>again: takes the mark back</source>
        <translation>de nouveau&#xa0;: retire la marque</translation>
    </message>
</context>
<context>
    <name>MeasureRow</name>
    <message>
        <source>The images that the network is measured on</source>
        <translation>Les images sur lesquelles le réseau est mesuré</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>Mesuré sur</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Mesurer</translation>
    </message>
    <message>
        <source>Reads all images of the set with the network that reads your drawing</source>
        <translation>Lit toutes les images du jeu avec le réseau qui lit votre dessin</translation>
    </message>
    <message>
        <source>The run measures its validation images by itself, after each epoch</source>
        <translation>L’entraînement mesure lui-même ses images de validation, après chaque époque</translation>
    </message>
</context>
<context>
    <name>MethodChoice</name>
    <message>
        <source>How it is found out which ink makes it this digit</source>
        <translation>Comment on trouve quelle encre en fait ce chiffre</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>meth&amp;od</source>
        <translation>méth&amp;ode</translation>
    </message>
    <message>
        <source>Other methods need PyTorch, which is not installed.</source>
        <translation>Les autres méthodes ont besoin de PyTorch, qui n’est pas installé.</translation>
    </message>
    <message>
        <source>Occlusion</source>
        <translation>Occlusion</translation>
    </message>
    <message>
        <source>Integrated gradients</source>
        <translation>Gradients intégrés</translation>
    </message>
    <message>
        <source>Grad-CAM</source>
        <translation>Grad-CAM</translation>
    </message>
    <message>
        <source>Hides the ink bit by bit: without ink marked + (orange), which speaks for this reading, the network is less sure; without ink marked − (blue), which speaks against it, surer.</source>
        <translation>Cache l’encre morceau par morceau : sans l’encre marquée + (orange), qui parle pour cette lecture, le réseau est moins sûr ; sans l’encre marquée − (bleue), qui parle contre, plus sûr.</translation>
    </message>
    <message>
        <source>Lets the ink appear on blank paper, and adds up what each pixel does to the odds meanwhile: ink marked + (orange) raises them, ink marked − (blue) lowers them.</source>
        <translation>Fait apparaître l’encre sur du papier blanc, et additionne ce que chaque pixel fait pendant ce temps à la cote : l’encre marquée + (orange) la fait monter, l’encre marquée − (bleue) la fait baisser.</translation>
    </message>
    <message>
        <source>Marks with + (orange), though only roughly, where the last maps of the network’s convolutions hold what speaks for this reading.</source>
        <translation>Marque d’un + (orange), bien que grossièrement, où les dernières cartes des convolutions contiennent ce qui parle pour cette lecture.</translation>
    </message>
</context>
<context>
    <name>NeighboursSection</name>
    <message>
        <source>Training images of {0}</source>
        <translation>Images d’entraînement de {0}</translation>
    </message>
    <message>
        <source>The images to look among</source>
        <translation>Les images parmi lesquelles chercher</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Voisines</translation>
    </message>
    <message>
        <source>Near means alike to the network, by its last hidden layer. An image with another label than the rest is framed: look whether that label is wrong.</source>
        <translation>Proche veut dire semblable pour le réseau, d’après sa dernière couche cachée. Une image dont l’étiquette diffère des autres est encadrée&#xa0;: regardez si cette étiquette est fausse.</translation>
    </message>
    <message>
        <source>{0} nearest of {1} images</source>
        <translation>Les {0} plus proches parmi {1} images</translation>
    </message>
    <message>
        <source>{0} nearest of the {1} images seen so far, of {2}</source>
        <translation>Les {0} plus proches des {1} images vues jusqu’ici, sur {2}</translation>
    </message>
    <message>
        <source>It is read as {0}, though.</source>
        <translation>Il est pourtant lu comme {0}.</translation>
    </message>
    <message>
        <source>All are labelled {0}.</source>
        <translation>Toutes portent l’étiquette {0}.</translation>
    </message>
    <message>
        <source>{0} of them are labelled {1}.</source>
        <translation>{0} d’entre elles portent l’étiquette {1}.</translation>
    </message>
    <message>
        <source>No. {0}: labelled {1}, distance {2}</source>
        <translation>Nº {0}&#xa0;: étiquette {1}, distance {2}</translation>
    </message>
</context>
<context>
    <name>NeighboursView</name>
    <message>
        <source>Neighbours</source>
        <translation>Voisines</translation>
    </message>
    <message>
        <source>{0}, another label</source>
        <translation>{0}, autre étiquette</translation>
    </message>
</context>
<context>
    <name>NetworkChoice</name>
    <message>
        <source>Its accuracy on test images</source>
        <translation>Son exactitude sur les images de test</translation>
    </message>
    <message>
        <source>The network that reads your drawing, and its accuracy on test images.</source>
        <translation>Le réseau qui lit votre dessin, et son exactitude sur les images de test.</translation>
    </message>
    <message>
        <source>Network that reads the drawing</source>
        <translation>Réseau qui lit le dessin</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>non testé</translation>
    </message>
</context>
<context>
    <name>NetworkDiagram</name>
    <message>
        <source>Layers of the network</source>
        <translation>Couches du réseau</translation>
    </message>
    <message>
        <source>Choose a layer, and see what it makes of the drawing</source>
        <translation>Choisissez une couche et voyez ce qu’elle fait du dessin</translation>
    </message>
</context>
<context>
    <name>NetworkRescue</name>
    <message>
        <source>{0} Save it elsewhere?</source>
        <translation>{0} L’enregistrer ailleurs&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>&amp;Don’t save</source>
        <translation>&amp;Ne pas enregistrer</translation>
    </message>
    <message>
        <source>Zen Digits model (*.zendigits)</source>
        <translation>Modèle Zen Digits (*.zendigits)</translation>
    </message>
    <message>
        <source>Save model</source>
        <translation>Enregistrer le modèle</translation>
    </message>
</context>
<context>
    <name>NumberCard</name>
    <message>
        <source>The chosen number</source>
        <translation>Le nombre choisi</translation>
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
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>douteux</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omis</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corrigé</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>vérifié</translation>
    </message>
</context>
<context>
    <name>NumberTable</name>
    <message>
        <source>Numbers on the page</source>
        <translation>Nombres de la page</translation>
    </message>
    <message>
        <source>Type to correct a number. Enter: it is right. Delete: it is none. Tab: the next doubtful one.</source>
        <translation>Tapez pour corriger un nombre. Entrée&#xa0;: il est juste. Suppr&#xa0;: ce n’en est pas un. Tab&#xa0;: le douteux suivant.</translation>
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
        <translation>{0}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>NumbersPanel</name>
    <message>
        <source>Teach these</source>
        <translation>Enseigner ceux-ci</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Copies all numbers, a line for each of the page (Ctrl+C).</source>
        <translation>Copie tous les nombres, une ligne pour chacune de la page (Ctrl+C).</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Copier le tableau</translation>
    </message>
    <message>
        <source>Copies all numbers for a spreadsheet (Ctrl+Shift+C).</source>
        <translation>Copie tous les nombres pour un tableur (Ctrl+Maj+C).</translation>
    </message>
    <message>
        <source>Save table…</source>
        <translation>Enregistrer le tableau…</translation>
    </message>
    <message>
        <source>Saves a table, or a folder with a picture of each number (Ctrl+S).</source>
        <translation>Enregistre un tableau, ou un dossier avec une image de chaque nombre (Ctrl+S).</translation>
    </message>
    <message>
        <source>Read as a page</source>
        <translation>Lire comme page</translation>
    </message>
    <message>
        <source>Finds all numbers in the picture (F5).</source>
        <translation>Trouve tous les nombres de l’image (F5).</translation>
    </message>
    <message>
        <source>Read as one number</source>
        <translation>Lire comme un nombre</translation>
    </message>
    <message>
        <source>Shows the picture on the canvas, and reads it as one number (F6).</source>
        <translation>Montre l’image sur la toile et la lit comme un seul nombre (F6).</translation>
    </message>
    <message>
        <source>This picture is not read yet.</source>
        <translation>Cette image n’est pas encore lue.</translation>
    </message>
    <message>
        <source>Turned by {0}° to be read.</source>
        <translation>Tournée de {0}° pour être lue.</translation>
    </message>
    <message>
        <source>No number was found.</source>
        <translation>Aucun nombre n’a été trouvé.</translation>
    </message>
    <message>
        <source>One number.</source>
        <translation>Un nombre.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers</source>
        <translation>
            <numerusform>%Ln nombre</numerusform>
            <numerusform>%Ln nombres</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} in {1}.</source>
        <translation>{0} sur {1}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>None is doubtful.</source>
        <translation>Aucun n’est douteux.</translation>
    </message>
    <message>
        <source>No doubtful one is left.</source>
        <translation>Il ne reste aucun douteux.</translation>
    </message>
    <message>
        <source>{0} of {1} doubtful left.</source>
        <translation>Il reste {0} douteux sur {1}.</translation>
    </message>
    <message>
        <source>Keeps what was wrong or doubtful in your hand, digits: {0} (F7).</source>
        <translation>Garde dans votre écriture ce qui était faux ou douteux, chiffres&#xa0;: {0} (F7).</translation>
    </message>
    <message>
        <source>Correct a number first, or press Enter on a doubtful one that is right.</source>
        <translation>Corrigez d’abord un nombre, ou appuyez sur Entrée pour un douteux qui est juste.</translation>
    </message>
    <message>
        <source>No doubtful one comes next; {0} are left elsewhere.</source>
        <translation>Aucun douteux ne suit&#xa0;; il en reste {0} ailleurs.</translation>
    </message>
</context>
<context>
    <name>OpeningCombo</name>
    <message>
        <source>Open data file…</source>
        <translation>Ouvrir un fichier de données…</translation>
    </message>
    <message>
        <source>Open data folder…</source>
        <translation>Ouvrir un dossier de données…</translation>
    </message>
</context>
<context>
    <name>OtherKeys</name>
    <message>
        <source>Canvas</source>
        <translation>Toile</translation>
    </message>
    <message>
        <source>Page Train</source>
        <translation>Page Entraîner</translation>
    </message>
    <message>
        <source>Page Results</source>
        <translation>Page Résultats</translation>
    </message>
    <message>
        <source>Page Teach</source>
        <translation>Page Enseigner</translation>
    </message>
    <message>
        <source>Page Runs</source>
        <translation>Page Entraînements</translation>
    </message>
    <message>
        <source>Page of numbers</source>
        <translation>Page de nombres</translation>
    </message>
    <message>
        <source>Charts, diagrams and walls of pictures</source>
        <translation>Graphiques, diagrammes et murs d’images</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Fenêtres</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Flèches</translation>
    </message>
    <message>
        <source>Move a cursor over the canvas</source>
        <translation>Déplacer un curseur sur la toile</translation>
    </message>
    <message>
        <source>Shift + arrow keys</source>
        <translation>Maj + flèches</translation>
    </message>
    <message>
        <source>Move it in larger steps</source>
        <translation>Le déplacer à plus grands pas</translation>
    </message>
    <message>
        <source>Set the pen down, or lift it</source>
        <translation>Poser le stylo, ou le lever</translation>
    </message>
    <message>
        <source>Number pad</source>
        <translation>Pavé numérique</translation>
    </message>
    <message>
        <source>Lead the pen in eight directions; 5 is Space</source>
        <translation>Mener le stylo dans huit directions&#xa0;; 5 vaut Espace</translation>
    </message>
    <message>
        <source>Give up a stroke</source>
        <translation>Abandonner un trait</translation>
    </message>
    <message>
        <source>0 to 9</source>
        <translation>0 à 9</translation>
    </message>
    <message>
        <source>Say what is drawn</source>
        <translation>Dire ce qui est dessiné</translation>
    </message>
    <message>
        <source>Show or hide all settings</source>
        <translation>Montrer ou cacher tous les réglages</translation>
    </message>
    <message>
        <source>Hide the settings</source>
        <translation>Cacher les réglages</translation>
    </message>
    <message>
        <source>Find a learning rate</source>
        <translation>Chercher un taux d’apprentissage</translation>
    </message>
    <message>
        <source>Do what a hint recommends</source>
        <translation>Faire ce que recommande un conseil</translation>
    </message>
    <message>
        <source>Resume an interrupted run</source>
        <translation>Reprendre un entraînement interrompu</translation>
    </message>
    <message>
        <source>Mark the chosen image: wrong label</source>
        <translation>Marquer l’image choisie&#xa0;: étiquette fausse</translation>
    </message>
    <message>
        <source>Mark the chosen image: ambiguous</source>
        <translation>Marquer l’image choisie&#xa0;: ambiguë</translation>
    </message>
    <message>
        <source>Give the selected drawings another label</source>
        <translation>Donner une autre étiquette aux dessins sélectionnés</translation>
    </message>
    <message>
        <source>Delete the selected drawings</source>
        <translation>Supprimer les dessins sélectionnés</translation>
    </message>
    <message>
        <source>Bring deleted drawings back</source>
        <translation>Ramener des dessins supprimés</translation>
    </message>
    <message>
        <source>Choose the selected runs for comparison</source>
        <translation>Choisir les entraînements sélectionnés pour les comparer</translation>
    </message>
    <message>
        <source>Delete the selected runs</source>
        <translation>Supprimer les entraînements sélectionnés</translation>
    </message>
    <message>
        <source>Go to the next number, or the one before</source>
        <translation>Aller au nombre suivant, ou au précédent</translation>
    </message>
    <message>
        <source>Any digit</source>
        <translation>N’importe quel chiffre</translation>
    </message>
    <message>
        <source>Correct the chosen number</source>
        <translation>Corriger le nombre choisi</translation>
    </message>
    <message>
        <source>Confirm a number, and go to the next doubtful one</source>
        <translation>Confirmer un nombre et aller au prochain douteux</translation>
    </message>
    <message>
        <source>Remove a number</source>
        <translation>Retirer un nombre</translation>
    </message>
    <message>
        <source>Enlarge the picture</source>
        <translation>Agrandir l’image</translation>
    </message>
    <message>
        <source>Shrink the picture</source>
        <translation>Réduire l’image</translation>
    </message>
    <message>
        <source>Show all of the picture</source>
        <translation>Montrer toute l’image</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Arrêter la lecture</translation>
    </message>
    <message>
        <source>Read the picture as one number</source>
        <translation>Lire l’image comme un seul nombre</translation>
    </message>
    <message>
        <source>Teach what was corrected</source>
        <translation>Enseigner ce qui a été corrigé</translation>
    </message>
    <message>
        <source>Leave the page</source>
        <translation>Quitter la page</translation>
    </message>
    <message>
        <source>Go from one value or picture to the next</source>
        <translation>Aller d’une valeur ou d’une image à la suivante</translation>
    </message>
    <message>
        <source>Page up and Page down</source>
        <translation>Page préc. et Page suiv.</translation>
    </message>
    <message>
        <source>Go on by ten</source>
        <translation>Avancer de dix</translation>
    </message>
    <message>
        <source>Home and End</source>
        <translation>Début et Fin</translation>
    </message>
    <message>
        <source>Go to the first or the last</source>
        <translation>Aller au premier ou au dernier</translation>
    </message>
    <message>
        <source>Open what is chosen</source>
        <translation>Ouvrir ce qui est choisi</translation>
    </message>
    <message>
        <source>Show the values of a chart as a table</source>
        <translation>Montrer les valeurs d’un graphique en tableau</translation>
    </message>
    <message>
        <source>Copy the rows of such a table that are chosen, or all</source>
        <translation>Copier les lignes choisies d’un tel tableau, ou toutes</translation>
    </message>
    <message>
        <source>Menu key</source>
        <translation>Touche Menu</translation>
    </message>
    <message>
        <source>Save, copy or print the picture</source>
        <translation>Enregistrer, copier ou imprimer l’image</translation>
    </message>
    <message>
        <source>Put a page with its own window back</source>
        <translation>Remettre à sa place une page qui a sa propre fenêtre</translation>
    </message>
    <message>
        <source>Leave the presentation, a dialog or a window of its own</source>
        <translation>Quitter la présentation, un dialogue ou une fenêtre à part</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Maj+Tab</translation>
    </message>
    <message>
        <source>Go to the next control or back</source>
        <translation>Aller au contrôle suivant ou revenir</translation>
    </message>
</context>
<context>
    <name>OverlayPlot</name>
    <message>
        <source>Curve</source>
        <translation>Courbe</translation>
    </message>
</context>
<context>
    <name>PageActions</name>
    <message>
        <source>Save table</source>
        <translation>Enregistrer le tableau</translation>
    </message>
    <message>
        <source>Kept in your hand now, digits: {0}.</source>
        <translation>Gardés à présent dans votre écriture, chiffres&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>All of them are kept already.</source>
        <translation>Ils sont déjà tous gardés.</translation>
    </message>
    <message>
        <source>This number is the last of its line: there is none to join.</source>
        <translation>Ce nombre est le dernier de sa ligne&#xa0;: il n’y en a pas à joindre.</translation>
    </message>
    <message>
        <source>This number has one digit only: it cannot be split.</source>
        <translation>Ce nombre n’a qu’un chiffre&#xa0;: on ne peut pas le couper.</translation>
    </message>
    <message>
        <source>Choose a number first.</source>
        <translation>Choisissez d’abord un nombre.</translation>
    </message>
    <message>
        <source>No page has been read; open a picture of one first.</source>
        <translation>Aucune page n’a été lue&#xa0;; ouvrez d’abord l’image d’une page.</translation>
    </message>
</context>
<context>
    <name>PageDocument</name>
    <message>
        <source>correction</source>
        <translation>correction</translation>
    </message>
    <message>
        <source>check</source>
        <translation>vérification</translation>
    </message>
    <message>
        <source>leaving out</source>
        <translation>omission</translation>
    </message>
    <message>
        <source>joining</source>
        <translation>jonction</translation>
    </message>
    <message>
        <source>splitting</source>
        <translation>coupure</translation>
    </message>
    <message>
        <source>marking</source>
        <translation>marquage</translation>
    </message>
</context>
<context>
    <name>PageOpening</name>
    <message>
        <source>There is no picture on the canvas; open one first.</source>
        <translation>Il n’y a pas d’image sur la toile&#xa0;; ouvrez-en une d’abord.</translation>
    </message>
    <message>
        <source>another picture</source>
        <translation>une autre image</translation>
    </message>
</context>
<context>
    <name>PagePanel</name>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Plus grand (Ctrl++)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>Plus petit (Ctrl+-)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>All of the page (Ctrl+0)</source>
        <translation>Toute la page (Ctrl+0)</translation>
    </message>
    <message>
        <source>Back to the canvas, as it was (Esc)</source>
        <translation>Revient à la toile, comme elle était (Échap)</translation>
    </message>
    <message>
        <source>Close page</source>
        <translation>Fermer la page</translation>
    </message>
    <message>
        <source>Drag a rectangle around a number that was missed (Ctrl+M, or Shift and drag).</source>
        <translation>Tracez un rectangle autour d’un nombre oublié (Ctrl+M, ou Maj et glisser).</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marquer</translation>
    </message>
    <message>
        <source>Mark a number</source>
        <translation>Marquer un nombre</translation>
    </message>
</context>
<context>
    <name>PageTitle</name>
    <message>
        <source>Page {0}</source>
        <translation>Page {0}</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>The page</source>
        <translation>La page</translation>
    </message>
    <message>
        <source>Click a number to choose it, and type. Double click: closer. Wheel or pinch: zoom. Drag: move. Shift and drag: mark a number that was missed.</source>
        <translation>Cliquez sur un nombre pour le choisir, et tapez. Double clic&#xa0;: plus près. Molette ou pincement&#xa0;: zoom. Glisser&#xa0;: déplacer. Maj et glisser&#xa0;: marquer un nombre oublié.</translation>
    </message>
    <message>
        <source>No page is open; open a picture of one first.</source>
        <translation>Aucune page n’est ouverte&#xa0;; ouvrez d’abord l’image d’une page.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Show this page in a window of its own</source>
        <translation>Montre cette page dans sa propre fenêtre</translation>
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
        <translation>{0}&#xa0;: {1}</translation>
    </message>
</context>
<context>
    <name>PictureActions</name>
    <message>
        <source>Save picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
</context>
<context>
    <name>PictureMenu</name>
    <message>
        <source>Show as &amp;table</source>
        <translation>Montrer en &amp;tableau</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>&amp;Copier l’image</translation>
    </message>
    <message>
        <source>&amp;Save picture…</source>
        <translation>&amp;Enregistrer l’image…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
</context>
<context>
    <name>PlotsPanel</name>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entraînement</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validation</translation>
    </message>
    <message>
        <source>Shows small losses as clearly as large ones.</source>
        <translation>Montre les petites pertes aussi clairement que les grandes.</translation>
    </message>
    <message>
        <source>Logarithmic loss</source>
        <translation>Perte logarithmique</translation>
    </message>
    <message>
        <source>Shows what is missing to 100 % on a logarithmic scale: above 97 %, an accuracy curve is a flat line.</source>
        <translation>Montre ce qui manque à 100&#xa0;% sur une échelle logarithmique&#xa0;: au-dessus de 97&#xa0;%, une courbe d’exactitude est une ligne plate.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Shows the whole run again and follows it. Drag a plot to move it, scroll to zoom.</source>
        <translation>Montre de nouveau tout l’entraînement et le suit. Faites glisser un graphique pour le déplacer, tournez la molette pour zoomer.</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Loss curves</source>
        <translation>Courbes de perte</translation>
    </message>
    <message>
        <source>Accuracy (%)</source>
        <translation>Exactitude (%)</translation>
    </message>
    <message>
        <source>Accuracy curves</source>
        <translation>Courbes d’exactitude</translation>
    </message>
    <message>
        <source>Loss (squared error)</source>
        <translation>Perte (erreur quadratique)</translation>
    </message>
    <message>
        <source>There are no curves yet; train a network first.</source>
        <translation>Il n’y a pas encore de courbes&#xa0;; entraînez d’abord un réseau.</translation>
    </message>
    <message>
        <source>Error (%)</source>
        <translation>Erreur (%)</translation>
    </message>
</context>
<context>
    <name>PreprocessingStrip</name>
    <message>
        <source>Canvas</source>
        <translation>Toile</translation>
    </message>
    <message>
        <source>All the ink on the canvas.</source>
        <translation>Toute l’encre de la toile.</translation>
    </message>
    <message>
        <source>Cropped</source>
        <translation>Rogné</translation>
    </message>
    <message>
        <source>The digit alone, with a pen width that suits its size.</source>
        <translation>Le chiffre seul, avec une épaisseur de trait qui convient à sa taille.</translation>
    </message>
    <message>
        <source>Scaled by area until its longer side is 20 pixels.</source>
        <translation>Réduit par surface jusqu’à ce que son plus long côté mesure 20 pixels.</translation>
    </message>
    <message>
        <source>Centred by its centre of mass: what the network sees.</source>
        <translation>Centré sur son centre de masse&#xa0;: ce que voit le réseau.</translation>
    </message>
</context>
<context>
    <name>PreviewStrip</name>
    <message>
        <source>What the network will see</source>
        <translation>Ce que le réseau verra</translation>
    </message>
    <message>
        <source>What the network will see: each image is changed differently every time.</source>
        <translation>Ce que le réseau verra&#xa0;: chaque image change autrement à chaque fois.</translation>
    </message>
</context>
<context>
    <name>ProbabilityBar</name>
    <message>
        <source>The network’s probability for {0}</source>
        <translation>La probabilité que le réseau donne à {0}</translation>
    </message>
</context>
<context>
    <name>RateDialog</name>
    <message>
        <source>Find a learning rate</source>
        <translation>Chercher un taux d’apprentissage</translation>
    </message>
    <message>
        <source>A new network is trained with a larger rate in each batch, until its loss grows. Nothing is kept of it.</source>
        <translation>Un nouveau réseau est entraîné avec un taux plus grand à chaque lot, jusqu’à ce que sa perte augmente. Rien n’en est gardé.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Puts this rate into the settings of the next run</source>
        <translation>Met ce taux dans les réglages du prochain entraînement</translation>
    </message>
    <message>
        <source>&amp;Use this rate</source>
        <translation>&amp;Utiliser ce taux</translation>
    </message>
    <message>
        <source>Leaves the settings as they are, and ends the search</source>
        <translation>Laisse les réglages comme ils sont, et termine la recherche</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Use {0}</source>
        <translation>&amp;Utiliser {0}</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Rien n’a été trouvé.</translation>
    </message>
</context>
<context>
    <name>RateSearch</name>
    <message>
        <source>Tries growing rates for some seconds, and suggests one (F4)</source>
        <translation>Essaie des taux croissants pendant quelques secondes, et en propose un (F4)</translation>
    </message>
    <message>
        <source>A network is training; stop it first</source>
        <translation>Un réseau est en cours d’entraînement&#xa0;; arrêtez-le d’abord</translation>
    </message>
</context>
<context>
    <name>RateView</name>
    <message>
        <source>Loss at growing learning rates</source>
        <translation>Perte pour des taux d’apprentissage croissants</translation>
    </message>
    <message>
        <source>Learning rate {0}: loss {1}</source>
        <translation>Taux d’apprentissage {0}&#xa0;: perte {1}</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>taux d’apprentissage</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>perte</translation>
    </message>
</context>
<context>
    <name>ReadingBar</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Reads no further; the picture stays (Shift+F5).</source>
        <translation>Ne lit pas plus loin&#xa0;; l’image reste (Maj+F5).</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Arrêter la lecture</translation>
    </message>
    <message>
        <source>the page</source>
        <translation>la page</translation>
    </message>
    <message>
        <source>Reading {0}…</source>
        <translation>Lecture de {0}…</translation>
    </message>
    <message>
        <source>Reading {0}: looking for its paper…</source>
        <translation>Lecture de {0}&#xa0;: recherche de son papier…</translation>
    </message>
    <message>
        <source>Reading {0}: which way up is it?</source>
        <translation>Lecture de {0}&#xa0;: quel côté est en haut&#xa0;?</translation>
    </message>
    <message>
        <source>Reading {0}: taking printed lines away…</source>
        <translation>Lecture de {0}&#xa0;: retrait des lignes imprimées…</translation>
    </message>
    <message>
        <source>Reading {0}: looking for lines of numbers…</source>
        <translation>Lecture de {0}&#xa0;: recherche des lignes de nombres…</translation>
    </message>
    <message>
        <source>Reading {0}: number {1} of about {2}…</source>
        <translation>Lecture de {0}&#xa0;: nombre {1} sur environ {2}…</translation>
    </message>
</context>
<context>
    <name>ReadingPanel</name>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Read by the network that is learning, as it is at this moment.</source>
        <translation>Lu par le réseau qui apprend, tel qu’il est en ce moment.</translation>
    </message>
    <message>
        <source>learning…</source>
        <translation>apprend…</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>What the reading of a digit looks like.</source>
        <translation>À quoi ressemble la lecture d’un chiffre.</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvrir un &amp;récent</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation>&amp;Vider la liste</translation>
    </message>
    <message>
        <source>Nothing has been opened yet</source>
        <translation>Rien n’a encore été ouvert</translation>
    </message>
</context>
<context>
    <name>ReliabilityView</name>
    <message>
        <source>Reliability diagram</source>
        <translation>Diagramme de fiabilité</translation>
    </message>
    <message>
        <source>{0} to {1} sure</source>
        <translation>sûr de {0} à {1}</translation>
    </message>
    <message>
        <source>{0}: no image</source>
        <translation>{0}&#xa0;: aucune image</translation>
    </message>
    <message>
        <source>{0}: {1} images, {2} of them right (95 % sure: {3} to {4}); {5} sure on average</source>
        <translation>{0}&#xa0;: {1} images, dont {2} justes (certitude de 95&#xa0;%&#xa0;: {3} à {4})&#xa0;; sûr à {5} en moyenne</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Juste</translation>
    </message>
    <message>
        <source>Sure on average</source>
        <translation>Certitude moyenne</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>certitude</translation>
    </message>
    <message>
        <source>right</source>
        <translation>justes</translation>
    </message>
</context>
<context>
    <name>RestoreOffer</name>
    <message>
        <source>Restore your last dra&amp;wing</source>
        <translation>&amp;Restaurer votre dernier dessin</translation>
    </message>
    <message>
        <source>Draws again what was here when the program ended; so does the Edit menu.</source>
        <translation>Redessine ce qui était là quand le programme s’est terminé&#xa0;; le menu Édition le fait aussi.</translation>
    </message>
    <message>
        <source>Restore your last drawing</source>
        <translation>Restaurer votre dernier dessin</translation>
    </message>
    <message>
        <source>The picture under it is not kept.</source>
        <translation>L’image placée dessous n’est pas gardée.</translation>
    </message>
    <message>
        <source>Restore dra&amp;wing</source>
        <translation>Restaurer le dessi&amp;n</translation>
    </message>
</context>
<context>
    <name>ResultsPanel</name>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>The network is reading the images</source>
        <translation>Le réseau lit les images</translation>
    </message>
    <message>
        <source>These drawings have changed: press Measure to read them again</source>
        <translation>Ces dessins ont changé&#xa0;: cliquez sur Mesurer pour les relire</translation>
    </message>
    <message>
        <source>Press Measure to see what the network reads wrongly, and how sure it is</source>
        <translation>Cliquez sur Mesurer pour voir ce que le réseau lit mal, et combien il est sûr</translation>
    </message>
    <message>
        <source>After the run’s next epoch you see here what it reads wrongly</source>
        <translation>Après la prochaine époque de l’entraînement, vous verrez ici ce qu’il lit mal</translation>
    </message>
    <message>
        <source>This run holds no images out for validation; measure it when it has ended</source>
        <translation>Cet entraînement ne met pas d’images de côté pour la validation&#xa0;; mesurez-le quand il sera terminé</translation>
    </message>
    <message>
        <source>the network that is learning</source>
        <translation>le réseau qui apprend</translation>
    </message>
</context>
<context>
    <name>ResultsSections</name>
    <message>
        <source>What was read as what, and the images themselves</source>
        <translation>Ce qui a été lu comme quoi, et les images elles-mêmes</translation>
    </message>
    <message>
        <source>&amp;Confusion</source>
        <translation>&amp;Confusion</translation>
    </message>
    <message>
        <source>Precision, recall and F1 of each class</source>
        <translation>Précision, rappel et F1 de chaque classe</translation>
    </message>
    <message>
        <source>C&amp;lasses</source>
        <translation>C&amp;lasses</translation>
    </message>
    <message>
        <source>Whether it is right as often as it is sure, and what a threshold would cost</source>
        <translation>S’il a raison aussi souvent qu’il est sûr, et ce que coûterait un seuil</translation>
    </message>
    <message>
        <source>Certaint&amp;y</source>
        <translation>Certit&amp;ude</translation>
    </message>
    <message>
        <source>Which mistakes another network mends, and whether it is better</source>
        <translation>Quelles erreurs un autre réseau corrige, et s’il est meilleur</translation>
    </message>
    <message>
        <source>C&amp;ompare</source>
        <translation>C&amp;omparer</translation>
    </message>
    <message>
        <source>How far images may be turned, blurred or hidden, and your drawing, too</source>
        <translation>De combien on peut tourner, flouter ou cacher les images, et aussi votre dessin</translation>
    </message>
    <message>
        <source>Rob&amp;ustness</source>
        <translation>Robus&amp;tesse</translation>
    </message>
</context>
<context>
    <name>ResumeBar</name>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Continue from the last checkpoint, as if nothing had happened (Alt+G)</source>
        <translation>Continue depuis le dernier point de contrôle, comme si rien ne s’était passé (Alt+G)</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>You won’t be asked about this run again; its folder keeps what it learned.</source>
        <translation>On ne vous demandera plus rien sur cet entraînement&#xa0;; son dossier garde ce qu’il a appris.</translation>
    </message>
    <message>
        <source>Interrupted experiment: {0}, {1} of {2} runs have ended. Go on with it?</source>
        <translation>Expérience interrompue&#xa0;: {0}, {1} entraînements sur {2} sont terminés. La poursuivre&#xa0;?</translation>
    </message>
    <message>
        <source>Interrupted run: {0}, {1} of {2} epochs, {3}. Resume it?</source>
        <translation>Entraînement interrompu&#xa0;: {0}, {1} époques sur {2}, {3}. Le reprendre&#xa0;?</translation>
    </message>
    <message>
        <source>Interrupted run: {0}, {3}, before anything was saved. Begin it anew?</source>
        <translation>Entraînement interrompu&#xa0;: {0}, {3}, avant tout enregistrement. Le recommencer&#xa0;?</translation>
    </message>
</context>
<context>
    <name>RiskCoverageView</name>
    <message>
        <source>Risk and coverage</source>
        <translation>Risque et couverture</translation>
    </message>
    <message>
        <source>Of the surest {0} ({1} images), none is wrong.</source>
        <translation>Des {0} les plus sûres ({1} images), aucune n’est fausse.</translation>
    </message>
    <message>
        <source>Of the surest {0} ({1} images), {2} are wrong ({3}).</source>
        <translation>Des {0} les plus sûres ({1} images), {2} sont fausses ({3}).</translation>
    </message>
    <message>
        <source>Below {0} sure nothing is answered ({1} images).</source>
        <translation>Au-dessous de {0} de certitude, pas de réponse ({1} images).</translation>
    </message>
    <message>
        <source>Answered, the surest first</source>
        <translation>Avec réponse, les plus sûres d’abord</translation>
    </message>
    <message>
        <source>Least sure of them</source>
        <translation>La moins sûre d’entre elles</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Wrong among them</source>
        <translation>Fausses parmi elles</translation>
    </message>
    <message>
        <source>answered, the surest first</source>
        <translation>avec réponse, les plus sûres d’abord</translation>
    </message>
    <message>
        <source>wrong among them</source>
        <translation>fausses parmi elles</translation>
    </message>
</context>
<context>
    <name>RobustnessCell</name>
    <message>
        <source>Your drawing, framed, and test images; ✗: read wrongly</source>
        <translation>Votre dessin, encadré, et des images de test&#xa0;; ✗&#xa0;: mal lue</translation>
    </message>
    <message>
        <source>Does the same to your drawing, as the network sees it; the drawing stays</source>
        <translation>Fait de même avec votre dessin, tel que le réseau le voit&#xa0;; le dessin reste</translation>
    </message>
</context>
<context>
    <name>RobustnessChart</name>
    <message>
        <source>{0}: {1} read rightly (95 % sure: {2} to {3})</source>
        <translation>{0}&#xa0;: {1} bien lues (certitude de 95&#xa0;%&#xa0;: {2} à {3})</translation>
    </message>
</context>
<context>
    <name>RobustnessSection</name>
    <message>
        <source>an&amp;d</source>
        <translation>&amp;et</translation>
    </message>
    <message>
        <source>Reads 1,000 of the images again and again, deformed further and further</source>
        <translation>Lit 1 000 des images encore et encore, de plus en plus déformées</translation>
    </message>
    <message>
        <source>Mea&amp;sure robustness</source>
        <translation>Me&amp;surer la robustesse</translation>
    </message>
    <message>
        <source>Puts all sliders back</source>
        <translation>Remet tous les curseurs à leur place</translation>
    </message>
    <message>
        <source>Rese&amp;t</source>
        <translation>Réi&amp;nitialiser</translation>
    </message>
    <message>
        <source>Sliders deform your drawing, as the network sees it.</source>
        <translation>Les curseurs déforment votre dessin, tel que le réseau le voit.</translation>
    </message>
    <message>
        <source>Measure a set, above, to try the same on its images.</source>
        <translation>Mesurez un jeu, plus haut, pour essayer de même sur ses images.</translation>
    </message>
    <message>
        <source>Curves tell how many images are read rightly then: point at one for figures and images.</source>
        <translation>Les courbes disent combien d’images sont alors bien lues&#xa0;: pointez-en une pour voir chiffres et images.</translation>
    </message>
</context>
<context>
    <name>RunCurvesPanel</name>
    <message>
        <source>Tick runs in the table
to see their curves here</source>
        <translation>Cochez des entraînements dans le tableau
pour voir ici leurs courbes</translation>
    </message>
    <message>
        <source>What the curves show</source>
        <translation>Ce que montrent les courbes</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>What the horizontal axis shows</source>
        <translation>Ce que montre l’axe horizontal</translation>
    </message>
    <message>
        <source>over epochs</source>
        <translation>par époques</translation>
    </message>
    <message>
        <source>over time</source>
        <translation>par temps</translation>
    </message>
    <message>
        <source>Trai&amp;ning</source>
        <translation>E&amp;ntraînement</translation>
    </message>
    <message>
        <source>Also shows the training curves: faint lines, smoothed.</source>
        <translation>Montre aussi les courbes d’entraînement&#xa0;: des lignes pâles, lissées.</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Log</translation>
    </message>
    <message>
        <source>Shows the whole plot again. Drag to move it, turn the wheel to zoom.</source>
        <translation>Montre de nouveau tout le graphique. Faites glisser pour le déplacer, tournez la molette pour zoomer.</translation>
    </message>
    <message>
        <source>F&amp;it</source>
        <translation>&amp;Ajuster</translation>
    </message>
    <message>
        <source>For single runs: an experiment shows its mean and a curve of each run.</source>
        <translation>Pour les entraînements seuls&#xa0;: une expérience montre sa moyenne et une courbe de chaque entraînement.</translation>
    </message>
    <message>
        <source>Logarithmic scale: shows small losses as clearly as large ones.</source>
        <translation>Échelle logarithmique&#xa0;: montre les petites pertes aussi clairement que les grandes.</translation>
    </message>
    <message>
        <source>For the loss only: accuracy has a linear scale.</source>
        <translation>Pour la perte seulement&#xa0;: l’exactitude a une échelle linéaire.</translation>
    </message>
    <message>
        <source>Curves of the ticked runs</source>
        <translation>Courbes des entraînements cochés</translation>
    </message>
    <message>
        <source>Accuracy (%)</source>
        <translation>Exactitude (%)</translation>
    </message>
    <message>
        <source>Training time (s)</source>
        <translation>Temps d’entraînement (s)</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Époque</translation>
    </message>
</context>
<context>
    <name>RunDetails</name>
    <message>
        <source>Settings of the selected runs</source>
        <translation>Réglages des entraînements sélectionnés</translation>
    </message>
    <message>
        <source>Select a run to see its settings,
or several to see how they differ</source>
        <translation>Sélectionnez un entraînement pour voir ses réglages,
ou plusieurs pour voir en quoi ils diffèrent</translation>
    </message>
    <message>
        <source>What was learned from drawings</source>
        <translation>Ce qui a été appris de dessins</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>What was learned from drawings has no settings to compare.</source>
        <translation>Ce qui a été appris de dessins n’a pas de réglages à comparer.</translation>
    </message>
    <message>
        <source>The settings of a damaged run cannot be compared.</source>
        <translation>Les réglages d’un entraînement endommagé ne peuvent pas être comparés.</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>These runs have the same settings.</source>
        <translation>Ces entraînements ont les mêmes réglages.</translation>
    </message>
</context>
<context>
    <name>RunHintBar</name>
    <message>
        <source>Remedy</source>
        <translation>Remède</translation>
    </message>
    <message>
        <source>Does what helps</source>
        <translation>Fait ce qui aide</translation>
    </message>
    <message>
        <source>Hide hint</source>
        <translation>Masquer le conseil</translation>
    </message>
    <message>
        <source>Say no more of this in this run</source>
        <translation>N’en dit plus rien pendant cet entraînement</translation>
    </message>
</context>
<context>
    <name>RunHints</name>
    <message>
        <source>Stop here and keep the best</source>
        <translation>S’arrêter ici et garder le meilleur</translation>
    </message>
    <message>
        <source>Turn on augmentation</source>
        <translation>Activer l’augmentation</translation>
    </message>
    <message>
        <source>Use {0}</source>
        <translation>Utiliser {0}</translation>
    </message>
    <message>
        <source>Start again with {0}</source>
        <translation>Recommencer avec {0}</translation>
    </message>
    <message>
        <source>From the next batch on; the curves are marked.</source>
        <translation>Dès le prochain lot&#xa0;; les courbes en portent la marque.</translation>
    </message>
    <message>
        <source>Ends the run with its best epoch so far.</source>
        <translation>Termine l’entraînement avec sa meilleure époque jusqu’ici.</translation>
    </message>
    <message>
        <source>Ends this run, and begins a new one at once.</source>
        <translation>Termine cet entraînement et en commence aussitôt un nouveau.</translation>
    </message>
</context>
<context>
    <name>RunMenu</name>
    <message>
        <source>&amp;Run</source>
        <translation>E&amp;xécution</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>&amp;Entraîner</translation>
    </message>
    <message>
        <source>One more &amp;epoch</source>
        <translation>Une époque de pl&amp;us</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Step one &amp;batch</source>
        <translation>Avancer d’un &amp;lot</translation>
    </message>
    <message>
        <source>Slow &amp;motion</source>
        <translation>Au rale&amp;nti</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>Read my &amp;drawing while training</source>
        <translation>Lire mon &amp;dessin pendant l’entraînement</translation>
    </message>
    <message>
        <source>Compare r&amp;uns</source>
        <translation>&amp;Comparer les entraînements</translation>
    </message>
    <message>
        <source>&amp;Learn my hand</source>
        <translation>&amp;Apprendre mon écriture</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reprendre</translation>
    </message>
</context>
<context>
    <name>RunObstacles</name>
    <message>
        <source>Select one run</source>
        <translation>Sélectionnez un entraînement</translation>
    </message>
    <message>
        <source>It is an experiment; open it and select one of its runs</source>
        <translation>C’est une expérience&#xa0;; ouvrez-la et sélectionnez un de ses entraînements</translation>
    </message>
    <message>
        <source>Select one experiment</source>
        <translation>Sélectionnez une expérience</translation>
    </message>
    <message>
        <source>It is called as the hand; rename that on the page Teach</source>
        <translation>Il s’appelle comme l’écriture&#xa0;; renommez-la sur la page Enseigner</translation>
    </message>
    <message>
        <source>It belongs to a hand; go back on the page Teach, or delete the hand there</source>
        <translation>Il appartient à une écriture&#xa0;; revenez en arrière sur la page Enseigner, ou supprimez-y l’écriture</translation>
    </message>
    <message>
        <source>A run cannot be deleted while it is running; stop it first</source>
        <translation>Un entraînement en cours ne peut pas être supprimé&#xa0;; arrêtez-le d’abord</translation>
    </message>
    <message>
        <source>Select runs</source>
        <translation>Sélectionnez des entraînements</translation>
    </message>
    <message>
        <source>It was learned from drawings; press Learn on the page Teach</source>
        <translation>Il a été appris de dessins&#xa0;; cliquez sur Apprendre sur la page Enseigner</translation>
    </message>
    <message>
        <source>A run is running; stop it first</source>
        <translation>Un entraînement est en cours&#xa0;; arrêtez-le d’abord</translation>
    </message>
    <message>
        <source>It learned nothing, or is still running</source>
        <translation>Il n’a rien appris, ou il est encore en cours</translation>
    </message>
    <message>
        <source>The run is damaged</source>
        <translation>L’entraînement est endommagé</translation>
    </message>
    <message>
        <source>All of its runs have ended</source>
        <translation>Tous ses entraînements sont terminés</translation>
    </message>
    <message>
        <source>The experiment is damaged</source>
        <translation>L’expérience est endommagée</translation>
    </message>
    <message>
        <source>Its loss was no longer a number; train again with a smaller rate</source>
        <translation>Sa perte n’était plus un nombre&#xa0;; entraînez de nouveau avec un taux d’apprentissage plus petit</translation>
    </message>
    <message>
        <source>It kept no point to go on from; train it again</source>
        <translation>Il n’a gardé aucun point d’où repartir&#xa0;; entraînez-le de nouveau</translation>
    </message>
</context>
<context>
    <name>RunTable</name>
    <message>
        <source>Runs</source>
        <translation>Entraînements</translation>
    </message>
</context>
<context>
    <name>RunTexts</name>
    <message>
        <source>several</source>
        <translation>plusieurs</translation>
    </message>
    <message>
        <source>{0}/{1} runs</source>
        <translation>{0}/{1} entraînements</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrompu</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>endommagé</translation>
    </message>
    <message>
        <source>learned</source>
        <translation>appris</translation>
    </message>
    <message>
        <source>{0}, taught drawings of a hand: {1}</source>
        <translation>{0}, à qui des dessins d’une écriture ont été enseignés&#xa0;: {1}</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Went on after epoch {0}</source>
        <translation>A continué après l’époque {0}</translation>
    </message>
    <message>
        <source>to {0} epochs, schedule stretched</source>
        <translation>jusqu’à {0} époques, programme étiré</translation>
    </message>
    <message>
        <source>{0} from epoch {1}</source>
        <translation>{0} dès l’époque {1}</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation>Dessins</translation>
    </message>
    <message>
        <source>Of no class</source>
        <translation>D’aucune classe</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Drawings right</source>
        <translation>Dessins justes</translation>
    </message>
    <message>
        <source>Of no class, rejected</source>
        <translation>D’aucune classe, rejetés</translation>
    </message>
    <message>
        <source>MNIST test images right</source>
        <translation>Images de test de MNIST justes</translation>
    </message>
    <message>
        <source>Non-digits rejected</source>
        <translation>Non-chiffres rejetés</translation>
    </message>
    <message>
        <source>{0}; before: {1}</source>
        <translation>{0}&#xa0;; avant&#xa0;: {1}</translation>
    </message>
    <message>
        <source>{0} of {1}; before: {2}</source>
        <translation>{0} sur {1}&#xa0;; avant&#xa0;: {2}</translation>
    </message>
</context>
<context>
    <name>RunsController</name>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln runs? Their networks and curves will be gone for good.</source>
        <translation>
            <numerusform>Supprimer %Ln entraînement&#xa0;? Son réseau et ses courbes seront perdus pour toujours.</numerusform>
            <numerusform>Supprimer %Ln entraînements&#xa0;? Leurs réseaux et leurs courbes seront perdus pour toujours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the experiment “{0}” with its {1} runs? Their networks and curves will be gone for good.</source>
        <translation>Supprimer l’expérience «&#xa0;{0}&#xa0;» avec ses {1} entraînements&#xa0;? Leurs réseaux et leurs courbes seront perdus pour toujours.</translation>
    </message>
    <message>
        <source>Delete “{0}”? Its network and curves will be gone for good.</source>
        <translation>Supprimer «&#xa0;{0}&#xa0;»&#xa0;? Son réseau et ses courbes seront perdus pour toujours.</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Export runs</source>
        <translation>Exporter les entraînements</translation>
    </message>
</context>
<context>
    <name>RunsModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Tick a run to see its curves; press F2 to rename it.</source>
        <translation>Cochez un entraînement pour voir ses courbes&#xa0;; F2 le renomme.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Its architecture.</source>
        <translation>Son architecture.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>The preset, and what differs from it.</source>
        <translation>Le préréglage, et ce qui en diffère.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Accuracy on the test images.</source>
        <translation>Exactitude sur les images de test.</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validation</translation>
    </message>
    <message>
        <source>Accuracy on the validation images.</source>
        <translation>Exactitude sur les images de validation.</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Époques</translation>
    </message>
    <message>
        <source>How many of its epochs are done.</source>
        <translation>Combien de ses époques sont faites.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Time spent on training, without tests and pauses.</source>
        <translation>Temps passé à entraîner, sans les tests ni les pauses.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>When it began.</source>
        <translation>Quand il a commencé.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>How it ended, or whether it is still running.</source>
        <translation>Comment il s’est terminé, ou s’il est encore en cours.</translation>
    </message>
</context>
<context>
    <name>RunsPage</name>
    <message>
        <source>Rena&amp;me</source>
        <translation>Reno&amp;mmer</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Train again</source>
        <translation>&amp;Entraîner de nouveau</translation>
    </message>
    <message>
        <source>New &amp;seed</source>
        <translation>Nou&amp;velle graine</translation>
    </message>
    <message>
        <source>&amp;Use its network</source>
        <translation>&amp;Utiliser son réseau</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>C&amp;ontinuer</translation>
    </message>
    <message>
        <source>&amp;Copy figures</source>
        <translation>&amp;Copier les chiffres</translation>
    </message>
    <message>
        <source>E&amp;xport CSV…</source>
        <translation>Ex&amp;porter en CSV…</translation>
    </message>
    <message>
        <source>Reading the runs…</source>
        <translation>Lecture des entraînements…</translation>
    </message>
    <message>
        <source>There are no runs yet.
Press Train on the page Train; every run is saved.</source>
        <translation>Il n’y a pas encore d’entraînements.
Cliquez sur Entraîner sur la page Entraîner&#xa0;; chaque entraînement est enregistré.</translation>
    </message>
    <message>
        <source>Rename it (F2)</source>
        <translation>Le renomme (F2)</translation>
    </message>
    <message>
        <source>Delete the selected runs with their networks (Del)</source>
        <translation>Supprime les entraînements sélectionnés avec leurs réseaux (Suppr)</translation>
    </message>
    <message>
        <source>Train with the same settings and seed; on a CPU, the curves will be the same</source>
        <translation>Entraîne avec les mêmes réglages et la même graine&#xa0;; sur un CPU, les courbes seront les mêmes</translation>
    </message>
    <message>
        <source>Train with the same settings and a new seed, to see how much is chance</source>
        <translation>Entraîne avec les mêmes réglages et une autre graine, pour voir la part du hasard</translation>
    </message>
    <message>
        <source>Read your drawing with its network</source>
        <translation>Lit votre dessin avec son réseau</translation>
    </message>
    <message>
        <source>Train the runs of this experiment that are missing, this run to its end, or, if it is complete, for one more epoch, its schedule stretched over all</source>
        <translation>Fait les entraînements qui manquent à cette expérience, mène celui-ci à son terme ou, s’il est complet, le prolonge d’une époque, son programme étiré sur toutes</translation>
    </message>
    <message>
        <source>Copy the figures of this experiment, for a spreadsheet</source>
        <translation>Copie les chiffres de cette expérience, pour un tableur</translation>
    </message>
    <message>
        <source>Save this table with all settings, or the runs of the selected experiment</source>
        <translation>Enregistre ce tableau avec tous les réglages, ou les entraînements de l’expérience sélectionnée</translation>
    </message>
</context>
<context>
    <name>SampleGrid</name>
    <message>
        <source>Samples of each class</source>
        <translation>Échantillons de chaque classe</translation>
    </message>
</context>
<context>
    <name>SecondNetworkCombo</name>
    <message>
        <source>The network that yours is compared with: one that you trained or opened</source>
        <translation>Le réseau auquel le vôtre est comparé&#xa0;: un que vous avez entraîné ou ouvert</translation>
    </message>
    <message>
        <source>Second network</source>
        <translation>Second réseau</translation>
    </message>
    <message>
        <source>no other network</source>
        <translation>pas d’autre réseau</translation>
    </message>
</context>
<context>
    <name>SetCombo</name>
    <message>
        <source>What you drew and labelled, as the page Teach shows it</source>
        <translation>Ce que vous avez dessiné et étiqueté, comme le montre la page Enseigner</translation>
    </message>
    <message>
        <source>Test images of {0}</source>
        <translation>Images de test de {0}</translation>
    </message>
    <message>
        <source>Validation images of {0}</source>
        <translation>Images de validation de {0}</translation>
    </message>
    <message>
        <source>All images of {0}</source>
        <translation>Toutes les images de {0}</translation>
    </message>
    <message>
        <source>While it trains</source>
        <translation>Pendant qu’il s’entraîne</translation>
    </message>
    <message>
        <source>Drawings of {0}</source>
        <translation>Dessins de {0}</translation>
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
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
</context>
<context>
    <name>SettingsDrawer</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Buttons on show</source>
        <translation>Boutons affichés</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Shows only what has these words in its text, its menu or its keys</source>
        <translation>Ne montre que ce qui a ces mots dans son texte, son menu ou ses touches</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Enter does it, or shows where it is done</source>
        <translation>Entrée le fait, ou montre où cela se fait</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce que cela fait</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entrée</numerusform>
            <numerusform>%Ln entrées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>{0}, over {1} per cent sure; second choice {2}</source>
        <translation>{0}, sûr à plus de {1} pour cent&#xa0;; second choix {2}</translation>
    </message>
    <message>
        <source>{0}, {1} per cent sure; second choice {2}</source>
        <translation>{0}, sûr à {1} pour cent&#xa0;; second choix {2}</translation>
    </message>
    <message>
        <source>{0}, over {1} per cent sure of it all; least sure of {2}</source>
        <translation>{0}, sûr à plus de {1} pour cent du tout&#xa0;; le moins sûr est {2}</translation>
    </message>
    <message>
        <source>{0}, {1} per cent sure of it all; least sure of {2}</source>
        <translation>{0}, sûr à {1} pour cent du tout&#xa0;; le moins sûr est {2}</translation>
    </message>
</context>
<context>
    <name>StepControls</name>
    <message>
        <source>What the drawing really is: the error is measured against it</source>
        <translation>Ce que le dessin est vraiment&#xa0;: l’erreur se mesure par rapport à cela</translation>
    </message>
    <message>
        <source>True class</source>
        <translation>Vraie classe</translation>
    </message>
    <message>
        <source>&amp;True class</source>
        <translation>&amp;Vraie classe</translation>
    </message>
    <message>
        <source>The learning rate: how far a step goes against the gradient</source>
        <translation>Le taux d’apprentissage&#xa0;: jusqu’où une étape va à l’encontre du gradient</translation>
    </message>
    <message>
        <source>Learning rate η</source>
        <translation>Taux d’apprentissage η</translation>
    </message>
    <message>
        <source>&amp;Learning rate η</source>
        <translation>Taux d’&amp;apprentissage η</translation>
    </message>
    <message>
        <source>&amp;Undo step</source>
        <translation>Ann&amp;uler l’étape</translation>
    </message>
    <message>
        <source>Start a&amp;gain</source>
        <translation>&amp;Recommencer</translation>
    </message>
    <message>
        <source>Step of &amp;wₓₕ</source>
        <translation>Étape de &amp;wₓₕ</translation>
    </message>
    <message>
        <source>Changes the weight between pixel and hidden unit, and no other</source>
        <translation>Change le poids entre le pixel et l’unité cachée, et aucun autre</translation>
    </message>
    <message>
        <source>Ste&amp;p of wₕₒ</source>
        <translation>Éta&amp;pe de wₕₒ</translation>
    </message>
    <message>
        <source>Changes the weight between hidden unit and output, and no other</source>
        <translation>Change le poids entre l’unité cachée et la sortie, et aucun autre</translation>
    </message>
    <message>
        <source>&amp;Step of all weights</source>
        <translation>Étape de &amp;tous les poids</translation>
    </message>
    <message>
        <source>Changes all weights and biases at once, as training does</source>
        <translation>Change d’un coup tous les poids et tous les biais, comme le fait l’entraînement</translation>
    </message>
    <message>
        <source>as read: {0}</source>
        <translation>comme lu&#xa0;: {0}</translation>
    </message>
    <message>
        <source>No step is taken</source>
        <translation>Aucune étape n’est faite</translation>
    </message>
    <message>
        <source>Takes the last step back</source>
        <translation>Reprend la dernière étape</translation>
    </message>
    <message>
        <source>Undoes all steps: the copy is again as the network is</source>
        <translation>Annule toutes les étapes&#xa0;: la copie est de nouveau comme le réseau</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>&amp;Undo {0}</source>
        <translation>Ann&amp;uler&#xa0;: {0}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Annu&amp;ler</translation>
    </message>
    <message>
        <source>&amp;Redo {0}</source>
        <translation>&amp;Rétablir&#xa0;: {0}</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
</context>
<context>
    <name>StrokeList</name>
    <message>
        <source>Strokes</source>
        <translation>Traits</translation>
    </message>
    <message>
        <source>Without this stroke: {0} ({1})</source>
        <translation>Sans ce trait&#xa0;: {0} ({1})</translation>
    </message>
    <message>
        <source>It adds {0} to the certainty.</source>
        <translation>Il ajoute {0} à la certitude.</translation>
    </message>
    <message>
        <source>It takes {0} from it.</source>
        <translation>Il en retire {0}.</translation>
    </message>
</context>
<context>
    <name>TableDialog</name>
    <message>
        <source>Copies the rows that are chosen, or all, for a spreadsheet (Ctrl+C).</source>
        <translation>Copie les lignes choisies, ou toutes, pour un tableur (Ctrl+C).</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Closes the table (Esc).</source>
        <translation>Ferme le tableau (Échap).</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows copied</source>
        <translation>
            <numerusform>%Ln ligne copiée</numerusform>
            <numerusform>%Ln lignes copiées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeachPanel</name>
    <message>
        <source>Your style</source>
        <translation>Votre style</translation>
    </message>
    <message>
        <source>La&amp;bel</source>
        <translation>&amp;Étiquette</translation>
    </message>
    <message>
        <source>Gives the selected drawings this label; a digit key does so at once</source>
        <translation>Donne cette étiquette aux dessins sélectionnés&#xa0;; une touche de chiffre le fait aussitôt</translation>
    </message>
    <message>
        <source>N&amp;o digit</source>
        <translation>&amp;Non-chiffre</translation>
    </message>
    <message>
        <source>The selected drawings belong to no class</source>
        <translation>Les dessins sélectionnés ne sont d’aucune classe</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Deletes the selected drawings (Del)</source>
        <translation>Supprime les dessins sélectionnés (Suppr)</translation>
    </message>
    <message>
        <source>Exer&amp;cise</source>
        <translation>Exer&amp;cice</translation>
    </message>
    <message>
        <source>Asks you for each digit three times, in random order: a minute and a half</source>
        <translation>Vous demande chaque chiffre trois fois, dans le désordre&#xa0;: une minute et demie</translation>
    </message>
    <message>
        <source>+ Cla&amp;ss…</source>
        <translation>+ Cla&amp;sse…</translation>
    </message>
    <message>
        <source>Asks you to draw ten of anything, as a class of your own</source>
        <translation>Vous demande de dessiner dix fois ce que vous voulez, comme une classe à vous</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Annu&amp;ler</translation>
    </message>
    <message>
        <source>Undoes the last change on this page (Ctrl+Z)</source>
        <translation>Annule la dernière modification de cette page (Ctrl+Z)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>Keeps the labelled drawings of an ink file too</source>
        <translation>Garde aussi les dessins étiquetés d’un fichier d’encre</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Saves these drawings as an ink file</source>
        <translation>Enregistre ces dessins dans un fichier d’encre</translation>
    </message>
    <message>
        <source>&amp;Train on these…</source>
        <translation>Entraîner &amp;avec ceux-ci…</translation>
    </message>
    <message>
        <source>Saves them as an ink file, to train a network of your own on the page Train</source>
        <translation>Les enregistre dans un fichier d’encre, pour entraîner un réseau à vous sur la page Entraîner</translation>
    </message>
    <message>
        <source>What the selected drawings really are; Enter gives them this label</source>
        <translation>Ce que les dessins sélectionnés sont vraiment&#xa0;; Entrée leur donne cette étiquette</translation>
    </message>
    <message>
        <source>Another label</source>
        <translation>Une autre étiquette</translation>
    </message>
    <message>
        <source>No drawings are kept of this hand yet.
Draw a digit on the canvas, and press its key to say what it is;
or let the exercise ask you for each digit three times.</source>
        <translation>Aucun dessin de cette écriture n’est encore gardé.
Dessinez un chiffre sur la toile et appuyez sur sa touche pour dire ce que c’est&#xa0;;
ou laissez l’exercice vous demander chaque chiffre trois fois.</translation>
    </message>
    <message>
        <source>Reading the drawings…</source>
        <translation>Lecture des dessins…</translation>
    </message>
    <message>
        <source>What will you draw ten of?</source>
        <translation>Qu’allez-vous dessiner dix fois&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Teacher</name>
    <message>
        <source>There is no network to teach yet; open a model.</source>
        <translation>Il n’y a pas encore de réseau à qui enseigner&#xa0;; ouvrez un modèle.</translation>
    </message>
    <message>
        <source>This network is in the middle of its training; wait, or choose another.</source>
        <translation>Ce réseau est en plein entraînement&#xa0;; attendez, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>No drawing is kept yet; draw one, and say what it is.</source>
        <translation>Aucun dessin n’est encore gardé&#xa0;; dessinez-en un et dites ce que c’est.</translation>
    </message>
</context>
<context>
    <name>TrainingControls</name>
    <message>
        <source>&amp;Train</source>
        <translation>&amp;Entraîner</translation>
    </message>
    <message>
        <source>+1 epoch</source>
        <translation>+1 époque</translation>
    </message>
    <message>
        <source>Train this run for one more epoch: its schedule of learning rates is stretched over all of its epochs (Ctrl+Shift+R)</source>
        <translation>Entraîne une époque de plus&#xa0;: le programme des taux d’apprentissage est étiré sur toutes les époques (Ctrl+Maj+R)</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Palier</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>Re&amp;prendre</translation>
    </message>
    <message>
        <source>Show or hide all settings: network, learning and images (Ctrl+,)</source>
        <translation>Montre ou cache tous les réglages&#xa0;: réseau, apprentissage et images (Ctrl+,)</translation>
    </message>
    <message>
        <source>Repeat a run with several seeds, or try several values of a setting</source>
        <translation>Répète un entraînement avec plusieurs graines, ou essaie plusieurs valeurs d’un réglage</translation>
    </message>
    <message>
        <source>Repeat or s&amp;weep ▾</source>
        <translation>Répéter ou &amp;balayer ▾</translation>
    </message>
    <message>
        <source>Repeat or s&amp;weep ▸</source>
        <translation>Répéter ou &amp;balayer ▸</translation>
    </message>
    <message>
        <source>Repeat or sweep</source>
        <translation>Répéter ou balayer</translation>
    </message>
    <message>
        <source>&amp;Settings ▾</source>
        <translation>Réglage&amp;s ▾</translation>
    </message>
    <message>
        <source>&amp;Settings ▸</source>
        <translation>Réglage&amp;s ▸</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>{0} ⚠ {1}</source>
        <translation>{0} ⚠ {1}</translation>
    </message>
    <message numerus="yes">
        <source>Settings: %Ln hints</source>
        <translation>
            <numerusform>Réglages&#xa0;: %Ln conseil</numerusform>
            <numerusform>Réglages&#xa0;: %Ln conseils</numerusform>
        </translation>
    </message>
    <message>
        <source>A network is already training; stop it first</source>
        <translation>Un réseau est déjà en cours d’entraînement&#xa0;; arrêtez-le d’abord</translation>
    </message>
    <message>
        <source>No network is training</source>
        <translation>Aucun réseau n’est en cours d’entraînement</translation>
    </message>
    <message>
        <source>Stop the run and keep what it has learned (Ctrl+.)</source>
        <translation>Arrête l’entraînement et garde ce qui est appris (Ctrl+.)</translation>
    </message>
    <message>
        <source>Train a new network (Ctrl+R)</source>
        <translation>Entraîne un nouveau réseau (Ctrl+R)</translation>
    </message>
    <message>
        <source>Pause the run, or resume it (Ctrl+P)</source>
        <translation>Met l’entraînement en pause, ou le reprend (Ctrl+P)</translation>
    </message>
    <message>
        <source>Take one batch, and pause (Ctrl+B)</source>
        <translation>Fait un lot, puis une pause (Ctrl+B)</translation>
    </message>
</context>
<context>
    <name>TrainingForm</name>
    <message>
        <source>Find a rate…</source>
        <translation>Chercher un taux…</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Apprentissage</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Differs from {0}: {1}</source>
        <translation>Diffère de {0}&#xa0;: {1}</translation>
    </message>
    <message>
        <source>Back to {0}</source>
        <translation>Revenir à {0}</translation>
    </message>
    <message>
        <source>Fill in all settings as {0} has them</source>
        <translation>Remplit tous les réglages comme {0} les a</translation>
    </message>
    <message>
        <source>Only datasets of the ten digits use this.</source>
        <translation>Seuls les jeux des dix chiffres utilisent ceci.</translation>
    </message>
</context>
<context>
    <name>TrainingPanel</name>
    <message>
        <source>this takes some seconds</source>
        <translation>cela prend quelques secondes</translation>
    </message>
    <message>
        <source>this takes half a minute or a minute</source>
        <translation>cela prend d’une demi-minute à une minute</translation>
    </message>
    <message>
        <source>this takes some minutes</source>
        <translation>cela prend quelques minutes</translation>
    </message>
    <message>
        <source>this takes an hour or more, with a graphics card minutes</source>
        <translation>cela prend une heure ou plus, avec une carte graphique des minutes</translation>
    </message>
    <message>
        <source>how long that takes is shown as soon as it begins</source>
        <translation>la durée est montrée dès que cela commence</translation>
    </message>
    <message>
        <source>Train shows a new network thousands of labelled digits until it reads them by itself; {0}. Its loss and accuracy appear here.</source>
        <translation>Entraîner montre à un nouveau réseau des milliers de chiffres étiquetés jusqu’à ce qu’il les lise tout seul&#xa0;; {0}. Sa perte et son exactitude apparaissent ici.</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Expérience</translation>
    </message>
    <message>
        <source>Training progress</source>
        <translation>Progression de l’entraînement</translation>
    </message>
    <message>
        <source>Press Train to watch a network learn. Nothing leaves this computer.</source>
        <translation>Cliquez sur Entraîner pour voir un réseau apprendre. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Training status</source>
        <translation>État de l’entraînement</translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>Fin en cours…</translation>
    </message>
    <message>
        <source>Paused. Resume continues, Step takes one batch.</source>
        <translation>En pause. Reprendre continue, Avancer fait un lot.</translation>
    </message>
    <message>
        <source>Loading PyTorch, once for each start of the program…</source>
        <translation>Chargement de PyTorch, une fois à chaque démarrage du programme…</translation>
    </message>
    <message>
        <source>Preparing the images…</source>
        <translation>Préparation des images…</translation>
    </message>
    <message>
        <source>Drawing synthetic handwriting: {0} of {1}…</source>
        <translation>Dessin d’écriture synthétique&#xa0;: {0} sur {1}…</translation>
    </message>
    <message>
        <source>Loading the images: {2} %…</source>
        <translation>Chargement des images&#xa0;: {2}&#xa0;%…</translation>
    </message>
    <message>
        <source>{0} parameters and {2} images, on {1}</source>
        <translation>{0} paramètres et {2} images, sur {1}</translation>
    </message>
    <message>
        <source>Paused after batch {0}: loss {1}, {2} right. Resume continues, Step takes one batch.</source>
        <translation>En pause après le lot {0}&#xa0;: perte {1}, {2} justes. Reprendre continue, Avancer fait un lot.</translation>
    </message>
    <message>
        <source>Epoch {0}/{1} · {2} images/s · {3} left</source>
        <translation>Époque {0}/{1} · {2} images/s · reste {3}</translation>
    </message>
    <message>
        <source>To {0} epochs, schedule stretched</source>
        <translation>Jusqu’à {0} époques, programme étiré</translation>
    </message>
    <message>
        <source>“Go on”, on the page Runs, trains it to its end.</source>
        <translation>«&#xa0;Continuer&#xa0;», sur la page Entraînements, le mène à son terme.</translation>
    </message>
    <message>
        <source>The run failed: {0}</source>
        <translation>L’entraînement a échoué&#xa0;: {0}</translation>
    </message>
    <message>
        <source>What it learned before that is kept.</source>
        <translation>Ce qu’il a appris avant est gardé.</translation>
    </message>
    <message>
        <source>Stopped; the run is as it was before.</source>
        <translation>Arrêté&#xa0;; l’entraînement est comme avant.</translation>
    </message>
    <message>
        <source>Stopped before the network learned anything.</source>
        <translation>Arrêté avant que le réseau n’ait appris quoi que ce soit.</translation>
    </message>
    <message>
        <source>This network now reads your drawing.</source>
        <translation>C’est maintenant ce réseau qui lit votre dessin.</translation>
    </message>
    <message>
        <source>Stopped after {0}.</source>
        <translation>Arrêté après {0}.</translation>
    </message>
    <message>
        <source>Test accuracy {0} after {1} of training.</source>
        <translation>Exactitude de test {0} après {1} d’entraînement.</translation>
    </message>
    <message>
        <source>Early stopping after epoch {0}: validation no longer improved.</source>
        <translation>Arrêt anticipé après l’époque {0}&#xa0;: la validation ne progressait plus.</translation>
    </message>
    <message>
        <source>The network from before is still the best, with test accuracy {0}.</source>
        <translation>Le réseau d’avant reste le meilleur, avec une exactitude de test de {0}.</translation>
    </message>
</context>
<context>
    <name>UserData</name>
    <message>
        <source>There is no program here to show a folder; your data is in {0}.</source>
        <translation>Aucun programme ici ne peut montrer un dossier&#xa0;; vos données sont dans {0}.</translation>
    </message>
    <message>
        <source>There is nothing to delete: no data is kept yet.</source>
        <translation>Il n’y a rien à supprimer&#xa0;: aucune donnée n’est encore gardée.</translation>
    </message>
    <message>
        <source>Delete all that Zen Digits keeps of yours on this computer?</source>
        <translation>Supprimer tout ce que Zen Digits garde de vous sur cet ordinateur&#xa0;?</translation>
    </message>
    <message>
        <source>It will be gone for good. Files that you saved elsewhere stay.</source>
        <translation>Ce sera définitif. Les fichiers que vous avez enregistrés ailleurs restent.</translation>
    </message>
    <message>
        <source>&amp;Delete everything</source>
        <translation>&amp;Tout supprimer</translation>
    </message>
    <message>
        <source>Runs with their networks: {0} ({1})</source>
        <translation>Entraînements avec leurs réseaux&#xa0;: {0} ({1})</translation>
    </message>
    <message>
        <source>Experiments of several runs: {0} ({1})</source>
        <translation>Expériences de plusieurs entraînements&#xa0;: {0} ({1})</translation>
    </message>
    <message>
        <source>Drawings of people’s hands, and what was learned from them ({1})</source>
        <translation>Dessins d’écritures de personnes, et ce qui en a été appris ({1})</translation>
    </message>
    <message>
        <source>The last drawing ({1})</source>
        <translation>Le dernier dessin ({1})</translation>
    </message>
    <message>
        <source>Marks on images, such as wrong labels ({1})</source>
        <translation>Marques sur des images, comme les étiquettes fausses ({1})</translation>
    </message>
    <message>
        <source>Settings, with the lists of what you opened last ({1})</source>
        <translation>Réglages, avec les listes de ce que vous avez ouvert en dernier ({1})</translation>
    </message>
    <message>
        <source>What was computed about networks and their data ({1})</source>
        <translation>Ce qui a été calculé sur les réseaux et leurs données ({1})</translation>
    </message>
    <message>
        <source>The log of errors ({1})</source>
        <translation>Le journal des erreurs ({1})</translation>
    </message>
    <message>
        <source>Other files and folders in the data folder: {0} ({1})</source>
        <translation>Autres fichiers et dossiers du dossier des données&#xa0;: {0} ({1})</translation>
    </message>
    <message>
        <source>All your data is deleted. The program starts over.</source>
        <translation>Toutes vos données sont supprimées. Le programme repart de zéro.</translation>
    </message>
    <message>
        <source>There are {0} more.</source>
        <translation>Il y en a encore {0}.</translation>
    </message>
    <message>
        <source>Some of your data could not be deleted; the rest is gone.</source>
        <translation>Certaines de vos données n’ont pas pu être supprimées&#xa0;; le reste l’est.</translation>
    </message>
</context>
<context>
    <name>ValuePlot</name>
    <message>
        <source>Accuracy of each value</source>
        <translation>Exactitude de chaque valeur</translation>
    </message>
    <message>
        <source>{0}: no run has ended</source>
        <translation>{0}&#xa0;: aucun entraînement n’est terminé</translation>
    </message>
    <message>
        <source>{0}: {1}, mean of {2}</source>
        <translation>{0}&#xa0;: {1}, moyenne de {2}</translation>
    </message>
    <message>
        <source>{0}; {1} failed</source>
        <translation>{0}&#xa0;; {1} en échec</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Entraînements</translation>
    </message>
    <message>
        <source>Runs that ended</source>
        <translation>Entraînements terminés</translation>
    </message>
    <message>
        <source>All runs</source>
        <translation>Tous les entraînements</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validation</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>closest:
{0}</source>
        <translation>le plus proche&#xa0;:
{0}</translation>
    </message>
    <message>
        <source>{0} sure
Second choice: {1} ({2})</source>
        <translation>sûr à {0}
Second choix&#xa0;: {1} ({2})</translation>
    </message>
    <message>
        <source>This doesn’t look like a digit.</source>
        <translation>Cela ne ressemble pas à un chiffre.</translation>
    </message>
    <message>
        <source>This doesn’t look like anything the network has learned.</source>
        <translation>Cela ne ressemble à rien de ce que le réseau a appris.</translation>
    </message>
    <message>
        <source>This stands in several lines.
Write one number at a time.</source>
        <translation>Cela s’étend sur plusieurs lignes.
Écrivez un nombre à la fois.</translation>
    </message>
    <message>
        <source>Some of this doesn’t look like digits.
Doubtful: {0}</source>
        <translation>Une partie ne ressemble pas à des chiffres.
Douteux&#xa0;: {0}</translation>
    </message>
    <message>
        <source>{0} sure of the whole number
Least sure: {1} ({2})</source>
        <translation>sûr du nombre entier à {0}
Le moins sûr&#xa0;: {1} ({2})</translation>
    </message>
    <message>
        <source>A sign stands before or between the digits.
It is left out.</source>
        <translation>Un signe se trouve avant ou entre les chiffres.
Il est omis.</translation>
    </message>
    <message>
        <source>Draw something; it is read as you draw.</source>
        <translation>Dessinez quelque chose&#xa0;; c’est lu pendant que vous dessinez.</translation>
    </message>
    <message>
        <source>Draw a digit; it is read as you draw.</source>
        <translation>Dessinez un chiffre&#xa0;; il est lu pendant que vous dessinez.</translation>
    </message>
    <message>
        <source>There is no ink left in this picture.</source>
        <translation>Il ne reste pas d’encre dans cette image.</translation>
    </message>
    <message>
        <source>There is too much ink to read at once. Erase some of it.</source>
        <translation>Il y a trop d’encre pour tout lire d’un coup. Gommez-en une partie.</translation>
    </message>
    <message>
        <source>Loading the network…</source>
        <translation>Chargement du réseau…</translation>
    </message>
    <message>
        <source>There is no network to read with. Open a model.</source>
        <translation>Il n’y a pas de réseau pour lire. Ouvrez un modèle.</translation>
    </message>
</context>
<context>
    <name>ViewMenu</name>
    <message>
        <source>&amp;View</source>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <source>&amp;{0} {1}</source>
        <translation>&amp;{0} {1}</translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation>&amp;Pages</translation>
    </message>
    <message>
        <source>P&amp;resentation</source>
        <translation>P&amp;résentation</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>S&amp;ystème</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Taille du texte</translation>
    </message>
    <message>
        <source>Reduce &amp;motion</source>
        <translation>Réduire les &amp;mouvements</translation>
    </message>
    <message>
        <source>&amp;Usual</source>
        <translation>&amp;Habituelle</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>Plus &amp;grande</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>Plus &amp;petite</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>&amp;Drawing</source>
        <translation>&amp;Dessin</translation>
    </message>
    <message>
        <source>&amp;Click to begin a stroke and to end it</source>
        <translation>&amp;Cliquer pour commencer un trait et pour le finir</translation>
    </message>
    <message>
        <source>&amp;Steady a trembling hand</source>
        <translation>&amp;Stabiliser une main qui tremble</translation>
    </message>
    <message>
        <source>Ignore &amp;palms on the screen</source>
        <translation>Ignorer les &amp;paumes sur l’écran</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Draw something, and see here
which ink makes it what it is read as</source>
        <translation>Dessinez quelque chose, et voyez ici
quelle encre le fait lire ainsi</translation>
    </message>
    <message>
        <source>Which ink and which strokes make it what it is read as</source>
        <translation>Quelle encre et quels traits le font lire ainsi</translation>
    </message>
    <message>
        <source>Evi&amp;dence</source>
        <translation>I&amp;ndices</translation>
    </message>
    <message>
        <source>The smallest piece of ink that turns the reading</source>
        <translation>Le plus petit morceau d’encre qui change la lecture</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>Chan&amp;gement</translation>
    </message>
    <message>
        <source>The training images that are most like it to the network</source>
        <translation>Les images d’entraînement qui lui ressemblent le plus pour le réseau</translation>
    </message>
    <message>
        <source>&amp;Neighbours</source>
        <translation>Voi&amp;sines</translation>
    </message>
    <message>
        <source>Where it lies among the test images, as the network sees them</source>
        <translation>Où il se situe parmi les images de test, tel que le réseau les voit</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Carte</translation>
    </message>
    <message>
        <source>The layers of the network, and what each makes of the drawing</source>
        <translation>Les couches du réseau, et ce que chacune fait du dessin</translation>
    </message>
    <message>
        <source>&amp;Inside</source>
        <translation>&amp;Intérieur</translation>
    </message>
    <message>
        <source>Forward and backward through a small network, with every number</source>
        <translation>Aller et retour à travers un petit réseau, avec chaque nombre</translation>
    </message>
    <message>
        <source>&amp;By hand</source>
        <translation>&amp;À la main</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>Why {0}? It is {1} sure.</source>
        <translation>Pourquoi {0}&#xa0;? Le réseau en est sûr à {1}.</translation>
    </message>
    <message>
        <source>Its strokes go like drawings that were taught. The picture alone, which is explained here, is read as {0}, {1} sure.</source>
        <translation>Ses traits vont comme des dessins qui ont été enseignés. L’image seule, qui est expliquée ici, est lue comme {0}, sûr à {1}.</translation>
    </message>
</context>
<context>
    <name>WindowPictures</name>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Fenêtre</translation>
    </message>
    <message>
        <source>&amp;Drawing</source>
        <translation>&amp;Dessin</translation>
    </message>
    <message>
        <source>&amp;Curves</source>
        <translation>&amp;Courbes</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Kind of reading</source>
        <translation>Genre de lecture</translation>
    </message>
    <message>
        <source>Digit shown by the bars</source>
        <translation>Chiffre que montrent les barres</translation>
    </message>
    <message>
        <source>Choose the digit that the bars show.</source>
        <translation>Choisissez le chiffre que montrent les barres.</translation>
    </message>
    <message>
        <source>Scroll to more digits</source>
        <translation>Faites défiler pour voir d’autres chiffres</translation>
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
        <translation>Ce que montrent les images.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Of what was read as this class, how much is it.</source>
        <translation>De ce qui a été lu comme cette classe, combien en est.</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>Of this class, how much was read as it.</source>
        <translation>De cette classe, combien a été lu comme telle.</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>The harmonic mean of precision and recall.</source>
        <translation>La moyenne harmonique de la précision et du rappel.</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>How many images of this class there are.</source>
        <translation>Combien il y a d’images de cette classe.</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Weighted mean</source>
        <translation>Moyenne pondérée</translation>
    </message>
</context>
<context>
    <name>_ClassesTable</name>
    <message>
        <source>Precision, recall and F1 of each class</source>
        <translation>Précision, rappel et F1 de chaque classe</translation>
    </message>
</context>
<context>
    <name>_NumberDelegate</name>
    <message>
        <source>What the number is</source>
        <translation>Ce qu’est le nombre</translation>
    </message>
</context>
<context>
    <name>about</name>
    <message>
        <source>Draw digits and see them read; press Train and watch a network learn.

Everything runs on this computer; the program never connects to the internet. Your runs and settings are stored in
{0}

MNIST by Y. LeCun, C. Cortes and C. Burges, CC BY-SA 3.0. Made with Qt, PyTorch and pyqtgraph.</source>
        <translation>Dessinez des chiffres et voyez-les lus&#xa0;; cliquez sur Entraîner et regardez un réseau apprendre.

Tout se passe sur cet ordinateur&#xa0;; le programme ne se connecte jamais à internet. Vos entraînements et vos réglages sont enregistrés dans
{0}

MNIST de Y. LeCun, C. Cortes et C. Burges, CC BY-SA 3.0. Réalisé avec Qt, PyTorch et pyqtgraph.</translation>
    </message>
    <message>
        <source>About Zen Digits</source>
        <translation>À propos de Zen Digits</translation>
    </message>
</context>
<context>
    <name>comparison</name>
    <message>
        <source>Compared on the {0} images whose labels both know; {1} are left out.</source>
        <translation>Comparés sur les {0} images dont tous deux connaissent les étiquettes&#xa0;; {1} sont exclues.</translation>
    </message>
    <message>
        <source>Neither is better: as many mistakes are new as are mended.</source>
        <translation>Aucun n’est meilleur&#xa0;: il y a autant d’erreurs nouvelles que corrigées.</translation>
    </message>
    <message>
        <source>{0} sure that {1} is better.</source>
        <translation>Sûr à {0} que {1} est meilleur.</translation>
    </message>
    <message>
        <source>This may be chance: equally good networks differ as much in {0} of comparisons.</source>
        <translation>C’est peut-être le hasard&#xa0;: des réseaux aussi bons l’un que l’autre diffèrent autant dans {0} des comparaisons.</translation>
    </message>
    <message>
        <source>{0}: {1} read rightly (95 % sure: {2} to {3})</source>
        <translation>{0}&#xa0;: {1} bien lues (certitude de 95&#xa0;%&#xa0;: {2} à {3})</translation>
    </message>
</context>
<context>
    <name>copying</name>
    <message>
        <source>Nothing has been read yet; draw something first.</source>
        <translation>Rien n’a encore été lu&#xa0;; dessinez d’abord quelque chose.</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>--processes must be at least 1, not {0}.</source>
        <translation>--processes doit valoir au moins 1, pas {0}.</translation>
    </message>
    <message>
        <source>A hand cannot be called {0}; use letters, digits and spaces.</source>
        <translation>Une écriture ne peut pas s’appeler {0}&#xa0;; utilisez des lettres, des chiffres et des espaces.</translation>
    </message>
    <message>
        <source>A hand keeps up to {0} drawings; delete some first.</source>
        <translation>Une écriture garde jusqu’à {0} dessins&#xa0;; supprimez-en d’abord.</translation>
    </message>
    <message>
        <source>A network cannot have {0} = {1}; choose another model or value.</source>
        <translation>Un réseau ne peut pas avoir {0} = {1}&#xa0;; choisissez un autre modèle ou une autre valeur.</translation>
    </message>
    <message>
        <source>A part of the program is missing ({0}); please install it again.</source>
        <translation>Une partie du programme manque ({0})&#xa0;; veuillez le réinstaller.</translation>
    </message>
    <message>
        <source>A run can be repeated 1 to {0} times, not {1}.</source>
        <translation>Un entraînement peut être répété de 1 à {0} fois, pas {1}.</translation>
    </message>
    <message>
        <source>An experiment needs at least one run.</source>
        <translation>Une expérience a besoin d’au moins un entraînement.</translation>
    </message>
    <message>
        <source>Distillation needs MNIST’s own images, as they are stored and with all ten labels; set it to 0 to learn from others.</source>
        <translation>La distillation demande les images de MNIST, telles qu’elles sont enregistrées et avec les dix étiquettes&#xa0;; mettez-la à 0 pour apprendre d’autres images.</translation>
    </message>
    <message>
        <source>Distillation takes its place.</source>
        <translation>La distillation le remplace.</translation>
    </message>
    <message>
        <source>In {0} this network reads {1} of the test images differently (at most {2} is allowed); export it in {3}.</source>
        <translation>En {0}, ce réseau lit {1} des images de test autrement ({2} au plus sont permis)&#xa0;; exportez-le en {3}.</translation>
    </message>
    <message>
        <source>It needs 1 to {0} tables called {1}.</source>
        <translation>Il faut de 1 à {0} tables appelées {1}.</translation>
    </message>
    <message>
        <source>Line {0} of {1} is damaged; the other drawings are here, and the whole file is kept as {2}.</source>
        <translation>La ligne {0} de {1} est endommagée&#xa0;; les autres dessins sont là, et le fichier entier est gardé sous {2}.</translation>
    </message>
    <message>
        <source>Neither is better: as many mistakes are new as are mended.</source>
        <translation>Aucun n’est meilleur&#xa0;: il y a autant d’erreurs nouvelles que corrigées.</translation>
    </message>
    <message>
        <source>No choice of its question is right; write right = true below one.</source>
        <translation>Aucun choix de sa question n’est juste&#xa0;; écrivez right = true sous l’un d’eux.</translation>
    </message>
    <message>
        <source>No digit was found in the marked part of {0}; mark all of one number.</source>
        <translation>Aucun chiffre n’a été trouvé dans la partie marquée de {0}&#xa0;; marquez un nombre entier.</translation>
    </message>
    <message>
        <source>No drawing of {0} has a label that the network knows; label them on the page Teach, or choose another network.</source>
        <translation>Aucun dessin de {0} n’a une étiquette que le réseau connaît&#xa0;; étiquetez-les sur la page Enseigner, ou choisissez un autre réseau.</translation>
    </message>
    <message>
        <source>No drawing of {0} is kept yet; draw a digit, and press its key to say what it is.</source>
        <translation>Aucun dessin de {0} n’est encore gardé&#xa0;; dessinez un chiffre et appuyez sur sa touche pour dire ce que c’est.</translation>
    </message>
    <message>
        <source>No images are held out to go by.</source>
        <translation>Aucune image n’est mise de côté pour s’y fier.</translation>
    </message>
    <message>
        <source>No label of these images is known to both networks; choose another network or set.</source>
        <translation>Aucune étiquette de ces images n’est connue des deux réseaux&#xa0;; choisissez un autre réseau ou un autre jeu.</translation>
    </message>
    <message>
        <source>ONNX Runtime’s readings differ from this program’s (probabilities differ by up to {0}); nothing was saved; try another network.</source>
        <translation>Les lectures d’ONNX Runtime diffèrent de celles de ce programme (les probabilités diffèrent jusqu’à {0})&#xa0;; rien n’a été enregistré&#xa0;; essayez un autre réseau.</translation>
    </message>
    <message>
        <source>Only cross-entropy uses this.</source>
        <translation>Seule l’entropie croisée utilise ceci.</translation>
    </message>
    <message>
        <source>PyTorch, which training needs, is not installed; run: {0}</source>
        <translation>PyTorch, nécessaire pour entraîner, n’est pas installé&#xa0;; exécutez&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Repeating a run gives each its own seed; sweep the seed or repeat it, not both.</source>
        <translation>Répéter un entraînement donne à chacun sa propre graine&#xa0;; balayez la graine ou répétez, mais pas les deux.</translation>
    </message>
    <message>
        <source>Rows and columns were swapped, as EMNIST has them.</source>
        <translation>Lignes et colonnes ont été échangées, comme les a EMNIST.</translation>
    </message>
    <message>
        <source>Sweeping the {0} changes nothing while augmentation is off; switch augmentation on, or sweep another setting.</source>
        <translation>Balayer {0} ne change rien tant que l’augmentation est désactivée&#xa0;; activez l’augmentation ou balayez un autre réglage.</translation>
    </message>
    <message>
        <source>Sweeping the {0} changes nothing while no images are held out; hold some out for validation, or sweep another setting.</source>
        <translation>Balayer {0} ne change rien tant qu’aucune image n’est mise de côté&#xa0;; mettez-en de côté pour la validation ou balayez un autre réglage.</translation>
    </message>
    <message>
        <source>Sweeping the {0} changes nothing without synthetic images and several epochs; add them, or sweep another setting.</source>
        <translation>Balayer {0} ne change rien sans images synthétiques et plusieurs époques&#xa0;; ajoutez-les ou balayez un autre réglage.</translation>
    </message>
    <message>
        <source>Sweeping the {0} changes nothing, as distillation takes its place; set distillation to 0, or sweep another setting.</source>
        <translation>Balayer {0} ne change rien, car la distillation le remplace&#xa0;; mettez la distillation à 0 ou balayez un autre réglage.</translation>
    </message>
    <message>
        <source>Sweeping the {0} changes nothing, as only cross-entropy uses it; choose that loss, or sweep another setting.</source>
        <translation>Balayer {0} ne change rien, car seule l’entropie croisée s’en sert&#xa0;; choisissez cette perte ou balayez un autre réglage.</translation>
    </message>
    <message>
        <source>Sweeping the {0} changes nothing, as this network has none; choose another network, or sweep another setting.</source>
        <translation>Balayer {0} ne change rien, car ce réseau n’en a pas&#xa0;; choisissez un autre réseau ou balayez un autre réglage.</translation>
    </message>
    <message>
        <source>Sweeping the {0} changes nothing, as this network’s cells have their own; choose another network, or sweep another setting.</source>
        <translation>Balayer {0} ne change rien, car les cellules de ce réseau ont la leur&#xa0;; choisissez un autre réseau ou balayez un autre réglage.</translation>
    </message>
    <message>
        <source>Sweeping the {0} changes nothing, as this optimizer has none; choose another optimizer, or sweep another setting.</source>
        <translation>Balayer {0} ne change rien, car cet optimiseur n’en a pas&#xa0;; choisissez un autre optimiseur ou balayez un autre réglage.</translation>
    </message>
    <message>
        <source>Switch augmentation on to use this.</source>
        <translation>Activez l’augmentation pour utiliser ceci.</translation>
    </message>
    <message>
        <source>Synthetic handwriting is available for the ten digits only; set its counts to 0.</source>
        <translation>L’écriture synthétique n’existe que pour les dix chiffres&#xa0;; mettez ses nombres à 0.</translation>
    </message>
    <message>
        <source>TensorBoard is not installed; {0}</source>
        <translation>TensorBoard n’est pas installé&#xa0;; {0}</translation>
    </message>
    <message>
        <source>TensorBoard&apos;s file cannot be written ({0}); the run continues without it.</source>
        <translation>Le fichier de TensorBoard ne peut pas être écrit ({0})&#xa0;; l’entraînement continue sans lui.</translation>
    </message>
    <message>
        <source>That makes {0} runs, and an experiment has at most {1}; take fewer values or seeds.</source>
        <translation>Cela fait {0} entraînements, et une expérience en a au plus {1}&#xa0;; prenez moins de valeurs ou de graines.</translation>
    </message>
    <message>
        <source>The card inside {0} is damaged ({1}); choose another model file.</source>
        <translation>La fiche dans {0} est endommagée ({1})&#xa0;; choisissez un autre fichier de modèle.</translation>
    </message>
    <message>
        <source>The checkpoint is damaged, or of another run or device ({0}); train again with the same settings.</source>
        <translation>Le point de contrôle est endommagé, ou d’un autre entraînement ou appareil ({0})&#xa0;; entraînez de nouveau avec les mêmes réglages.</translation>
    </message>
    <message>
        <source>The class has no name; type one.</source>
        <translation>La classe n’a pas de nom&#xa0;; tapez-en un.</translation>
    </message>
    <message>
        <source>The current folder has been deleted or closed; change to another.</source>
        <translation>Le dossier courant a été supprimé ou fermé&#xa0;; passez à un autre.</translation>
    </message>
    <message>
        <source>The device {0} cannot be used: {1} Choose auto or cpu.</source>
        <translation>L’appareil {0} ne peut pas être utilisé&#xa0;: {1} Choisissez auto ou cpu.</translation>
    </message>
    <message>
        <source>The experiment {0} is complete; start another for more runs.</source>
        <translation>L’expérience {0} est complète&#xa0;; commencez-en une autre pour plus d’entraînements.</translation>
    </message>
    <message>
        <source>The folder {0} cannot be created ({1}); free some space or check its permissions.</source>
        <translation>Le dossier {0} ne peut pas être créé ({1})&#xa0;; libérez de la place ou vérifiez ses droits.</translation>
    </message>
    <message>
        <source>The folder {0} cannot be written; choose another place.</source>
        <translation>On ne peut pas écrire dans le dossier {0}&#xa0;; choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>The hand has no name; type one.</source>
        <translation>L’écriture n’a pas de nom&#xa0;; tapez-en un.</translation>
    </message>
    <message>
        <source>The images are in {0}.</source>
        <translation>Les images sont dans {0}.</translation>
    </message>
    <message>
        <source>The images in {0} are used for validation.</source>
        <translation>Les images de {0} servent à la validation.</translation>
    </message>
    <message>
        <source>The images in {0} cannot be found; put them back there or choose other data.</source>
        <translation>Les images de {0} sont introuvables&#xa0;; remettez-les là ou choisissez d’autres données.</translation>
    </message>
    <message>
        <source>The images in {0} cannot be reached ({1}); open its folder.</source>
        <translation>Les images de {0} sont inaccessibles ({1})&#xa0;; ouvrez leur dossier.</translation>
    </message>
    <message>
        <source>The images in {0} have changed since the run began; put back those that were there, or train again.</source>
        <translation>Les images de {0} ont changé depuis le début de l’entraînement&#xa0;; remettez celles qui y étaient, ou entraînez de nouveau.</translation>
    </message>
    <message>
        <source>The images of {0} are in sub-folders.</source>
        <translation>Les images de {0} sont dans des sous-dossiers.</translation>
    </message>
    <message>
        <source>The loss does not fall: the learning rate may be too large, or labels may be wrong.</source>
        <translation>La perte ne baisse pas&#xa0;: le taux d’apprentissage est peut-être trop grand, ou des étiquettes sont fausses.</translation>
    </message>
    <message>
        <source>The loss fell at no rate: the images, their labels or other settings are the reason.</source>
        <translation>La perte n’a baissé à aucun taux&#xa0;: la cause est dans les images, leurs étiquettes ou d’autres réglages.</translation>
    </message>
    <message>
        <source>The loss grows instead of falling: the learning rate is too large for this network.</source>
        <translation>La perte augmente au lieu de baisser&#xa0;: le taux d’apprentissage est trop grand pour ce réseau.</translation>
    </message>
    <message>
        <source>The loss hardly falls: the learning rate is very small.</source>
        <translation>La perte ne baisse guère&#xa0;: le taux d’apprentissage est très petit.</translation>
    </message>
    <message>
        <source>The loss is no longer a finite number {0}; train again with a smaller learning rate.</source>
        <translation>La perte n’est plus un nombre fini {0}&#xa0;; entraînez de nouveau avec un taux d’apprentissage plus petit.</translation>
    </message>
    <message>
        <source>The name is longer than {0} characters; shorten it.</source>
        <translation>Le nom a plus de {0} caractères&#xa0;; raccourcissez-le.</translation>
    </message>
    <message>
        <source>The name of the dataset is empty; give {0}.</source>
        <translation>Le nom du jeu de données est vide&#xa0;; donnez {0}.</translation>
    </message>
    <message>
        <source>The network of this run is not saved: {0}</source>
        <translation>Le réseau de cet entraînement n’est pas enregistré&#xa0;: {0}</translation>
    </message>
    <message>
        <source>The network that this one was taught from ({0}) is not open; open its file, or choose another network.</source>
        <translation>Le réseau à partir duquel celui-ci a été enseigné ({0}) n’est pas ouvert&#xa0;; ouvrez son fichier, ou choisissez un autre réseau.</translation>
    </message>
    <message>
        <source>The network would forget {0} % of what it knew, so it stays as it is; check the labels of the drawings.</source>
        <translation>Le réseau oublierait {0}&#xa0;% de ce qu’il savait, il reste donc comme il est&#xa0;; vérifiez les étiquettes des dessins.</translation>
    </message>
    <message>
        <source>The network would read {0} of the {1} drawings rightly, and reads {2} now, so it stays as it is; check their labels, or add drawings.</source>
        <translation>Le réseau lirait bien {0} des {1} dessins, et en lit bien {2} maintenant, il reste donc comme il est&#xa0;; vérifiez leurs étiquettes, ou ajoutez des dessins.</translation>
    </message>
    <message>
        <source>The network would tell less well which of the drawings belong to no class, so it stays as it is; check which of them do.</source>
        <translation>Le réseau distinguerait moins bien les dessins qui ne sont d’aucune classe, il reste donc comme il est&#xa0;; vérifiez lesquels le sont.</translation>
    </message>
    <message>
        <source>The network {0} has activations of its own; don’t choose one.</source>
        <translation>Le réseau {0} a ses propres activations&#xa0;; n’en choisissez pas.</translation>
    </message>
    <message>
        <source>The network {0} has no convolutional maps for {1}; choose {2}.</source>
        <translation>Le réseau {0} n’a pas de cartes de convolution pour {1}&#xa0;; choisissez {2}.</translation>
    </message>
    <message>
        <source>The network’s answers are no finite numbers; choose another model.</source>
        <translation>Les réponses du réseau ne sont pas des nombres finis&#xa0;; choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>The network’s gradients are no finite numbers; choose another model.</source>
        <translation>Les gradients du réseau ne sont pas des nombres finis&#xa0;; choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>The network’s weights are no finite numbers and cannot be saved; train again with a smaller learning rate.</source>
        <translation>Les poids du réseau ne sont pas des nombres finis et ne peuvent pas être enregistrés&#xa0;; entraînez de nouveau avec un taux d’apprentissage plus petit.</translation>
    </message>
    <message>
        <source>The pictures in {0} have no labels; sort them into a sub-folder for each class and choose the folder above.</source>
        <translation>Les images de {0} n’ont pas d’étiquettes&#xa0;; rangez-les dans un sous-dossier par classe et choisissez le dossier au-dessus.</translation>
    </message>
    <message>
        <source>The resources of Zen Digits are missing beside {0}; please install it again.</source>
        <translation>Les ressources de Zen Digits manquent à côté de {0}&#xa0;; veuillez le réinstaller.</translation>
    </message>
    <message>
        <source>The run cannot be recorded ({0}); it continues all the same.</source>
        <translation>L’entraînement ne peut pas être consigné ({0})&#xa0;; il continue malgré tout.</translation>
    </message>
    <message>
        <source>The run {0} cannot go on: its loss is no longer a finite number; train again with a smaller learning rate.</source>
        <translation>L’entraînement {0} ne peut pas continuer&#xa0;: sa perte n’est plus un nombre fini&#xa0;; entraînez de nouveau avec un taux d’apprentissage plus petit.</translation>
    </message>
    <message>
        <source>The run {0} is complete; train it for --more-epochs, or train again.</source>
        <translation>L’entraînement {0} est complet&#xa0;; prolongez-le avec --more-epochs, ou entraînez de nouveau.</translation>
    </message>
    <message>
        <source>The run {0} is going on; stop it, then delete your data.</source>
        <translation>L’entraînement {0} est en cours&#xa0;; arrêtez-le, puis supprimez vos données.</translation>
    </message>
    <message>
        <source>The run {0} is not complete; resume it first.</source>
        <translation>L’entraînement {0} n’est pas complet&#xa0;; reprenez-le d’abord.</translation>
    </message>
    <message>
        <source>The run {0} kept no point to go on from; train again with more epochs.</source>
        <translation>L’entraînement {0} n’a gardé aucun point d’où repartir&#xa0;; entraînez de nouveau avec plus d’époques.</translation>
    </message>
    <message>
        <source>The runs of an experiment learn from the same data; sweep another setting.</source>
        <translation>Les entraînements d’une expérience apprennent des mêmes données&#xa0;; balayez un autre réglage.</translation>
    </message>
    <message>
        <source>The steps to this image were not kept.</source>
        <translation>Les étapes menant à cette image n’ont pas été gardées.</translation>
    </message>
    <message>
        <source>The training of this network held out no images of {0}; choose its test images.</source>
        <translation>L’entraînement de ce réseau n’a mis de côté aucune image de {0}&#xa0;; choisissez ses images de test.</translation>
    </message>
    <message>
        <source>The weights are no longer finite numbers after batch {0}; train again with a smaller learning rate.</source>
        <translation>Les poids ne sont plus des nombres finis après le lot {0}&#xa0;; entraînez de nouveau avec un taux d’apprentissage plus petit.</translation>
    </message>
    <message>
        <source>The weights in {0} are damaged; choose another.</source>
        <translation>Les poids de {0} sont endommagés&#xa0;; choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The weights would become too large; choose a smaller η.</source>
        <translation>Les poids deviendraient trop grands&#xa0;; choisissez un η plus petit.</translation>
    </message>
    <message>
        <source>The {0} can be on or off, not {1}.</source>
        <translation>{0} peut être activé ou désactivé, pas {1}.</translation>
    </message>
    <message>
        <source>The {0} images look inverted against the training images; make them alike.</source>
        <translation>Les images {0} semblent inversées par rapport aux images d’entraînement&#xa0;; rendez-les semblables.</translation>
    </message>
    <message>
        <source>The {0} images look turned or mirrored against the training images; make them alike.</source>
        <translation>Les images {0} semblent tournées ou en miroir par rapport aux images d’entraînement&#xa0;; rendez-les semblables.</translation>
    </message>
    <message>
        <source>The {0} in {1} do not fit its network; choose another.</source>
        <translation>{0} de {1} ne conviennent pas à son réseau&#xa0;; choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The {0} must be a number, not {1}.</source>
        <translation>{0} doit être un nombre, pas {1}.</translation>
    </message>
    <message>
        <source>The {0} must be a whole number, not {1}.</source>
        <translation>{0} doit être un nombre entier, pas {1}.</translation>
    </message>
    <message>
        <source>The {0} must be between {1} and {2}, not {3}.</source>
        <translation>{0} doit être compris entre {1} et {2}, et non {3}.</translation>
    </message>
    <message>
        <source>The {0} must be true or false, not {1}.</source>
        <translation>{0} doit être true ou false, pas {1}.</translation>
    </message>
    <message>
        <source>The {0} must be {1}, not {2}; separate several values with commas.</source>
        <translation>{0} doit être {1}, pas {2}&#xa0;; séparez plusieurs valeurs par des virgules.</translation>
    </message>
    <message>
        <source>The {0} that belong to {1} are missing; add their file.</source>
        <translation>Il manque ce qui appartient à {1}&#xa0;: {0}&#xa0;; ajoutez le fichier.</translation>
    </message>
    <message>
        <source>The {0} {1} cannot be locked ({2}); free some space or check the permissions of {3}.</source>
        <translation>{0} {1} ne peut pas être verrouillé ({2})&#xa0;; libérez de la place ou vérifiez les droits de {3}.</translation>
    </message>
    <message>
        <source>The {0} {1} is running in another window or terminal; wait until it ends.</source>
        <translation>{0} {1} est en cours dans une autre fenêtre ou un autre terminal&#xa0;; attendez la fin.</translation>
    </message>
    <message>
        <source>The {0} {1} is running; stop it before you delete it.</source>
        <translation>{0} {1} est en cours&#xa0;; arrêtez-le avant de le supprimer.</translation>
    </message>
    <message>
        <source>The {0} {1} is there twice; name it once.</source>
        <translation>{0} {1} figure deux fois&#xa0;; nommez-le une fois.</translation>
    </message>
    <message>
        <source>There are more than {0} digits or other pieces of ink, too many to read at once; use a part of it.</source>
        <translation>Il y a plus de {0} chiffres ou autres morceaux d’encre, trop pour tout lire d’un coup&#xa0;; utilisez-en une partie.</translation>
    </message>
    <message>
        <source>There are more than {0} drawings, too many for a hand; train a network on them instead.</source>
        <translation>Il y a plus de {0} dessins, trop pour une écriture&#xa0;; entraînez plutôt un réseau avec eux.</translation>
    </message>
    <message>
        <source>There are no images to train on in {0}; choose {1}.</source>
        <translation>Il n’y a pas d’images d’entraînement dans {0}&#xa0;; choisissez {1}.</translation>
    </message>
    <message>
        <source>There are no strokes to export; draw something, and say what it is.</source>
        <translation>Il n’y a pas de traits à exporter&#xa0;; dessinez quelque chose et dites ce que c’est.</translation>
    </message>
    <message>
        <source>There are too many {0} named {1} in {2}; remove some.</source>
        <translation>Il y a trop de {0} nommés {1} dans {2}&#xa0;; retirez-en.</translation>
    </message>
    <message>
        <source>There is a hand called {0} already; choose another name.</source>
        <translation>Il y a déjà une écriture nommée {0}&#xa0;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is no activation {0}; choose one of {1}.</source>
        <translation>Il n’y a pas d’activation {0}&#xa0;; choisissez parmi {1}.</translation>
    </message>
    <message>
        <source>There is no drawing to keep; draw something first.</source>
        <translation>Il n’y a pas de dessin à garder&#xa0;; dessinez d’abord quelque chose.</translation>
    </message>
    <message>
        <source>There is no drawing to learn from; draw some, and say what they are.</source>
        <translation>Il n’y a pas de dessin dont apprendre&#xa0;; dessinez-en et dites ce que c’est.</translation>
    </message>
    <message>
        <source>There is no folder {0}; create it or choose another place.</source>
        <translation>Il n’y a pas de dossier {0}&#xa0;; créez-le ou choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>There is no network {0}; choose one of {1}.</source>
        <translation>Il n’y a pas de réseau {0}&#xa0;; choisissez parmi {1}.</translation>
    </message>
    <message>
        <source>There is no run {0} in {1}; name a folder there.</source>
        <translation>Il n’y a pas d’entraînement {0} dans {1}&#xa0;; nommez un dossier qui s’y trouve.</translation>
    </message>
    <message>
        <source>There is no setting {0} to sweep; name one of those that “zen-digits train --help” lists.</source>
        <translation>Il n’y a pas de réglage {0} à balayer&#xa0;; nommez-en un de ceux que donne «&#xa0;zen-digits train --help&#xa0;».</translation>
    </message>
    <message>
        <source>There is no {0} {1}; choose one of {2}.</source>
        <translation>{0} {1} n’existe pas&#xa0;; choisissez parmi {2}.</translation>
    </message>
    <message>
        <source>There is no {0} {1}; give its full path.</source>
        <translation>{0} {1} n’existe pas&#xa0;; donnez son chemin complet.</translation>
    </message>
    <message>
        <source>There is not enough memory for batches of {0} images; train again with smaller batches, or with fewer images.</source>
        <translation>Il n’y a pas assez de mémoire pour des lots de {0} images&#xa0;; entraînez de nouveau avec des lots plus petits, ou avec moins d’images.</translation>
    </message>
    <message>
        <source>There is not enough memory on the {0} device for batches of {1}.</source>
        <translation>Il n’y a pas assez de mémoire sur l’appareil {0} pour des lots de {1}.</translation>
    </message>
    <message>
        <source>There is not enough memory on the {0} device for batches of {1}; train again with smaller batches, or on the cpu.</source>
        <translation>Il n’y a pas assez de mémoire sur l’appareil {0} pour des lots de {1}&#xa0;; entraînez de nouveau avec des lots plus petits, ou sur le cpu.</translation>
    </message>
    <message>
        <source>This cannot be a label: {0}; choose another.</source>
        <translation>Ceci ne peut pas être une étiquette&#xa0;: {0}&#xa0;; choisissez-en une autre.</translation>
    </message>
    <message>
        <source>This may be chance: equally good networks differ as much in {0} of comparisons.</source>
        <translation>C’est peut-être le hasard&#xa0;: des réseaux aussi bons l’un que l’autre diffèrent autant dans {0} des comparaisons.</translation>
    </message>
    <message>
        <source>This method needs PyTorch, which is not installed; choose {0}, or run: {1}</source>
        <translation>Cette méthode a besoin de PyTorch, qui n’est pas installé&#xa0;; choisissez {0}, ou exécutez&#xa0;: {1}</translation>
    </message>
    <message>
        <source>This network has no towers.</source>
        <translation>Ce réseau n’a pas de tours.</translation>
    </message>
    <message>
        <source>This network&apos;s cells have their own.</source>
        <translation>Les cellules de ce réseau ont la leur.</translation>
    </message>
    <message>
        <source>This optimizer has no momentum.</source>
        <translation>Cet optimiseur n’a pas de moment.</translation>
    </message>
    <message>
        <source>This optimizer has no second momentum.</source>
        <translation>Cet optimiseur n’a pas de second moment.</translation>
    </message>
    <message>
        <source>This run began in an older version of Zen Digits: it continues, but its result may differ in the last bits from that of an uninterrupted run.</source>
        <translation>Cet entraînement a commencé dans une version plus ancienne de Zen Digits&#xa0;: il continue, mais son résultat peut différer dans les derniers bits de celui d’un entraînement sans interruption.</translation>
    </message>
    <message>
        <source>This run began with {0}: it continues, but its result may differ in the last bits from that of an uninterrupted run.</source>
        <translation>Cet entraînement a commencé avec {0}&#xa0;: il continue, mais son résultat peut différer dans les derniers bits de celui d’un entraînement sans interruption.</translation>
    </message>
    <message>
        <source>Validation gets worse while training gets better: the network learns images by heart.</source>
        <translation>La validation se dégrade pendant que l’entraînement progresse&#xa0;: le réseau apprend les images par cœur.</translation>
    </message>
    <message>
        <source>With its weights rounded for a web page, this network reads {0} of the test images differently (at most {1} is allowed); export an .onnx file instead.</source>
        <translation>Avec ses poids arrondis pour une page web, ce réseau lit {0} des images de test autrement ({1} au plus sont permis)&#xa0;; exportez plutôt un fichier .onnx.</translation>
    </message>
    <message>
        <source>Without synthetic images and several epochs there is nothing to spread.</source>
        <translation>Sans images synthétiques ni plusieurs époques, il n’y a rien à répartir.</translation>
    </message>
    <message>
        <source>You have no home folder, in which your data could be; set HOME or XDG_DATA_HOME.</source>
        <translation>Vous n’avez pas de dossier personnel où vos données pourraient être&#xa0;; définissez HOME ou XDG_DATA_HOME.</translation>
    </message>
    <message>
        <source>fix or remove the line: each has {&quot;label&quot;: &quot;7&quot;, &quot;strokes&quot;: [[[x, y], …], …]}.</source>
        <translation>corrigez ou retirez la ligne&#xa0;: chacune a {&quot;label&quot;: &quot;7&quot;, &quot;strokes&quot;: [[[x, y], …], …]}.</translation>
    </message>
    <message>
        <source>it needs macOS 12.3 or newer.</source>
        <translation>il lui faut macOS 12.3 ou plus récent.</translation>
    </message>
    <message>
        <source>its driver is missing or older than this PyTorch needs; update the driver.</source>
        <translation>son pilote manque ou est plus ancien que ne l’exige ce PyTorch&#xa0;; mettez le pilote à jour.</translation>
    </message>
    <message>
        <source>this PyTorch is built for the CPU alone; install a CUDA build.</source>
        <translation>ce PyTorch est compilé pour le CPU seul&#xa0;; installez une version CUDA.</translation>
    </message>
    <message>
        <source>this PyTorch is built without support for Apple&apos;s GPUs.</source>
        <translation>ce PyTorch est compilé sans prise en charge des GPU d’Apple.</translation>
    </message>
    <message>
        <source>{0} cannot be deleted ({1}); check its permissions.</source>
        <translation>{0} ne peut pas être supprimé ({1})&#xa0;; vérifiez ses droits.</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}); check it.</source>
        <translation>{0} ne peut pas être lu ({1})&#xa0;; vérifiez-le.</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}); check its name and permissions.</source>
        <translation>{0} ne peut pas être lu ({1})&#xa0;; vérifiez son nom et ses droits.</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}); check the file.</source>
        <translation>{0} ne peut pas être lu ({1})&#xa0;; vérifiez le fichier.</translation>
    </message>
    <message>
        <source>{0} cannot be used as a lesson: {1}</source>
        <translation>{0} ne peut pas servir de leçon&#xa0;: {1}</translation>
    </message>
    <message>
        <source>{0} cannot be written (there is no folder {1}); create it or choose another place.</source>
        <translation>{0} ne peut pas être écrit (il n’y a pas de dossier {1})&#xa0;; créez-le ou choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}); choose another place or free some space.</source>
        <translation>{0} ne peut pas être écrit ({1})&#xa0;; choisissez un autre endroit ou libérez de la place.</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}); choose another place.</source>
        <translation>{0} ne peut pas être écrit ({1})&#xa0;; choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}); free some space or check its permissions.</source>
        <translation>{0} ne peut pas être écrit ({1})&#xa0;; libérez de la place ou vérifiez ses droits.</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}); {2}.</source>
        <translation>{0} ne peut pas être écrit ({1})&#xa0;; {2}.</translation>
    </message>
    <message>
        <source>{0} cannot be {1}; the guide lists what a step can wait for.</source>
        <translation>{0} ne peut pas être {1}&#xa0;; le guide dit ce qu’une étape peut attendre.</translation>
    </message>
    <message>
        <source>{0} claims to hold {1}, which is too much; choose another.</source>
        <translation>{0} prétend contenir {1}, ce qui est trop&#xa0;; choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{0} has a folder called {1}, but none called train; put the classes to train on into one.</source>
        <translation>{0} a un dossier nommé {1}, mais aucun nommé train&#xa0;; mettez-y les classes avec lesquelles entraîner.</translation>
    </message>
    <message>
        <source>{0} has more than {1} drawings, too many for a hand; use it as data on the Train page.</source>
        <translation>{0} a plus de {1} dessins, trop pour une écriture&#xa0;; utilisez-le comme données sur la page Entraîner.</translation>
    </message>
    <message>
        <source>{0} has more than {1} images; use fewer.</source>
        <translation>{0} a plus de {1} images&#xa0;; utilisez-en moins.</translation>
    </message>
    <message>
        <source>{0} has more than {1} lines; split it into several.</source>
        <translation>{0} a plus de {1} lignes&#xa0;; divisez-le en plusieurs.</translation>
    </message>
    <message>
        <source>{0} has more than {1} megapixels; scale it down first.</source>
        <translation>{0} a plus de {1} mégapixels&#xa0;; réduisez-la d’abord.</translation>
    </message>
    <message>
        <source>{0} has more than {1} pieces of ink, more than are read at once; cut out a part with fewer numbers.</source>
        <translation>{0} a plus de {1} morceaux d’encre, plus qu’on n’en lit d’un coup&#xa0;; découpez une partie avec moins de nombres.</translation>
    </message>
    <message>
        <source>{0} has more than {1} rows; use fewer.</source>
        <translation>{0} a plus de {1} lignes&#xa0;; utilisez-en moins.</translation>
    </message>
    <message>
        <source>{0} has more than {1} {2}; split it into several drawings.</source>
        <translation>{0} a plus de {1} {2}&#xa0;; divisez-le en plusieurs dessins.</translation>
    </message>
    <message>
        <source>{0} has no drawing whose label the network knows; choose another.</source>
        <translation>{0} n’a pas de dessin dont le réseau connaît l’étiquette&#xa0;; choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{0} has no drawings; an ink file has one per line.</source>
        <translation>{0} n’a pas de dessins&#xa0;; un fichier d’encre en a un par ligne.</translation>
    </message>
    <message>
        <source>{0} has no images in it; it needs a row for each.</source>
        <translation>{0} ne contient pas d’images&#xa0;; il faut une ligne pour chacune.</translation>
    </message>
    <message>
        <source>{0} has no label; fix or remove the line.</source>
        <translation>{0} n’a pas d’étiquette&#xa0;; corrigez ou retirez la ligne.</translation>
    </message>
    <message>
        <source>{0} has no labels, so nothing can be kept; add them.</source>
        <translation>{0} n’a pas d’étiquettes, rien ne peut donc être gardé&#xa0;; ajoutez-les.</translation>
    </message>
    <message>
        <source>{0} has no training images and labels; add both files.</source>
        <translation>{0} n’a ni images d’entraînement ni étiquettes&#xa0;; ajoutez les deux fichiers.</translation>
    </message>
    <message>
        <source>{0} has no {1} images of its classes; remove its {2} files.</source>
        <translation>{0} n’a pas d’images {1} de ses classes&#xa0;; retirez ses fichiers {2}.</translation>
    </message>
    <message>
        <source>{0} has no {1} with a label that the network knows; choose another set or another network.</source>
        <translation>{0} n’a pas de {1} avec une étiquette que le réseau connaît&#xa0;; choisissez un autre jeu ou un autre réseau.</translation>
    </message>
    <message>
        <source>{0} has the files of {1} datasets; choose the training images of one.</source>
        <translation>{0} a les fichiers de {1} jeux de données&#xa0;; choisissez les images d’entraînement de l’un d’eux.</translation>
    </message>
    <message>
        <source>{0} has {1} columns, but the first one has {2}; fix or remove the line.</source>
        <translation>{0} a {1} colonnes, mais la première en a {2}&#xa0;; corrigez ou retirez la ligne.</translation>
    </message>
    <message>
        <source>{0} has {1} images, but {2} has {3} labels; use two files of the same dataset.</source>
        <translation>{0} a {1} images, mais {2} a {3} étiquettes&#xa0;; utilisez deux fichiers du même jeu de données.</translation>
    </message>
    <message>
        <source>{0} has {1} of {2}, but each class needs at least two; add some or remove the class{3}.</source>
        <translation>{0} a {1} de {2}, mais chaque classe en demande au moins deux&#xa0;; ajoutez-en ou retirez la classe{3}.</translation>
    </message>
    <message>
        <source>{0} has {1} without a label.</source>
        <translation>{0} a {1} sans étiquette.</translation>
    </message>
    <message>
        <source>{0} has {1} {2}, but a row needs a label and the pixels of a square image: 785 columns for 28×28; fix the file or choose another.</source>
        <translation>{0} a {1} {2}, mais une ligne demande une étiquette et les pixels d’une image carrée&#xa0;: 785 colonnes pour 28×28&#xa0;; corrigez le fichier ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>{0} has {1}; give it {2} to {3}.</source>
        <translation>{0} a {1}&#xa0;; donnez-lui de {2} à {3}.</translation>
    </message>
    <message>
        <source>{0} is a HEIC photo, which cannot be read; export it as a JPEG, or set the telephone&apos;s camera to the most compatible format.</source>
        <translation>{0} est une photo HEIC, qui ne peut pas être lue&#xa0;; exportez-la en JPEG, ou réglez l’appareil photo du téléphone sur le format le plus compatible.</translation>
    </message>
    <message>
        <source>{0} is a folder or a device; give the name of a file.</source>
        <translation>{0} est un dossier ou un périphérique&#xa0;; donnez le nom d’un fichier.</translation>
    </message>
    <message>
        <source>{0} is a link that leads in a circle; choose another place.</source>
        <translation>{0} est un lien qui tourne en rond&#xa0;; choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>{0} is a link to another place; put the file itself there.</source>
        <translation>{0} est un lien vers un autre endroit&#xa0;; mettez-y le fichier lui-même.</translation>
    </message>
    <message>
        <source>{0} is a pickle, which could run a stranger’s code; open a .zendigits model file instead.</source>
        <translation>{0} est un pickle, qui pourrait exécuter le code d’un inconnu&#xa0;; ouvrez plutôt un fichier de modèle .zendigits.</translation>
    </message>
    <message>
        <source>{0} is a tenth of {1}, the largest rate at which the loss was near its least.</source>
        <translation>{0} est le dixième de {1}, le plus grand taux auquel la perte était proche de son minimum.</translation>
    </message>
    <message>
        <source>{0} is a web page, perhaps with an error message; download the file again.</source>
        <translation>{0} est une page web, peut-être avec un message d’erreur&#xa0;; téléchargez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>{0} is a {1} archive; unpack it and choose what was in it.</source>
        <translation>{0} est une archive {1}&#xa0;; décompressez-la et choisissez ce qu’elle contenait.</translation>
    </message>
    <message>
        <source>{0} is an IDX file, but its name does not say of what; call it like MNIST’s train-images-idx3-ubyte, and its labels train-labels-idx1-ubyte.</source>
        <translation>{0} est un fichier IDX, mais son nom ne dit pas de quoi&#xa0;; nommez-le comme train-images-idx3-ubyte de MNIST, et ses étiquettes train-labels-idx1-ubyte.</translation>
    </message>
    <message>
        <source>{0} is damaged or cut short; copy or save it again.</source>
        <translation>{0} est endommagé ou tronqué&#xa0;; copiez-le ou enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>{0} is damaged, incomplete or not a model; choose another.</source>
        <translation>{0} est endommagé, incomplet ou n’est pas un modèle&#xa0;; choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{0} is damaged; choose another experiment.</source>
        <translation>{0} est endommagée&#xa0;; choisissez une autre expérience.</translation>
    </message>
    <message>
        <source>{0} is damaged; choose another run.</source>
        <translation>{0} est endommagé&#xa0;; choisissez un autre entraînement.</translation>
    </message>
    <message>
        <source>{0} is damaged; copy or save it again.</source>
        <translation>{0} est endommagé&#xa0;; copiez-le ou enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>{0} is damaged; train again with the same settings.</source>
        <translation>{0} est endommagé&#xa0;; entraînez de nouveau avec les mêmes réglages.</translation>
    </message>
    <message>
        <source>{0} is empty: there is no ink in it; choose another picture.</source>
        <translation>{0} est vide&#xa0;: il n’y a pas d’encre dedans&#xa0;; choisissez une autre image.</translation>
    </message>
    <message>
        <source>{0} is empty; choose another picture.</source>
        <translation>{0} est vide&#xa0;; choisissez une autre image.</translation>
    </message>
    <message>
        <source>{0} is from a newer Zen Digits; update this one to open it.</source>
        <translation>{0} vient d’un Zen Digits plus récent&#xa0;; mettez celui-ci à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>{0} is larger than {1} GB; use less of it.</source>
        <translation>{0} dépasse {1} Go&#xa0;; utilisez-en moins.</translation>
    </message>
    <message>
        <source>{0} is larger than {1} MB, too large for a file of this kind; choose another.</source>
        <translation>{0} dépasse {1} Mo, trop pour un fichier de ce genre&#xa0;; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>{0} is longer than {1} pixels; cut or scale it first.</source>
        <translation>{0} dépasse {1} pixels de long&#xa0;; rognez-la ou réduisez-la d’abord.</translation>
    </message>
    <message>
        <source>{0} is no part of a dataset; its files are not used.</source>
        <translation>{0} ne fait pas partie d’un jeu de données&#xa0;; ses fichiers ne sont pas utilisés.</translation>
    </message>
    <message>
        <source>{0} is not MNIST&apos;s original; please install Zen Digits again.</source>
        <translation>{0} n’est pas l’original de MNIST&#xa0;; veuillez réinstaller Zen Digits.</translation>
    </message>
    <message>
        <source>{0} is not a CSV file: it is not text in UTF-8; save it so or choose another.</source>
        <translation>{0} n’est pas un fichier CSV&#xa0;: ce n’est pas du texte en UTF-8&#xa0;; enregistrez-le ainsi ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>{0} is not a file; put images into {1}.</source>
        <translation>{0} n’est pas un fichier&#xa0;; mettez des images dans {1}.</translation>
    </message>
    <message>
        <source>{0} is not a list of labels and character codes; fix or remove it.</source>
        <translation>{0} n’est pas une liste d’étiquettes et de codes de caractères&#xa0;; corrigez-la ou retirez-la.</translation>
    </message>
    <message>
        <source>{0} is not a picture that can be read; try a PNG or JPEG.</source>
        <translation>{0} n’est pas une image lisible&#xa0;; essayez un PNG ou un JPEG.</translation>
    </message>
    <message>
        <source>{0} is not a regular file; remove it.</source>
        <translation>{0} n’est pas un fichier ordinaire&#xa0;; retirez-le.</translation>
    </message>
    <message>
        <source>{0} is not an IDX file of {1}{2}; choose another.</source>
        <translation>{0} n’est pas un fichier IDX de {1}{2}&#xa0;; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>{0} is not an ink file: it is not text; choose another.</source>
        <translation>{0} n’est pas un fichier d’encre&#xa0;: ce n’est pas du texte&#xa0;; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>{0} is not text; fix or remove it.</source>
        <translation>{0} n’est pas du texte&#xa0;; corrigez-le ou retirez-le.</translation>
    </message>
    <message>
        <source>{0} is not written in TOML ({1}); the guide shows how lessons are written.</source>
        <translation>{0} n’est pas écrit en TOML ({1})&#xa0;; le guide montre comment on écrit les leçons.</translation>
    </message>
    <message>
        <source>{0} is of another version of Zen Digits; resume it with that one, or train again.</source>
        <translation>{0} est d’une autre version de Zen Digits&#xa0;; reprenez-le avec celle-ci, ou entraînez de nouveau.</translation>
    </message>
    <message>
        <source>{0} is present but not used: {1}</source>
        <translation>{0} est présent mais pas utilisé&#xa0;: {1}</translation>
    </message>
    <message>
        <source>{0} is the largest rate that was tried, and the loss still fell there.</source>
        <translation>{0} est le plus grand taux essayé, et la perte y baissait encore.</translation>
    </message>
    <message>
        <source>{0} is written in no language; write it in one.</source>
        <translation>{0} n’est écrit dans aucune langue&#xa0;; écrivez-le dans une.</translation>
    </message>
    <message>
        <source>{0} looks like a page of print, not of numbers; cut out the part with the numbers.</source>
        <translation>{0} ressemble à une page d’imprimé, pas de nombres&#xa0;; découpez la partie avec les nombres.</translation>
    </message>
    <message>
        <source>{0} means nothing in a lesson; correct or delete it.</source>
        <translation>{0} ne veut rien dire dans une leçon&#xa0;; corrigez-le ou supprimez-le.</translation>
    </message>
    <message>
        <source>{0} must be a list of at most {1} names.</source>
        <translation>{0} doit être une liste d’au plus {1} noms.</translation>
    </message>
    <message>
        <source>{0} must be a table of names and values.</source>
        <translation>{0} doit être une table de noms et de valeurs.</translation>
    </message>
    <message>
        <source>{0} must be a text of 1 to {1} characters.</source>
        <translation>{0} doit être un texte de 1 à {1} caractères.</translation>
    </message>
    <message>
        <source>{0} must end in {1}; choose another name.</source>
        <translation>{0} doit se terminer par {1}&#xa0;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{0} must name a part of the window, such as train_button; {1} does not.</source>
        <translation>{0} doit nommer une partie de la fenêtre, comme train_button&#xa0;; {1} n’en est pas une.</translation>
    </message>
    <message>
        <source>{0} of a layer’s neurons are dead: they give 0 for every image, and never learn again.</source>
        <translation>{0} des neurones d’une couche sont morts&#xa0;: ils donnent 0 pour toute image et n’apprendront plus jamais.</translation>
    </message>
    <message>
        <source>{0} of a layer’s neurons are saturated: always at one end, where they hardly learn.</source>
        <translation>{0} des neurones d’une couche sont saturés&#xa0;: toujours à une extrémité, où ils n’apprennent guère.</translation>
    </message>
    <message>
        <source>{0} should hold {1}, but it is cut short; copy it again.</source>
        <translation>{0} devrait contenir {1}, mais il est tronqué&#xa0;; copiez-le de nouveau.</translation>
    </message>
    <message>
        <source>{0} should hold {1}, but it is longer; copy it again.</source>
        <translation>{0} devrait contenir {1}, mais il est plus long&#xa0;; copiez-le de nouveau.</translation>
    </message>
    <message>
        <source>{0} shows no number: what is on it looks like words or drawings; choose another picture.</source>
        <translation>{0} ne montre aucun nombre&#xa0;: ce qui s’y trouve ressemble à des mots ou à des dessins&#xa0;; choisissez une autre image.</translation>
    </message>
    <message>
        <source>{0} sure that {1} is better.</source>
        <translation>Sûr à {0} que {1} est meilleur.</translation>
    </message>
    <message>
        <source>{0} unpacks to more than {1} times its size, as no handwriting does; choose another.</source>
        <translation>{0} se décompresse en plus de {1} fois sa taille, ce qu’aucune écriture ne fait&#xa0;; choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{0} was not written by Zen Digits; choose another.</source>
        <translation>{0} n’a pas été écrit par Zen Digits&#xa0;; choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{0}, line {1} is too long for an image; fix it.</source>
        <translation>{0}, ligne {1} est trop longue pour une image&#xa0;; corrigez-la.</translation>
    </message>
    <message>
        <source>{0}, line {1} is too long; fix or remove it.</source>
        <translation>{0}, ligne {1} est trop longue&#xa0;; corrigez-la ou retirez-la.</translation>
    </message>
    <message>
        <source>{0}, line {1}: this is not CSV ({2}); fix or remove the line.</source>
        <translation>{0}, ligne {1}&#xa0;: ce n’est pas du CSV ({2})&#xa0;; corrigez ou retirez la ligne.</translation>
    </message>
    <message>
        <source>{0}.right must be true or false.</source>
        <translation>{0}.right doit être true ou false.</translation>
    </message>
    <message>
        <source>{0}.{1} must be called as a language is, such as de.</source>
        <translation>{0}.{1} doit porter le nom d’une langue, comme de.</translation>
    </message>
    <message>
        <source>{0}: a coordinate is beyond ±{1}; fix or remove the line.</source>
        <translation>{0}&#xa0;: une coordonnée dépasse ±{1}&#xa0;; corrigez ou retirez la ligne.</translation>
    </message>
    <message>
        <source>{0}: a pixel is {1}, not {2}; fix or remove the line.</source>
        <translation>{0}&#xa0;: un pixel vaut {1}, pas {2}&#xa0;; corrigez ou retirez la ligne.</translation>
    </message>
    <message>
        <source>{0}: a point is not a pair of numbers; fix or remove the line.</source>
        <translation>{0}&#xa0;: un point n’est pas une paire de nombres&#xa0;; corrigez ou retirez la ligne.</translation>
    </message>
    <message>
        <source>{0}: a stroke is not a list of points; fix or remove the line.</source>
        <translation>{0}&#xa0;: un trait n’est pas une liste de points&#xa0;; corrigez ou retirez la ligne.</translation>
    </message>
    <message>
        <source>{0}: the drawing has no strokes; fix or remove the line.</source>
        <translation>{0}&#xa0;: le dessin n’a pas de traits&#xa0;; corrigez ou retirez la ligne.</translation>
    </message>
    <message>
        <source>{0}: the label is neither text nor a number; fix it.</source>
        <translation>{0}&#xa0;: l’étiquette n’est ni du texte ni un nombre&#xa0;; corrigez-la.</translation>
    </message>
    <message>
        <source>{0}: there are no &quot;strokes&quot;; {1}</source>
        <translation>{0}&#xa0;: il n’y a pas de «&#xa0;strokes&#xa0;»&#xa0;; {1}</translation>
    </message>
    <message>
        <source>{0}: this is not JSON; {1}</source>
        <translation>{0}&#xa0;: ce n’est pas du JSON&#xa0;; {1}</translation>
    </message>
    <message>
        <source>{0}: {1} a label that no training image has.</source>
        <translation>{0}&#xa0;: {1} une étiquette qu’aucune image d’entraînement n’a.</translation>
    </message>
    <message>
        <source>{0}: {1}; fix it.</source>
        <translation>{0}&#xa0;: {1}&#xa0;; corrigez-le.</translation>
    </message>
    <message>
        <source>{0}: {1}; fix or remove the line.</source>
        <translation>{0}&#xa0;: {1}&#xa0;; corrigez ou retirez la ligne.</translation>
    </message>
    <message>
        <source>{0}: {1}; give the class another name.</source>
        <translation>{0}&#xa0;: {1}&#xa0;; donnez un autre nom à la classe.</translation>
    </message>
    <message>
        <source>{0}cannot be used ({1}); check its name and permissions, or choose another place.</source>
        <translation>{0}ne peut pas être utilisé ({1})&#xa0;; vérifiez son nom et ses droits, ou choisissez un autre endroit.</translation>
    </message>
</context>
<context>
    <name>crash</name>
    <message>
        <source>Unexpected error: something went wrong in Zen Digits.</source>
        <translation>Erreur inattendue&#xa0;: quelque chose s’est mal passé dans Zen Digits.</translation>
    </message>
    <message>
        <source>You can keep working. The details below are also in the log file.</source>
        <translation>Vous pouvez continuer à travailler. Les détails ci-dessous sont aussi dans le fichier journal.</translation>
    </message>
</context>
<context>
    <name>deformation</name>
    <message>
        <source>Rotation</source>
        <translation>Rotation</translation>
    </message>
    <message>
        <source>degrees clockwise</source>
        <translation>degrés dans le sens horaire</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Décalage</translation>
    </message>
    <message>
        <source>pixels to the right</source>
        <translation>pixels vers la droite</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Thickness</source>
        <translation>Épaisseur</translation>
    </message>
    <message>
        <source>pixels more at each edge</source>
        <translation>pixels de plus sur chaque bord</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Flou</translation>
    </message>
    <message>
        <source>pixels (standard deviation)</source>
        <translation>pixels (écart type)</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Bruit</translation>
    </message>
    <message>
        <source>% of full ink</source>
        <translation>% d’encre pleine</translation>
    </message>
    <message>
        <source>Hidden square</source>
        <translation>Carré caché</translation>
    </message>
    <message>
        <source>pixels wide</source>
        <translation>pixels de large</translation>
    </message>
</context>
<context>
    <name>kept</name>
    <message numerus="yes">
        <source>%Ln drawings</source>
        <translation>
            <numerusform>%Ln dessin</numerusform>
            <numerusform>%Ln dessins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln drawings are selected.</source>
        <translation>
            <numerusform>%Ln dessin est sélectionné.</numerusform>
            <numerusform>%Ln dessins sont sélectionnés.</numerusform>
        </translation>
    </message>
    <message>
        <source>no digit</source>
        <translation>non-chiffre</translation>
    </message>
    <message>
        <source>Select drawings to give them another label, or to delete them.</source>
        <translation>Sélectionnez des dessins pour leur donner une autre étiquette, ou pour les supprimer.</translation>
    </message>
    <message>
        <source>{0}, kept {1}</source>
        <translation>{0}, gardé {1}</translation>
    </message>
    <message>
        <source>{0}, read as {1}, kept {2}</source>
        <translation>{0}, lu comme {1}, gardé {2}</translation>
    </message>
</context>
<context>
    <name>left out</name>
    <message numerus="yes">
        <source>%Ln images that you marked are left out.</source>
        <translation>
            <numerusform>%Ln image que vous avez marquée est exclue.</numerusform>
            <numerusform>%Ln images que vous avez marquées sont exclues.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lessons</name>
    <message>
        <source>What the network sees</source>
        <translation>Ce que voit le réseau</translation>
    </message>
    <message>
        <source>A network that reads digits never sees your pen. In this lesson you find out what it gets instead, and what it answers.</source>
        <translation>Un réseau qui lit des chiffres ne voit jamais votre stylo. Dans cette leçon, vous découvrez ce qu’il reçoit à la place, et ce qu’il répond.</translation>
    </message>
    <message>
        <source>Draw a large 4 on the canvas.</source>
        <translation>Dessinez un grand 4 sur la toile.</translation>
    </message>
    <message>
        <source>Here is what the network gets of your drawing: 28 × 28 grey values, no colour, no strokes, no order in time. Of all that you did, only these 784 numbers are left.</source>
        <translation>Voici ce que le réseau reçoit de votre dessin&#xa0;: 28 × 28 valeurs de gris, sans couleur, sans traits, sans ordre dans le temps. De tout ce que vous avez fait, il ne reste que ces 784 nombres.</translation>
    </message>
    <message>
        <source>Clear the canvas. The network gets nothing then.</source>
        <translation>Effacez la toile. Le réseau ne reçoit alors rien.</translation>
    </message>
    <message>
        <source>Before the network looks, the program cuts your drawing out, makes it as large as the images it learned from, and puts it in the middle.</source>
        <translation>Avant que le réseau regarde, le programme découpe votre dessin, lui donne la taille des images dont le réseau a appris, et le place au milieu.</translation>
    </message>
    <message>
        <source>Draw a tiny 4 in a corner, and look at what the network gets of it.</source>
        <translation>Dessinez un tout petit 4 dans un coin, et regardez ce que le réseau en reçoit.</translation>
    </message>
    <message>
        <source>The network answers with ten numbers, one for each digit. They add up to 100 %: where one grows, others shrink. It cannot say “none of them”, so the program looks for that by itself.</source>
        <translation>Le réseau répond par dix nombres, un pour chaque chiffre. Leur somme est de 100&#xa0;%&#xa0;: là où l’un grandit, d’autres diminuent. Il ne peut pas dire «&#xa0;aucun d’eux&#xa0;»&#xa0;; le programme s’en occupe lui-même.</translation>
    </message>
    <message>
        <source>Clear the canvas, draw a 1, and watch the bars.</source>
        <translation>Effacez la toile, dessinez un 1, et observez les barres.</translation>
    </message>
    <message>
        <source>A few grey pixels can change the answer. Between a 1 and a 7 there is only a stroke at the top.</source>
        <translation>Quelques pixels gris peuvent changer la réponse. Entre un 1 et un 7, il n’y a qu’un trait en haut.</translation>
    </message>
    <message>
        <source>Make a 7 of your 1: add the stroke at its top.</source>
        <translation>Faites un 7 de votre 1&#xa0;: ajoutez le trait en haut.</translation>
    </message>
    <message>
        <source>Choose another method, and see whether both mean the same ink.</source>
        <translation>Choisissez une autre méthode, et voyez si toutes deux désignent la même encre.</translation>
    </message>
    <message>
        <source>Try it: draw the same digit twice, first large, then small and in a corner. What is different in what the network gets?</source>
        <translation>Essayez&#xa0;: dessinez deux fois le même chiffre, d’abord grand, puis petit et dans un coin. Qu’est-ce qui diffère dans ce que reçoit le réseau&#xa0;?</translation>
    </message>
    <message>
        <source>The second is small and lies in a corner, too.</source>
        <translation>Le second est petit et dans un coin, lui aussi.</translation>
    </message>
    <message>
        <source>Look at the 28 × 28 image once more: it fills the middle both times.</source>
        <translation>Regardez encore une fois l’image de 28 × 28&#xa0;: il en remplit le milieu les deux fois.</translation>
    </message>
    <message>
        <source>Hardly anything: size and place are taken away.</source>
        <translation>Presque rien&#xa0;: la taille et la place sont effacées.</translation>
    </message>
    <message>
        <source>Size and place are evened out before; what is left are small differences in how you drew it. The program does what was done with the images that the network learned from.</source>
        <translation>La taille et la place sont égalisées avant&#xa0;; il ne reste que de petites différences dans votre façon de dessiner. Le programme fait ce qui a été fait des images dont le réseau a appris.</translation>
    </message>
    <message>
        <source>It gets the strokes in another order.</source>
        <translation>Il reçoit les traits dans un autre ordre.</translation>
    </message>
    <message>
        <source>It gets no strokes at all: a picture that is opened is read just as well.</source>
        <translation>Il ne reçoit aucun trait&#xa0;: une image qu’on ouvre se lit tout aussi bien.</translation>
    </message>
    <message>
        <source>Train your first network</source>
        <translation>Entraînez votre premier réseau</translation>
    </message>
    <message>
        <source>A new network knows nothing: its weights are random numbers, and it guesses. It becomes a reader by looking at labelled images, 60,000 of them, and changing its weights a little after each handful.</source>
        <translation>Un nouveau réseau ne sait rien&#xa0;: ses poids sont des nombres aléatoires, et il devine. Il apprend à lire en regardant des images étiquetées, 60 000, et en changeant un peu ses poids après chaque poignée.</translation>
    </message>
    <message>
        <source>Choose the preset Quick: it takes some seconds.</source>
        <translation>Choisissez le préréglage Rapide&#xa0;: il prend quelques secondes.</translation>
    </message>
    <message>
        <source>Everything happens on this computer, while you watch.</source>
        <translation>Tout se passe sur cet ordinateur, sous vos yeux.</translation>
    </message>
    <message>
        <source>Press Train.</source>
        <translation>Cliquez sur Entraîner.</translation>
    </message>
    <message>
        <source>Each point of this curve is one batch: some hundred images that are read, compared with their labels, and learned from. The loss says how wrong the network was. It falls fast, then slowly.</source>
        <translation>Chaque point de cette courbe est un lot&#xa0;: quelques centaines d’images lues, comparées à leurs étiquettes et apprises. La perte dit à quel point le réseau se trompait. Elle baisse vite, puis lentement.</translation>
    </message>
    <message>
        <source>Wait until the run has ended.</source>
        <translation>Attendez la fin de l’entraînement.</translation>
    </message>
    <message>
        <source>The test accuracy is the share of images it reads rightly among 10,000 that it has never seen. That it reads these well is what counts: it could have learned the others by heart.</source>
        <translation>L’exactitude de test est la part d’images qu’il lit bien parmi 10 000 qu’il n’a jamais vues. Bien lire celles-ci, c’est ce qui compte&#xa0;: les autres, il pourrait les avoir apprises par cœur.</translation>
    </message>
    <message>
        <source>Your network already reads the canvas, in place of the one that came with the program. Here you see which one reads, and choose another.</source>
        <translation>Votre réseau lit déjà la toile, à la place de celui qui est fourni avec le programme. Ici vous voyez lequel lit, et en choisissez un autre.</translation>
    </message>
    <message>
        <source>Clear the canvas, and draw any digit for your network.</source>
        <translation>Effacez la toile, et dessinez un chiffre quelconque pour votre réseau.</translation>
    </message>
    <message>
        <source>A network that begins with other random numbers becomes another network. The seed is where they come from: with the same seed, a run is the same to the last digit.</source>
        <translation>Un réseau qui commence avec d’autres nombres aléatoires devient un autre réseau. La graine est leur origine&#xa0;: avec la même graine, un entraînement est le même jusqu’au dernier chiffre.</translation>
    </message>
    <message>
        <source>Choose another seed, press Train, and wait for the end.</source>
        <translation>Choisissez une autre graine, cliquez sur Entraîner, et attendez la fin.</translation>
    </message>
    <message>
        <source>Look at the test accuracy of your runs. What is true of a network that has trained for some seconds?</source>
        <translation>Regardez l’exactitude de test de vos entraînements. Qu’est-ce qui est vrai d’un réseau entraîné quelques secondes&#xa0;?</translation>
    </message>
    <message>
        <source>It reads about half of the test images.</source>
        <translation>Il lit environ la moitié des images de test.</translation>
    </message>
    <message>
        <source>Look at the line of the last run: the test accuracy stands there in per cent.</source>
        <translation>Regardez la ligne du dernier entraînement&#xa0;: l’exactitude de test y figure en pour cent.</translation>
    </message>
    <message>
        <source>It reads about 99 of 100, and never exactly as many.</source>
        <translation>Il en lit environ 99 sur 100, et jamais exactement autant.</translation>
    </message>
    <message>
        <source>About 99 of 100 after a single look at each image. Runs differ by a few tenths of a per cent where they begin with other numbers; so a small difference between two runs says nothing yet.</source>
        <translation>Environ 99 sur 100 après un seul regard sur chaque image. Les entraînements diffèrent de quelques dixièmes de pour cent selon leurs nombres de départ&#xa0;; une petite différence entre deux entraînements ne dit donc encore rien.</translation>
    </message>
    <message>
        <source>It reads all of them: it has seen them before.</source>
        <translation>Il les lit toutes&#xa0;: il les a déjà vues.</translation>
    </message>
    <message>
        <source>It has not: test images are kept aside. What was learned by heart would not help with them.</source>
        <translation>Non&#xa0;: les images de test sont mises à part. Ce qui a été appris par cœur n’y aiderait pas.</translation>
    </message>
    <message>
        <source>Loss, gradient and learning rate</source>
        <translation>Perte, gradient et taux d’apprentissage</translation>
    </message>
    <message>
        <source>Before you begin, all settings go back to where they began: what was tried before would mix in.</source>
        <translation>Avant de commencer, tous les réglages reviennent à leur point de départ&#xa0;: ce qui a été essayé avant s’y mêlerait.</translation>
    </message>
    <message>
        <source>Choose the preset Quick.</source>
        <translation>Choisissez le préréglage Rapide.</translation>
    </message>
    <message>
        <source>Learning is going downhill. The loss says how wrong the network is; the gradient says, for each weight, in which direction the loss falls. The learning rate is the length of each step. For this lesson you take a small network.</source>
        <translation>Apprendre, c’est descendre une pente. La perte dit à quel point le réseau se trompe&#xa0;; le gradient dit, pour chaque poids, dans quelle direction la perte baisse. Le taux d’apprentissage est la longueur de chaque pas. Pour cette leçon, vous prenez un petit réseau.</translation>
    </message>
    <message>
        <source>Choose the network Dense 128.</source>
        <translation>Choisissez le réseau Dense 128.</translation>
    </message>
    <message>
        <source>SGD is the plainest rule of all: new weight = old weight − learning rate × gradient. Other rules stretch the steps here and shorten them there.</source>
        <translation>SGD est la règle la plus simple&#xa0;: nouveau poids = ancien poids − taux d’apprentissage × gradient. D’autres règles allongent les pas ici et les raccourcissent là.</translation>
    </message>
    <message>
        <source>Choose the optimizer SGD.</source>
        <translation>Choisissez l’optimiseur SGD.</translation>
    </message>
    <message>
        <source>With 500 images of each digit instead of all 5,500, a run takes seconds.</source>
        <translation>Avec 500 images de chaque chiffre au lieu des 5 500, un entraînement prend quelques secondes.</translation>
    </message>
    <message>
        <source>A good length of step for this network is 0.1.</source>
        <translation>Une bonne longueur de pas pour ce réseau est 0,1.</translation>
    </message>
    <message>
        <source>Enter the learning rate 0.1.</source>
        <translation>Entrez le taux d’apprentissage 0,1.</translation>
    </message>
    <message>
        <source>Now watch the loss. It begins near 2.3: that is what guessing among ten digits costs.</source>
        <translation>Observez maintenant la perte. Elle part d’environ 2,3&#xa0;: c’est ce que coûte deviner entre dix chiffres.</translation>
    </message>
    <message>
        <source>Press Train, and wait for the end.</source>
        <translation>Cliquez sur Entraîner et attendez la fin.</translation>
    </message>
    <message>
        <source>And with steps ten times as long? Who strides downhill with leaps comes out on the other side of the valley, higher than before, where it is steeper still: the next leap is longer yet.</source>
        <translation>Et avec des pas dix fois plus longs&#xa0;? Qui descend par bonds se retrouve de l’autre côté de la vallée, plus haut qu’avant, là où la pente est plus raide encore&#xa0;: le bond suivant est plus long.</translation>
    </message>
    <message>
        <source>Enter the learning rate 1.</source>
        <translation>Entrez le taux d’apprentissage 1.</translation>
    </message>
    <message>
        <source>See it happen: the loss shoots up instead of falling. That is called diverging. A line below the curves says so while the run goes on, and offers a smaller rate.</source>
        <translation>Voyez ce qui arrive&#xa0;: la perte s’envole au lieu de baisser. Cela s’appelle diverger. Une ligne sous les courbes le dit pendant l’entraînement, et propose un taux plus petit.</translation>
    </message>
    <message>
        <source>Press Train, and watch the loss leave its range.</source>
        <translation>Cliquez sur Entraîner, et regardez la perte sortir du cadre.</translation>
    </message>
    <message>
        <source>Try it: train once more with a learning rate ten times smaller than the good one, 0.01, and compare the loss at the end. What happens?</source>
        <translation>Essayez&#xa0;: entraînez encore une fois avec un taux dix fois plus petit que le bon, 0,01, et comparez la perte à la fin. Que se passe-t-il&#xa0;?</translation>
    </message>
    <message>
        <source>It falls evenly, but is higher at the end than with 0.1.</source>
        <translation>Elle baisse régulièrement, mais reste à la fin plus haute qu’avec 0,1.</translation>
    </message>
    <message>
        <source>Small steps are safe and slow: after as many images the network is not as far. Too long a step forgets, too short a step crawls; in between lies the rate that one looks for. The button Find a rate beside it does so.</source>
        <translation>Les petits pas sont sûrs et lents&#xa0;: après autant d’images, le réseau n’est pas aussi loin. Un pas trop long oublie, un pas trop court n’avance guère&#xa0;; entre les deux se trouve le taux que l’on cherche. Le bouton Chercher un taux, à côté, le fait.</translation>
    </message>
    <message>
        <source>It diverges again.</source>
        <translation>Elle diverge de nouveau.</translation>
    </message>
    <message>
        <source>Look at the curve of the run with 0.01: it never rises above where it began, apart from small jumps.</source>
        <translation>Regardez la courbe avec 0,01&#xa0;: elle ne monte jamais plus haut que son départ, à de petits sauts près.</translation>
    </message>
    <message>
        <source>It falls lower than ever: the smaller, the better.</source>
        <translation>Elle baisse plus que jamais&#xa0;: plus c’est petit, mieux c’est.</translation>
    </message>
    <message>
        <source>Compare both ends of the runs, on the page Runs or in the status line: after as many images, the smaller rate is behind.</source>
        <translation>Comparez la fin des deux entraînements, sur la page Entraînements ou dans la ligne d’état&#xa0;: après autant d’images, le plus petit taux est en retard.</translation>
    </message>
    <message>
        <source>Dense against convolution</source>
        <translation>Dense contre convolution</translation>
    </message>
    <message>
        <source>In a dense layer every pixel has weights of its own. What the network learned about a stroke at one place it does not know of the place beside. You train such a network first.</source>
        <translation>Dans une couche dense, chaque pixel a ses propres poids. Ce que le réseau a appris d’un trait à un endroit, il ne le sait pas à l’endroit voisin. Vous entraînez d’abord un tel réseau.</translation>
    </message>
    <message>
        <source>Choose the network Dense 128, and 500 images of a class.</source>
        <translation>Choisissez le réseau Dense 128, et 500 images par classe.</translation>
    </message>
    <message>
        <source>It learns for a few seconds, and then reads your drawing.</source>
        <translation>Il apprend quelques secondes, puis lit votre dessin.</translation>
    </message>
    <message>
        <source>The program puts each drawing in the middle before the network sees it. Here you shift it after that.</source>
        <translation>Le programme met chaque dessin au milieu avant que le réseau le voie. Ici, vous le décalez après cela.</translation>
    </message>
    <message>
        <source>Draw a 4, and move the slider Shift to the right: how far until it is misread?</source>
        <translation>Dessinez un 4, et poussez le curseur Décalage vers la droite&#xa0;: jusqu’où, avant qu’il soit mal lu&#xa0;?</translation>
    </message>
    <message>
        <source>A convolution lays the same small filter over all places of the image. A stroke that it knows it finds anywhere. You train one with as many images.</source>
        <translation>Une convolution pose le même petit filtre partout sur l’image. Un trait qu’elle connaît, elle le trouve n’importe où. Vous en entraînez une avec autant d’images.</translation>
    </message>
    <message>
        <source>Choose the network Quick CNN, 500 images of a class and 3 epochs.</source>
        <translation>Choisissez le réseau CNN rapide, 500 images par classe et 3 époques.</translation>
    </message>
    <message>
        <source>It learns in seconds, too.</source>
        <translation>Il apprend en quelques secondes, lui aussi.</translation>
    </message>
    <message>
        <source>Now the same test with this network.</source>
        <translation>Maintenant le même essai avec ce réseau.</translation>
    </message>
    <message>
        <source>Move the slider Shift again, and compare.</source>
        <translation>Poussez de nouveau le curseur Décalage, et comparez.</translation>
    </message>
    <message>
        <source>One drawing says little. The test images say more: first without any shift.</source>
        <translation>Un seul dessin dit peu. Les images de test en disent plus&#xa0;: d’abord sans décalage.</translation>
    </message>
    <message>
        <source>Press Measure, and wait for the figures.</source>
        <translation>Cliquez sur Mesurer et attendez les chiffres.</translation>
    </message>
    <message>
        <source>And now 1,000 of them, shifted further and further, by both networks. The curve Shift tells how many are still read rightly.</source>
        <translation>Et maintenant 1 000 d’entre elles, de plus en plus décalées, par les deux réseaux. La courbe Décalage dit combien sont encore bien lues.</translation>
    </message>
    <message>
        <source>Choose Dense 128 as the second network, and press Measure robustness.</source>
        <translation>Choisissez Dense 128 comme second réseau, et cliquez sur Mesurer la robustesse.</translation>
    </message>
    <message>
        <source>Wait for the curves, and point at 3 pixels in the one called Shift. What do they say?</source>
        <translation>Attendez les courbes, et pointez 3 pixels dans celle qui s’appelle Décalage. Que disent-elles&#xa0;?</translation>
    </message>
    <message>
        <source>Both read about as many as before.</source>
        <translation>Les deux en lisent à peu près autant qu’avant.</translation>
    </message>
    <message>
        <source>Point at the curves once more: both lose, one of them much more.</source>
        <translation>Pointez encore une fois les courbes&#xa0;: les deux perdent, l’une bien plus.</translation>
    </message>
    <message>
        <source>Weights that are shared by all places make the difference; and the network needs fewer of them. It still loses: only its layers close to the end know places, and images at the edge are cut off.</source>
        <translation>Ce sont les poids partagés par tous les endroits qui font la différence&#xa0;; et le réseau en a besoin de moins. Lui aussi perd&#xa0;: seules ses couches proches de la fin connaissent les places, et les images au bord sont coupées.</translation>
    </message>
    <message>
        <source>The dense network reads more: it has more weights.</source>
        <translation>Le réseau dense en lit plus&#xa0;: il a plus de poids.</translation>
    </message>
    <message>
        <source>The other way round: look which line is which, above the curves.</source>
        <translation>C’est l’inverse&#xa0;: regardez quelle ligne est laquelle, au-dessus des courbes.</translation>
    </message>
    <message>
        <source>Too few images</source>
        <translation>Trop peu d’images</translation>
    </message>
    <message>
        <source>What if you had only 20 images of each digit? A network with 100,000 weights can learn 200 images by heart. Does it read then?</source>
        <translation>Et si vous n’aviez que 20 images de chaque chiffre&#xa0;? Un réseau de 100 000 poids peut apprendre 200 images par cœur. Sait-il lire alors&#xa0;?</translation>
    </message>
    <message>
        <source>Enter 500 images of a class, and the batch size 32.</source>
        <translation>Entrez 500 images par classe et la taille de lot 32.</translation>
    </message>
    <message>
        <source>Which of the ink made it a 7? The page Why answers: what speaks for this digit is marked +, what speaks against it −, each in a colour of its own. Below it you read what each stroke adds, and what the rest would be without it.</source>
        <translation>Quelle encre en a fait un 7 ? La page Pourquoi répond : ce qui parle pour ce chiffre est marqué +, ce qui parle contre est marqué −, chacun dans sa couleur. Dessous, vous lisez ce que chaque trait ajoute, et ce que le reste serait sans lui.</translation>
    </message>
    <message>
        <source>The convolution still reads most of them, the dense network about half.</source>
        <translation>La convolution en lit encore la plupart, le réseau dense environ la moitié.</translation>
    </message>
    <message>
        <source>Choose the network Dense 128, 20 images of a class and 60 epochs, and switch augmentation off.</source>
        <translation>Choisissez le réseau Dense 128, 20 images par classe et 60 époques, et désactivez l’augmentation.</translation>
    </message>
    <message>
        <source>Two curves: the accuracy on the images that it learns from, and on validation images, which it never learns from.</source>
        <translation>Deux courbes&#xa0;: l’exactitude sur les images dont il apprend, et sur des images de validation, dont il n’apprend jamais.</translation>
    </message>
    <message>
        <source>Press Train, and watch both curves until the end.</source>
        <translation>Cliquez sur Entraîner, et observez les deux courbes jusqu’à la fin.</translation>
    </message>
    <message>
        <source>The first curve reaches 100 %, the second stays far below: this gap is called overfitting. The network knows its 200 images, and little about digits. Note the test accuracy.</source>
        <translation>La première courbe atteint 100&#xa0;%, la seconde reste bien au-dessous&#xa0;: cet écart s’appelle le surapprentissage. Le réseau connaît ses 200 images, et peu les chiffres. Notez l’exactitude de test.</translation>
    </message>
    <message>
        <source>Dropout lets half of the hidden units sleep at each step, others each time: none can rely on the others.</source>
        <translation>Dropout laisse dormir la moitié des unités cachées à chaque étape, d’autres à chaque fois&#xa0;: aucune ne peut compter sur les autres.</translation>
    </message>
    <message>
        <source>Enter a dropout of 50 %, and train again.</source>
        <translation>Entrez un dropout de 50&#xa0;%, et entraînez de nouveau.</translation>
    </message>
    <message>
        <source>L2, or weight decay, pulls all weights a little towards zero at each step: what is learned by heart needs large ones.</source>
        <translation>L2, ou décroissance des poids, tire à chaque étape tous les poids un peu vers zéro&#xa0;: ce qui est appris par cœur en demande de grands.</translation>
    </message>
    <message>
        <source>Put dropout back to 0, enter a weight decay of 0.1, and train again.</source>
        <translation>Remettez dropout à 0, entrez une décroissance des poids de 0,1, et entraînez de nouveau.</translation>
    </message>
    <message>
        <source>Augmentation turns, shifts and bends each image a little, anew each time. From 200 images come as many as you like.</source>
        <translation>L’augmentation tourne, décale et tord un peu chaque image, à neuf chaque fois. De 200 images, il en vient autant que vous voulez.</translation>
    </message>
    <message>
        <source>Put weight decay back to 0, switch augmentation on, and train again.</source>
        <translation>Remettez la décroissance à 0, activez l’augmentation, et entraînez de nouveau.</translation>
    </message>
    <message>
        <source>Compare the test accuracy of the four runs, on the page Runs. What helped most?</source>
        <translation>Comparez l’exactitude de test des quatre entraînements, sur la page Entraînements. Qu’est-ce qui a le plus aidé&#xa0;?</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>With so few images it changes hardly more than another seed does. One of the others helps far more.</source>
        <translation>Avec si peu d’images, cela change à peine plus qu’une autre graine. Un autre moyen aide bien davantage.</translation>
    </message>
    <message>
        <source>L2</source>
        <translation>L2</translation>
    </message>
    <message>
        <source>It changes hardly more than another seed does: compare the figures once more.</source>
        <translation>Cela change à peine plus qu’une autre graine&#xa0;: comparez encore une fois les chiffres.</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>Augmentation</translation>
    </message>
    <message>
        <source>By far: about six in a hundred images. It brings in what you know about digits, that a small turn changes nothing; the others only hinder learning by heart. Most helpful of all would be more images.</source>
        <translation>De loin&#xa0;: environ six images sur cent. Elle apporte ce que vous savez des chiffres, qu’une petite rotation ne change rien&#xa0;; les autres ne font que gêner l’apprentissage par cœur. Le plus utile serait d’avoir plus d’images.</translation>
    </message>
    <message>
        <source>What it gets wrong</source>
        <translation>Ses erreurs</translation>
    </message>
    <message>
        <source>“99 per cent” hides who the hundredth is. The page Results has the network read a whole set of images whose labels are known.</source>
        <translation>«&#xa0;99 pour cent&#xa0;» cache qui est le centième. Sur la page Résultats, le réseau lit tout un jeu d’images dont les étiquettes sont connues.</translation>
    </message>
    <message>
        <source>The confusion matrix: a row for each true digit, a column for what was read. On the diagonal all is right; everything beside it is a mistake.</source>
        <translation>La matrice de confusion&#xa0;: une ligne pour chaque vrai chiffre, une colonne pour ce qui a été lu. Sur la diagonale, tout est juste&#xa0;; le reste, ce sont des erreurs.</translation>
    </message>
    <message>
        <source>Choose a cell beside the diagonal that has a number, with the mouse or the arrow keys.</source>
        <translation>Choisissez une case hors de la diagonale qui contient un nombre, avec la souris ou les flèches.</translation>
    </message>
    <message>
        <source>Below it are the images of that cell. Could you have read them?</source>
        <translation>Dessous se trouvent les images de cette case. Les auriez-vous lues&#xa0;?</translation>
    </message>
    <message>
        <source>Press on an image.</source>
        <translation>Cliquez sur une image.</translation>
    </message>
    <message>
        <source>An image of the set can become your drawing: change it, and see what would have helped.</source>
        <translation>Une image du jeu peut devenir votre dessin&#xa0;: changez-la, et voyez ce qui aurait aidé.</translation>
    </message>
    <message>
        <source>Put the image on the canvas.</source>
        <translation>Mettez l’image sur la toile.</translation>
    </message>
    <message>
        <source>Two figures for each digit. Recall: of all true 9s, how many were read as 9? Precision: of all that was read as 9, how much was a 9? A network that calls everything a 9 has a recall of 100 % for the 9, and hardly any precision. F1 is small where one of them is.</source>
        <translation>Deux chiffres par classe. Rappel&#xa0;: de tous les vrais 9, combien ont été lus comme 9&#xa0;? Précision&#xa0;: de tout ce qui a été lu comme 9, combien étaient des 9&#xa0;? Un réseau qui appelle tout 9 a pour le 9 un rappel de 100&#xa0;%, et presque pas de précision. F1 est petit là où l’un d’eux l’est.</translation>
    </message>
    <message>
        <source>Go back to the matrix, and choose the name of a row, then the name of a column. Which one does recall count?</source>
        <translation>Revenez à la matrice, et choisissez le nom d’une ligne, puis celui d’une colonne. Laquelle le rappel compte-t-il&#xa0;?</translation>
    </message>
    <message>
        <source>The row: what became of all true 9s.</source>
        <translation>La ligne&#xa0;: ce que sont devenus tous les vrais 9.</translation>
    </message>
    <message>
        <source>The right ones divided by the sum of the row are the recall; divided by the sum of the column, the precision.</source>
        <translation>Les justes divisés par la somme de la ligne donnent le rappel&#xa0;; par la somme de la colonne, la précision.</translation>
    </message>
    <message>
        <source>The column: all that was read as 9.</source>
        <translation>La colonne&#xa0;: tout ce qui a été lu comme 9.</translation>
    </message>
    <message>
        <source>Choose the name of a column: its images were all read as 9, whatever they are. That is precision.</source>
        <translation>Choisissez le nom d’une colonne&#xa0;: ses images ont toutes été lues comme 9, quoi qu’elles soient. C’est la précision.</translation>
    </message>
    <message>
        <source>The diagonal: all that is right.</source>
        <translation>La diagonale&#xa0;: tout ce qui est juste.</translation>
    </message>
    <message>
        <source>All that is right, divided by all images, is the accuracy: one number for all digits.</source>
        <translation>Tout ce qui est juste, divisé par toutes les images, c’est l’exactitude&#xa0;: un seul nombre pour tous les chiffres.</translation>
    </message>
    <message>
        <source>One step by hand</source>
        <translation>Une étape à la main</translation>
    </message>
    <message>
        <source>Back-propagation is a chain of small sums that fits on a blackboard. The network for it has one hidden layer of 100 units with a sigmoid; it trains in about a minute.</source>
        <translation>La rétropropagation est une chaîne de petites sommes qui tient sur un tableau noir. Son réseau a une couche cachée de 100 unités avec sigmoïde&#xa0;; il s’entraîne en une minute environ.</translation>
    </message>
    <message>
        <source>Draw a 3.</source>
        <translation>Dessinez un 3.</translation>
    </message>
    <message>
        <source>A network of which one looks at every number must be small. It reads your drawing as soon as it is trained.</source>
        <translation>Un réseau dont on regarde chaque nombre doit être petit. Il lit votre dessin dès qu’il est entraîné.</translation>
    </message>
    <message>
        <source>Press Train Sigmoid 100 now, and wait for the end of the run.</source>
        <translation>Cliquez sur Entraîner Sigmoïde 100 maintenant, et attendez la fin.</translation>
    </message>
    <message>
        <source>Here is your drawing again, with every number of the network: pixels x, hidden units h, outputs o. One way through it is chosen, from a pixel to an output.</source>
        <translation>Voici de nouveau votre dessin, avec chaque nombre du réseau&#xa0;: pixels x, unités cachées h, sorties o. Un chemin y est choisi, d’un pixel à une sortie.</translation>
    </message>
    <message>
        <source>Choose another hidden unit.</source>
        <translation>Choisissez une autre unité cachée.</translation>
    </message>
    <message>
        <source>Forward: each hidden unit adds up its pixels times its weights, which makes z, and squashes it to a between 0 and 1. The outputs add up the hidden units in the same way; softmax makes shares p of their z, and from these comes the loss L.</source>
        <translation>Aller&#xa0;: chaque unité cachée additionne ses pixels multipliés par ses poids, ce qui donne z, et le comprime en a entre 0 et 1. Les sorties additionnent de même les unités cachées&#xa0;; softmax fait de leurs z des parts p, d’où vient la perte L.</translation>
    </message>
    <message>
        <source>Backward: the error of an output is δ = p − y, what it says minus what it should say, times a factor where the loss is a square. It flows back along the weights, and each gradient is an error times what came in.</source>
        <translation>Retour&#xa0;: l’erreur d’une sortie est δ = p − y, ce qu’elle dit moins ce qu’elle devrait dire, multiplié par un facteur si la perte est un carré. Elle reflue le long des poids, et chaque gradient est une erreur fois ce qui est entré.</translation>
    </message>
    <message>
        <source>Choose another true class, and see how loss and errors change: now the network is wrong.</source>
        <translation>Choisissez une autre vraie classe, et voyez changer la perte et les erreurs&#xa0;: maintenant le réseau a tort.</translation>
    </message>
    <message>
        <source>The step: each weight goes a little against its gradient, w ← w − η · ∂L∕∂w. The line says beforehand how much the loss will change.</source>
        <translation>L’étape&#xa0;: chaque poids va un peu contre son gradient, w ← w − η · ∂L∕∂w. La ligne dit d’avance combien la perte changera.</translation>
    </message>
    <message>
        <source>Take a step with a single weight: press Step of wₕₒ.</source>
        <translation>Faites une étape avec un seul poids&#xa0;: cliquez sur Étape de wₕₒ.</translation>
    </message>
    <message>
        <source>One weight does next to nothing. Training changes all of them at once: here about 80,000.</source>
        <translation>Un poids ne fait presque rien. L’entraînement les change tous à la fois&#xa0;: ici environ 80 000.</translation>
    </message>
    <message>
        <source>Press Step of all weights a few times, and watch the loss.</source>
        <translation>Cliquez plusieurs fois sur Étape de tous les poids, et observez la perte.</translation>
    </message>
    <message>
        <source>Try it with a single weight: enter different η, press Start again and Step of wₕₒ, and compare the change that was announced with the one that came. When do they agree best?</source>
        <translation>Essayez avec un seul poids&#xa0;: entrez différents η, cliquez sur Recommencer et Étape de wₕₒ, et comparez le changement annoncé avec celui qui est venu. Quand s’accordent-ils le mieux&#xa0;?</translation>
    </message>
    <message>
        <source>When η is large.</source>
        <translation>Quand η est grand.</translation>
    </message>
    <message>
        <source>Try 100: announced and real change move apart.</source>
        <translation>Essayez 100&#xa0;: le changement annoncé et le vrai s’écartent.</translation>
    </message>
    <message>
        <source>When η is small.</source>
        <translation>Quand η est petit.</translation>
    </message>
    <message>
        <source>The gradient is the slope at this one place. For a small step the hill is as good as straight; over a long one it bends. That is why learning goes in many small steps.</source>
        <translation>Le gradient est la pente à cet endroit précis. Pour un petit pas, le versant est presque droit&#xa0;; sur un long, il se courbe. C’est pourquoi l’on apprend à petits pas, nombreux.</translation>
    </message>
    <message>
        <source>Always: it is exact arithmetic.</source>
        <translation>Toujours&#xa0;: c’est de l’arithmétique exacte.</translation>
    </message>
    <message>
        <source>The arithmetic is exact, but the slope is that of one place. Try 0.1, then 100.</source>
        <translation>L’arithmétique est exacte, mais la pente est celle d’un seul endroit. Essayez 0,1, puis 100.</translation>
    </message>
    <message>
        <source>Teach it your hand</source>
        <translation>Enseignez-lui votre écriture</translation>
    </message>
    <message>
        <source>The images that networks learn from were written by some people, and not by you: by officials and pupils in the United States, more than thirty years ago. Where your digits look different, the network errs more often. So tell it what yours are.</source>
        <translation>Les images dont apprennent les réseaux ont été écrites par certaines personnes, et pas par vous&#xa0;: des employés et des élèves des États-Unis, il y a plus de trente ans. Là où vos chiffres diffèrent, le réseau se trompe plus souvent. Dites-lui donc comment sont les vôtres.</translation>
    </message>
    <message>
        <source>Draw a digit as you usually write it.</source>
        <translation>Dessinez un chiffre comme vous l’écrivez d’habitude.</translation>
    </message>
    <message>
        <source>What you say of a drawing is kept with it: that is a label. Networks learn from drawings with labels, and from nothing else.</source>
        <translation>Ce que vous dites d’un dessin est gardé avec lui&#xa0;: c’est une étiquette. Les réseaux apprennent de dessins étiquetés, et de rien d’autre.</translation>
    </message>
    <message>
        <source>Type what it is into this field, or press the digit&apos;s key on the canvas.</source>
        <translation>Tapez ce que c’est dans ce champ, ou appuyez sur la touche du chiffre sur la toile.</translation>
    </message>
    <message>
        <source>Your drawings are kept on this page. The more of each digit, the better: three of each are a good start.</source>
        <translation>Vos dessins sont gardés sur cette page. Plus il y en a de chaque chiffre, mieux c’est&#xa0;: trois de chacun sont un bon début.</translation>
    </message>
    <message>
        <source>Press Exercise, and draw what it asks for, at least ten drawings.</source>
        <translation>Cliquez sur Exercice, et dessinez ce qu’il demande, au moins dix dessins.</translation>
    </message>
    <message>
        <source>Now it learns from them. The network stays as it is; beside it stands one that knows your hand.</source>
        <translation>Il en apprend maintenant. Le réseau reste comme il est&#xa0;; à côté s’en trouve un qui connaît votre écriture.</translation>
    </message>
    <message>
        <source>Press Learn, and wait.</source>
        <translation>Cliquez sur Apprendre, et attendez.</translation>
    </message>
    <message>
        <source>Here stands what came of it: how your drawings are read now and before, by turns each by a network that did not see it, and how many test images by other people are still read.</source>
        <translation>Voici le résultat&#xa0;: comment vos dessins sont lus maintenant et avant, chacun à tour de rôle par un réseau qui ne l’a pas vu, et combien d’images de test d’autres personnes sont encore lues.</translation>
    </message>
    <message>
        <source>Handwriting can tell who you are: it is personal data. Your drawings lie on this computer alone, nothing is ever sent. You decide: here you delete all of them, with what was learned. But who gets a network that was taught gets a trace of your hand with it.</source>
        <translation>L’écriture peut dire qui vous êtes&#xa0;: c’est une donnée personnelle. Vos dessins ne sont que sur cet ordinateur, rien n’est jamais envoyé. Vous décidez&#xa0;: ici vous les supprimez tous, avec ce qui en a été appris. Mais qui reçoit un réseau enseigné reçoit avec lui une trace de votre écriture.</translation>
    </message>
    <message>
        <source>Fairness: a network reads best the hands it saw most. A 1 with a long upstroke, or a 7 with a bar, are usual in one country and strange in another.</source>
        <translation>Équité&#xa0;: un réseau lit le mieux les écritures qu’il a le plus vues. Un 1 au long trait montant, ou un 7 barré, sont courants dans un pays et étranges dans un autre.</translation>
    </message>
    <message>
        <source>Draw a 1 or a 7 as people in another country write it. Is it read?</source>
        <translation>Dessinez un 1 ou un 7 comme on l’écrit dans un autre pays. Est-il lu&#xa0;?</translation>
    </message>
    <message>
        <source>Let somebody else write a few digits, or take your other hand; then choose the network from before in the list, and write them again. Who gains by your teaching?</source>
        <translation>Laissez quelqu’un d’autre écrire quelques chiffres, ou prenez votre autre main&#xa0;; puis choisissez dans la liste le réseau d’avant, et écrivez-les de nouveau. Qui gagne à votre enseignement&#xa0;?</translation>
    </message>
    <message>
        <source>Everybody gains as much.</source>
        <translation>Tout le monde y gagne autant.</translation>
    </message>
    <message>
        <source>Look at the figures on the page Teach: the test images by other people are read about as before.</source>
        <translation>Regardez les chiffres de la page Enseigner&#xa0;: les images de test d’autres personnes sont lues à peu près comme avant.</translation>
    </message>
    <message>
        <source>You gain; others are read about as before.</source>
        <translation>Vous y gagnez&#xa0;; les autres sont lus à peu près comme avant.</translation>
    </message>
    <message>
        <source>It learned your hand, and was kept from forgetting others. Whoever nobody teaches for stays behind: so ask of every program that judges people whose data it learned from.</source>
        <translation>Il a appris votre écriture, sans qu’on le laisse oublier celles des autres. Qui n’a personne pour enseigner à sa place reste en arrière&#xa0;: demandez donc à tout programme qui juge des gens de quelles données il a appris.</translation>
    </message>
    <message>
        <source>Nobody: it has learned digits already.</source>
        <translation>Personne&#xa0;: il connaît déjà les chiffres.</translation>
    </message>
    <message>
        <source>Compare the figures on the page Teach, before and now.</source>
        <translation>Comparez les chiffres de la page Enseigner, avant et maintenant.</translation>
    </message>
</context>
<context>
    <name>marks</name>
    <message>
        <source>marked: wrong label</source>
        <translation>marquée&#xa0;: étiquette fausse</translation>
    </message>
    <message>
        <source>marked: ambiguous</source>
        <translation>marquée&#xa0;: ambiguë</translation>
    </message>
</context>
<context>
    <name>number_menu</name>
    <message>
        <source>It is &amp;right</source>
        <translation>&amp;Il est juste</translation>
    </message>
    <message>
        <source>It is &amp;no number</source>
        <translation>Ce &amp;n’est pas un nombre</translation>
    </message>
    <message>
        <source>&amp;Join with the next</source>
        <translation>&amp;Joindre au suivant</translation>
    </message>
    <message>
        <source>Spl&amp;it</source>
        <translation>&amp;Couper</translation>
    </message>
</context>
<context>
    <name>page_files</name>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Table with tabs (*.tsv)</source>
        <translation>Tableau à tabulations (*.tsv)</translation>
    </message>
    <message>
        <source>Folder with a picture of each number (*)</source>
        <translation>Dossier avec une image de chaque nombre (*)</translation>
    </message>
    <message>
        <source>{0} is no name for a table; let it end in .csv or .tsv.</source>
        <translation>{0} n’est pas un nom de tableau&#xa0;; terminez-le par .csv ou .tsv.</translation>
    </message>
    <message>
        <source>{0} cannot be made ({1}); choose another name or place.</source>
        <translation>{0} ne peut pas être créé ({1})&#xa0;; choisissez un autre nom ou endroit.</translation>
    </message>
</context>
<context>
    <name>pictures</name>
    <message>
        <source>Picture (*.png)</source>
        <translation>Image (*.png)</translation>
    </message>
    <message>
        <source>Drawing that can be enlarged (*.svg)</source>
        <translation>Dessin agrandissable (*.svg)</translation>
    </message>
    <message>
        <source>Page (*.pdf)</source>
        <translation>Page (*.pdf)</translation>
    </message>
    <message>
        <source>The canvas is empty; draw something first.</source>
        <translation>La toile est vide&#xa0;; dessinez d’abord quelque chose.</translation>
    </message>
</context>
<context>
    <name>results figures</name>
    <message numerus="yes">
        <source>{0} of %Ln images read rightly (95 % sure: {1} to {2})</source>
        <translation>
            <numerusform>{0} de %Ln image bien lue (certitude de 95&#xa0;%&#xa0;: {1} à {2})</numerusform>
            <numerusform>{0} de %Ln images bien lues (certitude de 95&#xa0;%&#xa0;: {1} à {2})</numerusform>
        </translation>
    </message>
    <message>
        <source>Loss {0} · calibration error {1}</source>
        <translation>Perte {0} · erreur de calibration {1}</translation>
    </message>
</context>
<context>
    <name>set notes</name>
    <message numerus="yes">
        <source>%Ln drawings were left out: they are kept as no digits.</source>
        <translation>
            <numerusform>%Ln dessin a été exclu&#xa0;: il est gardé comme non-chiffre.</numerusform>
            <numerusform>%Ln dessins ont été exclus&#xa0;: ils sont gardés comme non-chiffres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images were left out: this network does not know their labels.</source>
        <translation>
            <numerusform>%Ln image a été exclue&#xa0;: ce réseau ne connaît pas son étiquette.</numerusform>
            <numerusform>%Ln images ont été exclues&#xa0;: ce réseau ne connaît pas leurs étiquettes.</numerusform>
        </translation>
    </message>
    <message>
        <source>This network was taught drawings of a hand: where these are among them, it has learned from them.</source>
        <translation>Des dessins d’une écriture ont été enseignés à ce réseau&#xa0;: s’ils sont parmi ceux-ci, il en a appris.</translation>
    </message>
    <message>
        <source>This network has learned from these drawings, so they do not tell how it reads new ones.</source>
        <translation>Ce réseau a appris de ces dessins&#xa0;; ils ne disent donc pas comment il en lit de nouveaux.</translation>
    </message>
    <message>
        <source>{0} Of the {1} drawings that it was taught, each read by a network that has not learned from it, {2} were right; before: {3}.</source>
        <translation>{0} Des {1} dessins qui lui ont été enseignés, chacun lu par un réseau qui n’en a pas appris, {2} étaient justes&#xa0;; avant&#xa0;: {3}.</translation>
    </message>
    <message>
        <source>Its training held these images out (seed {0}) and chose by them which epoch to keep.</source>
        <translation>Son entraînement a mis ces images de côté (graine {0}) et a choisi d’après elles quelle époque garder.</translation>
    </message>
    <message>
        <source>Validation images after epoch {0}. How sure the network is, is calibrated at the end of its training.</source>
        <translation>Images de validation après l’époque {0}. La certitude du réseau est calibrée à la fin de son entraînement.</translation>
    </message>
    <message>
        <source>This network was not trained on this set; these are the images that a training with seed {0} holds out.</source>
        <translation>Ce réseau n’a pas été entraîné sur ce jeu&#xa0;; voici les images qu’un entraînement avec la graine {0} met de côté.</translation>
    </message>
    <message>
        <source>Its training chose by these images which epoch to keep.</source>
        <translation>Son entraînement a choisi d’après ces images quelle époque garder.</translation>
    </message>
    <message>
        <source>This network has learned from most of these images.</source>
        <translation>Ce réseau a appris de la plupart de ces images.</translation>
    </message>
</context>
</TS>
