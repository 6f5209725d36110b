<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>&amp;Preset</source>
        <translation>प्रीसेट(&amp;P)</translation>
    </message>
    <message>
        <source>Settings that go together: Quick takes seconds, Balanced half a minute, Thorough minutes, Best an hour.</source>
        <translation>साथ काम करने वाली सेटिंग: “झटपट” में कुछ सेकंड लगते हैं, “संतुलित” में आधा मिनट, “गहन” में कुछ मिनट, “सर्वोत्तम” में एक घंटा।</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>झटपट</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>संतुलित</translation>
    </message>
    <message>
        <source>Thorough</source>
        <translation>गहन</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>सर्वोत्तम</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>कस्टम</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>नेटवर्क(&amp;N)</translation>
    </message>
    <message>
        <source>How its neurons are connected: more layers learn more and take longer.</source>
        <translation>इसके न्यूरॉन आपस में कैसे जुड़े हैं: ज़्यादा लेयर ज़्यादा सीखती हैं और ज़्यादा समय लेती हैं।</translation>
    </message>
    <message>
        <source>Dense 128</source>
        <translation>डेंस 128</translation>
    </message>
    <message>
        <source>Sigmoid 100</source>
        <translation>सिग्मॉइड 100</translation>
    </message>
    <message>
        <source>Classic CNN</source>
        <translation>क्लासिक CNN</translation>
    </message>
    <message>
        <source>Quick CNN</source>
        <translation>झटपट CNN</translation>
    </message>
    <message>
        <source>Best CNN</source>
        <translation>सर्वोत्तम CNN</translation>
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
        <translation>ट्रांसफ़ॉर्मर</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>डेटा(&amp;D)</translation>
    </message>
    <message>
        <source>The images to learn from: MNIST (70,000 digits by about 500 people) or yours.</source>
        <translation>जिन इमेजों से सीखना है: MNIST (क़रीब 500 लोगों के 70,000 अंक) या आपकी अपनी।</translation>
    </message>
    <message>
        <source>MNIST (included)</source>
        <translation>MNIST (साथ में शामिल)</translation>
    </message>
    <message>
        <source>Optimi&amp;zer</source>
        <translation>ऑप्टिमाइज़र(&amp;Z)</translation>
    </message>
    <message>
        <source>The rule that turns each error into a small change of the weights.</source>
        <translation>वह नियम जो हर त्रुटि को वेट के एक छोटे बदलाव में बदलता है।</translation>
    </message>
    <message>
        <source>SGD with momentum</source>
        <translation>मोमेंटम के साथ SGD</translation>
    </message>
    <message>
        <source>&amp;Loss</source>
        <translation>लॉस(&amp;L)</translation>
    </message>
    <message>
        <source>How errors are measured; training makes this number smaller.</source>
        <translation>त्रुटियाँ कैसे मापी जाती हैं; ट्रेनिंग इस संख्या को छोटा करती है।</translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <translation>क्रॉस-एंट्रॉपी</translation>
    </message>
    <message>
        <source>Mean squared error</source>
        <translation>औसत वर्ग त्रुटि</translation>
    </message>
    <message>
        <source>Devi&amp;ce</source>
        <translation>डिवाइस(&amp;C)</translation>
    </message>
    <message>
        <source>The processor to train on; Auto uses a graphics card where it can.</source>
        <translation>जिस प्रोसेसर पर ट्रेनिंग हो; “अपने-आप” जहाँ हो सके वहाँ ग्राफ़िक्स कार्ड इस्तेमाल करता है।</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>अपने-आप</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>एपॉक</translation>
    </message>
    <message>
        <source>How many times the network goes through all training images.</source>
        <translation>नेटवर्क सभी ट्रेनिंग इमेजों को कितनी बार देखता है।</translation>
    </message>
    <message>
        <source>&amp;Batch size</source>
        <translation>बैच साइज़(&amp;B)</translation>
    </message>
    <message>
        <source>How many images the network sees before each change of its weights.</source>
        <translation>वेट के हर बदलाव से पहले नेटवर्क कितनी इमेजें देखता है।</translation>
    </message>
    <message>
        <source>Learn&amp;ing rate</source>
        <translation>लर्निंग रेट(&amp;I)</translation>
    </message>
    <message>
        <source>How large each change of the weights is: too large, and the network forgets; too small, and it crawls.</source>
        <translation>वेट का हर बदलाव कितना बड़ा है: बहुत बड़ा हो तो नेटवर्क भूल जाता है; बहुत छोटा हो तो रेंगता है।</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>How stored images are turned or mirrored before they are learned.</source>
        <translation>सीखने से पहले, रखी हुई इमेजें कैसे घुमाई या पलटी जाती हैं।</translation>
    </message>
    <message>
        <source>As stored</source>
        <translation>जैसी रखी हैं</translation>
    </message>
    <message>
        <source>Rows and columns swapped</source>
        <translation>पंक्तियाँ और कॉलम अदला-बदली</translation>
    </message>
    <message>
        <source>Turned left</source>
        <translation>बाईं ओर घुमाई हुई</translation>
    </message>
    <message>
        <source>Turned right</source>
        <translation>दाईं ओर घुमाई हुई</translation>
    </message>
    <message>
        <source>Turned upside down</source>
        <translation>उल्टी घुमाई हुई</translation>
    </message>
    <message>
        <source>Mirrored</source>
        <translation>दर्पण जैसी पलटी हुई</translation>
    </message>
    <message>
        <source>Flipped top to bottom</source>
        <translation>ऊपर से नीचे पलटी हुई</translation>
    </message>
    <message>
        <source>Swapped and turned upside down</source>
        <translation>अदला-बदली और उल्टी</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>स्याही</translation>
    </message>
    <message>
        <source>Which stored images are inverted before they are learned: ink must be bright.</source>
        <translation>सीखने से पहले कौन-सी रखी हुई इमेजों के रंग उलटे जाते हैं: स्याही चमकीली होनी चाहिए।</translation>
    </message>
    <message>
        <source>All inverted</source>
        <translation>सभी के रंग उलटें</translation>
    </message>
    <message>
        <source>Dark ones inverted</source>
        <translation>गहरी इमेजों के रंग उलटें</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>शेड्यूल</translation>
    </message>
    <message>
        <source>How the learning rate changes: not at all, up and down once, or only down.</source>
        <translation>लर्निंग रेट कैसे बदलता है: बिल्कुल नहीं, एक बार ऊपर और नीचे, या केवल नीचे।</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>स्थिर</translation>
    </message>
    <message>
        <source>One cycle</source>
        <translation>एक चक्र</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>कोसाइन</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>सीढ़ीनुमा</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>मोमेंटम</translation>
    </message>
    <message>
        <source>How much each change keeps of those before it: it rolls over small bumps.</source>
        <translation>हर बदलाव पिछले बदलावों का कितना हिस्सा साथ रखता है: छोटे उभारों पर वह लुढ़ककर निकल जाता है।</translation>
    </message>
    <message>
        <source>Second momentum</source>
        <translation>दूसरा मोमेंटम</translation>
    </message>
    <message>
        <source>Beta 2 of Adam and AdamW: how slowly the mean squared gradient changes.</source>
        <translation>Adam और AdamW का बीटा 2: ग्रेडिएंट के वर्ग का औसत कितना धीरे बदलता है।</translation>
    </message>
    <message>
        <source>Weight averaging</source>
        <translation>वेट का औसत</translation>
    </message>
    <message>
        <source>How slowly the saved average of the weights follows them; 0 is off.</source>
        <translation>वेट का सहेजा गया औसत कितना धीरे उनके पीछे चलता है; 0 यानी बंद।</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>वेट डिके</translation>
    </message>
    <message>
        <source>How fast unneeded weights shrink (L2), which keeps the network simple.</source>
        <translation>बेकार वेट कितनी तेज़ी से सिकुड़ते हैं (L2); इससे नेटवर्क सरल रहता है।</translation>
    </message>
    <message>
        <source>L1</source>
        <translation>L1</translation>
    </message>
    <message>
        <source>What large weights cost (L1): those hardly needed become almost 0.</source>
        <translation>बड़े वेट की क़ीमत (L1): जिनकी ज़रूरत कम है वे लगभग 0 हो जाते हैं।</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>लेबल स्मूदिंग</translation>
    </message>
    <message>
        <source>How much doubt the network must keep, so that it is rarely too sure.</source>
        <translation>नेटवर्क को कितना संदेह बनाए रखना है, ताकि वह हद से ज़्यादा निश्चित कम ही हो।</translation>
    </message>
    <message>
        <source>Distillation</source>
        <translation>डिस्टिलेशन</translation>
    </message>
    <message>
        <source>How much is learned from the shipped network’s answers to MNIST’s images, instead of from their labels.</source>
        <translation>कितना MNIST की छवियों के लेबल के बजाय उन पर साथ दिए गए नेटवर्क के उत्तरों से सीखा जाता है।</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>ऐक्टिवेशन</translation>
    </message>
    <message>
        <source>What each artificial neuron does with the sum of its inputs.</source>
        <translation>हर कृत्रिम न्यूरॉन अपने इनपुट के जोड़ के साथ क्या करता है।</translation>
    </message>
    <message>
        <source>The network&apos;s own</source>
        <translation>नेटवर्क का अपना</translation>
    </message>
    <message>
        <source>Sigmoid</source>
        <translation>सिग्मॉइड</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>चौड़ाई</translation>
    </message>
    <message>
        <source>How many neurons or features each layer has, compared with the usual network.</source>
        <translation>सामान्य नेटवर्क की तुलना में हर लेयर में कितने न्यूरॉन या फ़ीचर हैं।</translation>
    </message>
    <message>
        <source>Towers</source>
        <translation>टावर</translation>
    </message>
    <message>
        <source>How many networks share each batch and answer together: what one of them misreads, the others often do not.</source>
        <translation>कितने नेटवर्क हर बैच को साझा करते हैं और साथ मिलकर जवाब देते हैं: जिसे एक ग़लत पढ़ता है, उसे दूसरे अक्सर सही पढ़ते हैं।</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>ड्रॉपआउट</translation>
    </message>
    <message>
        <source>The share of features left out in each step, so that none is relied on alone.</source>
        <translation>हर स्टेप में छोड़े जाने वाले फ़ीचर का हिस्सा, ताकि किसी एक पर ही भरोसा न हो।</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>सीड</translation>
    </message>
    <message>
        <source>Where the random numbers start: the same seed gives the same run on a CPU.</source>
        <translation>रैंडम संख्याएँ कहाँ से शुरू हों: एक ही सीड CPU पर एक जैसा रन देता है।</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>वैलिडेशन</translation>
    </message>
    <message>
        <source>The share of images held out, to measure how well unseen ones are read, unless the data have a part for that.</source>
        <translation>अलग रखी गई इमेजों का हिस्सा, जिससे मापा जाता है कि अनदेखी इमेजें कितनी सही पढ़ी जाती हैं; जब तक डेटा में इसके लिए अपना भाग न हो।</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>धैर्य</translation>
    </message>
    <message>
        <source>How many epochs without a smaller validation loss end the run; 0 is off.</source>
        <translation>वैलिडेशन लॉस घटे बिना कितने एपॉक बीतने पर रन ख़त्म हो; 0 यानी बंद।</translation>
    </message>
    <message>
        <source>Images of a class</source>
        <translation>प्रति क्लास इमेजें</translation>
    </message>
    <message>
        <source>How many images of each class are learned from: with few of them a network learns these by heart; 0 is all.</source>
        <translation>हर क्लास की कितनी इमेजों से सीखा जाए: कम हों तो नेटवर्क उन्हें रट लेता है; 0 यानी सभी।</translation>
    </message>
    <message>
        <source>All</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>Synthetic digits</source>
        <translation>कृत्रिम अंक</translation>
    </message>
    <message>
        <source>How many digits in synthetic handwriting are added to the training images.</source>
        <translation>कृत्रिम लिखावट के कितने अंक ट्रेनिंग इमेजों में जोड़े जाते हैं।</translation>
    </message>
    <message>
        <source>Synthetic non-digits</source>
        <translation>कृत्रिम ग़ैर-अंक</translation>
    </message>
    <message>
        <source>How many letters and scribbles are added, to teach what is not a digit.</source>
        <translation>कितने अक्षर और आड़ी-तिरछी रेखाएँ जोड़ी जाती हैं, यह सिखाने के लिए कि क्या अंक नहीं है।</translation>
    </message>
    <message>
        <source>Synthetic parts</source>
        <translation>कृत्रिम भाग</translation>
    </message>
    <message>
        <source>Over how many epochs synthetic images are spread: a new part in each epoch.</source>
        <translation>कृत्रिम इमेजें कितने एपॉक में बाँटी जाती हैं: हर एपॉक में नया भाग।</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>ऑगमेंटेशन</translation>
    </message>
    <message>
        <source>Changes each image a little every time, so that the network learns the shape.</source>
        <translation>हर बार हर इमेज को थोड़ा बदलता है, ताकि नेटवर्क आकृति सीखे।</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>घुमाव</translation>
    </message>
    <message>
        <source>The most that an image is turned, to either side.</source>
        <translation>इमेज किसी भी ओर ज़्यादा-से-ज़्यादा कितनी घुमाई जाती है।</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>स्केल</translation>
    </message>
    <message>
        <source>The most that an image is enlarged or shrunk.</source>
        <translation>इमेज ज़्यादा-से-ज़्यादा कितनी बड़ी या छोटी की जाती है।</translation>
    </message>
    <message>
        <source>Slant</source>
        <translation>झुकाव</translation>
    </message>
    <message>
        <source>The most that an image leans to either side.</source>
        <translation>इमेज किसी भी ओर ज़्यादा-से-ज़्यादा कितनी झुकाई जाती है।</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>खिसकाव</translation>
    </message>
    <message>
        <source>The most that an image is moved.</source>
        <translation>इमेज ज़्यादा-से-ज़्यादा कितनी खिसकाई जाती है।</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>क्रॉप</translation>
    </message>
    <message>
        <source>The most of an image that is cut off before the rest fills it again.</source>
        <translation>इमेज का ज़्यादा-से-ज़्यादा कितना हिस्सा काटा जाता है, जिसके बाद बाक़ी उसे फिर भर देता है।</translation>
    </message>
    <message>
        <source>Elastic</source>
        <translation>इलास्टिक</translation>
    </message>
    <message>
        <source>How far an image is bent here and there.</source>
        <translation>इमेज जगह-जगह कितनी मोड़ी जाती है।</translation>
    </message>
    <message>
        <source>Thickness</source>
        <translation>मोटाई</translation>
    </message>
    <message>
        <source>The most by which strokes grow or shrink on each side.</source>
        <translation>स्ट्रोक हर ओर ज़्यादा-से-ज़्यादा कितने मोटे या पतले किए जाते हैं।</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>नॉइज़</translation>
    </message>
    <message>
        <source>How much lighter or darker each pixel becomes by chance.</source>
        <translation>हर पिक्सेल संयोग से कितना हल्का या गहरा हो जाता है।</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>मिटाना</translation>
    </message>
    <message>
        <source>The longest side of a rectangle that is made blank in half of all images.</source>
        <translation>आधी इमेजों में ख़ाली किए जाने वाले आयत की सबसे लंबी भुजा।</translation>
    </message>
    <message>
        <source>Mixed precision</source>
        <translation>मिक्स्ड प्रिसिज़न</translation>
    </message>
    <message>
        <source>Computes in bfloat16 where the device is faster with it.</source>
        <translation>जहाँ डिवाइस उससे तेज़ चलता है, वहाँ bfloat16 में गणना करता है।</translation>
    </message>
    <message>
        <source>Rounded weights</source>
        <translation>पूर्णांकित वेट</translation>
    </message>
    <message>
        <source>Rounds the weights to half precision, which halves the saved file.</source>
        <translation>वेट को आधी प्रिसिज़न तक पूर्णांकित करता है, जिससे सहेजी गई फ़ाइल आधी हो जाती है।</translation>
    </message>
    <message>
        <source>{0} is a tenth of {1}, the largest rate at which the loss was near its least.</source>
        <translation>{0} दसवाँ हिस्सा है {1} का, जो वह सबसे बड़ा रेट है जिस पर लॉस अपने न्यूनतम के पास था।</translation>
    </message>
    <message>
        <source>{0} is the largest rate that was tried, and the loss still fell there.</source>
        <translation>{0} आज़माया गया सबसे बड़ा रेट है, और वहाँ भी लॉस घट रहा था।</translation>
    </message>
    <message>
        <source>The loss fell at no rate: the images, their labels or other settings are the reason.</source>
        <translation>लॉस किसी भी रेट पर नहीं घटा: कारण इमेजें, उनके लेबल या दूसरी सेटिंग हैं।</translation>
    </message>
    <message>
        <source>The loss grows instead of falling: the learning rate is too large for this network.</source>
        <translation>लॉस घटने के बजाय बढ़ रहा है: इस नेटवर्क के लिए लर्निंग रेट बहुत बड़ा है।</translation>
    </message>
    <message>
        <source>{0} of a layer’s neurons are dead: they give 0 for every image, and never learn again.</source>
        <translation>एक लेयर के {0} न्यूरॉन मृत हैं: वे हर इमेज के लिए 0 देते हैं, और फिर कभी नहीं सीखते।</translation>
    </message>
    <message>
        <source>{0} of a layer’s neurons are saturated: always at one end, where they hardly learn.</source>
        <translation>एक लेयर के {0} न्यूरॉन संतृप्त हैं: वे हमेशा एक छोर पर रहते हैं, जहाँ वे मुश्किल से सीखते हैं।</translation>
    </message>
    <message>
        <source>The loss hardly falls: the learning rate is very small.</source>
        <translation>लॉस मुश्किल से घट रहा है: लर्निंग रेट बहुत छोटा है।</translation>
    </message>
    <message>
        <source>The loss does not fall: the learning rate may be too large, or labels may be wrong.</source>
        <translation>लॉस नहीं घट रहा: लर्निंग रेट बहुत बड़ा हो सकता है, या लेबल ग़लत हो सकते हैं।</translation>
    </message>
    <message>
        <source>Validation gets worse while training gets better: the network learns images by heart.</source>
        <translation>ट्रेनिंग सुधर रही है और वैलिडेशन बिगड़ रहा है: नेटवर्क इमेजें रट रहा है।</translation>
    </message>
</context>
<context>
    <name>Announcements</name>
    <message>
        <source>Epoch {0} of {1}: the loss is {2}</source>
        <translation>{1} में से एपॉक {0}: लॉस {2} है</translation>
    </message>
    <message>
        <source>Epoch {0} of {1}: {2} of the validation images are right</source>
        <translation>{1} में से एपॉक {0}: {2} वैलिडेशन इमेजें सही हैं</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Try it out, then choose: whether it is right is told at once</source>
        <translation>आज़माएँ, फिर चुनें: सही है या नहीं, तुरंत बताया जाता है</translation>
    </message>
    <message>
        <source>✓ Right. {0}</source>
        <translation>✓ सही। {0}</translation>
    </message>
    <message>
        <source>✗ Not quite. {0}</source>
        <translation>✗ बिल्कुल सही नहीं। {0}</translation>
    </message>
</context>
<context>
    <name>ByHand</name>
    <message>
        <source>all weights and b: L changes by about −η·Σ (∂L∕∂w)² = {0}</source>
        <translation>सभी वेट और b: L में बदलाव लगभग −η·Σ (∂L∕∂w)² = {0}</translation>
    </message>
    <message>
        <source>the reading divides every z by {0}, its temperature: {1}</source>
        <translation>पढ़ते समय हर z को {0} से भाग दिया जाता है, जो इसका तापमान है: {1}</translation>
    </message>
    <message>
        <source>y = {0} for the true class, else {1}</source>
        <translation>सही क्लास के लिए y = {0}, वरना {1}</translation>
    </message>
    <message>
        <source>of the label alone, without the shipped network’s answers</source>
        <translation>केवल लेबल का, साथ दिए गए नेटवर्क के उत्तरों के बिना</translation>
    </message>
    <message>
        <source>L changes by about −η·(∂L∕∂w)² = {0}</source>
        <translation>L में बदलाव लगभग −η·(∂L∕∂w)² = {0}</translation>
    </message>
    <message>
        <source>{0} others: {1}</source>
        <translation>बाक़ी {0}: {1}</translation>
    </message>
</context>
<context>
    <name>ByHandSection</name>
    <message>
        <source>A step of learning can be worked through by hand in the network {0}, which is small enough. Train it, which takes less than a minute, and come back.</source>
        <translation>नेटवर्क {0} इतना छोटा है कि उसमें सीखने का एक स्टेप हाथ से निकाला जा सकता है। उसे ट्रेन करें, जिसमें एक मिनट से कम लगता है, और फिर यहाँ लौटें।</translation>
    </message>
    <message>
        <source>Train {0} no&amp;w</source>
        <translation>{0} को अभी ट्रेन करें(&amp;W)</translation>
    </message>
    <message>
        <source>Trains this network on MNIST, on the page Train; it reads afterwards</source>
        <translation>इस नेटवर्क को “ट्रेन करें” पेज पर MNIST से ट्रेन करता है; उसके बाद यही पढ़ता है</translation>
    </message>
    <message>
        <source>Steps change a copy of the network that only this page has.</source>
        <translation>स्टेप नेटवर्क की एक कॉपी को बदलते हैं, जो केवल इस पेज के पास है।</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>आगे</translation>
    </message>
    <message>
        <source>Backward</source>
        <translation>पीछे</translation>
    </message>
    <message>
        <source>The step</source>
        <translation>स्टेप</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>पिक्सेल</translation>
    </message>
    <message>
        <source>Choose a pixel: x</source>
        <translation>पिक्सेल चुनें: x</translation>
    </message>
    <message>
        <source>Hidden units</source>
        <translation>हिडन यूनिट</translation>
    </message>
    <message>
        <source>Choose a hidden unit: h</source>
        <translation>हिडन यूनिट चुनें: h</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>आउटपुट</translation>
    </message>
    <message>
        <source>Choose an output: o</source>
        <translation>आउटपुट चुनें: o</translation>
    </message>
    <message>
        <source>none</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Loss L = {0}; no step is taken.</source>
        <translation>लॉस L = {0}; कोई स्टेप नहीं लिया गया।</translation>
    </message>
    <message>
        <source>Loss L = {0}; before the last of {1} steps {2} (change {3}), at first {4}.</source>
        <translation>लॉस L = {0}; {1} में से आख़िरी स्टेप से पहले {2} (बदलाव {3}), शुरू में {4}।</translation>
    </message>
    <message>
        <source>Loss L = {0}; before the step {2} (change {3}).</source>
        <translation>लॉस L = {0}; स्टेप से पहले {2} (बदलाव {3})।</translation>
    </message>
    <message>
        <source>x: pixel in row {0}, column {1}; h: hidden unit {2}; o: output “{3}”</source>
        <translation>x: पंक्ति {0}, कॉलम {1} का पिक्सेल; h: हिडन यूनिट {2}; o: आउटपुट “{3}”</translation>
    </message>
    <message>
        <source>Pixel in row {0}, column {1}: {2} of 255</source>
        <translation>पंक्ति {0}, कॉलम {1} का पिक्सेल: 255 में से {2}</translation>
    </message>
    <message>
        <source>Hidden unit {0}: a = {1}</source>
        <translation>हिडन यूनिट {0}: a = {1}</translation>
    </message>
    <message>
        <source>Output “{0}”: p = {1}</source>
        <translation>आउटपुट “{0}”: p = {1}</translation>
    </message>
</context>
<context>
    <name>CanvasPanel</name>
    <message>
        <source>Draw</source>
        <translation>बनाएँ</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>पेन</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>इरेज़र</translation>
    </message>
    <message>
        <source>Brush width</source>
        <translation>ब्रश की चौड़ाई</translation>
    </message>
    <message>
        <source>Brush width ([ and ]). Changes how ink looks, not how it is read.</source>
        <translation>ब्रश की चौड़ाई ([ और ])। इससे स्याही की दिखावट बदलती है, पढ़ा जाना नहीं।</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>फिर से करें</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>साफ़ करें</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>पूर्ववत करने को कुछ नहीं है</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>फिर से करने को कुछ नहीं है</translation>
    </message>
    <message>
        <source>The canvas is empty</source>
        <translation>कैनवस ख़ाली है</translation>
    </message>
</context>
<context>
    <name>CanvasWords</name>
    <message>
        <source>{0}, read as {1}</source>
        <translation>{0}, जिसे {1} पढ़ा गया</translation>
    </message>
    <message>
        <source>{0}, read as {1}; digit {2} of {3} is selected, {4}</source>
        <translation>{0}, जिसे {1} पढ़ा गया; {3} में से अंक {2} चुना हुआ है, {4}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln strokes</source>
        <translation>
            <numerusform>%Ln स्ट्रोक</numerusform>
            <numerusform>%Ln स्ट्रोक</numerusform>
        </translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>एक तस्वीर</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} और {1}</translation>
    </message>
</context>
<context>
    <name>CertaintySection</name>
    <message>
        <source>The network’s own threshold</source>
        <translation>नेटवर्क का अपना थ्रेशोल्ड</translation>
    </message>
    <message>
        <source>Bars: how many were read rightly of the images that the network was so sure of; the lines on them: where that lies with a certainty of 95 %. Hatched: the gap to how sure it was. Above: how many images, on a logarithmic scale.</source>
        <translation>पट्टियाँ: जिन इमेजों पर नेटवर्क इतना निश्चित था, उनमें से कितनी सही पढ़ी गईं; उन पर रेखाएँ: 95% निश्चितता के साथ वह कहाँ है। धारीदार: वह कितना निश्चित था, उससे अंतर। ऊपर: कितनी इमेजें, लॉगरिदमिक स्केल पर।</translation>
    </message>
    <message>
        <source>Line: if the least sure images are left unanswered, how many of the others are wrong. Dashed: the same by the digit score, which tells how much an image looks like a digit at all; the mark on it is the network’s own threshold.</source>
        <translation>रेखा: सबसे कम निश्चित इमेजों को बिना जवाब छोड़ दें, तो बाक़ी में से कितनी ग़लत हैं। टूटी रेखा: यही अंक-स्कोर के अनुसार, जो बताता है कि इमेज किसी अंक जैसी कितनी लगती है; उस पर बना निशान नेटवर्क का अपना थ्रेशोल्ड है।</translation>
    </message>
    <message>
        <source>Calibration error, the mean gap: {0}</source>
        <translation>कैलिब्रेशन त्रुटि, यानी औसत अंतर: {0}</translation>
    </message>
    <message>
        <source>Area under the curve: {0}</source>
        <translation>वक्र के नीचे का क्षेत्रफल: {0}</translation>
    </message>
    <message>
        <source>The surest {0} are all right.</source>
        <translation>सबसे निश्चित {0} सब सही हैं।</translation>
    </message>
    <message>
        <source>This network has no threshold of its own: it never says that an image is no digit.</source>
        <translation>इस नेटवर्क का अपना कोई थ्रेशोल्ड नहीं है: वह कभी नहीं कहता कि कोई इमेज अंक नहीं है।</translation>
    </message>
    <message>
        <source>The network itself says “not a digit” below a digit score of {0}: to {1} of these images ({2}), {3} of which it would have read rightly. Of those that it answers, {4} are wrong.</source>
        <translation>अंक-स्कोर {0} से कम होने पर नेटवर्क ख़ुद “अंक नहीं” कहता है: इनमें से {1} इमेजों पर ({2}), जिनमें से {3} वह सही पढ़ लेता। जिनका वह जवाब देता है, उनमें से {4} ग़लत हैं।</translation>
    </message>
</context>
<context>
    <name>ChangeBar</name>
    <message>
        <source>Applies this to the run from the next batch; the curves are marked.</source>
        <translation>इसे अगले बैच से रन पर लागू करता है; वक्रों पर निशान लगता है।</translation>
    </message>
    <message>
        <source>Appl&amp;y now</source>
        <translation>अभी लागू करें(&amp;Y)</translation>
    </message>
    <message>
        <source>Not yet applied: {0}</source>
        <translation>अभी लागू नहीं: {0}</translation>
    </message>
</context>
<context>
    <name>ChangeSection</name>
    <message>
        <source>Searches the smallest change that turns it into this digit</source>
        <translation>वह सबसे छोटा बदलाव खोजता है जो इसे यह अंक बना दे</translation>
    </message>
    <message>
        <source>Turn it into</source>
        <translation>इसे बदलकर यह बनाएँ</translation>
    </message>
    <message>
        <source>&amp;turn it into</source>
        <translation>इसे बदलकर यह बनाएँ(&amp;T)</translation>
    </message>
    <message>
        <source>anything else</source>
        <translation>कोई भी दूसरा</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>खोज जारी है…</translation>
    </message>
    <message>
        <source>It takes {0} of the ink: the least of {1} changes that were tried.</source>
        <translation>इसमें {0} स्याही लगती है: आज़माए गए {1} बदलावों में सबसे कम।</translation>
    </message>
    <message>
        <source>Without the hatched piece of ink it would be read as {0} ({1}).</source>
        <translation>धारीदार स्याही के टुकड़े के बिना इसे {0} पढ़ा जाता ({1})।</translation>
    </message>
    <message>
        <source>With the dashed piece of ink it would be read as {0} ({1}).</source>
        <translation>टूटी रेखा वाली स्याही के साथ इसे {0} पढ़ा जाता ({1})।</translation>
    </message>
    <message>
        <source>With this end moved it would be read as {0} ({1}).</source>
        <translation>यह सिरा हटाने पर इसे {0} पढ़ा जाता ({1})।</translation>
    </message>
    <message>
        <source>A dot or a scribble has no small change.</source>
        <translation>बिंदु या आड़ी-तिरछी रेखाओं का कोई छोटा बदलाव नहीं होता।</translation>
    </message>
    <message>
        <source>None of {0} small changes turns this reading.</source>
        <translation>{0} छोटे बदलावों में से कोई भी इस रीडिंग को नहीं पलटता।</translation>
    </message>
    <message>
        <source>None of {0} small changes turns it into {1}.</source>
        <translation>{0} छोटे बदलावों में से कोई भी इसे {1} नहीं बनाता।</translation>
    </message>
</context>
<context>
    <name>ChangeView</name>
    <message>
        <source>The smallest change</source>
        <translation>सबसे छोटा बदलाव</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>What it shows</source>
        <translation>यह क्या दिखाए</translation>
    </message>
</context>
<context>
    <name>ChosenImage</name>
    <message>
        <source>The chosen image</source>
        <translation>चुनी हुई इमेज</translation>
    </message>
    <message>
        <source>Puts this image on the canvas, to draw on it or to ask why (Enter)</source>
        <translation>इस इमेज को कैनवस पर रखता है, उस पर कुछ बनाने या “क्यों” पूछने के लिए (Enter)</translation>
    </message>
    <message>
        <source>Put on the canvas</source>
        <translation>कैनवस पर रखें</translation>
    </message>
    <message>
        <source>Choose an image to see more about it</source>
        <translation>किसी इमेज के बारे में और देखने के लिए उसे चुनें</translation>
    </message>
</context>
<context>
    <name>ClassCombo</name>
    <message>
        <source>Shows the drawings of one class, or all</source>
        <translation>एक क्लास की ड्रॉइंग दिखाता है, या सभी</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>क्लास</translation>
    </message>
    <message>
        <source>All</source>
        <translation>सभी</translation>
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
        <translation>क्रम से लगाने के लिए शीर्षक दबाएँ। औसत में, जो अपरिभाषित है (–) वह 0 गिना जाता है; भारित औसत हर क्लास को उतनी बार गिनता है जितनी उसकी इमेजें हैं। दोनों scikit-learn जैसे हैं।</translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message>
        <source>A network is still training.

If you close the window, its run is interrupted: at the next start you can go on with it where it was.</source>
        <translation>एक नेटवर्क अभी ट्रेन हो रहा है।

विंडो बंद करने पर उसका रन बीच में रुक जाएगा: अगली शुरुआत में आप उसे वहीं से आगे चला सकते हैं।</translation>
    </message>
    <message>
        <source>An experiment is going on.

If you close the window, it is interrupted: at the next start you can go on with it where it was.</source>
        <translation>एक प्रयोग चल रहा है।

विंडो बंद करने पर वह बीच में रुक जाएगा: अगली शुरुआत में आप उसे वहीं से आगे चला सकते हैं।</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>रोकें और बंद करें(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Keep training</source>
        <translation>ट्रेनिंग जारी रखें(&amp;K)</translation>
    </message>
</context>
<context>
    <name>CompareSection</name>
    <message>
        <source>Comparison</source>
        <translation>तुलना</translation>
    </message>
    <message>
        <source>&amp;with</source>
        <translation>किससे(&amp;W)</translation>
    </message>
    <message>
        <source>Reads the same images with the second network</source>
        <translation>वही इमेजें दूसरे नेटवर्क से पढ़ता है</translation>
    </message>
    <message>
        <source>Com&amp;pare</source>
        <translation>तुलना करें(&amp;P)</translation>
    </message>
    <message>
        <source>Choose another set: a network is compared once it has learned</source>
        <translation>कोई दूसरा सेट चुनें: नेटवर्क की तुलना उसके सीख लेने के बाद ही होती है</translation>
    </message>
    <message>
        <source>Train or open another network: here you see what it reads better</source>
        <translation>कोई दूसरा नेटवर्क ट्रेन करें या खोलें: यहाँ दिखेगा कि वह क्या बेहतर पढ़ता है</translation>
    </message>
    <message>
        <source>Choose a second network, and see which mistakes it mends</source>
        <translation>दूसरा नेटवर्क चुनें, और देखें कि वह कौन-सी ग़लतियाँ सुधारता है</translation>
    </message>
    <message>
        <source>The second network is reading the images</source>
        <translation>दूसरा नेटवर्क इमेजें पढ़ रहा है</translation>
    </message>
    <message>
        <source>Press Compare to see which mistakes it mends, and which are new</source>
        <translation>“तुलना करें” दबाएँ और देखें कि वह कौन-सी ग़लतियाँ सुधारता है, और कौन-सी नई हैं</translation>
    </message>
</context>
<context>
    <name>ComparedImages</name>
    <message>
        <source>Only the first network reads them wrongly</source>
        <translation>केवल पहला नेटवर्क इन्हें ग़लत पढ़ता है</translation>
    </message>
    <message>
        <source>Only the second network reads them wrongly</source>
        <translation>केवल दूसरा नेटवर्क इन्हें ग़लत पढ़ता है</translation>
    </message>
    <message>
        <source>Both networks read them wrongly</source>
        <translation>दोनों नेटवर्क इन्हें ग़लत पढ़ते हैं</translation>
    </message>
    <message>
        <source>The chosen image</source>
        <translation>चुनी हुई इमेज</translation>
    </message>
    <message>
        <source>Puts this image on the canvas, to draw on it or to ask why (Enter)</source>
        <translation>इस इमेज को कैनवस पर रखता है, उस पर कुछ बनाने या “क्यों” पूछने के लिए (Enter)</translation>
    </message>
    <message>
        <source>Put on the canvas</source>
        <translation>कैनवस पर रखें</translation>
    </message>
    <message>
        <source>Me&amp;nded: {0}</source>
        <translation>सुधरीं(&amp;N): {0}</translation>
    </message>
    <message>
        <source>Ne&amp;w: {0}</source>
        <translation>नई(&amp;W): {0}</translation>
    </message>
    <message>
        <source>&amp;Both: {0}</source>
        <translation>दोनों(&amp;B): {0}</translation>
    </message>
    <message>
        <source>Choose an image to see more about it</source>
        <translation>किसी इमेज के बारे में और देखने के लिए उसे चुनें</translation>
    </message>
    <message>
        <source>{0}: {1} ({2} sure)</source>
        <translation>{0}: {1} ({2} निश्चित)</translation>
    </message>
    <message>
        <source>No. {0}: {1}</source>
        <translation>क्र. {0}: {1}</translation>
    </message>
</context>
<context>
    <name>ConfusionSection</name>
    <message>
        <source>They are left out of these figures</source>
        <translation>ये इन आँकड़ों में शामिल नहीं हैं</translation>
    </message>
    <message>
        <source>Marked by you</source>
        <translation>आपके निशान वाली</translation>
    </message>
    <message>
        <source>Mista&amp;kes</source>
        <translation>ग़लतियाँ(&amp;K)</translation>
    </message>
    <message>
        <source>Read wrongly, most wrong first</source>
        <translation>ग़लत पढ़ी गईं, सबसे ग़लत पहले</translation>
    </message>
    <message>
        <source>U&amp;nsure</source>
        <translation>अनिश्चित(&amp;N)</translation>
    </message>
    <message>
        <source>Read rightly, least sure first</source>
        <translation>सही पढ़ी गईं, सबसे कम निश्चित पहले</translation>
    </message>
    <message>
        <source>Marke&amp;d</source>
        <translation>निशान वाली(&amp;D)</translation>
    </message>
    <message>
        <source>Percentages of each row, of what a class was read as, instead of counts</source>
        <translation>गिनती के बजाय हर पंक्ति का प्रतिशत, यानी किसी क्लास को क्या-क्या पढ़ा गया</translation>
    </message>
    <message>
        <source>Shares in &amp;%</source>
        <translation>हिस्से % में(&amp;%)</translation>
    </message>
    <message>
        <source>The chosen image</source>
        <translation>चुनी हुई इमेज</translation>
    </message>
    <message>
        <source>Puts this image on the canvas, to draw on it or to ask why (Enter)</source>
        <translation>इस इमेज को कैनवस पर रखता है, उस पर कुछ बनाने या “क्यों” पूछने के लिए (Enter)</translation>
    </message>
    <message>
        <source>Put on the canvas</source>
        <translation>कैनवस पर रखें</translation>
    </message>
    <message>
        <source>Choose an image to see more about it</source>
        <translation>किसी इमेज के बारे में और देखने के लिए उसे चुनें</translation>
    </message>
    <message>
        <source>No. {0}: {1}, read as {2} ({3} sure), loss {4}</source>
        <translation>क्र. {0}: {1}, जिसे {2} पढ़ा गया ({3} निश्चित), लॉस {4}</translation>
    </message>
</context>
<context>
    <name>ConfusionView</name>
    <message>
        <source>Confusion matrix</source>
        <translation>कन्फ़्यूज़न मैट्रिक्स</translation>
    </message>
    <message>
        <source>Class, and what it was read as</source>
        <translation>क्लास, और उसे क्या पढ़ा गया</translation>
    </message>
    <message>
        <source>Most often mistaken: {0}</source>
        <translation>सबसे अधिक ग़लत: {0}</translation>
    </message>
    <message>
        <source>{1} of {0}, read rightly ({3})</source>
        <translation>{0} में से {1}, सही पढ़ी गईं ({3})</translation>
    </message>
    <message>
        <source>{1} of {0}, read as {2} ({3})</source>
        <translation>{0} में से {1}, जिन्हें {2} पढ़ा गया ({3})</translation>
    </message>
    <message>
        <source>all {1} of {0}</source>
        <translation>{0} की सभी {1}</translation>
    </message>
    <message>
        <source>all {1} read as {0}</source>
        <translation>{0} पढ़ी गई सभी {1}</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>Both parts kept as one {0}</source>
        <translation>दोनों भाग एक {0} के रूप में रखे गए</translation>
    </message>
    <message>
        <source>Kept as {0}, which the network does not know</source>
        <translation>{0} के रूप में रखा गया, जिसे नेटवर्क नहीं जानता</translation>
    </message>
    <message>
        <source>Kept as {0}</source>
        <translation>{0} के रूप में रखा गया</translation>
    </message>
    <message>
        <source>Kept as no digit</source>
        <translation>“अंक नहीं” के रूप में रखा गया</translation>
    </message>
    <message>
        <source>Kept as none of these</source>
        <translation>“इनमें से कोई नहीं” के रूप में रखा गया</translation>
    </message>
    <message>
        <source>{0}? {1} digits are read: type {1}, or draw them farther apart.</source>
        <translation>{0}? {1} अंक पढ़े गए हैं: {1} टाइप करें, या उन्हें और दूर-दूर बनाएँ।</translation>
    </message>
</context>
<context>
    <name>CursorWords</name>
    <message>
        <source>Pen down, {0}</source>
        <translation>पेन नीचे, {0}</translation>
    </message>
    <message>
        <source>Pen up, {0}</source>
        <translation>पेन ऊपर, {0}</translation>
    </message>
    <message>
        <source>Eraser down, {0}</source>
        <translation>इरेज़र नीचे, {0}</translation>
    </message>
    <message>
        <source>Eraser up, {0}</source>
        <translation>इरेज़र ऊपर, {0}</translation>
    </message>
    <message>
        <source>Stroke given up</source>
        <translation>स्ट्रोक छोड़ दिया गया</translation>
    </message>
    <message>
        <source>{0} from the left, {1} from the top</source>
        <translation>बाएँ से {0}, ऊपर से {1}</translation>
    </message>
</context>
<context>
    <name>CurveValues</name>
    <message>
        <source>After batch {0}: training {1}</source>
        <translation>बैच {0} के बाद: ट्रेनिंग {1}</translation>
    </message>
    <message>
        <source>After batch {0}: training {1}, validation {2}</source>
        <translation>बैच {0} के बाद: ट्रेनिंग {1}, वैलिडेशन {2}</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>बैच</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>ट्रेनिंग</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>वैलिडेशन</translation>
    </message>
</context>
<context>
    <name>DataDialog</name>
    <message numerus="yes">
        <source>%Ln items skipped</source>
        <translation>
            <numerusform>%Ln चीज़ छोड़ी गई</numerusform>
            <numerusform>%Ln चीज़ें छोड़ी गईं</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} images of {1} classes: {2} for training, {3} for testing.</source>
        <translation>{1} क्लास की {0} इमेजें: {2} ट्रेनिंग के लिए, {3} टेस्ट के लिए।</translation>
    </message>
    <message>
        <source>{0} images of {1} classes: {2} for training, {4} for validation, {3} for testing.</source>
        <translation>{1} क्लास की {0} इमेजें: {2} ट्रेनिंग के लिए, {4} वैलिडेशन के लिए, {3} टेस्ट के लिए।</translation>
    </message>
    <message>
        <source>Loading progress</source>
        <translation>लोड होने की प्रगति</translation>
    </message>
    <message>
        <source>Loading {0}…</source>
        <translation>{0} लोड हो रहा है…</translation>
    </message>
    <message>
        <source>As stored, these images look turned, mirrored or inverted. Do they look right to you as they are shown here?</source>
        <translation>जैसी रखी हैं, वैसे ये इमेजें घूमी हुई, दर्पण जैसी पलटी हुई या उलटे रंगों की लगती हैं। यहाँ जैसी दिख रही हैं, क्या वैसी आपको ठीक लगती हैं?</translation>
    </message>
    <message>
        <source>Samples of each class</source>
        <translation>हर क्लास के नमूने</translation>
    </message>
    <message>
        <source>What was skipped, and why</source>
        <translation>क्या छोड़ा गया, और क्यों</translation>
    </message>
    <message>
        <source>The images are still being loaded.</source>
        <translation>इमेजें अभी लोड हो रही हैं।</translation>
    </message>
    <message>
        <source>&amp;Use this data</source>
        <translation>यह डेटा इस्तेमाल करें(&amp;U)</translation>
    </message>
    <message>
        <source>Keep the dataset chosen before.</source>
        <translation>पहले चुना हुआ डेटासेट ही रखें।</translation>
    </message>
</context>
<context>
    <name>DataImport</name>
    <message>
        <source>Open data</source>
        <translation>डेटा खोलें</translation>
    </message>
    <message>
        <source>Images with labels ({0});;All files (*)</source>
        <translation>लेबल वाली इमेजें ({0});;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>The next run trains on these images.</source>
        <translation>अगला रन इन इमेजों पर ट्रेन होगा।</translation>
    </message>
</context>
<context>
    <name>DrawingCanvas</name>
    <message>
        <source>Drawing canvas</source>
        <translation>ड्रॉइंग का कैनवस</translation>
    </message>
    <message>
        <source>Draw a digit here</source>
        <translation>यहाँ कोई अंक बनाएँ</translation>
    </message>
    <message>
        <source>Draw one of these here:
{0}</source>
        <translation>यहाँ इनमें से कोई बनाएँ:
{0}</translation>
    </message>
    <message>
        <source>Draw a digit here with a mouse, finger, pen or keys: arrow keys move a cursor, Space sets the pen down and lifts it.</source>
        <translation>यहाँ माउस, उँगली, पेन या कुंजियों से कोई अंक बनाएँ: तीर कुंजियाँ कर्सर चलाती हैं, Space पेन को रखता और उठाता है।</translation>
    </message>
    <message>
        <source>Draw one of these here with a mouse, finger, pen or keys (arrow keys move a cursor, Space sets the pen down and lifts it): {0}.</source>
        <translation>यहाँ माउस, उँगली, पेन या कुंजियों से इनमें से कोई बनाएँ (तीर कुंजियाँ कर्सर चलाती हैं, Space पेन को रखता और उठाता है): {0}।</translation>
    </message>
</context>
<context>
    <name>DrawingDocument</name>
    <message>
        <source>stroke</source>
        <translation>स्ट्रोक</translation>
    </message>
    <message>
        <source>erasing</source>
        <translation>मिटाना</translation>
    </message>
    <message>
        <source>new drawing</source>
        <translation>नई ड्रॉइंग</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>तस्वीर</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>साफ़ करना</translation>
    </message>
</context>
<context>
    <name>DrawingImport</name>
    <message>
        <source>There is no picture on the clipboard. Copy one, then paste again.</source>
        <translation>क्लिपबोर्ड पर कोई तस्वीर नहीं है। कोई तस्वीर कॉपी करें, फिर दोबारा पेस्ट करें।</translation>
    </message>
</context>
<context>
    <name>DrawingWall</name>
    <message>
        <source>Kept drawings</source>
        <translation>रखी गई ड्रॉइंग</translation>
    </message>
</context>
<context>
    <name>DropHighlight</name>
    <message>
        <source>Drop to read this picture</source>
        <translation>यह तस्वीर पढ़ने के लिए छोड़ें</translation>
    </message>
    <message>
        <source>Drop to open this network</source>
        <translation>यह नेटवर्क खोलने के लिए छोड़ें</translation>
    </message>
    <message>
        <source>Drop to use these images</source>
        <translation>ये इमेजें इस्तेमाल करने के लिए छोड़ें</translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>{0} s</source>
        <translation>{0} से॰</translation>
    </message>
    <message>
        <source>{0} h</source>
        <translation>{0} घं॰</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} मि॰</translation>
    </message>
</context>
<context>
    <name>EditMenu</name>
    <message>
        <source>&amp;Edit</source>
        <translation>संपादन(&amp;E)</translation>
    </message>
    <message>
        <source>C&amp;opy reading</source>
        <translation>रीडिंग कॉपी करें(&amp;O)</translation>
    </message>
    <message>
        <source>Copy p&amp;icture of</source>
        <translation>इसकी तस्वीर कॉपी करें(&amp;I)</translation>
    </message>
    <message>
        <source>Pa&amp;ste</source>
        <translation>पेस्ट करें(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>साफ़ करें(&amp;C)</translation>
    </message>
    <message>
        <source>Restore &amp;last drawing</source>
        <translation>पिछली ड्रॉइंग वापस लाएँ(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Pen</source>
        <translation>पेन(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <translation>इरेज़र(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Thicker brush</source>
        <translation>मोटा ब्रश(&amp;T)</translation>
    </message>
    <message>
        <source>T&amp;hinner brush</source>
        <translation>पतला ब्रश(&amp;H)</translation>
    </message>
    <message>
        <source>Keep as re&amp;ad</source>
        <translation>जैसा पढ़ा गया वैसा रखें(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Keep as…</source>
        <translation>इस रूप में रखें(&amp;K)…</translation>
    </message>
    <message>
        <source>Keep as &amp;no digit</source>
        <translation>“अंक नहीं” के रूप में रखें(&amp;N)</translation>
    </message>
    <message>
        <source>Keep no lon&amp;ger</source>
        <translation>अब न रखें(&amp;G)</translation>
    </message>
    <message>
        <source>Rea&amp;d as a page</source>
        <translation>पेज की तरह पढ़ें(&amp;D)</translation>
    </message>
    <message>
        <source>Copy as ta&amp;ble</source>
        <translation>तालिका के रूप में कॉपी करें(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Mark a number</source>
        <translation>संख्या पर निशान लगाएँ(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Join with the next</source>
        <translation>अगली के साथ जोड़ें(&amp;J)</translation>
    </message>
    <message>
        <source>Split at the widest &amp;gap</source>
        <translation>सबसे चौड़े अंतराल पर बाँटें(&amp;G)</translation>
    </message>
</context>
<context>
    <name>EvidenceSection</name>
    <message>
        <source>Shows which ink makes it this digit and not that one</source>
        <translation>दिखाता है कि किस स्याही से यह वह नहीं, यही अंक बनता है</translation>
    </message>
    <message>
        <source>Rather than</source>
        <translation>किसके बजाय</translation>
    </message>
    <message>
        <source>rather &amp;than</source>
        <translation>किसके बजाय(&amp;T)</translation>
    </message>
    <message>
        <source>anything else</source>
        <translation>कोई भी दूसरा</translation>
    </message>
    <message>
        <source>PyTorch is being loaded…</source>
        <translation>PyTorch लोड हो रहा है…</translation>
    </message>
    <message>
        <source>+ (orange) speaks for {0}, − (blue) against it.</source>
        <translation>+ (नारंगी) {0} के पक्ष में बोलता है, − (नीला) ख़िलाफ़।</translation>
    </message>
    <message>
        <source>Checked: without the tenth of the ink that speaks most for {0}, the network gives {0} {1}; without a random tenth, {2}.</source>
        <translation>जाँचा गया: {0} के पक्ष में सबसे ज़्यादा बोलने वाली स्याही के दसवें हिस्से के बिना नेटवर्क {0} को {1} देता है; किसी रैंडम दसवें हिस्से के बिना {2}।</translation>
    </message>
</context>
<context>
    <name>EvidenceView</name>
    <message>
        <source>Evidence</source>
        <translation>साक्ष्य</translation>
    </message>
    <message>
        <source>Evidence for {0}</source>
        <translation>{0} के लिए साक्ष्य</translation>
    </message>
    <message>
        <source>Evidence for {0} rather than {1}</source>
        <translation>{1} के बजाय {0} के लिए साक्ष्य</translation>
    </message>
</context>
<context>
    <name>ExerciseView</name>
    <message>
        <source>Progress</source>
        <translation>प्रगति</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>छोड़ें(&amp;K)</translation>
    </message>
    <message>
        <source>Asks for the next one, and keeps nothing</source>
        <translation>अगला पूछता है, और कुछ नहीं रखता</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>रोकें(&amp;S)</translation>
    </message>
    <message>
        <source>Ends the exercise; what was kept stays</source>
        <translation>अभ्यास ख़त्म करता है; जो रखा गया वह रहता है</translation>
    </message>
    <message>
        <source>Draw it on the canvas: {0} of {1}. It is kept when your pen rests; Ctrl+Z brings the last one back.</source>
        <translation>इसे कैनवस पर बनाएँ: {1} में से {0}। आपका पेन रुकने पर यह रख लिया जाता है; Ctrl+Z पिछला वापस लाता है।</translation>
    </message>
</context>
<context>
    <name>ExperimentDetails</name>
    <message>
        <source>Accuracy</source>
        <translation>सटीकता</translation>
    </message>
    <message>
        <source>Choose a value by validation; what is chosen by test images is not tested.</source>
        <translation>मान वैलिडेशन से चुनें; जो टेस्ट इमेजों से चुना गया, उसका टेस्ट नहीं हुआ।</translation>
    </message>
    <message>
        <source>Validation accuracy</source>
        <translation>वैलिडेशन सटीकता</translation>
    </message>
    <message>
        <source>Test accuracy</source>
        <translation>टेस्ट सटीकता</translation>
    </message>
    <message>
        <source>Each run, their mean, and where the mean lies for sure</source>
        <translation>हर रन, उनका औसत, और औसत निश्चित रूप से कहाँ है</translation>
    </message>
    <message>
        <source>Figures of the experiment</source>
        <translation>प्रयोग के आँकड़े</translation>
    </message>
    <message>
        <source>± is half of the 95 % interval of the mean (Student’s t); sd is the standard deviation of single runs.</source>
        <translation>± औसत के 95% अंतराल का आधा है (स्टूडेंट का t); sd अकेले रन का मानक विचलन है।</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>रन</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>वैलिडेशन</translation>
    </message>
    <message>
        <source>sd</source>
        <translation>sd</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>टेस्ट</translation>
    </message>
    <message>
        <source>All runs</source>
        <translation>सभी रन</translation>
    </message>
    <message>
        <source>{0}, {1} failed</source>
        <translation>{0}, {1} विफल</translation>
    </message>
</context>
<context>
    <name>ExperimentForm</name>
    <message>
        <source>Seeds</source>
        <translation>सीड</translation>
    </message>
    <message>
        <source>How many runs, each with another seed: how far they scatter is chance.</source>
        <translation>कितने रन, हर एक अलग सीड के साथ: उनका बिखराव संयोग है।</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>क्या बदलता है</translation>
    </message>
    <message>
        <source>The setting of which several values are tried; all others stay as they are.</source>
        <translation>वह सेटिंग जिसके कई मान आज़माए जाते हैं; बाक़ी सब वैसी ही रहती हैं।</translation>
    </message>
    <message>
        <source>Only the seed</source>
        <translation>केवल सीड</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>मान</translation>
    </message>
    <message>
        <source>The values to try, separated by commas; each is trained with every seed.</source>
        <translation>आज़माए जाने वाले मान, अल्पविराम से अलग किए हुए; हर मान हर सीड के साथ ट्रेन होता है।</translation>
    </message>
    <message>
        <source>The values to try, separated by semicolons; each is trained with every seed.</source>
        <translation>आज़माए जाने वाले मान, अर्धविराम (;) से अलग किए हुए; हर मान हर सीड के साथ ट्रेन होता है।</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>एक साथ</translation>
    </message>
    <message>
        <source>How many runs are trained side by side, where other programs leave so many cores free and no graphics card is used.</source>
        <translation>कितने रन साथ-साथ ट्रेन हों, जहाँ दूसरे प्रोग्राम इतने कोर ख़ाली छोड़ें और ग्राफ़िक्स कार्ड इस्तेमाल न हो।</translation>
    </message>
    <message>
        <source>Nu&amp;mber of seeds</source>
        <translation>सीड की संख्या(&amp;M)</translation>
    </message>
    <message>
        <source>Which settin&amp;g</source>
        <translation>कौन-सी सेटिंग(&amp;G)</translation>
    </message>
    <message>
        <source>Values to tr&amp;y</source>
        <translation>आज़माने के मान(&amp;Y)</translation>
    </message>
    <message>
        <source>At &amp;once</source>
        <translation>एक साथ(&amp;O)</translation>
    </message>
    <message>
        <source>A network is already training; stop it first</source>
        <translation>एक नेटवर्क पहले से ट्रेन हो रहा है; पहले उसे रोकें</translation>
    </message>
    <message numerus="yes">
        <source>Train %Ln r&amp;uns</source>
        <translation>
            <numerusform>%Ln रन ट्रेन करें(&amp;U)</numerusform>
            <numerusform>%Ln रन ट्रेन करें(&amp;U)</numerusform>
        </translation>
    </message>
    <message>
        <source>Train them as one experiment, which is then on the page Runs</source>
        <translation>उन्हें एक प्रयोग के रूप में ट्रेन करता है, जो फिर “रन” पेज पर होता है</translation>
    </message>
    <message>
        <source>Each value is trained with every seed. Choose by validation accuracy: a value that test images chose is no longer tested by them.</source>
        <translation>हर मान हर सीड के साथ ट्रेन होता है। वैलिडेशन सटीकता से चुनें: जो मान टेस्ट इमेजों ने चुना, उसका टेस्ट उनसे नहीं हो सकता।</translation>
    </message>
    <message>
        <source>The same settings, each time with another seed: how far runs scatter.</source>
        <translation>वही सेटिंग, हर बार अलग सीड के साथ: रन कितने बिखरते हैं।</translation>
    </message>
</context>
<context>
    <name>ExperimentView</name>
    <message>
        <source>Experiment: {0}. Run {1} of {2}: {3}.</source>
        <translation>प्रयोग: {0}। {2} में से रन {1}: {3}।</translation>
    </message>
    <message>
        <source>Experiment: {0}. {1} of {2} runs have ended; see the page Runs.</source>
        <translation>प्रयोग: {0}। {2} में से {1} रन ख़त्म हो चुके हैं; “रन” पेज देखें।</translation>
    </message>
    <message>
        <source>Test accuracy so far: {0}.</source>
        <translation>अब तक टेस्ट सटीकता: {0}।</translation>
    </message>
    <message>
        <source>Test accuracy: {0}.</source>
        <translation>टेस्ट सटीकता: {0}।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are trained beside it.</source>
        <translation>
            <numerusform>इसके साथ %Ln और ट्रेन हो रहा है।</numerusform>
            <numerusform>इसके साथ %Ln और ट्रेन हो रहे हैं।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Experiments</name>
    <message numerus="yes">
        <source>%Ln seeds</source>
        <translation>
            <numerusform>%Ln सीड</numerusform>
            <numerusform>%Ln सीड</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
    <message>
        <source>seed {0}</source>
        <translation>सीड {0}</translation>
    </message>
    <message>
        <source>{0} – {1}</source>
        <translation>{0} – {1}</translation>
    </message>
    <message>
        <source>Values are percentages, as the settings show them: {0}.</source>
        <translation>मान प्रतिशत हैं, जैसा सेटिंग्स दिखाती हैं: {0}।</translation>
    </message>
    <message>
        <source>A value is missing; write one.</source>
        <translation>एक मान छूट गया है; उसे लिखें।</translation>
    </message>
    <message>
        <source>“{0}” is not a number.</source>
        <translation>“{0}” कोई संख्या नहीं है।</translation>
    </message>
    <message>
        <source>“{0}” is not a whole number.</source>
        <translation>“{0}” पूर्ण संख्या नहीं है।</translation>
    </message>
    <message>
        <source>There is no “{0}”; choose from: {1}.</source>
        <translation>“{0}” नहीं है; इनमें से चुनें: {1}।</translation>
    </message>
    <message>
        <source>“{0}” is not possible; write {1} to {2}.</source>
        <translation>“{0}” संभव नहीं; {1} से {2} तक लिखें।</translation>
    </message>
    <message>
        <source>“{0}” is there twice; name it once.</source>
        <translation>“{0}” दो बार है; उसे एक बार लिखें।</translation>
    </message>
    <message>
        <source>“{0}” can be read in two ways; write “{1}” or “{2}”.</source>
        <translation>“{0}” दो तरह से पढ़ा जा सकता है; “{1}” या “{2}” लिखें।</translation>
    </message>
    <message>
        <source>Separate several values with commas.</source>
        <translation>कई मानों को अल्पविराम से अलग करें।</translation>
    </message>
    <message>
        <source>Separate several values with semicolons.</source>
        <translation>कई मानों को अर्धविराम (;) से अलग करें।</translation>
    </message>
</context>
<context>
    <name>ExportButton</name>
    <message>
        <source>E&amp;xport</source>
        <translation>एक्सपोर्ट(&amp;X)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>एक्सपोर्ट</translation>
    </message>
    <message>
        <source>&amp;Report for a browser…</source>
        <translation>ब्राउज़र के लिए रिपोर्ट(&amp;R)…</translation>
    </message>
    <message>
        <source>Saves what was measured: as a table for other programs, or as a report</source>
        <translation>जो मापा गया उसे सहेजता है: दूसरे प्रोग्रामों के लिए तालिका के रूप में, या रिपोर्ट के रूप में</translation>
    </message>
    <message>
        <source>Nothing has been measured yet: press Measure</source>
        <translation>अभी कुछ मापा नहीं गया: “मापें” दबाएँ</translation>
    </message>
    <message>
        <source>&amp;Predictions, image by image…</source>
        <translation>हर इमेज का अनुमान(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Confusion matrix…</source>
        <translation>कन्फ़्यूज़न मैट्रिक्स(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Table of classes…</source>
        <translation>क्लास की तालिका(&amp;T)…</translation>
    </message>
    <message>
        <source>Export results</source>
        <translation>परिणाम एक्सपोर्ट करें</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>तालिका (*.csv)</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>रिपोर्ट सहेजें</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>वेब पेज (*.html)</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export network</source>
        <translation>नेटवर्क एक्सपोर्ट करें</translation>
    </message>
    <message>
        <source>An ONNX file lets other programs read digits with the network “{0}”; a web page lets any browser do so, offline. It is saved once {1} test images are read with it just as by this program.</source>
        <translation>ONNX फ़ाइल से दूसरे प्रोग्राम “{0}” नेटवर्क से अंक पढ़ सकते हैं; वेब पेज से कोई भी ब्राउज़र, बिना इंटरनेट के। इसे तभी सहेजा जाता है जब {1} टेस्ट इमेजें इससे ठीक वैसे ही पढ़ी जाएँ जैसे इस प्रोग्राम से।</translation>
    </message>
    <message>
        <source>ONNX file, &amp;full precision (float32)</source>
        <translation>ONNX फ़ाइल, पूरी प्रिसिज़न(&amp;F) (float32)</translation>
    </message>
    <message>
        <source>The weights exactly as they were trained.</source>
        <translation>वेट ठीक वैसे ही जैसे ट्रेन हुए थे।</translation>
    </message>
    <message>
        <source>ONNX file, &amp;small (int8)</source>
        <translation>ONNX फ़ाइल, छोटी(&amp;S) (int8)</translation>
    </message>
    <message>
        <source>8-bit integer weights: a quarter of the size, nearly the same readings.</source>
        <translation>8-बिट पूर्णांक वेट: आकार एक चौथाई, रीडिंग लगभग वही।</translation>
    </message>
    <message>
        <source>&amp;Web page</source>
        <translation>वेब पेज(&amp;W)</translation>
    </message>
    <message>
        <source>One file that reads digits and numbers in any browser, on a phone too.</source>
        <translation>एक ही फ़ाइल, जो किसी भी ब्राउज़र में अंक और संख्याएँ पढ़ती है, फ़ोन पर भी।</translation>
    </message>
    <message>
        <source>Export in progress</source>
        <translation>एक्सपोर्ट की प्रगति</translation>
    </message>
    <message>
        <source>Export status</source>
        <translation>एक्सपोर्ट की स्थिति</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>एक्सपोर्ट करें(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>बंद करें(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Open page</source>
        <translation>पेज खोलें(&amp;O)</translation>
    </message>
    <message>
        <source>Show the saved page in your browser</source>
        <translation>सहेजा गया पेज आपके ब्राउज़र में दिखाता है</translation>
    </message>
    <message>
        <source>ONNX network (*.onnx)</source>
        <translation>ONNX नेटवर्क (*.onnx)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>वेब पेज (*.html)</translation>
    </message>
    <message>
        <source>Exporting and checking; this takes a few seconds…</source>
        <translation>एक्सपोर्ट और जाँच हो रही है; इसमें कुछ सेकंड लगते हैं…</translation>
    </message>
    <message>
        <source>An export is running; it takes a few seconds</source>
        <translation>एक्सपोर्ट चल रहा है; इसमें कुछ सेकंड लगते हैं</translation>
    </message>
    <message>
        <source>Choose a file and export the network</source>
        <translation>फ़ाइल चुनें और नेटवर्क एक्सपोर्ट करें</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>यह विंडो बंद करता है</translation>
    </message>
    <message>
        <source>Saved: {0} ({1}). It reads {2} of {3} test images as this program does.</source>
        <translation>सहेजा गया: {0} ({1})। यह {3} में से {2} टेस्ट इमेजें इस प्रोग्राम जैसी ही पढ़ता है।</translation>
    </message>
    <message>
        <source>There is no browser here; open {0} yourself.</source>
        <translation>यहाँ कोई ब्राउज़र नहीं है; {0} को ख़ुद खोलें।</translation>
    </message>
    <message>
        <source>Saved: {0} ({1})</source>
        <translation>सहेजा गया: {0} ({1})</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>संस्करण</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>Images read the same</source>
        <translation>एक जैसी पढ़ी गई इमेजें</translation>
    </message>
    <message>
        <source>Accuracy here</source>
        <translation>यहाँ सटीकता</translation>
    </message>
    <message>
        <source>Accuracy in ONNX Runtime</source>
        <translation>ONNX Runtime में सटीकता</translation>
    </message>
    <message>
        <source>Milliseconds per image</source>
        <translation>मिलीसेकंड प्रति इमेज</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>मापा नहीं गया</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>कुछ भी सहेजा नहीं गया।</translation>
    </message>
</context>
<context>
    <name>FileActions</name>
    <message>
        <source>Drawings and pictures ({0})</source>
        <translation>ड्रॉइंग और तस्वीरें ({0})</translation>
    </message>
    <message>
        <source>Open drawing</source>
        <translation>ड्रॉइंग खोलें</translation>
    </message>
    <message>
        <source>The canvas is empty; draw something first.</source>
        <translation>कैनवस ख़ाली है; पहले कुछ बनाएँ।</translation>
    </message>
    <message>
        <source>Save drawing</source>
        <translation>ड्रॉइंग सहेजें</translation>
    </message>
    <message>
        <source>Open model</source>
        <translation>मॉडल खोलें</translation>
    </message>
    <message>
        <source>Save model</source>
        <translation>मॉडल सहेजें</translation>
    </message>
    <message>
        <source>The network is still loading; try again in a moment.</source>
        <translation>नेटवर्क अभी लोड हो रहा है; थोड़ी देर में फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>There are no curves yet; train a network first.</source>
        <translation>अभी कोई वक्र नहीं हैं; पहले कोई नेटवर्क ट्रेन करें।</translation>
    </message>
    <message>
        <source>Export curves</source>
        <translation>वक्र एक्सपोर्ट करें</translation>
    </message>
    <message>
        <source>{0} is no longer there; it is off the list now.</source>
        <translation>{0} अब वहाँ नहीं है; उसे सूची से हटा दिया गया है।</translation>
    </message>
    <message>
        <source>An ink file cannot hold a picture; save the drawing as a picture instead.</source>
        <translation>स्याही फ़ाइल में तस्वीर नहीं आ सकती; ड्रॉइंग को तस्वीर के रूप में सहेजें।</translation>
    </message>
    <message>
        <source>There is more ink than an ink file can hold; save it as a picture.</source>
        <translation>स्याही फ़ाइल में जितनी आ सकती है, उससे ज़्यादा स्याही है; इसे तस्वीर के रूप में सहेजें।</translation>
    </message>
    <message>
        <source>Zen Digits model (*.zendigits)</source>
        <translation>Zen Digits मॉडल (*.zendigits)</translation>
    </message>
</context>
<context>
    <name>FileMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>फ़ाइल(&amp;F)</translation>
    </message>
    <message>
        <source>Open data &amp;file…</source>
        <translation>डेटा फ़ाइल खोलें(&amp;F)…</translation>
    </message>
    <message>
        <source>Open data fo&amp;lder…</source>
        <translation>डेटा फ़ोल्डर खोलें(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Export curves…</source>
        <translation>वक्र एक्सपोर्ट करें(&amp;E)…</translation>
    </message>
    <message>
        <source>Save &amp;picture of</source>
        <translation>इसकी तस्वीर सहेजें(&amp;P)</translation>
    </message>
    <message>
        <source>Pr&amp;int</source>
        <translation>प्रिंट करें(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>बाहर निकलें(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Open drawing…</source>
        <translation>ड्रॉइंग खोलें(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Save drawing…</source>
        <translation>ड्रॉइंग सहेजें(&amp;S)…</translation>
    </message>
    <message>
        <source>Save &amp;table…</source>
        <translation>तालिका सहेजें(&amp;T)…</translation>
    </message>
    <message>
        <source>Open &amp;model…</source>
        <translation>मॉडल खोलें(&amp;M)…</translation>
    </message>
    <message>
        <source>Save mo&amp;del…</source>
        <translation>मॉडल सहेजें(&amp;D)…</translation>
    </message>
    <message>
        <source>Export &amp;network…</source>
        <translation>नेटवर्क एक्सपोर्ट करें(&amp;N)…</translation>
    </message>
    <message>
        <source>Export &amp;web page…</source>
        <translation>वेब पेज एक्सपोर्ट करें(&amp;W)…</translation>
    </message>
</context>
<context>
    <name>Habits</name>
    <message>
        <source>Your style: plain and upright; no habit stood out.</source>
        <translation>आपकी शैली: सादी और सीधी; कोई ख़ास आदत नहीं दिखी।</translation>
    </message>
    <message>
        <source>Your style: {0}.</source>
        <translation>आपकी शैली: {0}।</translation>
    </message>
    <message>
        <source>zeros with a slash</source>
        <translation>तिरछी काट वाले शून्य</translation>
    </message>
    <message>
        <source>zeros with a dot</source>
        <translation>बिंदी वाले शून्य</translation>
    </message>
    <message>
        <source>ones with an upstroke</source>
        <translation>ऊपर चढ़ती रेखा वाले एक</translation>
    </message>
    <message>
        <source>ones on a foot</source>
        <translation>आधार-रेखा वाले एक</translation>
    </message>
    <message>
        <source>twos with a loop</source>
        <translation>घुंडी वाले दो</translation>
    </message>
    <message>
        <source>fours that are open at the top</source>
        <translation>ऊपर से खुले चार</translation>
    </message>
    <message>
        <source>fours in one stroke</source>
        <translation>एक ही स्ट्रोक में चार</translation>
    </message>
    <message>
        <source>fives whose bar is a stroke of its own</source>
        <translation>अलग स्ट्रोक की पट्टी वाले पाँच</translation>
    </message>
    <message>
        <source>sevens with a bar</source>
        <translation>आड़ी पट्टी वाले सात</translation>
    </message>
    <message>
        <source>eights in two strokes</source>
        <translation>दो स्ट्रोक में आठ</translation>
    </message>
    <message>
        <source>nines whose tail curls to the left</source>
        <translation>बाईं ओर मुड़ी पूँछ वाले नौ</translation>
    </message>
    <message>
        <source>leaning to the right</source>
        <translation>दाईं ओर झुकी</translation>
    </message>
    <message>
        <source>leaning to the left</source>
        <translation>बाईं ओर झुकी</translation>
    </message>
</context>
<context>
    <name>HandChanges</name>
    <message>
        <source>Import drawings</source>
        <translation>ड्रॉइंग इंपोर्ट करें</translation>
    </message>
    <message>
        <source>Left out, as they have no label: {0}.</source>
        <translation>छोड़ी गईं, क्योंकि उनका लेबल नहीं है: {0}।</translation>
    </message>
    <message>
        <source>Export drawings</source>
        <translation>ड्रॉइंग एक्सपोर्ट करें</translation>
    </message>
    <message>
        <source>Left out, as pictures have no strokes: {0}.</source>
        <translation>छोड़ी गईं, क्योंकि तस्वीरों में स्ट्रोक नहीं होते: {0}।</translation>
    </message>
    <message>
        <source>Ink ({0})</source>
        <translation>स्याही ({0})</translation>
    </message>
</context>
<context>
    <name>HandChoice</name>
    <message>
        <source>Whose drawings are kept, and shown here</source>
        <translation>किसकी ड्रॉइंग रखी और यहाँ दिखाई जाती हैं</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>लिखावट</translation>
    </message>
    <message>
        <source>Ne&amp;w hand…</source>
        <translation>नई लिखावट(&amp;W)…</translation>
    </message>
    <message>
        <source>For another person</source>
        <translation>किसी और व्यक्ति के लिए</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>नाम बदलें(&amp;N)…</translation>
    </message>
    <message>
        <source>Call this hand otherwise</source>
        <translation>इस लिखावट को दूसरा नाम देता है</translation>
    </message>
    <message>
        <source>Delete &amp;my hand…</source>
        <translation>मेरी लिखावट मिटाएँ(&amp;M)…</translation>
    </message>
    <message>
        <source>Deletes all drawings of this hand, and what was learned from them</source>
        <translation>इस लिखावट की सभी ड्रॉइंग और उनसे जो सीखा गया, उसे मिटाता है</translation>
    </message>
    <message>
        <source>Whose hand is it?</source>
        <translation>यह किसकी लिखावट है?</translation>
    </message>
    <message>
        <source>What is this hand called?</source>
        <translation>इस लिखावट का नाम क्या है?</translation>
    </message>
    <message>
        <source>Delete the hand “{0}” with {1}? They will be gone for good.</source>
        <translation>{1} के साथ लिखावट “{0}” मिटाएँ? वह हमेशा के लिए चली जाएगी।</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>मिटाएँ(&amp;D)</translation>
    </message>
</context>
<context>
    <name>HandNetwork</name>
    <message>
        <source>Yours</source>
        <translation>आपका</translation>
    </message>
</context>
<context>
    <name>HandsTable</name>
    <message>
        <source>The share of each hand’s drawings that is right, each read by a network that has not learned from it; the hand that is read worst comes first</source>
        <translation>हर लिखावट की कितनी ड्रॉइंग सही हैं, हर एक ऐसे नेटवर्क से पढ़ी गई जिसने उससे नहीं सीखा; सबसे ख़राब पढ़ी जाने वाली लिखावट पहले आती है</translation>
    </message>
    <message>
        <source>How well each hand is read</source>
        <translation>हर लिखावट कितनी सही पढ़ी जाती है</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>लिखावट</translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation>ड्रॉइंग</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>पहले</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>अब</translation>
    </message>
    <message>
        <source>It was not learned yet.</source>
        <translation>यह अभी सीखी नहीं गई।</translation>
    </message>
</context>
<context>
    <name>HelpMenu</name>
    <message>
        <source>&amp;Help</source>
        <translation>सहायता(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>कीबोर्ड शॉर्टकट(&amp;K)</translation>
    </message>
    <message>
        <source>Show data &amp;folder</source>
        <translation>डेटा फ़ोल्डर दिखाएँ(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Delete my data…</source>
        <translation>मेरा डेटा मिटाएँ(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;About Zen Digits</source>
        <translation>Zen Digits के बारे में(&amp;A)</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>Far above what suits this network and optimizer: it may learn nothing.</source>
        <translation>इस नेटवर्क और ऑप्टिमाइज़र के लिए जो ठीक है, उससे बहुत ज़्यादा: हो सकता है यह कुछ न सीखे।</translation>
    </message>
    <message>
        <source>Far below what suits this network and optimizer: it will hardly learn.</source>
        <translation>इस नेटवर्क और ऑप्टिमाइज़र के लिए जो ठीक है, उससे बहुत कम: यह मुश्किल से सीखेगा।</translation>
    </message>
    <message>
        <source>There are only {0} images: the weights change once in each epoch.</source>
        <translation>केवल {0} इमेजें हैं: वेट हर एपॉक में एक बार बदलते हैं।</translation>
    </message>
    <message>
        <source>The weights change only {0} times in each epoch.</source>
        <translation>वेट हर एपॉक में केवल {0} बार बदलते हैं।</translation>
    </message>
    <message>
        <source>The weights change only {0} times in all: too few to learn much.</source>
        <translation>वेट कुल केवल {0} बार बदलते हैं: ज़्यादा सीखने के लिए बहुत कम।</translation>
    </message>
    <message>
        <source>This network needs more time to learn.</source>
        <translation>इस नेटवर्क को सीखने के लिए और समय चाहिए।</translation>
    </message>
    <message>
        <source>It will long have stopped getting better.</source>
        <translation>तब तक इसका सुधरना कब का रुक चुका होगा।</translation>
    </message>
    <message>
        <source>Without held-out images, patience has nothing to go by.</source>
        <translation>अलग रखी गई इमेजों के बिना “धैर्य” के पास परखने को कुछ नहीं है।</translation>
    </message>
    <message>
        <source>This small network can hardly do without so many features.</source>
        <translation>यह छोटा नेटवर्क इतने फ़ीचर के बिना मुश्किल से चल सकता है।</translation>
    </message>
    <message>
        <source>More than half of the features are left out.</source>
        <translation>आधे से ज़्यादा फ़ीचर छोड़े जा रहे हैं।</translation>
    </message>
    <message>
        <source>Each change will overshoot for a hundred more.</source>
        <translation>हर बदलाव अगले सौ बदलावों तक हद से आगे जाएगा।</translation>
    </message>
    <message>
        <source>Weights will shrink faster than they learn.</source>
        <translation>वेट जितना सीखेंगे, उससे तेज़ सिकुड़ेंगे।</translation>
    </message>
    <message>
        <source>Nearly all weights will become 0.</source>
        <translation>लगभग सभी वेट 0 हो जाएँगे।</translation>
    </message>
    <message>
        <source>The network may not trust even what is clear.</source>
        <translation>हो सकता है नेटवर्क साफ़ बात पर भी भरोसा न करे।</translation>
    </message>
    <message>
        <source>The shipped network was asked about MNIST’s own images only.</source>
        <translation>साथ दिए गए नेटवर्क से केवल MNIST की अपनी छवियों के बारे में पूछा गया था।</translation>
    </message>
    <message>
        <source>A 4, 7 or 1 turned so far looks like another digit.</source>
        <translation>इतना घुमाया गया 4, 7 या 1 किसी दूसरे अंक जैसा दिखता है।</translation>
    </message>
    <message>
        <source>Ink will be pushed out of the image.</source>
        <translation>स्याही इमेज से बाहर चली जाएगी।</translation>
    </message>
    <message>
        <source>Parts of digits will be cut off.</source>
        <translation>अंकों के हिस्से कट जाएँगे।</translation>
    </message>
    <message>
        <source>No such graphics card, or no PyTorch for it, is found.</source>
        <translation>ऐसा कोई ग्राफ़िक्स कार्ड, या उसके लिए PyTorch, नहीं मिला।</translation>
    </message>
    <message>
        <source>A graphics card is there and trains this network much faster.</source>
        <translation>एक ग्राफ़िक्स कार्ड मौजूद है और इस नेटवर्क को कहीं तेज़ ट्रेन करता है।</translation>
    </message>
    <message>
        <source>Use {0}</source>
        <translation>{0} इस्तेमाल करें</translation>
    </message>
</context>
<context>
    <name>ImageWall</name>
    <message>
        <source>Images</source>
        <translation>इमेजें</translation>
    </message>
</context>
<context>
    <name>InsideSection</name>
    <message>
        <source>Inside the network</source>
        <translation>नेटवर्क के भीतर</translation>
    </message>
    <message>
        <source>Orange is positive, blue with − negative; the stronger, the more of it.</source>
        <translation>नारंगी धनात्मक है, − वाला नीला ऋणात्मक; रंग जितना गहरा, मान उतना ज़्यादा।</translation>
    </message>
</context>
<context>
    <name>InsightPages</name>
    <message>
        <source>The network is measured on these images.</source>
        <translation>नेटवर्क इन इमेजों पर मापा जाता है।</translation>
    </message>
</context>
<context>
    <name>JobControls</name>
    <message>
        <source>Progress</source>
        <translation>प्रगति</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
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
        <translation>सही</translation>
    </message>
    <message>
        <source>Keep it as what it is read as</source>
        <translation>इसे जो पढ़ा गया उसी रूप में रखता है</translation>
    </message>
    <message>
        <source>Not a digit</source>
        <translation>अंक नहीं</translation>
    </message>
    <message>
        <source>Keep it as something else</source>
        <translation>इसे कुछ और के रूप में रखता है</translation>
    </message>
    <message>
        <source>What it is: type it, and press Enter to keep the drawing</source>
        <translation>यह क्या है: टाइप करें, और ड्रॉइंग रखने के लिए Enter दबाएँ</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>यह क्या है</translation>
    </message>
    <message>
        <source>It is a …</source>
        <translation>यह है…</translation>
    </message>
    <message>
        <source>What became of the drawing</source>
        <translation>ड्रॉइंग का क्या हुआ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
    <message>
        <source>Keep it no longer</source>
        <translation>इसे अब नहीं रखता</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>इनमें से कोई नहीं</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>{0}: no font here has its script</source>
        <translation>{0}: इसकी लिपि यहाँ किसी फ़ॉन्ट में नहीं है</translation>
    </message>
</context>
<context>
    <name>LayerView</name>
    <message>
        <source>Point at a part to enlarge it, or walk with the arrow keys</source>
        <translation>किसी हिस्से को बड़ा देखने के लिए उस पर इंगित करें, या तीर कुंजियों से चलें</translation>
    </message>
    <message>
        <source>What the layer makes of it</source>
        <translation>लेयर इससे क्या बनाती है</translation>
    </message>
    <message>
        <source>On &amp;this drawing</source>
        <translation>इस ड्रॉइंग पर(&amp;T)</translation>
    </message>
    <message>
        <source>What this layer makes of the drawing</source>
        <translation>यह लेयर ड्रॉइंग से क्या बनाती है</translation>
    </message>
    <message>
        <source>&amp;Weights</source>
        <translation>वेट(&amp;W)</translation>
    </message>
    <message>
        <source>What this layer looks for: its weights of the pixels, as pictures</source>
        <translation>यह लेयर क्या खोजती है: पिक्सेलों के लिए उसके वेट, तस्वीरों के रूप में</translation>
    </message>
    <message>
        <source>The part that is pointed at, enlarged</source>
        <translation>जिस हिस्से पर इंगित किया गया है, बड़ा करके</translation>
    </message>
    <message>
        <source>Enlarged</source>
        <translation>बड़ा किया हुआ</translation>
    </message>
</context>
<context>
    <name>Layers</name>
    <message>
        <source>Map {0} of {1}: where in the drawing this feature is found, at most {2}.</source>
        <translation>{1} में से मैप {0}: ड्रॉइंग में यह फ़ीचर कहाँ मिलता है, अधिकतम {2}।</translation>
    </message>
    <message>
        <source>Beside it, line by line, as it was in training after epochs {0}.</source>
        <translation>उसके पास, पंक्ति-दर-पंक्ति, ट्रेनिंग के दौरान वह एपॉक {0} के बाद जैसा था।</translation>
    </message>
    <message>
        <source>Hidden unit {0} of {1} answers {2}.</source>
        <translation>{1} में से हिडन यूनिट {0} का जवाब {2} है।</translation>
    </message>
    <message>
        <source>Map {0} of {1}: where this filter answers to the drawing, at most {2}. Beside it the filter: orange where ink strengthens its answer, blue with − where ink weakens it.</source>
        <translation>{1} में से मैप {0}: ड्रॉइंग में यह फ़िल्टर कहाँ जवाब देता है, अधिकतम {2}। उसके पास फ़िल्टर: जहाँ स्याही उसका जवाब बढ़ाती है वहाँ नारंगी, जहाँ घटाती है वहाँ − वाला नीला।</translation>
    </message>
    <message>
        <source>Filter {0} of {1}, {2} × {3} weights: orange where ink strengthens its answer, blue with − where ink weakens it.</source>
        <translation>{1} में से फ़िल्टर {0}, {2} × {3} वेट: जहाँ स्याही उसका जवाब बढ़ाती है वहाँ नारंगी, जहाँ घटाती है वहाँ − वाला नीला।</translation>
    </message>
    <message>
        <source>Hidden unit {0} of {1} answers {2}. Its weights of the pixels: orange where ink strengthens its answer, blue with − where ink weakens it.</source>
        <translation>{1} में से हिडन यूनिट {0} का जवाब {2} है। पिक्सेलों के लिए उसके वेट: जहाँ स्याही उसका जवाब बढ़ाती है वहाँ नारंगी, जहाँ घटाती है वहाँ − वाला नीला।</translation>
    </message>
    <message>
        <source>none</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Output “{0}”: {1} before the softmax, which turns the outputs into probabilities.</source>
        <translation>आउटपुट “{0}”: सॉफ़्टमैक्स से पहले {1}, जो आउटपुट को प्रायिकताओं में बदलता है।</translation>
    </message>
    <message>
        <source>Tower {0} gives “{1}” {2}; the mean of all towers counts.</source>
        <translation>टावर {0} “{1}” को {2} देता है; सभी टावरों का औसत मान्य है।</translation>
    </message>
    <message>
        <source>residual block: {0}, to which its input is added</source>
        <translation>रेज़िड्यूअल ब्लॉक: {0}, जिसमें उसका इनपुट जोड़ा जाता है</translation>
    </message>
    <message>
        <source>patches: {0}, and the place of each is added</source>
        <translation>पैच: {0}, और हर एक का स्थान जोड़ा जाता है</translation>
    </message>
    <message>
        <source>{0}, in {1} towers</source>
        <translation>{0}, {1} टावरों में</translation>
    </message>
    <message>
        <source>max-pooling 2×2</source>
        <translation>मैक्स-पूलिंग 2×2</translation>
    </message>
    <message>
        <source>mean of each map</source>
        <translation>हर मैप का औसत</translation>
    </message>
    <message>
        <source>batch normalization</source>
        <translation>बैच नॉर्मलाइज़ेशन</translation>
    </message>
    <message>
        <source>layer normalization</source>
        <translation>लेयर नॉर्मलाइज़ेशन</translation>
    </message>
    <message>
        <source>sigmoid</source>
        <translation>सिग्मॉइड</translation>
    </message>
    <message>
        <source>dense</source>
        <translation>डेंस</translation>
    </message>
    <message>
        <source>LSTM, row by row</source>
        <translation>LSTM, पंक्ति-दर-पंक्ति</translation>
    </message>
    <message>
        <source>self-attention</source>
        <translation>सेल्फ़-अटेंशन</translation>
    </message>
    <message>
        <source>mean of all patches</source>
        <translation>सभी पैच का औसत</translation>
    </message>
    <message>
        <source>mean of all towers</source>
        <translation>सभी टावरों का औसत</translation>
    </message>
    <message>
        <source>convolution {0}×{0}</source>
        <translation>कन्वोल्यूशन {0}×{0}</translation>
    </message>
    <message>
        <source>convolution {0}×{0}, stride {1}</source>
        <translation>कन्वोल्यूशन {0}×{0}, स्ट्राइड {1}</translation>
    </message>
    <message>
        <source>{0}; no parameters</source>
        <translation>{0}; कोई पैरामीटर नहीं</translation>
    </message>
    <message>
        <source>{0}; {1} parameters</source>
        <translation>{0}; {1} पैरामीटर</translation>
    </message>
    <message>
        <source>Image: 28 × 28 pixels</source>
        <translation>इमेज: 28 × 28 पिक्सेल</translation>
    </message>
    <message>
        <source>In all: {0} parameters</source>
        <translation>कुल: {0} पैरामीटर</translation>
    </message>
    <message>
        <source>After row {0} of {1}, cell {2} of {3} holds {4}. Each line is the network’s memory after one more row of the image.</source>
        <translation>{1} में से पंक्ति {0} के बाद, {3} में से सेल {2} में {4} है। हर रेखा इमेज की एक और पंक्ति के बाद नेटवर्क की स्मृति है।</translation>
    </message>
    <message>
        <source>Feature {0} of the patch in row {1}, column {2} is {3}. Each line is a patch.</source>
        <translation>पंक्ति {1}, कॉलम {2} के पैच का फ़ीचर {0}: {3}। हर रेखा एक पैच है।</translation>
    </message>
    <message>
        <source>head {0} at row {1}, column {2} ({3})</source>
        <translation>पंक्ति {1}, कॉलम {2} पर हेड {0} ({3})</translation>
    </message>
    <message>
        <source>The patch in row {0}, column {1} looks most at these, in squares for each head: {2}.</source>
        <translation>पंक्ति {0}, कॉलम {1} का पैच सबसे ज़्यादा इन्हें देखता है, हर हेड के लिए वर्गों में: {2}।</translation>
    </message>
</context>
<context>
    <name>LearnMenu</name>
    <message>
        <source>Le&amp;arn</source>
        <translation>पाठ(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>अगला चरण(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous step</source>
        <translation>पिछला चरण(&amp;P)</translation>
    </message>
    <message>
        <source>Show &amp;where</source>
        <translation>कहाँ है, दिखाएँ(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Close lesson</source>
        <translation>पाठ बंद करें(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Open lesson…</source>
        <translation>पाठ खोलें(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;{0} {1}</source>
        <translation>&amp;{0} {1}</translation>
    </message>
    <message>
        <source>Open lesson</source>
        <translation>पाठ खोलें</translation>
    </message>
    <message>
        <source>Lessons (*.toml)</source>
        <translation>पाठ (*.toml)</translation>
    </message>
</context>
<context>
    <name>Learning</name>
    <message>
        <source>Yours is {1}, taught your {0} drawings.</source>
        <translation>आपका नेटवर्क {1} है, जिसे आपकी {0} ड्रॉइंग सिखाई गईं।</translation>
    </message>
    <message>
        <source>MNIST’s test images: {0} right; before: {1}.</source>
        <translation>MNIST की टेस्ट इमेजें: {0} सही; पहले: {1}।</translation>
    </message>
    <message>
        <source>Non-digits rejected: {0}; before: {1}.</source>
        <translation>ग़ैर-अंक अस्वीकृत: {0}; पहले: {1}।</translation>
    </message>
    <message>
        <source>One drawing alone cannot tell how much was learned.</source>
        <translation>अकेली एक ड्रॉइंग नहीं बता सकती कि कितना सीखा गया।</translation>
    </message>
    <message>
        <source>Of your {0} drawings, each read by a network that has not learned from it: {1} right; before: {2}.</source>
        <translation>आपकी {0} ड्रॉइंग में से, हर एक ऐसे नेटवर्क से पढ़ी गई जिसने उससे नहीं सीखा: {1} सही; पहले: {2}।</translation>
    </message>
    <message>
        <source>learned</source>
        <translation>सीखा गया</translation>
    </message>
    <message>
        <source>learned: {0} of {1} right, before {2}</source>
        <translation>सीखा गया: {1} में से {0} सही, पहले {2}</translation>
    </message>
    <message>
        <source>Of your {0} that belong to no class, read in the same way: {1} rejected; before: {2}.</source>
        <translation>आपकी {0} में से जो किसी क्लास की नहीं हैं, उसी तरह पढ़ी गईं: {1} अस्वीकृत; पहले: {2}।</translation>
    </message>
    <message>
        <source>Of the other {0}: {1} accepted; before: {2}.</source>
        <translation>बाक़ी {0} में से: {1} स्वीकृत; पहले: {2}।</translation>
    </message>
    <message>
        <source>Left out, as {0} does not know their labels ({2}): {1}. Correct the labels, choose a network that knows them, or train one on these.</source>
        <translation>छोड़ी गईं, क्योंकि {0} उनके लेबल नहीं जानता ({2}): {1}। लेबल सुधारें, ऐसा नेटवर्क चुनें जो उन्हें जानता हो, या इन पर कोई नेटवर्क ट्रेन करें।</translation>
    </message>
    <message>
        <source>Left out, as they belong to no class, and {0} was trained without such: {1}. Choose a network that was trained with drawn non-digits.</source>
        <translation>छोड़ी गईं, क्योंकि वे किसी क्लास की नहीं हैं, और {0} ऐसी ड्रॉइंग के बिना ट्रेन हुआ था: {1}। ऐसा नेटवर्क चुनें जो ग़ैर-अंकों के साथ ट्रेन हुआ हो।</translation>
    </message>
</context>
<context>
    <name>LearningNews</name>
    <message>
        <source>learning your hand…</source>
        <translation>आपकी लिखावट सीखी जा रही है…</translation>
    </message>
    <message>
        <source>It learns the kept drawings; the page Teach tells more.</source>
        <translation>यह रखी गई ड्रॉइंग सीखता है; “सिखाएँ” पेज पर और जानकारी है।</translation>
    </message>
    <message>
        <source>not learned</source>
        <translation>सीखा नहीं गया</translation>
    </message>
</context>
<context>
    <name>LearningRow</name>
    <message>
        <source>What was learned</source>
        <translation>क्या सीखा गया</translation>
    </message>
    <message>
        <source>Teaches the network that reads from these drawings; it stays as it is, and what it becomes stands beside it</source>
        <translation>पढ़ने वाले नेटवर्क को इन ड्रॉइंग से सिखाता है; वह वैसा ही रहता है, और जो वह बनता है वह उसके बग़ल में रहता है</translation>
    </message>
    <message>
        <source>&amp;Learn</source>
        <translation>सीखें(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>वापस जाएँ(&amp;G)</translation>
    </message>
    <message>
        <source>Learn u&amp;pon each correction</source>
        <translation>हर सुधार पर सीखें(&amp;P)</translation>
    </message>
    <message>
        <source>Learns by itself, some seconds after you said what a drawing is</source>
        <translation>आपके बताने के कुछ सेकंड बाद कि ड्रॉइंग क्या है, अपने-आप सीखता है</translation>
    </message>
    <message>
        <source>Reads as before: what was learned is deleted, the drawings stay</source>
        <translation>पहले की तरह पढ़ता है: सीखा हुआ मिटा दिया जाता है, ड्रॉइंग रहती हैं</translation>
    </message>
    <message>
        <source>Nothing was learned yet</source>
        <translation>अभी कुछ सीखा नहीं गया</translation>
    </message>
</context>
<context>
    <name>LeaveOutBox</name>
    <message>
        <source>Computes all figures without the images that you marked, and says so</source>
        <translation>आपके निशान वाली इमेजों के बिना सभी आँकड़े निकालता है, और यह बताता भी है</translation>
    </message>
    <message>
        <source>Leave out marked ima&amp;ges ({0})</source>
        <translation>निशान वाली इमेजें छोड़ें(&amp;G) ({0})</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>You have corrected numbers, and neither copied nor saved them.</source>
        <translation>आपने संख्याएँ सुधारी हैं, पर उन्हें न कॉपी किया न सहेजा।</translation>
    </message>
    <message>
        <source>&amp;Discard corrections</source>
        <translation>सुधार छोड़ दें(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Save table…</source>
        <translation>तालिका सहेजें(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>LessonPanel</name>
    <message>
        <source>Lesson</source>
        <translation>पाठ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>पीछे</translation>
    </message>
    <message>
        <source>The step before ({0})</source>
        <translation>पिछला चरण ({0})</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>आगे</translation>
    </message>
    <message>
        <source>The next step ({0})</source>
        <translation>अगला चरण ({0})</translation>
    </message>
    <message>
        <source>Show where</source>
        <translation>कहाँ है, दिखाएँ</translation>
    </message>
    <message>
        <source>Opens what is meant, and scrolls to it ({0})</source>
        <translation>जिसकी बात है उसे खोलता है, और वहाँ तक स्क्रॉल करता है ({0})</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Closes the lesson; it goes on here the next time ({0})</source>
        <translation>पाठ बंद करता है; अगली बार वह यहीं से आगे चलता है ({0})</translation>
    </message>
    <message>
        <source>What the lesson says</source>
        <translation>पाठ क्या कहता है</translation>
    </message>
    <message>
        <source>{0} · {1} of {2}</source>
        <translation>{0} · {2} में से {1}</translation>
    </message>
    <message>
        <source>✓ Done: {0}</source>
        <translation>✓ हो गया: {0}</translation>
    </message>
    <message>
        <source>▸ Try it: {0}</source>
        <translation>▸ आज़माएँ: {0}</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>समाप्त</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>छोड़ें</translation>
    </message>
</context>
<context>
    <name>Lineage</name>
    <message>
        <source>It is {0}, taught drawings of a hand: {1}.</source>
        <translation>यह {0} है, जिसे एक लिखावट की ड्रॉइंग सिखाई गईं: {1}।</translation>
    </message>
</context>
<context>
    <name>LiveReading</name>
    <message>
        <source>Learning: {0}, epoch {1}</source>
        <translation>सीख रहा है: {0}, एपॉक {1}</translation>
    </message>
</context>
<context>
    <name>LookControls</name>
    <message>
        <source>&amp;Look at all images</source>
        <translation>सभी इमेजें देखें(&amp;L)</translation>
    </message>
    <message>
        <source>Looks at them with this network, once</source>
        <translation>उन्हें इस नेटवर्क से एक बार देखता है</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Train</source>
        <translation>ट्रेन करें</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>क्यों</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>सिखाएँ</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>रन</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>साथ दिया गया</translation>
    </message>
</context>
<context>
    <name>MapSection</name>
    <message>
        <source>Test images of {0}</source>
        <translation>{0} की टेस्ट इमेजें</translation>
    </message>
    <message>
        <source>The images that are on the map</source>
        <translation>नक़्शे पर जो इमेजें हैं</translation>
    </message>
    <message>
        <source>Near means alike to the network, by its last hidden layer, as far as a plane can show it. The large dot is your drawing; images in rings are misread.</source>
        <translation>पास यानी नेटवर्क के लिए एक जैसी, उसकी आख़िरी हिडन लेयर के अनुसार, जहाँ तक एक समतल दिखा सकता है। बड़ा बिंदु आपकी ड्रॉइंग है; घेरे वाली इमेजें ग़लत पढ़ी गई हैं।</translation>
    </message>
    <message>
        <source>No. {0}: {1}</source>
        <translation>क्र. {0}: {1}</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Map of the test images</source>
        <translation>टेस्ट इमेजों का नक़्शा</translation>
    </message>
    <message>
        <source>{0}, read rightly</source>
        <translation>{0}, सही पढ़ा गया</translation>
    </message>
    <message>
        <source>{0}, read as {1}</source>
        <translation>{0}, जिसे {1} पढ़ा गया</translation>
    </message>
</context>
<context>
    <name>MarkButtons</name>
    <message>
        <source>Marks this image: its label is wrong</source>
        <translation>इस इमेज पर निशान लगाता है: इसका लेबल ग़लत है</translation>
    </message>
    <message>
        <source>Marks it: nobody could tell</source>
        <translation>इस पर निशान लगाता है: कोई नहीं बता सकता</translation>
    </message>
    <message>
        <source>&amp;Wrong label</source>
        <translation>ग़लत लेबल(&amp;W)</translation>
    </message>
    <message>
        <source>Ambi&amp;guous</source>
        <translation>अस्पष्ट(&amp;G)</translation>
    </message>
    <message>
        <source>again: takes the mark back</source>
        <translation>फिर से: निशान हटाता है</translation>
    </message>
</context>
<context>
    <name>MeasureRow</name>
    <message>
        <source>The images that the network is measured on</source>
        <translation>जिन इमेजों पर नेटवर्क मापा जाता है</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>किस पर मापें</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>प्रगति</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>रोकें(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>मापें(&amp;M)</translation>
    </message>
    <message>
        <source>Reads all images of the set with the network that reads your drawing</source>
        <translation>सेट की सभी इमेजें उस नेटवर्क से पढ़ता है जो आपकी ड्रॉइंग पढ़ता है</translation>
    </message>
    <message>
        <source>The run measures its validation images by itself, after each epoch</source>
        <translation>रन अपनी वैलिडेशन इमेजें हर एपॉक के बाद ख़ुद मापता है</translation>
    </message>
</context>
<context>
    <name>MethodChoice</name>
    <message>
        <source>How it is found out which ink makes it this digit</source>
        <translation>कैसे पता चले कि किस स्याही से यह अंक बनता है</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>विधि</translation>
    </message>
    <message>
        <source>meth&amp;od</source>
        <translation>विधि(&amp;O)</translation>
    </message>
    <message>
        <source>Other methods need PyTorch, which is not installed.</source>
        <translation>दूसरी विधियों के लिए PyTorch चाहिए, जो इंस्टॉल नहीं है।</translation>
    </message>
    <message>
        <source>Occlusion</source>
        <translation>ऑक्लूज़न</translation>
    </message>
    <message>
        <source>Integrated gradients</source>
        <translation>इंटीग्रेटेड ग्रेडिएंट</translation>
    </message>
    <message>
        <source>Grad-CAM</source>
        <translation>Grad-CAM</translation>
    </message>
    <message>
        <source>Hides the ink bit by bit: without ink marked + (orange), which speaks for this reading, the network is less sure; without ink marked − (blue), which speaks against it, surer.</source>
        <translation>स्याही को थोड़ा-थोड़ा छिपाता है: + के निशान वाली (नारंगी) स्याही इस रीडिंग के पक्ष में बोलती है, उसके बिना नेटवर्क कम निश्चित होता है; − के निशान वाली (नीली) ख़िलाफ़ बोलती है, उसके बिना ज़्यादा निश्चित।</translation>
    </message>
    <message>
        <source>Lets the ink appear on blank paper, and adds up what each pixel does to the odds meanwhile: ink marked + (orange) raises them, ink marked − (blue) lowers them.</source>
        <translation>कोरे काग़ज़ पर स्याही को उभरने देता है, और जोड़ता जाता है कि इस बीच हर पिक्सेल संभावना को कितना बदलता है: + के निशान वाली (नारंगी) स्याही उसे बढ़ाती है, − के निशान वाली (नीली) घटाती है।</translation>
    </message>
    <message>
        <source>Marks with + (orange), though only roughly, where the last maps of the network’s convolutions hold what speaks for this reading.</source>
        <translation>+ (नारंगी) से निशान लगाता है, हालाँकि मोटे तौर पर, कि नेटवर्क के कन्वोल्यूशन के आख़िरी मैप में इस रीडिंग के पक्ष में बोलने वाली चीज़ कहाँ है।</translation>
    </message>
</context>
<context>
    <name>NeighboursSection</name>
    <message>
        <source>Training images of {0}</source>
        <translation>{0} की ट्रेनिंग इमेजें</translation>
    </message>
    <message>
        <source>The images to look among</source>
        <translation>जिन इमेजों में देखना है</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>पड़ोसी</translation>
    </message>
    <message>
        <source>Near means alike to the network, by its last hidden layer. An image with another label than the rest is framed: look whether that label is wrong.</source>
        <translation>पास यानी नेटवर्क के लिए एक जैसी, उसकी आख़िरी हिडन लेयर के अनुसार। जिस इमेज का लेबल बाक़ी से अलग है उस पर चौखटा है: देखें कि कहीं वह लेबल ग़लत तो नहीं।</translation>
    </message>
    <message>
        <source>{0} nearest of {1} images</source>
        <translation>{1} इमेजों में से {0} सबसे पास की</translation>
    </message>
    <message>
        <source>{0} nearest of the {1} images seen so far, of {2}</source>
        <translation>{2} में से अब तक देखी गई {1} इमेजों में {0} सबसे पास की</translation>
    </message>
    <message>
        <source>It is read as {0}, though.</source>
        <translation>फिर भी इसे {0} पढ़ा गया।</translation>
    </message>
    <message>
        <source>All are labelled {0}.</source>
        <translation>सबका लेबल {0} है।</translation>
    </message>
    <message>
        <source>{0} of them are labelled {1}.</source>
        <translation>इनमें से {0} का लेबल {1} है।</translation>
    </message>
    <message>
        <source>No. {0}: labelled {1}, distance {2}</source>
        <translation>क्र. {0}: लेबल {1}, दूरी {2}</translation>
    </message>
</context>
<context>
    <name>NeighboursView</name>
    <message>
        <source>Neighbours</source>
        <translation>पड़ोसी</translation>
    </message>
    <message>
        <source>{0}, another label</source>
        <translation>{0}, अलग लेबल</translation>
    </message>
</context>
<context>
    <name>NetworkChoice</name>
    <message>
        <source>Its accuracy on test images</source>
        <translation>टेस्ट इमेजों पर इसकी सटीकता</translation>
    </message>
    <message>
        <source>The network that reads your drawing, and its accuracy on test images.</source>
        <translation>आपकी ड्रॉइंग पढ़ने वाला नेटवर्क, और टेस्ट इमेजों पर उसकी सटीकता।</translation>
    </message>
    <message>
        <source>Network that reads the drawing</source>
        <translation>ड्रॉइंग पढ़ने वाला नेटवर्क</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>टेस्ट नहीं हुआ</translation>
    </message>
</context>
<context>
    <name>NetworkDiagram</name>
    <message>
        <source>Layers of the network</source>
        <translation>नेटवर्क की लेयर</translation>
    </message>
    <message>
        <source>Choose a layer, and see what it makes of the drawing</source>
        <translation>कोई लेयर चुनें, और देखें कि वह ड्रॉइंग से क्या बनाती है</translation>
    </message>
</context>
<context>
    <name>NetworkRescue</name>
    <message>
        <source>{0} Save it elsewhere?</source>
        <translation>{0} कहीं और सहेजें?</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>इस रूप में सहेजें(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Don’t save</source>
        <translation>न सहेजें(&amp;D)</translation>
    </message>
    <message>
        <source>Zen Digits model (*.zendigits)</source>
        <translation>Zen Digits मॉडल (*.zendigits)</translation>
    </message>
    <message>
        <source>Save model</source>
        <translation>मॉडल सहेजें</translation>
    </message>
</context>
<context>
    <name>NumberCard</name>
    <message>
        <source>The chosen number</source>
        <translation>चुनी हुई संख्या</translation>
    </message>
    <message>
        <source>{0} or {1} ({2})</source>
        <translation>{0} या {1} ({2})</translation>
    </message>
</context>
<context>
    <name>NumberModel</name>
    <message>
        <source>Line</source>
        <translation>पंक्ति</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>संख्या</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>निश्चितता</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>संदिग्ध</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>छोड़ी गई</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>सुधारी गई</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>जाँची गई</translation>
    </message>
</context>
<context>
    <name>NumberTable</name>
    <message>
        <source>Numbers on the page</source>
        <translation>पेज पर संख्याएँ</translation>
    </message>
    <message>
        <source>Type to correct a number. Enter: it is right. Delete: it is none. Tab: the next doubtful one.</source>
        <translation>संख्या सुधारने के लिए टाइप करें। Enter: यह सही है। Delete: यह संख्या नहीं है। Tab: अगली संदिग्ध।</translation>
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
        <translation>इन्हें सिखाएँ</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>टेक्स्ट कॉपी करें</translation>
    </message>
    <message>
        <source>Copies all numbers, a line for each of the page (Ctrl+C).</source>
        <translation>सभी संख्याएँ कॉपी करता है, पेज की हर पंक्ति के लिए एक पंक्ति (Ctrl+C)।</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>तालिका कॉपी करें</translation>
    </message>
    <message>
        <source>Copies all numbers for a spreadsheet (Ctrl+Shift+C).</source>
        <translation>स्प्रेडशीट के लिए सभी संख्याएँ कॉपी करता है (Ctrl+Shift+C)।</translation>
    </message>
    <message>
        <source>Save table…</source>
        <translation>तालिका सहेजें…</translation>
    </message>
    <message>
        <source>Saves a table, or a folder with a picture of each number (Ctrl+S).</source>
        <translation>तालिका, या हर संख्या की तस्वीर वाला फ़ोल्डर सहेजता है (Ctrl+S)।</translation>
    </message>
    <message>
        <source>Read as a page</source>
        <translation>पेज की तरह पढ़ें</translation>
    </message>
    <message>
        <source>Finds all numbers in the picture (F5).</source>
        <translation>तस्वीर में सभी संख्याएँ ढूँढता है (F5)।</translation>
    </message>
    <message>
        <source>Read as one number</source>
        <translation>एक संख्या की तरह पढ़ें</translation>
    </message>
    <message>
        <source>Shows the picture on the canvas, and reads it as one number (F6).</source>
        <translation>तस्वीर को कैनवस पर दिखाता है, और एक संख्या की तरह पढ़ता है (F6)।</translation>
    </message>
    <message>
        <source>This picture is not read yet.</source>
        <translation>यह तस्वीर अभी पढ़ी नहीं गई है।</translation>
    </message>
    <message>
        <source>Turned by {0}° to be read.</source>
        <translation>पढ़ने के लिए {0}° घुमाया गया।</translation>
    </message>
    <message>
        <source>No number was found.</source>
        <translation>कोई संख्या नहीं मिली।</translation>
    </message>
    <message>
        <source>One number.</source>
        <translation>एक संख्या।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers</source>
        <translation>
            <numerusform>%Ln संख्या</numerusform>
            <numerusform>%Ln संख्याएँ</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} in {1}.</source>
        <translation>{1} में {0}।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln पंक्ति</numerusform>
            <numerusform>%Ln पंक्तियों</numerusform>
        </translation>
    </message>
    <message>
        <source>None is doubtful.</source>
        <translation>कोई संदिग्ध नहीं।</translation>
    </message>
    <message>
        <source>No doubtful one is left.</source>
        <translation>कोई संदिग्ध बाक़ी नहीं।</translation>
    </message>
    <message>
        <source>{0} of {1} doubtful left.</source>
        <translation>{1} में से {0} संदिग्ध बाक़ी।</translation>
    </message>
    <message>
        <source>Keeps what was wrong or doubtful in your hand, digits: {0} (F7).</source>
        <translation>जो ग़लत या संदिग्ध था उसे आपकी लिखावट में रखता है, अंक: {0} (F7)।</translation>
    </message>
    <message>
        <source>Correct a number first, or press Enter on a doubtful one that is right.</source>
        <translation>पहले कोई संख्या सुधारें, या किसी संदिग्ध पर, जो सही हो, Enter दबाएँ।</translation>
    </message>
    <message>
        <source>No doubtful one comes next; {0} are left elsewhere.</source>
        <translation>आगे कोई संदिग्ध नहीं है; दूसरी जगहों पर {0} बाक़ी हैं।</translation>
    </message>
</context>
<context>
    <name>OpeningCombo</name>
    <message>
        <source>Open data file…</source>
        <translation>डेटा फ़ाइल खोलें…</translation>
    </message>
    <message>
        <source>Open data folder…</source>
        <translation>डेटा फ़ोल्डर खोलें…</translation>
    </message>
</context>
<context>
    <name>OtherKeys</name>
    <message>
        <source>Canvas</source>
        <translation>कैनवस</translation>
    </message>
    <message>
        <source>Page Train</source>
        <translation>“ट्रेन करें” पेज</translation>
    </message>
    <message>
        <source>Page Results</source>
        <translation>“परिणाम” पेज</translation>
    </message>
    <message>
        <source>Page Teach</source>
        <translation>“सिखाएँ” पेज</translation>
    </message>
    <message>
        <source>Page Runs</source>
        <translation>“रन” पेज</translation>
    </message>
    <message>
        <source>Page of numbers</source>
        <translation>संख्याओं का पेज</translation>
    </message>
    <message>
        <source>Charts, diagrams and walls of pictures</source>
        <translation>चार्ट, आरेख और तस्वीरों की दीवारें</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>विंडो</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>तीर कुंजियाँ</translation>
    </message>
    <message>
        <source>Move a cursor over the canvas</source>
        <translation>कैनवस पर कर्सर चलाना</translation>
    </message>
    <message>
        <source>Shift + arrow keys</source>
        <translation>Shift + तीर कुंजियाँ</translation>
    </message>
    <message>
        <source>Move it in larger steps</source>
        <translation>उसे बड़े क़दमों में चलाना</translation>
    </message>
    <message>
        <source>Set the pen down, or lift it</source>
        <translation>पेन रखना या उठाना</translation>
    </message>
    <message>
        <source>Number pad</source>
        <translation>नंबर पैड</translation>
    </message>
    <message>
        <source>Lead the pen in eight directions; 5 is Space</source>
        <translation>पेन को आठ दिशाओं में चलाना; 5 यानी Space</translation>
    </message>
    <message>
        <source>Give up a stroke</source>
        <translation>स्ट्रोक छोड़ देना</translation>
    </message>
    <message>
        <source>0 to 9</source>
        <translation>0 से 9</translation>
    </message>
    <message>
        <source>Say what is drawn</source>
        <translation>बताना कि क्या बनाया गया है</translation>
    </message>
    <message>
        <source>Show or hide all settings</source>
        <translation>सभी सेटिंग दिखाना या छिपाना</translation>
    </message>
    <message>
        <source>Hide the settings</source>
        <translation>सेटिंग छिपाना</translation>
    </message>
    <message>
        <source>Find a learning rate</source>
        <translation>लर्निंग रेट खोजें</translation>
    </message>
    <message>
        <source>Do what a hint recommends</source>
        <translation>संकेत जो सुझाता है वह करना</translation>
    </message>
    <message>
        <source>Resume an interrupted run</source>
        <translation>बीच में रुका रन फिर चलाना</translation>
    </message>
    <message>
        <source>Mark the chosen image: wrong label</source>
        <translation>चुनी हुई इमेज पर निशान लगाना: ग़लत लेबल</translation>
    </message>
    <message>
        <source>Mark the chosen image: ambiguous</source>
        <translation>चुनी हुई इमेज पर निशान लगाना: अस्पष्ट</translation>
    </message>
    <message>
        <source>Give the selected drawings another label</source>
        <translation>चुनी हुई ड्रॉइंग को दूसरा लेबल देना</translation>
    </message>
    <message>
        <source>Delete the selected drawings</source>
        <translation>चुनी हुई ड्रॉइंग मिटाना</translation>
    </message>
    <message>
        <source>Bring deleted drawings back</source>
        <translation>मिटाई गई ड्रॉइंग वापस लाना</translation>
    </message>
    <message>
        <source>Choose the selected runs for comparison</source>
        <translation>चुने हुए रनों को तुलना के लिए लेना</translation>
    </message>
    <message>
        <source>Delete the selected runs</source>
        <translation>चुने हुए रन मिटाना</translation>
    </message>
    <message>
        <source>Go to the next number, or the one before</source>
        <translation>अगली या पिछली संख्या पर जाना</translation>
    </message>
    <message>
        <source>Any digit</source>
        <translation>कोई भी अंक</translation>
    </message>
    <message>
        <source>Correct the chosen number</source>
        <translation>चुनी हुई संख्या सुधारना</translation>
    </message>
    <message>
        <source>Confirm a number, and go to the next doubtful one</source>
        <translation>संख्या की पुष्टि करना, और अगली संदिग्ध पर जाना</translation>
    </message>
    <message>
        <source>Remove a number</source>
        <translation>संख्या हटाना</translation>
    </message>
    <message>
        <source>Enlarge the picture</source>
        <translation>तस्वीर बड़ी करना</translation>
    </message>
    <message>
        <source>Shrink the picture</source>
        <translation>तस्वीर छोटी करना</translation>
    </message>
    <message>
        <source>Show all of the picture</source>
        <translation>पूरी तस्वीर दिखाना</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>पढ़ना रोकें</translation>
    </message>
    <message>
        <source>Read the picture as one number</source>
        <translation>तस्वीर को एक संख्या की तरह पढ़ना</translation>
    </message>
    <message>
        <source>Teach what was corrected</source>
        <translation>जो सुधारा गया उसे सिखाना</translation>
    </message>
    <message>
        <source>Leave the page</source>
        <translation>पेज छोड़ना</translation>
    </message>
    <message>
        <source>Go from one value or picture to the next</source>
        <translation>एक मान या तस्वीर से अगली पर जाना</translation>
    </message>
    <message>
        <source>Page up and Page down</source>
        <translation>Page Up और Page Down</translation>
    </message>
    <message>
        <source>Go on by ten</source>
        <translation>दस आगे जाना</translation>
    </message>
    <message>
        <source>Home and End</source>
        <translation>Home और End</translation>
    </message>
    <message>
        <source>Go to the first or the last</source>
        <translation>पहले या आख़िरी पर जाना</translation>
    </message>
    <message>
        <source>Open what is chosen</source>
        <translation>जो चुना हुआ है उसे खोलना</translation>
    </message>
    <message>
        <source>Show the values of a chart as a table</source>
        <translation>चार्ट के मान तालिका के रूप में दिखाना</translation>
    </message>
    <message>
        <source>Copy the rows of such a table that are chosen, or all</source>
        <translation>ऐसी तालिका की चुनी हुई, या सभी, पंक्तियाँ कॉपी करना</translation>
    </message>
    <message>
        <source>Menu key</source>
        <translation>Menu कुंजी</translation>
    </message>
    <message>
        <source>Save, copy or print the picture</source>
        <translation>तस्वीर सहेजना, कॉपी करना या प्रिंट करना</translation>
    </message>
    <message>
        <source>Put a page with its own window back</source>
        <translation>अपनी विंडो वाले पेज को वापस रखना</translation>
    </message>
    <message>
        <source>Leave the presentation, a dialog or a window of its own</source>
        <translation>प्रस्तुति, डायलॉग या अलग विंडो से निकलना</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Shift+Tab</translation>
    </message>
    <message>
        <source>Go to the next control or back</source>
        <translation>अगले नियंत्रण पर जाना, या पीछे</translation>
    </message>
</context>
<context>
    <name>OverlayPlot</name>
    <message>
        <source>Curve</source>
        <translation>वक्र</translation>
    </message>
</context>
<context>
    <name>PageActions</name>
    <message>
        <source>Save table</source>
        <translation>तालिका सहेजें</translation>
    </message>
    <message>
        <source>Kept in your hand now, digits: {0}.</source>
        <translation>अब आपकी लिखावट में रखे गए अंक: {0}।</translation>
    </message>
    <message>
        <source>All of them are kept already.</source>
        <translation>ये सब पहले से रखे गए हैं।</translation>
    </message>
    <message>
        <source>This number is the last of its line: there is none to join.</source>
        <translation>यह संख्या अपनी पंक्ति की आख़िरी है: जोड़ने को कोई नहीं है।</translation>
    </message>
    <message>
        <source>This number has one digit only: it cannot be split.</source>
        <translation>इस संख्या में एक ही अंक है: इसे बाँटा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Choose a number first.</source>
        <translation>पहले कोई संख्या चुनें।</translation>
    </message>
    <message>
        <source>No page has been read; open a picture of one first.</source>
        <translation>कोई पेज नहीं पढ़ा गया है; पहले किसी पेज की तस्वीर खोलें।</translation>
    </message>
</context>
<context>
    <name>PageDocument</name>
    <message>
        <source>correction</source>
        <translation>सुधार</translation>
    </message>
    <message>
        <source>check</source>
        <translation>जाँच</translation>
    </message>
    <message>
        <source>leaving out</source>
        <translation>छोड़ना</translation>
    </message>
    <message>
        <source>joining</source>
        <translation>जोड़ना</translation>
    </message>
    <message>
        <source>splitting</source>
        <translation>बाँटना</translation>
    </message>
    <message>
        <source>marking</source>
        <translation>निशान लगाना</translation>
    </message>
</context>
<context>
    <name>PageOpening</name>
    <message>
        <source>There is no picture on the canvas; open one first.</source>
        <translation>कैनवस पर कोई तस्वीर नहीं है; पहले कोई खोलें।</translation>
    </message>
    <message>
        <source>another picture</source>
        <translation>दूसरी तस्वीर</translation>
    </message>
</context>
<context>
    <name>PagePanel</name>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>बड़ा (Ctrl++)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>ज़ूम इन करें</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>छोटा (Ctrl+-)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>ज़ूम आउट करें</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>पूरा दिखाएँ</translation>
    </message>
    <message>
        <source>All of the page (Ctrl+0)</source>
        <translation>पूरा पेज (Ctrl+0)</translation>
    </message>
    <message>
        <source>Back to the canvas, as it was (Esc)</source>
        <translation>वापस कैनवस पर, जैसा वह था (Esc)</translation>
    </message>
    <message>
        <source>Close page</source>
        <translation>पेज बंद करें</translation>
    </message>
    <message>
        <source>Drag a rectangle around a number that was missed (Ctrl+M, or Shift and drag).</source>
        <translation>जो संख्या छूट गई उसके चारों ओर आयत खींचें (Ctrl+M, या Shift के साथ खींचें)।</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>निशान</translation>
    </message>
    <message>
        <source>Mark a number</source>
        <translation>संख्या पर निशान लगाएँ</translation>
    </message>
</context>
<context>
    <name>PageTitle</name>
    <message>
        <source>Page {0}</source>
        <translation>पेज {0}</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>पेज</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>The page</source>
        <translation>पेज</translation>
    </message>
    <message>
        <source>Click a number to choose it, and type. Double click: closer. Wheel or pinch: zoom. Drag: move. Shift and drag: mark a number that was missed.</source>
        <translation>किसी संख्या को चुनने के लिए उस पर क्लिक करें, और टाइप करें। डबल-क्लिक: और पास। पहिया या चुटकी: ज़ूम। खींचना: खिसकाना। Shift के साथ खींचना: छूटी हुई संख्या पर निशान लगाना।</translation>
    </message>
    <message>
        <source>No page is open; open a picture of one first.</source>
        <translation>कोई पेज खुला नहीं है; पहले किसी पेज की तस्वीर खोलें।</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Pages</source>
        <translation>पेज</translation>
    </message>
    <message>
        <source>Show this page in a window of its own</source>
        <translation>इस पेज को अलग विंडो में दिखाता है</translation>
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
        <translation>तस्वीर सहेजें</translation>
    </message>
</context>
<context>
    <name>PictureMenu</name>
    <message>
        <source>Show as &amp;table</source>
        <translation>तालिका के रूप में दिखाएँ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>तस्वीर कॉपी करें(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save picture…</source>
        <translation>तस्वीर सहेजें(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>प्रिंट करें(&amp;P)…</translation>
    </message>
</context>
<context>
    <name>PlotsPanel</name>
    <message>
        <source>Loss</source>
        <translation>लॉस</translation>
    </message>
    <message>
        <source>training</source>
        <translation>ट्रेनिंग</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>वैलिडेशन</translation>
    </message>
    <message>
        <source>Shows small losses as clearly as large ones.</source>
        <translation>छोटे लॉस को भी बड़े जितना साफ़ दिखाता है।</translation>
    </message>
    <message>
        <source>Logarithmic loss</source>
        <translation>लॉगरिदमिक लॉस</translation>
    </message>
    <message>
        <source>Shows what is missing to 100 % on a logarithmic scale: above 97 %, an accuracy curve is a flat line.</source>
        <translation>100% तक जो कमी है उसे लॉगरिदमिक स्केल पर दिखाता है: 97% से ऊपर सटीकता का वक्र सपाट रेखा होता है।</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>त्रुटि</translation>
    </message>
    <message>
        <source>Shows the whole run again and follows it. Drag a plot to move it, scroll to zoom.</source>
        <translation>फिर से पूरा रन दिखाता है और उसके साथ चलता है। ग्राफ़ खिसकाने के लिए उसे खींचें, ज़ूम के लिए स्क्रॉल करें।</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>पूरा दिखाएँ</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>बैच</translation>
    </message>
    <message>
        <source>Loss curves</source>
        <translation>लॉस के वक्र</translation>
    </message>
    <message>
        <source>Accuracy (%)</source>
        <translation>सटीकता (%)</translation>
    </message>
    <message>
        <source>Accuracy curves</source>
        <translation>सटीकता के वक्र</translation>
    </message>
    <message>
        <source>Loss (squared error)</source>
        <translation>लॉस (वर्ग त्रुटि)</translation>
    </message>
    <message>
        <source>There are no curves yet; train a network first.</source>
        <translation>अभी कोई वक्र नहीं हैं; पहले कोई नेटवर्क ट्रेन करें।</translation>
    </message>
    <message>
        <source>Error (%)</source>
        <translation>त्रुटि (%)</translation>
    </message>
</context>
<context>
    <name>PreprocessingStrip</name>
    <message>
        <source>Canvas</source>
        <translation>कैनवस</translation>
    </message>
    <message>
        <source>All the ink on the canvas.</source>
        <translation>कैनवस पर की सारी स्याही।</translation>
    </message>
    <message>
        <source>Cropped</source>
        <translation>काटा हुआ</translation>
    </message>
    <message>
        <source>The digit alone, with a pen width that suits its size.</source>
        <translation>केवल अंक, उसके आकार के अनुकूल पेन की चौड़ाई के साथ।</translation>
    </message>
    <message>
        <source>Scaled by area until its longer side is 20 pixels.</source>
        <translation>क्षेत्रफल के अनुसार छोटा किया गया, जब तक इसकी लंबी भुजा 20 पिक्सेल न हो।</translation>
    </message>
    <message>
        <source>Centred by its centre of mass: what the network sees.</source>
        <translation>द्रव्यमान केंद्र के अनुसार बीच में: नेटवर्क यही देखता है।</translation>
    </message>
</context>
<context>
    <name>PreviewStrip</name>
    <message>
        <source>What the network will see</source>
        <translation>नेटवर्क क्या देखेगा</translation>
    </message>
    <message>
        <source>What the network will see: each image is changed differently every time.</source>
        <translation>नेटवर्क क्या देखेगा: हर इमेज हर बार अलग तरह से बदलती है।</translation>
    </message>
</context>
<context>
    <name>ProbabilityBar</name>
    <message>
        <source>The network’s probability for {0}</source>
        <translation>{0} के लिए नेटवर्क की प्रायिकता</translation>
    </message>
</context>
<context>
    <name>RateDialog</name>
    <message>
        <source>Find a learning rate</source>
        <translation>लर्निंग रेट खोजें</translation>
    </message>
    <message>
        <source>A new network is trained with a larger rate in each batch, until its loss grows. Nothing is kept of it.</source>
        <translation>एक नया नेटवर्क हर बैच में और बड़े रेट से ट्रेन किया जाता है, जब तक उसका लॉस न बढ़े। उसका कुछ भी रखा नहीं जाता।</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>क्या मिला</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>खोज जारी है…</translation>
    </message>
    <message>
        <source>Puts this rate into the settings of the next run</source>
        <translation>यह रेट अगले रन की सेटिंग में डालता है</translation>
    </message>
    <message>
        <source>&amp;Use this rate</source>
        <translation>यह रेट इस्तेमाल करें(&amp;U)</translation>
    </message>
    <message>
        <source>Leaves the settings as they are, and ends the search</source>
        <translation>सेटिंग वैसी ही छोड़ता है, और खोज ख़त्म करता है</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>बंद करें(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Use {0}</source>
        <translation>{0} इस्तेमाल करें(&amp;U)</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>कुछ नहीं मिला।</translation>
    </message>
</context>
<context>
    <name>RateSearch</name>
    <message>
        <source>Tries growing rates for some seconds, and suggests one (F4)</source>
        <translation>कुछ सेकंड तक बढ़ते रेट आज़माता है, और एक सुझाता है (F4)</translation>
    </message>
    <message>
        <source>A network is training; stop it first</source>
        <translation>एक नेटवर्क ट्रेन हो रहा है; पहले उसे रोकें</translation>
    </message>
</context>
<context>
    <name>RateView</name>
    <message>
        <source>Loss at growing learning rates</source>
        <translation>बढ़ते लर्निंग रेट पर लॉस</translation>
    </message>
    <message>
        <source>Learning rate {0}: loss {1}</source>
        <translation>लर्निंग रेट {0}: लॉस {1}</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>लर्निंग रेट</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>लॉस</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>लर्निंग रेट</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>लॉस</translation>
    </message>
</context>
<context>
    <name>ReadingBar</name>
    <message>
        <source>Progress</source>
        <translation>प्रगति</translation>
    </message>
    <message>
        <source>Reads no further; the picture stays (Shift+F5).</source>
        <translation>आगे नहीं पढ़ता; तस्वीर रहती है (Shift+F5)।</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>पढ़ना रोकें</translation>
    </message>
    <message>
        <source>the page</source>
        <translation>पेज</translation>
    </message>
    <message>
        <source>Reading {0}…</source>
        <translation>{0} पढ़ा जा रहा है…</translation>
    </message>
    <message>
        <source>Reading {0}: looking for its paper…</source>
        <translation>{0} पढ़ा जा रहा है: काग़ज़ ढूँढा जा रहा है…</translation>
    </message>
    <message>
        <source>Reading {0}: which way up is it?</source>
        <translation>{0} पढ़ा जा रहा है: ऊपर किस ओर है?</translation>
    </message>
    <message>
        <source>Reading {0}: taking printed lines away…</source>
        <translation>{0} पढ़ा जा रहा है: छपी रेखाएँ हटाई जा रही हैं…</translation>
    </message>
    <message>
        <source>Reading {0}: looking for lines of numbers…</source>
        <translation>{0} पढ़ा जा रहा है: संख्याओं की पंक्तियाँ ढूँढी जा रही हैं…</translation>
    </message>
    <message>
        <source>Reading {0}: number {1} of about {2}…</source>
        <translation>{0} पढ़ा जा रहा है: लगभग {2} में से संख्या {1}…</translation>
    </message>
</context>
<context>
    <name>ReadingPanel</name>
    <message>
        <source>Reading</source>
        <translation>रीडिंग</translation>
    </message>
    <message>
        <source>Read by the network that is learning, as it is at this moment.</source>
        <translation>सीख रहे नेटवर्क से पढ़ी गई, जैसा वह इस समय है।</translation>
    </message>
    <message>
        <source>learning…</source>
        <translation>सीख रहा है…</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>उदाहरण</translation>
    </message>
    <message>
        <source>What the reading of a digit looks like.</source>
        <translation>किसी अंक की रीडिंग कैसी दिखती है।</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>हाल के खोलें(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation>सूची साफ़ करें(&amp;C)</translation>
    </message>
    <message>
        <source>Nothing has been opened yet</source>
        <translation>अभी कुछ खोला नहीं गया</translation>
    </message>
</context>
<context>
    <name>ReliabilityView</name>
    <message>
        <source>Reliability diagram</source>
        <translation>विश्वसनीयता आरेख</translation>
    </message>
    <message>
        <source>{0} to {1} sure</source>
        <translation>{0} से {1} निश्चित</translation>
    </message>
    <message>
        <source>{0}: no image</source>
        <translation>{0}: कोई इमेज नहीं</translation>
    </message>
    <message>
        <source>{0}: {1} images, {2} of them right (95 % sure: {3} to {4}); {5} sure on average</source>
        <translation>{0}: {1} इमेजें, जिनमें से {2} सही (95% निश्चितता के साथ: {3} से {4}); औसतन {5} निश्चित</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>सही</translation>
    </message>
    <message>
        <source>Sure on average</source>
        <translation>औसतन निश्चित</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>कितना निश्चित</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>इमेजें</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>निश्चित</translation>
    </message>
    <message>
        <source>right</source>
        <translation>सही</translation>
    </message>
</context>
<context>
    <name>RestoreOffer</name>
    <message>
        <source>Restore your last dra&amp;wing</source>
        <translation>अपनी पिछली ड्रॉइंग वापस लाएँ(&amp;W)</translation>
    </message>
    <message>
        <source>Draws again what was here when the program ended; so does the Edit menu.</source>
        <translation>प्रोग्राम बंद होते समय जो यहाँ था उसे फिर बनाता है; “संपादन” मेन्यू भी यही करता है।</translation>
    </message>
    <message>
        <source>Restore your last drawing</source>
        <translation>अपनी पिछली ड्रॉइंग वापस लाएँ</translation>
    </message>
    <message>
        <source>The picture under it is not kept.</source>
        <translation>उसके नीचे की तस्वीर नहीं रखी गई है।</translation>
    </message>
    <message>
        <source>Restore dra&amp;wing</source>
        <translation>ड्रॉइंग वापस लाएँ(&amp;W)</translation>
    </message>
</context>
<context>
    <name>ResultsPanel</name>
    <message>
        <source>Results</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>The network is reading the images</source>
        <translation>नेटवर्क इमेजें पढ़ रहा है</translation>
    </message>
    <message>
        <source>These drawings have changed: press Measure to read them again</source>
        <translation>ये ड्रॉइंग बदल गई हैं: उन्हें फिर से पढ़ने के लिए “मापें” दबाएँ</translation>
    </message>
    <message>
        <source>Press Measure to see what the network reads wrongly, and how sure it is</source>
        <translation>नेटवर्क क्या ग़लत पढ़ता है, और कितना निश्चित है, यह देखने के लिए “मापें” दबाएँ</translation>
    </message>
    <message>
        <source>After the run’s next epoch you see here what it reads wrongly</source>
        <translation>रन के अगले एपॉक के बाद यहाँ दिखेगा कि वह क्या ग़लत पढ़ता है</translation>
    </message>
    <message>
        <source>This run holds no images out for validation; measure it when it has ended</source>
        <translation>यह रन वैलिडेशन के लिए कोई इमेज अलग नहीं रखता; ख़त्म होने पर इसे मापें</translation>
    </message>
    <message>
        <source>the network that is learning</source>
        <translation>सीख रहा नेटवर्क</translation>
    </message>
</context>
<context>
    <name>ResultsSections</name>
    <message>
        <source>What was read as what, and the images themselves</source>
        <translation>किसे क्या पढ़ा गया, और ख़ुद इमेजें</translation>
    </message>
    <message>
        <source>&amp;Confusion</source>
        <translation>कन्फ़्यूज़न(&amp;C)</translation>
    </message>
    <message>
        <source>Precision, recall and F1 of each class</source>
        <translation>हर क्लास की प्रिसिज़न, रिकॉल और F1</translation>
    </message>
    <message>
        <source>C&amp;lasses</source>
        <translation>क्लास(&amp;L)</translation>
    </message>
    <message>
        <source>Whether it is right as often as it is sure, and what a threshold would cost</source>
        <translation>क्या यह उतनी बार सही है जितना निश्चित है, और थ्रेशोल्ड की क्या क़ीमत होगी</translation>
    </message>
    <message>
        <source>Certaint&amp;y</source>
        <translation>निश्चितता(&amp;Y)</translation>
    </message>
    <message>
        <source>Which mistakes another network mends, and whether it is better</source>
        <translation>दूसरा नेटवर्क कौन-सी ग़लतियाँ सुधारता है, और क्या वह बेहतर है</translation>
    </message>
    <message>
        <source>C&amp;ompare</source>
        <translation>तुलना(&amp;O)</translation>
    </message>
    <message>
        <source>How far images may be turned, blurred or hidden, and your drawing, too</source>
        <translation>इमेजें, और आपकी ड्रॉइंग भी, कितनी घुमाई, धुंधली की या छिपाई जा सकती हैं</translation>
    </message>
    <message>
        <source>Rob&amp;ustness</source>
        <translation>मज़बूती(&amp;U)</translation>
    </message>
</context>
<context>
    <name>ResumeBar</name>
    <message>
        <source>Resume</source>
        <translation>फिर चलाएँ</translation>
    </message>
    <message>
        <source>Continue from the last checkpoint, as if nothing had happened (Alt+G)</source>
        <translation>पिछले चेकपॉइंट से आगे चलता है, जैसे कुछ हुआ ही न हो (Alt+G)</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>You won’t be asked about this run again; its folder keeps what it learned.</source>
        <translation>इस रन के बारे में फिर नहीं पूछा जाएगा; उसने जो सीखा वह उसके फ़ोल्डर में रहता है।</translation>
    </message>
    <message>
        <source>Interrupted experiment: {0}, {1} of {2} runs have ended. Go on with it?</source>
        <translation>बीच में रुका प्रयोग: {0}, {2} में से {1} रन ख़त्म हो चुके हैं। क्या उसे आगे चलाना है?</translation>
    </message>
    <message>
        <source>Interrupted run: {0}, {1} of {2} epochs, {3}. Resume it?</source>
        <translation>बीच में रुका रन: {0}, {2} में से {1} एपॉक, {3}। क्या उसे फिर चलाना है?</translation>
    </message>
    <message>
        <source>Interrupted run: {0}, {3}, before anything was saved. Begin it anew?</source>
        <translation>बीच में रुका रन: {0}, {3}, कुछ भी सहेजे जाने से पहले। क्या उसे नए सिरे से शुरू करना है?</translation>
    </message>
</context>
<context>
    <name>RiskCoverageView</name>
    <message>
        <source>Risk and coverage</source>
        <translation>जोखिम और कवरेज</translation>
    </message>
    <message>
        <source>Of the surest {0} ({1} images), none is wrong.</source>
        <translation>सबसे निश्चित {0} ({1} इमेजें) में से कोई ग़लत नहीं है।</translation>
    </message>
    <message>
        <source>Of the surest {0} ({1} images), {2} are wrong ({3}).</source>
        <translation>सबसे निश्चित {0} ({1} इमेजें) में से {2} ग़लत हैं ({3})।</translation>
    </message>
    <message>
        <source>Below {0} sure nothing is answered ({1} images).</source>
        <translation>{0} निश्चितता से नीचे कोई जवाब नहीं दिया जाता ({1} इमेजें)।</translation>
    </message>
    <message>
        <source>Answered, the surest first</source>
        <translation>जिनका जवाब दिया, सबसे निश्चित पहले</translation>
    </message>
    <message>
        <source>Least sure of them</source>
        <translation>इनमें सबसे कम निश्चित</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>इमेजें</translation>
    </message>
    <message>
        <source>Wrong among them</source>
        <translation>इनमें ग़लत</translation>
    </message>
    <message>
        <source>answered, the surest first</source>
        <translation>जिनका जवाब दिया, सबसे निश्चित पहले</translation>
    </message>
    <message>
        <source>wrong among them</source>
        <translation>इनमें ग़लत</translation>
    </message>
</context>
<context>
    <name>RobustnessCell</name>
    <message>
        <source>Your drawing, framed, and test images; ✗: read wrongly</source>
        <translation>चौखटे में आपकी ड्रॉइंग, और टेस्ट इमेजें; ✗: ग़लत पढ़ी गईं</translation>
    </message>
    <message>
        <source>Does the same to your drawing, as the network sees it; the drawing stays</source>
        <translation>आपकी ड्रॉइंग के साथ भी यही करता है, जैसी वह नेटवर्क को दिखती है; ड्रॉइंग वैसी ही रहती है</translation>
    </message>
</context>
<context>
    <name>RobustnessChart</name>
    <message>
        <source>{0}: {1} read rightly (95 % sure: {2} to {3})</source>
        <translation>{0}: {1} सही पढ़ी गईं (95% निश्चितता के साथ: {2} से {3})</translation>
    </message>
</context>
<context>
    <name>RobustnessSection</name>
    <message>
        <source>an&amp;d</source>
        <translation>और(&amp;D)</translation>
    </message>
    <message>
        <source>Reads 1,000 of the images again and again, deformed further and further</source>
        <translation>इमेजों में से 1,000 को बार-बार पढ़ता है, हर बार और ज़्यादा विकृत करके</translation>
    </message>
    <message>
        <source>Mea&amp;sure robustness</source>
        <translation>मज़बूती मापें(&amp;S)</translation>
    </message>
    <message>
        <source>Puts all sliders back</source>
        <translation>सभी स्लाइडर वापस रखता है</translation>
    </message>
    <message>
        <source>Rese&amp;t</source>
        <translation>रीसेट(&amp;T)</translation>
    </message>
    <message>
        <source>Sliders deform your drawing, as the network sees it.</source>
        <translation>स्लाइडर आपकी ड्रॉइंग को विकृत करते हैं, जैसी वह नेटवर्क को दिखती है।</translation>
    </message>
    <message>
        <source>Measure a set, above, to try the same on its images.</source>
        <translation>उसकी इमेजों पर यही आज़माने के लिए, ऊपर किसी सेट को मापें।</translation>
    </message>
    <message>
        <source>Curves tell how many images are read rightly then: point at one for figures and images.</source>
        <translation>वक्र बताते हैं कि तब कितनी इमेजें सही पढ़ी जाती हैं: आँकड़ों और इमेजों के लिए किसी पर इंगित करें।</translation>
    </message>
</context>
<context>
    <name>RunCurvesPanel</name>
    <message>
        <source>Tick runs in the table
to see their curves here</source>
        <translation>वक्र यहाँ देखने के लिए
तालिका में रन पर सही का निशान लगाएँ</translation>
    </message>
    <message>
        <source>What the curves show</source>
        <translation>वक्र क्या दिखाते हैं</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>लॉस</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>सटीकता</translation>
    </message>
    <message>
        <source>What the horizontal axis shows</source>
        <translation>क्षैतिज अक्ष क्या दिखाता है</translation>
    </message>
    <message>
        <source>over epochs</source>
        <translation>एपॉक के अनुसार</translation>
    </message>
    <message>
        <source>over time</source>
        <translation>समय के अनुसार</translation>
    </message>
    <message>
        <source>Trai&amp;ning</source>
        <translation>ट्रेनिंग(&amp;N)</translation>
    </message>
    <message>
        <source>Also shows the training curves: faint lines, smoothed.</source>
        <translation>ट्रेनिंग के वक्र भी दिखाता है: हल्की रेखाएँ, स्मूद की हुई।</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>लॉग(&amp;L)</translation>
    </message>
    <message>
        <source>Shows the whole plot again. Drag to move it, turn the wheel to zoom.</source>
        <translation>फिर से पूरा ग्राफ़ दिखाता है। खिसकाने के लिए खींचें, ज़ूम के लिए पहिया घुमाएँ।</translation>
    </message>
    <message>
        <source>F&amp;it</source>
        <translation>पूरा दिखाएँ(&amp;I)</translation>
    </message>
    <message>
        <source>For single runs: an experiment shows its mean and a curve of each run.</source>
        <translation>अकेले रन के लिए: प्रयोग अपना औसत और हर रन का एक वक्र दिखाता है।</translation>
    </message>
    <message>
        <source>Logarithmic scale: shows small losses as clearly as large ones.</source>
        <translation>लॉगरिदमिक स्केल: छोटे लॉस को भी बड़े जितना साफ़ दिखाता है।</translation>
    </message>
    <message>
        <source>For the loss only: accuracy has a linear scale.</source>
        <translation>केवल लॉस के लिए: सटीकता का स्केल रैखिक है।</translation>
    </message>
    <message>
        <source>Curves of the ticked runs</source>
        <translation>निशान लगे रनों के वक्र</translation>
    </message>
    <message>
        <source>Accuracy (%)</source>
        <translation>सटीकता (%)</translation>
    </message>
    <message>
        <source>Training time (s)</source>
        <translation>ट्रेनिंग का समय (से॰)</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>एपॉक</translation>
    </message>
</context>
<context>
    <name>RunDetails</name>
    <message>
        <source>Settings of the selected runs</source>
        <translation>चुने हुए रनों की सेटिंग</translation>
    </message>
    <message>
        <source>Select a run to see its settings,
or several to see how they differ</source>
        <translation>किसी रन की सेटिंग देखने के लिए उसे चुनें,
या उनका अंतर देखने के लिए कई चुनें</translation>
    </message>
    <message>
        <source>What was learned from drawings</source>
        <translation>ड्रॉइंग से क्या सीखा गया</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>What was learned from drawings has no settings to compare.</source>
        <translation>ड्रॉइंग से जो सीखा गया, उसमें तुलना करने लायक़ सेटिंग नहीं होतीं।</translation>
    </message>
    <message>
        <source>The settings of a damaged run cannot be compared.</source>
        <translation>क्षतिग्रस्त रन की सेटिंग की तुलना नहीं की जा सकती।</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>अंतर</translation>
    </message>
    <message>
        <source>These runs have the same settings.</source>
        <translation>इन रनों की सेटिंग एक जैसी हैं।</translation>
    </message>
</context>
<context>
    <name>RunHintBar</name>
    <message>
        <source>Remedy</source>
        <translation>उपाय</translation>
    </message>
    <message>
        <source>Does what helps</source>
        <translation>जो मदद करे वह करता है</translation>
    </message>
    <message>
        <source>Hide hint</source>
        <translation>संकेत छिपाएँ</translation>
    </message>
    <message>
        <source>Say no more of this in this run</source>
        <translation>इस रन में इस बारे में फिर नहीं बताता</translation>
    </message>
</context>
<context>
    <name>RunHints</name>
    <message>
        <source>Stop here and keep the best</source>
        <translation>यहीं रोकें और सर्वोत्तम रखें</translation>
    </message>
    <message>
        <source>Turn on augmentation</source>
        <translation>ऑगमेंटेशन चालू करें</translation>
    </message>
    <message>
        <source>Use {0}</source>
        <translation>{0} इस्तेमाल करें</translation>
    </message>
    <message>
        <source>Start again with {0}</source>
        <translation>{0} के साथ फिर शुरू करें</translation>
    </message>
    <message>
        <source>From the next batch on; the curves are marked.</source>
        <translation>अगले बैच से लागू; वक्रों पर निशान लगता है।</translation>
    </message>
    <message>
        <source>Ends the run with its best epoch so far.</source>
        <translation>अब तक के सबसे अच्छे एपॉक के साथ रन ख़त्म करता है।</translation>
    </message>
    <message>
        <source>Ends this run, and begins a new one at once.</source>
        <translation>यह रन ख़त्म करता है, और तुरंत नया शुरू करता है।</translation>
    </message>
</context>
<context>
    <name>RunMenu</name>
    <message>
        <source>&amp;Run</source>
        <translation>रन(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>ट्रेन करें(&amp;T)</translation>
    </message>
    <message>
        <source>One more &amp;epoch</source>
        <translation>एक और एपॉक(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>विराम दें(&amp;P)</translation>
    </message>
    <message>
        <source>Step one &amp;batch</source>
        <translation>एक बैच चलाएँ(&amp;B)</translation>
    </message>
    <message>
        <source>Slow &amp;motion</source>
        <translation>धीमी गति(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>रोकें(&amp;S)</translation>
    </message>
    <message>
        <source>Read my &amp;drawing while training</source>
        <translation>ट्रेनिंग के दौरान मेरी ड्रॉइंग पढ़ें(&amp;D)</translation>
    </message>
    <message>
        <source>Compare r&amp;uns</source>
        <translation>रनों की तुलना करें(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Learn my hand</source>
        <translation>मेरी लिखावट सीखें(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>फिर चलाएँ(&amp;R)</translation>
    </message>
</context>
<context>
    <name>RunObstacles</name>
    <message>
        <source>Select one run</source>
        <translation>एक रन चुनें</translation>
    </message>
    <message>
        <source>It is an experiment; open it and select one of its runs</source>
        <translation>यह एक प्रयोग है; इसे खोलें और इसका कोई रन चुनें</translation>
    </message>
    <message>
        <source>Select one experiment</source>
        <translation>एक प्रयोग चुनें</translation>
    </message>
    <message>
        <source>It is called as the hand; rename that on the page Teach</source>
        <translation>इसका नाम लिखावट का नाम है; उसे “सिखाएँ” पेज पर बदलें</translation>
    </message>
    <message>
        <source>It belongs to a hand; go back on the page Teach, or delete the hand there</source>
        <translation>यह किसी लिखावट का है; “सिखाएँ” पेज पर वापस जाएँ, या वहाँ वह लिखावट मिटाएँ</translation>
    </message>
    <message>
        <source>A run cannot be deleted while it is running; stop it first</source>
        <translation>चलता हुआ रन मिटाया नहीं जा सकता; पहले उसे रोकें</translation>
    </message>
    <message>
        <source>Select runs</source>
        <translation>रन चुनें</translation>
    </message>
    <message>
        <source>It was learned from drawings; press Learn on the page Teach</source>
        <translation>यह ड्रॉइंग से सीखा गया; “सिखाएँ” पेज पर “सीखें” दबाएँ</translation>
    </message>
    <message>
        <source>A run is running; stop it first</source>
        <translation>एक रन चल रहा है; पहले उसे रोकें</translation>
    </message>
    <message>
        <source>It learned nothing, or is still running</source>
        <translation>इसने कुछ नहीं सीखा, या अभी चल रहा है</translation>
    </message>
    <message>
        <source>The run is damaged</source>
        <translation>यह रन क्षतिग्रस्त है</translation>
    </message>
    <message>
        <source>All of its runs have ended</source>
        <translation>इसके सभी रन ख़त्म हो चुके हैं</translation>
    </message>
    <message>
        <source>The experiment is damaged</source>
        <translation>यह प्रयोग क्षतिग्रस्त है</translation>
    </message>
    <message>
        <source>Its loss was no longer a number; train again with a smaller rate</source>
        <translation>इसका लॉस संख्या नहीं रहा; छोटे लर्निंग रेट से फिर ट्रेन करें</translation>
    </message>
    <message>
        <source>It kept no point to go on from; train it again</source>
        <translation>इसने आगे चलने के लिए कोई बिंदु नहीं रखा; इसे फिर से ट्रेन करें</translation>
    </message>
</context>
<context>
    <name>RunTable</name>
    <message>
        <source>Runs</source>
        <translation>रन</translation>
    </message>
</context>
<context>
    <name>RunTexts</name>
    <message>
        <source>several</source>
        <translation>कई</translation>
    </message>
    <message>
        <source>{0}/{1} runs</source>
        <translation>{0}/{1} रन</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>पूरा हुआ</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>रोका गया</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>विफल</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>बीच में रुका</translation>
    </message>
    <message>
        <source>running</source>
        <translation>चल रहा है</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>क्षतिग्रस्त</translation>
    </message>
    <message>
        <source>learned</source>
        <translation>सीखा गया</translation>
    </message>
    <message>
        <source>{0}, taught drawings of a hand: {1}</source>
        <translation>{0}, जिसे एक लिखावट की ड्रॉइंग सिखाई गईं: {1}</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>मानक</translation>
    </message>
    <message>
        <source>Went on after epoch {0}</source>
        <translation>एपॉक {0} के बाद आगे चला</translation>
    </message>
    <message>
        <source>to {0} epochs, schedule stretched</source>
        <translation>{0} एपॉक तक, शेड्यूल फैलाया गया</translation>
    </message>
    <message>
        <source>{0} from epoch {1}</source>
        <translation>एपॉक {1} से {0}</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>आधार</translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation>ड्रॉइंग</translation>
    </message>
    <message>
        <source>Of no class</source>
        <translation>बिना क्लास की</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>सीड</translation>
    </message>
    <message>
        <source>Drawings right</source>
        <translation>सही ड्रॉइंग</translation>
    </message>
    <message>
        <source>Of no class, rejected</source>
        <translation>बिना क्लास की, अस्वीकृत</translation>
    </message>
    <message>
        <source>MNIST test images right</source>
        <translation>सही MNIST टेस्ट इमेजें</translation>
    </message>
    <message>
        <source>Non-digits rejected</source>
        <translation>अस्वीकृत ग़ैर-अंक</translation>
    </message>
    <message>
        <source>{0}; before: {1}</source>
        <translation>{0}; पहले: {1}</translation>
    </message>
    <message>
        <source>{0} of {1}; before: {2}</source>
        <translation>{1} में से {0}; पहले: {2}</translation>
    </message>
</context>
<context>
    <name>RunsController</name>
    <message>
        <source>&amp;Delete</source>
        <translation>मिटाएँ(&amp;D)</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln runs? Their networks and curves will be gone for good.</source>
        <translation>
            <numerusform>%Ln रन मिटाएँ? उसका नेटवर्क और वक्र हमेशा के लिए चले जाएँगे।</numerusform>
            <numerusform>%Ln रन मिटाएँ? उनके नेटवर्क और वक्र हमेशा के लिए चले जाएँगे।</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the experiment “{0}” with its {1} runs? Their networks and curves will be gone for good.</source>
        <translation>प्रयोग “{0}” को उसके {1} रनों के साथ मिटाएँ? उनके नेटवर्क और वक्र हमेशा के लिए चले जाएँगे।</translation>
    </message>
    <message>
        <source>Delete “{0}”? Its network and curves will be gone for good.</source>
        <translation>“{0}” मिटाएँ? उसका नेटवर्क और वक्र हमेशा के लिए चले जाएँगे।</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>तालिका (*.csv)</translation>
    </message>
    <message>
        <source>Export runs</source>
        <translation>रन एक्सपोर्ट करें</translation>
    </message>
</context>
<context>
    <name>RunsModel</name>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Tick a run to see its curves; press F2 to rename it.</source>
        <translation>किसी रन के वक्र देखने के लिए उस पर सही का निशान लगाएँ; नाम बदलने के लिए F2 दबाएँ।</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>नेटवर्क</translation>
    </message>
    <message>
        <source>Its architecture.</source>
        <translation>इसका आर्किटेक्चर।</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>The preset, and what differs from it.</source>
        <translation>प्रीसेट, और उससे क्या अलग है।</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>टेस्ट</translation>
    </message>
    <message>
        <source>Accuracy on the test images.</source>
        <translation>टेस्ट इमेजों पर सटीकता।</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>वैलिडेशन</translation>
    </message>
    <message>
        <source>Accuracy on the validation images.</source>
        <translation>वैलिडेशन इमेजों पर सटीकता।</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>एपॉक</translation>
    </message>
    <message>
        <source>How many of its epochs are done.</source>
        <translation>इसके कितने एपॉक हो चुके हैं।</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>Time spent on training, without tests and pauses.</source>
        <translation>ट्रेनिंग में लगा समय, टेस्ट और विराम को छोड़कर।</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>तारीख़</translation>
    </message>
    <message>
        <source>When it began.</source>
        <translation>यह कब शुरू हुआ।</translation>
    </message>
    <message>
        <source>State</source>
        <translation>अवस्था</translation>
    </message>
    <message>
        <source>How it ended, or whether it is still running.</source>
        <translation>यह कैसे ख़त्म हुआ, या अभी चल रहा है या नहीं।</translation>
    </message>
</context>
<context>
    <name>RunsPage</name>
    <message>
        <source>Rena&amp;me</source>
        <translation>नाम बदलें(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>मिटाएँ(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Train again</source>
        <translation>फिर से ट्रेन करें(&amp;T)</translation>
    </message>
    <message>
        <source>New &amp;seed</source>
        <translation>नया सीड(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Use its network</source>
        <translation>इसका नेटवर्क लें(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>आगे चलाएँ(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Copy figures</source>
        <translation>आँकड़े कॉपी करें(&amp;C)</translation>
    </message>
    <message>
        <source>E&amp;xport CSV…</source>
        <translation>CSV एक्सपोर्ट करें(&amp;X)…</translation>
    </message>
    <message>
        <source>Reading the runs…</source>
        <translation>रन पढ़े जा रहे हैं…</translation>
    </message>
    <message>
        <source>There are no runs yet.
Press Train on the page Train; every run is saved.</source>
        <translation>अभी कोई रन नहीं हैं।
“ट्रेन करें” पेज पर “ट्रेन करें” दबाएँ; हर रन सहेजा जाता है।</translation>
    </message>
    <message>
        <source>Rename it (F2)</source>
        <translation>इसका नाम बदलता है (F2)</translation>
    </message>
    <message>
        <source>Delete the selected runs with their networks (Del)</source>
        <translation>चुने हुए रनों को उनके नेटवर्क के साथ मिटाता है (Del)</translation>
    </message>
    <message>
        <source>Train with the same settings and seed; on a CPU, the curves will be the same</source>
        <translation>उन्हीं सेटिंग और उसी सीड से ट्रेन करता है; CPU पर वक्र वही होंगे</translation>
    </message>
    <message>
        <source>Train with the same settings and a new seed, to see how much is chance</source>
        <translation>उन्हीं सेटिंग और नए सीड से ट्रेन करता है, यह देखने के लिए कि कितना संयोग है</translation>
    </message>
    <message>
        <source>Read your drawing with its network</source>
        <translation>आपकी ड्रॉइंग इसके नेटवर्क से पढ़ता है</translation>
    </message>
    <message>
        <source>Train the runs of this experiment that are missing, this run to its end, or, if it is complete, for one more epoch, its schedule stretched over all</source>
        <translation>इस प्रयोग के बाक़ी रन, या इस रन को अंत तक ट्रेन करता है, या अगर वह पूरा है तो एक और एपॉक, जिसका शेड्यूल सब पर फैलाया जाता है</translation>
    </message>
    <message>
        <source>Copy the figures of this experiment, for a spreadsheet</source>
        <translation>इस प्रयोग के आँकड़े स्प्रेडशीट के लिए कॉपी करता है</translation>
    </message>
    <message>
        <source>Save this table with all settings, or the runs of the selected experiment</source>
        <translation>यह तालिका सभी सेटिंग के साथ, या चुने हुए प्रयोग के रन, सहेजता है</translation>
    </message>
</context>
<context>
    <name>SampleGrid</name>
    <message>
        <source>Samples of each class</source>
        <translation>हर क्लास के नमूने</translation>
    </message>
</context>
<context>
    <name>SecondNetworkCombo</name>
    <message>
        <source>The network that yours is compared with: one that you trained or opened</source>
        <translation>जिस नेटवर्क से आपके नेटवर्क की तुलना होती है: जिसे आपने ट्रेन किया या खोला</translation>
    </message>
    <message>
        <source>Second network</source>
        <translation>दूसरा नेटवर्क</translation>
    </message>
    <message>
        <source>no other network</source>
        <translation>कोई दूसरा नेटवर्क नहीं</translation>
    </message>
</context>
<context>
    <name>SetCombo</name>
    <message>
        <source>What you drew and labelled, as the page Teach shows it</source>
        <translation>आपने जो बनाया और लेबल किया, जैसा “सिखाएँ” पेज दिखाता है</translation>
    </message>
    <message>
        <source>Test images of {0}</source>
        <translation>{0} की टेस्ट इमेजें</translation>
    </message>
    <message>
        <source>Validation images of {0}</source>
        <translation>{0} की वैलिडेशन इमेजें</translation>
    </message>
    <message>
        <source>All images of {0}</source>
        <translation>{0} की सभी इमेजें</translation>
    </message>
    <message>
        <source>While it trains</source>
        <translation>ट्रेनिंग के दौरान</translation>
    </message>
    <message>
        <source>Drawings of {0}</source>
        <translation>{0} की ड्रॉइंग</translation>
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
        <translation>चालू</translation>
    </message>
    <message>
        <source>off</source>
        <translation>बंद</translation>
    </message>
</context>
<context>
    <name>SettingsDrawer</name>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Buttons on show</source>
        <translation>दिख रहे बटन</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>कीबोर्ड शॉर्टकट</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>Shows only what has these words in its text, its menu or its keys</source>
        <translation>केवल वही दिखाता है जिसके टेक्स्ट, मेन्यू या कुंजियों में ये शब्द हों</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>शॉर्टकट</translation>
    </message>
    <message>
        <source>Enter does it, or shows where it is done</source>
        <translation>Enter इसे करता है, या दिखाता है कि यह कहाँ होता है</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>यह क्या करता है</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>कुंजियाँ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln प्रविष्टि</numerusform>
            <numerusform>%Ln प्रविष्टियाँ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>{0}, over {1} per cent sure; second choice {2}</source>
        <translation>{0}, {1} प्रतिशत से ज़्यादा निश्चित; दूसरी पसंद {2}</translation>
    </message>
    <message>
        <source>{0}, {1} per cent sure; second choice {2}</source>
        <translation>{0}, {1} प्रतिशत निश्चित; दूसरी पसंद {2}</translation>
    </message>
    <message>
        <source>{0}, over {1} per cent sure of it all; least sure of {2}</source>
        <translation>{0}, पूरी संख्या पर {1} प्रतिशत से ज़्यादा निश्चित; सबसे कम निश्चित {2}</translation>
    </message>
    <message>
        <source>{0}, {1} per cent sure of it all; least sure of {2}</source>
        <translation>{0}, पूरी संख्या पर {1} प्रतिशत निश्चित; सबसे कम निश्चित {2}</translation>
    </message>
</context>
<context>
    <name>StepControls</name>
    <message>
        <source>What the drawing really is: the error is measured against it</source>
        <translation>ड्रॉइंग असल में क्या है: त्रुटि इसी से मापी जाती है</translation>
    </message>
    <message>
        <source>True class</source>
        <translation>सही क्लास</translation>
    </message>
    <message>
        <source>&amp;True class</source>
        <translation>सही क्लास(&amp;T)</translation>
    </message>
    <message>
        <source>The learning rate: how far a step goes against the gradient</source>
        <translation>लर्निंग रेट: स्टेप ग्रेडिएंट के उलट कितना आगे जाता है</translation>
    </message>
    <message>
        <source>Learning rate η</source>
        <translation>लर्निंग रेट η</translation>
    </message>
    <message>
        <source>&amp;Learning rate η</source>
        <translation>लर्निंग रेट η(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Undo step</source>
        <translation>स्टेप पूर्ववत करें(&amp;U)</translation>
    </message>
    <message>
        <source>Start a&amp;gain</source>
        <translation>फिर से शुरू करें(&amp;G)</translation>
    </message>
    <message>
        <source>Step of &amp;wₓₕ</source>
        <translation>wₓₕ का स्टेप(&amp;W)</translation>
    </message>
    <message>
        <source>Changes the weight between pixel and hidden unit, and no other</source>
        <translation>पिक्सेल और हिडन यूनिट के बीच का वेट बदलता है, कोई और नहीं</translation>
    </message>
    <message>
        <source>Ste&amp;p of wₕₒ</source>
        <translation>wₕₒ का स्टेप(&amp;P)</translation>
    </message>
    <message>
        <source>Changes the weight between hidden unit and output, and no other</source>
        <translation>हिडन यूनिट और आउटपुट के बीच का वेट बदलता है, कोई और नहीं</translation>
    </message>
    <message>
        <source>&amp;Step of all weights</source>
        <translation>सभी वेट का स्टेप(&amp;S)</translation>
    </message>
    <message>
        <source>Changes all weights and biases at once, as training does</source>
        <translation>सभी वेट और बायस एक साथ बदलता है, जैसे ट्रेनिंग में होता है</translation>
    </message>
    <message>
        <source>as read: {0}</source>
        <translation>जैसा पढ़ा गया: {0}</translation>
    </message>
    <message>
        <source>No step is taken</source>
        <translation>कोई स्टेप नहीं लिया गया</translation>
    </message>
    <message>
        <source>Takes the last step back</source>
        <translation>आख़िरी स्टेप वापस लेता है</translation>
    </message>
    <message>
        <source>Undoes all steps: the copy is again as the network is</source>
        <translation>सभी स्टेप वापस लेता है: कॉपी फिर वैसी ही है जैसा नेटवर्क है</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>&amp;Undo {0}</source>
        <translation>पूर्ववत करें: {0}(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>पूर्ववत करें(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo {0}</source>
        <translation>फिर से करें: {0}(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>फिर से करें(&amp;R)</translation>
    </message>
</context>
<context>
    <name>StrokeList</name>
    <message>
        <source>Strokes</source>
        <translation>स्ट्रोक</translation>
    </message>
    <message>
        <source>Without this stroke: {0} ({1})</source>
        <translation>इस स्ट्रोक के बिना: {0} ({1})</translation>
    </message>
    <message>
        <source>It adds {0} to the certainty.</source>
        <translation>यह निश्चितता में {0} जोड़ता है।</translation>
    </message>
    <message>
        <source>It takes {0} from it.</source>
        <translation>यह उसमें से {0} घटाता है।</translation>
    </message>
</context>
<context>
    <name>TableDialog</name>
    <message>
        <source>Copies the rows that are chosen, or all, for a spreadsheet (Ctrl+C).</source>
        <translation>चुनी हुई, या सभी, पंक्तियाँ स्प्रेडशीट के लिए कॉपी करता है (Ctrl+C)।</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>कॉपी करें(&amp;C)</translation>
    </message>
    <message>
        <source>Closes the table (Esc).</source>
        <translation>तालिका बंद करता है (Esc)।</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>बंद करें(&amp;L)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows copied</source>
        <translation>
            <numerusform>%Ln पंक्ति कॉपी हुई</numerusform>
            <numerusform>%Ln पंक्तियाँ कॉपी हुईं</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeachPanel</name>
    <message>
        <source>Your style</source>
        <translation>आपकी शैली</translation>
    </message>
    <message>
        <source>La&amp;bel</source>
        <translation>लेबल(&amp;B)</translation>
    </message>
    <message>
        <source>Gives the selected drawings this label; a digit key does so at once</source>
        <translation>चुनी हुई ड्रॉइंग को यह लेबल देता है; अंक की कुंजी यह तुरंत करती है</translation>
    </message>
    <message>
        <source>N&amp;o digit</source>
        <translation>अंक नहीं(&amp;O)</translation>
    </message>
    <message>
        <source>The selected drawings belong to no class</source>
        <translation>चुनी हुई ड्रॉइंग किसी क्लास की नहीं हैं</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>मिटाएँ(&amp;D)</translation>
    </message>
    <message>
        <source>Deletes the selected drawings (Del)</source>
        <translation>चुनी हुई ड्रॉइंग मिटाता है (Del)</translation>
    </message>
    <message>
        <source>Exer&amp;cise</source>
        <translation>अभ्यास(&amp;C)</translation>
    </message>
    <message>
        <source>Asks you for each digit three times, in random order: a minute and a half</source>
        <translation>आपसे हर अंक तीन बार, बेतरतीब क्रम में बनवाता है: डेढ़ मिनट</translation>
    </message>
    <message>
        <source>+ Cla&amp;ss…</source>
        <translation>+ क्लास(&amp;S)…</translation>
    </message>
    <message>
        <source>Asks you to draw ten of anything, as a class of your own</source>
        <translation>आपसे कोई भी चीज़ दस बार बनवाता है, आपकी अपनी क्लास के रूप में</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>पूर्ववत करें(&amp;U)</translation>
    </message>
    <message>
        <source>Undoes the last change on this page (Ctrl+Z)</source>
        <translation>इस पेज पर पिछला बदलाव पूर्ववत करता है (Ctrl+Z)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>इंपोर्ट करें(&amp;I)…</translation>
    </message>
    <message>
        <source>Keeps the labelled drawings of an ink file too</source>
        <translation>किसी स्याही फ़ाइल की लेबल वाली ड्रॉइंग भी रखता है</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>एक्सपोर्ट करें(&amp;X)…</translation>
    </message>
    <message>
        <source>Saves these drawings as an ink file</source>
        <translation>इन ड्रॉइंग को स्याही फ़ाइल के रूप में सहेजता है</translation>
    </message>
    <message>
        <source>&amp;Train on these…</source>
        <translation>इन पर ट्रेन करें(&amp;T)…</translation>
    </message>
    <message>
        <source>Saves them as an ink file, to train a network of your own on the page Train</source>
        <translation>इन्हें स्याही फ़ाइल के रूप में सहेजता है, ताकि “ट्रेन करें” पेज पर आपका अपना नेटवर्क ट्रेन हो सके</translation>
    </message>
    <message>
        <source>What the selected drawings really are; Enter gives them this label</source>
        <translation>चुनी हुई ड्रॉइंग असल में क्या हैं; Enter उन्हें यह लेबल देता है</translation>
    </message>
    <message>
        <source>Another label</source>
        <translation>दूसरा लेबल</translation>
    </message>
    <message>
        <source>No drawings are kept of this hand yet.
Draw a digit on the canvas, and press its key to say what it is;
or let the exercise ask you for each digit three times.</source>
        <translation>इस लिखावट की कोई ड्रॉइंग अभी नहीं रखी गई है।
कैनवस पर कोई अंक बनाएँ, और वह क्या है यह बताने के लिए उसकी कुंजी दबाएँ;
या अभ्यास को आपसे हर अंक तीन बार बनवाने दें।</translation>
    </message>
    <message>
        <source>Reading the drawings…</source>
        <translation>ड्रॉइंग पढ़ी जा रही हैं…</translation>
    </message>
    <message>
        <source>What will you draw ten of?</source>
        <translation>आप क्या चीज़ दस बार बनाएँगे?</translation>
    </message>
</context>
<context>
    <name>Teacher</name>
    <message>
        <source>There is no network to teach yet; open a model.</source>
        <translation>सिखाने के लिए अभी कोई नेटवर्क नहीं है; कोई मॉडल खोलें।</translation>
    </message>
    <message>
        <source>This network is in the middle of its training; wait, or choose another.</source>
        <translation>यह नेटवर्क अपनी ट्रेनिंग के बीच में है; रुकें, या कोई दूसरा चुनें।</translation>
    </message>
    <message>
        <source>No drawing is kept yet; draw one, and say what it is.</source>
        <translation>अभी कोई ड्रॉइंग नहीं रखी गई है; एक बनाएँ, और बताएँ कि वह क्या है।</translation>
    </message>
</context>
<context>
    <name>TrainingControls</name>
    <message>
        <source>&amp;Train</source>
        <translation>ट्रेन करें(&amp;T)</translation>
    </message>
    <message>
        <source>+1 epoch</source>
        <translation>+1 एपॉक</translation>
    </message>
    <message>
        <source>Train this run for one more epoch: its schedule of learning rates is stretched over all of its epochs (Ctrl+Shift+R)</source>
        <translation>इस रन को एक और एपॉक ट्रेन करता है: इसका लर्निंग रेट का शेड्यूल इसके सभी एपॉक पर फैलाया जाता है (Ctrl+Shift+R)</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>विराम दें(&amp;U)</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>स्टेप</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>फिर चलाएँ(&amp;U)</translation>
    </message>
    <message>
        <source>Show or hide all settings: network, learning and images (Ctrl+,)</source>
        <translation>सभी सेटिंग दिखाता या छिपाता है: नेटवर्क, सीखना और इमेजें (Ctrl+,)</translation>
    </message>
    <message>
        <source>Repeat a run with several seeds, or try several values of a setting</source>
        <translation>एक रन को कई सीड के साथ दोहराता है, या किसी सेटिंग के कई मान आज़माता है</translation>
    </message>
    <message>
        <source>Repeat or s&amp;weep ▾</source>
        <translation>दोहराएँ या स्वीप करें(&amp;W) ▾</translation>
    </message>
    <message>
        <source>Repeat or s&amp;weep ▸</source>
        <translation>दोहराएँ या स्वीप करें(&amp;W) ▸</translation>
    </message>
    <message>
        <source>Repeat or sweep</source>
        <translation>दोहराएँ या स्वीप करें</translation>
    </message>
    <message>
        <source>&amp;Settings ▾</source>
        <translation>सेटिंग(&amp;S) ▾</translation>
    </message>
    <message>
        <source>&amp;Settings ▸</source>
        <translation>सेटिंग(&amp;S) ▸</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>{0} ⚠ {1}</source>
        <translation>{0} ⚠ {1}</translation>
    </message>
    <message numerus="yes">
        <source>Settings: %Ln hints</source>
        <translation>
            <numerusform>सेटिंग: %Ln संकेत</numerusform>
            <numerusform>सेटिंग: %Ln संकेत</numerusform>
        </translation>
    </message>
    <message>
        <source>A network is already training; stop it first</source>
        <translation>एक नेटवर्क पहले से ट्रेन हो रहा है; पहले उसे रोकें</translation>
    </message>
    <message>
        <source>No network is training</source>
        <translation>कोई नेटवर्क ट्रेन नहीं हो रहा</translation>
    </message>
    <message>
        <source>Stop the run and keep what it has learned (Ctrl+.)</source>
        <translation>रन रोकता है और उसने जो सीखा उसे रखता है (Ctrl+.)</translation>
    </message>
    <message>
        <source>Train a new network (Ctrl+R)</source>
        <translation>नया नेटवर्क ट्रेन करता है (Ctrl+R)</translation>
    </message>
    <message>
        <source>Pause the run, or resume it (Ctrl+P)</source>
        <translation>रन को विराम देता है, या फिर चलाता है (Ctrl+P)</translation>
    </message>
    <message>
        <source>Take one batch, and pause (Ctrl+B)</source>
        <translation>एक बैच लेता है, और विराम देता है (Ctrl+B)</translation>
    </message>
</context>
<context>
    <name>TrainingForm</name>
    <message>
        <source>Find a rate…</source>
        <translation>रेट खोजें…</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>नेटवर्क</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>सीखना</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>इमेजें</translation>
    </message>
    <message>
        <source>Differs from {0}: {1}</source>
        <translation>“{0}” से अलग: {1}</translation>
    </message>
    <message>
        <source>Back to {0}</source>
        <translation>“{0}” पर वापस</translation>
    </message>
    <message>
        <source>Fill in all settings as {0} has them</source>
        <translation>सभी सेटिंग वैसी भरता है जैसी “{0}” में हैं</translation>
    </message>
    <message>
        <source>Only datasets of the ten digits use this.</source>
        <translation>यह केवल दस अंकों वाले डेटासेट में काम आता है।</translation>
    </message>
</context>
<context>
    <name>TrainingPanel</name>
    <message>
        <source>this takes some seconds</source>
        <translation>इसमें कुछ सेकंड लगते हैं</translation>
    </message>
    <message>
        <source>this takes half a minute or a minute</source>
        <translation>इसमें आधा या एक मिनट लगता है</translation>
    </message>
    <message>
        <source>this takes some minutes</source>
        <translation>इसमें कुछ मिनट लगते हैं</translation>
    </message>
    <message>
        <source>this takes an hour or more, with a graphics card minutes</source>
        <translation>इसमें एक घंटा या ज़्यादा लगता है, ग्राफ़िक्स कार्ड पर कुछ मिनट</translation>
    </message>
    <message>
        <source>how long that takes is shown as soon as it begins</source>
        <translation>इसमें कितना समय लगेगा, यह शुरू होते ही दिखाया जाता है</translation>
    </message>
    <message>
        <source>Train shows a new network thousands of labelled digits until it reads them by itself; {0}. Its loss and accuracy appear here.</source>
        <translation>“ट्रेन करें” एक नए नेटवर्क को हज़ारों लेबल वाले अंक दिखाता है, जब तक वह उन्हें ख़ुद न पढ़ने लगे; {0}। उसका लॉस और सटीकता यहाँ दिखते हैं।</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>प्रयोग</translation>
    </message>
    <message>
        <source>Training progress</source>
        <translation>ट्रेनिंग की प्रगति</translation>
    </message>
    <message>
        <source>Press Train to watch a network learn. Nothing leaves this computer.</source>
        <translation>नेटवर्क को सीखते देखने के लिए “ट्रेन करें” दबाएँ। कुछ भी इस कंप्यूटर से बाहर नहीं जाता।</translation>
    </message>
    <message>
        <source>Training status</source>
        <translation>ट्रेनिंग की स्थिति</translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>समाप्त हो रहा है…</translation>
    </message>
    <message>
        <source>Paused. Resume continues, Step takes one batch.</source>
        <translation>विराम पर है। “फिर चलाएँ” आगे चलाता है, “स्टेप” एक बैच लेता है।</translation>
    </message>
    <message>
        <source>Loading PyTorch, once for each start of the program…</source>
        <translation>PyTorch लोड हो रहा है, प्रोग्राम की हर शुरुआत में एक बार…</translation>
    </message>
    <message>
        <source>Preparing the images…</source>
        <translation>इमेजें तैयार हो रही हैं…</translation>
    </message>
    <message>
        <source>Drawing synthetic handwriting: {0} of {1}…</source>
        <translation>कृत्रिम लिखावट बन रही है: {1} में से {0}…</translation>
    </message>
    <message>
        <source>Loading the images: {2} %…</source>
        <translation>इमेजें लोड हो रही हैं: {2}%…</translation>
    </message>
    <message>
        <source>{0} parameters and {2} images, on {1}</source>
        <translation>{0} पैरामीटर और {2} इमेजें, {1} पर</translation>
    </message>
    <message>
        <source>Paused after batch {0}: loss {1}, {2} right. Resume continues, Step takes one batch.</source>
        <translation>बैच {0} के बाद विराम: लॉस {1}, {2} सही। “फिर चलाएँ” आगे चलाता है, “स्टेप” एक बैच लेता है।</translation>
    </message>
    <message>
        <source>Epoch {0}/{1} · {2} images/s · {3} left</source>
        <translation>एपॉक {0}/{1} · {2} इमेजें/से॰ · {3} बाक़ी</translation>
    </message>
    <message>
        <source>To {0} epochs, schedule stretched</source>
        <translation>{0} एपॉक तक, शेड्यूल फैलाया गया</translation>
    </message>
    <message>
        <source>“Go on”, on the page Runs, trains it to its end.</source>
        <translation>“रन” पेज पर “आगे चलाएँ” इसे अंत तक ट्रेन करता है।</translation>
    </message>
    <message>
        <source>The run failed: {0}</source>
        <translation>रन विफल हुआ: {0}</translation>
    </message>
    <message>
        <source>What it learned before that is kept.</source>
        <translation>उससे पहले इसने जो सीखा वह रखा गया है।</translation>
    </message>
    <message>
        <source>Stopped; the run is as it was before.</source>
        <translation>रोका गया; रन पहले जैसा ही है।</translation>
    </message>
    <message>
        <source>Stopped before the network learned anything.</source>
        <translation>नेटवर्क के कुछ सीखने से पहले ही रोक दिया गया।</translation>
    </message>
    <message>
        <source>This network now reads your drawing.</source>
        <translation>अब यह नेटवर्क आपकी ड्रॉइंग पढ़ता है।</translation>
    </message>
    <message>
        <source>Stopped after {0}.</source>
        <translation>{0} के बाद रोका गया।</translation>
    </message>
    <message>
        <source>Test accuracy {0} after {1} of training.</source>
        <translation>{1} की ट्रेनिंग के बाद टेस्ट सटीकता {0}।</translation>
    </message>
    <message>
        <source>Early stopping after epoch {0}: validation no longer improved.</source>
        <translation>एपॉक {0} के बाद जल्दी रोका गया: वैलिडेशन में अब सुधार नहीं हो रहा था।</translation>
    </message>
    <message>
        <source>The network from before is still the best, with test accuracy {0}.</source>
        <translation>पहले वाला नेटवर्क अब भी सबसे अच्छा है, टेस्ट सटीकता {0}।</translation>
    </message>
</context>
<context>
    <name>UserData</name>
    <message>
        <source>There is no program here to show a folder; your data is in {0}.</source>
        <translation>यहाँ फ़ोल्डर दिखाने वाला कोई प्रोग्राम नहीं है; आपका डेटा {0} में है।</translation>
    </message>
    <message>
        <source>There is nothing to delete: no data is kept yet.</source>
        <translation>मिटाने को कुछ नहीं है: अभी कोई डेटा नहीं रखा गया है।</translation>
    </message>
    <message>
        <source>Delete all that Zen Digits keeps of yours on this computer?</source>
        <translation>इस कंप्यूटर पर Zen Digits में रखा आपका सारा डेटा मिटाएँ?</translation>
    </message>
    <message>
        <source>It will be gone for good. Files that you saved elsewhere stay.</source>
        <translation>वह हमेशा के लिए चला जाएगा। जो फ़ाइलें आपने कहीं और सहेजीं वे रहेंगी।</translation>
    </message>
    <message>
        <source>&amp;Delete everything</source>
        <translation>सब कुछ मिटाएँ(&amp;D)</translation>
    </message>
    <message>
        <source>Runs with their networks: {0} ({1})</source>
        <translation>रन और उनके नेटवर्क: {0} ({1})</translation>
    </message>
    <message>
        <source>Experiments of several runs: {0} ({1})</source>
        <translation>कई रनों वाले प्रयोग: {0} ({1})</translation>
    </message>
    <message>
        <source>Drawings of people’s hands, and what was learned from them ({1})</source>
        <translation>लोगों की लिखावट की ड्रॉइंग, और उनसे जो सीखा गया ({1})</translation>
    </message>
    <message>
        <source>The last drawing ({1})</source>
        <translation>पिछली ड्रॉइंग ({1})</translation>
    </message>
    <message>
        <source>Marks on images, such as wrong labels ({1})</source>
        <translation>इमेजों पर निशान, जैसे ग़लत लेबल ({1})</translation>
    </message>
    <message>
        <source>Settings, with the lists of what you opened last ({1})</source>
        <translation>सेटिंग, और हाल में खोली गई चीज़ों की सूचियाँ ({1})</translation>
    </message>
    <message>
        <source>What was computed about networks and their data ({1})</source>
        <translation>नेटवर्कों और उनके डेटा के बारे में जो गणना हुई ({1})</translation>
    </message>
    <message>
        <source>The log of errors ({1})</source>
        <translation>त्रुटियों का लॉग ({1})</translation>
    </message>
    <message>
        <source>Other files and folders in the data folder: {0} ({1})</source>
        <translation>डेटा फ़ोल्डर में दूसरी फ़ाइलें और फ़ोल्डर: {0} ({1})</translation>
    </message>
    <message>
        <source>All your data is deleted. The program starts over.</source>
        <translation>आपका सारा डेटा मिटा दिया गया। प्रोग्राम नए सिरे से शुरू होता है।</translation>
    </message>
    <message>
        <source>There are {0} more.</source>
        <translation>{0} और हैं।</translation>
    </message>
    <message>
        <source>Some of your data could not be deleted; the rest is gone.</source>
        <translation>आपका कुछ डेटा मिटाया नहीं जा सका; बाक़ी चला गया है।</translation>
    </message>
</context>
<context>
    <name>ValuePlot</name>
    <message>
        <source>Accuracy of each value</source>
        <translation>हर मान की सटीकता</translation>
    </message>
    <message>
        <source>{0}: no run has ended</source>
        <translation>{0}: कोई रन ख़त्म नहीं हुआ</translation>
    </message>
    <message>
        <source>{0}: {1}, mean of {2}</source>
        <translation>{0}: {1}, {2} का औसत</translation>
    </message>
    <message>
        <source>{0}; {1} failed</source>
        <translation>{0}; {1} विफल</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>रन</translation>
    </message>
    <message>
        <source>Runs that ended</source>
        <translation>ख़त्म हुए रन</translation>
    </message>
    <message>
        <source>All runs</source>
        <translation>सभी रन</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>वैलिडेशन</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>टेस्ट</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>closest:
{0}</source>
        <translation>सबसे क़रीब:
{0}</translation>
    </message>
    <message>
        <source>{0} sure
Second choice: {1} ({2})</source>
        <translation>{0} निश्चित
दूसरी पसंद: {1} ({2})</translation>
    </message>
    <message>
        <source>This doesn’t look like a digit.</source>
        <translation>यह अंक जैसा नहीं लगता।</translation>
    </message>
    <message>
        <source>This doesn’t look like anything the network has learned.</source>
        <translation>नेटवर्क ने जो सीखा है, यह उस जैसा कुछ नहीं लगता।</translation>
    </message>
    <message>
        <source>This stands in several lines.
Write one number at a time.</source>
        <translation>यह कई पंक्तियों में है।
एक बार में एक संख्या लिखें।</translation>
    </message>
    <message>
        <source>Some of this doesn’t look like digits.
Doubtful: {0}</source>
        <translation>इसमें से कुछ अंक जैसा नहीं लगता।
संदिग्ध: {0}</translation>
    </message>
    <message>
        <source>{0} sure of the whole number
Least sure: {1} ({2})</source>
        <translation>पूरी संख्या पर {0} निश्चित
सबसे कम निश्चित: {1} ({2})</translation>
    </message>
    <message>
        <source>A sign stands before or between the digits.
It is left out.</source>
        <translation>अंकों से पहले या बीच में कोई चिह्न है।
उसे छोड़ दिया गया है।</translation>
    </message>
    <message>
        <source>Draw something; it is read as you draw.</source>
        <translation>कुछ बनाएँ; बनाते-बनाते ही वह पढ़ा जाता है।</translation>
    </message>
    <message>
        <source>Draw a digit; it is read as you draw.</source>
        <translation>कोई अंक बनाएँ; बनाते-बनाते ही वह पढ़ा जाता है।</translation>
    </message>
    <message>
        <source>There is no ink left in this picture.</source>
        <translation>इस तस्वीर में कोई स्याही नहीं बची है।</translation>
    </message>
    <message>
        <source>There is too much ink to read at once. Erase some of it.</source>
        <translation>एक साथ पढ़ने के लिए स्याही बहुत ज़्यादा है। कुछ मिटाएँ।</translation>
    </message>
    <message>
        <source>Loading the network…</source>
        <translation>नेटवर्क लोड हो रहा है…</translation>
    </message>
    <message>
        <source>There is no network to read with. Open a model.</source>
        <translation>पढ़ने के लिए कोई नेटवर्क नहीं है। कोई मॉडल खोलें।</translation>
    </message>
</context>
<context>
    <name>ViewMenu</name>
    <message>
        <source>&amp;View</source>
        <translation>दृश्य(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;{0} {1}</source>
        <translation>&amp;{0} {1}</translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation>पेज(&amp;P)</translation>
    </message>
    <message>
        <source>P&amp;resentation</source>
        <translation>प्रस्तुति(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>सिस्टम(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>हल्का(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>गहरा(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>रूप-रंग(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>टेक्स्ट का आकार(&amp;T)</translation>
    </message>
    <message>
        <source>Reduce &amp;motion</source>
        <translation>ऐनिमेशन घटाएँ(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Usual</source>
        <translation>सामान्य(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>बड़ा(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>छोटा(&amp;S)</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>&amp;Drawing</source>
        <translation>ड्रॉइंग(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Click to begin a stroke and to end it</source>
        <translation>स्ट्रोक शुरू और ख़त्म करने के लिए क्लिक करें(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Steady a trembling hand</source>
        <translation>काँपते हाथ को स्थिर करें(&amp;S)</translation>
    </message>
    <message>
        <source>Ignore &amp;palms on the screen</source>
        <translation>स्क्रीन पर टिकी हथेली को अनदेखा करें(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>भाषा(&amp;L)</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Draw something, and see here
which ink makes it what it is read as</source>
        <translation>कुछ बनाएँ, और यहाँ देखें कि
किस स्याही से वह वही बनता है जो पढ़ा गया</translation>
    </message>
    <message>
        <source>Which ink and which strokes make it what it is read as</source>
        <translation>कौन-सी स्याही और कौन-से स्ट्रोक इसे वही बनाते हैं जो पढ़ा गया</translation>
    </message>
    <message>
        <source>Evi&amp;dence</source>
        <translation>साक्ष्य(&amp;D)</translation>
    </message>
    <message>
        <source>The smallest piece of ink that turns the reading</source>
        <translation>स्याही का सबसे छोटा टुकड़ा जो रीडिंग पलट दे</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>बदलाव(&amp;C)</translation>
    </message>
    <message>
        <source>The training images that are most like it to the network</source>
        <translation>नेटवर्क के लिए इससे सबसे मिलती-जुलती ट्रेनिंग इमेजें</translation>
    </message>
    <message>
        <source>&amp;Neighbours</source>
        <translation>पड़ोसी(&amp;N)</translation>
    </message>
    <message>
        <source>Where it lies among the test images, as the network sees them</source>
        <translation>यह टेस्ट इमेजों के बीच कहाँ है, जैसा नेटवर्क को दिखता है</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>नक़्शा(&amp;M)</translation>
    </message>
    <message>
        <source>The layers of the network, and what each makes of the drawing</source>
        <translation>नेटवर्क की लेयर, और हर एक ड्रॉइंग से क्या बनाती है</translation>
    </message>
    <message>
        <source>&amp;Inside</source>
        <translation>भीतर(&amp;I)</translation>
    </message>
    <message>
        <source>Forward and backward through a small network, with every number</source>
        <translation>एक छोटे नेटवर्क में आगे और पीछे, हर संख्या के साथ</translation>
    </message>
    <message>
        <source>&amp;By hand</source>
        <translation>हाथ से(&amp;B)</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>क्यों?</translation>
    </message>
    <message>
        <source>Why {0}? It is {1} sure.</source>
        <translation>{0} क्यों? नेटवर्क {1} निश्चित है।</translation>
    </message>
    <message>
        <source>Its strokes go like drawings that were taught. The picture alone, which is explained here, is read as {0}, {1} sure.</source>
        <translation>इसके स्ट्रोक सिखाई गई ड्रॉइंग की तरह चलते हैं। अकेली तस्वीर, जो यहाँ समझाई गई है, {0} पढ़ी जाती है, {1} निश्चित।</translation>
    </message>
</context>
<context>
    <name>WindowPictures</name>
    <message>
        <source>&amp;Window</source>
        <translation>विंडो(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Drawing</source>
        <translation>ड्रॉइंग(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Curves</source>
        <translation>वक्र(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Verdict</source>
        <translation>फ़ैसला</translation>
    </message>
    <message>
        <source>Kind of reading</source>
        <translation>रीडिंग का प्रकार</translation>
    </message>
    <message>
        <source>Digit shown by the bars</source>
        <translation>पट्टियों में दिखाया गया अंक</translation>
    </message>
    <message>
        <source>Choose the digit that the bars show.</source>
        <translation>चुनें कि पट्टियाँ कौन-सा अंक दिखाएँ।</translation>
    </message>
    <message>
        <source>Scroll to more digits</source>
        <translation>और अंकों तक स्क्रॉल करें</translation>
    </message>
</context>
<context>
    <name>_ClassesModel</name>
    <message>
        <source>Class</source>
        <translation>क्लास</translation>
    </message>
    <message>
        <source>What the images show.</source>
        <translation>इमेजें क्या दिखाती हैं।</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>प्रिसिज़न</translation>
    </message>
    <message>
        <source>Of what was read as this class, how much is it.</source>
        <translation>जिन्हें यह क्लास पढ़ा गया, उनमें से कितनी इसकी हैं।</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>रिकॉल</translation>
    </message>
    <message>
        <source>Of this class, how much was read as it.</source>
        <translation>इस क्लास की इमेजों में से कितनी यही पढ़ी गईं।</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>The harmonic mean of precision and recall.</source>
        <translation>प्रिसिज़न और रिकॉल का हरात्मक माध्य।</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>इमेजें</translation>
    </message>
    <message>
        <source>How many images of this class there are.</source>
        <translation>इस क्लास की कितनी इमेजें हैं।</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>औसत</translation>
    </message>
    <message>
        <source>Weighted mean</source>
        <translation>भारित औसत</translation>
    </message>
</context>
<context>
    <name>_ClassesTable</name>
    <message>
        <source>Precision, recall and F1 of each class</source>
        <translation>हर क्लास की प्रिसिज़न, रिकॉल और F1</translation>
    </message>
</context>
<context>
    <name>_NumberDelegate</name>
    <message>
        <source>What the number is</source>
        <translation>संख्या क्या है</translation>
    </message>
</context>
<context>
    <name>about</name>
    <message>
        <source>Draw digits and see them read; press Train and watch a network learn.

Everything runs on this computer; the program never connects to the internet. Your runs and settings are stored in
{0}

MNIST by Y. LeCun, C. Cortes and C. Burges, CC BY-SA 3.0. Made with Qt, PyTorch and pyqtgraph.</source>
        <translation>अंक बनाएँ और उन्हें पढ़े जाते देखें; “ट्रेन करें” दबाएँ और नेटवर्क को सीखते देखें।

सब कुछ इसी कंप्यूटर पर चलता है; प्रोग्राम कभी इंटरनेट से नहीं जुड़ता। आपके रन और सेटिंग यहाँ रखे जाते हैं:
{0}

MNIST: Y. LeCun, C. Cortes और C. Burges, CC BY-SA 3.0। Qt, PyTorch और pyqtgraph से बना।</translation>
    </message>
    <message>
        <source>About Zen Digits</source>
        <translation>Zen Digits के बारे में</translation>
    </message>
</context>
<context>
    <name>comparison</name>
    <message>
        <source>Compared on the {0} images whose labels both know; {1} are left out.</source>
        <translation>उन {0} इमेजों पर तुलना जिनके लेबल दोनों जानते हैं; {1} छोड़ी गई हैं।</translation>
    </message>
    <message>
        <source>Neither is better: as many mistakes are new as are mended.</source>
        <translation>कोई बेहतर नहीं है: जितनी ग़लतियाँ सुधरीं, उतनी ही नई हैं।</translation>
    </message>
    <message>
        <source>{0} sure that {1} is better.</source>
        <translation>{0} निश्चित कि “{1}” बेहतर है।</translation>
    </message>
    <message>
        <source>This may be chance: equally good networks differ as much in {0} of comparisons.</source>
        <translation>यह संयोग हो सकता है: बराबर अच्छे नेटवर्क भी {0} तुलनाओं में इतना अंतर दिखाते हैं।</translation>
    </message>
    <message>
        <source>{0}: {1} read rightly (95 % sure: {2} to {3})</source>
        <translation>{0}: {1} सही पढ़ी गईं (95% निश्चितता के साथ: {2} से {3})</translation>
    </message>
</context>
<context>
    <name>copying</name>
    <message>
        <source>Nothing has been read yet; draw something first.</source>
        <translation>अभी कुछ पढ़ा नहीं गया; पहले कुछ बनाएँ।</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>--processes must be at least 1, not {0}.</source>
        <translation>--processes कम से कम 1 होना चाहिए, {0} नहीं।</translation>
    </message>
    <message>
        <source>A hand cannot be called {0}; use letters, digits and spaces.</source>
        <translation>लिखावट का नाम {0} नहीं हो सकता; अक्षर, अंक और ख़ाली जगह इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>A hand keeps up to {0} drawings; delete some first.</source>
        <translation>एक लिखावट में {0} तक ड्रॉइंग रह सकती हैं; पहले कुछ मिटाएँ।</translation>
    </message>
    <message>
        <source>A network cannot have {0} = {1}; choose another model or value.</source>
        <translation>नेटवर्क में {0} = {1} नहीं हो सकता; कोई दूसरा मॉडल या मान चुनें।</translation>
    </message>
    <message>
        <source>A part of the program is missing ({0}); please install it again.</source>
        <translation>प्रोग्राम का एक हिस्सा ग़ायब है ({0}); कृपया इसे फिर से इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>A run can be repeated 1 to {0} times, not {1}.</source>
        <translation>एक रन 1 से {0} बार दोहराया जा सकता है, {1} बार नहीं।</translation>
    </message>
    <message>
        <source>An experiment needs at least one run.</source>
        <translation>प्रयोग में कम से कम एक रन चाहिए।</translation>
    </message>
    <message>
        <source>Distillation needs MNIST’s own images, as they are stored and with all ten labels; set it to 0 to learn from others.</source>
        <translation>डिस्टिलेशन के लिए MNIST की अपनी छवियाँ चाहिए, जैसी वे सहेजी गई हैं और सभी दस लेबल के साथ; दूसरी छवियों से सीखने के लिए इसे 0 करें।</translation>
    </message>
    <message>
        <source>Distillation takes its place.</source>
        <translation>डिस्टिलेशन इसकी जगह लेता है।</translation>
    </message>
    <message>
        <source>In {0} this network reads {1} of the test images differently (at most {2} is allowed); export it in {3}.</source>
        <translation>{0} में यह नेटवर्क {1} टेस्ट इमेजें अलग पढ़ता है (ज़्यादा-से-ज़्यादा {2} की अनुमति है); इसे {3} में एक्सपोर्ट करें।</translation>
    </message>
    <message>
        <source>It needs 1 to {0} tables called {1}.</source>
        <translation>इसमें {1} नाम की 1 से {0} तालिकाएँ चाहिए।</translation>
    </message>
    <message>
        <source>Line {0} of {1} is damaged; the other drawings are here, and the whole file is kept as {2}.</source>
        <translation>{1} की पंक्ति {0} क्षतिग्रस्त है; बाक़ी ड्रॉइंग यहाँ हैं, और पूरी फ़ाइल {2} के रूप में रखी गई है।</translation>
    </message>
    <message>
        <source>Neither is better: as many mistakes are new as are mended.</source>
        <translation>कोई बेहतर नहीं है: जितनी ग़लतियाँ सुधरीं, उतनी ही नई हैं।</translation>
    </message>
    <message>
        <source>No choice of its question is right; write right = true below one.</source>
        <translation>इसके प्रश्न का कोई विकल्प सही नहीं है; किसी एक के नीचे right = true लिखें।</translation>
    </message>
    <message>
        <source>No digit was found in the marked part of {0}; mark all of one number.</source>
        <translation>{0} के चुने हुए हिस्से में कोई अंक नहीं मिला; एक पूरी संख्या पर निशान लगाएँ।</translation>
    </message>
    <message>
        <source>No drawing of {0} has a label that the network knows; label them on the page Teach, or choose another network.</source>
        <translation>{0} की किसी ड्रॉइंग का लेबल ऐसा नहीं है जिसे नेटवर्क जानता हो; “सिखाएँ” पेज पर उन्हें लेबल दें, या कोई दूसरा नेटवर्क चुनें।</translation>
    </message>
    <message>
        <source>No drawing of {0} is kept yet; draw a digit, and press its key to say what it is.</source>
        <translation>{0} की कोई ड्रॉइंग अभी नहीं रखी गई है; कोई अंक बनाएँ, और वह क्या है यह बताने के लिए उसकी कुंजी दबाएँ।</translation>
    </message>
    <message>
        <source>No images are held out to go by.</source>
        <translation>कोई इमेज अलग नहीं रखी गई जिससे अंदाज़ा लग सके।</translation>
    </message>
    <message>
        <source>No label of these images is known to both networks; choose another network or set.</source>
        <translation>इन इमेजों का कोई लेबल दोनों नेटवर्क नहीं जानते; कोई दूसरा नेटवर्क या सेट चुनें।</translation>
    </message>
    <message>
        <source>ONNX Runtime’s readings differ from this program’s (probabilities differ by up to {0}); nothing was saved; try another network.</source>
        <translation>ONNX Runtime की रीडिंग इस प्रोग्राम से अलग हैं (प्रायिकताओं में {0} तक का अंतर है); कुछ नहीं सहेजा गया; कोई दूसरा नेटवर्क आज़माएँ।</translation>
    </message>
    <message>
        <source>Only cross-entropy uses this.</source>
        <translation>यह केवल क्रॉस-एंट्रॉपी में काम आता है।</translation>
    </message>
    <message>
        <source>PyTorch, which training needs, is not installed; run: {0}</source>
        <translation>PyTorch, जो ट्रेनिंग के लिए चाहिए, इंस्टॉल नहीं है; यह चलाएँ: {0}</translation>
    </message>
    <message>
        <source>Repeating a run gives each its own seed; sweep the seed or repeat it, not both.</source>
        <translation>रन दोहराने पर हर एक को अपना सीड मिलता है; सीड को स्वीप करें या उसे दोहराएँ, दोनों नहीं।</translation>
    </message>
    <message>
        <source>Rows and columns were swapped, as EMNIST has them.</source>
        <translation>पंक्तियाँ और कॉलम अदला-बदली किए गए, जैसे EMNIST में होते हैं।</translation>
    </message>
    <message>
        <source>Sweeping the {0} changes nothing while augmentation is off; switch augmentation on, or sweep another setting.</source>
        <translation>जब तक ऑगमेंटेशन बंद है, {0} को स्वीप करने से कुछ नहीं बदलता; ऑगमेंटेशन चालू करें, या किसी दूसरी सेटिंग को स्वीप करें।</translation>
    </message>
    <message>
        <source>Sweeping the {0} changes nothing while no images are held out; hold some out for validation, or sweep another setting.</source>
        <translation>जब तक कोई इमेज अलग नहीं रखी जाती, {0} को स्वीप करने से कुछ नहीं बदलता; वैलिडेशन के लिए कुछ इमेजें अलग रखें, या किसी दूसरी सेटिंग को स्वीप करें।</translation>
    </message>
    <message>
        <source>Sweeping the {0} changes nothing without synthetic images and several epochs; add them, or sweep another setting.</source>
        <translation>कृत्रिम इमेजों और कई एपॉक के बिना {0} को स्वीप करने से कुछ नहीं बदलता; इन्हें जोड़ें, या किसी दूसरी सेटिंग को स्वीप करें।</translation>
    </message>
    <message>
        <source>Sweeping the {0} changes nothing, as distillation takes its place; set distillation to 0, or sweep another setting.</source>
        <translation>{0} को स्वीप करने से कुछ नहीं बदलता, क्योंकि डिस्टिलेशन इसकी जगह लेता है; डिस्टिलेशन को 0 करें, या किसी दूसरी सेटिंग को स्वीप करें।</translation>
    </message>
    <message>
        <source>Sweeping the {0} changes nothing, as only cross-entropy uses it; choose that loss, or sweep another setting.</source>
        <translation>{0} को स्वीप करने से कुछ नहीं बदलता, क्योंकि यह केवल क्रॉस-एंट्रॉपी में काम आता है; वह लॉस चुनें, या किसी दूसरी सेटिंग को स्वीप करें।</translation>
    </message>
    <message>
        <source>Sweeping the {0} changes nothing, as this network has none; choose another network, or sweep another setting.</source>
        <translation>{0} को स्वीप करने से कुछ नहीं बदलता, क्योंकि इस नेटवर्क में ये नहीं हैं; कोई दूसरा नेटवर्क चुनें, या किसी दूसरी सेटिंग को स्वीप करें।</translation>
    </message>
    <message>
        <source>Sweeping the {0} changes nothing, as this network’s cells have their own; choose another network, or sweep another setting.</source>
        <translation>{0} को स्वीप करने से कुछ नहीं बदलता, क्योंकि इस नेटवर्क के सेल का अपना है; कोई दूसरा नेटवर्क चुनें, या किसी दूसरी सेटिंग को स्वीप करें।</translation>
    </message>
    <message>
        <source>Sweeping the {0} changes nothing, as this optimizer has none; choose another optimizer, or sweep another setting.</source>
        <translation>{0} को स्वीप करने से कुछ नहीं बदलता, क्योंकि इस ऑप्टिमाइज़र में यह नहीं है; कोई दूसरा ऑप्टिमाइज़र चुनें, या किसी दूसरी सेटिंग को स्वीप करें।</translation>
    </message>
    <message>
        <source>Switch augmentation on to use this.</source>
        <translation>इसे इस्तेमाल करने के लिए ऑगमेंटेशन चालू करें।</translation>
    </message>
    <message>
        <source>Synthetic handwriting is available for the ten digits only; set its counts to 0.</source>
        <translation>कृत्रिम लिखावट केवल दस अंकों के लिए उपलब्ध है; इसकी संख्याएँ 0 करें।</translation>
    </message>
    <message>
        <source>TensorBoard is not installed; {0}</source>
        <translation>TensorBoard इंस्टॉल नहीं है; {0}</translation>
    </message>
    <message>
        <source>TensorBoard&apos;s file cannot be written ({0}); the run continues without it.</source>
        <translation>TensorBoard की फ़ाइल लिखी नहीं जा सकती ({0}); रन उसके बिना जारी रहता है।</translation>
    </message>
    <message>
        <source>That makes {0} runs, and an experiment has at most {1}; take fewer values or seeds.</source>
        <translation>इससे {0} रन बनते हैं, और एक प्रयोग में ज़्यादा-से-ज़्यादा {1} हो सकते हैं; कम मान या सीड लें।</translation>
    </message>
    <message>
        <source>The card inside {0} is damaged ({1}); choose another model file.</source>
        <translation>{0} के भीतर का कार्ड क्षतिग्रस्त है ({1}); कोई दूसरी मॉडल फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>The checkpoint is damaged, or of another run or device ({0}); train again with the same settings.</source>
        <translation>चेकपॉइंट क्षतिग्रस्त है, या किसी दूसरे रन या डिवाइस का है ({0}); उन्हीं सेटिंग से फिर ट्रेन करें।</translation>
    </message>
    <message>
        <source>The class has no name; type one.</source>
        <translation>क्लास का कोई नाम नहीं है; एक टाइप करें।</translation>
    </message>
    <message>
        <source>The current folder has been deleted or closed; change to another.</source>
        <translation>मौजूदा फ़ोल्डर मिटा दिया या बंद कर दिया गया है; दूसरे में जाएँ।</translation>
    </message>
    <message>
        <source>The device {0} cannot be used: {1} Choose auto or cpu.</source>
        <translation>डिवाइस {0} इस्तेमाल नहीं हो सकता: {1} auto या cpu चुनें।</translation>
    </message>
    <message>
        <source>The experiment {0} is complete; start another for more runs.</source>
        <translation>प्रयोग {0} पूरा हो चुका है; और रनों के लिए दूसरा शुरू करें।</translation>
    </message>
    <message>
        <source>The folder {0} cannot be created ({1}); free some space or check its permissions.</source>
        <translation>फ़ोल्डर {0} बनाया नहीं जा सकता ({1}); कुछ जगह ख़ाली करें या उसकी अनुमतियाँ जाँचें।</translation>
    </message>
    <message>
        <source>The folder {0} cannot be written; choose another place.</source>
        <translation>फ़ोल्डर {0} में लिखा नहीं जा सकता; कोई दूसरी जगह चुनें।</translation>
    </message>
    <message>
        <source>The hand has no name; type one.</source>
        <translation>लिखावट का कोई नाम नहीं है; एक टाइप करें।</translation>
    </message>
    <message>
        <source>The images are in {0}.</source>
        <translation>इमेजें {0} में हैं।</translation>
    </message>
    <message>
        <source>The images in {0} are used for validation.</source>
        <translation>{0} की इमेजें वैलिडेशन के लिए इस्तेमाल होती हैं।</translation>
    </message>
    <message>
        <source>The images in {0} cannot be found; put them back there or choose other data.</source>
        <translation>{0} की इमेजें नहीं मिल रहीं; उन्हें वहाँ वापस रखें या दूसरा डेटा चुनें।</translation>
    </message>
    <message>
        <source>The images in {0} cannot be reached ({1}); open its folder.</source>
        <translation>{0} की इमेजों तक नहीं पहुँचा जा सकता ({1}); उनका फ़ोल्डर खोलें।</translation>
    </message>
    <message>
        <source>The images in {0} have changed since the run began; put back those that were there, or train again.</source>
        <translation>रन शुरू होने के बाद {0} की इमेजें बदल गई हैं; पहले वाली वापस रखें, या फिर से ट्रेन करें।</translation>
    </message>
    <message>
        <source>The images of {0} are in sub-folders.</source>
        <translation>{0} की इमेजें उप-फ़ोल्डरों में हैं।</translation>
    </message>
    <message>
        <source>The loss does not fall: the learning rate may be too large, or labels may be wrong.</source>
        <translation>लॉस नहीं घट रहा: लर्निंग रेट बहुत बड़ा हो सकता है, या लेबल ग़लत हो सकते हैं।</translation>
    </message>
    <message>
        <source>The loss fell at no rate: the images, their labels or other settings are the reason.</source>
        <translation>लॉस किसी भी रेट पर नहीं घटा: कारण इमेजें, उनके लेबल या दूसरी सेटिंग हैं।</translation>
    </message>
    <message>
        <source>The loss grows instead of falling: the learning rate is too large for this network.</source>
        <translation>लॉस घटने के बजाय बढ़ रहा है: इस नेटवर्क के लिए लर्निंग रेट बहुत बड़ा है।</translation>
    </message>
    <message>
        <source>The loss hardly falls: the learning rate is very small.</source>
        <translation>लॉस मुश्किल से घट रहा है: लर्निंग रेट बहुत छोटा है।</translation>
    </message>
    <message>
        <source>The loss is no longer a finite number {0}; train again with a smaller learning rate.</source>
        <translation>लॉस अब परिमित संख्या नहीं है {0}; छोटे लर्निंग रेट से फिर ट्रेन करें।</translation>
    </message>
    <message>
        <source>The name is longer than {0} characters; shorten it.</source>
        <translation>नाम {0} अक्षरों से लंबा है; उसे छोटा करें।</translation>
    </message>
    <message>
        <source>The name of the dataset is empty; give {0}.</source>
        <translation>डेटासेट का नाम ख़ाली है; {0} दें।</translation>
    </message>
    <message>
        <source>The network of this run is not saved: {0}</source>
        <translation>इस रन का नेटवर्क सहेजा नहीं गया है: {0}</translation>
    </message>
    <message>
        <source>The network that this one was taught from ({0}) is not open; open its file, or choose another network.</source>
        <translation>जिस नेटवर्क ({0}) से इसे सिखाया गया वह खुला नहीं है; उसकी फ़ाइल खोलें, या कोई दूसरा नेटवर्क चुनें।</translation>
    </message>
    <message>
        <source>The network would forget {0} % of what it knew, so it stays as it is; check the labels of the drawings.</source>
        <translation>नेटवर्क जो जानता था उसका {0}% भूल जाता, इसलिए वह वैसा ही रहता है; ड्रॉइंग के लेबल जाँचें।</translation>
    </message>
    <message>
        <source>The network would read {0} of the {1} drawings rightly, and reads {2} now, so it stays as it is; check their labels, or add drawings.</source>
        <translation>नेटवर्क {1} में से {0} ड्रॉइंग सही पढ़ता, और अभी {2} पढ़ता है, इसलिए वह वैसा ही रहता है; उनके लेबल जाँचें, या ड्रॉइंग जोड़ें।</translation>
    </message>
    <message>
        <source>The network would tell less well which of the drawings belong to no class, so it stays as it is; check which of them do.</source>
        <translation>नेटवर्क कम अच्छी तरह बता पाता कि कौन-सी ड्रॉइंग किसी क्लास की नहीं हैं, इसलिए वह वैसा ही रहता है; जाँचें कि कौन-सी नहीं हैं।</translation>
    </message>
    <message>
        <source>The network {0} has activations of its own; don’t choose one.</source>
        <translation>नेटवर्क {0} के अपने ऐक्टिवेशन हैं; कोई न चुनें।</translation>
    </message>
    <message>
        <source>The network {0} has no convolutional maps for {1}; choose {2}.</source>
        <translation>नेटवर्क {0} में {1} के लिए कन्वोल्यूशन के मैप नहीं हैं; {2} चुनें।</translation>
    </message>
    <message>
        <source>The network’s answers are no finite numbers; choose another model.</source>
        <translation>नेटवर्क के जवाब परिमित संख्याएँ नहीं हैं; कोई दूसरा मॉडल चुनें।</translation>
    </message>
    <message>
        <source>The network’s gradients are no finite numbers; choose another model.</source>
        <translation>नेटवर्क के ग्रेडिएंट परिमित संख्याएँ नहीं हैं; कोई दूसरा मॉडल चुनें।</translation>
    </message>
    <message>
        <source>The network’s weights are no finite numbers and cannot be saved; train again with a smaller learning rate.</source>
        <translation>नेटवर्क के वेट परिमित संख्याएँ नहीं हैं और सहेजे नहीं जा सकते; छोटे लर्निंग रेट से फिर ट्रेन करें।</translation>
    </message>
    <message>
        <source>The pictures in {0} have no labels; sort them into a sub-folder for each class and choose the folder above.</source>
        <translation>{0} की तस्वीरों के लेबल नहीं हैं; उन्हें हर क्लास के लिए एक उप-फ़ोल्डर में छाँटें और ऊपर का फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>The resources of Zen Digits are missing beside {0}; please install it again.</source>
        <translation>{0} के पास Zen Digits के संसाधन नहीं हैं; कृपया इसे फिर से इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>The run cannot be recorded ({0}); it continues all the same.</source>
        <translation>रन दर्ज नहीं किया जा सकता ({0}); फिर भी वह जारी रहता है।</translation>
    </message>
    <message>
        <source>The run {0} cannot go on: its loss is no longer a finite number; train again with a smaller learning rate.</source>
        <translation>रन {0} आगे नहीं चल सकता: उसका लॉस अब परिमित संख्या नहीं है; छोटे लर्निंग रेट से फिर ट्रेन करें।</translation>
    </message>
    <message>
        <source>The run {0} is complete; train it for --more-epochs, or train again.</source>
        <translation>रन {0} पूरा हो चुका है; उसे --more-epochs के साथ ट्रेन करें, या फिर से ट्रेन करें।</translation>
    </message>
    <message>
        <source>The run {0} is going on; stop it, then delete your data.</source>
        <translation>रन {0} चल रहा है; उसे रोकें, फिर अपना डेटा मिटाएँ।</translation>
    </message>
    <message>
        <source>The run {0} is not complete; resume it first.</source>
        <translation>रन {0} पूरा नहीं हुआ है; पहले उसे फिर चलाएँ।</translation>
    </message>
    <message>
        <source>The run {0} kept no point to go on from; train again with more epochs.</source>
        <translation>रन {0} ने आगे चलने के लिए कोई बिंदु नहीं रखा; ज़्यादा एपॉक के साथ फिर ट्रेन करें।</translation>
    </message>
    <message>
        <source>The runs of an experiment learn from the same data; sweep another setting.</source>
        <translation>एक प्रयोग के सभी रन एक ही डेटा से सीखते हैं; किसी दूसरी सेटिंग को स्वीप करें।</translation>
    </message>
    <message>
        <source>The steps to this image were not kept.</source>
        <translation>इस इमेज तक के क़दम नहीं रखे गए।</translation>
    </message>
    <message>
        <source>The training of this network held out no images of {0}; choose its test images.</source>
        <translation>इस नेटवर्क की ट्रेनिंग में {0} की कोई इमेज अलग नहीं रखी गई; उसकी टेस्ट इमेजें चुनें।</translation>
    </message>
    <message>
        <source>The weights are no longer finite numbers after batch {0}; train again with a smaller learning rate.</source>
        <translation>बैच {0} के बाद वेट परिमित संख्याएँ नहीं रहे; छोटे लर्निंग रेट से फिर ट्रेन करें।</translation>
    </message>
    <message>
        <source>The weights in {0} are damaged; choose another.</source>
        <translation>{0} के वेट क्षतिग्रस्त हैं; कोई दूसरी चुनें।</translation>
    </message>
    <message>
        <source>The weights would become too large; choose a smaller η.</source>
        <translation>वेट बहुत बड़े हो जाएँगे; छोटा η चुनें।</translation>
    </message>
    <message>
        <source>The {0} can be on or off, not {1}.</source>
        <translation>{0} केवल चालू या बंद हो सकता है, {1} नहीं।</translation>
    </message>
    <message>
        <source>The {0} images look inverted against the training images; make them alike.</source>
        <translation>{0} इमेजें ट्रेनिंग इमेजों की तुलना में उलटे रंगों की लगती हैं; उन्हें एक जैसा करें।</translation>
    </message>
    <message>
        <source>The {0} images look turned or mirrored against the training images; make them alike.</source>
        <translation>{0} इमेजें ट्रेनिंग इमेजों की तुलना में घूमी या पलटी हुई लगती हैं; उन्हें एक जैसा करें।</translation>
    </message>
    <message>
        <source>The {0} in {1} do not fit its network; choose another.</source>
        <translation>{1} में {0} उसके नेटवर्क से मेल नहीं खाते; कोई दूसरी चुनें।</translation>
    </message>
    <message>
        <source>The {0} must be a number, not {1}.</source>
        <translation>{0} के लिए संख्या होनी चाहिए, {1} नहीं।</translation>
    </message>
    <message>
        <source>The {0} must be a whole number, not {1}.</source>
        <translation>{0} के लिए पूर्ण संख्या होनी चाहिए, {1} नहीं।</translation>
    </message>
    <message>
        <source>The {0} must be between {1} and {2}, not {3}.</source>
        <translation>{0} का मान {1} और {2} के बीच होना चाहिए, {3} नहीं।</translation>
    </message>
    <message>
        <source>The {0} must be true or false, not {1}.</source>
        <translation>{0} का मान true या false होना चाहिए, {1} नहीं।</translation>
    </message>
    <message>
        <source>The {0} must be {1}, not {2}; separate several values with commas.</source>
        <translation>{0} के लिए {1} होना चाहिए, {2} नहीं; कई मानों को अल्पविराम से अलग करें।</translation>
    </message>
    <message>
        <source>The {0} that belong to {1} are missing; add their file.</source>
        <translation>{1} से जुड़े {0} ग़ायब हैं; उनकी फ़ाइल जोड़ें।</translation>
    </message>
    <message>
        <source>The {0} {1} cannot be locked ({2}); free some space or check the permissions of {3}.</source>
        <translation>{0} {1} को लॉक नहीं किया जा सकता ({2}); कुछ जगह ख़ाली करें या {3} की अनुमतियाँ जाँचें।</translation>
    </message>
    <message>
        <source>The {0} {1} is running in another window or terminal; wait until it ends.</source>
        <translation>{0} {1} किसी दूसरी विंडो या टर्मिनल में चल रहा है; उसके ख़त्म होने तक रुकें।</translation>
    </message>
    <message>
        <source>The {0} {1} is running; stop it before you delete it.</source>
        <translation>{0} {1} चल रहा है; मिटाने से पहले उसे रोकें।</translation>
    </message>
    <message>
        <source>The {0} {1} is there twice; name it once.</source>
        <translation>{0} {1} दो बार है; उसे एक बार लिखें।</translation>
    </message>
    <message>
        <source>There are more than {0} digits or other pieces of ink, too many to read at once; use a part of it.</source>
        <translation>{0} से ज़्यादा अंक या स्याही के दूसरे टुकड़े हैं, जो एक साथ पढ़ने के लिए बहुत ज़्यादा हैं; उसका एक हिस्सा लें।</translation>
    </message>
    <message>
        <source>There are more than {0} drawings, too many for a hand; train a network on them instead.</source>
        <translation>{0} से ज़्यादा ड्रॉइंग हैं, जो एक लिखावट के लिए बहुत ज़्यादा हैं; इसके बजाय उन पर कोई नेटवर्क ट्रेन करें।</translation>
    </message>
    <message>
        <source>There are no images to train on in {0}; choose {1}.</source>
        <translation>{0} में ट्रेन करने के लिए कोई इमेज नहीं है; {1} चुनें।</translation>
    </message>
    <message>
        <source>There are no strokes to export; draw something, and say what it is.</source>
        <translation>एक्सपोर्ट करने के लिए कोई स्ट्रोक नहीं हैं; कुछ बनाएँ, और बताएँ कि वह क्या है।</translation>
    </message>
    <message>
        <source>There are too many {0} named {1} in {2}; remove some.</source>
        <translation>{2} में {1} नाम के {0} बहुत ज़्यादा हैं; कुछ हटाएँ।</translation>
    </message>
    <message>
        <source>There is a hand called {0} already; choose another name.</source>
        <translation>{0} नाम की लिखावट पहले से है; कोई दूसरा नाम चुनें।</translation>
    </message>
    <message>
        <source>There is no activation {0}; choose one of {1}.</source>
        <translation>{0} नाम का कोई ऐक्टिवेशन नहीं है; इनमें से एक चुनें: {1}।</translation>
    </message>
    <message>
        <source>There is no drawing to keep; draw something first.</source>
        <translation>रखने के लिए कोई ड्रॉइंग नहीं है; पहले कुछ बनाएँ।</translation>
    </message>
    <message>
        <source>There is no drawing to learn from; draw some, and say what they are.</source>
        <translation>सीखने के लिए कोई ड्रॉइंग नहीं है; कुछ बनाएँ, और बताएँ कि वे क्या हैं।</translation>
    </message>
    <message>
        <source>There is no folder {0}; create it or choose another place.</source>
        <translation>{0} नाम का कोई फ़ोल्डर नहीं है; उसे बनाएँ या कोई दूसरी जगह चुनें।</translation>
    </message>
    <message>
        <source>There is no network {0}; choose one of {1}.</source>
        <translation>{0} नाम का कोई नेटवर्क नहीं है; इनमें से एक चुनें: {1}।</translation>
    </message>
    <message>
        <source>There is no run {0} in {1}; name a folder there.</source>
        <translation>{1} में {0} नाम का कोई रन नहीं है; वहाँ के किसी फ़ोल्डर का नाम दें।</translation>
    </message>
    <message>
        <source>There is no setting {0} to sweep; name one of those that “zen-digits train --help” lists.</source>
        <translation>स्वीप करने के लिए {0} नाम की कोई सेटिंग नहीं है; “zen-digits train --help” में दी गई कोई सेटिंग लिखें।</translation>
    </message>
    <message>
        <source>There is no {0} {1}; choose one of {2}.</source>
        <translation>{0} {1} नहीं है; इनमें से एक चुनें: {2}।</translation>
    </message>
    <message>
        <source>There is no {0} {1}; give its full path.</source>
        <translation>{0} {1} नहीं है; उसका पूरा पथ दें।</translation>
    </message>
    <message>
        <source>There is not enough memory for batches of {0} images; train again with smaller batches, or with fewer images.</source>
        <translation>{0} इमेजों के बैच के लिए मेमोरी काफ़ी नहीं है; छोटे बैच से, या कम इमेजों से फिर ट्रेन करें।</translation>
    </message>
    <message>
        <source>There is not enough memory on the {0} device for batches of {1}.</source>
        <translation>{0} डिवाइस पर {1} के बैच के लिए मेमोरी काफ़ी नहीं है।</translation>
    </message>
    <message>
        <source>There is not enough memory on the {0} device for batches of {1}; train again with smaller batches, or on the cpu.</source>
        <translation>{0} डिवाइस पर {1} के बैच के लिए मेमोरी काफ़ी नहीं है; छोटे बैच से, या cpu पर फिर ट्रेन करें।</translation>
    </message>
    <message>
        <source>This cannot be a label: {0}; choose another.</source>
        <translation>यह लेबल नहीं हो सकता: {0}; कोई दूसरा चुनें।</translation>
    </message>
    <message>
        <source>This may be chance: equally good networks differ as much in {0} of comparisons.</source>
        <translation>यह संयोग हो सकता है: बराबर अच्छे नेटवर्क भी {0} तुलनाओं में इतना अंतर दिखाते हैं।</translation>
    </message>
    <message>
        <source>This method needs PyTorch, which is not installed; choose {0}, or run: {1}</source>
        <translation>इस विधि के लिए PyTorch चाहिए, जो इंस्टॉल नहीं है; {0} चुनें, या यह चलाएँ: {1}</translation>
    </message>
    <message>
        <source>This network has no towers.</source>
        <translation>इस नेटवर्क में टावर नहीं हैं।</translation>
    </message>
    <message>
        <source>This network&apos;s cells have their own.</source>
        <translation>इस नेटवर्क के सेल का अपना है।</translation>
    </message>
    <message>
        <source>This optimizer has no momentum.</source>
        <translation>इस ऑप्टिमाइज़र में मोमेंटम नहीं है।</translation>
    </message>
    <message>
        <source>This optimizer has no second momentum.</source>
        <translation>इस ऑप्टिमाइज़र में दूसरा मोमेंटम नहीं है।</translation>
    </message>
    <message>
        <source>This run began in an older version of Zen Digits: it continues, but its result may differ in the last bits from that of an uninterrupted run.</source>
        <translation>यह रन Zen Digits के किसी पुराने संस्करण में शुरू हुआ था: यह जारी रहता है, पर इसका परिणाम बिना रुके चले रन से आख़िरी बिटों में अलग हो सकता है।</translation>
    </message>
    <message>
        <source>This run began with {0}: it continues, but its result may differ in the last bits from that of an uninterrupted run.</source>
        <translation>यह रन {0} के साथ शुरू हुआ था: यह जारी रहता है, पर इसका परिणाम बिना रुके चले रन से आख़िरी बिटों में अलग हो सकता है।</translation>
    </message>
    <message>
        <source>Validation gets worse while training gets better: the network learns images by heart.</source>
        <translation>ट्रेनिंग सुधर रही है और वैलिडेशन बिगड़ रहा है: नेटवर्क इमेजें रट रहा है।</translation>
    </message>
    <message>
        <source>With its weights rounded for a web page, this network reads {0} of the test images differently (at most {1} is allowed); export an .onnx file instead.</source>
        <translation>वेब पेज के लिए वेट पूर्णांकित करने पर यह नेटवर्क {0} टेस्ट इमेजें अलग पढ़ता है (ज़्यादा-से-ज़्यादा {1} की अनुमति है); इसके बजाय .onnx फ़ाइल एक्सपोर्ट करें।</translation>
    </message>
    <message>
        <source>Without synthetic images and several epochs there is nothing to spread.</source>
        <translation>कृत्रिम इमेजों और कई एपॉक के बिना बाँटने को कुछ नहीं है।</translation>
    </message>
    <message>
        <source>You have no home folder, in which your data could be; set HOME or XDG_DATA_HOME.</source>
        <translation>आपका कोई होम फ़ोल्डर नहीं है जिसमें आपका डेटा रह सके; HOME या XDG_DATA_HOME सेट करें।</translation>
    </message>
    <message>
        <source>fix or remove the line: each has {&quot;label&quot;: &quot;7&quot;, &quot;strokes&quot;: [[[x, y], …], …]}.</source>
        <translation>पंक्ति ठीक करें या हटाएँ: हर एक में {&quot;label&quot;: &quot;7&quot;, &quot;strokes&quot;: [[[x, y], …], …]} होता है।</translation>
    </message>
    <message>
        <source>it needs macOS 12.3 or newer.</source>
        <translation>इसके लिए macOS 12.3 या नया चाहिए।</translation>
    </message>
    <message>
        <source>its driver is missing or older than this PyTorch needs; update the driver.</source>
        <translation>इसका ड्राइवर ग़ायब है या इस PyTorch के लिए बहुत पुराना है; ड्राइवर अपडेट करें।</translation>
    </message>
    <message>
        <source>this PyTorch is built for the CPU alone; install a CUDA build.</source>
        <translation>यह PyTorch केवल CPU के लिए बना है; CUDA वाला इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>this PyTorch is built without support for Apple&apos;s GPUs.</source>
        <translation>यह PyTorch Apple के GPU के समर्थन के बिना बना है।</translation>
    </message>
    <message>
        <source>{0} cannot be deleted ({1}); check its permissions.</source>
        <translation>{0} को मिटाया नहीं जा सकता ({1}); उसकी अनुमतियाँ जाँचें।</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}); check it.</source>
        <translation>{0} को पढ़ा नहीं जा सकता ({1}); उसे जाँचें।</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}); check its name and permissions.</source>
        <translation>{0} को पढ़ा नहीं जा सकता ({1}); उसका नाम और अनुमतियाँ जाँचें।</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}); check the file.</source>
        <translation>{0} को पढ़ा नहीं जा सकता ({1}); फ़ाइल जाँचें।</translation>
    </message>
    <message>
        <source>{0} cannot be used as a lesson: {1}</source>
        <translation>{0} पाठ के रूप में इस्तेमाल नहीं हो सकता: {1}</translation>
    </message>
    <message>
        <source>{0} cannot be written (there is no folder {1}); create it or choose another place.</source>
        <translation>{0} को लिखा नहीं जा सकता ({1} नाम का कोई फ़ोल्डर नहीं है); उसे बनाएँ या कोई दूसरी जगह चुनें।</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}); choose another place or free some space.</source>
        <translation>{0} को लिखा नहीं जा सकता ({1}); कोई दूसरी जगह चुनें या कुछ जगह ख़ाली करें।</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}); choose another place.</source>
        <translation>{0} को लिखा नहीं जा सकता ({1}); कोई दूसरी जगह चुनें।</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}); free some space or check its permissions.</source>
        <translation>{0} को लिखा नहीं जा सकता ({1}); कुछ जगह ख़ाली करें या उसकी अनुमतियाँ जाँचें।</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}); {2}.</source>
        <translation>{0} को लिखा नहीं जा सकता ({1}); {2}।</translation>
    </message>
    <message>
        <source>{0} cannot be {1}; the guide lists what a step can wait for.</source>
        <translation>{0} का मान {1} नहीं हो सकता; चरण किसकी प्रतीक्षा कर सकता है, यह गाइड में है।</translation>
    </message>
    <message>
        <source>{0} claims to hold {1}, which is too much; choose another.</source>
        <translation>{0} के अनुसार उसमें {1} हैं, जो बहुत ज़्यादा है; कोई दूसरी चुनें।</translation>
    </message>
    <message>
        <source>{0} has a folder called {1}, but none called train; put the classes to train on into one.</source>
        <translation>{0} में {1} नाम का फ़ोल्डर है, पर train नाम का नहीं; जिन क्लास पर ट्रेन करना है उन्हें उसमें रखें।</translation>
    </message>
    <message>
        <source>{0} has more than {1} drawings, too many for a hand; use it as data on the Train page.</source>
        <translation>{0} में {1} से ज़्यादा ड्रॉइंग हैं, जो एक लिखावट के लिए बहुत ज़्यादा हैं; इसे “ट्रेन करें” पेज पर डेटा के रूप में इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>{0} has more than {1} images; use fewer.</source>
        <translation>{0} में {1} से ज़्यादा इमेजें हैं; कम इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>{0} has more than {1} lines; split it into several.</source>
        <translation>{0} में {1} से ज़्यादा पंक्तियाँ हैं; उसे कई फ़ाइलों में बाँटें।</translation>
    </message>
    <message>
        <source>{0} has more than {1} megapixels; scale it down first.</source>
        <translation>{0} में {1} मेगापिक्सेल से ज़्यादा हैं; पहले उसे छोटा करें।</translation>
    </message>
    <message>
        <source>{0} has more than {1} pieces of ink, more than are read at once; cut out a part with fewer numbers.</source>
        <translation>{0} में {1} से ज़्यादा स्याही के टुकड़े हैं, जितने एक साथ नहीं पढ़े जाते; कम संख्याओं वाला हिस्सा काट लें।</translation>
    </message>
    <message>
        <source>{0} has more than {1} rows; use fewer.</source>
        <translation>{0} में {1} से ज़्यादा पंक्तियाँ हैं; कम इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>{0} has more than {1} {2}; split it into several drawings.</source>
        <translation>{0} में {1} से ज़्यादा {2} हैं; उसे कई ड्रॉइंग में बाँटें।</translation>
    </message>
    <message>
        <source>{0} has no drawing whose label the network knows; choose another.</source>
        <translation>{0} में ऐसी कोई ड्रॉइंग नहीं है जिसका लेबल नेटवर्क जानता हो; कोई दूसरी चुनें।</translation>
    </message>
    <message>
        <source>{0} has no drawings; an ink file has one per line.</source>
        <translation>{0} में कोई ड्रॉइंग नहीं है; स्याही फ़ाइल में हर पंक्ति में एक होती है।</translation>
    </message>
    <message>
        <source>{0} has no images in it; it needs a row for each.</source>
        <translation>{0} में कोई इमेज नहीं है; हर एक के लिए एक पंक्ति चाहिए।</translation>
    </message>
    <message>
        <source>{0} has no label; fix or remove the line.</source>
        <translation>{0} का कोई लेबल नहीं है; पंक्ति ठीक करें या हटाएँ।</translation>
    </message>
    <message>
        <source>{0} has no labels, so nothing can be kept; add them.</source>
        <translation>{0} में लेबल नहीं हैं, इसलिए कुछ रखा नहीं जा सकता; उन्हें जोड़ें।</translation>
    </message>
    <message>
        <source>{0} has no training images and labels; add both files.</source>
        <translation>{0} में ट्रेनिंग इमेजें और लेबल नहीं हैं; दोनों फ़ाइलें जोड़ें।</translation>
    </message>
    <message>
        <source>{0} has no {1} images of its classes; remove its {2} files.</source>
        <translation>{0} में अपनी क्लास की कोई {1} इमेज नहीं है; उसकी {2} फ़ाइलें हटाएँ।</translation>
    </message>
    <message>
        <source>{0} has no {1} with a label that the network knows; choose another set or another network.</source>
        <translation>{0} में ऐसी कोई {1} नहीं है जिसका लेबल नेटवर्क जानता हो; कोई दूसरा सेट या दूसरा नेटवर्क चुनें।</translation>
    </message>
    <message>
        <source>{0} has the files of {1} datasets; choose the training images of one.</source>
        <translation>{0} में {1} डेटासेट की फ़ाइलें हैं; किसी एक की ट्रेनिंग इमेजें चुनें।</translation>
    </message>
    <message>
        <source>{0} has {1} columns, but the first one has {2}; fix or remove the line.</source>
        <translation>{0} में {1} कॉलम हैं, पर पहली में {2} हैं; पंक्ति ठीक करें या हटाएँ।</translation>
    </message>
    <message>
        <source>{0} has {1} images, but {2} has {3} labels; use two files of the same dataset.</source>
        <translation>{0} में {1} इमेजें हैं, पर {2} में {3} लेबल हैं; एक ही डेटासेट की दो फ़ाइलें लें।</translation>
    </message>
    <message>
        <source>{0} has {1} of {2}, but each class needs at least two; add some or remove the class{3}.</source>
        <translation>{0} में {2} की {1} है, पर हर क्लास में कम से कम दो चाहिए; कुछ जोड़ें या क्लास{3} हटाएँ।</translation>
    </message>
    <message>
        <source>{0} has {1} without a label.</source>
        <translation>{0} में {1} बिना लेबल की हैं।</translation>
    </message>
    <message>
        <source>{0} has {1} {2}, but a row needs a label and the pixels of a square image: 785 columns for 28×28; fix the file or choose another.</source>
        <translation>{0} में {1} {2} हैं, पर एक पंक्ति में लेबल और वर्गाकार इमेज के पिक्सेल चाहिए: 28×28 के लिए 785 कॉलम; फ़ाइल ठीक करें या कोई दूसरी चुनें।</translation>
    </message>
    <message>
        <source>{0} has {1}; give it {2} to {3}.</source>
        <translation>{0} में {1} हैं; उसमें {2} से {3} रखें।</translation>
    </message>
    <message>
        <source>{0} is a HEIC photo, which cannot be read; export it as a JPEG, or set the telephone&apos;s camera to the most compatible format.</source>
        <translation>{0} एक HEIC फ़ोटो है, जो पढ़ी नहीं जा सकती; उसे JPEG के रूप में एक्सपोर्ट करें, या फ़ोन के कैमरे को सबसे संगत फ़ॉर्मेट पर सेट करें।</translation>
    </message>
    <message>
        <source>{0} is a folder or a device; give the name of a file.</source>
        <translation>{0} एक फ़ोल्डर या डिवाइस है; किसी फ़ाइल का नाम दें।</translation>
    </message>
    <message>
        <source>{0} is a link that leads in a circle; choose another place.</source>
        <translation>{0} ऐसा लिंक है जो घूमकर वहीं लौटता है; कोई दूसरी जगह चुनें।</translation>
    </message>
    <message>
        <source>{0} is a link to another place; put the file itself there.</source>
        <translation>{0} किसी दूसरी जगह का लिंक है; वहाँ ख़ुद फ़ाइल रखें।</translation>
    </message>
    <message>
        <source>{0} is a pickle, which could run a stranger’s code; open a .zendigits model file instead.</source>
        <translation>{0} एक pickle है, जो किसी अजनबी का कोड चला सकती है; इसके बजाय .zendigits मॉडल फ़ाइल खोलें।</translation>
    </message>
    <message>
        <source>{0} is a tenth of {1}, the largest rate at which the loss was near its least.</source>
        <translation>{0} दसवाँ हिस्सा है {1} का, जो वह सबसे बड़ा रेट है जिस पर लॉस अपने न्यूनतम के पास था।</translation>
    </message>
    <message>
        <source>{0} is a web page, perhaps with an error message; download the file again.</source>
        <translation>{0} एक वेब पेज है, शायद किसी त्रुटि संदेश के साथ; फ़ाइल फिर से डाउनलोड करें।</translation>
    </message>
    <message>
        <source>{0} is a {1} archive; unpack it and choose what was in it.</source>
        <translation>{0} एक {1} आर्काइव है; उसे खोलें और उसके भीतर की फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>{0} is an IDX file, but its name does not say of what; call it like MNIST’s train-images-idx3-ubyte, and its labels train-labels-idx1-ubyte.</source>
        <translation>{0} एक IDX फ़ाइल है, पर उसका नाम नहीं बताता कि किसकी; उसका नाम MNIST की तरह train-images-idx3-ubyte रखें, और उसके लेबल का train-labels-idx1-ubyte।</translation>
    </message>
    <message>
        <source>{0} is damaged or cut short; copy or save it again.</source>
        <translation>{0} क्षतिग्रस्त या अधूरी है; उसे फिर से कॉपी करें या सहेजें।</translation>
    </message>
    <message>
        <source>{0} is damaged, incomplete or not a model; choose another.</source>
        <translation>{0} क्षतिग्रस्त है, अधूरी है या मॉडल नहीं है; कोई दूसरी चुनें।</translation>
    </message>
    <message>
        <source>{0} is damaged; choose another experiment.</source>
        <translation>{0} क्षतिग्रस्त है; कोई दूसरा प्रयोग चुनें।</translation>
    </message>
    <message>
        <source>{0} is damaged; choose another run.</source>
        <translation>{0} क्षतिग्रस्त है; कोई दूसरा रन चुनें।</translation>
    </message>
    <message>
        <source>{0} is damaged; copy or save it again.</source>
        <translation>{0} क्षतिग्रस्त है; उसे फिर से कॉपी करें या सहेजें।</translation>
    </message>
    <message>
        <source>{0} is damaged; train again with the same settings.</source>
        <translation>{0} क्षतिग्रस्त है; उन्हीं सेटिंग से फिर ट्रेन करें।</translation>
    </message>
    <message>
        <source>{0} is empty: there is no ink in it; choose another picture.</source>
        <translation>{0} ख़ाली है: उसमें कोई स्याही नहीं है; कोई दूसरी तस्वीर चुनें।</translation>
    </message>
    <message>
        <source>{0} is empty; choose another picture.</source>
        <translation>{0} ख़ाली है; कोई दूसरी तस्वीर चुनें।</translation>
    </message>
    <message>
        <source>{0} is from a newer Zen Digits; update this one to open it.</source>
        <translation>{0} किसी नए Zen Digits की है; उसे खोलने के लिए इसे अपडेट करें।</translation>
    </message>
    <message>
        <source>{0} is larger than {1} GB; use less of it.</source>
        <translation>{0} का आकार {1} GB से ज़्यादा है; उसका कम हिस्सा लें।</translation>
    </message>
    <message>
        <source>{0} is larger than {1} MB, too large for a file of this kind; choose another.</source>
        <translation>{0} का आकार {1} MB से ज़्यादा है, जो इस तरह की फ़ाइल के लिए बहुत बड़ा है; कोई दूसरी चुनें।</translation>
    </message>
    <message>
        <source>{0} is longer than {1} pixels; cut or scale it first.</source>
        <translation>{0} की लंबाई {1} पिक्सेल से ज़्यादा है; पहले उसे काटें या छोटा करें।</translation>
    </message>
    <message>
        <source>{0} is no part of a dataset; its files are not used.</source>
        <translation>{0} किसी डेटासेट का हिस्सा नहीं है; उसकी फ़ाइलें इस्तेमाल नहीं होतीं।</translation>
    </message>
    <message>
        <source>{0} is not MNIST&apos;s original; please install Zen Digits again.</source>
        <translation>{0} MNIST की मूल फ़ाइल नहीं है; कृपया Zen Digits फिर से इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>{0} is not a CSV file: it is not text in UTF-8; save it so or choose another.</source>
        <translation>{0} CSV फ़ाइल नहीं है: वह UTF-8 का टेक्स्ट नहीं है; उसे ऐसे सहेजें या कोई दूसरी चुनें।</translation>
    </message>
    <message>
        <source>{0} is not a file; put images into {1}.</source>
        <translation>{0} कोई फ़ाइल नहीं है; इमेजों को {1} में रखें।</translation>
    </message>
    <message>
        <source>{0} is not a list of labels and character codes; fix or remove it.</source>
        <translation>{0} लेबल और वर्ण-कोड की सूची नहीं है; उसे ठीक करें या हटाएँ।</translation>
    </message>
    <message>
        <source>{0} is not a picture that can be read; try a PNG or JPEG.</source>
        <translation>{0} पढ़ी जा सकने वाली तस्वीर नहीं है; PNG या JPEG आज़माएँ।</translation>
    </message>
    <message>
        <source>{0} is not a regular file; remove it.</source>
        <translation>{0} सामान्य फ़ाइल नहीं है; उसे हटाएँ।</translation>
    </message>
    <message>
        <source>{0} is not an IDX file of {1}{2}; choose another.</source>
        <translation>{0} {1} की IDX फ़ाइल नहीं है{2}; कोई दूसरी चुनें।</translation>
    </message>
    <message>
        <source>{0} is not an ink file: it is not text; choose another.</source>
        <translation>{0} स्याही फ़ाइल नहीं है: वह टेक्स्ट नहीं है; कोई दूसरी चुनें।</translation>
    </message>
    <message>
        <source>{0} is not text; fix or remove it.</source>
        <translation>{0} टेक्स्ट नहीं है; उसे ठीक करें या हटाएँ।</translation>
    </message>
    <message>
        <source>{0} is not written in TOML ({1}); the guide shows how lessons are written.</source>
        <translation>{0} TOML में नहीं लिखा है ({1}); पाठ कैसे लिखे जाते हैं, यह गाइड में है।</translation>
    </message>
    <message>
        <source>{0} is of another version of Zen Digits; resume it with that one, or train again.</source>
        <translation>{0} Zen Digits के दूसरे संस्करण का है; उसे उसी में फिर चलाएँ, या फिर से ट्रेन करें।</translation>
    </message>
    <message>
        <source>{0} is present but not used: {1}</source>
        <translation>{0} मौजूद है पर इस्तेमाल नहीं होता: {1}</translation>
    </message>
    <message>
        <source>{0} is the largest rate that was tried, and the loss still fell there.</source>
        <translation>{0} आज़माया गया सबसे बड़ा रेट है, और वहाँ भी लॉस घट रहा था।</translation>
    </message>
    <message>
        <source>{0} is written in no language; write it in one.</source>
        <translation>{0} किसी भाषा में नहीं लिखा है; उसे किसी में लिखें।</translation>
    </message>
    <message>
        <source>{0} looks like a page of print, not of numbers; cut out the part with the numbers.</source>
        <translation>{0} छपे हुए पन्ने जैसा लगता है, संख्याओं का नहीं; संख्याओं वाला हिस्सा काट लें।</translation>
    </message>
    <message>
        <source>{0} means nothing in a lesson; correct or delete it.</source>
        <translation>{0} का पाठ में कोई अर्थ नहीं है; उसे सुधारें या मिटाएँ।</translation>
    </message>
    <message>
        <source>{0} must be a list of at most {1} names.</source>
        <translation>{0} ज़्यादा-से-ज़्यादा {1} नामों की सूची होनी चाहिए।</translation>
    </message>
    <message>
        <source>{0} must be a table of names and values.</source>
        <translation>{0} नामों और मानों की तालिका होनी चाहिए।</translation>
    </message>
    <message>
        <source>{0} must be a text of 1 to {1} characters.</source>
        <translation>{0} 1 से {1} अक्षरों का टेक्स्ट होना चाहिए।</translation>
    </message>
    <message>
        <source>{0} must end in {1}; choose another name.</source>
        <translation>{0} के अंत में {1} होना चाहिए; कोई दूसरा नाम चुनें।</translation>
    </message>
    <message>
        <source>{0} must name a part of the window, such as train_button; {1} does not.</source>
        <translation>{0} में विंडो के किसी हिस्से का नाम होना चाहिए, जैसे train_button; {1} ऐसा नहीं है।</translation>
    </message>
    <message>
        <source>{0} of a layer’s neurons are dead: they give 0 for every image, and never learn again.</source>
        <translation>एक लेयर के {0} न्यूरॉन मृत हैं: वे हर इमेज के लिए 0 देते हैं, और फिर कभी नहीं सीखते।</translation>
    </message>
    <message>
        <source>{0} of a layer’s neurons are saturated: always at one end, where they hardly learn.</source>
        <translation>एक लेयर के {0} न्यूरॉन संतृप्त हैं: वे हमेशा एक छोर पर रहते हैं, जहाँ वे मुश्किल से सीखते हैं।</translation>
    </message>
    <message>
        <source>{0} should hold {1}, but it is cut short; copy it again.</source>
        <translation>{0} में {1} होना चाहिए, पर वह अधूरी है; उसे फिर से कॉपी करें।</translation>
    </message>
    <message>
        <source>{0} should hold {1}, but it is longer; copy it again.</source>
        <translation>{0} में {1} होना चाहिए, पर वह उससे लंबी है; उसे फिर से कॉपी करें।</translation>
    </message>
    <message>
        <source>{0} shows no number: what is on it looks like words or drawings; choose another picture.</source>
        <translation>{0} में कोई संख्या नहीं दिखती: उस पर जो है वह शब्द या चित्र लगते हैं; कोई दूसरी तस्वीर चुनें।</translation>
    </message>
    <message>
        <source>{0} sure that {1} is better.</source>
        <translation>{0} निश्चित कि “{1}” बेहतर है।</translation>
    </message>
    <message>
        <source>{0} unpacks to more than {1} times its size, as no handwriting does; choose another.</source>
        <translation>{0} खुलकर अपने आकार के {1} गुने से ज़्यादा हो जाती है, जैसा कोई लिखावट नहीं होती; कोई दूसरी चुनें।</translation>
    </message>
    <message>
        <source>{0} was not written by Zen Digits; choose another.</source>
        <translation>{0} Zen Digits की लिखी हुई नहीं है; कोई दूसरी चुनें।</translation>
    </message>
    <message>
        <source>{0}, line {1} is too long for an image; fix it.</source>
        <translation>{0}, पंक्ति {1} इमेज के लिए बहुत लंबी है; उसे ठीक करें।</translation>
    </message>
    <message>
        <source>{0}, line {1} is too long; fix or remove it.</source>
        <translation>{0}, पंक्ति {1} बहुत लंबी है; उसे ठीक करें या हटाएँ।</translation>
    </message>
    <message>
        <source>{0}, line {1}: this is not CSV ({2}); fix or remove the line.</source>
        <translation>{0}, पंक्ति {1}: यह CSV नहीं है ({2}); पंक्ति ठीक करें या हटाएँ।</translation>
    </message>
    <message>
        <source>{0}.right must be true or false.</source>
        <translation>{0}.right का मान true या false होना चाहिए।</translation>
    </message>
    <message>
        <source>{0}.{1} must be called as a language is, such as de.</source>
        <translation>{0}.{1} का नाम किसी भाषा का होना चाहिए, जैसे de।</translation>
    </message>
    <message>
        <source>{0}: a coordinate is beyond ±{1}; fix or remove the line.</source>
        <translation>{0}: एक निर्देशांक ±{1} से बाहर है; पंक्ति ठीक करें या हटाएँ।</translation>
    </message>
    <message>
        <source>{0}: a pixel is {1}, not {2}; fix or remove the line.</source>
        <translation>{0}: एक पिक्सेल {1} है, {2} नहीं; पंक्ति ठीक करें या हटाएँ।</translation>
    </message>
    <message>
        <source>{0}: a point is not a pair of numbers; fix or remove the line.</source>
        <translation>{0}: एक बिंदु संख्याओं का जोड़ा नहीं है; पंक्ति ठीक करें या हटाएँ।</translation>
    </message>
    <message>
        <source>{0}: a stroke is not a list of points; fix or remove the line.</source>
        <translation>{0}: एक स्ट्रोक बिंदुओं की सूची नहीं है; पंक्ति ठीक करें या हटाएँ।</translation>
    </message>
    <message>
        <source>{0}: the drawing has no strokes; fix or remove the line.</source>
        <translation>{0}: ड्रॉइंग में कोई स्ट्रोक नहीं है; पंक्ति ठीक करें या हटाएँ।</translation>
    </message>
    <message>
        <source>{0}: the label is neither text nor a number; fix it.</source>
        <translation>{0}: लेबल न टेक्स्ट है न संख्या; उसे ठीक करें।</translation>
    </message>
    <message>
        <source>{0}: there are no &quot;strokes&quot;; {1}</source>
        <translation>{0}: &quot;strokes&quot; नहीं हैं; {1}</translation>
    </message>
    <message>
        <source>{0}: this is not JSON; {1}</source>
        <translation>{0}: यह JSON नहीं है; {1}</translation>
    </message>
    <message>
        <source>{0}: {1} a label that no training image has.</source>
        <translation>{0}: ऐसा लेबल जो किसी ट्रेनिंग इमेज का नहीं है ({1})।</translation>
    </message>
    <message>
        <source>{0}: {1}; fix it.</source>
        <translation>{0}: {1}; उसे ठीक करें।</translation>
    </message>
    <message>
        <source>{0}: {1}; fix or remove the line.</source>
        <translation>{0}: {1}; पंक्ति ठीक करें या हटाएँ।</translation>
    </message>
    <message>
        <source>{0}: {1}; give the class another name.</source>
        <translation>{0}: {1}; क्लास को दूसरा नाम दें।</translation>
    </message>
    <message>
        <source>{0}cannot be used ({1}); check its name and permissions, or choose another place.</source>
        <translation>{0}इस्तेमाल नहीं हो सकता ({1}); उसका नाम और अनुमतियाँ जाँचें, या कोई दूसरी जगह चुनें।</translation>
    </message>
</context>
<context>
    <name>crash</name>
    <message>
        <source>Unexpected error: something went wrong in Zen Digits.</source>
        <translation>अनपेक्षित त्रुटि: Zen Digits में कुछ गड़बड़ हो गई।</translation>
    </message>
    <message>
        <source>You can keep working. The details below are also in the log file.</source>
        <translation>आप काम जारी रख सकते हैं। नीचे का विवरण लॉग फ़ाइल में भी है।</translation>
    </message>
</context>
<context>
    <name>deformation</name>
    <message>
        <source>Rotation</source>
        <translation>घुमाव</translation>
    </message>
    <message>
        <source>degrees clockwise</source>
        <translation>डिग्री घड़ी की दिशा में</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>खिसकाव</translation>
    </message>
    <message>
        <source>pixels to the right</source>
        <translation>पिक्सेल दाईं ओर</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Thickness</source>
        <translation>मोटाई</translation>
    </message>
    <message>
        <source>pixels more at each edge</source>
        <translation>पिक्सेल ज़्यादा, हर किनारे पर</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>धुंधलापन</translation>
    </message>
    <message>
        <source>pixels (standard deviation)</source>
        <translation>पिक्सेल (मानक विचलन)</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>नॉइज़</translation>
    </message>
    <message>
        <source>% of full ink</source>
        <translation>% पूरी स्याही का</translation>
    </message>
    <message>
        <source>Hidden square</source>
        <translation>छिपा वर्ग</translation>
    </message>
    <message>
        <source>pixels wide</source>
        <translation>पिक्सेल चौड़ा</translation>
    </message>
</context>
<context>
    <name>kept</name>
    <message numerus="yes">
        <source>%Ln drawings</source>
        <translation>
            <numerusform>%Ln ड्रॉइंग</numerusform>
            <numerusform>%Ln ड्रॉइंग</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln drawings are selected.</source>
        <translation>
            <numerusform>%Ln ड्रॉइंग चुनी हुई है।</numerusform>
            <numerusform>%Ln ड्रॉइंग चुनी हुई हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>no digit</source>
        <translation>अंक नहीं</translation>
    </message>
    <message>
        <source>Select drawings to give them another label, or to delete them.</source>
        <translation>ड्रॉइंग चुनें, ताकि उन्हें दूसरा लेबल दें या मिटाएँ।</translation>
    </message>
    <message>
        <source>{0}, kept {1}</source>
        <translation>{0}, {1} को रखी गई</translation>
    </message>
    <message>
        <source>{0}, read as {1}, kept {2}</source>
        <translation>{0}, जिसे {1} पढ़ा गया, {2} को रखी गई</translation>
    </message>
</context>
<context>
    <name>left out</name>
    <message numerus="yes">
        <source>%Ln images that you marked are left out.</source>
        <translation>
            <numerusform>आपके निशान वाली %Ln इमेज छोड़ी गई है।</numerusform>
            <numerusform>आपके निशान वाली %Ln इमेजें छोड़ी गई हैं।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lessons</name>
    <message>
        <source>What the network sees</source>
        <translation>नेटवर्क क्या देखता है</translation>
    </message>
    <message>
        <source>A network that reads digits never sees your pen. In this lesson you find out what it gets instead, and what it answers.</source>
        <translation>अंक पढ़ने वाला नेटवर्क आपका पेन कभी नहीं देखता। इस पाठ में आप जानेंगे कि उसे बदले में क्या मिलता है, और वह क्या जवाब देता है।</translation>
    </message>
    <message>
        <source>Draw a large 4 on the canvas.</source>
        <translation>कैनवस पर बड़ा-सा 4 बनाएँ।</translation>
    </message>
    <message>
        <source>Here is what the network gets of your drawing: 28 × 28 grey values, no colour, no strokes, no order in time. Of all that you did, only these 784 numbers are left.</source>
        <translation>आपकी ड्रॉइंग से नेटवर्क को यही मिलता है: 28 × 28 धूसर मान, न रंग, न स्ट्रोक, न समय का क्रम। आपने जो कुछ किया, उसमें से केवल ये 784 संख्याएँ बचती हैं।</translation>
    </message>
    <message>
        <source>Clear the canvas. The network gets nothing then.</source>
        <translation>कैनवस साफ़ करें। तब नेटवर्क को कुछ नहीं मिलता।</translation>
    </message>
    <message>
        <source>Before the network looks, the program cuts your drawing out, makes it as large as the images it learned from, and puts it in the middle.</source>
        <translation>नेटवर्क के देखने से पहले प्रोग्राम आपकी ड्रॉइंग को काटकर निकालता है, उसे उन इमेजों जितना बड़ा करता है जिनसे नेटवर्क ने सीखा, और बीच में रखता है।</translation>
    </message>
    <message>
        <source>Draw a tiny 4 in a corner, and look at what the network gets of it.</source>
        <translation>कोने में छोटा-सा 4 बनाएँ, और देखें कि नेटवर्क को उससे क्या मिलता है।</translation>
    </message>
    <message>
        <source>The network answers with ten numbers, one for each digit. They add up to 100 %: where one grows, others shrink. It cannot say “none of them”, so the program looks for that by itself.</source>
        <translation>नेटवर्क दस संख्याओं से जवाब देता है, हर अंक के लिए एक। उनका जोड़ 100% होता है: एक बढ़ती है तो दूसरी घटती हैं। वह “इनमें से कोई नहीं” नहीं कह सकता, इसलिए यह प्रोग्राम ख़ुद जाँचता है।</translation>
    </message>
    <message>
        <source>Clear the canvas, draw a 1, and watch the bars.</source>
        <translation>कैनवस साफ़ करें, 1 बनाएँ, और पट्टियाँ देखें।</translation>
    </message>
    <message>
        <source>A few grey pixels can change the answer. Between a 1 and a 7 there is only a stroke at the top.</source>
        <translation>कुछ धूसर पिक्सेल जवाब बदल सकते हैं। 1 और 7 के बीच केवल ऊपर के एक स्ट्रोक का अंतर है।</translation>
    </message>
    <message>
        <source>Make a 7 of your 1: add the stroke at its top.</source>
        <translation>अपने 1 को 7 बनाएँ: उसके ऊपर वाला स्ट्रोक जोड़ें।</translation>
    </message>
    <message>
        <source>Which of the ink made it a 7? The page Why answers: what speaks for this digit is marked +, what speaks against it −, each in a colour of its own. Below it you read what each stroke adds, and what the rest would be without it.</source>
        <translation>किस स्याही से यह 7 बना? “क्यों” पेज जवाब देता है: जो इस अंक के पक्ष में बोलता है उस पर + का निशान है, जो ख़िलाफ़ बोलता है उस पर − का, हर एक का अपना रंग है। उसके नीचे लिखा है कि हर स्ट्रोक क्या जोड़ता है, और उसके बिना बाक़ी क्या होता।</translation>
    </message>
    <message>
        <source>Choose another method, and see whether both mean the same ink.</source>
        <translation>दूसरी विधि चुनें, और देखें कि क्या दोनों का मतलब उसी स्याही से है।</translation>
    </message>
    <message>
        <source>Try it: draw the same digit twice, first large, then small and in a corner. What is different in what the network gets?</source>
        <translation>आज़माएँ: एक ही अंक दो बार बनाएँ, पहले बड़ा, फिर छोटा और कोने में। नेटवर्क को जो मिलता है उसमें क्या अलग है?</translation>
    </message>
    <message>
        <source>The second is small and lies in a corner, too.</source>
        <translation>दूसरा वहाँ भी छोटा है और कोने में है।</translation>
    </message>
    <message>
        <source>Look at the 28 × 28 image once more: it fills the middle both times.</source>
        <translation>28 × 28 की इमेज फिर से देखें: दोनों बार वह बीच को भरती है।</translation>
    </message>
    <message>
        <source>Hardly anything: size and place are taken away.</source>
        <translation>लगभग कुछ नहीं: आकार और जगह हटा दिए जाते हैं।</translation>
    </message>
    <message>
        <source>Size and place are evened out before; what is left are small differences in how you drew it. The program does what was done with the images that the network learned from.</source>
        <translation>आकार और जगह पहले ही बराबर कर दिए जाते हैं; बचते हैं तो बस वे छोटे अंतर कि आपने कैसे बनाया। प्रोग्राम वही करता है जो उन इमेजों के साथ किया गया था जिनसे नेटवर्क ने सीखा।</translation>
    </message>
    <message>
        <source>It gets the strokes in another order.</source>
        <translation>उसे स्ट्रोक दूसरे क्रम में मिलते हैं।</translation>
    </message>
    <message>
        <source>It gets no strokes at all: a picture that is opened is read just as well.</source>
        <translation>उसे स्ट्रोक मिलते ही नहीं: खोली गई तस्वीर भी उतनी ही अच्छी तरह पढ़ी जाती है।</translation>
    </message>
    <message>
        <source>Train your first network</source>
        <translation>अपना पहला नेटवर्क ट्रेन करें</translation>
    </message>
    <message>
        <source>A new network knows nothing: its weights are random numbers, and it guesses. It becomes a reader by looking at labelled images, 60,000 of them, and changing its weights a little after each handful.</source>
        <translation>नया नेटवर्क कुछ नहीं जानता: उसके वेट रैंडम संख्याएँ हैं, और वह अंदाज़ा लगाता है। वह पढ़ना सीखता है 60,000 लेबल वाली इमेजें देखकर, और हर मुट्ठी भर के बाद अपने वेट थोड़े बदलकर।</translation>
    </message>
    <message>
        <source>Choose the preset Quick: it takes some seconds.</source>
        <translation>“झटपट” प्रीसेट चुनें: इसमें कुछ सेकंड लगते हैं।</translation>
    </message>
    <message>
        <source>Everything happens on this computer, while you watch.</source>
        <translation>सब कुछ इसी कंप्यूटर पर होता है, आपके देखते-देखते।</translation>
    </message>
    <message>
        <source>Press Train.</source>
        <translation>“ट्रेन करें” दबाएँ।</translation>
    </message>
    <message>
        <source>Each point of this curve is one batch: some hundred images that are read, compared with their labels, and learned from. The loss says how wrong the network was. It falls fast, then slowly.</source>
        <translation>इस वक्र का हर बिंदु एक बैच है: कुछ सौ इमेजें, जो पढ़ी जाती हैं, अपने लेबल से मिलाई जाती हैं, और जिनसे सीखा जाता है। लॉस बताता है कि नेटवर्क कितना ग़लत था। वह पहले तेज़ी से घटता है, फिर धीरे।</translation>
    </message>
    <message>
        <source>Wait until the run has ended.</source>
        <translation>रन ख़त्म होने तक रुकें।</translation>
    </message>
    <message>
        <source>The test accuracy is the share of images it reads rightly among 10,000 that it has never seen. That it reads these well is what counts: it could have learned the others by heart.</source>
        <translation>टेस्ट सटीकता उन 10,000 इमेजों का हिस्सा है, जो उसने कभी नहीं देखीं, पर सही पढ़ीं। इन्हें अच्छी तरह पढ़ना ही मायने रखता है: बाक़ी तो वह रट भी सकता था।</translation>
    </message>
    <message>
        <source>Your network already reads the canvas, in place of the one that came with the program. Here you see which one reads, and choose another.</source>
        <translation>साथ दिए गए नेटवर्क की जगह अब आपका नेटवर्क कैनवस पढ़ रहा है। यहाँ आप देखते हैं कि कौन पढ़ता है, और दूसरा चुन सकते हैं।</translation>
    </message>
    <message>
        <source>Clear the canvas, and draw any digit for your network.</source>
        <translation>कैनवस साफ़ करें, और अपने नेटवर्क के लिए कोई भी अंक बनाएँ।</translation>
    </message>
    <message>
        <source>A network that begins with other random numbers becomes another network. The seed is where they come from: with the same seed, a run is the same to the last digit.</source>
        <translation>जो नेटवर्क दूसरी रैंडम संख्याओं से शुरू होता है वह दूसरा नेटवर्क बनता है। वे सीड से आती हैं: एक ही सीड से रन आख़िरी अंक तक एक जैसा होता है।</translation>
    </message>
    <message>
        <source>Choose another seed, press Train, and wait for the end.</source>
        <translation>दूसरा सीड चुनें, “ट्रेन करें” दबाएँ, और ख़त्म होने तक रुकें।</translation>
    </message>
    <message>
        <source>Look at the test accuracy of your runs. What is true of a network that has trained for some seconds?</source>
        <translation>अपने रनों की टेस्ट सटीकता देखें। कुछ सेकंड ट्रेन हुए नेटवर्क के बारे में क्या सच है?</translation>
    </message>
    <message>
        <source>It reads about half of the test images.</source>
        <translation>वह लगभग आधी टेस्ट इमेजें सही पढ़ता है।</translation>
    </message>
    <message>
        <source>Look at the line of the last run: the test accuracy stands there in per cent.</source>
        <translation>पिछले रन की पंक्ति देखें: टेस्ट सटीकता वहाँ प्रतिशत में लिखी है।</translation>
    </message>
    <message>
        <source>It reads about 99 of 100, and never exactly as many.</source>
        <translation>वह 100 में से लगभग 99 सही पढ़ता है, और हर बार ठीक उतनी ही नहीं।</translation>
    </message>
    <message>
        <source>About 99 of 100 after a single look at each image. Runs differ by a few tenths of a per cent where they begin with other numbers; so a small difference between two runs says nothing yet.</source>
        <translation>हर इमेज को एक बार देखने के बाद ही 100 में से लगभग 99। दूसरी संख्याओं से शुरू होने पर रन एक प्रतिशत के कुछ दसवें हिस्सों तक अलग होते हैं; इसलिए दो रनों के बीच छोटा अंतर अभी कुछ नहीं बताता।</translation>
    </message>
    <message>
        <source>It reads all of them: it has seen them before.</source>
        <translation>वह सभी सही पढ़ता है: उसने उन्हें पहले देखा है।</translation>
    </message>
    <message>
        <source>It has not: test images are kept aside. What was learned by heart would not help with them.</source>
        <translation>नहीं देखा: टेस्ट इमेजें अलग रखी जाती हैं। रटा हुआ उनमें काम नहीं आता।</translation>
    </message>
    <message>
        <source>Loss, gradient and learning rate</source>
        <translation>लॉस, ग्रेडिएंट और लर्निंग रेट</translation>
    </message>
    <message>
        <source>Before you begin, all settings go back to where they began: what was tried before would mix in.</source>
        <translation>शुरू करने से पहले सभी सेटिंग वहीं लौटती हैं जहाँ से शुरू हुई थीं: पहले जो आज़माया गया वह इसमें मिल जाता।</translation>
    </message>
    <message>
        <source>Choose the preset Quick.</source>
        <translation>“झटपट” प्रीसेट चुनें।</translation>
    </message>
    <message>
        <source>Learning is going downhill. The loss says how wrong the network is; the gradient says, for each weight, in which direction the loss falls. The learning rate is the length of each step. For this lesson you take a small network.</source>
        <translation>सीखना ढलान पर उतरना है। लॉस बताता है कि नेटवर्क कितना ग़लत है; ग्रेडिएंट हर वेट के लिए बताता है कि लॉस किस दिशा में घटता है। लर्निंग रेट हर क़दम की लंबाई है। इस पाठ के लिए आप एक छोटा नेटवर्क लेते हैं।</translation>
    </message>
    <message>
        <source>Choose the network Dense 128.</source>
        <translation>“डेंस 128” नेटवर्क चुनें।</translation>
    </message>
    <message>
        <source>SGD is the plainest rule of all: new weight = old weight − learning rate × gradient. Other rules stretch the steps here and shorten them there.</source>
        <translation>SGD सबसे सीधा नियम है: नया वेट = पुराना वेट − लर्निंग रेट × ग्रेडिएंट। दूसरे नियम क़दमों को कहीं लंबा करते हैं, कहीं छोटा।</translation>
    </message>
    <message>
        <source>Choose the optimizer SGD.</source>
        <translation>ऑप्टिमाइज़र SGD चुनें।</translation>
    </message>
    <message>
        <source>With 500 images of each digit instead of all 5,500, a run takes seconds.</source>
        <translation>हर अंक की सभी 5,500 के बजाय 500 इमेजों से रन सेकंडों में हो जाता है।</translation>
    </message>
    <message>
        <source>Enter 500 images of a class, and the batch size 32.</source>
        <translation>प्रति क्लास 500 इमेजें, और बैच साइज़ 32 भरें।</translation>
    </message>
    <message>
        <source>A good length of step for this network is 0.1.</source>
        <translation>इस नेटवर्क के लिए क़दम की अच्छी लंबाई 0.1 है।</translation>
    </message>
    <message>
        <source>Enter the learning rate 0.1.</source>
        <translation>लर्निंग रेट 0.1 भरें।</translation>
    </message>
    <message>
        <source>Now watch the loss. It begins near 2.3: that is what guessing among ten digits costs.</source>
        <translation>अब लॉस को देखें। वह 2.3 के पास से शुरू होता है: दस अंकों में से अंदाज़ा लगाने की यही क़ीमत है।</translation>
    </message>
    <message>
        <source>Press Train, and wait for the end.</source>
        <translation>“ट्रेन करें” दबाएँ, और ख़त्म होने तक रुकें।</translation>
    </message>
    <message>
        <source>And with steps ten times as long? Who strides downhill with leaps comes out on the other side of the valley, higher than before, where it is steeper still: the next leap is longer yet.</source>
        <translation>और दस गुना लंबे क़दमों से? जो छलाँगें लगाकर ढलान उतरता है वह घाटी के दूसरी ओर पहुँच जाता है, पहले से ऊँचा, जहाँ ढलान और तीखी है: अगली छलाँग और भी लंबी होती है।</translation>
    </message>
    <message>
        <source>Enter the learning rate 1.</source>
        <translation>लर्निंग रेट 1 भरें।</translation>
    </message>
    <message>
        <source>See it happen: the loss shoots up instead of falling. That is called diverging. A line below the curves says so while the run goes on, and offers a smaller rate.</source>
        <translation>इसे होते देखें: लॉस घटने के बजाय एकदम ऊपर भागता है। इसे डाइवर्ज होना कहते हैं। रन के दौरान वक्रों के नीचे एक पंक्ति यही बताती है, और छोटा रेट सुझाती है।</translation>
    </message>
    <message>
        <source>Press Train, and watch the loss leave its range.</source>
        <translation>“ट्रेन करें” दबाएँ, और लॉस को अपनी सीमा से बाहर जाते देखें।</translation>
    </message>
    <message>
        <source>Try it: train once more with a learning rate ten times smaller than the good one, 0.01, and compare the loss at the end. What happens?</source>
        <translation>आज़माएँ: अच्छे लर्निंग रेट से दस गुना छोटे, 0.01, पर एक बार और ट्रेन करें, और अंत के लॉस की तुलना करें। क्या होता है?</translation>
    </message>
    <message>
        <source>It falls evenly, but is higher at the end than with 0.1.</source>
        <translation>वह लगातार घटता है, पर अंत में 0.1 वाले से ऊँचा रहता है।</translation>
    </message>
    <message>
        <source>Small steps are safe and slow: after as many images the network is not as far. Too long a step forgets, too short a step crawls; in between lies the rate that one looks for. The button Find a rate beside it does so.</source>
        <translation>छोटे क़दम सुरक्षित और धीमे हैं: उतनी ही इमेजों के बाद नेटवर्क उतना आगे नहीं पहुँचता। बहुत लंबा क़दम भूलता है, बहुत छोटा रेंगता है; बीच में वह रेट है जिसकी तलाश होती है। बग़ल का बटन “रेट खोजें” यही करता है।</translation>
    </message>
    <message>
        <source>It diverges again.</source>
        <translation>वह फिर डाइवर्ज होता है।</translation>
    </message>
    <message>
        <source>Look at the curve of the run with 0.01: it never rises above where it began, apart from small jumps.</source>
        <translation>0.01 वाले रन का वक्र देखें: छोटी उछालों को छोड़कर वह कभी अपनी शुरुआत से ऊपर नहीं जाता।</translation>
    </message>
    <message>
        <source>It falls lower than ever: the smaller, the better.</source>
        <translation>वह पहले से भी नीचे गिरता है: जितना छोटा, उतना अच्छा।</translation>
    </message>
    <message>
        <source>Compare both ends of the runs, on the page Runs or in the status line: after as many images, the smaller rate is behind.</source>
        <translation>दोनों रनों के अंत की तुलना करें, “रन” पेज पर या स्थिति पंक्ति में: उतनी ही इमेजों के बाद छोटा रेट पीछे है।</translation>
    </message>
    <message>
        <source>Dense against convolution</source>
        <translation>डेंस बनाम कन्वोल्यूशन</translation>
    </message>
    <message>
        <source>In a dense layer every pixel has weights of its own. What the network learned about a stroke at one place it does not know of the place beside. You train such a network first.</source>
        <translation>डेंस लेयर में हर पिक्सेल के अपने वेट होते हैं। नेटवर्क ने एक जगह के स्ट्रोक के बारे में जो सीखा, वह बग़ल की जगह के बारे में नहीं जानता। पहले आप ऐसा नेटवर्क ट्रेन करते हैं।</translation>
    </message>
    <message>
        <source>Choose the network Dense 128, and 500 images of a class.</source>
        <translation>“डेंस 128” नेटवर्क, और प्रति क्लास 500 इमेजें चुनें।</translation>
    </message>
    <message>
        <source>It learns for a few seconds, and then reads your drawing.</source>
        <translation>वह कुछ सेकंड सीखता है, और फिर आपकी ड्रॉइंग पढ़ता है।</translation>
    </message>
    <message>
        <source>The program puts each drawing in the middle before the network sees it. Here you shift it after that.</source>
        <translation>नेटवर्क के देखने से पहले प्रोग्राम हर ड्रॉइंग को बीच में रखता है। यहाँ आप उसे उसके बाद खिसकाते हैं।</translation>
    </message>
    <message>
        <source>Draw a 4, and move the slider Shift to the right: how far until it is misread?</source>
        <translation>4 बनाएँ, और “खिसकाव” स्लाइडर को दाईं ओर ले जाएँ: कितनी दूर पर वह ग़लत पढ़ा जाता है?</translation>
    </message>
    <message>
        <source>A convolution lays the same small filter over all places of the image. A stroke that it knows it finds anywhere. You train one with as many images.</source>
        <translation>कन्वोल्यूशन एक ही छोटे फ़िल्टर को इमेज की हर जगह पर रखता है। जिस स्ट्रोक को वह जानता है उसे कहीं भी ढूँढ लेता है। आप उतनी ही इमेजों से एक ऐसा नेटवर्क ट्रेन करते हैं।</translation>
    </message>
    <message>
        <source>Choose the network Quick CNN, 500 images of a class and 3 epochs.</source>
        <translation>“झटपट CNN” नेटवर्क, प्रति क्लास 500 इमेजें और 3 एपॉक चुनें।</translation>
    </message>
    <message>
        <source>It learns in seconds, too.</source>
        <translation>वह भी सेकंडों में सीखता है।</translation>
    </message>
    <message>
        <source>Now the same test with this network.</source>
        <translation>अब इस नेटवर्क के साथ वही परख।</translation>
    </message>
    <message>
        <source>Move the slider Shift again, and compare.</source>
        <translation>“खिसकाव” स्लाइडर फिर से चलाएँ, और तुलना करें।</translation>
    </message>
    <message>
        <source>One drawing says little. The test images say more: first without any shift.</source>
        <translation>एक ड्रॉइंग बहुत कम बताती है। टेस्ट इमेजें ज़्यादा बताती हैं: पहले बिना किसी खिसकाव के।</translation>
    </message>
    <message>
        <source>Press Measure, and wait for the figures.</source>
        <translation>“मापें” दबाएँ, और आँकड़े आने तक रुकें।</translation>
    </message>
    <message>
        <source>And now 1,000 of them, shifted further and further, by both networks. The curve Shift tells how many are still read rightly.</source>
        <translation>और अब उनमें से 1,000, ज़्यादा और ज़्यादा खिसकाई हुई, दोनों नेटवर्कों से। “खिसकाव” का वक्र बताता है कि तब भी कितनी सही पढ़ी जाती हैं।</translation>
    </message>
    <message>
        <source>Choose Dense 128 as the second network, and press Measure robustness.</source>
        <translation>दूसरे नेटवर्क के रूप में “डेंस 128” चुनें, और “मज़बूती मापें” दबाएँ।</translation>
    </message>
    <message>
        <source>Wait for the curves, and point at 3 pixels in the one called Shift. What do they say?</source>
        <translation>वक्र आने तक रुकें, और “खिसकाव” वाले में 3 पिक्सेल पर इंगित करें। वे क्या बताते हैं?</translation>
    </message>
    <message>
        <source>Both read about as many as before.</source>
        <translation>दोनों लगभग पहले जितनी ही पढ़ते हैं।</translation>
    </message>
    <message>
        <source>Point at the curves once more: both lose, one of them much more.</source>
        <translation>वक्रों पर एक बार और इंगित करें: दोनों में गिरावट है, एक में कहीं ज़्यादा।</translation>
    </message>
    <message>
        <source>The convolution still reads most of them, the dense network about half.</source>
        <translation>कन्वोल्यूशन तब भी ज़्यादातर सही पढ़ता है, डेंस नेटवर्क लगभग आधी।</translation>
    </message>
    <message>
        <source>Weights that are shared by all places make the difference; and the network needs fewer of them. It still loses: only its layers close to the end know places, and images at the edge are cut off.</source>
        <translation>फ़र्क़ उन वेट से पड़ता है जो सभी जगहों के लिए साझा हैं; और नेटवर्क को वे कम चाहिए। गिरावट फिर भी होती है: केवल उसकी अंत के पास की लेयर जगहों को पहचानती हैं, और किनारे की इमेजें कट जाती हैं।</translation>
    </message>
    <message>
        <source>The dense network reads more: it has more weights.</source>
        <translation>डेंस नेटवर्क ज़्यादा पढ़ता है: उसके पास ज़्यादा वेट हैं।</translation>
    </message>
    <message>
        <source>The other way round: look which line is which, above the curves.</source>
        <translation>उल्टा है: वक्रों के ऊपर देखें कि कौन-सी रेखा किसकी है।</translation>
    </message>
    <message>
        <source>Too few images</source>
        <translation>बहुत कम इमेजें</translation>
    </message>
    <message>
        <source>What if you had only 20 images of each digit? A network with 100,000 weights can learn 200 images by heart. Does it read then?</source>
        <translation>अगर आपके पास हर अंक की केवल 20 इमेजें हों तो? 1,00,000 वेट वाला नेटवर्क 200 इमेजें रट सकता है। क्या तब वह पढ़ता है?</translation>
    </message>
    <message>
        <source>Choose the network Dense 128, 20 images of a class and 60 epochs, and switch augmentation off.</source>
        <translation>“डेंस 128” नेटवर्क, प्रति क्लास 20 इमेजें और 60 एपॉक चुनें, और ऑगमेंटेशन बंद करें।</translation>
    </message>
    <message>
        <source>Two curves: the accuracy on the images that it learns from, and on validation images, which it never learns from.</source>
        <translation>दो वक्र: उन इमेजों पर सटीकता जिनसे वह सीखता है, और वैलिडेशन इमेजों पर, जिनसे वह कभी नहीं सीखता।</translation>
    </message>
    <message>
        <source>Press Train, and watch both curves until the end.</source>
        <translation>“ट्रेन करें” दबाएँ, और अंत तक दोनों वक्र देखें।</translation>
    </message>
    <message>
        <source>The first curve reaches 100 %, the second stays far below: this gap is called overfitting. The network knows its 200 images, and little about digits. Note the test accuracy.</source>
        <translation>पहला वक्र 100% तक पहुँचता है, दूसरा काफ़ी नीचे रहता है: इस अंतर को ओवरफ़िटिंग कहते हैं। नेटवर्क अपनी 200 इमेजें जानता है, और अंकों के बारे में कम। टेस्ट सटीकता लिख लें।</translation>
    </message>
    <message>
        <source>Dropout lets half of the hidden units sleep at each step, others each time: none can rely on the others.</source>
        <translation>ड्रॉपआउट हर स्टेप में आधी हिडन यूनिट को सुला देता है, हर बार दूसरी: कोई भी बाक़ी के भरोसे नहीं रह सकती।</translation>
    </message>
    <message>
        <source>Enter a dropout of 50 %, and train again.</source>
        <translation>ड्रॉपआउट 50% भरें, और फिर से ट्रेन करें।</translation>
    </message>
    <message>
        <source>L2, or weight decay, pulls all weights a little towards zero at each step: what is learned by heart needs large ones.</source>
        <translation>L2, यानी वेट डिके, हर स्टेप में सभी वेट को थोड़ा शून्य की ओर खींचता है: रटने के लिए बड़े वेट चाहिए।</translation>
    </message>
    <message>
        <source>Put dropout back to 0, enter a weight decay of 0.1, and train again.</source>
        <translation>ड्रॉपआउट वापस 0 करें, वेट डिके 0.1 भरें, और फिर से ट्रेन करें।</translation>
    </message>
    <message>
        <source>Augmentation turns, shifts and bends each image a little, anew each time. From 200 images come as many as you like.</source>
        <translation>ऑगमेंटेशन हर इमेज को थोड़ा घुमाता, खिसकाता और मोड़ता है, हर बार नए ढंग से। 200 इमेजों से जितनी चाहें उतनी बन जाती हैं।</translation>
    </message>
    <message>
        <source>Put weight decay back to 0, switch augmentation on, and train again.</source>
        <translation>वेट डिके वापस 0 करें, ऑगमेंटेशन चालू करें, और फिर से ट्रेन करें।</translation>
    </message>
    <message>
        <source>Compare the test accuracy of the four runs, on the page Runs. What helped most?</source>
        <translation>“रन” पेज पर चारों रनों की टेस्ट सटीकता की तुलना करें। सबसे ज़्यादा मदद किससे मिली?</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>ड्रॉपआउट</translation>
    </message>
    <message>
        <source>With so few images it changes hardly more than another seed does. One of the others helps far more.</source>
        <translation>इतनी कम इमेजों पर यह मुश्किल से दूसरे सीड जितना ही फ़र्क़ डालता है। बाक़ी में से एक कहीं ज़्यादा मदद करता है।</translation>
    </message>
    <message>
        <source>L2</source>
        <translation>L2</translation>
    </message>
    <message>
        <source>It changes hardly more than another seed does: compare the figures once more.</source>
        <translation>यह मुश्किल से दूसरे सीड जितना ही फ़र्क़ डालता है: आँकड़ों की एक बार और तुलना करें।</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>ऑगमेंटेशन</translation>
    </message>
    <message>
        <source>By far: about six in a hundred images. It brings in what you know about digits, that a small turn changes nothing; the others only hinder learning by heart. Most helpful of all would be more images.</source>
        <translation>सबसे ज़्यादा: सौ में से लगभग छह इमेजें। यह वह बात लाता है जो आप अंकों के बारे में जानते हैं, कि थोड़ा घुमाने से कुछ नहीं बदलता; बाक़ी केवल रटने में बाधा डालते हैं। सबसे ज़्यादा मदद और इमेजों से मिलती।</translation>
    </message>
    <message>
        <source>What it gets wrong</source>
        <translation>वह क्या ग़लत पढ़ता है</translation>
    </message>
    <message>
        <source>“99 per cent” hides who the hundredth is. The page Results has the network read a whole set of images whose labels are known.</source>
        <translation>“99 प्रतिशत” में यह छिपा है कि सौवाँ कौन है। “परिणाम” पेज नेटवर्क से इमेजों का एक पूरा सेट पढ़वाता है जिनके लेबल पता हैं।</translation>
    </message>
    <message>
        <source>The confusion matrix: a row for each true digit, a column for what was read. On the diagonal all is right; everything beside it is a mistake.</source>
        <translation>कन्फ़्यूज़न मैट्रिक्स: हर असली अंक के लिए एक पंक्ति, जो पढ़ा गया उसके लिए एक कॉलम। विकर्ण पर सब सही है; उसके बाहर हर चीज़ ग़लती है।</translation>
    </message>
    <message>
        <source>Choose a cell beside the diagonal that has a number, with the mouse or the arrow keys.</source>
        <translation>विकर्ण के बाहर कोई ख़ाना चुनें जिसमें संख्या हो, माउस से या तीर कुंजियों से।</translation>
    </message>
    <message>
        <source>Below it are the images of that cell. Could you have read them?</source>
        <translation>उसके नीचे उस ख़ाने की इमेजें हैं। क्या आप उन्हें पढ़ पाते?</translation>
    </message>
    <message>
        <source>Press on an image.</source>
        <translation>किसी इमेज को दबाएँ।</translation>
    </message>
    <message>
        <source>An image of the set can become your drawing: change it, and see what would have helped.</source>
        <translation>सेट की इमेज आपकी ड्रॉइंग बन सकती है: उसे बदलें, और देखें कि किससे मदद मिलती।</translation>
    </message>
    <message>
        <source>Put the image on the canvas.</source>
        <translation>इमेज को कैनवस पर रखें।</translation>
    </message>
    <message>
        <source>Two figures for each digit. Recall: of all true 9s, how many were read as 9? Precision: of all that was read as 9, how much was a 9? A network that calls everything a 9 has a recall of 100 % for the 9, and hardly any precision. F1 is small where one of them is.</source>
        <translation>हर अंक के लिए दो आँकड़े। रिकॉल: सभी असली 9 में से कितने 9 पढ़े गए? प्रिसिज़न: जो कुछ 9 पढ़ा गया, उसमें से कितना 9 था? जो नेटवर्क हर चीज़ को 9 कहे उसकी 9 के लिए रिकॉल 100% है, और प्रिसिज़न न के बराबर। F1 तब छोटा होता है जब दोनों में से एक छोटा हो।</translation>
    </message>
    <message>
        <source>Go back to the matrix, and choose the name of a row, then the name of a column. Which one does recall count?</source>
        <translation>मैट्रिक्स पर वापस जाएँ, और किसी पंक्ति का नाम चुनें, फिर किसी कॉलम का नाम। रिकॉल किसे गिनता है?</translation>
    </message>
    <message>
        <source>The row: what became of all true 9s.</source>
        <translation>पंक्ति को: सभी असली 9 का क्या हुआ।</translation>
    </message>
    <message>
        <source>The right ones divided by the sum of the row are the recall; divided by the sum of the column, the precision.</source>
        <translation>सही वालों को पंक्ति के जोड़ से भाग दें तो रिकॉल; कॉलम के जोड़ से भाग दें तो प्रिसिज़न।</translation>
    </message>
    <message>
        <source>The column: all that was read as 9.</source>
        <translation>कॉलम को: जो कुछ 9 पढ़ा गया।</translation>
    </message>
    <message>
        <source>Choose the name of a column: its images were all read as 9, whatever they are. That is precision.</source>
        <translation>किसी कॉलम का नाम चुनें: उसकी सभी इमेजें 9 पढ़ी गईं, चाहे वे कुछ भी हों। यह प्रिसिज़न है।</translation>
    </message>
    <message>
        <source>The diagonal: all that is right.</source>
        <translation>विकर्ण को: जो कुछ सही है।</translation>
    </message>
    <message>
        <source>All that is right, divided by all images, is the accuracy: one number for all digits.</source>
        <translation>जो कुछ सही है, उसे सभी इमेजों से भाग दें तो सटीकता: सभी अंकों के लिए एक संख्या।</translation>
    </message>
    <message>
        <source>One step by hand</source>
        <translation>एक स्टेप हाथ से</translation>
    </message>
    <message>
        <source>Back-propagation is a chain of small sums that fits on a blackboard. The network for it has one hidden layer of 100 units with a sigmoid; it trains in about a minute.</source>
        <translation>बैक-प्रोपेगेशन छोटे-छोटे जोड़ों की एक शृंखला है जो ब्लैकबोर्ड पर आ जाती है। इसके नेटवर्क में सिग्मॉइड वाली 100 यूनिट की एक हिडन लेयर है; वह लगभग एक मिनट में ट्रेन होता है।</translation>
    </message>
    <message>
        <source>Draw a 3.</source>
        <translation>3 बनाएँ।</translation>
    </message>
    <message>
        <source>A network of which one looks at every number must be small. It reads your drawing as soon as it is trained.</source>
        <translation>जिस नेटवर्क की हर संख्या देखनी हो वह छोटा होना चाहिए। ट्रेन होते ही वह आपकी ड्रॉइंग पढ़ता है।</translation>
    </message>
    <message>
        <source>Press Train Sigmoid 100 now, and wait for the end of the run.</source>
        <translation>“सिग्मॉइड 100 को अभी ट्रेन करें” दबाएँ, और रन ख़त्म होने तक रुकें।</translation>
    </message>
    <message>
        <source>Here is your drawing again, with every number of the network: pixels x, hidden units h, outputs o. One way through it is chosen, from a pixel to an output.</source>
        <translation>यहाँ फिर आपकी ड्रॉइंग है, नेटवर्क की हर संख्या के साथ: पिक्सेल x, हिडन यूनिट h, आउटपुट o। उसमें से एक रास्ता चुना हुआ है, एक पिक्सेल से एक आउटपुट तक।</translation>
    </message>
    <message>
        <source>Choose another hidden unit.</source>
        <translation>दूसरी हिडन यूनिट चुनें।</translation>
    </message>
    <message>
        <source>Forward: each hidden unit adds up its pixels times its weights, which makes z, and squashes it to a between 0 and 1. The outputs add up the hidden units in the same way; softmax makes shares p of their z, and from these comes the loss L.</source>
        <translation>आगे: हर हिडन यूनिट अपने पिक्सेल गुणा वेट का जोड़ करती है, जिससे z बनता है, और उसे दबाकर 0 और 1 के बीच का a बनाती है। आउटपुट इसी तरह हिडन यूनिट का जोड़ करते हैं; सॉफ़्टमैक्स उनके z से हिस्से p बनाता है, और इनसे लॉस L निकलता है।</translation>
    </message>
    <message>
        <source>Backward: the error of an output is δ = p − y, what it says minus what it should say, times a factor where the loss is a square. It flows back along the weights, and each gradient is an error times what came in.</source>
        <translation>पीछे: किसी आउटपुट की त्रुटि δ = p − y है, यानी वह जो कहता है घटा जो उसे कहना चाहिए, और जहाँ लॉस वर्ग है वहाँ एक गुणक के साथ। वह वेट के साथ-साथ पीछे बहती है, और हर ग्रेडिएंट त्रुटि गुणा वह है जो भीतर आया।</translation>
    </message>
    <message>
        <source>Choose another true class, and see how loss and errors change: now the network is wrong.</source>
        <translation>दूसरी सही क्लास चुनें, और देखें कि लॉस और त्रुटियाँ कैसे बदलती हैं: अब नेटवर्क ग़लत है।</translation>
    </message>
    <message>
        <source>The step: each weight goes a little against its gradient, w ← w − η · ∂L∕∂w. The line says beforehand how much the loss will change.</source>
        <translation>स्टेप: हर वेट अपने ग्रेडिएंट के उलट थोड़ा चलता है, w ← w − η · ∂L∕∂w। पंक्ति पहले से बताती है कि लॉस कितना बदलेगा।</translation>
    </message>
    <message>
        <source>Take a step with a single weight: press Step of wₕₒ.</source>
        <translation>एक ही वेट के साथ स्टेप लें: “wₕₒ का स्टेप” दबाएँ।</translation>
    </message>
    <message>
        <source>One weight does next to nothing. Training changes all of them at once: here about 80,000.</source>
        <translation>एक वेट लगभग कुछ नहीं करता। ट्रेनिंग उन सबको एक साथ बदलती है: यहाँ लगभग 80,000।</translation>
    </message>
    <message>
        <source>Press Step of all weights a few times, and watch the loss.</source>
        <translation>“सभी वेट का स्टेप” कुछ बार दबाएँ, और लॉस को देखें।</translation>
    </message>
    <message>
        <source>Try it with a single weight: enter different η, press Start again and Step of wₕₒ, and compare the change that was announced with the one that came. When do they agree best?</source>
        <translation>इसे एक ही वेट के साथ आज़माएँ: अलग-अलग η भरें, “फिर से शुरू करें” और “wₕₒ का स्टेप” दबाएँ, और जो बदलाव बताया गया था उसकी तुलना असल बदलाव से करें। वे सबसे ज़्यादा कब मिलते हैं?</translation>
    </message>
    <message>
        <source>When η is large.</source>
        <translation>जब η बड़ा हो।</translation>
    </message>
    <message>
        <source>Try 100: announced and real change move apart.</source>
        <translation>100 आज़माएँ: बताया गया और असल बदलाव दूर हो जाते हैं।</translation>
    </message>
    <message>
        <source>When η is small.</source>
        <translation>जब η छोटा हो।</translation>
    </message>
    <message>
        <source>The gradient is the slope at this one place. For a small step the hill is as good as straight; over a long one it bends. That is why learning goes in many small steps.</source>
        <translation>ग्रेडिएंट इसी एक जगह की ढलान है। छोटे क़दम के लिए पहाड़ी लगभग सीधी है; लंबे क़दम पर वह मुड़ जाती है। इसीलिए सीखना कई छोटे क़दमों में होता है।</translation>
    </message>
    <message>
        <source>Always: it is exact arithmetic.</source>
        <translation>हमेशा: यह सटीक गणित है।</translation>
    </message>
    <message>
        <source>The arithmetic is exact, but the slope is that of one place. Try 0.1, then 100.</source>
        <translation>गणित सटीक है, पर ढलान एक ही जगह की है। 0.1 आज़माएँ, फिर 100।</translation>
    </message>
    <message>
        <source>Teach it your hand</source>
        <translation>उसे अपनी लिखावट सिखाएँ</translation>
    </message>
    <message>
        <source>The images that networks learn from were written by some people, and not by you: by officials and pupils in the United States, more than thirty years ago. Where your digits look different, the network errs more often. So tell it what yours are.</source>
        <translation>नेटवर्क जिन इमेजों से सीखते हैं वे कुछ लोगों ने लिखी थीं, आपने नहीं: तीस से ज़्यादा साल पहले अमेरिका के कर्मचारियों और विद्यार्थियों ने। जहाँ आपके अंक अलग दिखते हैं, वहाँ नेटवर्क ज़्यादा ग़लती करता है। इसलिए उसे बताएँ कि आपके कैसे हैं।</translation>
    </message>
    <message>
        <source>Draw a digit as you usually write it.</source>
        <translation>कोई अंक बनाएँ, जैसा आप आम तौर पर लिखते हैं।</translation>
    </message>
    <message>
        <source>What you say of a drawing is kept with it: that is a label. Networks learn from drawings with labels, and from nothing else.</source>
        <translation>किसी ड्रॉइंग के बारे में आप जो बताते हैं वह उसके साथ रखा जाता है: वह लेबल है। नेटवर्क लेबल वाली ड्रॉइंग से सीखते हैं, और किसी चीज़ से नहीं।</translation>
    </message>
    <message>
        <source>Type what it is into this field, or press the digit&apos;s key on the canvas.</source>
        <translation>वह क्या है, यह इस ख़ाने में टाइप करें, या कैनवस पर उस अंक की कुंजी दबाएँ।</translation>
    </message>
    <message>
        <source>Your drawings are kept on this page. The more of each digit, the better: three of each are a good start.</source>
        <translation>आपकी ड्रॉइंग इस पेज पर रखी जाती हैं। हर अंक की जितनी ज़्यादा, उतना अच्छा: शुरुआत के लिए हर एक की तीन ठीक हैं।</translation>
    </message>
    <message>
        <source>Press Exercise, and draw what it asks for, at least ten drawings.</source>
        <translation>“अभ्यास” दबाएँ, और वह जो माँगे वह बनाएँ, कम से कम दस ड्रॉइंग।</translation>
    </message>
    <message>
        <source>Now it learns from them. The network stays as it is; beside it stands one that knows your hand.</source>
        <translation>अब वह उनसे सीखता है। नेटवर्क वैसा ही रहता है; उसके बग़ल में एक ऐसा नेटवर्क आता है जो आपकी लिखावट जानता है।</translation>
    </message>
    <message>
        <source>Press Learn, and wait.</source>
        <translation>“सीखें” दबाएँ, और रुकें।</translation>
    </message>
    <message>
        <source>Here stands what came of it: how your drawings are read now and before, by turns each by a network that did not see it, and how many test images by other people are still read.</source>
        <translation>इससे क्या निकला, वह यहाँ है: आपकी ड्रॉइंग अब और पहले कितनी सही पढ़ी जाती हैं, बारी-बारी से हर एक ऐसे नेटवर्क से जिसने उसे नहीं देखा, और दूसरे लोगों की कितनी टेस्ट इमेजें अब भी सही पढ़ी जाती हैं।</translation>
    </message>
    <message>
        <source>Handwriting can tell who you are: it is personal data. Your drawings lie on this computer alone, nothing is ever sent. You decide: here you delete all of them, with what was learned. But who gets a network that was taught gets a trace of your hand with it.</source>
        <translation>लिखावट से आपकी पहचान हो सकती है: वह निजी डेटा है। आपकी ड्रॉइंग केवल इसी कंप्यूटर पर हैं, कभी कुछ भेजा नहीं जाता। फ़ैसला आपका है: यहाँ आप उन सबको, सीखे हुए के साथ, मिटाते हैं। पर सिखाया हुआ नेटवर्क जिसे मिले, उसे आपकी लिखावट की छाप भी मिलती है।</translation>
    </message>
    <message>
        <source>Fairness: a network reads best the hands it saw most. A 1 with a long upstroke, or a 7 with a bar, are usual in one country and strange in another.</source>
        <translation>निष्पक्षता: नेटवर्क उन लिखावटों को सबसे अच्छा पढ़ता है जो उसने सबसे ज़्यादा देखीं। ऊपर चढ़ती लंबी रेखा वाला 1, या आड़ी पट्टी वाला 7, एक देश में आम है और दूसरे में अनोखा।</translation>
    </message>
    <message>
        <source>Draw a 1 or a 7 as people in another country write it. Is it read?</source>
        <translation>1 या 7 वैसे बनाएँ जैसे किसी दूसरे देश के लोग लिखते हैं। क्या वह पढ़ा जाता है?</translation>
    </message>
    <message>
        <source>Let somebody else write a few digits, or take your other hand; then choose the network from before in the list, and write them again. Who gains by your teaching?</source>
        <translation>किसी और से कुछ अंक लिखवाएँ, या अपने दूसरे हाथ से लिखें; फिर सूची में पहले वाला नेटवर्क चुनें, और उन्हें दोबारा लिखें। आपके सिखाने से किसे फ़ायदा हुआ?</translation>
    </message>
    <message>
        <source>Everybody gains as much.</source>
        <translation>सबको उतना ही फ़ायदा होता है।</translation>
    </message>
    <message>
        <source>Look at the figures on the page Teach: the test images by other people are read about as before.</source>
        <translation>“सिखाएँ” पेज पर आँकड़े देखें: दूसरे लोगों की टेस्ट इमेजें लगभग पहले जैसी पढ़ी जाती हैं।</translation>
    </message>
    <message>
        <source>You gain; others are read about as before.</source>
        <translation>आपको फ़ायदा होता है; दूसरों का लगभग पहले जैसा पढ़ा जाता है।</translation>
    </message>
    <message>
        <source>It learned your hand, and was kept from forgetting others. Whoever nobody teaches for stays behind: so ask of every program that judges people whose data it learned from.</source>
        <translation>उसने आपकी लिखावट सीखी, और उसे दूसरों को भूलने से रोका गया। जिसके लिए कोई नहीं सिखाता वह पीछे रह जाता है: इसलिए लोगों को आँकने वाले हर प्रोग्राम से पूछें कि उसने किसके डेटा से सीखा।</translation>
    </message>
    <message>
        <source>Nobody: it has learned digits already.</source>
        <translation>किसी को नहीं: वह अंक पहले ही सीख चुका है।</translation>
    </message>
    <message>
        <source>Compare the figures on the page Teach, before and now.</source>
        <translation>“सिखाएँ” पेज पर पहले और अब के आँकड़ों की तुलना करें।</translation>
    </message>
</context>
<context>
    <name>marks</name>
    <message>
        <source>marked: wrong label</source>
        <translation>निशान: ग़लत लेबल</translation>
    </message>
    <message>
        <source>marked: ambiguous</source>
        <translation>निशान: अस्पष्ट</translation>
    </message>
</context>
<context>
    <name>number_menu</name>
    <message>
        <source>It is &amp;right</source>
        <translation>यह सही है(&amp;R)</translation>
    </message>
    <message>
        <source>It is &amp;no number</source>
        <translation>यह संख्या नहीं है(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Join with the next</source>
        <translation>अगली के साथ जोड़ें(&amp;J)</translation>
    </message>
    <message>
        <source>Spl&amp;it</source>
        <translation>बाँटें(&amp;I)</translation>
    </message>
</context>
<context>
    <name>page_files</name>
    <message>
        <source>Table (*.csv)</source>
        <translation>तालिका (*.csv)</translation>
    </message>
    <message>
        <source>Table with tabs (*.tsv)</source>
        <translation>टैब वाली तालिका (*.tsv)</translation>
    </message>
    <message>
        <source>Folder with a picture of each number (*)</source>
        <translation>हर संख्या की तस्वीर वाला फ़ोल्डर (*)</translation>
    </message>
    <message>
        <source>{0} is no name for a table; let it end in .csv or .tsv.</source>
        <translation>{0} तालिका का नाम नहीं हो सकता; उसके अंत में .csv या .tsv रखें।</translation>
    </message>
    <message>
        <source>{0} cannot be made ({1}); choose another name or place.</source>
        <translation>{0} बनाया नहीं जा सकता ({1}); कोई दूसरा नाम या जगह चुनें।</translation>
    </message>
</context>
<context>
    <name>pictures</name>
    <message>
        <source>Picture (*.png)</source>
        <translation>तस्वीर (*.png)</translation>
    </message>
    <message>
        <source>Drawing that can be enlarged (*.svg)</source>
        <translation>बड़ी हो सकने वाली ड्रॉइंग (*.svg)</translation>
    </message>
    <message>
        <source>Page (*.pdf)</source>
        <translation>पेज (*.pdf)</translation>
    </message>
    <message>
        <source>The canvas is empty; draw something first.</source>
        <translation>कैनवस ख़ाली है; पहले कुछ बनाएँ।</translation>
    </message>
</context>
<context>
    <name>results figures</name>
    <message numerus="yes">
        <source>{0} of %Ln images read rightly (95 % sure: {1} to {2})</source>
        <translation>
            <numerusform>%Ln इमेज में से {0} सही पढ़ी गई (95% निश्चितता के साथ: {1} से {2})</numerusform>
            <numerusform>%Ln इमेजों में से {0} सही पढ़ी गईं (95% निश्चितता के साथ: {1} से {2})</numerusform>
        </translation>
    </message>
    <message>
        <source>Loss {0} · calibration error {1}</source>
        <translation>लॉस {0} · कैलिब्रेशन त्रुटि {1}</translation>
    </message>
</context>
<context>
    <name>set notes</name>
    <message numerus="yes">
        <source>%Ln drawings were left out: they are kept as no digits.</source>
        <translation>
            <numerusform>%Ln ड्रॉइंग छोड़ी गई: वह “अंक नहीं” के रूप में रखी है।</numerusform>
            <numerusform>%Ln ड्रॉइंग छोड़ी गईं: वे “अंक नहीं” के रूप में रखी हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images were left out: this network does not know their labels.</source>
        <translation>
            <numerusform>%Ln इमेज छोड़ी गई: यह नेटवर्क उसका लेबल नहीं जानता।</numerusform>
            <numerusform>%Ln इमेजें छोड़ी गईं: यह नेटवर्क उनके लेबल नहीं जानता।</numerusform>
        </translation>
    </message>
    <message>
        <source>This network was taught drawings of a hand: where these are among them, it has learned from them.</source>
        <translation>इस नेटवर्क को एक लिखावट की ड्रॉइंग सिखाई गईं: जहाँ ये उनमें हैं, वहाँ इसने इनसे सीखा है।</translation>
    </message>
    <message>
        <source>This network has learned from these drawings, so they do not tell how it reads new ones.</source>
        <translation>इस नेटवर्क ने इन्हीं ड्रॉइंग से सीखा है, इसलिए ये नहीं बतातीं कि वह नई ड्रॉइंग कैसे पढ़ता है।</translation>
    </message>
    <message>
        <source>{0} Of the {1} drawings that it was taught, each read by a network that has not learned from it, {2} were right; before: {3}.</source>
        <translation>{0} सिखाई गई {1} ड्रॉइंग में से, हर एक ऐसे नेटवर्क से पढ़ी गई जिसने उससे नहीं सीखा, {2} सही थीं; पहले: {3}।</translation>
    </message>
    <message>
        <source>Its training held these images out (seed {0}) and chose by them which epoch to keep.</source>
        <translation>इसकी ट्रेनिंग ने ये इमेजें अलग रखीं (सीड {0}) और इन्हीं से चुना कि कौन-सा एपॉक रखना है।</translation>
    </message>
    <message>
        <source>Validation images after epoch {0}. How sure the network is, is calibrated at the end of its training.</source>
        <translation>एपॉक {0} के बाद वैलिडेशन इमेजें। नेटवर्क कितना निश्चित है, इसका कैलिब्रेशन ट्रेनिंग के अंत में होता है।</translation>
    </message>
    <message>
        <source>This network was not trained on this set; these are the images that a training with seed {0} holds out.</source>
        <translation>यह नेटवर्क इस सेट पर ट्रेन नहीं हुआ; ये वे इमेजें हैं जो सीड {0} वाली ट्रेनिंग अलग रखती है।</translation>
    </message>
    <message>
        <source>Its training chose by these images which epoch to keep.</source>
        <translation>इसकी ट्रेनिंग ने इन्हीं इमेजों से चुना कि कौन-सा एपॉक रखना है।</translation>
    </message>
    <message>
        <source>This network has learned from most of these images.</source>
        <translation>इस नेटवर्क ने इनमें से ज़्यादातर इमेजों से सीखा है।</translation>
    </message>
</context>
</TS>
