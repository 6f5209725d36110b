<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>&amp;Preset</source>
        <translation>الإعداد الجا&amp;هز</translation>
    </message>
    <message>
        <source>Settings that go together: Quick takes seconds, Balanced half a minute, Thorough minutes, Best an hour.</source>
        <translation>إعدادات تتوافق معًا: «سريع» يستغرق ثواني، و«متوازن» نصف دقيقة، و«متأنٍّ» دقائق، و«الأفضل» ساعة.</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>سريع</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>متوازن</translation>
    </message>
    <message>
        <source>Thorough</source>
        <translation>متأنٍّ</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>الأفضل</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>مخصَّص</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>ال&amp;شبكة</translation>
    </message>
    <message>
        <source>How its neurons are connected: more layers learn more and take longer.</source>
        <translation>كيف تتصل عصبوناتها: كلما زادت الطبقات تعلّمت أكثر واستغرقت وقتًا أطول.</translation>
    </message>
    <message>
        <source>Dense 128</source>
        <translation>كثيفة 128</translation>
    </message>
    <message>
        <source>Sigmoid 100</source>
        <translation>سيغمويد 100</translation>
    </message>
    <message>
        <source>Classic CNN</source>
        <translation>شبكة التفافية تقليدية</translation>
    </message>
    <message>
        <source>Quick CNN</source>
        <translation>شبكة التفافية سريعة</translation>
    </message>
    <message>
        <source>Best CNN</source>
        <translation>أفضل شبكة التفافية</translation>
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
        <translation>المحوِّل</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>ال&amp;بيانات</translation>
    </message>
    <message>
        <source>The images to learn from: MNIST (70,000 digits by about 500 people) or yours.</source>
        <translation>الصور التي يُتعلَّم منها: MNIST (70,000 رقم كتبها نحو 500 شخص) أو صورك أنت.</translation>
    </message>
    <message>
        <source>MNIST (included)</source>
        <translation>‏MNIST (مضمَّنة)</translation>
    </message>
    <message>
        <source>Optimi&amp;zer</source>
        <translation>المحسِّ&amp;ن</translation>
    </message>
    <message>
        <source>The rule that turns each error into a small change of the weights.</source>
        <translation>القاعدة التي تحوّل كل خطأ إلى تغيير صغير في الأوزان.</translation>
    </message>
    <message>
        <source>SGD with momentum</source>
        <translation>‏SGD مع زخم</translation>
    </message>
    <message>
        <source>&amp;Loss</source>
        <translation>ال&amp;خسارة</translation>
    </message>
    <message>
        <source>How errors are measured; training makes this number smaller.</source>
        <translation>كيف تُقاس الأخطاء؛ والتدريب يجعل هذا العدد أصغر.</translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <translation>الإنتروبيا المتقاطعة</translation>
    </message>
    <message>
        <source>Mean squared error</source>
        <translation>متوسط مربع الخطأ</translation>
    </message>
    <message>
        <source>Devi&amp;ce</source>
        <translation>الجها&amp;ز</translation>
    </message>
    <message>
        <source>The processor to train on; Auto uses a graphics card where it can.</source>
        <translation>المعالج الذي يجري عليه التدريب؛ «تلقائي» يستخدم بطاقة الرسوميات حيث يمكنه ذلك.</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>الحِقَب</translation>
    </message>
    <message>
        <source>How many times the network goes through all training images.</source>
        <translation>كم مرة تمرّ الشبكة على جميع صور التدريب.</translation>
    </message>
    <message>
        <source>&amp;Batch size</source>
        <translation>حجم الد&amp;فعة</translation>
    </message>
    <message>
        <source>How many images the network sees before each change of its weights.</source>
        <translation>كم صورة ترى الشبكة قبل كل تغيير لأوزانها.</translation>
    </message>
    <message>
        <source>Learn&amp;ing rate</source>
        <translation>معد&amp;ل التعلّم</translation>
    </message>
    <message>
        <source>How large each change of the weights is: too large, and the network forgets; too small, and it crawls.</source>
        <translation>مقدار كل تغيير في الأوزان: إن كان كبيرًا جدًّا نسيت الشبكة، وإن كان صغيرًا جدًّا زحفت.</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>الوضعية</translation>
    </message>
    <message>
        <source>How stored images are turned or mirrored before they are learned.</source>
        <translation>كيف تُدار الصور المخزَّنة أو تُعكَس قبل تعلّمها.</translation>
    </message>
    <message>
        <source>As stored</source>
        <translation>كما خُزِّنت</translation>
    </message>
    <message>
        <source>Rows and columns swapped</source>
        <translation>بتبديل الصفوف والأعمدة</translation>
    </message>
    <message>
        <source>Turned left</source>
        <translation>مُدارة إلى اليسار</translation>
    </message>
    <message>
        <source>Turned right</source>
        <translation>مُدارة إلى اليمين</translation>
    </message>
    <message>
        <source>Turned upside down</source>
        <translation>مقلوبة رأسًا على عقب</translation>
    </message>
    <message>
        <source>Mirrored</source>
        <translation>معكوسة كالمرآة</translation>
    </message>
    <message>
        <source>Flipped top to bottom</source>
        <translation>مقلوبة من أعلى إلى أسفل</translation>
    </message>
    <message>
        <source>Swapped and turned upside down</source>
        <translation>مبدَّلة ومقلوبة رأسًا على عقب</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>الحبر</translation>
    </message>
    <message>
        <source>Which stored images are inverted before they are learned: ink must be bright.</source>
        <translation>أي الصور المخزَّنة تُعكس ألوانها قبل تعلّمها: يجب أن يكون الحبر فاتحًا.</translation>
    </message>
    <message>
        <source>All inverted</source>
        <translation>عكس الجميع</translation>
    </message>
    <message>
        <source>Dark ones inverted</source>
        <translation>عكس الداكنة</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>الجدولة</translation>
    </message>
    <message>
        <source>How the learning rate changes: not at all, up and down once, or only down.</source>
        <translation>كيف يتغير معدل التعلّم: لا يتغير، أو يصعد وينزل مرة، أو ينزل فقط.</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>ثابت</translation>
    </message>
    <message>
        <source>One cycle</source>
        <translation>دورة واحدة</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>جيب التمام</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>درجات</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>الزخم</translation>
    </message>
    <message>
        <source>How much each change keeps of those before it: it rolls over small bumps.</source>
        <translation>كم يُبقي كل تغيير مما سبقه من تغييرات: فيتدحرج فوق المطبّات الصغيرة.</translation>
    </message>
    <message>
        <source>Second momentum</source>
        <translation>الزخم الثاني</translation>
    </message>
    <message>
        <source>Beta 2 of Adam and AdamW: how slowly the mean squared gradient changes.</source>
        <translation>بيتا 2 في Adam وAdamW: مدى بطء تغيّر متوسط مربع التدرّج.</translation>
    </message>
    <message>
        <source>Weight averaging</source>
        <translation>توسيط الأوزان</translation>
    </message>
    <message>
        <source>How slowly the saved average of the weights follows them; 0 is off.</source>
        <translation>مدى بطء متوسط الأوزان المحفوظ في متابعتها؛ 0 تعني الإيقاف.</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>تضاؤل الأوزان</translation>
    </message>
    <message>
        <source>How fast unneeded weights shrink (L2), which keeps the network simple.</source>
        <translation>مدى سرعة انكماش الأوزان غير اللازمة (L2)، وهو ما يُبقي الشبكة بسيطة.</translation>
    </message>
    <message>
        <source>L1</source>
        <translation>‏L1</translation>
    </message>
    <message>
        <source>What large weights cost (L1): those hardly needed become almost 0.</source>
        <translation>ما تكلفه الأوزان الكبيرة (L1): ما لا تكاد الحاجة إليه يصبح قريبًا من 0.</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>تنعيم التسميات</translation>
    </message>
    <message>
        <source>How much doubt the network must keep, so that it is rarely too sure.</source>
        <translation>كم من الشك يجب أن تُبقي الشبكة، حتى يندر أن تكون واثقة أكثر مما ينبغي.</translation>
    </message>
    <message>
        <source>Distillation</source>
        <translation>التقطير</translation>
    </message>
    <message>
        <source>How much is learned from the shipped network’s answers to MNIST’s images, instead of from their labels.</source>
        <translation>كم يُتعلَّم من إجابات الشبكة المرفقة عن صور MNIST، بدلًا من تسمياتها.</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>التنشيط</translation>
    </message>
    <message>
        <source>What each artificial neuron does with the sum of its inputs.</source>
        <translation>ما يفعله كل عصبون اصطناعي بمجموع مُدخلاته.</translation>
    </message>
    <message>
        <source>The network&apos;s own</source>
        <translation>الخاص بالشبكة</translation>
    </message>
    <message>
        <source>Sigmoid</source>
        <translation>سيغمويد</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>How many neurons or features each layer has, compared with the usual network.</source>
        <translation>كم عصبونًا أو سمة في كل طبقة، مقارنة بالشبكة المعتادة.</translation>
    </message>
    <message>
        <source>Towers</source>
        <translation>الأبراج</translation>
    </message>
    <message>
        <source>How many networks share each batch and answer together: what one of them misreads, the others often do not.</source>
        <translation>كم شبكة تتشارك كل دفعة وتجيب معًا: ما تخطئ إحداها قراءته كثيرًا ما لا تخطئه الأخرى.</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>الإسقاط</translation>
    </message>
    <message>
        <source>The share of features left out in each step, so that none is relied on alone.</source>
        <translation>نسبة السمات المتروكة في كل خطوة، حتى لا يُعتمد على واحدة بعينها.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>Where the random numbers start: the same seed gives the same run on a CPU.</source>
        <translation>من أين تبدأ الأعداد العشوائية: البذرة نفسها تعطي الجولة نفسها على المعالج المركزي.</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>التحقّق</translation>
    </message>
    <message>
        <source>The share of images held out, to measure how well unseen ones are read, unless the data have a part for that.</source>
        <translation>نسبة الصور المحجوزة لقياس جودة قراءة ما لم يُرَ، إلا إذا كان في البيانات جزء مخصَّص لذلك.</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>الصبر</translation>
    </message>
    <message>
        <source>How many epochs without a smaller validation loss end the run; 0 is off.</source>
        <translation>كم حقبة بلا انخفاض في خسارة التحقّق تُنهي الجولة؛ 0 تعني الإيقاف.</translation>
    </message>
    <message>
        <source>Images of a class</source>
        <translation>صور كل صنف</translation>
    </message>
    <message>
        <source>How many images of each class are learned from: with few of them a network learns these by heart; 0 is all.</source>
        <translation>كم صورة من كل صنف يُتعلَّم منها: إن قلّت حفظتها الشبكة عن ظهر قلب؛ 0 تعني الكل.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Synthetic digits</source>
        <translation>أرقام اصطناعية</translation>
    </message>
    <message>
        <source>How many digits in synthetic handwriting are added to the training images.</source>
        <translation>كم رقمًا بخط اصطناعي يُضاف إلى صور التدريب.</translation>
    </message>
    <message>
        <source>Synthetic non-digits</source>
        <translation>غير أرقام اصطناعية</translation>
    </message>
    <message>
        <source>How many letters and scribbles are added, to teach what is not a digit.</source>
        <translation>كم حرفًا وخربشة تُضاف، لتعليم ما ليس رقمًا.</translation>
    </message>
    <message>
        <source>Synthetic parts</source>
        <translation>أجزاء اصطناعية</translation>
    </message>
    <message>
        <source>Over how many epochs synthetic images are spread: a new part in each epoch.</source>
        <translation>على كم حقبة تُوزَّع الصور الاصطناعية: جزء جديد في كل حقبة.</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>زيادة البيانات</translation>
    </message>
    <message>
        <source>Changes each image a little every time, so that the network learns the shape.</source>
        <translation>تغيّر كل صورة قليلًا في كل مرة، حتى تتعلّم الشبكة الشكل.</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>التدوير</translation>
    </message>
    <message>
        <source>The most that an image is turned, to either side.</source>
        <translation>أقصى ما تُدار به الصورة إلى أي من الجانبين.</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>التحجيم</translation>
    </message>
    <message>
        <source>The most that an image is enlarged or shrunk.</source>
        <translation>أقصى ما تُكبَّر به الصورة أو تُصغَّر.</translation>
    </message>
    <message>
        <source>Slant</source>
        <translation>الإمالة</translation>
    </message>
    <message>
        <source>The most that an image leans to either side.</source>
        <translation>أقصى ما تميل به الصورة إلى أي من الجانبين.</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>الإزاحة</translation>
    </message>
    <message>
        <source>The most that an image is moved.</source>
        <translation>أقصى ما تُزاح به الصورة.</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>الاقتصاص</translation>
    </message>
    <message>
        <source>The most of an image that is cut off before the rest fills it again.</source>
        <translation>أقصى ما يُقصّ من الصورة قبل أن يملأها الباقي من جديد.</translation>
    </message>
    <message>
        <source>Elastic</source>
        <translation>المرونة</translation>
    </message>
    <message>
        <source>How far an image is bent here and there.</source>
        <translation>إلى أي مدى تُثنى الصورة هنا وهناك.</translation>
    </message>
    <message>
        <source>Thickness</source>
        <translation>السُّمك</translation>
    </message>
    <message>
        <source>The most by which strokes grow or shrink on each side.</source>
        <translation>أقصى ما تغلظ به الجرّات أو ترقّ من كل جانب.</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>التشويش</translation>
    </message>
    <message>
        <source>How much lighter or darker each pixel becomes by chance.</source>
        <translation>كم يصبح كل بكسل أفتح أو أغمق بالمصادفة.</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>المحو</translation>
    </message>
    <message>
        <source>The longest side of a rectangle that is made blank in half of all images.</source>
        <translation>أطول ضلع لمستطيل يُفرَّغ في نصف الصور.</translation>
    </message>
    <message>
        <source>Mixed precision</source>
        <translation>دقة مختلطة</translation>
    </message>
    <message>
        <source>Computes in bfloat16 where the device is faster with it.</source>
        <translation>يحسب بصيغة bfloat16 حيث يكون الجهاز أسرع بها.</translation>
    </message>
    <message>
        <source>Rounded weights</source>
        <translation>أوزان مقرَّبة</translation>
    </message>
    <message>
        <source>Rounds the weights to half precision, which halves the saved file.</source>
        <translation>يقرّب الأوزان إلى نصف الدقة، فيصغر الملف المحفوظ إلى النصف.</translation>
    </message>
    <message>
        <source>{0} is a tenth of {1}, the largest rate at which the loss was near its least.</source>
        <translation>{0} هو عُشر {1}، وهو أكبر معدل كانت الخسارة عنده قريبة من أدنى قيمة لها.</translation>
    </message>
    <message>
        <source>{0} is the largest rate that was tried, and the loss still fell there.</source>
        <translation>{0} هو أكبر معدل جُرِّب، وكانت الخسارة لا تزال تنخفض عنده.</translation>
    </message>
    <message>
        <source>The loss fell at no rate: the images, their labels or other settings are the reason.</source>
        <translation>لم تنخفض الخسارة عند أي معدل: السبب في الصور أو تسمياتها أو في إعدادات أخرى.</translation>
    </message>
    <message>
        <source>The loss grows instead of falling: the learning rate is too large for this network.</source>
        <translation>تزداد الخسارة بدل أن تنخفض: معدل التعلّم كبير جدًّا لهذه الشبكة.</translation>
    </message>
    <message>
        <source>{0} of a layer’s neurons are dead: they give 0 for every image, and never learn again.</source>
        <translation>{0} من عصبونات إحدى الطبقات ميتة: تعطي 0 لكل صورة، ولن تتعلّم بعد ذلك أبدًا.</translation>
    </message>
    <message>
        <source>{0} of a layer’s neurons are saturated: always at one end, where they hardly learn.</source>
        <translation>{0} من عصبونات إحدى الطبقات مشبَعة: عند أحد الطرفين دائمًا، حيث لا تكاد تتعلّم.</translation>
    </message>
    <message>
        <source>The loss hardly falls: the learning rate is very small.</source>
        <translation>لا تكاد الخسارة تنخفض: معدل التعلّم صغير جدًّا.</translation>
    </message>
    <message>
        <source>The loss does not fall: the learning rate may be too large, or labels may be wrong.</source>
        <translation>لا تنخفض الخسارة: قد يكون معدل التعلّم كبيرًا جدًّا، أو تكون التسميات خاطئة.</translation>
    </message>
    <message>
        <source>Validation gets worse while training gets better: the network learns images by heart.</source>
        <translation>يسوء التحقّق بينما يتحسن التدريب: الشبكة تحفظ الصور عن ظهر قلب.</translation>
    </message>
</context>
<context>
    <name>Announcements</name>
    <message>
        <source>Epoch {0} of {1}: the loss is {2}</source>
        <translation>الحقبة {0} من {1}: الخسارة {2}</translation>
    </message>
    <message>
        <source>Epoch {0} of {1}: {2} of the validation images are right</source>
        <translation>الحقبة {0} من {1}: {2} من صور التحقّق صحيحة</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Try it out, then choose: whether it is right is told at once</source>
        <translation>جرّب أولًا ثم اختر: تُعرَف صحة الإجابة في الحال</translation>
    </message>
    <message>
        <source>✓ Right. {0}</source>
        <translation>✓ صحيح. {0}</translation>
    </message>
    <message>
        <source>✗ Not quite. {0}</source>
        <translation>✗ ليس تمامًا. {0}</translation>
    </message>
</context>
<context>
    <name>ByHand</name>
    <message>
        <source>all weights and b: L changes by about −η·Σ (∂L∕∂w)² = {0}</source>
        <translation>⁨كل الأوزان و⁦b⁩: تتغير ⁦L⁩ بنحو ⁦−η·Σ (∂L∕∂w)² = {0}⁩⁩</translation>
    </message>
    <message>
        <source>the reading divides every z by {0}, its temperature: {1}</source>
        <translation>تقسم القراءة كل z على {0}، أي درجة حرارتها: {1}</translation>
    </message>
    <message>
        <source>y = {0} for the true class, else {1}</source>
        <translation>⁨⁦y = {0}⁩ للصنف الحقيقي، وإلا {1}⁩</translation>
    </message>
    <message>
        <source>of the label alone, without the shipped network’s answers</source>
        <translation>للتسمية وحدها، من دون إجابات الشبكة المرفقة</translation>
    </message>
    <message>
        <source>L changes by about −η·(∂L∕∂w)² = {0}</source>
        <translation>⁨تتغير ⁦L⁩ بنحو ⁦−η·(∂L∕∂w)² = {0}⁩⁩</translation>
    </message>
    <message>
        <source>{0} others: {1}</source>
        <translation>⁨{0} أخرى: {1}⁩</translation>
    </message>
</context>
<context>
    <name>ByHandSection</name>
    <message>
        <source>A step of learning can be worked through by hand in the network {0}, which is small enough. Train it, which takes less than a minute, and come back.</source>
        <translation>يمكن حساب خطوة تعلّم يدويًّا في الشبكة {0}، فهي صغيرة بما يكفي. درّبها، فذلك يستغرق أقل من دقيقة، ثم عُد إلى هنا.</translation>
    </message>
    <message>
        <source>Train {0} no&amp;w</source>
        <translation>تدري&amp;ب {0} الآن</translation>
    </message>
    <message>
        <source>Trains this network on MNIST, on the page Train; it reads afterwards</source>
        <translation>يدرّب هذه الشبكة على MNIST في صفحة «التدريب»؛ ثم تصبح هي القارئة</translation>
    </message>
    <message>
        <source>Steps change a copy of the network that only this page has.</source>
        <translation>تغيّر الخطوات نسخة من الشبكة لا توجد إلا في هذه الصفحة.</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>أمامًا</translation>
    </message>
    <message>
        <source>Backward</source>
        <translation>خلفًا</translation>
    </message>
    <message>
        <source>The step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>البكسلات</translation>
    </message>
    <message>
        <source>Choose a pixel: x</source>
        <translation>اختيار بكسل: x</translation>
    </message>
    <message>
        <source>Hidden units</source>
        <translation>الوحدات المخفية</translation>
    </message>
    <message>
        <source>Choose a hidden unit: h</source>
        <translation>اختيار وحدة مخفية: h</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>المخرجات</translation>
    </message>
    <message>
        <source>Choose an output: o</source>
        <translation>اختيار مُخرَج: o</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Loss L = {0}; no step is taken.</source>
        <translation>الخسارة ⁦L = {0}⁩؛ لم تُتَّخذ أي خطوة.</translation>
    </message>
    <message>
        <source>Loss L = {0}; before the last of {1} steps {2} (change {3}), at first {4}.</source>
        <translation>الخسارة ⁦L = {0}⁩؛ قبل آخر {1} من الخطوات {2} (التغيّر {3})، وفي البداية {4}.</translation>
    </message>
    <message>
        <source>Loss L = {0}; before the step {2} (change {3}).</source>
        <translation>الخسارة ⁦L = {0}⁩؛ قبل الخطوة {2} (التغيّر {3}).</translation>
    </message>
    <message>
        <source>x: pixel in row {0}, column {1}; h: hidden unit {2}; o: output “{3}”</source>
        <translation>⁦x⁩: البكسل في الصف {0}، العمود {1}؛ ⁦h⁩: الوحدة المخفية {2}؛ ⁦o⁩: المُخرَج «{3}»</translation>
    </message>
    <message>
        <source>Pixel in row {0}, column {1}: {2} of 255</source>
        <translation>البكسل في الصف {0}، العمود {1}: {2} من 255</translation>
    </message>
    <message>
        <source>Hidden unit {0}: a = {1}</source>
        <translation>الوحدة المخفية {0}: ⁦a = {1}⁩</translation>
    </message>
    <message>
        <source>Output “{0}”: p = {1}</source>
        <translation>المُخرَج «{0}»: ⁦p = {1}⁩</translation>
    </message>
</context>
<context>
    <name>CanvasPanel</name>
    <message>
        <source>Draw</source>
        <translation>الرسم</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>قلم</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>ممحاة</translation>
    </message>
    <message>
        <source>Brush width</source>
        <translation>عرض الفرشاة</translation>
    </message>
    <message>
        <source>Brush width ([ and ]). Changes how ink looks, not how it is read.</source>
        <translation>عرض الفرشاة (المفتاحان ⁦[⁩ و⁦]⁩). يغيّر مظهر الحبر، لا قراءته.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>لا شيء للتراجع عنه</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>لا شيء لإعادته</translation>
    </message>
    <message>
        <source>The canvas is empty</source>
        <translation>لوحة الرسم فارغة</translation>
    </message>
</context>
<context>
    <name>CanvasWords</name>
    <message>
        <source>{0}, read as {1}</source>
        <translation>{0}، قُرئت {1}</translation>
    </message>
    <message>
        <source>{0}, read as {1}; digit {2} of {3} is selected, {4}</source>
        <translation>{0}، قُرئت {1}؛ الرقم {2} من {3} محدَّد، {4}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln strokes</source>
        <translation>
            <numerusform>لا جرّات</numerusform>
            <numerusform>جرّة واحدة</numerusform>
            <numerusform>جرّتان</numerusform>
            <numerusform>%Ln جرّات</numerusform>
            <numerusform>%Ln جرّة</numerusform>
            <numerusform>%Ln جرّة</numerusform>
        </translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} و{1}</translation>
    </message>
</context>
<context>
    <name>CertaintySection</name>
    <message>
        <source>The network’s own threshold</source>
        <translation>عتبة الشبكة نفسها</translation>
    </message>
    <message>
        <source>Bars: how many were read rightly of the images that the network was so sure of; the lines on them: where that lies with a certainty of 95 %. Hatched: the gap to how sure it was. Above: how many images, on a logarithmic scale.</source>
        <translation>الأعمدة: كم صورة قُرئت صحيحة من الصور التي كانت الشبكة واثقة منها بهذا القدر؛ والخطوط عليها: أين يقع ذلك بثقة ⁦95%⁩. المخطَّط: الفجوة عن مدى ثقتها. في الأعلى: عدد الصور، بمقياس لوغاريتمي.</translation>
    </message>
    <message>
        <source>Line: if the least sure images are left unanswered, how many of the others are wrong. Dashed: the same by the digit score, which tells how much an image looks like a digit at all; the mark on it is the network’s own threshold.</source>
        <translation>الخط: إذا تُركت الصور الأقل ثقة بلا إجابة، فكم من الباقي خاطئ. المتقطع: المثل بحسب درجة الرقم التي تدل على مدى شبه الصورة بالأرقام أصلًا؛ والعلامة عليه هي عتبة الشبكة نفسها.</translation>
    </message>
    <message>
        <source>Calibration error, the mean gap: {0}</source>
        <translation>خطأ المعايرة، وهو متوسط الفجوة: {0}</translation>
    </message>
    <message>
        <source>Area under the curve: {0}</source>
        <translation>المساحة تحت المنحنى: {0}</translation>
    </message>
    <message>
        <source>The surest {0} are all right.</source>
        <translation>أوثق {0} كلها صحيحة.</translation>
    </message>
    <message>
        <source>This network has no threshold of its own: it never says that an image is no digit.</source>
        <translation>ليس لهذه الشبكة عتبة خاصة بها: فهي لا تقول أبدًا إن صورة ما ليست رقمًا.</translation>
    </message>
    <message>
        <source>The network itself says “not a digit” below a digit score of {0}: to {1} of these images ({2}), {3} of which it would have read rightly. Of those that it answers, {4} are wrong.</source>
        <translation>الشبكة نفسها تقول «ليس رقمًا» تحت درجة رقم قدرها {0}: في {1} من هذه الصور ({2})، كانت ستقرأ {3} منها صحيحة. ومن التي تجيب عنها، {4} خاطئة.</translation>
    </message>
</context>
<context>
    <name>ChangeBar</name>
    <message>
        <source>Applies this to the run from the next batch; the curves are marked.</source>
        <translation>يطبّق هذا على الجولة ابتداءً من الدفعة التالية؛ وتُعلَّم المنحنيات.</translation>
    </message>
    <message>
        <source>Appl&amp;y now</source>
        <translation>&amp;تطبيق الآن</translation>
    </message>
    <message>
        <source>Not yet applied: {0}</source>
        <translation>لم يُطبَّق بعد: {0}</translation>
    </message>
</context>
<context>
    <name>ChangeSection</name>
    <message>
        <source>Searches the smallest change that turns it into this digit</source>
        <translation>يبحث عن أصغر تغيير يحوّله إلى هذا الرقم</translation>
    </message>
    <message>
        <source>Turn it into</source>
        <translation>التحويل إلى</translation>
    </message>
    <message>
        <source>&amp;turn it into</source>
        <translation>تحويل&amp;ه إلى</translation>
    </message>
    <message>
        <source>anything else</source>
        <translation>أي شيء آخر</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>It takes {0} of the ink: the least of {1} changes that were tried.</source>
        <translation>يستلزم ذلك {0} من الحبر: وهو الأقل بين {1} من التغييرات التي جُرِّبت.</translation>
    </message>
    <message>
        <source>Without the hatched piece of ink it would be read as {0} ({1}).</source>
        <translation>بدون قطعة الحبر المخطَّطة كان سيُقرأ {0} ({1}).</translation>
    </message>
    <message>
        <source>With the dashed piece of ink it would be read as {0} ({1}).</source>
        <translation>مع قطعة الحبر المتقطعة كان سيُقرأ {0} ({1}).</translation>
    </message>
    <message>
        <source>With this end moved it would be read as {0} ({1}).</source>
        <translation>بنقل هذا الطرف كان سيُقرأ {0} ({1}).</translation>
    </message>
    <message>
        <source>A dot or a scribble has no small change.</source>
        <translation>ليس لنقطة أو خربشة تغيير صغير.</translation>
    </message>
    <message>
        <source>None of {0} small changes turns this reading.</source>
        <translation>لا يغيّر هذه القراءة أي من التغييرات الصغيرة، وعددها {0}.</translation>
    </message>
    <message>
        <source>None of {0} small changes turns it into {1}.</source>
        <translation>لا يحوّله إلى {1} أي من التغييرات الصغيرة، وعددها {0}.</translation>
    </message>
</context>
<context>
    <name>ChangeView</name>
    <message>
        <source>The smallest change</source>
        <translation>أصغر تغيير</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>What it shows</source>
        <translation>ما يعرضه</translation>
    </message>
</context>
<context>
    <name>ChosenImage</name>
    <message>
        <source>The chosen image</source>
        <translation>الصورة المختارة</translation>
    </message>
    <message>
        <source>Puts this image on the canvas, to draw on it or to ask why (Enter)</source>
        <translation>يضع هذه الصورة على لوحة الرسم، للرسم عليها أو للسؤال عن السبب (Enter)</translation>
    </message>
    <message>
        <source>Put on the canvas</source>
        <translation>وضع على لوحة الرسم</translation>
    </message>
    <message>
        <source>Choose an image to see more about it</source>
        <translation>اختر صورة لترى المزيد عنها</translation>
    </message>
</context>
<context>
    <name>ClassCombo</name>
    <message>
        <source>Shows the drawings of one class, or all</source>
        <translation>يعرض رسوم صنف واحد أو الكل</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
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
        <translation>اضغط عنوانًا للترتيب. في المتوسطات، غير المعرَّف (–) يُحسب 0؛ والمتوسط المرجَّح يحسب كل صنف بعدد صوره. وكلاهما كما في scikit-learn.</translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message>
        <source>A network is still training.

If you close the window, its run is interrupted: at the next start you can go on with it where it was.</source>
        <translation>ما زالت شبكة تتدرب.

إذا أغلقت النافذة قُطعت جولتها: وعند التشغيل التالي يمكنك متابعتها من حيث كانت.</translation>
    </message>
    <message>
        <source>An experiment is going on.

If you close the window, it is interrupted: at the next start you can go on with it where it was.</source>
        <translation>هناك تجربة جارية.

إذا أغلقت النافذة قُطعت: وعند التشغيل التالي يمكنك متابعتها من حيث كانت.</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>إيقاف &amp;وإغلاق</translation>
    </message>
    <message>
        <source>&amp;Keep training</source>
        <translation>&amp;متابعة التدريب</translation>
    </message>
</context>
<context>
    <name>CompareSection</name>
    <message>
        <source>Comparison</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>&amp;with</source>
        <translation>م&amp;ع</translation>
    </message>
    <message>
        <source>Reads the same images with the second network</source>
        <translation>يقرأ الصور نفسها بالشبكة الثانية</translation>
    </message>
    <message>
        <source>Com&amp;pare</source>
        <translation>م&amp;قارنة</translation>
    </message>
    <message>
        <source>Choose another set: a network is compared once it has learned</source>
        <translation>اختر مجموعة أخرى: لا تُقارَن الشبكة إلا بعد أن تتعلّم</translation>
    </message>
    <message>
        <source>Train or open another network: here you see what it reads better</source>
        <translation>درّب شبكة أخرى أو افتحها: هنا ترى ما تقرؤه أفضل</translation>
    </message>
    <message>
        <source>Choose a second network, and see which mistakes it mends</source>
        <translation>اختر شبكة ثانية لترى أي الأخطاء تصلحها</translation>
    </message>
    <message>
        <source>The second network is reading the images</source>
        <translation>الشبكة الثانية تقرأ الصور</translation>
    </message>
    <message>
        <source>Press Compare to see which mistakes it mends, and which are new</source>
        <translation>اضغط «مقارنة» لترى أي الأخطاء تصلحها وأيها جديد</translation>
    </message>
</context>
<context>
    <name>ComparedImages</name>
    <message>
        <source>Only the first network reads them wrongly</source>
        <translation>لا تخطئ قراءتها إلا الشبكة الأولى</translation>
    </message>
    <message>
        <source>Only the second network reads them wrongly</source>
        <translation>لا تخطئ قراءتها إلا الشبكة الثانية</translation>
    </message>
    <message>
        <source>Both networks read them wrongly</source>
        <translation>كلتا الشبكتين تخطئ قراءتها</translation>
    </message>
    <message>
        <source>The chosen image</source>
        <translation>الصورة المختارة</translation>
    </message>
    <message>
        <source>Puts this image on the canvas, to draw on it or to ask why (Enter)</source>
        <translation>يضع هذه الصورة على لوحة الرسم، للرسم عليها أو للسؤال عن السبب (Enter)</translation>
    </message>
    <message>
        <source>Put on the canvas</source>
        <translation>وضع على لوحة الرسم</translation>
    </message>
    <message>
        <source>Me&amp;nded: {0}</source>
        <translation>أُ&amp;صلحت: {0}</translation>
    </message>
    <message>
        <source>Ne&amp;w: {0}</source>
        <translation>&amp;جديدة: {0}</translation>
    </message>
    <message>
        <source>&amp;Both: {0}</source>
        <translation>&amp;مشتركة: {0}</translation>
    </message>
    <message>
        <source>Choose an image to see more about it</source>
        <translation>اختر صورة لترى المزيد عنها</translation>
    </message>
    <message>
        <source>{0}: {1} ({2} sure)</source>
        <translation>{0}: {1} (بثقة {2})</translation>
    </message>
    <message>
        <source>No. {0}: {1}</source>
        <translation>رقم {0}: {1}</translation>
    </message>
</context>
<context>
    <name>ConfusionSection</name>
    <message>
        <source>They are left out of these figures</source>
        <translation>هي مستثناة من هذه الأعداد</translation>
    </message>
    <message>
        <source>Marked by you</source>
        <translation>علَّمتها أنت</translation>
    </message>
    <message>
        <source>Mista&amp;kes</source>
        <translation>الأ&amp;خطاء</translation>
    </message>
    <message>
        <source>Read wrongly, most wrong first</source>
        <translation>قُرئت خطأ، والأبعد عن الصواب أولًا</translation>
    </message>
    <message>
        <source>U&amp;nsure</source>
        <translation>&amp;غير مؤكدة</translation>
    </message>
    <message>
        <source>Read rightly, least sure first</source>
        <translation>قُرئت صحيحة، والأقل ثقة أولًا</translation>
    </message>
    <message>
        <source>Marke&amp;d</source>
        <translation>م&amp;علَّمة</translation>
    </message>
    <message>
        <source>Percentages of each row, of what a class was read as, instead of counts</source>
        <translation>نسب مئوية من كل صف، أي مما قُرئ به الصنف، بدل الأعداد</translation>
    </message>
    <message>
        <source>Shares in &amp;%</source>
        <translation>نسب مئ&amp;وية</translation>
    </message>
    <message>
        <source>The chosen image</source>
        <translation>الصورة المختارة</translation>
    </message>
    <message>
        <source>Puts this image on the canvas, to draw on it or to ask why (Enter)</source>
        <translation>يضع هذه الصورة على لوحة الرسم، للرسم عليها أو للسؤال عن السبب (Enter)</translation>
    </message>
    <message>
        <source>Put on the canvas</source>
        <translation>وضع على لوحة الرسم</translation>
    </message>
    <message>
        <source>Choose an image to see more about it</source>
        <translation>اختر صورة لترى المزيد عنها</translation>
    </message>
    <message>
        <source>No. {0}: {1}, read as {2} ({3} sure), loss {4}</source>
        <translation>رقم {0}: {1}، قُرئت {2} (بثقة {3})، الخسارة {4}</translation>
    </message>
</context>
<context>
    <name>ConfusionView</name>
    <message>
        <source>Confusion matrix</source>
        <translation>مصفوفة الالتباس</translation>
    </message>
    <message>
        <source>Class, and what it was read as</source>
        <translation>الصنف، وما قُرئ به</translation>
    </message>
    <message>
        <source>Most often mistaken: {0}</source>
        <translation>أكثر ما يلتبس: {0}</translation>
    </message>
    <message>
        <source>{1} of {0}, read rightly ({3})</source>
        <translation>{1} من {0}، قُرئت صحيحة ({3})</translation>
    </message>
    <message>
        <source>{1} of {0}, read as {2} ({3})</source>
        <translation>{1} من {0}، قُرئت {2} ({3})</translation>
    </message>
    <message>
        <source>all {1} of {0}</source>
        <translation>كل {0}، وعددها {1}</translation>
    </message>
    <message>
        <source>all {1} read as {0}</source>
        <translation>كل ما قُرئ {0}، وعدده {1}</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>Both parts kept as one {0}</source>
        <translation>حُفظ الجزآن معًا بوصفهما {0}</translation>
    </message>
    <message>
        <source>Kept as {0}, which the network does not know</source>
        <translation>حُفظ بوصفه {0}، والشبكة لا تعرفه</translation>
    </message>
    <message>
        <source>Kept as {0}</source>
        <translation>حُفظ بوصفه {0}</translation>
    </message>
    <message>
        <source>Kept as no digit</source>
        <translation>حُفظ بوصفه ليس رقمًا</translation>
    </message>
    <message>
        <source>Kept as none of these</source>
        <translation>حُفظ بوصفه لا شيء من هذه</translation>
    </message>
    <message>
        <source>{0}? {1} digits are read: type {1}, or draw them farther apart.</source>
        <translation>{0}؟ عدد الأرقام المقروءة {1}: اكتب {1} منها، أو ارسمها أكثر تباعدًا.</translation>
    </message>
</context>
<context>
    <name>CursorWords</name>
    <message>
        <source>Pen down, {0}</source>
        <translation>القلم على اللوحة، {0}</translation>
    </message>
    <message>
        <source>Pen up, {0}</source>
        <translation>القلم مرفوع، {0}</translation>
    </message>
    <message>
        <source>Eraser down, {0}</source>
        <translation>الممحاة على اللوحة، {0}</translation>
    </message>
    <message>
        <source>Eraser up, {0}</source>
        <translation>الممحاة مرفوعة، {0}</translation>
    </message>
    <message>
        <source>Stroke given up</source>
        <translation>تُركت الجرّة</translation>
    </message>
    <message>
        <source>{0} from the left, {1} from the top</source>
        <translation>{0} من اليسار، {1} من الأعلى</translation>
    </message>
</context>
<context>
    <name>CurveValues</name>
    <message>
        <source>After batch {0}: training {1}</source>
        <translation>بعد الدفعة {0}: التدريب {1}</translation>
    </message>
    <message>
        <source>After batch {0}: training {1}, validation {2}</source>
        <translation>بعد الدفعة {0}: التدريب {1}، التحقّق {2}</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>الدفعة</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>التدريب</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>التحقّق</translation>
    </message>
</context>
<context>
    <name>DataDialog</name>
    <message numerus="yes">
        <source>%Ln items skipped</source>
        <translation>
            <numerusform>لم يُتخطَّ شيء</numerusform>
            <numerusform>تُخطِّي عنصر واحد</numerusform>
            <numerusform>تُخطِّي عنصران</numerusform>
            <numerusform>تُخطِّيت %Ln عناصر</numerusform>
            <numerusform>تُخطِّي %Ln عنصرًا</numerusform>
            <numerusform>تُخطِّي %Ln عنصر</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} images of {1} classes: {2} for training, {3} for testing.</source>
        <translation>{0} صورة من {1} صنف: {2} للتدريب، {3} للاختبار.</translation>
    </message>
    <message>
        <source>{0} images of {1} classes: {2} for training, {4} for validation, {3} for testing.</source>
        <translation>{0} صورة من {1} صنف: {2} للتدريب، {4} للتحقّق، {3} للاختبار.</translation>
    </message>
    <message>
        <source>Loading progress</source>
        <translation>تقدّم التحميل</translation>
    </message>
    <message>
        <source>Loading {0}…</source>
        <translation>جارٍ تحميل {0}…</translation>
    </message>
    <message>
        <source>As stored, these images look turned, mirrored or inverted. Do they look right to you as they are shown here?</source>
        <translation>تبدو هذه الصور كما خُزِّنت مُدارة أو معكوسة أو مقلوبة الألوان. هل تبدو لك صحيحة كما تُعرض هنا؟</translation>
    </message>
    <message>
        <source>Samples of each class</source>
        <translation>عيّنات من كل صنف</translation>
    </message>
    <message>
        <source>What was skipped, and why</source>
        <translation>ما جرى تخطّيه، والسبب</translation>
    </message>
    <message>
        <source>The images are still being loaded.</source>
        <translation>ما زالت الصور قيد التحميل.</translation>
    </message>
    <message>
        <source>&amp;Use this data</source>
        <translation>&amp;استخدام هذه البيانات</translation>
    </message>
    <message>
        <source>Keep the dataset chosen before.</source>
        <translation>الإبقاء على مجموعة البيانات المختارة من قبل.</translation>
    </message>
</context>
<context>
    <name>DataImport</name>
    <message>
        <source>Open data</source>
        <translation>فتح بيانات</translation>
    </message>
    <message>
        <source>Images with labels ({0});;All files (*)</source>
        <translation>صور مع تسميات ({0});;كل الملفات (*)</translation>
    </message>
    <message>
        <source>The next run trains on these images.</source>
        <translation>الجولة التالية تتدرب على هذه الصور.</translation>
    </message>
</context>
<context>
    <name>DrawingCanvas</name>
    <message>
        <source>Drawing canvas</source>
        <translation>لوحة الرسم</translation>
    </message>
    <message>
        <source>Draw a digit here</source>
        <translation>ارسم رقمًا هنا</translation>
    </message>
    <message>
        <source>Draw one of these here:
{0}</source>
        <translation>ارسم هنا واحدًا من هذه:
{0}</translation>
    </message>
    <message>
        <source>Draw a digit here with a mouse, finger, pen or keys: arrow keys move a cursor, Space sets the pen down and lifts it.</source>
        <translation>ارسم رقمًا هنا بالفأرة أو الإصبع أو القلم أو المفاتيح: مفاتيح الأسهم تحرّك مؤشرًا، والمسافة تُنزل القلم وترفعه.</translation>
    </message>
    <message>
        <source>Draw one of these here with a mouse, finger, pen or keys (arrow keys move a cursor, Space sets the pen down and lifts it): {0}.</source>
        <translation>ارسم هنا واحدًا من هذه بالفأرة أو الإصبع أو القلم أو المفاتيح (مفاتيح الأسهم تحرّك مؤشرًا، والمسافة تُنزل القلم وترفعه): {0}.</translation>
    </message>
</context>
<context>
    <name>DrawingDocument</name>
    <message>
        <source>stroke</source>
        <translation>الجرّة</translation>
    </message>
    <message>
        <source>erasing</source>
        <translation>المحو</translation>
    </message>
    <message>
        <source>new drawing</source>
        <translation>الرسم الجديد</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>المسح</translation>
    </message>
</context>
<context>
    <name>DrawingImport</name>
    <message>
        <source>There is no picture on the clipboard. Copy one, then paste again.</source>
        <translation>لا توجد صورة في الحافظة. انسخ صورة ثم الصقها من جديد.</translation>
    </message>
</context>
<context>
    <name>DrawingWall</name>
    <message>
        <source>Kept drawings</source>
        <translation>الرسوم المحفوظة</translation>
    </message>
</context>
<context>
    <name>DropHighlight</name>
    <message>
        <source>Drop to read this picture</source>
        <translation>أفلت لقراءة هذه الصورة</translation>
    </message>
    <message>
        <source>Drop to open this network</source>
        <translation>أفلت لفتح هذه الشبكة</translation>
    </message>
    <message>
        <source>Drop to use these images</source>
        <translation>أفلت لاستخدام هذه الصور</translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>{0} s</source>
        <translation>{0} ث</translation>
    </message>
    <message>
        <source>{0} h</source>
        <translation>{0} س</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} د</translation>
    </message>
</context>
<context>
    <name>EditMenu</name>
    <message>
        <source>&amp;Edit</source>
        <translation>ت&amp;حرير</translation>
    </message>
    <message>
        <source>C&amp;opy reading</source>
        <translation>&amp;نسخ القراءة</translation>
    </message>
    <message>
        <source>Copy p&amp;icture of</source>
        <translation>نسخ &amp;صورة من</translation>
    </message>
    <message>
        <source>Pa&amp;ste</source>
        <translation>&amp;لصق</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;مسح</translation>
    </message>
    <message>
        <source>Restore &amp;last drawing</source>
        <translation>استرجاع آخر &amp;رسم</translation>
    </message>
    <message>
        <source>&amp;Pen</source>
        <translation>&amp;قلم</translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <translation>مم&amp;حاة</translation>
    </message>
    <message>
        <source>&amp;Thicker brush</source>
        <translation>فر&amp;شاة أغلظ</translation>
    </message>
    <message>
        <source>T&amp;hinner brush</source>
        <translation>&amp;فرشاة أرقّ</translation>
    </message>
    <message>
        <source>Keep as re&amp;ad</source>
        <translation>حفظ &amp;كما قُرئ</translation>
    </message>
    <message>
        <source>&amp;Keep as…</source>
        <translation>حفظ &amp;بوصفه…</translation>
    </message>
    <message>
        <source>Keep as &amp;no digit</source>
        <translation>حف&amp;ظ بوصفه ليس رقمًا</translation>
    </message>
    <message>
        <source>Keep no lon&amp;ger</source>
        <translation>إل&amp;غاء الحفظ</translation>
    </message>
    <message>
        <source>Rea&amp;d as a page</source>
        <translation>قرا&amp;ءة بوصفها صفحة</translation>
    </message>
    <message>
        <source>Copy as ta&amp;ble</source>
        <translation>نسخ &amp;جدولًا</translation>
    </message>
    <message>
        <source>&amp;Mark a number</source>
        <translation>&amp;تعليم عدد</translation>
    </message>
    <message>
        <source>&amp;Join with the next</source>
        <translation>&amp;ضمّ إلى التالي</translation>
    </message>
    <message>
        <source>Split at the widest &amp;gap</source>
        <translation>تق&amp;سيم عند أوسع فجوة</translation>
    </message>
</context>
<context>
    <name>EvidenceSection</name>
    <message>
        <source>Shows which ink makes it this digit and not that one</source>
        <translation>يُظهر أي حبر يجعله هذا الرقم لا ذاك</translation>
    </message>
    <message>
        <source>Rather than</source>
        <translation>بدلًا من</translation>
    </message>
    <message>
        <source>rather &amp;than</source>
        <translation>&amp;بدلًا من</translation>
    </message>
    <message>
        <source>anything else</source>
        <translation>أي شيء آخر</translation>
    </message>
    <message>
        <source>PyTorch is being loaded…</source>
        <translation>جارٍ تحميل PyTorch…</translation>
    </message>
    <message>
        <source>+ (orange) speaks for {0}, − (blue) against it.</source>
        <translation>⁦+⁩ (البرتقالي) يدل على {0}، و⁦−⁩ (الأزرق) يدل على خلافه.</translation>
    </message>
    <message>
        <source>Checked: without the tenth of the ink that speaks most for {0}, the network gives {0} {1}; without a random tenth, {2}.</source>
        <translation>تحقُّق: بدون عُشر الحبر الأكثر دلالة على {0}، تعطي الشبكة {0} ‏{1}؛ وبدون عُشر عشوائي {2}.</translation>
    </message>
</context>
<context>
    <name>EvidenceView</name>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>Evidence for {0}</source>
        <translation>الأدلة على {0}</translation>
    </message>
    <message>
        <source>Evidence for {0} rather than {1}</source>
        <translation>الأدلة على {0} بدلًا من {1}</translation>
    </message>
</context>
<context>
    <name>ExerciseView</name>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>&amp;تخطٍّ</translation>
    </message>
    <message>
        <source>Asks for the next one, and keeps nothing</source>
        <translation>يطلب التالي، ولا يحفظ شيئًا</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>إي&amp;قاف</translation>
    </message>
    <message>
        <source>Ends the exercise; what was kept stays</source>
        <translation>ينهي التمرين؛ وما حُفظ يبقى</translation>
    </message>
    <message>
        <source>Draw it on the canvas: {0} of {1}. It is kept when your pen rests; Ctrl+Z brings the last one back.</source>
        <translation>ارسمه على اللوحة: {0} من {1}. يُحفظ حين يستقر قلمك؛ و⁦Ctrl+Z⁩ يعيد الأخير.</translation>
    </message>
</context>
<context>
    <name>ExperimentDetails</name>
    <message>
        <source>Accuracy</source>
        <translation>الدقة</translation>
    </message>
    <message>
        <source>Choose a value by validation; what is chosen by test images is not tested.</source>
        <translation>اختر القيمة بالتحقّق؛ فما يُختار بصور الاختبار لا يكون قد اختُبر.</translation>
    </message>
    <message>
        <source>Validation accuracy</source>
        <translation>دقة التحقّق</translation>
    </message>
    <message>
        <source>Test accuracy</source>
        <translation>دقة الاختبار</translation>
    </message>
    <message>
        <source>Each run, their mean, and where the mean lies for sure</source>
        <translation>كل جولة، ومتوسطها، وأين يقع المتوسط يقينًا</translation>
    </message>
    <message>
        <source>Figures of the experiment</source>
        <translation>أعداد التجربة</translation>
    </message>
    <message>
        <source>± is half of the 95 % interval of the mean (Student’s t); sd is the standard deviation of single runs.</source>
        <translation>± هو نصف مجال الثقة ⁦95%⁩ للمتوسط (t لستيودنت)؛ و«ا.م.» هو الانحراف المعياري للجولات المفردة.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>الجولات</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>التحقّق</translation>
    </message>
    <message>
        <source>sd</source>
        <translation>ا.م.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>الاختبار</translation>
    </message>
    <message>
        <source>All runs</source>
        <translation>كل الجولات</translation>
    </message>
    <message>
        <source>{0}, {1} failed</source>
        <translation>{0}، أخفق {1}</translation>
    </message>
</context>
<context>
    <name>ExperimentForm</name>
    <message>
        <source>Seeds</source>
        <translation>البذور</translation>
    </message>
    <message>
        <source>How many runs, each with another seed: how far they scatter is chance.</source>
        <translation>كم جولة، كل منها ببذرة أخرى: مدى تشتّتها من فعل المصادفة.</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>ما يختلف</translation>
    </message>
    <message>
        <source>The setting of which several values are tried; all others stay as they are.</source>
        <translation>الإعداد الذي تُجرَّب له عدة قيم؛ وتبقى سائر الإعدادات كما هي.</translation>
    </message>
    <message>
        <source>Only the seed</source>
        <translation>البذرة فقط</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>القيم</translation>
    </message>
    <message>
        <source>The values to try, separated by commas; each is trained with every seed.</source>
        <translation>القيم المراد تجربتها، مفصولة بفواصل؛ وتُدرَّب كل منها بكل بذرة.</translation>
    </message>
    <message>
        <source>The values to try, separated by semicolons; each is trained with every seed.</source>
        <translation>القيم المراد تجربتها، مفصولة بفواصل منقوطة؛ وتُدرَّب كل منها بكل بذرة.</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>معًا</translation>
    </message>
    <message>
        <source>How many runs are trained side by side, where other programs leave so many cores free and no graphics card is used.</source>
        <translation>كم جولة تُدرَّب جنبًا إلى جنب، حيث تترك البرامج الأخرى هذا العدد من الأنوية حرًّا ولا تُستخدم بطاقة رسوميات.</translation>
    </message>
    <message>
        <source>Nu&amp;mber of seeds</source>
        <translation>عدد الب&amp;ذور</translation>
    </message>
    <message>
        <source>Which settin&amp;g</source>
        <translation>أ&amp;ي إعداد</translation>
    </message>
    <message>
        <source>Values to tr&amp;y</source>
        <translation>ال&amp;قيم المجرَّبة</translation>
    </message>
    <message>
        <source>At &amp;once</source>
        <translation>م&amp;عًا</translation>
    </message>
    <message>
        <source>A network is already training; stop it first</source>
        <translation>هناك شبكة تتدرب بالفعل؛ أوقفها أولًا</translation>
    </message>
    <message numerus="yes">
        <source>Train %Ln r&amp;uns</source>
        <translation>
            <numerusform>لا ج&amp;ولات للتدريب</numerusform>
            <numerusform>تدريب جولة &amp;واحدة</numerusform>
            <numerusform>تدريب ج&amp;ولتين</numerusform>
            <numerusform>تدريب %Ln ج&amp;ولات</numerusform>
            <numerusform>تدريب %Ln ج&amp;ولة</numerusform>
            <numerusform>تدريب %Ln ج&amp;ولة</numerusform>
        </translation>
    </message>
    <message>
        <source>Train them as one experiment, which is then on the page Runs</source>
        <translation>يدرّبها تجربةً واحدة، تظهر بعد ذلك في صفحة «الجولات»</translation>
    </message>
    <message>
        <source>Each value is trained with every seed. Choose by validation accuracy: a value that test images chose is no longer tested by them.</source>
        <translation>تُدرَّب كل قيمة بكل بذرة. اختر بدقة التحقّق: فالقيمة التي اختارتها صور الاختبار لم تعد مختبَرة بها.</translation>
    </message>
    <message>
        <source>The same settings, each time with another seed: how far runs scatter.</source>
        <translation>الإعدادات نفسها، كل مرة ببذرة أخرى: إلى أي مدى تتشتت الجولات.</translation>
    </message>
</context>
<context>
    <name>ExperimentView</name>
    <message>
        <source>Experiment: {0}. Run {1} of {2}: {3}.</source>
        <translation>التجربة: {0}. الجولة {1} من {2}: {3}.</translation>
    </message>
    <message>
        <source>Experiment: {0}. {1} of {2} runs have ended; see the page Runs.</source>
        <translation>التجربة: {0}. انتهى {1} من {2} من الجولات؛ انظر صفحة «الجولات».</translation>
    </message>
    <message>
        <source>Test accuracy so far: {0}.</source>
        <translation>دقة الاختبار حتى الآن: {0}.</translation>
    </message>
    <message>
        <source>Test accuracy: {0}.</source>
        <translation>دقة الاختبار: {0}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are trained beside it.</source>
        <translation>
            <numerusform>لا يُدرَّب غيرها إلى جانبها.</numerusform>
            <numerusform>تُدرَّب جولة أخرى إلى جانبها.</numerusform>
            <numerusform>تُدرَّب جولتان أخريان إلى جانبها.</numerusform>
            <numerusform>تُدرَّب %Ln جولات أخرى إلى جانبها.</numerusform>
            <numerusform>تُدرَّب %Ln جولة أخرى إلى جانبها.</numerusform>
            <numerusform>تُدرَّب %Ln جولة أخرى إلى جانبها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Experiments</name>
    <message numerus="yes">
        <source>%Ln seeds</source>
        <translation>
            <numerusform>بلا بذور</numerusform>
            <numerusform>بذرة واحدة</numerusform>
            <numerusform>بذرتان</numerusform>
            <numerusform>%Ln بذور</numerusform>
            <numerusform>%Ln بذرة</numerusform>
            <numerusform>%Ln بذرة</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
    <message>
        <source>seed {0}</source>
        <translation>البذرة {0}</translation>
    </message>
    <message>
        <source>{0} – {1}</source>
        <translation>{0} – {1}</translation>
    </message>
    <message>
        <source>Values are percentages, as the settings show them: {0}.</source>
        <translation>القيم نسب مئوية، كما تعرضها الإعدادات: {0}.</translation>
    </message>
    <message>
        <source>A value is missing; write one.</source>
        <translation>هناك قيمة ناقصة؛ اكتبها.</translation>
    </message>
    <message>
        <source>“{0}” is not a number.</source>
        <translation>«{0}» ليس عددًا.</translation>
    </message>
    <message>
        <source>“{0}” is not a whole number.</source>
        <translation>«{0}» ليس عددًا صحيحًا.</translation>
    </message>
    <message>
        <source>There is no “{0}”; choose from: {1}.</source>
        <translation>لا يوجد «{0}»؛ اختر من: {1}.</translation>
    </message>
    <message>
        <source>“{0}” is not possible; write {1} to {2}.</source>
        <translation>«{0}» غير ممكن؛ اكتب من {1} إلى {2}.</translation>
    </message>
    <message>
        <source>“{0}” is there twice; name it once.</source>
        <translation>«{0}» مذكور مرتين؛ اذكره مرة واحدة.</translation>
    </message>
    <message>
        <source>“{0}” can be read in two ways; write “{1}” or “{2}”.</source>
        <translation>يمكن قراءة «{0}» بطريقتين؛ اكتب «{1}» أو «{2}».</translation>
    </message>
    <message>
        <source>Separate several values with commas.</source>
        <translation>افصل بين القيم المتعددة بفواصل.</translation>
    </message>
    <message>
        <source>Separate several values with semicolons.</source>
        <translation>افصل بين القيم المتعددة بفواصل منقوطة.</translation>
    </message>
</context>
<context>
    <name>ExportButton</name>
    <message>
        <source>E&amp;xport</source>
        <translation>ت&amp;صدير</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>&amp;Report for a browser…</source>
        <translation>&amp;تقرير للمتصفح…</translation>
    </message>
    <message>
        <source>Saves what was measured: as a table for other programs, or as a report</source>
        <translation>يحفظ ما قيس: جدولًا لبرامج أخرى، أو تقريرًا</translation>
    </message>
    <message>
        <source>Nothing has been measured yet: press Measure</source>
        <translation>لم يُقَس شيء بعد: اضغط «قياس»</translation>
    </message>
    <message>
        <source>&amp;Predictions, image by image…</source>
        <translation>&amp;التنبؤات، صورة صورة…</translation>
    </message>
    <message>
        <source>&amp;Confusion matrix…</source>
        <translation>&amp;مصفوفة الالتباس…</translation>
    </message>
    <message>
        <source>&amp;Table of classes…</source>
        <translation>&amp;جدول الأصناف…</translation>
    </message>
    <message>
        <source>Export results</source>
        <translation>تصدير النتائج</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>جدول (*.csv)</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>صفحة ويب (*.html)</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export network</source>
        <translation>تصدير الشبكة</translation>
    </message>
    <message>
        <source>An ONNX file lets other programs read digits with the network “{0}”; a web page lets any browser do so, offline. It is saved once {1} test images are read with it just as by this program.</source>
        <translation>ملف ONNX يتيح لبرامج أخرى قراءة الأرقام بالشبكة «{0}»؛ وصفحة الويب تتيح ذلك لأي متصفح بلا اتصال بالإنترنت. ولا يُحفظ إلا بعد أن تُقرأ به {1} من صور الاختبار كما يقرؤها هذا البرنامج تمامًا.</translation>
    </message>
    <message>
        <source>ONNX file, &amp;full precision (float32)</source>
        <translation>ملف ONNX، &amp;دقة كاملة (float32)</translation>
    </message>
    <message>
        <source>The weights exactly as they were trained.</source>
        <translation>الأوزان كما دُرِّبت تمامًا.</translation>
    </message>
    <message>
        <source>ONNX file, &amp;small (int8)</source>
        <translation>&amp;ملف ONNX، صغير (int8)</translation>
    </message>
    <message>
        <source>8-bit integer weights: a quarter of the size, nearly the same readings.</source>
        <translation>أوزان صحيحة من 8 بتات: ربع الحجم، والقراءات نفسها تقريبًا.</translation>
    </message>
    <message>
        <source>&amp;Web page</source>
        <translation>&amp;صفحة ويب</translation>
    </message>
    <message>
        <source>One file that reads digits and numbers in any browser, on a phone too.</source>
        <translation>ملف واحد يقرأ الأرقام والأعداد في أي متصفح، وعلى الهاتف أيضًا.</translation>
    </message>
    <message>
        <source>Export in progress</source>
        <translation>تقدّم التصدير</translation>
    </message>
    <message>
        <source>Export status</source>
        <translation>حالة التصدير</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;تصدير…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>&amp;Open page</source>
        <translation>&amp;فتح الصفحة</translation>
    </message>
    <message>
        <source>Show the saved page in your browser</source>
        <translation>يعرض الصفحة المحفوظة في متصفحك</translation>
    </message>
    <message>
        <source>ONNX network (*.onnx)</source>
        <translation>شبكة ONNX ‏(*.onnx)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>صفحة ويب (*.html)</translation>
    </message>
    <message>
        <source>Exporting and checking; this takes a few seconds…</source>
        <translation>جارٍ التصدير والتحقق؛ يستغرق ذلك بضع ثوانٍ…</translation>
    </message>
    <message>
        <source>An export is running; it takes a few seconds</source>
        <translation>هناك تصدير جارٍ؛ يستغرق بضع ثوانٍ</translation>
    </message>
    <message>
        <source>Choose a file and export the network</source>
        <translation>اختر ملفًّا وصدِّر الشبكة</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>يغلق هذه النافذة</translation>
    </message>
    <message>
        <source>Saved: {0} ({1}). It reads {2} of {3} test images as this program does.</source>
        <translation>حُفظ: {0} ({1}). يقرأ {2} من {3} من صور الاختبار كما يقرؤها هذا البرنامج.</translation>
    </message>
    <message>
        <source>There is no browser here; open {0} yourself.</source>
        <translation>لا يوجد متصفح هنا؛ يُرجى فتح {0} بنفسك.</translation>
    </message>
    <message>
        <source>Saved: {0} ({1})</source>
        <translation>حُفظ: {0} ({1})</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Images read the same</source>
        <translation>صور تُقرأ بالمثل</translation>
    </message>
    <message>
        <source>Accuracy here</source>
        <translation>الدقة هنا</translation>
    </message>
    <message>
        <source>Accuracy in ONNX Runtime</source>
        <translation>الدقة في ONNX Runtime</translation>
    </message>
    <message>
        <source>Milliseconds per image</source>
        <translation>ملّي ثانية لكل صورة</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>لم يُقَس</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>لم يُحفظ شيء.</translation>
    </message>
</context>
<context>
    <name>FileActions</name>
    <message>
        <source>Drawings and pictures ({0})</source>
        <translation>رسوم وصور ({0})</translation>
    </message>
    <message>
        <source>Open drawing</source>
        <translation>فتح رسم</translation>
    </message>
    <message>
        <source>The canvas is empty; draw something first.</source>
        <translation>لوحة الرسم فارغة؛ ارسم شيئًا أولًا.</translation>
    </message>
    <message>
        <source>Save drawing</source>
        <translation>حفظ الرسم</translation>
    </message>
    <message>
        <source>Open model</source>
        <translation>فتح نموذج</translation>
    </message>
    <message>
        <source>Save model</source>
        <translation>حفظ النموذج</translation>
    </message>
    <message>
        <source>The network is still loading; try again in a moment.</source>
        <translation>ما زالت الشبكة قيد التحميل؛ أعد المحاولة بعد لحظة.</translation>
    </message>
    <message>
        <source>There are no curves yet; train a network first.</source>
        <translation>لا توجد منحنيات بعد؛ درّب شبكة أولًا.</translation>
    </message>
    <message>
        <source>Export curves</source>
        <translation>تصدير المنحنيات</translation>
    </message>
    <message>
        <source>{0} is no longer there; it is off the list now.</source>
        <translation>لم يعد {0} موجودًا؛ وقد أُزيل من القائمة الآن.</translation>
    </message>
    <message>
        <source>An ink file cannot hold a picture; save the drawing as a picture instead.</source>
        <translation>لا يتسع ملف الحبر لصورة؛ احفظ الرسم صورةً بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>There is more ink than an ink file can hold; save it as a picture.</source>
        <translation>الحبر أكثر مما يتسع له ملف حبر؛ احفظه صورةً.</translation>
    </message>
    <message>
        <source>Zen Digits model (*.zendigits)</source>
        <translation>نموذج Zen Digits ‏(*.zendigits)</translation>
    </message>
</context>
<context>
    <name>FileMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>Open data &amp;file…</source>
        <translation>فتح &amp;ملف بيانات…</translation>
    </message>
    <message>
        <source>Open data fo&amp;lder…</source>
        <translation>فتح مجلد &amp;بيانات…</translation>
    </message>
    <message>
        <source>&amp;Export curves…</source>
        <translation>تص&amp;دير المنحنيات…</translation>
    </message>
    <message>
        <source>Save &amp;picture of</source>
        <translation>حفظ &amp;صورة من</translation>
    </message>
    <message>
        <source>Pr&amp;int</source>
        <translation>&amp;طباعة</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>&amp;Open drawing…</source>
        <translation>&amp;فتح رسم…</translation>
    </message>
    <message>
        <source>&amp;Save drawing…</source>
        <translation>&amp;حفظ الرسم…</translation>
    </message>
    <message>
        <source>Save &amp;table…</source>
        <translation>حفظ ال&amp;جدول…</translation>
    </message>
    <message>
        <source>Open &amp;model…</source>
        <translation>ف&amp;تح نموذج…</translation>
    </message>
    <message>
        <source>Save mo&amp;del…</source>
        <translation>حف&amp;ظ النموذج…</translation>
    </message>
    <message>
        <source>Export &amp;network…</source>
        <translation>تصدير ال&amp;شبكة…</translation>
    </message>
    <message>
        <source>Export &amp;web page…</source>
        <translation>تصدير صفحة &amp;ويب…</translation>
    </message>
</context>
<context>
    <name>Habits</name>
    <message>
        <source>Your style: plain and upright; no habit stood out.</source>
        <translation>أسلوبك: بسيط ومستقيم؛ لم تبرز عادة بعينها.</translation>
    </message>
    <message>
        <source>Your style: {0}.</source>
        <translation>أسلوبك: {0}.</translation>
    </message>
    <message>
        <source>zeros with a slash</source>
        <translation>أصفار بشطبة</translation>
    </message>
    <message>
        <source>zeros with a dot</source>
        <translation>أصفار بنقطة</translation>
    </message>
    <message>
        <source>ones with an upstroke</source>
        <translation>آحاد بجرّة صاعدة</translation>
    </message>
    <message>
        <source>ones on a foot</source>
        <translation>آحاد على قاعدة</translation>
    </message>
    <message>
        <source>twos with a loop</source>
        <translation>اثنينات بعقدة</translation>
    </message>
    <message>
        <source>fours that are open at the top</source>
        <translation>أربعات مفتوحة من الأعلى</translation>
    </message>
    <message>
        <source>fours in one stroke</source>
        <translation>أربعات بجرّة واحدة</translation>
    </message>
    <message>
        <source>fives whose bar is a stroke of its own</source>
        <translation>خمسات شرطتها جرّة مستقلة</translation>
    </message>
    <message>
        <source>sevens with a bar</source>
        <translation>سبعات بشرطة</translation>
    </message>
    <message>
        <source>eights in two strokes</source>
        <translation>ثمانيات بجرّتين</translation>
    </message>
    <message>
        <source>nines whose tail curls to the left</source>
        <translation>تسعات ينثني ذيلها إلى اليسار</translation>
    </message>
    <message>
        <source>leaning to the right</source>
        <translation>ميل إلى اليمين</translation>
    </message>
    <message>
        <source>leaning to the left</source>
        <translation>ميل إلى اليسار</translation>
    </message>
</context>
<context>
    <name>HandChanges</name>
    <message>
        <source>Import drawings</source>
        <translation>استيراد رسوم</translation>
    </message>
    <message>
        <source>Left out, as they have no label: {0}.</source>
        <translation>استُثنيت لأنها بلا تسمية: {0}.</translation>
    </message>
    <message>
        <source>Export drawings</source>
        <translation>تصدير الرسوم</translation>
    </message>
    <message>
        <source>Left out, as pictures have no strokes: {0}.</source>
        <translation>استُثنيت لأن الصور ليس فيها جرّات: {0}.</translation>
    </message>
    <message>
        <source>Ink ({0})</source>
        <translation>حبر ({0})</translation>
    </message>
</context>
<context>
    <name>HandChoice</name>
    <message>
        <source>Whose drawings are kept, and shown here</source>
        <translation>لمن تُحفظ الرسوم وتُعرض هنا</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>الخط</translation>
    </message>
    <message>
        <source>Ne&amp;w hand…</source>
        <translation>&amp;خط جديد…</translation>
    </message>
    <message>
        <source>For another person</source>
        <translation>لشخص آخر</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>ت&amp;غيير الاسم…</translation>
    </message>
    <message>
        <source>Call this hand otherwise</source>
        <translation>يسمّي هذا الخط باسم آخر</translation>
    </message>
    <message>
        <source>Delete &amp;my hand…</source>
        <translation>ح&amp;ذف خطي…</translation>
    </message>
    <message>
        <source>Deletes all drawings of this hand, and what was learned from them</source>
        <translation>يحذف كل رسوم هذا الخط وما تُعُلِّم منها</translation>
    </message>
    <message>
        <source>Whose hand is it?</source>
        <translation>خط من هذا؟</translation>
    </message>
    <message>
        <source>What is this hand called?</source>
        <translation>ما اسم هذا الخط؟</translation>
    </message>
    <message>
        <source>Delete the hand “{0}” with {1}? They will be gone for good.</source>
        <translation>أتريد حذف الخط «{0}» وفيه {1}؟ ستزول نهائيًّا.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;حذف</translation>
    </message>
</context>
<context>
    <name>HandNetwork</name>
    <message>
        <source>Yours</source>
        <translation>شبكتك</translation>
    </message>
</context>
<context>
    <name>HandsTable</name>
    <message>
        <source>The share of each hand’s drawings that is right, each read by a network that has not learned from it; the hand that is read worst comes first</source>
        <translation>نسبة الصحيح من رسوم كل خط، وكل رسم تقرؤه شبكة لم تتعلّم منه؛ والخط الأسوأ قراءةً يأتي أولًا</translation>
    </message>
    <message>
        <source>How well each hand is read</source>
        <translation>مدى جودة قراءة كل خط</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>الخط</translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation>الرسوم</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>It was not learned yet.</source>
        <translation>لم يُتعلَّم بعد.</translation>
    </message>
</context>
<context>
    <name>HelpMenu</name>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Show data &amp;folder</source>
        <translation>إظهار &amp;مجلد البيانات</translation>
    </message>
    <message>
        <source>&amp;Delete my data…</source>
        <translation>حذف &amp;بياناتي…</translation>
    </message>
    <message>
        <source>&amp;About Zen Digits</source>
        <translation>&amp;حول Zen Digits</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>Far above what suits this network and optimizer: it may learn nothing.</source>
        <translation>أعلى كثيرًا مما يناسب هذه الشبكة وهذا المحسِّن: قد لا تتعلّم شيئًا.</translation>
    </message>
    <message>
        <source>Far below what suits this network and optimizer: it will hardly learn.</source>
        <translation>أدنى كثيرًا مما يناسب هذه الشبكة وهذا المحسِّن: لن تكاد تتعلّم.</translation>
    </message>
    <message>
        <source>There are only {0} images: the weights change once in each epoch.</source>
        <translation>الصور {0} فقط: فلا تتغير الأوزان إلا مرة في كل حقبة.</translation>
    </message>
    <message>
        <source>The weights change only {0} times in each epoch.</source>
        <translation>لا تتغير الأوزان في كل حقبة إلا {0} من المرات.</translation>
    </message>
    <message>
        <source>The weights change only {0} times in all: too few to learn much.</source>
        <translation>لا تتغير الأوزان إجمالًا إلا {0} من المرات: وهذا أقل من أن يُتعلَّم به الكثير.</translation>
    </message>
    <message>
        <source>This network needs more time to learn.</source>
        <translation>تحتاج هذه الشبكة إلى وقت أطول لتتعلّم.</translation>
    </message>
    <message>
        <source>It will long have stopped getting better.</source>
        <translation>ستكون قد توقفت عن التحسّن منذ زمن طويل.</translation>
    </message>
    <message>
        <source>Without held-out images, patience has nothing to go by.</source>
        <translation>بدون صور محجوزة ليس للصبر ما يستند إليه.</translation>
    </message>
    <message>
        <source>This small network can hardly do without so many features.</source>
        <translation>لا تكاد هذه الشبكة الصغيرة تستغني عن كل هذه السمات.</translation>
    </message>
    <message>
        <source>More than half of the features are left out.</source>
        <translation>يُترك أكثر من نصف السمات.</translation>
    </message>
    <message>
        <source>Each change will overshoot for a hundred more.</source>
        <translation>كل تغيير سيتجاوز الهدف مئة تغيير آخر.</translation>
    </message>
    <message>
        <source>Weights will shrink faster than they learn.</source>
        <translation>ستنكمش الأوزان أسرع مما تتعلّم.</translation>
    </message>
    <message>
        <source>Nearly all weights will become 0.</source>
        <translation>ستصبح كل الأوزان تقريبًا 0.</translation>
    </message>
    <message>
        <source>The network may not trust even what is clear.</source>
        <translation>لا يُسمح للشبكة أن تثق حتى بما هو واضح.</translation>
    </message>
    <message>
        <source>The shipped network was asked about MNIST’s own images only.</source>
        <translation>لم تُسأل الشبكة المرفقة إلا عن صور MNIST نفسها.</translation>
    </message>
    <message>
        <source>A 4, 7 or 1 turned so far looks like another digit.</source>
        <translation>إذا أُديرت 4 أو 7 أو 1 إلى هذا الحد بدت رقمًا آخر.</translation>
    </message>
    <message>
        <source>Ink will be pushed out of the image.</source>
        <translation>سيُدفع الحبر خارج الصورة.</translation>
    </message>
    <message>
        <source>Parts of digits will be cut off.</source>
        <translation>ستُقصّ أجزاء من الأرقام.</translation>
    </message>
    <message>
        <source>No such graphics card, or no PyTorch for it, is found.</source>
        <translation>لم يُعثر على بطاقة رسوميات كهذه، أو على PyTorch لها.</translation>
    </message>
    <message>
        <source>A graphics card is there and trains this network much faster.</source>
        <translation>هنا بطاقة رسوميات تدرّب هذه الشبكة أسرع كثيرًا.</translation>
    </message>
    <message>
        <source>Use {0}</source>
        <translation>استخدام {0}</translation>
    </message>
</context>
<context>
    <name>ImageWall</name>
    <message>
        <source>Images</source>
        <translation>الصور</translation>
    </message>
</context>
<context>
    <name>InsideSection</name>
    <message>
        <source>Inside the network</source>
        <translation>داخل الشبكة</translation>
    </message>
    <message>
        <source>Orange is positive, blue with − negative; the stronger, the more of it.</source>
        <translation>البرتقالي موجب، والأزرق ذو ⁦−⁩ سالب؛ وكلما قوي اللون زاد المقدار.</translation>
    </message>
</context>
<context>
    <name>InsightPages</name>
    <message>
        <source>The network is measured on these images.</source>
        <translation>تُقاس الشبكة بهذه الصور.</translation>
    </message>
</context>
<context>
    <name>JobControls</name>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
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
        <translation>صحيح</translation>
    </message>
    <message>
        <source>Keep it as what it is read as</source>
        <translation>يحفظه بما قُرئ به</translation>
    </message>
    <message>
        <source>Not a digit</source>
        <translation>ليس رقمًا</translation>
    </message>
    <message>
        <source>Keep it as something else</source>
        <translation>يحفظه بوصفه شيئًا آخر</translation>
    </message>
    <message>
        <source>What it is: type it, and press Enter to keep the drawing</source>
        <translation>ما هو: اكتبه واضغط ⁦Enter⁩ لحفظ الرسم</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>ما هو</translation>
    </message>
    <message>
        <source>It is a …</source>
        <translation>هذا…</translation>
    </message>
    <message>
        <source>What became of the drawing</source>
        <translation>ما آل إليه الرسم</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Keep it no longer</source>
        <translation>إلغاء حفظه</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>لا شيء من هذه</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>{0}: no font here has its script</source>
        <translation>{0}: لا يوجد هنا خط طباعي لكتابتها</translation>
    </message>
</context>
<context>
    <name>LayerView</name>
    <message>
        <source>Point at a part to enlarge it, or walk with the arrow keys</source>
        <translation>أشِر إلى جزء لتكبيره، أو تنقّل بمفاتيح الأسهم</translation>
    </message>
    <message>
        <source>What the layer makes of it</source>
        <translation>ما تصنعه الطبقة منه</translation>
    </message>
    <message>
        <source>On &amp;this drawing</source>
        <translation>&amp;في هذا الرسم</translation>
    </message>
    <message>
        <source>What this layer makes of the drawing</source>
        <translation>ما تصنعه هذه الطبقة من الرسم</translation>
    </message>
    <message>
        <source>&amp;Weights</source>
        <translation>الأو&amp;زان</translation>
    </message>
    <message>
        <source>What this layer looks for: its weights of the pixels, as pictures</source>
        <translation>ما تبحث عنه هذه الطبقة: أوزانها للبكسلات في صور</translation>
    </message>
    <message>
        <source>The part that is pointed at, enlarged</source>
        <translation>الجزء المشار إليه مكبَّرًا</translation>
    </message>
    <message>
        <source>Enlarged</source>
        <translation>مكبَّر</translation>
    </message>
</context>
<context>
    <name>Layers</name>
    <message>
        <source>Map {0} of {1}: where in the drawing this feature is found, at most {2}.</source>
        <translation>الخريطة {0} من {1}: أين توجد هذه السمة في الرسم، وأقصاها {2}.</translation>
    </message>
    <message>
        <source>Beside it, line by line, as it was in training after epochs {0}.</source>
        <translation>وبجانبه، سطرًا بعد سطر، كيف كان في التدريب بعد الحِقَب {0}.</translation>
    </message>
    <message>
        <source>Hidden unit {0} of {1} answers {2}.</source>
        <translation>الوحدة المخفية {0} من {1} تجيب {2}.</translation>
    </message>
    <message>
        <source>Map {0} of {1}: where this filter answers to the drawing, at most {2}. Beside it the filter: orange where ink strengthens its answer, blue with − where ink weakens it.</source>
        <translation>الخريطة {0} من {1}: أين يستجيب هذا المرشِّح للرسم، وأقصاه {2}. وبجانبها المرشِّح: برتقالي حيث يقوّي الحبر استجابته، وأزرق ذو ⁦−⁩ حيث يضعفها.</translation>
    </message>
    <message>
        <source>Filter {0} of {1}, {2} × {3} weights: orange where ink strengthens its answer, blue with − where ink weakens it.</source>
        <translation>المرشِّح {0} من {1}، أوزانه ⁦{2} × {3}⁩: برتقالي حيث يقوّي الحبر استجابته، وأزرق ذو ⁦−⁩ حيث يضعفها.</translation>
    </message>
    <message>
        <source>Hidden unit {0} of {1} answers {2}. Its weights of the pixels: orange where ink strengthens its answer, blue with − where ink weakens it.</source>
        <translation>الوحدة المخفية {0} من {1} تجيب {2}. أوزانها للبكسلات: برتقالي حيث يقوّي الحبر إجابتها، وأزرق ذو ⁦−⁩ حيث يضعفها.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Output “{0}”: {1} before the softmax, which turns the outputs into probabilities.</source>
        <translation>المُخرَج «{0}»: {1} قبل softmax التي تحوّل المخرجات إلى احتمالات.</translation>
    </message>
    <message>
        <source>Tower {0} gives “{1}” {2}; the mean of all towers counts.</source>
        <translation>البرج {0} يعطي «{1}» {2}؛ والعبرة بمتوسط كل الأبراج.</translation>
    </message>
    <message>
        <source>residual block: {0}, to which its input is added</source>
        <translation>كتلة متبقية: {0}، ويضاف إليها مُدخَلها</translation>
    </message>
    <message>
        <source>patches: {0}, and the place of each is added</source>
        <translation>رُقع: {0}، ويضاف موضع كل منها</translation>
    </message>
    <message>
        <source>{0}, in {1} towers</source>
        <translation>{0}، في {1} من الأبراج</translation>
    </message>
    <message>
        <source>max-pooling 2×2</source>
        <translation>تجميع بالقيمة العظمى ⁦2×2⁩</translation>
    </message>
    <message>
        <source>mean of each map</source>
        <translation>متوسط كل خريطة</translation>
    </message>
    <message>
        <source>batch normalization</source>
        <translation>تطبيع الدفعة</translation>
    </message>
    <message>
        <source>layer normalization</source>
        <translation>تطبيع الطبقة</translation>
    </message>
    <message>
        <source>sigmoid</source>
        <translation>سيغمويد</translation>
    </message>
    <message>
        <source>dense</source>
        <translation>كثيفة</translation>
    </message>
    <message>
        <source>LSTM, row by row</source>
        <translation>‏LSTM، صفًّا بعد صف</translation>
    </message>
    <message>
        <source>self-attention</source>
        <translation>انتباه ذاتي</translation>
    </message>
    <message>
        <source>mean of all patches</source>
        <translation>متوسط كل الرُّقع</translation>
    </message>
    <message>
        <source>mean of all towers</source>
        <translation>متوسط كل الأبراج</translation>
    </message>
    <message>
        <source>convolution {0}×{0}</source>
        <translation>التفاف ⁦{0}×{0}⁩</translation>
    </message>
    <message>
        <source>convolution {0}×{0}, stride {1}</source>
        <translation>التفاف ⁦{0}×{0}⁩، بخطوة {1}</translation>
    </message>
    <message>
        <source>{0}; no parameters</source>
        <translation>{0}؛ بلا معاملات</translation>
    </message>
    <message>
        <source>{0}; {1} parameters</source>
        <translation>{0}؛ المعاملات: {1}</translation>
    </message>
    <message>
        <source>Image: 28 × 28 pixels</source>
        <translation>الصورة: ⁦28 × 28⁩ بكسل</translation>
    </message>
    <message>
        <source>In all: {0} parameters</source>
        <translation>المعاملات إجمالًا: {0}</translation>
    </message>
    <message>
        <source>After row {0} of {1}, cell {2} of {3} holds {4}. Each line is the network’s memory after one more row of the image.</source>
        <translation>بعد الصف {0} من {1}، تحمل الخلية {2} من {3} القيمة {4}. كل سطر هو ذاكرة الشبكة بعد صف آخر من الصورة.</translation>
    </message>
    <message>
        <source>Feature {0} of the patch in row {1}, column {2} is {3}. Each line is a patch.</source>
        <translation>السمة {0} للرُّقعة في الصف {1}، العمود {2} هي {3}. كل سطر رُقعة.</translation>
    </message>
    <message>
        <source>head {0} at row {1}, column {2} ({3})</source>
        <translation>الرأس {0} في الصف {1}، العمود {2} ({3})</translation>
    </message>
    <message>
        <source>The patch in row {0}, column {1} looks most at these, in squares for each head: {2}.</source>
        <translation>أكثر ما تنظر إليه الرُّقعة في الصف {0}، العمود {1} هو هذه، في مربعات لكل رأس: {2}.</translation>
    </message>
</context>
<context>
    <name>LearnMenu</name>
    <message>
        <source>Le&amp;arn</source>
        <translation>&amp;تعلَّم</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>ال&amp;خطوة التالية</translation>
    </message>
    <message>
        <source>&amp;Previous step</source>
        <translation>الخطوة ال&amp;سابقة</translation>
    </message>
    <message>
        <source>Show &amp;where</source>
        <translation>إظهار ال&amp;مكان</translation>
    </message>
    <message>
        <source>&amp;Close lesson</source>
        <translation>إغلاق ال&amp;درس</translation>
    </message>
    <message>
        <source>&amp;Open lesson…</source>
        <translation>&amp;فتح درس…</translation>
    </message>
    <message>
        <source>&amp;{0} {1}</source>
        <translation>&amp;{0} {1}</translation>
    </message>
    <message>
        <source>Open lesson</source>
        <translation>فتح درس</translation>
    </message>
    <message>
        <source>Lessons (*.toml)</source>
        <translation>دروس (*.toml)</translation>
    </message>
</context>
<context>
    <name>Learning</name>
    <message>
        <source>Yours is {1}, taught your {0} drawings.</source>
        <translation>شبكتك هي {1} بعد تعليمها رسومك، وعددها {0}.</translation>
    </message>
    <message>
        <source>MNIST’s test images: {0} right; before: {1}.</source>
        <translation>صور اختبار MNIST: الصحيح {0}؛ وقبل: {1}.</translation>
    </message>
    <message>
        <source>Non-digits rejected: {0}; before: {1}.</source>
        <translation>غير الأرقام المرفوضة: {0}؛ وقبل: {1}.</translation>
    </message>
    <message>
        <source>One drawing alone cannot tell how much was learned.</source>
        <translation>رسم واحد وحده لا يدل على مقدار ما تُعُلِّم.</translation>
    </message>
    <message>
        <source>Of your {0} drawings, each read by a network that has not learned from it: {1} right; before: {2}.</source>
        <translation>من رسومك، وعددها {0}، وكل منها تقرؤه شبكة لم تتعلّم منه: الصحيح {1}؛ وقبل: {2}.</translation>
    </message>
    <message>
        <source>learned</source>
        <translation>تُعُلِّم</translation>
    </message>
    <message>
        <source>learned: {0} of {1} right, before {2}</source>
        <translation>تُعُلِّم: الصحيح {0} من {1}، وقبل {2}</translation>
    </message>
    <message>
        <source>Of your {0} that belong to no class, read in the same way: {1} rejected; before: {2}.</source>
        <translation>من رسومك التي لا تنتمي إلى أي صنف، وعددها {0}، مقروءة بالطريقة نفسها: المرفوض {1}؛ وقبل: {2}.</translation>
    </message>
    <message>
        <source>Of the other {0}: {1} accepted; before: {2}.</source>
        <translation>من الباقي، وعدده {0}: المقبول {1}؛ وقبل: {2}.</translation>
    </message>
    <message>
        <source>Left out, as {0} does not know their labels ({2}): {1}. Correct the labels, choose a network that knows them, or train one on these.</source>
        <translation>استُثنيت لأن {0} لا تعرف تسمياتها ({2}): {1}. صحّح التسميات، أو اختر شبكة تعرفها، أو درّب شبكة عليها.</translation>
    </message>
    <message>
        <source>Left out, as they belong to no class, and {0} was trained without such: {1}. Choose a network that was trained with drawn non-digits.</source>
        <translation>استُثنيت لأنها لا تنتمي إلى أي صنف، وقد دُرِّبت {0} بدون مثلها: {1}. اختر شبكة دُرِّبت على رسوم ليست أرقامًا.</translation>
    </message>
</context>
<context>
    <name>LearningNews</name>
    <message>
        <source>learning your hand…</source>
        <translation>جارٍ تعلّم خطك…</translation>
    </message>
    <message>
        <source>It learns the kept drawings; the page Teach tells more.</source>
        <translation>تتعلّم الرسوم المحفوظة؛ وفي صفحة «التعليم» المزيد.</translation>
    </message>
    <message>
        <source>not learned</source>
        <translation>لم يُتعلَّم</translation>
    </message>
</context>
<context>
    <name>LearningRow</name>
    <message>
        <source>What was learned</source>
        <translation>ما تُعُلِّم</translation>
    </message>
    <message>
        <source>Teaches the network that reads from these drawings; it stays as it is, and what it becomes stands beside it</source>
        <translation>يعلّم الشبكة القارئة من هذه الرسوم؛ فتبقى كما هي، ويقف ما تصيره إلى جانبها</translation>
    </message>
    <message>
        <source>&amp;Learn</source>
        <translation>ت&amp;علّم</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>رج&amp;وع</translation>
    </message>
    <message>
        <source>Learn u&amp;pon each correction</source>
        <translation>تعلّم &amp;بعد كل تصحيح</translation>
    </message>
    <message>
        <source>Learns by itself, some seconds after you said what a drawing is</source>
        <translation>يتعلّم من تلقاء نفسه بعد ثوانٍ من قولك ما هو الرسم</translation>
    </message>
    <message>
        <source>Reads as before: what was learned is deleted, the drawings stay</source>
        <translation>يقرأ كما كان: يُحذف ما تُعُلِّم، وتبقى الرسوم</translation>
    </message>
    <message>
        <source>Nothing was learned yet</source>
        <translation>لم يُتعلَّم شيء بعد</translation>
    </message>
</context>
<context>
    <name>LeaveOutBox</name>
    <message>
        <source>Computes all figures without the images that you marked, and says so</source>
        <translation>يحسب كل الأعداد بدون الصور التي علَّمتها، ويذكر ذلك</translation>
    </message>
    <message>
        <source>Leave out marked ima&amp;ges ({0})</source>
        <translation>استثناء الصور ال&amp;معلَّمة ({0})</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>You have corrected numbers, and neither copied nor saved them.</source>
        <translation>صحّحت أعدادًا ولم تنسخها ولم تحفظها.</translation>
    </message>
    <message>
        <source>&amp;Discard corrections</source>
        <translation>&amp;تجاهل التصحيحات</translation>
    </message>
    <message>
        <source>&amp;Save table…</source>
        <translation>&amp;حفظ الجدول…</translation>
    </message>
</context>
<context>
    <name>LessonPanel</name>
    <message>
        <source>Lesson</source>
        <translation>الدرس</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>The step before ({0})</source>
        <translation>الخطوة السابقة ({0})</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>The next step ({0})</source>
        <translation>الخطوة التالية ({0})</translation>
    </message>
    <message>
        <source>Show where</source>
        <translation>إظهار المكان</translation>
    </message>
    <message>
        <source>Opens what is meant, and scrolls to it ({0})</source>
        <translation>يفتح المقصود ويمرّر إليه ({0})</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Closes the lesson; it goes on here the next time ({0})</source>
        <translation>يغلق الدرس؛ ويُستأنف من هنا في المرة القادمة ({0})</translation>
    </message>
    <message>
        <source>What the lesson says</source>
        <translation>ما يقوله الدرس</translation>
    </message>
    <message>
        <source>{0} · {1} of {2}</source>
        <translation>{0} · {1} من {2}</translation>
    </message>
    <message>
        <source>✓ Done: {0}</source>
        <translation>✓ تمّ: {0}</translation>
    </message>
    <message>
        <source>▸ Try it: {0}</source>
        <translation>◂ جرّب: {0}</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطٍّ</translation>
    </message>
</context>
<context>
    <name>Lineage</name>
    <message>
        <source>It is {0}, taught drawings of a hand: {1}.</source>
        <translation>هي {0} بعد تعليمها رسوم خط: {1}.</translation>
    </message>
</context>
<context>
    <name>LiveReading</name>
    <message>
        <source>Learning: {0}, epoch {1}</source>
        <translation>يتعلّم: {0}، الحقبة {1}</translation>
    </message>
</context>
<context>
    <name>LookControls</name>
    <message>
        <source>&amp;Look at all images</source>
        <translation>ال&amp;نظر إلى كل الصور</translation>
    </message>
    <message>
        <source>Looks at them with this network, once</source>
        <translation>ينظر إليها بهذه الشبكة، مرة واحدة</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Train</source>
        <translation>التدريب</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>التعليم</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>الجولات</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>المرفقة</translation>
    </message>
</context>
<context>
    <name>MapSection</name>
    <message>
        <source>Test images of {0}</source>
        <translation>صور اختبار {0}</translation>
    </message>
    <message>
        <source>The images that are on the map</source>
        <translation>الصور التي على الخريطة</translation>
    </message>
    <message>
        <source>Near means alike to the network, by its last hidden layer, as far as a plane can show it. The large dot is your drawing; images in rings are misread.</source>
        <translation>القرب يعني التشابه عند الشبكة، بحسب آخر طبقة مخفية فيها، بقدر ما يستطيع السطح إظهاره. النقطة الكبيرة هي رسمك؛ والصور في حلقات أُخطئت قراءتها.</translation>
    </message>
    <message>
        <source>No. {0}: {1}</source>
        <translation>رقم {0}: {1}</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Map of the test images</source>
        <translation>خريطة صور الاختبار</translation>
    </message>
    <message>
        <source>{0}, read rightly</source>
        <translation>{0}، قُرئت صحيحة</translation>
    </message>
    <message>
        <source>{0}, read as {1}</source>
        <translation>{0}، قُرئت {1}</translation>
    </message>
</context>
<context>
    <name>MarkButtons</name>
    <message>
        <source>Marks this image: its label is wrong</source>
        <translation>يعلّم هذه الصورة: تسميتها خاطئة</translation>
    </message>
    <message>
        <source>Marks it: nobody could tell</source>
        <translation>يعلّمها: لا أحد يستطيع الجزم</translation>
    </message>
    <message>
        <source>&amp;Wrong label</source>
        <translation>تسم&amp;ية خاطئة</translation>
    </message>
    <message>
        <source>Ambi&amp;guous</source>
        <translation>ملت&amp;بسة</translation>
    </message>
    <message>
        <source>again: takes the mark back</source>
        <translation>مرة أخرى: يزيل العلامة</translation>
    </message>
</context>
<context>
    <name>MeasureRow</name>
    <message>
        <source>The images that the network is measured on</source>
        <translation>الصور التي تُقاس بها الشبكة</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>القياس على</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>إ&amp;يقاف</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;قياس</translation>
    </message>
    <message>
        <source>Reads all images of the set with the network that reads your drawing</source>
        <translation>يقرأ كل صور المجموعة بالشبكة التي تقرأ رسمك</translation>
    </message>
    <message>
        <source>The run measures its validation images by itself, after each epoch</source>
        <translation>تقيس الجولة صور تحقّقها بنفسها بعد كل حقبة</translation>
    </message>
</context>
<context>
    <name>MethodChoice</name>
    <message>
        <source>How it is found out which ink makes it this digit</source>
        <translation>كيف يُعرف أي حبر يجعله هذا الرقم</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>meth&amp;od</source>
        <translation>ال&amp;طريقة</translation>
    </message>
    <message>
        <source>Other methods need PyTorch, which is not installed.</source>
        <translation>تحتاج الطرق الأخرى إلى PyTorch، وهو غير مثبَّت.</translation>
    </message>
    <message>
        <source>Occlusion</source>
        <translation>الحجب</translation>
    </message>
    <message>
        <source>Integrated gradients</source>
        <translation>التدرّجات المتكاملة</translation>
    </message>
    <message>
        <source>Grad-CAM</source>
        <translation>Grad-CAM</translation>
    </message>
    <message>
        <source>Hides the ink bit by bit: without ink marked + (orange), which speaks for this reading, the network is less sure; without ink marked − (blue), which speaks against it, surer.</source>
        <translation>تُخفي الحبر قطعة قطعة: بدون الحبر المعلَّم بـ⁦+⁩ (البرتقالي)، الدالّ على هذه القراءة، تقلّ ثقة الشبكة؛ وبدون المعلَّم بـ⁦−⁩ (الأزرق)، الدالّ على خلافها، تزيد.</translation>
    </message>
    <message>
        <source>Lets the ink appear on blank paper, and adds up what each pixel does to the odds meanwhile: ink marked + (orange) raises them, ink marked − (blue) lowers them.</source>
        <translation>تُظهر الحبر تدريجيًّا على ورق أبيض، وتجمع أثر كل بكسل في الأرجحية أثناء ذلك: الحبر المعلَّم بـ⁦+⁩ (البرتقالي) يرفعها، والمعلَّم بـ⁦−⁩ (الأزرق) يخفضها.</translation>
    </message>
    <message>
        <source>Marks with + (orange), though only roughly, where the last maps of the network’s convolutions hold what speaks for this reading.</source>
        <translation>تعلّم بـ⁦+⁩ (البرتقالي)، على وجه التقريب فقط، أين تحمل آخر خرائط التفافات الشبكة ما يدل على هذه القراءة.</translation>
    </message>
</context>
<context>
    <name>NeighboursSection</name>
    <message>
        <source>Training images of {0}</source>
        <translation>صور تدريب {0}</translation>
    </message>
    <message>
        <source>The images to look among</source>
        <translation>الصور التي يُبحث بينها</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>الجيران</translation>
    </message>
    <message>
        <source>Near means alike to the network, by its last hidden layer. An image with another label than the rest is framed: look whether that label is wrong.</source>
        <translation>القرب يعني التشابه عند الشبكة، بحسب آخر طبقة مخفية فيها. والصورة التي تختلف تسميتها عن البقية مؤطَّرة: انظر هل تلك التسمية خاطئة.</translation>
    </message>
    <message>
        <source>{0} nearest of {1} images</source>
        <translation>أقرب {0} من {1} من الصور</translation>
    </message>
    <message>
        <source>{0} nearest of the {1} images seen so far, of {2}</source>
        <translation>أقرب {0} من {1} من الصور التي رُئيت حتى الآن، من {2}</translation>
    </message>
    <message>
        <source>It is read as {0}, though.</source>
        <translation>ومع ذلك قُرئ {0}.</translation>
    </message>
    <message>
        <source>All are labelled {0}.</source>
        <translation>تسميتها كلها {0}.</translation>
    </message>
    <message>
        <source>{0} of them are labelled {1}.</source>
        <translation>{0} منها تسميتها {1}.</translation>
    </message>
    <message>
        <source>No. {0}: labelled {1}, distance {2}</source>
        <translation>رقم {0}: تسميتها {1}، المسافة {2}</translation>
    </message>
</context>
<context>
    <name>NeighboursView</name>
    <message>
        <source>Neighbours</source>
        <translation>الجيران</translation>
    </message>
    <message>
        <source>{0}, another label</source>
        <translation>{0}، تسمية أخرى</translation>
    </message>
</context>
<context>
    <name>NetworkChoice</name>
    <message>
        <source>Its accuracy on test images</source>
        <translation>دقتها على صور الاختبار</translation>
    </message>
    <message>
        <source>The network that reads your drawing, and its accuracy on test images.</source>
        <translation>الشبكة التي تقرأ رسمك، ودقتها على صور الاختبار.</translation>
    </message>
    <message>
        <source>Network that reads the drawing</source>
        <translation>الشبكة التي تقرأ الرسم</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>لم تُختبر</translation>
    </message>
</context>
<context>
    <name>NetworkDiagram</name>
    <message>
        <source>Layers of the network</source>
        <translation>طبقات الشبكة</translation>
    </message>
    <message>
        <source>Choose a layer, and see what it makes of the drawing</source>
        <translation>اختر طبقة لترى ما تصنعه من الرسم</translation>
    </message>
</context>
<context>
    <name>NetworkRescue</name>
    <message>
        <source>{0} Save it elsewhere?</source>
        <translation>{0} أتريد حفظها في مكان آخر؟</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;حفظ باسم…</translation>
    </message>
    <message>
        <source>&amp;Don’t save</source>
        <translation>&amp;عدم الحفظ</translation>
    </message>
    <message>
        <source>Zen Digits model (*.zendigits)</source>
        <translation>نموذج Zen Digits ‏(*.zendigits)</translation>
    </message>
    <message>
        <source>Save model</source>
        <translation>حفظ النموذج</translation>
    </message>
</context>
<context>
    <name>NumberCard</name>
    <message>
        <source>The chosen number</source>
        <translation>العدد المختار</translation>
    </message>
    <message>
        <source>{0} or {1} ({2})</source>
        <translation>{0} أو {1} ({2})</translation>
    </message>
</context>
<context>
    <name>NumberModel</name>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>الثقة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>مشكوك فيه</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>مستثنى</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>مصحَّح</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>مؤكَّد</translation>
    </message>
</context>
<context>
    <name>NumberTable</name>
    <message>
        <source>Numbers on the page</source>
        <translation>الأعداد في الصفحة</translation>
    </message>
    <message>
        <source>Type to correct a number. Enter: it is right. Delete: it is none. Tab: the next doubtful one.</source>
        <translation>اكتب لتصحيح عدد. ⁦Enter⁩: صحيح. ⁦Delete⁩: ليس عددًا. ⁦Tab⁩: المشكوك فيه التالي.</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>{0} {1}</source>
        <translation>⁨{0} {1}⁩</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>⁦{0}%⁩</translation>
    </message>
</context>
<context>
    <name>NumbersPanel</name>
    <message>
        <source>Teach these</source>
        <translation>تعليم هذه</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>نسخ النص</translation>
    </message>
    <message>
        <source>Copies all numbers, a line for each of the page (Ctrl+C).</source>
        <translation>ينسخ كل الأعداد، سطرًا لكل سطر من الصفحة (⁦Ctrl+C⁩).</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>نسخ الجدول</translation>
    </message>
    <message>
        <source>Copies all numbers for a spreadsheet (Ctrl+Shift+C).</source>
        <translation>ينسخ كل الأعداد لجدول حسابي (⁦Ctrl+Shift+C⁩).</translation>
    </message>
    <message>
        <source>Save table…</source>
        <translation>حفظ الجدول…</translation>
    </message>
    <message>
        <source>Saves a table, or a folder with a picture of each number (Ctrl+S).</source>
        <translation>يحفظ جدولًا، أو مجلدًا فيه صورة كل عدد (⁦Ctrl+S⁩).</translation>
    </message>
    <message>
        <source>Read as a page</source>
        <translation>قراءة بوصفها صفحة</translation>
    </message>
    <message>
        <source>Finds all numbers in the picture (F5).</source>
        <translation>يجد كل الأعداد في الصورة (⁦F5⁩).</translation>
    </message>
    <message>
        <source>Read as one number</source>
        <translation>قراءة بوصفها عددًا واحدًا</translation>
    </message>
    <message>
        <source>Shows the picture on the canvas, and reads it as one number (F6).</source>
        <translation>يعرض الصورة على لوحة الرسم ويقرؤها عددًا واحدًا (⁦F6⁩).</translation>
    </message>
    <message>
        <source>This picture is not read yet.</source>
        <translation>لم تُقرأ هذه الصورة بعد.</translation>
    </message>
    <message>
        <source>Turned by {0}° to be read.</source>
        <translation>أُديرت ⁦{0}°⁩ لتُقرأ.</translation>
    </message>
    <message>
        <source>No number was found.</source>
        <translation>لم يُعثر على أي عدد.</translation>
    </message>
    <message>
        <source>One number.</source>
        <translation>عدد واحد.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers</source>
        <translation>
            <numerusform>لا أعداد</numerusform>
            <numerusform>عدد واحد</numerusform>
            <numerusform>عددان</numerusform>
            <numerusform>%Ln أعداد</numerusform>
            <numerusform>%Ln عددًا</numerusform>
            <numerusform>%Ln عدد</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} in {1}.</source>
        <translation>{0} في {1}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>لا أسطر</numerusform>
            <numerusform>سطر واحد</numerusform>
            <numerusform>سطرين</numerusform>
            <numerusform>%Ln أسطر</numerusform>
            <numerusform>%Ln سطرًا</numerusform>
            <numerusform>%Ln سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>None is doubtful.</source>
        <translation>لا شيء منها مشكوك فيه.</translation>
    </message>
    <message>
        <source>No doubtful one is left.</source>
        <translation>لم يبقَ منها مشكوك فيه.</translation>
    </message>
    <message>
        <source>{0} of {1} doubtful left.</source>
        <translation>بقي {0} من {1} مشكوكًا فيها.</translation>
    </message>
    <message>
        <source>Keeps what was wrong or doubtful in your hand, digits: {0} (F7).</source>
        <translation>يحفظ ما كان خطأ أو مشكوكًا فيه في خطك، عدد الأرقام: {0} (⁦F7⁩).</translation>
    </message>
    <message>
        <source>Correct a number first, or press Enter on a doubtful one that is right.</source>
        <translation>صحّح عددًا أولًا، أو اضغط ⁦Enter⁩ على مشكوك فيه وهو صحيح.</translation>
    </message>
    <message>
        <source>No doubtful one comes next; {0} are left elsewhere.</source>
        <translation>لا يأتي بعده مشكوك فيه؛ بقي في مواضع أخرى: {0}.</translation>
    </message>
</context>
<context>
    <name>OpeningCombo</name>
    <message>
        <source>Open data file…</source>
        <translation>فتح ملف بيانات…</translation>
    </message>
    <message>
        <source>Open data folder…</source>
        <translation>فتح مجلد بيانات…</translation>
    </message>
</context>
<context>
    <name>OtherKeys</name>
    <message>
        <source>Canvas</source>
        <translation>لوحة الرسم</translation>
    </message>
    <message>
        <source>Page Train</source>
        <translation>صفحة «التدريب»</translation>
    </message>
    <message>
        <source>Page Results</source>
        <translation>صفحة «النتائج»</translation>
    </message>
    <message>
        <source>Page Teach</source>
        <translation>صفحة «التعليم»</translation>
    </message>
    <message>
        <source>Page Runs</source>
        <translation>صفحة «الجولات»</translation>
    </message>
    <message>
        <source>Page of numbers</source>
        <translation>صفحة أعداد</translation>
    </message>
    <message>
        <source>Charts, diagrams and walls of pictures</source>
        <translation>المخططات والرسوم التوضيحية وجدران الصور</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>النوافذ</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>مفاتيح الأسهم</translation>
    </message>
    <message>
        <source>Move a cursor over the canvas</source>
        <translation>تحريك مؤشر فوق لوحة الرسم</translation>
    </message>
    <message>
        <source>Shift + arrow keys</source>
        <translation>‏Shift + مفاتيح الأسهم</translation>
    </message>
    <message>
        <source>Move it in larger steps</source>
        <translation>تحريكه بخطوات أكبر</translation>
    </message>
    <message>
        <source>Set the pen down, or lift it</source>
        <translation>إنزال القلم أو رفعه</translation>
    </message>
    <message>
        <source>Number pad</source>
        <translation>لوحة الأرقام</translation>
    </message>
    <message>
        <source>Lead the pen in eight directions; 5 is Space</source>
        <translation>قيادة القلم في ثمانية اتجاهات؛ و5 بمنزلة المسافة</translation>
    </message>
    <message>
        <source>Give up a stroke</source>
        <translation>ترك الجرّة</translation>
    </message>
    <message>
        <source>0 to 9</source>
        <translation>0 إلى 9</translation>
    </message>
    <message>
        <source>Say what is drawn</source>
        <translation>قول ما هو مرسوم</translation>
    </message>
    <message>
        <source>Show or hide all settings</source>
        <translation>إظهار كل الإعدادات أو إخفاؤها</translation>
    </message>
    <message>
        <source>Hide the settings</source>
        <translation>إخفاء الإعدادات</translation>
    </message>
    <message>
        <source>Find a learning rate</source>
        <translation>إيجاد معدل تعلّم</translation>
    </message>
    <message>
        <source>Do what a hint recommends</source>
        <translation>فعل ما يوصي به تلميح</translation>
    </message>
    <message>
        <source>Resume an interrupted run</source>
        <translation>استئناف جولة مقطوعة</translation>
    </message>
    <message>
        <source>Mark the chosen image: wrong label</source>
        <translation>تعليم الصورة المختارة: تسمية خاطئة</translation>
    </message>
    <message>
        <source>Mark the chosen image: ambiguous</source>
        <translation>تعليم الصورة المختارة: ملتبسة</translation>
    </message>
    <message>
        <source>Give the selected drawings another label</source>
        <translation>إعطاء الرسوم المحددة تسمية أخرى</translation>
    </message>
    <message>
        <source>Delete the selected drawings</source>
        <translation>حذف الرسوم المحددة</translation>
    </message>
    <message>
        <source>Bring deleted drawings back</source>
        <translation>إعادة الرسوم المحذوفة</translation>
    </message>
    <message>
        <source>Choose the selected runs for comparison</source>
        <translation>اختيار الجولات المحددة للمقارنة</translation>
    </message>
    <message>
        <source>Delete the selected runs</source>
        <translation>حذف الجولات المحددة</translation>
    </message>
    <message>
        <source>Go to the next number, or the one before</source>
        <translation>الانتقال إلى العدد التالي أو السابق</translation>
    </message>
    <message>
        <source>Any digit</source>
        <translation>أي رقم</translation>
    </message>
    <message>
        <source>Correct the chosen number</source>
        <translation>تصحيح العدد المختار</translation>
    </message>
    <message>
        <source>Confirm a number, and go to the next doubtful one</source>
        <translation>تأكيد عدد والانتقال إلى المشكوك فيه التالي</translation>
    </message>
    <message>
        <source>Remove a number</source>
        <translation>إزالة عدد</translation>
    </message>
    <message>
        <source>Enlarge the picture</source>
        <translation>تكبير الصورة</translation>
    </message>
    <message>
        <source>Shrink the picture</source>
        <translation>تصغير الصورة</translation>
    </message>
    <message>
        <source>Show all of the picture</source>
        <translation>إظهار الصورة كلها</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>إيقاف القراءة</translation>
    </message>
    <message>
        <source>Read the picture as one number</source>
        <translation>قراءة الصورة عددًا واحدًا</translation>
    </message>
    <message>
        <source>Teach what was corrected</source>
        <translation>تعليم ما صُحِّح</translation>
    </message>
    <message>
        <source>Leave the page</source>
        <translation>مغادرة الصفحة</translation>
    </message>
    <message>
        <source>Go from one value or picture to the next</source>
        <translation>الانتقال من قيمة أو صورة إلى التالية</translation>
    </message>
    <message>
        <source>Page up and Page down</source>
        <translation>‏Page up وPage down</translation>
    </message>
    <message>
        <source>Go on by ten</source>
        <translation>التقدّم عشرًا عشرًا</translation>
    </message>
    <message>
        <source>Home and End</source>
        <translation>‏Home وEnd</translation>
    </message>
    <message>
        <source>Go to the first or the last</source>
        <translation>الانتقال إلى الأول أو الأخير</translation>
    </message>
    <message>
        <source>Open what is chosen</source>
        <translation>فتح المختار</translation>
    </message>
    <message>
        <source>Show the values of a chart as a table</source>
        <translation>إظهار قيم مخطط في جدول</translation>
    </message>
    <message>
        <source>Copy the rows of such a table that are chosen, or all</source>
        <translation>نسخ الصفوف المختارة من جدول كهذا، أو كلها</translation>
    </message>
    <message>
        <source>Menu key</source>
        <translation>مفتاح القائمة</translation>
    </message>
    <message>
        <source>Save, copy or print the picture</source>
        <translation>حفظ الصورة أو نسخها أو طباعتها</translation>
    </message>
    <message>
        <source>Put a page with its own window back</source>
        <translation>إعادة صفحة لها نافذة مستقلة</translation>
    </message>
    <message>
        <source>Leave the presentation, a dialog or a window of its own</source>
        <translation>مغادرة العرض التقديمي أو مربع حوار أو نافذة مستقلة</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>‏Tab، وShift+Tab</translation>
    </message>
    <message>
        <source>Go to the next control or back</source>
        <translation>الانتقال إلى عنصر التحكم التالي أو السابق</translation>
    </message>
</context>
<context>
    <name>OverlayPlot</name>
    <message>
        <source>Curve</source>
        <translation>المنحنى</translation>
    </message>
</context>
<context>
    <name>PageActions</name>
    <message>
        <source>Save table</source>
        <translation>حفظ الجدول</translation>
    </message>
    <message>
        <source>Kept in your hand now, digits: {0}.</source>
        <translation>حُفظت الآن في خطك، عدد الأرقام: {0}.</translation>
    </message>
    <message>
        <source>All of them are kept already.</source>
        <translation>كلها محفوظة من قبل.</translation>
    </message>
    <message>
        <source>This number is the last of its line: there is none to join.</source>
        <translation>هذا العدد آخر سطره: ليس بعده ما يُضمّ إليه.</translation>
    </message>
    <message>
        <source>This number has one digit only: it cannot be split.</source>
        <translation>ليس في هذا العدد إلا رقم واحد: لا يمكن تقسيمه.</translation>
    </message>
    <message>
        <source>Choose a number first.</source>
        <translation>اختر عددًا أولًا.</translation>
    </message>
    <message>
        <source>No page has been read; open a picture of one first.</source>
        <translation>لم تُقرأ أي صفحة؛ افتح صورة صفحة أولًا.</translation>
    </message>
</context>
<context>
    <name>PageDocument</name>
    <message>
        <source>correction</source>
        <translation>التصحيح</translation>
    </message>
    <message>
        <source>check</source>
        <translation>التأكيد</translation>
    </message>
    <message>
        <source>leaving out</source>
        <translation>الاستثناء</translation>
    </message>
    <message>
        <source>joining</source>
        <translation>الضمّ</translation>
    </message>
    <message>
        <source>splitting</source>
        <translation>التقسيم</translation>
    </message>
    <message>
        <source>marking</source>
        <translation>التعليم</translation>
    </message>
</context>
<context>
    <name>PageOpening</name>
    <message>
        <source>There is no picture on the canvas; open one first.</source>
        <translation>لا توجد صورة على لوحة الرسم؛ افتح صورة أولًا.</translation>
    </message>
    <message>
        <source>another picture</source>
        <translation>صورة أخرى</translation>
    </message>
</context>
<context>
    <name>PagePanel</name>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>أكبر (⁦Ctrl++⁩)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>أصغر (⁦Ctrl+-⁩)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>ملاءمة</translation>
    </message>
    <message>
        <source>All of the page (Ctrl+0)</source>
        <translation>الصفحة كلها (⁦Ctrl+0⁩)</translation>
    </message>
    <message>
        <source>Back to the canvas, as it was (Esc)</source>
        <translation>عودة إلى لوحة الرسم كما كانت (⁦Esc⁩)</translation>
    </message>
    <message>
        <source>Close page</source>
        <translation>إغلاق الصفحة</translation>
    </message>
    <message>
        <source>Drag a rectangle around a number that was missed (Ctrl+M, or Shift and drag).</source>
        <translation>اسحب مستطيلًا حول عدد فاتت قراءته (⁦Ctrl+M⁩، أو ⁦Shift⁩ مع السحب).</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>تعليم</translation>
    </message>
    <message>
        <source>Mark a number</source>
        <translation>تعليم عدد</translation>
    </message>
</context>
<context>
    <name>PageTitle</name>
    <message>
        <source>Page {0}</source>
        <translation>الصفحة {0}</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>The page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Click a number to choose it, and type. Double click: closer. Wheel or pinch: zoom. Drag: move. Shift and drag: mark a number that was missed.</source>
        <translation>انقر عددًا لاختياره ثم اكتب. نقر مزدوج: تقريب. العجلة أو القرص بإصبعين: تكبير وتصغير. السحب: تحريك. ⁦Shift⁩ مع السحب: تعليم عدد فاتت قراءته.</translation>
    </message>
    <message>
        <source>No page is open; open a picture of one first.</source>
        <translation>لا توجد صفحة مفتوحة؛ افتح صورة صفحة أولًا.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Show this page in a window of its own</source>
        <translation>يعرض هذه الصفحة في نافذة مستقلة</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>, </source>
        <translation>، </translation>
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
        <translation>حفظ الصورة</translation>
    </message>
</context>
<context>
    <name>PictureMenu</name>
    <message>
        <source>Show as &amp;table</source>
        <translation>&amp;عرض في جدول</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>&amp;نسخ الصورة</translation>
    </message>
    <message>
        <source>&amp;Save picture…</source>
        <translation>&amp;حفظ الصورة…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;طباعة…</translation>
    </message>
</context>
<context>
    <name>PlotsPanel</name>
    <message>
        <source>Loss</source>
        <translation>الخسارة</translation>
    </message>
    <message>
        <source>training</source>
        <translation>التدريب</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>التحقّق</translation>
    </message>
    <message>
        <source>Shows small losses as clearly as large ones.</source>
        <translation>يُظهر الخسائر الصغيرة بوضوح الكبيرة.</translation>
    </message>
    <message>
        <source>Logarithmic loss</source>
        <translation>خسارة لوغاريتمية</translation>
    </message>
    <message>
        <source>Shows what is missing to 100 % on a logarithmic scale: above 97 %, an accuracy curve is a flat line.</source>
        <translation>يُظهر ما ينقص عن ⁦100%⁩ بمقياس لوغاريتمي: فمنحنى الدقة فوق ⁦97%⁩ خط مستوٍ.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>الخطأ</translation>
    </message>
    <message>
        <source>Shows the whole run again and follows it. Drag a plot to move it, scroll to zoom.</source>
        <translation>يُظهر الجولة كلها من جديد ويتابعها. اسحب مخططًا لتحريكه، ومرّر للتكبير والتصغير.</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>ملاءمة</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>الدفعة</translation>
    </message>
    <message>
        <source>Loss curves</source>
        <translation>منحنيات الخسارة</translation>
    </message>
    <message>
        <source>Accuracy (%)</source>
        <translation>الدقة (%)</translation>
    </message>
    <message>
        <source>Accuracy curves</source>
        <translation>منحنيات الدقة</translation>
    </message>
    <message>
        <source>Loss (squared error)</source>
        <translation>الخسارة (مربع الخطأ)</translation>
    </message>
    <message>
        <source>There are no curves yet; train a network first.</source>
        <translation>لا توجد منحنيات بعد؛ درّب شبكة أولًا.</translation>
    </message>
    <message>
        <source>Error (%)</source>
        <translation>الخطأ (%)</translation>
    </message>
</context>
<context>
    <name>PreprocessingStrip</name>
    <message>
        <source>Canvas</source>
        <translation>لوحة الرسم</translation>
    </message>
    <message>
        <source>All the ink on the canvas.</source>
        <translation>كل الحبر على لوحة الرسم.</translation>
    </message>
    <message>
        <source>Cropped</source>
        <translation>مقصوص</translation>
    </message>
    <message>
        <source>The digit alone, with a pen width that suits its size.</source>
        <translation>الرقم وحده، بعرض قلم يناسب حجمه.</translation>
    </message>
    <message>
        <source>Scaled by area until its longer side is 20 pixels.</source>
        <translation>حُجِّم بحسب المساحة حتى يصير ضلعه الأطول 20 بكسلًا.</translation>
    </message>
    <message>
        <source>Centred by its centre of mass: what the network sees.</source>
        <translation>وُسِّط بمركز كتلته: وهذا ما تراه الشبكة.</translation>
    </message>
</context>
<context>
    <name>PreviewStrip</name>
    <message>
        <source>What the network will see</source>
        <translation>ما ستراه الشبكة</translation>
    </message>
    <message>
        <source>What the network will see: each image is changed differently every time.</source>
        <translation>ما ستراه الشبكة: تُغيَّر كل صورة تغييرًا مختلفًا في كل مرة.</translation>
    </message>
</context>
<context>
    <name>ProbabilityBar</name>
    <message>
        <source>The network’s probability for {0}</source>
        <translation>احتمال {0} عند الشبكة</translation>
    </message>
</context>
<context>
    <name>RateDialog</name>
    <message>
        <source>Find a learning rate</source>
        <translation>إيجاد معدل تعلّم</translation>
    </message>
    <message>
        <source>A new network is trained with a larger rate in each batch, until its loss grows. Nothing is kept of it.</source>
        <translation>تُدرَّب شبكة جديدة بمعدل أكبر في كل دفعة، حتى تزداد خسارتها. ولا يُحفظ منها شيء.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما عُثر عليه</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Puts this rate into the settings of the next run</source>
        <translation>يضع هذا المعدل في إعدادات الجولة التالية</translation>
    </message>
    <message>
        <source>&amp;Use this rate</source>
        <translation>استخدام &amp;هذا المعدل</translation>
    </message>
    <message>
        <source>Leaves the settings as they are, and ends the search</source>
        <translation>يترك الإعدادات كما هي وينهي البحث</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>&amp;Use {0}</source>
        <translation>&amp;استخدام {0}</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>لم يُعثر على شيء.</translation>
    </message>
</context>
<context>
    <name>RateSearch</name>
    <message>
        <source>Tries growing rates for some seconds, and suggests one (F4)</source>
        <translation>يجرّب معدلات متزايدة لبضع ثوانٍ ويقترح واحدًا (⁦F4⁩)</translation>
    </message>
    <message>
        <source>A network is training; stop it first</source>
        <translation>هناك شبكة تتدرب؛ أوقفها أولًا</translation>
    </message>
</context>
<context>
    <name>RateView</name>
    <message>
        <source>Loss at growing learning rates</source>
        <translation>الخسارة عند معدلات تعلّم متزايدة</translation>
    </message>
    <message>
        <source>Learning rate {0}: loss {1}</source>
        <translation>معدل التعلّم {0}: الخسارة {1}</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>معدل التعلّم</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>الخسارة</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>معدل التعلّم</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>الخسارة</translation>
    </message>
</context>
<context>
    <name>ReadingBar</name>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>Reads no further; the picture stays (Shift+F5).</source>
        <translation>يتوقف عن القراءة؛ وتبقى الصورة (⁦Shift+F5⁩).</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>إيقاف القراءة</translation>
    </message>
    <message>
        <source>the page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Reading {0}…</source>
        <translation>جارٍ قراءة {0}…</translation>
    </message>
    <message>
        <source>Reading {0}: looking for its paper…</source>
        <translation>قراءة {0}: البحث عن الورقة…</translation>
    </message>
    <message>
        <source>Reading {0}: which way up is it?</source>
        <translation>قراءة {0}: أي اتجاه هو الأعلى؟</translation>
    </message>
    <message>
        <source>Reading {0}: taking printed lines away…</source>
        <translation>قراءة {0}: إزالة الخطوط المطبوعة…</translation>
    </message>
    <message>
        <source>Reading {0}: looking for lines of numbers…</source>
        <translation>قراءة {0}: البحث عن أسطر الأعداد…</translation>
    </message>
    <message>
        <source>Reading {0}: number {1} of about {2}…</source>
        <translation>قراءة {0}: العدد {1} من نحو {2}…</translation>
    </message>
</context>
<context>
    <name>ReadingPanel</name>
    <message>
        <source>Reading</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Read by the network that is learning, as it is at this moment.</source>
        <translation>قرأته الشبكة التي تتعلّم، كما هي في هذه اللحظة.</translation>
    </message>
    <message>
        <source>learning…</source>
        <translation>تتعلّم…</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>مثال</translation>
    </message>
    <message>
        <source>What the reading of a digit looks like.</source>
        <translation>كيف تبدو قراءة رقم.</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;المفتوحة حديثًا</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation>&amp;مسح القائمة</translation>
    </message>
    <message>
        <source>Nothing has been opened yet</source>
        <translation>لم يُفتح شيء بعد</translation>
    </message>
</context>
<context>
    <name>ReliabilityView</name>
    <message>
        <source>Reliability diagram</source>
        <translation>مخطط الموثوقية</translation>
    </message>
    <message>
        <source>{0} to {1} sure</source>
        <translation>بثقة {0} إلى {1}</translation>
    </message>
    <message>
        <source>{0}: no image</source>
        <translation>{0}: لا صور</translation>
    </message>
    <message>
        <source>{0}: {1} images, {2} of them right (95 % sure: {3} to {4}); {5} sure on average</source>
        <translation>{0}: عدد الصور {1}، والصحيح منها {2} (بثقة ⁦95%⁩: من {3} إلى {4})؛ متوسط الثقة {5}</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>صحيح</translation>
    </message>
    <message>
        <source>Sure on average</source>
        <translation>متوسط الثقة</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>مدى الثقة</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>الثقة</translation>
    </message>
    <message>
        <source>right</source>
        <translation>الصحيح</translation>
    </message>
</context>
<context>
    <name>RestoreOffer</name>
    <message>
        <source>Restore your last dra&amp;wing</source>
        <translation>استرجاع &amp;رسمك الأخير</translation>
    </message>
    <message>
        <source>Draws again what was here when the program ended; so does the Edit menu.</source>
        <translation>يرسم من جديد ما كان هنا حين انتهى البرنامج؛ وكذلك تفعل قائمة «تحرير».</translation>
    </message>
    <message>
        <source>Restore your last drawing</source>
        <translation>استرجاع رسمك الأخير</translation>
    </message>
    <message>
        <source>The picture under it is not kept.</source>
        <translation>الصورة التي تحته غير محفوظة.</translation>
    </message>
    <message>
        <source>Restore dra&amp;wing</source>
        <translation>&amp;استرجاع الرسم</translation>
    </message>
</context>
<context>
    <name>ResultsPanel</name>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>The network is reading the images</source>
        <translation>الشبكة تقرأ الصور</translation>
    </message>
    <message>
        <source>These drawings have changed: press Measure to read them again</source>
        <translation>تغيّرت هذه الرسوم: اضغط «قياس» لقراءتها من جديد</translation>
    </message>
    <message>
        <source>Press Measure to see what the network reads wrongly, and how sure it is</source>
        <translation>اضغط «قياس» لترى ما تخطئ الشبكة قراءته ومدى ثقتها</translation>
    </message>
    <message>
        <source>After the run’s next epoch you see here what it reads wrongly</source>
        <translation>بعد الحقبة التالية من الجولة ترى هنا ما تخطئ قراءته</translation>
    </message>
    <message>
        <source>This run holds no images out for validation; measure it when it has ended</source>
        <translation>لا تحجز هذه الجولة صورًا للتحقّق؛ قِسها حين تنتهي</translation>
    </message>
    <message>
        <source>the network that is learning</source>
        <translation>الشبكة التي تتعلّم</translation>
    </message>
</context>
<context>
    <name>ResultsSections</name>
    <message>
        <source>What was read as what, and the images themselves</source>
        <translation>ما قُرئ وبأي شيء قُرئ، والصور نفسها</translation>
    </message>
    <message>
        <source>&amp;Confusion</source>
        <translation>&amp;الالتباس</translation>
    </message>
    <message>
        <source>Precision, recall and F1 of each class</source>
        <translation>الضبط والاستدعاء وF1 لكل صنف</translation>
    </message>
    <message>
        <source>C&amp;lasses</source>
        <translation>الأص&amp;ناف</translation>
    </message>
    <message>
        <source>Whether it is right as often as it is sure, and what a threshold would cost</source>
        <translation>هل تصيب بقدر ما تثق، وما ثمن وضع عتبة</translation>
    </message>
    <message>
        <source>Certaint&amp;y</source>
        <translation>ال&amp;ثقة</translation>
    </message>
    <message>
        <source>Which mistakes another network mends, and whether it is better</source>
        <translation>أي الأخطاء تصلحها شبكة أخرى، وهل هي أفضل</translation>
    </message>
    <message>
        <source>C&amp;ompare</source>
        <translation>مقارن&amp;ة</translation>
    </message>
    <message>
        <source>How far images may be turned, blurred or hidden, and your drawing, too</source>
        <translation>إلى أي مدى يمكن تدوير الصور أو تضبيبها أو حجبها، ورسمك أيضًا</translation>
    </message>
    <message>
        <source>Rob&amp;ustness</source>
        <translation>ا&amp;لمتانة</translation>
    </message>
</context>
<context>
    <name>ResumeBar</name>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Continue from the last checkpoint, as if nothing had happened (Alt+G)</source>
        <translation>المتابعة من آخر نقطة حفظ كأن شيئًا لم يكن (⁦Alt+G⁩)</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>You won’t be asked about this run again; its folder keeps what it learned.</source>
        <translation>لن تُسأل عن هذه الجولة ثانية؛ ويحتفظ مجلدها بما تعلّمته.</translation>
    </message>
    <message>
        <source>Interrupted experiment: {0}, {1} of {2} runs have ended. Go on with it?</source>
        <translation>تجربة مقطوعة: {0}، انتهى {1} من {2} من الجولات. أتريد متابعتها؟</translation>
    </message>
    <message>
        <source>Interrupted run: {0}, {1} of {2} epochs, {3}. Resume it?</source>
        <translation>جولة مقطوعة: {0}، {1} من {2} من الحِقَب، {3}. أتريد استئنافها؟</translation>
    </message>
    <message>
        <source>Interrupted run: {0}, {3}, before anything was saved. Begin it anew?</source>
        <translation>جولة مقطوعة: {0}، {3}، قبل حفظ أي شيء. أتريد بدءها من جديد؟</translation>
    </message>
</context>
<context>
    <name>RiskCoverageView</name>
    <message>
        <source>Risk and coverage</source>
        <translation>المخاطرة والتغطية</translation>
    </message>
    <message>
        <source>Of the surest {0} ({1} images), none is wrong.</source>
        <translation>من أوثق {0} (عدد الصور {1}) لا شيء خاطئ.</translation>
    </message>
    <message>
        <source>Of the surest {0} ({1} images), {2} are wrong ({3}).</source>
        <translation>من أوثق {0} (عدد الصور {1}) {2} خاطئة ({3}).</translation>
    </message>
    <message>
        <source>Below {0} sure nothing is answered ({1} images).</source>
        <translation>تحت ثقة {0} لا يجاب عن شيء (عدد الصور {1}).</translation>
    </message>
    <message>
        <source>Answered, the surest first</source>
        <translation>المجاب عنه، والأوثق أولًا</translation>
    </message>
    <message>
        <source>Least sure of them</source>
        <translation>أقلها ثقة</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Wrong among them</source>
        <translation>الخاطئ منها</translation>
    </message>
    <message>
        <source>answered, the surest first</source>
        <translation>المجاب عنه، والأوثق أولًا</translation>
    </message>
    <message>
        <source>wrong among them</source>
        <translation>الخاطئ منها</translation>
    </message>
</context>
<context>
    <name>RobustnessCell</name>
    <message>
        <source>Your drawing, framed, and test images; ✗: read wrongly</source>
        <translation>رسمك مؤطَّرًا، وصور اختبار؛ ✗: قُرئت خطأ</translation>
    </message>
    <message>
        <source>Does the same to your drawing, as the network sees it; the drawing stays</source>
        <translation>يفعل المثل برسمك كما تراه الشبكة؛ والرسم يبقى</translation>
    </message>
</context>
<context>
    <name>RobustnessChart</name>
    <message>
        <source>{0}: {1} read rightly (95 % sure: {2} to {3})</source>
        <translation>{0}: قُرئ {1} صحيحًا (بثقة ⁦95%⁩: من {2} إلى {3})</translation>
    </message>
</context>
<context>
    <name>RobustnessSection</name>
    <message>
        <source>an&amp;d</source>
        <translation>&amp;و</translation>
    </message>
    <message>
        <source>Reads 1,000 of the images again and again, deformed further and further</source>
        <translation>يقرأ 1,000 من الصور مرة بعد مرة، مشوَّهة أكثر فأكثر</translation>
    </message>
    <message>
        <source>Mea&amp;sure robustness</source>
        <translation>ق&amp;ياس المتانة</translation>
    </message>
    <message>
        <source>Puts all sliders back</source>
        <translation>يعيد كل المنزلقات إلى مواضعها</translation>
    </message>
    <message>
        <source>Rese&amp;t</source>
        <translation>إعادة &amp;ضبط</translation>
    </message>
    <message>
        <source>Sliders deform your drawing, as the network sees it.</source>
        <translation>تشوّه المنزلقات رسمك كما تراه الشبكة.</translation>
    </message>
    <message>
        <source>Measure a set, above, to try the same on its images.</source>
        <translation>قِس مجموعة في الأعلى لتجربة المثل على صورها.</translation>
    </message>
    <message>
        <source>Curves tell how many images are read rightly then: point at one for figures and images.</source>
        <translation>تبيّن المنحنيات كم صورة تُقرأ صحيحة عندئذ: أشِر إلى أحدها لرؤية الأعداد والصور.</translation>
    </message>
</context>
<context>
    <name>RunCurvesPanel</name>
    <message>
        <source>Tick runs in the table
to see their curves here</source>
        <translation>ضع علامة أمام جولات في الجدول
لترى منحنياتها هنا</translation>
    </message>
    <message>
        <source>What the curves show</source>
        <translation>ما تعرضه المنحنيات</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>الخسارة</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>الدقة</translation>
    </message>
    <message>
        <source>What the horizontal axis shows</source>
        <translation>ما يعرضه المحور الأفقي</translation>
    </message>
    <message>
        <source>over epochs</source>
        <translation>بحسب الحِقَب</translation>
    </message>
    <message>
        <source>over time</source>
        <translation>بحسب الوقت</translation>
    </message>
    <message>
        <source>Trai&amp;ning</source>
        <translation>ا&amp;لتدريب</translation>
    </message>
    <message>
        <source>Also shows the training curves: faint lines, smoothed.</source>
        <translation>يعرض منحنيات التدريب أيضًا: خطوط باهتة منعَّمة.</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>ل&amp;وغاريتمي</translation>
    </message>
    <message>
        <source>Shows the whole plot again. Drag to move it, turn the wheel to zoom.</source>
        <translation>يعرض المخطط كله من جديد. اسحب لتحريكه، وأدِر العجلة للتكبير والتصغير.</translation>
    </message>
    <message>
        <source>F&amp;it</source>
        <translation>ملا&amp;ءمة</translation>
    </message>
    <message>
        <source>For single runs: an experiment shows its mean and a curve of each run.</source>
        <translation>للجولات المفردة: تعرض التجربة متوسطها ومنحنى واحدًا لكل جولة.</translation>
    </message>
    <message>
        <source>Logarithmic scale: shows small losses as clearly as large ones.</source>
        <translation>مقياس لوغاريتمي: يُظهر الخسائر الصغيرة بوضوح الكبيرة.</translation>
    </message>
    <message>
        <source>For the loss only: accuracy has a linear scale.</source>
        <translation>للخسارة فقط: فللدقة مقياس خطي.</translation>
    </message>
    <message>
        <source>Curves of the ticked runs</source>
        <translation>منحنيات الجولات المعلَّمة</translation>
    </message>
    <message>
        <source>Accuracy (%)</source>
        <translation>الدقة (%)</translation>
    </message>
    <message>
        <source>Training time (s)</source>
        <translation>زمن التدريب (ث)</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>الحقبة</translation>
    </message>
</context>
<context>
    <name>RunDetails</name>
    <message>
        <source>Settings of the selected runs</source>
        <translation>إعدادات الجولات المحددة</translation>
    </message>
    <message>
        <source>Select a run to see its settings,
or several to see how they differ</source>
        <translation>حدّد جولة لترى إعداداتها،
أو عدة جولات لترى فيمَ تختلف</translation>
    </message>
    <message>
        <source>What was learned from drawings</source>
        <translation>ما تُعُلِّم من الرسوم</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>What was learned from drawings has no settings to compare.</source>
        <translation>ليس لما تُعُلِّم من الرسوم إعدادات تُقارَن.</translation>
    </message>
    <message>
        <source>The settings of a damaged run cannot be compared.</source>
        <translation>لا يمكن مقارنة إعدادات جولة تالفة.</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>الفروق</translation>
    </message>
    <message>
        <source>These runs have the same settings.</source>
        <translation>لهذه الجولات الإعدادات نفسها.</translation>
    </message>
</context>
<context>
    <name>RunHintBar</name>
    <message>
        <source>Remedy</source>
        <translation>علاج</translation>
    </message>
    <message>
        <source>Does what helps</source>
        <translation>يفعل ما يفيد</translation>
    </message>
    <message>
        <source>Hide hint</source>
        <translation>إخفاء التلميح</translation>
    </message>
    <message>
        <source>Say no more of this in this run</source>
        <translation>لا يُذكر هذا مرة أخرى في هذه الجولة</translation>
    </message>
</context>
<context>
    <name>RunHints</name>
    <message>
        <source>Stop here and keep the best</source>
        <translation>التوقف هنا والاحتفاظ بالأفضل</translation>
    </message>
    <message>
        <source>Turn on augmentation</source>
        <translation>تشغيل زيادة البيانات</translation>
    </message>
    <message>
        <source>Use {0}</source>
        <translation>استخدام {0}</translation>
    </message>
    <message>
        <source>Start again with {0}</source>
        <translation>البدء من جديد بـ{0}</translation>
    </message>
    <message>
        <source>From the next batch on; the curves are marked.</source>
        <translation>ابتداءً من الدفعة التالية؛ وتُعلَّم المنحنيات.</translation>
    </message>
    <message>
        <source>Ends the run with its best epoch so far.</source>
        <translation>ينهي الجولة بأفضل حقبة لها حتى الآن.</translation>
    </message>
    <message>
        <source>Ends this run, and begins a new one at once.</source>
        <translation>ينهي هذه الجولة ويبدأ جولة جديدة في الحال.</translation>
    </message>
</context>
<context>
    <name>RunMenu</name>
    <message>
        <source>&amp;Run</source>
        <translation>ال&amp;جولة</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>&amp;تدريب</translation>
    </message>
    <message>
        <source>One more &amp;epoch</source>
        <translation>&amp;حقبة أخرى</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>إيقاف &amp;مؤقت</translation>
    </message>
    <message>
        <source>Step one &amp;batch</source>
        <translation>&amp;دفعة واحدة</translation>
    </message>
    <message>
        <source>Slow &amp;motion</source>
        <translation>حركة &amp;بطيئة</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>إ&amp;يقاف</translation>
    </message>
    <message>
        <source>Read my &amp;drawing while training</source>
        <translation>&amp;قراءة رسمي أثناء التدريب</translation>
    </message>
    <message>
        <source>Compare r&amp;uns</source>
        <translation>مقارنة ال&amp;جولات</translation>
    </message>
    <message>
        <source>&amp;Learn my hand</source>
        <translation>تعلّم &amp;خطي</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;استئناف</translation>
    </message>
</context>
<context>
    <name>RunObstacles</name>
    <message>
        <source>Select one run</source>
        <translation>حدّد جولة واحدة</translation>
    </message>
    <message>
        <source>It is an experiment; open it and select one of its runs</source>
        <translation>هذه تجربة؛ افتحها وحدّد إحدى جولاتها</translation>
    </message>
    <message>
        <source>Select one experiment</source>
        <translation>حدّد تجربة واحدة</translation>
    </message>
    <message>
        <source>It is called as the hand; rename that on the page Teach</source>
        <translation>اسمها اسم الخط؛ غيّره في صفحة «التعليم»</translation>
    </message>
    <message>
        <source>It belongs to a hand; go back on the page Teach, or delete the hand there</source>
        <translation>تخص خطًّا؛ ارجع في صفحة «التعليم» أو احذف الخط هناك</translation>
    </message>
    <message>
        <source>A run cannot be deleted while it is running; stop it first</source>
        <translation>لا يمكن حذف جولة وهي جارية؛ أوقفها أولًا</translation>
    </message>
    <message>
        <source>Select runs</source>
        <translation>حدّد جولات</translation>
    </message>
    <message>
        <source>It was learned from drawings; press Learn on the page Teach</source>
        <translation>تُعُلِّمت من الرسوم؛ اضغط «تعلّم» في صفحة «التعليم»</translation>
    </message>
    <message>
        <source>A run is running; stop it first</source>
        <translation>هناك جولة جارية؛ أوقفها أولًا</translation>
    </message>
    <message>
        <source>It learned nothing, or is still running</source>
        <translation>لم تتعلّم شيئًا، أو ما زالت جارية</translation>
    </message>
    <message>
        <source>The run is damaged</source>
        <translation>الجولة تالفة</translation>
    </message>
    <message>
        <source>All of its runs have ended</source>
        <translation>انتهت كل جولاتها</translation>
    </message>
    <message>
        <source>The experiment is damaged</source>
        <translation>التجربة تالفة</translation>
    </message>
    <message>
        <source>Its loss was no longer a number; train again with a smaller rate</source>
        <translation>لم تعد خسارتها عددًا؛ درّب من جديد بمعدل تعلّم أصغر</translation>
    </message>
    <message>
        <source>It kept no point to go on from; train it again</source>
        <translation>لم تحتفظ بنقطة تستمر منها؛ درّبها من جديد</translation>
    </message>
</context>
<context>
    <name>RunTable</name>
    <message>
        <source>Runs</source>
        <translation>الجولات</translation>
    </message>
</context>
<context>
    <name>RunTexts</name>
    <message>
        <source>several</source>
        <translation>عدة قيم</translation>
    </message>
    <message>
        <source>{0}/{1} runs</source>
        <translation>الجولات {0}/{1}</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>اكتملت</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>أُوقفت</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>أخفقت</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>قُطعت</translation>
    </message>
    <message>
        <source>running</source>
        <translation>جارية</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>تالفة</translation>
    </message>
    <message>
        <source>learned</source>
        <translation>تُعُلِّم</translation>
    </message>
    <message>
        <source>{0}, taught drawings of a hand: {1}</source>
        <translation>{0} بعد تعليمها رسوم خط: {1}</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>المعتاد</translation>
    </message>
    <message>
        <source>Went on after epoch {0}</source>
        <translation>استمرت بعد الحقبة {0}</translation>
    </message>
    <message>
        <source>to {0} epochs, schedule stretched</source>
        <translation>إلى {0} من الحِقَب، بمدّ الجدولة</translation>
    </message>
    <message>
        <source>{0} from epoch {1}</source>
        <translation>{0} من الحقبة {1}</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>الأساس</translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation>الرسوم</translation>
    </message>
    <message>
        <source>Of no class</source>
        <translation>بلا صنف</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>Drawings right</source>
        <translation>الصحيح من الرسوم</translation>
    </message>
    <message>
        <source>Of no class, rejected</source>
        <translation>المرفوض مما بلا صنف</translation>
    </message>
    <message>
        <source>MNIST test images right</source>
        <translation>الصحيح من صور اختبار MNIST</translation>
    </message>
    <message>
        <source>Non-digits rejected</source>
        <translation>المرفوض من غير الأرقام</translation>
    </message>
    <message>
        <source>{0}; before: {1}</source>
        <translation>{0}؛ وقبل: {1}</translation>
    </message>
    <message>
        <source>{0} of {1}; before: {2}</source>
        <translation>{0} من {1}؛ وقبل: {2}</translation>
    </message>
</context>
<context>
    <name>RunsController</name>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;حذف</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln runs? Their networks and curves will be gone for good.</source>
        <translation>
            <numerusform>لا جولات للحذف.</numerusform>
            <numerusform>أتريد حذف جولة واحدة؟ ستزول شبكتها ومنحنياتها نهائيًّا.</numerusform>
            <numerusform>أتريد حذف جولتين؟ ستزول شبكتاهما ومنحنياتهما نهائيًّا.</numerusform>
            <numerusform>أتريد حذف %Ln جولات؟ ستزول شبكاتها ومنحنياتها نهائيًّا.</numerusform>
            <numerusform>أتريد حذف %Ln جولة؟ ستزول شبكاتها ومنحنياتها نهائيًّا.</numerusform>
            <numerusform>أتريد حذف %Ln جولة؟ ستزول شبكاتها ومنحنياتها نهائيًّا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the experiment “{0}” with its {1} runs? Their networks and curves will be gone for good.</source>
        <translation>أتريد حذف التجربة «{0}» وجولاتها، وعددها {1}؟ ستزول شبكاتها ومنحنياتها نهائيًّا.</translation>
    </message>
    <message>
        <source>Delete “{0}”? Its network and curves will be gone for good.</source>
        <translation>أتريد حذف «{0}»؟ ستزول شبكتها ومنحنياتها نهائيًّا.</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>جدول (*.csv)</translation>
    </message>
    <message>
        <source>Export runs</source>
        <translation>تصدير الجولات</translation>
    </message>
</context>
<context>
    <name>RunsModel</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Tick a run to see its curves; press F2 to rename it.</source>
        <translation>ضع علامة أمام جولة لترى منحنياتها؛ واضغط ⁦F2⁩ لتغيير اسمها.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Its architecture.</source>
        <translation>بنيتها.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>The preset, and what differs from it.</source>
        <translation>الإعداد الجاهز، وما يختلف عنه.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>الاختبار</translation>
    </message>
    <message>
        <source>Accuracy on the test images.</source>
        <translation>الدقة على صور الاختبار.</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>التحقّق</translation>
    </message>
    <message>
        <source>Accuracy on the validation images.</source>
        <translation>الدقة على صور التحقّق.</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>الحِقَب</translation>
    </message>
    <message>
        <source>How many of its epochs are done.</source>
        <translation>كم حقبة أُنجز منها.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الزمن</translation>
    </message>
    <message>
        <source>Time spent on training, without tests and pauses.</source>
        <translation>الزمن المنقضي في التدريب، بلا اختبارات وتوقفات.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>When it began.</source>
        <translation>متى بدأت.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>How it ended, or whether it is still running.</source>
        <translation>كيف انتهت، أو هل ما زالت جارية.</translation>
    </message>
</context>
<context>
    <name>RunsPage</name>
    <message>
        <source>Rena&amp;me</source>
        <translation>تغيير &amp;الاسم</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>ح&amp;ذف</translation>
    </message>
    <message>
        <source>&amp;Train again</source>
        <translation>ت&amp;دريب من جديد</translation>
    </message>
    <message>
        <source>New &amp;seed</source>
        <translation>بذر&amp;ة جديدة</translation>
    </message>
    <message>
        <source>&amp;Use its network</source>
        <translation>استخدام &amp;شبكتها</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>متا&amp;بعة</translation>
    </message>
    <message>
        <source>&amp;Copy figures</source>
        <translation>&amp;نسخ الأعداد</translation>
    </message>
    <message>
        <source>E&amp;xport CSV…</source>
        <translation>ت&amp;صدير CSV…</translation>
    </message>
    <message>
        <source>Reading the runs…</source>
        <translation>جارٍ قراءة الجولات…</translation>
    </message>
    <message>
        <source>There are no runs yet.
Press Train on the page Train; every run is saved.</source>
        <translation>لا توجد جولات بعد.
اضغط «تدريب» في صفحة «التدريب»؛ فكل جولة تُحفظ.</translation>
    </message>
    <message>
        <source>Rename it (F2)</source>
        <translation>يغيّر اسمها (⁦F2⁩)</translation>
    </message>
    <message>
        <source>Delete the selected runs with their networks (Del)</source>
        <translation>يحذف الجولات المحددة مع شبكاتها (⁦Del⁩)</translation>
    </message>
    <message>
        <source>Train with the same settings and seed; on a CPU, the curves will be the same</source>
        <translation>يدرّب بالإعدادات والبذرة نفسها؛ وعلى المعالج المركزي ستكون المنحنيات هي هي</translation>
    </message>
    <message>
        <source>Train with the same settings and a new seed, to see how much is chance</source>
        <translation>يدرّب بالإعدادات نفسها وبذرة جديدة، لمعرفة مقدار المصادفة</translation>
    </message>
    <message>
        <source>Read your drawing with its network</source>
        <translation>يقرأ رسمك بشبكتها</translation>
    </message>
    <message>
        <source>Train the runs of this experiment that are missing, this run to its end, or, if it is complete, for one more epoch, its schedule stretched over all</source>
        <translation>يدرّب ما ينقص من جولات هذه التجربة، أو هذه الجولة إلى نهايتها، أو حقبة أخرى إن كانت مكتملة، وجدولتها ممدودة على الكل</translation>
    </message>
    <message>
        <source>Copy the figures of this experiment, for a spreadsheet</source>
        <translation>ينسخ أعداد هذه التجربة لجدول حسابي</translation>
    </message>
    <message>
        <source>Save this table with all settings, or the runs of the selected experiment</source>
        <translation>يحفظ هذا الجدول بكل الإعدادات، أو جولات التجربة المحددة</translation>
    </message>
</context>
<context>
    <name>SampleGrid</name>
    <message>
        <source>Samples of each class</source>
        <translation>عيّنات من كل صنف</translation>
    </message>
</context>
<context>
    <name>SecondNetworkCombo</name>
    <message>
        <source>The network that yours is compared with: one that you trained or opened</source>
        <translation>الشبكة التي تُقارَن بها شبكتك: واحدة درّبتها أو فتحتها</translation>
    </message>
    <message>
        <source>Second network</source>
        <translation>الشبكة الثانية</translation>
    </message>
    <message>
        <source>no other network</source>
        <translation>لا توجد شبكة أخرى</translation>
    </message>
</context>
<context>
    <name>SetCombo</name>
    <message>
        <source>What you drew and labelled, as the page Teach shows it</source>
        <translation>ما رسمته وسمّيته، كما تعرضه صفحة «التعليم»</translation>
    </message>
    <message>
        <source>Test images of {0}</source>
        <translation>صور اختبار {0}</translation>
    </message>
    <message>
        <source>Validation images of {0}</source>
        <translation>صور تحقّق {0}</translation>
    </message>
    <message>
        <source>All images of {0}</source>
        <translation>كل صور {0}</translation>
    </message>
    <message>
        <source>While it trains</source>
        <translation>أثناء التدريب</translation>
    </message>
    <message>
        <source>Drawings of {0}</source>
        <translation>رسوم {0}</translation>
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
        <translation>مفعَّل</translation>
    </message>
    <message>
        <source>off</source>
        <translation>معطَّل</translation>
    </message>
</context>
<context>
    <name>SettingsDrawer</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Buttons on show</source>
        <translation>الأزرار الظاهرة</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Shows only what has these words in its text, its menu or its keys</source>
        <translation>لا يعرض إلا ما ترد هذه الكلمات في نصه أو قائمته أو مفاتيحه</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>Enter does it, or shows where it is done</source>
        <translation>⁦Enter⁩ ينفّذه أو يُظهر أين يُنفَّذ</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>ما يفعله</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>لا مدخلات</numerusform>
            <numerusform>مُدخلة واحدة</numerusform>
            <numerusform>مُدخلتان</numerusform>
            <numerusform>%Ln مُدخلات</numerusform>
            <numerusform>%Ln مُدخلة</numerusform>
            <numerusform>%Ln مُدخلة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>{0}, over {1} per cent sure; second choice {2}</source>
        <translation>{0}، بثقة تتجاوز {1} بالمئة؛ والخيار الثاني {2}</translation>
    </message>
    <message>
        <source>{0}, {1} per cent sure; second choice {2}</source>
        <translation>{0}، بثقة {1} بالمئة؛ والخيار الثاني {2}</translation>
    </message>
    <message>
        <source>{0}, over {1} per cent sure of it all; least sure of {2}</source>
        <translation>{0}، بثقة تتجاوز {1} بالمئة في الكل؛ والأقل ثقة {2}</translation>
    </message>
    <message>
        <source>{0}, {1} per cent sure of it all; least sure of {2}</source>
        <translation>{0}، بثقة {1} بالمئة في الكل؛ والأقل ثقة {2}</translation>
    </message>
</context>
<context>
    <name>StepControls</name>
    <message>
        <source>What the drawing really is: the error is measured against it</source>
        <translation>ما هو الرسم حقًّا: يُقاس الخطأ إليه</translation>
    </message>
    <message>
        <source>True class</source>
        <translation>الصنف الحقيقي</translation>
    </message>
    <message>
        <source>&amp;True class</source>
        <translation>ال&amp;صنف الحقيقي</translation>
    </message>
    <message>
        <source>The learning rate: how far a step goes against the gradient</source>
        <translation>معدل التعلّم: إلى أي مدى تسير الخطوة عكس التدرّج</translation>
    </message>
    <message>
        <source>Learning rate η</source>
        <translation>معدل التعلّم η</translation>
    </message>
    <message>
        <source>&amp;Learning rate η</source>
        <translation>&amp;معدل التعلّم η</translation>
    </message>
    <message>
        <source>&amp;Undo step</source>
        <translation>إ&amp;لغاء الخطوة</translation>
    </message>
    <message>
        <source>Start a&amp;gain</source>
        <translation>م&amp;ن البداية</translation>
    </message>
    <message>
        <source>Step of &amp;wₓₕ</source>
        <translation>&amp;خطوة wₓₕ</translation>
    </message>
    <message>
        <source>Changes the weight between pixel and hidden unit, and no other</source>
        <translation>تغيّر الوزن بين البكسل والوحدة المخفية دون غيره</translation>
    </message>
    <message>
        <source>Ste&amp;p of wₕₒ</source>
        <translation>خ&amp;طوة wₕₒ</translation>
    </message>
    <message>
        <source>Changes the weight between hidden unit and output, and no other</source>
        <translation>تغيّر الوزن بين الوحدة المخفية والمُخرَج دون غيره</translation>
    </message>
    <message>
        <source>&amp;Step of all weights</source>
        <translation>خط&amp;وة لكل الأوزان</translation>
    </message>
    <message>
        <source>Changes all weights and biases at once, as training does</source>
        <translation>تغيّر كل الأوزان والانحيازات معًا، كما يفعل التدريب</translation>
    </message>
    <message>
        <source>as read: {0}</source>
        <translation>كما قُرئ: {0}</translation>
    </message>
    <message>
        <source>No step is taken</source>
        <translation>لم تُتَّخذ أي خطوة</translation>
    </message>
    <message>
        <source>Takes the last step back</source>
        <translation>يعيد الخطوة الأخيرة إلى ما قبلها</translation>
    </message>
    <message>
        <source>Undoes all steps: the copy is again as the network is</source>
        <translation>يلغي كل الخطوات: فتعود النسخة كما هي الشبكة</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>&amp;Undo {0}</source>
        <translation>&amp;التراجع عن {0}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>تر&amp;اجع</translation>
    </message>
    <message>
        <source>&amp;Redo {0}</source>
        <translation>إ&amp;عادة {0}</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
</context>
<context>
    <name>StrokeList</name>
    <message>
        <source>Strokes</source>
        <translation>الجرّات</translation>
    </message>
    <message>
        <source>Without this stroke: {0} ({1})</source>
        <translation>بدون هذه الجرّة: {0} ({1})</translation>
    </message>
    <message>
        <source>It adds {0} to the certainty.</source>
        <translation>تضيف {0} إلى الثقة.</translation>
    </message>
    <message>
        <source>It takes {0} from it.</source>
        <translation>تُنقص منها {0}.</translation>
    </message>
</context>
<context>
    <name>TableDialog</name>
    <message>
        <source>Copies the rows that are chosen, or all, for a spreadsheet (Ctrl+C).</source>
        <translation>ينسخ الصفوف المختارة أو كلها لجدول حسابي (⁦Ctrl+C⁩).</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Closes the table (Esc).</source>
        <translation>يغلق الجدول (⁦Esc⁩).</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows copied</source>
        <translation>
            <numerusform>لم يُنسخ أي صف</numerusform>
            <numerusform>نُسخ صف واحد</numerusform>
            <numerusform>نُسخ صفان</numerusform>
            <numerusform>نُسخت %Ln صفوف</numerusform>
            <numerusform>نُسخ %Ln صفًّا</numerusform>
            <numerusform>نُسخ %Ln صف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeachPanel</name>
    <message>
        <source>Your style</source>
        <translation>أسلوبك</translation>
    </message>
    <message>
        <source>La&amp;bel</source>
        <translation>الت&amp;سمية</translation>
    </message>
    <message>
        <source>Gives the selected drawings this label; a digit key does so at once</source>
        <translation>يعطي الرسوم المحددة هذه التسمية؛ ومفتاح الرقم يفعل ذلك في الحال</translation>
    </message>
    <message>
        <source>N&amp;o digit</source>
        <translation>ليس &amp;رقمًا</translation>
    </message>
    <message>
        <source>The selected drawings belong to no class</source>
        <translation>الرسوم المحددة لا تنتمي إلى أي صنف</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <source>Deletes the selected drawings (Del)</source>
        <translation>يحذف الرسوم المحددة (⁦Del⁩)</translation>
    </message>
    <message>
        <source>Exer&amp;cise</source>
        <translation>تمر&amp;ين</translation>
    </message>
    <message>
        <source>Asks you for each digit three times, in random order: a minute and a half</source>
        <translation>يطلب منك كل رقم ثلاث مرات، بترتيب عشوائي: دقيقة ونصف</translation>
    </message>
    <message>
        <source>+ Cla&amp;ss…</source>
        <translation>+ ص&amp;نف…</translation>
    </message>
    <message>
        <source>Asks you to draw ten of anything, as a class of your own</source>
        <translation>يطلب منك رسم عشرة من أي شيء، صنفًا خاصًّا بك</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>تر&amp;اجع</translation>
    </message>
    <message>
        <source>Undoes the last change on this page (Ctrl+Z)</source>
        <translation>يتراجع عن آخر تغيير في هذه الصفحة (⁦Ctrl+Z⁩)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>استيرا&amp;د…</translation>
    </message>
    <message>
        <source>Keeps the labelled drawings of an ink file too</source>
        <translation>يحفظ أيضًا الرسوم المسمّاة من ملف حبر</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>ت&amp;صدير…</translation>
    </message>
    <message>
        <source>Saves these drawings as an ink file</source>
        <translation>يحفظ هذه الرسوم ملف حبر</translation>
    </message>
    <message>
        <source>&amp;Train on these…</source>
        <translation>ا&amp;لتدريب عليها…</translation>
    </message>
    <message>
        <source>Saves them as an ink file, to train a network of your own on the page Train</source>
        <translation>يحفظها ملف حبر، لتدريب شبكة خاصة بك في صفحة «التدريب»</translation>
    </message>
    <message>
        <source>What the selected drawings really are; Enter gives them this label</source>
        <translation>ما هي الرسوم المحددة حقًّا؛ ⁦Enter⁩ يعطيها هذه التسمية</translation>
    </message>
    <message>
        <source>Another label</source>
        <translation>تسمية أخرى</translation>
    </message>
    <message>
        <source>No drawings are kept of this hand yet.
Draw a digit on the canvas, and press its key to say what it is;
or let the exercise ask you for each digit three times.</source>
        <translation>لا رسوم محفوظة لهذا الخط بعد.
ارسم رقمًا على لوحة الرسم، واضغط مفتاحه لتقول ما هو؛
أو دع التمرين يطلب منك كل رقم ثلاث مرات.</translation>
    </message>
    <message>
        <source>Reading the drawings…</source>
        <translation>جارٍ قراءة الرسوم…</translation>
    </message>
    <message>
        <source>What will you draw ten of?</source>
        <translation>ما الذي سترسم منه عشرة؟</translation>
    </message>
</context>
<context>
    <name>Teacher</name>
    <message>
        <source>There is no network to teach yet; open a model.</source>
        <translation>لا توجد شبكة تُعلَّم بعد؛ افتح نموذجًا.</translation>
    </message>
    <message>
        <source>This network is in the middle of its training; wait, or choose another.</source>
        <translation>هذه الشبكة في أثناء تدريبها؛ انتظر أو اختر غيرها.</translation>
    </message>
    <message>
        <source>No drawing is kept yet; draw one, and say what it is.</source>
        <translation>لا رسم محفوظ بعد؛ ارسم واحدًا وقل ما هو.</translation>
    </message>
</context>
<context>
    <name>TrainingControls</name>
    <message>
        <source>&amp;Train</source>
        <translation>ت&amp;دريب</translation>
    </message>
    <message>
        <source>+1 epoch</source>
        <translation>حقبة أخرى</translation>
    </message>
    <message>
        <source>Train this run for one more epoch: its schedule of learning rates is stretched over all of its epochs (Ctrl+Shift+R)</source>
        <translation>يدرّب هذه الجولة حقبة أخرى: تُمدّ جدولة معدلات تعلّمها على كل حِقَبها (⁦Ctrl+Shift+R⁩)</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>إيقاف &amp;مؤقت</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>درجات</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>ا&amp;ستئناف</translation>
    </message>
    <message>
        <source>Show or hide all settings: network, learning and images (Ctrl+,)</source>
        <translation>يُظهر كل الإعدادات أو يخفيها: الشبكة والتعلّم والصور (⁦Ctrl+,⁩)</translation>
    </message>
    <message>
        <source>Repeat a run with several seeds, or try several values of a setting</source>
        <translation>يكرّر جولة بعدة بذور، أو يجرّب عدة قيم لإعداد</translation>
    </message>
    <message>
        <source>Repeat or s&amp;weep ▾</source>
        <translation>ت&amp;كرار أو تجريب ▾</translation>
    </message>
    <message>
        <source>Repeat or s&amp;weep ▸</source>
        <translation>ت&amp;كرار أو تجريب ◂</translation>
    </message>
    <message>
        <source>Repeat or sweep</source>
        <translation>تكرار أو تجريب</translation>
    </message>
    <message>
        <source>&amp;Settings ▾</source>
        <translation>&amp;الإعدادات ▾</translation>
    </message>
    <message>
        <source>&amp;Settings ▸</source>
        <translation>&amp;الإعدادات ◂</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>{0} ⚠ {1}</source>
        <translation>{0} ⚠ {1}</translation>
    </message>
    <message numerus="yes">
        <source>Settings: %Ln hints</source>
        <translation>
            <numerusform>الإعدادات: بلا تلميحات</numerusform>
            <numerusform>الإعدادات: تلميح واحد</numerusform>
            <numerusform>الإعدادات: تلميحان</numerusform>
            <numerusform>الإعدادات: %Ln تلميحات</numerusform>
            <numerusform>الإعدادات: %Ln تلميحًا</numerusform>
            <numerusform>الإعدادات: %Ln تلميح</numerusform>
        </translation>
    </message>
    <message>
        <source>A network is already training; stop it first</source>
        <translation>هناك شبكة تتدرب بالفعل؛ أوقفها أولًا</translation>
    </message>
    <message>
        <source>No network is training</source>
        <translation>لا توجد شبكة تتدرب</translation>
    </message>
    <message>
        <source>Stop the run and keep what it has learned (Ctrl+.)</source>
        <translation>يوقف الجولة ويحتفظ بما تعلّمته (⁦Ctrl+.⁩)</translation>
    </message>
    <message>
        <source>Train a new network (Ctrl+R)</source>
        <translation>يدرّب شبكة جديدة (⁦Ctrl+R⁩)</translation>
    </message>
    <message>
        <source>Pause the run, or resume it (Ctrl+P)</source>
        <translation>يوقف الجولة مؤقتًا أو يستأنفها (⁦Ctrl+P⁩)</translation>
    </message>
    <message>
        <source>Take one batch, and pause (Ctrl+B)</source>
        <translation>يأخذ دفعة واحدة ثم يتوقف مؤقتًا (⁦Ctrl+B⁩)</translation>
    </message>
</context>
<context>
    <name>TrainingForm</name>
    <message>
        <source>Find a rate…</source>
        <translation>إيجاد معدل…</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>التعلّم</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Differs from {0}: {1}</source>
        <translation>الفرق عن {0}: {1}</translation>
    </message>
    <message>
        <source>Back to {0}</source>
        <translation>عودة إلى {0}</translation>
    </message>
    <message>
        <source>Fill in all settings as {0} has them</source>
        <translation>يملأ كل الإعدادات كما هي في {0}</translation>
    </message>
    <message>
        <source>Only datasets of the ten digits use this.</source>
        <translation>لا تستخدم هذا إلا مجموعات بيانات الأرقام العشرة.</translation>
    </message>
</context>
<context>
    <name>TrainingPanel</name>
    <message>
        <source>this takes some seconds</source>
        <translation>يستغرق هذا بضع ثوانٍ</translation>
    </message>
    <message>
        <source>this takes half a minute or a minute</source>
        <translation>يستغرق هذا نصف دقيقة إلى دقيقة</translation>
    </message>
    <message>
        <source>this takes some minutes</source>
        <translation>يستغرق هذا بضع دقائق</translation>
    </message>
    <message>
        <source>this takes an hour or more, with a graphics card minutes</source>
        <translation>يستغرق هذا ساعة أو أكثر، وببطاقة رسوميات دقائق</translation>
    </message>
    <message>
        <source>how long that takes is shown as soon as it begins</source>
        <translation>يُعرض الوقت اللازم فور أن يبدأ</translation>
    </message>
    <message>
        <source>Train shows a new network thousands of labelled digits until it reads them by itself; {0}. Its loss and accuracy appear here.</source>
        <translation>«تدريب» يعرض على شبكة جديدة آلاف الأرقام المسمّاة حتى تقرأها بنفسها؛ {0}. وتظهر هنا خسارتها ودقتها.</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>التجربة</translation>
    </message>
    <message>
        <source>Training progress</source>
        <translation>تقدّم التدريب</translation>
    </message>
    <message>
        <source>Press Train to watch a network learn. Nothing leaves this computer.</source>
        <translation>اضغط «تدريب» لتشاهد شبكة تتعلّم. لا شيء يغادر هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Training status</source>
        <translation>حالة التدريب</translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>جارٍ الإنهاء…</translation>
    </message>
    <message>
        <source>Paused. Resume continues, Step takes one batch.</source>
        <translation>متوقف مؤقتًا. «استئناف» يتابع، و«خطوة» تأخذ دفعة واحدة.</translation>
    </message>
    <message>
        <source>Loading PyTorch, once for each start of the program…</source>
        <translation>جارٍ تحميل PyTorch، مرة واحدة لكل تشغيل للبرنامج…</translation>
    </message>
    <message>
        <source>Preparing the images…</source>
        <translation>جارٍ تجهيز الصور…</translation>
    </message>
    <message>
        <source>Drawing synthetic handwriting: {0} of {1}…</source>
        <translation>جارٍ رسم خط اصطناعي: {0} من {1}…</translation>
    </message>
    <message>
        <source>Loading the images: {2} %…</source>
        <translation>جارٍ تحميل الصور: ⁦{2}%⁩…</translation>
    </message>
    <message>
        <source>{0} parameters and {2} images, on {1}</source>
        <translation>المعاملات: {0}، والصور: {2}، على {1}</translation>
    </message>
    <message>
        <source>Paused after batch {0}: loss {1}, {2} right. Resume continues, Step takes one batch.</source>
        <translation>توقف مؤقت بعد الدفعة {0}: الخسارة {1}، والصحيح {2}. «استئناف» يتابع، و«خطوة» تأخذ دفعة واحدة.</translation>
    </message>
    <message>
        <source>Epoch {0}/{1} · {2} images/s · {3} left</source>
        <translation>الحقبة {0}/{1} · {2} صورة/ث · بقي {3}</translation>
    </message>
    <message>
        <source>To {0} epochs, schedule stretched</source>
        <translation>إلى {0} من الحِقَب، بمدّ الجدولة</translation>
    </message>
    <message>
        <source>“Go on”, on the page Runs, trains it to its end.</source>
        <translation>«متابعة» في صفحة «الجولات» تدرّبها إلى نهايتها.</translation>
    </message>
    <message>
        <source>The run failed: {0}</source>
        <translation>أخفقت الجولة: {0}</translation>
    </message>
    <message>
        <source>What it learned before that is kept.</source>
        <translation>ما تعلّمته قبل ذلك محفوظ.</translation>
    </message>
    <message>
        <source>Stopped; the run is as it was before.</source>
        <translation>توقفت؛ والجولة كما كانت من قبل.</translation>
    </message>
    <message>
        <source>Stopped before the network learned anything.</source>
        <translation>توقفت قبل أن تتعلّم الشبكة أي شيء.</translation>
    </message>
    <message>
        <source>This network now reads your drawing.</source>
        <translation>هذه الشبكة تقرأ رسمك الآن.</translation>
    </message>
    <message>
        <source>Stopped after {0}.</source>
        <translation>توقفت بعد {0}.</translation>
    </message>
    <message>
        <source>Test accuracy {0} after {1} of training.</source>
        <translation>دقة الاختبار {0} بعد {1} من التدريب.</translation>
    </message>
    <message>
        <source>Early stopping after epoch {0}: validation no longer improved.</source>
        <translation>إيقاف مبكر بعد الحقبة {0}: لم يعد التحقّق يتحسن.</translation>
    </message>
    <message>
        <source>The network from before is still the best, with test accuracy {0}.</source>
        <translation>الشبكة السابقة ما زالت الأفضل، ودقة اختبارها {0}.</translation>
    </message>
</context>
<context>
    <name>UserData</name>
    <message>
        <source>There is no program here to show a folder; your data is in {0}.</source>
        <translation>لا يوجد هنا برنامج لعرض مجلد؛ بياناتك في {0}.</translation>
    </message>
    <message>
        <source>There is nothing to delete: no data is kept yet.</source>
        <translation>لا شيء للحذف: لم تُحفظ أي بيانات بعد.</translation>
    </message>
    <message>
        <source>Delete all that Zen Digits keeps of yours on this computer?</source>
        <translation>أتريد حذف كل ما يحفظه Zen Digits من بياناتك على هذا الحاسوب؟</translation>
    </message>
    <message>
        <source>It will be gone for good. Files that you saved elsewhere stay.</source>
        <translation>ستزول نهائيًّا. أما الملفات التي حفظتها في مكان آخر فتبقى.</translation>
    </message>
    <message>
        <source>&amp;Delete everything</source>
        <translation>&amp;حذف كل شيء</translation>
    </message>
    <message>
        <source>Runs with their networks: {0} ({1})</source>
        <translation>الجولات مع شبكاتها: {0} ({1})</translation>
    </message>
    <message>
        <source>Experiments of several runs: {0} ({1})</source>
        <translation>تجارب من عدة جولات: {0} ({1})</translation>
    </message>
    <message>
        <source>Drawings of people’s hands, and what was learned from them ({1})</source>
        <translation>رسوم خطوط الأشخاص وما تُعُلِّم منها ({1})</translation>
    </message>
    <message>
        <source>The last drawing ({1})</source>
        <translation>الرسم الأخير ({1})</translation>
    </message>
    <message>
        <source>Marks on images, such as wrong labels ({1})</source>
        <translation>العلامات على الصور، كالتسميات الخاطئة ({1})</translation>
    </message>
    <message>
        <source>Settings, with the lists of what you opened last ({1})</source>
        <translation>الإعدادات، مع قوائم آخر ما فتحته ({1})</translation>
    </message>
    <message>
        <source>What was computed about networks and their data ({1})</source>
        <translation>ما حُسب عن الشبكات وبياناتها ({1})</translation>
    </message>
    <message>
        <source>The log of errors ({1})</source>
        <translation>سجل الأخطاء ({1})</translation>
    </message>
    <message>
        <source>Other files and folders in the data folder: {0} ({1})</source>
        <translation>ملفات ومجلدات أخرى في مجلد البيانات: {0} ({1})</translation>
    </message>
    <message>
        <source>All your data is deleted. The program starts over.</source>
        <translation>حُذفت كل بياناتك. يبدأ البرنامج من جديد.</translation>
    </message>
    <message>
        <source>There are {0} more.</source>
        <translation>هناك {0} أخرى.</translation>
    </message>
    <message>
        <source>Some of your data could not be deleted; the rest is gone.</source>
        <translation>تعذّر حذف بعض بياناتك؛ أما الباقي فقد زال.</translation>
    </message>
</context>
<context>
    <name>ValuePlot</name>
    <message>
        <source>Accuracy of each value</source>
        <translation>دقة كل قيمة</translation>
    </message>
    <message>
        <source>{0}: no run has ended</source>
        <translation>{0}: لم تنتهِ أي جولة</translation>
    </message>
    <message>
        <source>{0}: {1}, mean of {2}</source>
        <translation>{0}: {1}، متوسط {2}</translation>
    </message>
    <message>
        <source>{0}; {1} failed</source>
        <translation>{0}؛ أخفق {1}</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>الجولات</translation>
    </message>
    <message>
        <source>Runs that ended</source>
        <translation>الجولات التي انتهت</translation>
    </message>
    <message>
        <source>All runs</source>
        <translation>كل الجولات</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>التحقّق</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>الاختبار</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>closest:
{0}</source>
        <translation>الأقرب:
{0}</translation>
    </message>
    <message>
        <source>{0} sure
Second choice: {1} ({2})</source>
        <translation>بثقة {0}
الخيار الثاني: {1} ({2})</translation>
    </message>
    <message>
        <source>This doesn’t look like a digit.</source>
        <translation>لا يبدو هذا رقمًا.</translation>
    </message>
    <message>
        <source>This doesn’t look like anything the network has learned.</source>
        <translation>لا يشبه هذا شيئًا تعلّمته الشبكة.</translation>
    </message>
    <message>
        <source>This stands in several lines.
Write one number at a time.</source>
        <translation>هذا في عدة أسطر.
اكتب عددًا واحدًا في كل مرة.</translation>
    </message>
    <message>
        <source>Some of this doesn’t look like digits.
Doubtful: {0}</source>
        <translation>بعض هذا لا يبدو أرقامًا.
المشكوك فيه: {0}</translation>
    </message>
    <message>
        <source>{0} sure of the whole number
Least sure: {1} ({2})</source>
        <translation>الثقة في العدد كله {0}
الأقل ثقة: {1} ({2})</translation>
    </message>
    <message>
        <source>A sign stands before or between the digits.
It is left out.</source>
        <translation>هناك علامة قبل الأرقام أو بينها.
وقد استُثنيت.</translation>
    </message>
    <message>
        <source>Draw something; it is read as you draw.</source>
        <translation>ارسم شيئًا؛ يُقرأ وأنت ترسم.</translation>
    </message>
    <message>
        <source>Draw a digit; it is read as you draw.</source>
        <translation>ارسم رقمًا؛ يُقرأ وأنت ترسم.</translation>
    </message>
    <message>
        <source>There is no ink left in this picture.</source>
        <translation>لم يبقَ حبر في هذه الصورة.</translation>
    </message>
    <message>
        <source>There is too much ink to read at once. Erase some of it.</source>
        <translation>الحبر أكثر من أن يُقرأ دفعة واحدة. امسح بعضه.</translation>
    </message>
    <message>
        <source>Loading the network…</source>
        <translation>جارٍ تحميل الشبكة…</translation>
    </message>
    <message>
        <source>There is no network to read with. Open a model.</source>
        <translation>لا توجد شبكة للقراءة بها. افتح نموذجًا.</translation>
    </message>
</context>
<context>
    <name>ViewMenu</name>
    <message>
        <source>&amp;View</source>
        <translation>ع&amp;رض</translation>
    </message>
    <message>
        <source>&amp;{0} {1}</source>
        <translation>&amp;{0} {1}</translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation>ال&amp;صفحات</translation>
    </message>
    <message>
        <source>P&amp;resentation</source>
        <translation>&amp;عرض تقديمي</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>ال&amp;نظام</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>ال&amp;مظهر</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;حجم النص</translation>
    </message>
    <message>
        <source>Reduce &amp;motion</source>
        <translation>&amp;تقليل الحركة</translation>
    </message>
    <message>
        <source>&amp;Usual</source>
        <translation>ال&amp;معتاد</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>أ&amp;كبر</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>أ&amp;صغر</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>&amp;Drawing</source>
        <translation>ال&amp;رسم</translation>
    </message>
    <message>
        <source>&amp;Click to begin a stroke and to end it</source>
        <translation>&amp;نقرة لبدء الجرّة وأخرى لإنهائها</translation>
    </message>
    <message>
        <source>&amp;Steady a trembling hand</source>
        <translation>&amp;تثبيت اليد المرتجفة</translation>
    </message>
    <message>
        <source>Ignore &amp;palms on the screen</source>
        <translation>تجاهل &amp;راحة اليد على الشاشة</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ال&amp;لغة</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Draw something, and see here
which ink makes it what it is read as</source>
        <translation>ارسم شيئًا، وانظر هنا
أي حبر يجعله ما قُرئ به</translation>
    </message>
    <message>
        <source>Which ink and which strokes make it what it is read as</source>
        <translation>أي حبر وأي جرّات تجعله ما قُرئ به</translation>
    </message>
    <message>
        <source>Evi&amp;dence</source>
        <translation>&amp;الأدلة</translation>
    </message>
    <message>
        <source>The smallest piece of ink that turns the reading</source>
        <translation>أصغر قطعة من الحبر تغيّر القراءة</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>ا&amp;لتغيير</translation>
    </message>
    <message>
        <source>The training images that are most like it to the network</source>
        <translation>صور التدريب الأكثر شبهًا به عند الشبكة</translation>
    </message>
    <message>
        <source>&amp;Neighbours</source>
        <translation>الج&amp;يران</translation>
    </message>
    <message>
        <source>Where it lies among the test images, as the network sees them</source>
        <translation>أين يقع بين صور الاختبار كما تراها الشبكة</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>ال&amp;خريطة</translation>
    </message>
    <message>
        <source>The layers of the network, and what each makes of the drawing</source>
        <translation>طبقات الشبكة، وما تصنعه كل منها من الرسم</translation>
    </message>
    <message>
        <source>&amp;Inside</source>
        <translation>ال&amp;داخل</translation>
    </message>
    <message>
        <source>Forward and backward through a small network, with every number</source>
        <translation>أمامًا وخلفًا عبر شبكة صغيرة، بكل عدد فيها</translation>
    </message>
    <message>
        <source>&amp;By hand</source>
        <translation>يد&amp;ويًّا</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>Why {0}? It is {1} sure.</source>
        <translation>لماذا {0}؟ الثقة فيه {1}.</translation>
    </message>
    <message>
        <source>Its strokes go like drawings that were taught. The picture alone, which is explained here, is read as {0}, {1} sure.</source>
        <translation>تسير جرّاته كرسوم عُلِّمت. أما الصورة وحدها، وهي المشروحة هنا، فتُقرأ {0} بثقة {1}.</translation>
    </message>
</context>
<context>
    <name>WindowPictures</name>
    <message>
        <source>&amp;Window</source>
        <translation>ال&amp;نافذة</translation>
    </message>
    <message>
        <source>&amp;Drawing</source>
        <translation>ال&amp;رسم</translation>
    </message>
    <message>
        <source>&amp;Curves</source>
        <translation>ال&amp;منحنيات</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Verdict</source>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>Kind of reading</source>
        <translation>نوع القراءة</translation>
    </message>
    <message>
        <source>Digit shown by the bars</source>
        <translation>الرقم الذي تعرضه الأعمدة</translation>
    </message>
    <message>
        <source>Choose the digit that the bars show.</source>
        <translation>اختر الرقم الذي تعرضه الأعمدة.</translation>
    </message>
    <message>
        <source>Scroll to more digits</source>
        <translation>التمرير إلى المزيد من الأرقام</translation>
    </message>
</context>
<context>
    <name>_ClassesModel</name>
    <message>
        <source>Class</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>What the images show.</source>
        <translation>ما تعرضه الصور.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>الضبط</translation>
    </message>
    <message>
        <source>Of what was read as this class, how much is it.</source>
        <translation>مما قُرئ بهذا الصنف، كم هو منه حقًّا.</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>الاستدعاء</translation>
    </message>
    <message>
        <source>Of this class, how much was read as it.</source>
        <translation>من هذا الصنف، كم قُرئ به.</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>The harmonic mean of precision and recall.</source>
        <translation>المتوسط التوافقي للضبط والاستدعاء.</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>How many images of this class there are.</source>
        <translation>كم صورة لهذا الصنف.</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>المتوسط</translation>
    </message>
    <message>
        <source>Weighted mean</source>
        <translation>المتوسط المرجَّح</translation>
    </message>
</context>
<context>
    <name>_ClassesTable</name>
    <message>
        <source>Precision, recall and F1 of each class</source>
        <translation>الضبط والاستدعاء وF1 لكل صنف</translation>
    </message>
</context>
<context>
    <name>_NumberDelegate</name>
    <message>
        <source>What the number is</source>
        <translation>ما هو العدد</translation>
    </message>
</context>
<context>
    <name>about</name>
    <message>
        <source>Draw digits and see them read; press Train and watch a network learn.

Everything runs on this computer; the program never connects to the internet. Your runs and settings are stored in
{0}

MNIST by Y. LeCun, C. Cortes and C. Burges, CC BY-SA 3.0. Made with Qt, PyTorch and pyqtgraph.</source>
        <translation>ارسم أرقامًا وشاهدها تُقرأ؛ واضغط «تدريب» وشاهد شبكة تتعلّم.

كل شيء يعمل على هذا الحاسوب؛ ولا يتصل البرنامج بالإنترنت أبدًا. جولاتك وإعداداتك محفوظة في
{0}

‏MNIST من إعداد Y. LeCun وC. Cortes وC. Burges، برخصة CC BY-SA 3.0. صُنع باستخدام Qt وPyTorch وpyqtgraph.</translation>
    </message>
    <message>
        <source>About Zen Digits</source>
        <translation>حول Zen Digits</translation>
    </message>
</context>
<context>
    <name>comparison</name>
    <message>
        <source>Compared on the {0} images whose labels both know; {1} are left out.</source>
        <translation>قورنتا على الصور التي تعرف كلتاهما تسمياتها، وعددها {0}؛ واستُثني {1}.</translation>
    </message>
    <message>
        <source>Neither is better: as many mistakes are new as are mended.</source>
        <translation>لا واحدة منهما أفضل: الأخطاء الجديدة بعدد ما أُصلح منها.</translation>
    </message>
    <message>
        <source>{0} sure that {1} is better.</source>
        <translation>{1} أفضل بثقة {0}.</translation>
    </message>
    <message>
        <source>This may be chance: equally good networks differ as much in {0} of comparisons.</source>
        <translation>قد يكون هذا مصادفة: فالشبكات المتساوية جودة تختلف بهذا القدر في {0} من المقارنات.</translation>
    </message>
    <message>
        <source>{0}: {1} read rightly (95 % sure: {2} to {3})</source>
        <translation>{0}: قُرئ {1} صحيحًا (بثقة ⁦95%⁩: من {2} إلى {3})</translation>
    </message>
</context>
<context>
    <name>copying</name>
    <message>
        <source>Nothing has been read yet; draw something first.</source>
        <translation>لم يُقرأ شيء بعد؛ ارسم شيئًا أولًا.</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>--processes must be at least 1, not {0}.</source>
        <translation>يجب ألا يقل --processes عن 1، لا أن يكون {0}.</translation>
    </message>
    <message>
        <source>A hand cannot be called {0}; use letters, digits and spaces.</source>
        <translation>لا يمكن أن يُسمى الخط {0}؛ استخدم حروفًا وأرقامًا ومسافات.</translation>
    </message>
    <message>
        <source>A hand keeps up to {0} drawings; delete some first.</source>
        <translation>لا يحتفظ الخط بأكثر من {0} من الرسوم؛ احذف بعضها أولًا.</translation>
    </message>
    <message>
        <source>A network cannot have {0} = {1}; choose another model or value.</source>
        <translation>لا يمكن أن يكون في شبكة ⁦{0} = {1}⁩؛ اختر نموذجًا آخر أو قيمة أخرى.</translation>
    </message>
    <message>
        <source>A part of the program is missing ({0}); please install it again.</source>
        <translation>جزء من البرنامج مفقود ({0})؛ يُرجى تثبيته من جديد.</translation>
    </message>
    <message>
        <source>A run can be repeated 1 to {0} times, not {1}.</source>
        <translation>يمكن تكرار الجولة من 1 إلى {0} من المرات، لا {1}.</translation>
    </message>
    <message>
        <source>An experiment needs at least one run.</source>
        <translation>تحتاج التجربة إلى جولة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>Distillation needs MNIST’s own images, as they are stored and with all ten labels; set it to 0 to learn from others.</source>
        <translation>يحتاج التقطير إلى صور MNIST نفسها، كما هي مخزّنة وبجميع تسمياتها العشر؛ اجعله 0 للتعلّم من غيرها.</translation>
    </message>
    <message>
        <source>Distillation takes its place.</source>
        <translation>يحل التقطير محلّه.</translation>
    </message>
    <message>
        <source>In {0} this network reads {1} of the test images differently (at most {2} is allowed); export it in {3}.</source>
        <translation>في {0} تقرأ هذه الشبكة {1} من صور الاختبار قراءة مختلفة (المسموح به {2} على الأكثر)؛ صدِّرها في {3}.</translation>
    </message>
    <message>
        <source>It needs 1 to {0} tables called {1}.</source>
        <translation>يحتاج إلى 1 إلى {0} من الجداول باسم {1}.</translation>
    </message>
    <message>
        <source>Line {0} of {1} is damaged; the other drawings are here, and the whole file is kept as {2}.</source>
        <translation>السطر {0} من {1} تالف؛ الرسوم الأخرى هنا، والملف كله محفوظ باسم {2}.</translation>
    </message>
    <message>
        <source>Neither is better: as many mistakes are new as are mended.</source>
        <translation>لا واحدة منهما أفضل: الأخطاء الجديدة بعدد ما أُصلح منها.</translation>
    </message>
    <message>
        <source>No choice of its question is right; write right = true below one.</source>
        <translation>لا خيار صحيح لسؤاله؛ اكتب ⁦right = true⁩ تحت أحدها.</translation>
    </message>
    <message>
        <source>No digit was found in the marked part of {0}; mark all of one number.</source>
        <translation>لم يُعثر على رقم في الجزء المعلَّم من {0}؛ علّم عددًا كاملًا.</translation>
    </message>
    <message>
        <source>No drawing of {0} has a label that the network knows; label them on the page Teach, or choose another network.</source>
        <translation>لا رسم من {0} له تسمية تعرفها الشبكة؛ سمِّ الرسوم في صفحة «التعليم» أو اختر شبكة أخرى.</translation>
    </message>
    <message>
        <source>No drawing of {0} is kept yet; draw a digit, and press its key to say what it is.</source>
        <translation>لا رسم محفوظ من {0} بعد؛ ارسم رقمًا واضغط مفتاحه لتقول ما هو.</translation>
    </message>
    <message>
        <source>No images are held out to go by.</source>
        <translation>لم تُحجَز أي صور يُهتدى بها.</translation>
    </message>
    <message>
        <source>No label of these images is known to both networks; choose another network or set.</source>
        <translation>لا تعرف الشبكتان معًا أي تسمية من تسميات هذه الصور؛ اختر شبكة أو مجموعة أخرى.</translation>
    </message>
    <message>
        <source>ONNX Runtime’s readings differ from this program’s (probabilities differ by up to {0}); nothing was saved; try another network.</source>
        <translation>قراءات ONNX Runtime تختلف عن قراءات هذا البرنامج (تختلف الاحتمالات بما يصل إلى {0})؛ لم يُحفظ شيء؛ جرّب شبكة أخرى.</translation>
    </message>
    <message>
        <source>Only cross-entropy uses this.</source>
        <translation>لا تستخدم هذا إلا الإنتروبيا المتقاطعة.</translation>
    </message>
    <message>
        <source>PyTorch, which training needs, is not installed; run: {0}</source>
        <translation>‏PyTorch الذي يحتاج إليه التدريب غير مثبَّت؛ شغّل: {0}</translation>
    </message>
    <message>
        <source>Repeating a run gives each its own seed; sweep the seed or repeat it, not both.</source>
        <translation>تكرار الجولة يعطي كلًّا منها بذرتها؛ جرّب قيم البذرة أو كرّر الجولة، لا الاثنين معًا.</translation>
    </message>
    <message>
        <source>Rows and columns were swapped, as EMNIST has them.</source>
        <translation>بُدِّلت الصفوف والأعمدة، كما هي في EMNIST.</translation>
    </message>
    <message>
        <source>Sweeping the {0} changes nothing while augmentation is off; switch augmentation on, or sweep another setting.</source>
        <translation>لا تغيّر تجربة قيم {0} شيئًا ما دامت زيادة البيانات معطَّلة؛ شغّل زيادة البيانات أو جرّب قيم إعداد آخر.</translation>
    </message>
    <message>
        <source>Sweeping the {0} changes nothing while no images are held out; hold some out for validation, or sweep another setting.</source>
        <translation>لا تغيّر تجربة قيم {0} شيئًا ما دامت لا تُحجَز أي صور؛ احجز بعضها للتحقّق أو جرّب قيم إعداد آخر.</translation>
    </message>
    <message>
        <source>Sweeping the {0} changes nothing without synthetic images and several epochs; add them, or sweep another setting.</source>
        <translation>لا تغيّر تجربة قيم {0} شيئًا من دون صور اصطناعية وعدة حقب؛ أضِفها أو جرّب قيم إعداد آخر.</translation>
    </message>
    <message>
        <source>Sweeping the {0} changes nothing, as distillation takes its place; set distillation to 0, or sweep another setting.</source>
        <translation>لا تغيّر تجربة قيم {0} شيئًا، لأن التقطير يحل محلّه؛ اجعل التقطير 0 أو جرّب قيم إعداد آخر.</translation>
    </message>
    <message>
        <source>Sweeping the {0} changes nothing, as only cross-entropy uses it; choose that loss, or sweep another setting.</source>
        <translation>لا تغيّر تجربة قيم {0} شيئًا، إذ لا تستخدمه إلا الإنتروبيا المتقاطعة؛ اختر هذه الخسارة أو جرّب قيم إعداد آخر.</translation>
    </message>
    <message>
        <source>Sweeping the {0} changes nothing, as this network has none; choose another network, or sweep another setting.</source>
        <translation>لا تغيّر تجربة قيم {0} شيئًا، لأن هذه الشبكة تخلو من ذلك؛ اختر شبكة أخرى أو جرّب قيم إعداد آخر.</translation>
    </message>
    <message>
        <source>Sweeping the {0} changes nothing, as this optimizer has none; choose another optimizer, or sweep another setting.</source>
        <translation>لا تغيّر تجربة قيم {0} شيئًا، لأن هذا المحسِّن يخلو منه؛ اختر محسِّنًا آخر أو جرّب قيم إعداد آخر.</translation>
    </message>
    <message>
        <source>Switch augmentation on to use this.</source>
        <translation>شغّل زيادة البيانات لاستخدام هذا.</translation>
    </message>
    <message>
        <source>Synthetic handwriting is available for the ten digits only; set its counts to 0.</source>
        <translation>لا يتوفر الخط الاصطناعي إلا للأرقام العشرة؛ اجعل أعداده 0.</translation>
    </message>
    <message>
        <source>TensorBoard is not installed; {0}</source>
        <translation>‏TensorBoard غير مثبَّت؛ {0}</translation>
    </message>
    <message>
        <source>TensorBoard&apos;s file cannot be written ({0}); the run continues without it.</source>
        <translation>تعذّرت كتابة ملف TensorBoard ({0})؛ تستمر الجولة بدونه.</translation>
    </message>
    <message>
        <source>That makes {0} runs, and an experiment has at most {1}; take fewer values or seeds.</source>
        <translation>هذا يساوي {0} من الجولات، والتجربة لا تتجاوز {1}؛ خذ قيمًا أو بذورًا أقل.</translation>
    </message>
    <message>
        <source>The card inside {0} is damaged ({1}); choose another model file.</source>
        <translation>البطاقة داخل {0} تالفة ({1})؛ اختر ملف نموذج آخر.</translation>
    </message>
    <message>
        <source>The checkpoint is damaged, or of another run or device ({0}); train again with the same settings.</source>
        <translation>نقطة الحفظ تالفة، أو من جولة أخرى أو جهاز آخر ({0})؛ درّب من جديد بالإعدادات نفسها.</translation>
    </message>
    <message>
        <source>The class has no name; type one.</source>
        <translation>ليس للصنف اسم؛ اكتب له اسمًا.</translation>
    </message>
    <message>
        <source>The current folder has been deleted or closed; change to another.</source>
        <translation>حُذف المجلد الحالي أو أُغلق؛ انتقل إلى مجلد آخر.</translation>
    </message>
    <message>
        <source>The device {0} cannot be used: {1} Choose auto or cpu.</source>
        <translation>تعذّر استخدام الجهاز {0}: {1} اختر auto أو cpu.</translation>
    </message>
    <message>
        <source>The experiment {0} is complete; start another for more runs.</source>
        <translation>التجربة {0} مكتملة؛ ابدأ تجربة أخرى لمزيد من الجولات.</translation>
    </message>
    <message>
        <source>The folder {0} cannot be created ({1}); free some space or check its permissions.</source>
        <translation>تعذّر إنشاء المجلد {0} ({1})؛ وفّر مساحة أو تحقق من أذوناته.</translation>
    </message>
    <message>
        <source>The folder {0} cannot be written; choose another place.</source>
        <translation>تعذّرت الكتابة في المجلد {0}؛ اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>The hand has no name; type one.</source>
        <translation>ليس للخط اسم؛ اكتب له اسمًا.</translation>
    </message>
    <message>
        <source>The images are in {0}.</source>
        <translation>الصور في {0}.</translation>
    </message>
    <message>
        <source>The images in {0} are used for validation.</source>
        <translation>تُستخدم الصور التي في {0} للتحقّق.</translation>
    </message>
    <message>
        <source>The images in {0} cannot be found; put them back there or choose other data.</source>
        <translation>تعذّر العثور على الصور في {0}؛ أعدها إلى هناك أو اختر بيانات أخرى.</translation>
    </message>
    <message>
        <source>The images in {0} cannot be reached ({1}); open its folder.</source>
        <translation>تعذّر الوصول إلى الصور في {0} ({1})؛ افتح مجلدها.</translation>
    </message>
    <message>
        <source>The images in {0} have changed since the run began; put back those that were there, or train again.</source>
        <translation>تغيّرت الصور في {0} منذ بدأت الجولة؛ أعد التي كانت هناك، أو درّب من جديد.</translation>
    </message>
    <message>
        <source>The images of {0} are in sub-folders.</source>
        <translation>صور {0} في مجلدات فرعية.</translation>
    </message>
    <message>
        <source>The loss does not fall: the learning rate may be too large, or labels may be wrong.</source>
        <translation>لا تنخفض الخسارة: قد يكون معدل التعلّم كبيرًا جدًّا، أو تكون التسميات خاطئة.</translation>
    </message>
    <message>
        <source>The loss fell at no rate: the images, their labels or other settings are the reason.</source>
        <translation>لم تنخفض الخسارة عند أي معدل: السبب في الصور أو تسمياتها أو في إعدادات أخرى.</translation>
    </message>
    <message>
        <source>The loss grows instead of falling: the learning rate is too large for this network.</source>
        <translation>تزداد الخسارة بدل أن تنخفض: معدل التعلّم كبير جدًّا لهذه الشبكة.</translation>
    </message>
    <message>
        <source>The loss hardly falls: the learning rate is very small.</source>
        <translation>لا تكاد الخسارة تنخفض: معدل التعلّم صغير جدًّا.</translation>
    </message>
    <message>
        <source>The loss is no longer a finite number {0}; train again with a smaller learning rate.</source>
        <translation>لم تعد الخسارة عددًا منتهيًا {0}؛ درّب من جديد بمعدل تعلّم أصغر.</translation>
    </message>
    <message>
        <source>The name is longer than {0} characters; shorten it.</source>
        <translation>الاسم أطول من {0} من الحروف؛ اختصره.</translation>
    </message>
    <message>
        <source>The name of the dataset is empty; give {0}.</source>
        <translation>اسم مجموعة البيانات فارغ؛ اكتب {0}.</translation>
    </message>
    <message>
        <source>The network of this run is not saved: {0}</source>
        <translation>لم تُحفظ شبكة هذه الجولة: {0}</translation>
    </message>
    <message>
        <source>The network that this one was taught from ({0}) is not open; open its file, or choose another network.</source>
        <translation>الشبكة التي عُلِّمت منها هذه ({0}) غير مفتوحة؛ افتح ملفها، أو اختر شبكة أخرى.</translation>
    </message>
    <message>
        <source>The network would forget {0} % of what it knew, so it stays as it is; check the labels of the drawings.</source>
        <translation>ستنسى الشبكة ⁦{0}%⁩ مما كانت تعرفه، فتبقى كما هي؛ تحقق من تسميات الرسوم.</translation>
    </message>
    <message>
        <source>The network would read {0} of the {1} drawings rightly, and reads {2} now, so it stays as it is; check their labels, or add drawings.</source>
        <translation>ستقرأ الشبكة {0} من {1} من الرسوم صحيحة، وهي الآن تقرأ {2}، فتبقى كما هي؛ تحقق من تسمياتها أو أضف رسومًا.</translation>
    </message>
    <message>
        <source>The network would tell less well which of the drawings belong to no class, so it stays as it is; check which of them do.</source>
        <translation>ستصبح الشبكة أقل تمييزًا للرسوم التي لا تنتمي إلى أي صنف، فتبقى كما هي؛ تحقق أيها كذلك.</translation>
    </message>
    <message>
        <source>The network {0} has activations of its own; don’t choose one.</source>
        <translation>للشبكة {0} تنشيطاتها الخاصة؛ لا تختر تنشيطًا.</translation>
    </message>
    <message>
        <source>The network {0} has no convolutional maps for {1}; choose {2}.</source>
        <translation>ليس للشبكة {0} خرائط التفافية لأجل {1}؛ اختر {2}.</translation>
    </message>
    <message>
        <source>The network’s answers are no finite numbers; choose another model.</source>
        <translation>إجابات الشبكة ليست أعدادًا منتهية؛ اختر نموذجًا آخر.</translation>
    </message>
    <message>
        <source>The network’s gradients are no finite numbers; choose another model.</source>
        <translation>تدرّجات الشبكة ليست أعدادًا منتهية؛ اختر نموذجًا آخر.</translation>
    </message>
    <message>
        <source>The network’s weights are no finite numbers and cannot be saved; train again with a smaller learning rate.</source>
        <translation>أوزان الشبكة ليست أعدادًا منتهية ولا يمكن حفظها؛ درّب من جديد بمعدل تعلّم أصغر.</translation>
    </message>
    <message>
        <source>The pictures in {0} have no labels; sort them into a sub-folder for each class and choose the folder above.</source>
        <translation>الصور في {0} بلا تسميات؛ افرزها في مجلد فرعي لكل صنف واختر المجلد الذي فوقها.</translation>
    </message>
    <message>
        <source>The resources of Zen Digits are missing beside {0}; please install it again.</source>
        <translation>موارد Zen Digits مفقودة بجانب {0}؛ يُرجى تثبيته من جديد.</translation>
    </message>
    <message>
        <source>The run cannot be recorded ({0}); it continues all the same.</source>
        <translation>تعذّر تسجيل الجولة ({0})؛ ومع ذلك تستمر.</translation>
    </message>
    <message>
        <source>The run {0} cannot go on: its loss is no longer a finite number; train again with a smaller learning rate.</source>
        <translation>لا يمكن أن تستمر الجولة {0}: لم تعد خسارتها عددًا منتهيًا؛ درّب من جديد بمعدل تعلّم أصغر.</translation>
    </message>
    <message>
        <source>The run {0} is complete; train it for --more-epochs, or train again.</source>
        <translation>الجولة {0} مكتملة؛ درّبها بالخيار --more-epochs، أو درّب من جديد.</translation>
    </message>
    <message>
        <source>The run {0} is going on; stop it, then delete your data.</source>
        <translation>الجولة {0} جارية؛ أوقفها ثم احذف بياناتك.</translation>
    </message>
    <message>
        <source>The run {0} is not complete; resume it first.</source>
        <translation>الجولة {0} غير مكتملة؛ استأنفها أولًا.</translation>
    </message>
    <message>
        <source>The run {0} kept no point to go on from; train again with more epochs.</source>
        <translation>لم تحتفظ الجولة {0} بنقطة تستمر منها؛ درّب من جديد بعدد أكبر من الحِقَب.</translation>
    </message>
    <message>
        <source>The runs of an experiment learn from the same data; sweep another setting.</source>
        <translation>تتعلّم جولات التجربة من البيانات نفسها؛ جرّب قيم إعداد آخر.</translation>
    </message>
    <message>
        <source>The steps to this image were not kept.</source>
        <translation>لم تُحفظ الخطوات المؤدية إلى هذه الصورة.</translation>
    </message>
    <message>
        <source>The training of this network held out no images of {0}; choose its test images.</source>
        <translation>لم يحجز تدريب هذه الشبكة صورًا من {0}؛ اختر صور اختبارها.</translation>
    </message>
    <message>
        <source>The weights are no longer finite numbers after batch {0}; train again with a smaller learning rate.</source>
        <translation>لم تعد الأوزان أعدادًا منتهية بعد الدفعة {0}؛ درّب من جديد بمعدل تعلّم أصغر.</translation>
    </message>
    <message>
        <source>The weights in {0} are damaged; choose another.</source>
        <translation>الأوزان في {0} تالفة؛ اختر غيرها.</translation>
    </message>
    <message>
        <source>The weights would become too large; choose a smaller η.</source>
        <translation>ستصبح الأوزان كبيرة جدًّا؛ اختر η أصغر.</translation>
    </message>
    <message>
        <source>The {0} can be on or off, not {1}.</source>
        <translation>يمكن أن يكون {0} مفعَّلًا أو معطَّلًا، لا {1}.</translation>
    </message>
    <message>
        <source>The {0} images look inverted against the training images; make them alike.</source>
        <translation>تبدو صور {0} مقلوبة الألوان مقارنة بصور التدريب؛ اجعلها متماثلة.</translation>
    </message>
    <message>
        <source>The {0} images look turned or mirrored against the training images; make them alike.</source>
        <translation>تبدو صور {0} مُدارة أو معكوسة مقارنة بصور التدريب؛ اجعلها متماثلة.</translation>
    </message>
    <message>
        <source>The {0} in {1} do not fit its network; choose another.</source>
        <translation>لا يناسب {0} في {1} شبكته؛ اختر ملفًّا آخر.</translation>
    </message>
    <message>
        <source>The {0} must be a number, not {1}.</source>
        <translation>يجب أن يكون {0} عددًا، لا {1}.</translation>
    </message>
    <message>
        <source>The {0} must be a whole number, not {1}.</source>
        <translation>يجب أن يكون {0} عددًا صحيحًا، لا {1}.</translation>
    </message>
    <message>
        <source>The {0} must be between {1} and {2}, not {3}.</source>
        <translation>يجب أن يكون {0} بين {1} و{2}، لا {3}.</translation>
    </message>
    <message>
        <source>The {0} must be true or false, not {1}.</source>
        <translation>يجب أن يكون {0} صوابًا أو خطأ (true أو false)، لا {1}.</translation>
    </message>
    <message>
        <source>The {0} must be {1}, not {2}; separate several values with commas.</source>
        <translation>يجب أن يكون {0} بالقيمة {1}، لا {2}؛ افصل بين القيم المتعددة بفواصل.</translation>
    </message>
    <message>
        <source>The {0} that belong to {1} are missing; add their file.</source>
        <translation>الملف {0} التابع لـ{1} مفقود؛ أضفه.</translation>
    </message>
    <message>
        <source>The {0} {1} cannot be locked ({2}); free some space or check the permissions of {3}.</source>
        <translation>تعذّر قفل {0} ‏{1} ({2})؛ وفّر مساحة أو تحقق من أذونات {3}.</translation>
    </message>
    <message>
        <source>The {0} {1} is running in another window or terminal; wait until it ends.</source>
        <translation>‏{0} ‏{1} قيد التشغيل في نافذة أو طرفية أخرى؛ انتظر حتى ينتهي.</translation>
    </message>
    <message>
        <source>The {0} {1} is running; stop it before you delete it.</source>
        <translation>‏{0} ‏{1} قيد التشغيل؛ أوقفه قبل حذفه.</translation>
    </message>
    <message>
        <source>The {0} {1} is there twice; name it once.</source>
        <translation>‏{0} ‏{1} مذكور مرتين؛ اذكره مرة واحدة.</translation>
    </message>
    <message>
        <source>There are more than {0} digits or other pieces of ink, too many to read at once; use a part of it.</source>
        <translation>هناك أكثر من {0} من الأرقام أو غيرها من قطع الحبر، وهذا أكثر من أن يُقرأ دفعة واحدة؛ استخدم جزءًا منه.</translation>
    </message>
    <message>
        <source>There are more than {0} drawings, too many for a hand; train a network on them instead.</source>
        <translation>هناك أكثر من {0} من الرسوم، وهذا كثير على خط واحد؛ درّب شبكة عليها بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>There are no images to train on in {0}; choose {1}.</source>
        <translation>لا صور للتدريب في {0}؛ اختر {1}.</translation>
    </message>
    <message>
        <source>There are no strokes to export; draw something, and say what it is.</source>
        <translation>لا جرّات للتصدير؛ ارسم شيئًا وقل ما هو.</translation>
    </message>
    <message>
        <source>There are too many {0} named {1} in {2}; remove some.</source>
        <translation>في {2} كثير جدًّا من {0} باسم {1}؛ أزل بعضها.</translation>
    </message>
    <message>
        <source>There is a hand called {0} already; choose another name.</source>
        <translation>هناك خط باسم {0} من قبل؛ اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>There is no activation {0}; choose one of {1}.</source>
        <translation>لا يوجد تنشيط باسم {0}؛ اختر واحدًا من {1}.</translation>
    </message>
    <message>
        <source>There is no drawing to keep; draw something first.</source>
        <translation>لا رسم للحفظ؛ ارسم شيئًا أولًا.</translation>
    </message>
    <message>
        <source>There is no drawing to learn from; draw some, and say what they are.</source>
        <translation>لا رسم للتعلّم منه؛ ارسم بعض الرسوم وقل ما هي.</translation>
    </message>
    <message>
        <source>There is no folder {0}; create it or choose another place.</source>
        <translation>لا يوجد مجلد {0}؛ أنشئه أو اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>There is no network {0}; choose one of {1}.</source>
        <translation>لا توجد شبكة باسم {0}؛ اختر واحدة من {1}.</translation>
    </message>
    <message>
        <source>There is no run {0} in {1}; name a folder there.</source>
        <translation>لا توجد جولة {0} في {1}؛ اذكر مجلدًا هناك.</translation>
    </message>
    <message>
        <source>There is no setting {0} to sweep; name one of those that “zen-digits train --help” lists.</source>
        <translation>لا يوجد إعداد باسم {0} لتجريب قيمه؛ اذكر واحدًا مما يسرده «⁦zen-digits train --help⁩».</translation>
    </message>
    <message>
        <source>There is no {0} {1}; choose one of {2}.</source>
        <translation>لا يوجد {0} باسم {1}؛ اختر واحدًا من {2}.</translation>
    </message>
    <message>
        <source>There is no {0} {1}; give its full path.</source>
        <translation>لا يوجد {0} باسم {1}؛ اكتب المسار الكامل.</translation>
    </message>
    <message>
        <source>There is not enough memory for batches of {0} images; train again with smaller batches, or with fewer images.</source>
        <translation>لا تكفي الذاكرة لدفعات من {0} من الصور؛ درّب من جديد بدفعات أصغر، أو بصور أقل.</translation>
    </message>
    <message>
        <source>There is not enough memory on the {0} device for batches of {1}.</source>
        <translation>لا تكفي ذاكرة الجهاز {0} لدفعات من {1}.</translation>
    </message>
    <message>
        <source>There is not enough memory on the {0} device for batches of {1}; train again with smaller batches, or on the cpu.</source>
        <translation>لا تكفي ذاكرة الجهاز {0} لدفعات من {1}؛ درّب من جديد بدفعات أصغر، أو على cpu.</translation>
    </message>
    <message>
        <source>This cannot be a label: {0}; choose another.</source>
        <translation>لا يصلح هذا تسميةً: {0}؛ اختر غيرها.</translation>
    </message>
    <message>
        <source>This may be chance: equally good networks differ as much in {0} of comparisons.</source>
        <translation>قد يكون هذا مصادفة: فالشبكات المتساوية جودة تختلف بهذا القدر في {0} من المقارنات.</translation>
    </message>
    <message>
        <source>This method needs PyTorch, which is not installed; choose {0}, or run: {1}</source>
        <translation>تحتاج هذه الطريقة إلى PyTorch، وهو غير مثبَّت؛ اختر {0}، أو شغّل: {1}</translation>
    </message>
    <message>
        <source>This network has no towers.</source>
        <translation>ليس لهذه الشبكة أبراج.</translation>
    </message>
    <message>
        <source>This network&apos;s cells have their own.</source>
        <translation>لخلايا هذه الشبكة تنشيطها الخاص.</translation>
    </message>
    <message>
        <source>This optimizer has no momentum.</source>
        <translation>ليس لهذا المحسِّن زخم.</translation>
    </message>
    <message>
        <source>This optimizer has no second momentum.</source>
        <translation>ليس لهذا المحسِّن زخم ثانٍ.</translation>
    </message>
    <message>
        <source>This run began in an older version of Zen Digits: it continues, but its result may differ in the last bits from that of an uninterrupted run.</source>
        <translation>بدأت هذه الجولة في إصدار أقدم من Zen Digits: فهي تستمر، لكن نتيجتها قد تختلف في البتات الأخيرة عن نتيجة جولة لم تُقطع.</translation>
    </message>
    <message>
        <source>This run began with {0}: it continues, but its result may differ in the last bits from that of an uninterrupted run.</source>
        <translation>بدأت هذه الجولة مع {0}: فهي تستمر، لكن نتيجتها قد تختلف في البتات الأخيرة عن نتيجة جولة لم تُقطع.</translation>
    </message>
    <message>
        <source>Validation gets worse while training gets better: the network learns images by heart.</source>
        <translation>يسوء التحقّق بينما يتحسن التدريب: الشبكة تحفظ الصور عن ظهر قلب.</translation>
    </message>
    <message>
        <source>With its weights rounded for a web page, this network reads {0} of the test images differently (at most {1} is allowed); export an .onnx file instead.</source>
        <translation>بعد تقريب أوزانها لصفحة ويب تقرأ هذه الشبكة {0} من صور الاختبار قراءة مختلفة (المسموح به {1} على الأكثر)؛ صدِّر ملف ‎.onnx بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Without synthetic images and several epochs there is nothing to spread.</source>
        <translation>من دون صور اصطناعية وعدة حقب لا شيء يوزَّع.</translation>
    </message>
    <message>
        <source>You have no home folder, in which your data could be; set HOME or XDG_DATA_HOME.</source>
        <translation>ليس لك مجلد منزل توضع فيه بياناتك؛ عيّن HOME أو XDG_DATA_HOME.</translation>
    </message>
    <message>
        <source>fix or remove the line: each has {&quot;label&quot;: &quot;7&quot;, &quot;strokes&quot;: [[[x, y], …], …]}.</source>
        <translation>أصلح السطر أو أزله: في كل سطر ⁦{&quot;label&quot;: &quot;7&quot;, &quot;strokes&quot;: [[[x, y], …], …]}⁩.</translation>
    </message>
    <message>
        <source>it needs macOS 12.3 or newer.</source>
        <translation>يحتاج إلى macOS 12.3 أو أحدث.</translation>
    </message>
    <message>
        <source>its driver is missing or older than this PyTorch needs; update the driver.</source>
        <translation>برنامج تشغيله مفقود أو أقدم مما يحتاج إليه PyTorch هذا؛ حدِّث برنامج التشغيل.</translation>
    </message>
    <message>
        <source>this PyTorch is built for the CPU alone; install a CUDA build.</source>
        <translation>‏PyTorch هذا مبنيّ للمعالج المركزي وحده؛ ثبّت بناء CUDA.</translation>
    </message>
    <message>
        <source>this PyTorch is built without support for Apple&apos;s GPUs.</source>
        <translation>‏PyTorch هذا مبنيّ بدون دعم معالجات الرسوميات من Apple.</translation>
    </message>
    <message>
        <source>{0} cannot be deleted ({1}); check its permissions.</source>
        <translation>تعذّر حذف {0} ({1})؛ تحقق من أذوناته.</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}); check it.</source>
        <translation>تعذّرت قراءة {0} ({1})؛ تحقق منه.</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}); check its name and permissions.</source>
        <translation>تعذّرت قراءة {0} ({1})؛ تحقق من اسمه وأذوناته.</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}); check the file.</source>
        <translation>تعذّرت قراءة {0} ({1})؛ تحقق من الملف.</translation>
    </message>
    <message>
        <source>{0} cannot be used as a lesson: {1}</source>
        <translation>لا يصلح {0} درسًا: {1}</translation>
    </message>
    <message>
        <source>{0} cannot be written (there is no folder {1}); create it or choose another place.</source>
        <translation>تعذّرت كتابة {0} (لا يوجد مجلد {1})؛ أنشئه أو اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}); choose another place or free some space.</source>
        <translation>تعذّرت كتابة {0} ({1})؛ اختر مكانًا آخر أو وفّر مساحة.</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}); choose another place.</source>
        <translation>تعذّرت كتابة {0} ({1})؛ اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}); free some space or check its permissions.</source>
        <translation>تعذّرت كتابة {0} ({1})؛ وفّر مساحة أو تحقق من أذوناته.</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}); {2}.</source>
        <translation>تعذّرت كتابة {0} ({1})؛ {2}.</translation>
    </message>
    <message>
        <source>{0} cannot be {1}; the guide lists what a step can wait for.</source>
        <translation>لا يمكن أن يكون {0} بالقيمة {1}؛ يسرد الدليل ما يمكن أن تنتظره الخطوة.</translation>
    </message>
    <message>
        <source>{0} claims to hold {1}, which is too much; choose another.</source>
        <translation>يزعم {0} أنه يحوي {1}، وهذا أكثر مما ينبغي؛ اختر غيره.</translation>
    </message>
    <message>
        <source>{0} has a folder called {1}, but none called train; put the classes to train on into one.</source>
        <translation>في {0} مجلد اسمه {1}، وليس فيه مجلد اسمه train؛ ضع الأصناف المراد التدريب عليها في مجلد بهذا الاسم.</translation>
    </message>
    <message>
        <source>{0} has more than {1} drawings, too many for a hand; use it as data on the Train page.</source>
        <translation>في {0} أكثر من {1} من الرسوم، وهذا كثير على خط واحد؛ استخدمه بيانات في صفحة «التدريب».</translation>
    </message>
    <message>
        <source>{0} has more than {1} images; use fewer.</source>
        <translation>في {0} أكثر من {1} من الصور؛ استخدم عددًا أقل.</translation>
    </message>
    <message>
        <source>{0} has more than {1} lines; split it into several.</source>
        <translation>في {0} أكثر من {1} من الأسطر؛ قسّمه إلى عدة ملفات.</translation>
    </message>
    <message>
        <source>{0} has more than {1} megapixels; scale it down first.</source>
        <translation>في {0} أكثر من {1} ميغابكسل؛ صغّره أولًا.</translation>
    </message>
    <message>
        <source>{0} has more than {1} pieces of ink, more than are read at once; cut out a part with fewer numbers.</source>
        <translation>في {0} أكثر من {1} من قطع الحبر، وهذا أكثر مما يُقرأ دفعة واحدة؛ اقتصّ جزءًا فيه أعداد أقل.</translation>
    </message>
    <message>
        <source>{0} has more than {1} rows; use fewer.</source>
        <translation>في {0} أكثر من {1} من الصفوف؛ استخدم عددًا أقل.</translation>
    </message>
    <message>
        <source>{0} has more than {1} {2}; split it into several drawings.</source>
        <translation>في {0} أكثر من {1} ‏{2}؛ قسّمه إلى عدة رسوم.</translation>
    </message>
    <message>
        <source>{0} has no drawing whose label the network knows; choose another.</source>
        <translation>ليس في {0} رسم تعرف الشبكة تسميته؛ اختر غيره.</translation>
    </message>
    <message>
        <source>{0} has no drawings; an ink file has one per line.</source>
        <translation>ليس في {0} رسوم؛ في ملف الحبر رسم في كل سطر.</translation>
    </message>
    <message>
        <source>{0} has no images in it; it needs a row for each.</source>
        <translation>ليس في {0} صور؛ يحتاج إلى صف لكل منها.</translation>
    </message>
    <message>
        <source>{0} has no label; fix or remove the line.</source>
        <translation>ليس في {0} تسمية؛ أصلح السطر أو أزله.</translation>
    </message>
    <message>
        <source>{0} has no labels, so nothing can be kept; add them.</source>
        <translation>ليس في {0} تسميات، فلا يمكن حفظ شيء؛ أضفها.</translation>
    </message>
    <message>
        <source>{0} has no training images and labels; add both files.</source>
        <translation>ليس في {0} صور تدريب وتسمياتها؛ أضف الملفين معًا.</translation>
    </message>
    <message>
        <source>{0} has no {1} images of its classes; remove its {2} files.</source>
        <translation>ليس في {0} صور {1} من أصنافه؛ أزل ملفات {2} منه.</translation>
    </message>
    <message>
        <source>{0} has no {1} with a label that the network knows; choose another set or another network.</source>
        <translation>ليس في {0} شيء من {1} له تسمية تعرفها الشبكة؛ اختر مجموعة أخرى أو شبكة أخرى.</translation>
    </message>
    <message>
        <source>{0} has the files of {1} datasets; choose the training images of one.</source>
        <translation>في {0} ملفات {1} من مجموعات البيانات؛ اختر صور التدريب لواحدة منها.</translation>
    </message>
    <message>
        <source>{0} has {1} columns, but the first one has {2}; fix or remove the line.</source>
        <translation>في {0} عدد الأعمدة {1}، وفي الأول {2}؛ أصلح السطر أو أزله.</translation>
    </message>
    <message>
        <source>{0} has {1} images, but {2} has {3} labels; use two files of the same dataset.</source>
        <translation>في {0} عدد الصور {1}، لكن في {2} عدد التسميات {3}؛ استخدم ملفين من مجموعة البيانات نفسها.</translation>
    </message>
    <message>
        <source>{0} has {1} of {2}, but each class needs at least two; add some or remove the class{3}.</source>
        <translation>في {0} من {2} عدد قدره {1}، ويحتاج كل صنف إلى اثنين على الأقل؛ أضف بعضها أو أزل الصنف{3}.</translation>
    </message>
    <message>
        <source>{0} has {1} without a label.</source>
        <translation>في {0} من غير تسمية: {1}.</translation>
    </message>
    <message>
        <source>{0} has {1} {2}, but a row needs a label and the pixels of a square image: 785 columns for 28×28; fix the file or choose another.</source>
        <translation>في {0} عدد قدره {1} ({2})، والصف يحتاج إلى تسمية وإلى بكسلات صورة مربعة: 785 عمودًا لمقاس ⁦28×28⁩؛ أصلح الملف أو اختر غيره.</translation>
    </message>
    <message>
        <source>{0} has {1}; give it {2} to {3}.</source>
        <translation>في {0} {1}؛ اجعلها من {2} إلى {3}.</translation>
    </message>
    <message>
        <source>{0} is a HEIC photo, which cannot be read; export it as a JPEG, or set the telephone&apos;s camera to the most compatible format.</source>
        <translation>‏{0} صورة HEIC لا يمكن قراءتها؛ صدِّرها بصيغة JPEG، أو اضبط كاميرا الهاتف على الصيغة الأكثر توافقًا.</translation>
    </message>
    <message>
        <source>{0} is a folder or a device; give the name of a file.</source>
        <translation>‏{0} مجلد أو جهاز؛ اكتب اسم ملف.</translation>
    </message>
    <message>
        <source>{0} is a link that leads in a circle; choose another place.</source>
        <translation>‏{0} وصلة تدور في حلقة؛ اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>{0} is a link to another place; put the file itself there.</source>
        <translation>‏{0} وصلة إلى مكان آخر؛ ضع الملف نفسه هناك.</translation>
    </message>
    <message>
        <source>{0} is a pickle, which could run a stranger’s code; open a .zendigits model file instead.</source>
        <translation>‏{0} ملف pickle، وقد يشغّل شيفرة شخص غريب؛ افتح ملف نموذج ‎.zendigits بدلًا منه.</translation>
    </message>
    <message>
        <source>{0} is a web page, perhaps with an error message; download the file again.</source>
        <translation>‏{0} صفحة ويب، ربما فيها رسالة خطأ؛ نزّل الملف من جديد.</translation>
    </message>
    <message>
        <source>{0} is a {1} archive; unpack it and choose what was in it.</source>
        <translation>‏{0} أرشيف {1}؛ فُكّه واختر ما كان فيه.</translation>
    </message>
    <message>
        <source>{0} is an IDX file, but its name does not say of what; call it like MNIST’s train-images-idx3-ubyte, and its labels train-labels-idx1-ubyte.</source>
        <translation>‏{0} ملف IDX، لكن اسمه لا يدل على محتواه؛ سمِّه كما في MNIST باسم train-images-idx3-ubyte، وتسمياته باسم train-labels-idx1-ubyte.</translation>
    </message>
    <message>
        <source>{0} is damaged or cut short; copy or save it again.</source>
        <translation>‏{0} تالف أو مبتور؛ انسخه أو احفظه من جديد.</translation>
    </message>
    <message>
        <source>{0} is damaged, incomplete or not a model; choose another.</source>
        <translation>‏{0} تالف أو ناقص أو ليس نموذجًا؛ اختر غيره.</translation>
    </message>
    <message>
        <source>{0} is damaged; choose another experiment.</source>
        <translation>‏{0} تالفة؛ اختر تجربة أخرى.</translation>
    </message>
    <message>
        <source>{0} is damaged; choose another run.</source>
        <translation>‏{0} تالفة؛ اختر جولة أخرى.</translation>
    </message>
    <message>
        <source>{0} is damaged; copy or save it again.</source>
        <translation>‏{0} تالف؛ انسخه أو احفظه من جديد.</translation>
    </message>
    <message>
        <source>{0} is damaged; train again with the same settings.</source>
        <translation>‏{0} تالف؛ درّب من جديد بالإعدادات نفسها.</translation>
    </message>
    <message>
        <source>{0} is empty: there is no ink in it; choose another picture.</source>
        <translation>‏{0} فارغة: لا حبر فيها؛ اختر صورة أخرى.</translation>
    </message>
    <message>
        <source>{0} is empty; choose another picture.</source>
        <translation>‏{0} فارغة؛ اختر صورة أخرى.</translation>
    </message>
    <message>
        <source>{0} is from a newer Zen Digits; update this one to open it.</source>
        <translation>‏{0} من إصدار أحدث من Zen Digits؛ حدِّث هذا لفتحه.</translation>
    </message>
    <message>
        <source>{0} is larger than {1} GB; use less of it.</source>
        <translation>‏{0} أكبر من {1} غيغابايت؛ استخدم جزءًا أقل منه.</translation>
    </message>
    <message>
        <source>{0} is larger than {1} MB, too large for a file of this kind; choose another.</source>
        <translation>‏{0} أكبر من {1} ميغابايت، وهذا كثير على ملف من هذا النوع؛ اختر غيره.</translation>
    </message>
    <message>
        <source>{0} is longer than {1} pixels; cut or scale it first.</source>
        <translation>‏{0} أطول من {1} بكسل؛ اقتصّها أو صغّرها أولًا.</translation>
    </message>
    <message>
        <source>{0} is no part of a dataset; its files are not used.</source>
        <translation>‏{0} ليس جزءًا من مجموعة بيانات؛ فلا تُستخدم ملفاته.</translation>
    </message>
    <message>
        <source>{0} is not MNIST&apos;s original; please install Zen Digits again.</source>
        <translation>‏{0} ليس ملف MNIST الأصلي؛ يُرجى تثبيت Zen Digits من جديد.</translation>
    </message>
    <message>
        <source>{0} is not a CSV file: it is not text in UTF-8; save it so or choose another.</source>
        <translation>‏{0} ليس ملف CSV: فهو ليس نصًّا بترميز UTF-8؛ احفظه كذلك أو اختر غيره.</translation>
    </message>
    <message>
        <source>{0} is not a file; put images into {1}.</source>
        <translation>‏{0} ليس ملفًّا؛ ضع صورًا في {1}.</translation>
    </message>
    <message>
        <source>{0} is not a list of labels and character codes; fix or remove it.</source>
        <translation>‏{0} ليس قائمة تسميات ورموز محارف؛ أصلحه أو أزله.</translation>
    </message>
    <message>
        <source>{0} is not a picture that can be read; try a PNG or JPEG.</source>
        <translation>‏{0} ليست صورة يمكن قراءتها؛ جرّب PNG أو JPEG.</translation>
    </message>
    <message>
        <source>{0} is not a regular file; remove it.</source>
        <translation>‏{0} ليس ملفًّا عاديًّا؛ أزله.</translation>
    </message>
    <message>
        <source>{0} is not an IDX file of {1}{2}; choose another.</source>
        <translation>‏{0} ليس ملف IDX من نوع {1}{2}؛ اختر غيره.</translation>
    </message>
    <message>
        <source>{0} is not an ink file: it is not text; choose another.</source>
        <translation>‏{0} ليس ملف حبر: فهو ليس نصًّا؛ اختر غيره.</translation>
    </message>
    <message>
        <source>{0} is not text; fix or remove it.</source>
        <translation>‏{0} ليس نصًّا؛ أصلحه أو أزله.</translation>
    </message>
    <message>
        <source>{0} is not written in TOML ({1}); the guide shows how lessons are written.</source>
        <translation>‏{0} ليس مكتوبًا بصيغة TOML ‏({1})؛ يبيّن الدليل كيف تُكتب الدروس.</translation>
    </message>
    <message>
        <source>{0} is of another version of Zen Digits; resume it with that one, or train again.</source>
        <translation>‏{0} من إصدار آخر من Zen Digits؛ استأنفها بذاك الإصدار، أو درّب من جديد.</translation>
    </message>
    <message>
        <source>{0} is present but not used: {1}</source>
        <translation>‏{0} موجود لكنه غير مستخدم: {1}</translation>
    </message>
    <message>
        <source>{0} is the largest rate that was tried, and the loss still fell there.</source>
        <translation>{0} هو أكبر معدل جُرِّب، وكانت الخسارة لا تزال تنخفض عنده.</translation>
    </message>
    <message>
        <source>{0} looks like a page of print, not of numbers; cut out the part with the numbers.</source>
        <translation>تبدو {0} صفحة مطبوعة لا صفحة أعداد؛ اقتصّ الجزء الذي فيه الأعداد.</translation>
    </message>
    <message>
        <source>{0} is written in no language; write it in one.</source>
        <translation>‏{0} غير مكتوب بأي لغة؛ اكتبه بواحدة.</translation>
    </message>
    <message>
        <source>Sweeping the {0} changes nothing, as this network’s cells have their own; choose another network, or sweep another setting.</source>
        <translation>لا تغيّر تجربة قيم {0} شيئًا، لأن لخلايا هذه الشبكة تنشيطها الخاص؛ اختر شبكة أخرى أو جرّب قيم إعداد آخر.</translation>
    </message>
    <message>
        <source>{0} is a tenth of {1}, the largest rate at which the loss was near its least.</source>
        <translation>{0} هو عُشر {1}، وهو أكبر معدل كانت الخسارة عنده قريبة من أدنى قيمة لها.</translation>
    </message>
    <message>
        <source>{0} means nothing in a lesson; correct or delete it.</source>
        <translation>لا معنى لـ{0} في درس؛ صحّحه أو احذفه.</translation>
    </message>
    <message>
        <source>{0} must be a list of at most {1} names.</source>
        <translation>يجب أن يكون {0} قائمة من {1} من الأسماء على الأكثر.</translation>
    </message>
    <message>
        <source>{0} must be a table of names and values.</source>
        <translation>يجب أن يكون {0} جدولًا من الأسماء والقيم.</translation>
    </message>
    <message>
        <source>{0} must be a text of 1 to {1} characters.</source>
        <translation>يجب أن يكون {0} نصًّا من 1 إلى {1} من الحروف.</translation>
    </message>
    <message>
        <source>{0} must end in {1}; choose another name.</source>
        <translation>يجب أن ينتهي {0} بـ{1}؛ اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>{0} must name a part of the window, such as train_button; {1} does not.</source>
        <translation>يجب أن يسمّي {0} جزءًا من النافذة، مثل train_button؛ و{1} ليس كذلك.</translation>
    </message>
    <message>
        <source>{0} of a layer’s neurons are dead: they give 0 for every image, and never learn again.</source>
        <translation>{0} من عصبونات إحدى الطبقات ميتة: تعطي 0 لكل صورة، ولن تتعلّم بعد ذلك أبدًا.</translation>
    </message>
    <message>
        <source>{0} of a layer’s neurons are saturated: always at one end, where they hardly learn.</source>
        <translation>{0} من عصبونات إحدى الطبقات مشبَعة: عند أحد الطرفين دائمًا، حيث لا تكاد تتعلّم.</translation>
    </message>
    <message>
        <source>{0} should hold {1}, but it is cut short; copy it again.</source>
        <translation>يُفترض أن يحوي {0} ‏{1}، لكنه مبتور؛ انسخه من جديد.</translation>
    </message>
    <message>
        <source>{0} should hold {1}, but it is longer; copy it again.</source>
        <translation>يُفترض أن يحوي {0} ‏{1}، لكنه أطول؛ انسخه من جديد.</translation>
    </message>
    <message>
        <source>{0} shows no number: what is on it looks like words or drawings; choose another picture.</source>
        <translation>لا تُظهر {0} أي عدد: ما فيها يبدو كلمات أو رسومًا؛ اختر صورة أخرى.</translation>
    </message>
    <message>
        <source>{0} sure that {1} is better.</source>
        <translation>{1} أفضل بثقة {0}.</translation>
    </message>
    <message>
        <source>{0} unpacks to more than {1} times its size, as no handwriting does; choose another.</source>
        <translation>يُفكّ {0} إلى أكثر من {1} ضعفًا من حجمه، ولا خط يدويّ كذلك؛ اختر غيره.</translation>
    </message>
    <message>
        <source>{0} was not written by Zen Digits; choose another.</source>
        <translation>لم يكتب Zen Digits الملف {0}؛ اختر غيره.</translation>
    </message>
    <message>
        <source>{0}, line {1} is too long for an image; fix it.</source>
        <translation>‏{0}، السطر {1} أطول من أن يكون صورة؛ أصلحه.</translation>
    </message>
    <message>
        <source>{0}, line {1} is too long; fix or remove it.</source>
        <translation>‏{0}، السطر {1} طويل جدًّا؛ أصلحه أو أزله.</translation>
    </message>
    <message>
        <source>{0}, line {1}: this is not CSV ({2}); fix or remove the line.</source>
        <translation>‏{0}، السطر {1}: هذا ليس CSV ‏({2})؛ أصلح السطر أو أزله.</translation>
    </message>
    <message>
        <source>{0}.right must be true or false.</source>
        <translation>يجب أن تكون قيمة ⁦{0}.right⁩ هي true أو false.</translation>
    </message>
    <message>
        <source>{0}.{1} must be called as a language is, such as de.</source>
        <translation>يجب أن يُسمى ⁦{0}.{1}⁩ باسم لغة، مثل de.</translation>
    </message>
    <message>
        <source>{0}: a coordinate is beyond ±{1}; fix or remove the line.</source>
        <translation>‏{0}: إحداثيّ يتجاوز ⁦±{1}⁩؛ أصلح السطر أو أزله.</translation>
    </message>
    <message>
        <source>{0}: a pixel is {1}, not {2}; fix or remove the line.</source>
        <translation>‏{0}: بكسل قيمته {1}، لا {2}؛ أصلح السطر أو أزله.</translation>
    </message>
    <message>
        <source>{0}: a point is not a pair of numbers; fix or remove the line.</source>
        <translation>‏{0}: نقطة ليست زوجًا من الأعداد؛ أصلح السطر أو أزله.</translation>
    </message>
    <message>
        <source>{0}: a stroke is not a list of points; fix or remove the line.</source>
        <translation>‏{0}: جرّة ليست قائمة نقاط؛ أصلح السطر أو أزله.</translation>
    </message>
    <message>
        <source>{0}: the drawing has no strokes; fix or remove the line.</source>
        <translation>‏{0}: ليس في الرسم جرّات؛ أصلح السطر أو أزله.</translation>
    </message>
    <message>
        <source>{0}: the label is neither text nor a number; fix it.</source>
        <translation>‏{0}: التسمية ليست نصًّا ولا عددًا؛ أصلحها.</translation>
    </message>
    <message>
        <source>{0}: there are no &quot;strokes&quot;; {1}</source>
        <translation>‏{0}: لا توجد «strokes»؛ {1}</translation>
    </message>
    <message>
        <source>{0}: this is not JSON; {1}</source>
        <translation>‏{0}: هذا ليس JSON؛ {1}</translation>
    </message>
    <message>
        <source>{0}: {1} a label that no training image has.</source>
        <translation>‏{0}: {1} تسمية ليست لأي صورة تدريب.</translation>
    </message>
    <message>
        <source>{0}: {1}; fix it.</source>
        <translation>‏{0}: {1}؛ أصلحه.</translation>
    </message>
    <message>
        <source>{0}: {1}; fix or remove the line.</source>
        <translation>‏{0}: {1}؛ أصلح السطر أو أزله.</translation>
    </message>
    <message>
        <source>{0}: {1}; give the class another name.</source>
        <translation>‏{0}: {1}؛ أعطِ الصنف اسمًا آخر.</translation>
    </message>
    <message>
        <source>{0}cannot be used ({1}); check its name and permissions, or choose another place.</source>
        <translation>تعذّر استخدام {0}({1})؛ تحقق من اسمه وأذوناته، أو اختر مكانًا آخر.</translation>
    </message>
</context>
<context>
    <name>crash</name>
    <message>
        <source>Unexpected error: something went wrong in Zen Digits.</source>
        <translation>خطأ غير متوقع: حدث خلل في Zen Digits.</translation>
    </message>
    <message>
        <source>You can keep working. The details below are also in the log file.</source>
        <translation>يمكنك متابعة العمل. التفاصيل أدناه موجودة أيضًا في ملف السجل.</translation>
    </message>
</context>
<context>
    <name>deformation</name>
    <message>
        <source>Rotation</source>
        <translation>التدوير</translation>
    </message>
    <message>
        <source>degrees clockwise</source>
        <translation>درجة مع عقارب الساعة</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>الإزاحة</translation>
    </message>
    <message>
        <source>pixels to the right</source>
        <translation>بكسل إلى اليمين</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Thickness</source>
        <translation>السُّمك</translation>
    </message>
    <message>
        <source>pixels more at each edge</source>
        <translation>بكسل زيادة عند كل حافة</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>التضبيب</translation>
    </message>
    <message>
        <source>pixels (standard deviation)</source>
        <translation>بكسل (انحراف معياري)</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>التشويش</translation>
    </message>
    <message>
        <source>% of full ink</source>
        <translation>% من الحبر الكامل</translation>
    </message>
    <message>
        <source>Hidden square</source>
        <translation>مربع محجوب</translation>
    </message>
    <message>
        <source>pixels wide</source>
        <translation>بكسل عرضًا</translation>
    </message>
</context>
<context>
    <name>kept</name>
    <message numerus="yes">
        <source>%Ln drawings</source>
        <translation>
            <numerusform>لا رسوم</numerusform>
            <numerusform>رسم واحد</numerusform>
            <numerusform>رسمان</numerusform>
            <numerusform>%Ln رسوم</numerusform>
            <numerusform>%Ln رسمًا</numerusform>
            <numerusform>%Ln رسم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln drawings are selected.</source>
        <translation>
            <numerusform>لا رسوم محددة.</numerusform>
            <numerusform>رسم واحد محدد.</numerusform>
            <numerusform>رسمان محددان.</numerusform>
            <numerusform>%Ln رسوم محددة.</numerusform>
            <numerusform>%Ln رسمًا محددًا.</numerusform>
            <numerusform>%Ln رسم محدد.</numerusform>
        </translation>
    </message>
    <message>
        <source>no digit</source>
        <translation>ليس رقمًا</translation>
    </message>
    <message>
        <source>Select drawings to give them another label, or to delete them.</source>
        <translation>حدّد رسومًا لإعطائها تسمية أخرى أو لحذفها.</translation>
    </message>
    <message>
        <source>{0}, kept {1}</source>
        <translation>{0}، حُفظ في {1}</translation>
    </message>
    <message>
        <source>{0}, read as {1}, kept {2}</source>
        <translation>{0}، قُرئ {1}، حُفظ في {2}</translation>
    </message>
</context>
<context>
    <name>left out</name>
    <message numerus="yes">
        <source>%Ln images that you marked are left out.</source>
        <translation>
            <numerusform>لم تُستثنَ أي صورة علَّمتها.</numerusform>
            <numerusform>استُثنيت صورة واحدة علَّمتها.</numerusform>
            <numerusform>استُثنيت صورتان علَّمتهما.</numerusform>
            <numerusform>استُثنيت %Ln صور علَّمتها.</numerusform>
            <numerusform>استُثنيت %Ln صورة علَّمتها.</numerusform>
            <numerusform>استُثنيت %Ln صورة علَّمتها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lessons</name>
    <message>
        <source>What the network sees</source>
        <translation>ما الذي تراه الشبكة</translation>
    </message>
    <message>
        <source>A network that reads digits never sees your pen. In this lesson you find out what it gets instead, and what it answers.</source>
        <translation>الشبكة التي تقرأ الأرقام لا ترى قلمك أبدًا. في هذا الدرس تكتشف ما الذي تتلقاه بدلًا منه، وبماذا تجيب.</translation>
    </message>
    <message>
        <source>Draw a large 4 on the canvas.</source>
        <translation>ارسم 4 كبيرة على لوحة الرسم.</translation>
    </message>
    <message>
        <source>Here is what the network gets of your drawing: 28 × 28 grey values, no colour, no strokes, no order in time. Of all that you did, only these 784 numbers are left.</source>
        <translation>هذا ما تتلقاه الشبكة من رسمك: ⁦28 × 28⁩ من قيم الرمادي، بلا ألوان ولا جرّات ولا ترتيب زمني. من كل ما فعلته لا يبقى إلا هذه الأعداد، وعددها 784.</translation>
    </message>
    <message>
        <source>Clear the canvas. The network gets nothing then.</source>
        <translation>امسح لوحة الرسم. عندئذ لا تتلقى الشبكة شيئًا.</translation>
    </message>
    <message>
        <source>Before the network looks, the program cuts your drawing out, makes it as large as the images it learned from, and puts it in the middle.</source>
        <translation>قبل أن تنظر الشبكة، يقتصّ البرنامج رسمك ويجعله بحجم الصور التي تعلّمت منها ويضعه في الوسط.</translation>
    </message>
    <message>
        <source>Draw a tiny 4 in a corner, and look at what the network gets of it.</source>
        <translation>ارسم 4 صغيرة جدًّا في زاوية، وانظر ما تتلقاه الشبكة منها.</translation>
    </message>
    <message>
        <source>The network answers with ten numbers, one for each digit. They add up to 100 %: where one grows, others shrink. It cannot say “none of them”, so the program looks for that by itself.</source>
        <translation>تجيب الشبكة بعشرة أعداد، واحد لكل رقم. ومجموعها ⁦100%⁩: حيث يكبر أحدها تصغر أخرى. ولا تستطيع أن تقول «لا شيء منها»، فيبحث البرنامج عن ذلك بنفسه.</translation>
    </message>
    <message>
        <source>Clear the canvas, draw a 1, and watch the bars.</source>
        <translation>امسح لوحة الرسم، وارسم 1، وراقب الأعمدة.</translation>
    </message>
    <message>
        <source>A few grey pixels can change the answer. Between a 1 and a 7 there is only a stroke at the top.</source>
        <translation>بضعة بكسلات رمادية قد تغيّر الإجابة. فليس بين 1 و7 إلا جرّة في الأعلى.</translation>
    </message>
    <message>
        <source>Make a 7 of your 1: add the stroke at its top.</source>
        <translation>اجعل 1 التي رسمتها 7: أضف الجرّة في أعلاها.</translation>
    </message>
    <message>
        <source>Choose another method, and see whether both mean the same ink.</source>
        <translation>اختر طريقة أخرى، وانظر هل تعني الطريقتان الحبر نفسه.</translation>
    </message>
    <message>
        <source>Try it: draw the same digit twice, first large, then small and in a corner. What is different in what the network gets?</source>
        <translation>جرّب: ارسم الرقم نفسه مرتين، أولًا كبيرًا، ثم صغيرًا وفي زاوية. ما المختلف فيما تتلقاه الشبكة؟</translation>
    </message>
    <message>
        <source>The second is small and lies in a corner, too.</source>
        <translation>الثاني أيضًا صغير ويقع في زاوية.</translation>
    </message>
    <message>
        <source>Look at the 28 × 28 image once more: it fills the middle both times.</source>
        <translation>انظر مرة أخرى إلى الصورة ⁦28 × 28⁩: إنه يملأ الوسط في المرتين.</translation>
    </message>
    <message>
        <source>Hardly anything: size and place are taken away.</source>
        <translation>لا شيء تقريبًا: يُزال أثر الحجم والموضع.</translation>
    </message>
    <message>
        <source>Size and place are evened out before; what is left are small differences in how you drew it. The program does what was done with the images that the network learned from.</source>
        <translation>يُسوَّى الحجم والموضع قبل ذلك؛ وما يبقى فروق صغيرة في طريقة رسمك. فالبرنامج يفعل ما فُعل بالصور التي تعلّمت منها الشبكة.</translation>
    </message>
    <message>
        <source>It gets the strokes in another order.</source>
        <translation>تتلقى الجرّات بترتيب آخر.</translation>
    </message>
    <message>
        <source>It gets no strokes at all: a picture that is opened is read just as well.</source>
        <translation>لا تتلقى أي جرّات أصلًا: فالصورة المفتوحة من ملف تُقرأ بالجودة نفسها.</translation>
    </message>
    <message>
        <source>Train your first network</source>
        <translation>درّب شبكتك الأولى</translation>
    </message>
    <message>
        <source>A new network knows nothing: its weights are random numbers, and it guesses. It becomes a reader by looking at labelled images, 60,000 of them, and changing its weights a little after each handful.</source>
        <translation>الشبكة الجديدة لا تعرف شيئًا: أوزانها أعداد عشوائية، وهي تخمّن. وتصبح قارئة بالنظر إلى صور مسمّاة، عددها 60,000، وبتغيير أوزانها قليلًا بعد كل مجموعة صغيرة منها.</translation>
    </message>
    <message>
        <source>Choose the preset Quick: it takes some seconds.</source>
        <translation>اختر الإعداد الجاهز «سريع»: يستغرق بضع ثوانٍ.</translation>
    </message>
    <message>
        <source>Everything happens on this computer, while you watch.</source>
        <translation>كل شيء يحدث على هذا الحاسوب وأنت تشاهد.</translation>
    </message>
    <message>
        <source>Press Train.</source>
        <translation>اضغط «تدريب».</translation>
    </message>
    <message>
        <source>Each point of this curve is one batch: some hundred images that are read, compared with their labels, and learned from. The loss says how wrong the network was. It falls fast, then slowly.</source>
        <translation>كل نقطة في هذا المنحنى دفعة واحدة: نحو مئة صورة تُقرأ وتُقارن بتسمياتها ويُتعلَّم منها. والخسارة تقول كم أخطأت الشبكة. وهي تنخفض بسرعة ثم ببطء.</translation>
    </message>
    <message>
        <source>Wait until the run has ended.</source>
        <translation>انتظر حتى تنتهي الجولة.</translation>
    </message>
    <message>
        <source>The test accuracy is the share of images it reads rightly among 10,000 that it has never seen. That it reads these well is what counts: it could have learned the others by heart.</source>
        <translation>دقة الاختبار هي نسبة ما تقرؤه صحيحًا من 10,000 صورة لم ترها قط. والمهم أن تقرأ هذه جيدًا: فقد تكون حفظت الأخرى عن ظهر قلب.</translation>
    </message>
    <message>
        <source>Your network already reads the canvas, in place of the one that came with the program. Here you see which one reads, and choose another.</source>
        <translation>شبكتك تقرأ لوحة الرسم الآن بدل التي جاءت مع البرنامج. هنا ترى أيها تقرأ، وتختار غيرها.</translation>
    </message>
    <message>
        <source>Clear the canvas, and draw any digit for your network.</source>
        <translation>امسح لوحة الرسم، وارسم لشبكتك أي رقم.</translation>
    </message>
    <message>
        <source>A network that begins with other random numbers becomes another network. The seed is where they come from: with the same seed, a run is the same to the last digit.</source>
        <translation>الشبكة التي تبدأ بأعداد عشوائية أخرى تصير شبكة أخرى. والبذرة هي مصدر تلك الأعداد: بالبذرة نفسها تكون الجولة هي هي حتى آخر رقم.</translation>
    </message>
    <message>
        <source>Choose another seed, press Train, and wait for the end.</source>
        <translation>اختر بذرة أخرى، واضغط «تدريب»، وانتظر النهاية.</translation>
    </message>
    <message>
        <source>Look at the test accuracy of your runs. What is true of a network that has trained for some seconds?</source>
        <translation>انظر إلى دقة الاختبار في جولاتك. ما الذي يصحّ في شبكة تدربت بضع ثوانٍ؟</translation>
    </message>
    <message>
        <source>It reads about half of the test images.</source>
        <translation>تقرأ نحو نصف صور الاختبار.</translation>
    </message>
    <message>
        <source>Look at the line of the last run: the test accuracy stands there in per cent.</source>
        <translation>انظر إلى سطر الجولة الأخيرة: فيه دقة الاختبار بالمئة.</translation>
    </message>
    <message>
        <source>It reads about 99 of 100, and never exactly as many.</source>
        <translation>تقرأ نحو 99 من 100، وليس بالعدد نفسه تمامًا في كل مرة.</translation>
    </message>
    <message>
        <source>About 99 of 100 after a single look at each image. Runs differ by a few tenths of a per cent where they begin with other numbers; so a small difference between two runs says nothing yet.</source>
        <translation>نحو 99 من 100 بعد نظرة واحدة إلى كل صورة. وتختلف الجولات بأعشار قليلة من المئة إذا بدأت بأعداد أخرى؛ فالفرق الصغير بين جولتين لا يقول شيئًا بعد.</translation>
    </message>
    <message>
        <source>It reads all of them: it has seen them before.</source>
        <translation>تقرؤها كلها: فقد رأتها من قبل.</translation>
    </message>
    <message>
        <source>It has not: test images are kept aside. What was learned by heart would not help with them.</source>
        <translation>لم ترها: صور الاختبار محفوظة جانبًا. وما حُفظ عن ظهر قلب لا ينفع معها.</translation>
    </message>
    <message>
        <source>Loss, gradient and learning rate</source>
        <translation>الخسارة والتدرّج ومعدل التعلّم</translation>
    </message>
    <message>
        <source>Before you begin, all settings go back to where they began: what was tried before would mix in.</source>
        <translation>قبل أن تبدأ تعود كل الإعدادات إلى ما بدأت به: وإلا تداخل ما جُرِّب من قبل.</translation>
    </message>
    <message>
        <source>Choose the preset Quick.</source>
        <translation>اختر الإعداد الجاهز «سريع».</translation>
    </message>
    <message>
        <source>Learning is going downhill. The loss says how wrong the network is; the gradient says, for each weight, in which direction the loss falls. The learning rate is the length of each step. For this lesson you take a small network.</source>
        <translation>التعلّم نزول من تل. الخسارة تقول كم أخطأت الشبكة؛ والتدرّج يقول لكل وزن في أي اتجاه تنخفض الخسارة. ومعدل التعلّم هو طول كل خطوة. ولهذا الدرس تأخذ شبكة صغيرة.</translation>
    </message>
    <message>
        <source>Choose the network Dense 128.</source>
        <translation>اختر الشبكة «كثيفة 128».</translation>
    </message>
    <message>
        <source>SGD is the plainest rule of all: new weight = old weight − learning rate × gradient. Other rules stretch the steps here and shorten them there.</source>
        <translation>‏SGD أبسط القواعد كلها: الوزن الجديد = الوزن القديم − معدل التعلّم × التدرّج. وقواعد أخرى تطيل الخطوات هنا وتقصّرها هناك.</translation>
    </message>
    <message>
        <source>Choose the optimizer SGD.</source>
        <translation>اختر المحسِّن SGD.</translation>
    </message>
    <message>
        <source>With 500 images of each digit instead of all 5,500, a run takes seconds.</source>
        <translation>بـ500 صورة من كل رقم بدل 5,500 كلها، تستغرق الجولة ثواني.</translation>
    </message>
    <message>
        <source>Enter 500 images of a class, and the batch size 32.</source>
        <translation>أدخل 500 لصور كل صنف، و32 لحجم الدفعة.</translation>
    </message>
    <message>
        <source>A good length of step for this network is 0.1.</source>
        <translation>طول الخطوة الجيد لهذه الشبكة هو 0.1.</translation>
    </message>
    <message>
        <source>Enter the learning rate 0.1.</source>
        <translation>أدخل معدل التعلّم 0.1.</translation>
    </message>
    <message>
        <source>Now watch the loss. It begins near 2.3: that is what guessing among ten digits costs.</source>
        <translation>والآن راقب الخسارة. تبدأ قرب 2.3: وهذا ثمن التخمين بين عشرة أرقام.</translation>
    </message>
    <message>
        <source>Press Train, and wait for the end.</source>
        <translation>اضغط «تدريب»، وانتظر النهاية.</translation>
    </message>
    <message>
        <source>And with steps ten times as long? Who strides downhill with leaps comes out on the other side of the valley, higher than before, where it is steeper still: the next leap is longer yet.</source>
        <translation>وماذا لو كانت الخطوات أطول عشر مرات؟ من ينزل قفزًا يصل إلى الجانب الآخر من الوادي، أعلى مما كان، حيث الانحدار أشد: فتكون القفزة التالية أطول.</translation>
    </message>
    <message>
        <source>Enter the learning rate 1.</source>
        <translation>أدخل معدل التعلّم 1.</translation>
    </message>
    <message>
        <source>See it happen: the loss shoots up instead of falling. That is called diverging. A line below the curves says so while the run goes on, and offers a smaller rate.</source>
        <translation>شاهد ذلك يحدث: تقفز الخسارة إلى أعلى بدل أن تنخفض. وهذا يسمى التباعد. ويقول ذلك سطر تحت المنحنيات والجولة جارية، ويعرض معدلًا أصغر.</translation>
    </message>
    <message>
        <source>Press Train, and watch the loss leave its range.</source>
        <translation>اضغط «تدريب»، وراقب الخسارة تخرج عن مجالها.</translation>
    </message>
    <message>
        <source>Try it: train once more with a learning rate ten times smaller than the good one, 0.01, and compare the loss at the end. What happens?</source>
        <translation>جرّب: درّب مرة أخرى بمعدل تعلّم أصغر عشر مرات من المعدل الجيد، أي 0.01، وقارن الخسارة في النهاية. ماذا يحدث؟</translation>
    </message>
    <message>
        <source>It falls evenly, but is higher at the end than with 0.1.</source>
        <translation>تنخفض بانتظام، لكنها في النهاية أعلى مما كانت مع 0.1.</translation>
    </message>
    <message>
        <source>Small steps are safe and slow: after as many images the network is not as far. Too long a step forgets, too short a step crawls; in between lies the rate that one looks for. The button Find a rate beside it does so.</source>
        <translation>الخطوات الصغيرة آمنة وبطيئة: فبعد العدد نفسه من الصور لم تقطع الشبكة المسافة نفسها. الخطوة الأطول مما ينبغي تنسى، والأقصر مما ينبغي تزحف؛ وبينهما المعدل المطلوب. والزر «إيجاد معدل…» بجانبه يبحث عنه.</translation>
    </message>
    <message>
        <source>It diverges again.</source>
        <translation>تتباعد من جديد.</translation>
    </message>
    <message>
        <source>Look at the curve of the run with 0.01: it never rises above where it began, apart from small jumps.</source>
        <translation>انظر إلى منحنى الجولة مع 0.01: لا يرتفع أبدًا فوق ما بدأ به، إلا قفزات صغيرة.</translation>
    </message>
    <message>
        <source>It falls lower than ever: the smaller, the better.</source>
        <translation>تنخفض أكثر من أي وقت: كلما صغر كان أفضل.</translation>
    </message>
    <message>
        <source>Compare both ends of the runs, on the page Runs or in the status line: after as many images, the smaller rate is behind.</source>
        <translation>قارن نهايتي الجولتين في صفحة «الجولات» أو في سطر الحالة: بعد العدد نفسه من الصور يكون المعدل الأصغر متأخرًا.</translation>
    </message>
    <message>
        <source>Dense against convolution</source>
        <translation>الكثيفة أمام الالتفافية</translation>
    </message>
    <message>
        <source>In a dense layer every pixel has weights of its own. What the network learned about a stroke at one place it does not know of the place beside. You train such a network first.</source>
        <translation>في الطبقة الكثيفة لكل بكسل أوزانه. فما تعلّمته الشبكة عن جرّة في موضع لا تعرفه عن الموضع المجاور. درّب أولًا شبكة كهذه.</translation>
    </message>
    <message>
        <source>Choose the network Dense 128, and 500 images of a class.</source>
        <translation>اختر الشبكة «كثيفة 128»، و500 لصور كل صنف.</translation>
    </message>
    <message>
        <source>It learns for a few seconds, and then reads your drawing.</source>
        <translation>تتعلّم بضع ثوانٍ، ثم تقرأ رسمك.</translation>
    </message>
    <message>
        <source>The program puts each drawing in the middle before the network sees it. Here you shift it after that.</source>
        <translation>يضع البرنامج كل رسم في الوسط قبل أن تراه الشبكة. وهنا تزيحه أنت بعد ذلك.</translation>
    </message>
    <message>
        <source>Draw a 4, and move the slider Shift to the right: how far until it is misread?</source>
        <translation>ارسم 4، وحرّك المنزلق «الإزاحة» إلى اليمين: إلى أي حد حتى تُخطأ قراءتها؟</translation>
    </message>
    <message>
        <source>A convolution lays the same small filter over all places of the image. A stroke that it knows it finds anywhere. You train one with as many images.</source>
        <translation>يضع الالتفاف المرشِّح الصغير نفسه على كل مواضع الصورة. والجرّة التي يعرفها يجدها في أي مكان. درّب شبكة كهذه بالعدد نفسه من الصور.</translation>
    </message>
    <message>
        <source>Choose the network Quick CNN, 500 images of a class and 3 epochs.</source>
        <translation>اختر الشبكة «شبكة التفافية سريعة»، و500 لصور كل صنف، و3 حِقَب.</translation>
    </message>
    <message>
        <source>It learns in seconds, too.</source>
        <translation>وهي أيضًا تتعلّم في ثوانٍ.</translation>
    </message>
    <message>
        <source>Now the same test with this network.</source>
        <translation>والآن الاختبار نفسه بهذه الشبكة.</translation>
    </message>
    <message>
        <source>Move the slider Shift again, and compare.</source>
        <translation>حرّك المنزلق «الإزاحة» من جديد، وقارن.</translation>
    </message>
    <message>
        <source>One drawing says little. The test images say more: first without any shift.</source>
        <translation>رسم واحد لا يقول الكثير. وصور الاختبار تقول أكثر: أولًا بلا إزاحة.</translation>
    </message>
    <message>
        <source>Press Measure, and wait for the figures.</source>
        <translation>اضغط «قياس»، وانتظر الأعداد.</translation>
    </message>
    <message>
        <source>And now 1,000 of them, shifted further and further, by both networks. The curve Shift tells how many are still read rightly.</source>
        <translation>والآن 1,000 منها، مزاحة أكثر فأكثر، بالشبكتين. ومنحنى «الإزاحة» يبيّن كم منها لا يزال يُقرأ صحيحًا.</translation>
    </message>
    <message>
        <source>Choose Dense 128 as the second network, and press Measure robustness.</source>
        <translation>اختر «كثيفة 128» شبكةً ثانية، واضغط «قياس المتانة».</translation>
    </message>
    <message>
        <source>Wait for the curves, and point at 3 pixels in the one called Shift. What do they say?</source>
        <translation>انتظر المنحنيات، وأشِر إلى 3 بكسلات في المنحنى المسمى «الإزاحة». ماذا تقول؟</translation>
    </message>
    <message>
        <source>Both read about as many as before.</source>
        <translation>كلتاهما تقرأ نحو ما كانت تقرؤه.</translation>
    </message>
    <message>
        <source>Point at the curves once more: both lose, one of them much more.</source>
        <translation>أشِر إلى المنحنيات مرة أخرى: كلتاهما تخسر، وإحداهما أكثر كثيرًا.</translation>
    </message>
    <message>
        <source>The convolution still reads most of them, the dense network about half.</source>
        <translation>الالتفافية لا تزال تقرأ معظمها، والكثيفة نحو النصف.</translation>
    </message>
    <message>
        <source>Weights that are shared by all places make the difference; and the network needs fewer of them. It still loses: only its layers close to the end know places, and images at the edge are cut off.</source>
        <translation>الأوزان التي تتشاركها كل المواضع هي ما يصنع الفرق؛ وتحتاج الشبكة إلى عدد أقل منها. ومع ذلك تخسر: فطبقاتها القريبة من النهاية وحدها تعرف المواضع، والصور عند الحافة تُقصّ.</translation>
    </message>
    <message>
        <source>The dense network reads more: it has more weights.</source>
        <translation>الكثيفة تقرأ أكثر: فأوزانها أكثر.</translation>
    </message>
    <message>
        <source>The other way round: look which line is which, above the curves.</source>
        <translation>العكس هو الصحيح: انظر أي خط لأي شبكة، فوق المنحنيات.</translation>
    </message>
    <message>
        <source>Too few images</source>
        <translation>صور قليلة جدًّا</translation>
    </message>
    <message>
        <source>What if you had only 20 images of each digit? A network with 100,000 weights can learn 200 images by heart. Does it read then?</source>
        <translation>ماذا لو لم يكن لديك من كل رقم إلا 20 صورة؟ شبكة فيها 100,000 وزن تستطيع حفظ 200 صورة عن ظهر قلب. فهل تقرأ عندئذ؟</translation>
    </message>
    <message>
        <source>Choose the network Dense 128, 20 images of a class and 60 epochs, and switch augmentation off.</source>
        <translation>اختر الشبكة «كثيفة 128»، و20 لصور كل صنف، و60 حقبة، وأوقف زيادة البيانات.</translation>
    </message>
    <message>
        <source>Two curves: the accuracy on the images that it learns from, and on validation images, which it never learns from.</source>
        <translation>منحنيان: الدقة على الصور التي تتعلّم منها، وعلى صور التحقّق التي لا تتعلّم منها أبدًا.</translation>
    </message>
    <message>
        <source>Press Train, and watch both curves until the end.</source>
        <translation>اضغط «تدريب»، وراقب المنحنيين حتى النهاية.</translation>
    </message>
    <message>
        <source>The first curve reaches 100 %, the second stays far below: this gap is called overfitting. The network knows its 200 images, and little about digits. Note the test accuracy.</source>
        <translation>يبلغ المنحنى الأول ⁦100%⁩، ويبقى الثاني أدنى كثيرًا: وهذه الفجوة تسمى فرط التخصيص. فالشبكة تعرف صورها المئتين، ولا تعرف عن الأرقام إلا القليل. سجّل دقة الاختبار.</translation>
    </message>
    <message>
        <source>Dropout lets half of the hidden units sleep at each step, others each time: none can rely on the others.</source>
        <translation>الإسقاط يجعل نصف الوحدات المخفية ينام في كل خطوة، وفي كل مرة نصفًا آخر: فلا تعتمد وحدة على غيرها.</translation>
    </message>
    <message>
        <source>Enter a dropout of 50 %, and train again.</source>
        <translation>أدخل إسقاطًا قدره ⁦50%⁩، ودرّب من جديد.</translation>
    </message>
    <message>
        <source>L2, or weight decay, pulls all weights a little towards zero at each step: what is learned by heart needs large ones.</source>
        <translation>‏L2، أو تضاؤل الأوزان، يشد كل الأوزان قليلًا نحو الصفر في كل خطوة: وما يُحفظ عن ظهر قلب يحتاج إلى أوزان كبيرة.</translation>
    </message>
    <message>
        <source>Put dropout back to 0, enter a weight decay of 0.1, and train again.</source>
        <translation>أعد الإسقاط إلى 0، وأدخل تضاؤل أوزان قدره 0.1، ودرّب من جديد.</translation>
    </message>
    <message>
        <source>Augmentation turns, shifts and bends each image a little, anew each time. From 200 images come as many as you like.</source>
        <translation>زيادة البيانات تدير كل صورة وتزيحها وتثنيها قليلًا، من جديد في كل مرة. فيأتي من 200 صورة ما شئت من الصور.</translation>
    </message>
    <message>
        <source>Put weight decay back to 0, switch augmentation on, and train again.</source>
        <translation>أعد تضاؤل الأوزان إلى 0، وشغّل زيادة البيانات، ودرّب من جديد.</translation>
    </message>
    <message>
        <source>Compare the test accuracy of the four runs, on the page Runs. What helped most?</source>
        <translation>قارن دقة الاختبار للجولات الأربع في صفحة «الجولات». ما الأكثر نفعًا؟</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>الإسقاط</translation>
    </message>
    <message>
        <source>With so few images it changes hardly more than another seed does. One of the others helps far more.</source>
        <translation>مع صور بهذه القلة لا يكاد يغيّر أكثر مما تغيّره بذرة أخرى. وأحد الآخرَين أنفع كثيرًا.</translation>
    </message>
    <message>
        <source>L2</source>
        <translation>L2</translation>
    </message>
    <message>
        <source>It changes hardly more than another seed does: compare the figures once more.</source>
        <translation>لا يكاد يغيّر أكثر مما تغيّره بذرة أخرى: قارن الأعداد مرة أخرى.</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>زيادة البيانات</translation>
    </message>
    <message>
        <source>By far: about six in a hundred images. It brings in what you know about digits, that a small turn changes nothing; the others only hinder learning by heart. Most helpful of all would be more images.</source>
        <translation>وبفارق كبير: نحو ست صور من كل مئة. فهي تُدخل ما تعرفه أنت عن الأرقام، وهو أن تدويرًا صغيرًا لا يغيّر شيئًا؛ أما الآخران فلا يفعلان إلا إعاقة الحفظ عن ظهر قلب. وأنفع من الجميع صور أكثر.</translation>
    </message>
    <message>
        <source>What it gets wrong</source>
        <translation>ما الذي تخطئ فيه</translation>
    </message>
    <message>
        <source>“99 per cent” hides who the hundredth is. The page Results has the network read a whole set of images whose labels are known.</source>
        <translation>«99 بالمئة» تخفي من هو المتمّم للمئة. في صفحة «النتائج» تقرأ الشبكة مجموعة كاملة من الصور تسمياتها معروفة.</translation>
    </message>
    <message>
        <source>The confusion matrix: a row for each true digit, a column for what was read. On the diagonal all is right; everything beside it is a mistake.</source>
        <translation>مصفوفة الالتباس: صف لكل رقم حقيقي، وعمود لما قُرئ. على القطر كل شيء صحيح؛ وكل ما بجانبه خطأ.</translation>
    </message>
    <message>
        <source>Choose a cell beside the diagonal that has a number, with the mouse or the arrow keys.</source>
        <translation>اختر خلية بجانب القطر فيها عدد، بالفأرة أو بمفاتيح الأسهم.</translation>
    </message>
    <message>
        <source>Below it are the images of that cell. Could you have read them?</source>
        <translation>تحتها صور تلك الخلية. هل كنت ستستطيع قراءتها؟</translation>
    </message>
    <message>
        <source>Press on an image.</source>
        <translation>اضغط صورة.</translation>
    </message>
    <message>
        <source>An image of the set can become your drawing: change it, and see what would have helped.</source>
        <translation>يمكن أن تصير صورة من المجموعة رسمك: غيّرها، وانظر ما الذي كان سينفع.</translation>
    </message>
    <message>
        <source>Put the image on the canvas.</source>
        <translation>ضع الصورة على لوحة الرسم.</translation>
    </message>
    <message>
        <source>Two figures for each digit. Recall: of all true 9s, how many were read as 9? Precision: of all that was read as 9, how much was a 9? A network that calls everything a 9 has a recall of 100 % for the 9, and hardly any precision. F1 is small where one of them is.</source>
        <translation>عددان لكل رقم. الاستدعاء: من كل ما هو 9 حقًّا، كم قُرئ 9؟ والضبط: من كل ما قُرئ 9، كم كان 9؟ الشبكة التي تسمي كل شيء 9 استدعاؤها للرقم 9 هو ⁦100%⁩ ولا تكاد تملك ضبطًا. ويصغر F1 حيث يصغر أحدهما.</translation>
    </message>
    <message>
        <source>Go back to the matrix, and choose the name of a row, then the name of a column. Which one does recall count?</source>
        <translation>عُد إلى المصفوفة، واختر اسم صف، ثم اسم عمود. أيهما يحسبه الاستدعاء؟</translation>
    </message>
    <message>
        <source>The row: what became of all true 9s.</source>
        <translation>الصف: ما آل إليه كل ما هو 9 حقًّا.</translation>
    </message>
    <message>
        <source>The right ones divided by the sum of the row are the recall; divided by the sum of the column, the precision.</source>
        <translation>الصحيح مقسومًا على مجموع الصف هو الاستدعاء؛ ومقسومًا على مجموع العمود هو الضبط.</translation>
    </message>
    <message>
        <source>The column: all that was read as 9.</source>
        <translation>العمود: كل ما قُرئ 9.</translation>
    </message>
    <message>
        <source>Choose the name of a column: its images were all read as 9, whatever they are. That is precision.</source>
        <translation>اختر اسم عمود: صوره كلها قُرئت 9 أيًّا كانت. وهذا هو الضبط.</translation>
    </message>
    <message>
        <source>The diagonal: all that is right.</source>
        <translation>القطر: كل ما هو صحيح.</translation>
    </message>
    <message>
        <source>All that is right, divided by all images, is the accuracy: one number for all digits.</source>
        <translation>كل الصحيح مقسومًا على كل الصور هو الدقة: عدد واحد لكل الأرقام.</translation>
    </message>
    <message>
        <source>One step by hand</source>
        <translation>خطوة واحدة يدويًّا</translation>
    </message>
    <message>
        <source>Back-propagation is a chain of small sums that fits on a blackboard. The network for it has one hidden layer of 100 units with a sigmoid; it trains in about a minute.</source>
        <translation>الانتشار الخلفي سلسلة من مجاميع صغيرة تتسع لها السبورة. وفي الشبكة المخصصة له طبقة مخفية واحدة من 100 وحدة بدالة سيغمويد؛ وتتدرب في نحو دقيقة.</translation>
    </message>
    <message>
        <source>Draw a digit as you usually write it.</source>
        <translation>ارسم رقمًا كما تكتبه عادة.</translation>
    </message>
    <message>
        <source>What you say of a drawing is kept with it: that is a label. Networks learn from drawings with labels, and from nothing else.</source>
        <translation>ما تقوله عن رسم يُحفظ معه: وتلك هي التسمية. والشبكات تتعلّم من رسوم لها تسميات، لا من غيرها.</translation>
    </message>
    <message>
        <source>Type what it is into this field, or press the digit&apos;s key on the canvas.</source>
        <translation>اكتب ما هو في هذا الحقل، أو اضغط مفتاح الرقم على لوحة الرسم.</translation>
    </message>
    <message>
        <source>Here is your drawing again, with every number of the network: pixels x, hidden units h, outputs o. One way through it is chosen, from a pixel to an output.</source>
        <translation>هذا رسمك من جديد، بكل عدد في الشبكة: البكسلات ⁦x⁩، والوحدات المخفية ⁦h⁩، والمخرجات ⁦o⁩. وقد اختير طريق واحد عبرها، من بكسل إلى مُخرَج.</translation>
    </message>
    <message>
        <source>Choose another hidden unit.</source>
        <translation>اختر وحدة مخفية أخرى.</translation>
    </message>
    <message>
        <source>Forward: each hidden unit adds up its pixels times its weights, which makes z, and squashes it to a between 0 and 1. The outputs add up the hidden units in the same way; softmax makes shares p of their z, and from these comes the loss L.</source>
        <translation>أمامًا: تجمع كل وحدة مخفية بكسلاتها مضروبة في أوزانها، فينتج ⁦z⁩، وتضغطه إلى ⁦a⁩ بين 0 و1. وتجمع المخرجات الوحدات المخفية بالطريقة نفسها؛ ثم تحوّل softmax قيم ⁦z⁩ فيها إلى أنصبة ⁦p⁩، ومنها تأتي الخسارة ⁦L⁩.</translation>
    </message>
    <message>
        <source>The images that networks learn from were written by some people, and not by you: by officials and pupils in the United States, more than thirty years ago. Where your digits look different, the network errs more often. So tell it what yours are.</source>
        <translation>الصور التي تتعلّم منها الشبكات كتبها أناس غيرك: موظفون وتلاميذ في الولايات المتحدة، قبل أكثر من ثلاثين عامًا. فحيث تبدو أرقامك مختلفة تخطئ الشبكة أكثر. لذلك قل لها ما هي أرقامك.</translation>
    </message>
    <message>
        <source>Backward: the error of an output is δ = p − y, what it says minus what it should say, times a factor where the loss is a square. It flows back along the weights, and each gradient is an error times what came in.</source>
        <translation>خلفًا: خطأ المُخرَج هو ⁦δ = p − y⁩، أي ما يقوله ناقص ما ينبغي أن يقوله، مضروبًا في عامل حيث تكون الخسارة مربعًا. ويجري عائدًا على طول الأوزان، وكل تدرّج هو خطأ مضروب في ما دخل.</translation>
    </message>
    <message>
        <source>Which of the ink made it a 7? The page Why answers: what speaks for this digit is marked +, what speaks against it −, each in a colour of its own. Below it you read what each stroke adds, and what the rest would be without it.</source>
        <translation>أي الحبر جعلها 7؟ تجيب صفحة «لماذا»: ما يدل على هذا الرقم معلَّم بـ⁦+⁩، وما يدل على خلافه بـ⁦−⁩، ولكل منهما لونه. وتحته تقرأ ما تضيفه كل جرّة، وما كان سيكون الباقي بدونها.</translation>
    </message>
    <message>
        <source>Draw a 3.</source>
        <translation>ارسم 3.</translation>
    </message>
    <message>
        <source>A network of which one looks at every number must be small. It reads your drawing as soon as it is trained.</source>
        <translation>الشبكة التي يُنظر إلى كل عدد فيها لا بد أن تكون صغيرة. وهي تقرأ رسمك ما إن تُدرَّب.</translation>
    </message>
    <message>
        <source>Press Train Sigmoid 100 now, and wait for the end of the run.</source>
        <translation>اضغط «تدريب سيغمويد 100 الآن»، وانتظر نهاية الجولة.</translation>
    </message>
    <message>
        <source>Choose another true class, and see how loss and errors change: now the network is wrong.</source>
        <translation>اختر صنفًا حقيقيًّا آخر، وانظر كيف تتغير الخسارة والأخطاء: الآن الشبكة مخطئة.</translation>
    </message>
    <message>
        <source>The step: each weight goes a little against its gradient, w ← w − η · ∂L∕∂w. The line says beforehand how much the loss will change.</source>
        <translation>الخطوة: يسير كل وزن قليلًا عكس تدرّجه، ⁦w ← w − η · ∂L∕∂w⁩. ويقول السطر سلفًا كم ستتغير الخسارة.</translation>
    </message>
    <message>
        <source>Take a step with a single weight: press Step of wₕₒ.</source>
        <translation>خذ خطوة بوزن واحد: اضغط «خطوة wₕₒ».</translation>
    </message>
    <message>
        <source>One weight does next to nothing. Training changes all of them at once: here about 80,000.</source>
        <translation>الوزن الواحد لا يكاد يفعل شيئًا. والتدريب يغيّرها كلها معًا: وهي هنا نحو 80,000.</translation>
    </message>
    <message>
        <source>Press Step of all weights a few times, and watch the loss.</source>
        <translation>اضغط «خطوة لكل الأوزان» بضع مرات، وراقب الخسارة.</translation>
    </message>
    <message>
        <source>Try it with a single weight: enter different η, press Start again and Step of wₕₒ, and compare the change that was announced with the one that came. When do they agree best?</source>
        <translation>جرّب ذلك بوزن واحد: أدخل قيمًا مختلفة لـη، واضغط «من البداية» ثم «خطوة wₕₒ»، وقارن التغيّر المعلَن بالتغيّر الذي حدث. متى يتفقان أكثر؟</translation>
    </message>
    <message>
        <source>When η is large.</source>
        <translation>حين تكون η كبيرة.</translation>
    </message>
    <message>
        <source>Try 100: announced and real change move apart.</source>
        <translation>جرّب 100: يتباعد المعلَن والحقيقي.</translation>
    </message>
    <message>
        <source>When η is small.</source>
        <translation>حين تكون η صغيرة.</translation>
    </message>
    <message>
        <source>The gradient is the slope at this one place. For a small step the hill is as good as straight; over a long one it bends. That is why learning goes in many small steps.</source>
        <translation>التدرّج هو الميل في هذا الموضع وحده. وللخطوة الصغيرة يكاد التل يكون مستقيمًا؛ أما على الطويلة فينحني. لذلك يسير التعلّم بخطوات صغيرة كثيرة.</translation>
    </message>
    <message>
        <source>Always: it is exact arithmetic.</source>
        <translation>دائمًا: إنه حساب دقيق.</translation>
    </message>
    <message>
        <source>The arithmetic is exact, but the slope is that of one place. Try 0.1, then 100.</source>
        <translation>الحساب دقيق، لكن الميل هو ميل موضع واحد. جرّب 0.1 ثم 100.</translation>
    </message>
    <message>
        <source>Teach it your hand</source>
        <translation>علّمها خطك</translation>
    </message>
    <message>
        <source>Your drawings are kept on this page. The more of each digit, the better: three of each are a good start.</source>
        <translation>رسومك محفوظة في هذه الصفحة. وكلما زادت من كل رقم كان أفضل: وثلاثة من كل رقم بداية جيدة.</translation>
    </message>
    <message>
        <source>Press Exercise, and draw what it asks for, at least ten drawings.</source>
        <translation>اضغط «تمرين»، وارسم ما يطلبه، عشرة رسوم على الأقل.</translation>
    </message>
    <message>
        <source>Now it learns from them. The network stays as it is; beside it stands one that knows your hand.</source>
        <translation>والآن تتعلّم منها. تبقى الشبكة كما هي؛ وتقف إلى جانبها شبكة تعرف خطك.</translation>
    </message>
    <message>
        <source>Press Learn, and wait.</source>
        <translation>اضغط «تعلّم»، وانتظر.</translation>
    </message>
    <message>
        <source>Here stands what came of it: how your drawings are read now and before, by turns each by a network that did not see it, and how many test images by other people are still read.</source>
        <translation>هنا ما نتج عن ذلك: كيف تُقرأ رسومك الآن وكيف كانت تُقرأ، كل منها بدوره بشبكة لم تره، وكم من صور اختبار كتبها أناس آخرون لا يزال يُقرأ.</translation>
    </message>
    <message>
        <source>Handwriting can tell who you are: it is personal data. Your drawings lie on this computer alone, nothing is ever sent. You decide: here you delete all of them, with what was learned. But who gets a network that was taught gets a trace of your hand with it.</source>
        <translation>قد يدل الخط عليك: فهو من البيانات الشخصية. ورسومك على هذا الحاسوب وحده، ولا يُرسل شيء أبدًا. والقرار لك: هنا تحذفها كلها مع ما تُعُلِّم. لكن من يحصل على شبكة عُلِّمت يحصل معها على أثر من خطك.</translation>
    </message>
    <message>
        <source>Fairness: a network reads best the hands it saw most. A 1 with a long upstroke, or a 7 with a bar, are usual in one country and strange in another.</source>
        <translation>الإنصاف: أحسن ما تقرؤه الشبكة الخطوط التي رأتها أكثر. و1 بجرّة صاعدة طويلة أو 7 بشرطة أمر معتاد في بلد وغريب في آخر.</translation>
    </message>
    <message>
        <source>Draw a 1 or a 7 as people in another country write it. Is it read?</source>
        <translation>ارسم 1 أو 7 كما يكتبها الناس في بلد آخر. هل تُقرأ؟</translation>
    </message>
    <message>
        <source>Let somebody else write a few digits, or take your other hand; then choose the network from before in the list, and write them again. Who gains by your teaching?</source>
        <translation>دع شخصًا آخر يكتب بضعة أرقام، أو استخدم يدك الأخرى؛ ثم اختر الشبكة السابقة في القائمة، واكتبها من جديد. من الذي يستفيد من تعليمك؟</translation>
    </message>
    <message>
        <source>Everybody gains as much.</source>
        <translation>الجميع يستفيدون بالقدر نفسه.</translation>
    </message>
    <message>
        <source>Look at the figures on the page Teach: the test images by other people are read about as before.</source>
        <translation>انظر إلى الأعداد في صفحة «التعليم»: صور اختبار الآخرين تُقرأ كما كانت تقريبًا.</translation>
    </message>
    <message>
        <source>You gain; others are read about as before.</source>
        <translation>أنت تستفيد؛ والآخرون يُقرؤون كما كانوا تقريبًا.</translation>
    </message>
    <message>
        <source>It learned your hand, and was kept from forgetting others. Whoever nobody teaches for stays behind: so ask of every program that judges people whose data it learned from.</source>
        <translation>تعلّمت خطك، ومُنعت من نسيان غيره. ومن لا يعلّم أحدٌ لأجله يتخلّف: فاسأل عن كل برنامج يحكم على الناس: من بيانات مَن تعلّم؟</translation>
    </message>
    <message>
        <source>Nobody: it has learned digits already.</source>
        <translation>لا أحد: فقد تعلّمت الأرقام من قبل.</translation>
    </message>
    <message>
        <source>Compare the figures on the page Teach, before and now.</source>
        <translation>قارن الأعداد في صفحة «التعليم» قبل والآن.</translation>
    </message>
</context>
<context>
    <name>marks</name>
    <message>
        <source>marked: wrong label</source>
        <translation>معلَّمة: تسمية خاطئة</translation>
    </message>
    <message>
        <source>marked: ambiguous</source>
        <translation>معلَّمة: ملتبسة</translation>
    </message>
</context>
<context>
    <name>number_menu</name>
    <message>
        <source>It is &amp;right</source>
        <translation>&amp;صحيح</translation>
    </message>
    <message>
        <source>It is &amp;no number</source>
        <translation>&amp;ليس عددًا</translation>
    </message>
    <message>
        <source>&amp;Join with the next</source>
        <translation>&amp;ضمّ إلى التالي</translation>
    </message>
    <message>
        <source>Spl&amp;it</source>
        <translation>&amp;تقسيم</translation>
    </message>
</context>
<context>
    <name>page_files</name>
    <message>
        <source>Table (*.csv)</source>
        <translation>جدول (*.csv)</translation>
    </message>
    <message>
        <source>Table with tabs (*.tsv)</source>
        <translation>جدول بعلامات جدولة (*.tsv)</translation>
    </message>
    <message>
        <source>Folder with a picture of each number (*)</source>
        <translation>مجلد فيه صورة كل عدد (*)</translation>
    </message>
    <message>
        <source>{0} is no name for a table; let it end in .csv or .tsv.</source>
        <translation>لا يصلح {0} اسمًا لجدول؛ ليكن آخره ⁦.csv⁩ أو ⁦.tsv⁩.</translation>
    </message>
    <message>
        <source>{0} cannot be made ({1}); choose another name or place.</source>
        <translation>تعذّر إنشاء {0} ({1})؛ اختر اسمًا آخر أو مكانًا آخر.</translation>
    </message>
</context>
<context>
    <name>pictures</name>
    <message>
        <source>Picture (*.png)</source>
        <translation>صورة (*.png)</translation>
    </message>
    <message>
        <source>Drawing that can be enlarged (*.svg)</source>
        <translation>رسم قابل للتكبير (*.svg)</translation>
    </message>
    <message>
        <source>Page (*.pdf)</source>
        <translation>صفحة (*.pdf)</translation>
    </message>
    <message>
        <source>The canvas is empty; draw something first.</source>
        <translation>لوحة الرسم فارغة؛ ارسم شيئًا أولًا.</translation>
    </message>
</context>
<context>
    <name>results figures</name>
    <message numerus="yes">
        <source>{0} of %Ln images read rightly (95 % sure: {1} to {2})</source>
        <translation>
            <numerusform>لا صور قُرئت ({0}؛ بثقة ⁦95%⁩: من {1} إلى {2})</numerusform>
            <numerusform>قُرئت {0} من صورة واحدة صحيحة (بثقة ⁦95%⁩: من {1} إلى {2})</numerusform>
            <numerusform>قُرئت {0} من صورتين صحيحة (بثقة ⁦95%⁩: من {1} إلى {2})</numerusform>
            <numerusform>قُرئت {0} من %Ln صور صحيحة (بثقة ⁦95%⁩: من {1} إلى {2})</numerusform>
            <numerusform>قُرئت {0} من %Ln صورة صحيحة (بثقة ⁦95%⁩: من {1} إلى {2})</numerusform>
            <numerusform>قُرئت {0} من %Ln صورة صحيحة (بثقة ⁦95%⁩: من {1} إلى {2})</numerusform>
        </translation>
    </message>
    <message>
        <source>Loss {0} · calibration error {1}</source>
        <translation>الخسارة {0} · خطأ المعايرة {1}</translation>
    </message>
</context>
<context>
    <name>set notes</name>
    <message numerus="yes">
        <source>%Ln drawings were left out: they are kept as no digits.</source>
        <translation>
            <numerusform>لم يُستثنَ أي رسم: لا شيء محفوظ بوصفه ليس رقمًا.</numerusform>
            <numerusform>استُثني رسم واحد: هو محفوظ بوصفه ليس رقمًا.</numerusform>
            <numerusform>استُثني رسمان: هما محفوظان بوصفهما ليسا رقمين.</numerusform>
            <numerusform>استُثنيت %Ln رسوم: هي محفوظة بوصفها ليست أرقامًا.</numerusform>
            <numerusform>استُثني %Ln رسمًا: هي محفوظة بوصفها ليست أرقامًا.</numerusform>
            <numerusform>استُثني %Ln رسم: هي محفوظة بوصفها ليست أرقامًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images were left out: this network does not know their labels.</source>
        <translation>
            <numerusform>لم تُستثنَ أي صورة: فالشبكة تعرف تسمياتها كلها.</numerusform>
            <numerusform>استُثنيت صورة واحدة: لا تعرف هذه الشبكة تسميتها.</numerusform>
            <numerusform>استُثنيت صورتان: لا تعرف هذه الشبكة تسميتيهما.</numerusform>
            <numerusform>استُثنيت %Ln صور: لا تعرف هذه الشبكة تسمياتها.</numerusform>
            <numerusform>استُثنيت %Ln صورة: لا تعرف هذه الشبكة تسمياتها.</numerusform>
            <numerusform>استُثنيت %Ln صورة: لا تعرف هذه الشبكة تسمياتها.</numerusform>
        </translation>
    </message>
    <message>
        <source>This network was taught drawings of a hand: where these are among them, it has learned from them.</source>
        <translation>عُلِّمت هذه الشبكة رسوم خط: وحيث تكون هذه بينها فقد تعلّمت منها.</translation>
    </message>
    <message>
        <source>This network has learned from these drawings, so they do not tell how it reads new ones.</source>
        <translation>تعلّمت هذه الشبكة من هذه الرسوم، فهي لا تدل على قراءتها لرسوم جديدة.</translation>
    </message>
    <message>
        <source>{0} Of the {1} drawings that it was taught, each read by a network that has not learned from it, {2} were right; before: {3}.</source>
        <translation>{0} ومن الرسوم التي عُلِّمتها، وعددها {1}، وكل منها تقرؤه شبكة لم تتعلّم منه، كان الصحيح {2}؛ وقبل: {3}.</translation>
    </message>
    <message>
        <source>Its training held these images out (seed {0}) and chose by them which epoch to keep.</source>
        <translation>حجز تدريبها هذه الصور (البذرة {0}) واختار بها أي حقبة يُبقي.</translation>
    </message>
    <message>
        <source>Validation images after epoch {0}. How sure the network is, is calibrated at the end of its training.</source>
        <translation>صور التحقّق بعد الحقبة {0}. أما مدى ثقة الشبكة فيُعايَر في نهاية تدريبها.</translation>
    </message>
    <message>
        <source>This network was not trained on this set; these are the images that a training with seed {0} holds out.</source>
        <translation>لم تُدرَّب هذه الشبكة على هذه المجموعة؛ وهذه هي الصور التي يحجزها تدريب بالبذرة {0}.</translation>
    </message>
    <message>
        <source>Its training chose by these images which epoch to keep.</source>
        <translation>اختار تدريبها بهذه الصور أي حقبة يُبقي.</translation>
    </message>
    <message>
        <source>This network has learned from most of these images.</source>
        <translation>تعلّمت هذه الشبكة من معظم هذه الصور.</translation>
    </message>
</context>
</TS>
