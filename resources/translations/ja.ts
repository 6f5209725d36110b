<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>&amp;Preset</source>
        <translation>プリセット(&amp;P)</translation>
    </message>
    <message>
        <source>Settings that go together: Quick takes seconds, Balanced half a minute, Thorough minutes, Best an hour.</source>
        <translation>組み合わせて使う設定です。「クイック」は数秒、「バランス」は約 30 秒、「じっくり」は数分、「最高」は約 1 時間かかります。</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>クイック</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>バランス</translation>
    </message>
    <message>
        <source>Thorough</source>
        <translation>じっくり</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>最高</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>カスタム</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>ネットワーク(&amp;N)</translation>
    </message>
    <message>
        <source>How its neurons are connected: more layers learn more and take longer.</source>
        <translation>ニューロンのつながり方です。層が多いほど多くを学びますが、時間もかかります。</translation>
    </message>
    <message>
        <source>Dense 128</source>
        <translation>全結合 128</translation>
    </message>
    <message>
        <source>Sigmoid 100</source>
        <translation>シグモイド 100</translation>
    </message>
    <message>
        <source>Classic CNN</source>
        <translation>古典的な CNN</translation>
    </message>
    <message>
        <source>Quick CNN</source>
        <translation>クイック CNN</translation>
    </message>
    <message>
        <source>Best CNN</source>
        <translation>最高の CNN</translation>
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
        <translation>データ(&amp;D)</translation>
    </message>
    <message>
        <source>The images to learn from: MNIST (70,000 digits by about 500 people) or yours.</source>
        <translation>学習に使う画像です。MNIST（約 500 人が書いた 70,000 個の数字）か、自分の画像を選べます。</translation>
    </message>
    <message>
        <source>MNIST (included)</source>
        <translation>MNIST（付属）</translation>
    </message>
    <message>
        <source>Optimi&amp;zer</source>
        <translation>最適化手法(&amp;Z)</translation>
    </message>
    <message>
        <source>The rule that turns each error into a small change of the weights.</source>
        <translation>誤差のたびに重みを少しずつ変えるための規則です。</translation>
    </message>
    <message>
        <source>SGD with momentum</source>
        <translation>モメンタム付き SGD</translation>
    </message>
    <message>
        <source>&amp;Loss</source>
        <translation>損失関数(&amp;L)</translation>
    </message>
    <message>
        <source>How errors are measured; training makes this number smaller.</source>
        <translation>誤りの測り方です。学習はこの数を小さくします。</translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <translation>交差エントロピー</translation>
    </message>
    <message>
        <source>Mean squared error</source>
        <translation>平均二乗誤差</translation>
    </message>
    <message>
        <source>Devi&amp;ce</source>
        <translation>デバイス(&amp;C)</translation>
    </message>
    <message>
        <source>The processor to train on; Auto uses a graphics card where it can.</source>
        <translation>学習に使うプロセッサです。「自動」は可能ならグラフィックスカードを使います。</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>エポック数</translation>
    </message>
    <message>
        <source>How many times the network goes through all training images.</source>
        <translation>ネットワークがすべての学習画像を何回見るかです。</translation>
    </message>
    <message>
        <source>&amp;Batch size</source>
        <translation>バッチサイズ(&amp;B)</translation>
    </message>
    <message>
        <source>How many images the network sees before each change of its weights.</source>
        <translation>重みを変えるたびに、ネットワークが何枚の画像を見るかです。</translation>
    </message>
    <message>
        <source>Learn&amp;ing rate</source>
        <translation>学習率(&amp;I)</translation>
    </message>
    <message>
        <source>How large each change of the weights is: too large, and the network forgets; too small, and it crawls.</source>
        <translation>重みを一度にどれだけ変えるかです。大きすぎると忘れ、小さすぎるとなかなか進みません。</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>向き</translation>
    </message>
    <message>
        <source>How stored images are turned or mirrored before they are learned.</source>
        <translation>保存された画像を、学習の前にどう回転または反転するかです。</translation>
    </message>
    <message>
        <source>As stored</source>
        <translation>保存されたまま</translation>
    </message>
    <message>
        <source>Rows and columns swapped</source>
        <translation>行と列を入れ替え</translation>
    </message>
    <message>
        <source>Turned left</source>
        <translation>左に回転</translation>
    </message>
    <message>
        <source>Turned right</source>
        <translation>右に回転</translation>
    </message>
    <message>
        <source>Turned upside down</source>
        <translation>上下逆さま</translation>
    </message>
    <message>
        <source>Mirrored</source>
        <translation>左右反転</translation>
    </message>
    <message>
        <source>Flipped top to bottom</source>
        <translation>上下反転</translation>
    </message>
    <message>
        <source>Swapped and turned upside down</source>
        <translation>入れ替えて上下逆さま</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>インク</translation>
    </message>
    <message>
        <source>Which stored images are inverted before they are learned: ink must be bright.</source>
        <translation>学習の前に明暗を反転する画像です。インクは明るくなければなりません。</translation>
    </message>
    <message>
        <source>All inverted</source>
        <translation>すべて反転</translation>
    </message>
    <message>
        <source>Dark ones inverted</source>
        <translation>暗いものを反転</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>How the learning rate changes: not at all, up and down once, or only down.</source>
        <translation>学習率の変わり方です。一定、一度上がって下がる、下がるだけ、のいずれかです。</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>一定</translation>
    </message>
    <message>
        <source>One cycle</source>
        <translation>1 サイクル</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>コサイン</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>モメンタム</translation>
    </message>
    <message>
        <source>How much each change keeps of those before it: it rolls over small bumps.</source>
        <translation>それまでの変化をどれだけ引き継ぐかです。小さなでこぼこを転がって越えます。</translation>
    </message>
    <message>
        <source>Second momentum</source>
        <translation>2 次モメンタム</translation>
    </message>
    <message>
        <source>Beta 2 of Adam and AdamW: how slowly the mean squared gradient changes.</source>
        <translation>Adam と AdamW の Beta 2 です。勾配の二乗平均がどれだけゆっくり変わるかを表します。</translation>
    </message>
    <message>
        <source>Weight averaging</source>
        <translation>重みの平均</translation>
    </message>
    <message>
        <source>How slowly the saved average of the weights follows them; 0 is off.</source>
        <translation>保存される重みの平均が、どれだけゆっくり重みを追うかです。0 で無効になります。</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>重み減衰</translation>
    </message>
    <message>
        <source>How fast unneeded weights shrink (L2), which keeps the network simple.</source>
        <translation>不要な重みがどれだけ速く縮むか（L2）です。ネットワークを単純に保ちます。</translation>
    </message>
    <message>
        <source>L1</source>
        <translation>L1</translation>
    </message>
    <message>
        <source>What large weights cost (L1): those hardly needed become almost 0.</source>
        <translation>大きな重みの代償（L1）です。ほとんど不要な重みはほぼ 0 になります。</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>ラベル平滑化</translation>
    </message>
    <message>
        <source>How much doubt the network must keep, so that it is rarely too sure.</source>
        <translation>自信過剰にならないように、ネットワークが残すべき疑いの量です。</translation>
    </message>
    <message>
        <source>Distillation</source>
        <translation>蒸留</translation>
    </message>
    <message>
        <source>How much is learned from the shipped network’s answers to MNIST’s images, instead of from their labels.</source>
        <translation>MNIST の画像のラベルの代わりに、付属のネットワークの答えからどれだけ学ぶかです。</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>活性化関数</translation>
    </message>
    <message>
        <source>What each artificial neuron does with the sum of its inputs.</source>
        <translation>人工ニューロンが入力の和に対して行うことです。</translation>
    </message>
    <message>
        <source>The network&apos;s own</source>
        <translation>ネットワーク固有</translation>
    </message>
    <message>
        <source>Sigmoid</source>
        <translation>シグモイド</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>幅</translation>
    </message>
    <message>
        <source>How many neurons or features each layer has, compared with the usual network.</source>
        <translation>通常のネットワークと比べて、各層にいくつのニューロンや特徴があるかです。</translation>
    </message>
    <message>
        <source>Towers</source>
        <translation>タワー数</translation>
    </message>
    <message>
        <source>How many networks share each batch and answer together: what one of them misreads, the others often do not.</source>
        <translation>いくつのネットワークが各バッチを分け合い、いっしょに答えるかです。一つが読み違えても、ほかは正しいことがよくあります。</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>ドロップアウト</translation>
    </message>
    <message>
        <source>The share of features left out in each step, so that none is relied on alone.</source>
        <translation>ステップごとに使わない特徴の割合です。一つの特徴だけに頼らないようにします。</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Where the random numbers start: the same seed gives the same run on a CPU.</source>
        <translation>乱数の出発点です。CPU では、同じシードから同じ学習になります。</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>The share of images held out, to measure how well unseen ones are read, unless the data have a part for that.</source>
        <translation>見たことのない画像がどれだけ読めるかを測るために取り分ける割合です。データに検証用の部分があれば使いません。</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>忍耐</translation>
    </message>
    <message>
        <source>How many epochs without a smaller validation loss end the run; 0 is off.</source>
        <translation>検証損失が小さくならないまま何エポックたったら終えるかです。0 で無効になります。</translation>
    </message>
    <message>
        <source>Images of a class</source>
        <translation>クラスごとの画像数</translation>
    </message>
    <message>
        <source>How many images of each class are learned from: with few of them a network learns these by heart; 0 is all.</source>
        <translation>各クラスの画像を何枚使って学ぶかです。少ないと丸暗記します。0 はすべてです。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Synthetic digits</source>
        <translation>合成した数字</translation>
    </message>
    <message>
        <source>How many digits in synthetic handwriting are added to the training images.</source>
        <translation>合成した手書き数字を、学習画像にいくつ加えるかです。</translation>
    </message>
    <message>
        <source>Synthetic non-digits</source>
        <translation>合成した非数字</translation>
    </message>
    <message>
        <source>How many letters and scribbles are added, to teach what is not a digit.</source>
        <translation>数字でないものを教えるために、文字や落書きをいくつ加えるかです。</translation>
    </message>
    <message>
        <source>Synthetic parts</source>
        <translation>合成の分割数</translation>
    </message>
    <message>
        <source>Over how many epochs synthetic images are spread: a new part in each epoch.</source>
        <translation>合成画像を何エポックに分けるかです。エポックごとに新しい部分を使います。</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>データ拡張</translation>
    </message>
    <message>
        <source>Changes each image a little every time, so that the network learns the shape.</source>
        <translation>毎回それぞれの画像を少し変え、ネットワークに形を学ばせます。</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>回転</translation>
    </message>
    <message>
        <source>The most that an image is turned, to either side.</source>
        <translation>画像を左右に最大でどれだけ回すかです。</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>拡大縮小</translation>
    </message>
    <message>
        <source>The most that an image is enlarged or shrunk.</source>
        <translation>画像を最大でどれだけ拡大または縮小するかです。</translation>
    </message>
    <message>
        <source>Slant</source>
        <translation>傾き</translation>
    </message>
    <message>
        <source>The most that an image leans to either side.</source>
        <translation>画像を左右に最大でどれだけ傾けるかです。</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>The most that an image is moved.</source>
        <translation>画像を最大でどれだけ動かすかです。</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>切り抜き</translation>
    </message>
    <message>
        <source>The most of an image that is cut off before the rest fills it again.</source>
        <translation>画像を最大でどれだけ切り取り、残りで埋め直すかです。</translation>
    </message>
    <message>
        <source>Elastic</source>
        <translation>弾性変形</translation>
    </message>
    <message>
        <source>How far an image is bent here and there.</source>
        <translation>画像のあちこちをどれだけ曲げるかです。</translation>
    </message>
    <message>
        <source>Thickness</source>
        <translation>太さ</translation>
    </message>
    <message>
        <source>The most by which strokes grow or shrink on each side.</source>
        <translation>線が片側で最大どれだけ太く、または細くなるかです。</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>ノイズ</translation>
    </message>
    <message>
        <source>How much lighter or darker each pixel becomes by chance.</source>
        <translation>各画素が偶然どれだけ明るく、または暗くなるかです。</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>The longest side of a rectangle that is made blank in half of all images.</source>
        <translation>半分の画像で空白にされる長方形の、最も長い辺です。</translation>
    </message>
    <message>
        <source>Mixed precision</source>
        <translation>混合精度</translation>
    </message>
    <message>
        <source>Computes in bfloat16 where the device is faster with it.</source>
        <translation>デバイスが速くなる場合は bfloat16 で計算します。</translation>
    </message>
    <message>
        <source>Rounded weights</source>
        <translation>重みの丸め</translation>
    </message>
    <message>
        <source>Rounds the weights to half precision, which halves the saved file.</source>
        <translation>重みを半精度に丸め、保存するファイルを半分にします。</translation>
    </message>
    <message>
        <source>{0} is a tenth of {1}, the largest rate at which the loss was near its least.</source>
        <translation>{0} は、損失が最小に近かった最大の学習率 {1} の 10 分の 1 です。</translation>
    </message>
    <message>
        <source>{0} is the largest rate that was tried, and the loss still fell there.</source>
        <translation>{0} は試した中で最大の学習率で、損失はまだ減っていました。</translation>
    </message>
    <message>
        <source>The loss fell at no rate: the images, their labels or other settings are the reason.</source>
        <translation>どの学習率でも損失が減りませんでした。画像、ラベル、またはほかの設定に原因があります。</translation>
    </message>
    <message>
        <source>The loss grows instead of falling: the learning rate is too large for this network.</source>
        <translation>損失が減らずに増えています。このネットワークには学習率が大きすぎます。</translation>
    </message>
    <message>
        <source>{0} of a layer’s neurons are dead: they give 0 for every image, and never learn again.</source>
        <translation>ある層のニューロンの {0} が死んでいます。どの画像にも 0 を返し、もう学びません。</translation>
    </message>
    <message>
        <source>{0} of a layer’s neurons are saturated: always at one end, where they hardly learn.</source>
        <translation>ある層のニューロンの {0} が飽和しています。いつも端にあり、ほとんど学びません。</translation>
    </message>
    <message>
        <source>The loss hardly falls: the learning rate is very small.</source>
        <translation>損失がほとんど減りません。学習率が非常に小さいためです。</translation>
    </message>
    <message>
        <source>The loss does not fall: the learning rate may be too large, or labels may be wrong.</source>
        <translation>損失が減りません。学習率が大きすぎるか、ラベルが誤っているかもしれません。</translation>
    </message>
    <message>
        <source>Validation gets worse while training gets better: the network learns images by heart.</source>
        <translation>学習は良くなるのに検証は悪くなっています。ネットワークが画像を丸暗記しています。</translation>
    </message>
</context>
<context>
    <name>Announcements</name>
    <message>
        <source>Epoch {0} of {1}: the loss is {2}</source>
        <translation>エポック {0}/{1}：損失は {2}</translation>
    </message>
    <message>
        <source>Epoch {0} of {1}: {2} of the validation images are right</source>
        <translation>エポック {0}/{1}：検証画像の {2} が正解</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Try it out, then choose: whether it is right is told at once</source>
        <translation>試してから選んでください。正しいかどうかはすぐにわかります</translation>
    </message>
    <message>
        <source>✓ Right. {0}</source>
        <translation>✓ 正解。{0}</translation>
    </message>
    <message>
        <source>✗ Not quite. {0}</source>
        <translation>✗ 惜しい。{0}</translation>
    </message>
</context>
<context>
    <name>ByHand</name>
    <message>
        <source>all weights and b: L changes by about −η·Σ (∂L∕∂w)² = {0}</source>
        <translation>すべての重みと b：L の変化は約 −η·Σ (∂L∕∂w)² = {0}</translation>
    </message>
    <message>
        <source>the reading divides every z by {0}, its temperature: {1}</source>
        <translation>読み取りではすべての z を温度 {0} で割ります：{1}</translation>
    </message>
    <message>
        <source>y = {0} for the true class, else {1}</source>
        <translation>正解クラスでは y = {0}、それ以外は {1}</translation>
    </message>
    <message>
        <source>of the label alone, without the shipped network’s answers</source>
        <translation>ラベルだけによるもので、付属のネットワークの答えは含みません</translation>
    </message>
    <message>
        <source>L changes by about −η·(∂L∕∂w)² = {0}</source>
        <translation>L の変化は約 −η·(∂L∕∂w)² = {0}</translation>
    </message>
    <message>
        <source>{0} others: {1}</source>
        <translation>ほか {0} 個：{1}</translation>
    </message>
</context>
<context>
    <name>ByHandSection</name>
    <message>
        <source>A step of learning can be worked through by hand in the network {0}, which is small enough. Train it, which takes less than a minute, and come back.</source>
        <translation>学習の 1 ステップを手計算でたどれるのは、十分に小さいネットワーク {0} です。学習させてから（1 分かかりません）ここに戻ってください。</translation>
    </message>
    <message>
        <source>Train {0} no&amp;w</source>
        <translation>今すぐ {0} を学習(&amp;W)</translation>
    </message>
    <message>
        <source>Trains this network on MNIST, on the page Train; it reads afterwards</source>
        <translation>「学習」ページで、このネットワークを MNIST で学習します。その後はこれが読み取ります</translation>
    </message>
    <message>
        <source>Steps change a copy of the network that only this page has.</source>
        <translation>ステップが変えるのは、このページだけが持つネットワークのコピーです。</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>順伝播</translation>
    </message>
    <message>
        <source>Backward</source>
        <translation>逆伝播</translation>
    </message>
    <message>
        <source>The step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>画素</translation>
    </message>
    <message>
        <source>Choose a pixel: x</source>
        <translation>画素を選ぶ：x</translation>
    </message>
    <message>
        <source>Hidden units</source>
        <translation>隠れユニット</translation>
    </message>
    <message>
        <source>Choose a hidden unit: h</source>
        <translation>隠れユニットを選ぶ：h</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>Choose an output: o</source>
        <translation>出力を選ぶ：o</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Loss L = {0}; no step is taken.</source>
        <translation>損失 L = {0}。まだステップは進んでいません。</translation>
    </message>
    <message>
        <source>Loss L = {0}; before the last of {1} steps {2} (change {3}), at first {4}.</source>
        <translation>損失 L = {0}。{1} ステップのうち最後のステップの前は {2}（変化 {3}）、最初は {4}。</translation>
    </message>
    <message>
        <source>Loss L = {0}; before the step {2} (change {3}).</source>
        <translation>損失 L = {0}。ステップの前は {2}（変化 {3}）。</translation>
    </message>
    <message>
        <source>x: pixel in row {0}, column {1}; h: hidden unit {2}; o: output “{3}”</source>
        <translation>x：{0} 行 {1} 列の画素、h：隠れユニット {2}、o：出力「{3}」</translation>
    </message>
    <message>
        <source>Pixel in row {0}, column {1}: {2} of 255</source>
        <translation>{0} 行 {1} 列の画素：{2} / 255</translation>
    </message>
    <message>
        <source>Hidden unit {0}: a = {1}</source>
        <translation>隠れユニット {0}：a = {1}</translation>
    </message>
    <message>
        <source>Output “{0}”: p = {1}</source>
        <translation>出力「{0}」：p = {1}</translation>
    </message>
</context>
<context>
    <name>CanvasPanel</name>
    <message>
        <source>Draw</source>
        <translation>書く</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>ペン</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>消しゴム</translation>
    </message>
    <message>
        <source>Brush width</source>
        <translation>ブラシの太さ</translation>
    </message>
    <message>
        <source>Brush width ([ and ]). Changes how ink looks, not how it is read.</source>
        <translation>ブラシの太さ（[ と ]）。インクの見た目だけが変わり、読み取りは変わりません。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>元に戻すものはありません</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>やり直すものはありません</translation>
    </message>
    <message>
        <source>The canvas is empty</source>
        <translation>キャンバスは空です</translation>
    </message>
</context>
<context>
    <name>CanvasWords</name>
    <message>
        <source>{0}, read as {1}</source>
        <translation>{0}、{1} と読み取り</translation>
    </message>
    <message>
        <source>{0}, read as {1}; digit {2} of {3} is selected, {4}</source>
        <translation>{0}、{1} と読み取り。{3} 個中 {2} 個目の数字を選択中、{4}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln strokes</source>
        <translation>
            <numerusform>%Ln 画</numerusform>
        </translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0}と{1}</translation>
    </message>
</context>
<context>
    <name>CertaintySection</name>
    <message>
        <source>The network’s own threshold</source>
        <translation>ネットワーク自身のしきい値</translation>
    </message>
    <message>
        <source>Bars: how many were read rightly of the images that the network was so sure of; the lines on them: where that lies with a certainty of 95 %. Hatched: the gap to how sure it was. Above: how many images, on a logarithmic scale.</source>
        <translation>棒：ネットワークの確信度がこの範囲だった画像のうち、正しく読まれた割合。棒の上の線：95% の確かさでその値がある範囲。斜線：確信度との差。上：画像の枚数（対数目盛）。</translation>
    </message>
    <message>
        <source>Line: if the least sure images are left unanswered, how many of the others are wrong. Dashed: the same by the digit score, which tells how much an image looks like a digit at all; the mark on it is the network’s own threshold.</source>
        <translation>実線：確信度の低い画像に答えないとき、残りのうち何枚が誤りか。破線：数字らしさを表す数字スコアで同じことをした場合。その上の印はネットワーク自身のしきい値です。</translation>
    </message>
    <message>
        <source>Calibration error, the mean gap: {0}</source>
        <translation>較正誤差（差の平均）：{0}</translation>
    </message>
    <message>
        <source>Area under the curve: {0}</source>
        <translation>曲線の下の面積：{0}</translation>
    </message>
    <message>
        <source>The surest {0} are all right.</source>
        <translation>確信度の高い {0} はすべて正解です。</translation>
    </message>
    <message>
        <source>This network has no threshold of its own: it never says that an image is no digit.</source>
        <translation>このネットワークには自身のしきい値がありません。数字でないと言うことはありません。</translation>
    </message>
    <message>
        <source>The network itself says “not a digit” below a digit score of {0}: to {1} of these images ({2}), {3} of which it would have read rightly. Of those that it answers, {4} are wrong.</source>
        <translation>ネットワーク自身は、数字スコアが {0} 未満だと「数字ではない」と言います。これらの画像では {1} 枚（{2}）で、そのうち {3} は正しく読めたはずです。答えた画像のうち {4} が誤りです。</translation>
    </message>
</context>
<context>
    <name>ChangeBar</name>
    <message>
        <source>Applies this to the run from the next batch; the curves are marked.</source>
        <translation>次のバッチからこの学習に適用します。曲線に印が付きます。</translation>
    </message>
    <message>
        <source>Appl&amp;y now</source>
        <translation>今すぐ適用(&amp;Y)</translation>
    </message>
    <message>
        <source>Not yet applied: {0}</source>
        <translation>まだ適用されていません：{0}</translation>
    </message>
</context>
<context>
    <name>ChangeSection</name>
    <message>
        <source>Searches the smallest change that turns it into this digit</source>
        <translation>この数字に変える最小の変更を探します</translation>
    </message>
    <message>
        <source>Turn it into</source>
        <translation>次に変える</translation>
    </message>
    <message>
        <source>&amp;turn it into</source>
        <translation>次に変える(&amp;T)</translation>
    </message>
    <message>
        <source>anything else</source>
        <translation>ほかの何か</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>探しています…</translation>
    </message>
    <message>
        <source>It takes {0} of the ink: the least of {1} changes that were tried.</source>
        <translation>インクの {0} が必要です。試した {1} 通りの変更のうち最小です。</translation>
    </message>
    <message>
        <source>Without the hatched piece of ink it would be read as {0} ({1}).</source>
        <translation>斜線のインクがなければ {0}（{1}）と読まれます。</translation>
    </message>
    <message>
        <source>With the dashed piece of ink it would be read as {0} ({1}).</source>
        <translation>破線のインクを加えると {0}（{1}）と読まれます。</translation>
    </message>
    <message>
        <source>With this end moved it would be read as {0} ({1}).</source>
        <translation>この端を動かすと {0}（{1}）と読まれます。</translation>
    </message>
    <message>
        <source>A dot or a scribble has no small change.</source>
        <translation>点や落書きには小さな変更がありません。</translation>
    </message>
    <message>
        <source>None of {0} small changes turns this reading.</source>
        <translation>{0} 通りの小さな変更では、この読み取りは変わりません。</translation>
    </message>
    <message>
        <source>None of {0} small changes turns it into {1}.</source>
        <translation>{0} 通りの小さな変更では、{1} になりません。</translation>
    </message>
</context>
<context>
    <name>ChangeView</name>
    <message>
        <source>The smallest change</source>
        <translation>最小の変更</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>What it shows</source>
        <translation>表示する内容</translation>
    </message>
</context>
<context>
    <name>ChosenImage</name>
    <message>
        <source>The chosen image</source>
        <translation>選んだ画像</translation>
    </message>
    <message>
        <source>Puts this image on the canvas, to draw on it or to ask why (Enter)</source>
        <translation>この画像をキャンバスに置き、上から書いたり理由を調べたりします（Enter）</translation>
    </message>
    <message>
        <source>Put on the canvas</source>
        <translation>キャンバスに置く</translation>
    </message>
    <message>
        <source>Choose an image to see more about it</source>
        <translation>画像を選ぶと詳しく見られます</translation>
    </message>
</context>
<context>
    <name>ClassCombo</name>
    <message>
        <source>Shows the drawings of one class, or all</source>
        <translation>一つのクラスの手書き、またはすべてを表示します</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>クラス</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0}（{1}）</translation>
    </message>
</context>
<context>
    <name>ClassesSection</name>
    <message>
        <source>Press a heading to sort. In means, what is undefined (–) counts as 0; the weighted one counts each class as often as it has images. Both are scikit-learn’s.</source>
        <translation>見出しを押すと並べ替えます。平均では、定義されない値（–）は 0 とします。加重平均では、クラスを画像数だけ数えます。どちらも scikit-learn と同じです。</translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message>
        <source>A network is still training.

If you close the window, its run is interrupted: at the next start you can go on with it where it was.</source>
        <translation>ネットワークはまだ学習中です。

ウィンドウを閉じると、学習は中断されます。次の起動で、中断したところから続けられます。</translation>
    </message>
    <message>
        <source>An experiment is going on.

If you close the window, it is interrupted: at the next start you can go on with it where it was.</source>
        <translation>実験が進行中です。

ウィンドウを閉じると中断されます。次の起動で、中断したところから続けられます。</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>停止して閉じる(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Keep training</source>
        <translation>学習を続ける(&amp;K)</translation>
    </message>
</context>
<context>
    <name>CompareSection</name>
    <message>
        <source>Comparison</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>&amp;with</source>
        <translation>比較相手(&amp;W)</translation>
    </message>
    <message>
        <source>Reads the same images with the second network</source>
        <translation>同じ画像を第 2 のネットワークで読みます</translation>
    </message>
    <message>
        <source>Com&amp;pare</source>
        <translation>比較(&amp;P)</translation>
    </message>
    <message>
        <source>Choose another set: a network is compared once it has learned</source>
        <translation>別のセットを選んでください。ネットワークは学習が終わってから比較できます</translation>
    </message>
    <message>
        <source>Train or open another network: here you see what it reads better</source>
        <translation>別のネットワークを学習させるか開いてください。どこがよく読めるかをここに表示します</translation>
    </message>
    <message>
        <source>Choose a second network, and see which mistakes it mends</source>
        <translation>第 2 のネットワークを選ぶと、どの誤りを正すかがわかります</translation>
    </message>
    <message>
        <source>The second network is reading the images</source>
        <translation>第 2 のネットワークが画像を読んでいます</translation>
    </message>
    <message>
        <source>Press Compare to see which mistakes it mends, and which are new</source>
        <translation>「比較」を押すと、正した誤りと新しい誤りがわかります</translation>
    </message>
</context>
<context>
    <name>ComparedImages</name>
    <message>
        <source>Only the first network reads them wrongly</source>
        <translation>第 1 のネットワークだけが読み違えます</translation>
    </message>
    <message>
        <source>Only the second network reads them wrongly</source>
        <translation>第 2 のネットワークだけが読み違えます</translation>
    </message>
    <message>
        <source>Both networks read them wrongly</source>
        <translation>両方のネットワークが読み違えます</translation>
    </message>
    <message>
        <source>The chosen image</source>
        <translation>選んだ画像</translation>
    </message>
    <message>
        <source>Puts this image on the canvas, to draw on it or to ask why (Enter)</source>
        <translation>この画像をキャンバスに置き、上から書いたり理由を調べたりします（Enter）</translation>
    </message>
    <message>
        <source>Put on the canvas</source>
        <translation>キャンバスに置く</translation>
    </message>
    <message>
        <source>Me&amp;nded: {0}</source>
        <translation>正した(&amp;N)：{0}</translation>
    </message>
    <message>
        <source>Ne&amp;w: {0}</source>
        <translation>新しい(&amp;Z)：{0}</translation>
    </message>
    <message>
        <source>&amp;Both: {0}</source>
        <translation>両方(&amp;B)：{0}</translation>
    </message>
    <message>
        <source>Choose an image to see more about it</source>
        <translation>画像を選ぶと詳しく見られます</translation>
    </message>
    <message>
        <source>{0}: {1} ({2} sure)</source>
        <translation>{0}：{1}（確信度 {2}）</translation>
    </message>
    <message>
        <source>No. {0}: {1}</source>
        <translation>{0} 番：{1}</translation>
    </message>
</context>
<context>
    <name>ConfusionSection</name>
    <message>
        <source>They are left out of these figures</source>
        <translation>これらの数値から除かれます</translation>
    </message>
    <message>
        <source>Marked by you</source>
        <translation>あなたが印を付けたもの</translation>
    </message>
    <message>
        <source>Mista&amp;kes</source>
        <translation>誤り(&amp;K)</translation>
    </message>
    <message>
        <source>Read wrongly, most wrong first</source>
        <translation>読み違えたもの、ひどい順</translation>
    </message>
    <message>
        <source>U&amp;nsure</source>
        <translation>不確か(&amp;Q)</translation>
    </message>
    <message>
        <source>Read rightly, least sure first</source>
        <translation>正しく読めたもの、確信度の低い順</translation>
    </message>
    <message>
        <source>Marke&amp;d</source>
        <translation>印付き(&amp;D)</translation>
    </message>
    <message>
        <source>Percentages of each row, of what a class was read as, instead of counts</source>
        <translation>件数の代わりに、行ごとの割合（そのクラスが何と読まれたか）を表示します</translation>
    </message>
    <message>
        <source>Shares in &amp;%</source>
        <translation>割合を % で表示(&amp;%)</translation>
    </message>
    <message>
        <source>The chosen image</source>
        <translation>選んだ画像</translation>
    </message>
    <message>
        <source>Puts this image on the canvas, to draw on it or to ask why (Enter)</source>
        <translation>この画像をキャンバスに置き、上から書いたり理由を調べたりします（Enter）</translation>
    </message>
    <message>
        <source>Put on the canvas</source>
        <translation>キャンバスに置く</translation>
    </message>
    <message>
        <source>Choose an image to see more about it</source>
        <translation>画像を選ぶと詳しく見られます</translation>
    </message>
    <message>
        <source>No. {0}: {1}, read as {2} ({3} sure), loss {4}</source>
        <translation>{0} 番：{1}、{2} と読み取り（確信度 {3}）、損失 {4}</translation>
    </message>
</context>
<context>
    <name>ConfusionView</name>
    <message>
        <source>Confusion matrix</source>
        <translation>混同行列</translation>
    </message>
    <message>
        <source>Class, and what it was read as</source>
        <translation>クラスと、何と読まれたか</translation>
    </message>
    <message>
        <source>Most often mistaken: {0}</source>
        <translation>最も多い読み違い：{0}</translation>
    </message>
    <message>
        <source>{1} of {0}, read rightly ({3})</source>
        <translation>{0} のうち {1} 枚、正しく読み取り（{3}）</translation>
    </message>
    <message>
        <source>{1} of {0}, read as {2} ({3})</source>
        <translation>{0} のうち {1} 枚、{2} と読み取り（{3}）</translation>
    </message>
    <message>
        <source>all {1} of {0}</source>
        <translation>{0} の全 {1} 枚</translation>
    </message>
    <message>
        <source>all {1} read as {0}</source>
        <translation>{0} と読まれた全 {1} 枚</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>Both parts kept as one {0}</source>
        <translation>両方の部分を一つの {0} として保存しました</translation>
    </message>
    <message>
        <source>Kept as {0}, which the network does not know</source>
        <translation>{0} として保存しました（ネットワークは知りません）</translation>
    </message>
    <message>
        <source>Kept as {0}</source>
        <translation>{0} として保存しました</translation>
    </message>
    <message>
        <source>Kept as no digit</source>
        <translation>非数字として保存しました</translation>
    </message>
    <message>
        <source>Kept as none of these</source>
        <translation>「どれでもない」として保存しました</translation>
    </message>
    <message>
        <source>{0}? {1} digits are read: type {1}, or draw them farther apart.</source>
        <translation>{0}？ {1} 個の数字が読まれています。{1} 個入力するか、間隔をあけて書いてください。</translation>
    </message>
</context>
<context>
    <name>CursorWords</name>
    <message>
        <source>Pen down, {0}</source>
        <translation>ペンを下ろしました、{0}</translation>
    </message>
    <message>
        <source>Pen up, {0}</source>
        <translation>ペンを上げました、{0}</translation>
    </message>
    <message>
        <source>Eraser down, {0}</source>
        <translation>消しゴムを下ろしました、{0}</translation>
    </message>
    <message>
        <source>Eraser up, {0}</source>
        <translation>消しゴムを上げました、{0}</translation>
    </message>
    <message>
        <source>Stroke given up</source>
        <translation>ストロークをやめました</translation>
    </message>
    <message>
        <source>{0} from the left, {1} from the top</source>
        <translation>左から {0}、上から {1}</translation>
    </message>
</context>
<context>
    <name>CurveValues</name>
    <message>
        <source>After batch {0}: training {1}</source>
        <translation>バッチ {0} の後：学習 {1}</translation>
    </message>
    <message>
        <source>After batch {0}: training {1}, validation {2}</source>
        <translation>バッチ {0} の後：学習 {1}、検証 {2}</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>バッチ</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>検証</translation>
    </message>
</context>
<context>
    <name>DataDialog</name>
    <message numerus="yes">
        <source>%Ln items skipped</source>
        <translation>
            <numerusform>%Ln 件をスキップしました</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} images of {1} classes: {2} for training, {3} for testing.</source>
        <translation>{1} クラスの画像 {0} 枚：学習用 {2} 枚、テスト用 {3} 枚。</translation>
    </message>
    <message>
        <source>{0} images of {1} classes: {2} for training, {4} for validation, {3} for testing.</source>
        <translation>{1} クラスの画像 {0} 枚：学習用 {2} 枚、検証用 {4} 枚、テスト用 {3} 枚。</translation>
    </message>
    <message>
        <source>Loading progress</source>
        <translation>読み込みの進行状況</translation>
    </message>
    <message>
        <source>Loading {0}…</source>
        <translation>{0} を読み込んでいます…</translation>
    </message>
    <message>
        <source>As stored, these images look turned, mirrored or inverted. Do they look right to you as they are shown here?</source>
        <translation>これらの画像は、保存されたままでは回転、反転、または明暗が逆のようです。ここに示した見え方で正しいですか？</translation>
    </message>
    <message>
        <source>Samples of each class</source>
        <translation>各クラスの見本</translation>
    </message>
    <message>
        <source>What was skipped, and why</source>
        <translation>スキップしたものとその理由</translation>
    </message>
    <message>
        <source>The images are still being loaded.</source>
        <translation>画像はまだ読み込み中です。</translation>
    </message>
    <message>
        <source>&amp;Use this data</source>
        <translation>このデータを使う(&amp;U)</translation>
    </message>
    <message>
        <source>Keep the dataset chosen before.</source>
        <translation>前に選んだデータセットのままにします。</translation>
    </message>
</context>
<context>
    <name>DataImport</name>
    <message>
        <source>Open data</source>
        <translation>データを開く</translation>
    </message>
    <message>
        <source>Images with labels ({0});;All files (*)</source>
        <translation>ラベル付き画像 ({0});;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>The next run trains on these images.</source>
        <translation>次の学習ではこれらの画像を使います。</translation>
    </message>
</context>
<context>
    <name>DrawingCanvas</name>
    <message>
        <source>Drawing canvas</source>
        <translation>手書きキャンバス</translation>
    </message>
    <message>
        <source>Draw a digit here</source>
        <translation>ここに数字を書いてください</translation>
    </message>
    <message>
        <source>Draw one of these here:
{0}</source>
        <translation>ここに次のどれかを書いてください：
{0}</translation>
    </message>
    <message>
        <source>Draw a digit here with a mouse, finger, pen or keys: arrow keys move a cursor, Space sets the pen down and lifts it.</source>
        <translation>マウス、指、ペン、またはキーでここに数字を書いてください。矢印キーでカーソルを動かし、スペースキーでペンを下ろし、上げます。</translation>
    </message>
    <message>
        <source>Draw one of these here with a mouse, finger, pen or keys (arrow keys move a cursor, Space sets the pen down and lifts it): {0}.</source>
        <translation>マウス、指、ペン、またはキーで（矢印キーでカーソルを動かし、スペースキーでペンを下ろし、上げます）ここに次のどれかを書いてください：{0}。</translation>
    </message>
</context>
<context>
    <name>DrawingDocument</name>
    <message>
        <source>stroke</source>
        <translation>ストローク</translation>
    </message>
    <message>
        <source>erasing</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>new drawing</source>
        <translation>新しい手書き</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>クリア</translation>
    </message>
</context>
<context>
    <name>DrawingImport</name>
    <message>
        <source>There is no picture on the clipboard. Copy one, then paste again.</source>
        <translation>クリップボードに画像がありません。画像をコピーしてから貼り付けてください。</translation>
    </message>
</context>
<context>
    <name>DrawingWall</name>
    <message>
        <source>Kept drawings</source>
        <translation>保存した手書き</translation>
    </message>
</context>
<context>
    <name>DropHighlight</name>
    <message>
        <source>Drop to read this picture</source>
        <translation>ドロップするとこの画像を読み取ります</translation>
    </message>
    <message>
        <source>Drop to open this network</source>
        <translation>ドロップするとこのネットワークを開きます</translation>
    </message>
    <message>
        <source>Drop to use these images</source>
        <translation>ドロップするとこれらの画像を使います</translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>{0} s</source>
        <translation>{0} 秒</translation>
    </message>
    <message>
        <source>{0} h</source>
        <translation>{0} 時間</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} 分</translation>
    </message>
</context>
<context>
    <name>EditMenu</name>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>C&amp;opy reading</source>
        <translation>読み取り結果をコピー(&amp;O)</translation>
    </message>
    <message>
        <source>Copy p&amp;icture of</source>
        <translation>画像をコピー(&amp;I)</translation>
    </message>
    <message>
        <source>Pa&amp;ste</source>
        <translation>貼り付け(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>クリア(&amp;C)</translation>
    </message>
    <message>
        <source>Restore &amp;last drawing</source>
        <translation>前回の手書きを復元(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Pen</source>
        <translation>ペン(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <translation>消しゴム(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Thicker brush</source>
        <translation>ブラシを太く(&amp;T)</translation>
    </message>
    <message>
        <source>T&amp;hinner brush</source>
        <translation>ブラシを細く(&amp;H)</translation>
    </message>
    <message>
        <source>Keep as re&amp;ad</source>
        <translation>読み取りどおりに保存(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Keep as…</source>
        <translation>別のものとして保存(&amp;K)…</translation>
    </message>
    <message>
        <source>Keep as &amp;no digit</source>
        <translation>非数字として保存(&amp;N)</translation>
    </message>
    <message>
        <source>Keep no lon&amp;ger</source>
        <translation>保存をやめる(&amp;G)</translation>
    </message>
    <message>
        <source>Rea&amp;d as a page</source>
        <translation>ページとして読む(&amp;D)</translation>
    </message>
    <message>
        <source>Copy as ta&amp;ble</source>
        <translation>表としてコピー(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Mark a number</source>
        <translation>数に印を付ける(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Join with the next</source>
        <translation>次とつなげる(&amp;J)</translation>
    </message>
    <message>
        <source>Split at the widest &amp;gap</source>
        <translation>最も広いすき間で分ける(&amp;F)</translation>
    </message>
</context>
<context>
    <name>EvidenceSection</name>
    <message>
        <source>Shows which ink makes it this digit and not that one</source>
        <translation>どのインクのために、あの数字でなくこの数字になるのかを示します</translation>
    </message>
    <message>
        <source>Rather than</source>
        <translation>比べる相手</translation>
    </message>
    <message>
        <source>rather &amp;than</source>
        <translation>比べる相手(&amp;T)</translation>
    </message>
    <message>
        <source>anything else</source>
        <translation>ほかの何か</translation>
    </message>
    <message>
        <source>PyTorch is being loaded…</source>
        <translation>PyTorch を読み込んでいます…</translation>
    </message>
    <message>
        <source>+ (orange) speaks for {0}, − (blue) against it.</source>
        <translation>+（橙）は {0} を支持し、−（青）は反対します。</translation>
    </message>
    <message>
        <source>Checked: without the tenth of the ink that speaks most for {0}, the network gives {0} {1}; without a random tenth, {2}.</source>
        <translation>確認：{0} を最も支持するインクの 1 割を除くと、{0} の確率は {1}、無作為に 1 割を除くと {2} です。</translation>
    </message>
</context>
<context>
    <name>EvidenceView</name>
    <message>
        <source>Evidence</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Evidence for {0}</source>
        <translation>{0} の根拠</translation>
    </message>
    <message>
        <source>Evidence for {0} rather than {1}</source>
        <translation>{1} でなく {0} である根拠</translation>
    </message>
</context>
<context>
    <name>ExerciseView</name>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>スキップ(&amp;K)</translation>
    </message>
    <message>
        <source>Asks for the next one, and keeps nothing</source>
        <translation>次に進み、何も保存しません</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Ends the exercise; what was kept stays</source>
        <translation>練習を終えます。保存したものは残ります</translation>
    </message>
    <message>
        <source>Draw it on the canvas: {0} of {1}. It is kept when your pen rests; Ctrl+Z brings the last one back.</source>
        <translation>キャンバスに書いてください：{1} 個中 {0} 個目。ペンを止めると保存されます。Ctrl+Z で前のものに戻ります。</translation>
    </message>
</context>
<context>
    <name>ExperimentDetails</name>
    <message>
        <source>Accuracy</source>
        <translation>正解率</translation>
    </message>
    <message>
        <source>Choose a value by validation; what is chosen by test images is not tested.</source>
        <translation>値は検証の結果で選んでください。テスト画像で選んだ値は、もうテストされたことになりません。</translation>
    </message>
    <message>
        <source>Validation accuracy</source>
        <translation>検証正解率</translation>
    </message>
    <message>
        <source>Test accuracy</source>
        <translation>テスト正解率</translation>
    </message>
    <message>
        <source>Each run, their mean, and where the mean lies for sure</source>
        <translation>各回の学習、その平均、平均が確かにある範囲</translation>
    </message>
    <message>
        <source>Figures of the experiment</source>
        <translation>実験の数値</translation>
    </message>
    <message>
        <source>± is half of the 95 % interval of the mean (Student’s t); sd is the standard deviation of single runs.</source>
        <translation>± は平均の 95% 区間の半分（スチューデントの t）、sd は 1 回の学習の標準偏差です。</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>学習記録</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>sd</source>
        <translation>sd</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>All runs</source>
        <translation>すべての学習</translation>
    </message>
    <message>
        <source>{0}, {1} failed</source>
        <translation>{0}、失敗 {1} 回</translation>
    </message>
</context>
<context>
    <name>ExperimentForm</name>
    <message>
        <source>Seeds</source>
        <translation>シード数</translation>
    </message>
    <message>
        <source>How many runs, each with another seed: how far they scatter is chance.</source>
        <translation>異なるシードで何回学習するかです。ばらつきは偶然によるものです。</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>変える設定</translation>
    </message>
    <message>
        <source>The setting of which several values are tried; all others stay as they are.</source>
        <translation>いくつかの値を試す設定です。ほかはすべてそのままです。</translation>
    </message>
    <message>
        <source>Only the seed</source>
        <translation>シードのみ</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>値</translation>
    </message>
    <message>
        <source>The values to try, separated by commas; each is trained with every seed.</source>
        <translation>試す値をコンマで区切ります。それぞれの値をすべてのシードで学習します。</translation>
    </message>
    <message>
        <source>The values to try, separated by semicolons; each is trained with every seed.</source>
        <translation>試す値をセミコロンで区切ります。それぞれの値をすべてのシードで学習します。</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>同時実行</translation>
    </message>
    <message>
        <source>How many runs are trained side by side, where other programs leave so many cores free and no graphics card is used.</source>
        <translation>ほかのプログラムが使っていないコアがあり、グラフィックスカードを使わないときに、並べて学習する数です。</translation>
    </message>
    <message>
        <source>Nu&amp;mber of seeds</source>
        <translation>シード数(&amp;M)</translation>
    </message>
    <message>
        <source>Which settin&amp;g</source>
        <translation>変える設定(&amp;G)</translation>
    </message>
    <message>
        <source>Values to tr&amp;y</source>
        <translation>試す値(&amp;Y)</translation>
    </message>
    <message>
        <source>At &amp;once</source>
        <translation>同時実行(&amp;O)</translation>
    </message>
    <message>
        <source>A network is already training; stop it first</source>
        <translation>ネットワークはすでに学習中です。先に停止してください</translation>
    </message>
    <message numerus="yes">
        <source>Train %Ln r&amp;uns</source>
        <translation>
            <numerusform>%Ln 回学習(&amp;U)</numerusform>
        </translation>
    </message>
    <message>
        <source>Train them as one experiment, which is then on the page Runs</source>
        <translation>一つの実験としてまとめて学習します。結果は「学習記録」ページにあります</translation>
    </message>
    <message>
        <source>Each value is trained with every seed. Choose by validation accuracy: a value that test images chose is no longer tested by them.</source>
        <translation>それぞれの値をすべてのシードで学習します。検証正解率で選んでください。テスト画像で選んだ値は、もうその画像ではテストされません。</translation>
    </message>
    <message>
        <source>The same settings, each time with another seed: how far runs scatter.</source>
        <translation>同じ設定で、毎回シードを変えます。学習がどれだけばらつくかがわかります。</translation>
    </message>
</context>
<context>
    <name>ExperimentView</name>
    <message>
        <source>Experiment: {0}. Run {1} of {2}: {3}.</source>
        <translation>実験：{0}。{2} 回中 {1} 回目の学習：{3}。</translation>
    </message>
    <message>
        <source>Experiment: {0}. {1} of {2} runs have ended; see the page Runs.</source>
        <translation>実験：{0}。{2} 回中 {1} 回が終わりました。「学習記録」ページを見てください。</translation>
    </message>
    <message>
        <source>Test accuracy so far: {0}.</source>
        <translation>これまでのテスト正解率：{0}。</translation>
    </message>
    <message>
        <source>Test accuracy: {0}.</source>
        <translation>テスト正解率：{0}。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are trained beside it.</source>
        <translation>
            <numerusform>ほかに %Ln 回を並行して学習中です。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Experiments</name>
    <message numerus="yes">
        <source>%Ln seeds</source>
        <translation>
            <numerusform>シード %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
    <message>
        <source>seed {0}</source>
        <translation>シード {0}</translation>
    </message>
    <message>
        <source>{0} – {1}</source>
        <translation>{0} ～ {1}</translation>
    </message>
    <message>
        <source>Values are percentages, as the settings show them: {0}.</source>
        <translation>値は、設定の表示と同じくパーセントです：{0}。</translation>
    </message>
    <message>
        <source>A value is missing; write one.</source>
        <translation>値が抜けています。入力してください。</translation>
    </message>
    <message>
        <source>“{0}” is not a number.</source>
        <translation>「{0}」は数ではありません。</translation>
    </message>
    <message>
        <source>“{0}” is not a whole number.</source>
        <translation>「{0}」は整数ではありません。</translation>
    </message>
    <message>
        <source>There is no “{0}”; choose from: {1}.</source>
        <translation>「{0}」はありません。次から選んでください：{1}。</translation>
    </message>
    <message>
        <source>“{0}” is not possible; write {1} to {2}.</source>
        <translation>「{0}」は使えません。{1} ～ {2} にしてください。</translation>
    </message>
    <message>
        <source>“{0}” is there twice; name it once.</source>
        <translation>「{0}」が 2 回あります。1 回だけにしてください。</translation>
    </message>
    <message>
        <source>“{0}” can be read in two ways; write “{1}” or “{2}”.</source>
        <translation>「{0}」は二通りに読めます。「{1}」か「{2}」と書いてください。</translation>
    </message>
    <message>
        <source>Separate several values with commas.</source>
        <translation>複数の値はコンマで区切ってください。</translation>
    </message>
    <message>
        <source>Separate several values with semicolons.</source>
        <translation>複数の値はセミコロンで区切ってください。</translation>
    </message>
</context>
<context>
    <name>ExportButton</name>
    <message>
        <source>E&amp;xport</source>
        <translation>エクスポート(&amp;X)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>&amp;Report for a browser…</source>
        <translation>ブラウザー用のレポート(&amp;R)…</translation>
    </message>
    <message>
        <source>Saves what was measured: as a table for other programs, or as a report</source>
        <translation>測定結果を、ほかのプログラム用の表、またはレポートとして保存します</translation>
    </message>
    <message>
        <source>Nothing has been measured yet: press Measure</source>
        <translation>まだ何も測定していません。「測定」を押してください</translation>
    </message>
    <message>
        <source>&amp;Predictions, image by image…</source>
        <translation>画像ごとの予測(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Confusion matrix…</source>
        <translation>混同行列(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Table of classes…</source>
        <translation>クラスの表(&amp;T)…</translation>
    </message>
    <message>
        <source>Export results</source>
        <translation>結果のエクスポート</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>レポートの保存</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>ウェブページ (*.html)</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export network</source>
        <translation>ネットワークのエクスポート</translation>
    </message>
    <message>
        <source>An ONNX file lets other programs read digits with the network “{0}”; a web page lets any browser do so, offline. It is saved once {1} test images are read with it just as by this program.</source>
        <translation>ONNX ファイルがあれば、ほかのプログラムもネットワーク「{0}」で数字を読めます。ウェブページなら、どのブラウザーでもオフラインで読めます。{1} 枚のテスト画像がこのプログラムと同じように読めたら保存します。</translation>
    </message>
    <message>
        <source>ONNX file, &amp;full precision (float32)</source>
        <translation>ONNX ファイル、完全精度 (float32)(&amp;F)</translation>
    </message>
    <message>
        <source>The weights exactly as they were trained.</source>
        <translation>学習したとおりの重みです。</translation>
    </message>
    <message>
        <source>ONNX file, &amp;small (int8)</source>
        <translation>ONNX ファイル、小型 (int8)(&amp;S)</translation>
    </message>
    <message>
        <source>8-bit integer weights: a quarter of the size, nearly the same readings.</source>
        <translation>8 ビット整数の重みです。大きさは 4 分の 1、読み取りはほぼ同じです。</translation>
    </message>
    <message>
        <source>&amp;Web page</source>
        <translation>ウェブページ(&amp;W)</translation>
    </message>
    <message>
        <source>One file that reads digits and numbers in any browser, on a phone too.</source>
        <translation>一つのファイルで、どのブラウザーでも（携帯電話でも）数字や数を読みます。</translation>
    </message>
    <message>
        <source>Export in progress</source>
        <translation>エクスポート中</translation>
    </message>
    <message>
        <source>Export status</source>
        <translation>エクスポートの状態</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Open page</source>
        <translation>ページを開く(&amp;O)</translation>
    </message>
    <message>
        <source>Show the saved page in your browser</source>
        <translation>保存したページをブラウザーで表示します</translation>
    </message>
    <message>
        <source>ONNX network (*.onnx)</source>
        <translation>ONNX ネットワーク (*.onnx)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>ウェブページ (*.html)</translation>
    </message>
    <message>
        <source>Exporting and checking; this takes a few seconds…</source>
        <translation>エクスポートして確認しています。数秒かかります…</translation>
    </message>
    <message>
        <source>An export is running; it takes a few seconds</source>
        <translation>エクスポート中です。数秒かかります</translation>
    </message>
    <message>
        <source>Choose a file and export the network</source>
        <translation>ファイルを選んでネットワークをエクスポートします</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>このウィンドウを閉じます</translation>
    </message>
    <message>
        <source>Saved: {0} ({1}). It reads {2} of {3} test images as this program does.</source>
        <translation>保存しました：{0}（{1}）。テスト画像 {3} 枚中 {2} 枚を、このプログラムと同じに読みます。</translation>
    </message>
    <message>
        <source>There is no browser here; open {0} yourself.</source>
        <translation>ここにはブラウザーがありません。{0} を自分で開いてください。</translation>
    </message>
    <message>
        <source>Saved: {0} ({1})</source>
        <translation>保存しました：{0}（{1}）</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Images read the same</source>
        <translation>同じに読めた画像</translation>
    </message>
    <message>
        <source>Accuracy here</source>
        <translation>ここでの正解率</translation>
    </message>
    <message>
        <source>Accuracy in ONNX Runtime</source>
        <translation>ONNX Runtime での正解率</translation>
    </message>
    <message>
        <source>Milliseconds per image</source>
        <translation>1 枚あたりのミリ秒</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>未測定</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>何も保存しませんでした。</translation>
    </message>
</context>
<context>
    <name>FileActions</name>
    <message>
        <source>Drawings and pictures ({0})</source>
        <translation>手書きと画像 ({0})</translation>
    </message>
    <message>
        <source>Open drawing</source>
        <translation>手書きを開く</translation>
    </message>
    <message>
        <source>The canvas is empty; draw something first.</source>
        <translation>キャンバスは空です。先に何か書いてください。</translation>
    </message>
    <message>
        <source>Save drawing</source>
        <translation>手書きの保存</translation>
    </message>
    <message>
        <source>Open model</source>
        <translation>モデルを開く</translation>
    </message>
    <message>
        <source>Save model</source>
        <translation>モデルの保存</translation>
    </message>
    <message>
        <source>The network is still loading; try again in a moment.</source>
        <translation>ネットワークはまだ読み込み中です。少し待ってからもう一度試してください。</translation>
    </message>
    <message>
        <source>There are no curves yet; train a network first.</source>
        <translation>曲線はまだありません。先にネットワークを学習させてください。</translation>
    </message>
    <message>
        <source>Export curves</source>
        <translation>曲線のエクスポート</translation>
    </message>
    <message>
        <source>{0} is no longer there; it is off the list now.</source>
        <translation>{0} はもうありません。一覧から外しました。</translation>
    </message>
    <message>
        <source>An ink file cannot hold a picture; save the drawing as a picture instead.</source>
        <translation>インクファイルに画像は入れられません。画像として保存してください。</translation>
    </message>
    <message>
        <source>There is more ink than an ink file can hold; save it as a picture.</source>
        <translation>インクが多すぎてインクファイルに入りません。画像として保存してください。</translation>
    </message>
    <message>
        <source>Zen Digits model (*.zendigits)</source>
        <translation>Zen Digits モデル (*.zendigits)</translation>
    </message>
</context>
<context>
    <name>FileMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>Open data &amp;file…</source>
        <translation>データファイルを開く(&amp;F)…</translation>
    </message>
    <message>
        <source>Open data fo&amp;lder…</source>
        <translation>データフォルダーを開く(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Export curves…</source>
        <translation>曲線をエクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Save &amp;picture of</source>
        <translation>画像を保存(&amp;P)</translation>
    </message>
    <message>
        <source>Pr&amp;int</source>
        <translation>印刷(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Open drawing…</source>
        <translation>手書きを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Save drawing…</source>
        <translation>手書きを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Save &amp;table…</source>
        <translation>表を保存(&amp;T)…</translation>
    </message>
    <message>
        <source>Open &amp;model…</source>
        <translation>モデルを開く(&amp;M)…</translation>
    </message>
    <message>
        <source>Save mo&amp;del…</source>
        <translation>モデルを保存(&amp;D)…</translation>
    </message>
    <message>
        <source>Export &amp;network…</source>
        <translation>ネットワークをエクスポート(&amp;N)…</translation>
    </message>
    <message>
        <source>Export &amp;web page…</source>
        <translation>ウェブページをエクスポート(&amp;W)…</translation>
    </message>
</context>
<context>
    <name>Habits</name>
    <message>
        <source>Your style: plain and upright; no habit stood out.</source>
        <translation>あなたの書き方：素直でまっすぐ。目立つ癖はありません。</translation>
    </message>
    <message>
        <source>Your style: {0}.</source>
        <translation>あなたの書き方：{0}。</translation>
    </message>
    <message>
        <source>zeros with a slash</source>
        <translation>0 に斜線</translation>
    </message>
    <message>
        <source>zeros with a dot</source>
        <translation>0 に点</translation>
    </message>
    <message>
        <source>ones with an upstroke</source>
        <translation>1 に上向きの書き出し</translation>
    </message>
    <message>
        <source>ones on a foot</source>
        <translation>1 に台</translation>
    </message>
    <message>
        <source>twos with a loop</source>
        <translation>2 に輪</translation>
    </message>
    <message>
        <source>fours that are open at the top</source>
        <translation>4 の上が開いている</translation>
    </message>
    <message>
        <source>fours in one stroke</source>
        <translation>4 を一筆で</translation>
    </message>
    <message>
        <source>fives whose bar is a stroke of its own</source>
        <translation>5 の横棒が別の画</translation>
    </message>
    <message>
        <source>sevens with a bar</source>
        <translation>7 に横棒</translation>
    </message>
    <message>
        <source>eights in two strokes</source>
        <translation>8 を二画で</translation>
    </message>
    <message>
        <source>nines whose tail curls to the left</source>
        <translation>9 の尾が左に曲がる</translation>
    </message>
    <message>
        <source>leaning to the right</source>
        <translation>右に傾く</translation>
    </message>
    <message>
        <source>leaning to the left</source>
        <translation>左に傾く</translation>
    </message>
</context>
<context>
    <name>HandChanges</name>
    <message>
        <source>Import drawings</source>
        <translation>手書きのインポート</translation>
    </message>
    <message>
        <source>Left out, as they have no label: {0}.</source>
        <translation>ラベルがないため除いたもの：{0}。</translation>
    </message>
    <message>
        <source>Export drawings</source>
        <translation>手書きのエクスポート</translation>
    </message>
    <message>
        <source>Left out, as pictures have no strokes: {0}.</source>
        <translation>画像にはストロークがないため除いたもの：{0}。</translation>
    </message>
    <message>
        <source>Ink ({0})</source>
        <translation>インク ({0})</translation>
    </message>
</context>
<context>
    <name>HandChoice</name>
    <message>
        <source>Whose drawings are kept, and shown here</source>
        <translation>誰の手書きを保存し、ここに表示するか</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>筆跡</translation>
    </message>
    <message>
        <source>Ne&amp;w hand…</source>
        <translation>新しい筆跡(&amp;W)…</translation>
    </message>
    <message>
        <source>For another person</source>
        <translation>別の人のために</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>名前の変更(&amp;N)…</translation>
    </message>
    <message>
        <source>Call this hand otherwise</source>
        <translation>この筆跡の名前を変えます</translation>
    </message>
    <message>
        <source>Delete &amp;my hand…</source>
        <translation>自分の筆跡を削除(&amp;M)…</translation>
    </message>
    <message>
        <source>Deletes all drawings of this hand, and what was learned from them</source>
        <translation>この筆跡の手書きと、そこから学んだことをすべて削除します</translation>
    </message>
    <message>
        <source>Whose hand is it?</source>
        <translation>誰の筆跡ですか？</translation>
    </message>
    <message>
        <source>What is this hand called?</source>
        <translation>この筆跡の名前は何ですか？</translation>
    </message>
    <message>
        <source>Delete the hand “{0}” with {1}? They will be gone for good.</source>
        <translation>筆跡「{0}」と {1} を削除しますか？ 元には戻せません。</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
</context>
<context>
    <name>HandNetwork</name>
    <message>
        <source>Yours</source>
        <translation>あなた用</translation>
    </message>
</context>
<context>
    <name>HandsTable</name>
    <message>
        <source>The share of each hand’s drawings that is right, each read by a network that has not learned from it; the hand that is read worst comes first</source>
        <translation>各筆跡の手書きが正しく読めた割合。どれも、それを学んでいないネットワークが読みます。最も読みにくい筆跡が最初です</translation>
    </message>
    <message>
        <source>How well each hand is read</source>
        <translation>各筆跡がどれだけ読めるか</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>筆跡</translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation>手書き</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>以前</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>It was not learned yet.</source>
        <translation>まだ学習していません。</translation>
    </message>
</context>
<context>
    <name>HelpMenu</name>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>Show data &amp;folder</source>
        <translation>データフォルダーを表示(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Delete my data…</source>
        <translation>自分のデータを削除(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;About Zen Digits</source>
        <translation>Zen Digits について(&amp;A)</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>Far above what suits this network and optimizer: it may learn nothing.</source>
        <translation>このネットワークと最適化手法に合う値よりずっと大きく、何も学ばないかもしれません。</translation>
    </message>
    <message>
        <source>Far below what suits this network and optimizer: it will hardly learn.</source>
        <translation>このネットワークと最適化手法に合う値よりずっと小さく、ほとんど学びません。</translation>
    </message>
    <message>
        <source>There are only {0} images: the weights change once in each epoch.</source>
        <translation>画像が {0} 枚しかありません。重みは 1 エポックに 1 回しか変わりません。</translation>
    </message>
    <message>
        <source>The weights change only {0} times in each epoch.</source>
        <translation>重みは 1 エポックに {0} 回しか変わりません。</translation>
    </message>
    <message>
        <source>The weights change only {0} times in all: too few to learn much.</source>
        <translation>重みは全部で {0} 回しか変わりません。少なすぎて多くは学べません。</translation>
    </message>
    <message>
        <source>This network needs more time to learn.</source>
        <translation>このネットワークの学習にはもっと時間が必要です。</translation>
    </message>
    <message>
        <source>It will long have stopped getting better.</source>
        <translation>とっくに良くならなくなっているでしょう。</translation>
    </message>
    <message>
        <source>Without held-out images, patience has nothing to go by.</source>
        <translation>取り分けた画像がないと、「忍耐」の拠り所がありません。</translation>
    </message>
    <message>
        <source>This small network can hardly do without so many features.</source>
        <translation>この小さなネットワークは、これだけの特徴なしではやっていけません。</translation>
    </message>
    <message>
        <source>More than half of the features are left out.</source>
        <translation>特徴の半分以上を使いません。</translation>
    </message>
    <message>
        <source>Each change will overshoot for a hundred more.</source>
        <translation>変更のたびに、その後 100 回も行き過ぎます。</translation>
    </message>
    <message>
        <source>Weights will shrink faster than they learn.</source>
        <translation>重みが、学ぶより速く縮みます。</translation>
    </message>
    <message>
        <source>Nearly all weights will become 0.</source>
        <translation>ほとんどすべての重みが 0 になります。</translation>
    </message>
    <message>
        <source>The network may not trust even what is clear.</source>
        <translation>明らかなものさえ、ネットワークは信じられなくなります。</translation>
    </message>
    <message>
        <source>The shipped network was asked about MNIST’s own images only.</source>
        <translation>付属のネットワークが答えたのは MNIST の画像だけです。</translation>
    </message>
    <message>
        <source>A 4, 7 or 1 turned so far looks like another digit.</source>
        <translation>4、7、1 をこれだけ回すと、別の数字に見えます。</translation>
    </message>
    <message>
        <source>Ink will be pushed out of the image.</source>
        <translation>インクが画像の外に押し出されます。</translation>
    </message>
    <message>
        <source>Parts of digits will be cut off.</source>
        <translation>数字の一部が切り取られます。</translation>
    </message>
    <message>
        <source>No such graphics card, or no PyTorch for it, is found.</source>
        <translation>そのようなグラフィックスカード、またはそれに対応した PyTorch が見つかりません。</translation>
    </message>
    <message>
        <source>A graphics card is there and trains this network much faster.</source>
        <translation>グラフィックスカードがあり、このネットワークをずっと速く学習できます。</translation>
    </message>
    <message>
        <source>Use {0}</source>
        <translation>{0} を使う</translation>
    </message>
</context>
<context>
    <name>ImageWall</name>
    <message>
        <source>Images</source>
        <translation>画像</translation>
    </message>
</context>
<context>
    <name>InsideSection</name>
    <message>
        <source>Inside the network</source>
        <translation>ネットワークの内部</translation>
    </message>
    <message>
        <source>Orange is positive, blue with − negative; the stronger, the more of it.</source>
        <translation>橙は正、− の付いた青は負です。色が濃いほど大きくなります。</translation>
    </message>
</context>
<context>
    <name>InsightPages</name>
    <message>
        <source>The network is measured on these images.</source>
        <translation>ネットワークはこれらの画像で測定されます。</translation>
    </message>
</context>
<context>
    <name>JobControls</name>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>{0} ({1})</source>
        <translation>{0}（{1}）</translation>
    </message>
</context>
<context>
    <name>LabelRow</name>
    <message>
        <source>Right</source>
        <translation>正解</translation>
    </message>
    <message>
        <source>Keep it as what it is read as</source>
        <translation>読み取りどおりに保存します</translation>
    </message>
    <message>
        <source>Not a digit</source>
        <translation>数字ではない</translation>
    </message>
    <message>
        <source>Keep it as something else</source>
        <translation>別のものとして保存します</translation>
    </message>
    <message>
        <source>What it is: type it, and press Enter to keep the drawing</source>
        <translation>何なのかを入力し、Enter を押すと手書きが保存されます</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>何か</translation>
    </message>
    <message>
        <source>It is a …</source>
        <translation>これは…</translation>
    </message>
    <message>
        <source>What became of the drawing</source>
        <translation>手書きの行方</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Keep it no longer</source>
        <translation>保存をやめる</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>どれでもない</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>{0}: no font here has its script</source>
        <translation>{0}：その文字を含むフォントがありません</translation>
    </message>
</context>
<context>
    <name>LayerView</name>
    <message>
        <source>Point at a part to enlarge it, or walk with the arrow keys</source>
        <translation>部分を指すと拡大します。矢印キーでも移動できます</translation>
    </message>
    <message>
        <source>What the layer makes of it</source>
        <translation>層が作り出すもの</translation>
    </message>
    <message>
        <source>On &amp;this drawing</source>
        <translation>この手書き(&amp;T)</translation>
    </message>
    <message>
        <source>What this layer makes of the drawing</source>
        <translation>この層が手書きから作り出すもの</translation>
    </message>
    <message>
        <source>&amp;Weights</source>
        <translation>重み(&amp;K)</translation>
    </message>
    <message>
        <source>What this layer looks for: its weights of the pixels, as pictures</source>
        <translation>この層が探すもの：画素に対する重みを画像で示します</translation>
    </message>
    <message>
        <source>The part that is pointed at, enlarged</source>
        <translation>指している部分の拡大</translation>
    </message>
    <message>
        <source>Enlarged</source>
        <translation>拡大</translation>
    </message>
</context>
<context>
    <name>Layers</name>
    <message>
        <source>Map {0} of {1}: where in the drawing this feature is found, at most {2}.</source>
        <translation>特徴マップ {0}/{1}：手書きのどこにこの特徴があるか、最大 {2}。</translation>
    </message>
    <message>
        <source>Beside it, line by line, as it was in training after epochs {0}.</source>
        <translation>隣に 1 行ずつ、学習中のエポック {0} の後の様子を示します。</translation>
    </message>
    <message>
        <source>Hidden unit {0} of {1} answers {2}.</source>
        <translation>隠れユニット {0}/{1} の出力は {2} です。</translation>
    </message>
    <message>
        <source>Map {0} of {1}: where this filter answers to the drawing, at most {2}. Beside it the filter: orange where ink strengthens its answer, blue with − where ink weakens it.</source>
        <translation>特徴マップ {0}/{1}：手書きのどこにこのフィルターが反応するか、最大 {2}。隣はフィルターです。橙の場所ではインクが反応を強め、− の付いた青の場所では弱めます。</translation>
    </message>
    <message>
        <source>Filter {0} of {1}, {2} × {3} weights: orange where ink strengthens its answer, blue with − where ink weakens it.</source>
        <translation>フィルター {0}/{1}、{2} × {3} の重み：橙の場所ではインクが反応を強め、− の付いた青の場所では弱めます。</translation>
    </message>
    <message>
        <source>Hidden unit {0} of {1} answers {2}. Its weights of the pixels: orange where ink strengthens its answer, blue with − where ink weakens it.</source>
        <translation>隠れユニット {0}/{1} の出力は {2} です。画素に対する重み：橙の場所ではインクが反応を強め、− の付いた青の場所では弱めます。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Output “{0}”: {1} before the softmax, which turns the outputs into probabilities.</source>
        <translation>出力「{0}」：ソフトマックスの前は {1}。ソフトマックスが出力を確率に変えます。</translation>
    </message>
    <message>
        <source>Tower {0} gives “{1}” {2}; the mean of all towers counts.</source>
        <translation>タワー {0} は「{1}」に {2} を与えます。全タワーの平均が採用されます。</translation>
    </message>
    <message>
        <source>residual block: {0}, to which its input is added</source>
        <translation>残差ブロック：{0}、それに入力を足したもの</translation>
    </message>
    <message>
        <source>patches: {0}, and the place of each is added</source>
        <translation>パッチ：{0}、それぞれの位置を足したもの</translation>
    </message>
    <message>
        <source>{0}, in {1} towers</source>
        <translation>{0}、タワー {1} 個</translation>
    </message>
    <message>
        <source>max-pooling 2×2</source>
        <translation>最大プーリング 2×2</translation>
    </message>
    <message>
        <source>mean of each map</source>
        <translation>各マップの平均</translation>
    </message>
    <message>
        <source>batch normalization</source>
        <translation>バッチ正規化</translation>
    </message>
    <message>
        <source>layer normalization</source>
        <translation>層正規化</translation>
    </message>
    <message>
        <source>sigmoid</source>
        <translation>シグモイド</translation>
    </message>
    <message>
        <source>dense</source>
        <translation>全結合</translation>
    </message>
    <message>
        <source>LSTM, row by row</source>
        <translation>LSTM、1 行ずつ</translation>
    </message>
    <message>
        <source>self-attention</source>
        <translation>自己注意</translation>
    </message>
    <message>
        <source>mean of all patches</source>
        <translation>全パッチの平均</translation>
    </message>
    <message>
        <source>mean of all towers</source>
        <translation>全タワーの平均</translation>
    </message>
    <message>
        <source>convolution {0}×{0}</source>
        <translation>畳み込み {0}×{0}</translation>
    </message>
    <message>
        <source>convolution {0}×{0}, stride {1}</source>
        <translation>畳み込み {0}×{0}、ストライド {1}</translation>
    </message>
    <message>
        <source>{0}; no parameters</source>
        <translation>{0}、パラメーターなし</translation>
    </message>
    <message>
        <source>{0}; {1} parameters</source>
        <translation>{0}、パラメーター {1} 個</translation>
    </message>
    <message>
        <source>Image: 28 × 28 pixels</source>
        <translation>画像：28 × 28 画素</translation>
    </message>
    <message>
        <source>In all: {0} parameters</source>
        <translation>合計：パラメーター {0} 個</translation>
    </message>
    <message>
        <source>After row {0} of {1}, cell {2} of {3} holds {4}. Each line is the network’s memory after one more row of the image.</source>
        <translation>{1} 行中 {0} 行目の後、{3} 個中 {2} 番目のセルの値は {4} です。各行は、画像をもう 1 行読んだ後のネットワークの記憶です。</translation>
    </message>
    <message>
        <source>Feature {0} of the patch in row {1}, column {2} is {3}. Each line is a patch.</source>
        <translation>{1} 行 {2} 列のパッチの特徴 {0} は {3} です。各行が一つのパッチです。</translation>
    </message>
    <message>
        <source>head {0} at row {1}, column {2} ({3})</source>
        <translation>ヘッド {0} は {1} 行 {2} 列を見る（{3}）</translation>
    </message>
    <message>
        <source>The patch in row {0}, column {1} looks most at these, in squares for each head: {2}.</source>
        <translation>{0} 行 {1} 列のパッチが最も注目するものを、ヘッドごとに四角で示します：{2}。</translation>
    </message>
</context>
<context>
    <name>LearnMenu</name>
    <message>
        <source>Le&amp;arn</source>
        <translation>学ぶ(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>次のステップ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous step</source>
        <translation>前のステップ(&amp;P)</translation>
    </message>
    <message>
        <source>Show &amp;where</source>
        <translation>場所を示す(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Close lesson</source>
        <translation>レッスンを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Open lesson…</source>
        <translation>レッスンを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;{0} {1}</source>
        <translation>&amp;{0} {1}</translation>
    </message>
    <message>
        <source>Open lesson</source>
        <translation>レッスンを開く</translation>
    </message>
    <message>
        <source>Lessons (*.toml)</source>
        <translation>レッスン (*.toml)</translation>
    </message>
</context>
<context>
    <name>Learning</name>
    <message>
        <source>Yours is {1}, taught your {0} drawings.</source>
        <translation>あなた用は {1} で、あなたの {0} 個の手書きを教えました。</translation>
    </message>
    <message>
        <source>MNIST’s test images: {0} right; before: {1}.</source>
        <translation>MNIST のテスト画像：正解 {0}、以前 {1}。</translation>
    </message>
    <message>
        <source>Non-digits rejected: {0}; before: {1}.</source>
        <translation>退けた非数字：{0}、以前 {1}。</translation>
    </message>
    <message>
        <source>One drawing alone cannot tell how much was learned.</source>
        <translation>手書き一つだけでは、どれだけ学んだかわかりません。</translation>
    </message>
    <message>
        <source>Of your {0} drawings, each read by a network that has not learned from it: {1} right; before: {2}.</source>
        <translation>あなたの手書き {0} 個を、どれも学んでいないネットワークが読んだ結果：正解 {1}、以前 {2}。</translation>
    </message>
    <message>
        <source>learned</source>
        <translation>学習済み</translation>
    </message>
    <message>
        <source>learned: {0} of {1} right, before {2}</source>
        <translation>学習済み：{1} 個中 {0} 個正解、以前 {2}</translation>
    </message>
    <message>
        <source>Of your {0} that belong to no class, read in the same way: {1} rejected; before: {2}.</source>
        <translation>どのクラスでもない {0} 個を同じように読んだ結果：退けた {1}、以前 {2}。</translation>
    </message>
    <message>
        <source>Of the other {0}: {1} accepted; before: {2}.</source>
        <translation>ほかの {0} 個：受け入れた {1}、以前 {2}。</translation>
    </message>
    <message>
        <source>Left out, as {0} does not know their labels ({2}): {1}. Correct the labels, choose a network that knows them, or train one on these.</source>
        <translation>{0} がラベル（{2}）を知らないため除いたもの：{1}。ラベルを直すか、知っているネットワークを選ぶか、これらで学習させてください。</translation>
    </message>
    <message>
        <source>Left out, as they belong to no class, and {0} was trained without such: {1}. Choose a network that was trained with drawn non-digits.</source>
        <translation>どのクラスでもなく、{0} がそのような例なしで学習したため除いたもの：{1}。手書きの非数字で学習したネットワークを選んでください。</translation>
    </message>
</context>
<context>
    <name>LearningNews</name>
    <message>
        <source>learning your hand…</source>
        <translation>あなたの筆跡を学習中…</translation>
    </message>
    <message>
        <source>It learns the kept drawings; the page Teach tells more.</source>
        <translation>保存した手書きを学習しています。詳しくは「教える」ページを見てください。</translation>
    </message>
    <message>
        <source>not learned</source>
        <translation>学習していません</translation>
    </message>
</context>
<context>
    <name>LearningRow</name>
    <message>
        <source>What was learned</source>
        <translation>学んだこと</translation>
    </message>
    <message>
        <source>Teaches the network that reads from these drawings; it stays as it is, and what it becomes stands beside it</source>
        <translation>読み取っているネットワークに、これらの手書きを教えます。元のネットワークはそのまま残り、できたものが隣に並びます</translation>
    </message>
    <message>
        <source>&amp;Learn</source>
        <translation>学習(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>元に戻す(&amp;G)</translation>
    </message>
    <message>
        <source>Learn u&amp;pon each correction</source>
        <translation>訂正のたびに学習(&amp;P)</translation>
    </message>
    <message>
        <source>Learns by itself, some seconds after you said what a drawing is</source>
        <translation>手書きが何かを答えてから数秒後に、自動で学習します</translation>
    </message>
    <message>
        <source>Reads as before: what was learned is deleted, the drawings stay</source>
        <translation>以前と同じ読み取りに戻ります。学んだことは削除され、手書きは残ります</translation>
    </message>
    <message>
        <source>Nothing was learned yet</source>
        <translation>まだ何も学んでいません</translation>
    </message>
</context>
<context>
    <name>LeaveOutBox</name>
    <message>
        <source>Computes all figures without the images that you marked, and says so</source>
        <translation>あなたが印を付けた画像を除いてすべての数値を計算し、そのことを示します</translation>
    </message>
    <message>
        <source>Leave out marked ima&amp;ges ({0})</source>
        <translation>印を付けた画像を除く(&amp;I)（{0}）</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>You have corrected numbers, and neither copied nor saved them.</source>
        <translation>数を訂正しましたが、コピーも保存もしていません。</translation>
    </message>
    <message>
        <source>&amp;Discard corrections</source>
        <translation>訂正を破棄(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Save table…</source>
        <translation>表を保存(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>LessonPanel</name>
    <message>
        <source>Lesson</source>
        <translation>レッスン</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>The step before ({0})</source>
        <translation>前のステップ（{0}）</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>The next step ({0})</source>
        <translation>次のステップ（{0}）</translation>
    </message>
    <message>
        <source>Show where</source>
        <translation>場所を示す</translation>
    </message>
    <message>
        <source>Opens what is meant, and scrolls to it ({0})</source>
        <translation>説明しているものを開き、そこまでスクロールします（{0}）</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Closes the lesson; it goes on here the next time ({0})</source>
        <translation>レッスンを閉じます。次はここから続きます（{0}）</translation>
    </message>
    <message>
        <source>What the lesson says</source>
        <translation>レッスンの説明</translation>
    </message>
    <message>
        <source>{0} · {1} of {2}</source>
        <translation>{0} · {2} 中 {1}</translation>
    </message>
    <message>
        <source>✓ Done: {0}</source>
        <translation>✓ できました：{0}</translation>
    </message>
    <message>
        <source>▸ Try it: {0}</source>
        <translation>▸ やってみよう：{0}</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
</context>
<context>
    <name>Lineage</name>
    <message>
        <source>It is {0}, taught drawings of a hand: {1}.</source>
        <translation>これは、ある筆跡の手書きを教えた {0} です：{1}。</translation>
    </message>
</context>
<context>
    <name>LiveReading</name>
    <message>
        <source>Learning: {0}, epoch {1}</source>
        <translation>学習中：{0}、エポック {1}</translation>
    </message>
</context>
<context>
    <name>LookControls</name>
    <message>
        <source>&amp;Look at all images</source>
        <translation>すべての画像を見る(&amp;L)</translation>
    </message>
    <message>
        <source>Looks at them with this network, once</source>
        <translation>このネットワークで一度すべてを見ます</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Train</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>教える</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>学習記録</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>付属</translation>
    </message>
</context>
<context>
    <name>MapSection</name>
    <message>
        <source>Test images of {0}</source>
        <translation>{0} のテスト画像</translation>
    </message>
    <message>
        <source>The images that are on the map</source>
        <translation>マップにある画像</translation>
    </message>
    <message>
        <source>Near means alike to the network, by its last hidden layer, as far as a plane can show it. The large dot is your drawing; images in rings are misread.</source>
        <translation>近いものは、最後の隠れ層から見てネットワークにとって似ています（平面で表せる範囲で）。大きな点はあなたの手書き、輪の付いた画像は読み違えたものです。</translation>
    </message>
    <message>
        <source>No. {0}: {1}</source>
        <translation>{0} 番：{1}</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Map of the test images</source>
        <translation>テスト画像のマップ</translation>
    </message>
    <message>
        <source>{0}, read rightly</source>
        <translation>{0}、正しく読み取り</translation>
    </message>
    <message>
        <source>{0}, read as {1}</source>
        <translation>{0}、{1} と読み取り</translation>
    </message>
</context>
<context>
    <name>MarkButtons</name>
    <message>
        <source>Marks this image: its label is wrong</source>
        <translation>この画像に、ラベルが誤りという印を付けます</translation>
    </message>
    <message>
        <source>Marks it: nobody could tell</source>
        <translation>誰にもわからないという印を付けます</translation>
    </message>
    <message>
        <source>&amp;Wrong label</source>
        <translation>ラベルが誤り(&amp;J)</translation>
    </message>
    <message>
        <source>Ambi&amp;guous</source>
        <translation>判別不能(&amp;G)</translation>
    </message>
    <message>
        <source>again: takes the mark back</source>
        <translation>もう一度押すと印を消します</translation>
    </message>
</context>
<context>
    <name>MeasureRow</name>
    <message>
        <source>The images that the network is measured on</source>
        <translation>ネットワークを測定する画像</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>測定対象</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>測定(&amp;M)</translation>
    </message>
    <message>
        <source>Reads all images of the set with the network that reads your drawing</source>
        <translation>セットのすべての画像を、あなたの手書きを読むネットワークで読みます</translation>
    </message>
    <message>
        <source>The run measures its validation images by itself, after each epoch</source>
        <translation>学習は、各エポックの後に検証画像を自分で測定します</translation>
    </message>
</context>
<context>
    <name>MethodChoice</name>
    <message>
        <source>How it is found out which ink makes it this digit</source>
        <translation>どのインクのためにこの数字になるのかを調べる方法</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>手法</translation>
    </message>
    <message>
        <source>meth&amp;od</source>
        <translation>手法(&amp;O)</translation>
    </message>
    <message>
        <source>Other methods need PyTorch, which is not installed.</source>
        <translation>ほかの手法には PyTorch が必要ですが、インストールされていません。</translation>
    </message>
    <message>
        <source>Occlusion</source>
        <translation>遮蔽</translation>
    </message>
    <message>
        <source>Integrated gradients</source>
        <translation>積分勾配</translation>
    </message>
    <message>
        <source>Grad-CAM</source>
        <translation>Grad-CAM</translation>
    </message>
    <message>
        <source>Hides the ink bit by bit: without ink marked + (orange), which speaks for this reading, the network is less sure; without ink marked − (blue), which speaks against it, surer.</source>
        <translation>インクを少しずつ隠します。この読み取りを支持する + の付いた（橙の）インクがないと確信度が下がり、反対する − の付いた（青の）インクがないと上がります。</translation>
    </message>
    <message>
        <source>Lets the ink appear on blank paper, and adds up what each pixel does to the odds meanwhile: ink marked + (orange) raises them, ink marked − (blue) lowers them.</source>
        <translation>白紙にインクを徐々に現し、その間に各画素がオッズに及ぼす影響を足し合わせます。+ の付いた（橙の）インクはオッズを上げ、− の付いた（青の）インクは下げます。</translation>
    </message>
    <message>
        <source>Marks with + (orange), though only roughly, where the last maps of the network’s convolutions hold what speaks for this reading.</source>
        <translation>最後の畳み込みのマップのどこに、この読み取りを支持するものがあるかを、大まかに +（橙）で示します。</translation>
    </message>
</context>
<context>
    <name>NeighboursSection</name>
    <message>
        <source>Training images of {0}</source>
        <translation>{0} の学習画像</translation>
    </message>
    <message>
        <source>The images to look among</source>
        <translation>探す対象の画像</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>近傍</translation>
    </message>
    <message>
        <source>Near means alike to the network, by its last hidden layer. An image with another label than the rest is framed: look whether that label is wrong.</source>
        <translation>近いものは、最後の隠れ層から見てネットワークにとって似ています。ほかとラベルが違う画像には枠が付きます。そのラベルが誤りでないか確かめてください。</translation>
    </message>
    <message>
        <source>{0} nearest of {1} images</source>
        <translation>{1} 枚の画像のうち最も近い {0} 枚</translation>
    </message>
    <message>
        <source>{0} nearest of the {1} images seen so far, of {2}</source>
        <translation>{2} 枚中これまでに見た {1} 枚のうち最も近い {0} 枚</translation>
    </message>
    <message>
        <source>It is read as {0}, though.</source>
        <translation>それでも {0} と読まれます。</translation>
    </message>
    <message>
        <source>All are labelled {0}.</source>
        <translation>すべてラベルは {0} です。</translation>
    </message>
    <message>
        <source>{0} of them are labelled {1}.</source>
        <translation>そのうち {0} 枚のラベルは {1} です。</translation>
    </message>
    <message>
        <source>No. {0}: labelled {1}, distance {2}</source>
        <translation>{0} 番：ラベル {1}、距離 {2}</translation>
    </message>
</context>
<context>
    <name>NeighboursView</name>
    <message>
        <source>Neighbours</source>
        <translation>近傍</translation>
    </message>
    <message>
        <source>{0}, another label</source>
        <translation>{0}、ラベルが違う</translation>
    </message>
</context>
<context>
    <name>NetworkChoice</name>
    <message>
        <source>Its accuracy on test images</source>
        <translation>テスト画像での正解率</translation>
    </message>
    <message>
        <source>The network that reads your drawing, and its accuracy on test images.</source>
        <translation>あなたの手書きを読むネットワークと、テスト画像での正解率。</translation>
    </message>
    <message>
        <source>Network that reads the drawing</source>
        <translation>手書きを読むネットワーク</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>未テスト</translation>
    </message>
</context>
<context>
    <name>NetworkDiagram</name>
    <message>
        <source>Layers of the network</source>
        <translation>ネットワークの層</translation>
    </message>
    <message>
        <source>Choose a layer, and see what it makes of the drawing</source>
        <translation>層を選ぶと、手書きから何を作り出すかがわかります</translation>
    </message>
</context>
<context>
    <name>NetworkRescue</name>
    <message>
        <source>{0} Save it elsewhere?</source>
        <translation>{0} 別の場所に保存しますか？</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>名前を付けて保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Don’t save</source>
        <translation>保存しない(&amp;D)</translation>
    </message>
    <message>
        <source>Zen Digits model (*.zendigits)</source>
        <translation>Zen Digits モデル (*.zendigits)</translation>
    </message>
    <message>
        <source>Save model</source>
        <translation>モデルの保存</translation>
    </message>
</context>
<context>
    <name>NumberCard</name>
    <message>
        <source>The chosen number</source>
        <translation>選んだ数</translation>
    </message>
    <message>
        <source>{0} or {1} ({2})</source>
        <translation>{0} または {1}（{2}）</translation>
    </message>
</context>
<context>
    <name>NumberModel</name>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>確信度</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>疑わしい</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>訂正済み</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>確認済み</translation>
    </message>
</context>
<context>
    <name>NumberTable</name>
    <message>
        <source>Numbers on the page</source>
        <translation>ページの数</translation>
    </message>
    <message>
        <source>Type to correct a number. Enter: it is right. Delete: it is none. Tab: the next doubtful one.</source>
        <translation>入力すると数を訂正します。Enter：正しい。Delete：数ではない。Tab：次の疑わしい数。</translation>
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
        <translation>これらを教える</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>テキストをコピー</translation>
    </message>
    <message>
        <source>Copies all numbers, a line for each of the page (Ctrl+C).</source>
        <translation>すべての数を、ページの 1 行につき 1 行でコピーします（Ctrl+C）。</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>表をコピー</translation>
    </message>
    <message>
        <source>Copies all numbers for a spreadsheet (Ctrl+Shift+C).</source>
        <translation>すべての数を表計算用にコピーします（Ctrl+Shift+C）。</translation>
    </message>
    <message>
        <source>Save table…</source>
        <translation>表を保存…</translation>
    </message>
    <message>
        <source>Saves a table, or a folder with a picture of each number (Ctrl+S).</source>
        <translation>表、または各数の画像が入ったフォルダーを保存します（Ctrl+S）。</translation>
    </message>
    <message>
        <source>Read as a page</source>
        <translation>ページとして読む</translation>
    </message>
    <message>
        <source>Finds all numbers in the picture (F5).</source>
        <translation>画像の中の数をすべて見つけます（F5）。</translation>
    </message>
    <message>
        <source>Read as one number</source>
        <translation>一つの数として読む</translation>
    </message>
    <message>
        <source>Shows the picture on the canvas, and reads it as one number (F6).</source>
        <translation>画像をキャンバスに表示し、一つの数として読みます（F6）。</translation>
    </message>
    <message>
        <source>This picture is not read yet.</source>
        <translation>この画像はまだ読んでいません。</translation>
    </message>
    <message>
        <source>Turned by {0}° to be read.</source>
        <translation>読むために {0}° 回しました。</translation>
    </message>
    <message>
        <source>No number was found.</source>
        <translation>数が見つかりませんでした。</translation>
    </message>
    <message>
        <source>One number.</source>
        <translation>数が一つ。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers</source>
        <translation>
            <numerusform>数 %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} in {1}.</source>
        <translation>{1}に {0}。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>None is doubtful.</source>
        <translation>疑わしいものはありません。</translation>
    </message>
    <message>
        <source>No doubtful one is left.</source>
        <translation>疑わしいものは残っていません。</translation>
    </message>
    <message>
        <source>{0} of {1} doubtful left.</source>
        <translation>疑わしいもの {1} 個のうち残り {0} 個。</translation>
    </message>
    <message>
        <source>Keeps what was wrong or doubtful in your hand, digits: {0} (F7).</source>
        <translation>誤りや疑わしかったものを自分の筆跡に保存します。数字の個数：{0}（F7）。</translation>
    </message>
    <message>
        <source>Correct a number first, or press Enter on a doubtful one that is right.</source>
        <translation>先に数を訂正するか、正しい疑わしい数の上で Enter を押してください。</translation>
    </message>
    <message>
        <source>No doubtful one comes next; {0} are left elsewhere.</source>
        <translation>この先に疑わしいものはありません。ほかに {0} 個残っています。</translation>
    </message>
</context>
<context>
    <name>OpeningCombo</name>
    <message>
        <source>Open data file…</source>
        <translation>データファイルを開く…</translation>
    </message>
    <message>
        <source>Open data folder…</source>
        <translation>データフォルダーを開く…</translation>
    </message>
</context>
<context>
    <name>OtherKeys</name>
    <message>
        <source>Canvas</source>
        <translation>キャンバス</translation>
    </message>
    <message>
        <source>Page Train</source>
        <translation>「学習」ページ</translation>
    </message>
    <message>
        <source>Page Results</source>
        <translation>「結果」ページ</translation>
    </message>
    <message>
        <source>Page Teach</source>
        <translation>「教える」ページ</translation>
    </message>
    <message>
        <source>Page Runs</source>
        <translation>「学習記録」ページ</translation>
    </message>
    <message>
        <source>Page of numbers</source>
        <translation>数のページ</translation>
    </message>
    <message>
        <source>Charts, diagrams and walls of pictures</source>
        <translation>グラフ、図、画像の一覧</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>矢印キー</translation>
    </message>
    <message>
        <source>Move a cursor over the canvas</source>
        <translation>キャンバス上のカーソルを動かす</translation>
    </message>
    <message>
        <source>Shift + arrow keys</source>
        <translation>Shift + 矢印キー</translation>
    </message>
    <message>
        <source>Move it in larger steps</source>
        <translation>大きな歩幅で動かす</translation>
    </message>
    <message>
        <source>Set the pen down, or lift it</source>
        <translation>ペンを下ろす、または上げる</translation>
    </message>
    <message>
        <source>Number pad</source>
        <translation>テンキー</translation>
    </message>
    <message>
        <source>Lead the pen in eight directions; 5 is Space</source>
        <translation>ペンを八方向に動かす。5 はスペースキーと同じ</translation>
    </message>
    <message>
        <source>Give up a stroke</source>
        <translation>ストロークをやめる</translation>
    </message>
    <message>
        <source>0 to 9</source>
        <translation>0 ～ 9</translation>
    </message>
    <message>
        <source>Say what is drawn</source>
        <translation>書いたものが何かを答える</translation>
    </message>
    <message>
        <source>Show or hide all settings</source>
        <translation>すべての設定を表示または隠す</translation>
    </message>
    <message>
        <source>Hide the settings</source>
        <translation>設定を隠す</translation>
    </message>
    <message>
        <source>Find a learning rate</source>
        <translation>学習率を探す</translation>
    </message>
    <message>
        <source>Do what a hint recommends</source>
        <translation>ヒントが勧めることをする</translation>
    </message>
    <message>
        <source>Resume an interrupted run</source>
        <translation>中断された学習を再開する</translation>
    </message>
    <message>
        <source>Mark the chosen image: wrong label</source>
        <translation>選んだ画像に印を付ける：ラベルが誤り</translation>
    </message>
    <message>
        <source>Mark the chosen image: ambiguous</source>
        <translation>選んだ画像に印を付ける：判別不能</translation>
    </message>
    <message>
        <source>Give the selected drawings another label</source>
        <translation>選択した手書きに別のラベルを付ける</translation>
    </message>
    <message>
        <source>Delete the selected drawings</source>
        <translation>選択した手書きを削除する</translation>
    </message>
    <message>
        <source>Bring deleted drawings back</source>
        <translation>削除した手書きを元に戻す</translation>
    </message>
    <message>
        <source>Choose the selected runs for comparison</source>
        <translation>選択した学習を比較対象にする</translation>
    </message>
    <message>
        <source>Delete the selected runs</source>
        <translation>選択した学習を削除する</translation>
    </message>
    <message>
        <source>Go to the next number, or the one before</source>
        <translation>次の数、または前の数に移る</translation>
    </message>
    <message>
        <source>Any digit</source>
        <translation>任意の数字</translation>
    </message>
    <message>
        <source>Correct the chosen number</source>
        <translation>選んだ数を訂正する</translation>
    </message>
    <message>
        <source>Confirm a number, and go to the next doubtful one</source>
        <translation>数を確認し、次の疑わしい数に移る</translation>
    </message>
    <message>
        <source>Remove a number</source>
        <translation>数を取り除く</translation>
    </message>
    <message>
        <source>Enlarge the picture</source>
        <translation>画像を拡大する</translation>
    </message>
    <message>
        <source>Shrink the picture</source>
        <translation>画像を縮小する</translation>
    </message>
    <message>
        <source>Show all of the picture</source>
        <translation>画像の全体を表示する</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>読み取りを停止</translation>
    </message>
    <message>
        <source>Read the picture as one number</source>
        <translation>画像を一つの数として読む</translation>
    </message>
    <message>
        <source>Teach what was corrected</source>
        <translation>訂正したものを教える</translation>
    </message>
    <message>
        <source>Leave the page</source>
        <translation>ページを離れる</translation>
    </message>
    <message>
        <source>Go from one value or picture to the next</source>
        <translation>次の値や画像に移る</translation>
    </message>
    <message>
        <source>Page up and Page down</source>
        <translation>Page Up と Page Down</translation>
    </message>
    <message>
        <source>Go on by ten</source>
        <translation>十個先に進む</translation>
    </message>
    <message>
        <source>Home and End</source>
        <translation>Home と End</translation>
    </message>
    <message>
        <source>Go to the first or the last</source>
        <translation>最初または最後に移る</translation>
    </message>
    <message>
        <source>Open what is chosen</source>
        <translation>選んだものを開く</translation>
    </message>
    <message>
        <source>Show the values of a chart as a table</source>
        <translation>グラフの値を表として表示する</translation>
    </message>
    <message>
        <source>Copy the rows of such a table that are chosen, or all</source>
        <translation>その表の選んだ行、またはすべてをコピーする</translation>
    </message>
    <message>
        <source>Menu key</source>
        <translation>メニューキー</translation>
    </message>
    <message>
        <source>Save, copy or print the picture</source>
        <translation>画像を保存、コピー、または印刷する</translation>
    </message>
    <message>
        <source>Put a page with its own window back</source>
        <translation>別のウィンドウのページを元に戻す</translation>
    </message>
    <message>
        <source>Leave the presentation, a dialog or a window of its own</source>
        <translation>プレゼンテーション、ダイアログ、別のウィンドウを終える</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab、Shift+Tab</translation>
    </message>
    <message>
        <source>Go to the next control or back</source>
        <translation>次または前の部品に移る</translation>
    </message>
</context>
<context>
    <name>OverlayPlot</name>
    <message>
        <source>Curve</source>
        <translation>曲線</translation>
    </message>
</context>
<context>
    <name>PageActions</name>
    <message>
        <source>Save table</source>
        <translation>表の保存</translation>
    </message>
    <message>
        <source>Kept in your hand now, digits: {0}.</source>
        <translation>自分の筆跡に保存しました。数字の個数：{0}。</translation>
    </message>
    <message>
        <source>All of them are kept already.</source>
        <translation>すべて保存済みです。</translation>
    </message>
    <message>
        <source>This number is the last of its line: there is none to join.</source>
        <translation>この数は行の最後です。つなげる相手がありません。</translation>
    </message>
    <message>
        <source>This number has one digit only: it cannot be split.</source>
        <translation>この数は 1 桁です。分けられません。</translation>
    </message>
    <message>
        <source>Choose a number first.</source>
        <translation>先に数を選んでください。</translation>
    </message>
    <message>
        <source>No page has been read; open a picture of one first.</source>
        <translation>まだページを読んでいません。先にページの画像を開いてください。</translation>
    </message>
</context>
<context>
    <name>PageDocument</name>
    <message>
        <source>correction</source>
        <translation>訂正</translation>
    </message>
    <message>
        <source>check</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>leaving out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>joining</source>
        <translation>結合</translation>
    </message>
    <message>
        <source>splitting</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>marking</source>
        <translation>印付け</translation>
    </message>
</context>
<context>
    <name>PageOpening</name>
    <message>
        <source>There is no picture on the canvas; open one first.</source>
        <translation>キャンバスに画像がありません。先に開いてください。</translation>
    </message>
    <message>
        <source>another picture</source>
        <translation>別の画像</translation>
    </message>
</context>
<context>
    <name>PagePanel</name>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>大きく（Ctrl++）</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>小さく（Ctrl+-）</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>All of the page (Ctrl+0)</source>
        <translation>ページ全体（Ctrl+0）</translation>
    </message>
    <message>
        <source>Back to the canvas, as it was (Esc)</source>
        <translation>元のキャンバスに戻る（Esc）</translation>
    </message>
    <message>
        <source>Close page</source>
        <translation>ページを閉じる</translation>
    </message>
    <message>
        <source>Drag a rectangle around a number that was missed (Ctrl+M, or Shift and drag).</source>
        <translation>見落とした数のまわりを四角く囲みます（Ctrl+M、または Shift を押しながらドラッグ）。</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>囲む</translation>
    </message>
    <message>
        <source>Mark a number</source>
        <translation>数を囲む</translation>
    </message>
</context>
<context>
    <name>PageTitle</name>
    <message>
        <source>Page {0}</source>
        <translation>ページ {0}</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>The page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Click a number to choose it, and type. Double click: closer. Wheel or pinch: zoom. Drag: move. Shift and drag: mark a number that was missed.</source>
        <translation>数をクリックして選び、入力します。ダブルクリック：近づく。ホイールやピンチ：拡大縮小。ドラッグ：移動。Shift を押しながらドラッグ：見落とした数を囲む。</translation>
    </message>
    <message>
        <source>No page is open; open a picture of one first.</source>
        <translation>ページが開かれていません。先にページの画像を開いてください。</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Show this page in a window of its own</source>
        <translation>このページを別のウィンドウに表示します</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source> </source>
        <translation> </translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
</context>
<context>
    <name>PictureActions</name>
    <message>
        <source>Save picture</source>
        <translation>画像の保存</translation>
    </message>
</context>
<context>
    <name>PictureMenu</name>
    <message>
        <source>Show as &amp;table</source>
        <translation>表として表示(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>画像をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save picture…</source>
        <translation>画像を保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>印刷(&amp;P)…</translation>
    </message>
</context>
<context>
    <name>PlotsPanel</name>
    <message>
        <source>Loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>training</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Shows small losses as clearly as large ones.</source>
        <translation>小さな損失も大きな損失と同じようにはっきり示します。</translation>
    </message>
    <message>
        <source>Logarithmic loss</source>
        <translation>対数損失</translation>
    </message>
    <message>
        <source>Shows what is missing to 100 % on a logarithmic scale: above 97 %, an accuracy curve is a flat line.</source>
        <translation>100% に足りない分を対数目盛で示します。97% を超えると、正解率の曲線は平らな線になります。</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>誤り率</translation>
    </message>
    <message>
        <source>Shows the whole run again and follows it. Drag a plot to move it, scroll to zoom.</source>
        <translation>学習の全体をもう一度表示し、追い続けます。ドラッグで移動、スクロールで拡大縮小します。</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>バッチ</translation>
    </message>
    <message>
        <source>Loss curves</source>
        <translation>損失の曲線</translation>
    </message>
    <message>
        <source>Accuracy (%)</source>
        <translation>正解率 (%)</translation>
    </message>
    <message>
        <source>Accuracy curves</source>
        <translation>正解率の曲線</translation>
    </message>
    <message>
        <source>Loss (squared error)</source>
        <translation>損失（二乗誤差）</translation>
    </message>
    <message>
        <source>There are no curves yet; train a network first.</source>
        <translation>曲線はまだありません。先にネットワークを学習させてください。</translation>
    </message>
    <message>
        <source>Error (%)</source>
        <translation>誤り率 (%)</translation>
    </message>
</context>
<context>
    <name>PreprocessingStrip</name>
    <message>
        <source>Canvas</source>
        <translation>キャンバス</translation>
    </message>
    <message>
        <source>All the ink on the canvas.</source>
        <translation>キャンバスのすべてのインク。</translation>
    </message>
    <message>
        <source>Cropped</source>
        <translation>切り抜き</translation>
    </message>
    <message>
        <source>The digit alone, with a pen width that suits its size.</source>
        <translation>数字だけを、その大きさに合ったペンの太さで。</translation>
    </message>
    <message>
        <source>Scaled by area until its longer side is 20 pixels.</source>
        <translation>長いほうの辺が 20 画素になるまで面積で縮小。</translation>
    </message>
    <message>
        <source>Centred by its centre of mass: what the network sees.</source>
        <translation>重心で中央にそろえたもの。ネットワークが見るのはこれです。</translation>
    </message>
</context>
<context>
    <name>PreviewStrip</name>
    <message>
        <source>What the network will see</source>
        <translation>ネットワークが見るもの</translation>
    </message>
    <message>
        <source>What the network will see: each image is changed differently every time.</source>
        <translation>ネットワークが見るもの：画像は毎回違うように変えられます。</translation>
    </message>
</context>
<context>
    <name>ProbabilityBar</name>
    <message>
        <source>The network’s probability for {0}</source>
        <translation>ネットワークが {0} に与える確率</translation>
    </message>
</context>
<context>
    <name>RateDialog</name>
    <message>
        <source>Find a learning rate</source>
        <translation>学習率を探す</translation>
    </message>
    <message>
        <source>A new network is trained with a larger rate in each batch, until its loss grows. Nothing is kept of it.</source>
        <translation>新しいネットワークを、損失が増えるまでバッチごとに大きな学習率で学習します。何も残しません。</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>見つかったもの</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>探しています…</translation>
    </message>
    <message>
        <source>Puts this rate into the settings of the next run</source>
        <translation>この学習率を次の学習の設定に入れます</translation>
    </message>
    <message>
        <source>&amp;Use this rate</source>
        <translation>この学習率を使う(&amp;U)</translation>
    </message>
    <message>
        <source>Leaves the settings as they are, and ends the search</source>
        <translation>設定をそのままにし、探すのを終えます</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Use {0}</source>
        <translation>{0} を使う(&amp;U)</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>何も見つかりませんでした。</translation>
    </message>
</context>
<context>
    <name>RateSearch</name>
    <message>
        <source>Tries growing rates for some seconds, and suggests one (F4)</source>
        <translation>数秒間、学習率を大きくしながら試し、一つ提案します（F4）</translation>
    </message>
    <message>
        <source>A network is training; stop it first</source>
        <translation>ネットワークが学習中です。先に停止してください</translation>
    </message>
</context>
<context>
    <name>RateView</name>
    <message>
        <source>Loss at growing learning rates</source>
        <translation>学習率を大きくしたときの損失</translation>
    </message>
    <message>
        <source>Learning rate {0}: loss {1}</source>
        <translation>学習率 {0}：損失 {1}</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学習率</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>学習率</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>損失</translation>
    </message>
</context>
<context>
    <name>ReadingBar</name>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Reads no further; the picture stays (Shift+F5).</source>
        <translation>ここで読むのをやめます。画像は残ります（Shift+F5）。</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>読み取りを停止</translation>
    </message>
    <message>
        <source>the page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Reading {0}…</source>
        <translation>{0} を読んでいます…</translation>
    </message>
    <message>
        <source>Reading {0}: looking for its paper…</source>
        <translation>{0} を読んでいます：用紙を探しています…</translation>
    </message>
    <message>
        <source>Reading {0}: which way up is it?</source>
        <translation>{0} を読んでいます：どちらが上？</translation>
    </message>
    <message>
        <source>Reading {0}: taking printed lines away…</source>
        <translation>{0} を読んでいます：印刷された線を取り除いています…</translation>
    </message>
    <message>
        <source>Reading {0}: looking for lines of numbers…</source>
        <translation>{0} を読んでいます：数の行を探しています…</translation>
    </message>
    <message>
        <source>Reading {0}: number {1} of about {2}…</source>
        <translation>{0} を読んでいます：約 {2} 個中 {1} 個目の数…</translation>
    </message>
</context>
<context>
    <name>ReadingPanel</name>
    <message>
        <source>Reading</source>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>Read by the network that is learning, as it is at this moment.</source>
        <translation>学習中のネットワークが、今の状態で読んだ結果です。</translation>
    </message>
    <message>
        <source>learning…</source>
        <translation>学習中…</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>例</translation>
    </message>
    <message>
        <source>What the reading of a digit looks like.</source>
        <translation>数字の読み取りがどう見えるか。</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近使ったものを開く(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation>一覧を消去(&amp;C)</translation>
    </message>
    <message>
        <source>Nothing has been opened yet</source>
        <translation>まだ何も開いていません</translation>
    </message>
</context>
<context>
    <name>ReliabilityView</name>
    <message>
        <source>Reliability diagram</source>
        <translation>信頼性ダイアグラム</translation>
    </message>
    <message>
        <source>{0} to {1} sure</source>
        <translation>確信度 {0} ～ {1}</translation>
    </message>
    <message>
        <source>{0}: no image</source>
        <translation>{0}：画像なし</translation>
    </message>
    <message>
        <source>{0}: {1} images, {2} of them right (95 % sure: {3} to {4}); {5} sure on average</source>
        <translation>{0}：画像 {1} 枚、正解 {2}（95% の確かさで {3} ～ {4}）、平均確信度 {5}</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>正解</translation>
    </message>
    <message>
        <source>Sure on average</source>
        <translation>平均確信度</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>確信度</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>確信度</translation>
    </message>
    <message>
        <source>right</source>
        <translation>正解</translation>
    </message>
</context>
<context>
    <name>RestoreOffer</name>
    <message>
        <source>Restore your last dra&amp;wing</source>
        <translation>前回の手書きを復元(&amp;G)</translation>
    </message>
    <message>
        <source>Draws again what was here when the program ended; so does the Edit menu.</source>
        <translation>プログラムの終了時にここにあったものを再び書きます。「編集」メニューでもできます。</translation>
    </message>
    <message>
        <source>Restore your last drawing</source>
        <translation>前回の手書きを復元</translation>
    </message>
    <message>
        <source>The picture under it is not kept.</source>
        <translation>下の画像は保存されていません。</translation>
    </message>
    <message>
        <source>Restore dra&amp;wing</source>
        <translation>手書きを復元(&amp;W)</translation>
    </message>
</context>
<context>
    <name>ResultsPanel</name>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>The network is reading the images</source>
        <translation>ネットワークが画像を読んでいます</translation>
    </message>
    <message>
        <source>These drawings have changed: press Measure to read them again</source>
        <translation>手書きが変わりました。「測定」を押して読み直してください</translation>
    </message>
    <message>
        <source>Press Measure to see what the network reads wrongly, and how sure it is</source>
        <translation>「測定」を押すと、何を読み違え、どれだけ確信があるかがわかります</translation>
    </message>
    <message>
        <source>After the run’s next epoch you see here what it reads wrongly</source>
        <translation>学習の次のエポックの後、何を読み違えるかがここに表示されます</translation>
    </message>
    <message>
        <source>This run holds no images out for validation; measure it when it has ended</source>
        <translation>この学習は検証用の画像を取り分けていません。終わってから測定してください</translation>
    </message>
    <message>
        <source>the network that is learning</source>
        <translation>学習中のネットワーク</translation>
    </message>
</context>
<context>
    <name>ResultsSections</name>
    <message>
        <source>What was read as what, and the images themselves</source>
        <translation>何が何と読まれたか、そして画像そのもの</translation>
    </message>
    <message>
        <source>&amp;Confusion</source>
        <translation>混同(&amp;C)</translation>
    </message>
    <message>
        <source>Precision, recall and F1 of each class</source>
        <translation>各クラスの適合率、再現率、F1</translation>
    </message>
    <message>
        <source>C&amp;lasses</source>
        <translation>クラス(&amp;L)</translation>
    </message>
    <message>
        <source>Whether it is right as often as it is sure, and what a threshold would cost</source>
        <translation>確信度どおりに正しいか、しきい値の代償はどれほどか</translation>
    </message>
    <message>
        <source>Certaint&amp;y</source>
        <translation>確信度(&amp;Y)</translation>
    </message>
    <message>
        <source>Which mistakes another network mends, and whether it is better</source>
        <translation>別のネットワークがどの誤りを正すか、より良いか</translation>
    </message>
    <message>
        <source>C&amp;ompare</source>
        <translation>比較(&amp;O)</translation>
    </message>
    <message>
        <source>How far images may be turned, blurred or hidden, and your drawing, too</source>
        <translation>画像をどれだけ回し、ぼかし、隠せるか。自分の手書きでも</translation>
    </message>
    <message>
        <source>Rob&amp;ustness</source>
        <translation>頑健性(&amp;U)</translation>
    </message>
</context>
<context>
    <name>ResumeBar</name>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Continue from the last checkpoint, as if nothing had happened (Alt+G)</source>
        <translation>何もなかったかのように、最後のチェックポイントから続けます（Alt+G）</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>You won’t be asked about this run again; its folder keeps what it learned.</source>
        <translation>この学習についてはもう尋ねません。学んだことはフォルダーに残ります。</translation>
    </message>
    <message>
        <source>Interrupted experiment: {0}, {1} of {2} runs have ended. Go on with it?</source>
        <translation>中断された実験：{0}、{2} 回中 {1} 回が終わっています。続けますか？</translation>
    </message>
    <message>
        <source>Interrupted run: {0}, {1} of {2} epochs, {3}. Resume it?</source>
        <translation>中断された学習：{0}、{2} エポック中 {1}、{3}。再開しますか？</translation>
    </message>
    <message>
        <source>Interrupted run: {0}, {3}, before anything was saved. Begin it anew?</source>
        <translation>中断された学習：{0}、{3}、まだ何も保存されていません。最初から始めますか？</translation>
    </message>
</context>
<context>
    <name>RiskCoverageView</name>
    <message>
        <source>Risk and coverage</source>
        <translation>リスクとカバー率</translation>
    </message>
    <message>
        <source>Of the surest {0} ({1} images), none is wrong.</source>
        <translation>確信度の高い {0}（画像 {1} 枚）に誤りはありません。</translation>
    </message>
    <message>
        <source>Of the surest {0} ({1} images), {2} are wrong ({3}).</source>
        <translation>確信度の高い {0}（画像 {1} 枚）のうち {2} 枚が誤りです（{3}）。</translation>
    </message>
    <message>
        <source>Below {0} sure nothing is answered ({1} images).</source>
        <translation>確信度が {0} 未満なら答えません（画像 {1} 枚）。</translation>
    </message>
    <message>
        <source>Answered, the surest first</source>
        <translation>答えたもの（確信度の高い順）</translation>
    </message>
    <message>
        <source>Least sure of them</source>
        <translation>そのうち最も低い確信度</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Wrong among them</source>
        <translation>そのうちの誤り</translation>
    </message>
    <message>
        <source>answered, the surest first</source>
        <translation>答えたもの（確信度の高い順）</translation>
    </message>
    <message>
        <source>wrong among them</source>
        <translation>そのうちの誤り</translation>
    </message>
</context>
<context>
    <name>RobustnessCell</name>
    <message>
        <source>Your drawing, framed, and test images; ✗: read wrongly</source>
        <translation>枠付きはあなたの手書き、ほかはテスト画像。✗：読み違え</translation>
    </message>
    <message>
        <source>Does the same to your drawing, as the network sees it; the drawing stays</source>
        <translation>ネットワークから見たあなたの手書きに同じことをします。手書きは変わりません</translation>
    </message>
</context>
<context>
    <name>RobustnessChart</name>
    <message>
        <source>{0}: {1} read rightly (95 % sure: {2} to {3})</source>
        <translation>{0}：{1} 正しく読み取り（95% の確かさで {2} ～ {3}）</translation>
    </message>
</context>
<context>
    <name>RobustnessSection</name>
    <message>
        <source>an&amp;d</source>
        <translation>および(&amp;D)</translation>
    </message>
    <message>
        <source>Reads 1,000 of the images again and again, deformed further and further</source>
        <translation>1,000 枚の画像を、変形を強めながら何度も読みます</translation>
    </message>
    <message>
        <source>Mea&amp;sure robustness</source>
        <translation>頑健性を測定(&amp;S)</translation>
    </message>
    <message>
        <source>Puts all sliders back</source>
        <translation>すべてのスライダーを元に戻します</translation>
    </message>
    <message>
        <source>Rese&amp;t</source>
        <translation>リセット(&amp;T)</translation>
    </message>
    <message>
        <source>Sliders deform your drawing, as the network sees it.</source>
        <translation>スライダーは、ネットワークから見たあなたの手書きを変形します。</translation>
    </message>
    <message>
        <source>Measure a set, above, to try the same on its images.</source>
        <translation>上でセットを測定すると、その画像でも試せます。</translation>
    </message>
    <message>
        <source>Curves tell how many images are read rightly then: point at one for figures and images.</source>
        <translation>曲線は、そのとき正しく読める画像の数を示します。曲線を指すと数値と画像が見られます。</translation>
    </message>
</context>
<context>
    <name>RunCurvesPanel</name>
    <message>
        <source>Tick runs in the table
to see their curves here</source>
        <translation>表の学習にチェックを付けると
ここに曲線が表示されます</translation>
    </message>
    <message>
        <source>What the curves show</source>
        <translation>曲線が示すもの</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>正解率</translation>
    </message>
    <message>
        <source>What the horizontal axis shows</source>
        <translation>横軸が示すもの</translation>
    </message>
    <message>
        <source>over epochs</source>
        <translation>エポックごと</translation>
    </message>
    <message>
        <source>over time</source>
        <translation>時間ごと</translation>
    </message>
    <message>
        <source>Trai&amp;ning</source>
        <translation>学習(&amp;N)</translation>
    </message>
    <message>
        <source>Also shows the training curves: faint lines, smoothed.</source>
        <translation>学習の曲線も、平滑化した薄い線で表示します。</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>対数(&amp;L)</translation>
    </message>
    <message>
        <source>Shows the whole plot again. Drag to move it, turn the wheel to zoom.</source>
        <translation>グラフの全体をもう一度表示します。ドラッグで移動、ホイールで拡大縮小します。</translation>
    </message>
    <message>
        <source>F&amp;it</source>
        <translation>全体(&amp;I)</translation>
    </message>
    <message>
        <source>For single runs: an experiment shows its mean and a curve of each run.</source>
        <translation>単独の学習に使えます。実験では、平均と各学習の曲線を一本ずつ表示します。</translation>
    </message>
    <message>
        <source>Logarithmic scale: shows small losses as clearly as large ones.</source>
        <translation>対数目盛：小さな損失も大きな損失と同じようにはっきり示します。</translation>
    </message>
    <message>
        <source>For the loss only: accuracy has a linear scale.</source>
        <translation>損失のみ：正解率は線形目盛です。</translation>
    </message>
    <message>
        <source>Curves of the ticked runs</source>
        <translation>チェックした学習の曲線</translation>
    </message>
    <message>
        <source>Accuracy (%)</source>
        <translation>正解率 (%)</translation>
    </message>
    <message>
        <source>Training time (s)</source>
        <translation>学習時間（秒）</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>エポック</translation>
    </message>
</context>
<context>
    <name>RunDetails</name>
    <message>
        <source>Settings of the selected runs</source>
        <translation>選択した学習の設定</translation>
    </message>
    <message>
        <source>Select a run to see its settings,
or several to see how they differ</source>
        <translation>学習を選択すると設定が見られます
複数選択すると違いがわかります</translation>
    </message>
    <message>
        <source>What was learned from drawings</source>
        <translation>手書きから学んだこと</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>What was learned from drawings has no settings to compare.</source>
        <translation>手書きから学んだことには、比べる設定がありません。</translation>
    </message>
    <message>
        <source>The settings of a damaged run cannot be compared.</source>
        <translation>壊れた学習の設定は比べられません。</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>違い</translation>
    </message>
    <message>
        <source>These runs have the same settings.</source>
        <translation>これらの学習の設定は同じです。</translation>
    </message>
</context>
<context>
    <name>RunHintBar</name>
    <message>
        <source>Remedy</source>
        <translation>対策</translation>
    </message>
    <message>
        <source>Does what helps</source>
        <translation>役に立つことをします</translation>
    </message>
    <message>
        <source>Hide hint</source>
        <translation>ヒントを隠す</translation>
    </message>
    <message>
        <source>Say no more of this in this run</source>
        <translation>この学習ではもう知らせません</translation>
    </message>
</context>
<context>
    <name>RunHints</name>
    <message>
        <source>Stop here and keep the best</source>
        <translation>ここで止め、最も良いものを残す</translation>
    </message>
    <message>
        <source>Turn on augmentation</source>
        <translation>データ拡張を有効にする</translation>
    </message>
    <message>
        <source>Use {0}</source>
        <translation>{0} を使う</translation>
    </message>
    <message>
        <source>Start again with {0}</source>
        <translation>{0} でやり直す</translation>
    </message>
    <message>
        <source>From the next batch on; the curves are marked.</source>
        <translation>次のバッチから適用します。曲線に印が付きます。</translation>
    </message>
    <message>
        <source>Ends the run with its best epoch so far.</source>
        <translation>これまでで最も良いエポックで学習を終えます。</translation>
    </message>
    <message>
        <source>Ends this run, and begins a new one at once.</source>
        <translation>この学習を終え、すぐに新しい学習を始めます。</translation>
    </message>
</context>
<context>
    <name>RunMenu</name>
    <message>
        <source>&amp;Run</source>
        <translation>実行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>学習(&amp;T)</translation>
    </message>
    <message>
        <source>One more &amp;epoch</source>
        <translation>もう 1 エポック(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>Step one &amp;batch</source>
        <translation>1 バッチ進める(&amp;B)</translation>
    </message>
    <message>
        <source>Slow &amp;motion</source>
        <translation>スローモーション(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Read my &amp;drawing while training</source>
        <translation>学習中も手書きを読む(&amp;D)</translation>
    </message>
    <message>
        <source>Compare r&amp;uns</source>
        <translation>学習を比べる(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Learn my hand</source>
        <translation>自分の筆跡を学習(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>再開(&amp;R)</translation>
    </message>
</context>
<context>
    <name>RunObstacles</name>
    <message>
        <source>Select one run</source>
        <translation>学習を一つ選択してください</translation>
    </message>
    <message>
        <source>It is an experiment; open it and select one of its runs</source>
        <translation>これは実験です。開いて、その中の学習を一つ選択してください</translation>
    </message>
    <message>
        <source>Select one experiment</source>
        <translation>実験を一つ選択してください</translation>
    </message>
    <message>
        <source>It is called as the hand; rename that on the page Teach</source>
        <translation>筆跡と同じ名前です。「教える」ページで名前を変えてください</translation>
    </message>
    <message>
        <source>It belongs to a hand; go back on the page Teach, or delete the hand there</source>
        <translation>これは筆跡のものです。「教える」ページで元に戻すか、そこで筆跡を削除してください</translation>
    </message>
    <message>
        <source>A run cannot be deleted while it is running; stop it first</source>
        <translation>実行中の学習は削除できません。先に停止してください</translation>
    </message>
    <message>
        <source>Select runs</source>
        <translation>学習を選択してください</translation>
    </message>
    <message>
        <source>It was learned from drawings; press Learn on the page Teach</source>
        <translation>手書きから学んだものです。「教える」ページで「学習」を押してください</translation>
    </message>
    <message>
        <source>A run is running; stop it first</source>
        <translation>学習が実行中です。先に停止してください</translation>
    </message>
    <message>
        <source>It learned nothing, or is still running</source>
        <translation>何も学ばなかったか、まだ実行中です</translation>
    </message>
    <message>
        <source>The run is damaged</source>
        <translation>この学習は壊れています</translation>
    </message>
    <message>
        <source>All of its runs have ended</source>
        <translation>その学習はすべて終わっています</translation>
    </message>
    <message>
        <source>The experiment is damaged</source>
        <translation>この実験は壊れています</translation>
    </message>
    <message>
        <source>Its loss was no longer a number; train again with a smaller rate</source>
        <translation>損失が数値でなくなりました。学習率を小さくして学習し直してください</translation>
    </message>
    <message>
        <source>It kept no point to go on from; train it again</source>
        <translation>続けるための位置が保存されていません。もう一度学習してください</translation>
    </message>
</context>
<context>
    <name>RunTable</name>
    <message>
        <source>Runs</source>
        <translation>学習記録</translation>
    </message>
</context>
<context>
    <name>RunTexts</name>
    <message>
        <source>several</source>
        <translation>複数</translation>
    </message>
    <message>
        <source>{0}/{1} runs</source>
        <translation>学習 {0}/{1} 回</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>learned</source>
        <translation>学習済み</translation>
    </message>
    <message>
        <source>{0}, taught drawings of a hand: {1}</source>
        <translation>ある筆跡の手書きを教えた {0}：{1}</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Went on after epoch {0}</source>
        <translation>エポック {0} の後に続行</translation>
    </message>
    <message>
        <source>to {0} epochs, schedule stretched</source>
        <translation>{0} エポックまで、スケジュールを延長</translation>
    </message>
    <message>
        <source>{0} from epoch {1}</source>
        <translation>{0}（エポック {1} から）</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>基準</translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation>手書き</translation>
    </message>
    <message>
        <source>Of no class</source>
        <translation>どのクラスでもない</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Drawings right</source>
        <translation>正しく読めた手書き</translation>
    </message>
    <message>
        <source>Of no class, rejected</source>
        <translation>どのクラスでもなく、退けたもの</translation>
    </message>
    <message>
        <source>MNIST test images right</source>
        <translation>正しく読めた MNIST テスト画像</translation>
    </message>
    <message>
        <source>Non-digits rejected</source>
        <translation>退けた非数字</translation>
    </message>
    <message>
        <source>{0}; before: {1}</source>
        <translation>{0}、以前：{1}</translation>
    </message>
    <message>
        <source>{0} of {1}; before: {2}</source>
        <translation>{1} 中 {0}、以前：{2}</translation>
    </message>
</context>
<context>
    <name>RunsController</name>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln runs? Their networks and curves will be gone for good.</source>
        <translation>
            <numerusform>%Ln 件の学習を削除しますか？ ネットワークと曲線は元に戻せません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the experiment “{0}” with its {1} runs? Their networks and curves will be gone for good.</source>
        <translation>実験「{0}」とその {1} 回の学習を削除しますか？ ネットワークと曲線は元に戻せません。</translation>
    </message>
    <message>
        <source>Delete “{0}”? Its network and curves will be gone for good.</source>
        <translation>「{0}」を削除しますか？ ネットワークと曲線は元に戻せません。</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>Export runs</source>
        <translation>学習記録のエクスポート</translation>
    </message>
</context>
<context>
    <name>RunsModel</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Tick a run to see its curves; press F2 to rename it.</source>
        <translation>チェックを付けると曲線が見られます。F2 で名前を変えます。</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Its architecture.</source>
        <translation>構造。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>The preset, and what differs from it.</source>
        <translation>プリセットと、そこからの違い。</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Accuracy on the test images.</source>
        <translation>テスト画像での正解率。</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Accuracy on the validation images.</source>
        <translation>検証画像での正解率。</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>エポック数</translation>
    </message>
    <message>
        <source>How many of its epochs are done.</source>
        <translation>完了したエポック数。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Time spent on training, without tests and pauses.</source>
        <translation>学習にかかった時間。テストと一時停止は含みません。</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>When it began.</source>
        <translation>始まった日時。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>How it ended, or whether it is still running.</source>
        <translation>どう終わったか、またはまだ実行中か。</translation>
    </message>
</context>
<context>
    <name>RunsPage</name>
    <message>
        <source>Rena&amp;me</source>
        <translation>名前の変更(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Train again</source>
        <translation>もう一度学習(&amp;T)</translation>
    </message>
    <message>
        <source>New &amp;seed</source>
        <translation>新しいシード(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Use its network</source>
        <translation>ネットワークを使う(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>続ける(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Copy figures</source>
        <translation>数値をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>E&amp;xport CSV…</source>
        <translation>CSV をエクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>Reading the runs…</source>
        <translation>学習記録を読み込んでいます…</translation>
    </message>
    <message>
        <source>There are no runs yet.
Press Train on the page Train; every run is saved.</source>
        <translation>学習記録はまだありません。
「学習」ページで「学習」を押してください。学習はすべて保存されます。</translation>
    </message>
    <message>
        <source>Rename it (F2)</source>
        <translation>名前を変えます（F2）</translation>
    </message>
    <message>
        <source>Delete the selected runs with their networks (Del)</source>
        <translation>選択した学習をネットワークごと削除します（Del）</translation>
    </message>
    <message>
        <source>Train with the same settings and seed; on a CPU, the curves will be the same</source>
        <translation>同じ設定とシードで学習します。CPU では曲線が同じになります</translation>
    </message>
    <message>
        <source>Train with the same settings and a new seed, to see how much is chance</source>
        <translation>同じ設定と新しいシードで学習し、偶然の大きさを見ます</translation>
    </message>
    <message>
        <source>Read your drawing with its network</source>
        <translation>そのネットワークであなたの手書きを読みます</translation>
    </message>
    <message>
        <source>Train the runs of this experiment that are missing, this run to its end, or, if it is complete, for one more epoch, its schedule stretched over all</source>
        <translation>この実験の足りない学習を行うか、この学習を最後まで続けるか、完了していればもう 1 エポック続けます。スケジュールは全体に延長されます</translation>
    </message>
    <message>
        <source>Copy the figures of this experiment, for a spreadsheet</source>
        <translation>この実験の数値を表計算用にコピーします</translation>
    </message>
    <message>
        <source>Save this table with all settings, or the runs of the selected experiment</source>
        <translation>すべての設定を含むこの表、または選択した実験の学習を保存します</translation>
    </message>
</context>
<context>
    <name>SampleGrid</name>
    <message>
        <source>Samples of each class</source>
        <translation>各クラスの見本</translation>
    </message>
</context>
<context>
    <name>SecondNetworkCombo</name>
    <message>
        <source>The network that yours is compared with: one that you trained or opened</source>
        <translation>あなたのネットワークと比べるネットワーク：学習させたもの、または開いたもの</translation>
    </message>
    <message>
        <source>Second network</source>
        <translation>第 2 のネットワーク</translation>
    </message>
    <message>
        <source>no other network</source>
        <translation>ほかのネットワークなし</translation>
    </message>
</context>
<context>
    <name>SetCombo</name>
    <message>
        <source>What you drew and labelled, as the page Teach shows it</source>
        <translation>「教える」ページに表示される、あなたが書いてラベルを付けたもの</translation>
    </message>
    <message>
        <source>Test images of {0}</source>
        <translation>{0} のテスト画像</translation>
    </message>
    <message>
        <source>Validation images of {0}</source>
        <translation>{0} の検証画像</translation>
    </message>
    <message>
        <source>All images of {0}</source>
        <translation>{0} のすべての画像</translation>
    </message>
    <message>
        <source>While it trains</source>
        <translation>学習中</translation>
    </message>
    <message>
        <source>Drawings of {0}</source>
        <translation>{0} の手書き</translation>
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
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
</context>
<context>
    <name>SettingsDrawer</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Buttons on show</source>
        <translation>表示中のボタン</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Shows only what has these words in its text, its menu or its keys</source>
        <translation>説明、メニュー、キーにこれらの語を含むものだけを表示します</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>Enter does it, or shows where it is done</source>
        <translation>Enter で実行するか、どこで行うかを示します</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>すること</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>{0}, over {1} per cent sure; second choice {2}</source>
        <translation>{0}、確信度 {1} パーセント超。第 2 候補 {2}</translation>
    </message>
    <message>
        <source>{0}, {1} per cent sure; second choice {2}</source>
        <translation>{0}、確信度 {1} パーセント。第 2 候補 {2}</translation>
    </message>
    <message>
        <source>{0}, over {1} per cent sure of it all; least sure of {2}</source>
        <translation>{0}、全体の確信度 {1} パーセント超。最も不確かなのは {2}</translation>
    </message>
    <message>
        <source>{0}, {1} per cent sure of it all; least sure of {2}</source>
        <translation>{0}、全体の確信度 {1} パーセント。最も不確かなのは {2}</translation>
    </message>
</context>
<context>
    <name>StepControls</name>
    <message>
        <source>What the drawing really is: the error is measured against it</source>
        <translation>手書きの本当の正解。誤差はこれに対して測ります</translation>
    </message>
    <message>
        <source>True class</source>
        <translation>正解クラス</translation>
    </message>
    <message>
        <source>&amp;True class</source>
        <translation>正解クラス(&amp;Y)</translation>
    </message>
    <message>
        <source>The learning rate: how far a step goes against the gradient</source>
        <translation>学習率：勾配と逆向きにどれだけ進むか</translation>
    </message>
    <message>
        <source>Learning rate η</source>
        <translation>学習率 η</translation>
    </message>
    <message>
        <source>&amp;Learning rate η</source>
        <translation>学習率 η(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Undo step</source>
        <translation>ステップを戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Start a&amp;gain</source>
        <translation>最初から(&amp;G)</translation>
    </message>
    <message>
        <source>Step of &amp;wₓₕ</source>
        <translation>wₓₕ のステップ(&amp;X)</translation>
    </message>
    <message>
        <source>Changes the weight between pixel and hidden unit, and no other</source>
        <translation>画素と隠れユニットの間の重みだけを変えます</translation>
    </message>
    <message>
        <source>Ste&amp;p of wₕₒ</source>
        <translation>wₕₒ のステップ(&amp;P)</translation>
    </message>
    <message>
        <source>Changes the weight between hidden unit and output, and no other</source>
        <translation>隠れユニットと出力の間の重みだけを変えます</translation>
    </message>
    <message>
        <source>&amp;Step of all weights</source>
        <translation>すべての重みのステップ(&amp;S)</translation>
    </message>
    <message>
        <source>Changes all weights and biases at once, as training does</source>
        <translation>学習と同じように、すべての重みとバイアスを一度に変えます</translation>
    </message>
    <message>
        <source>as read: {0}</source>
        <translation>読み取りどおり：{0}</translation>
    </message>
    <message>
        <source>No step is taken</source>
        <translation>まだステップを進めていません</translation>
    </message>
    <message>
        <source>Takes the last step back</source>
        <translation>最後のステップを取り消します</translation>
    </message>
    <message>
        <source>Undoes all steps: the copy is again as the network is</source>
        <translation>すべてのステップを取り消し、コピーをネットワークと同じに戻します</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>&amp;Undo {0}</source>
        <translation>元に戻す：{0}(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo {0}</source>
        <translation>やり直す：{0}(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
</context>
<context>
    <name>StrokeList</name>
    <message>
        <source>Strokes</source>
        <translation>ストローク</translation>
    </message>
    <message>
        <source>Without this stroke: {0} ({1})</source>
        <translation>このストロークなし：{0}（{1}）</translation>
    </message>
    <message>
        <source>It adds {0} to the certainty.</source>
        <translation>確信度を {0} 上げます。</translation>
    </message>
    <message>
        <source>It takes {0} from it.</source>
        <translation>確信度を {0} 下げます。</translation>
    </message>
</context>
<context>
    <name>TableDialog</name>
    <message>
        <source>Copies the rows that are chosen, or all, for a spreadsheet (Ctrl+C).</source>
        <translation>選んだ行、またはすべてを表計算用にコピーします（Ctrl+C）。</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Closes the table (Esc).</source>
        <translation>表を閉じます（Esc）。</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>閉じる(&amp;L)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows copied</source>
        <translation>
            <numerusform>%Ln 行をコピーしました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeachPanel</name>
    <message>
        <source>Your style</source>
        <translation>あなたの書き方</translation>
    </message>
    <message>
        <source>La&amp;bel</source>
        <translation>ラベル(&amp;B)</translation>
    </message>
    <message>
        <source>Gives the selected drawings this label; a digit key does so at once</source>
        <translation>選択した手書きにこのラベルを付けます。数字キーでもすぐ付けられます</translation>
    </message>
    <message>
        <source>N&amp;o digit</source>
        <translation>非数字(&amp;O)</translation>
    </message>
    <message>
        <source>The selected drawings belong to no class</source>
        <translation>選択した手書きはどのクラスでもありません</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>Deletes the selected drawings (Del)</source>
        <translation>選択した手書きを削除します（Del）</translation>
    </message>
    <message>
        <source>Exer&amp;cise</source>
        <translation>練習(&amp;C)</translation>
    </message>
    <message>
        <source>Asks you for each digit three times, in random order: a minute and a half</source>
        <translation>各数字を無作為な順に 3 回ずつ書いてもらいます。1 分半かかります</translation>
    </message>
    <message>
        <source>+ Cla&amp;ss…</source>
        <translation>+ クラス(&amp;S)…</translation>
    </message>
    <message>
        <source>Asks you to draw ten of anything, as a class of your own</source>
        <translation>好きなものを 10 個書いて、自分のクラスにします</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Undoes the last change on this page (Ctrl+Z)</source>
        <translation>このページでの最後の変更を元に戻します（Ctrl+Z）</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>インポート(&amp;I)…</translation>
    </message>
    <message>
        <source>Keeps the labelled drawings of an ink file too</source>
        <translation>インクファイルのラベル付き手書きも保存します</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>エクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>Saves these drawings as an ink file</source>
        <translation>これらの手書きをインクファイルとして保存します</translation>
    </message>
    <message>
        <source>&amp;Train on these…</source>
        <translation>これらで学習(&amp;T)…</translation>
    </message>
    <message>
        <source>Saves them as an ink file, to train a network of your own on the page Train</source>
        <translation>インクファイルとして保存し、「学習」ページで自分のネットワークを学習させます</translation>
    </message>
    <message>
        <source>What the selected drawings really are; Enter gives them this label</source>
        <translation>選択した手書きの本当の正解。Enter でこのラベルを付けます</translation>
    </message>
    <message>
        <source>Another label</source>
        <translation>別のラベル</translation>
    </message>
    <message>
        <source>No drawings are kept of this hand yet.
Draw a digit on the canvas, and press its key to say what it is;
or let the exercise ask you for each digit three times.</source>
        <translation>この筆跡の手書きはまだ保存されていません。
キャンバスに数字を書き、そのキーを押して何かを答えてください。
または練習で、各数字を 3 回ずつ書いてください。</translation>
    </message>
    <message>
        <source>Reading the drawings…</source>
        <translation>手書きを読み込んでいます…</translation>
    </message>
    <message>
        <source>What will you draw ten of?</source>
        <translation>何を 10 個書きますか？</translation>
    </message>
</context>
<context>
    <name>Teacher</name>
    <message>
        <source>There is no network to teach yet; open a model.</source>
        <translation>教えるネットワークがまだありません。モデルを開いてください。</translation>
    </message>
    <message>
        <source>This network is in the middle of its training; wait, or choose another.</source>
        <translation>このネットワークは学習の途中です。待つか、別のものを選んでください。</translation>
    </message>
    <message>
        <source>No drawing is kept yet; draw one, and say what it is.</source>
        <translation>まだ手書きが保存されていません。書いて、何かを答えてください。</translation>
    </message>
</context>
<context>
    <name>TrainingControls</name>
    <message>
        <source>&amp;Train</source>
        <translation>学習(&amp;T)</translation>
    </message>
    <message>
        <source>+1 epoch</source>
        <translation>+1 エポック</translation>
    </message>
    <message>
        <source>Train this run for one more epoch: its schedule of learning rates is stretched over all of its epochs (Ctrl+Shift+R)</source>
        <translation>この学習をもう 1 エポック続けます。学習率のスケジュールは全エポックに延長されます（Ctrl+Shift+R）</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>一時停止(&amp;U)</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>再開(&amp;U)</translation>
    </message>
    <message>
        <source>Show or hide all settings: network, learning and images (Ctrl+,)</source>
        <translation>すべての設定を表示または隠します：ネットワーク、学習、画像（Ctrl+,）</translation>
    </message>
    <message>
        <source>Repeat a run with several seeds, or try several values of a setting</source>
        <translation>いくつかのシードで繰り返すか、設定のいくつかの値を試します</translation>
    </message>
    <message>
        <source>Repeat or s&amp;weep ▾</source>
        <translation>反復・スイープ(&amp;W) ▾</translation>
    </message>
    <message>
        <source>Repeat or s&amp;weep ▸</source>
        <translation>反復・スイープ(&amp;W) ▸</translation>
    </message>
    <message>
        <source>Repeat or sweep</source>
        <translation>反復・スイープ</translation>
    </message>
    <message>
        <source>&amp;Settings ▾</source>
        <translation>設定(&amp;S) ▾</translation>
    </message>
    <message>
        <source>&amp;Settings ▸</source>
        <translation>設定(&amp;S) ▸</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>{0} ⚠ {1}</source>
        <translation>{0} ⚠ {1}</translation>
    </message>
    <message numerus="yes">
        <source>Settings: %Ln hints</source>
        <translation>
            <numerusform>設定：ヒント %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>A network is already training; stop it first</source>
        <translation>ネットワークはすでに学習中です。先に停止してください</translation>
    </message>
    <message>
        <source>No network is training</source>
        <translation>学習中のネットワークはありません</translation>
    </message>
    <message>
        <source>Stop the run and keep what it has learned (Ctrl+.)</source>
        <translation>学習を停止し、学んだことを残します（Ctrl+.）</translation>
    </message>
    <message>
        <source>Train a new network (Ctrl+R)</source>
        <translation>新しいネットワークを学習させます（Ctrl+R）</translation>
    </message>
    <message>
        <source>Pause the run, or resume it (Ctrl+P)</source>
        <translation>学習を一時停止または再開します（Ctrl+P）</translation>
    </message>
    <message>
        <source>Take one batch, and pause (Ctrl+B)</source>
        <translation>1 バッチ進めて一時停止します（Ctrl+B）</translation>
    </message>
</context>
<context>
    <name>TrainingForm</name>
    <message>
        <source>Find a rate…</source>
        <translation>学習率を探す…</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Differs from {0}: {1}</source>
        <translation>「{0}」との違い：{1}</translation>
    </message>
    <message>
        <source>Back to {0}</source>
        <translation>「{0}」に戻す</translation>
    </message>
    <message>
        <source>Fill in all settings as {0} has them</source>
        <translation>すべての設定を「{0}」と同じにします</translation>
    </message>
    <message>
        <source>Only datasets of the ten digits use this.</source>
        <translation>十個の数字のデータセットだけが使います。</translation>
    </message>
</context>
<context>
    <name>TrainingPanel</name>
    <message>
        <source>this takes some seconds</source>
        <translation>数秒かかります</translation>
    </message>
    <message>
        <source>this takes half a minute or a minute</source>
        <translation>30 秒から 1 分ほどかかります</translation>
    </message>
    <message>
        <source>this takes some minutes</source>
        <translation>数分かかります</translation>
    </message>
    <message>
        <source>this takes an hour or more, with a graphics card minutes</source>
        <translation>1 時間以上、グラフィックスカードなら数分かかります</translation>
    </message>
    <message>
        <source>how long that takes is shown as soon as it begins</source>
        <translation>かかる時間は、始まるとすぐに表示されます</translation>
    </message>
    <message>
        <source>Train shows a new network thousands of labelled digits until it reads them by itself; {0}. Its loss and accuracy appear here.</source>
        <translation>「学習」は、新しいネットワークが自力で読めるようになるまで、ラベル付きの数字を何千も見せます。{0}。損失と正解率がここに表示されます。</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>実験</translation>
    </message>
    <message>
        <source>Training progress</source>
        <translation>学習の進行状況</translation>
    </message>
    <message>
        <source>Press Train to watch a network learn. Nothing leaves this computer.</source>
        <translation>「学習」を押すと、ネットワークが学ぶ様子を見られます。このコンピューターの外には何も出ません。</translation>
    </message>
    <message>
        <source>Training status</source>
        <translation>学習の状態</translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>終了しています…</translation>
    </message>
    <message>
        <source>Paused. Resume continues, Step takes one batch.</source>
        <translation>一時停止中。「再開」で続け、「進める」で 1 バッチ進みます。</translation>
    </message>
    <message>
        <source>Loading PyTorch, once for each start of the program…</source>
        <translation>PyTorch を読み込んでいます（プログラムの起動ごとに 1 回）…</translation>
    </message>
    <message>
        <source>Preparing the images…</source>
        <translation>画像を準備しています…</translation>
    </message>
    <message>
        <source>Drawing synthetic handwriting: {0} of {1}…</source>
        <translation>手書きを合成しています：{0} / {1}…</translation>
    </message>
    <message>
        <source>Loading the images: {2} %…</source>
        <translation>画像を読み込んでいます：{2}%…</translation>
    </message>
    <message>
        <source>{0} parameters and {2} images, on {1}</source>
        <translation>パラメーター {0} 個、画像 {2} 枚、{1} 上</translation>
    </message>
    <message>
        <source>Paused after batch {0}: loss {1}, {2} right. Resume continues, Step takes one batch.</source>
        <translation>バッチ {0} の後で一時停止中：損失 {1}、正解 {2}。「再開」で続け、「進める」で 1 バッチ進みます。</translation>
    </message>
    <message>
        <source>Epoch {0}/{1} · {2} images/s · {3} left</source>
        <translation>エポック {0}/{1} · 毎秒 {2} 枚 · 残り {3}</translation>
    </message>
    <message>
        <source>To {0} epochs, schedule stretched</source>
        <translation>{0} エポックまで、スケジュールを延長</translation>
    </message>
    <message>
        <source>“Go on”, on the page Runs, trains it to its end.</source>
        <translation>「学習記録」ページの「続ける」で最後まで学習できます。</translation>
    </message>
    <message>
        <source>The run failed: {0}</source>
        <translation>学習に失敗しました：{0}</translation>
    </message>
    <message>
        <source>What it learned before that is kept.</source>
        <translation>それまでに学んだことは残ります。</translation>
    </message>
    <message>
        <source>Stopped; the run is as it was before.</source>
        <translation>停止しました。学習は前のままです。</translation>
    </message>
    <message>
        <source>Stopped before the network learned anything.</source>
        <translation>ネットワークが何も学ばないうちに停止しました。</translation>
    </message>
    <message>
        <source>This network now reads your drawing.</source>
        <translation>今はこのネットワークがあなたの手書きを読みます。</translation>
    </message>
    <message>
        <source>Stopped after {0}.</source>
        <translation>{0} で停止しました。</translation>
    </message>
    <message>
        <source>Test accuracy {0} after {1} of training.</source>
        <translation>{1} 学習した後のテスト正解率は {0}。</translation>
    </message>
    <message>
        <source>Early stopping after epoch {0}: validation no longer improved.</source>
        <translation>エポック {0} の後に早期終了：検証がもう良くなりませんでした。</translation>
    </message>
    <message>
        <source>The network from before is still the best, with test accuracy {0}.</source>
        <translation>前のネットワークが今も最良です（テスト正解率 {0}）。</translation>
    </message>
</context>
<context>
    <name>UserData</name>
    <message>
        <source>There is no program here to show a folder; your data is in {0}.</source>
        <translation>フォルダーを表示するプログラムがありません。データは {0} にあります。</translation>
    </message>
    <message>
        <source>There is nothing to delete: no data is kept yet.</source>
        <translation>削除するものはありません。データはまだ保存されていません。</translation>
    </message>
    <message>
        <source>Delete all that Zen Digits keeps of yours on this computer?</source>
        <translation>Zen Digits がこのコンピューターに保存しているあなたのものを、すべて削除しますか？</translation>
    </message>
    <message>
        <source>It will be gone for good. Files that you saved elsewhere stay.</source>
        <translation>元には戻せません。ほかの場所に保存したファイルは残ります。</translation>
    </message>
    <message>
        <source>&amp;Delete everything</source>
        <translation>すべて削除(&amp;D)</translation>
    </message>
    <message>
        <source>Runs with their networks: {0} ({1})</source>
        <translation>学習とそのネットワーク：{0}（{1}）</translation>
    </message>
    <message>
        <source>Experiments of several runs: {0} ({1})</source>
        <translation>複数の学習からなる実験：{0}（{1}）</translation>
    </message>
    <message>
        <source>Drawings of people’s hands, and what was learned from them ({1})</source>
        <translation>人々の筆跡の手書きと、そこから学んだこと（{1}）</translation>
    </message>
    <message>
        <source>The last drawing ({1})</source>
        <translation>最後の手書き（{1}）</translation>
    </message>
    <message>
        <source>Marks on images, such as wrong labels ({1})</source>
        <translation>「ラベルが誤り」など、画像に付けた印（{1}）</translation>
    </message>
    <message>
        <source>Settings, with the lists of what you opened last ({1})</source>
        <translation>設定と、最後に開いたものの一覧（{1}）</translation>
    </message>
    <message>
        <source>What was computed about networks and their data ({1})</source>
        <translation>ネットワークとデータについて計算したもの（{1}）</translation>
    </message>
    <message>
        <source>The log of errors ({1})</source>
        <translation>エラーの記録（{1}）</translation>
    </message>
    <message>
        <source>Other files and folders in the data folder: {0} ({1})</source>
        <translation>データフォルダーのほかのファイルとフォルダー：{0}（{1}）</translation>
    </message>
    <message>
        <source>All your data is deleted. The program starts over.</source>
        <translation>あなたのデータをすべて削除しました。プログラムは最初から始まります。</translation>
    </message>
    <message>
        <source>There are {0} more.</source>
        <translation>ほかに {0} 件あります。</translation>
    </message>
    <message>
        <source>Some of your data could not be deleted; the rest is gone.</source>
        <translation>一部のデータは削除できませんでした。残りは削除しました。</translation>
    </message>
</context>
<context>
    <name>ValuePlot</name>
    <message>
        <source>Accuracy of each value</source>
        <translation>各値の正解率</translation>
    </message>
    <message>
        <source>{0}: no run has ended</source>
        <translation>{0}：まだ終わった学習がありません</translation>
    </message>
    <message>
        <source>{0}: {1}, mean of {2}</source>
        <translation>{0}：{1}、{2} の平均</translation>
    </message>
    <message>
        <source>{0}; {1} failed</source>
        <translation>{0}、失敗 {1} 回</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>学習記録</translation>
    </message>
    <message>
        <source>Runs that ended</source>
        <translation>終わった学習</translation>
    </message>
    <message>
        <source>All runs</source>
        <translation>すべての学習</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>closest:
{0}</source>
        <translation>最も近いもの：
{0}</translation>
    </message>
    <message>
        <source>{0} sure
Second choice: {1} ({2})</source>
        <translation>確信度 {0}
第 2 候補：{1}（{2}）</translation>
    </message>
    <message>
        <source>This doesn’t look like a digit.</source>
        <translation>これは数字には見えません。</translation>
    </message>
    <message>
        <source>This doesn’t look like anything the network has learned.</source>
        <translation>これはネットワークが学んだどれにも見えません。</translation>
    </message>
    <message>
        <source>This stands in several lines.
Write one number at a time.</source>
        <translation>何行かに分かれています。
数は一つずつ書いてください。</translation>
    </message>
    <message>
        <source>Some of this doesn’t look like digits.
Doubtful: {0}</source>
        <translation>一部が数字に見えません。
疑わしい：{0}</translation>
    </message>
    <message>
        <source>{0} sure of the whole number
Least sure: {1} ({2})</source>
        <translation>数全体の確信度 {0}
最も不確か：{1}（{2}）</translation>
    </message>
    <message>
        <source>A sign stands before or between the digits.
It is left out.</source>
        <translation>数字の前か間に記号があります。
記号は除きます。</translation>
    </message>
    <message>
        <source>Draw something; it is read as you draw.</source>
        <translation>何か書いてください。書くそばから読み取ります。</translation>
    </message>
    <message>
        <source>Draw a digit; it is read as you draw.</source>
        <translation>数字を書いてください。書くそばから読み取ります。</translation>
    </message>
    <message>
        <source>There is no ink left in this picture.</source>
        <translation>この画像にインクは残っていません。</translation>
    </message>
    <message>
        <source>There is too much ink to read at once. Erase some of it.</source>
        <translation>インクが多すぎて一度に読めません。少し消してください。</translation>
    </message>
    <message>
        <source>Loading the network…</source>
        <translation>ネットワークを読み込んでいます…</translation>
    </message>
    <message>
        <source>There is no network to read with. Open a model.</source>
        <translation>読み取るネットワークがありません。モデルを開いてください。</translation>
    </message>
</context>
<context>
    <name>ViewMenu</name>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;{0} {1}</source>
        <translation>&amp;{0} {1}</translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation>ページ(&amp;P)</translation>
    </message>
    <message>
        <source>P&amp;resentation</source>
        <translation>プレゼンテーション(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外観(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>文字の大きさ(&amp;T)</translation>
    </message>
    <message>
        <source>Reduce &amp;motion</source>
        <translation>動きを減らす(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Usual</source>
        <translation>標準(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>大きく(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>小さく(&amp;S)</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0}（{1}）</translation>
    </message>
    <message>
        <source>&amp;Drawing</source>
        <translation>手書き(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Click to begin a stroke and to end it</source>
        <translation>クリックでストロークを始め、終える(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Steady a trembling hand</source>
        <translation>手の震えを抑える(&amp;S)</translation>
    </message>
    <message>
        <source>Ignore &amp;palms on the screen</source>
        <translation>画面に触れた手のひらを無視(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Draw something, and see here
which ink makes it what it is read as</source>
        <translation>何か書くと、どのインクのために
そう読まれるのかがここでわかります</translation>
    </message>
    <message>
        <source>Which ink and which strokes make it what it is read as</source>
        <translation>どのインクとストロークのためにそう読まれるのか</translation>
    </message>
    <message>
        <source>Evi&amp;dence</source>
        <translation>根拠(&amp;D)</translation>
    </message>
    <message>
        <source>The smallest piece of ink that turns the reading</source>
        <translation>読み取りを変える最小のインク</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>変更(&amp;C)</translation>
    </message>
    <message>
        <source>The training images that are most like it to the network</source>
        <translation>ネットワークにとって最もよく似た学習画像</translation>
    </message>
    <message>
        <source>&amp;Neighbours</source>
        <translation>近傍(&amp;N)</translation>
    </message>
    <message>
        <source>Where it lies among the test images, as the network sees them</source>
        <translation>ネットワークから見て、テスト画像の中のどこにあるか</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>マップ(&amp;M)</translation>
    </message>
    <message>
        <source>The layers of the network, and what each makes of the drawing</source>
        <translation>ネットワークの各層と、手書きから作り出すもの</translation>
    </message>
    <message>
        <source>&amp;Inside</source>
        <translation>内部(&amp;I)</translation>
    </message>
    <message>
        <source>Forward and backward through a small network, with every number</source>
        <translation>小さなネットワークの順伝播と逆伝播を、すべての数とともに</translation>
    </message>
    <message>
        <source>&amp;By hand</source>
        <translation>手計算(&amp;B)</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>なぜ？</translation>
    </message>
    <message>
        <source>Why {0}? It is {1} sure.</source>
        <translation>なぜ {0}？ 確信度は {1} です。</translation>
    </message>
    <message>
        <source>Its strokes go like drawings that were taught. The picture alone, which is explained here, is read as {0}, {1} sure.</source>
        <translation>ストロークの運びが、教えた手書きと同じです。ここで説明する画像だけなら {0}（確信度 {1}）と読まれます。</translation>
    </message>
</context>
<context>
    <name>WindowPictures</name>
    <message>
        <source>&amp;Window</source>
        <translation>ウィンドウ(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Drawing</source>
        <translation>手書き(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Curves</source>
        <translation>曲線(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Kind of reading</source>
        <translation>読み取りの種類</translation>
    </message>
    <message>
        <source>Digit shown by the bars</source>
        <translation>棒が示す数字</translation>
    </message>
    <message>
        <source>Choose the digit that the bars show.</source>
        <translation>棒が示す数字を選びます。</translation>
    </message>
    <message>
        <source>Scroll to more digits</source>
        <translation>スクロールするとほかの数字が見られます</translation>
    </message>
</context>
<context>
    <name>_ClassesModel</name>
    <message>
        <source>Class</source>
        <translation>クラス</translation>
    </message>
    <message>
        <source>What the images show.</source>
        <translation>画像が表すもの。</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>適合率</translation>
    </message>
    <message>
        <source>Of what was read as this class, how much is it.</source>
        <translation>このクラスと読まれたもののうち、本当にそうである割合。</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>再現率</translation>
    </message>
    <message>
        <source>Of this class, how much was read as it.</source>
        <translation>このクラスのうち、そのとおりに読まれた割合。</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>The harmonic mean of precision and recall.</source>
        <translation>適合率と再現率の調和平均。</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>How many images of this class there are.</source>
        <translation>このクラスの画像の数。</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Weighted mean</source>
        <translation>加重平均</translation>
    </message>
</context>
<context>
    <name>_ClassesTable</name>
    <message>
        <source>Precision, recall and F1 of each class</source>
        <translation>各クラスの適合率、再現率、F1</translation>
    </message>
</context>
<context>
    <name>_NumberDelegate</name>
    <message>
        <source>What the number is</source>
        <translation>この数は何か</translation>
    </message>
</context>
<context>
    <name>about</name>
    <message>
        <source>Draw digits and see them read; press Train and watch a network learn.

Everything runs on this computer; the program never connects to the internet. Your runs and settings are stored in
{0}

MNIST by Y. LeCun, C. Cortes and C. Burges, CC BY-SA 3.0. Made with Qt, PyTorch and pyqtgraph.</source>
        <translation>数字を書いて、読み取られる様子を見てください。「学習」を押して、ネットワークが学ぶ様子を見てください。

すべてこのコンピューターで動き、プログラムがインターネットに接続することはありません。学習と設定の保存先：
{0}

MNIST：Y. LeCun、C. Cortes、C. Burges、CC BY-SA 3.0。Qt、PyTorch、pyqtgraph で作られています。</translation>
    </message>
    <message>
        <source>About Zen Digits</source>
        <translation>Zen Digits について</translation>
    </message>
</context>
<context>
    <name>comparison</name>
    <message>
        <source>Compared on the {0} images whose labels both know; {1} are left out.</source>
        <translation>両方がラベルを知っている {0} 枚の画像で比較しました。{1} 枚は除きました。</translation>
    </message>
    <message>
        <source>Neither is better: as many mistakes are new as are mended.</source>
        <translation>優劣はありません。新しい誤りと正した誤りが同数です。</translation>
    </message>
    <message>
        <source>{0} sure that {1} is better.</source>
        <translation>{1} のほうが良いことは {0} 確かです。</translation>
    </message>
    <message>
        <source>This may be chance: equally good networks differ as much in {0} of comparisons.</source>
        <translation>偶然かもしれません。同じくらい良いネットワークでも、比較の {0} でこれだけ差が出ます。</translation>
    </message>
    <message>
        <source>{0}: {1} read rightly (95 % sure: {2} to {3})</source>
        <translation>{0}：{1} 正しく読み取り（95% の確かさで {2} ～ {3}）</translation>
    </message>
</context>
<context>
    <name>copying</name>
    <message>
        <source>Nothing has been read yet; draw something first.</source>
        <translation>まだ何も読み取っていません。先に何か書いてください。</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>--processes must be at least 1, not {0}.</source>
        <translation>--processes は 1 以上でなければならず、{0} は使えません。</translation>
    </message>
    <message>
        <source>A hand cannot be called {0}; use letters, digits and spaces.</source>
        <translation>筆跡の名前に {0} は使えません。文字、数字、空白を使ってください。</translation>
    </message>
    <message>
        <source>A hand keeps up to {0} drawings; delete some first.</source>
        <translation>一つの筆跡に保存できる手書きは {0} 個までです。先にいくつか削除してください。</translation>
    </message>
    <message>
        <source>A network cannot have {0} = {1}; choose another model or value.</source>
        <translation>ネットワークで {0} = {1} は使えません。別のモデルか値を選んでください。</translation>
    </message>
    <message>
        <source>A part of the program is missing ({0}); please install it again.</source>
        <translation>プログラムの一部がありません（{0}）。もう一度インストールしてください。</translation>
    </message>
    <message>
        <source>A run can be repeated 1 to {0} times, not {1}.</source>
        <translation>学習を繰り返せるのは 1 ～ {0} 回で、{1} 回はできません。</translation>
    </message>
    <message>
        <source>An experiment needs at least one run.</source>
        <translation>実験には少なくとも 1 回の学習が必要です。</translation>
    </message>
    <message>
        <source>Distillation needs MNIST’s own images, as they are stored and with all ten labels; set it to 0 to learn from others.</source>
        <translation>蒸留には、保存されたままの、十個のラベルがそろった MNIST の画像が必要です。ほかの画像から学ぶには 0 にしてください。</translation>
    </message>
    <message>
        <source>Distillation takes its place.</source>
        <translation>代わりに蒸留が働きます。</translation>
    </message>
    <message>
        <source>In {0} this network reads {1} of the test images differently (at most {2} is allowed); export it in {3}.</source>
        <translation>{0} では、このネットワークはテスト画像の {1} を違うように読みます（許容は {2} まで）。{3} でエクスポートしてください。</translation>
    </message>
    <message>
        <source>It needs 1 to {0} tables called {1}.</source>
        <translation>{1} という表が 1 ～ {0} 個必要です。</translation>
    </message>
    <message>
        <source>Line {0} of {1} is damaged; the other drawings are here, and the whole file is kept as {2}.</source>
        <translation>{1} の {0} 行目が壊れています。ほかの手書きはここにあり、ファイル全体は {2} として残しました。</translation>
    </message>
    <message>
        <source>Neither is better: as many mistakes are new as are mended.</source>
        <translation>優劣はありません。新しい誤りと正した誤りが同数です。</translation>
    </message>
    <message>
        <source>No choice of its question is right; write right = true below one.</source>
        <translation>質問の選択肢に正解がありません。一つの下に right = true と書いてください。</translation>
    </message>
    <message>
        <source>No digit was found in the marked part of {0}; mark all of one number.</source>
        <translation>{0} の囲んだ部分に数字が見つかりません。一つの数の全体を囲んでください。</translation>
    </message>
    <message>
        <source>No drawing of {0} has a label that the network knows; label them on the page Teach, or choose another network.</source>
        <translation>{0} の手書きに、ネットワークが知っているラベルがありません。「教える」ページでラベルを付けるか、別のネットワークを選んでください。</translation>
    </message>
    <message>
        <source>No drawing of {0} is kept yet; draw a digit, and press its key to say what it is.</source>
        <translation>{0} の手書きはまだ保存されていません。数字を書き、そのキーを押して何かを答えてください。</translation>
    </message>
    <message>
        <source>No images are held out to go by.</source>
        <translation>目安になる画像を取り分けていません。</translation>
    </message>
    <message>
        <source>No label of these images is known to both networks; choose another network or set.</source>
        <translation>これらの画像には、両方のネットワークが知っているラベルがありません。別のネットワークかセットを選んでください。</translation>
    </message>
    <message>
        <source>ONNX Runtime’s readings differ from this program’s (probabilities differ by up to {0}); nothing was saved; try another network.</source>
        <translation>ONNX Runtime の読み取りがこのプログラムと違います（確率の差は最大 {0}）。何も保存しませんでした。別のネットワークを試してください。</translation>
    </message>
    <message>
        <source>Only cross-entropy uses this.</source>
        <translation>交差エントロピーだけが使います。</translation>
    </message>
    <message>
        <source>PyTorch, which training needs, is not installed; run: {0}</source>
        <translation>学習に必要な PyTorch がインストールされていません。次を実行してください：{0}</translation>
    </message>
    <message>
        <source>Repeating a run gives each its own seed; sweep the seed or repeat it, not both.</source>
        <translation>学習を繰り返すと、それぞれにシードが付きます。シードをスイープするか繰り返すか、どちらかにしてください。</translation>
    </message>
    <message>
        <source>Rows and columns were swapped, as EMNIST has them.</source>
        <translation>EMNIST のように、行と列を入れ替えました。</translation>
    </message>
    <message>
        <source>Sweeping the {0} changes nothing while augmentation is off; switch augmentation on, or sweep another setting.</source>
        <translation>データ拡張が無効な間は、{0} をスイープしても何も変わりません。データ拡張を有効にするか、別の設定をスイープしてください。</translation>
    </message>
    <message>
        <source>Sweeping the {0} changes nothing while no images are held out; hold some out for validation, or sweep another setting.</source>
        <translation>画像を取り分けていない間は、{0} をスイープしても何も変わりません。検証用に画像を取り分けるか、別の設定をスイープしてください。</translation>
    </message>
    <message>
        <source>Sweeping the {0} changes nothing without synthetic images and several epochs; add them, or sweep another setting.</source>
        <translation>合成画像と複数のエポックがなければ、{0} をスイープしても何も変わりません。それらを加えるか、別の設定をスイープしてください。</translation>
    </message>
    <message>
        <source>Sweeping the {0} changes nothing, as distillation takes its place; set distillation to 0, or sweep another setting.</source>
        <translation>代わりに蒸留が働くため、{0} をスイープしても何も変わりません。蒸留を 0 にするか、別の設定をスイープしてください。</translation>
    </message>
    <message>
        <source>Sweeping the {0} changes nothing, as only cross-entropy uses it; choose that loss, or sweep another setting.</source>
        <translation>交差エントロピーだけが使うため、{0} をスイープしても何も変わりません。その損失を選ぶか、別の設定をスイープしてください。</translation>
    </message>
    <message>
        <source>Sweeping the {0} changes nothing, as this network has none; choose another network, or sweep another setting.</source>
        <translation>このネットワークにはないため、{0} をスイープしても何も変わりません。別のネットワークを選ぶか、別の設定をスイープしてください。</translation>
    </message>
    <message>
        <source>Sweeping the {0} changes nothing, as this network’s cells have their own; choose another network, or sweep another setting.</source>
        <translation>このネットワークのセルには固有のものがあるため、{0} をスイープしても何も変わりません。別のネットワークを選ぶか、別の設定をスイープしてください。</translation>
    </message>
    <message>
        <source>Sweeping the {0} changes nothing, as this optimizer has none; choose another optimizer, or sweep another setting.</source>
        <translation>この最適化手法にはないため、{0} をスイープしても何も変わりません。別の最適化手法を選ぶか、別の設定をスイープしてください。</translation>
    </message>
    <message>
        <source>Switch augmentation on to use this.</source>
        <translation>これを使うにはデータ拡張を有効にしてください。</translation>
    </message>
    <message>
        <source>Synthetic handwriting is available for the ten digits only; set its counts to 0.</source>
        <translation>合成した手書きは十個の数字にしか使えません。数を 0 にしてください。</translation>
    </message>
    <message>
        <source>TensorBoard is not installed; {0}</source>
        <translation>TensorBoard がインストールされていません。{0}</translation>
    </message>
    <message>
        <source>TensorBoard&apos;s file cannot be written ({0}); the run continues without it.</source>
        <translation>TensorBoard のファイルに書き込めません（{0}）。学習はそれなしで続きます。</translation>
    </message>
    <message>
        <source>That makes {0} runs, and an experiment has at most {1}; take fewer values or seeds.</source>
        <translation>それでは学習が {0} 回になりますが、実験は最大 {1} 回です。値かシードを減らしてください。</translation>
    </message>
    <message>
        <source>The card inside {0} is damaged ({1}); choose another model file.</source>
        <translation>{0} の中のモデルカードが壊れています（{1}）。別のモデルファイルを選んでください。</translation>
    </message>
    <message>
        <source>The checkpoint is damaged, or of another run or device ({0}); train again with the same settings.</source>
        <translation>チェックポイントが壊れているか、別の学習やデバイスのものです（{0}）。同じ設定でもう一度学習してください。</translation>
    </message>
    <message>
        <source>The class has no name; type one.</source>
        <translation>クラスに名前がありません。入力してください。</translation>
    </message>
    <message>
        <source>The current folder has been deleted or closed; change to another.</source>
        <translation>現在のフォルダーが削除されたか閉じられました。別のフォルダーに移ってください。</translation>
    </message>
    <message>
        <source>The device {0} cannot be used: {1} Choose auto or cpu.</source>
        <translation>デバイス {0} は使えません：{1} auto か cpu を選んでください。</translation>
    </message>
    <message>
        <source>The experiment {0} is complete; start another for more runs.</source>
        <translation>実験 {0} は完了しています。さらに学習するには別の実験を始めてください。</translation>
    </message>
    <message>
        <source>The folder {0} cannot be created ({1}); free some space or check its permissions.</source>
        <translation>フォルダー {0} を作れません（{1}）。空きを増やすか、権限を確かめてください。</translation>
    </message>
    <message>
        <source>The folder {0} cannot be written; choose another place.</source>
        <translation>フォルダー {0} に書き込めません。別の場所を選んでください。</translation>
    </message>
    <message>
        <source>The hand has no name; type one.</source>
        <translation>筆跡に名前がありません。入力してください。</translation>
    </message>
    <message>
        <source>The images are in {0}.</source>
        <translation>画像は {0} にあります。</translation>
    </message>
    <message>
        <source>The images in {0} are used for validation.</source>
        <translation>{0} の画像は検証に使われます。</translation>
    </message>
    <message>
        <source>The images in {0} cannot be found; put them back there or choose other data.</source>
        <translation>{0} の画像が見つかりません。元に戻すか、別のデータを選んでください。</translation>
    </message>
    <message>
        <source>The images in {0} cannot be reached ({1}); open its folder.</source>
        <translation>{0} の画像に届きません（{1}）。フォルダーを開放してください。</translation>
    </message>
    <message>
        <source>The images in {0} have changed since the run began; put back those that were there, or train again.</source>
        <translation>{0} の画像が学習の開始後に変わりました。元の画像に戻すか、もう一度学習してください。</translation>
    </message>
    <message>
        <source>The images of {0} are in sub-folders.</source>
        <translation>{0} の画像はサブフォルダーにあります。</translation>
    </message>
    <message>
        <source>The loss does not fall: the learning rate may be too large, or labels may be wrong.</source>
        <translation>損失が減りません。学習率が大きすぎるか、ラベルが誤っているかもしれません。</translation>
    </message>
    <message>
        <source>The loss fell at no rate: the images, their labels or other settings are the reason.</source>
        <translation>どの学習率でも損失が減りませんでした。画像、ラベル、またはほかの設定に原因があります。</translation>
    </message>
    <message>
        <source>The loss grows instead of falling: the learning rate is too large for this network.</source>
        <translation>損失が減らずに増えています。このネットワークには学習率が大きすぎます。</translation>
    </message>
    <message>
        <source>The loss hardly falls: the learning rate is very small.</source>
        <translation>損失がほとんど減りません。学習率が非常に小さいためです。</translation>
    </message>
    <message>
        <source>The loss is no longer a finite number {0}; train again with a smaller learning rate.</source>
        <translation>損失が有限の数でなくなりました {0}。学習率を小さくしてもう一度学習してください。</translation>
    </message>
    <message>
        <source>The name is longer than {0} characters; shorten it.</source>
        <translation>名前が {0} 文字を超えています。短くしてください。</translation>
    </message>
    <message>
        <source>The name of the dataset is empty; give {0}.</source>
        <translation>データセットの名前が空です。{0} を指定してください。</translation>
    </message>
    <message>
        <source>The network of this run is not saved: {0}</source>
        <translation>この学習のネットワークは保存されていません：{0}</translation>
    </message>
    <message>
        <source>The network that this one was taught from ({0}) is not open; open its file, or choose another network.</source>
        <translation>これを教える元になったネットワーク（{0}）が開かれていません。そのファイルを開くか、別のネットワークを選んでください。</translation>
    </message>
    <message>
        <source>The network would forget {0} % of what it knew, so it stays as it is; check the labels of the drawings.</source>
        <translation>ネットワークが知っていたことの {0} % を忘れてしまうため、そのままにします。手書きのラベルを確かめてください。</translation>
    </message>
    <message>
        <source>The network would read {0} of the {1} drawings rightly, and reads {2} now, so it stays as it is; check their labels, or add drawings.</source>
        <translation>ネットワークは {1} 個の手書きのうち {0} 個を読めるようになりますが、今は {2} 個読めるため、そのままにします。ラベルを確かめるか、手書きを増やしてください。</translation>
    </message>
    <message>
        <source>The network would tell less well which of the drawings belong to no class, so it stays as it is; check which of them do.</source>
        <translation>どのクラスでもない手書きを見分けにくくなるため、ネットワークはそのままにします。どれがそうか確かめてください。</translation>
    </message>
    <message>
        <source>The network {0} has activations of its own; don’t choose one.</source>
        <translation>ネットワーク {0} には固有の活性化関数があります。選ばないでください。</translation>
    </message>
    <message>
        <source>The network {0} has no convolutional maps for {1}; choose {2}.</source>
        <translation>ネットワーク {0} には {1} に使える畳み込みのマップがありません。{2} を選んでください。</translation>
    </message>
    <message>
        <source>The network’s answers are no finite numbers; choose another model.</source>
        <translation>ネットワークの出力が有限の数ではありません。別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>The network’s gradients are no finite numbers; choose another model.</source>
        <translation>ネットワークの勾配が有限の数ではありません。別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>The network’s weights are no finite numbers and cannot be saved; train again with a smaller learning rate.</source>
        <translation>ネットワークの重みが有限の数ではないため保存できません。学習率を小さくしてもう一度学習してください。</translation>
    </message>
    <message>
        <source>The pictures in {0} have no labels; sort them into a sub-folder for each class and choose the folder above.</source>
        <translation>{0} の画像にラベルがありません。クラスごとのサブフォルダーに分け、その上のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The resources of Zen Digits are missing beside {0}; please install it again.</source>
        <translation>{0} の隣に Zen Digits のリソースがありません。もう一度インストールしてください。</translation>
    </message>
    <message>
        <source>The run cannot be recorded ({0}); it continues all the same.</source>
        <translation>学習を記録できません（{0}）。それでも学習は続きます。</translation>
    </message>
    <message>
        <source>The run {0} cannot go on: its loss is no longer a finite number; train again with a smaller learning rate.</source>
        <translation>学習 {0} は続けられません。損失が有限の数でなくなりました。学習率を小さくしてもう一度学習してください。</translation>
    </message>
    <message>
        <source>The run {0} is complete; train it for --more-epochs, or train again.</source>
        <translation>学習 {0} は完了しています。--more-epochs で続けるか、もう一度学習してください。</translation>
    </message>
    <message>
        <source>The run {0} is going on; stop it, then delete your data.</source>
        <translation>学習 {0} が実行中です。停止してからデータを削除してください。</translation>
    </message>
    <message>
        <source>The run {0} is not complete; resume it first.</source>
        <translation>学習 {0} は完了していません。先に再開してください。</translation>
    </message>
    <message>
        <source>The run {0} kept no point to go on from; train again with more epochs.</source>
        <translation>学習 {0} には続けるための位置が保存されていません。エポックを増やしてもう一度学習してください。</translation>
    </message>
    <message>
        <source>The runs of an experiment learn from the same data; sweep another setting.</source>
        <translation>一つの実験の学習は同じデータから学びます。別の設定をスイープしてください。</translation>
    </message>
    <message>
        <source>The steps to this image were not kept.</source>
        <translation>この画像に至る過程は保存されていません。</translation>
    </message>
    <message>
        <source>The training of this network held out no images of {0}; choose its test images.</source>
        <translation>このネットワークの学習では {0} の画像を取り分けていません。テスト画像を選んでください。</translation>
    </message>
    <message>
        <source>The weights are no longer finite numbers after batch {0}; train again with a smaller learning rate.</source>
        <translation>バッチ {0} の後、重みが有限の数でなくなりました。学習率を小さくしてもう一度学習してください。</translation>
    </message>
    <message>
        <source>The weights in {0} are damaged; choose another.</source>
        <translation>{0} の重みが壊れています。別のものを選んでください。</translation>
    </message>
    <message>
        <source>The weights would become too large; choose a smaller η.</source>
        <translation>重みが大きくなりすぎます。η を小さくしてください。</translation>
    </message>
    <message>
        <source>The {0} can be on or off, not {1}.</source>
        <translation>{0} はオンかオフで、{1} は使えません。</translation>
    </message>
    <message>
        <source>The {0} images look inverted against the training images; make them alike.</source>
        <translation>{0} 画像は、学習画像に比べて明暗が逆のようです。そろえてください。</translation>
    </message>
    <message>
        <source>The {0} images look turned or mirrored against the training images; make them alike.</source>
        <translation>{0} 画像は、学習画像に比べて回転か反転しているようです。そろえてください。</translation>
    </message>
    <message>
        <source>The {0} in {1} do not fit its network; choose another.</source>
        <translation>{1} の {0} がネットワークに合いません。別のものを選んでください。</translation>
    </message>
    <message>
        <source>The {0} must be a number, not {1}.</source>
        <translation>{0} は数でなければならず、{1} は使えません。</translation>
    </message>
    <message>
        <source>The {0} must be a whole number, not {1}.</source>
        <translation>{0} は整数でなければならず、{1} は使えません。</translation>
    </message>
    <message>
        <source>The {0} must be between {1} and {2}, not {3}.</source>
        <translation>{0} は {1} ～ {2} でなければならず、{3} は使えません。</translation>
    </message>
    <message>
        <source>The {0} must be true or false, not {1}.</source>
        <translation>{0} は true か false でなければならず、{1} は使えません。</translation>
    </message>
    <message>
        <source>The {0} must be {1}, not {2}; separate several values with commas.</source>
        <translation>{0} は {1} でなければならず、{2} は使えません。複数の値はコンマで区切ってください。</translation>
    </message>
    <message>
        <source>The {0} that belong to {1} are missing; add their file.</source>
        <translation>{1} に属する {0} がありません。そのファイルを加えてください。</translation>
    </message>
    <message>
        <source>The {0} {1} cannot be locked ({2}); free some space or check the permissions of {3}.</source>
        <translation>{0} {1} をロックできません（{2}）。空きを増やすか、{3} の権限を確かめてください。</translation>
    </message>
    <message>
        <source>The {0} {1} is running in another window or terminal; wait until it ends.</source>
        <translation>{0} {1} は別のウィンドウか端末で実行中です。終わるまで待ってください。</translation>
    </message>
    <message>
        <source>The {0} {1} is running; stop it before you delete it.</source>
        <translation>{0} {1} は実行中です。停止してから削除してください。</translation>
    </message>
    <message>
        <source>The {0} {1} is there twice; name it once.</source>
        <translation>{0} {1} が 2 回あります。1 回だけにしてください。</translation>
    </message>
    <message>
        <source>There are more than {0} digits or other pieces of ink, too many to read at once; use a part of it.</source>
        <translation>数字などのインクが {0} 個を超え、一度に読めません。一部だけを使ってください。</translation>
    </message>
    <message>
        <source>There are more than {0} drawings, too many for a hand; train a network on them instead.</source>
        <translation>手書きが {0} 個を超え、筆跡には多すぎます。代わりにネットワークを学習させてください。</translation>
    </message>
    <message>
        <source>There are no images to train on in {0}; choose {1}.</source>
        <translation>{0} に学習する画像がありません。{1} を選んでください。</translation>
    </message>
    <message>
        <source>There are no strokes to export; draw something, and say what it is.</source>
        <translation>エクスポートするストロークがありません。何か書き、何かを答えてください。</translation>
    </message>
    <message>
        <source>There are too many {0} named {1} in {2}; remove some.</source>
        <translation>{2} に {1} という名前の {0} が多すぎます。いくつか削除してください。</translation>
    </message>
    <message>
        <source>There is a hand called {0} already; choose another name.</source>
        <translation>{0} という筆跡はすでにあります。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>There is no activation {0}; choose one of {1}.</source>
        <translation>活性化関数 {0} はありません。{1} から選んでください。</translation>
    </message>
    <message>
        <source>There is no drawing to keep; draw something first.</source>
        <translation>保存する手書きがありません。先に何か書いてください。</translation>
    </message>
    <message>
        <source>There is no drawing to learn from; draw some, and say what they are.</source>
        <translation>学ぶ手書きがありません。いくつか書き、何かを答えてください。</translation>
    </message>
    <message>
        <source>There is no folder {0}; create it or choose another place.</source>
        <translation>フォルダー {0} がありません。作るか、別の場所を選んでください。</translation>
    </message>
    <message>
        <source>There is no network {0}; choose one of {1}.</source>
        <translation>ネットワーク {0} はありません。{1} から選んでください。</translation>
    </message>
    <message>
        <source>There is no run {0} in {1}; name a folder there.</source>
        <translation>{1} に学習 {0} はありません。そこにあるフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>There is no setting {0} to sweep; name one of those that “zen-digits train --help” lists.</source>
        <translation>スイープする設定 {0} はありません。「zen-digits train --help」にあるものを指定してください。</translation>
    </message>
    <message>
        <source>There is no {0} {1}; choose one of {2}.</source>
        <translation>{0} {1} はありません。{2} から選んでください。</translation>
    </message>
    <message>
        <source>There is no {0} {1}; give its full path.</source>
        <translation>{0} {1} はありません。フルパスを指定してください。</translation>
    </message>
    <message>
        <source>There is not enough memory for batches of {0} images; train again with smaller batches, or with fewer images.</source>
        <translation>画像 {0} 枚のバッチにはメモリーが足りません。バッチを小さくするか画像を減らして、もう一度学習してください。</translation>
    </message>
    <message>
        <source>There is not enough memory on the {0} device for batches of {1}.</source>
        <translation>デバイス {0} には {1} のバッチに足りるメモリーがありません。</translation>
    </message>
    <message>
        <source>There is not enough memory on the {0} device for batches of {1}; train again with smaller batches, or on the cpu.</source>
        <translation>デバイス {0} には {1} のバッチに足りるメモリーがありません。バッチを小さくするか cpu で、もう一度学習してください。</translation>
    </message>
    <message>
        <source>This cannot be a label: {0}; choose another.</source>
        <translation>これはラベルにできません：{0}。別のものを選んでください。</translation>
    </message>
    <message>
        <source>This may be chance: equally good networks differ as much in {0} of comparisons.</source>
        <translation>偶然かもしれません。同じくらい良いネットワークでも、比較の {0} でこれだけ差が出ます。</translation>
    </message>
    <message>
        <source>This method needs PyTorch, which is not installed; choose {0}, or run: {1}</source>
        <translation>この手法には PyTorch が必要ですが、インストールされていません。{0} を選ぶか、次を実行してください：{1}</translation>
    </message>
    <message>
        <source>This network has no towers.</source>
        <translation>このネットワークにタワーはありません。</translation>
    </message>
    <message>
        <source>This network&apos;s cells have their own.</source>
        <translation>このネットワークのセルには固有の活性化関数があります。</translation>
    </message>
    <message>
        <source>This optimizer has no momentum.</source>
        <translation>この最適化手法にモメンタムはありません。</translation>
    </message>
    <message>
        <source>This optimizer has no second momentum.</source>
        <translation>この最適化手法に 2 次モメンタムはありません。</translation>
    </message>
    <message>
        <source>This run began in an older version of Zen Digits: it continues, but its result may differ in the last bits from that of an uninterrupted run.</source>
        <translation>この学習は古い版の Zen Digits で始まりました。続けられますが、結果の末尾のビットが、中断のない学習と違うことがあります。</translation>
    </message>
    <message>
        <source>This run began with {0}: it continues, but its result may differ in the last bits from that of an uninterrupted run.</source>
        <translation>この学習は {0} で始まりました。続けられますが、結果の末尾のビットが、中断のない学習と違うことがあります。</translation>
    </message>
    <message>
        <source>Validation gets worse while training gets better: the network learns images by heart.</source>
        <translation>学習は良くなるのに検証は悪くなっています。ネットワークが画像を丸暗記しています。</translation>
    </message>
    <message>
        <source>With its weights rounded for a web page, this network reads {0} of the test images differently (at most {1} is allowed); export an .onnx file instead.</source>
        <translation>ウェブページ用に重みを丸めると、このネットワークはテスト画像の {0} を違うように読みます（許容は {1} まで）。.onnx ファイルをエクスポートしてください。</translation>
    </message>
    <message>
        <source>Without synthetic images and several epochs there is nothing to spread.</source>
        <translation>合成画像と複数のエポックがなければ、分けるものがありません。</translation>
    </message>
    <message>
        <source>You have no home folder, in which your data could be; set HOME or XDG_DATA_HOME.</source>
        <translation>データを置けるホームフォルダーがありません。HOME か XDG_DATA_HOME を設定してください。</translation>
    </message>
    <message>
        <source>fix or remove the line: each has {&quot;label&quot;: &quot;7&quot;, &quot;strokes&quot;: [[[x, y], …], …]}.</source>
        <translation>その行を直すか削除してください。各行は {&quot;label&quot;: &quot;7&quot;, &quot;strokes&quot;: [[[x, y], …], …]} です。</translation>
    </message>
    <message>
        <source>it needs macOS 12.3 or newer.</source>
        <translation>macOS 12.3 以降が必要です。</translation>
    </message>
    <message>
        <source>its driver is missing or older than this PyTorch needs; update the driver.</source>
        <translation>ドライバーがないか、この PyTorch に必要なものより古いようです。ドライバーを更新してください。</translation>
    </message>
    <message>
        <source>this PyTorch is built for the CPU alone; install a CUDA build.</source>
        <translation>この PyTorch は CPU 専用です。CUDA 版をインストールしてください。</translation>
    </message>
    <message>
        <source>this PyTorch is built without support for Apple&apos;s GPUs.</source>
        <translation>この PyTorch は Apple の GPU に対応していません。</translation>
    </message>
    <message>
        <source>{0} cannot be deleted ({1}); check its permissions.</source>
        <translation>{0} を削除できません（{1}）。権限を確かめてください。</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}); check it.</source>
        <translation>{0} を読めません（{1}）。確かめてください。</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}); check its name and permissions.</source>
        <translation>{0} を読めません（{1}）。名前と権限を確かめてください。</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}); check the file.</source>
        <translation>{0} を読めません（{1}）。ファイルを確かめてください。</translation>
    </message>
    <message>
        <source>{0} cannot be used as a lesson: {1}</source>
        <translation>{0} はレッスンとして使えません：{1}</translation>
    </message>
    <message>
        <source>{0} cannot be written (there is no folder {1}); create it or choose another place.</source>
        <translation>{0} に書き込めません（フォルダー {1} がありません）。作るか、別の場所を選んでください。</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}); choose another place or free some space.</source>
        <translation>{0} に書き込めません（{1}）。別の場所を選ぶか、空きを増やしてください。</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}); choose another place.</source>
        <translation>{0} に書き込めません（{1}）。別の場所を選んでください。</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}); free some space or check its permissions.</source>
        <translation>{0} に書き込めません（{1}）。空きを増やすか、権限を確かめてください。</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}); {2}.</source>
        <translation>{0} に書き込めません（{1}）。{2}。</translation>
    </message>
    <message>
        <source>{0} cannot be {1}; the guide lists what a step can wait for.</source>
        <translation>{0} に {1} は使えません。ステップが待てるものはガイドにあります。</translation>
    </message>
    <message>
        <source>{0} claims to hold {1}, which is too much; choose another.</source>
        <translation>{0} は {1} を含むとされ、多すぎます。別のものを選んでください。</translation>
    </message>
    <message>
        <source>{0} has a folder called {1}, but none called train; put the classes to train on into one.</source>
        <translation>{0} には {1} というフォルダーがありますが、train がありません。学習するクラスをそこに入れてください。</translation>
    </message>
    <message>
        <source>{0} has more than {1} drawings, too many for a hand; use it as data on the Train page.</source>
        <translation>{0} の手書きが {1} 個を超え、筆跡には多すぎます。「学習」ページでデータとして使ってください。</translation>
    </message>
    <message>
        <source>{0} has more than {1} images; use fewer.</source>
        <translation>{0} の画像が {1} 枚を超えています。減らしてください。</translation>
    </message>
    <message>
        <source>{0} has more than {1} lines; split it into several.</source>
        <translation>{0} が {1} 行を超えています。いくつかに分けてください。</translation>
    </message>
    <message>
        <source>{0} has more than {1} megapixels; scale it down first.</source>
        <translation>{0} が {1} メガピクセルを超えています。先に縮小してください。</translation>
    </message>
    <message>
        <source>{0} has more than {1} pieces of ink, more than are read at once; cut out a part with fewer numbers.</source>
        <translation>{0} のインクが {1} 個を超え、一度に読めません。数の少ない部分を切り出してください。</translation>
    </message>
    <message>
        <source>{0} has more than {1} rows; use fewer.</source>
        <translation>{0} が {1} 行を超えています。減らしてください。</translation>
    </message>
    <message>
        <source>{0} has more than {1} {2}; split it into several drawings.</source>
        <translation>{0} の {2} が {1} 個を超えています。いくつかの手書きに分けてください。</translation>
    </message>
    <message>
        <source>{0} has no drawing whose label the network knows; choose another.</source>
        <translation>{0} には、ネットワークが知っているラベルの手書きがありません。別のものを選んでください。</translation>
    </message>
    <message>
        <source>{0} has no drawings; an ink file has one per line.</source>
        <translation>{0} に手書きがありません。インクファイルには 1 行に一つあります。</translation>
    </message>
    <message>
        <source>{0} has no images in it; it needs a row for each.</source>
        <translation>{0} に画像がありません。画像ごとに 1 行が必要です。</translation>
    </message>
    <message>
        <source>{0} has no label; fix or remove the line.</source>
        <translation>{0} にラベルがありません。その行を直すか削除してください。</translation>
    </message>
    <message>
        <source>{0} has no labels, so nothing can be kept; add them.</source>
        <translation>{0} にラベルがないため、何も保存できません。ラベルを加えてください。</translation>
    </message>
    <message>
        <source>{0} has no training images and labels; add both files.</source>
        <translation>{0} に学習用の画像とラベルがありません。両方のファイルを加えてください。</translation>
    </message>
    <message>
        <source>{0} has no {1} images of its classes; remove its {2} files.</source>
        <translation>{0} に、そのクラスの{1}画像がありません。{2}ファイルを削除してください。</translation>
    </message>
    <message>
        <source>{0} has no {1} with a label that the network knows; choose another set or another network.</source>
        <translation>{0} に、ネットワークが知っているラベルの{1}がありません。別のセットかネットワークを選んでください。</translation>
    </message>
    <message>
        <source>{0} has the files of {1} datasets; choose the training images of one.</source>
        <translation>{0} に {1} 個のデータセットのファイルがあります。一つの学習画像を選んでください。</translation>
    </message>
    <message>
        <source>{0} has {1} columns, but the first one has {2}; fix or remove the line.</source>
        <translation>{0} は {1} 列ですが、最初の行は {2} 列です。その行を直すか削除してください。</translation>
    </message>
    <message>
        <source>{0} has {1} images, but {2} has {3} labels; use two files of the same dataset.</source>
        <translation>{0} の画像は {1} 枚ですが、{2} のラベルは {3} 個です。同じデータセットの二つのファイルを使ってください。</translation>
    </message>
    <message>
        <source>{0} has {1} of {2}, but each class needs at least two; add some or remove the class{3}.</source>
        <translation>{0} に {2} が {1} 枚しかありませんが、各クラスに 2 枚以上必要です。加えるか、クラス{3}を削除してください。</translation>
    </message>
    <message>
        <source>{0} has {1} without a label.</source>
        <translation>{0} に、ラベルのない {1} があります。</translation>
    </message>
    <message>
        <source>{0} has {1} {2}, but a row needs a label and the pixels of a square image: 785 columns for 28×28; fix the file or choose another.</source>
        <translation>{0} は {1} {2} ですが、1 行にはラベルと正方形の画像の画素が必要です（28×28 なら 785 列）。ファイルを直すか、別のものを選んでください。</translation>
    </message>
    <message>
        <source>{0} has {1}; give it {2} to {3}.</source>
        <translation>{0} は {1} です。{2} ～ {3} にしてください。</translation>
    </message>
    <message>
        <source>{0} is a HEIC photo, which cannot be read; export it as a JPEG, or set the telephone&apos;s camera to the most compatible format.</source>
        <translation>{0} は HEIC 写真で、読めません。JPEG として書き出すか、電話のカメラを互換性優先の形式にしてください。</translation>
    </message>
    <message>
        <source>{0} is a folder or a device; give the name of a file.</source>
        <translation>{0} はフォルダーかデバイスです。ファイル名を指定してください。</translation>
    </message>
    <message>
        <source>{0} is a link that leads in a circle; choose another place.</source>
        <translation>{0} は循環するリンクです。別の場所を選んでください。</translation>
    </message>
    <message>
        <source>{0} is a link to another place; put the file itself there.</source>
        <translation>{0} は別の場所へのリンクです。ファイルそのものを置いてください。</translation>
    </message>
    <message>
        <source>{0} is a pickle, which could run a stranger’s code; open a .zendigits model file instead.</source>
        <translation>{0} は pickle で、見知らぬ人のコードを実行するおそれがあります。.zendigits モデルファイルを開いてください。</translation>
    </message>
    <message>
        <source>{0} is a tenth of {1}, the largest rate at which the loss was near its least.</source>
        <translation>{0} は、損失が最小に近かった最大の学習率 {1} の 10 分の 1 です。</translation>
    </message>
    <message>
        <source>{0} is a web page, perhaps with an error message; download the file again.</source>
        <translation>{0} はウェブページで、エラーメッセージかもしれません。もう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>{0} is a {1} archive; unpack it and choose what was in it.</source>
        <translation>{0} は {1} の書庫です。展開し、その中身を選んでください。</translation>
    </message>
    <message>
        <source>{0} is an IDX file, but its name does not say of what; call it like MNIST’s train-images-idx3-ubyte, and its labels train-labels-idx1-ubyte.</source>
        <translation>{0} は IDX ファイルですが、名前から内容がわかりません。MNIST のように train-images-idx3-ubyte、ラベルは train-labels-idx1-ubyte としてください。</translation>
    </message>
    <message>
        <source>{0} is damaged or cut short; copy or save it again.</source>
        <translation>{0} は壊れているか途中で切れています。もう一度コピーするか保存してください。</translation>
    </message>
    <message>
        <source>{0} is damaged, incomplete or not a model; choose another.</source>
        <translation>{0} は壊れているか、不完全か、モデルではありません。別のものを選んでください。</translation>
    </message>
    <message>
        <source>{0} is damaged; choose another experiment.</source>
        <translation>{0} は壊れています。別の実験を選んでください。</translation>
    </message>
    <message>
        <source>{0} is damaged; choose another run.</source>
        <translation>{0} は壊れています。別の学習を選んでください。</translation>
    </message>
    <message>
        <source>{0} is damaged; copy or save it again.</source>
        <translation>{0} は壊れています。もう一度コピーするか保存してください。</translation>
    </message>
    <message>
        <source>{0} is damaged; train again with the same settings.</source>
        <translation>{0} は壊れています。同じ設定でもう一度学習してください。</translation>
    </message>
    <message>
        <source>{0} is empty: there is no ink in it; choose another picture.</source>
        <translation>{0} は空です。インクがありません。別の画像を選んでください。</translation>
    </message>
    <message>
        <source>{0} is empty; choose another picture.</source>
        <translation>{0} は空です。別の画像を選んでください。</translation>
    </message>
    <message>
        <source>{0} is from a newer Zen Digits; update this one to open it.</source>
        <translation>{0} は新しい Zen Digits のものです。開くにはこのプログラムを更新してください。</translation>
    </message>
    <message>
        <source>{0} is larger than {1} GB; use less of it.</source>
        <translation>{0} は {1} GB を超えています。減らしてください。</translation>
    </message>
    <message>
        <source>{0} is larger than {1} MB, too large for a file of this kind; choose another.</source>
        <translation>{0} は {1} MB を超え、この種のファイルには大きすぎます。別のものを選んでください。</translation>
    </message>
    <message>
        <source>{0} is longer than {1} pixels; cut or scale it first.</source>
        <translation>{0} は {1} 画素より長いです。先に切るか縮小してください。</translation>
    </message>
    <message>
        <source>{0} is no part of a dataset; its files are not used.</source>
        <translation>{0} はデータセットの一部ではありません。そのファイルは使いません。</translation>
    </message>
    <message>
        <source>{0} is not MNIST&apos;s original; please install Zen Digits again.</source>
        <translation>{0} は MNIST の原本ではありません。Zen Digits をもう一度インストールしてください。</translation>
    </message>
    <message>
        <source>{0} is not a CSV file: it is not text in UTF-8; save it so or choose another.</source>
        <translation>{0} は CSV ファイルではありません。UTF-8 のテキストではないためです。そのように保存するか、別のものを選んでください。</translation>
    </message>
    <message>
        <source>{0} is not a file; put images into {1}.</source>
        <translation>{0} はファイルではありません。{1} に画像を入れてください。</translation>
    </message>
    <message>
        <source>{0} is not a list of labels and character codes; fix or remove it.</source>
        <translation>{0} はラベルと文字コードの一覧ではありません。直すか削除してください。</translation>
    </message>
    <message>
        <source>{0} is not a picture that can be read; try a PNG or JPEG.</source>
        <translation>{0} は読める画像ではありません。PNG か JPEG を試してください。</translation>
    </message>
    <message>
        <source>{0} is not a regular file; remove it.</source>
        <translation>{0} は通常のファイルではありません。削除してください。</translation>
    </message>
    <message>
        <source>{0} is not an IDX file of {1}{2}; choose another.</source>
        <translation>{0} は {1} の IDX ファイルではありません{2}。別のものを選んでください。</translation>
    </message>
    <message>
        <source>{0} is not an ink file: it is not text; choose another.</source>
        <translation>{0} はインクファイルではありません。テキストではないためです。別のものを選んでください。</translation>
    </message>
    <message>
        <source>{0} is not text; fix or remove it.</source>
        <translation>{0} はテキストではありません。直すか削除してください。</translation>
    </message>
    <message>
        <source>{0} is not written in TOML ({1}); the guide shows how lessons are written.</source>
        <translation>{0} は TOML で書かれていません（{1}）。レッスンの書き方はガイドにあります。</translation>
    </message>
    <message>
        <source>{0} is of another version of Zen Digits; resume it with that one, or train again.</source>
        <translation>{0} は別の版の Zen Digits のものです。その版で再開するか、もう一度学習してください。</translation>
    </message>
    <message>
        <source>{0} is present but not used: {1}</source>
        <translation>{0} はありますが、使われていません：{1}</translation>
    </message>
    <message>
        <source>{0} is the largest rate that was tried, and the loss still fell there.</source>
        <translation>{0} は試した中で最大の学習率で、損失はまだ減っていました。</translation>
    </message>
    <message>
        <source>{0} is written in no language; write it in one.</source>
        <translation>{0} はどの言語でも書かれていません。一つの言語で書いてください。</translation>
    </message>
    <message>
        <source>{0} looks like a page of print, not of numbers; cut out the part with the numbers.</source>
        <translation>{0} は数でなく活字のページのようです。数のある部分を切り出してください。</translation>
    </message>
    <message>
        <source>{0} means nothing in a lesson; correct or delete it.</source>
        <translation>{0} はレッスンでは意味がありません。直すか削除してください。</translation>
    </message>
    <message>
        <source>{0} must be a list of at most {1} names.</source>
        <translation>{0} は最大 {1} 個の名前のリストでなければなりません。</translation>
    </message>
    <message>
        <source>{0} must be a table of names and values.</source>
        <translation>{0} は名前と値の表でなければなりません。</translation>
    </message>
    <message>
        <source>{0} must be a text of 1 to {1} characters.</source>
        <translation>{0} は 1 ～ {1} 文字のテキストでなければなりません。</translation>
    </message>
    <message>
        <source>{0} must end in {1}; choose another name.</source>
        <translation>{0} は {1} で終わらなければなりません。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>{0} must name a part of the window, such as train_button; {1} does not.</source>
        <translation>{0} は train_button のようなウィンドウの部分の名前でなければなりません。{1} は違います。</translation>
    </message>
    <message>
        <source>{0} of a layer’s neurons are dead: they give 0 for every image, and never learn again.</source>
        <translation>ある層のニューロンの {0} が死んでいます。どの画像にも 0 を返し、もう学びません。</translation>
    </message>
    <message>
        <source>{0} of a layer’s neurons are saturated: always at one end, where they hardly learn.</source>
        <translation>ある層のニューロンの {0} が飽和しています。いつも端にあり、ほとんど学びません。</translation>
    </message>
    <message>
        <source>{0} should hold {1}, but it is cut short; copy it again.</source>
        <translation>{0} は {1} を含むはずですが、途中で切れています。もう一度コピーしてください。</translation>
    </message>
    <message>
        <source>{0} should hold {1}, but it is longer; copy it again.</source>
        <translation>{0} は {1} を含むはずですが、それより長いです。もう一度コピーしてください。</translation>
    </message>
    <message>
        <source>{0} shows no number: what is on it looks like words or drawings; choose another picture.</source>
        <translation>{0} に数がありません。文字か絵のようです。別の画像を選んでください。</translation>
    </message>
    <message>
        <source>{0} sure that {1} is better.</source>
        <translation>{1} のほうが良いことは {0} 確かです。</translation>
    </message>
    <message>
        <source>{0} unpacks to more than {1} times its size, as no handwriting does; choose another.</source>
        <translation>{0} は展開すると大きさの {1} 倍を超え、手書きではありえません。別のものを選んでください。</translation>
    </message>
    <message>
        <source>{0} was not written by Zen Digits; choose another.</source>
        <translation>{0} は Zen Digits が書いたものではありません。別のものを選んでください。</translation>
    </message>
    <message>
        <source>{0}, line {1} is too long for an image; fix it.</source>
        <translation>{0} の {1} 行目は、画像にしては長すぎます。直してください。</translation>
    </message>
    <message>
        <source>{0}, line {1} is too long; fix or remove it.</source>
        <translation>{0} の {1} 行目が長すぎます。直すか削除してください。</translation>
    </message>
    <message>
        <source>{0}, line {1}: this is not CSV ({2}); fix or remove the line.</source>
        <translation>{0} の {1} 行目は CSV ではありません（{2}）。その行を直すか削除してください。</translation>
    </message>
    <message>
        <source>{0}.right must be true or false.</source>
        <translation>{0}.right は true か false でなければなりません。</translation>
    </message>
    <message>
        <source>{0}.{1} must be called as a language is, such as de.</source>
        <translation>{0}.{1} は de のような言語の名前でなければなりません。</translation>
    </message>
    <message>
        <source>{0}: a coordinate is beyond ±{1}; fix or remove the line.</source>
        <translation>{0}：座標が ±{1} を超えています。その行を直すか削除してください。</translation>
    </message>
    <message>
        <source>{0}: a pixel is {1}, not {2}; fix or remove the line.</source>
        <translation>{0}：画素が {2} でなく {1} です。その行を直すか削除してください。</translation>
    </message>
    <message>
        <source>{0}: a point is not a pair of numbers; fix or remove the line.</source>
        <translation>{0}：点が二つの数の組ではありません。その行を直すか削除してください。</translation>
    </message>
    <message>
        <source>{0}: a stroke is not a list of points; fix or remove the line.</source>
        <translation>{0}：ストロークが点のリストではありません。その行を直すか削除してください。</translation>
    </message>
    <message>
        <source>{0}: the drawing has no strokes; fix or remove the line.</source>
        <translation>{0}：手書きにストロークがありません。その行を直すか削除してください。</translation>
    </message>
    <message>
        <source>{0}: the label is neither text nor a number; fix it.</source>
        <translation>{0}：ラベルがテキストでも数でもありません。直してください。</translation>
    </message>
    <message>
        <source>{0}: there are no &quot;strokes&quot;; {1}</source>
        <translation>{0}：「strokes」がありません。{1}</translation>
    </message>
    <message>
        <source>{0}: this is not JSON; {1}</source>
        <translation>{0}：これは JSON ではありません。{1}</translation>
    </message>
    <message>
        <source>{0}: {1} a label that no training image has.</source>
        <translation>{0}：{1} 個のラベルが学習画像にありません。</translation>
    </message>
    <message>
        <source>{0}: {1}; fix it.</source>
        <translation>{0}：{1}。直してください。</translation>
    </message>
    <message>
        <source>{0}: {1}; fix or remove the line.</source>
        <translation>{0}：{1}。その行を直すか削除してください。</translation>
    </message>
    <message>
        <source>{0}: {1}; give the class another name.</source>
        <translation>{0}：{1}。クラスに別の名前を付けてください。</translation>
    </message>
    <message>
        <source>{0}cannot be used ({1}); check its name and permissions, or choose another place.</source>
        <translation>{0}は使えません（{1}）。名前と権限を確かめるか、別の場所を選んでください。</translation>
    </message>
</context>
<context>
    <name>crash</name>
    <message>
        <source>Unexpected error: something went wrong in Zen Digits.</source>
        <translation>予期しないエラー：Zen Digits で問題が起きました。</translation>
    </message>
    <message>
        <source>You can keep working. The details below are also in the log file.</source>
        <translation>作業は続けられます。下の詳細はログファイルにもあります。</translation>
    </message>
</context>
<context>
    <name>deformation</name>
    <message>
        <source>Rotation</source>
        <translation>回転</translation>
    </message>
    <message>
        <source>degrees clockwise</source>
        <translation>度（時計回り）</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>pixels to the right</source>
        <translation>画素（右へ）</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Thickness</source>
        <translation>太さ</translation>
    </message>
    <message>
        <source>pixels more at each edge</source>
        <translation>画素（各辺に追加）</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>ぼかし</translation>
    </message>
    <message>
        <source>pixels (standard deviation)</source>
        <translation>画素（標準偏差）</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>ノイズ</translation>
    </message>
    <message>
        <source>% of full ink</source>
        <translation>%（全インクに対して）</translation>
    </message>
    <message>
        <source>Hidden square</source>
        <translation>隠す四角</translation>
    </message>
    <message>
        <source>pixels wide</source>
        <translation>画素の幅</translation>
    </message>
</context>
<context>
    <name>kept</name>
    <message numerus="yes">
        <source>%Ln drawings</source>
        <translation>
            <numerusform>手書き %Ln 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln drawings are selected.</source>
        <translation>
            <numerusform>手書きを %Ln 個選択しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>no digit</source>
        <translation>非数字</translation>
    </message>
    <message>
        <source>Select drawings to give them another label, or to delete them.</source>
        <translation>手書きを選択すると、ラベルを変えたり削除したりできます。</translation>
    </message>
    <message>
        <source>{0}, kept {1}</source>
        <translation>{0}、{1} に保存</translation>
    </message>
    <message>
        <source>{0}, read as {1}, kept {2}</source>
        <translation>{0}、{1} と読み取り、{2} に保存</translation>
    </message>
</context>
<context>
    <name>left out</name>
    <message numerus="yes">
        <source>%Ln images that you marked are left out.</source>
        <translation>
            <numerusform>あなたが印を付けた %Ln 枚の画像を除いています。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lessons</name>
    <message>
        <source>What the network sees</source>
        <translation>ネットワークが見るもの</translation>
    </message>
    <message>
        <source>A network that reads digits never sees your pen. In this lesson you find out what it gets instead, and what it answers.</source>
        <translation>数字を読むネットワークは、あなたのペンを見ることはありません。このレッスンでは、代わりに何を受け取り、何と答えるのかを調べます。</translation>
    </message>
    <message>
        <source>Draw a large 4 on the canvas.</source>
        <translation>キャンバスに大きな 4 を書いてください。</translation>
    </message>
    <message>
        <source>Here is what the network gets of your drawing: 28 × 28 grey values, no colour, no strokes, no order in time. Of all that you did, only these 784 numbers are left.</source>
        <translation>これが、ネットワークがあなたの手書きから受け取るものです。28 × 28 の灰色の値だけで、色も、ストロークも、時間の順序もありません。あなたがしたことのうち、残るのはこの 784 個の数だけです。</translation>
    </message>
    <message>
        <source>Clear the canvas. The network gets nothing then.</source>
        <translation>キャンバスをクリアしてください。するとネットワークは何も受け取りません。</translation>
    </message>
    <message>
        <source>Before the network looks, the program cuts your drawing out, makes it as large as the images it learned from, and puts it in the middle.</source>
        <translation>ネットワークが見る前に、プログラムが手書きを切り抜き、学んだ画像と同じ大きさにして、中央に置きます。</translation>
    </message>
    <message>
        <source>Draw a tiny 4 in a corner, and look at what the network gets of it.</source>
        <translation>隅に小さな 4 を書き、ネットワークが何を受け取るか見てください。</translation>
    </message>
    <message>
        <source>The network answers with ten numbers, one for each digit. They add up to 100 %: where one grows, others shrink. It cannot say “none of them”, so the program looks for that by itself.</source>
        <translation>ネットワークは十個の数で答えます。各数字に一つずつで、合計は 100% です。一つが増えれば、ほかは減ります。「どれでもない」とは言えないため、それはプログラムが自分で調べます。</translation>
    </message>
    <message>
        <source>Clear the canvas, draw a 1, and watch the bars.</source>
        <translation>キャンバスをクリアし、1 を書いて、棒を見てください。</translation>
    </message>
    <message>
        <source>A few grey pixels can change the answer. Between a 1 and a 7 there is only a stroke at the top.</source>
        <translation>灰色の画素がいくつか変わるだけで、答えは変わります。1 と 7 の違いは、上の 1 本の線だけです。</translation>
    </message>
    <message>
        <source>Make a 7 of your 1: add the stroke at its top.</source>
        <translation>上に線を足して、1 を 7 にしてください。</translation>
    </message>
    <message>
        <source>Choose another method, and see whether both mean the same ink.</source>
        <translation>別の手法を選び、どちらも同じインクを指すか見てください。</translation>
    </message>
    <message>
        <source>Try it: draw the same digit twice, first large, then small and in a corner. What is different in what the network gets?</source>
        <translation>やってみよう：同じ数字を、まず大きく、次に隅に小さく書いてください。ネットワークが受け取るものは、どこが違いますか？</translation>
    </message>
    <message>
        <source>The second is small and lies in a corner, too.</source>
        <translation>2 回目も小さく、隅にある。</translation>
    </message>
    <message>
        <source>Look at the 28 × 28 image once more: it fills the middle both times.</source>
        <translation>28 × 28 の画像をもう一度見てください。どちらも中央を埋めています。</translation>
    </message>
    <message>
        <source>Hardly anything: size and place are taken away.</source>
        <translation>ほとんど違わない。大きさと位置は取り除かれる。</translation>
    </message>
    <message>
        <source>Size and place are evened out before; what is left are small differences in how you drew it. The program does what was done with the images that the network learned from.</source>
        <translation>大きさと位置は前もってそろえられます。残るのは書き方の小さな違いだけです。ネットワークが学んだ画像にも、同じことがされました。</translation>
    </message>
    <message>
        <source>It gets the strokes in another order.</source>
        <translation>ストロークを違う順序で受け取る。</translation>
    </message>
    <message>
        <source>It gets no strokes at all: a picture that is opened is read just as well.</source>
        <translation>ストロークはまったく受け取りません。開いた画像も同じように読めます。</translation>
    </message>
    <message>
        <source>Train your first network</source>
        <translation>最初のネットワークを学習させる</translation>
    </message>
    <message>
        <source>A new network knows nothing: its weights are random numbers, and it guesses. It becomes a reader by looking at labelled images, 60,000 of them, and changing its weights a little after each handful.</source>
        <translation>新しいネットワークは何も知りません。重みは乱数で、当てずっぽうに答えます。60,000 枚のラベル付き画像を見て、何枚かごとに重みを少しずつ変えることで、読めるようになります。</translation>
    </message>
    <message>
        <source>Choose the preset Quick: it takes some seconds.</source>
        <translation>プリセット「クイック」を選んでください。数秒で終わります。</translation>
    </message>
    <message>
        <source>Everything happens on this computer, while you watch.</source>
        <translation>すべてこのコンピューターの中で、あなたの目の前で起こります。</translation>
    </message>
    <message>
        <source>Press Train.</source>
        <translation>「学習」を押してください。</translation>
    </message>
    <message>
        <source>Each point of this curve is one batch: some hundred images that are read, compared with their labels, and learned from. The loss says how wrong the network was. It falls fast, then slowly.</source>
        <translation>この曲線の点は、それぞれ一つのバッチです。数百枚の画像を読み、ラベルと比べ、そこから学びました。損失は、ネットワークがどれだけ誤っていたかを表します。初めは速く、その後はゆっくり減ります。</translation>
    </message>
    <message>
        <source>Wait until the run has ended.</source>
        <translation>学習が終わるまで待ってください。</translation>
    </message>
    <message>
        <source>The test accuracy is the share of images it reads rightly among 10,000 that it has never seen. That it reads these well is what counts: it could have learned the others by heart.</source>
        <translation>テスト正解率は、一度も見たことのない 10,000 枚の画像のうち、正しく読めた割合です。大切なのはこれを読めることです。ほかの画像は丸暗記しただけかもしれません。</translation>
    </message>
    <message>
        <source>Your network already reads the canvas, in place of the one that came with the program. Here you see which one reads, and choose another.</source>
        <translation>あなたのネットワークは、付属のネットワークに代わって、もうキャンバスを読んでいます。どれが読んでいるかはここでわかり、別のものも選べます。</translation>
    </message>
    <message>
        <source>Clear the canvas, and draw any digit for your network.</source>
        <translation>キャンバスをクリアし、あなたのネットワークに好きな数字を書いてください。</translation>
    </message>
    <message>
        <source>A network that begins with other random numbers becomes another network. The seed is where they come from: with the same seed, a run is the same to the last digit.</source>
        <translation>違う乱数から始めると、違うネットワークになります。シードはその乱数の源です。同じシードなら、学習は最後の桁まで同じになります。</translation>
    </message>
    <message>
        <source>Choose another seed, press Train, and wait for the end.</source>
        <translation>別のシードを選び、「学習」を押して、終わるまで待ってください。</translation>
    </message>
    <message>
        <source>Look at the test accuracy of your runs. What is true of a network that has trained for some seconds?</source>
        <translation>それぞれの学習のテスト正解率を見てください。数秒だけ学習したネットワークについて、正しいのはどれですか？</translation>
    </message>
    <message>
        <source>It reads about half of the test images.</source>
        <translation>テスト画像の約半分を読む。</translation>
    </message>
    <message>
        <source>Look at the line of the last run: the test accuracy stands there in per cent.</source>
        <translation>最後の学習の行を見てください。テスト正解率がパーセントで書かれています。</translation>
    </message>
    <message>
        <source>It reads about 99 of 100, and never exactly as many.</source>
        <translation>100 枚中およそ 99 枚を読むが、まったく同じ数にはならない。</translation>
    </message>
    <message>
        <source>About 99 of 100 after a single look at each image. Runs differ by a few tenths of a per cent where they begin with other numbers; so a small difference between two runs says nothing yet.</source>
        <translation>それぞれの画像を 1 回見ただけで、100 枚中およそ 99 枚です。違う数から始めると、学習の結果はコンマ数パーセント違います。ですから、二つの学習の小さな差からは、まだ何も言えません。</translation>
    </message>
    <message>
        <source>It reads all of them: it has seen them before.</source>
        <translation>すべて読む。前に見たことがあるから。</translation>
    </message>
    <message>
        <source>It has not: test images are kept aside. What was learned by heart would not help with them.</source>
        <translation>見たことはありません。テスト画像は取り分けてあります。丸暗記したことは、テスト画像には役に立ちません。</translation>
    </message>
    <message>
        <source>Loss, gradient and learning rate</source>
        <translation>損失、勾配、学習率</translation>
    </message>
    <message>
        <source>Before you begin, all settings go back to where they began: what was tried before would mix in.</source>
        <translation>始める前に、すべての設定が最初に戻ります。前に試したことが混ざらないようにするためです。</translation>
    </message>
    <message>
        <source>Choose the preset Quick.</source>
        <translation>プリセット「クイック」を選んでください。</translation>
    </message>
    <message>
        <source>Learning is going downhill. The loss says how wrong the network is; the gradient says, for each weight, in which direction the loss falls. The learning rate is the length of each step. For this lesson you take a small network.</source>
        <translation>学習とは坂を下ることです。損失はネットワークがどれだけ誤っているかを、勾配は重みごとに損失がどの向きに下がるかを示します。学習率は一歩の長さです。このレッスンでは小さなネットワークを使います。</translation>
    </message>
    <message>
        <source>Choose the network Dense 128.</source>
        <translation>ネットワーク「全結合 128」を選んでください。</translation>
    </message>
    <message>
        <source>SGD is the plainest rule of all: new weight = old weight − learning rate × gradient. Other rules stretch the steps here and shorten them there.</source>
        <translation>SGD は最も単純な規則です。新しい重み = 古い重み − 学習率 × 勾配。ほかの規則は、歩幅をあるところでは伸ばし、あるところでは縮めます。</translation>
    </message>
    <message>
        <source>Choose the optimizer SGD.</source>
        <translation>最適化手法に SGD を選んでください。</translation>
    </message>
    <message>
        <source>With 500 images of each digit instead of all 5,500, a run takes seconds.</source>
        <translation>各数字の 5,500 枚すべてではなく 500 枚にすれば、学習は数秒で終わります。</translation>
    </message>
    <message>
        <source>A good length of step for this network is 0.1.</source>
        <translation>このネットワークにちょうどよい歩幅は 0.1 です。</translation>
    </message>
    <message>
        <source>Enter the learning rate 0.1.</source>
        <translation>学習率を 0.1 にしてください。</translation>
    </message>
    <message>
        <source>Now watch the loss. It begins near 2.3: that is what guessing among ten digits costs.</source>
        <translation>損失を見てください。2.3 付近から始まります。十個の数字を当てずっぽうで答えたときの値です。</translation>
    </message>
    <message>
        <source>Press Train, and wait for the end.</source>
        <translation>「学習」を押し、終わるまで待ってください。</translation>
    </message>
    <message>
        <source>And with steps ten times as long? Who strides downhill with leaps comes out on the other side of the valley, higher than before, where it is steeper still: the next leap is longer yet.</source>
        <translation>歩幅が十倍ならどうなるでしょう。飛び跳ねて坂を下る人は、谷の向こう側の、前より高く、もっと急なところに出ます。次の跳躍はさらに大きくなります。</translation>
    </message>
    <message>
        <source>Enter the learning rate 1.</source>
        <translation>学習率を 1 にしてください。</translation>
    </message>
    <message>
        <source>See it happen: the loss shoots up instead of falling. That is called diverging. A line below the curves says so while the run goes on, and offers a smaller rate.</source>
        <translation>見てください。損失は下がらずに跳ね上がります。これを発散と言います。学習中に曲線の下にそのことが示され、より小さな学習率が提案されます。</translation>
    </message>
    <message>
        <source>Press Train, and watch the loss leave its range.</source>
        <translation>「学習」を押し、損失が範囲を飛び出すのを見てください。</translation>
    </message>
    <message>
        <source>Try it: train once more with a learning rate ten times smaller than the good one, 0.01, and compare the loss at the end. What happens?</source>
        <translation>やってみよう：よい値の十分の一、0.01 の学習率でもう一度学習し、最後の損失を比べてください。どうなりますか？</translation>
    </message>
    <message>
        <source>It falls evenly, but is higher at the end than with 0.1.</source>
        <translation>なめらかに下がるが、最後は 0.1 のときより高い。</translation>
    </message>
    <message>
        <source>Small steps are safe and slow: after as many images the network is not as far. Too long a step forgets, too short a step crawls; in between lies the rate that one looks for. The button Find a rate beside it does so.</source>
        <translation>小さな歩幅は安全ですが、ゆっくりです。同じ枚数の画像を見ても、まだそこまで進んでいません。大きすぎると忘れ、小さすぎるとなかなか進みません。探す学習率はその間にあります。隣の「学習率を探す」ボタンがそれをしてくれます。</translation>
    </message>
    <message>
        <source>It diverges again.</source>
        <translation>また発散する。</translation>
    </message>
    <message>
        <source>Look at the curve of the run with 0.01: it never rises above where it began, apart from small jumps.</source>
        <translation>0.01 の学習の曲線を見てください。小さな揺れを除けば、始まりより高くはなりません。</translation>
    </message>
    <message>
        <source>It falls lower than ever: the smaller, the better.</source>
        <translation>これまでで最も低くなる。小さいほどよい。</translation>
    </message>
    <message>
        <source>Compare both ends of the runs, on the page Runs or in the status line: after as many images, the smaller rate is behind.</source>
        <translation>「学習記録」ページか状態の行で、二つの学習の最後を比べてください。同じ枚数の画像では、小さい学習率のほうが遅れています。</translation>
    </message>
    <message>
        <source>Dense against convolution</source>
        <translation>全結合と畳み込み</translation>
    </message>
    <message>
        <source>In a dense layer every pixel has weights of its own. What the network learned about a stroke at one place it does not know of the place beside. You train such a network first.</source>
        <translation>全結合層では、どの画素にも専用の重みがあります。ある場所で学んだ線のことを、隣の場所では知りません。まずそのようなネットワークを学習させます。</translation>
    </message>
    <message>
        <source>Choose the network Dense 128, and 500 images of a class.</source>
        <translation>ネットワーク「全結合 128」とクラスごとの画像数 500 を選んでください。</translation>
    </message>
    <message>
        <source>It learns for a few seconds, and then reads your drawing.</source>
        <translation>数秒学習してから、あなたの手書きを読みます。</translation>
    </message>
    <message>
        <source>The program puts each drawing in the middle before the network sees it. Here you shift it after that.</source>
        <translation>プログラムは、ネットワークが見る前に手書きを中央に置きます。ここでは、その後でずらします。</translation>
    </message>
    <message>
        <source>Draw a 4, and move the slider Shift to the right: how far until it is misread?</source>
        <translation>4 を書き、「移動」のスライダーを右に動かしてください。どこまで動かすと読み違えますか？</translation>
    </message>
    <message>
        <source>A convolution lays the same small filter over all places of the image. A stroke that it knows it finds anywhere. You train one with as many images.</source>
        <translation>畳み込みは、同じ小さなフィルターを画像のあらゆる場所に当てます。知っている線なら、どこにあっても見つけます。同じ枚数の画像で学習させましょう。</translation>
    </message>
    <message>
        <source>Choose the network Quick CNN, 500 images of a class and 3 epochs.</source>
        <translation>ネットワーク「クイック CNN」、クラスごとの画像数 500、エポック数 3 を選んでください。</translation>
    </message>
    <message>
        <source>It learns in seconds, too.</source>
        <translation>これも数秒で学習します。</translation>
    </message>
    <message>
        <source>Now the same test with this network.</source>
        <translation>このネットワークでも同じことを試します。</translation>
    </message>
    <message>
        <source>Move the slider Shift again, and compare.</source>
        <translation>もう一度「移動」のスライダーを動かし、比べてください。</translation>
    </message>
    <message>
        <source>One drawing says little. The test images say more: first without any shift.</source>
        <translation>手書き一つではあまりわかりません。テスト画像ならもっとわかります。まず移動なしで測ります。</translation>
    </message>
    <message>
        <source>Press Measure, and wait for the figures.</source>
        <translation>「測定」を押し、数値を待ってください。</translation>
    </message>
    <message>
        <source>And now 1,000 of them, shifted further and further, by both networks. The curve Shift tells how many are still read rightly.</source>
        <translation>次に、1,000 枚を少しずつ大きくずらし、二つのネットワークで読みます。「移動」の曲線は、まだ正しく読める枚数を示します。</translation>
    </message>
    <message>
        <source>Choose Dense 128 as the second network, and press Measure robustness.</source>
        <translation>第 2 のネットワークに「全結合 128」を選び、「頑健性を測定」を押してください。</translation>
    </message>
    <message>
        <source>Wait for the curves, and point at 3 pixels in the one called Shift. What do they say?</source>
        <translation>曲線を待ち、「移動」の曲線の 3 画素のところを指してください。何がわかりますか？</translation>
    </message>
    <message>
        <source>Both read about as many as before.</source>
        <translation>どちらも前とほぼ同じだけ読める。</translation>
    </message>
    <message>
        <source>Point at the curves once more: both lose, one of them much more.</source>
        <translation>もう一度曲線を指してください。どちらも下がり、片方はずっと大きく下がっています。</translation>
    </message>
    <message>
        <source>Weights that are shared by all places make the difference; and the network needs fewer of them. It still loses: only its layers close to the end know places, and images at the edge are cut off.</source>
        <translation>すべての場所で共有される重みがその違いを生みます。しかも重みは少なくて済みます。それでも下がるのは、終わり近くの層だけは場所を区別し、端の画像が切れるためです。</translation>
    </message>
    <message>
        <source>The dense network reads more: it has more weights.</source>
        <translation>全結合のほうが多く読める。重みが多いから。</translation>
    </message>
    <message>
        <source>The other way round: look which line is which, above the curves.</source>
        <translation>逆です。どの線がどちらか、曲線の上を見てください。</translation>
    </message>
    <message>
        <source>Too few images</source>
        <translation>画像が少なすぎる</translation>
    </message>
    <message>
        <source>What if you had only 20 images of each digit? A network with 100,000 weights can learn 200 images by heart. Does it read then?</source>
        <translation>各数字の画像が 20 枚しかなかったらどうでしょう。重みが 100,000 個あれば、200 枚の画像を丸暗記できます。それで読めるでしょうか。</translation>
    </message>
    <message>
        <source>Enter 500 images of a class, and the batch size 32.</source>
        <translation>「クラスごとの画像数」を 500、「バッチサイズ」を 32 にしてください。</translation>
    </message>
    <message>
        <source>Which of the ink made it a 7? The page Why answers: what speaks for this digit is marked +, what speaks against it −, each in a colour of its own. Below it you read what each stroke adds, and what the rest would be without it.</source>
        <translation>どのインクのために 7 になったのでしょう。「理由」ページが答えます。この数字を支持するものには +、反対するものには − の印が付き、色も違います。その下には、各ストロークが何を加えるか、それがなければ残りはどうなるかが書かれています。</translation>
    </message>
    <message>
        <source>The convolution still reads most of them, the dense network about half.</source>
        <translation>畳み込みはまだ大部分を読み、全結合は約半分を読む。</translation>
    </message>
    <message>
        <source>Choose the network Dense 128, 20 images of a class and 60 epochs, and switch augmentation off.</source>
        <translation>ネットワーク「全結合 128」、クラスごとの画像数 20、エポック数 60 を選び、データ拡張を無効にしてください。</translation>
    </message>
    <message>
        <source>Two curves: the accuracy on the images that it learns from, and on validation images, which it never learns from.</source>
        <translation>二つの曲線があります。学んでいる画像での正解率と、決して学ばない検証画像での正解率です。</translation>
    </message>
    <message>
        <source>Press Train, and watch both curves until the end.</source>
        <translation>「学習」を押し、終わるまで両方の曲線を見てください。</translation>
    </message>
    <message>
        <source>The first curve reaches 100 %, the second stays far below: this gap is called overfitting. The network knows its 200 images, and little about digits. Note the test accuracy.</source>
        <translation>最初の曲線は 100% に達し、二つ目はずっと下にとどまります。この差を過学習と言います。ネットワークは 200 枚の画像を知っていますが、数字のことはあまり知りません。テスト正解率を書き留めてください。</translation>
    </message>
    <message>
        <source>Dropout lets half of the hidden units sleep at each step, others each time: none can rely on the others.</source>
        <translation>ドロップアウトは、ステップごとに隠れユニットの半分を、毎回違う組み合わせで休ませます。どれもほかに頼れなくなります。</translation>
    </message>
    <message>
        <source>Enter a dropout of 50 %, and train again.</source>
        <translation>ドロップアウトを 50% にし、もう一度学習してください。</translation>
    </message>
    <message>
        <source>L2, or weight decay, pulls all weights a little towards zero at each step: what is learned by heart needs large ones.</source>
        <translation>L2、つまり重み減衰は、ステップごとにすべての重みを少しだけ 0 に引き寄せます。丸暗記には大きな重みが必要です。</translation>
    </message>
    <message>
        <source>Put dropout back to 0, enter a weight decay of 0.1, and train again.</source>
        <translation>ドロップアウトを 0 に戻し、重み減衰を 0.1 にして、もう一度学習してください。</translation>
    </message>
    <message>
        <source>Augmentation turns, shifts and bends each image a little, anew each time. From 200 images come as many as you like.</source>
        <translation>データ拡張は、毎回新たに、画像を少し回し、ずらし、曲げます。200 枚の画像から好きなだけ増やせます。</translation>
    </message>
    <message>
        <source>Put weight decay back to 0, switch augmentation on, and train again.</source>
        <translation>重み減衰を 0 に戻し、データ拡張を有効にして、もう一度学習してください。</translation>
    </message>
    <message>
        <source>Compare the test accuracy of the four runs, on the page Runs. What helped most?</source>
        <translation>「学習記録」ページで、四つの学習のテスト正解率を比べてください。最も役に立ったのはどれですか？</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>ドロップアウト</translation>
    </message>
    <message>
        <source>With so few images it changes hardly more than another seed does. One of the others helps far more.</source>
        <translation>画像がこれだけ少ないと、シードを変えるのとほとんど変わりません。ほかの一つがずっと役に立ちます。</translation>
    </message>
    <message>
        <source>L2</source>
        <translation>L2</translation>
    </message>
    <message>
        <source>It changes hardly more than another seed does: compare the figures once more.</source>
        <translation>シードを変えるのとほとんど変わりません。もう一度数値を比べてください。</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>データ拡張</translation>
    </message>
    <message>
        <source>By far: about six in a hundred images. It brings in what you know about digits, that a small turn changes nothing; the others only hinder learning by heart. Most helpful of all would be more images.</source>
        <translation>圧倒的です。百枚に六枚ほど多く読めます。少し回しても何も変わらないという、数字についてのあなたの知識を持ち込みます。ほかの方法は丸暗記を妨げるだけです。最も役に立つのは、画像を増やすことです。</translation>
    </message>
    <message>
        <source>What it gets wrong</source>
        <translation>何を読み違えるか</translation>
    </message>
    <message>
        <source>“99 per cent” hides who the hundredth is. The page Results has the network read a whole set of images whose labels are known.</source>
        <translation>「99 パーセント」は、百人目が誰かを隠します。「結果」ページでは、ラベルのわかっている画像のセットをネットワークがすべて読みます。</translation>
    </message>
    <message>
        <source>The confusion matrix: a row for each true digit, a column for what was read. On the diagonal all is right; everything beside it is a mistake.</source>
        <translation>混同行列：本当の数字ごとに行があり、読まれたものごとに列があります。対角線上はすべて正解、その外はすべて誤りです。</translation>
    </message>
    <message>
        <source>Choose a cell beside the diagonal that has a number, with the mouse or the arrow keys.</source>
        <translation>マウスか矢印キーで、対角線の外の、数が入ったマスを選んでください。</translation>
    </message>
    <message>
        <source>Below it are the images of that cell. Could you have read them?</source>
        <translation>その下に、そのマスの画像があります。あなたなら読めたでしょうか。</translation>
    </message>
    <message>
        <source>Press on an image.</source>
        <translation>画像を一つ押してください。</translation>
    </message>
    <message>
        <source>An image of the set can become your drawing: change it, and see what would have helped.</source>
        <translation>セットの画像を自分の手書きにできます。変えてみて、どうすればよかったかを確かめてください。</translation>
    </message>
    <message>
        <source>Put the image on the canvas.</source>
        <translation>画像をキャンバスに置いてください。</translation>
    </message>
    <message>
        <source>Two figures for each digit. Recall: of all true 9s, how many were read as 9? Precision: of all that was read as 9, how much was a 9? A network that calls everything a 9 has a recall of 100 % for the 9, and hardly any precision. F1 is small where one of them is.</source>
        <translation>数字ごとに二つの値があります。再現率：本当の 9 のうち、9 と読まれたのはどれだけか。適合率：9 と読まれたもののうち、本当に 9 だったのはどれだけか。何でも 9 と答えるネットワークは、9 の再現率が 100% ですが、適合率はほとんどありません。どちらかが小さければ F1 も小さくなります。</translation>
    </message>
    <message>
        <source>Go back to the matrix, and choose the name of a row, then the name of a column. Which one does recall count?</source>
        <translation>行列に戻り、行の名前、次に列の名前を選んでください。再現率が数えるのはどちらですか？</translation>
    </message>
    <message>
        <source>The row: what became of all true 9s.</source>
        <translation>行：本当の 9 がすべてどうなったか。</translation>
    </message>
    <message>
        <source>The right ones divided by the sum of the row are the recall; divided by the sum of the column, the precision.</source>
        <translation>正解を行の合計で割ると再現率、列の合計で割ると適合率になります。</translation>
    </message>
    <message>
        <source>The column: all that was read as 9.</source>
        <translation>列：9 と読まれたものすべて。</translation>
    </message>
    <message>
        <source>Choose the name of a column: its images were all read as 9, whatever they are. That is precision.</source>
        <translation>列の名前を選んでください。その画像は、本当は何であれ、すべて 9 と読まれました。それは適合率です。</translation>
    </message>
    <message>
        <source>The diagonal: all that is right.</source>
        <translation>対角線：正解のすべて。</translation>
    </message>
    <message>
        <source>All that is right, divided by all images, is the accuracy: one number for all digits.</source>
        <translation>正解のすべてを全画像で割ると正解率です。すべての数字に対して一つの値です。</translation>
    </message>
    <message>
        <source>One step by hand</source>
        <translation>1 ステップを手計算で</translation>
    </message>
    <message>
        <source>Back-propagation is a chain of small sums that fits on a blackboard. The network for it has one hidden layer of 100 units with a sigmoid; it trains in about a minute.</source>
        <translation>誤差逆伝播は、黒板に収まる小さな足し算の連なりです。ここで使うネットワークの隠れ層は一つ、シグモイドのユニットが 100 個で、1 分ほどで学習します。</translation>
    </message>
    <message>
        <source>Draw a 3.</source>
        <translation>3 を書いてください。</translation>
    </message>
    <message>
        <source>A network of which one looks at every number must be small. It reads your drawing as soon as it is trained.</source>
        <translation>すべての数を見るには、ネットワークが小さくなければなりません。学習が終わるとすぐに、あなたの手書きを読みます。</translation>
    </message>
    <message>
        <source>Press Train Sigmoid 100 now, and wait for the end of the run.</source>
        <translation>「今すぐ シグモイド 100 を学習」を押し、学習が終わるまで待ってください。</translation>
    </message>
    <message>
        <source>Here is your drawing again, with every number of the network: pixels x, hidden units h, outputs o. One way through it is chosen, from a pixel to an output.</source>
        <translation>あなたの手書きと、ネットワークのすべての数です。画素 x、隠れユニット h、出力 o。画素から出力までの道が一つ選ばれています。</translation>
    </message>
    <message>
        <source>Choose another hidden unit.</source>
        <translation>別の隠れユニットを選んでください。</translation>
    </message>
    <message>
        <source>Forward: each hidden unit adds up its pixels times its weights, which makes z, and squashes it to a between 0 and 1. The outputs add up the hidden units in the same way; softmax makes shares p of their z, and from these comes the loss L.</source>
        <translation>順伝播：隠れユニットは画素と重みの積を足して z を作り、0 から 1 の a に押し縮めます。出力も同じように隠れユニットを足し、ソフトマックスがその z を割合 p に変え、そこから損失 L が出ます。</translation>
    </message>
    <message>
        <source>Backward: the error of an output is δ = p − y, what it says minus what it should say, times a factor where the loss is a square. It flows back along the weights, and each gradient is an error times what came in.</source>
        <translation>逆伝播：出力の誤差は δ = p − y、つまり答えから正解を引いたもので、二乗損失ではさらに係数が掛かります。それが重みに沿って戻り、勾配はどれも、誤差と入ってきた値の積です。</translation>
    </message>
    <message>
        <source>Choose another true class, and see how loss and errors change: now the network is wrong.</source>
        <translation>別の正解クラスを選び、損失と誤差がどう変わるか見てください。今度はネットワークが誤りです。</translation>
    </message>
    <message>
        <source>The step: each weight goes a little against its gradient, w ← w − η · ∂L∕∂w. The line says beforehand how much the loss will change.</source>
        <translation>ステップ：それぞれの重みは勾配と逆に少し進みます。w ← w − η · ∂L∕∂w。損失がどれだけ変わるかは、前もって示されます。</translation>
    </message>
    <message>
        <source>Take a step with a single weight: press Step of wₕₒ.</source>
        <translation>一つの重みだけでステップを進めてください：「wₕₒ のステップ」を押します。</translation>
    </message>
    <message>
        <source>One weight does next to nothing. Training changes all of them at once: here about 80,000.</source>
        <translation>重み一つではほとんど何も起きません。学習はすべてを一度に変えます。ここでは約 80,000 個です。</translation>
    </message>
    <message>
        <source>Press Step of all weights a few times, and watch the loss.</source>
        <translation>「すべての重みのステップ」を何回か押し、損失を見てください。</translation>
    </message>
    <message>
        <source>Try it with a single weight: enter different η, press Start again and Step of wₕₒ, and compare the change that was announced with the one that came. When do they agree best?</source>
        <translation>一つの重みで試してください。いろいろな η を入れ、「最初から」と「wₕₒ のステップ」を押し、予告された変化と実際の変化を比べます。最もよく合うのはどんなときですか？</translation>
    </message>
    <message>
        <source>When η is large.</source>
        <translation>η が大きいとき。</translation>
    </message>
    <message>
        <source>Try 100: announced and real change move apart.</source>
        <translation>100 を試してください。予告と実際の変化が離れます。</translation>
    </message>
    <message>
        <source>When η is small.</source>
        <translation>η が小さいとき。</translation>
    </message>
    <message>
        <source>The gradient is the slope at this one place. For a small step the hill is as good as straight; over a long one it bends. That is why learning goes in many small steps.</source>
        <translation>勾配は、この一点での傾きです。小さな一歩なら坂はほぼまっすぐですが、大きな一歩では曲がります。だから学習は、小さな一歩をたくさん重ねるのです。</translation>
    </message>
    <message>
        <source>Always: it is exact arithmetic.</source>
        <translation>いつも合う。正確な計算だから。</translation>
    </message>
    <message>
        <source>The arithmetic is exact, but the slope is that of one place. Try 0.1, then 100.</source>
        <translation>計算は正確ですが、傾きは一点のものです。0.1 と 100 を試してください。</translation>
    </message>
    <message>
        <source>Teach it your hand</source>
        <translation>あなたの筆跡を教える</translation>
    </message>
    <message>
        <source>The images that networks learn from were written by some people, and not by you: by officials and pupils in the United States, more than thirty years ago. Where your digits look different, the network errs more often. So tell it what yours are.</source>
        <translation>ネットワークが学ぶ画像を書いたのは、あなたではなく、ほかの人々です。三十年以上前のアメリカの職員や生徒でした。あなたの数字が違って見えるところでは、ネットワークはよく間違えます。ですから、あなたの数字を教えてください。</translation>
    </message>
    <message>
        <source>Draw a digit as you usually write it.</source>
        <translation>いつもの書き方で数字を書いてください。</translation>
    </message>
    <message>
        <source>What you say of a drawing is kept with it: that is a label. Networks learn from drawings with labels, and from nothing else.</source>
        <translation>手書きについて答えたことは、いっしょに保存されます。それがラベルです。ネットワークはラベルの付いた手書きから学び、ほかからは何も学びません。</translation>
    </message>
    <message>
        <source>Type what it is into this field, or press the digit&apos;s key on the canvas.</source>
        <translation>何であるかをこの欄に入力するか、キャンバスでその数字のキーを押してください。</translation>
    </message>
    <message>
        <source>Your drawings are kept on this page. The more of each digit, the better: three of each are a good start.</source>
        <translation>あなたの手書きはこのページに保存されます。各数字が多いほどよく、三つずつあれば十分な始まりです。</translation>
    </message>
    <message>
        <source>Press Exercise, and draw what it asks for, at least ten drawings.</source>
        <translation>「練習」を押し、求められたものを少なくとも十個書いてください。</translation>
    </message>
    <message>
        <source>Now it learns from them. The network stays as it is; beside it stands one that knows your hand.</source>
        <translation>いよいよそこから学びます。ネットワークはそのまま残り、その隣に、あなたの筆跡を知るネットワークができます。</translation>
    </message>
    <message>
        <source>Press Learn, and wait.</source>
        <translation>「学習」を押し、待ってください。</translation>
    </message>
    <message>
        <source>Here stands what came of it: how your drawings are read now and before, by turns each by a network that did not see it, and how many test images by other people are still read.</source>
        <translation>結果がここにあります。あなたの手書きが今と以前でどう読まれるか（どれも、それを見ていないネットワークが順に読みます）、そしてほかの人のテスト画像がまだどれだけ読めるかです。</translation>
    </message>
    <message>
        <source>Handwriting can tell who you are: it is personal data. Your drawings lie on this computer alone, nothing is ever sent. You decide: here you delete all of them, with what was learned. But who gets a network that was taught gets a trace of your hand with it.</source>
        <translation>筆跡からはあなたが誰かがわかります。個人情報です。手書きはこのコンピューターだけにあり、送信されることはありません。決めるのはあなたです。学んだことも含めて、ここですべて削除できます。ただし、教えたネットワークを受け取った人は、あなたの筆跡の痕跡も受け取ります。</translation>
    </message>
    <message>
        <source>Fairness: a network reads best the hands it saw most. A 1 with a long upstroke, or a 7 with a bar, are usual in one country and strange in another.</source>
        <translation>公平さ：ネットワークは、最も多く見た筆跡を最もよく読みます。書き出しの長い 1 や横棒のある 7 は、ある国ではふつうでも、別の国では見慣れません。</translation>
    </message>
    <message>
        <source>Draw a 1 or a 7 as people in another country write it. Is it read?</source>
        <translation>ほかの国の人の書き方で 1 か 7 を書いてください。読めますか？</translation>
    </message>
    <message>
        <source>Let somebody else write a few digits, or take your other hand; then choose the network from before in the list, and write them again. Who gains by your teaching?</source>
        <translation>ほかの人に数字をいくつか書いてもらうか、反対の手で書いてください。次に一覧から前のネットワークを選び、もう一度書いてください。教えたことで得をしたのは誰ですか？</translation>
    </message>
    <message>
        <source>Everybody gains as much.</source>
        <translation>みんな同じだけ得をする。</translation>
    </message>
    <message>
        <source>Look at the figures on the page Teach: the test images by other people are read about as before.</source>
        <translation>「教える」ページの数値を見てください。ほかの人のテスト画像は、前とほぼ同じに読まれます。</translation>
    </message>
    <message>
        <source>You gain; others are read about as before.</source>
        <translation>あなたが得をし、ほかの人は前とほぼ同じに読まれる。</translation>
    </message>
    <message>
        <source>It learned your hand, and was kept from forgetting others. Whoever nobody teaches for stays behind: so ask of every program that judges people whose data it learned from.</source>
        <translation>あなたの筆跡を学び、ほかの人の筆跡は忘れないように守られました。誰も教えてくれない人は取り残されます。ですから、人を評価するプログラムには必ず、誰のデータから学んだのかを尋ねてください。</translation>
    </message>
    <message>
        <source>Nobody: it has learned digits already.</source>
        <translation>誰も得をしない。数字はもう学んでいるから。</translation>
    </message>
    <message>
        <source>Compare the figures on the page Teach, before and now.</source>
        <translation>「教える」ページで、以前と現在の数値を比べてください。</translation>
    </message>
</context>
<context>
    <name>marks</name>
    <message>
        <source>marked: wrong label</source>
        <translation>印付き：ラベルが誤り</translation>
    </message>
    <message>
        <source>marked: ambiguous</source>
        <translation>印付き：判別不能</translation>
    </message>
</context>
<context>
    <name>number_menu</name>
    <message>
        <source>It is &amp;right</source>
        <translation>正しい(&amp;R)</translation>
    </message>
    <message>
        <source>It is &amp;no number</source>
        <translation>数ではない(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Join with the next</source>
        <translation>次とつなげる(&amp;J)</translation>
    </message>
    <message>
        <source>Spl&amp;it</source>
        <translation>分ける(&amp;I)</translation>
    </message>
</context>
<context>
    <name>page_files</name>
    <message>
        <source>Table (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>Table with tabs (*.tsv)</source>
        <translation>タブ区切りの表 (*.tsv)</translation>
    </message>
    <message>
        <source>Folder with a picture of each number (*)</source>
        <translation>各数の画像が入ったフォルダー (*)</translation>
    </message>
    <message>
        <source>{0} is no name for a table; let it end in .csv or .tsv.</source>
        <translation>{0} は表の名前にできません。末尾を .csv か .tsv にしてください。</translation>
    </message>
    <message>
        <source>{0} cannot be made ({1}); choose another name or place.</source>
        <translation>{0} を作れません（{1}）。別の名前か場所を選んでください。</translation>
    </message>
</context>
<context>
    <name>pictures</name>
    <message>
        <source>Picture (*.png)</source>
        <translation>画像 (*.png)</translation>
    </message>
    <message>
        <source>Drawing that can be enlarged (*.svg)</source>
        <translation>拡大できる図 (*.svg)</translation>
    </message>
    <message>
        <source>Page (*.pdf)</source>
        <translation>ページ (*.pdf)</translation>
    </message>
    <message>
        <source>The canvas is empty; draw something first.</source>
        <translation>キャンバスは空です。先に何か書いてください。</translation>
    </message>
</context>
<context>
    <name>results figures</name>
    <message numerus="yes">
        <source>{0} of %Ln images read rightly (95 % sure: {1} to {2})</source>
        <translation>
            <numerusform>画像 %Ln 枚のうち {0} 正しく読み取り（95% の確かさで {1} ～ {2}）</numerusform>
        </translation>
    </message>
    <message>
        <source>Loss {0} · calibration error {1}</source>
        <translation>損失 {0} · 較正誤差 {1}</translation>
    </message>
</context>
<context>
    <name>set notes</name>
    <message numerus="yes">
        <source>%Ln drawings were left out: they are kept as no digits.</source>
        <translation>
            <numerusform>手書き %Ln 個を除きました。非数字として保存されています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images were left out: this network does not know their labels.</source>
        <translation>
            <numerusform>画像 %Ln 枚を除きました。このネットワークはラベルを知りません。</numerusform>
        </translation>
    </message>
    <message>
        <source>This network was taught drawings of a hand: where these are among them, it has learned from them.</source>
        <translation>このネットワークにはある筆跡の手書きを教えました。この中にあれば、それはすでに学んでいます。</translation>
    </message>
    <message>
        <source>This network has learned from these drawings, so they do not tell how it reads new ones.</source>
        <translation>このネットワークはこれらの手書きを学んだため、新しい手書きをどう読むかはこれではわかりません。</translation>
    </message>
    <message>
        <source>{0} Of the {1} drawings that it was taught, each read by a network that has not learned from it, {2} were right; before: {3}.</source>
        <translation>{0} 教えた {1} 個の手書きを、どれも学んでいないネットワークが読むと、正解は {2}、以前は {3}。</translation>
    </message>
    <message>
        <source>Its training held these images out (seed {0}) and chose by them which epoch to keep.</source>
        <translation>学習ではこれらの画像を取り分け（シード {0}）、どのエポックを残すかを選びました。</translation>
    </message>
    <message>
        <source>Validation images after epoch {0}. How sure the network is, is calibrated at the end of its training.</source>
        <translation>エポック {0} の後の検証画像。ネットワークの確信度は学習の最後に較正されます。</translation>
    </message>
    <message>
        <source>This network was not trained on this set; these are the images that a training with seed {0} holds out.</source>
        <translation>このネットワークはこのセットで学習していません。これはシード {0} の学習が取り分ける画像です。</translation>
    </message>
    <message>
        <source>Its training chose by these images which epoch to keep.</source>
        <translation>学習では、どのエポックを残すかをこれらの画像で選びました。</translation>
    </message>
    <message>
        <source>This network has learned from most of these images.</source>
        <translation>このネットワークはこれらの画像の大部分を学んでいます。</translation>
    </message>
</context>
</TS>
