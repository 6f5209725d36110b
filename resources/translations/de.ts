<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>&amp;Preset</source>
        <translation>&amp;Voreinstellung</translation>
    </message>
    <message>
        <source>Settings that go together: Quick takes seconds, Balanced half a minute, Thorough minutes, Best an hour.</source>
        <translation>Einstellungen, die zusammengehören: Schnell braucht Sekunden, Ausgewogen eine halbe Minute, Gründlich Minuten, Beste eine Stunde.</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Schnell</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Ausgewogen</translation>
    </message>
    <message>
        <source>Thorough</source>
        <translation>Gründlich</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Beste</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>&amp;Netz</translation>
    </message>
    <message>
        <source>How its neurons are connected: more layers learn more and take longer.</source>
        <translation>Wie seine Neuronen verbunden sind: Mehr Schichten lernen mehr und brauchen länger.</translation>
    </message>
    <message>
        <source>Dense 128</source>
        <translation>Dense 128</translation>
    </message>
    <message>
        <source>Sigmoid 100</source>
        <translation>Sigmoid 100</translation>
    </message>
    <message>
        <source>Classic CNN</source>
        <translation>Klassisches CNN</translation>
    </message>
    <message>
        <source>Quick CNN</source>
        <translation>Schnelles CNN</translation>
    </message>
    <message>
        <source>Best CNN</source>
        <translation>Bestes CNN</translation>
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
        <translation>Datensat&amp;z</translation>
    </message>
    <message>
        <source>The images to learn from: MNIST (70,000 digits by about 500 people) or yours.</source>
        <translation>Die Bilder, von denen gelernt wird: MNIST (70.000 Ziffern von etwa 500 Menschen) oder deine.</translation>
    </message>
    <message>
        <source>MNIST (included)</source>
        <translation>MNIST (enthalten)</translation>
    </message>
    <message>
        <source>Optimi&amp;zer</source>
        <translation>O&amp;ptimierer</translation>
    </message>
    <message>
        <source>The rule that turns each error into a small change of the weights.</source>
        <translation>Die Regel, die aus jedem Fehler eine kleine Änderung der Gewichte macht.</translation>
    </message>
    <message>
        <source>SGD with momentum</source>
        <translation>SGD mit Momentum</translation>
    </message>
    <message>
        <source>&amp;Loss</source>
        <translation>Verlu&amp;st</translation>
    </message>
    <message>
        <source>How errors are measured; training makes this number smaller.</source>
        <translation>Wie Fehler gemessen werden; das Training macht diese Zahl kleiner.</translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <translation>Kreuzentropie</translation>
    </message>
    <message>
        <source>Mean squared error</source>
        <translation>Mittlerer quadratischer Fehler</translation>
    </message>
    <message>
        <source>Devi&amp;ce</source>
        <translation>Gerä&amp;t</translation>
    </message>
    <message>
        <source>The processor to train on; Auto uses a graphics card where it can.</source>
        <translation>Der Prozessor, auf dem trainiert wird; Automatisch nimmt eine Grafikkarte, wo das geht.</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>How many times the network goes through all training images.</source>
        <translation>Wie oft das Netz alle Trainingsbilder durchgeht.</translation>
    </message>
    <message>
        <source>&amp;Batch size</source>
        <translation>Batch&amp;größe</translation>
    </message>
    <message>
        <source>How many images the network sees before each change of its weights.</source>
        <translation>Wie viele Bilder das Netz vor jeder Änderung seiner Gewichte sieht.</translation>
    </message>
    <message>
        <source>Learn&amp;ing rate</source>
        <translation>L&amp;ernrate</translation>
    </message>
    <message>
        <source>How large each change of the weights is: too large, and the network forgets; too small, and it crawls.</source>
        <translation>Wie groß jede Änderung der Gewichte ist: Ist sie zu groß, vergisst das Netz; ist sie zu klein, kriecht es.</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Lage</translation>
    </message>
    <message>
        <source>How stored images are turned or mirrored before they are learned.</source>
        <translation>Wie gespeicherte Bilder gedreht oder gespiegelt werden, bevor von ihnen gelernt wird.</translation>
    </message>
    <message>
        <source>As stored</source>
        <translation>Wie gespeichert</translation>
    </message>
    <message>
        <source>Rows and columns swapped</source>
        <translation>Zeilen und Spalten vertauscht</translation>
    </message>
    <message>
        <source>Turned left</source>
        <translation>Nach links gedreht</translation>
    </message>
    <message>
        <source>Turned right</source>
        <translation>Nach rechts gedreht</translation>
    </message>
    <message>
        <source>Turned upside down</source>
        <translation>Auf den Kopf gestellt</translation>
    </message>
    <message>
        <source>Mirrored</source>
        <translation>Gespiegelt</translation>
    </message>
    <message>
        <source>Flipped top to bottom</source>
        <translation>Oben und unten vertauscht</translation>
    </message>
    <message>
        <source>Swapped and turned upside down</source>
        <translation>Vertauscht und auf den Kopf gestellt</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>Tinte</translation>
    </message>
    <message>
        <source>Which stored images are inverted before they are learned: ink must be bright.</source>
        <translation>Welche gespeicherten Bilder umgekehrt werden, bevor von ihnen gelernt wird: Tinte muss hell sein.</translation>
    </message>
    <message>
        <source>All inverted</source>
        <translation>Alle umgekehrt</translation>
    </message>
    <message>
        <source>Dark ones inverted</source>
        <translation>Dunkle umgekehrt</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>How the learning rate changes: not at all, up and down once, or only down.</source>
        <translation>Wie sich die Lernrate ändert: gar nicht, einmal hinauf und hinunter oder nur hinunter.</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Gleichbleibend</translation>
    </message>
    <message>
        <source>One cycle</source>
        <translation>Ein Zyklus</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Kosinus</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>How much each change keeps of those before it: it rolls over small bumps.</source>
        <translation>Wie viel jede Änderung von den früheren behält: So rollt sie über kleine Hügel.</translation>
    </message>
    <message>
        <source>Second momentum</source>
        <translation>Zweites Momentum</translation>
    </message>
    <message>
        <source>Beta 2 of Adam and AdamW: how slowly the mean squared gradient changes.</source>
        <translation>Beta 2 von Adam und AdamW: wie langsam sich der mittlere quadrierte Gradient ändert.</translation>
    </message>
    <message>
        <source>Weight averaging</source>
        <translation>Gewichtsmittelung</translation>
    </message>
    <message>
        <source>How slowly the saved average of the weights follows them; 0 is off.</source>
        <translation>Wie langsam der gespeicherte Mittelwert den Gewichten folgt; 0 heißt aus.</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Weight Decay</translation>
    </message>
    <message>
        <source>How fast unneeded weights shrink (L2), which keeps the network simple.</source>
        <translation>Wie schnell unnötige Gewichte schrumpfen (L2); das hält das Netz einfach.</translation>
    </message>
    <message>
        <source>L1</source>
        <translation>L1</translation>
    </message>
    <message>
        <source>What large weights cost (L1): those hardly needed become almost 0.</source>
        <translation>Was große Gewichte kosten (L1): Kaum gebrauchte werden fast 0.</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>Label-Glättung</translation>
    </message>
    <message>
        <source>How much doubt the network must keep, so that it is rarely too sure.</source>
        <translation>Wie viel Zweifel das Netz behalten muss, damit es sich selten zu sicher ist.</translation>
    </message>
    <message>
        <source>Distillation</source>
        <translation>Destillation</translation>
    </message>
    <message>
        <source>How much is learned from the shipped network’s answers to MNIST’s images, instead of from their labels.</source>
        <translation>Wie viel aus den Antworten des mitgelieferten Netzes auf MNISTs Bilder gelernt wird, statt aus deren Labels.</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <source>What each artificial neuron does with the sum of its inputs.</source>
        <translation>Was jedes künstliche Neuron mit der Summe seiner Eingaben macht.</translation>
    </message>
    <message>
        <source>The network&apos;s own</source>
        <translation>Die des Netzes</translation>
    </message>
    <message>
        <source>Sigmoid</source>
        <translation>Sigmoid</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>How many neurons or features each layer has, compared with the usual network.</source>
        <translation>Wie viele Neuronen oder Merkmale jede Schicht hat, verglichen mit dem üblichen Netz.</translation>
    </message>
    <message>
        <source>Towers</source>
        <translation>Türme</translation>
    </message>
    <message>
        <source>How many networks share each batch and answer together: what one of them misreads, the others often do not.</source>
        <translation>Wie viele Netze sich jeden Batch teilen und gemeinsam antworten: Was eines falsch liest, lesen die anderen oft richtig.</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>The share of features left out in each step, so that none is relied on alone.</source>
        <translation>Der Anteil der Merkmale, die in jedem Schritt wegbleiben, damit sich nichts auf eines allein verlässt.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Where the random numbers start: the same seed gives the same run on a CPU.</source>
        <translation>Wo die Zufallszahlen beginnen: Derselbe Startwert ergibt auf einer CPU denselben Lauf.</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>The share of images held out, to measure how well unseen ones are read, unless the data have a part for that.</source>
        <translation>Der Anteil der Bilder, die zurückgehalten werden, um zu messen, wie gut ungesehene gelesen werden – es sei denn, die Daten haben einen Teil dafür.</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Geduld</translation>
    </message>
    <message>
        <source>How many epochs without a smaller validation loss end the run; 0 is off.</source>
        <translation>Nach wie vielen Epochen ohne kleineren Validierungsverlust der Lauf endet; 0 heißt aus.</translation>
    </message>
    <message>
        <source>Images of a class</source>
        <translation>Bilder je Klasse</translation>
    </message>
    <message>
        <source>How many images of each class are learned from: with few of them a network learns these by heart; 0 is all.</source>
        <translation>Von wie vielen Bildern jeder Klasse gelernt wird: Wenige lernt ein Netz auswendig; 0 heißt alle.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Synthetic digits</source>
        <translation>Künstliche Ziffern</translation>
    </message>
    <message>
        <source>How many digits in synthetic handwriting are added to the training images.</source>
        <translation>Wie viele Ziffern in künstlicher Handschrift zu den Trainingsbildern kommen.</translation>
    </message>
    <message>
        <source>Synthetic non-digits</source>
        <translation>Künstliche Nicht-Ziffern</translation>
    </message>
    <message>
        <source>How many letters and scribbles are added, to teach what is not a digit.</source>
        <translation>Wie viele Buchstaben und Kritzeleien dazukommen, um zu lehren, was keine Ziffer ist.</translation>
    </message>
    <message>
        <source>Synthetic parts</source>
        <translation>Künstliche Teile</translation>
    </message>
    <message>
        <source>Over how many epochs synthetic images are spread: a new part in each epoch.</source>
        <translation>Auf wie viele Epochen künstliche Bilder verteilt werden: in jeder Epoche ein neuer Teil.</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>Augmentierung</translation>
    </message>
    <message>
        <source>Changes each image a little every time, so that the network learns the shape.</source>
        <translation>Verändert jedes Bild jedes Mal ein wenig, damit das Netz die Form lernt.</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Drehung</translation>
    </message>
    <message>
        <source>The most that an image is turned, to either side.</source>
        <translation>Wie weit ein Bild höchstens gedreht wird, nach beiden Seiten.</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>The most that an image is enlarged or shrunk.</source>
        <translation>Wie sehr ein Bild höchstens vergrößert oder verkleinert wird.</translation>
    </message>
    <message>
        <source>Slant</source>
        <translation>Neigung</translation>
    </message>
    <message>
        <source>The most that an image leans to either side.</source>
        <translation>Wie sehr sich ein Bild höchstens zur Seite neigt.</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Verschiebung</translation>
    </message>
    <message>
        <source>The most that an image is moved.</source>
        <translation>Wie weit ein Bild höchstens verschoben wird.</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Beschnitt</translation>
    </message>
    <message>
        <source>The most of an image that is cut off before the rest fills it again.</source>
        <translation>Wie viel eines Bildes höchstens abgeschnitten wird, bevor der Rest es wieder füllt.</translation>
    </message>
    <message>
        <source>Elastic</source>
        <translation>Verzerrung</translation>
    </message>
    <message>
        <source>How far an image is bent here and there.</source>
        <translation>Wie sehr ein Bild hier und da verbogen wird.</translation>
    </message>
    <message>
        <source>Thickness</source>
        <translation>Strichstärke</translation>
    </message>
    <message>
        <source>The most by which strokes grow or shrink on each side.</source>
        <translation>Wie viel Striche auf jeder Seite höchstens wachsen oder schrumpfen.</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>How much lighter or darker each pixel becomes by chance.</source>
        <translation>Wie viel heller oder dunkler jedes Bildpixel durch Zufall wird.</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>Auslöschen</translation>
    </message>
    <message>
        <source>The longest side of a rectangle that is made blank in half of all images.</source>
        <translation>Die längste Seite eines Rechtecks, das in der Hälfte aller Bilder leer gemacht wird.</translation>
    </message>
    <message>
        <source>Mixed precision</source>
        <translation>Gemischte Genauigkeit</translation>
    </message>
    <message>
        <source>Computes in bfloat16 where the device is faster with it.</source>
        <translation>Rechnet in bfloat16, wo das Gerät damit schneller ist.</translation>
    </message>
    <message>
        <source>Rounded weights</source>
        <translation>Gerundete Gewichte</translation>
    </message>
    <message>
        <source>Rounds the weights to half precision, which halves the saved file.</source>
        <translation>Rundet die Gewichte auf halbe Genauigkeit; das halbiert die gespeicherte Datei.</translation>
    </message>
    <message>
        <source>{0} is a tenth of {1}, the largest rate at which the loss was near its least.</source>
        <translation>{0} ist ein Zehntel von {1}, der größten Rate, bei der der Verlust nahe an seinem kleinsten war.</translation>
    </message>
    <message>
        <source>{0} is the largest rate that was tried, and the loss still fell there.</source>
        <translation>{0} ist die größte Rate, die versucht wurde, und auch dort fiel der Verlust noch.</translation>
    </message>
    <message>
        <source>The loss fell at no rate: the images, their labels or other settings are the reason.</source>
        <translation>Der Verlust fiel bei keiner Rate: Es liegt an den Bildern, ihren Labels oder anderen Einstellungen.</translation>
    </message>
    <message>
        <source>The loss grows instead of falling: the learning rate is too large for this network.</source>
        <translation>Der Verlust wächst, statt zu fallen: Die Lernrate ist für dieses Netz zu groß.</translation>
    </message>
    <message>
        <source>{0} of a layer’s neurons are dead: they give 0 for every image, and never learn again.</source>
        <translation>{0} der Neuronen einer Schicht sind tot: Sie geben für jedes Bild 0 und lernen nie wieder.</translation>
    </message>
    <message>
        <source>{0} of a layer’s neurons are saturated: always at one end, where they hardly learn.</source>
        <translation>{0} der Neuronen einer Schicht sind gesättigt: immer an einem Ende, wo sie kaum lernen.</translation>
    </message>
    <message>
        <source>The loss hardly falls: the learning rate is very small.</source>
        <translation>Der Verlust fällt kaum: Die Lernrate ist sehr klein.</translation>
    </message>
    <message>
        <source>The loss does not fall: the learning rate may be too large, or labels may be wrong.</source>
        <translation>Der Verlust fällt nicht: Die Lernrate ist vielleicht zu groß, oder Labels sind falsch.</translation>
    </message>
    <message>
        <source>Validation gets worse while training gets better: the network learns images by heart.</source>
        <translation>Die Validierung wird schlechter, während das Training besser wird: Das Netz lernt Bilder auswendig.</translation>
    </message>
</context>
<context>
    <name>Announcements</name>
    <message>
        <source>Epoch {0} of {1}: the loss is {2}</source>
        <translation>Epoche {0} von {1}: Der Verlust ist {2}</translation>
    </message>
    <message>
        <source>Epoch {0} of {1}: {2} of the validation images are right</source>
        <translation>Epoche {0} von {1}: {2} der Validierungsbilder sind richtig</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Try it out, then choose: whether it is right is told at once</source>
        <translation>Probiere es aus und wähle dann: Ob es stimmt, erfährst du sofort</translation>
    </message>
    <message>
        <source>✓ Right. {0}</source>
        <translation>✓ Richtig. {0}</translation>
    </message>
    <message>
        <source>✗ Not quite. {0}</source>
        <translation>✗ Nicht ganz. {0}</translation>
    </message>
</context>
<context>
    <name>ByHand</name>
    <message>
        <source>all weights and b: L changes by about −η·Σ (∂L∕∂w)² = {0}</source>
        <translation>alle Gewichte und b: L ändert sich um etwa −η·Σ (∂L∕∂w)² = {0}</translation>
    </message>
    <message>
        <source>the reading divides every z by {0}, its temperature: {1}</source>
        <translation>für das Ergebnis wird jedes z durch {0} geteilt, seine Temperatur: {1}</translation>
    </message>
    <message>
        <source>y = {0} for the true class, else {1}</source>
        <translation>y = {0} für die wahre Klasse, sonst {1}</translation>
    </message>
    <message>
        <source>of the label alone, without the shipped network’s answers</source>
        <translation>des Labels allein, ohne die Antworten des mitgelieferten Netzes</translation>
    </message>
    <message>
        <source>L changes by about −η·(∂L∕∂w)² = {0}</source>
        <translation>L ändert sich um etwa −η·(∂L∕∂w)² = {0}</translation>
    </message>
    <message>
        <source>{0} others: {1}</source>
        <translation>{0} andere: {1}</translation>
    </message>
</context>
<context>
    <name>ByHandSection</name>
    <message>
        <source>A step of learning can be worked through by hand in the network {0}, which is small enough. Train it, which takes less than a minute, and come back.</source>
        <translation>Ein Lernschritt lässt sich von Hand nachrechnen im Netz {0}, das klein genug ist. Trainiere es, das dauert keine Minute, und komm wieder.</translation>
    </message>
    <message>
        <source>Train {0} no&amp;w</source>
        <translation>{0} &amp;jetzt trainieren</translation>
    </message>
    <message>
        <source>Trains this network on MNIST, on the page Train; it reads afterwards</source>
        <translation>Trainiert dieses Netz mit MNIST auf der Seite Training; danach liest es</translation>
    </message>
    <message>
        <source>Steps change a copy of the network that only this page has.</source>
        <translation>Schritte ändern eine Kopie des Netzes, die nur diese Seite hat.</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Backward</source>
        <translation>Rückwärts</translation>
    </message>
    <message>
        <source>The step</source>
        <translation>Der Schritt</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Bildpixel</translation>
    </message>
    <message>
        <source>Choose a pixel: x</source>
        <translation>Wähle ein Pixel: x</translation>
    </message>
    <message>
        <source>Hidden units</source>
        <translation>Verborgene Neuronen</translation>
    </message>
    <message>
        <source>Choose a hidden unit: h</source>
        <translation>Wähle ein verborgenes Neuron: h</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>Choose an output: o</source>
        <translation>Wähle eine Ausgabe: o</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Loss L = {0}; no step is taken.</source>
        <translation>Verlust L = {0}; noch kein Schritt.</translation>
    </message>
    <message>
        <source>Loss L = {0}; before the last of {1} steps {2} (change {3}), at first {4}.</source>
        <translation>Verlust L = {0}; vor dem letzten von {1} Schritten {2} (Änderung {3}), anfangs {4}.</translation>
    </message>
    <message>
        <source>Loss L = {0}; before the step {2} (change {3}).</source>
        <translation>Verlust L = {0}; vor dem Schritt {2} (Änderung {3}).</translation>
    </message>
    <message>
        <source>x: pixel in row {0}, column {1}; h: hidden unit {2}; o: output “{3}”</source>
        <translation>x: Pixel in Zeile {0}, Spalte {1}; h: verborgenes Neuron {2}; o: Ausgabe „{3}“</translation>
    </message>
    <message>
        <source>Pixel in row {0}, column {1}: {2} of 255</source>
        <translation>Pixel in Zeile {0}, Spalte {1}: {2} von 255</translation>
    </message>
    <message>
        <source>Hidden unit {0}: a = {1}</source>
        <translation>Verborgenes Neuron {0}: a = {1}</translation>
    </message>
    <message>
        <source>Output “{0}”: p = {1}</source>
        <translation>Ausgabe „{0}“: p = {1}</translation>
    </message>
</context>
<context>
    <name>CanvasPanel</name>
    <message>
        <source>Draw</source>
        <translation>Zeichnen</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>Stift</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Radierer</translation>
    </message>
    <message>
        <source>Brush width</source>
        <translation>Strichbreite</translation>
    </message>
    <message>
        <source>Brush width ([ and ]). Changes how ink looks, not how it is read.</source>
        <translation>Strichbreite ([ und ]). Ändert, wie Tinte aussieht, nicht, wie sie gelesen wird.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nichts, was rückgängig zu machen wäre</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Nichts, was zu wiederholen wäre</translation>
    </message>
    <message>
        <source>The canvas is empty</source>
        <translation>Die Zeichenfläche ist leer</translation>
    </message>
</context>
<context>
    <name>CanvasWords</name>
    <message>
        <source>{0}, read as {1}</source>
        <translation>{0}, gelesen als {1}</translation>
    </message>
    <message>
        <source>{0}, read as {1}; digit {2} of {3} is selected, {4}</source>
        <translation>{0}, gelesen als {1}; Ziffer {2} von {3} ist ausgewählt, {4}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln strokes</source>
        <translation>
            <numerusform>%Ln Strich</numerusform>
            <numerusform>%Ln Striche</numerusform>
        </translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Ein Bild</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} und {1}</translation>
    </message>
</context>
<context>
    <name>CertaintySection</name>
    <message>
        <source>The network’s own threshold</source>
        <translation>Die eigene Schwelle des Netzes</translation>
    </message>
    <message>
        <source>Bars: how many were read rightly of the images that the network was so sure of; the lines on them: where that lies with a certainty of 95 %. Hatched: the gap to how sure it was. Above: how many images, on a logarithmic scale.</source>
        <translation>Balken: wie viele der Bilder richtig gelesen wurden, bei denen das Netz so sicher war; die Linien darauf: wo das mit 95 % Sicherheit liegt. Schraffiert: der Abstand dazu, wie sicher es war. Darüber: wie viele Bilder es sind, in logarithmischem Maßstab.</translation>
    </message>
    <message>
        <source>Line: if the least sure images are left unanswered, how many of the others are wrong. Dashed: the same by the digit score, which tells how much an image looks like a digit at all; the mark on it is the network’s own threshold.</source>
        <translation>Linie: wie viele der übrigen falsch sind, wenn die unsichersten Bilder ohne Antwort bleiben. Gestrichelt: dasselbe nach dem Ziffernwert, der sagt, wie sehr ein Bild überhaupt einer Ziffer gleicht; die Marke darauf ist die eigene Schwelle des Netzes.</translation>
    </message>
    <message>
        <source>Calibration error, the mean gap: {0}</source>
        <translation>Kalibrierungsfehler, der mittlere Abstand: {0}</translation>
    </message>
    <message>
        <source>Area under the curve: {0}</source>
        <translation>Fläche unter der Kurve: {0}</translation>
    </message>
    <message>
        <source>The surest {0} are all right.</source>
        <translation>Die sichersten {0} sind alle richtig.</translation>
    </message>
    <message>
        <source>This network has no threshold of its own: it never says that an image is no digit.</source>
        <translation>Dieses Netz hat keine eigene Schwelle: Es sagt nie, ein Bild sei keine Ziffer.</translation>
    </message>
    <message>
        <source>The network itself says “not a digit” below a digit score of {0}: to {1} of these images ({2}), {3} of which it would have read rightly. Of those that it answers, {4} are wrong.</source>
        <translation>Das Netz selbst sagt „keine Ziffer“ unter einem Ziffernwert von {0}: zu {1} dieser Bilder ({2}), von denen es {3} richtig gelesen hätte. Von denen, die es beantwortet, sind {4} falsch.</translation>
    </message>
</context>
<context>
    <name>ChangeBar</name>
    <message>
        <source>Applies this to the run from the next batch; the curves are marked.</source>
        <translation>Wendet das ab dem nächsten Batch auf den Lauf an; die Kurven werden markiert.</translation>
    </message>
    <message>
        <source>Appl&amp;y now</source>
        <translation>&amp;Jetzt anwenden</translation>
    </message>
    <message>
        <source>Not yet applied: {0}</source>
        <translation>Noch nicht angewendet: {0}</translation>
    </message>
</context>
<context>
    <name>ChangeSection</name>
    <message>
        <source>Searches the smallest change that turns it into this digit</source>
        <translation>Sucht die kleinste Änderung, die daraus diese Ziffer macht</translation>
    </message>
    <message>
        <source>Turn it into</source>
        <translation>Verwandeln in</translation>
    </message>
    <message>
        <source>&amp;turn it into</source>
        <translation>&amp;verwandeln in</translation>
    </message>
    <message>
        <source>anything else</source>
        <translation>irgendetwas anderes</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>It takes {0} of the ink: the least of {1} changes that were tried.</source>
        <translation>Es braucht {0} der Tinte: die wenigste von {1} versuchten Änderungen.</translation>
    </message>
    <message>
        <source>Without the hatched piece of ink it would be read as {0} ({1}).</source>
        <translation>Ohne das schraffierte Stück Tinte würde es als {0} gelesen ({1}).</translation>
    </message>
    <message>
        <source>With the dashed piece of ink it would be read as {0} ({1}).</source>
        <translation>Mit dem gestrichelten Stück Tinte würde es als {0} gelesen ({1}).</translation>
    </message>
    <message>
        <source>With this end moved it would be read as {0} ({1}).</source>
        <translation>Mit diesem Ende an anderer Stelle würde es als {0} gelesen ({1}).</translation>
    </message>
    <message>
        <source>A dot or a scribble has no small change.</source>
        <translation>Für einen Punkt oder eine Kritzelei gibt es keine kleine Änderung.</translation>
    </message>
    <message>
        <source>None of {0} small changes turns this reading.</source>
        <translation>Keine von {0} kleinen Änderungen ändert das Ergebnis.</translation>
    </message>
    <message>
        <source>None of {0} small changes turns it into {1}.</source>
        <translation>Keine von {0} kleinen Änderungen macht daraus {1}.</translation>
    </message>
</context>
<context>
    <name>ChangeView</name>
    <message>
        <source>The smallest change</source>
        <translation>Die kleinste Änderung</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>What it shows</source>
        <translation>Was es zeigt</translation>
    </message>
</context>
<context>
    <name>ChosenImage</name>
    <message>
        <source>The chosen image</source>
        <translation>Das gewählte Bild</translation>
    </message>
    <message>
        <source>Puts this image on the canvas, to draw on it or to ask why (Enter)</source>
        <translation>Legt dieses Bild auf die Zeichenfläche, um darauf zu zeichnen oder nach dem Warum zu fragen (Eingabe)</translation>
    </message>
    <message>
        <source>Put on the canvas</source>
        <translation>Auf die Zeichenfläche</translation>
    </message>
    <message>
        <source>Choose an image to see more about it</source>
        <translation>Wähle ein Bild, um mehr darüber zu sehen</translation>
    </message>
</context>
<context>
    <name>ClassCombo</name>
    <message>
        <source>Shows the drawings of one class, or all</source>
        <translation>Zeigt die Zeichnungen einer Klasse oder alle</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
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
        <translation>Eine Überschrift sortiert. In Mittelwerten zählt Unbestimmtes (–) als 0; der gewichtete zählt jede Klasse so oft, wie sie Bilder hat. Beide sind die von scikit-learn.</translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message>
        <source>A network is still training.

If you close the window, its run is interrupted: at the next start you can go on with it where it was.</source>
        <translation>Ein Netz wird noch trainiert.

Wenn du das Fenster schließt, wird sein Lauf unterbrochen: Beim nächsten Start kann er dort weitergehen, wo er war.</translation>
    </message>
    <message>
        <source>An experiment is going on.

If you close the window, it is interrupted: at the next start you can go on with it where it was.</source>
        <translation>Ein Experiment läuft.

Wenn du das Fenster schließt, wird es unterbrochen: Beim nächsten Start kann es dort weitergehen, wo es war.</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>&amp;Beenden und schließen</translation>
    </message>
    <message>
        <source>&amp;Keep training</source>
        <translation>Weiter &amp;trainieren</translation>
    </message>
</context>
<context>
    <name>CompareSection</name>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>&amp;with</source>
        <translation>m&amp;it</translation>
    </message>
    <message>
        <source>Reads the same images with the second network</source>
        <translation>Liest dieselben Bilder mit dem zweiten Netz</translation>
    </message>
    <message>
        <source>Com&amp;pare</source>
        <translation>Verglei&amp;chen</translation>
    </message>
    <message>
        <source>Choose another set: a network is compared once it has learned</source>
        <translation>Wähle eine andere Menge: Ein Netz wird verglichen, sobald es gelernt hat</translation>
    </message>
    <message>
        <source>Train or open another network: here you see what it reads better</source>
        <translation>Trainiere oder öffne ein weiteres Netz: Hier siehst du, was es besser liest</translation>
    </message>
    <message>
        <source>Choose a second network, and see which mistakes it mends</source>
        <translation>Wähle ein zweites Netz und sieh, welche Fehler es behebt</translation>
    </message>
    <message>
        <source>The second network is reading the images</source>
        <translation>Das zweite Netz liest die Bilder</translation>
    </message>
    <message>
        <source>Press Compare to see which mistakes it mends, and which are new</source>
        <translation>„Vergleichen“ zeigt, welche Fehler es behebt und welche neu sind</translation>
    </message>
</context>
<context>
    <name>ComparedImages</name>
    <message>
        <source>Only the first network reads them wrongly</source>
        <translation>Nur das erste Netz liest sie falsch</translation>
    </message>
    <message>
        <source>Only the second network reads them wrongly</source>
        <translation>Nur das zweite Netz liest sie falsch</translation>
    </message>
    <message>
        <source>Both networks read them wrongly</source>
        <translation>Beide Netze lesen sie falsch</translation>
    </message>
    <message>
        <source>The chosen image</source>
        <translation>Das gewählte Bild</translation>
    </message>
    <message>
        <source>Puts this image on the canvas, to draw on it or to ask why (Enter)</source>
        <translation>Legt dieses Bild auf die Zeichenfläche, um darauf zu zeichnen oder nach dem Warum zu fragen (Eingabe)</translation>
    </message>
    <message>
        <source>Put on the canvas</source>
        <translation>Auf die Zeichenfläche</translation>
    </message>
    <message>
        <source>Me&amp;nded: {0}</source>
        <translation>Behobe&amp;n: {0}</translation>
    </message>
    <message>
        <source>Ne&amp;w: {0}</source>
        <translation>Ne&amp;u: {0}</translation>
    </message>
    <message>
        <source>&amp;Both: {0}</source>
        <translation>B&amp;eide: {0}</translation>
    </message>
    <message>
        <source>Choose an image to see more about it</source>
        <translation>Wähle ein Bild, um mehr darüber zu sehen</translation>
    </message>
    <message>
        <source>{0}: {1} ({2} sure)</source>
        <translation>{0}: {1} ({2} sicher)</translation>
    </message>
    <message>
        <source>No. {0}: {1}</source>
        <translation>Nr. {0}: {1}</translation>
    </message>
</context>
<context>
    <name>ConfusionSection</name>
    <message>
        <source>They are left out of these figures</source>
        <translation>Sie zählen in diesen Werten nicht mit</translation>
    </message>
    <message>
        <source>Marked by you</source>
        <translation>Von dir markiert</translation>
    </message>
    <message>
        <source>Mista&amp;kes</source>
        <translation>F&amp;ehler</translation>
    </message>
    <message>
        <source>Read wrongly, most wrong first</source>
        <translation>Falsch gelesen, am falschesten zuerst</translation>
    </message>
    <message>
        <source>U&amp;nsure</source>
        <translation>U&amp;nsichere</translation>
    </message>
    <message>
        <source>Read rightly, least sure first</source>
        <translation>Richtig gelesen, am unsichersten zuerst</translation>
    </message>
    <message>
        <source>Marke&amp;d</source>
        <translation>Mark&amp;ierte</translation>
    </message>
    <message>
        <source>Percentages of each row, of what a class was read as, instead of counts</source>
        <translation>Prozente jeder Zeile, also dessen, als was eine Klasse gelesen wurde, statt Anzahlen</translation>
    </message>
    <message>
        <source>Shares in &amp;%</source>
        <translation>Anteile in &amp;%</translation>
    </message>
    <message>
        <source>The chosen image</source>
        <translation>Das gewählte Bild</translation>
    </message>
    <message>
        <source>Puts this image on the canvas, to draw on it or to ask why (Enter)</source>
        <translation>Legt dieses Bild auf die Zeichenfläche, um darauf zu zeichnen oder nach dem Warum zu fragen (Eingabe)</translation>
    </message>
    <message>
        <source>Put on the canvas</source>
        <translation>Auf die Zeichenfläche</translation>
    </message>
    <message>
        <source>Choose an image to see more about it</source>
        <translation>Wähle ein Bild, um mehr darüber zu sehen</translation>
    </message>
    <message>
        <source>No. {0}: {1}, read as {2} ({3} sure), loss {4}</source>
        <translation>Nr. {0}: {1}, gelesen als {2} ({3} sicher), Verlust {4}</translation>
    </message>
</context>
<context>
    <name>ConfusionView</name>
    <message>
        <source>Confusion matrix</source>
        <translation>Konfusionsmatrix</translation>
    </message>
    <message>
        <source>Class, and what it was read as</source>
        <translation>Klasse, und als was sie gelesen wurde</translation>
    </message>
    <message>
        <source>Most often mistaken: {0}</source>
        <translation>Am häufigsten verwechselt: {0}</translation>
    </message>
    <message>
        <source>{1} of {0}, read rightly ({3})</source>
        <translation>{1} von {0}, richtig gelesen ({3})</translation>
    </message>
    <message>
        <source>{1} of {0}, read as {2} ({3})</source>
        <translation>{1} von {0}, gelesen als {2} ({3})</translation>
    </message>
    <message>
        <source>all {1} of {0}</source>
        <translation>alle {1} von {0}</translation>
    </message>
    <message>
        <source>all {1} read as {0}</source>
        <translation>alle {1} gelesen als {0}</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>Both parts kept as one {0}</source>
        <translation>Beide Teile als eine {0} behalten</translation>
    </message>
    <message>
        <source>Kept as {0}, which the network does not know</source>
        <translation>Behalten als {0}, was das Netz nicht kennt</translation>
    </message>
    <message>
        <source>Kept as {0}</source>
        <translation>Behalten als {0}</translation>
    </message>
    <message>
        <source>Kept as no digit</source>
        <translation>Behalten als keine Ziffer</translation>
    </message>
    <message>
        <source>Kept as none of these</source>
        <translation>Behalten als nichts davon</translation>
    </message>
    <message>
        <source>{0}? {1} digits are read: type {1}, or draw them farther apart.</source>
        <translation>{0}? Gelesen werden {1} Ziffern: Tippe {1}, oder zeichne sie weiter auseinander.</translation>
    </message>
</context>
<context>
    <name>CursorWords</name>
    <message>
        <source>Pen down, {0}</source>
        <translation>Stift aufgesetzt, {0}</translation>
    </message>
    <message>
        <source>Pen up, {0}</source>
        <translation>Stift abgehoben, {0}</translation>
    </message>
    <message>
        <source>Eraser down, {0}</source>
        <translation>Radierer aufgesetzt, {0}</translation>
    </message>
    <message>
        <source>Eraser up, {0}</source>
        <translation>Radierer abgehoben, {0}</translation>
    </message>
    <message>
        <source>Stroke given up</source>
        <translation>Strich verworfen</translation>
    </message>
    <message>
        <source>{0} from the left, {1} from the top</source>
        <translation>{0} von links, {1} von oben</translation>
    </message>
</context>
<context>
    <name>CurveValues</name>
    <message>
        <source>After batch {0}: training {1}</source>
        <translation>Nach Batch {0}: Training {1}</translation>
    </message>
    <message>
        <source>After batch {0}: training {1}, validation {2}</source>
        <translation>Nach Batch {0}: Training {1}, Validierung {2}</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
</context>
<context>
    <name>DataDialog</name>
    <message numerus="yes">
        <source>%Ln items skipped</source>
        <translation>
            <numerusform>%Ln Eintrag übersprungen</numerusform>
            <numerusform>%Ln Einträge übersprungen</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} images of {1} classes: {2} for training, {3} for testing.</source>
        <translation>{0} Bilder aus {1} Klassen: {2} zum Trainieren, {3} zum Testen.</translation>
    </message>
    <message>
        <source>{0} images of {1} classes: {2} for training, {4} for validation, {3} for testing.</source>
        <translation>{0} Bilder aus {1} Klassen: {2} zum Trainieren, {4} zum Validieren, {3} zum Testen.</translation>
    </message>
    <message>
        <source>Loading progress</source>
        <translation>Ladefortschritt</translation>
    </message>
    <message>
        <source>Loading {0}…</source>
        <translation>{0} wird geladen…</translation>
    </message>
    <message>
        <source>As stored, these images look turned, mirrored or inverted. Do they look right to you as they are shown here?</source>
        <translation>So, wie sie gespeichert sind, wirken diese Bilder gedreht, gespiegelt oder umgekehrt. Sehen sie für dich richtig aus, wie sie hier gezeigt werden?</translation>
    </message>
    <message>
        <source>Samples of each class</source>
        <translation>Beispiele jeder Klasse</translation>
    </message>
    <message>
        <source>What was skipped, and why</source>
        <translation>Was übersprungen wurde, und warum</translation>
    </message>
    <message>
        <source>The images are still being loaded.</source>
        <translation>Die Bilder werden noch geladen.</translation>
    </message>
    <message>
        <source>&amp;Use this data</source>
        <translation>&amp;Diese Daten nehmen</translation>
    </message>
    <message>
        <source>Keep the dataset chosen before.</source>
        <translation>Beim bisherigen Datensatz bleiben.</translation>
    </message>
</context>
<context>
    <name>DataImport</name>
    <message>
        <source>Open data</source>
        <translation>Daten öffnen</translation>
    </message>
    <message>
        <source>Images with labels ({0});;All files (*)</source>
        <translation>Bilder mit Labels ({0});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The next run trains on these images.</source>
        <translation>Der nächste Lauf trainiert mit diesen Bildern.</translation>
    </message>
</context>
<context>
    <name>DrawingCanvas</name>
    <message>
        <source>Drawing canvas</source>
        <translation>Zeichenfläche</translation>
    </message>
    <message>
        <source>Draw a digit here</source>
        <translation>Zeichne hier eine Ziffer</translation>
    </message>
    <message>
        <source>Draw one of these here:
{0}</source>
        <translation>Zeichne hier eines davon:
{0}</translation>
    </message>
    <message>
        <source>Draw a digit here with a mouse, finger, pen or keys: arrow keys move a cursor, Space sets the pen down and lifts it.</source>
        <translation>Zeichne hier eine Ziffer mit Maus, Finger, Stift oder Tasten: Pfeiltasten bewegen einen Cursor, die Leertaste setzt den Stift auf und hebt ihn ab.</translation>
    </message>
    <message>
        <source>Draw one of these here with a mouse, finger, pen or keys (arrow keys move a cursor, Space sets the pen down and lifts it): {0}.</source>
        <translation>Zeichne hier eines davon mit Maus, Finger, Stift oder Tasten (Pfeiltasten bewegen einen Cursor, die Leertaste setzt den Stift auf und hebt ihn ab): {0}.</translation>
    </message>
</context>
<context>
    <name>DrawingDocument</name>
    <message>
        <source>stroke</source>
        <translation>Strich</translation>
    </message>
    <message>
        <source>erasing</source>
        <translation>Radieren</translation>
    </message>
    <message>
        <source>new drawing</source>
        <translation>neue Zeichnung</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>DrawingImport</name>
    <message>
        <source>There is no picture on the clipboard. Copy one, then paste again.</source>
        <translation>In der Zwischenablage ist kein Bild. Kopiere eines und füge es dann ein.</translation>
    </message>
</context>
<context>
    <name>DrawingWall</name>
    <message>
        <source>Kept drawings</source>
        <translation>Behaltene Zeichnungen</translation>
    </message>
</context>
<context>
    <name>DropHighlight</name>
    <message>
        <source>Drop to read this picture</source>
        <translation>Loslassen, um dieses Bild zu lesen</translation>
    </message>
    <message>
        <source>Drop to open this network</source>
        <translation>Loslassen, um dieses Netz zu öffnen</translation>
    </message>
    <message>
        <source>Drop to use these images</source>
        <translation>Loslassen, um diese Bilder zu nehmen</translation>
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
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>C&amp;opy reading</source>
        <translation>Er&amp;gebnis kopieren</translation>
    </message>
    <message>
        <source>Copy p&amp;icture of</source>
        <translation>Bild kopieren &amp;von</translation>
    </message>
    <message>
        <source>Pa&amp;ste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>Restore &amp;last drawing</source>
        <translation>Letzte Zeichn&amp;ung zurückholen</translation>
    </message>
    <message>
        <source>&amp;Pen</source>
        <translation>&amp;Stift</translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <translation>Rad&amp;ierer</translation>
    </message>
    <message>
        <source>&amp;Thicker brush</source>
        <translation>&amp;Dickerer Strich</translation>
    </message>
    <message>
        <source>T&amp;hinner brush</source>
        <translation>Dü&amp;nnerer Strich</translation>
    </message>
    <message>
        <source>Keep as re&amp;ad</source>
        <translation>Be&amp;halten wie gelesen</translation>
    </message>
    <message>
        <source>&amp;Keep as…</source>
        <translation>&amp;Behalten als…</translation>
    </message>
    <message>
        <source>Keep as &amp;no digit</source>
        <translation>Behalten als keine Zi&amp;ffer</translation>
    </message>
    <message>
        <source>Keep no lon&amp;ger</source>
        <translation>Nicht &amp;mehr behalten</translation>
    </message>
    <message>
        <source>Rea&amp;d as a page</source>
        <translation>&amp;Als Seite lesen</translation>
    </message>
    <message>
        <source>Copy as ta&amp;ble</source>
        <translation>Als Tabelle k&amp;opieren</translation>
    </message>
    <message>
        <source>&amp;Mark a number</source>
        <translation>&amp;Zahl markieren</translation>
    </message>
    <message>
        <source>&amp;Join with the next</source>
        <translation>Mi&amp;t der nächsten verbinden</translation>
    </message>
    <message>
        <source>Split at the widest &amp;gap</source>
        <translation>An der weitesten Lü&amp;cke teilen</translation>
    </message>
</context>
<context>
    <name>EvidenceSection</name>
    <message>
        <source>Shows which ink makes it this digit and not that one</source>
        <translation>Zeigt, welche Tinte dies und nicht jenes daraus macht</translation>
    </message>
    <message>
        <source>Rather than</source>
        <translation>Statt</translation>
    </message>
    <message>
        <source>rather &amp;than</source>
        <translation>&amp;statt</translation>
    </message>
    <message>
        <source>anything else</source>
        <translation>irgendetwas anderes</translation>
    </message>
    <message>
        <source>PyTorch is being loaded…</source>
        <translation>PyTorch wird geladen…</translation>
    </message>
    <message>
        <source>+ (orange) speaks for {0}, − (blue) against it.</source>
        <translation>+ (orange) spricht für {0}, − (blau) dagegen.</translation>
    </message>
    <message>
        <source>Checked: without the tenth of the ink that speaks most for {0}, the network gives {0} {1}; without a random tenth, {2}.</source>
        <translation>Geprüft: Ohne das Zehntel der Tinte, das am meisten für {0} spricht, gibt das Netz {0} {1}; ohne ein zufälliges Zehntel {2}.</translation>
    </message>
</context>
<context>
    <name>EvidenceView</name>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Evidence for {0}</source>
        <translation>Belege für {0}</translation>
    </message>
    <message>
        <source>Evidence for {0} rather than {1}</source>
        <translation>Belege für {0} statt {1}</translation>
    </message>
</context>
<context>
    <name>ExerciseView</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>Übers&amp;pringen</translation>
    </message>
    <message>
        <source>Asks for the next one, and keeps nothing</source>
        <translation>Fragt nach der nächsten und behält nichts</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Übung &amp;beenden</translation>
    </message>
    <message>
        <source>Ends the exercise; what was kept stays</source>
        <translation>Beendet die Übung; was behalten wurde, bleibt</translation>
    </message>
    <message>
        <source>Draw it on the canvas: {0} of {1}. It is kept when your pen rests; Ctrl+Z brings the last one back.</source>
        <translation>Zeichne sie auf die Zeichenfläche: {0} von {1}. Sie wird behalten, wenn dein Stift ruht; Strg+Z holt die letzte zurück.</translation>
    </message>
</context>
<context>
    <name>ExperimentDetails</name>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Choose a value by validation; what is chosen by test images is not tested.</source>
        <translation>Wähle einen Wert nach der Validierung; was nach Testbildern gewählt ist, ist nicht mehr getestet.</translation>
    </message>
    <message>
        <source>Validation accuracy</source>
        <translation>Validierungsgenauigkeit</translation>
    </message>
    <message>
        <source>Test accuracy</source>
        <translation>Testgenauigkeit</translation>
    </message>
    <message>
        <source>Each run, their mean, and where the mean lies for sure</source>
        <translation>Jeder Lauf, ihr Mittelwert und wo der Mittelwert sicher liegt</translation>
    </message>
    <message>
        <source>Figures of the experiment</source>
        <translation>Werte des Experiments</translation>
    </message>
    <message>
        <source>± is half of the 95 % interval of the mean (Student’s t); sd is the standard deviation of single runs.</source>
        <translation>± ist die Hälfte des 95-%-Intervalls des Mittelwerts (Student-t); s ist die Standardabweichung einzelner Läufe.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>sd</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>All runs</source>
        <translation>Alle Läufe</translation>
    </message>
    <message>
        <source>{0}, {1} failed</source>
        <translation>{0}, {1} gescheitert</translation>
    </message>
</context>
<context>
    <name>ExperimentForm</name>
    <message>
        <source>Seeds</source>
        <translation>Startwerte</translation>
    </message>
    <message>
        <source>How many runs, each with another seed: how far they scatter is chance.</source>
        <translation>Wie viele Läufe, jeder mit anderem Startwert: Wie weit sie streuen, ist Zufall.</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Was sich unterscheidet</translation>
    </message>
    <message>
        <source>The setting of which several values are tried; all others stay as they are.</source>
        <translation>Die Einstellung, von der mehrere Werte versucht werden; alle anderen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Only the seed</source>
        <translation>Nur der Startwert</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>The values to try, separated by commas; each is trained with every seed.</source>
        <translation>Die zu versuchenden Werte, durch Kommas getrennt; jeder wird mit jedem Startwert trainiert.</translation>
    </message>
    <message>
        <source>The values to try, separated by semicolons; each is trained with every seed.</source>
        <translation>Die zu versuchenden Werte, durch Semikolons getrennt; jeder wird mit jedem Startwert trainiert.</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Gleichzeitig</translation>
    </message>
    <message>
        <source>How many runs are trained side by side, where other programs leave so many cores free and no graphics card is used.</source>
        <translation>Wie viele Läufe nebeneinander trainiert werden, wo andere Programme so viele Kerne frei lassen und keine Grafikkarte benutzt wird.</translation>
    </message>
    <message>
        <source>Nu&amp;mber of seeds</source>
        <translation>Start&amp;werte</translation>
    </message>
    <message>
        <source>Which settin&amp;g</source>
        <translation>Var&amp;iiert wird</translation>
    </message>
    <message>
        <source>Values to tr&amp;y</source>
        <translation>&amp;Werte</translation>
    </message>
    <message>
        <source>At &amp;once</source>
        <translation>Glei&amp;chzeitig</translation>
    </message>
    <message>
        <source>A network is already training; stop it first</source>
        <translation>Es wird schon ein Netz trainiert; beende das zuerst</translation>
    </message>
    <message numerus="yes">
        <source>Train %Ln r&amp;uns</source>
        <translation>
            <numerusform>%Ln Lau&amp;f trainieren</numerusform>
            <numerusform>%Ln Läu&amp;fe trainieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Train them as one experiment, which is then on the page Runs</source>
        <translation>Trainiert sie als ein Experiment, das dann auf der Seite Läufe steht</translation>
    </message>
    <message>
        <source>Each value is trained with every seed. Choose by validation accuracy: a value that test images chose is no longer tested by them.</source>
        <translation>Jeder Wert wird mit jedem Startwert trainiert. Wähle nach der Validierungsgenauigkeit: Ein Wert, den Testbilder gewählt haben, ist durch sie nicht mehr getestet.</translation>
    </message>
    <message>
        <source>The same settings, each time with another seed: how far runs scatter.</source>
        <translation>Dieselben Einstellungen, jedes Mal mit anderem Startwert: wie weit Läufe streuen.</translation>
    </message>
</context>
<context>
    <name>ExperimentView</name>
    <message>
        <source>Experiment: {0}. Run {1} of {2}: {3}.</source>
        <translation>Experiment: {0}. Lauf {1} von {2}: {3}.</translation>
    </message>
    <message>
        <source>Experiment: {0}. {1} of {2} runs have ended; see the page Runs.</source>
        <translation>Experiment: {0}. {1} von {2} Läufen sind beendet; siehe die Seite Läufe.</translation>
    </message>
    <message>
        <source>Test accuracy so far: {0}.</source>
        <translation>Testgenauigkeit bisher: {0}.</translation>
    </message>
    <message>
        <source>Test accuracy: {0}.</source>
        <translation>Testgenauigkeit: {0}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are trained beside it.</source>
        <translation>
            <numerusform>Daneben wird ein weiterer trainiert.</numerusform>
            <numerusform>Daneben werden %Ln weitere trainiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Experiments</name>
    <message numerus="yes">
        <source>%Ln seeds</source>
        <translation>
            <numerusform>%Ln Startwert</numerusform>
            <numerusform>%Ln Startwerte</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
    <message>
        <source>seed {0}</source>
        <translation>Startwert {0}</translation>
    </message>
    <message>
        <source>{0} – {1}</source>
        <translation>{0} – {1}</translation>
    </message>
    <message>
        <source>Values are percentages, as the settings show them: {0}.</source>
        <translation>Werte sind Prozente, wie die Einstellungen sie zeigen: {0}.</translation>
    </message>
    <message>
        <source>A value is missing; write one.</source>
        <translation>Ein Wert fehlt; schreibe einen hin.</translation>
    </message>
    <message>
        <source>“{0}” is not a number.</source>
        <translation>„{0}“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>“{0}” is not a whole number.</source>
        <translation>„{0}“ ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>There is no “{0}”; choose from: {1}.</source>
        <translation>„{0}“ gibt es nicht; wähle aus: {1}.</translation>
    </message>
    <message>
        <source>“{0}” is not possible; write {1} to {2}.</source>
        <translation>„{0}“ ist nicht möglich; schreibe {1} bis {2}.</translation>
    </message>
    <message>
        <source>“{0}” is there twice; name it once.</source>
        <translation>„{0}“ steht zweimal da; nenne es einmal.</translation>
    </message>
    <message>
        <source>“{0}” can be read in two ways; write “{1}” or “{2}”.</source>
        <translation>„{0}“ lässt sich auf zwei Arten lesen; schreibe „{1}“ oder „{2}“.</translation>
    </message>
    <message>
        <source>Separate several values with commas.</source>
        <translation>Trenne mehrere Werte durch Kommas.</translation>
    </message>
    <message>
        <source>Separate several values with semicolons.</source>
        <translation>Trenne mehrere Werte durch Semikolons.</translation>
    </message>
</context>
<context>
    <name>ExportButton</name>
    <message>
        <source>E&amp;xport</source>
        <translation>Ex&amp;portieren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>&amp;Report for a browser…</source>
        <translation>Bericht für einen Bro&amp;wser…</translation>
    </message>
    <message>
        <source>Saves what was measured: as a table for other programs, or as a report</source>
        <translation>Speichert, was gemessen wurde: als Tabelle für andere Programme oder als Bericht</translation>
    </message>
    <message>
        <source>Nothing has been measured yet: press Measure</source>
        <translation>Es ist noch nichts gemessen: „Messen“ beginnt damit</translation>
    </message>
    <message>
        <source>&amp;Predictions, image by image…</source>
        <translation>Ergebnisse, Bild &amp;für Bild…</translation>
    </message>
    <message>
        <source>&amp;Confusion matrix…</source>
        <translation>Konfusionsmatri&amp;x…</translation>
    </message>
    <message>
        <source>&amp;Table of classes…</source>
        <translation>&amp;Tabelle der Klassen…</translation>
    </message>
    <message>
        <source>Export results</source>
        <translation>Ergebnisse exportieren</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export network</source>
        <translation>Netz exportieren</translation>
    </message>
    <message>
        <source>An ONNX file lets other programs read digits with the network “{0}”; a web page lets any browser do so, offline. It is saved once {1} test images are read with it just as by this program.</source>
        <translation>Mit einer ONNX-Datei können andere Programme Ziffern mit dem Netz „{0}“ lesen, mit einer Webseite jeder Browser, auch ohne Internet. Gespeichert wird, sobald damit {1} Testbilder genau so gelesen werden wie von diesem Programm.</translation>
    </message>
    <message>
        <source>ONNX file, &amp;full precision (float32)</source>
        <translation>ONNX-Datei, &amp;volle Genauigkeit (float32)</translation>
    </message>
    <message>
        <source>The weights exactly as they were trained.</source>
        <translation>Die Gewichte genau so, wie sie trainiert wurden.</translation>
    </message>
    <message>
        <source>ONNX file, &amp;small (int8)</source>
        <translation>&amp;ONNX-Datei, klein (int8)</translation>
    </message>
    <message>
        <source>8-bit integer weights: a quarter of the size, nearly the same readings.</source>
        <translation>Gewichte als ganze Zahlen mit 8 Bit: ein Viertel der Größe, fast dieselben Ergebnisse.</translation>
    </message>
    <message>
        <source>&amp;Web page</source>
        <translation>&amp;Webseite</translation>
    </message>
    <message>
        <source>One file that reads digits and numbers in any browser, on a phone too.</source>
        <translation>Eine Datei, die in jedem Browser Ziffern und Zahlen liest, auch auf dem Telefon.</translation>
    </message>
    <message>
        <source>Export in progress</source>
        <translation>Exportfortschritt</translation>
    </message>
    <message>
        <source>Export status</source>
        <translation>Exportstatus</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Open page</source>
        <translation>&amp;Seite öffnen</translation>
    </message>
    <message>
        <source>Show the saved page in your browser</source>
        <translation>Die gespeicherte Seite im Browser zeigen</translation>
    </message>
    <message>
        <source>ONNX network (*.onnx)</source>
        <translation>ONNX-Netz (*.onnx)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>Exporting and checking; this takes a few seconds…</source>
        <translation>Exportieren und prüfen; das dauert einige Sekunden…</translation>
    </message>
    <message>
        <source>An export is running; it takes a few seconds</source>
        <translation>Ein Export läuft; er dauert einige Sekunden</translation>
    </message>
    <message>
        <source>Choose a file and export the network</source>
        <translation>Datei wählen und das Netz exportieren</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Dieses Fenster schließen</translation>
    </message>
    <message>
        <source>Saved: {0} ({1}). It reads {2} of {3} test images as this program does.</source>
        <translation>Gespeichert: {0} ({1}). Damit werden {2} von {3} Testbildern so gelesen wie von diesem Programm.</translation>
    </message>
    <message>
        <source>There is no browser here; open {0} yourself.</source>
        <translation>Hier ist kein Browser; öffne {0} selbst.</translation>
    </message>
    <message>
        <source>Saved: {0} ({1})</source>
        <translation>Gespeichert: {0} ({1})</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Images read the same</source>
        <translation>Gleich gelesene Bilder</translation>
    </message>
    <message>
        <source>Accuracy here</source>
        <translation>Genauigkeit hier</translation>
    </message>
    <message>
        <source>Accuracy in ONNX Runtime</source>
        <translation>Genauigkeit in ONNX Runtime</translation>
    </message>
    <message>
        <source>Milliseconds per image</source>
        <translation>Millisekunden je Bild</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Es wurde nichts gespeichert.</translation>
    </message>
</context>
<context>
    <name>FileActions</name>
    <message>
        <source>Drawings and pictures ({0})</source>
        <translation>Zeichnungen und Bilder ({0})</translation>
    </message>
    <message>
        <source>Open drawing</source>
        <translation>Zeichnung öffnen</translation>
    </message>
    <message>
        <source>The canvas is empty; draw something first.</source>
        <translation>Die Zeichenfläche ist leer; zeichne zuerst etwas.</translation>
    </message>
    <message>
        <source>Save drawing</source>
        <translation>Zeichnung speichern</translation>
    </message>
    <message>
        <source>Open model</source>
        <translation>Modell öffnen</translation>
    </message>
    <message>
        <source>Save model</source>
        <translation>Modell speichern</translation>
    </message>
    <message>
        <source>The network is still loading; try again in a moment.</source>
        <translation>Das Netz wird noch geladen; versuche es gleich noch einmal.</translation>
    </message>
    <message>
        <source>There are no curves yet; train a network first.</source>
        <translation>Es gibt noch keine Kurven; trainiere zuerst ein Netz.</translation>
    </message>
    <message>
        <source>Export curves</source>
        <translation>Kurven exportieren</translation>
    </message>
    <message>
        <source>{0} is no longer there; it is off the list now.</source>
        <translation>{0} ist nicht mehr da und steht nun nicht mehr in der Liste.</translation>
    </message>
    <message>
        <source>An ink file cannot hold a picture; save the drawing as a picture instead.</source>
        <translation>Eine Tintendatei kann kein Bild enthalten; speichere die Zeichnung stattdessen als Bild.</translation>
    </message>
    <message>
        <source>There is more ink than an ink file can hold; save it as a picture.</source>
        <translation>Das ist mehr Tinte, als eine Tintendatei fasst; speichere sie als Bild.</translation>
    </message>
    <message>
        <source>Zen Digits model (*.zendigits)</source>
        <translation>Zen-Digits-Modell (*.zendigits)</translation>
    </message>
</context>
<context>
    <name>FileMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Open data &amp;file…</source>
        <translation>D&amp;atendatei öffnen…</translation>
    </message>
    <message>
        <source>Open data fo&amp;lder…</source>
        <translation>Da&amp;tenordner öffnen…</translation>
    </message>
    <message>
        <source>&amp;Export curves…</source>
        <translation>&amp;Kurven exportieren…</translation>
    </message>
    <message>
        <source>Save &amp;picture of</source>
        <translation>Bild speichern &amp;von</translation>
    </message>
    <message>
        <source>Pr&amp;int</source>
        <translation>&amp;Drucken</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Open drawing…</source>
        <translation>Z&amp;eichnung öffnen…</translation>
    </message>
    <message>
        <source>&amp;Save drawing…</source>
        <translation>Zeichnung &amp;speichern…</translation>
    </message>
    <message>
        <source>Save &amp;table…</source>
        <translation>Tabelle spei&amp;chern…</translation>
    </message>
    <message>
        <source>Open &amp;model…</source>
        <translation>&amp;Modell öffnen…</translation>
    </message>
    <message>
        <source>Save mo&amp;del…</source>
        <translation>M&amp;odell speichern…</translation>
    </message>
    <message>
        <source>Export &amp;network…</source>
        <translation>&amp;Netz exportieren…</translation>
    </message>
    <message>
        <source>Export &amp;web page…</source>
        <translation>&amp;Webseite exportieren…</translation>
    </message>
</context>
<context>
    <name>Habits</name>
    <message>
        <source>Your style: plain and upright; no habit stood out.</source>
        <translation>Dein Stil: schlicht und aufrecht; keine Gewohnheit fiel auf.</translation>
    </message>
    <message>
        <source>Your style: {0}.</source>
        <translation>Dein Stil: {0}.</translation>
    </message>
    <message>
        <source>zeros with a slash</source>
        <translation>Nullen mit Schrägstrich</translation>
    </message>
    <message>
        <source>zeros with a dot</source>
        <translation>Nullen mit Punkt</translation>
    </message>
    <message>
        <source>ones with an upstroke</source>
        <translation>Einsen mit Aufstrich</translation>
    </message>
    <message>
        <source>ones on a foot</source>
        <translation>Einsen mit Fuß</translation>
    </message>
    <message>
        <source>twos with a loop</source>
        <translation>Zweien mit Schleife</translation>
    </message>
    <message>
        <source>fours that are open at the top</source>
        <translation>oben offene Vieren</translation>
    </message>
    <message>
        <source>fours in one stroke</source>
        <translation>Vieren in einem Strich</translation>
    </message>
    <message>
        <source>fives whose bar is a stroke of its own</source>
        <translation>Fünfen, deren Balken ein eigener Strich ist</translation>
    </message>
    <message>
        <source>sevens with a bar</source>
        <translation>Siebenen mit Querstrich</translation>
    </message>
    <message>
        <source>eights in two strokes</source>
        <translation>Achten in zwei Strichen</translation>
    </message>
    <message>
        <source>nines whose tail curls to the left</source>
        <translation>Neunen, deren Bogen sich nach links rollt</translation>
    </message>
    <message>
        <source>leaning to the right</source>
        <translation>nach rechts geneigt</translation>
    </message>
    <message>
        <source>leaning to the left</source>
        <translation>nach links geneigt</translation>
    </message>
</context>
<context>
    <name>HandChanges</name>
    <message>
        <source>Import drawings</source>
        <translation>Zeichnungen importieren</translation>
    </message>
    <message>
        <source>Left out, as they have no label: {0}.</source>
        <translation>Ausgelassen, da ohne Label: {0}.</translation>
    </message>
    <message>
        <source>Export drawings</source>
        <translation>Zeichnungen exportieren</translation>
    </message>
    <message>
        <source>Left out, as pictures have no strokes: {0}.</source>
        <translation>Ausgelassen, da Bilder keine Striche haben: {0}.</translation>
    </message>
    <message>
        <source>Ink ({0})</source>
        <translation>Tinte ({0})</translation>
    </message>
</context>
<context>
    <name>HandChoice</name>
    <message>
        <source>Whose drawings are kept, and shown here</source>
        <translation>Wessen Zeichnungen behalten und hier gezeigt werden</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>Handschrift</translation>
    </message>
    <message>
        <source>Ne&amp;w hand…</source>
        <translation>Neue Handschri&amp;ft…</translation>
    </message>
    <message>
        <source>For another person</source>
        <translation>Für einen anderen Menschen</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>Call this hand otherwise</source>
        <translation>Diese Handschrift anders nennen</translation>
    </message>
    <message>
        <source>Delete &amp;my hand…</source>
        <translation>&amp;Meine Handschrift löschen…</translation>
    </message>
    <message>
        <source>Deletes all drawings of this hand, and what was learned from them</source>
        <translation>Löscht alle Zeichnungen dieser Handschrift und was davon gelernt wurde</translation>
    </message>
    <message>
        <source>Whose hand is it?</source>
        <translation>Wessen Handschrift ist es?</translation>
    </message>
    <message>
        <source>What is this hand called?</source>
        <translation>Wie heißt diese Handschrift?</translation>
    </message>
    <message>
        <source>Delete the hand “{0}” with {1}? They will be gone for good.</source>
        <translation>Die Handschrift „{0}“ mit {1} löschen? Sie sind dann endgültig weg.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Lö&amp;schen</translation>
    </message>
</context>
<context>
    <name>HandNetwork</name>
    <message>
        <source>Yours</source>
        <translation>Deins</translation>
    </message>
</context>
<context>
    <name>HandsTable</name>
    <message>
        <source>The share of each hand’s drawings that is right, each read by a network that has not learned from it; the hand that is read worst comes first</source>
        <translation>Der Anteil richtig gelesener Zeichnungen jeder Handschrift, jede von einem Netz gelesen, das nicht von ihr gelernt hat; die am schlechtesten gelesene zuerst</translation>
    </message>
    <message>
        <source>How well each hand is read</source>
        <translation>Wie gut jede Handschrift gelesen wird</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>Handschrift</translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation>Zeichnungen</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>It was not learned yet.</source>
        <translation>Sie wurde noch nicht gelernt.</translation>
    </message>
</context>
<context>
    <name>HelpMenu</name>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>T&amp;astenkürzel</translation>
    </message>
    <message>
        <source>Show data &amp;folder</source>
        <translation>&amp;Datenordner zeigen</translation>
    </message>
    <message>
        <source>&amp;Delete my data…</source>
        <translation>&amp;Meine Daten löschen…</translation>
    </message>
    <message>
        <source>&amp;About Zen Digits</source>
        <translation>Über &amp;Zen Digits</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>Far above what suits this network and optimizer: it may learn nothing.</source>
        <translation>Weit über dem, was zu Netz und Optimierer passt: Es lernt vielleicht nichts.</translation>
    </message>
    <message>
        <source>Far below what suits this network and optimizer: it will hardly learn.</source>
        <translation>Weit unter dem, was zu Netz und Optimierer passt: Es wird kaum lernen.</translation>
    </message>
    <message>
        <source>There are only {0} images: the weights change once in each epoch.</source>
        <translation>Es gibt nur {0} Bilder: Die Gewichte ändern sich einmal je Epoche.</translation>
    </message>
    <message>
        <source>The weights change only {0} times in each epoch.</source>
        <translation>Die Gewichte ändern sich nur {0}-mal je Epoche.</translation>
    </message>
    <message>
        <source>The weights change only {0} times in all: too few to learn much.</source>
        <translation>Die Gewichte ändern sich insgesamt nur {0}-mal: zu wenig, um viel zu lernen.</translation>
    </message>
    <message>
        <source>This network needs more time to learn.</source>
        <translation>Dieses Netz braucht mehr Zeit zum Lernen.</translation>
    </message>
    <message>
        <source>It will long have stopped getting better.</source>
        <translation>Es wird längst nicht mehr besser werden.</translation>
    </message>
    <message>
        <source>Without held-out images, patience has nothing to go by.</source>
        <translation>Ohne zurückgehaltene Bilder hat Geduld keinen Anhalt.</translation>
    </message>
    <message>
        <source>This small network can hardly do without so many features.</source>
        <translation>Dieses kleine Netz kann so viele Merkmale kaum entbehren.</translation>
    </message>
    <message>
        <source>More than half of the features are left out.</source>
        <translation>Mehr als die Hälfte der Merkmale bleibt weg.</translation>
    </message>
    <message>
        <source>Each change will overshoot for a hundred more.</source>
        <translation>Jede Änderung schießt noch hundert weitere lang übers Ziel hinaus.</translation>
    </message>
    <message>
        <source>Weights will shrink faster than they learn.</source>
        <translation>Gewichte schrumpfen schneller, als sie lernen.</translation>
    </message>
    <message>
        <source>Nearly all weights will become 0.</source>
        <translation>Fast alle Gewichte werden 0.</translation>
    </message>
    <message>
        <source>The network may not trust even what is clear.</source>
        <translation>Das Netz traut dann vielleicht nicht einmal Eindeutigem.</translation>
    </message>
    <message>
        <source>The shipped network was asked about MNIST’s own images only.</source>
        <translation>Das mitgelieferte Netz wurde nur nach MNISTs eigenen Bildern gefragt.</translation>
    </message>
    <message>
        <source>A 4, 7 or 1 turned so far looks like another digit.</source>
        <translation>Eine 4, 7 oder 1 sieht so weit gedreht wie eine andere Ziffer aus.</translation>
    </message>
    <message>
        <source>Ink will be pushed out of the image.</source>
        <translation>Tinte wird aus dem Bild geschoben.</translation>
    </message>
    <message>
        <source>Parts of digits will be cut off.</source>
        <translation>Teile von Ziffern werden abgeschnitten.</translation>
    </message>
    <message>
        <source>No such graphics card, or no PyTorch for it, is found.</source>
        <translation>Eine solche Grafikkarte, oder PyTorch dafür, wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>A graphics card is there and trains this network much faster.</source>
        <translation>Eine Grafikkarte ist da und trainiert dieses Netz viel schneller.</translation>
    </message>
    <message>
        <source>Use {0}</source>
        <translation>{0} nehmen</translation>
    </message>
</context>
<context>
    <name>ImageWall</name>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
</context>
<context>
    <name>InsideSection</name>
    <message>
        <source>Inside the network</source>
        <translation>Im Netz</translation>
    </message>
    <message>
        <source>Orange is positive, blue with − negative; the stronger, the more of it.</source>
        <translation>Orange ist positiv, Blau mit − negativ; je kräftiger, desto mehr.</translation>
    </message>
</context>
<context>
    <name>InsightPages</name>
    <message>
        <source>The network is measured on these images.</source>
        <translation>Mit diesen Bildern wird das Netz gemessen.</translation>
    </message>
</context>
<context>
    <name>JobControls</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
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
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Keep it as what it is read as</source>
        <translation>Als das behalten, was gelesen wurde</translation>
    </message>
    <message>
        <source>Not a digit</source>
        <translation>Keine Ziffer</translation>
    </message>
    <message>
        <source>Keep it as something else</source>
        <translation>Als etwas anderes behalten</translation>
    </message>
    <message>
        <source>What it is: type it, and press Enter to keep the drawing</source>
        <translation>Was es ist: Tippe es und drücke die Eingabetaste, um die Zeichnung zu behalten</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>It is a …</source>
        <translation>Es ist …</translation>
    </message>
    <message>
        <source>What became of the drawing</source>
        <translation>Was aus der Zeichnung wurde</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Keep it no longer</source>
        <translation>Nicht mehr behalten</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Nichts davon</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>{0}: no font here has its script</source>
        <translation>{0}: Keine Schrift hier hat ihre Zeichen</translation>
    </message>
</context>
<context>
    <name>LayerView</name>
    <message>
        <source>Point at a part to enlarge it, or walk with the arrow keys</source>
        <translation>Zeige auf einen Teil, um ihn zu vergrößern, oder geh mit den Pfeiltasten umher</translation>
    </message>
    <message>
        <source>What the layer makes of it</source>
        <translation>Was die Schicht daraus macht</translation>
    </message>
    <message>
        <source>On &amp;this drawing</source>
        <translation>Bei diese&amp;r Zeichnung</translation>
    </message>
    <message>
        <source>What this layer makes of the drawing</source>
        <translation>Was diese Schicht aus der Zeichnung macht</translation>
    </message>
    <message>
        <source>&amp;Weights</source>
        <translation>Gewich&amp;te</translation>
    </message>
    <message>
        <source>What this layer looks for: its weights of the pixels, as pictures</source>
        <translation>Wonach diese Schicht sucht: ihre Gewichte der Pixel, als Bilder</translation>
    </message>
    <message>
        <source>The part that is pointed at, enlarged</source>
        <translation>Der Teil unter dem Zeiger, vergrößert</translation>
    </message>
    <message>
        <source>Enlarged</source>
        <translation>Vergrößert</translation>
    </message>
</context>
<context>
    <name>Layers</name>
    <message>
        <source>Map {0} of {1}: where in the drawing this feature is found, at most {2}.</source>
        <translation>Karte {0} von {1}: wo in der Zeichnung dieses Merkmal gefunden wird, höchstens {2}.</translation>
    </message>
    <message>
        <source>Beside it, line by line, as it was in training after epochs {0}.</source>
        <translation>Daneben, Zeile für Zeile, wie er im Training nach den Epochen {0} war.</translation>
    </message>
    <message>
        <source>Hidden unit {0} of {1} answers {2}.</source>
        <translation>Verborgenes Neuron {0} von {1} antwortet {2}.</translation>
    </message>
    <message>
        <source>Map {0} of {1}: where this filter answers to the drawing, at most {2}. Beside it the filter: orange where ink strengthens its answer, blue with − where ink weakens it.</source>
        <translation>Karte {0} von {1}: wo dieser Filter auf die Zeichnung antwortet, höchstens {2}. Daneben der Filter: orange, wo Tinte seine Antwort stärkt, blau mit −, wo Tinte sie schwächt.</translation>
    </message>
    <message>
        <source>Filter {0} of {1}, {2} × {3} weights: orange where ink strengthens its answer, blue with − where ink weakens it.</source>
        <translation>Filter {0} von {1}, {2} × {3} Gewichte: orange, wo Tinte seine Antwort stärkt, blau mit −, wo Tinte sie schwächt.</translation>
    </message>
    <message>
        <source>Hidden unit {0} of {1} answers {2}. Its weights of the pixels: orange where ink strengthens its answer, blue with − where ink weakens it.</source>
        <translation>Verborgenes Neuron {0} von {1} antwortet {2}. Seine Gewichte der Pixel: orange, wo Tinte seine Antwort stärkt, blau mit −, wo Tinte sie schwächt.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Output “{0}”: {1} before the softmax, which turns the outputs into probabilities.</source>
        <translation>Ausgabe „{0}“: {1} vor dem Softmax, der aus den Ausgaben Wahrscheinlichkeiten macht.</translation>
    </message>
    <message>
        <source>Tower {0} gives “{1}” {2}; the mean of all towers counts.</source>
        <translation>Turm {0} gibt „{1}“ {2}; es zählt der Mittelwert aller Türme.</translation>
    </message>
    <message>
        <source>residual block: {0}, to which its input is added</source>
        <translation>Residualblock: {0}, wozu seine Eingabe addiert wird</translation>
    </message>
    <message>
        <source>patches: {0}, and the place of each is added</source>
        <translation>Bildstücke: {0}, und der Platz eines jeden wird addiert</translation>
    </message>
    <message>
        <source>{0}, in {1} towers</source>
        <translation>{0}, in {1} Türmen</translation>
    </message>
    <message>
        <source>max-pooling 2×2</source>
        <translation>Max-Pooling 2×2</translation>
    </message>
    <message>
        <source>mean of each map</source>
        <translation>Mittelwert jeder Karte</translation>
    </message>
    <message>
        <source>batch normalization</source>
        <translation>Batch-Normalisierung</translation>
    </message>
    <message>
        <source>layer normalization</source>
        <translation>Schicht-Normalisierung</translation>
    </message>
    <message>
        <source>sigmoid</source>
        <translation>Sigmoid</translation>
    </message>
    <message>
        <source>dense</source>
        <translation>voll verbunden</translation>
    </message>
    <message>
        <source>LSTM, row by row</source>
        <translation>LSTM, Zeile für Zeile</translation>
    </message>
    <message>
        <source>self-attention</source>
        <translation>Self-Attention</translation>
    </message>
    <message>
        <source>mean of all patches</source>
        <translation>Mittelwert aller Bildstücke</translation>
    </message>
    <message>
        <source>mean of all towers</source>
        <translation>Mittelwert aller Türme</translation>
    </message>
    <message>
        <source>convolution {0}×{0}</source>
        <translation>Faltung {0}×{0}</translation>
    </message>
    <message>
        <source>convolution {0}×{0}, stride {1}</source>
        <translation>Faltung {0}×{0}, Schrittweite {1}</translation>
    </message>
    <message>
        <source>{0}; no parameters</source>
        <translation>{0}; keine Parameter</translation>
    </message>
    <message>
        <source>{0}; {1} parameters</source>
        <translation>{0}; {1} Parameter</translation>
    </message>
    <message>
        <source>Image: 28 × 28 pixels</source>
        <translation>Bild: 28 × 28 Pixel</translation>
    </message>
    <message>
        <source>In all: {0} parameters</source>
        <translation>Insgesamt: {0} Parameter</translation>
    </message>
    <message>
        <source>After row {0} of {1}, cell {2} of {3} holds {4}. Each line is the network’s memory after one more row of the image.</source>
        <translation>Nach Zeile {0} von {1} enthält Zelle {2} von {3} {4}. Jede Zeile ist das Gedächtnis des Netzes nach einer weiteren Zeile des Bildes.</translation>
    </message>
    <message>
        <source>Feature {0} of the patch in row {1}, column {2} is {3}. Each line is a patch.</source>
        <translation>Merkmal {0} des Bildstücks in Zeile {1}, Spalte {2} ist {3}. Jede Zeile ist ein Bildstück.</translation>
    </message>
    <message>
        <source>head {0} at row {1}, column {2} ({3})</source>
        <translation>Kopf {0} auf Zeile {1}, Spalte {2} ({3})</translation>
    </message>
    <message>
        <source>The patch in row {0}, column {1} looks most at these, in squares for each head: {2}.</source>
        <translation>Das Bildstück in Zeile {0}, Spalte {1} schaut am meisten auf diese, in Quadraten für jeden Kopf: {2}.</translation>
    </message>
</context>
<context>
    <name>LearnMenu</name>
    <message>
        <source>Le&amp;arn</source>
        <translation>Le&amp;ktionen</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>&amp;Nächster Schritt</translation>
    </message>
    <message>
        <source>&amp;Previous step</source>
        <translation>&amp;Vorheriger Schritt</translation>
    </message>
    <message>
        <source>Show &amp;where</source>
        <translation>&amp;Zeigen, wo</translation>
    </message>
    <message>
        <source>&amp;Close lesson</source>
        <translation>Lektion &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Open lesson…</source>
        <translation>Lektion &amp;öffnen …</translation>
    </message>
    <message>
        <source>&amp;{0} {1}</source>
        <translation>&amp;{0} {1}</translation>
    </message>
    <message>
        <source>Open lesson</source>
        <translation>Lektion öffnen</translation>
    </message>
    <message>
        <source>Lessons (*.toml)</source>
        <translation>Lektionen (*.toml)</translation>
    </message>
</context>
<context>
    <name>Learning</name>
    <message>
        <source>Yours is {1}, taught your {0} drawings.</source>
        <translation>Deins ist {1}, mit deinen {0} Zeichnungen unterrichtet.</translation>
    </message>
    <message>
        <source>MNIST’s test images: {0} right; before: {1}.</source>
        <translation>Testbilder von MNIST: {0} richtig; vorher: {1}.</translation>
    </message>
    <message>
        <source>Non-digits rejected: {0}; before: {1}.</source>
        <translation>Nicht-Ziffern abgelehnt: {0}; vorher: {1}.</translation>
    </message>
    <message>
        <source>One drawing alone cannot tell how much was learned.</source>
        <translation>Eine Zeichnung allein kann nicht sagen, wie viel gelernt wurde.</translation>
    </message>
    <message>
        <source>Of your {0} drawings, each read by a network that has not learned from it: {1} right; before: {2}.</source>
        <translation>Von deinen {0} Zeichnungen, jede von einem Netz gelesen, das nicht von ihr gelernt hat: {1} richtig; vorher: {2}.</translation>
    </message>
    <message>
        <source>learned</source>
        <translation>gelernt</translation>
    </message>
    <message>
        <source>learned: {0} of {1} right, before {2}</source>
        <translation>gelernt: {0} von {1} richtig, vorher {2}</translation>
    </message>
    <message>
        <source>Of your {0} that belong to no class, read in the same way: {1} rejected; before: {2}.</source>
        <translation>Von deinen {0}, die zu keiner Klasse gehören, ebenso gelesen: {1} abgelehnt; vorher: {2}.</translation>
    </message>
    <message>
        <source>Of the other {0}: {1} accepted; before: {2}.</source>
        <translation>Von den anderen {0}: {1} angenommen; vorher: {2}.</translation>
    </message>
    <message>
        <source>Left out, as {0} does not know their labels ({2}): {1}. Correct the labels, choose a network that knows them, or train one on these.</source>
        <translation>Ausgelassen, da {0} ihre Labels nicht kennt ({2}): {1}. Berichtige die Labels, wähle ein Netz, das sie kennt, oder trainiere eines damit.</translation>
    </message>
    <message>
        <source>Left out, as they belong to no class, and {0} was trained without such: {1}. Choose a network that was trained with drawn non-digits.</source>
        <translation>Ausgelassen, da sie zu keiner Klasse gehören und {0} ohne solche trainiert wurde: {1}. Wähle ein Netz, das mit gezeichneten Nicht-Ziffern trainiert wurde.</translation>
    </message>
</context>
<context>
    <name>LearningNews</name>
    <message>
        <source>learning your hand…</source>
        <translation>lernt deine Handschrift…</translation>
    </message>
    <message>
        <source>It learns the kept drawings; the page Teach tells more.</source>
        <translation>Es lernt die behaltenen Zeichnungen; die Seite Lehren sagt mehr.</translation>
    </message>
    <message>
        <source>not learned</source>
        <translation>nicht gelernt</translation>
    </message>
</context>
<context>
    <name>LearningRow</name>
    <message>
        <source>What was learned</source>
        <translation>Was gelernt wurde</translation>
    </message>
    <message>
        <source>Teaches the network that reads from these drawings; it stays as it is, and what it becomes stands beside it</source>
        <translation>Lehrt das lesende Netz diese Zeichnungen; es bleibt, wie es ist, und was daraus wird, steht daneben</translation>
    </message>
    <message>
        <source>&amp;Learn</source>
        <translation>Le&amp;rnen</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>Zurü&amp;ckgehen</translation>
    </message>
    <message>
        <source>Learn u&amp;pon each correction</source>
        <translation>Nach &amp;jeder Berichtigung lernen</translation>
    </message>
    <message>
        <source>Learns by itself, some seconds after you said what a drawing is</source>
        <translation>Lernt von selbst, einige Sekunden nachdem du gesagt hast, was eine Zeichnung ist</translation>
    </message>
    <message>
        <source>Reads as before: what was learned is deleted, the drawings stay</source>
        <translation>Liest wie vorher: Das Gelernte wird gelöscht, die Zeichnungen bleiben</translation>
    </message>
    <message>
        <source>Nothing was learned yet</source>
        <translation>Noch wurde nichts gelernt</translation>
    </message>
</context>
<context>
    <name>LeaveOutBox</name>
    <message>
        <source>Computes all figures without the images that you marked, and says so</source>
        <translation>Berechnet alle Werte ohne die Bilder, die du markiert hast, und sagt es dazu</translation>
    </message>
    <message>
        <source>Leave out marked ima&amp;ges ({0})</source>
        <translation>&amp;Markierte Bilder auslassen ({0})</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>You have corrected numbers, and neither copied nor saved them.</source>
        <translation>Du hast Zahlen berichtigt und weder kopiert noch gespeichert.</translation>
    </message>
    <message>
        <source>&amp;Discard corrections</source>
        <translation>&amp;Berichtigungen verwerfen</translation>
    </message>
    <message>
        <source>&amp;Save table…</source>
        <translation>&amp;Tabelle speichern…</translation>
    </message>
</context>
<context>
    <name>LessonPanel</name>
    <message>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>The step before ({0})</source>
        <translation>Der vorige Schritt ({0})</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>The next step ({0})</source>
        <translation>Der nächste Schritt ({0})</translation>
    </message>
    <message>
        <source>Show where</source>
        <translation>Zeigen, wo</translation>
    </message>
    <message>
        <source>Opens what is meant, and scrolls to it ({0})</source>
        <translation>Öffnet, was gemeint ist, und scrollt dorthin ({0})</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Closes the lesson; it goes on here the next time ({0})</source>
        <translation>Schließt die Lektion; das nächste Mal geht es hier weiter ({0})</translation>
    </message>
    <message>
        <source>What the lesson says</source>
        <translation>Was die Lektion sagt</translation>
    </message>
    <message>
        <source>{0} · {1} of {2}</source>
        <translation>{0} · {1} von {2}</translation>
    </message>
    <message>
        <source>✓ Done: {0}</source>
        <translation>✓ Geschafft: {0}</translation>
    </message>
    <message>
        <source>▸ Try it: {0}</source>
        <translation>▸ Probiere es: {0}</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
</context>
<context>
    <name>Lineage</name>
    <message>
        <source>It is {0}, taught drawings of a hand: {1}.</source>
        <translation>Es ist {0}, mit Zeichnungen einer Handschrift unterrichtet: {1}.</translation>
    </message>
</context>
<context>
    <name>LiveReading</name>
    <message>
        <source>Learning: {0}, epoch {1}</source>
        <translation>Lernt: {0}, Epoche {1}</translation>
    </message>
</context>
<context>
    <name>LookControls</name>
    <message>
        <source>&amp;Look at all images</source>
        <translation>Alle Bilde&amp;r ansehen</translation>
    </message>
    <message>
        <source>Looks at them with this network, once</source>
        <translation>Sieht sie mit diesem Netz an, einmal</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Train</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>Lehren</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Mitgeliefert</translation>
    </message>
</context>
<context>
    <name>MapSection</name>
    <message>
        <source>Test images of {0}</source>
        <translation>Testbilder von {0}</translation>
    </message>
    <message>
        <source>The images that are on the map</source>
        <translation>Die Bilder auf der Karte</translation>
    </message>
    <message>
        <source>Near means alike to the network, by its last hidden layer, as far as a plane can show it. The large dot is your drawing; images in rings are misread.</source>
        <translation>Nah heißt: dem Netz ähnlich, nach seiner letzten verborgenen Schicht, soweit eine Ebene das zeigen kann. Der große Punkt ist deine Zeichnung; Bilder in Ringen sind falsch gelesen.</translation>
    </message>
    <message>
        <source>No. {0}: {1}</source>
        <translation>Nr. {0}: {1}</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Map of the test images</source>
        <translation>Karte der Testbilder</translation>
    </message>
    <message>
        <source>{0}, read rightly</source>
        <translation>{0}, richtig gelesen</translation>
    </message>
    <message>
        <source>{0}, read as {1}</source>
        <translation>{0}, gelesen als {1}</translation>
    </message>
</context>
<context>
    <name>MarkButtons</name>
    <message>
        <source>Marks this image: its label is wrong</source>
        <translation>Markiert dieses Bild: Sein Label ist falsch</translation>
    </message>
    <message>
        <source>Marks it: nobody could tell</source>
        <translation>Markiert es: Das könnte niemand sagen</translation>
    </message>
    <message>
        <source>&amp;Wrong label</source>
        <translation>Fals&amp;ches Label</translation>
    </message>
    <message>
        <source>Ambi&amp;guous</source>
        <translation>Mehrde&amp;utig</translation>
    </message>
    <message>
        <source>again: takes the mark back</source>
        <translation>noch einmal: nimmt die Markierung zurück</translation>
    </message>
</context>
<context>
    <name>MeasureRow</name>
    <message>
        <source>The images that the network is measured on</source>
        <translation>Die Bilder, mit denen das Netz gemessen wird</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>Gemessen mit</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Übung &amp;beenden</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>Me&amp;ssen</translation>
    </message>
    <message>
        <source>Reads all images of the set with the network that reads your drawing</source>
        <translation>Liest alle Bilder der Menge mit dem Netz, das deine Zeichnung liest</translation>
    </message>
    <message>
        <source>The run measures its validation images by itself, after each epoch</source>
        <translation>Der Lauf misst seine Validierungsbilder selbst, nach jeder Epoche</translation>
    </message>
</context>
<context>
    <name>MethodChoice</name>
    <message>
        <source>How it is found out which ink makes it this digit</source>
        <translation>Wie herausgefunden wird, welche Tinte diese Ziffer daraus macht</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>meth&amp;od</source>
        <translation>&amp;Methode</translation>
    </message>
    <message>
        <source>Other methods need PyTorch, which is not installed.</source>
        <translation>Andere Methoden brauchen PyTorch, das nicht installiert ist.</translation>
    </message>
    <message>
        <source>Occlusion</source>
        <translation>Verdeckung</translation>
    </message>
    <message>
        <source>Integrated gradients</source>
        <translation>Integrierte Gradienten</translation>
    </message>
    <message>
        <source>Grad-CAM</source>
        <translation>Grad-CAM</translation>
    </message>
    <message>
        <source>Hides the ink bit by bit: without ink marked + (orange), which speaks for this reading, the network is less sure; without ink marked − (blue), which speaks against it, surer.</source>
        <translation>Verdeckt die Tinte Stück für Stück: Ohne Tinte mit + (orange), die für dieses Ergebnis spricht, ist das Netz weniger sicher, ohne Tinte mit − (blau), die dagegen spricht, sicherer.</translation>
    </message>
    <message>
        <source>Lets the ink appear on blank paper, and adds up what each pixel does to the odds meanwhile: ink marked + (orange) raises them, ink marked − (blue) lowers them.</source>
        <translation>Lässt die Tinte auf leerem Papier entstehen und summiert, was jedes Pixel dabei mit den Chancen macht: Tinte mit + (orange) erhöht sie, Tinte mit − (blau) senkt sie.</translation>
    </message>
    <message>
        <source>Marks with + (orange), though only roughly, where the last maps of the network’s convolutions hold what speaks for this reading.</source>
        <translation>Kennzeichnet mit + (orange), wenn auch nur grob, wo die letzten Karten der Faltungen enthalten, was für dieses Ergebnis spricht.</translation>
    </message>
</context>
<context>
    <name>NeighboursSection</name>
    <message>
        <source>Training images of {0}</source>
        <translation>Trainingsbilder von {0}</translation>
    </message>
    <message>
        <source>The images to look among</source>
        <translation>Die Bilder, unter denen gesucht wird</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Nachbarn</translation>
    </message>
    <message>
        <source>Near means alike to the network, by its last hidden layer. An image with another label than the rest is framed: look whether that label is wrong.</source>
        <translation>Nah heißt: dem Netz ähnlich, nach seiner letzten verborgenen Schicht. Ein Bild mit anderem Label als die übrigen hat einen Rahmen: Sieh nach, ob das Label falsch ist.</translation>
    </message>
    <message>
        <source>{0} nearest of {1} images</source>
        <translation>Die {0} nächsten von {1} Bildern</translation>
    </message>
    <message>
        <source>{0} nearest of the {1} images seen so far, of {2}</source>
        <translation>Die {0} nächsten der bisher angesehenen {1} Bilder, von {2}</translation>
    </message>
    <message>
        <source>It is read as {0}, though.</source>
        <translation>Gelesen wird es aber als {0}.</translation>
    </message>
    <message>
        <source>All are labelled {0}.</source>
        <translation>Alle haben das Label {0}.</translation>
    </message>
    <message>
        <source>{0} of them are labelled {1}.</source>
        <translation>{0} davon haben das Label {1}.</translation>
    </message>
    <message>
        <source>No. {0}: labelled {1}, distance {2}</source>
        <translation>Nr. {0}: Label {1}, Abstand {2}</translation>
    </message>
</context>
<context>
    <name>NeighboursView</name>
    <message>
        <source>Neighbours</source>
        <translation>Nachbarn</translation>
    </message>
    <message>
        <source>{0}, another label</source>
        <translation>{0}, anderes Label</translation>
    </message>
</context>
<context>
    <name>NetworkChoice</name>
    <message>
        <source>Its accuracy on test images</source>
        <translation>Seine Genauigkeit mit Testbildern</translation>
    </message>
    <message>
        <source>The network that reads your drawing, and its accuracy on test images.</source>
        <translation>Das Netz, das deine Zeichnung liest, und seine Genauigkeit mit Testbildern.</translation>
    </message>
    <message>
        <source>Network that reads the drawing</source>
        <translation>Netz, das die Zeichnung liest</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>nicht getestet</translation>
    </message>
</context>
<context>
    <name>NetworkDiagram</name>
    <message>
        <source>Layers of the network</source>
        <translation>Schichten des Netzes</translation>
    </message>
    <message>
        <source>Choose a layer, and see what it makes of the drawing</source>
        <translation>Wähle eine Schicht und sieh, was sie aus der Zeichnung macht</translation>
    </message>
</context>
<context>
    <name>NetworkRescue</name>
    <message>
        <source>{0} Save it elsewhere?</source>
        <translation>{0} Anderswo speichern?</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Speichern unter…</translation>
    </message>
    <message>
        <source>&amp;Don’t save</source>
        <translation>&amp;Nicht speichern</translation>
    </message>
    <message>
        <source>Zen Digits model (*.zendigits)</source>
        <translation>Zen-Digits-Modell (*.zendigits)</translation>
    </message>
    <message>
        <source>Save model</source>
        <translation>Modell speichern</translation>
    </message>
</context>
<context>
    <name>NumberCard</name>
    <message>
        <source>The chosen number</source>
        <translation>Die gewählte Zahl</translation>
    </message>
    <message>
        <source>{0} or {1} ({2})</source>
        <translation>{0} oder {1} ({2})</translation>
    </message>
</context>
<context>
    <name>NumberModel</name>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>zweifelhaft</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>berichtigt</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>geprüft</translation>
    </message>
</context>
<context>
    <name>NumberTable</name>
    <message>
        <source>Numbers on the page</source>
        <translation>Zahlen auf der Seite</translation>
    </message>
    <message>
        <source>Type to correct a number. Enter: it is right. Delete: it is none. Tab: the next doubtful one.</source>
        <translation>Tippe, um eine Zahl zu berichtigen. Eingabe: Sie stimmt. Entf: Es ist keine. Tab: die nächste zweifelhafte.</translation>
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
        <translation>Diese lehren</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Copies all numbers, a line for each of the page (Ctrl+C).</source>
        <translation>Kopiert alle Zahlen, eine Zeile für jede der Seite (Strg+C).</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>Copies all numbers for a spreadsheet (Ctrl+Shift+C).</source>
        <translation>Kopiert alle Zahlen für eine Tabellenkalkulation (Strg+Umschalt+C).</translation>
    </message>
    <message>
        <source>Save table…</source>
        <translation>Tabelle speichern…</translation>
    </message>
    <message>
        <source>Saves a table, or a folder with a picture of each number (Ctrl+S).</source>
        <translation>Speichert eine Tabelle oder einen Ordner mit einem Bild jeder Zahl (Strg+S).</translation>
    </message>
    <message>
        <source>Read as a page</source>
        <translation>Als Seite lesen</translation>
    </message>
    <message>
        <source>Finds all numbers in the picture (F5).</source>
        <translation>Findet alle Zahlen im Bild (F5).</translation>
    </message>
    <message>
        <source>Read as one number</source>
        <translation>Als eine Zahl lesen</translation>
    </message>
    <message>
        <source>Shows the picture on the canvas, and reads it as one number (F6).</source>
        <translation>Zeigt das Bild auf der Zeichenfläche und liest es als eine Zahl (F6).</translation>
    </message>
    <message>
        <source>This picture is not read yet.</source>
        <translation>Dieses Bild ist noch nicht gelesen.</translation>
    </message>
    <message>
        <source>Turned by {0}° to be read.</source>
        <translation>Zum Lesen um {0}° gedreht.</translation>
    </message>
    <message>
        <source>No number was found.</source>
        <translation>Es wurde keine Zahl gefunden.</translation>
    </message>
    <message>
        <source>One number.</source>
        <translation>Eine Zahl.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers</source>
        <translation>
            <numerusform>%Ln Zahl</numerusform>
            <numerusform>%Ln Zahlen</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} in {1}.</source>
        <translation>{0} in {1}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>einer Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>None is doubtful.</source>
        <translation>Keine ist zweifelhaft.</translation>
    </message>
    <message>
        <source>No doubtful one is left.</source>
        <translation>Keine zweifelhafte ist übrig.</translation>
    </message>
    <message>
        <source>{0} of {1} doubtful left.</source>
        <translation>{0} von {1} zweifelhaften sind übrig.</translation>
    </message>
    <message>
        <source>Keeps what was wrong or doubtful in your hand, digits: {0} (F7).</source>
        <translation>Behält in deiner Handschrift, was falsch oder zweifelhaft war, Ziffern: {0} (F7).</translation>
    </message>
    <message>
        <source>Correct a number first, or press Enter on a doubtful one that is right.</source>
        <translation>Berichtige zuerst eine Zahl, oder drücke die Eingabetaste auf einer zweifelhaften, die stimmt.</translation>
    </message>
    <message>
        <source>No doubtful one comes next; {0} are left elsewhere.</source>
        <translation>Danach kommt keine zweifelhafte mehr; anderswo sind noch {0}.</translation>
    </message>
</context>
<context>
    <name>OpeningCombo</name>
    <message>
        <source>Open data file…</source>
        <translation>Datendatei öffnen…</translation>
    </message>
    <message>
        <source>Open data folder…</source>
        <translation>Datenordner öffnen…</translation>
    </message>
</context>
<context>
    <name>OtherKeys</name>
    <message>
        <source>Canvas</source>
        <translation>Zeichenfläche</translation>
    </message>
    <message>
        <source>Page Train</source>
        <translation>Seite Trainieren</translation>
    </message>
    <message>
        <source>Page Results</source>
        <translation>Seite Ergebnisse</translation>
    </message>
    <message>
        <source>Page Teach</source>
        <translation>Seite Lehren</translation>
    </message>
    <message>
        <source>Page Runs</source>
        <translation>Seite Läufe</translation>
    </message>
    <message>
        <source>Page of numbers</source>
        <translation>Seite mit Zahlen</translation>
    </message>
    <message>
        <source>Charts, diagrams and walls of pictures</source>
        <translation>Diagramme und Bilderwände</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>Move a cursor over the canvas</source>
        <translation>Einen Cursor über die Zeichenfläche bewegen</translation>
    </message>
    <message>
        <source>Shift + arrow keys</source>
        <translation>Umschalt + Pfeiltasten</translation>
    </message>
    <message>
        <source>Move it in larger steps</source>
        <translation>Ihn in größeren Schritten bewegen</translation>
    </message>
    <message>
        <source>Set the pen down, or lift it</source>
        <translation>Den Stift aufsetzen oder abheben</translation>
    </message>
    <message>
        <source>Number pad</source>
        <translation>Ziffernblock</translation>
    </message>
    <message>
        <source>Lead the pen in eight directions; 5 is Space</source>
        <translation>Den Stift in acht Richtungen führen; 5 ist die Leertaste</translation>
    </message>
    <message>
        <source>Give up a stroke</source>
        <translation>Einen Strich verwerfen</translation>
    </message>
    <message>
        <source>0 to 9</source>
        <translation>0 bis 9</translation>
    </message>
    <message>
        <source>Say what is drawn</source>
        <translation>Sagen, was gezeichnet ist</translation>
    </message>
    <message>
        <source>Show or hide all settings</source>
        <translation>Alle Einstellungen zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Hide the settings</source>
        <translation>Die Einstellungen verbergen</translation>
    </message>
    <message>
        <source>Find a learning rate</source>
        <translation>Lernrate suchen</translation>
    </message>
    <message>
        <source>Do what a hint recommends</source>
        <translation>Tun, was ein Hinweis empfiehlt</translation>
    </message>
    <message>
        <source>Resume an interrupted run</source>
        <translation>Einen unterbrochenen Lauf fortsetzen</translation>
    </message>
    <message>
        <source>Mark the chosen image: wrong label</source>
        <translation>Das gewählte Bild markieren: falsches Label</translation>
    </message>
    <message>
        <source>Mark the chosen image: ambiguous</source>
        <translation>Das gewählte Bild markieren: mehrdeutig</translation>
    </message>
    <message>
        <source>Give the selected drawings another label</source>
        <translation>Den gewählten Zeichnungen ein anderes Label geben</translation>
    </message>
    <message>
        <source>Delete the selected drawings</source>
        <translation>Die gewählten Zeichnungen löschen</translation>
    </message>
    <message>
        <source>Bring deleted drawings back</source>
        <translation>Gelöschte Zeichnungen zurückholen</translation>
    </message>
    <message>
        <source>Choose the selected runs for comparison</source>
        <translation>Die gewählten Läufe zum Vergleich auswählen</translation>
    </message>
    <message>
        <source>Delete the selected runs</source>
        <translation>Die gewählten Läufe löschen</translation>
    </message>
    <message>
        <source>Go to the next number, or the one before</source>
        <translation>Zur nächsten oder vorigen Zahl gehen</translation>
    </message>
    <message>
        <source>Any digit</source>
        <translation>Jede Ziffer</translation>
    </message>
    <message>
        <source>Correct the chosen number</source>
        <translation>Die gewählte Zahl verbessern</translation>
    </message>
    <message>
        <source>Confirm a number, and go to the next doubtful one</source>
        <translation>Eine Zahl bestätigen und zur nächsten zweifelhaften gehen</translation>
    </message>
    <message>
        <source>Remove a number</source>
        <translation>Eine Zahl entfernen</translation>
    </message>
    <message>
        <source>Enlarge the picture</source>
        <translation>Das Bild vergrößern</translation>
    </message>
    <message>
        <source>Shrink the picture</source>
        <translation>Das Bild verkleinern</translation>
    </message>
    <message>
        <source>Show all of the picture</source>
        <translation>Das ganze Bild zeigen</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Lesen abbrechen</translation>
    </message>
    <message>
        <source>Read the picture as one number</source>
        <translation>Das Bild als eine Zahl lesen</translation>
    </message>
    <message>
        <source>Teach what was corrected</source>
        <translation>Das Verbesserte lehren</translation>
    </message>
    <message>
        <source>Leave the page</source>
        <translation>Die Seite verlassen</translation>
    </message>
    <message>
        <source>Go from one value or picture to the next</source>
        <translation>Von einem Wert oder Bild zum nächsten gehen</translation>
    </message>
    <message>
        <source>Page up and Page down</source>
        <translation>Bild auf und Bild ab</translation>
    </message>
    <message>
        <source>Go on by ten</source>
        <translation>Um zehn weitergehen</translation>
    </message>
    <message>
        <source>Home and End</source>
        <translation>Pos1 und Ende</translation>
    </message>
    <message>
        <source>Go to the first or the last</source>
        <translation>Zum ersten oder letzten gehen</translation>
    </message>
    <message>
        <source>Open what is chosen</source>
        <translation>Das Gewählte öffnen</translation>
    </message>
    <message>
        <source>Show the values of a chart as a table</source>
        <translation>Die Werte eines Diagramms als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Copy the rows of such a table that are chosen, or all</source>
        <translation>Die gewählten Zeilen einer solchen Tabelle kopieren, oder alle</translation>
    </message>
    <message>
        <source>Menu key</source>
        <translation>Menütaste</translation>
    </message>
    <message>
        <source>Save, copy or print the picture</source>
        <translation>Das Bild speichern, kopieren oder drucken</translation>
    </message>
    <message>
        <source>Put a page with its own window back</source>
        <translation>Eine Seite mit eigenem Fenster zurücklegen</translation>
    </message>
    <message>
        <source>Leave the presentation, a dialog or a window of its own</source>
        <translation>Die Präsentation, einen Dialog oder ein eigenes Fenster verlassen</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Umschalt+Tab</translation>
    </message>
    <message>
        <source>Go to the next control or back</source>
        <translation>Zum nächsten Element gehen oder zurück</translation>
    </message>
</context>
<context>
    <name>OverlayPlot</name>
    <message>
        <source>Curve</source>
        <translation>Kurve</translation>
    </message>
</context>
<context>
    <name>PageActions</name>
    <message>
        <source>Save table</source>
        <translation>Tabelle speichern</translation>
    </message>
    <message>
        <source>Kept in your hand now, digits: {0}.</source>
        <translation>Jetzt in deiner Handschrift behalten, Ziffern: {0}.</translation>
    </message>
    <message>
        <source>All of them are kept already.</source>
        <translation>Alle sind schon behalten.</translation>
    </message>
    <message>
        <source>This number is the last of its line: there is none to join.</source>
        <translation>Diese Zahl ist die letzte ihrer Zeile: Es gibt keine zum Verbinden.</translation>
    </message>
    <message>
        <source>This number has one digit only: it cannot be split.</source>
        <translation>Diese Zahl hat nur eine Ziffer: Sie lässt sich nicht teilen.</translation>
    </message>
    <message>
        <source>Choose a number first.</source>
        <translation>Wähle zuerst eine Zahl.</translation>
    </message>
    <message>
        <source>No page has been read; open a picture of one first.</source>
        <translation>Es ist keine Seite gelesen; öffne zuerst ein Bild von einer.</translation>
    </message>
</context>
<context>
    <name>PageDocument</name>
    <message>
        <source>correction</source>
        <translation>Berichtigung</translation>
    </message>
    <message>
        <source>check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>leaving out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>joining</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>splitting</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>marking</source>
        <translation>Markieren</translation>
    </message>
</context>
<context>
    <name>PageOpening</name>
    <message>
        <source>There is no picture on the canvas; open one first.</source>
        <translation>Auf der Zeichenfläche ist kein Bild; öffne zuerst eines.</translation>
    </message>
    <message>
        <source>another picture</source>
        <translation>ein anderes Bild</translation>
    </message>
</context>
<context>
    <name>PagePanel</name>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Größer (Strg++)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>Kleiner (Strg+-)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>All of the page (Ctrl+0)</source>
        <translation>Die ganze Seite (Strg+0)</translation>
    </message>
    <message>
        <source>Back to the canvas, as it was (Esc)</source>
        <translation>Zurück zur Zeichenfläche, wie sie war (Esc)</translation>
    </message>
    <message>
        <source>Close page</source>
        <translation>Seite schließen</translation>
    </message>
    <message>
        <source>Drag a rectangle around a number that was missed (Ctrl+M, or Shift and drag).</source>
        <translation>Ziehe ein Rechteck um eine Zahl, die fehlt (Strg+M, oder Umschalt und ziehen).</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>Mark a number</source>
        <translation>Eine Zahl markieren</translation>
    </message>
</context>
<context>
    <name>PageTitle</name>
    <message>
        <source>Page {0}</source>
        <translation>Seite {0}</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>The page</source>
        <translation>Die Seite</translation>
    </message>
    <message>
        <source>Click a number to choose it, and type. Double click: closer. Wheel or pinch: zoom. Drag: move. Shift and drag: mark a number that was missed.</source>
        <translation>Klicke auf eine Zahl, um sie zu wählen, und tippe. Doppelklick: näher. Rad oder zwei Finger: Vergrößerung. Ziehen: verschieben. Umschalt und ziehen: eine fehlende Zahl markieren.</translation>
    </message>
    <message>
        <source>No page is open; open a picture of one first.</source>
        <translation>Es ist keine Seite geöffnet; öffne zuerst ein Bild von einer.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Show this page in a window of its own</source>
        <translation>Diese Seite in einem eigenen Fenster zeigen</translation>
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
        <translation>Bild speichern</translation>
    </message>
</context>
<context>
    <name>PictureMenu</name>
    <message>
        <source>Show as &amp;table</source>
        <translation>Als &amp;Tabelle zeigen</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>&amp;Bild kopieren</translation>
    </message>
    <message>
        <source>&amp;Save picture…</source>
        <translation>Bild &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>D&amp;rucken…</translation>
    </message>
</context>
<context>
    <name>PlotsPanel</name>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Shows small losses as clearly as large ones.</source>
        <translation>Zeigt kleine Verluste so deutlich wie große.</translation>
    </message>
    <message>
        <source>Logarithmic loss</source>
        <translation>Verlust logarithmisch</translation>
    </message>
    <message>
        <source>Shows what is missing to 100 % on a logarithmic scale: above 97 %, an accuracy curve is a flat line.</source>
        <translation>Zeigt, was zu 100 % fehlt, in logarithmischem Maßstab: Über 97 % ist eine Genauigkeitskurve eine flache Linie.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Shows the whole run again and follows it. Drag a plot to move it, scroll to zoom.</source>
        <translation>Zeigt wieder den ganzen Lauf und folgt ihm. Ziehen verschiebt die Kurven, das Rad vergrößert sie.</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Loss curves</source>
        <translation>Verlustkurven</translation>
    </message>
    <message>
        <source>Accuracy (%)</source>
        <translation>Genauigkeit (%)</translation>
    </message>
    <message>
        <source>Accuracy curves</source>
        <translation>Genauigkeitskurven</translation>
    </message>
    <message>
        <source>Loss (squared error)</source>
        <translation>Verlust (quadratischer Fehler)</translation>
    </message>
    <message>
        <source>There are no curves yet; train a network first.</source>
        <translation>Es gibt noch keine Kurven; trainiere zuerst ein Netz.</translation>
    </message>
    <message>
        <source>Error (%)</source>
        <translation>Fehler (%)</translation>
    </message>
</context>
<context>
    <name>PreprocessingStrip</name>
    <message>
        <source>Canvas</source>
        <translation>Zeichenfläche</translation>
    </message>
    <message>
        <source>All the ink on the canvas.</source>
        <translation>Alle Tinte auf der Zeichenfläche.</translation>
    </message>
    <message>
        <source>Cropped</source>
        <translation>Ausschnitt</translation>
    </message>
    <message>
        <source>The digit alone, with a pen width that suits its size.</source>
        <translation>Die Ziffer allein, mit einer Strichbreite, die zu ihrer Größe passt.</translation>
    </message>
    <message>
        <source>Scaled by area until its longer side is 20 pixels.</source>
        <translation>Nach Fläche verkleinert, bis die längere Seite 20 Pixel hat.</translation>
    </message>
    <message>
        <source>Centred by its centre of mass: what the network sees.</source>
        <translation>Auf den Schwerpunkt zentriert: was das Netz sieht.</translation>
    </message>
</context>
<context>
    <name>PreviewStrip</name>
    <message>
        <source>What the network will see</source>
        <translation>Was das Netz sehen wird</translation>
    </message>
    <message>
        <source>What the network will see: each image is changed differently every time.</source>
        <translation>Was das Netz sehen wird: Jedes Bild wird jedes Mal anders verändert.</translation>
    </message>
</context>
<context>
    <name>ProbabilityBar</name>
    <message>
        <source>The network’s probability for {0}</source>
        <translation>Die Wahrscheinlichkeit des Netzes für {0}</translation>
    </message>
</context>
<context>
    <name>RateDialog</name>
    <message>
        <source>Find a learning rate</source>
        <translation>Lernrate suchen</translation>
    </message>
    <message>
        <source>A new network is trained with a larger rate in each batch, until its loss grows. Nothing is kept of it.</source>
        <translation>Ein neues Netz wird in jedem Batch mit einer größeren Rate trainiert, bis sein Verlust wächst. Nichts davon wird behalten.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>Puts this rate into the settings of the next run</source>
        <translation>Übernimmt diese Rate in die Einstellungen des nächsten Laufs</translation>
    </message>
    <message>
        <source>&amp;Use this rate</source>
        <translation>&amp;Diese Rate nehmen</translation>
    </message>
    <message>
        <source>Leaves the settings as they are, and ends the search</source>
        <translation>Lässt die Einstellungen, wie sie sind, und beendet die Suche</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Use {0}</source>
        <translation>{0} &amp;nehmen</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Es wurde nichts gefunden.</translation>
    </message>
</context>
<context>
    <name>RateSearch</name>
    <message>
        <source>Tries growing rates for some seconds, and suggests one (F4)</source>
        <translation>Versucht einige Sekunden lang wachsende Raten und schlägt eine vor (F4)</translation>
    </message>
    <message>
        <source>A network is training; stop it first</source>
        <translation>Ein Netz wird trainiert; beende das zuerst</translation>
    </message>
</context>
<context>
    <name>RateView</name>
    <message>
        <source>Loss at growing learning rates</source>
        <translation>Verlust bei wachsenden Lernraten</translation>
    </message>
    <message>
        <source>Learning rate {0}: loss {1}</source>
        <translation>Lernrate {0}: Verlust {1}</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
</context>
<context>
    <name>ReadingBar</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Reads no further; the picture stays (Shift+F5).</source>
        <translation>Liest nicht weiter; das Bild bleibt (Umschalt+F5).</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Lesen abbrechen</translation>
    </message>
    <message>
        <source>the page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Reading {0}…</source>
        <translation>Lesen ({0})…</translation>
    </message>
    <message>
        <source>Reading {0}: looking for its paper…</source>
        <translation>Lesen ({0}): Suche nach dem Papier…</translation>
    </message>
    <message>
        <source>Reading {0}: which way up is it?</source>
        <translation>Lesen ({0}): Wo ist oben?</translation>
    </message>
    <message>
        <source>Reading {0}: taking printed lines away…</source>
        <translation>Lesen ({0}): Gedruckte Linien werden entfernt…</translation>
    </message>
    <message>
        <source>Reading {0}: looking for lines of numbers…</source>
        <translation>Lesen ({0}): Suche nach Zahlenzeilen…</translation>
    </message>
    <message>
        <source>Reading {0}: number {1} of about {2}…</source>
        <translation>Lesen ({0}): Zahl {1} von etwa {2}…</translation>
    </message>
</context>
<context>
    <name>ReadingPanel</name>
    <message>
        <source>Reading</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Read by the network that is learning, as it is at this moment.</source>
        <translation>Gelesen von dem Netz, das gerade lernt, wie es in diesem Augenblick ist.</translation>
    </message>
    <message>
        <source>learning…</source>
        <translation>lernt…</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>What the reading of a digit looks like.</source>
        <translation>Wie das Ergebnis für eine Ziffer aussieht.</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation>&amp;Liste leeren</translation>
    </message>
    <message>
        <source>Nothing has been opened yet</source>
        <translation>Noch wurde nichts geöffnet</translation>
    </message>
</context>
<context>
    <name>ReliabilityView</name>
    <message>
        <source>Reliability diagram</source>
        <translation>Zuverlässigkeitsdiagramm</translation>
    </message>
    <message>
        <source>{0} to {1} sure</source>
        <translation>{0} bis {1} sicher</translation>
    </message>
    <message>
        <source>{0}: no image</source>
        <translation>{0}: kein Bild</translation>
    </message>
    <message>
        <source>{0}: {1} images, {2} of them right (95 % sure: {3} to {4}); {5} sure on average</source>
        <translation>{0}: {1} Bilder, {2} davon richtig (95 % sicher: {3} bis {4}); im Mittel {5} sicher</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Sure on average</source>
        <translation>Sicher im Mittel</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Wie sicher</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>right</source>
        <translation>richtig</translation>
    </message>
</context>
<context>
    <name>RestoreOffer</name>
    <message>
        <source>Restore your last dra&amp;wing</source>
        <translation>Letzte Zeichnung zurüc&amp;kholen</translation>
    </message>
    <message>
        <source>Draws again what was here when the program ended; so does the Edit menu.</source>
        <translation>Zeichnet wieder, was hier war, als das Programm endete; das Menü Bearbeiten kann es auch.</translation>
    </message>
    <message>
        <source>Restore your last drawing</source>
        <translation>Letzte Zeichnung zurückholen</translation>
    </message>
    <message>
        <source>The picture under it is not kept.</source>
        <translation>Das Bild darunter wird nicht behalten.</translation>
    </message>
    <message>
        <source>Restore dra&amp;wing</source>
        <translation>Zeichnung zurüc&amp;kholen</translation>
    </message>
</context>
<context>
    <name>ResultsPanel</name>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>The network is reading the images</source>
        <translation>Das Netz liest die Bilder</translation>
    </message>
    <message>
        <source>These drawings have changed: press Measure to read them again</source>
        <translation>Diese Zeichnungen haben sich geändert: „Messen“ liest sie neu</translation>
    </message>
    <message>
        <source>Press Measure to see what the network reads wrongly, and how sure it is</source>
        <translation>„Messen“ zeigt, was das Netz falsch liest und wie sicher es ist</translation>
    </message>
    <message>
        <source>After the run’s next epoch you see here what it reads wrongly</source>
        <translation>Nach der nächsten Epoche des Laufs siehst du hier, was er falsch liest</translation>
    </message>
    <message>
        <source>This run holds no images out for validation; measure it when it has ended</source>
        <translation>Dieser Lauf hält keine Bilder zur Validierung zurück; miss das Netz, wenn er beendet ist</translation>
    </message>
    <message>
        <source>the network that is learning</source>
        <translation>das lernende Netz</translation>
    </message>
</context>
<context>
    <name>ResultsSections</name>
    <message>
        <source>What was read as what, and the images themselves</source>
        <translation>Was als was gelesen wurde, und die Bilder selbst</translation>
    </message>
    <message>
        <source>&amp;Confusion</source>
        <translation>&amp;Verwechslungen</translation>
    </message>
    <message>
        <source>Precision, recall and F1 of each class</source>
        <translation>Präzision, Trefferquote und F1 jeder Klasse</translation>
    </message>
    <message>
        <source>C&amp;lasses</source>
        <translation>&amp;Je Klasse</translation>
    </message>
    <message>
        <source>Whether it is right as often as it is sure, and what a threshold would cost</source>
        <translation>Ob es so oft recht hat, wie es sicher ist, und was eine Schwelle kosten würde</translation>
    </message>
    <message>
        <source>Certaint&amp;y</source>
        <translation>Siche&amp;rheit</translation>
    </message>
    <message>
        <source>Which mistakes another network mends, and whether it is better</source>
        <translation>Welche Fehler ein anderes Netz behebt, und ob es besser ist</translation>
    </message>
    <message>
        <source>C&amp;ompare</source>
        <translation>Ver&amp;gleichen</translation>
    </message>
    <message>
        <source>How far images may be turned, blurred or hidden, and your drawing, too</source>
        <translation>Wie weit Bilder gedreht, verwischt oder verdeckt werden dürfen, auch deine Zeichnung</translation>
    </message>
    <message>
        <source>Rob&amp;ustness</source>
        <translation>R&amp;obustheit</translation>
    </message>
</context>
<context>
    <name>ResumeBar</name>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Continue from the last checkpoint, as if nothing had happened (Alt+G)</source>
        <translation>Geht vom letzten Zwischenstand aus weiter, als wäre nichts geschehen (Alt+G)</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>You won’t be asked about this run again; its folder keeps what it learned.</source>
        <translation>Nach diesem Lauf wirst du nicht mehr gefragt; sein Ordner behält, was er gelernt hat.</translation>
    </message>
    <message>
        <source>Interrupted experiment: {0}, {1} of {2} runs have ended. Go on with it?</source>
        <translation>Unterbrochenes Experiment: {0}, {1} von {2} Läufen sind beendet. Weitermachen?</translation>
    </message>
    <message>
        <source>Interrupted run: {0}, {1} of {2} epochs, {3}. Resume it?</source>
        <translation>Unterbrochener Lauf: {0}, {1} von {2} Epochen, {3}. Fortsetzen?</translation>
    </message>
    <message>
        <source>Interrupted run: {0}, {3}, before anything was saved. Begin it anew?</source>
        <translation>Unterbrochener Lauf: {0}, {3}, bevor etwas gespeichert war. Neu beginnen?</translation>
    </message>
</context>
<context>
    <name>RiskCoverageView</name>
    <message>
        <source>Risk and coverage</source>
        <translation>Risiko und Abdeckung</translation>
    </message>
    <message>
        <source>Of the surest {0} ({1} images), none is wrong.</source>
        <translation>Von den sichersten {0} ({1} Bilder) ist keines falsch.</translation>
    </message>
    <message>
        <source>Of the surest {0} ({1} images), {2} are wrong ({3}).</source>
        <translation>Von den sichersten {0} ({1} Bilder) sind {2} falsch ({3}).</translation>
    </message>
    <message>
        <source>Below {0} sure nothing is answered ({1} images).</source>
        <translation>Unter {0} Sicherheit gibt es keine Antwort ({1} Bilder).</translation>
    </message>
    <message>
        <source>Answered, the surest first</source>
        <translation>Beantwortet, die sichersten zuerst</translation>
    </message>
    <message>
        <source>Least sure of them</source>
        <translation>Die unsicherste davon</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Wrong among them</source>
        <translation>Falsche darunter</translation>
    </message>
    <message>
        <source>answered, the surest first</source>
        <translation>beantwortet, das Sicherste zuerst</translation>
    </message>
    <message>
        <source>wrong among them</source>
        <translation>davon falsch</translation>
    </message>
</context>
<context>
    <name>RobustnessCell</name>
    <message>
        <source>Your drawing, framed, and test images; ✗: read wrongly</source>
        <translation>Deine Zeichnung, mit Rahmen, und Testbilder; ✗: falsch gelesen</translation>
    </message>
    <message>
        <source>Does the same to your drawing, as the network sees it; the drawing stays</source>
        <translation>Macht dasselbe mit deiner Zeichnung, wie das Netz sie sieht; die Zeichnung bleibt</translation>
    </message>
</context>
<context>
    <name>RobustnessChart</name>
    <message>
        <source>{0}: {1} read rightly (95 % sure: {2} to {3})</source>
        <translation>{0}: {1} richtig gelesen (95 % sicher: {2} bis {3})</translation>
    </message>
</context>
<context>
    <name>RobustnessSection</name>
    <message>
        <source>an&amp;d</source>
        <translation>&amp;und</translation>
    </message>
    <message>
        <source>Reads 1,000 of the images again and again, deformed further and further</source>
        <translation>Liest 1.000 der Bilder immer wieder, immer stärker verformt</translation>
    </message>
    <message>
        <source>Mea&amp;sure robustness</source>
        <translation>Robusthe&amp;it messen</translation>
    </message>
    <message>
        <source>Puts all sliders back</source>
        <translation>Stellt alle Regler zurück</translation>
    </message>
    <message>
        <source>Rese&amp;t</source>
        <translation>Zurü&amp;cksetzen</translation>
    </message>
    <message>
        <source>Sliders deform your drawing, as the network sees it.</source>
        <translation>Regler verformen deine Zeichnung, wie das Netz sie sieht.</translation>
    </message>
    <message>
        <source>Measure a set, above, to try the same on its images.</source>
        <translation>Miss oben eine Menge, um dasselbe mit ihren Bildern zu versuchen.</translation>
    </message>
    <message>
        <source>Curves tell how many images are read rightly then: point at one for figures and images.</source>
        <translation>Kurven sagen dann, wie viele Bilder richtig gelesen werden: Zeige auf eine, um Werte und Bilder zu sehen.</translation>
    </message>
</context>
<context>
    <name>RunCurvesPanel</name>
    <message>
        <source>Tick runs in the table
to see their curves here</source>
        <translation>Kreuze Läufe in der Tabelle an,
um hier ihre Kurven zu sehen</translation>
    </message>
    <message>
        <source>What the curves show</source>
        <translation>Was die Kurven zeigen</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>What the horizontal axis shows</source>
        <translation>Was die waagerechte Achse zeigt</translation>
    </message>
    <message>
        <source>over epochs</source>
        <translation>nach Epochen</translation>
    </message>
    <message>
        <source>over time</source>
        <translation>nach Zeit</translation>
    </message>
    <message>
        <source>Trai&amp;ning</source>
        <translation>&amp;Training</translation>
    </message>
    <message>
        <source>Also shows the training curves: faint lines, smoothed.</source>
        <translation>Zeigt auch die Trainingskurven: blasse Linien, geglättet.</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>L&amp;og</translation>
    </message>
    <message>
        <source>Shows the whole plot again. Drag to move it, turn the wheel to zoom.</source>
        <translation>Zeigt wieder alles. Ziehen verschiebt, das Rad vergrößert.</translation>
    </message>
    <message>
        <source>F&amp;it</source>
        <translation>&amp;Einpassen</translation>
    </message>
    <message>
        <source>For single runs: an experiment shows its mean and a curve of each run.</source>
        <translation>Für einzelne Läufe: Ein Experiment zeigt seinen Mittelwert und eine Kurve jedes Laufs.</translation>
    </message>
    <message>
        <source>Logarithmic scale: shows small losses as clearly as large ones.</source>
        <translation>Logarithmischer Maßstab: zeigt kleine Verluste so deutlich wie große.</translation>
    </message>
    <message>
        <source>For the loss only: accuracy has a linear scale.</source>
        <translation>Nur für den Verlust: Genauigkeit hat einen linearen Maßstab.</translation>
    </message>
    <message>
        <source>Curves of the ticked runs</source>
        <translation>Kurven der angekreuzten Läufe</translation>
    </message>
    <message>
        <source>Accuracy (%)</source>
        <translation>Genauigkeit (%)</translation>
    </message>
    <message>
        <source>Training time (s)</source>
        <translation>Trainingszeit (s)</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
</context>
<context>
    <name>RunDetails</name>
    <message>
        <source>Settings of the selected runs</source>
        <translation>Einstellungen der gewählten Läufe</translation>
    </message>
    <message>
        <source>Select a run to see its settings,
or several to see how they differ</source>
        <translation>Wähle einen Lauf, um seine Einstellungen zu sehen,
oder mehrere, um zu sehen, worin sie sich unterscheiden</translation>
    </message>
    <message>
        <source>What was learned from drawings</source>
        <translation>Was von Zeichnungen gelernt wurde</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>What was learned from drawings has no settings to compare.</source>
        <translation>Was von Zeichnungen gelernt wurde, hat keine Einstellungen zum Vergleichen.</translation>
    </message>
    <message>
        <source>The settings of a damaged run cannot be compared.</source>
        <translation>Die Einstellungen eines beschädigten Laufs lassen sich nicht vergleichen.</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>These runs have the same settings.</source>
        <translation>Diese Läufe haben dieselben Einstellungen.</translation>
    </message>
</context>
<context>
    <name>RunHintBar</name>
    <message>
        <source>Remedy</source>
        <translation>Abhilfe</translation>
    </message>
    <message>
        <source>Does what helps</source>
        <translation>Tut, was hilft</translation>
    </message>
    <message>
        <source>Hide hint</source>
        <translation>Hinweis ausblenden</translation>
    </message>
    <message>
        <source>Say no more of this in this run</source>
        <translation>In diesem Lauf nichts mehr dazu sagen</translation>
    </message>
</context>
<context>
    <name>RunHints</name>
    <message>
        <source>Stop here and keep the best</source>
        <translation>Hier beenden und das Beste behalten</translation>
    </message>
    <message>
        <source>Turn on augmentation</source>
        <translation>Augmentierung einschalten</translation>
    </message>
    <message>
        <source>Use {0}</source>
        <translation>{0} nehmen</translation>
    </message>
    <message>
        <source>Start again with {0}</source>
        <translation>Mit {0} neu beginnen</translation>
    </message>
    <message>
        <source>From the next batch on; the curves are marked.</source>
        <translation>Ab dem nächsten Batch; die Kurven werden markiert.</translation>
    </message>
    <message>
        <source>Ends the run with its best epoch so far.</source>
        <translation>Beendet den Lauf mit seiner bisher besten Epoche.</translation>
    </message>
    <message>
        <source>Ends this run, and begins a new one at once.</source>
        <translation>Beendet diesen Lauf und beginnt sofort einen neuen.</translation>
    </message>
</context>
<context>
    <name>RunMenu</name>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Lauf</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>&amp;Trainieren</translation>
    </message>
    <message>
        <source>One more &amp;epoch</source>
        <translation>Noch &amp;eine Epoche</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Step one &amp;batch</source>
        <translation>Ein Batch &amp;weiter</translation>
    </message>
    <message>
        <source>Slow &amp;motion</source>
        <translation>&amp;Zeitlupe</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Übung &amp;beenden</translation>
    </message>
    <message>
        <source>Read my &amp;drawing while training</source>
        <translation>Mei&amp;ne Zeichnung beim Training lesen</translation>
    </message>
    <message>
        <source>Compare r&amp;uns</source>
        <translation>Läufe &amp;vergleichen</translation>
    </message>
    <message>
        <source>&amp;Learn my hand</source>
        <translation>&amp;Meine Handschrift lernen</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
</context>
<context>
    <name>RunObstacles</name>
    <message>
        <source>Select one run</source>
        <translation>Wähle einen Lauf</translation>
    </message>
    <message>
        <source>It is an experiment; open it and select one of its runs</source>
        <translation>Das ist ein Experiment; öffne es und wähle einen seiner Läufe</translation>
    </message>
    <message>
        <source>Select one experiment</source>
        <translation>Wähle ein Experiment</translation>
    </message>
    <message>
        <source>It is called as the hand; rename that on the page Teach</source>
        <translation>Es heißt wie die Handschrift; benenne sie auf der Seite Lehren um</translation>
    </message>
    <message>
        <source>It belongs to a hand; go back on the page Teach, or delete the hand there</source>
        <translation>Es gehört zu einer Handschrift; geh auf der Seite Lehren zurück, oder lösche sie dort</translation>
    </message>
    <message>
        <source>A run cannot be deleted while it is running; stop it first</source>
        <translation>Ein Lauf lässt sich nicht löschen, solange er läuft; beende ihn zuerst</translation>
    </message>
    <message>
        <source>Select runs</source>
        <translation>Wähle Läufe</translation>
    </message>
    <message>
        <source>It was learned from drawings; press Learn on the page Teach</source>
        <translation>Es wurde von Zeichnungen gelernt; drücke „Lernen“ auf der Seite Lehren</translation>
    </message>
    <message>
        <source>A run is running; stop it first</source>
        <translation>Ein Lauf läuft; beende ihn zuerst</translation>
    </message>
    <message>
        <source>It learned nothing, or is still running</source>
        <translation>Er hat nichts gelernt oder läuft noch</translation>
    </message>
    <message>
        <source>The run is damaged</source>
        <translation>Der Lauf ist beschädigt</translation>
    </message>
    <message>
        <source>All of its runs have ended</source>
        <translation>Alle seine Läufe sind beendet</translation>
    </message>
    <message>
        <source>The experiment is damaged</source>
        <translation>Das Experiment ist beschädigt</translation>
    </message>
    <message>
        <source>Its loss was no longer a number; train again with a smaller rate</source>
        <translation>Sein Verlust war keine Zahl mehr; trainiere noch einmal mit kleinerer Lernrate</translation>
    </message>
    <message>
        <source>It kept no point to go on from; train it again</source>
        <translation>Er hat keinen Punkt behalten, von dem er weitergehen kann; trainiere ihn noch einmal</translation>
    </message>
</context>
<context>
    <name>RunTable</name>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
</context>
<context>
    <name>RunTexts</name>
    <message>
        <source>several</source>
        <translation>mehrere</translation>
    </message>
    <message>
        <source>{0}/{1} runs</source>
        <translation>{0}/{1} Läufe</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>learned</source>
        <translation>gelernt</translation>
    </message>
    <message>
        <source>{0}, taught drawings of a hand: {1}</source>
        <translation>{0}, mit Zeichnungen einer Handschrift unterrichtet: {1}</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Went on after epoch {0}</source>
        <translation>Ging nach Epoche {0} weiter</translation>
    </message>
    <message>
        <source>to {0} epochs, schedule stretched</source>
        <translation>bis {0} Epochen, Verlauf gestreckt</translation>
    </message>
    <message>
        <source>{0} from epoch {1}</source>
        <translation>{0} ab Epoche {1}</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation>Zeichnungen</translation>
    </message>
    <message>
        <source>Of no class</source>
        <translation>Ohne Klasse</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Drawings right</source>
        <translation>Zeichnungen richtig</translation>
    </message>
    <message>
        <source>Of no class, rejected</source>
        <translation>Ohne Klasse, abgelehnt</translation>
    </message>
    <message>
        <source>MNIST test images right</source>
        <translation>MNIST-Testbilder richtig</translation>
    </message>
    <message>
        <source>Non-digits rejected</source>
        <translation>Nicht-Ziffern abgelehnt</translation>
    </message>
    <message>
        <source>{0}; before: {1}</source>
        <translation>{0}; vorher: {1}</translation>
    </message>
    <message>
        <source>{0} of {1}; before: {2}</source>
        <translation>{0} von {1}; vorher: {2}</translation>
    </message>
</context>
<context>
    <name>RunsController</name>
    <message>
        <source>&amp;Delete</source>
        <translation>Lö&amp;schen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln runs? Their networks and curves will be gone for good.</source>
        <translation>
            <numerusform>%Ln Lauf löschen? Netz und Kurven sind dann endgültig weg.</numerusform>
            <numerusform>%Ln Läufe löschen? Ihre Netze und Kurven sind dann endgültig weg.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the experiment “{0}” with its {1} runs? Their networks and curves will be gone for good.</source>
        <translation>Das Experiment „{0}“ mit seinen {1} Läufen löschen? Ihre Netze und Kurven sind dann endgültig weg.</translation>
    </message>
    <message>
        <source>Delete “{0}”? Its network and curves will be gone for good.</source>
        <translation>„{0}“ löschen? Netz und Kurven sind dann endgültig weg.</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Export runs</source>
        <translation>Läufe exportieren</translation>
    </message>
</context>
<context>
    <name>RunsModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Tick a run to see its curves; press F2 to rename it.</source>
        <translation>Kreuze einen Lauf an, um seine Kurven zu sehen; F2 benennt ihn um.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Its architecture.</source>
        <translation>Seine Architektur.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>The preset, and what differs from it.</source>
        <translation>Die Voreinstellung und was davon abweicht.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Accuracy on the test images.</source>
        <translation>Genauigkeit mit den Testbildern.</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Accuracy on the validation images.</source>
        <translation>Genauigkeit mit den Validierungsbildern.</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>How many of its epochs are done.</source>
        <translation>Wie viele seiner Epochen geschafft sind.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Time spent on training, without tests and pauses.</source>
        <translation>Zeit fürs Training, ohne Tests und Pausen.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>When it began.</source>
        <translation>Wann er begann.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>How it ended, or whether it is still running.</source>
        <translation>Wie er endete, oder ob er noch läuft.</translation>
    </message>
</context>
<context>
    <name>RunsPage</name>
    <message>
        <source>Rena&amp;me</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Lö&amp;schen</translation>
    </message>
    <message>
        <source>&amp;Train again</source>
        <translation>No&amp;ch einmal trainieren</translation>
    </message>
    <message>
        <source>New &amp;seed</source>
        <translation>Neue&amp;r Startwert</translation>
    </message>
    <message>
        <source>&amp;Use its network</source>
        <translation>Sein &amp;Netz nehmen</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Copy figures</source>
        <translation>&amp;Werte kopieren</translation>
    </message>
    <message>
        <source>E&amp;xport CSV…</source>
        <translation>CS&amp;V exportieren…</translation>
    </message>
    <message>
        <source>Reading the runs…</source>
        <translation>Läufe werden gelesen…</translation>
    </message>
    <message>
        <source>There are no runs yet.
Press Train on the page Train; every run is saved.</source>
        <translation>Es gibt noch keine Läufe.
Trainiere auf der Seite Training; jeder Lauf wird gespeichert.</translation>
    </message>
    <message>
        <source>Rename it (F2)</source>
        <translation>Umbenennen (F2)</translation>
    </message>
    <message>
        <source>Delete the selected runs with their networks (Del)</source>
        <translation>Die gewählten Läufe mit ihren Netzen löschen (Entf)</translation>
    </message>
    <message>
        <source>Train with the same settings and seed; on a CPU, the curves will be the same</source>
        <translation>Mit denselben Einstellungen und demselben Startwert trainieren; auf einer CPU werden die Kurven gleich</translation>
    </message>
    <message>
        <source>Train with the same settings and a new seed, to see how much is chance</source>
        <translation>Mit denselben Einstellungen und neuem Startwert trainieren, um zu sehen, wie viel Zufall ist</translation>
    </message>
    <message>
        <source>Read your drawing with its network</source>
        <translation>Deine Zeichnung mit seinem Netz lesen</translation>
    </message>
    <message>
        <source>Train the runs of this experiment that are missing, this run to its end, or, if it is complete, for one more epoch, its schedule stretched over all</source>
        <translation>Die fehlenden Läufe dieses Experiments trainieren, diesen Lauf zu Ende, oder, wenn er vollständig ist, eine Epoche länger, sein Verlauf über alle gestreckt</translation>
    </message>
    <message>
        <source>Copy the figures of this experiment, for a spreadsheet</source>
        <translation>Die Werte dieses Experiments für eine Tabellenkalkulation kopieren</translation>
    </message>
    <message>
        <source>Save this table with all settings, or the runs of the selected experiment</source>
        <translation>Diese Tabelle mit allen Einstellungen speichern, oder die Läufe des gewählten Experiments</translation>
    </message>
</context>
<context>
    <name>SampleGrid</name>
    <message>
        <source>Samples of each class</source>
        <translation>Beispiele jeder Klasse</translation>
    </message>
</context>
<context>
    <name>SecondNetworkCombo</name>
    <message>
        <source>The network that yours is compared with: one that you trained or opened</source>
        <translation>Das Netz, mit dem deines verglichen wird: eines, das du trainiert oder geöffnet hast</translation>
    </message>
    <message>
        <source>Second network</source>
        <translation>Zweites Netz</translation>
    </message>
    <message>
        <source>no other network</source>
        <translation>kein anderes Netz</translation>
    </message>
</context>
<context>
    <name>SetCombo</name>
    <message>
        <source>What you drew and labelled, as the page Teach shows it</source>
        <translation>Was du gezeichnet und benannt hast, wie die Seite Lehren es zeigt</translation>
    </message>
    <message>
        <source>Test images of {0}</source>
        <translation>Testbilder von {0}</translation>
    </message>
    <message>
        <source>Validation images of {0}</source>
        <translation>Validierungsbilder von {0}</translation>
    </message>
    <message>
        <source>All images of {0}</source>
        <translation>Alle Bilder von {0}</translation>
    </message>
    <message>
        <source>While it trains</source>
        <translation>Während es lernt</translation>
    </message>
    <message>
        <source>Drawings of {0}</source>
        <translation>Zeichnungen von {0}</translation>
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
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
</context>
<context>
    <name>SettingsDrawer</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Buttons on show</source>
        <translation>Sichtbare Knöpfe</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Shows only what has these words in its text, its menu or its keys</source>
        <translation>Zeigt nur, was diese Wörter im Text, im Menü oder in den Tasten hat</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Enter does it, or shows where it is done</source>
        <translation>Die Eingabetaste tut es oder zeigt, wo es getan wird</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was es tut</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>{0}, over {1} per cent sure; second choice {2}</source>
        <translation>{0}, zu über {1} Prozent sicher; zweite Wahl {2}</translation>
    </message>
    <message>
        <source>{0}, {1} per cent sure; second choice {2}</source>
        <translation>{0}, zu {1} Prozent sicher; zweite Wahl {2}</translation>
    </message>
    <message>
        <source>{0}, over {1} per cent sure of it all; least sure of {2}</source>
        <translation>{0}, im Ganzen zu über {1} Prozent sicher; am wenigsten bei {2}</translation>
    </message>
    <message>
        <source>{0}, {1} per cent sure of it all; least sure of {2}</source>
        <translation>{0}, im Ganzen zu {1} Prozent sicher; am wenigsten bei {2}</translation>
    </message>
</context>
<context>
    <name>StepControls</name>
    <message>
        <source>What the drawing really is: the error is measured against it</source>
        <translation>Was die Zeichnung wirklich ist: Daran wird der Fehler gemessen</translation>
    </message>
    <message>
        <source>True class</source>
        <translation>Wahre Klasse</translation>
    </message>
    <message>
        <source>&amp;True class</source>
        <translation>&amp;Wahre Klasse</translation>
    </message>
    <message>
        <source>The learning rate: how far a step goes against the gradient</source>
        <translation>Die Lernrate: wie weit ein Schritt gegen den Gradienten geht</translation>
    </message>
    <message>
        <source>Learning rate η</source>
        <translation>Lernrate η</translation>
    </message>
    <message>
        <source>&amp;Learning rate η</source>
        <translation>Le&amp;rnrate η</translation>
    </message>
    <message>
        <source>&amp;Undo step</source>
        <translation>Schritt &amp;zurück</translation>
    </message>
    <message>
        <source>Start a&amp;gain</source>
        <translation>&amp;Von vorn</translation>
    </message>
    <message>
        <source>Step of &amp;wₓₕ</source>
        <translation>Schri&amp;tt von wₓₕ</translation>
    </message>
    <message>
        <source>Changes the weight between pixel and hidden unit, and no other</source>
        <translation>Ändert das Gewicht zwischen Pixel und verborgenem Neuron, und kein anderes</translation>
    </message>
    <message>
        <source>Ste&amp;p of wₕₒ</source>
        <translation>&amp;Schritt von wₕₒ</translation>
    </message>
    <message>
        <source>Changes the weight between hidden unit and output, and no other</source>
        <translation>Ändert das Gewicht zwischen verborgenem Neuron und Ausgabe, und kein anderes</translation>
    </message>
    <message>
        <source>&amp;Step of all weights</source>
        <translation>S&amp;chritt aller Gewichte</translation>
    </message>
    <message>
        <source>Changes all weights and biases at once, as training does</source>
        <translation>Ändert alle Gewichte auf einmal, wie es das Training tut</translation>
    </message>
    <message>
        <source>as read: {0}</source>
        <translation>wie gelesen: {0}</translation>
    </message>
    <message>
        <source>No step is taken</source>
        <translation>Noch kein Schritt</translation>
    </message>
    <message>
        <source>Takes the last step back</source>
        <translation>Nimmt den letzten Schritt zurück</translation>
    </message>
    <message>
        <source>Undoes all steps: the copy is again as the network is</source>
        <translation>Nimmt alle Schritte zurück: Die Kopie ist wieder, wie das Netz ist</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>&amp;Undo {0}</source>
        <translation>&amp;Rückgängig: {0}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Rüc&amp;kgängig</translation>
    </message>
    <message>
        <source>&amp;Redo {0}</source>
        <translation>&amp;Wiederholen: {0}</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
</context>
<context>
    <name>StrokeList</name>
    <message>
        <source>Strokes</source>
        <translation>Striche</translation>
    </message>
    <message>
        <source>Without this stroke: {0} ({1})</source>
        <translation>Ohne diesen Strich: {0} ({1})</translation>
    </message>
    <message>
        <source>It adds {0} to the certainty.</source>
        <translation>Er gibt der Sicherheit {0} dazu.</translation>
    </message>
    <message>
        <source>It takes {0} from it.</source>
        <translation>Er nimmt ihr {0}.</translation>
    </message>
</context>
<context>
    <name>TableDialog</name>
    <message>
        <source>Copies the rows that are chosen, or all, for a spreadsheet (Ctrl+C).</source>
        <translation>Kopiert die gewählten Zeilen oder alle für eine Tabellenkalkulation (Strg+C).</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Closes the table (Esc).</source>
        <translation>Schließt die Tabelle (Esc).</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Sch&amp;ließen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows copied</source>
        <translation>
            <numerusform>%Ln Zeile kopiert</numerusform>
            <numerusform>%Ln Zeilen kopiert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeachPanel</name>
    <message>
        <source>Your style</source>
        <translation>Dein Stil</translation>
    </message>
    <message>
        <source>La&amp;bel</source>
        <translation>Label &amp;geben</translation>
    </message>
    <message>
        <source>Gives the selected drawings this label; a digit key does so at once</source>
        <translation>Gibt den gewählten Zeichnungen dieses Label; eine Zifferntaste tut das sofort</translation>
    </message>
    <message>
        <source>N&amp;o digit</source>
        <translation>Keine &amp;Ziffer</translation>
    </message>
    <message>
        <source>The selected drawings belong to no class</source>
        <translation>Die gewählten Zeichnungen gehören zu keiner Klasse</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Lö&amp;schen</translation>
    </message>
    <message>
        <source>Deletes the selected drawings (Del)</source>
        <translation>Löscht die gewählten Zeichnungen (Entf)</translation>
    </message>
    <message>
        <source>Exer&amp;cise</source>
        <translation>Übu&amp;ng</translation>
    </message>
    <message>
        <source>Asks you for each digit three times, in random order: a minute and a half</source>
        <translation>Fragt in zufälliger Folge dreimal nach jeder Ziffer: anderthalb Minuten</translation>
    </message>
    <message>
        <source>+ Cla&amp;ss…</source>
        <translation>+ Klass&amp;e…</translation>
    </message>
    <message>
        <source>Asks you to draw ten of anything, as a class of your own</source>
        <translation>Bittet dich, zehn von irgendetwas zu zeichnen, als eigene Klasse</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Rückgäng&amp;ig</translation>
    </message>
    <message>
        <source>Undoes the last change on this page (Ctrl+Z)</source>
        <translation>Macht die letzte Änderung auf dieser Seite rückgängig (Strg+Z)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>Imp&amp;ortieren…</translation>
    </message>
    <message>
        <source>Keeps the labelled drawings of an ink file too</source>
        <translation>Behält auch die Zeichnungen einer Tintendatei, die Labels haben</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Saves these drawings as an ink file</source>
        <translation>Speichert diese Zeichnungen als Tintendatei</translation>
    </message>
    <message>
        <source>&amp;Train on these…</source>
        <translation>Damit &amp;trainieren…</translation>
    </message>
    <message>
        <source>Saves them as an ink file, to train a network of your own on the page Train</source>
        <translation>Speichert sie als Tintendatei, um auf der Seite Training ein eigenes Netz zu trainieren</translation>
    </message>
    <message>
        <source>What the selected drawings really are; Enter gives them this label</source>
        <translation>Was die gewählten Zeichnungen wirklich sind; die Eingabetaste gibt ihnen dieses Label</translation>
    </message>
    <message>
        <source>Another label</source>
        <translation>Anderes Label</translation>
    </message>
    <message>
        <source>No drawings are kept of this hand yet.
Draw a digit on the canvas, and press its key to say what it is;
or let the exercise ask you for each digit three times.</source>
        <translation>Von dieser Handschrift sind noch keine Zeichnungen behalten.
Zeichne eine Ziffer auf die Zeichenfläche und drücke ihre Taste, um zu sagen, was sie ist;
oder lass dich von der Übung dreimal nach jeder Ziffer fragen.</translation>
    </message>
    <message>
        <source>Reading the drawings…</source>
        <translation>Zeichnungen werden gelesen…</translation>
    </message>
    <message>
        <source>What will you draw ten of?</source>
        <translation>Wovon wirst du zehn zeichnen?</translation>
    </message>
</context>
<context>
    <name>Teacher</name>
    <message>
        <source>There is no network to teach yet; open a model.</source>
        <translation>Es gibt noch kein Netz zum Lehren; öffne ein Modell.</translation>
    </message>
    <message>
        <source>This network is in the middle of its training; wait, or choose another.</source>
        <translation>Dieses Netz ist mitten in seinem Training; warte, oder wähle ein anderes.</translation>
    </message>
    <message>
        <source>No drawing is kept yet; draw one, and say what it is.</source>
        <translation>Noch ist keine Zeichnung behalten; zeichne eine und sag, was sie ist.</translation>
    </message>
</context>
<context>
    <name>TrainingControls</name>
    <message>
        <source>&amp;Train</source>
        <translation>T&amp;rainieren</translation>
    </message>
    <message>
        <source>+1 epoch</source>
        <translation>+1 Epoche</translation>
    </message>
    <message>
        <source>Train this run for one more epoch: its schedule of learning rates is stretched over all of its epochs (Ctrl+Shift+R)</source>
        <translation>Diesen Lauf eine Epoche länger trainieren: Der Verlauf der Lernrate wird über alle seine Epochen gestreckt (Strg+Umschalt+R)</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>Pau&amp;se</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>Fort&amp;setzen</translation>
    </message>
    <message>
        <source>Show or hide all settings: network, learning and images (Ctrl+,)</source>
        <translation>Alle Einstellungen zeigen oder verbergen: Netz, Lernen und Bilder (Strg+,)</translation>
    </message>
    <message>
        <source>Repeat a run with several seeds, or try several values of a setting</source>
        <translation>Einen Lauf mit mehreren Startwerten wiederholen oder mehrere Werte einer Einstellung versuchen</translation>
    </message>
    <message>
        <source>Repeat or s&amp;weep ▾</source>
        <translation>Wiederh&amp;olen, variieren ▾</translation>
    </message>
    <message>
        <source>Repeat or s&amp;weep ▸</source>
        <translation>Wiederh&amp;olen, variieren ▸</translation>
    </message>
    <message>
        <source>Repeat or sweep</source>
        <translation>Wiederholen, variieren</translation>
    </message>
    <message>
        <source>&amp;Settings ▾</source>
        <translation>Einstell&amp;ungen ▾</translation>
    </message>
    <message>
        <source>&amp;Settings ▸</source>
        <translation>Einstell&amp;ungen ▸</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>{0} ⚠ {1}</source>
        <translation>{0} ⚠ {1}</translation>
    </message>
    <message numerus="yes">
        <source>Settings: %Ln hints</source>
        <translation>
            <numerusform>Einstellungen: %Ln Hinweis</numerusform>
            <numerusform>Einstellungen: %Ln Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>A network is already training; stop it first</source>
        <translation>Es wird schon ein Netz trainiert; beende das zuerst</translation>
    </message>
    <message>
        <source>No network is training</source>
        <translation>Es wird kein Netz trainiert</translation>
    </message>
    <message>
        <source>Stop the run and keep what it has learned (Ctrl+.)</source>
        <translation>Den Lauf beenden und behalten, was gelernt ist (Strg+.)</translation>
    </message>
    <message>
        <source>Train a new network (Ctrl+R)</source>
        <translation>Ein neues Netz trainieren (Strg+R)</translation>
    </message>
    <message>
        <source>Pause the run, or resume it (Ctrl+P)</source>
        <translation>Den Lauf anhalten oder fortsetzen (Strg+P)</translation>
    </message>
    <message>
        <source>Take one batch, and pause (Ctrl+B)</source>
        <translation>Einen Batch nehmen und anhalten (Strg+B)</translation>
    </message>
</context>
<context>
    <name>TrainingForm</name>
    <message>
        <source>Find a rate…</source>
        <translation>Rate suchen…</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Differs from {0}: {1}</source>
        <translation>Unterschied zu {0}: {1}</translation>
    </message>
    <message>
        <source>Back to {0}</source>
        <translation>Zurück zu {0}</translation>
    </message>
    <message>
        <source>Fill in all settings as {0} has them</source>
        <translation>Alle Einstellungen eintragen, wie {0} sie hat</translation>
    </message>
    <message>
        <source>Only datasets of the ten digits use this.</source>
        <translation>Nur Datensätze der zehn Ziffern nutzen das.</translation>
    </message>
</context>
<context>
    <name>TrainingPanel</name>
    <message>
        <source>this takes some seconds</source>
        <translation>das dauert einige Sekunden</translation>
    </message>
    <message>
        <source>this takes half a minute or a minute</source>
        <translation>das dauert eine halbe bis eine Minute</translation>
    </message>
    <message>
        <source>this takes some minutes</source>
        <translation>das dauert einige Minuten</translation>
    </message>
    <message>
        <source>this takes an hour or more, with a graphics card minutes</source>
        <translation>das dauert eine Stunde oder mehr, mit Grafikkarte Minuten</translation>
    </message>
    <message>
        <source>how long that takes is shown as soon as it begins</source>
        <translation>wie lange das dauert, zeigt sich, sobald es beginnt</translation>
    </message>
    <message>
        <source>Train shows a new network thousands of labelled digits until it reads them by itself; {0}. Its loss and accuracy appear here.</source>
        <translation>„Trainieren“ zeigt einem neuen Netz Tausende von Ziffern mit Labels, bis es sie selbst liest; {0}. Sein Verlust und seine Genauigkeit erscheinen hier.</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experiment</translation>
    </message>
    <message>
        <source>Training progress</source>
        <translation>Trainingsfortschritt</translation>
    </message>
    <message>
        <source>Press Train to watch a network learn. Nothing leaves this computer.</source>
        <translation>Drücke „Trainieren“ und sieh zu, wie ein Netz lernt. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Training status</source>
        <translation>Trainingsstatus</translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>Wird beendet…</translation>
    </message>
    <message>
        <source>Paused. Resume continues, Step takes one batch.</source>
        <translation>Angehalten. „Fortsetzen“ geht weiter, „Schritt“ nimmt einen Batch.</translation>
    </message>
    <message>
        <source>Loading PyTorch, once for each start of the program…</source>
        <translation>PyTorch wird geladen, einmal je Start des Programms…</translation>
    </message>
    <message>
        <source>Preparing the images…</source>
        <translation>Bilder werden vorbereitet…</translation>
    </message>
    <message>
        <source>Drawing synthetic handwriting: {0} of {1}…</source>
        <translation>Künstliche Handschrift wird gezeichnet: {0} von {1}…</translation>
    </message>
    <message>
        <source>Loading the images: {2} %…</source>
        <translation>Bilder werden geladen: {2} %…</translation>
    </message>
    <message>
        <source>{0} parameters and {2} images, on {1}</source>
        <translation>{0} Parameter und {2} Bilder, auf {1}</translation>
    </message>
    <message>
        <source>Paused after batch {0}: loss {1}, {2} right. Resume continues, Step takes one batch.</source>
        <translation>Angehalten nach Batch {0}: Verlust {1}, {2} richtig. „Fortsetzen“ geht weiter, „Schritt“ nimmt einen Batch.</translation>
    </message>
    <message>
        <source>Epoch {0}/{1} · {2} images/s · {3} left</source>
        <translation>Epoche {0}/{1} · {2} Bilder/s · noch {3}</translation>
    </message>
    <message>
        <source>To {0} epochs, schedule stretched</source>
        <translation>Bis {0} Epochen, Verlauf gestreckt</translation>
    </message>
    <message>
        <source>“Go on”, on the page Runs, trains it to its end.</source>
        <translation>„Fortsetzen“ auf der Seite Läufe trainiert ihn zu Ende.</translation>
    </message>
    <message>
        <source>The run failed: {0}</source>
        <translation>Der Lauf ist gescheitert: {0}</translation>
    </message>
    <message>
        <source>What it learned before that is kept.</source>
        <translation>Was vorher gelernt wurde, bleibt behalten.</translation>
    </message>
    <message>
        <source>Stopped; the run is as it was before.</source>
        <translation>Beendet; der Lauf ist, wie er vorher war.</translation>
    </message>
    <message>
        <source>Stopped before the network learned anything.</source>
        <translation>Beendet, bevor das Netz etwas gelernt hat.</translation>
    </message>
    <message>
        <source>This network now reads your drawing.</source>
        <translation>Dieses Netz liest jetzt deine Zeichnung.</translation>
    </message>
    <message>
        <source>Stopped after {0}.</source>
        <translation>Beendet nach {0}.</translation>
    </message>
    <message>
        <source>Test accuracy {0} after {1} of training.</source>
        <translation>Testgenauigkeit {0} nach {1} Training.</translation>
    </message>
    <message>
        <source>Early stopping after epoch {0}: validation no longer improved.</source>
        <translation>Früh beendet nach Epoche {0}: Die Validierung wurde nicht mehr besser.</translation>
    </message>
    <message>
        <source>The network from before is still the best, with test accuracy {0}.</source>
        <translation>Das Netz von vorher ist noch immer das beste, mit Testgenauigkeit {0}.</translation>
    </message>
</context>
<context>
    <name>UserData</name>
    <message>
        <source>There is no program here to show a folder; your data is in {0}.</source>
        <translation>Hier gibt es kein Programm, das einen Ordner zeigt; deine Daten sind in {0}.</translation>
    </message>
    <message>
        <source>There is nothing to delete: no data is kept yet.</source>
        <translation>Es gibt nichts zu löschen: Noch sind keine Daten behalten.</translation>
    </message>
    <message>
        <source>Delete all that Zen Digits keeps of yours on this computer?</source>
        <translation>Alles löschen, was Zen Digits auf diesem Computer von dir behält?</translation>
    </message>
    <message>
        <source>It will be gone for good. Files that you saved elsewhere stay.</source>
        <translation>Es ist dann endgültig weg. Dateien, die du anderswo gespeichert hast, bleiben.</translation>
    </message>
    <message>
        <source>&amp;Delete everything</source>
        <translation>&amp;Alles löschen</translation>
    </message>
    <message>
        <source>Runs with their networks: {0} ({1})</source>
        <translation>Läufe mit ihren Netzen: {0} ({1})</translation>
    </message>
    <message>
        <source>Experiments of several runs: {0} ({1})</source>
        <translation>Experimente aus mehreren Läufen: {0} ({1})</translation>
    </message>
    <message>
        <source>Drawings of people’s hands, and what was learned from them ({1})</source>
        <translation>Zeichnungen von Handschriften und was davon gelernt wurde ({1})</translation>
    </message>
    <message>
        <source>The last drawing ({1})</source>
        <translation>Die letzte Zeichnung ({1})</translation>
    </message>
    <message>
        <source>Marks on images, such as wrong labels ({1})</source>
        <translation>Markierungen von Bildern, etwa falsche Labels ({1})</translation>
    </message>
    <message>
        <source>Settings, with the lists of what you opened last ({1})</source>
        <translation>Einstellungen, mit den Listen des zuletzt Geöffneten ({1})</translation>
    </message>
    <message>
        <source>What was computed about networks and their data ({1})</source>
        <translation>Was über Netze und ihre Daten berechnet wurde ({1})</translation>
    </message>
    <message>
        <source>The log of errors ({1})</source>
        <translation>Das Fehlerprotokoll ({1})</translation>
    </message>
    <message>
        <source>Other files and folders in the data folder: {0} ({1})</source>
        <translation>Andere Dateien und Ordner im Datenordner: {0} ({1})</translation>
    </message>
    <message>
        <source>All your data is deleted. The program starts over.</source>
        <translation>Alle deine Daten sind gelöscht. Das Programm beginnt von vorn.</translation>
    </message>
    <message>
        <source>There are {0} more.</source>
        <translation>Es gibt noch {0}.</translation>
    </message>
    <message>
        <source>Some of your data could not be deleted; the rest is gone.</source>
        <translation>Einige deiner Daten ließen sich nicht löschen; der Rest ist weg.</translation>
    </message>
</context>
<context>
    <name>ValuePlot</name>
    <message>
        <source>Accuracy of each value</source>
        <translation>Genauigkeit jedes Werts</translation>
    </message>
    <message>
        <source>{0}: no run has ended</source>
        <translation>{0}: kein Lauf ist beendet</translation>
    </message>
    <message>
        <source>{0}: {1}, mean of {2}</source>
        <translation>{0}: {1}, Mittelwert aus {2}</translation>
    </message>
    <message>
        <source>{0}; {1} failed</source>
        <translation>{0}; {1} gescheitert</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Runs that ended</source>
        <translation>Beendete Läufe</translation>
    </message>
    <message>
        <source>All runs</source>
        <translation>Alle Läufe</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
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
        <translation>am nächsten:
{0}</translation>
    </message>
    <message>
        <source>{0} sure
Second choice: {1} ({2})</source>
        <translation>{0} sicher
Zweite Wahl: {1} ({2})</translation>
    </message>
    <message>
        <source>This doesn’t look like a digit.</source>
        <translation>Das sieht nicht wie eine Ziffer aus.</translation>
    </message>
    <message>
        <source>This doesn’t look like anything the network has learned.</source>
        <translation>Das sieht wie nichts aus, was das Netz gelernt hat.</translation>
    </message>
    <message>
        <source>This stands in several lines.
Write one number at a time.</source>
        <translation>Das steht in mehreren Zeilen.
Schreibe eine Zahl zurzeit.</translation>
    </message>
    <message>
        <source>Some of this doesn’t look like digits.
Doubtful: {0}</source>
        <translation>Manches davon sieht nicht wie Ziffern aus.
Zweifelhaft: {0}</translation>
    </message>
    <message>
        <source>{0} sure of the whole number
Least sure: {1} ({2})</source>
        <translation>{0} sicher bei der ganzen Zahl
Am unsichersten: {1} ({2})</translation>
    </message>
    <message>
        <source>A sign stands before or between the digits.
It is left out.</source>
        <translation>Vor den Ziffern oder dazwischen steht ein Zeichen.
Es wird ausgelassen.</translation>
    </message>
    <message>
        <source>Draw something; it is read as you draw.</source>
        <translation>Zeichne etwas; es wird beim Zeichnen gelesen.</translation>
    </message>
    <message>
        <source>Draw a digit; it is read as you draw.</source>
        <translation>Zeichne eine Ziffer; sie wird beim Zeichnen gelesen.</translation>
    </message>
    <message>
        <source>There is no ink left in this picture.</source>
        <translation>In diesem Bild ist keine Tinte übrig.</translation>
    </message>
    <message>
        <source>There is too much ink to read at once. Erase some of it.</source>
        <translation>Das ist zu viel Tinte, um sie auf einmal zu lesen. Radiere etwas weg.</translation>
    </message>
    <message>
        <source>Loading the network…</source>
        <translation>Das Netz wird geladen…</translation>
    </message>
    <message>
        <source>There is no network to read with. Open a model.</source>
        <translation>Es gibt kein Netz zum Lesen. Öffne ein Modell.</translation>
    </message>
</context>
<context>
    <name>ViewMenu</name>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;{0} {1}</source>
        <translation>&amp;{0} {1}</translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation>&amp;Seiten</translation>
    </message>
    <message>
        <source>P&amp;resentation</source>
        <translation>&amp;Vorführung</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>D&amp;unkel</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Aussehen</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>Schrift&amp;größe</translation>
    </message>
    <message>
        <source>Reduce &amp;motion</source>
        <translation>Be&amp;wegung verringern</translation>
    </message>
    <message>
        <source>&amp;Usual</source>
        <translation>Ü&amp;bliche</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Größer</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>&amp;Kleiner</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>&amp;Drawing</source>
        <translation>&amp;Zeichnung</translation>
    </message>
    <message>
        <source>&amp;Click to begin a stroke and to end it</source>
        <translation>Strich mit &amp;Klick beginnen und beenden</translation>
    </message>
    <message>
        <source>&amp;Steady a trembling hand</source>
        <translation>&amp;Zittern der Hand ausgleichen</translation>
    </message>
    <message>
        <source>Ignore &amp;palms on the screen</source>
        <translation>Handb&amp;allen auf dem Bildschirm ignorieren</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;prache</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Draw something, and see here
which ink makes it what it is read as</source>
        <translation>Zeichne etwas und sieh hier,
welche Tinte daraus macht, was gelesen wird</translation>
    </message>
    <message>
        <source>Which ink and which strokes make it what it is read as</source>
        <translation>Welche Tinte und welche Striche daraus machen, was gelesen wird</translation>
    </message>
    <message>
        <source>Evi&amp;dence</source>
        <translation>Bele&amp;ge</translation>
    </message>
    <message>
        <source>The smallest piece of ink that turns the reading</source>
        <translation>Das kleinste Stück Tinte, das das Ergebnis ändert</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>Änder&amp;ung</translation>
    </message>
    <message>
        <source>The training images that are most like it to the network</source>
        <translation>Die Trainingsbilder, die ihr für das Netz am ähnlichsten sind</translation>
    </message>
    <message>
        <source>&amp;Neighbours</source>
        <translation>&amp;Nachbarn</translation>
    </message>
    <message>
        <source>Where it lies among the test images, as the network sees them</source>
        <translation>Wo sie unter den Testbildern liegt, wie das Netz sie sieht</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>Kart&amp;e</translation>
    </message>
    <message>
        <source>The layers of the network, and what each makes of the drawing</source>
        <translation>Die Schichten des Netzes, und was jede aus der Zeichnung macht</translation>
    </message>
    <message>
        <source>&amp;Inside</source>
        <translation>&amp;Im Netz</translation>
    </message>
    <message>
        <source>Forward and backward through a small network, with every number</source>
        <translation>Vorwärts und rückwärts durch ein kleines Netz, mit jeder Zahl</translation>
    </message>
    <message>
        <source>&amp;By hand</source>
        <translation>V&amp;on Hand</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Why {0}? It is {1} sure.</source>
        <translation>Warum {0}? Es ist {1} sicher.</translation>
    </message>
    <message>
        <source>Its strokes go like drawings that were taught. The picture alone, which is explained here, is read as {0}, {1} sure.</source>
        <translation>Seine Striche verlaufen wie gelehrte Zeichnungen. Das Bild allein, das hier erklärt wird, wird als {0} gelesen, {1} sicher.</translation>
    </message>
</context>
<context>
    <name>WindowPictures</name>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Fenster</translation>
    </message>
    <message>
        <source>&amp;Drawing</source>
        <translation>&amp;Zeichnung</translation>
    </message>
    <message>
        <source>&amp;Curves</source>
        <translation>&amp;Kurven</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Kind of reading</source>
        <translation>Art des Ergebnisses</translation>
    </message>
    <message>
        <source>Digit shown by the bars</source>
        <translation>Ziffer, die die Balken zeigen</translation>
    </message>
    <message>
        <source>Choose the digit that the bars show.</source>
        <translation>Wähle die Ziffer, die die Balken zeigen.</translation>
    </message>
    <message>
        <source>Scroll to more digits</source>
        <translation>Zu weiteren Ziffern rollen</translation>
    </message>
</context>
<context>
    <name>_ClassesModel</name>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>What the images show.</source>
        <translation>Was die Bilder zeigen.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Präzision</translation>
    </message>
    <message>
        <source>Of what was read as this class, how much is it.</source>
        <translation>Wie viel von dem, was als diese Klasse gelesen wurde, es auch ist.</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <source>Of this class, how much was read as it.</source>
        <translation>Wie viel von dieser Klasse als sie gelesen wurde.</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>The harmonic mean of precision and recall.</source>
        <translation>Das harmonische Mittel aus Präzision und Trefferquote.</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>How many images of this class there are.</source>
        <translation>Wie viele Bilder dieser Klasse es gibt.</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Weighted mean</source>
        <translation>Gewichteter Mittelwert</translation>
    </message>
</context>
<context>
    <name>_ClassesTable</name>
    <message>
        <source>Precision, recall and F1 of each class</source>
        <translation>Präzision, Trefferquote und F1 jeder Klasse</translation>
    </message>
</context>
<context>
    <name>_NumberDelegate</name>
    <message>
        <source>What the number is</source>
        <translation>Was die Zahl ist</translation>
    </message>
</context>
<context>
    <name>about</name>
    <message>
        <source>Draw digits and see them read; press Train and watch a network learn.

Everything runs on this computer; the program never connects to the internet. Your runs and settings are stored in
{0}

MNIST by Y. LeCun, C. Cortes and C. Burges, CC BY-SA 3.0. Made with Qt, PyTorch and pyqtgraph.</source>
        <translation>Zeichne Ziffern und sieh, wie sie gelesen werden; drücke „Trainieren“ und sieh zu, wie ein Netz lernt.

Alles läuft auf diesem Computer; das Programm verbindet sich nie mit dem Internet. Deine Läufe und Einstellungen liegen in
{0}

MNIST von Y. LeCun, C. Cortes und C. Burges, CC BY-SA 3.0. Gemacht mit Qt, PyTorch und pyqtgraph.</translation>
    </message>
    <message>
        <source>About Zen Digits</source>
        <translation>Über Zen Digits</translation>
    </message>
</context>
<context>
    <name>comparison</name>
    <message>
        <source>Compared on the {0} images whose labels both know; {1} are left out.</source>
        <translation>Verglichen mit den {0} Bildern, deren Labels beide kennen; {1} sind ausgelassen.</translation>
    </message>
    <message>
        <source>Neither is better: as many mistakes are new as are mended.</source>
        <translation>Keines ist besser: Es sind so viele Fehler neu wie behoben.</translation>
    </message>
    <message>
        <source>{0} sure that {1} is better.</source>
        <translation>{0} sicher, dass {1} besser ist.</translation>
    </message>
    <message>
        <source>This may be chance: equally good networks differ as much in {0} of comparisons.</source>
        <translation>Das kann Zufall sein: Gleich gute Netze unterscheiden sich so sehr in {0} der Vergleiche.</translation>
    </message>
    <message>
        <source>{0}: {1} read rightly (95 % sure: {2} to {3})</source>
        <translation>{0}: {1} richtig gelesen (95 % sicher: {2} bis {3})</translation>
    </message>
</context>
<context>
    <name>copying</name>
    <message>
        <source>Nothing has been read yet; draw something first.</source>
        <translation>Noch wurde nichts gelesen; zeichne zuerst etwas.</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>--processes must be at least 1, not {0}.</source>
        <translation>--processes muss mindestens 1 sein, nicht {0}.</translation>
    </message>
    <message>
        <source>A hand cannot be called {0}; use letters, digits and spaces.</source>
        <translation>Eine Handschrift kann nicht {0} heißen; nimm Buchstaben, Ziffern und Leerzeichen.</translation>
    </message>
    <message>
        <source>A hand keeps up to {0} drawings; delete some first.</source>
        <translation>Eine Handschrift behält bis zu {0} Zeichnungen; lösche zuerst einige.</translation>
    </message>
    <message>
        <source>A network cannot have {0} = {1}; choose another model or value.</source>
        <translation>Ein Netz kann nicht {0} = {1} haben; wähle ein anderes Modell oder einen anderen Wert.</translation>
    </message>
    <message>
        <source>A part of the program is missing ({0}); please install it again.</source>
        <translation>Ein Teil des Programms fehlt ({0}); bitte installiere es neu.</translation>
    </message>
    <message>
        <source>A run can be repeated 1 to {0} times, not {1}.</source>
        <translation>Ein Lauf kann 1- bis {0}-mal wiederholt werden, nicht {1}-mal.</translation>
    </message>
    <message>
        <source>An experiment needs at least one run.</source>
        <translation>Ein Experiment braucht mindestens einen Lauf.</translation>
    </message>
    <message>
        <source>Distillation needs MNIST’s own images, as they are stored and with all ten labels; set it to 0 to learn from others.</source>
        <translation>Destillation braucht MNISTs eigene Bilder, so wie sie gespeichert sind und mit allen zehn Labels; setze sie auf 0, um aus anderen zu lernen.</translation>
    </message>
    <message>
        <source>Distillation takes its place.</source>
        <translation>Destillation tritt an ihre Stelle.</translation>
    </message>
    <message>
        <source>In {0} this network reads {1} of the test images differently (at most {2} is allowed); export it in {3}.</source>
        <translation>In {0} liest dieses Netz {1} der Testbilder anders (erlaubt sind höchstens {2}); exportiere es in {3}.</translation>
    </message>
    <message>
        <source>It needs 1 to {0} tables called {1}.</source>
        <translation>Sie braucht 1 bis {0} Tabellen namens {1}.</translation>
    </message>
    <message>
        <source>Line {0} of {1} is damaged; the other drawings are here, and the whole file is kept as {2}.</source>
        <translation>Zeile {0} von {1} ist beschädigt; die anderen Zeichnungen sind da, und die ganze Datei ist als {2} aufbewahrt.</translation>
    </message>
    <message>
        <source>Neither is better: as many mistakes are new as are mended.</source>
        <translation>Keines ist besser: Es sind so viele Fehler neu wie behoben.</translation>
    </message>
    <message>
        <source>No choice of its question is right; write right = true below one.</source>
        <translation>Keine Antwort ihrer Frage ist richtig; schreibe right = true unter eine.</translation>
    </message>
    <message>
        <source>No digit was found in the marked part of {0}; mark all of one number.</source>
        <translation>Im markierten Teil von {0} wurde keine Ziffer gefunden; markiere eine ganze Zahl.</translation>
    </message>
    <message>
        <source>No drawing of {0} has a label that the network knows; label them on the page Teach, or choose another network.</source>
        <translation>Keine Zeichnung von {0} hat ein Label, das das Netz kennt; gib ihnen Labels auf der Seite Lehren, oder wähle ein anderes Netz.</translation>
    </message>
    <message>
        <source>No drawing of {0} is kept yet; draw a digit, and press its key to say what it is.</source>
        <translation>Von {0} ist noch keine Zeichnung behalten; zeichne eine Ziffer und drücke ihre Taste, um zu sagen, was sie ist.</translation>
    </message>
    <message>
        <source>No images are held out to go by.</source>
        <translation>Es werden keine Bilder zurückgehalten, nach denen es sich richten könnte.</translation>
    </message>
    <message>
        <source>No label of these images is known to both networks; choose another network or set.</source>
        <translation>Kein Label dieser Bilder ist beiden Netzen bekannt; wähle ein anderes Netz oder eine andere Menge.</translation>
    </message>
    <message>
        <source>ONNX Runtime’s readings differ from this program’s (probabilities differ by up to {0}); nothing was saved; try another network.</source>
        <translation>Die Ergebnisse von ONNX Runtime weichen von denen dieses Programms ab (Wahrscheinlichkeiten um bis zu {0}); es wurde nichts gespeichert; versuche ein anderes Netz.</translation>
    </message>
    <message>
        <source>Only cross-entropy uses this.</source>
        <translation>Nur Kreuzentropie nutzt das.</translation>
    </message>
    <message>
        <source>PyTorch, which training needs, is not installed; run: {0}</source>
        <translation>PyTorch, das zum Training gebraucht wird, ist nicht installiert; rufe auf: {0}</translation>
    </message>
    <message>
        <source>Repeating a run gives each its own seed; sweep the seed or repeat it, not both.</source>
        <translation>Wiederholungen haben jede ihren eigenen Startwert; variiere den Startwert oder wiederhole, nicht beides.</translation>
    </message>
    <message>
        <source>Rows and columns were swapped, as EMNIST has them.</source>
        <translation>Zeilen und Spalten wurden vertauscht, wie EMNIST sie hat.</translation>
    </message>
    <message>
        <source>Sweeping the {0} changes nothing while augmentation is off; switch augmentation on, or sweep another setting.</source>
        <translation>{0} zu variieren ändert nichts, solange Augmentierung aus ist; schalte Augmentierung ein oder variiere eine andere Einstellung.</translation>
    </message>
    <message>
        <source>Sweeping the {0} changes nothing while no images are held out; hold some out for validation, or sweep another setting.</source>
        <translation>{0} zu variieren ändert nichts, solange keine Bilder zurückgehalten werden; halte einige zur Validierung zurück oder variiere eine andere Einstellung.</translation>
    </message>
    <message>
        <source>Sweeping the {0} changes nothing without synthetic images and several epochs; add them, or sweep another setting.</source>
        <translation>{0} zu variieren ändert nichts ohne künstliche Bilder und mehrere Epochen; füge sie hinzu oder variiere eine andere Einstellung.</translation>
    </message>
    <message>
        <source>Sweeping the {0} changes nothing, as distillation takes its place; set distillation to 0, or sweep another setting.</source>
        <translation>{0} zu variieren ändert nichts, weil Destillation an diese Stelle tritt; setze Destillation auf 0 oder variiere eine andere Einstellung.</translation>
    </message>
    <message>
        <source>Sweeping the {0} changes nothing, as only cross-entropy uses it; choose that loss, or sweep another setting.</source>
        <translation>{0} zu variieren ändert nichts, weil nur Kreuzentropie das nutzt; wähle diesen Verlust oder variiere eine andere Einstellung.</translation>
    </message>
    <message>
        <source>Sweeping the {0} changes nothing, as this network has none; choose another network, or sweep another setting.</source>
        <translation>{0} zu variieren ändert nichts, weil dieses Netz keine hat; wähle ein anderes Netz oder variiere eine andere Einstellung.</translation>
    </message>
    <message>
        <source>Sweeping the {0} changes nothing, as this optimizer has none; choose another optimizer, or sweep another setting.</source>
        <translation>{0} zu variieren ändert nichts, weil dieser Optimierer keines hat; wähle einen anderen Optimierer oder variiere eine andere Einstellung.</translation>
    </message>
    <message>
        <source>Switch augmentation on to use this.</source>
        <translation>Schalte Augmentierung ein, um das zu nutzen.</translation>
    </message>
    <message>
        <source>Synthetic handwriting is available for the ten digits only; set its counts to 0.</source>
        <translation>Künstliche Handschrift gibt es nur für die zehn Ziffern; setze ihre Anzahlen auf 0.</translation>
    </message>
    <message>
        <source>TensorBoard is not installed; {0}</source>
        <translation>TensorBoard ist nicht installiert; {0}</translation>
    </message>
    <message>
        <source>TensorBoard&apos;s file cannot be written ({0}); the run continues without it.</source>
        <translation>Die Datei von TensorBoard lässt sich nicht schreiben ({0}); der Lauf geht ohne sie weiter.</translation>
    </message>
    <message>
        <source>That makes {0} runs, and an experiment has at most {1}; take fewer values or seeds.</source>
        <translation>Das ergibt {0} Läufe, und ein Experiment hat höchstens {1}; nimm weniger Werte oder Startwerte.</translation>
    </message>
    <message>
        <source>The card inside {0} is damaged ({1}); choose another model file.</source>
        <translation>Die Karte in {0} ist beschädigt ({1}); wähle eine andere Modelldatei.</translation>
    </message>
    <message>
        <source>The checkpoint is damaged, or of another run or device ({0}); train again with the same settings.</source>
        <translation>Der Zwischenstand ist beschädigt oder von einem anderen Lauf oder Gerät ({0}); trainiere noch einmal mit denselben Einstellungen.</translation>
    </message>
    <message>
        <source>The class has no name; type one.</source>
        <translation>Die Klasse hat keinen Namen; tippe einen.</translation>
    </message>
    <message>
        <source>The current folder has been deleted or closed; change to another.</source>
        <translation>Der aktuelle Ordner ist gelöscht oder geschlossen; wechsle in einen anderen.</translation>
    </message>
    <message>
        <source>The device {0} cannot be used: {1} Choose auto or cpu.</source>
        <translation>Das Gerät {0} ist nicht zu gebrauchen: {1} Wähle auto oder cpu.</translation>
    </message>
    <message>
        <source>The experiment {0} is complete; start another for more runs.</source>
        <translation>Das Experiment {0} ist vollständig; beginne ein anderes für weitere Läufe.</translation>
    </message>
    <message>
        <source>The folder {0} cannot be created ({1}); free some space or check its permissions.</source>
        <translation>Der Ordner {0} lässt sich nicht anlegen ({1}); schaffe Platz oder prüfe seine Rechte.</translation>
    </message>
    <message>
        <source>The folder {0} cannot be written; choose another place.</source>
        <translation>In den Ordner {0} lässt sich nicht schreiben; wähle einen anderen Ort.</translation>
    </message>
    <message>
        <source>The hand has no name; type one.</source>
        <translation>Die Handschrift hat keinen Namen; tippe einen.</translation>
    </message>
    <message>
        <source>The images are in {0}.</source>
        <translation>Die Bilder sind in {0}.</translation>
    </message>
    <message>
        <source>The images in {0} are used for validation.</source>
        <translation>Die Bilder in {0} dienen der Validierung.</translation>
    </message>
    <message>
        <source>The images in {0} cannot be found; put them back there or choose other data.</source>
        <translation>Die Bilder in {0} sind nicht zu finden; lege sie dorthin zurück, oder wähle andere Daten.</translation>
    </message>
    <message>
        <source>The images in {0} cannot be reached ({1}); open its folder.</source>
        <translation>Die Bilder in {0} sind nicht zu erreichen ({1}); öffne ihren Ordner.</translation>
    </message>
    <message>
        <source>The images in {0} have changed since the run began; put back those that were there, or train again.</source>
        <translation>Die Bilder in {0} haben sich seit Beginn des Laufs geändert; lege die alten zurück, oder trainiere noch einmal.</translation>
    </message>
    <message>
        <source>The images of {0} are in sub-folders.</source>
        <translation>Die Bilder von {0} liegen in Unterordnern.</translation>
    </message>
    <message>
        <source>The loss does not fall: the learning rate may be too large, or labels may be wrong.</source>
        <translation>Der Verlust fällt nicht: Die Lernrate ist vielleicht zu groß, oder Labels sind falsch.</translation>
    </message>
    <message>
        <source>The loss fell at no rate: the images, their labels or other settings are the reason.</source>
        <translation>Der Verlust fiel bei keiner Rate: Es liegt an den Bildern, ihren Labels oder anderen Einstellungen.</translation>
    </message>
    <message>
        <source>The loss grows instead of falling: the learning rate is too large for this network.</source>
        <translation>Der Verlust wächst, statt zu fallen: Die Lernrate ist für dieses Netz zu groß.</translation>
    </message>
    <message>
        <source>The loss hardly falls: the learning rate is very small.</source>
        <translation>Der Verlust fällt kaum: Die Lernrate ist sehr klein.</translation>
    </message>
    <message>
        <source>The loss is no longer a finite number {0}; train again with a smaller learning rate.</source>
        <translation>Der Verlust ist keine endliche Zahl mehr {0}; trainiere noch einmal mit einer kleineren Lernrate.</translation>
    </message>
    <message>
        <source>The name is longer than {0} characters; shorten it.</source>
        <translation>Der Name ist länger als {0} Zeichen; kürze ihn.</translation>
    </message>
    <message>
        <source>The name of the dataset is empty; give {0}.</source>
        <translation>Der Name des Datensatzes ist leer; gib {0} an.</translation>
    </message>
    <message>
        <source>The network of this run is not saved: {0}</source>
        <translation>Das Netz dieses Laufs ist nicht gespeichert: {0}</translation>
    </message>
    <message>
        <source>The network that this one was taught from ({0}) is not open; open its file, or choose another network.</source>
        <translation>Das Netz, aus dem dieses durch Lehren wurde ({0}), ist nicht offen; öffne seine Datei, oder wähle ein anderes Netz.</translation>
    </message>
    <message>
        <source>The network would forget {0} % of what it knew, so it stays as it is; check the labels of the drawings.</source>
        <translation>Das Netz würde {0} % dessen vergessen, was es wusste, also bleibt es, wie es ist; prüfe die Labels der Zeichnungen.</translation>
    </message>
    <message>
        <source>The network would read {0} of the {1} drawings rightly, and reads {2} now, so it stays as it is; check their labels, or add drawings.</source>
        <translation>Das Netz würde {0} der {1} Zeichnungen richtig lesen und liest jetzt {2}, also bleibt es, wie es ist; prüfe ihre Labels, oder ergänze Zeichnungen.</translation>
    </message>
    <message>
        <source>The network would tell less well which of the drawings belong to no class, so it stays as it is; check which of them do.</source>
        <translation>Das Netz würde schlechter erkennen, welche der Zeichnungen zu keiner Klasse gehören, also bleibt es, wie es ist; prüfe, welche das sind.</translation>
    </message>
    <message>
        <source>The network {0} has activations of its own; don’t choose one.</source>
        <translation>Das Netz {0} hat eigene Aktivierungen; wähle keine.</translation>
    </message>
    <message>
        <source>The network {0} has no convolutional maps for {1}; choose {2}.</source>
        <translation>Das Netz {0} hat keine Faltungskarten für {1}; wähle {2}.</translation>
    </message>
    <message>
        <source>The network’s answers are no finite numbers; choose another model.</source>
        <translation>Die Antworten des Netzes sind keine endlichen Zahlen; wähle ein anderes Modell.</translation>
    </message>
    <message>
        <source>The network’s gradients are no finite numbers; choose another model.</source>
        <translation>Die Gradienten des Netzes sind keine endlichen Zahlen; wähle ein anderes Modell.</translation>
    </message>
    <message>
        <source>The network’s weights are no finite numbers and cannot be saved; train again with a smaller learning rate.</source>
        <translation>Die Gewichte des Netzes sind keine endlichen Zahlen und lassen sich nicht speichern; trainiere noch einmal mit einer kleineren Lernrate.</translation>
    </message>
    <message>
        <source>The pictures in {0} have no labels; sort them into a sub-folder for each class and choose the folder above.</source>
        <translation>Die Bilder in {0} haben keine Labels; ordne sie in einen Unterordner je Klasse und wähle den Ordner darüber.</translation>
    </message>
    <message>
        <source>The resources of Zen Digits are missing beside {0}; please install it again.</source>
        <translation>Die Dateien von Zen Digits neben {0} fehlen; bitte installiere es neu.</translation>
    </message>
    <message>
        <source>The run cannot be recorded ({0}); it continues all the same.</source>
        <translation>Der Lauf kann nicht aufgezeichnet werden ({0}); er geht trotzdem weiter.</translation>
    </message>
    <message>
        <source>The run {0} cannot go on: its loss is no longer a finite number; train again with a smaller learning rate.</source>
        <translation>Der Lauf {0} kann nicht weitergehen: Sein Verlust ist keine endliche Zahl mehr; trainiere noch einmal mit einer kleineren Lernrate.</translation>
    </message>
    <message>
        <source>The run {0} is complete; train it for --more-epochs, or train again.</source>
        <translation>Der Lauf {0} ist vollständig; trainiere ihn mit --more-epochs länger, oder trainiere noch einmal.</translation>
    </message>
    <message>
        <source>The run {0} is going on; stop it, then delete your data.</source>
        <translation>Der Lauf {0} läuft noch; beende ihn, dann lösche deine Daten.</translation>
    </message>
    <message>
        <source>The run {0} is not complete; resume it first.</source>
        <translation>Der Lauf {0} ist nicht vollständig; setze ihn zuerst fort.</translation>
    </message>
    <message>
        <source>The run {0} kept no point to go on from; train again with more epochs.</source>
        <translation>Der Lauf {0} hat keinen Punkt behalten, von dem er weitergehen kann; trainiere noch einmal mit mehr Epochen.</translation>
    </message>
    <message>
        <source>The runs of an experiment learn from the same data; sweep another setting.</source>
        <translation>Die Läufe eines Experiments lernen von denselben Daten; variiere eine andere Einstellung.</translation>
    </message>
    <message>
        <source>The steps to this image were not kept.</source>
        <translation>Die Schritte zu diesem Bild wurden nicht behalten.</translation>
    </message>
    <message>
        <source>The training of this network held out no images of {0}; choose its test images.</source>
        <translation>Das Training dieses Netzes hat keine Bilder von {0} zurückgehalten; wähle die Testbilder.</translation>
    </message>
    <message>
        <source>The weights are no longer finite numbers after batch {0}; train again with a smaller learning rate.</source>
        <translation>Die Gewichte sind nach Batch {0} keine endlichen Zahlen mehr; trainiere noch einmal mit einer kleineren Lernrate.</translation>
    </message>
    <message>
        <source>The weights in {0} are damaged; choose another.</source>
        <translation>Die Gewichte in {0} sind beschädigt; wähle eine andere Datei.</translation>
    </message>
    <message>
        <source>The weights would become too large; choose a smaller η.</source>
        <translation>Die Gewichte würden zu groß; wähle ein kleineres η.</translation>
    </message>
    <message>
        <source>The {0} can be on or off, not {1}.</source>
        <translation>{0} kann an oder aus sein, nicht {1}.</translation>
    </message>
    <message>
        <source>The {0} images look inverted against the training images; make them alike.</source>
        <translation>Die Bilder zum {0} sehen umgekehrt aus, verglichen mit den Trainingsbildern; mache sie gleich.</translation>
    </message>
    <message>
        <source>The {0} images look turned or mirrored against the training images; make them alike.</source>
        <translation>Die Bilder zum {0} sehen gedreht oder gespiegelt aus, verglichen mit den Trainingsbildern; mache sie gleich.</translation>
    </message>
    <message>
        <source>The {0} in {1} do not fit its network; choose another.</source>
        <translation>{0} in {1} passt nicht zu seinem Netz; wähle eine andere Datei.</translation>
    </message>
    <message>
        <source>The {0} must be a number, not {1}.</source>
        <translation>{0} muss eine Zahl sein, nicht {1}.</translation>
    </message>
    <message>
        <source>The {0} must be a whole number, not {1}.</source>
        <translation>{0} muss eine ganze Zahl sein, nicht {1}.</translation>
    </message>
    <message>
        <source>The {0} must be between {1} and {2}, not {3}.</source>
        <translation>{0} muss zwischen {1} und {2} liegen, nicht bei {3}.</translation>
    </message>
    <message>
        <source>The {0} must be true or false, not {1}.</source>
        <translation>{0} muss wahr oder falsch sein, nicht {1}.</translation>
    </message>
    <message>
        <source>The {0} must be {1}, not {2}; separate several values with commas.</source>
        <translation>{0} muss {1} sein, nicht {2}; trenne mehrere Werte durch Kommas.</translation>
    </message>
    <message>
        <source>The {0} that belong to {1} are missing; add their file.</source>
        <translation>{0} zu {1} fehlt; ergänze die Datei.</translation>
    </message>
    <message>
        <source>The {0} {1} cannot be locked ({2}); free some space or check the permissions of {3}.</source>
        <translation>{0} {1} lässt sich nicht sperren ({2}); schaffe Platz oder prüfe die Rechte von {3}.</translation>
    </message>
    <message>
        <source>The {0} {1} is running in another window or terminal; wait until it ends.</source>
        <translation>{0} {1} läuft in einem anderen Fenster oder Terminal; warte, bis das endet.</translation>
    </message>
    <message>
        <source>The {0} {1} is running; stop it before you delete it.</source>
        <translation>{0} {1} läuft; beende es vor dem Löschen.</translation>
    </message>
    <message>
        <source>The {0} {1} is there twice; name it once.</source>
        <translation>{0} {1} steht zweimal da; nenne es einmal.</translation>
    </message>
    <message>
        <source>There are more than {0} digits or other pieces of ink, too many to read at once; use a part of it.</source>
        <translation>Es sind mehr als {0} Ziffern oder andere Stücke Tinte, zu viele, um sie auf einmal zu lesen; nimm einen Teil davon.</translation>
    </message>
    <message>
        <source>There are more than {0} drawings, too many for a hand; train a network on them instead.</source>
        <translation>Es sind mehr als {0} Zeichnungen, zu viele für eine Handschrift; trainiere stattdessen ein Netz damit.</translation>
    </message>
    <message>
        <source>There are no images to train on in {0}; choose {1}.</source>
        <translation>In {0} sind keine Bilder zum Trainieren; wähle {1}.</translation>
    </message>
    <message>
        <source>There are no strokes to export; draw something, and say what it is.</source>
        <translation>Es gibt keine Striche zu exportieren; zeichne etwas und sag, was es ist.</translation>
    </message>
    <message>
        <source>There are too many {0} named {1} in {2}; remove some.</source>
        <translation>In {2} gibt es zu viele {0} namens {1}; entferne einige.</translation>
    </message>
    <message>
        <source>There is a hand called {0} already; choose another name.</source>
        <translation>Es gibt schon eine Handschrift namens {0}; wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is no activation {0}; choose one of {1}.</source>
        <translation>Es gibt keine Aktivierung {0}; wähle aus: {1}.</translation>
    </message>
    <message>
        <source>There is no drawing to keep; draw something first.</source>
        <translation>Es gibt keine Zeichnung zu behalten; zeichne zuerst etwas.</translation>
    </message>
    <message>
        <source>There is no drawing to learn from; draw some, and say what they are.</source>
        <translation>Es gibt keine Zeichnung, von der zu lernen wäre; zeichne einige und sag, was sie sind.</translation>
    </message>
    <message>
        <source>There is no folder {0}; create it or choose another place.</source>
        <translation>Es gibt keinen Ordner {0}; lege ihn an, oder wähle einen anderen Ort.</translation>
    </message>
    <message>
        <source>There is no network {0}; choose one of {1}.</source>
        <translation>Es gibt kein Netz {0}; wähle aus: {1}.</translation>
    </message>
    <message>
        <source>There is no run {0} in {1}; name a folder there.</source>
        <translation>In {1} gibt es keinen Lauf {0}; nenne einen Ordner dort.</translation>
    </message>
    <message>
        <source>There is no setting {0} to sweep; name one of those that “zen-digits train --help” lists.</source>
        <translation>Es gibt keine Einstellung {0} zum Variieren; nenne eine von denen, die „zen-digits train --help“ aufzählt.</translation>
    </message>
    <message>
        <source>There is no {0} {1}; choose one of {2}.</source>
        <translation>{0} {1} gibt es nicht; wähle aus: {2}.</translation>
    </message>
    <message>
        <source>There is no {0} {1}; give its full path.</source>
        <translation>{0} {1} gibt es nicht; gib den vollen Pfad an.</translation>
    </message>
    <message>
        <source>There is not enough memory for batches of {0} images; train again with smaller batches, or with fewer images.</source>
        <translation>Der Speicher reicht nicht für Batches von {0} Bildern; trainiere noch einmal mit kleineren Batches oder weniger Bildern.</translation>
    </message>
    <message>
        <source>There is not enough memory on the {0} device for batches of {1}.</source>
        <translation>Der Speicher des Geräts {0} reicht nicht für Batches von {1}.</translation>
    </message>
    <message>
        <source>There is not enough memory on the {0} device for batches of {1}; train again with smaller batches, or on the cpu.</source>
        <translation>Der Speicher des Geräts {0} reicht nicht für Batches von {1}; trainiere noch einmal mit kleineren Batches oder auf der cpu.</translation>
    </message>
    <message>
        <source>This cannot be a label: {0}; choose another.</source>
        <translation>Das kann kein Label sein: {0}; wähle ein anderes.</translation>
    </message>
    <message>
        <source>This may be chance: equally good networks differ as much in {0} of comparisons.</source>
        <translation>Das kann Zufall sein: Gleich gute Netze unterscheiden sich so sehr in {0} der Vergleiche.</translation>
    </message>
    <message>
        <source>This method needs PyTorch, which is not installed; choose {0}, or run: {1}</source>
        <translation>Diese Methode braucht PyTorch, das nicht installiert ist; wähle {0}, oder rufe auf: {1}</translation>
    </message>
    <message>
        <source>This network has no towers.</source>
        <translation>Dieses Netz hat keine Türme.</translation>
    </message>
    <message>
        <source>This network&apos;s cells have their own.</source>
        <translation>Die Zellen dieses Netzes haben ihre eigenen.</translation>
    </message>
    <message>
        <source>This optimizer has no momentum.</source>
        <translation>Dieser Optimierer hat kein Momentum.</translation>
    </message>
    <message>
        <source>This optimizer has no second momentum.</source>
        <translation>Dieser Optimierer hat kein zweites Momentum.</translation>
    </message>
    <message>
        <source>This run began in an older version of Zen Digits: it continues, but its result may differ in the last bits from that of an uninterrupted run.</source>
        <translation>Dieser Lauf begann in einer älteren Fassung von Zen Digits: Er geht weiter, aber sein Ergebnis kann sich in den letzten Bits von dem eines ununterbrochenen Laufs unterscheiden.</translation>
    </message>
    <message>
        <source>This run began with {0}: it continues, but its result may differ in the last bits from that of an uninterrupted run.</source>
        <translation>Dieser Lauf begann mit anderem ({0}): Er geht weiter, aber sein Ergebnis kann sich in den letzten Bits von dem eines ununterbrochenen Laufs unterscheiden.</translation>
    </message>
    <message>
        <source>Validation gets worse while training gets better: the network learns images by heart.</source>
        <translation>Die Validierung wird schlechter, während das Training besser wird: Das Netz lernt Bilder auswendig.</translation>
    </message>
    <message>
        <source>With its weights rounded for a web page, this network reads {0} of the test images differently (at most {1} is allowed); export an .onnx file instead.</source>
        <translation>Mit Gewichten, die für eine Webseite gerundet sind, liest dieses Netz {0} der Testbilder anders (erlaubt sind höchstens {1}); exportiere stattdessen eine .onnx-Datei.</translation>
    </message>
    <message>
        <source>Without synthetic images and several epochs there is nothing to spread.</source>
        <translation>Ohne künstliche Bilder und mehrere Epochen gibt es nichts zu verteilen.</translation>
    </message>
    <message>
        <source>You have no home folder, in which your data could be; set HOME or XDG_DATA_HOME.</source>
        <translation>Du hast keinen eigenen Ordner, in dem deine Daten liegen könnten; setze HOME oder XDG_DATA_HOME.</translation>
    </message>
    <message>
        <source>fix or remove the line: each has {&quot;label&quot;: &quot;7&quot;, &quot;strokes&quot;: [[[x, y], …], …]}.</source>
        <translation>Berichtige oder entferne die Zeile: Jede hat {&quot;label&quot;: &quot;7&quot;, &quot;strokes&quot;: [[[x, y], …], …]}.</translation>
    </message>
    <message>
        <source>it needs macOS 12.3 or newer.</source>
        <translation>es braucht macOS 12.3 oder neuer.</translation>
    </message>
    <message>
        <source>its driver is missing or older than this PyTorch needs; update the driver.</source>
        <translation>ihr Treiber fehlt oder ist älter, als dieses PyTorch braucht; erneuere den Treiber.</translation>
    </message>
    <message>
        <source>this PyTorch is built for the CPU alone; install a CUDA build.</source>
        <translation>dieses PyTorch ist nur für die CPU gebaut; installiere eines für CUDA.</translation>
    </message>
    <message>
        <source>this PyTorch is built without support for Apple&apos;s GPUs.</source>
        <translation>dieses PyTorch ist ohne Unterstützung für Grafikprozessoren von Apple gebaut.</translation>
    </message>
    <message>
        <source>{0} cannot be deleted ({1}); check its permissions.</source>
        <translation>{0} lässt sich nicht löschen ({1}); prüfe die Rechte.</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}); check it.</source>
        <translation>{0} lässt sich nicht lesen ({1}); sieh nach.</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}); check its name and permissions.</source>
        <translation>{0} lässt sich nicht lesen ({1}); prüfe Namen und Rechte.</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}); check the file.</source>
        <translation>{0} lässt sich nicht lesen ({1}); prüfe die Datei.</translation>
    </message>
    <message>
        <source>{0} cannot be used as a lesson: {1}</source>
        <translation>{0} ist nicht als Lektion zu gebrauchen: {1}</translation>
    </message>
    <message>
        <source>{0} cannot be written (there is no folder {1}); create it or choose another place.</source>
        <translation>{0} lässt sich nicht schreiben (es gibt keinen Ordner {1}); lege ihn an, oder wähle einen anderen Ort.</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}); choose another place or free some space.</source>
        <translation>{0} lässt sich nicht schreiben ({1}); wähle einen anderen Ort, oder schaffe Platz.</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}); choose another place.</source>
        <translation>{0} lässt sich nicht schreiben ({1}); wähle einen anderen Ort.</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}); free some space or check its permissions.</source>
        <translation>{0} lässt sich nicht schreiben ({1}); schaffe Platz oder prüfe die Rechte.</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}); {2}.</source>
        <translation>{0} lässt sich nicht schreiben ({1}); {2}.</translation>
    </message>
    <message>
        <source>{0} cannot be {1}; the guide lists what a step can wait for.</source>
        <translation>{0} kann nicht {1} sein; die Anleitung nennt, worauf ein Schritt warten kann.</translation>
    </message>
    <message>
        <source>{0} claims to hold {1}, which is too much; choose another.</source>
        <translation>{0} soll {1} enthalten, und das ist zu viel; wähle eine andere Datei.</translation>
    </message>
    <message>
        <source>{0} has a folder called {1}, but none called train; put the classes to train on into one.</source>
        <translation>{0} hat einen Ordner namens {1}, aber keinen namens train; lege die Klassen zum Trainieren in einen.</translation>
    </message>
    <message>
        <source>{0} has more than {1} drawings, too many for a hand; use it as data on the Train page.</source>
        <translation>{0} hat mehr als {1} Zeichnungen, zu viele für eine Handschrift; nimm sie als Daten auf der Seite Training.</translation>
    </message>
    <message>
        <source>{0} has more than {1} images; use fewer.</source>
        <translation>{0} hat mehr als {1} Bilder; nimm weniger.</translation>
    </message>
    <message>
        <source>{0} has more than {1} lines; split it into several.</source>
        <translation>{0} hat mehr als {1} Zeilen; teile die Datei auf.</translation>
    </message>
    <message>
        <source>{0} has more than {1} megapixels; scale it down first.</source>
        <translation>{0} hat mehr als {1} Megapixel; verkleinere es zuerst.</translation>
    </message>
    <message>
        <source>{0} has more than {1} pieces of ink, more than are read at once; cut out a part with fewer numbers.</source>
        <translation>{0} hat mehr als {1} Stücke Tinte, mehr als auf einmal gelesen werden; schneide einen Teil mit weniger Zahlen aus.</translation>
    </message>
    <message>
        <source>{0} has more than {1} rows; use fewer.</source>
        <translation>{0} hat mehr als {1} Zeilen; nimm weniger.</translation>
    </message>
    <message>
        <source>{0} has more than {1} {2}; split it into several drawings.</source>
        <translation>{0} hat mehr als {1} {2}; teile es in mehrere Zeichnungen.</translation>
    </message>
    <message>
        <source>{0} has no drawing whose label the network knows; choose another.</source>
        <translation>{0} hat keine Zeichnung, deren Label das Netz kennt; wähle eine andere Datei.</translation>
    </message>
    <message>
        <source>{0} has no drawings; an ink file has one per line.</source>
        <translation>{0} hat keine Zeichnungen; eine Tintendatei hat eine je Zeile.</translation>
    </message>
    <message>
        <source>{0} has no images in it; it needs a row for each.</source>
        <translation>{0} hat keine Bilder; nötig ist eine Zeile je Bild.</translation>
    </message>
    <message>
        <source>{0} has no label; fix or remove the line.</source>
        <translation>{0} hat kein Label; berichtige oder entferne die Zeile.</translation>
    </message>
    <message>
        <source>{0} has no labels, so nothing can be kept; add them.</source>
        <translation>{0} hat keine Labels, also kann nichts behalten werden; ergänze sie.</translation>
    </message>
    <message>
        <source>{0} has no training images and labels; add both files.</source>
        <translation>{0} hat keine Trainingsbilder mit Labels; ergänze beide Dateien.</translation>
    </message>
    <message>
        <source>{0} has no {1} images of its classes; remove its {2} files.</source>
        <translation>{0} hat keine Bilder zum {1} von seinen Klassen; entferne die Dateien für {2}.</translation>
    </message>
    <message>
        <source>{0} has no {1} with a label that the network knows; choose another set or another network.</source>
        <translation>{0} hat keine {1} mit einem Label, das das Netz kennt; wähle eine andere Menge oder ein anderes Netz.</translation>
    </message>
    <message>
        <source>{0} has the files of {1} datasets; choose the training images of one.</source>
        <translation>{0} hat die Dateien von {1} Datensätzen; wähle die Trainingsbilder von einem.</translation>
    </message>
    <message>
        <source>{0} has {1} columns, but the first one has {2}; fix or remove the line.</source>
        <translation>{0} hat {1} Spalten, die erste aber {2}; berichtige oder entferne die Zeile.</translation>
    </message>
    <message>
        <source>{0} has {1} images, but {2} has {3} labels; use two files of the same dataset.</source>
        <translation>{0} hat {1} Bilder, {2} aber {3} Labels; nimm zwei Dateien desselben Datensatzes.</translation>
    </message>
    <message>
        <source>{0} has {1} of {2}, but each class needs at least two; add some or remove the class{3}.</source>
        <translation>{0} hat {1} von {2}, aber jede Klasse braucht mindestens zwei; ergänze welche, oder entferne die Klasse{3}.</translation>
    </message>
    <message>
        <source>{0} has {1} without a label.</source>
        <translation>{0} hat {1} ohne Label.</translation>
    </message>
    <message>
        <source>{0} has {1} {2}, but a row needs a label and the pixels of a square image: 785 columns for 28×28; fix the file or choose another.</source>
        <translation>{0} hat {1} {2}, aber eine Zeile braucht ein Label und die Pixel eines quadratischen Bildes: 785 Spalten für 28×28; berichtige die Datei, oder wähle eine andere.</translation>
    </message>
    <message>
        <source>{0} has {1}; give it {2} to {3}.</source>
        <translation>{0} hat {1}; gib der Datei {2} bis {3}.</translation>
    </message>
    <message>
        <source>{0} is a HEIC photo, which cannot be read; export it as a JPEG, or set the telephone&apos;s camera to the most compatible format.</source>
        <translation>{0} ist ein HEIC-Foto, das sich nicht lesen lässt; exportiere es als JPEG, oder stelle die Kamera des Telefons auf das verträglichste Format.</translation>
    </message>
    <message>
        <source>{0} is a folder or a device; give the name of a file.</source>
        <translation>{0} ist ein Ordner oder ein Gerät; gib den Namen einer Datei an.</translation>
    </message>
    <message>
        <source>{0} is a link that leads in a circle; choose another place.</source>
        <translation>{0} ist ein Verweis, der im Kreis führt; wähle einen anderen Ort.</translation>
    </message>
    <message>
        <source>{0} is a link to another place; put the file itself there.</source>
        <translation>{0} ist ein Verweis an einen anderen Ort; lege die Datei selbst hierher.</translation>
    </message>
    <message>
        <source>{0} is a pickle, which could run a stranger’s code; open a .zendigits model file instead.</source>
        <translation>{0} ist ein Pickle, der fremden Code ausführen könnte; öffne stattdessen eine Modelldatei (.zendigits).</translation>
    </message>
    <message>
        <source>{0} is a web page, perhaps with an error message; download the file again.</source>
        <translation>{0} ist eine Webseite, vielleicht mit einer Fehlermeldung; lade die Datei neu herunter.</translation>
    </message>
    <message>
        <source>{0} is a {1} archive; unpack it and choose what was in it.</source>
        <translation>{0} ist ein {1}-Archiv; packe es aus und wähle, was darin war.</translation>
    </message>
    <message>
        <source>{0} is an IDX file, but its name does not say of what; call it like MNIST’s train-images-idx3-ubyte, and its labels train-labels-idx1-ubyte.</source>
        <translation>{0} ist eine IDX-Datei, aber ihr Name sagt nicht, wovon; nenne sie wie bei MNIST train-images-idx3-ubyte, und ihre Labels train-labels-idx1-ubyte.</translation>
    </message>
    <message>
        <source>{0} is damaged or cut short; copy or save it again.</source>
        <translation>{0} ist beschädigt oder abgeschnitten; kopiere oder speichere es noch einmal.</translation>
    </message>
    <message>
        <source>{0} is damaged, incomplete or not a model; choose another.</source>
        <translation>{0} ist beschädigt, unvollständig oder kein Modell; wähle eine andere Datei.</translation>
    </message>
    <message>
        <source>{0} is damaged; choose another experiment.</source>
        <translation>{0} ist beschädigt; wähle ein anderes Experiment.</translation>
    </message>
    <message>
        <source>{0} is damaged; choose another run.</source>
        <translation>{0} ist beschädigt; wähle einen anderen Lauf.</translation>
    </message>
    <message>
        <source>{0} is damaged; copy or save it again.</source>
        <translation>{0} ist beschädigt; kopiere oder speichere es noch einmal.</translation>
    </message>
    <message>
        <source>{0} is damaged; train again with the same settings.</source>
        <translation>{0} ist beschädigt; trainiere noch einmal mit denselben Einstellungen.</translation>
    </message>
    <message>
        <source>{0} is empty: there is no ink in it; choose another picture.</source>
        <translation>{0} ist leer: Es ist keine Tinte darin; wähle ein anderes Bild.</translation>
    </message>
    <message>
        <source>{0} is empty; choose another picture.</source>
        <translation>{0} ist leer; wähle ein anderes Bild.</translation>
    </message>
    <message>
        <source>{0} is from a newer Zen Digits; update this one to open it.</source>
        <translation>{0} stammt von einem neueren Zen Digits; erneuere dieses, um es zu öffnen.</translation>
    </message>
    <message>
        <source>{0} is larger than {1} GB; use less of it.</source>
        <translation>{0} ist größer als {1} GB; nimm weniger davon.</translation>
    </message>
    <message>
        <source>{0} is larger than {1} MB, too large for a file of this kind; choose another.</source>
        <translation>{0} ist größer als {1} MB, zu groß für eine solche Datei; wähle eine andere.</translation>
    </message>
    <message>
        <source>{0} is longer than {1} pixels; cut or scale it first.</source>
        <translation>{0} ist länger als {1} Pixel; schneide oder verkleinere es zuerst.</translation>
    </message>
    <message>
        <source>{0} is no part of a dataset; its files are not used.</source>
        <translation>{0} ist kein Teil eines Datensatzes; die Dateien darin werden nicht genommen.</translation>
    </message>
    <message>
        <source>{0} is not MNIST&apos;s original; please install Zen Digits again.</source>
        <translation>{0} ist nicht das Original von MNIST; bitte installiere Zen Digits neu.</translation>
    </message>
    <message>
        <source>{0} is not a CSV file: it is not text in UTF-8; save it so or choose another.</source>
        <translation>{0} ist keine CSV-Datei: Es ist kein Text in UTF-8; speichere ihn so, oder wähle eine andere.</translation>
    </message>
    <message>
        <source>{0} is not a file; put images into {1}.</source>
        <translation>{0} ist keine Datei; lege Bilder in {1}.</translation>
    </message>
    <message>
        <source>{0} is not a list of labels and character codes; fix or remove it.</source>
        <translation>{0} ist keine Liste von Labels und Zeichencodes; berichtige oder entferne sie.</translation>
    </message>
    <message>
        <source>{0} is not a picture that can be read; try a PNG or JPEG.</source>
        <translation>{0} ist kein Bild, das sich lesen lässt; versuche es mit PNG oder JPEG.</translation>
    </message>
    <message>
        <source>{0} is not a regular file; remove it.</source>
        <translation>{0} ist keine gewöhnliche Datei; entferne sie.</translation>
    </message>
    <message>
        <source>{0} is not an IDX file of {1}{2}; choose another.</source>
        <translation>{0} ist keine IDX-Datei mit {1}{2}; wähle eine andere.</translation>
    </message>
    <message>
        <source>{0} is not an ink file: it is not text; choose another.</source>
        <translation>{0} ist keine Tintendatei: Es ist kein Text; wähle eine andere.</translation>
    </message>
    <message>
        <source>{0} is not text; fix or remove it.</source>
        <translation>{0} ist kein Text; berichtige oder entferne die Datei.</translation>
    </message>
    <message>
        <source>{0} is not written in TOML ({1}); the guide shows how lessons are written.</source>
        <translation>{0} ist kein TOML ({1}); die Anleitung zeigt, wie man Lektionen schreibt.</translation>
    </message>
    <message>
        <source>{0} is of another version of Zen Digits; resume it with that one, or train again.</source>
        <translation>{0} stammt von einer anderen Fassung von Zen Digits; setze den Lauf mit jener fort, oder trainiere noch einmal.</translation>
    </message>
    <message>
        <source>{0} is present but not used: {1}</source>
        <translation>{0} ist vorhanden, wird aber nicht genutzt: {1}</translation>
    </message>
    <message>
        <source>{0} is the largest rate that was tried, and the loss still fell there.</source>
        <translation>{0} ist die größte Rate, die versucht wurde, und auch dort fiel der Verlust noch.</translation>
    </message>
    <message>
        <source>{0} looks like a page of print, not of numbers; cut out the part with the numbers.</source>
        <translation>{0} sieht wie eine gedruckte Seite aus, nicht wie eine mit Zahlen; schneide den Teil mit den Zahlen aus.</translation>
    </message>
    <message>
        <source>{0} is written in no language; write it in one.</source>
        <translation>{0} ist in keiner Sprache geschrieben; schreibe es in einer.</translation>
    </message>
    <message>
        <source>Sweeping the {0} changes nothing, as this network’s cells have their own; choose another network, or sweep another setting.</source>
        <translation>{0} zu variieren ändert nichts, weil die Zellen dieses Netzes ihre eigenen haben; wähle ein anderes Netz oder variiere eine andere Einstellung.</translation>
    </message>
    <message>
        <source>{0} is a tenth of {1}, the largest rate at which the loss was near its least.</source>
        <translation>{0} ist ein Zehntel von {1}, der größten Rate, bei der der Verlust nahe an seinem kleinsten war.</translation>
    </message>
    <message>
        <source>{0} means nothing in a lesson; correct or delete it.</source>
        <translation>{0} bedeutet in einer Lektion nichts; berichtige oder lösche es.</translation>
    </message>
    <message>
        <source>{0} must be a list of at most {1} names.</source>
        <translation>{0} muss eine Liste von höchstens {1} Namen sein.</translation>
    </message>
    <message>
        <source>{0} must be a table of names and values.</source>
        <translation>{0} muss eine Tabelle von Namen und Werten sein.</translation>
    </message>
    <message>
        <source>{0} must be a text of 1 to {1} characters.</source>
        <translation>{0} muss ein Text von 1 bis {1} Zeichen sein.</translation>
    </message>
    <message>
        <source>{0} must end in {1}; choose another name.</source>
        <translation>{0} muss auf {1} enden; wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>{0} must name a part of the window, such as train_button; {1} does not.</source>
        <translation>{0} muss einen Teil des Fensters nennen, etwa train_button; {1} ist keiner.</translation>
    </message>
    <message>
        <source>{0} of a layer’s neurons are dead: they give 0 for every image, and never learn again.</source>
        <translation>{0} der Neuronen einer Schicht sind tot: Sie geben für jedes Bild 0 und lernen nie wieder.</translation>
    </message>
    <message>
        <source>{0} of a layer’s neurons are saturated: always at one end, where they hardly learn.</source>
        <translation>{0} der Neuronen einer Schicht sind gesättigt: immer an einem Ende, wo sie kaum lernen.</translation>
    </message>
    <message>
        <source>{0} should hold {1}, but it is cut short; copy it again.</source>
        <translation>{0} soll {1} enthalten, ist aber abgeschnitten; kopiere die Datei noch einmal.</translation>
    </message>
    <message>
        <source>{0} should hold {1}, but it is longer; copy it again.</source>
        <translation>{0} soll {1} enthalten, ist aber länger; kopiere die Datei noch einmal.</translation>
    </message>
    <message>
        <source>{0} shows no number: what is on it looks like words or drawings; choose another picture.</source>
        <translation>{0} zeigt keine Zahl: Was darauf ist, sieht nach Wörtern oder Zeichnungen aus; wähle ein anderes Bild.</translation>
    </message>
    <message>
        <source>{0} sure that {1} is better.</source>
        <translation>{0} sicher, dass {1} besser ist.</translation>
    </message>
    <message>
        <source>{0} unpacks to more than {1} times its size, as no handwriting does; choose another.</source>
        <translation>{0} wird ausgepackt mehr als {1}-mal so groß, wie keine Handschrift es wird; wähle eine andere Datei.</translation>
    </message>
    <message>
        <source>{0} was not written by Zen Digits; choose another.</source>
        <translation>{0} wurde nicht von Zen Digits geschrieben; wähle eine andere Datei.</translation>
    </message>
    <message>
        <source>{0}, line {1} is too long for an image; fix it.</source>
        <translation>{0}, Zeile {1} ist zu lang für ein Bild; berichtige sie.</translation>
    </message>
    <message>
        <source>{0}, line {1} is too long; fix or remove it.</source>
        <translation>{0}, Zeile {1} ist zu lang; berichtige oder entferne sie.</translation>
    </message>
    <message>
        <source>{0}, line {1}: this is not CSV ({2}); fix or remove the line.</source>
        <translation>{0}, Zeile {1}: Das ist kein CSV ({2}); berichtige oder entferne die Zeile.</translation>
    </message>
    <message>
        <source>{0}.right must be true or false.</source>
        <translation>{0}.right muss true oder false sein.</translation>
    </message>
    <message>
        <source>{0}.{1} must be called as a language is, such as de.</source>
        <translation>{0}.{1} muss wie eine Sprache heißen, etwa de.</translation>
    </message>
    <message>
        <source>{0}: a coordinate is beyond ±{1}; fix or remove the line.</source>
        <translation>{0}: Eine Koordinate liegt jenseits von ±{1}; berichtige oder entferne die Zeile.</translation>
    </message>
    <message>
        <source>{0}: a pixel is {1}, not {2}; fix or remove the line.</source>
        <translation>{0}: Ein Pixel ist {1}, nicht {2}; berichtige oder entferne die Zeile.</translation>
    </message>
    <message>
        <source>{0}: a point is not a pair of numbers; fix or remove the line.</source>
        <translation>{0}: Ein Punkt ist kein Zahlenpaar; berichtige oder entferne die Zeile.</translation>
    </message>
    <message>
        <source>{0}: a stroke is not a list of points; fix or remove the line.</source>
        <translation>{0}: Ein Strich ist keine Liste von Punkten; berichtige oder entferne die Zeile.</translation>
    </message>
    <message>
        <source>{0}: the drawing has no strokes; fix or remove the line.</source>
        <translation>{0}: Die Zeichnung hat keine Striche; berichtige oder entferne die Zeile.</translation>
    </message>
    <message>
        <source>{0}: the label is neither text nor a number; fix it.</source>
        <translation>{0}: Das Label ist weder Text noch Zahl; berichtige es.</translation>
    </message>
    <message>
        <source>{0}: there are no &quot;strokes&quot;; {1}</source>
        <translation>{0}: Es fehlen die „strokes“; {1}</translation>
    </message>
    <message>
        <source>{0}: this is not JSON; {1}</source>
        <translation>{0}: Das ist kein JSON; {1}</translation>
    </message>
    <message>
        <source>{0}: {1} a label that no training image has.</source>
        <translation>{0}: {1} ein Label, das kein Trainingsbild hat.</translation>
    </message>
    <message>
        <source>{0}: {1}; fix it.</source>
        <translation>{0}: {1}; berichtige es.</translation>
    </message>
    <message>
        <source>{0}: {1}; fix or remove the line.</source>
        <translation>{0}: {1}; berichtige oder entferne die Zeile.</translation>
    </message>
    <message>
        <source>{0}: {1}; give the class another name.</source>
        <translation>{0}: {1}; gib der Klasse einen anderen Namen.</translation>
    </message>
    <message>
        <source>{0}cannot be used ({1}); check its name and permissions, or choose another place.</source>
        <translation>{0}ist nicht zu gebrauchen ({1}); prüfe Namen und Rechte, oder wähle einen anderen Ort.</translation>
    </message>
</context>
<context>
    <name>crash</name>
    <message>
        <source>Unexpected error: something went wrong in Zen Digits.</source>
        <translation>Unerwarteter Fehler: In Zen Digits ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>You can keep working. The details below are also in the log file.</source>
        <translation>Du kannst weiterarbeiten. Die Einzelheiten unten stehen auch im Protokoll.</translation>
    </message>
</context>
<context>
    <name>deformation</name>
    <message>
        <source>Rotation</source>
        <translation>Drehung</translation>
    </message>
    <message>
        <source>degrees clockwise</source>
        <translation>Grad im Uhrzeigersinn</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Verschiebung</translation>
    </message>
    <message>
        <source>pixels to the right</source>
        <translation>Pixel nach rechts</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Thickness</source>
        <translation>Strichstärke</translation>
    </message>
    <message>
        <source>pixels more at each edge</source>
        <translation>Pixel mehr an jedem Rand</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Unschärfe</translation>
    </message>
    <message>
        <source>pixels (standard deviation)</source>
        <translation>Pixel (Standardabweichung)</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>% of full ink</source>
        <translation>% voller Tinte</translation>
    </message>
    <message>
        <source>Hidden square</source>
        <translation>Verdecktes Quadrat</translation>
    </message>
    <message>
        <source>pixels wide</source>
        <translation>Pixel breit</translation>
    </message>
</context>
<context>
    <name>kept</name>
    <message numerus="yes">
        <source>%Ln drawings</source>
        <translation>
            <numerusform>%Ln Zeichnung</numerusform>
            <numerusform>%Ln Zeichnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln drawings are selected.</source>
        <translation>
            <numerusform>%Ln Zeichnung ist gewählt.</numerusform>
            <numerusform>%Ln Zeichnungen sind gewählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>no digit</source>
        <translation>keine Ziffer</translation>
    </message>
    <message>
        <source>Select drawings to give them another label, or to delete them.</source>
        <translation>Wähle Zeichnungen, um ihnen ein anderes Label zu geben oder sie zu löschen.</translation>
    </message>
    <message>
        <source>{0}, kept {1}</source>
        <translation>{0}, behalten am {1}</translation>
    </message>
    <message>
        <source>{0}, read as {1}, kept {2}</source>
        <translation>{0}, gelesen als {1}, behalten am {2}</translation>
    </message>
</context>
<context>
    <name>left out</name>
    <message numerus="yes">
        <source>%Ln images that you marked are left out.</source>
        <translation>
            <numerusform>%Ln Bild, das du markiert hast, ist ausgelassen.</numerusform>
            <numerusform>%Ln Bilder, die du markiert hast, sind ausgelassen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lessons</name>
    <message>
        <source>What the network sees</source>
        <translation>Was das Netz sieht</translation>
    </message>
    <message>
        <source>A network that reads digits never sees your pen. In this lesson you find out what it gets instead, and what it answers.</source>
        <translation>Ein Netz, das Ziffern liest, sieht deinen Stift nie. In dieser Lektion findest du heraus, was es stattdessen bekommt und was es antwortet.</translation>
    </message>
    <message>
        <source>Draw a large 4 on the canvas.</source>
        <translation>Zeichne eine große 4 auf die Zeichenfläche.</translation>
    </message>
    <message>
        <source>Here is what the network gets of your drawing: 28 × 28 grey values, no colour, no strokes, no order in time. Of all that you did, only these 784 numbers are left.</source>
        <translation>Das bekommt das Netz von deiner Zeichnung: 28 × 28 Grauwerte, keine Farbe, keine Striche, keine Reihenfolge. Von allem, was du getan hast, bleiben nur diese 784 Zahlen.</translation>
    </message>
    <message>
        <source>Clear the canvas. The network gets nothing then.</source>
        <translation>Leere die Zeichenfläche. Dann bekommt das Netz nichts.</translation>
    </message>
    <message>
        <source>Before the network looks, the program cuts your drawing out, makes it as large as the images it learned from, and puts it in the middle.</source>
        <translation>Bevor das Netz hinsieht, schneidet das Programm deine Zeichnung aus, macht sie so groß wie die Bilder, aus denen es gelernt hat, und rückt sie in die Mitte.</translation>
    </message>
    <message>
        <source>Draw a tiny 4 in a corner, and look at what the network gets of it.</source>
        <translation>Zeichne eine winzige 4 in eine Ecke und sieh nach, was das Netz davon bekommt.</translation>
    </message>
    <message>
        <source>The network answers with ten numbers, one for each digit. They add up to 100 %: where one grows, others shrink. It cannot say “none of them”, so the program looks for that by itself.</source>
        <translation>Das Netz antwortet mit zehn Zahlen, einer für jede Ziffer. Zusammen ergeben sie 100 %: Wo eine wächst, schrumpfen andere. „Keine davon“ kann es nicht sagen; darauf achtet das Programm selbst.</translation>
    </message>
    <message>
        <source>Clear the canvas, draw a 1, and watch the bars.</source>
        <translation>Leere die Zeichenfläche, zeichne eine 1 und beobachte die Balken.</translation>
    </message>
    <message>
        <source>A few grey pixels can change the answer. Between a 1 and a 7 there is only a stroke at the top.</source>
        <translation>Ein paar graue Pixel können die Antwort ändern. Zwischen einer 1 und einer 7 liegt nur ein Strich oben.</translation>
    </message>
    <message>
        <source>Make a 7 of your 1: add the stroke at its top.</source>
        <translation>Mach aus deiner 1 eine 7: Füge oben den Strich hinzu.</translation>
    </message>
    <message>
        <source>Choose another method, and see whether both mean the same ink.</source>
        <translation>Wähle eine andere Methode und sieh nach, ob beide dieselbe Tinte meinen.</translation>
    </message>
    <message>
        <source>Try it: draw the same digit twice, first large, then small and in a corner. What is different in what the network gets?</source>
        <translation>Probiere es: Zeichne dieselbe Ziffer zweimal, erst groß, dann klein und in einer Ecke. Worin unterscheidet sich, was das Netz bekommt?</translation>
    </message>
    <message>
        <source>The second is small and lies in a corner, too.</source>
        <translation>Die zweite ist auch dort klein und liegt in einer Ecke.</translation>
    </message>
    <message>
        <source>Look at the 28 × 28 image once more: it fills the middle both times.</source>
        <translation>Sieh dir das 28×28-Bild noch einmal an: Beide Male füllt sie die Mitte.</translation>
    </message>
    <message>
        <source>Hardly anything: size and place are taken away.</source>
        <translation>In kaum etwas: Größe und Ort sind weg.</translation>
    </message>
    <message>
        <source>Size and place are evened out before; what is left are small differences in how you drew it. The program does what was done with the images that the network learned from.</source>
        <translation>Größe und Ort werden vorher ausgeglichen; übrig bleiben kleine Unterschiede beim Zeichnen. Das Programm tut dasselbe, was mit den Bildern geschah, aus denen das Netz gelernt hat.</translation>
    </message>
    <message>
        <source>It gets the strokes in another order.</source>
        <translation>Es bekommt die Striche in anderer Reihenfolge.</translation>
    </message>
    <message>
        <source>It gets no strokes at all: a picture that is opened is read just as well.</source>
        <translation>Es bekommt gar keine Striche: Ein geöffnetes Bild wird genauso gut gelesen.</translation>
    </message>
    <message>
        <source>Train your first network</source>
        <translation>Trainiere dein erstes Netz</translation>
    </message>
    <message>
        <source>A new network knows nothing: its weights are random numbers, and it guesses. It becomes a reader by looking at labelled images, 60,000 of them, and changing its weights a little after each handful.</source>
        <translation>Ein neues Netz weiß nichts: Seine Gewichte sind Zufallszahlen, und es rät. Lesen lernt es, indem es Bilder mit ihren Labels ansieht, 60.000 Stück, und nach jeder Handvoll seine Gewichte ein wenig ändert.</translation>
    </message>
    <message>
        <source>Choose the preset Quick: it takes some seconds.</source>
        <translation>Wähle die Voreinstellung Schnell: Sie braucht ein paar Sekunden.</translation>
    </message>
    <message>
        <source>Everything happens on this computer, while you watch.</source>
        <translation>Alles geschieht auf diesem Rechner, vor deinen Augen.</translation>
    </message>
    <message>
        <source>Press Train.</source>
        <translation>Drücke Trainieren.</translation>
    </message>
    <message>
        <source>Each point of this curve is one batch: some hundred images that are read, compared with their labels, and learned from. The loss says how wrong the network was. It falls fast, then slowly.</source>
        <translation>Jeder Punkt dieser Kurve ist ein Batch: ein paar hundert Bilder, die gelesen, mit ihren Labels verglichen und gelernt werden. Der Verlust sagt, wie falsch das Netz lag. Er fällt schnell, dann langsam.</translation>
    </message>
    <message>
        <source>Wait until the run has ended.</source>
        <translation>Warte, bis der Lauf zu Ende ist.</translation>
    </message>
    <message>
        <source>The test accuracy is the share of images it reads rightly among 10,000 that it has never seen. That it reads these well is what counts: it could have learned the others by heart.</source>
        <translation>Die Testgenauigkeit ist der Anteil richtig gelesener Bilder unter 10.000, die es nie gesehen hat. Dass es diese gut liest, ist das, was zählt: Die anderen könnte es auswendig gelernt haben.</translation>
    </message>
    <message>
        <source>Your network already reads the canvas, in place of the one that came with the program. Here you see which one reads, and choose another.</source>
        <translation>Dein Netz liest schon die Zeichenfläche, anstelle des mitgelieferten. Hier siehst du, welches liest, und wählst ein anderes.</translation>
    </message>
    <message>
        <source>Clear the canvas, and draw any digit for your network.</source>
        <translation>Leere die Zeichenfläche und zeichne deinem Netz irgendeine Ziffer.</translation>
    </message>
    <message>
        <source>A network that begins with other random numbers becomes another network. The seed is where they come from: with the same seed, a run is the same to the last digit.</source>
        <translation>Ein Netz, das mit anderen Zufallszahlen beginnt, wird ein anderes Netz. Aus dem Startwert kommen sie: Mit demselben Startwert ist ein Lauf bis auf die letzte Stelle derselbe.</translation>
    </message>
    <message>
        <source>Choose another seed, press Train, and wait for the end.</source>
        <translation>Wähle einen anderen Startwert, drücke Trainieren und warte auf das Ende.</translation>
    </message>
    <message>
        <source>Look at the test accuracy of your runs. What is true of a network that has trained for some seconds?</source>
        <translation>Sieh dir die Testgenauigkeit deiner Läufe an. Was gilt für ein Netz, das ein paar Sekunden trainiert hat?</translation>
    </message>
    <message>
        <source>It reads about half of the test images.</source>
        <translation>Es liest etwa die Hälfte der Testbilder.</translation>
    </message>
    <message>
        <source>Look at the line of the last run: the test accuracy stands there in per cent.</source>
        <translation>Sieh dir die Zeile des letzten Laufs an: Dort steht die Testgenauigkeit in Prozent.</translation>
    </message>
    <message>
        <source>It reads about 99 of 100, and never exactly as many.</source>
        <translation>Es liest etwa 99 von 100, und nie genau gleich viele.</translation>
    </message>
    <message>
        <source>About 99 of 100 after a single look at each image. Runs differ by a few tenths of a per cent where they begin with other numbers; so a small difference between two runs says nothing yet.</source>
        <translation>Etwa 99 von 100, nach einem einzigen Blick auf jedes Bild. Läufe mit anderen Startwerten unterscheiden sich um ein paar Zehntelprozent; ein kleiner Unterschied zwischen zwei Läufen sagt also noch nichts.</translation>
    </message>
    <message>
        <source>It reads all of them: it has seen them before.</source>
        <translation>Es liest alle: Es hat sie schon gesehen.</translation>
    </message>
    <message>
        <source>It has not: test images are kept aside. What was learned by heart would not help with them.</source>
        <translation>Hat es nicht: Testbilder bleiben beiseite. Auswendig Gelerntes würde bei ihnen nicht helfen.</translation>
    </message>
    <message>
        <source>Loss, gradient and learning rate</source>
        <translation>Verlust, Gradient und Lernrate</translation>
    </message>
    <message>
        <source>Before you begin, all settings go back to where they began: what was tried before would mix in.</source>
        <translation>Bevor du anfängst, gehen alle Einstellungen auf ihren Anfang zurück: Was vorher probiert wurde, würde sich einmischen.</translation>
    </message>
    <message>
        <source>Choose the preset Quick.</source>
        <translation>Wähle die Voreinstellung Schnell.</translation>
    </message>
    <message>
        <source>Learning is going downhill. The loss says how wrong the network is; the gradient says, for each weight, in which direction the loss falls. The learning rate is the length of each step. For this lesson you take a small network.</source>
        <translation>Lernen heißt bergab gehen. Der Verlust sagt, wie falsch das Netz liegt; der Gradient sagt für jedes Gewicht, in welcher Richtung der Verlust fällt. Die Lernrate ist die Länge jedes Schritts. Für diese Lektion nimmst du ein kleines Netz.</translation>
    </message>
    <message>
        <source>Choose the network Dense 128.</source>
        <translation>Wähle das Netz Dense 128.</translation>
    </message>
    <message>
        <source>SGD is the plainest rule of all: new weight = old weight − learning rate × gradient. Other rules stretch the steps here and shorten them there.</source>
        <translation>SGD ist die einfachste aller Regeln: neues Gewicht = altes Gewicht − Lernrate × Gradient. Andere Regeln strecken die Schritte hier und verkürzen sie dort.</translation>
    </message>
    <message>
        <source>Choose the optimizer SGD.</source>
        <translation>Wähle das Optimierungsverfahren SGD.</translation>
    </message>
    <message>
        <source>With 500 images of each digit instead of all 5,500, a run takes seconds.</source>
        <translation>Mit 500 Bildern je Ziffer statt aller 5.500 dauert ein Lauf nur Sekunden.</translation>
    </message>
    <message>
        <source>Enter 500 images of a class, and the batch size 32.</source>
        <translation>Gib 500 Bilder je Klasse und die Batchgröße 32 ein.</translation>
    </message>
    <message>
        <source>A good length of step for this network is 0.1.</source>
        <translation>Eine gute Schrittlänge für dieses Netz ist 0,1.</translation>
    </message>
    <message>
        <source>Enter the learning rate 0.1.</source>
        <translation>Gib die Lernrate 0,1 ein.</translation>
    </message>
    <message>
        <source>Now watch the loss. It begins near 2.3: that is what guessing among ten digits costs.</source>
        <translation>Beobachte jetzt den Verlust. Er beginnt bei etwa 2,3: So viel kostet Raten unter zehn Ziffern.</translation>
    </message>
    <message>
        <source>Press Train, and wait for the end.</source>
        <translation>Drücke Trainieren und warte auf das Ende.</translation>
    </message>
    <message>
        <source>And with steps ten times as long? Who strides downhill with leaps comes out on the other side of the valley, higher than before, where it is steeper still: the next leap is longer yet.</source>
        <translation>Und mit zehnmal so langen Schritten? Wer in Sprüngen bergab geht, landet auf der anderen Seite des Tals, höher als zuvor, wo es noch steiler ist: Der nächste Sprung wird noch länger.</translation>
    </message>
    <message>
        <source>Enter the learning rate 1.</source>
        <translation>Gib die Lernrate 1 ein.</translation>
    </message>
    <message>
        <source>See it happen: the loss shoots up instead of falling. That is called diverging. A line below the curves says so while the run goes on, and offers a smaller rate.</source>
        <translation>Sieh zu: Der Verlust schießt nach oben, statt zu fallen. Das heißt Divergenz. Eine Zeile unter den Kurven sagt das, solange der Lauf dauert, und bietet eine kleinere Rate an.</translation>
    </message>
    <message>
        <source>Press Train, and watch the loss leave its range.</source>
        <translation>Drücke Trainieren und sieh zu, wie der Verlust davonläuft.</translation>
    </message>
    <message>
        <source>Try it: train once more with a learning rate ten times smaller than the good one, 0.01, and compare the loss at the end. What happens?</source>
        <translation>Probiere es: Trainiere noch einmal mit einer zehnmal kleineren Lernrate als der guten, 0,01, und vergleiche den Verlust am Ende. Was geschieht?</translation>
    </message>
    <message>
        <source>It falls evenly, but is higher at the end than with 0.1.</source>
        <translation>Er fällt gleichmäßig, ist am Ende aber höher als mit 0,1.</translation>
    </message>
    <message>
        <source>Small steps are safe and slow: after as many images the network is not as far. Too long a step forgets, too short a step crawls; in between lies the rate that one looks for. The button Find a rate beside it does so.</source>
        <translation>Kleine Schritte sind sicher und langsam: Nach gleich vielen Bildern ist das Netz noch nicht so weit. Ein zu langer Schritt vergisst, ein zu kurzer kriecht; dazwischen liegt die gesuchte Rate. Der Knopf „Rate suchen“ daneben sucht sie.</translation>
    </message>
    <message>
        <source>It diverges again.</source>
        <translation>Er divergiert wieder.</translation>
    </message>
    <message>
        <source>Look at the curve of the run with 0.01: it never rises above where it began, apart from small jumps.</source>
        <translation>Sieh dir die Kurve des Laufs mit 0,01 an: Bis auf kleine Sprünge steigt sie nie über ihren Anfang.</translation>
    </message>
    <message>
        <source>It falls lower than ever: the smaller, the better.</source>
        <translation>Er fällt tiefer als je: je kleiner, desto besser.</translation>
    </message>
    <message>
        <source>Compare both ends of the runs, on the page Runs or in the status line: after as many images, the smaller rate is behind.</source>
        <translation>Vergleiche das Ende beider Läufe, auf der Seite Läufe oder in der Statuszeile: Nach gleich vielen Bildern liegt die kleinere Rate zurück.</translation>
    </message>
    <message>
        <source>Dense against convolution</source>
        <translation>Dicht gegen Faltung</translation>
    </message>
    <message>
        <source>In a dense layer every pixel has weights of its own. What the network learned about a stroke at one place it does not know of the place beside. You train such a network first.</source>
        <translation>In einer dichten Schicht hat jedes Pixel eigene Gewichte. Was das Netz an einer Stelle über einen Strich gelernt hat, weiß es daneben nicht. Zuerst trainierst du ein solches Netz.</translation>
    </message>
    <message>
        <source>Choose the network Dense 128, and 500 images of a class.</source>
        <translation>Wähle das Netz Dense 128 und 500 Bilder je Klasse.</translation>
    </message>
    <message>
        <source>It learns for a few seconds, and then reads your drawing.</source>
        <translation>Es lernt ein paar Sekunden und liest dann deine Zeichnung.</translation>
    </message>
    <message>
        <source>The program puts each drawing in the middle before the network sees it. Here you shift it after that.</source>
        <translation>Das Programm rückt jede Zeichnung in die Mitte, bevor das Netz sie sieht. Hier verschiebst du sie danach.</translation>
    </message>
    <message>
        <source>Draw a 4, and move the slider Shift to the right: how far until it is misread?</source>
        <translation>Zeichne eine 4 und bewege den Regler Verschiebung nach rechts: Wie weit, bis sie falsch gelesen wird?</translation>
    </message>
    <message>
        <source>A convolution lays the same small filter over all places of the image. A stroke that it knows it finds anywhere. You train one with as many images.</source>
        <translation>Eine Faltung legt denselben kleinen Filter über alle Stellen des Bildes. Einen Strich, den sie kennt, findet sie überall. Du trainierst eine mit gleich vielen Bildern.</translation>
    </message>
    <message>
        <source>Choose the network Quick CNN, 500 images of a class and 3 epochs.</source>
        <translation>Wähle das Netz Schnelles CNN, 500 Bilder je Klasse und 3 Epochen.</translation>
    </message>
    <message>
        <source>It learns in seconds, too.</source>
        <translation>Auch das lernt in Sekunden.</translation>
    </message>
    <message>
        <source>Now the same test with this network.</source>
        <translation>Jetzt dieselbe Probe mit diesem Netz.</translation>
    </message>
    <message>
        <source>Move the slider Shift again, and compare.</source>
        <translation>Bewege den Regler Verschiebung noch einmal und vergleiche.</translation>
    </message>
    <message>
        <source>One drawing says little. The test images say more: first without any shift.</source>
        <translation>Eine Zeichnung sagt wenig. Die Testbilder sagen mehr: zuerst ohne Verschiebung.</translation>
    </message>
    <message>
        <source>Press Measure, and wait for the figures.</source>
        <translation>Drücke Messen und warte auf die Zahlen.</translation>
    </message>
    <message>
        <source>And now 1,000 of them, shifted further and further, by both networks. The curve Shift tells how many are still read rightly.</source>
        <translation>Und jetzt lesen beide Netze 1.000 davon, immer weiter verschoben. Die Kurve Verschiebung sagt, wie viele noch richtig gelesen werden.</translation>
    </message>
    <message>
        <source>Choose Dense 128 as the second network, and press Measure robustness.</source>
        <translation>Wähle Dense 128 als zweites Netz und drücke „Robustheit messen“.</translation>
    </message>
    <message>
        <source>Wait for the curves, and point at 3 pixels in the one called Shift. What do they say?</source>
        <translation>Warte auf die Kurven und zeige in der Kurve Verschiebung auf 3 Pixel. Was sagen sie?</translation>
    </message>
    <message>
        <source>Both read about as many as before.</source>
        <translation>Beide lesen etwa so viele wie vorher.</translation>
    </message>
    <message>
        <source>Point at the curves once more: both lose, one of them much more.</source>
        <translation>Zeige noch einmal auf die Kurven: Beide verlieren, eines viel mehr.</translation>
    </message>
    <message>
        <source>The convolution still reads most of them, the dense network about half.</source>
        <translation>Die Faltung liest noch die meisten, das dichte Netz etwa die Hälfte.</translation>
    </message>
    <message>
        <source>Weights that are shared by all places make the difference; and the network needs fewer of them. It still loses: only its layers close to the end know places, and images at the edge are cut off.</source>
        <translation>Gewichte, die sich alle Stellen teilen, machen den Unterschied; und das Netz braucht weniger davon. Auch dieses verliert: Seine Schichten nahe dem Ende kennen Stellen, und Bilder am Rand werden abgeschnitten.</translation>
    </message>
    <message>
        <source>The dense network reads more: it has more weights.</source>
        <translation>Das dichte Netz liest mehr: Es hat mehr Gewichte.</translation>
    </message>
    <message>
        <source>The other way round: look which line is which, above the curves.</source>
        <translation>Umgekehrt: Sieh über den Kurven nach, welche Linie welche ist.</translation>
    </message>
    <message>
        <source>Too few images</source>
        <translation>Zu wenige Bilder</translation>
    </message>
    <message>
        <source>What if you had only 20 images of each digit? A network with 100,000 weights can learn 200 images by heart. Does it read then?</source>
        <translation>Was, wenn du nur 20 Bilder je Ziffer hättest? Ein Netz mit 100.000 Gewichten kann 200 Bilder auswendig lernen. Liest es dann?</translation>
    </message>
    <message>
        <source>Choose the network Dense 128, 20 images of a class and 60 epochs, and switch augmentation off.</source>
        <translation>Wähle das Netz Dense 128, 20 Bilder je Klasse und 60 Epochen und schalte die Augmentierung aus.</translation>
    </message>
    <message>
        <source>Two curves: the accuracy on the images that it learns from, and on validation images, which it never learns from.</source>
        <translation>Zwei Kurven: die Genauigkeit auf den Bildern, aus denen es lernt, und auf Validierungsbildern, aus denen es nie lernt.</translation>
    </message>
    <message>
        <source>Press Train, and watch both curves until the end.</source>
        <translation>Drücke Trainieren und beobachte beide Kurven bis zum Ende.</translation>
    </message>
    <message>
        <source>The first curve reaches 100 %, the second stays far below: this gap is called overfitting. The network knows its 200 images, and little about digits. Note the test accuracy.</source>
        <translation>Die erste Kurve erreicht 100 %, die zweite bleibt weit darunter: Dieser Abstand heißt Überanpassung. Das Netz kennt seine 200 Bilder und wenig von Ziffern. Merke dir die Testgenauigkeit.</translation>
    </message>
    <message>
        <source>Dropout lets half of the hidden units sleep at each step, others each time: none can rely on the others.</source>
        <translation>Dropout lässt bei jedem Schritt die Hälfte der verborgenen Neuronen schlafen, jedes Mal andere: Keines kann sich auf die anderen verlassen.</translation>
    </message>
    <message>
        <source>Enter a dropout of 50 %, and train again.</source>
        <translation>Gib 50 % Dropout ein und trainiere noch einmal.</translation>
    </message>
    <message>
        <source>L2, or weight decay, pulls all weights a little towards zero at each step: what is learned by heart needs large ones.</source>
        <translation>L2, oder Weight Decay, zieht bei jedem Schritt alle Gewichte ein wenig zur Null: Auswendig Gelerntes braucht große.</translation>
    </message>
    <message>
        <source>Put dropout back to 0, enter a weight decay of 0.1, and train again.</source>
        <translation>Stelle Dropout auf 0 zurück, gib 0,1 bei Weight Decay ein und trainiere noch einmal.</translation>
    </message>
    <message>
        <source>Augmentation turns, shifts and bends each image a little, anew each time. From 200 images come as many as you like.</source>
        <translation>Augmentierung dreht, verschiebt und verbiegt jedes Bild ein wenig, jedes Mal neu. Aus 200 Bildern werden beliebig viele.</translation>
    </message>
    <message>
        <source>Put weight decay back to 0, switch augmentation on, and train again.</source>
        <translation>Stelle Weight Decay auf 0 zurück, schalte die Augmentierung ein und trainiere noch einmal.</translation>
    </message>
    <message>
        <source>Compare the test accuracy of the four runs, on the page Runs. What helped most?</source>
        <translation>Vergleiche die Testgenauigkeit der vier Läufe auf der Seite Läufe. Was half am meisten?</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>With so few images it changes hardly more than another seed does. One of the others helps far more.</source>
        <translation>Bei so wenigen Bildern ändert es kaum mehr als ein anderer Startwert. Eines der anderen hilft viel mehr.</translation>
    </message>
    <message>
        <source>L2</source>
        <translation>L2</translation>
    </message>
    <message>
        <source>It changes hardly more than another seed does: compare the figures once more.</source>
        <translation>Es ändert kaum mehr als ein anderer Startwert: Vergleiche die Zahlen noch einmal.</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>Augmentierung</translation>
    </message>
    <message>
        <source>By far: about six in a hundred images. It brings in what you know about digits, that a small turn changes nothing; the others only hinder learning by heart. Most helpful of all would be more images.</source>
        <translation>Bei Weitem: etwa sechs von hundert Bildern. Sie bringt ein, was du über Ziffern weißt: dass eine kleine Drehung nichts ändert; die anderen erschweren nur das Auswendiglernen. Am meisten würden mehr Bilder helfen.</translation>
    </message>
    <message>
        <source>What it gets wrong</source>
        <translation>Was es falsch liest</translation>
    </message>
    <message>
        <source>“99 per cent” hides who the hundredth is. The page Results has the network read a whole set of images whose labels are known.</source>
        <translation>„99 Prozent“ verbirgt, wer das hundertste Bild ist. Die Seite Ergebnisse lässt das Netz eine ganze Menge von Bildern lesen, deren Labels bekannt sind.</translation>
    </message>
    <message>
        <source>The confusion matrix: a row for each true digit, a column for what was read. On the diagonal all is right; everything beside it is a mistake.</source>
        <translation>Die Konfusionsmatrix: eine Zeile für jede wahre Ziffer, eine Spalte für das, was gelesen wurde. Auf der Diagonale ist alles richtig; alles daneben ist ein Fehler.</translation>
    </message>
    <message>
        <source>Choose a cell beside the diagonal that has a number, with the mouse or the arrow keys.</source>
        <translation>Wähle mit der Maus oder den Pfeiltasten eine Zelle neben der Diagonale, in der eine Zahl steht.</translation>
    </message>
    <message>
        <source>Below it are the images of that cell. Could you have read them?</source>
        <translation>Darunter stehen die Bilder dieser Zelle. Hättest du sie lesen können?</translation>
    </message>
    <message>
        <source>Press on an image.</source>
        <translation>Drücke auf ein Bild.</translation>
    </message>
    <message>
        <source>An image of the set can become your drawing: change it, and see what would have helped.</source>
        <translation>Ein Bild der Menge kann deine Zeichnung werden: Ändere es und sieh nach, was geholfen hätte.</translation>
    </message>
    <message>
        <source>Put the image on the canvas.</source>
        <translation>Bringe das Bild auf die Zeichenfläche.</translation>
    </message>
    <message>
        <source>Two figures for each digit. Recall: of all true 9s, how many were read as 9? Precision: of all that was read as 9, how much was a 9? A network that calls everything a 9 has a recall of 100 % for the 9, and hardly any precision. F1 is small where one of them is.</source>
        <translation>Zwei Zahlen für jede Ziffer. Trefferquote: Wie viele von allen wahren Neunen wurden als 9 gelesen? Präzision: Wie viel von allem, was als 9 gelesen wurde, war eine 9? Ein Netz, das alles eine 9 nennt, hat bei der 9 eine Trefferquote von 100 % und kaum Präzision. F1 ist klein, wo eine von beiden klein ist.</translation>
    </message>
    <message>
        <source>Go back to the matrix, and choose the name of a row, then the name of a column. Which one does recall count?</source>
        <translation>Gehe zurück zur Matrix und wähle den Namen einer Zeile, dann den Namen einer Spalte. Welche von beiden zählt die Trefferquote?</translation>
    </message>
    <message>
        <source>The row: what became of all true 9s.</source>
        <translation>Die Zeile: was aus allen wahren Neunen wurde.</translation>
    </message>
    <message>
        <source>The right ones divided by the sum of the row are the recall; divided by the sum of the column, the precision.</source>
        <translation>Die richtigen geteilt durch die Summe der Zeile sind die Trefferquote; geteilt durch die Summe der Spalte, die Präzision.</translation>
    </message>
    <message>
        <source>The column: all that was read as 9.</source>
        <translation>Die Spalte: alles, was als 9 gelesen wurde.</translation>
    </message>
    <message>
        <source>Choose the name of a column: its images were all read as 9, whatever they are. That is precision.</source>
        <translation>Wähle den Namen einer Spalte: Ihre Bilder wurden alle als 9 gelesen, was immer sie sind. Das ist die Präzision.</translation>
    </message>
    <message>
        <source>The diagonal: all that is right.</source>
        <translation>Die Diagonale: alles, was richtig ist.</translation>
    </message>
    <message>
        <source>All that is right, divided by all images, is the accuracy: one number for all digits.</source>
        <translation>Alles Richtige geteilt durch alle Bilder ist die Genauigkeit: eine Zahl für alle Ziffern.</translation>
    </message>
    <message>
        <source>One step by hand</source>
        <translation>Ein Schritt von Hand</translation>
    </message>
    <message>
        <source>Back-propagation is a chain of small sums that fits on a blackboard. The network for it has one hidden layer of 100 units with a sigmoid; it trains in about a minute.</source>
        <translation>Backpropagation ist eine Kette kleiner Rechnungen, die auf eine Tafel passt. Das Netz dafür hat eine verborgene Schicht mit 100 Neuronen und einem Sigmoid; es trainiert etwa eine Minute.</translation>
    </message>
    <message>
        <source>Draw a digit as you usually write it.</source>
        <translation>Zeichne eine Ziffer, wie du sie sonst schreibst.</translation>
    </message>
    <message>
        <source>What you say of a drawing is kept with it: that is a label. Networks learn from drawings with labels, and from nothing else.</source>
        <translation>Was du von einer Zeichnung sagst, wird mit ihr aufbewahrt: Das ist ein Label. Netze lernen aus Zeichnungen mit Labels, und aus nichts anderem.</translation>
    </message>
    <message>
        <source>Type what it is into this field, or press the digit&apos;s key on the canvas.</source>
        <translation>Tippe in dieses Feld, was sie ist, oder drücke auf der Zeichenfläche die Taste der Ziffer.</translation>
    </message>
    <message>
        <source>Here is your drawing again, with every number of the network: pixels x, hidden units h, outputs o. One way through it is chosen, from a pixel to an output.</source>
        <translation>Hier ist wieder deine Zeichnung, mit jeder Zahl des Netzes: Pixel x, verborgene Neuronen h, Ausgaben o. Ein Weg hindurch ist gewählt, von einem Pixel zu einer Ausgabe.</translation>
    </message>
    <message>
        <source>Choose another hidden unit.</source>
        <translation>Wähle ein anderes verborgenes Neuron.</translation>
    </message>
    <message>
        <source>Forward: each hidden unit adds up its pixels times its weights, which makes z, and squashes it to a between 0 and 1. The outputs add up the hidden units in the same way; softmax makes shares p of their z, and from these comes the loss L.</source>
        <translation>Vorwärts: Jedes verborgene Neuron zählt seine Pixel mal seine Gewichte zusammen, das ist z, und staucht z auf a zwischen 0 und 1. Die Ausgaben zählen die verborgenen Neuronen genauso zusammen; Softmax macht aus ihren z Anteile p, und aus denen kommt der Verlust L.</translation>
    </message>
    <message>
        <source>The images that networks learn from were written by some people, and not by you: by officials and pupils in the United States, more than thirty years ago. Where your digits look different, the network errs more often. So tell it what yours are.</source>
        <translation>Die Bilder, aus denen Netze lernen, haben irgendwelche Leute geschrieben und nicht du: Beamte und Schüler in den USA, vor über dreißig Jahren. Wo deine Ziffern anders aussehen, irrt sich das Netz öfter. Sag ihm also, was deine sind.</translation>
    </message>
    <message>
        <source>Backward: the error of an output is δ = p − y, what it says minus what it should say, times a factor where the loss is a square. It flows back along the weights, and each gradient is an error times what came in.</source>
        <translation>Rückwärts: Der Fehler einer Ausgabe ist δ = p − y, was sie sagt minus was sie sagen sollte, mal einem Faktor, wo der Verlust ein Quadrat ist. Er fließt an den Gewichten entlang zurück, und jeder Gradient ist ein Fehler mal dem, was hineinkam.</translation>
    </message>
    <message>
        <source>Which of the ink made it a 7? The page Why answers: what speaks for this digit is marked +, what speaks against it −, each in a colour of its own. Below it you read what each stroke adds, and what the rest would be without it.</source>
        <translation>Welche Tinte hat eine 7 daraus gemacht? Das beantwortet die Seite Warum: Was für diese Ziffer spricht, ist mit + gekennzeichnet, was dagegen spricht, mit −, jedes in seiner eigenen Farbe. Darunter liest du, was jeder Strich beiträgt und was der Rest ohne ihn wäre.</translation>
    </message>
    <message>
        <source>Draw a 3.</source>
        <translation>Zeichne eine 3.</translation>
    </message>
    <message>
        <source>A network of which one looks at every number must be small. It reads your drawing as soon as it is trained.</source>
        <translation>Ein Netz, von dem man jede Zahl ansehen will, muss klein sein. Es liest deine Zeichnung, sobald es trainiert ist.</translation>
    </message>
    <message>
        <source>Press Train Sigmoid 100 now, and wait for the end of the run.</source>
        <translation>Drücke „Sigmoid 100 jetzt trainieren“ und warte auf das Ende des Laufs.</translation>
    </message>
    <message>
        <source>Choose another true class, and see how loss and errors change: now the network is wrong.</source>
        <translation>Wähle eine andere wahre Klasse und sieh, wie sich Verlust und Fehler ändern: Jetzt liegt das Netz falsch.</translation>
    </message>
    <message>
        <source>The step: each weight goes a little against its gradient, w ← w − η · ∂L∕∂w. The line says beforehand how much the loss will change.</source>
        <translation>Der Schritt: Jedes Gewicht geht ein wenig gegen seinen Gradienten, w ← w − η · ∂L∕∂w. Die Zeile sagt vorher, wie sehr sich der Verlust ändern wird.</translation>
    </message>
    <message>
        <source>Take a step with a single weight: press Step of wₕₒ.</source>
        <translation>Mach einen Schritt mit einem einzigen Gewicht: Drücke „Schritt von wₕₒ“.</translation>
    </message>
    <message>
        <source>One weight does next to nothing. Training changes all of them at once: here about 80,000.</source>
        <translation>Ein Gewicht bewirkt fast nichts. Training ändert alle auf einmal: hier etwa 80.000.</translation>
    </message>
    <message>
        <source>Press Step of all weights a few times, and watch the loss.</source>
        <translation>Drücke ein paarmal „Schritt aller Gewichte“ und beobachte den Verlust.</translation>
    </message>
    <message>
        <source>Try it with a single weight: enter different η, press Start again and Step of wₕₒ, and compare the change that was announced with the one that came. When do they agree best?</source>
        <translation>Probiere es mit einem einzigen Gewicht: Gib verschiedene η ein, drücke „Von vorn“ und „Schritt von wₕₒ“ und vergleiche die angekündigte Änderung mit der wirklichen. Wann stimmen sie am besten überein?</translation>
    </message>
    <message>
        <source>When η is large.</source>
        <translation>Wenn η groß ist.</translation>
    </message>
    <message>
        <source>Try 100: announced and real change move apart.</source>
        <translation>Probiere 100: Angekündigte und wirkliche Änderung laufen auseinander.</translation>
    </message>
    <message>
        <source>When η is small.</source>
        <translation>Wenn η klein ist.</translation>
    </message>
    <message>
        <source>The gradient is the slope at this one place. For a small step the hill is as good as straight; over a long one it bends. That is why learning goes in many small steps.</source>
        <translation>Der Gradient ist die Steigung an dieser einen Stelle. Für einen kleinen Schritt ist der Hang so gut wie gerade; auf einem langen krümmt er sich. Darum lernt man in vielen kleinen Schritten.</translation>
    </message>
    <message>
        <source>Always: it is exact arithmetic.</source>
        <translation>Immer: Es ist genaue Rechnung.</translation>
    </message>
    <message>
        <source>The arithmetic is exact, but the slope is that of one place. Try 0.1, then 100.</source>
        <translation>Die Rechnung ist genau, aber die Steigung gilt für eine Stelle. Probiere 0,1, dann 100.</translation>
    </message>
    <message>
        <source>Teach it your hand</source>
        <translation>Lehre es deine Handschrift</translation>
    </message>
    <message>
        <source>Your drawings are kept on this page. The more of each digit, the better: three of each are a good start.</source>
        <translation>Auf dieser Seite werden deine Zeichnungen aufbewahrt. Je mehr von jeder Ziffer, desto besser: Drei von jeder sind ein guter Anfang.</translation>
    </message>
    <message>
        <source>Press Exercise, and draw what it asks for, at least ten drawings.</source>
        <translation>Drücke Übung und zeichne, wonach sie fragt, mindestens zehn Zeichnungen.</translation>
    </message>
    <message>
        <source>Now it learns from them. The network stays as it is; beside it stands one that knows your hand.</source>
        <translation>Jetzt lernt es daraus. Das Netz bleibt, wie es ist; daneben steht eines, das deine Handschrift kennt.</translation>
    </message>
    <message>
        <source>Press Learn, and wait.</source>
        <translation>Drücke Lernen und warte.</translation>
    </message>
    <message>
        <source>Here stands what came of it: how your drawings are read now and before, by turns each by a network that did not see it, and how many test images by other people are still read.</source>
        <translation>Hier steht, was daraus wurde: wie deine Zeichnungen jetzt und vorher gelesen werden, reihum jede von einem Netz, das sie nicht gesehen hat, und wie viele Testbilder anderer Leute noch gelesen werden.</translation>
    </message>
    <message>
        <source>Handwriting can tell who you are: it is personal data. Your drawings lie on this computer alone, nothing is ever sent. You decide: here you delete all of them, with what was learned. But who gets a network that was taught gets a trace of your hand with it.</source>
        <translation>Eine Handschrift kann verraten, wer du bist: Sie gehört zu deinen persönlichen Daten. Deine Zeichnungen liegen nur auf diesem Rechner, nichts wird je verschickt. Du entscheidest: Hier löschst du sie alle, mit dem Gelernten. Wer aber ein unterrichtetes Netz bekommt, bekommt damit eine Spur deiner Handschrift.</translation>
    </message>
    <message>
        <source>Fairness: a network reads best the hands it saw most. A 1 with a long upstroke, or a 7 with a bar, are usual in one country and strange in another.</source>
        <translation>Fairness: Ein Netz liest die Handschriften am besten, die es am meisten sah. Eine 1 mit langem Aufstrich oder eine 7 mit Querstrich sind in einem Land üblich und in einem anderen fremd.</translation>
    </message>
    <message>
        <source>Draw a 1 or a 7 as people in another country write it. Is it read?</source>
        <translation>Zeichne eine 1 oder eine 7, wie man sie in einem anderen Land schreibt. Wird sie gelesen?</translation>
    </message>
    <message>
        <source>Let somebody else write a few digits, or take your other hand; then choose the network from before in the list, and write them again. Who gains by your teaching?</source>
        <translation>Lass jemand anderen ein paar Ziffern schreiben oder nimm deine andere Hand; wähle dann in der Liste das Netz von vorher und schreibe sie noch einmal. Wem nützt dein Unterricht?</translation>
    </message>
    <message>
        <source>Everybody gains as much.</source>
        <translation>Allen gleich viel.</translation>
    </message>
    <message>
        <source>Look at the figures on the page Teach: the test images by other people are read about as before.</source>
        <translation>Sieh dir die Zahlen auf der Seite Lehren an: Die Testbilder anderer Leute werden etwa wie vorher gelesen.</translation>
    </message>
    <message>
        <source>You gain; others are read about as before.</source>
        <translation>Dir; andere werden etwa wie vorher gelesen.</translation>
    </message>
    <message>
        <source>It learned your hand, and was kept from forgetting others. Whoever nobody teaches for stays behind: so ask of every program that judges people whose data it learned from.</source>
        <translation>Es hat deine Handschrift gelernt und sollte andere nicht vergessen. Für wen niemand unterrichtet, der bleibt zurück: Frage also bei jedem Programm, das über Menschen urteilt, aus wessen Daten es gelernt hat.</translation>
    </message>
    <message>
        <source>Nobody: it has learned digits already.</source>
        <translation>Niemandem: Ziffern hat es schon gelernt.</translation>
    </message>
    <message>
        <source>Compare the figures on the page Teach, before and now.</source>
        <translation>Vergleiche die Zahlen auf der Seite Lehren, vorher und jetzt.</translation>
    </message>
</context>
<context>
    <name>marks</name>
    <message>
        <source>marked: wrong label</source>
        <translation>markiert: falsches Label</translation>
    </message>
    <message>
        <source>marked: ambiguous</source>
        <translation>markiert: mehrdeutig</translation>
    </message>
</context>
<context>
    <name>number_menu</name>
    <message>
        <source>It is &amp;right</source>
        <translation>&amp;Sie stimmt</translation>
    </message>
    <message>
        <source>It is &amp;no number</source>
        <translation>&amp;Es ist keine Zahl</translation>
    </message>
    <message>
        <source>&amp;Join with the next</source>
        <translation>&amp;Mit der nächsten verbinden</translation>
    </message>
    <message>
        <source>Spl&amp;it</source>
        <translation>&amp;Teilen</translation>
    </message>
</context>
<context>
    <name>page_files</name>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Table with tabs (*.tsv)</source>
        <translation>Tabelle mit Tabulatoren (*.tsv)</translation>
    </message>
    <message>
        <source>Folder with a picture of each number (*)</source>
        <translation>Ordner mit einem Bild jeder Zahl (*)</translation>
    </message>
    <message>
        <source>{0} is no name for a table; let it end in .csv or .tsv.</source>
        <translation>{0} ist kein Name für eine Tabelle; lass ihn auf .csv oder .tsv enden.</translation>
    </message>
    <message>
        <source>{0} cannot be made ({1}); choose another name or place.</source>
        <translation>{0} lässt sich nicht anlegen ({1}); wähle einen anderen Namen oder Ort.</translation>
    </message>
</context>
<context>
    <name>pictures</name>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>Drawing that can be enlarged (*.svg)</source>
        <translation>Zeichnung, die sich vergrößern lässt (*.svg)</translation>
    </message>
    <message>
        <source>Page (*.pdf)</source>
        <translation>Seite (*.pdf)</translation>
    </message>
    <message>
        <source>The canvas is empty; draw something first.</source>
        <translation>Die Zeichenfläche ist leer; zeichne zuerst etwas.</translation>
    </message>
</context>
<context>
    <name>results figures</name>
    <message numerus="yes">
        <source>{0} of %Ln images read rightly (95 % sure: {1} to {2})</source>
        <translation>
            <numerusform>{0} von %Ln Bild richtig gelesen (95 % sicher: {1} bis {2})</numerusform>
            <numerusform>{0} von %Ln Bildern richtig gelesen (95 % sicher: {1} bis {2})</numerusform>
        </translation>
    </message>
    <message>
        <source>Loss {0} · calibration error {1}</source>
        <translation>Verlust {0} · Kalibrierungsfehler {1}</translation>
    </message>
</context>
<context>
    <name>set notes</name>
    <message numerus="yes">
        <source>%Ln drawings were left out: they are kept as no digits.</source>
        <translation>
            <numerusform>%Ln Zeichnung ist ausgelassen: Sie ist als keine Ziffer behalten.</numerusform>
            <numerusform>%Ln Zeichnungen sind ausgelassen: Sie sind als keine Ziffern behalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images were left out: this network does not know their labels.</source>
        <translation>
            <numerusform>%Ln Bild ist ausgelassen: Dieses Netz kennt sein Label nicht.</numerusform>
            <numerusform>%Ln Bilder sind ausgelassen: Dieses Netz kennt ihre Labels nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>This network was taught drawings of a hand: where these are among them, it has learned from them.</source>
        <translation>Dieses Netz wurde mit Zeichnungen einer Handschrift unterrichtet: Wo diese darunter sind, hat es von ihnen gelernt.</translation>
    </message>
    <message>
        <source>This network has learned from these drawings, so they do not tell how it reads new ones.</source>
        <translation>Dieses Netz hat von diesen Zeichnungen gelernt, also sagen sie nicht, wie es neue liest.</translation>
    </message>
    <message>
        <source>{0} Of the {1} drawings that it was taught, each read by a network that has not learned from it, {2} were right; before: {3}.</source>
        <translation>{0} Von den {1} Zeichnungen, mit denen es unterrichtet wurde, jede von einem Netz gelesen, das nicht von ihr gelernt hat, waren {2} richtig; vorher: {3}.</translation>
    </message>
    <message>
        <source>Its training held these images out (seed {0}) and chose by them which epoch to keep.</source>
        <translation>Sein Training hat diese Bilder zurückgehalten (Startwert {0}) und nach ihnen gewählt, welche Epoche es behält.</translation>
    </message>
    <message>
        <source>Validation images after epoch {0}. How sure the network is, is calibrated at the end of its training.</source>
        <translation>Validierungsbilder nach Epoche {0}. Wie sicher das Netz ist, wird am Ende seines Trainings kalibriert.</translation>
    </message>
    <message>
        <source>This network was not trained on this set; these are the images that a training with seed {0} holds out.</source>
        <translation>Dieses Netz wurde nicht mit dieser Menge trainiert; das sind die Bilder, die ein Training mit Startwert {0} zurückhält.</translation>
    </message>
    <message>
        <source>Its training chose by these images which epoch to keep.</source>
        <translation>Sein Training hat nach diesen Bildern gewählt, welche Epoche es behält.</translation>
    </message>
    <message>
        <source>This network has learned from most of these images.</source>
        <translation>Von den meisten dieser Bilder hat dieses Netz gelernt.</translation>
    </message>
</context>
</TS>
