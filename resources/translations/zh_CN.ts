<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>&amp;Preset</source>
        <translation>预设(&amp;P)</translation>
    </message>
    <message>
        <source>Settings that go together: Quick takes seconds, Balanced half a minute, Thorough minutes, Best an hour.</source>
        <translation>彼此配套的一组设置：“快速”只需几秒，“均衡”约半分钟，“细致”几分钟，“最佳”一小时。</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>快速</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>均衡</translation>
    </message>
    <message>
        <source>Thorough</source>
        <translation>细致</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>最佳</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>网络(&amp;N)</translation>
    </message>
    <message>
        <source>How its neurons are connected: more layers learn more and take longer.</source>
        <translation>神经元之间如何连接：层数越多，学到的越多，耗时也越长。</translation>
    </message>
    <message>
        <source>Dense 128</source>
        <translation>全连接 128</translation>
    </message>
    <message>
        <source>Sigmoid 100</source>
        <translation>Sigmoid 100</translation>
    </message>
    <message>
        <source>Classic CNN</source>
        <translation>经典 CNN</translation>
    </message>
    <message>
        <source>Quick CNN</source>
        <translation>快速 CNN</translation>
    </message>
    <message>
        <source>Best CNN</source>
        <translation>最佳 CNN</translation>
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
        <translation>数据(&amp;D)</translation>
    </message>
    <message>
        <source>The images to learn from: MNIST (70,000 digits by about 500 people) or yours.</source>
        <translation>用来学习的图像：MNIST（约 500 人写的 70,000 个数字），或您自己的图像。</translation>
    </message>
    <message>
        <source>MNIST (included)</source>
        <translation>MNIST（自带）</translation>
    </message>
    <message>
        <source>Optimi&amp;zer</source>
        <translation>优化器(&amp;O)</translation>
    </message>
    <message>
        <source>The rule that turns each error into a small change of the weights.</source>
        <translation>把每次误差变成权重微小改动的规则。</translation>
    </message>
    <message>
        <source>SGD with momentum</source>
        <translation>带动量的 SGD</translation>
    </message>
    <message>
        <source>&amp;Loss</source>
        <translation>损失函数(&amp;L)</translation>
    </message>
    <message>
        <source>How errors are measured; training makes this number smaller.</source>
        <translation>如何衡量误差；训练就是让这个数变小。</translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <translation>交叉熵</translation>
    </message>
    <message>
        <source>Mean squared error</source>
        <translation>均方误差</translation>
    </message>
    <message>
        <source>Devi&amp;ce</source>
        <translation>设备(&amp;C)</translation>
    </message>
    <message>
        <source>The processor to train on; Auto uses a graphics card where it can.</source>
        <translation>用哪个处理器训练；“自动”会在可行时使用显卡。</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>训练轮数</translation>
    </message>
    <message>
        <source>How many times the network goes through all training images.</source>
        <translation>网络把全部训练图像看多少遍。</translation>
    </message>
    <message>
        <source>&amp;Batch size</source>
        <translation>批大小(&amp;B)</translation>
    </message>
    <message>
        <source>How many images the network sees before each change of its weights.</source>
        <translation>网络每看多少张图像，就改动一次权重。</translation>
    </message>
    <message>
        <source>Learn&amp;ing rate</source>
        <translation>学习率(&amp;I)</translation>
    </message>
    <message>
        <source>How large each change of the weights is: too large, and the network forgets; too small, and it crawls.</source>
        <translation>每次改动权重的幅度：太大，网络会忘掉学过的；太小，进展缓慢。</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>方位</translation>
    </message>
    <message>
        <source>How stored images are turned or mirrored before they are learned.</source>
        <translation>保存的图像在学习之前如何旋转或镜像。</translation>
    </message>
    <message>
        <source>As stored</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Rows and columns swapped</source>
        <translation>行列互换</translation>
    </message>
    <message>
        <source>Turned left</source>
        <translation>向左转</translation>
    </message>
    <message>
        <source>Turned right</source>
        <translation>向右转</translation>
    </message>
    <message>
        <source>Turned upside down</source>
        <translation>上下颠倒</translation>
    </message>
    <message>
        <source>Mirrored</source>
        <translation>左右镜像</translation>
    </message>
    <message>
        <source>Flipped top to bottom</source>
        <translation>上下翻转</translation>
    </message>
    <message>
        <source>Swapped and turned upside down</source>
        <translation>行列互换再颠倒</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>墨色</translation>
    </message>
    <message>
        <source>Which stored images are inverted before they are learned: ink must be bright.</source>
        <translation>学习之前要把哪些图像反色：墨迹必须是亮的。</translation>
    </message>
    <message>
        <source>All inverted</source>
        <translation>全部反色</translation>
    </message>
    <message>
        <source>Dark ones inverted</source>
        <translation>深色的反色</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>调度</translation>
    </message>
    <message>
        <source>How the learning rate changes: not at all, up and down once, or only down.</source>
        <translation>学习率如何变化：保持不变、先升后降一次，或只降不升。</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>恒定</translation>
    </message>
    <message>
        <source>One cycle</source>
        <translation>单周期</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>余弦</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>阶梯</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>动量</translation>
    </message>
    <message>
        <source>How much each change keeps of those before it: it rolls over small bumps.</source>
        <translation>每次改动保留多少此前的改动：像球一样滚过小坎。</translation>
    </message>
    <message>
        <source>Second momentum</source>
        <translation>二阶动量</translation>
    </message>
    <message>
        <source>Beta 2 of Adam and AdamW: how slowly the mean squared gradient changes.</source>
        <translation>Adam 和 AdamW 的 Beta 2：梯度平方的均值变化得多慢。</translation>
    </message>
    <message>
        <source>Weight averaging</source>
        <translation>权重平均</translation>
    </message>
    <message>
        <source>How slowly the saved average of the weights follows them; 0 is off.</source>
        <translation>保存的权重平均值跟随权重的快慢；0 表示关闭。</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>权重衰减</translation>
    </message>
    <message>
        <source>How fast unneeded weights shrink (L2), which keeps the network simple.</source>
        <translation>用不上的权重缩小得多快（L2），使网络保持简单。</translation>
    </message>
    <message>
        <source>L1</source>
        <translation>L1</translation>
    </message>
    <message>
        <source>What large weights cost (L1): those hardly needed become almost 0.</source>
        <translation>大权重的代价（L1）：几乎用不上的权重会趋近于 0。</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>标签平滑</translation>
    </message>
    <message>
        <source>How much doubt the network must keep, so that it is rarely too sure.</source>
        <translation>网络必须保留多少怀疑，以免过于自信。</translation>
    </message>
    <message>
        <source>Distillation</source>
        <translation>蒸馏</translation>
    </message>
    <message>
        <source>How much is learned from the shipped network’s answers to MNIST’s images, instead of from their labels.</source>
        <translation>有多少是从自带网络对 MNIST 图像的回答中学习，而不是从图像的标签中学习。</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>激活函数</translation>
    </message>
    <message>
        <source>What each artificial neuron does with the sum of its inputs.</source>
        <translation>每个人工神经元如何处理其输入之和。</translation>
    </message>
    <message>
        <source>The network&apos;s own</source>
        <translation>网络自带的</translation>
    </message>
    <message>
        <source>Sigmoid</source>
        <translation>Sigmoid</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>How many neurons or features each layer has, compared with the usual network.</source>
        <translation>与通常的网络相比，每层有多少神经元或特征。</translation>
    </message>
    <message>
        <source>Towers</source>
        <translation>塔数</translation>
    </message>
    <message>
        <source>How many networks share each batch and answer together: what one of them misreads, the others often do not.</source>
        <translation>每个批次由多少个网络共同分担并一起作答：其中一个读错的，其余的往往不会错。</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>The share of features left out in each step, so that none is relied on alone.</source>
        <translation>每一步舍去的特征比例，以免过分依赖其中某一个。</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Where the random numbers start: the same seed gives the same run on a CPU.</source>
        <translation>随机数从哪里开始：在 CPU 上，同样的种子得到同样的训练。</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>验证集</translation>
    </message>
    <message>
        <source>The share of images held out, to measure how well unseen ones are read, unless the data have a part for that.</source>
        <translation>留出的图像比例，用来衡量对没见过的图像识别得多好；数据自带验证部分时不用它。</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>耐心</translation>
    </message>
    <message>
        <source>How many epochs without a smaller validation loss end the run; 0 is off.</source>
        <translation>验证损失连续多少轮不再减小就结束训练；0 表示关闭。</translation>
    </message>
    <message>
        <source>Images of a class</source>
        <translation>每类图像数</translation>
    </message>
    <message>
        <source>How many images of each class are learned from: with few of them a network learns these by heart; 0 is all.</source>
        <translation>每个类别用多少张图像学习：太少时网络会把它们死记硬背；0 表示全部。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Synthetic digits</source>
        <translation>合成数字</translation>
    </message>
    <message>
        <source>How many digits in synthetic handwriting are added to the training images.</source>
        <translation>向训练图像中加入多少个合成手写数字。</translation>
    </message>
    <message>
        <source>Synthetic non-digits</source>
        <translation>合成非数字</translation>
    </message>
    <message>
        <source>How many letters and scribbles are added, to teach what is not a digit.</source>
        <translation>加入多少字母和涂鸦，让网络学会什么不是数字。</translation>
    </message>
    <message>
        <source>Synthetic parts</source>
        <translation>合成份数</translation>
    </message>
    <message>
        <source>Over how many epochs synthetic images are spread: a new part in each epoch.</source>
        <translation>合成图像分摊到多少轮：每一轮用新的一份。</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>数据增强</translation>
    </message>
    <message>
        <source>Changes each image a little every time, so that the network learns the shape.</source>
        <translation>每次都把图像稍作改变，让网络学到形状。</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>旋转</translation>
    </message>
    <message>
        <source>The most that an image is turned, to either side.</source>
        <translation>图像向两侧最多转多少。</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>The most that an image is enlarged or shrunk.</source>
        <translation>图像最多放大或缩小多少。</translation>
    </message>
    <message>
        <source>Slant</source>
        <translation>倾斜</translation>
    </message>
    <message>
        <source>The most that an image leans to either side.</source>
        <translation>图像向两侧最多倾斜多少。</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>平移</translation>
    </message>
    <message>
        <source>The most that an image is moved.</source>
        <translation>图像最多移动多少。</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>裁剪</translation>
    </message>
    <message>
        <source>The most of an image that is cut off before the rest fills it again.</source>
        <translation>图像最多裁掉多少，然后其余部分再放大填满。</translation>
    </message>
    <message>
        <source>Elastic</source>
        <translation>弹性形变</translation>
    </message>
    <message>
        <source>How far an image is bent here and there.</source>
        <translation>图像各处最多弯曲多少。</translation>
    </message>
    <message>
        <source>Thickness</source>
        <translation>粗细</translation>
    </message>
    <message>
        <source>The most by which strokes grow or shrink on each side.</source>
        <translation>笔画每侧最多增粗或变细多少。</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>噪声</translation>
    </message>
    <message>
        <source>How much lighter or darker each pixel becomes by chance.</source>
        <translation>每个像素随机变亮或变暗多少。</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>擦除</translation>
    </message>
    <message>
        <source>The longest side of a rectangle that is made blank in half of all images.</source>
        <translation>在一半的图像中被清空的矩形，其最长边的长度。</translation>
    </message>
    <message>
        <source>Mixed precision</source>
        <translation>混合精度</translation>
    </message>
    <message>
        <source>Computes in bfloat16 where the device is faster with it.</source>
        <translation>在设备用 bfloat16 更快的地方以它计算。</translation>
    </message>
    <message>
        <source>Rounded weights</source>
        <translation>权重取整</translation>
    </message>
    <message>
        <source>Rounds the weights to half precision, which halves the saved file.</source>
        <translation>把权重舍入到半精度，保存的文件减半。</translation>
    </message>
    <message>
        <source>{0} is a tenth of {1}, the largest rate at which the loss was near its least.</source>
        <translation>{0} 是损失仍接近最小值的最大学习率 {1} 的十分之一。</translation>
    </message>
    <message>
        <source>{0} is the largest rate that was tried, and the loss still fell there.</source>
        <translation>{0} 是试过的最大学习率，损失在那里仍在下降。</translation>
    </message>
    <message>
        <source>The loss fell at no rate: the images, their labels or other settings are the reason.</source>
        <translation>没有一个学习率能让损失下降：问题出在图像、标签或其他设置上。</translation>
    </message>
    <message>
        <source>The loss grows instead of falling: the learning rate is too large for this network.</source>
        <translation>损失不降反升：对这个网络来说学习率太大了。</translation>
    </message>
    <message>
        <source>{0} of a layer’s neurons are dead: they give 0 for every image, and never learn again.</source>
        <translation>某一层有 {0} 的神经元已经死亡：对任何图像都输出 0，再也学不到东西。</translation>
    </message>
    <message>
        <source>{0} of a layer’s neurons are saturated: always at one end, where they hardly learn.</source>
        <translation>某一层有 {0} 的神经元已经饱和：总停在一端，几乎学不到东西。</translation>
    </message>
    <message>
        <source>The loss hardly falls: the learning rate is very small.</source>
        <translation>损失几乎不降：学习率非常小。</translation>
    </message>
    <message>
        <source>The loss does not fall: the learning rate may be too large, or labels may be wrong.</source>
        <translation>损失不降：可能是学习率太大，也可能是标签有误。</translation>
    </message>
    <message>
        <source>Validation gets worse while training gets better: the network learns images by heart.</source>
        <translation>训练越来越好，验证却越来越差：网络在死记硬背图像。</translation>
    </message>
</context>
<context>
    <name>Announcements</name>
    <message>
        <source>Epoch {0} of {1}: the loss is {2}</source>
        <translation>第 {0} 轮，共 {1} 轮：损失为 {2}</translation>
    </message>
    <message>
        <source>Epoch {0} of {1}: {2} of the validation images are right</source>
        <translation>第 {0} 轮，共 {1} 轮：验证图像正确 {2}</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Try it out, then choose: whether it is right is told at once</source>
        <translation>先试一试再选择：马上会告诉您对不对</translation>
    </message>
    <message>
        <source>✓ Right. {0}</source>
        <translation>✓ 正确。{0}</translation>
    </message>
    <message>
        <source>✗ Not quite. {0}</source>
        <translation>✗ 不完全对。{0}</translation>
    </message>
</context>
<context>
    <name>ByHand</name>
    <message>
        <source>all weights and b: L changes by about −η·Σ (∂L∕∂w)² = {0}</source>
        <translation>所有权重和 b：L 的变化约为 −η·Σ (∂L∕∂w)² = {0}</translation>
    </message>
    <message>
        <source>the reading divides every z by {0}, its temperature: {1}</source>
        <translation>读取时每个 z 都除以温度 {0}：{1}</translation>
    </message>
    <message>
        <source>y = {0} for the true class, else {1}</source>
        <translation>真实类别的 y = {0}，否则为 {1}</translation>
    </message>
    <message>
        <source>of the label alone, without the shipped network’s answers</source>
        <translation>仅来自标签，不含自带网络的回答</translation>
    </message>
    <message>
        <source>L changes by about −η·(∂L∕∂w)² = {0}</source>
        <translation>L 的变化约为 −η·(∂L∕∂w)² = {0}</translation>
    </message>
    <message>
        <source>{0} others: {1}</source>
        <translation>其余 {0} 个：{1}</translation>
    </message>
</context>
<context>
    <name>ByHandSection</name>
    <message>
        <source>A step of learning can be worked through by hand in the network {0}, which is small enough. Train it, which takes less than a minute, and come back.</source>
        <translation>在网络 {0} 里可以用手算走完一步学习，因为它足够小。先训练它（不到一分钟），再回到这里。</translation>
    </message>
    <message>
        <source>Train {0} no&amp;w</source>
        <translation>立即训练 {0}(&amp;X)</translation>
    </message>
    <message>
        <source>Trains this network on MNIST, on the page Train; it reads afterwards</source>
        <translation>在“训练”页用 MNIST 训练这个网络；之后由它来识别</translation>
    </message>
    <message>
        <source>Steps change a copy of the network that only this page has.</source>
        <translation>每一步改动的只是本页独有的一个副本。</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前向</translation>
    </message>
    <message>
        <source>Backward</source>
        <translation>反向</translation>
    </message>
    <message>
        <source>The step</source>
        <translation>这一步</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>像素</translation>
    </message>
    <message>
        <source>Choose a pixel: x</source>
        <translation>选择一个像素：x</translation>
    </message>
    <message>
        <source>Hidden units</source>
        <translation>隐藏单元</translation>
    </message>
    <message>
        <source>Choose a hidden unit: h</source>
        <translation>选择一个隐藏单元：h</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Choose an output: o</source>
        <translation>选择一个输出：o</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Loss L = {0}; no step is taken.</source>
        <translation>损失 L = {0}；还没有走任何一步。</translation>
    </message>
    <message>
        <source>Loss L = {0}; before the last of {1} steps {2} (change {3}), at first {4}.</source>
        <translation>损失 L = {0}；{1} 步中最后一步之前为 {2}（变化 {3}），最初为 {4}。</translation>
    </message>
    <message>
        <source>Loss L = {0}; before the step {2} (change {3}).</source>
        <translation>损失 L = {0}；这一步之前为 {2}（变化 {3}）。</translation>
    </message>
    <message>
        <source>x: pixel in row {0}, column {1}; h: hidden unit {2}; o: output “{3}”</source>
        <translation>x：第 {0} 行第 {1} 列的像素；h：隐藏单元 {2}；o：输出“{3}”</translation>
    </message>
    <message>
        <source>Pixel in row {0}, column {1}: {2} of 255</source>
        <translation>第 {0} 行第 {1} 列的像素：{2} / 255</translation>
    </message>
    <message>
        <source>Hidden unit {0}: a = {1}</source>
        <translation>隐藏单元 {0}：a = {1}</translation>
    </message>
    <message>
        <source>Output “{0}”: p = {1}</source>
        <translation>输出“{0}”：p = {1}</translation>
    </message>
</context>
<context>
    <name>CanvasPanel</name>
    <message>
        <source>Draw</source>
        <translation>书写</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>画笔</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>橡皮</translation>
    </message>
    <message>
        <source>Brush width</source>
        <translation>笔刷粗细</translation>
    </message>
    <message>
        <source>Brush width ([ and ]). Changes how ink looks, not how it is read.</source>
        <translation>笔刷粗细（[ 和 ]）。只改变墨迹的样子，不影响识别。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>没有可撤销的操作</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>没有可重做的操作</translation>
    </message>
    <message>
        <source>The canvas is empty</source>
        <translation>画布是空的</translation>
    </message>
</context>
<context>
    <name>CanvasWords</name>
    <message>
        <source>{0}, read as {1}</source>
        <translation>{0}，识别为 {1}</translation>
    </message>
    <message>
        <source>{0}, read as {1}; digit {2} of {3} is selected, {4}</source>
        <translation>{0}，识别为 {1}；已选中第 {2} 个数字，共 {3} 个，{4}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln strokes</source>
        <translation>
            <numerusform>%Ln 笔</numerusform>
        </translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>一张图片</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0}和{1}</translation>
    </message>
</context>
<context>
    <name>CertaintySection</name>
    <message>
        <source>The network’s own threshold</source>
        <translation>网络自己的阈值</translation>
    </message>
    <message>
        <source>Bars: how many were read rightly of the images that the network was so sure of; the lines on them: where that lies with a certainty of 95 %. Hatched: the gap to how sure it was. Above: how many images, on a logarithmic scale.</source>
        <translation>柱：网络有这么大把握的图像中，有多少识别正确；柱上的线：真实比例有 95% 的可能落在其中。斜线部分：与其把握的差距。上方：有多少张图像，对数刻度。</translation>
    </message>
    <message>
        <source>Line: if the least sure images are left unanswered, how many of the others are wrong. Dashed: the same by the digit score, which tells how much an image looks like a digit at all; the mark on it is the network’s own threshold.</source>
        <translation>实线：如果对最没把握的图像不作答，其余的有多少会错。虚线：按数字得分做同样的事，它表示图像究竟有多像一个数字；线上的标记是网络自己的阈值。</translation>
    </message>
    <message>
        <source>Calibration error, the mean gap: {0}</source>
        <translation>校准误差，即平均差距：{0}</translation>
    </message>
    <message>
        <source>Area under the curve: {0}</source>
        <translation>曲线下面积：{0}</translation>
    </message>
    <message>
        <source>The surest {0} are all right.</source>
        <translation>最有把握的 {0} 全部正确。</translation>
    </message>
    <message>
        <source>This network has no threshold of its own: it never says that an image is no digit.</source>
        <translation>这个网络没有自己的阈值：它从不说一张图像不是数字。</translation>
    </message>
    <message>
        <source>The network itself says “not a digit” below a digit score of {0}: to {1} of these images ({2}), {3} of which it would have read rightly. Of those that it answers, {4} are wrong.</source>
        <translation>数字得分低于 {0} 时，网络自己会说“不是数字”：对其中 {1} 张图像（{2}）如此，这些图像中它本会读对 {3}。它作答的图像中有 {4} 是错的。</translation>
    </message>
</context>
<context>
    <name>ChangeBar</name>
    <message>
        <source>Applies this to the run from the next batch; the curves are marked.</source>
        <translation>从下一个批次起对本次训练生效；曲线上会作标记。</translation>
    </message>
    <message>
        <source>Appl&amp;y now</source>
        <translation>立即应用(&amp;Y)</translation>
    </message>
    <message>
        <source>Not yet applied: {0}</source>
        <translation>尚未应用：{0}</translation>
    </message>
</context>
<context>
    <name>ChangeSection</name>
    <message>
        <source>Searches the smallest change that turns it into this digit</source>
        <translation>寻找能把它变成这个数字的最小改动</translation>
    </message>
    <message>
        <source>Turn it into</source>
        <translation>变成</translation>
    </message>
    <message>
        <source>&amp;turn it into</source>
        <translation>变成(&amp;K)</translation>
    </message>
    <message>
        <source>anything else</source>
        <translation>任何别的</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在寻找…</translation>
    </message>
    <message>
        <source>It takes {0} of the ink: the least of {1} changes that were tried.</source>
        <translation>需要 {0} 的墨迹：这是试过的 {1} 种改动中最小的。</translation>
    </message>
    <message>
        <source>Without the hatched piece of ink it would be read as {0} ({1}).</source>
        <translation>没有斜线标出的那段墨迹，它会被识别为 {0}（{1}）。</translation>
    </message>
    <message>
        <source>With the dashed piece of ink it would be read as {0} ({1}).</source>
        <translation>加上虚线标出的那段墨迹，它会被识别为 {0}（{1}）。</translation>
    </message>
    <message>
        <source>With this end moved it would be read as {0} ({1}).</source>
        <translation>把这一端移动后，它会被识别为 {0}（{1}）。</translation>
    </message>
    <message>
        <source>A dot or a scribble has no small change.</source>
        <translation>一个点或涂鸦没有小改动可言。</translation>
    </message>
    <message>
        <source>None of {0} small changes turns this reading.</source>
        <translation>试过的 {0} 种小改动都不能改变这个结果。</translation>
    </message>
    <message>
        <source>None of {0} small changes turns it into {1}.</source>
        <translation>试过的 {0} 种小改动都不能把它变成 {1}。</translation>
    </message>
</context>
<context>
    <name>ChangeView</name>
    <message>
        <source>The smallest change</source>
        <translation>最小的改动</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>What it shows</source>
        <translation>显示什么</translation>
    </message>
</context>
<context>
    <name>ChosenImage</name>
    <message>
        <source>The chosen image</source>
        <translation>选中的图像</translation>
    </message>
    <message>
        <source>Puts this image on the canvas, to draw on it or to ask why (Enter)</source>
        <translation>把这张图像放到画布上，在上面书写或查看原因（Enter）</translation>
    </message>
    <message>
        <source>Put on the canvas</source>
        <translation>放到画布上</translation>
    </message>
    <message>
        <source>Choose an image to see more about it</source>
        <translation>选择一张图像以了解更多</translation>
    </message>
</context>
<context>
    <name>ClassCombo</name>
    <message>
        <source>Shows the drawings of one class, or all</source>
        <translation>显示某一类别的图，或全部</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
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
        <translation>点按表头可排序。求平均时，没有定义的值（–）按 0 计；加权平均则按各类别的图像数加权。两者都与 scikit-learn 相同。</translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message>
        <source>A network is still training.

If you close the window, its run is interrupted: at the next start you can go on with it where it was.</source>
        <translation>一个网络仍在训练。

如果关闭窗口，本次训练会中断：下次启动时可以从中断处继续。</translation>
    </message>
    <message>
        <source>An experiment is going on.

If you close the window, it is interrupted: at the next start you can go on with it where it was.</source>
        <translation>一个实验正在进行。

如果关闭窗口，实验会中断：下次启动时可以从中断处继续。</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>停止并关闭(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Keep training</source>
        <translation>继续训练(&amp;K)</translation>
    </message>
</context>
<context>
    <name>CompareSection</name>
    <message>
        <source>Comparison</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>&amp;with</source>
        <translation>对比(&amp;Z)</translation>
    </message>
    <message>
        <source>Reads the same images with the second network</source>
        <translation>用第二个网络读同样的图像</translation>
    </message>
    <message>
        <source>Com&amp;pare</source>
        <translation>比较(&amp;P)</translation>
    </message>
    <message>
        <source>Choose another set: a network is compared once it has learned</source>
        <translation>请选择另一个数据集：网络学完之后才能比较</translation>
    </message>
    <message>
        <source>Train or open another network: here you see what it reads better</source>
        <translation>再训练或打开一个网络：这里会显示它在哪些地方读得更好</translation>
    </message>
    <message>
        <source>Choose a second network, and see which mistakes it mends</source>
        <translation>选择第二个网络，看它纠正了哪些错误</translation>
    </message>
    <message>
        <source>The second network is reading the images</source>
        <translation>第二个网络正在读这些图像</translation>
    </message>
    <message>
        <source>Press Compare to see which mistakes it mends, and which are new</source>
        <translation>按“比较”查看它纠正了哪些错误，又犯了哪些新错</translation>
    </message>
</context>
<context>
    <name>ComparedImages</name>
    <message>
        <source>Only the first network reads them wrongly</source>
        <translation>只有第一个网络读错</translation>
    </message>
    <message>
        <source>Only the second network reads them wrongly</source>
        <translation>只有第二个网络读错</translation>
    </message>
    <message>
        <source>Both networks read them wrongly</source>
        <translation>两个网络都读错</translation>
    </message>
    <message>
        <source>The chosen image</source>
        <translation>选中的图像</translation>
    </message>
    <message>
        <source>Puts this image on the canvas, to draw on it or to ask why (Enter)</source>
        <translation>把这张图像放到画布上，在上面书写或查看原因（Enter）</translation>
    </message>
    <message>
        <source>Put on the canvas</source>
        <translation>放到画布上</translation>
    </message>
    <message>
        <source>Me&amp;nded: {0}</source>
        <translation>已纠正(&amp;N)：{0}</translation>
    </message>
    <message>
        <source>Ne&amp;w: {0}</source>
        <translation>新错误(&amp;G)：{0}</translation>
    </message>
    <message>
        <source>&amp;Both: {0}</source>
        <translation>都错(&amp;I)：{0}</translation>
    </message>
    <message>
        <source>Choose an image to see more about it</source>
        <translation>选择一张图像以了解更多</translation>
    </message>
    <message>
        <source>{0}: {1} ({2} sure)</source>
        <translation>{0}：{1}（{2} 的把握）</translation>
    </message>
    <message>
        <source>No. {0}: {1}</source>
        <translation>第 {0} 张：{1}</translation>
    </message>
</context>
<context>
    <name>ConfusionSection</name>
    <message>
        <source>They are left out of these figures</source>
        <translation>它们不计入这些指标</translation>
    </message>
    <message>
        <source>Marked by you</source>
        <translation>由您标记</translation>
    </message>
    <message>
        <source>Mista&amp;kes</source>
        <translation>错误(&amp;K)</translation>
    </message>
    <message>
        <source>Read wrongly, most wrong first</source>
        <translation>读错的，错得最厉害的在前</translation>
    </message>
    <message>
        <source>U&amp;nsure</source>
        <translation>没把握(&amp;D)</translation>
    </message>
    <message>
        <source>Read rightly, least sure first</source>
        <translation>读对的，最没把握的在前</translation>
    </message>
    <message>
        <source>Marke&amp;d</source>
        <translation>已标记(&amp;Q)</translation>
    </message>
    <message>
        <source>Percentages of each row, of what a class was read as, instead of counts</source>
        <translation>显示每一行的百分比，即一个类别各被读成什么，而不是数量</translation>
    </message>
    <message>
        <source>Shares in &amp;%</source>
        <translation>以 % 显示比例(&amp;%)</translation>
    </message>
    <message>
        <source>The chosen image</source>
        <translation>选中的图像</translation>
    </message>
    <message>
        <source>Puts this image on the canvas, to draw on it or to ask why (Enter)</source>
        <translation>把这张图像放到画布上，在上面书写或查看原因（Enter）</translation>
    </message>
    <message>
        <source>Put on the canvas</source>
        <translation>放到画布上</translation>
    </message>
    <message>
        <source>Choose an image to see more about it</source>
        <translation>选择一张图像以了解更多</translation>
    </message>
    <message>
        <source>No. {0}: {1}, read as {2} ({3} sure), loss {4}</source>
        <translation>第 {0} 张：{1}，识别为 {2}（{3} 的把握），损失 {4}</translation>
    </message>
</context>
<context>
    <name>ConfusionView</name>
    <message>
        <source>Confusion matrix</source>
        <translation>混淆矩阵</translation>
    </message>
    <message>
        <source>Class, and what it was read as</source>
        <translation>类别，以及它被读成什么</translation>
    </message>
    <message>
        <source>Most often mistaken: {0}</source>
        <translation>最常读错的：{0}</translation>
    </message>
    <message>
        <source>{1} of {0}, read rightly ({3})</source>
        <translation>{0} 中的 {1} 张，识别正确（{3}）</translation>
    </message>
    <message>
        <source>{1} of {0}, read as {2} ({3})</source>
        <translation>{0} 中的 {1} 张，识别为 {2}（{3}）</translation>
    </message>
    <message>
        <source>all {1} of {0}</source>
        <translation>{0} 的全部 {1} 张</translation>
    </message>
    <message>
        <source>all {1} read as {0}</source>
        <translation>识别为 {0} 的全部 {1} 张</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>Both parts kept as one {0}</source>
        <translation>两部分合为一个 {0} 保存</translation>
    </message>
    <message>
        <source>Kept as {0}, which the network does not know</source>
        <translation>已保存为 {0}，网络不认识它</translation>
    </message>
    <message>
        <source>Kept as {0}</source>
        <translation>已保存为 {0}</translation>
    </message>
    <message>
        <source>Kept as no digit</source>
        <translation>已保存为非数字</translation>
    </message>
    <message>
        <source>Kept as none of these</source>
        <translation>已保存为“都不是”</translation>
    </message>
    <message>
        <source>{0}? {1} digits are read: type {1}, or draw them farther apart.</source>
        <translation>{0}？识别出 {1} 个数字：请键入 {1} 个，或把它们写得分开些。</translation>
    </message>
</context>
<context>
    <name>CursorWords</name>
    <message>
        <source>Pen down, {0}</source>
        <translation>落笔，{0}</translation>
    </message>
    <message>
        <source>Pen up, {0}</source>
        <translation>提笔，{0}</translation>
    </message>
    <message>
        <source>Eraser down, {0}</source>
        <translation>橡皮落下，{0}</translation>
    </message>
    <message>
        <source>Eraser up, {0}</source>
        <translation>橡皮抬起，{0}</translation>
    </message>
    <message>
        <source>Stroke given up</source>
        <translation>放弃这一笔</translation>
    </message>
    <message>
        <source>{0} from the left, {1} from the top</source>
        <translation>距左边 {0}，距上边 {1}</translation>
    </message>
</context>
<context>
    <name>CurveValues</name>
    <message>
        <source>After batch {0}: training {1}</source>
        <translation>批次 {0} 之后：训练 {1}</translation>
    </message>
    <message>
        <source>After batch {0}: training {1}, validation {2}</source>
        <translation>批次 {0} 之后：训练 {1}，验证 {2}</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>验证集</translation>
    </message>
</context>
<context>
    <name>DataDialog</name>
    <message numerus="yes">
        <source>%Ln items skipped</source>
        <translation>
            <numerusform>已跳过 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} images of {1} classes: {2} for training, {3} for testing.</source>
        <translation>{0} 张图像，{1} 个类别：{2} 张用于训练，{3} 张用于测试。</translation>
    </message>
    <message>
        <source>{0} images of {1} classes: {2} for training, {4} for validation, {3} for testing.</source>
        <translation>{0} 张图像，{1} 个类别：{2} 张用于训练，{4} 张用于验证，{3} 张用于测试。</translation>
    </message>
    <message>
        <source>Loading progress</source>
        <translation>加载进度</translation>
    </message>
    <message>
        <source>Loading {0}…</source>
        <translation>正在加载 {0}…</translation>
    </message>
    <message>
        <source>As stored, these images look turned, mirrored or inverted. Do they look right to you as they are shown here?</source>
        <translation>这些图像按保存的样子看似乎被旋转、镜像或反色了。现在显示的样子对吗？</translation>
    </message>
    <message>
        <source>Samples of each class</source>
        <translation>各类别的样本</translation>
    </message>
    <message>
        <source>What was skipped, and why</source>
        <translation>跳过了什么，为什么</translation>
    </message>
    <message>
        <source>The images are still being loaded.</source>
        <translation>图像仍在加载。</translation>
    </message>
    <message>
        <source>&amp;Use this data</source>
        <translation>使用这些数据(&amp;U)</translation>
    </message>
    <message>
        <source>Keep the dataset chosen before.</source>
        <translation>保留之前选择的数据集。</translation>
    </message>
</context>
<context>
    <name>DataImport</name>
    <message>
        <source>Open data</source>
        <translation>打开数据</translation>
    </message>
    <message>
        <source>Images with labels ({0});;All files (*)</source>
        <translation>带标签的图像 ({0});;所有文件 (*)</translation>
    </message>
    <message>
        <source>The next run trains on these images.</source>
        <translation>下一次训练将使用这些图像。</translation>
    </message>
</context>
<context>
    <name>DrawingCanvas</name>
    <message>
        <source>Drawing canvas</source>
        <translation>书写画布</translation>
    </message>
    <message>
        <source>Draw a digit here</source>
        <translation>在这里写一个数字</translation>
    </message>
    <message>
        <source>Draw one of these here:
{0}</source>
        <translation>在这里写其中一个：
{0}</translation>
    </message>
    <message>
        <source>Draw a digit here with a mouse, finger, pen or keys: arrow keys move a cursor, Space sets the pen down and lifts it.</source>
        <translation>用鼠标、手指、手写笔或键盘在这里写一个数字：方向键移动光标，空格键落笔和提笔。</translation>
    </message>
    <message>
        <source>Draw one of these here with a mouse, finger, pen or keys (arrow keys move a cursor, Space sets the pen down and lifts it): {0}.</source>
        <translation>用鼠标、手指、手写笔或键盘（方向键移动光标，空格键落笔和提笔）在这里写其中一个：{0}。</translation>
    </message>
</context>
<context>
    <name>DrawingDocument</name>
    <message>
        <source>stroke</source>
        <translation>笔画</translation>
    </message>
    <message>
        <source>erasing</source>
        <translation>擦除</translation>
    </message>
    <message>
        <source>new drawing</source>
        <translation>新的书写</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>清空</translation>
    </message>
</context>
<context>
    <name>DrawingImport</name>
    <message>
        <source>There is no picture on the clipboard. Copy one, then paste again.</source>
        <translation>剪贴板上没有图片。请先复制一张，再粘贴。</translation>
    </message>
</context>
<context>
    <name>DrawingWall</name>
    <message>
        <source>Kept drawings</source>
        <translation>保存的书写</translation>
    </message>
</context>
<context>
    <name>DropHighlight</name>
    <message>
        <source>Drop to read this picture</source>
        <translation>松开即可读取这张图片</translation>
    </message>
    <message>
        <source>Drop to open this network</source>
        <translation>松开即可打开这个网络</translation>
    </message>
    <message>
        <source>Drop to use these images</source>
        <translation>松开即可使用这些图像</translation>
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
        <translation>{0} 小时</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} 分钟</translation>
    </message>
</context>
<context>
    <name>EditMenu</name>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>C&amp;opy reading</source>
        <translation>复制识别结果(&amp;O)</translation>
    </message>
    <message>
        <source>Copy p&amp;icture of</source>
        <translation>复制图片(&amp;I)</translation>
    </message>
    <message>
        <source>Pa&amp;ste</source>
        <translation>粘贴(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>清空(&amp;C)</translation>
    </message>
    <message>
        <source>Restore &amp;last drawing</source>
        <translation>恢复上次的书写(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Pen</source>
        <translation>画笔(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <translation>橡皮(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Thicker brush</source>
        <translation>加粗笔刷(&amp;T)</translation>
    </message>
    <message>
        <source>T&amp;hinner brush</source>
        <translation>减细笔刷(&amp;H)</translation>
    </message>
    <message>
        <source>Keep as re&amp;ad</source>
        <translation>按识别结果保存(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Keep as…</source>
        <translation>另存为别的内容(&amp;K)…</translation>
    </message>
    <message>
        <source>Keep as &amp;no digit</source>
        <translation>保存为非数字(&amp;N)</translation>
    </message>
    <message>
        <source>Keep no lon&amp;ger</source>
        <translation>不再保存(&amp;G)</translation>
    </message>
    <message>
        <source>Rea&amp;d as a page</source>
        <translation>作为一页来读(&amp;D)</translation>
    </message>
    <message>
        <source>Copy as ta&amp;ble</source>
        <translation>复制为表格(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Mark a number</source>
        <translation>标出一个数(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Join with the next</source>
        <translation>与下一个合并(&amp;J)</translation>
    </message>
    <message>
        <source>Split at the widest &amp;gap</source>
        <translation>在最宽的空隙处分开(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>EvidenceSection</name>
    <message>
        <source>Shows which ink makes it this digit and not that one</source>
        <translation>显示哪些墨迹使它是这个数字而不是那个</translation>
    </message>
    <message>
        <source>Rather than</source>
        <translation>而不是</translation>
    </message>
    <message>
        <source>rather &amp;than</source>
        <translation>而不是(&amp;K)</translation>
    </message>
    <message>
        <source>anything else</source>
        <translation>任何别的</translation>
    </message>
    <message>
        <source>PyTorch is being loaded…</source>
        <translation>正在加载 PyTorch…</translation>
    </message>
    <message>
        <source>+ (orange) speaks for {0}, − (blue) against it.</source>
        <translation>+（橙色）支持 {0}，−（蓝色）反对。</translation>
    </message>
    <message>
        <source>Checked: without the tenth of the ink that speaks most for {0}, the network gives {0} {1}; without a random tenth, {2}.</source>
        <translation>验证：去掉最支持 {0} 的十分之一墨迹后，网络给 {0} 的概率是 {1}；随机去掉十分之一时是 {2}。</translation>
    </message>
</context>
<context>
    <name>EvidenceView</name>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Evidence for {0}</source>
        <translation>支持 {0} 的依据</translation>
    </message>
    <message>
        <source>Evidence for {0} rather than {1}</source>
        <translation>支持 {0} 而非 {1} 的依据</translation>
    </message>
</context>
<context>
    <name>ExerciseView</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>跳过(&amp;K)</translation>
    </message>
    <message>
        <source>Asks for the next one, and keeps nothing</source>
        <translation>换下一个，不保存任何内容</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Ends the exercise; what was kept stays</source>
        <translation>结束练习；已保存的保留</translation>
    </message>
    <message>
        <source>Draw it on the canvas: {0} of {1}. It is kept when your pen rests; Ctrl+Z brings the last one back.</source>
        <translation>请写在画布上：第 {0} 个，共 {1} 个。停笔后自动保存；按 Ctrl+Z 可取回上一个。</translation>
    </message>
</context>
<context>
    <name>ExperimentDetails</name>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>Choose a value by validation; what is chosen by test images is not tested.</source>
        <translation>请按验证结果选取值；用测试图像选出的值就不再算测试过了。</translation>
    </message>
    <message>
        <source>Validation accuracy</source>
        <translation>验证准确率</translation>
    </message>
    <message>
        <source>Test accuracy</source>
        <translation>测试准确率</translation>
    </message>
    <message>
        <source>Each run, their mean, and where the mean lies for sure</source>
        <translation>每次训练、它们的平均值，以及平均值的可信范围</translation>
    </message>
    <message>
        <source>Figures of the experiment</source>
        <translation>实验的指标</translation>
    </message>
    <message>
        <source>± is half of the 95 % interval of the mean (Student’s t); sd is the standard deviation of single runs.</source>
        <translation>± 是平均值 95% 置信区间的一半（学生 t 分布）；sd 是单次训练的标准差。</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>训练记录</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>验证集</translation>
    </message>
    <message>
        <source>sd</source>
        <translation>sd</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>All runs</source>
        <translation>全部训练</translation>
    </message>
    <message>
        <source>{0}, {1} failed</source>
        <translation>{0}，{1} 次失败</translation>
    </message>
</context>
<context>
    <name>ExperimentForm</name>
    <message>
        <source>Seeds</source>
        <translation>种子数</translation>
    </message>
    <message>
        <source>How many runs, each with another seed: how far they scatter is chance.</source>
        <translation>训练多少次，每次用不同的种子：它们的差异就是偶然。</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>变化的设置</translation>
    </message>
    <message>
        <source>The setting of which several values are tried; all others stay as they are.</source>
        <translation>要试多个值的设置；其余设置保持不变。</translation>
    </message>
    <message>
        <source>Only the seed</source>
        <translation>只有种子</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>值</translation>
    </message>
    <message>
        <source>The values to try, separated by commas; each is trained with every seed.</source>
        <translation>要试的值，用逗号分隔；每个值都用每个种子训练。</translation>
    </message>
    <message>
        <source>The values to try, separated by semicolons; each is trained with every seed.</source>
        <translation>要试的值，用分号分隔；每个值都用每个种子训练。</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>同时进行</translation>
    </message>
    <message>
        <source>How many runs are trained side by side, where other programs leave so many cores free and no graphics card is used.</source>
        <translation>当其他程序留出足够的核心且不使用显卡时，同时训练多少个。</translation>
    </message>
    <message>
        <source>Nu&amp;mber of seeds</source>
        <translation>种子数(&amp;J)</translation>
    </message>
    <message>
        <source>Which settin&amp;g</source>
        <translation>变化的设置(&amp;K)</translation>
    </message>
    <message>
        <source>Values to tr&amp;y</source>
        <translation>值(&amp;Y)</translation>
    </message>
    <message>
        <source>At &amp;once</source>
        <translation>同时进行(&amp;M)</translation>
    </message>
    <message>
        <source>A network is already training; stop it first</source>
        <translation>已有一个网络在训练；请先停止它</translation>
    </message>
    <message numerus="yes">
        <source>Train %Ln r&amp;uns</source>
        <translation>
            <numerusform>训练 %Ln 次(&amp;U)</numerusform>
        </translation>
    </message>
    <message>
        <source>Train them as one experiment, which is then on the page Runs</source>
        <translation>把它们作为一个实验来训练，随后可在“训练记录”页看到</translation>
    </message>
    <message>
        <source>Each value is trained with every seed. Choose by validation accuracy: a value that test images chose is no longer tested by them.</source>
        <translation>每个值都用每个种子训练。请按验证准确率选择：用测试图像选出的值，就不能再用它们来检验了。</translation>
    </message>
    <message>
        <source>The same settings, each time with another seed: how far runs scatter.</source>
        <translation>同样的设置，每次换一个种子：看各次训练相差多少。</translation>
    </message>
</context>
<context>
    <name>ExperimentView</name>
    <message>
        <source>Experiment: {0}. Run {1} of {2}: {3}.</source>
        <translation>实验：{0}。第 {1} 次训练，共 {2} 次：{3}。</translation>
    </message>
    <message>
        <source>Experiment: {0}. {1} of {2} runs have ended; see the page Runs.</source>
        <translation>实验：{0}。{2} 次训练中已有 {1} 次结束；见“训练记录”页。</translation>
    </message>
    <message>
        <source>Test accuracy so far: {0}.</source>
        <translation>目前的测试准确率：{0}。</translation>
    </message>
    <message>
        <source>Test accuracy: {0}.</source>
        <translation>测试准确率：{0}。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are trained beside it.</source>
        <translation>
            <numerusform>同时还在训练另外 %Ln 个。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Experiments</name>
    <message numerus="yes">
        <source>%Ln seeds</source>
        <translation>
            <numerusform>%Ln 个种子</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
    <message>
        <source>seed {0}</source>
        <translation>种子 {0}</translation>
    </message>
    <message>
        <source>{0} – {1}</source>
        <translation>{0} – {1}</translation>
    </message>
    <message>
        <source>Values are percentages, as the settings show them: {0}.</source>
        <translation>这里的值是百分比，与设置中显示的一样：{0}。</translation>
    </message>
    <message>
        <source>A value is missing; write one.</source>
        <translation>缺少一个值；请写上。</translation>
    </message>
    <message>
        <source>“{0}” is not a number.</source>
        <translation>“{0}” 不是数。</translation>
    </message>
    <message>
        <source>“{0}” is not a whole number.</source>
        <translation>“{0}” 不是整数。</translation>
    </message>
    <message>
        <source>There is no “{0}”; choose from: {1}.</source>
        <translation>没有 “{0}”；请从中选择：{1}。</translation>
    </message>
    <message>
        <source>“{0}” is not possible; write {1} to {2}.</source>
        <translation>“{0}” 不行；请写 {1} 到 {2}。</translation>
    </message>
    <message>
        <source>“{0}” is there twice; name it once.</source>
        <translation>“{0}” 出现了两次；请只写一次。</translation>
    </message>
    <message>
        <source>“{0}” can be read in two ways; write “{1}” or “{2}”.</source>
        <translation>“{0}” 有两种读法；请写 “{1}” 或 “{2}”。</translation>
    </message>
    <message>
        <source>Separate several values with commas.</source>
        <translation>多个值请用逗号分隔。</translation>
    </message>
    <message>
        <source>Separate several values with semicolons.</source>
        <translation>多个值请用分号分隔。</translation>
    </message>
</context>
<context>
    <name>ExportButton</name>
    <message>
        <source>E&amp;xport</source>
        <translation>导出(&amp;X)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>&amp;Report for a browser…</source>
        <translation>浏览器报告(&amp;R)…</translation>
    </message>
    <message>
        <source>Saves what was measured: as a table for other programs, or as a report</source>
        <translation>保存测得的结果：作为供其他程序使用的表格，或作为报告</translation>
    </message>
    <message>
        <source>Nothing has been measured yet: press Measure</source>
        <translation>还没有测量：请按“测量”</translation>
    </message>
    <message>
        <source>&amp;Predictions, image by image…</source>
        <translation>逐图的预测(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Confusion matrix…</source>
        <translation>混淆矩阵(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Table of classes…</source>
        <translation>类别表(&amp;T)…</translation>
    </message>
    <message>
        <source>Export results</source>
        <translation>导出结果</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export network</source>
        <translation>导出网络</translation>
    </message>
    <message>
        <source>An ONNX file lets other programs read digits with the network “{0}”; a web page lets any browser do so, offline. It is saved once {1} test images are read with it just as by this program.</source>
        <translation>ONNX 文件让其他程序能用网络“{0}”识别数字；网页则让任何浏览器离线就能识别。用它读 {1} 张测试图像，结果与本程序一致后才会保存。</translation>
    </message>
    <message>
        <source>ONNX file, &amp;full precision (float32)</source>
        <translation>ONNX 文件，全精度 (float32)(&amp;F)</translation>
    </message>
    <message>
        <source>The weights exactly as they were trained.</source>
        <translation>权重与训练所得完全一样。</translation>
    </message>
    <message>
        <source>ONNX file, &amp;small (int8)</source>
        <translation>ONNX 文件，小体积 (int8)(&amp;S)</translation>
    </message>
    <message>
        <source>8-bit integer weights: a quarter of the size, nearly the same readings.</source>
        <translation>8 位整数权重：大小只有四分之一，识别结果几乎相同。</translation>
    </message>
    <message>
        <source>&amp;Web page</source>
        <translation>网页(&amp;W)</translation>
    </message>
    <message>
        <source>One file that reads digits and numbers in any browser, on a phone too.</source>
        <translation>一个文件，在任何浏览器里（手机上也行）识别数字和数。</translation>
    </message>
    <message>
        <source>Export in progress</source>
        <translation>正在导出</translation>
    </message>
    <message>
        <source>Export status</source>
        <translation>导出状态</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Open page</source>
        <translation>打开网页(&amp;O)</translation>
    </message>
    <message>
        <source>Show the saved page in your browser</source>
        <translation>在浏览器中显示保存的网页</translation>
    </message>
    <message>
        <source>ONNX network (*.onnx)</source>
        <translation>ONNX 网络 (*.onnx)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>Exporting and checking; this takes a few seconds…</source>
        <translation>正在导出并检查；需要几秒钟…</translation>
    </message>
    <message>
        <source>An export is running; it takes a few seconds</source>
        <translation>正在导出；需要几秒钟</translation>
    </message>
    <message>
        <source>Choose a file and export the network</source>
        <translation>选择文件并导出网络</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>关闭此窗口</translation>
    </message>
    <message>
        <source>Saved: {0} ({1}). It reads {2} of {3} test images as this program does.</source>
        <translation>已保存：{0}（{1}）。{3} 张测试图像中，有 {2} 张与本程序读得相同。</translation>
    </message>
    <message>
        <source>There is no browser here; open {0} yourself.</source>
        <translation>这里没有浏览器；请自行打开 {0}。</translation>
    </message>
    <message>
        <source>Saved: {0} ({1})</source>
        <translation>已保存：{0}（{1}）</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Images read the same</source>
        <translation>读得相同的图像</translation>
    </message>
    <message>
        <source>Accuracy here</source>
        <translation>这里的准确率</translation>
    </message>
    <message>
        <source>Accuracy in ONNX Runtime</source>
        <translation>ONNX Runtime 中的准确率</translation>
    </message>
    <message>
        <source>Milliseconds per image</source>
        <translation>每张图像的毫秒数</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>未测量</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>什么都没有保存。</translation>
    </message>
</context>
<context>
    <name>FileActions</name>
    <message>
        <source>Drawings and pictures ({0})</source>
        <translation>手写与图片 ({0})</translation>
    </message>
    <message>
        <source>Open drawing</source>
        <translation>打开书写</translation>
    </message>
    <message>
        <source>The canvas is empty; draw something first.</source>
        <translation>画布是空的；请先写点什么。</translation>
    </message>
    <message>
        <source>Save drawing</source>
        <translation>保存书写</translation>
    </message>
    <message>
        <source>Open model</source>
        <translation>打开模型</translation>
    </message>
    <message>
        <source>Save model</source>
        <translation>保存模型</translation>
    </message>
    <message>
        <source>The network is still loading; try again in a moment.</source>
        <translation>网络仍在加载；请稍后再试。</translation>
    </message>
    <message>
        <source>There are no curves yet; train a network first.</source>
        <translation>还没有曲线；请先训练一个网络。</translation>
    </message>
    <message>
        <source>Export curves</source>
        <translation>导出曲线</translation>
    </message>
    <message>
        <source>{0} is no longer there; it is off the list now.</source>
        <translation>{0} 已不在那里；现已从列表中移除。</translation>
    </message>
    <message>
        <source>An ink file cannot hold a picture; save the drawing as a picture instead.</source>
        <translation>墨迹文件不能存放图片；请把书写保存为图片。</translation>
    </message>
    <message>
        <source>There is more ink than an ink file can hold; save it as a picture.</source>
        <translation>墨迹太多，墨迹文件放不下；请保存为图片。</translation>
    </message>
    <message>
        <source>Zen Digits model (*.zendigits)</source>
        <translation>Zen Digits 模型 (*.zendigits)</translation>
    </message>
</context>
<context>
    <name>FileMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Open data &amp;file…</source>
        <translation>打开数据文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Open data fo&amp;lder…</source>
        <translation>打开数据文件夹(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Export curves…</source>
        <translation>导出曲线(&amp;E)…</translation>
    </message>
    <message>
        <source>Save &amp;picture of</source>
        <translation>保存图片(&amp;P)</translation>
    </message>
    <message>
        <source>Pr&amp;int</source>
        <translation>打印(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Open drawing…</source>
        <translation>打开书写(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Save drawing…</source>
        <translation>保存书写(&amp;S)…</translation>
    </message>
    <message>
        <source>Save &amp;table…</source>
        <translation>保存表格(&amp;T)…</translation>
    </message>
    <message>
        <source>Open &amp;model…</source>
        <translation>打开模型(&amp;M)…</translation>
    </message>
    <message>
        <source>Save mo&amp;del…</source>
        <translation>保存模型(&amp;D)…</translation>
    </message>
    <message>
        <source>Export &amp;network…</source>
        <translation>导出网络(&amp;N)…</translation>
    </message>
    <message>
        <source>Export &amp;web page…</source>
        <translation>导出网页(&amp;W)…</translation>
    </message>
</context>
<context>
    <name>Habits</name>
    <message>
        <source>Your style: plain and upright; no habit stood out.</source>
        <translation>您的风格：朴素端正，没有突出的习惯。</translation>
    </message>
    <message>
        <source>Your style: {0}.</source>
        <translation>您的风格：{0}。</translation>
    </message>
    <message>
        <source>zeros with a slash</source>
        <translation>0 里有一道斜线</translation>
    </message>
    <message>
        <source>zeros with a dot</source>
        <translation>0 里有一个点</translation>
    </message>
    <message>
        <source>ones with an upstroke</source>
        <translation>1 有起笔的斜钩</translation>
    </message>
    <message>
        <source>ones on a foot</source>
        <translation>1 有底座</translation>
    </message>
    <message>
        <source>twos with a loop</source>
        <translation>2 带圈</translation>
    </message>
    <message>
        <source>fours that are open at the top</source>
        <translation>4 的顶部开口</translation>
    </message>
    <message>
        <source>fours in one stroke</source>
        <translation>4 一笔写成</translation>
    </message>
    <message>
        <source>fives whose bar is a stroke of its own</source>
        <translation>5 的横另起一笔</translation>
    </message>
    <message>
        <source>sevens with a bar</source>
        <translation>7 带一横</translation>
    </message>
    <message>
        <source>eights in two strokes</source>
        <translation>8 分两笔写成</translation>
    </message>
    <message>
        <source>nines whose tail curls to the left</source>
        <translation>9 的尾巴向左卷</translation>
    </message>
    <message>
        <source>leaning to the right</source>
        <translation>向右倾斜</translation>
    </message>
    <message>
        <source>leaning to the left</source>
        <translation>向左倾斜</translation>
    </message>
</context>
<context>
    <name>HandChanges</name>
    <message>
        <source>Import drawings</source>
        <translation>导入书写</translation>
    </message>
    <message>
        <source>Left out, as they have no label: {0}.</source>
        <translation>因没有标签而略去：{0}。</translation>
    </message>
    <message>
        <source>Export drawings</source>
        <translation>导出书写</translation>
    </message>
    <message>
        <source>Left out, as pictures have no strokes: {0}.</source>
        <translation>因图片没有笔画而略去：{0}。</translation>
    </message>
    <message>
        <source>Ink ({0})</source>
        <translation>墨迹 ({0})</translation>
    </message>
</context>
<context>
    <name>HandChoice</name>
    <message>
        <source>Whose drawings are kept, and shown here</source>
        <translation>保存并在此显示谁的书写</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>笔迹</translation>
    </message>
    <message>
        <source>For another person</source>
        <translation>为另一个人</translation>
    </message>
    <message>
        <source>Ne&amp;w hand…</source>
        <translation>新建笔迹(&amp;W)…</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>重命名(&amp;N)…</translation>
    </message>
    <message>
        <source>Call this hand otherwise</source>
        <translation>给这份笔迹改名</translation>
    </message>
    <message>
        <source>Delete &amp;my hand…</source>
        <translation>删除我的笔迹(&amp;M)…</translation>
    </message>
    <message>
        <source>Deletes all drawings of this hand, and what was learned from them</source>
        <translation>删除这份笔迹的全部书写，以及从中学到的东西</translation>
    </message>
    <message>
        <source>Whose hand is it?</source>
        <translation>这是谁的笔迹？</translation>
    </message>
    <message>
        <source>What is this hand called?</source>
        <translation>这份笔迹叫什么名字？</translation>
    </message>
    <message>
        <source>Delete the hand “{0}” with {1}? They will be gone for good.</source>
        <translation>删除笔迹“{0}”及其 {1}？删除后无法恢复。</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
</context>
<context>
    <name>HandNetwork</name>
    <message>
        <source>Yours</source>
        <translation>您的</translation>
    </message>
</context>
<context>
    <name>HandsTable</name>
    <message>
        <source>The share of each hand’s drawings that is right, each read by a network that has not learned from it; the hand that is read worst comes first</source>
        <translation>每份笔迹的书写中识别正确的比例，每个书写都由没有学过它的网络来读；读得最差的笔迹排在最前</translation>
    </message>
    <message>
        <source>How well each hand is read</source>
        <translation>每份笔迹识别得多好</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>笔迹</translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation>书写</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>It was not learned yet.</source>
        <translation>还没有学习它。</translation>
    </message>
</context>
<context>
    <name>HelpMenu</name>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>Show data &amp;folder</source>
        <translation>显示数据文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Delete my data…</source>
        <translation>删除我的数据(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;About Zen Digits</source>
        <translation>关于 Zen Digits(&amp;A)</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>Far above what suits this network and optimizer: it may learn nothing.</source>
        <translation>远高于适合这个网络和优化器的值：可能什么也学不到。</translation>
    </message>
    <message>
        <source>Far below what suits this network and optimizer: it will hardly learn.</source>
        <translation>远低于适合这个网络和优化器的值：几乎学不到东西。</translation>
    </message>
    <message>
        <source>There are only {0} images: the weights change once in each epoch.</source>
        <translation>只有 {0} 张图像：每轮只改动一次权重。</translation>
    </message>
    <message>
        <source>The weights change only {0} times in each epoch.</source>
        <translation>每轮只改动 {0} 次权重。</translation>
    </message>
    <message>
        <source>The weights change only {0} times in all: too few to learn much.</source>
        <translation>总共只改动 {0} 次权重：太少，学不到多少。</translation>
    </message>
    <message>
        <source>This network needs more time to learn.</source>
        <translation>这个网络需要更多时间来学习。</translation>
    </message>
    <message>
        <source>It will long have stopped getting better.</source>
        <translation>它早就不会再变好了。</translation>
    </message>
    <message>
        <source>Without held-out images, patience has nothing to go by.</source>
        <translation>没有留出的图像，“耐心”就没有依据。</translation>
    </message>
    <message>
        <source>This small network can hardly do without so many features.</source>
        <translation>这个小网络少了这么多特征几乎不行。</translation>
    </message>
    <message>
        <source>More than half of the features are left out.</source>
        <translation>舍去了一半以上的特征。</translation>
    </message>
    <message>
        <source>Each change will overshoot for a hundred more.</source>
        <translation>每次改动都会在随后的上百步里冲过头。</translation>
    </message>
    <message>
        <source>Weights will shrink faster than they learn.</source>
        <translation>权重缩小得比学得还快。</translation>
    </message>
    <message>
        <source>Nearly all weights will become 0.</source>
        <translation>几乎所有权重都会变成 0。</translation>
    </message>
    <message>
        <source>The network may not trust even what is clear.</source>
        <translation>再清楚的图像，网络也不敢相信。</translation>
    </message>
    <message>
        <source>The shipped network was asked about MNIST’s own images only.</source>
        <translation>自带网络只回答过 MNIST 自己的图像。</translation>
    </message>
    <message>
        <source>A 4, 7 or 1 turned so far looks like another digit.</source>
        <translation>4、7 或 1 转这么多，看起来就像别的数字了。</translation>
    </message>
    <message>
        <source>Ink will be pushed out of the image.</source>
        <translation>墨迹会被推出图像之外。</translation>
    </message>
    <message>
        <source>Parts of digits will be cut off.</source>
        <translation>数字会被裁掉一部分。</translation>
    </message>
    <message>
        <source>No such graphics card, or no PyTorch for it, is found.</source>
        <translation>找不到这样的显卡，或没有支持它的 PyTorch。</translation>
    </message>
    <message>
        <source>A graphics card is there and trains this network much faster.</source>
        <translation>有一块显卡，用它训练这个网络快得多。</translation>
    </message>
    <message>
        <source>Use {0}</source>
        <translation>使用 {0}</translation>
    </message>
</context>
<context>
    <name>ImageWall</name>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
</context>
<context>
    <name>InsideSection</name>
    <message>
        <source>Inside the network</source>
        <translation>网络内部</translation>
    </message>
    <message>
        <source>Orange is positive, blue with − negative; the stronger, the more of it.</source>
        <translation>橙色为正，带 − 的蓝色为负；颜色越浓，数值越大。</translation>
    </message>
</context>
<context>
    <name>InsightPages</name>
    <message>
        <source>The network is measured on these images.</source>
        <translation>网络就在这些图像上测量。</translation>
    </message>
</context>
<context>
    <name>JobControls</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
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
        <translation>正确</translation>
    </message>
    <message>
        <source>Keep it as what it is read as</source>
        <translation>按识别结果保存</translation>
    </message>
    <message>
        <source>Not a digit</source>
        <translation>不是数字</translation>
    </message>
    <message>
        <source>Keep it as something else</source>
        <translation>按别的内容保存</translation>
    </message>
    <message>
        <source>What it is: type it, and press Enter to keep the drawing</source>
        <translation>它是什么：键入后按 Enter 保存这次书写</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>它是什么</translation>
    </message>
    <message>
        <source>It is a …</source>
        <translation>它是…</translation>
    </message>
    <message>
        <source>What became of the drawing</source>
        <translation>这次书写的结果</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Keep it no longer</source>
        <translation>不再保存</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>都不是</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>{0}: no font here has its script</source>
        <translation>{0}：这里没有支持其文字的字体</translation>
    </message>
</context>
<context>
    <name>LayerView</name>
    <message>
        <source>Point at a part to enlarge it, or walk with the arrow keys</source>
        <translation>指向某个部分可放大，也可用方向键移动</translation>
    </message>
    <message>
        <source>What the layer makes of it</source>
        <translation>这一层的结果</translation>
    </message>
    <message>
        <source>On &amp;this drawing</source>
        <translation>对这次书写(&amp;K)</translation>
    </message>
    <message>
        <source>What this layer makes of the drawing</source>
        <translation>这一层怎样处理这次书写</translation>
    </message>
    <message>
        <source>&amp;Weights</source>
        <translation>权重(&amp;Q)</translation>
    </message>
    <message>
        <source>What this layer looks for: its weights of the pixels, as pictures</source>
        <translation>这一层在寻找什么：把它对像素的权重画成图</translation>
    </message>
    <message>
        <source>The part that is pointed at, enlarged</source>
        <translation>所指部分的放大</translation>
    </message>
    <message>
        <source>Enlarged</source>
        <translation>放大</translation>
    </message>
</context>
<context>
    <name>Layers</name>
    <message>
        <source>Map {0} of {1}: where in the drawing this feature is found, at most {2}.</source>
        <translation>特征图 {0}（共 {1}）：在书写的何处找到这个特征，最大值 {2}。</translation>
    </message>
    <message>
        <source>Beside it, line by line, as it was in training after epochs {0}.</source>
        <translation>旁边逐行显示它在训练中第 {0} 轮之后的样子。</translation>
    </message>
    <message>
        <source>Hidden unit {0} of {1} answers {2}.</source>
        <translation>隐藏单元 {0}（共 {1}）的响应为 {2}。</translation>
    </message>
    <message>
        <source>Map {0} of {1}: where this filter answers to the drawing, at most {2}. Beside it the filter: orange where ink strengthens its answer, blue with − where ink weakens it.</source>
        <translation>特征图 {0}（共 {1}）：这个滤波器在书写的何处有响应，最大值 {2}。旁边是滤波器：橙色处墨迹增强响应，带 − 的蓝色处墨迹减弱响应。</translation>
    </message>
    <message>
        <source>Filter {0} of {1}, {2} × {3} weights: orange where ink strengthens its answer, blue with − where ink weakens it.</source>
        <translation>滤波器 {0}（共 {1}），{2} × {3} 个权重：橙色处墨迹增强响应，带 − 的蓝色处墨迹减弱响应。</translation>
    </message>
    <message>
        <source>Hidden unit {0} of {1} answers {2}. Its weights of the pixels: orange where ink strengthens its answer, blue with − where ink weakens it.</source>
        <translation>隐藏单元 {0}（共 {1}）的响应为 {2}。它对像素的权重：橙色处墨迹增强响应，带 − 的蓝色处墨迹减弱响应。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Output “{0}”: {1} before the softmax, which turns the outputs into probabilities.</source>
        <translation>输出“{0}”：softmax 之前为 {1}，softmax 把各输出变成概率。</translation>
    </message>
    <message>
        <source>Tower {0} gives “{1}” {2}; the mean of all towers counts.</source>
        <translation>塔 {0} 给“{1}”的是 {2}；以所有塔的平均为准。</translation>
    </message>
    <message>
        <source>residual block: {0}, to which its input is added</source>
        <translation>残差块：{0}，再加上它的输入</translation>
    </message>
    <message>
        <source>patches: {0}, and the place of each is added</source>
        <translation>图像块：{0}，并加上各自的位置</translation>
    </message>
    <message>
        <source>{0}, in {1} towers</source>
        <translation>{0}，共 {1} 个塔</translation>
    </message>
    <message>
        <source>max-pooling 2×2</source>
        <translation>最大池化 2×2</translation>
    </message>
    <message>
        <source>mean of each map</source>
        <translation>每个特征图的平均</translation>
    </message>
    <message>
        <source>batch normalization</source>
        <translation>批归一化</translation>
    </message>
    <message>
        <source>layer normalization</source>
        <translation>层归一化</translation>
    </message>
    <message>
        <source>sigmoid</source>
        <translation>sigmoid</translation>
    </message>
    <message>
        <source>dense</source>
        <translation>全连接</translation>
    </message>
    <message>
        <source>LSTM, row by row</source>
        <translation>LSTM，逐行</translation>
    </message>
    <message>
        <source>self-attention</source>
        <translation>自注意力</translation>
    </message>
    <message>
        <source>mean of all patches</source>
        <translation>所有图像块的平均</translation>
    </message>
    <message>
        <source>mean of all towers</source>
        <translation>所有塔的平均</translation>
    </message>
    <message>
        <source>convolution {0}×{0}</source>
        <translation>卷积 {0}×{0}</translation>
    </message>
    <message>
        <source>convolution {0}×{0}, stride {1}</source>
        <translation>卷积 {0}×{0}，步幅 {1}</translation>
    </message>
    <message>
        <source>{0}; no parameters</source>
        <translation>{0}；没有参数</translation>
    </message>
    <message>
        <source>{0}; {1} parameters</source>
        <translation>{0}；{1} 个参数</translation>
    </message>
    <message>
        <source>Image: 28 × 28 pixels</source>
        <translation>图像：28 × 28 像素</translation>
    </message>
    <message>
        <source>In all: {0} parameters</source>
        <translation>总共：{0} 个参数</translation>
    </message>
    <message>
        <source>After row {0} of {1}, cell {2} of {3} holds {4}. Each line is the network’s memory after one more row of the image.</source>
        <translation>在 {1} 行中的第 {0} 行之后，{3} 个记忆单元中的第 {2} 个存有 {4}。每一行是网络多读一行图像之后的记忆。</translation>
    </message>
    <message>
        <source>Feature {0} of the patch in row {1}, column {2} is {3}. Each line is a patch.</source>
        <translation>第 {1} 行第 {2} 列图像块的特征 {0} 为 {3}。每一行是一个图像块。</translation>
    </message>
    <message>
        <source>head {0} at row {1}, column {2} ({3})</source>
        <translation>注意力头 {0} 看第 {1} 行第 {2} 列（{3}）</translation>
    </message>
    <message>
        <source>The patch in row {0}, column {1} looks most at these, in squares for each head: {2}.</source>
        <translation>第 {0} 行第 {1} 列的图像块最关注这些，每个注意力头以方框表示：{2}。</translation>
    </message>
</context>
<context>
    <name>LearnMenu</name>
    <message>
        <source>Le&amp;arn</source>
        <translation>课程(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous step</source>
        <translation>上一步(&amp;P)</translation>
    </message>
    <message>
        <source>Show &amp;where</source>
        <translation>指出位置(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Close lesson</source>
        <translation>关闭课程(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Open lesson…</source>
        <translation>打开课程(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;{0} {1}</source>
        <translation>&amp;{0} {1}</translation>
    </message>
    <message>
        <source>Open lesson</source>
        <translation>打开课程</translation>
    </message>
    <message>
        <source>Lessons (*.toml)</source>
        <translation>课程 (*.toml)</translation>
    </message>
</context>
<context>
    <name>Learning</name>
    <message>
        <source>Yours is {1}, taught your {0} drawings.</source>
        <translation>“您的”网络是 {1}，学过您的 {0} 个书写。</translation>
    </message>
    <message>
        <source>MNIST’s test images: {0} right; before: {1}.</source>
        <translation>MNIST 测试图像：正确 {0}；之前 {1}。</translation>
    </message>
    <message>
        <source>Non-digits rejected: {0}; before: {1}.</source>
        <translation>拒识的非数字：{0}；之前 {1}。</translation>
    </message>
    <message>
        <source>One drawing alone cannot tell how much was learned.</source>
        <translation>只凭一个书写看不出学到了多少。</translation>
    </message>
    <message>
        <source>Of your {0} drawings, each read by a network that has not learned from it: {1} right; before: {2}.</source>
        <translation>您的 {0} 个书写，每个都由没有学过它的网络来读：正确 {1}；之前 {2}。</translation>
    </message>
    <message>
        <source>learned</source>
        <translation>已学习</translation>
    </message>
    <message>
        <source>learned: {0} of {1} right, before {2}</source>
        <translation>已学习：{1} 个中正确 {0}，之前 {2}</translation>
    </message>
    <message>
        <source>Of your {0} that belong to no class, read in the same way: {1} rejected; before: {2}.</source>
        <translation>您的 {0} 个不属于任何类别的书写，同样读法：拒识 {1}；之前 {2}。</translation>
    </message>
    <message>
        <source>Of the other {0}: {1} accepted; before: {2}.</source>
        <translation>其余 {0} 个：接受 {1}；之前 {2}。</translation>
    </message>
    <message>
        <source>Left out, as {0} does not know their labels ({2}): {1}. Correct the labels, choose a network that knows them, or train one on these.</source>
        <translation>因 {0} 不认识其标签（{2}）而略去：{1}。请更正标签，选择认识它们的网络，或用它们训练一个。</translation>
    </message>
    <message>
        <source>Left out, as they belong to no class, and {0} was trained without such: {1}. Choose a network that was trained with drawn non-digits.</source>
        <translation>因不属于任何类别、而 {0} 训练时没有这类样本而略去：{1}。请选择训练时用过手绘非数字的网络。</translation>
    </message>
</context>
<context>
    <name>LearningNews</name>
    <message>
        <source>learning your hand…</source>
        <translation>正在学习您的笔迹…</translation>
    </message>
    <message>
        <source>It learns the kept drawings; the page Teach tells more.</source>
        <translation>它在学习保存的书写；详情见“教学”页。</translation>
    </message>
    <message>
        <source>not learned</source>
        <translation>未学习</translation>
    </message>
</context>
<context>
    <name>LearningRow</name>
    <message>
        <source>What was learned</source>
        <translation>学到了什么</translation>
    </message>
    <message>
        <source>Teaches the network that reads from these drawings; it stays as it is, and what it becomes stands beside it</source>
        <translation>用这些书写来教正在识别的网络；它本身保持不变，学成的网络列在它旁边</translation>
    </message>
    <message>
        <source>&amp;Learn</source>
        <translation>学习(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>还原(&amp;G)</translation>
    </message>
    <message>
        <source>Learn u&amp;pon each correction</source>
        <translation>每次更正后都学习(&amp;P)</translation>
    </message>
    <message>
        <source>Learns by itself, some seconds after you said what a drawing is</source>
        <translation>在您说出书写的内容几秒钟后自动学习</translation>
    </message>
    <message>
        <source>Reads as before: what was learned is deleted, the drawings stay</source>
        <translation>恢复从前的识别：删除学到的东西，书写保留</translation>
    </message>
    <message>
        <source>Nothing was learned yet</source>
        <translation>还什么都没有学</translation>
    </message>
</context>
<context>
    <name>LeaveOutBox</name>
    <message>
        <source>Computes all figures without the images that you marked, and says so</source>
        <translation>计算所有指标时不计您标记的图像，并如实注明</translation>
    </message>
    <message>
        <source>Leave out marked ima&amp;ges ({0})</source>
        <translation>略去标记的图像(&amp;J)（{0}）</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>You have corrected numbers, and neither copied nor saved them.</source>
        <translation>您更正了一些数，但既没有复制也没有保存。</translation>
    </message>
    <message>
        <source>&amp;Discard corrections</source>
        <translation>放弃更正(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Save table…</source>
        <translation>保存表格(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>LessonPanel</name>
    <message>
        <source>Lesson</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>The step before ({0})</source>
        <translation>上一步（{0}）</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>The next step ({0})</source>
        <translation>下一步（{0}）</translation>
    </message>
    <message>
        <source>Show where</source>
        <translation>指出位置</translation>
    </message>
    <message>
        <source>Opens what is meant, and scrolls to it ({0})</source>
        <translation>打开所说的内容，并滚动到那里（{0}）</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Closes the lesson; it goes on here the next time ({0})</source>
        <translation>关闭课程；下次从这里继续（{0}）</translation>
    </message>
    <message>
        <source>What the lesson says</source>
        <translation>课程的讲解</translation>
    </message>
    <message>
        <source>{0} · {1} of {2}</source>
        <translation>{0} · 第 {1} 步，共 {2} 步</translation>
    </message>
    <message>
        <source>✓ Done: {0}</source>
        <translation>✓ 已完成：{0}</translation>
    </message>
    <message>
        <source>▸ Try it: {0}</source>
        <translation>▸ 试一试：{0}</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
</context>
<context>
    <name>Lineage</name>
    <message>
        <source>It is {0}, taught drawings of a hand: {1}.</source>
        <translation>它是学过一份笔迹的 {0}：{1}。</translation>
    </message>
</context>
<context>
    <name>LiveReading</name>
    <message>
        <source>Learning: {0}, epoch {1}</source>
        <translation>学习中：{0}，第 {1} 轮</translation>
    </message>
</context>
<context>
    <name>LookControls</name>
    <message>
        <source>&amp;Look at all images</source>
        <translation>查看全部图像(&amp;O)</translation>
    </message>
    <message>
        <source>Looks at them with this network, once</source>
        <translation>用这个网络把它们看一遍</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>为什么</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>教学</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>训练记录</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>自带网络</translation>
    </message>
</context>
<context>
    <name>MapSection</name>
    <message>
        <source>Test images of {0}</source>
        <translation>{0} 的测试图像</translation>
    </message>
    <message>
        <source>The images that are on the map</source>
        <translation>图上的图像</translation>
    </message>
    <message>
        <source>Near means alike to the network, by its last hidden layer, as far as a plane can show it. The large dot is your drawing; images in rings are misread.</source>
        <translation>按网络最后一个隐藏层，离得近就是网络觉得相像（在平面所能表现的范围内）。大圆点是您的书写；带圈的图像是读错的。</translation>
    </message>
    <message>
        <source>No. {0}: {1}</source>
        <translation>第 {0} 张：{1}</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Map of the test images</source>
        <translation>测试图像分布图</translation>
    </message>
    <message>
        <source>{0}, read rightly</source>
        <translation>{0}，识别正确</translation>
    </message>
    <message>
        <source>{0}, read as {1}</source>
        <translation>{0}，识别为 {1}</translation>
    </message>
</context>
<context>
    <name>MarkButtons</name>
    <message>
        <source>Marks this image: its label is wrong</source>
        <translation>标记此图像：标签有误</translation>
    </message>
    <message>
        <source>Marks it: nobody could tell</source>
        <translation>标记：谁也说不准</translation>
    </message>
    <message>
        <source>&amp;Wrong label</source>
        <translation>标签有误(&amp;W)</translation>
    </message>
    <message>
        <source>Ambi&amp;guous</source>
        <translation>模棱两可(&amp;B)</translation>
    </message>
    <message>
        <source>again: takes the mark back</source>
        <translation>再按一次取消标记</translation>
    </message>
</context>
<context>
    <name>MeasureRow</name>
    <message>
        <source>The images that the network is measured on</source>
        <translation>用来测量网络的图像</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>测量对象</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>测量(&amp;M)</translation>
    </message>
    <message>
        <source>Reads all images of the set with the network that reads your drawing</source>
        <translation>用识别您书写的网络读完整个数据集的图像</translation>
    </message>
    <message>
        <source>The run measures its validation images by itself, after each epoch</source>
        <translation>训练会在每轮之后自己测量验证图像</translation>
    </message>
</context>
<context>
    <name>MethodChoice</name>
    <message>
        <source>How it is found out which ink makes it this digit</source>
        <translation>用什么方法找出哪些墨迹使它是这个数字</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>meth&amp;od</source>
        <translation>方法(&amp;Q)</translation>
    </message>
    <message>
        <source>Other methods need PyTorch, which is not installed.</source>
        <translation>其他方法需要 PyTorch，但它没有安装。</translation>
    </message>
    <message>
        <source>Occlusion</source>
        <translation>遮挡法</translation>
    </message>
    <message>
        <source>Integrated gradients</source>
        <translation>积分梯度</translation>
    </message>
    <message>
        <source>Grad-CAM</source>
        <translation>Grad-CAM</translation>
    </message>
    <message>
        <source>Hides the ink bit by bit: without ink marked + (orange), which speaks for this reading, the network is less sure; without ink marked − (blue), which speaks against it, surer.</source>
        <translation>一点点地遮住墨迹：没有标 + 的（橙色）墨迹（支持这个结果），网络就更没把握；没有标 − 的（蓝色）墨迹（反对它），网络就更有把握。</translation>
    </message>
    <message>
        <source>Lets the ink appear on blank paper, and adds up what each pixel does to the odds meanwhile: ink marked + (orange) raises them, ink marked − (blue) lowers them.</source>
        <translation>让墨迹在白纸上逐渐出现，并累加每个像素对几率的作用：标 + 的（橙色）墨迹提高几率，标 − 的（蓝色）墨迹降低几率。</translation>
    </message>
    <message>
        <source>Marks with + (orange), though only roughly, where the last maps of the network’s convolutions hold what speaks for this reading.</source>
        <translation>用 +（橙色）粗略标出网络最后的卷积特征图在哪里含有支持这个结果的东西。</translation>
    </message>
</context>
<context>
    <name>NeighboursSection</name>
    <message>
        <source>Training images of {0}</source>
        <translation>{0} 的训练图像</translation>
    </message>
    <message>
        <source>The images to look among</source>
        <translation>在哪些图像中寻找</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>近邻</translation>
    </message>
    <message>
        <source>Near means alike to the network, by its last hidden layer. An image with another label than the rest is framed: look whether that label is wrong.</source>
        <translation>按网络最后一个隐藏层，离得近就是网络觉得相像。标签与其余不同的图像带框：看看它的标签是否有误。</translation>
    </message>
    <message>
        <source>{0} nearest of {1} images</source>
        <translation>{1} 张图像中最近的 {0} 张</translation>
    </message>
    <message>
        <source>{0} nearest of the {1} images seen so far, of {2}</source>
        <translation>目前看过的 {1} 张（共 {2} 张）图像中最近的 {0} 张</translation>
    </message>
    <message>
        <source>It is read as {0}, though.</source>
        <translation>但它被识别为 {0}。</translation>
    </message>
    <message>
        <source>All are labelled {0}.</source>
        <translation>它们的标签全是 {0}。</translation>
    </message>
    <message>
        <source>{0} of them are labelled {1}.</source>
        <translation>其中 {0} 张的标签是 {1}。</translation>
    </message>
    <message>
        <source>No. {0}: labelled {1}, distance {2}</source>
        <translation>第 {0} 张：标签 {1}，距离 {2}</translation>
    </message>
</context>
<context>
    <name>NeighboursView</name>
    <message>
        <source>Neighbours</source>
        <translation>近邻</translation>
    </message>
    <message>
        <source>{0}, another label</source>
        <translation>{0}，标签不同</translation>
    </message>
</context>
<context>
    <name>NetworkChoice</name>
    <message>
        <source>Its accuracy on test images</source>
        <translation>它在测试图像上的准确率</translation>
    </message>
    <message>
        <source>The network that reads your drawing, and its accuracy on test images.</source>
        <translation>识别您书写的网络，及其在测试图像上的准确率。</translation>
    </message>
    <message>
        <source>Network that reads the drawing</source>
        <translation>识别书写的网络</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>未测试</translation>
    </message>
</context>
<context>
    <name>NetworkDiagram</name>
    <message>
        <source>Layers of the network</source>
        <translation>网络的各层</translation>
    </message>
    <message>
        <source>Choose a layer, and see what it makes of the drawing</source>
        <translation>选择一层，看它怎样处理这次书写</translation>
    </message>
</context>
<context>
    <name>NetworkRescue</name>
    <message>
        <source>{0} Save it elsewhere?</source>
        <translation>{0} 要保存到别处吗？</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Don’t save</source>
        <translation>不保存(&amp;D)</translation>
    </message>
    <message>
        <source>Zen Digits model (*.zendigits)</source>
        <translation>Zen Digits 模型 (*.zendigits)</translation>
    </message>
    <message>
        <source>Save model</source>
        <translation>保存模型</translation>
    </message>
</context>
<context>
    <name>NumberCard</name>
    <message>
        <source>The chosen number</source>
        <translation>选中的数</translation>
    </message>
    <message>
        <source>{0} or {1} ({2})</source>
        <translation>{0} 或 {1}（{2}）</translation>
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
        <translation>置信度</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>已略去</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>已核对</translation>
    </message>
</context>
<context>
    <name>NumberTable</name>
    <message>
        <source>Numbers on the page</source>
        <translation>页面上的数</translation>
    </message>
    <message>
        <source>Type to correct a number. Enter: it is right. Delete: it is none. Tab: the next doubtful one.</source>
        <translation>键入即可更正。Enter：正确。Delete：不是数。Tab：下一个存疑的数。</translation>
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
        <translation>教这些</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>复制文本</translation>
    </message>
    <message>
        <source>Copies all numbers, a line for each of the page (Ctrl+C).</source>
        <translation>复制所有数，页面上每行一行（Ctrl+C）。</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <source>Copies all numbers for a spreadsheet (Ctrl+Shift+C).</source>
        <translation>复制所有数，供电子表格使用（Ctrl+Shift+C）。</translation>
    </message>
    <message>
        <source>Save table…</source>
        <translation>保存表格…</translation>
    </message>
    <message>
        <source>Saves a table, or a folder with a picture of each number (Ctrl+S).</source>
        <translation>保存表格，或保存含每个数图片的文件夹（Ctrl+S）。</translation>
    </message>
    <message>
        <source>Read as a page</source>
        <translation>作为一页来读</translation>
    </message>
    <message>
        <source>Finds all numbers in the picture (F5).</source>
        <translation>找出图片中的所有数（F5）。</translation>
    </message>
    <message>
        <source>Read as one number</source>
        <translation>作为一个数来读</translation>
    </message>
    <message>
        <source>Shows the picture on the canvas, and reads it as one number (F6).</source>
        <translation>把图片放到画布上，作为一个数来读（F6）。</translation>
    </message>
    <message>
        <source>This picture is not read yet.</source>
        <translation>这张图片还没有读。</translation>
    </message>
    <message>
        <source>Turned by {0}° to be read.</source>
        <translation>转了 {0}° 来读。</translation>
    </message>
    <message>
        <source>No number was found.</source>
        <translation>没有找到数。</translation>
    </message>
    <message>
        <source>One number.</source>
        <translation>一个数。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers</source>
        <translation>
            <numerusform>%Ln 个数</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} in {1}.</source>
        <translation>{0}，在 {1}中。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>None is doubtful.</source>
        <translation>没有存疑的。</translation>
    </message>
    <message>
        <source>No doubtful one is left.</source>
        <translation>存疑的都已处理。</translation>
    </message>
    <message>
        <source>{0} of {1} doubtful left.</source>
        <translation>{1} 个存疑的还剩 {0} 个。</translation>
    </message>
    <message>
        <source>Keeps what was wrong or doubtful in your hand, digits: {0} (F7).</source>
        <translation>把读错或存疑的保存到您的笔迹，数字个数：{0}（F7）。</translation>
    </message>
    <message>
        <source>Correct a number first, or press Enter on a doubtful one that is right.</source>
        <translation>请先更正一个数，或在正确的存疑数上按 Enter。</translation>
    </message>
    <message>
        <source>No doubtful one comes next; {0} are left elsewhere.</source>
        <translation>后面没有存疑的了；别处还有 {0} 个。</translation>
    </message>
</context>
<context>
    <name>OpeningCombo</name>
    <message>
        <source>Open data file…</source>
        <translation>打开数据文件…</translation>
    </message>
    <message>
        <source>Open data folder…</source>
        <translation>打开数据文件夹…</translation>
    </message>
</context>
<context>
    <name>OtherKeys</name>
    <message>
        <source>Canvas</source>
        <translation>画布</translation>
    </message>
    <message>
        <source>Page Train</source>
        <translation>“训练”页</translation>
    </message>
    <message>
        <source>Page Results</source>
        <translation>“结果”页</translation>
    </message>
    <message>
        <source>Page Teach</source>
        <translation>“教学”页</translation>
    </message>
    <message>
        <source>Page Runs</source>
        <translation>“训练记录”页</translation>
    </message>
    <message>
        <source>Page of numbers</source>
        <translation>有数的页面</translation>
    </message>
    <message>
        <source>Charts, diagrams and walls of pictures</source>
        <translation>图表、示意图和图片墙</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>方向键</translation>
    </message>
    <message>
        <source>Move a cursor over the canvas</source>
        <translation>在画布上移动光标</translation>
    </message>
    <message>
        <source>Shift + arrow keys</source>
        <translation>Shift + 方向键</translation>
    </message>
    <message>
        <source>Move it in larger steps</source>
        <translation>以更大的步子移动</translation>
    </message>
    <message>
        <source>Set the pen down, or lift it</source>
        <translation>落笔或提笔</translation>
    </message>
    <message>
        <source>Number pad</source>
        <translation>数字小键盘</translation>
    </message>
    <message>
        <source>Lead the pen in eight directions; 5 is Space</source>
        <translation>让笔朝八个方向走；5 相当于空格键</translation>
    </message>
    <message>
        <source>Give up a stroke</source>
        <translation>放弃这一笔</translation>
    </message>
    <message>
        <source>0 to 9</source>
        <translation>0 到 9</translation>
    </message>
    <message>
        <source>Say what is drawn</source>
        <translation>说明写的是什么</translation>
    </message>
    <message>
        <source>Show or hide all settings</source>
        <translation>显示或隐藏所有设置</translation>
    </message>
    <message>
        <source>Hide the settings</source>
        <translation>隐藏设置</translation>
    </message>
    <message>
        <source>Find a learning rate</source>
        <translation>寻找学习率</translation>
    </message>
    <message>
        <source>Do what a hint recommends</source>
        <translation>按提示的建议去做</translation>
    </message>
    <message>
        <source>Resume an interrupted run</source>
        <translation>继续中断的训练</translation>
    </message>
    <message>
        <source>Mark the chosen image: wrong label</source>
        <translation>标记选中的图像：标签有误</translation>
    </message>
    <message>
        <source>Mark the chosen image: ambiguous</source>
        <translation>标记选中的图像：模棱两可</translation>
    </message>
    <message>
        <source>Give the selected drawings another label</source>
        <translation>给选中的书写另一个标签</translation>
    </message>
    <message>
        <source>Delete the selected drawings</source>
        <translation>删除选中的书写</translation>
    </message>
    <message>
        <source>Bring deleted drawings back</source>
        <translation>取回已删除的书写</translation>
    </message>
    <message>
        <source>Choose the selected runs for comparison</source>
        <translation>选择要比较的训练</translation>
    </message>
    <message>
        <source>Delete the selected runs</source>
        <translation>删除选中的训练</translation>
    </message>
    <message>
        <source>Go to the next number, or the one before</source>
        <translation>到下一个数或上一个数</translation>
    </message>
    <message>
        <source>Any digit</source>
        <translation>任意数字</translation>
    </message>
    <message>
        <source>Correct the chosen number</source>
        <translation>更正选中的数</translation>
    </message>
    <message>
        <source>Confirm a number, and go to the next doubtful one</source>
        <translation>确认一个数，并到下一个存疑的数</translation>
    </message>
    <message>
        <source>Remove a number</source>
        <translation>去掉一个数</translation>
    </message>
    <message>
        <source>Enlarge the picture</source>
        <translation>放大图片</translation>
    </message>
    <message>
        <source>Shrink the picture</source>
        <translation>缩小图片</translation>
    </message>
    <message>
        <source>Show all of the picture</source>
        <translation>显示整张图片</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>停止读取</translation>
    </message>
    <message>
        <source>Read the picture as one number</source>
        <translation>把图片作为一个数来读</translation>
    </message>
    <message>
        <source>Teach what was corrected</source>
        <translation>教更正过的内容</translation>
    </message>
    <message>
        <source>Leave the page</source>
        <translation>离开页面</translation>
    </message>
    <message>
        <source>Go from one value or picture to the next</source>
        <translation>从一个值或图片到下一个</translation>
    </message>
    <message>
        <source>Page up and Page down</source>
        <translation>Page Up 和 Page Down</translation>
    </message>
    <message>
        <source>Go on by ten</source>
        <translation>前进十个</translation>
    </message>
    <message>
        <source>Home and End</source>
        <translation>Home 和 End</translation>
    </message>
    <message>
        <source>Go to the first or the last</source>
        <translation>到第一个或最后一个</translation>
    </message>
    <message>
        <source>Open what is chosen</source>
        <translation>打开选中的内容</translation>
    </message>
    <message>
        <source>Show the values of a chart as a table</source>
        <translation>把图表的值显示为表格</translation>
    </message>
    <message>
        <source>Copy the rows of such a table that are chosen, or all</source>
        <translation>复制这种表格中选中的行，或全部</translation>
    </message>
    <message>
        <source>Menu key</source>
        <translation>菜单键</translation>
    </message>
    <message>
        <source>Save, copy or print the picture</source>
        <translation>保存、复制或打印图片</translation>
    </message>
    <message>
        <source>Put a page with its own window back</source>
        <translation>把单独窗口中的页面放回原处</translation>
    </message>
    <message>
        <source>Leave the presentation, a dialog or a window of its own</source>
        <translation>离开演示、对话框或单独的窗口</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab、Shift+Tab</translation>
    </message>
    <message>
        <source>Go to the next control or back</source>
        <translation>到下一个控件或上一个</translation>
    </message>
</context>
<context>
    <name>OverlayPlot</name>
    <message>
        <source>Curve</source>
        <translation>曲线</translation>
    </message>
</context>
<context>
    <name>PageActions</name>
    <message>
        <source>Save table</source>
        <translation>保存表格</translation>
    </message>
    <message>
        <source>Kept in your hand now, digits: {0}.</source>
        <translation>已保存到您的笔迹，数字个数：{0}。</translation>
    </message>
    <message>
        <source>All of them are kept already.</source>
        <translation>它们都已保存过了。</translation>
    </message>
    <message>
        <source>This number is the last of its line: there is none to join.</source>
        <translation>这个数是行中的最后一个：没有可合并的。</translation>
    </message>
    <message>
        <source>This number has one digit only: it cannot be split.</source>
        <translation>这个数只有一位数字：不能分开。</translation>
    </message>
    <message>
        <source>Choose a number first.</source>
        <translation>请先选择一个数。</translation>
    </message>
    <message>
        <source>No page has been read; open a picture of one first.</source>
        <translation>还没有读过页面；请先打开一张页面的图片。</translation>
    </message>
</context>
<context>
    <name>PageDocument</name>
    <message>
        <source>correction</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>check</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>leaving out</source>
        <translation>略去</translation>
    </message>
    <message>
        <source>joining</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>splitting</source>
        <translation>分开</translation>
    </message>
    <message>
        <source>marking</source>
        <translation>标出</translation>
    </message>
</context>
<context>
    <name>PageOpening</name>
    <message>
        <source>There is no picture on the canvas; open one first.</source>
        <translation>画布上没有图片；请先打开一张。</translation>
    </message>
    <message>
        <source>another picture</source>
        <translation>另一张图片</translation>
    </message>
</context>
<context>
    <name>PagePanel</name>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>放大（Ctrl++）</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>缩小（Ctrl+-）</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适合</translation>
    </message>
    <message>
        <source>All of the page (Ctrl+0)</source>
        <translation>整个页面（Ctrl+0）</translation>
    </message>
    <message>
        <source>Back to the canvas, as it was (Esc)</source>
        <translation>回到画布，恢复原样（Esc）</translation>
    </message>
    <message>
        <source>Close page</source>
        <translation>关闭页面</translation>
    </message>
    <message>
        <source>Drag a rectangle around a number that was missed (Ctrl+M, or Shift and drag).</source>
        <translation>在漏掉的数周围拖出一个矩形（Ctrl+M，或按住 Shift 拖动）。</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>标出</translation>
    </message>
    <message>
        <source>Mark a number</source>
        <translation>标出一个数</translation>
    </message>
</context>
<context>
    <name>PageTitle</name>
    <message>
        <source>Page {0}</source>
        <translation>页面 {0}</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>The page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Click a number to choose it, and type. Double click: closer. Wheel or pinch: zoom. Drag: move. Shift and drag: mark a number that was missed.</source>
        <translation>点按一个数来选中它，然后键入。双击：靠近。滚轮或双指：缩放。拖动：移动。按住 Shift 拖动：标出漏掉的数。</translation>
    </message>
    <message>
        <source>No page is open; open a picture of one first.</source>
        <translation>没有打开页面；请先打开一张页面的图片。</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Show this page in a window of its own</source>
        <translation>在单独的窗口中显示此页</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>, </source>
        <translation>，</translation>
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
        <translation>保存图片</translation>
    </message>
</context>
<context>
    <name>PictureMenu</name>
    <message>
        <source>Show as &amp;table</source>
        <translation>显示为表格(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>复制图片(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save picture…</source>
        <translation>保存图片(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
</context>
<context>
    <name>PlotsPanel</name>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Shows small losses as clearly as large ones.</source>
        <translation>让小的损失与大的一样清楚。</translation>
    </message>
    <message>
        <source>Logarithmic loss</source>
        <translation>对数损失</translation>
    </message>
    <message>
        <source>Shows what is missing to 100 % on a logarithmic scale: above 97 %, an accuracy curve is a flat line.</source>
        <translation>用对数刻度显示距 100% 还差多少：高于 97% 时，准确率曲线就是一条平线。</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误率</translation>
    </message>
    <message>
        <source>Shows the whole run again and follows it. Drag a plot to move it, scroll to zoom.</source>
        <translation>重新显示整个训练过程并跟随它。拖动图可移动，滚动可缩放。</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适合</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Loss curves</source>
        <translation>损失曲线</translation>
    </message>
    <message>
        <source>Accuracy (%)</source>
        <translation>准确率 (%)</translation>
    </message>
    <message>
        <source>Accuracy curves</source>
        <translation>准确率曲线</translation>
    </message>
    <message>
        <source>Loss (squared error)</source>
        <translation>损失（平方误差）</translation>
    </message>
    <message>
        <source>There are no curves yet; train a network first.</source>
        <translation>还没有曲线；请先训练一个网络。</translation>
    </message>
    <message>
        <source>Error (%)</source>
        <translation>错误率 (%)</translation>
    </message>
</context>
<context>
    <name>PreprocessingStrip</name>
    <message>
        <source>Canvas</source>
        <translation>画布</translation>
    </message>
    <message>
        <source>All the ink on the canvas.</source>
        <translation>画布上的全部墨迹。</translation>
    </message>
    <message>
        <source>Cropped</source>
        <translation>裁剪后</translation>
    </message>
    <message>
        <source>The digit alone, with a pen width that suits its size.</source>
        <translation>只有数字本身，笔画粗细与其大小相称。</translation>
    </message>
    <message>
        <source>Scaled by area until its longer side is 20 pixels.</source>
        <translation>按面积缩放，直到长边为 20 像素。</translation>
    </message>
    <message>
        <source>Centred by its centre of mass: what the network sees.</source>
        <translation>按质心居中：这就是网络看到的。</translation>
    </message>
</context>
<context>
    <name>PreviewStrip</name>
    <message>
        <source>What the network will see</source>
        <translation>网络将看到的</translation>
    </message>
    <message>
        <source>What the network will see: each image is changed differently every time.</source>
        <translation>网络将看到的：每张图像每次的变化都不同。</translation>
    </message>
</context>
<context>
    <name>ProbabilityBar</name>
    <message>
        <source>The network’s probability for {0}</source>
        <translation>网络给 {0} 的概率</translation>
    </message>
</context>
<context>
    <name>RateDialog</name>
    <message>
        <source>Find a learning rate</source>
        <translation>寻找学习率</translation>
    </message>
    <message>
        <source>A new network is trained with a larger rate in each batch, until its loss grows. Nothing is kept of it.</source>
        <translation>训练一个新网络，每个批次用更大的学习率，直到损失增大。什么都不保留。</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>找到了什么</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在寻找…</translation>
    </message>
    <message>
        <source>Puts this rate into the settings of the next run</source>
        <translation>把这个学习率填入下次训练的设置</translation>
    </message>
    <message>
        <source>&amp;Use this rate</source>
        <translation>使用这个学习率(&amp;U)</translation>
    </message>
    <message>
        <source>Leaves the settings as they are, and ends the search</source>
        <translation>设置保持原样，结束寻找</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Use {0}</source>
        <translation>使用 {0}(&amp;U)</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>什么也没有找到。</translation>
    </message>
</context>
<context>
    <name>RateSearch</name>
    <message>
        <source>Tries growing rates for some seconds, and suggests one (F4)</source>
        <translation>用几秒钟尝试逐渐增大的学习率，然后给出建议（F4）</translation>
    </message>
    <message>
        <source>A network is training; stop it first</source>
        <translation>一个网络正在训练；请先停止它</translation>
    </message>
</context>
<context>
    <name>RateView</name>
    <message>
        <source>Loss at growing learning rates</source>
        <translation>学习率增大时的损失</translation>
    </message>
    <message>
        <source>Learning rate {0}: loss {1}</source>
        <translation>学习率 {0}：损失 {1}</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>损失</translation>
    </message>
</context>
<context>
    <name>ReadingBar</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Reads no further; the picture stays (Shift+F5).</source>
        <translation>不再往下读；图片保留（Shift+F5）。</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>停止读取</translation>
    </message>
    <message>
        <source>the page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Reading {0}…</source>
        <translation>正在读{0}…</translation>
    </message>
    <message>
        <source>Reading {0}: looking for its paper…</source>
        <translation>正在读{0}：寻找纸张…</translation>
    </message>
    <message>
        <source>Reading {0}: which way up is it?</source>
        <translation>正在读{0}：哪边朝上？</translation>
    </message>
    <message>
        <source>Reading {0}: taking printed lines away…</source>
        <translation>正在读{0}：去掉印刷的线…</translation>
    </message>
    <message>
        <source>Reading {0}: looking for lines of numbers…</source>
        <translation>正在读{0}：寻找数所在的行…</translation>
    </message>
    <message>
        <source>Reading {0}: number {1} of about {2}…</source>
        <translation>正在读{0}：第 {1} 个数，共约 {2} 个…</translation>
    </message>
</context>
<context>
    <name>ReadingPanel</name>
    <message>
        <source>Reading</source>
        <translation>识别</translation>
    </message>
    <message>
        <source>Read by the network that is learning, as it is at this moment.</source>
        <translation>由正在学习的网络识别，就以它此刻的样子。</translation>
    </message>
    <message>
        <source>learning…</source>
        <translation>学习中…</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>What the reading of a digit looks like.</source>
        <translation>数字识别出来是什么样子。</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>打开最近使用(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation>清空列表(&amp;C)</translation>
    </message>
    <message>
        <source>Nothing has been opened yet</source>
        <translation>还没有打开过任何东西</translation>
    </message>
</context>
<context>
    <name>ReliabilityView</name>
    <message>
        <source>Reliability diagram</source>
        <translation>可靠性图</translation>
    </message>
    <message>
        <source>{0} to {1} sure</source>
        <translation>{0} 到 {1} 的把握</translation>
    </message>
    <message>
        <source>{0}: no image</source>
        <translation>{0}：没有图像</translation>
    </message>
    <message>
        <source>{0}: {1} images, {2} of them right (95 % sure: {3} to {4}); {5} sure on average</source>
        <translation>{0}：{1} 张图像，其中正确 {2}（95% 置信：{3} 到 {4}）；平均把握 {5}</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>Sure on average</source>
        <translation>平均把握</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>把握</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>把握</translation>
    </message>
    <message>
        <source>right</source>
        <translation>正确</translation>
    </message>
</context>
<context>
    <name>RestoreOffer</name>
    <message>
        <source>Restore your last dra&amp;wing</source>
        <translation>恢复上次的书写(&amp;W)</translation>
    </message>
    <message>
        <source>Draws again what was here when the program ended; so does the Edit menu.</source>
        <translation>重新写出程序结束时这里的内容；“编辑”菜单也能做到。</translation>
    </message>
    <message>
        <source>Restore your last drawing</source>
        <translation>恢复上次的书写</translation>
    </message>
    <message>
        <source>The picture under it is not kept.</source>
        <translation>下面的图片没有保存。</translation>
    </message>
    <message>
        <source>Restore dra&amp;wing</source>
        <translation>恢复书写(&amp;W)</translation>
    </message>
</context>
<context>
    <name>ResultsPanel</name>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>The network is reading the images</source>
        <translation>网络正在读这些图像</translation>
    </message>
    <message>
        <source>These drawings have changed: press Measure to read them again</source>
        <translation>这些书写已改变：按“测量”重新读</translation>
    </message>
    <message>
        <source>Press Measure to see what the network reads wrongly, and how sure it is</source>
        <translation>按“测量”查看网络读错了什么，有多大把握</translation>
    </message>
    <message>
        <source>After the run’s next epoch you see here what it reads wrongly</source>
        <translation>训练的下一轮结束后，这里会显示它读错了什么</translation>
    </message>
    <message>
        <source>This run holds no images out for validation; measure it when it has ended</source>
        <translation>本次训练没有留出验证图像；请在结束后测量</translation>
    </message>
    <message>
        <source>the network that is learning</source>
        <translation>正在学习的网络</translation>
    </message>
</context>
<context>
    <name>ResultsSections</name>
    <message>
        <source>What was read as what, and the images themselves</source>
        <translation>什么被读成了什么，以及图像本身</translation>
    </message>
    <message>
        <source>&amp;Confusion</source>
        <translation>混淆(&amp;C)</translation>
    </message>
    <message>
        <source>Precision, recall and F1 of each class</source>
        <translation>各类别的精确率、召回率和 F1</translation>
    </message>
    <message>
        <source>C&amp;lasses</source>
        <translation>类别(&amp;L)</translation>
    </message>
    <message>
        <source>Whether it is right as often as it is sure, and what a threshold would cost</source>
        <translation>它的把握与正确率是否一致，设阈值的代价如何</translation>
    </message>
    <message>
        <source>Certaint&amp;y</source>
        <translation>把握(&amp;Y)</translation>
    </message>
    <message>
        <source>Which mistakes another network mends, and whether it is better</source>
        <translation>另一个网络纠正了哪些错误，是否更好</translation>
    </message>
    <message>
        <source>C&amp;ompare</source>
        <translation>比较(&amp;O)</translation>
    </message>
    <message>
        <source>How far images may be turned, blurred or hidden, and your drawing, too</source>
        <translation>图像（包括您的书写）可以旋转、模糊或遮住多少</translation>
    </message>
    <message>
        <source>Rob&amp;ustness</source>
        <translation>鲁棒性(&amp;U)</translation>
    </message>
</context>
<context>
    <name>ResumeBar</name>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Continue from the last checkpoint, as if nothing had happened (Alt+G)</source>
        <translation>从上一个检查点继续，就像什么都没有发生（Alt+G）</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>You won’t be asked about this run again; its folder keeps what it learned.</source>
        <translation>不会再问您这次训练；它的文件夹保留学到的东西。</translation>
    </message>
    <message>
        <source>Interrupted experiment: {0}, {1} of {2} runs have ended. Go on with it?</source>
        <translation>中断的实验：{0}，{2} 次训练中 {1} 次已结束。继续吗？</translation>
    </message>
    <message>
        <source>Interrupted run: {0}, {1} of {2} epochs, {3}. Resume it?</source>
        <translation>中断的训练：{0}，{2} 轮中的 {1} 轮，{3}。继续吗？</translation>
    </message>
    <message>
        <source>Interrupted run: {0}, {3}, before anything was saved. Begin it anew?</source>
        <translation>中断的训练：{0}，{3}，还没有保存任何东西。重新开始吗？</translation>
    </message>
</context>
<context>
    <name>RiskCoverageView</name>
    <message>
        <source>Risk and coverage</source>
        <translation>风险与覆盖率</translation>
    </message>
    <message>
        <source>Of the surest {0} ({1} images), none is wrong.</source>
        <translation>最有把握的 {0}（{1} 张图像）中没有一张错。</translation>
    </message>
    <message>
        <source>Of the surest {0} ({1} images), {2} are wrong ({3}).</source>
        <translation>最有把握的 {0}（{1} 张图像）中，{2} 张是错的（{3}）。</translation>
    </message>
    <message>
        <source>Below {0} sure nothing is answered ({1} images).</source>
        <translation>把握低于 {0} 时不作答（{1} 张图像）。</translation>
    </message>
    <message>
        <source>Answered, the surest first</source>
        <translation>作答的，最有把握的在前</translation>
    </message>
    <message>
        <source>Least sure of them</source>
        <translation>其中最没把握的</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Wrong among them</source>
        <translation>其中错的</translation>
    </message>
    <message>
        <source>answered, the surest first</source>
        <translation>作答的，最有把握的在前</translation>
    </message>
    <message>
        <source>wrong among them</source>
        <translation>其中错的</translation>
    </message>
</context>
<context>
    <name>RobustnessCell</name>
    <message>
        <source>Your drawing, framed, and test images; ✗: read wrongly</source>
        <translation>带框的是您的书写，其余是测试图像；✗：读错</translation>
    </message>
    <message>
        <source>Does the same to your drawing, as the network sees it; the drawing stays</source>
        <translation>对您的书写做同样的事，按网络看到的样子；书写本身不变</translation>
    </message>
</context>
<context>
    <name>RobustnessChart</name>
    <message>
        <source>{0}: {1} read rightly (95 % sure: {2} to {3})</source>
        <translation>{0}：读对 {1}（95% 置信：{2} 到 {3}）</translation>
    </message>
</context>
<context>
    <name>RobustnessSection</name>
    <message>
        <source>an&amp;d</source>
        <translation>以及(&amp;D)</translation>
    </message>
    <message>
        <source>Reads 1,000 of the images again and again, deformed further and further</source>
        <translation>一遍遍地读其中 1,000 张图像，变形越来越大</translation>
    </message>
    <message>
        <source>Mea&amp;sure robustness</source>
        <translation>测量鲁棒性(&amp;S)</translation>
    </message>
    <message>
        <source>Puts all sliders back</source>
        <translation>把所有滑块放回原位</translation>
    </message>
    <message>
        <source>Rese&amp;t</source>
        <translation>重置(&amp;T)</translation>
    </message>
    <message>
        <source>Sliders deform your drawing, as the network sees it.</source>
        <translation>滑块使您的书写变形，按网络看到的样子。</translation>
    </message>
    <message>
        <source>Measure a set, above, to try the same on its images.</source>
        <translation>请在上面测量一个数据集，以便在它的图像上试同样的事。</translation>
    </message>
    <message>
        <source>Curves tell how many images are read rightly then: point at one for figures and images.</source>
        <translation>曲线表示那时有多少图像读对：指向曲线可看数字和图像。</translation>
    </message>
</context>
<context>
    <name>RunCurvesPanel</name>
    <message>
        <source>Tick runs in the table
to see their curves here</source>
        <translation>在表格中勾选训练
即可在这里看到曲线</translation>
    </message>
    <message>
        <source>What the curves show</source>
        <translation>曲线显示什么</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>What the horizontal axis shows</source>
        <translation>横轴显示什么</translation>
    </message>
    <message>
        <source>over epochs</source>
        <translation>按轮次</translation>
    </message>
    <message>
        <source>over time</source>
        <translation>按时间</translation>
    </message>
    <message>
        <source>Trai&amp;ning</source>
        <translation>训练(&amp;N)</translation>
    </message>
    <message>
        <source>Also shows the training curves: faint lines, smoothed.</source>
        <translation>同时显示训练曲线：平滑过的淡线。</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>对数(&amp;L)</translation>
    </message>
    <message>
        <source>Shows the whole plot again. Drag to move it, turn the wheel to zoom.</source>
        <translation>重新显示整个图。拖动可移动，转动滚轮可缩放。</translation>
    </message>
    <message>
        <source>F&amp;it</source>
        <translation>适合(&amp;I)</translation>
    </message>
    <message>
        <source>For single runs: an experiment shows its mean and a curve of each run.</source>
        <translation>用于单个训练：实验显示其平均值和每个训练的一条曲线。</translation>
    </message>
    <message>
        <source>Logarithmic scale: shows small losses as clearly as large ones.</source>
        <translation>对数刻度：让小的损失与大的一样清楚。</translation>
    </message>
    <message>
        <source>For the loss only: accuracy has a linear scale.</source>
        <translation>只用于损失：准确率用线性刻度。</translation>
    </message>
    <message>
        <source>Curves of the ticked runs</source>
        <translation>勾选的训练的曲线</translation>
    </message>
    <message>
        <source>Accuracy (%)</source>
        <translation>准确率 (%)</translation>
    </message>
    <message>
        <source>Training time (s)</source>
        <translation>训练时间（秒）</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>轮次</translation>
    </message>
</context>
<context>
    <name>RunDetails</name>
    <message>
        <source>Settings of the selected runs</source>
        <translation>选中训练的设置</translation>
    </message>
    <message>
        <source>Select a run to see its settings,
or several to see how they differ</source>
        <translation>选择一次训练可看其设置，
选择多次可看它们有何不同</translation>
    </message>
    <message>
        <source>What was learned from drawings</source>
        <translation>从书写中学到的</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>What was learned from drawings has no settings to compare.</source>
        <translation>从书写中学到的没有可比较的设置。</translation>
    </message>
    <message>
        <source>The settings of a damaged run cannot be compared.</source>
        <translation>损坏的训练无法比较设置。</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>不同之处</translation>
    </message>
    <message>
        <source>These runs have the same settings.</source>
        <translation>这些训练的设置相同。</translation>
    </message>
</context>
<context>
    <name>RunHintBar</name>
    <message>
        <source>Remedy</source>
        <translation>补救</translation>
    </message>
    <message>
        <source>Does what helps</source>
        <translation>采取有帮助的做法</translation>
    </message>
    <message>
        <source>Hide hint</source>
        <translation>隐藏提示</translation>
    </message>
    <message>
        <source>Say no more of this in this run</source>
        <translation>本次训练不再提示这一点</translation>
    </message>
</context>
<context>
    <name>RunHints</name>
    <message>
        <source>Stop here and keep the best</source>
        <translation>就此停止，保留最好的</translation>
    </message>
    <message>
        <source>Turn on augmentation</source>
        <translation>打开数据增强</translation>
    </message>
    <message>
        <source>Use {0}</source>
        <translation>使用 {0}</translation>
    </message>
    <message>
        <source>Start again with {0}</source>
        <translation>以 {0} 重新开始</translation>
    </message>
    <message>
        <source>From the next batch on; the curves are marked.</source>
        <translation>从下一个批次起；曲线上会作标记。</translation>
    </message>
    <message>
        <source>Ends the run with its best epoch so far.</source>
        <translation>以目前最好的一轮结束训练。</translation>
    </message>
    <message>
        <source>Ends this run, and begins a new one at once.</source>
        <translation>结束这次训练，立即开始新的一次。</translation>
    </message>
</context>
<context>
    <name>RunMenu</name>
    <message>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>训练(&amp;T)</translation>
    </message>
    <message>
        <source>One more &amp;epoch</source>
        <translation>再训练一轮(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>Step one &amp;batch</source>
        <translation>单步一个批次(&amp;B)</translation>
    </message>
    <message>
        <source>Slow &amp;motion</source>
        <translation>慢动作(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Read my &amp;drawing while training</source>
        <translation>训练时识别我的书写(&amp;D)</translation>
    </message>
    <message>
        <source>Compare r&amp;uns</source>
        <translation>比较训练(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Learn my hand</source>
        <translation>学习我的笔迹(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>继续(&amp;R)</translation>
    </message>
</context>
<context>
    <name>RunObstacles</name>
    <message>
        <source>Select one run</source>
        <translation>请选择一次训练</translation>
    </message>
    <message>
        <source>It is an experiment; open it and select one of its runs</source>
        <translation>这是一个实验；请打开它并选择其中一次训练</translation>
    </message>
    <message>
        <source>Select one experiment</source>
        <translation>请选择一个实验</translation>
    </message>
    <message>
        <source>It is called as the hand; rename that on the page Teach</source>
        <translation>它与笔迹同名；请在“教学”页重命名</translation>
    </message>
    <message>
        <source>It belongs to a hand; go back on the page Teach, or delete the hand there</source>
        <translation>它属于一份笔迹；请在“教学”页还原，或在那里删除笔迹</translation>
    </message>
    <message>
        <source>A run cannot be deleted while it is running; stop it first</source>
        <translation>运行中的训练不能删除；请先停止它</translation>
    </message>
    <message>
        <source>Select runs</source>
        <translation>请选择训练</translation>
    </message>
    <message>
        <source>It was learned from drawings; press Learn on the page Teach</source>
        <translation>它是从书写中学到的；请在“教学”页按“学习”</translation>
    </message>
    <message>
        <source>A run is running; stop it first</source>
        <translation>一次训练正在运行；请先停止它</translation>
    </message>
    <message>
        <source>It learned nothing, or is still running</source>
        <translation>它什么也没学到，或仍在运行</translation>
    </message>
    <message>
        <source>The run is damaged</source>
        <translation>这次训练已损坏</translation>
    </message>
    <message>
        <source>All of its runs have ended</source>
        <translation>它的所有训练都已结束</translation>
    </message>
    <message>
        <source>The experiment is damaged</source>
        <translation>这个实验已损坏</translation>
    </message>
    <message>
        <source>Its loss was no longer a number; train again with a smaller rate</source>
        <translation>它的损失不再是数值；请用更小的学习率重新训练</translation>
    </message>
    <message>
        <source>It kept no point to go on from; train it again</source>
        <translation>它没有保存可以继续的位置；请重新训练</translation>
    </message>
</context>
<context>
    <name>RunTable</name>
    <message>
        <source>Runs</source>
        <translation>训练记录</translation>
    </message>
</context>
<context>
    <name>RunTexts</name>
    <message>
        <source>several</source>
        <translation>多个</translation>
    </message>
    <message>
        <source>{0}/{1} runs</source>
        <translation>{0}/{1} 次训练</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>learned</source>
        <translation>已学习</translation>
    </message>
    <message>
        <source>{0}, taught drawings of a hand: {1}</source>
        <translation>学过一份笔迹的 {0}：{1}</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Went on after epoch {0}</source>
        <translation>第 {0} 轮之后继续</translation>
    </message>
    <message>
        <source>to {0} epochs, schedule stretched</source>
        <translation>延长到 {0} 轮，调度随之拉长</translation>
    </message>
    <message>
        <source>{0} from epoch {1}</source>
        <translation>{0}，自第 {1} 轮起</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>基础</translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation>书写</translation>
    </message>
    <message>
        <source>Of no class</source>
        <translation>不属于任何类别</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Drawings right</source>
        <translation>书写正确</translation>
    </message>
    <message>
        <source>Of no class, rejected</source>
        <translation>不属于任何类别，已拒识</translation>
    </message>
    <message>
        <source>MNIST test images right</source>
        <translation>MNIST 测试图像正确</translation>
    </message>
    <message>
        <source>Non-digits rejected</source>
        <translation>已拒识的非数字</translation>
    </message>
    <message>
        <source>{0}; before: {1}</source>
        <translation>{0}；之前：{1}</translation>
    </message>
    <message>
        <source>{0} of {1}; before: {2}</source>
        <translation>{1} 中的 {0}；之前：{2}</translation>
    </message>
</context>
<context>
    <name>RunsController</name>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln runs? Their networks and curves will be gone for good.</source>
        <translation>
            <numerusform>删除 %Ln 次训练吗？它们的网络和曲线将无法恢复。</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the experiment “{0}” with its {1} runs? Their networks and curves will be gone for good.</source>
        <translation>删除实验“{0}”及其 {1} 次训练吗？它们的网络和曲线将无法恢复。</translation>
    </message>
    <message>
        <source>Delete “{0}”? Its network and curves will be gone for good.</source>
        <translation>删除“{0}”吗？它的网络和曲线将无法恢复。</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Export runs</source>
        <translation>导出训练记录</translation>
    </message>
</context>
<context>
    <name>RunsModel</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Tick a run to see its curves; press F2 to rename it.</source>
        <translation>勾选训练可看其曲线；按 F2 重命名。</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Its architecture.</source>
        <translation>它的结构。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>The preset, and what differs from it.</source>
        <translation>预设，以及与其不同之处。</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Accuracy on the test images.</source>
        <translation>测试图像上的准确率。</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>验证集</translation>
    </message>
    <message>
        <source>Accuracy on the validation images.</source>
        <translation>验证图像上的准确率。</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>训练轮数</translation>
    </message>
    <message>
        <source>How many of its epochs are done.</source>
        <translation>已完成多少轮。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Time spent on training, without tests and pauses.</source>
        <translation>用于训练的时间，不含测试和暂停。</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>When it began.</source>
        <translation>何时开始。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>How it ended, or whether it is still running.</source>
        <translation>如何结束，或是否仍在运行。</translation>
    </message>
</context>
<context>
    <name>RunsPage</name>
    <message>
        <source>Rena&amp;me</source>
        <translation>重命名(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Train again</source>
        <translation>重新训练(&amp;T)</translation>
    </message>
    <message>
        <source>New &amp;seed</source>
        <translation>换个种子(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Use its network</source>
        <translation>使用它的网络(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>继续(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Copy figures</source>
        <translation>复制指标(&amp;C)</translation>
    </message>
    <message>
        <source>E&amp;xport CSV…</source>
        <translation>导出 CSV(&amp;X)…</translation>
    </message>
    <message>
        <source>Reading the runs…</source>
        <translation>正在读取训练记录…</translation>
    </message>
    <message>
        <source>There are no runs yet.
Press Train on the page Train; every run is saved.</source>
        <translation>还没有训练记录。
请在“训练”页按“训练”；每次训练都会保存。</translation>
    </message>
    <message>
        <source>Rename it (F2)</source>
        <translation>重命名（F2）</translation>
    </message>
    <message>
        <source>Delete the selected runs with their networks (Del)</source>
        <translation>删除选中的训练及其网络（Del）</translation>
    </message>
    <message>
        <source>Train with the same settings and seed; on a CPU, the curves will be the same</source>
        <translation>用同样的设置和种子训练；在 CPU 上曲线会完全一样</translation>
    </message>
    <message>
        <source>Train with the same settings and a new seed, to see how much is chance</source>
        <translation>用同样的设置和新的种子训练，看有多少是偶然</translation>
    </message>
    <message>
        <source>Read your drawing with its network</source>
        <translation>用它的网络识别您的书写</translation>
    </message>
    <message>
        <source>Train the runs of this experiment that are missing, this run to its end, or, if it is complete, for one more epoch, its schedule stretched over all</source>
        <translation>训练这个实验还缺的部分，把这次训练进行到底，或在已完成时再延长一轮，调度随之拉长</translation>
    </message>
    <message>
        <source>Copy the figures of this experiment, for a spreadsheet</source>
        <translation>复制这个实验的指标，供电子表格使用</translation>
    </message>
    <message>
        <source>Save this table with all settings, or the runs of the selected experiment</source>
        <translation>保存含全部设置的这张表，或选中实验的各次训练</translation>
    </message>
</context>
<context>
    <name>SampleGrid</name>
    <message>
        <source>Samples of each class</source>
        <translation>各类别的样本</translation>
    </message>
</context>
<context>
    <name>SecondNetworkCombo</name>
    <message>
        <source>The network that yours is compared with: one that you trained or opened</source>
        <translation>与您的网络比较的网络：您训练过或打开过的一个</translation>
    </message>
    <message>
        <source>Second network</source>
        <translation>第二个网络</translation>
    </message>
    <message>
        <source>no other network</source>
        <translation>没有其他网络</translation>
    </message>
</context>
<context>
    <name>SetCombo</name>
    <message>
        <source>What you drew and labelled, as the page Teach shows it</source>
        <translation>您书写并标注的，如“教学”页所示</translation>
    </message>
    <message>
        <source>Test images of {0}</source>
        <translation>{0} 的测试图像</translation>
    </message>
    <message>
        <source>Validation images of {0}</source>
        <translation>{0} 的验证图像</translation>
    </message>
    <message>
        <source>All images of {0}</source>
        <translation>{0} 的全部图像</translation>
    </message>
    <message>
        <source>While it trains</source>
        <translation>训练期间</translation>
    </message>
    <message>
        <source>Drawings of {0}</source>
        <translation>{0} 的书写</translation>
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
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
</context>
<context>
    <name>SettingsDrawer</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Buttons on show</source>
        <translation>显示出来的按钮</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Shows only what has these words in its text, its menu or its keys</source>
        <translation>只显示文字、菜单或按键中含有这些词的项目</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Enter does it, or shows where it is done</source>
        <translation>按 Enter 执行，或指出在哪里执行</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>{0}, over {1} per cent sure; second choice {2}</source>
        <translation>{0}，把握超过百分之 {1}；第二选择 {2}</translation>
    </message>
    <message>
        <source>{0}, {1} per cent sure; second choice {2}</source>
        <translation>{0}，把握百分之 {1}；第二选择 {2}</translation>
    </message>
    <message>
        <source>{0}, over {1} per cent sure of it all; least sure of {2}</source>
        <translation>{0}，整体把握超过百分之 {1}；最没把握的是 {2}</translation>
    </message>
    <message>
        <source>{0}, {1} per cent sure of it all; least sure of {2}</source>
        <translation>{0}，整体把握百分之 {1}；最没把握的是 {2}</translation>
    </message>
</context>
<context>
    <name>StepControls</name>
    <message>
        <source>What the drawing really is: the error is measured against it</source>
        <translation>书写实际上是什么：误差以它为准</translation>
    </message>
    <message>
        <source>True class</source>
        <translation>真实类别</translation>
    </message>
    <message>
        <source>&amp;True class</source>
        <translation>真实类别(&amp;T)</translation>
    </message>
    <message>
        <source>The learning rate: how far a step goes against the gradient</source>
        <translation>学习率：一步沿梯度反方向走多远</translation>
    </message>
    <message>
        <source>Learning rate η</source>
        <translation>学习率 η</translation>
    </message>
    <message>
        <source>&amp;Learning rate η</source>
        <translation>学习率 η(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Undo step</source>
        <translation>撤销一步(&amp;U)</translation>
    </message>
    <message>
        <source>Start a&amp;gain</source>
        <translation>重新开始(&amp;G)</translation>
    </message>
    <message>
        <source>Step of &amp;wₓₕ</source>
        <translation>走一步 wₓₕ(&amp;W)</translation>
    </message>
    <message>
        <source>Changes the weight between pixel and hidden unit, and no other</source>
        <translation>只改变像素与隐藏单元之间的权重</translation>
    </message>
    <message>
        <source>Ste&amp;p of wₕₒ</source>
        <translation>走一步 wₕₒ(&amp;P)</translation>
    </message>
    <message>
        <source>Changes the weight between hidden unit and output, and no other</source>
        <translation>只改变隐藏单元与输出之间的权重</translation>
    </message>
    <message>
        <source>&amp;Step of all weights</source>
        <translation>所有权重走一步(&amp;J)</translation>
    </message>
    <message>
        <source>Changes all weights and biases at once, as training does</source>
        <translation>同时改变所有权重和偏置，就像训练那样</translation>
    </message>
    <message>
        <source>as read: {0}</source>
        <translation>按识别结果：{0}</translation>
    </message>
    <message>
        <source>No step is taken</source>
        <translation>还没有走一步</translation>
    </message>
    <message>
        <source>Takes the last step back</source>
        <translation>收回最后一步</translation>
    </message>
    <message>
        <source>Undoes all steps: the copy is again as the network is</source>
        <translation>撤销所有步：副本又与网络一样</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>&amp;Undo {0}</source>
        <translation>撤销{0}(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo {0}</source>
        <translation>重做{0}(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
</context>
<context>
    <name>StrokeList</name>
    <message>
        <source>Strokes</source>
        <translation>笔画</translation>
    </message>
    <message>
        <source>Without this stroke: {0} ({1})</source>
        <translation>没有这一笔：{0}（{1}）</translation>
    </message>
    <message>
        <source>It adds {0} to the certainty.</source>
        <translation>它使把握增加 {0}。</translation>
    </message>
    <message>
        <source>It takes {0} from it.</source>
        <translation>它使把握减少 {0}。</translation>
    </message>
</context>
<context>
    <name>TableDialog</name>
    <message>
        <source>Copies the rows that are chosen, or all, for a spreadsheet (Ctrl+C).</source>
        <translation>复制选中的行，或全部，供电子表格使用（Ctrl+C）。</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Closes the table (Esc).</source>
        <translation>关闭表格（Esc）。</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows copied</source>
        <translation>
            <numerusform>已复制 %Ln 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeachPanel</name>
    <message>
        <source>Your style</source>
        <translation>您的风格</translation>
    </message>
    <message>
        <source>La&amp;bel</source>
        <translation>标签(&amp;B)</translation>
    </message>
    <message>
        <source>Gives the selected drawings this label; a digit key does so at once</source>
        <translation>给选中的书写这个标签；按数字键可直接完成</translation>
    </message>
    <message>
        <source>N&amp;o digit</source>
        <translation>非数字(&amp;O)</translation>
    </message>
    <message>
        <source>The selected drawings belong to no class</source>
        <translation>选中的书写不属于任何类别</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Deletes the selected drawings (Del)</source>
        <translation>删除选中的书写（Del）</translation>
    </message>
    <message>
        <source>Exer&amp;cise</source>
        <translation>练习(&amp;C)</translation>
    </message>
    <message>
        <source>Asks you for each digit three times, in random order: a minute and a half</source>
        <translation>请您把每个数字随机写三遍：一分半钟</translation>
    </message>
    <message>
        <source>+ Cla&amp;ss…</source>
        <translation>+ 类别(&amp;S)…</translation>
    </message>
    <message>
        <source>Asks you to draw ten of anything, as a class of your own</source>
        <translation>请您把任意一样东西画十遍，作为您自己的类别</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Undoes the last change on this page (Ctrl+Z)</source>
        <translation>撤销本页上的最后一次更改（Ctrl+Z）</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>Keeps the labelled drawings of an ink file too</source>
        <translation>把墨迹文件中有标签的书写也保存进来</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>Saves these drawings as an ink file</source>
        <translation>把这些书写保存为墨迹文件</translation>
    </message>
    <message>
        <source>&amp;Train on these…</source>
        <translation>用这些训练(&amp;T)…</translation>
    </message>
    <message>
        <source>Saves them as an ink file, to train a network of your own on the page Train</source>
        <translation>把它们保存为墨迹文件，以便在“训练”页训练您自己的网络</translation>
    </message>
    <message>
        <source>What the selected drawings really are; Enter gives them this label</source>
        <translation>选中的书写实际上是什么；按 Enter 给它们这个标签</translation>
    </message>
    <message>
        <source>Another label</source>
        <translation>另一个标签</translation>
    </message>
    <message>
        <source>No drawings are kept of this hand yet.
Draw a digit on the canvas, and press its key to say what it is;
or let the exercise ask you for each digit three times.</source>
        <translation>这份笔迹还没有保存任何书写。
在画布上写一个数字，再按它的键说明是什么；
或让练习请您把每个数字写三遍。</translation>
    </message>
    <message>
        <source>Reading the drawings…</source>
        <translation>正在读取书写…</translation>
    </message>
    <message>
        <source>What will you draw ten of?</source>
        <translation>您要把什么画十遍？</translation>
    </message>
</context>
<context>
    <name>Teacher</name>
    <message>
        <source>There is no network to teach yet; open a model.</source>
        <translation>还没有可教的网络；请打开一个模型。</translation>
    </message>
    <message>
        <source>This network is in the middle of its training; wait, or choose another.</source>
        <translation>这个网络正在训练之中；请等待，或选择另一个。</translation>
    </message>
    <message>
        <source>No drawing is kept yet; draw one, and say what it is.</source>
        <translation>还没有保存书写；请写一个，并说明它是什么。</translation>
    </message>
</context>
<context>
    <name>TrainingControls</name>
    <message>
        <source>&amp;Train</source>
        <translation>训练(&amp;T)</translation>
    </message>
    <message>
        <source>+1 epoch</source>
        <translation>+1 轮</translation>
    </message>
    <message>
        <source>Train this run for one more epoch: its schedule of learning rates is stretched over all of its epochs (Ctrl+Shift+R)</source>
        <translation>把这次训练延长一轮：学习率的调度按全部轮数拉长（Ctrl+Shift+R）</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>暂停(&amp;U)</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>阶梯</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>继续(&amp;U)</translation>
    </message>
    <message>
        <source>Show or hide all settings: network, learning and images (Ctrl+,)</source>
        <translation>显示或隐藏所有设置：网络、学习和图像（Ctrl+,）</translation>
    </message>
    <message>
        <source>Repeat a run with several seeds, or try several values of a setting</source>
        <translation>用多个种子重复训练，或试某个设置的多个值</translation>
    </message>
    <message>
        <source>Repeat or s&amp;weep ▾</source>
        <translation>重复或扫描(&amp;X) ▾</translation>
    </message>
    <message>
        <source>Repeat or s&amp;weep ▸</source>
        <translation>重复或扫描(&amp;X) ▸</translation>
    </message>
    <message>
        <source>Repeat or sweep</source>
        <translation>重复或扫描</translation>
    </message>
    <message>
        <source>&amp;Settings ▾</source>
        <translation>设置(&amp;Z) ▾</translation>
    </message>
    <message>
        <source>&amp;Settings ▸</source>
        <translation>设置(&amp;Z) ▸</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>{0} ⚠ {1}</source>
        <translation>{0} ⚠ {1}</translation>
    </message>
    <message numerus="yes">
        <source>Settings: %Ln hints</source>
        <translation>
            <numerusform>设置：%Ln 条提示</numerusform>
        </translation>
    </message>
    <message>
        <source>A network is already training; stop it first</source>
        <translation>已有一个网络在训练；请先停止它</translation>
    </message>
    <message>
        <source>No network is training</source>
        <translation>没有网络在训练</translation>
    </message>
    <message>
        <source>Stop the run and keep what it has learned (Ctrl+.)</source>
        <translation>停止训练并保留学到的东西（Ctrl+.）</translation>
    </message>
    <message>
        <source>Train a new network (Ctrl+R)</source>
        <translation>训练一个新网络（Ctrl+R）</translation>
    </message>
    <message>
        <source>Pause the run, or resume it (Ctrl+P)</source>
        <translation>暂停训练，或继续（Ctrl+P）</translation>
    </message>
    <message>
        <source>Take one batch, and pause (Ctrl+B)</source>
        <translation>走一个批次，然后暂停（Ctrl+B）</translation>
    </message>
</context>
<context>
    <name>TrainingForm</name>
    <message>
        <source>Find a rate…</source>
        <translation>寻找学习率…</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Differs from {0}: {1}</source>
        <translation>与“{0}”不同：{1}</translation>
    </message>
    <message>
        <source>Back to {0}</source>
        <translation>恢复为“{0}”</translation>
    </message>
    <message>
        <source>Fill in all settings as {0} has them</source>
        <translation>按“{0}”填写所有设置</translation>
    </message>
    <message>
        <source>Only datasets of the ten digits use this.</source>
        <translation>只有十个数字的数据集使用它。</translation>
    </message>
</context>
<context>
    <name>TrainingPanel</name>
    <message>
        <source>this takes some seconds</source>
        <translation>需要几秒钟</translation>
    </message>
    <message>
        <source>this takes half a minute or a minute</source>
        <translation>需要半分钟或一分钟</translation>
    </message>
    <message>
        <source>this takes some minutes</source>
        <translation>需要几分钟</translation>
    </message>
    <message>
        <source>this takes an hour or more, with a graphics card minutes</source>
        <translation>需要一小时或更久，有显卡则几分钟</translation>
    </message>
    <message>
        <source>how long that takes is shown as soon as it begins</source>
        <translation>一开始就会显示需要多久</translation>
    </message>
    <message>
        <source>Train shows a new network thousands of labelled digits until it reads them by itself; {0}. Its loss and accuracy appear here.</source>
        <translation>“训练”会给一个新网络看成千上万个带标签的数字，直到它自己能读；{0}。它的损失和准确率显示在这里。</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>Training progress</source>
        <translation>训练进度</translation>
    </message>
    <message>
        <source>Press Train to watch a network learn. Nothing leaves this computer.</source>
        <translation>按“训练”看网络学习。任何东西都不会离开这台电脑。</translation>
    </message>
    <message>
        <source>Training status</source>
        <translation>训练状态</translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>正在结束…</translation>
    </message>
    <message>
        <source>Paused. Resume continues, Step takes one batch.</source>
        <translation>已暂停。“继续”接着训练，“单步”走一个批次。</translation>
    </message>
    <message>
        <source>Loading PyTorch, once for each start of the program…</source>
        <translation>正在加载 PyTorch，每次启动程序加载一次…</translation>
    </message>
    <message>
        <source>Preparing the images…</source>
        <translation>正在准备图像…</translation>
    </message>
    <message>
        <source>Drawing synthetic handwriting: {0} of {1}…</source>
        <translation>正在生成合成手写：{0} / {1}…</translation>
    </message>
    <message>
        <source>Loading the images: {2} %…</source>
        <translation>正在加载图像：{2}%…</translation>
    </message>
    <message>
        <source>{0} parameters and {2} images, on {1}</source>
        <translation>{0} 个参数和 {2} 张图像，在 {1} 上</translation>
    </message>
    <message>
        <source>Paused after batch {0}: loss {1}, {2} right. Resume continues, Step takes one batch.</source>
        <translation>在批次 {0} 后暂停：损失 {1}，正确 {2}。“继续”接着训练，“单步”走一个批次。</translation>
    </message>
    <message>
        <source>Epoch {0}/{1} · {2} images/s · {3} left</source>
        <translation>第 {0}/{1} 轮 · 每秒 {2} 张图像 · 还剩 {3}</translation>
    </message>
    <message>
        <source>To {0} epochs, schedule stretched</source>
        <translation>延长到 {0} 轮，调度随之拉长</translation>
    </message>
    <message>
        <source>“Go on”, on the page Runs, trains it to its end.</source>
        <translation>“训练记录”页上的“继续”会把它训练到底。</translation>
    </message>
    <message>
        <source>The run failed: {0}</source>
        <translation>训练失败：{0}</translation>
    </message>
    <message>
        <source>What it learned before that is kept.</source>
        <translation>此前学到的已保留。</translation>
    </message>
    <message>
        <source>Stopped; the run is as it was before.</source>
        <translation>已停止；这次训练和之前一样。</translation>
    </message>
    <message>
        <source>Stopped before the network learned anything.</source>
        <translation>网络还没学到任何东西就停止了。</translation>
    </message>
    <message>
        <source>This network now reads your drawing.</source>
        <translation>现在由这个网络识别您的书写。</translation>
    </message>
    <message>
        <source>Stopped after {0}.</source>
        <translation>在 {0} 之后停止。</translation>
    </message>
    <message>
        <source>Test accuracy {0} after {1} of training.</source>
        <translation>训练 {1} 后，测试准确率 {0}。</translation>
    </message>
    <message>
        <source>Early stopping after epoch {0}: validation no longer improved.</source>
        <translation>在第 {0} 轮后提前停止：验证不再改善。</translation>
    </message>
    <message>
        <source>The network from before is still the best, with test accuracy {0}.</source>
        <translation>之前的网络仍然最好，测试准确率为 {0}。</translation>
    </message>
</context>
<context>
    <name>UserData</name>
    <message>
        <source>There is no program here to show a folder; your data is in {0}.</source>
        <translation>这里没有能显示文件夹的程序；您的数据在 {0}。</translation>
    </message>
    <message>
        <source>There is nothing to delete: no data is kept yet.</source>
        <translation>没有可删除的：还没有保存任何数据。</translation>
    </message>
    <message>
        <source>Delete all that Zen Digits keeps of yours on this computer?</source>
        <translation>要删除 Zen Digits 在这台电脑上保存的您的一切吗？</translation>
    </message>
    <message>
        <source>It will be gone for good. Files that you saved elsewhere stay.</source>
        <translation>删除后无法恢复。您保存在别处的文件会保留。</translation>
    </message>
    <message>
        <source>&amp;Delete everything</source>
        <translation>全部删除(&amp;D)</translation>
    </message>
    <message>
        <source>Runs with their networks: {0} ({1})</source>
        <translation>训练记录及其网络：{0}（{1}）</translation>
    </message>
    <message>
        <source>Experiments of several runs: {0} ({1})</source>
        <translation>由多次训练组成的实验：{0}（{1}）</translation>
    </message>
    <message>
        <source>Drawings of people’s hands, and what was learned from them ({1})</source>
        <translation>各人笔迹的书写，以及从中学到的东西（{1}）</translation>
    </message>
    <message>
        <source>The last drawing ({1})</source>
        <translation>上次的书写（{1}）</translation>
    </message>
    <message>
        <source>Marks on images, such as wrong labels ({1})</source>
        <translation>图像上的标记，例如标签有误（{1}）</translation>
    </message>
    <message>
        <source>Settings, with the lists of what you opened last ({1})</source>
        <translation>设置，包括最近打开的列表（{1}）</translation>
    </message>
    <message>
        <source>What was computed about networks and their data ({1})</source>
        <translation>关于网络及其数据算出的结果（{1}）</translation>
    </message>
    <message>
        <source>The log of errors ({1})</source>
        <translation>错误日志（{1}）</translation>
    </message>
    <message>
        <source>Other files and folders in the data folder: {0} ({1})</source>
        <translation>数据文件夹中的其他文件和文件夹：{0}（{1}）</translation>
    </message>
    <message>
        <source>All your data is deleted. The program starts over.</source>
        <translation>您的所有数据都已删除。程序从头开始。</translation>
    </message>
    <message>
        <source>There are {0} more.</source>
        <translation>还有 {0} 个。</translation>
    </message>
    <message>
        <source>Some of your data could not be deleted; the rest is gone.</source>
        <translation>您的部分数据无法删除；其余已删除。</translation>
    </message>
</context>
<context>
    <name>ValuePlot</name>
    <message>
        <source>Accuracy of each value</source>
        <translation>每个值的准确率</translation>
    </message>
    <message>
        <source>{0}: no run has ended</source>
        <translation>{0}：还没有训练结束</translation>
    </message>
    <message>
        <source>{0}: {1}, mean of {2}</source>
        <translation>{0}：{1}，{2} 的平均值</translation>
    </message>
    <message>
        <source>{0}; {1} failed</source>
        <translation>{0}；{1} 次失败</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>训练记录</translation>
    </message>
    <message>
        <source>Runs that ended</source>
        <translation>已结束的训练</translation>
    </message>
    <message>
        <source>All runs</source>
        <translation>全部训练</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>验证集</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>closest:
{0}</source>
        <translation>最接近：
{0}</translation>
    </message>
    <message>
        <source>{0} sure
Second choice: {1} ({2})</source>
        <translation>{0} 的把握
第二选择：{1}（{2}）</translation>
    </message>
    <message>
        <source>This doesn’t look like a digit.</source>
        <translation>这看起来不像数字。</translation>
    </message>
    <message>
        <source>This doesn’t look like anything the network has learned.</source>
        <translation>这看起来不像网络学过的任何东西。</translation>
    </message>
    <message>
        <source>This stands in several lines.
Write one number at a time.</source>
        <translation>这里写成了好几行。
一次请只写一个数。</translation>
    </message>
    <message>
        <source>Some of this doesn’t look like digits.
Doubtful: {0}</source>
        <translation>其中一部分看起来不像数字。
存疑：{0}</translation>
    </message>
    <message>
        <source>{0} sure of the whole number
Least sure: {1} ({2})</source>
        <translation>对整个数有 {0} 的把握
最没把握：{1}（{2}）</translation>
    </message>
    <message>
        <source>A sign stands before or between the digits.
It is left out.</source>
        <translation>数字前面或之间有一个符号。
它被略去了。</translation>
    </message>
    <message>
        <source>Draw something; it is read as you draw.</source>
        <translation>请写点什么；边写边识别。</translation>
    </message>
    <message>
        <source>Draw a digit; it is read as you draw.</source>
        <translation>请写一个数字；边写边识别。</translation>
    </message>
    <message>
        <source>There is no ink left in this picture.</source>
        <translation>这张图片里没有剩下墨迹。</translation>
    </message>
    <message>
        <source>There is too much ink to read at once. Erase some of it.</source>
        <translation>墨迹太多，一次读不完。请擦掉一些。</translation>
    </message>
    <message>
        <source>Loading the network…</source>
        <translation>正在加载网络…</translation>
    </message>
    <message>
        <source>There is no network to read with. Open a model.</source>
        <translation>没有可用来识别的网络。请打开一个模型。</translation>
    </message>
</context>
<context>
    <name>ViewMenu</name>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;{0} {1}</source>
        <translation>&amp;{0} {1}</translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation>页面(&amp;P)</translation>
    </message>
    <message>
        <source>P&amp;resentation</source>
        <translation>演示(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外观(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>文字大小(&amp;T)</translation>
    </message>
    <message>
        <source>Reduce &amp;motion</source>
        <translation>减少动画(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Usual</source>
        <translation>标准(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>更大(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>更小(&amp;S)</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0}（{1}）</translation>
    </message>
    <message>
        <source>&amp;Drawing</source>
        <translation>书写(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Click to begin a stroke and to end it</source>
        <translation>单击开始一笔，再单击结束(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Steady a trembling hand</source>
        <translation>稳定颤抖的手(&amp;S)</translation>
    </message>
    <message>
        <source>Ignore &amp;palms on the screen</source>
        <translation>忽略屏幕上的手掌(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Draw something, and see here
which ink makes it what it is read as</source>
        <translation>写点什么，就能在这里看到
哪些墨迹使它被识别成这样</translation>
    </message>
    <message>
        <source>Which ink and which strokes make it what it is read as</source>
        <translation>哪些墨迹和笔画使它被识别成这样</translation>
    </message>
    <message>
        <source>Evi&amp;dence</source>
        <translation>依据(&amp;D)</translation>
    </message>
    <message>
        <source>The smallest piece of ink that turns the reading</source>
        <translation>能改变结果的最小一段墨迹</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>改动(&amp;C)</translation>
    </message>
    <message>
        <source>The training images that are most like it to the network</source>
        <translation>网络觉得与它最像的训练图像</translation>
    </message>
    <message>
        <source>&amp;Neighbours</source>
        <translation>近邻(&amp;N)</translation>
    </message>
    <message>
        <source>Where it lies among the test images, as the network sees them</source>
        <translation>按网络所见，它在测试图像中的位置</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>分布图(&amp;M)</translation>
    </message>
    <message>
        <source>The layers of the network, and what each makes of the drawing</source>
        <translation>网络的各层，以及每层怎样处理这次书写</translation>
    </message>
    <message>
        <source>&amp;Inside</source>
        <translation>内部(&amp;I)</translation>
    </message>
    <message>
        <source>Forward and backward through a small network, with every number</source>
        <translation>在一个小网络里前向再反向走一遍，每个数都看得见</translation>
    </message>
    <message>
        <source>&amp;By hand</source>
        <translation>手算(&amp;B)</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
    <message>
        <source>Why {0}? It is {1} sure.</source>
        <translation>为什么是 {0}？它有 {1} 的把握。</translation>
    </message>
    <message>
        <source>Its strokes go like drawings that were taught. The picture alone, which is explained here, is read as {0}, {1} sure.</source>
        <translation>它的笔画走向与教过的书写一样。这里解释的只是图像本身，它被识别为 {0}，把握 {1}。</translation>
    </message>
</context>
<context>
    <name>WindowPictures</name>
    <message>
        <source>&amp;Window</source>
        <translation>窗口(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Drawing</source>
        <translation>书写(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Curves</source>
        <translation>曲线(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Kind of reading</source>
        <translation>识别的种类</translation>
    </message>
    <message>
        <source>Digit shown by the bars</source>
        <translation>条形图显示的数字</translation>
    </message>
    <message>
        <source>Choose the digit that the bars show.</source>
        <translation>选择条形图显示的数字。</translation>
    </message>
    <message>
        <source>Scroll to more digits</source>
        <translation>滚动查看更多数字</translation>
    </message>
</context>
<context>
    <name>_ClassesModel</name>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>What the images show.</source>
        <translation>图像上是什么。</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精确率</translation>
    </message>
    <message>
        <source>Of what was read as this class, how much is it.</source>
        <translation>被读成这个类别的，有多少确实是它。</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>召回率</translation>
    </message>
    <message>
        <source>Of this class, how much was read as it.</source>
        <translation>属于这个类别的，有多少被读成它。</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>The harmonic mean of precision and recall.</source>
        <translation>精确率与召回率的调和平均。</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>How many images of this class there are.</source>
        <translation>这个类别有多少张图像。</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Weighted mean</source>
        <translation>加权平均</translation>
    </message>
</context>
<context>
    <name>_ClassesTable</name>
    <message>
        <source>Precision, recall and F1 of each class</source>
        <translation>各类别的精确率、召回率和 F1</translation>
    </message>
</context>
<context>
    <name>_NumberDelegate</name>
    <message>
        <source>What the number is</source>
        <translation>这个数是多少</translation>
    </message>
</context>
<context>
    <name>about</name>
    <message>
        <source>Draw digits and see them read; press Train and watch a network learn.

Everything runs on this computer; the program never connects to the internet. Your runs and settings are stored in
{0}

MNIST by Y. LeCun, C. Cortes and C. Burges, CC BY-SA 3.0. Made with Qt, PyTorch and pyqtgraph.</source>
        <translation>写下数字，看它们被识别；按“训练”，看网络学习。

一切都在这台电脑上运行；程序从不连接互联网。您的训练和设置保存在
{0}

MNIST 由 Y. LeCun、C. Cortes 和 C. Burges 制作，CC BY-SA 3.0。用 Qt、PyTorch 和 pyqtgraph 制作。</translation>
    </message>
    <message>
        <source>About Zen Digits</source>
        <translation>关于 Zen Digits</translation>
    </message>
</context>
<context>
    <name>comparison</name>
    <message>
        <source>Compared on the {0} images whose labels both know; {1} are left out.</source>
        <translation>比较了两者都认识其标签的 {0} 张图像；略去 {1} 张。</translation>
    </message>
    <message>
        <source>Neither is better: as many mistakes are new as are mended.</source>
        <translation>不分高下：新犯的错误与纠正的一样多。</translation>
    </message>
    <message>
        <source>{0} sure that {1} is better.</source>
        <translation>有 {0} 的把握说 {1} 更好。</translation>
    </message>
    <message>
        <source>This may be chance: equally good networks differ as much in {0} of comparisons.</source>
        <translation>这可能是偶然：同样好的网络在 {0} 的比较中也相差这么多。</translation>
    </message>
    <message>
        <source>{0}: {1} read rightly (95 % sure: {2} to {3})</source>
        <translation>{0}：读对 {1}（95% 置信：{2} 到 {3}）</translation>
    </message>
</context>
<context>
    <name>copying</name>
    <message>
        <source>Nothing has been read yet; draw something first.</source>
        <translation>还没有识别任何东西；请先写点什么。</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>--processes must be at least 1, not {0}.</source>
        <translation>--processes 至少为 1，不能是 {0}。</translation>
    </message>
    <message>
        <source>A hand cannot be called {0}; use letters, digits and spaces.</source>
        <translation>笔迹不能叫 {0}；请使用字母、数字和空格。</translation>
    </message>
    <message>
        <source>A hand keeps up to {0} drawings; delete some first.</source>
        <translation>一份笔迹最多保存 {0} 个书写；请先删除一些。</translation>
    </message>
    <message>
        <source>A network cannot have {0} = {1}; choose another model or value.</source>
        <translation>网络不能有 {0} = {1}；请选择另一个模型或值。</translation>
    </message>
    <message>
        <source>A part of the program is missing ({0}); please install it again.</source>
        <translation>程序缺少一个部分（{0}）；请重新安装。</translation>
    </message>
    <message>
        <source>A run can be repeated 1 to {0} times, not {1}.</source>
        <translation>一次训练可以重复 1 到 {0} 次，不能是 {1} 次。</translation>
    </message>
    <message>
        <source>An experiment needs at least one run.</source>
        <translation>一个实验至少需要一次训练。</translation>
    </message>
    <message>
        <source>Distillation needs MNIST’s own images, as they are stored and with all ten labels; set it to 0 to learn from others.</source>
        <translation>蒸馏需要 MNIST 自己的图像，保持其存储时的样子，并且十个标签齐全；要从其他图像学习，请设为 0。</translation>
    </message>
    <message>
        <source>Distillation takes its place.</source>
        <translation>蒸馏取代了它。</translation>
    </message>
    <message>
        <source>In {0} this network reads {1} of the test images differently (at most {2} is allowed); export it in {3}.</source>
        <translation>以 {0} 保存时，这个网络有 {1} 的测试图像读得不同（最多允许 {2}）；请以 {3} 导出。</translation>
    </message>
    <message>
        <source>It needs 1 to {0} tables called {1}.</source>
        <translation>它需要 1 到 {0} 个名为 {1} 的表。</translation>
    </message>
    <message>
        <source>Line {0} of {1} is damaged; the other drawings are here, and the whole file is kept as {2}.</source>
        <translation>{1} 的第 {0} 行已损坏；其余书写都在，整个文件保存为 {2}。</translation>
    </message>
    <message>
        <source>Neither is better: as many mistakes are new as are mended.</source>
        <translation>不分高下：新犯的错误与纠正的一样多。</translation>
    </message>
    <message>
        <source>No choice of its question is right; write right = true below one.</source>
        <translation>它的问题没有正确选项；请在其中一个下面写上 right = true。</translation>
    </message>
    <message>
        <source>No digit was found in the marked part of {0}; mark all of one number.</source>
        <translation>{0} 标出的部分里没有找到数字；请标出一个完整的数。</translation>
    </message>
    <message>
        <source>No drawing of {0} has a label that the network knows; label them on the page Teach, or choose another network.</source>
        <translation>{0} 的书写都没有网络认识的标签；请在“教学”页给它们加标签，或选择另一个网络。</translation>
    </message>
    <message>
        <source>No drawing of {0} is kept yet; draw a digit, and press its key to say what it is.</source>
        <translation>{0} 还没有保存书写；请写一个数字，再按它的键说明是什么。</translation>
    </message>
    <message>
        <source>No images are held out to go by.</source>
        <translation>没有留出可供参考的图像。</translation>
    </message>
    <message>
        <source>No label of these images is known to both networks; choose another network or set.</source>
        <translation>这些图像的标签没有两个网络都认识的；请选择另一个网络或数据集。</translation>
    </message>
    <message>
        <source>ONNX Runtime’s readings differ from this program’s (probabilities differ by up to {0}); nothing was saved; try another network.</source>
        <translation>ONNX Runtime 的结果与本程序不同（概率最多相差 {0}）；没有保存任何东西；请试另一个网络。</translation>
    </message>
    <message>
        <source>Only cross-entropy uses this.</source>
        <translation>只有交叉熵使用它。</translation>
    </message>
    <message>
        <source>PyTorch, which training needs, is not installed; run: {0}</source>
        <translation>训练所需的 PyTorch 没有安装；请运行：{0}</translation>
    </message>
    <message>
        <source>Repeating a run gives each its own seed; sweep the seed or repeat it, not both.</source>
        <translation>重复训练时每次都有自己的种子；请扫描种子或重复训练，不要两者同时。</translation>
    </message>
    <message>
        <source>Rows and columns were swapped, as EMNIST has them.</source>
        <translation>行列已互换，与 EMNIST 一样。</translation>
    </message>
    <message>
        <source>Sweeping the {0} changes nothing while augmentation is off; switch augmentation on, or sweep another setting.</source>
        <translation>数据增强关闭时，扫描{0}不会改变任何结果；请打开数据增强，或扫描另一个设置。</translation>
    </message>
    <message>
        <source>Sweeping the {0} changes nothing while no images are held out; hold some out for validation, or sweep another setting.</source>
        <translation>没有留出图像时，扫描{0}不会改变任何结果；请留出一些用于验证，或扫描另一个设置。</translation>
    </message>
    <message>
        <source>Sweeping the {0} changes nothing without synthetic images and several epochs; add them, or sweep another setting.</source>
        <translation>没有合成图像和多轮训练时，扫描{0}不会改变任何结果；请加上它们，或扫描另一个设置。</translation>
    </message>
    <message>
        <source>Sweeping the {0} changes nothing, as distillation takes its place; set distillation to 0, or sweep another setting.</source>
        <translation>蒸馏取代了它，因此扫描{0}不会改变任何结果；请将蒸馏设为 0，或扫描另一个设置。</translation>
    </message>
    <message>
        <source>Sweeping the {0} changes nothing, as only cross-entropy uses it; choose that loss, or sweep another setting.</source>
        <translation>只有交叉熵使用它，因此扫描{0}不会改变任何结果；请选择这种损失，或扫描另一个设置。</translation>
    </message>
    <message>
        <source>Sweeping the {0} changes nothing, as this network has none; choose another network, or sweep another setting.</source>
        <translation>这个网络没有它，因此扫描{0}不会改变任何结果；请选择另一个网络，或扫描另一个设置。</translation>
    </message>
    <message>
        <source>Sweeping the {0} changes nothing, as this network’s cells have their own; choose another network, or sweep another setting.</source>
        <translation>这个网络的单元有自己的激活函数，因此扫描{0}不会改变任何结果；请选择另一个网络，或扫描另一个设置。</translation>
    </message>
    <message>
        <source>Sweeping the {0} changes nothing, as this optimizer has none; choose another optimizer, or sweep another setting.</source>
        <translation>这个优化器没有它，因此扫描{0}不会改变任何结果；请选择另一个优化器，或扫描另一个设置。</translation>
    </message>
    <message>
        <source>Switch augmentation on to use this.</source>
        <translation>打开数据增强才能使用它。</translation>
    </message>
    <message>
        <source>Synthetic handwriting is available for the ten digits only; set its counts to 0.</source>
        <translation>合成手写只用于十个数字；请把它的数量设为 0。</translation>
    </message>
    <message>
        <source>TensorBoard is not installed; {0}</source>
        <translation>TensorBoard 没有安装；{0}</translation>
    </message>
    <message>
        <source>TensorBoard&apos;s file cannot be written ({0}); the run continues without it.</source>
        <translation>TensorBoard 的文件无法写入（{0}）；训练继续，但不写它。</translation>
    </message>
    <message>
        <source>That makes {0} runs, and an experiment has at most {1}; take fewer values or seeds.</source>
        <translation>这样共有 {0} 次训练，而一个实验最多 {1} 次；请减少值或种子。</translation>
    </message>
    <message>
        <source>The card inside {0} is damaged ({1}); choose another model file.</source>
        <translation>{0} 中的模型卡已损坏（{1}）；请选择另一个模型文件。</translation>
    </message>
    <message>
        <source>The checkpoint is damaged, or of another run or device ({0}); train again with the same settings.</source>
        <translation>检查点已损坏，或属于另一次训练或设备（{0}）；请用同样的设置重新训练。</translation>
    </message>
    <message>
        <source>The class has no name; type one.</source>
        <translation>类别没有名字；请键入一个。</translation>
    </message>
    <message>
        <source>The current folder has been deleted or closed; change to another.</source>
        <translation>当前文件夹已被删除或关闭；请换到另一个。</translation>
    </message>
    <message>
        <source>The device {0} cannot be used: {1} Choose auto or cpu.</source>
        <translation>设备 {0} 无法使用：{1} 请选择 auto 或 cpu。</translation>
    </message>
    <message>
        <source>The experiment {0} is complete; start another for more runs.</source>
        <translation>实验 {0} 已完成；要更多训练，请开始另一个。</translation>
    </message>
    <message>
        <source>The folder {0} cannot be created ({1}); free some space or check its permissions.</source>
        <translation>文件夹 {0} 无法创建（{1}）；请腾出空间或检查其权限。</translation>
    </message>
    <message>
        <source>The folder {0} cannot be written; choose another place.</source>
        <translation>文件夹 {0} 无法写入；请选择别处。</translation>
    </message>
    <message>
        <source>The hand has no name; type one.</source>
        <translation>笔迹没有名字；请键入一个。</translation>
    </message>
    <message>
        <source>The images are in {0}.</source>
        <translation>图像在 {0} 中。</translation>
    </message>
    <message>
        <source>The images in {0} are used for validation.</source>
        <translation>{0} 中的图像用于验证。</translation>
    </message>
    <message>
        <source>The images in {0} cannot be found; put them back there or choose other data.</source>
        <translation>找不到 {0} 中的图像；请放回那里，或选择其他数据。</translation>
    </message>
    <message>
        <source>The images in {0} cannot be reached ({1}); open its folder.</source>
        <translation>无法访问 {0} 中的图像（{1}）；请开放其文件夹。</translation>
    </message>
    <message>
        <source>The images in {0} have changed since the run began; put back those that were there, or train again.</source>
        <translation>训练开始后 {0} 中的图像有变化；请放回原来的，或重新训练。</translation>
    </message>
    <message>
        <source>The images of {0} are in sub-folders.</source>
        <translation>{0} 的图像在子文件夹中。</translation>
    </message>
    <message>
        <source>The loss does not fall: the learning rate may be too large, or labels may be wrong.</source>
        <translation>损失不降：可能是学习率太大，也可能是标签有误。</translation>
    </message>
    <message>
        <source>The loss fell at no rate: the images, their labels or other settings are the reason.</source>
        <translation>没有一个学习率能让损失下降：问题出在图像、标签或其他设置上。</translation>
    </message>
    <message>
        <source>The loss grows instead of falling: the learning rate is too large for this network.</source>
        <translation>损失不降反升：对这个网络来说学习率太大了。</translation>
    </message>
    <message>
        <source>The loss hardly falls: the learning rate is very small.</source>
        <translation>损失几乎不降：学习率非常小。</translation>
    </message>
    <message>
        <source>The loss is no longer a finite number {0}; train again with a smaller learning rate.</source>
        <translation>损失不再是有限的数 {0}；请用更小的学习率重新训练。</translation>
    </message>
    <message>
        <source>The name is longer than {0} characters; shorten it.</source>
        <translation>名字超过 {0} 个字符；请缩短。</translation>
    </message>
    <message>
        <source>The name of the dataset is empty; give {0}.</source>
        <translation>数据集的名字是空的；请给出 {0}。</translation>
    </message>
    <message>
        <source>The network of this run is not saved: {0}</source>
        <translation>这次训练的网络没有保存：{0}</translation>
    </message>
    <message>
        <source>The network that this one was taught from ({0}) is not open; open its file, or choose another network.</source>
        <translation>教出这个网络的原网络（{0}）没有打开；请打开它的文件，或选择另一个网络。</translation>
    </message>
    <message>
        <source>The network would forget {0} % of what it knew, so it stays as it is; check the labels of the drawings.</source>
        <translation>网络会忘掉所知的 {0} %，因此保持不变；请检查书写的标签。</translation>
    </message>
    <message>
        <source>The network would read {0} of the {1} drawings rightly, and reads {2} now, so it stays as it is; check their labels, or add drawings.</source>
        <translation>网络会读对 {1} 个书写中的 {0} 个，而现在读对 {2} 个，因此保持不变；请检查标签或增加书写。</translation>
    </message>
    <message>
        <source>The network would tell less well which of the drawings belong to no class, so it stays as it is; check which of them do.</source>
        <translation>网络会更难分辨哪些书写不属于任何类别，因此保持不变；请检查哪些不属于。</translation>
    </message>
    <message>
        <source>The network {0} has activations of its own; don’t choose one.</source>
        <translation>网络 {0} 有自己的激活函数；请不要另选。</translation>
    </message>
    <message>
        <source>The network {0} has no convolutional maps for {1}; choose {2}.</source>
        <translation>网络 {0} 没有可用于 {1} 的卷积特征图；请选择 {2}。</translation>
    </message>
    <message>
        <source>The network’s answers are no finite numbers; choose another model.</source>
        <translation>网络的输出不是有限的数；请选择另一个模型。</translation>
    </message>
    <message>
        <source>The network’s gradients are no finite numbers; choose another model.</source>
        <translation>网络的梯度不是有限的数；请选择另一个模型。</translation>
    </message>
    <message>
        <source>The network’s weights are no finite numbers and cannot be saved; train again with a smaller learning rate.</source>
        <translation>网络的权重不是有限的数，无法保存；请用更小的学习率重新训练。</translation>
    </message>
    <message>
        <source>The pictures in {0} have no labels; sort them into a sub-folder for each class and choose the folder above.</source>
        <translation>{0} 中的图片没有标签；请按类别分到各子文件夹，再选择上一级文件夹。</translation>
    </message>
    <message>
        <source>The resources of Zen Digits are missing beside {0}; please install it again.</source>
        <translation>{0} 旁边缺少 Zen Digits 的资源；请重新安装。</translation>
    </message>
    <message>
        <source>The run cannot be recorded ({0}); it continues all the same.</source>
        <translation>训练无法记录（{0}）；但仍会继续。</translation>
    </message>
    <message>
        <source>The run {0} cannot go on: its loss is no longer a finite number; train again with a smaller learning rate.</source>
        <translation>训练 {0} 无法继续：它的损失不再是有限的数；请用更小的学习率重新训练。</translation>
    </message>
    <message>
        <source>The run {0} is complete; train it for --more-epochs, or train again.</source>
        <translation>训练 {0} 已完成；请用 --more-epochs 延长，或重新训练。</translation>
    </message>
    <message>
        <source>The run {0} is going on; stop it, then delete your data.</source>
        <translation>训练 {0} 正在进行；请先停止，再删除您的数据。</translation>
    </message>
    <message>
        <source>The run {0} is not complete; resume it first.</source>
        <translation>训练 {0} 没有完成；请先继续它。</translation>
    </message>
    <message>
        <source>The run {0} kept no point to go on from; train again with more epochs.</source>
        <translation>训练 {0} 没有保存可以继续的位置；请用更多轮数重新训练。</translation>
    </message>
    <message>
        <source>The runs of an experiment learn from the same data; sweep another setting.</source>
        <translation>一个实验的各次训练用同样的数据；请扫描另一个设置。</translation>
    </message>
    <message>
        <source>The steps to this image were not kept.</source>
        <translation>没有保存通往这张图像的步骤。</translation>
    </message>
    <message>
        <source>The training of this network held out no images of {0}; choose its test images.</source>
        <translation>这个网络训练时没有留出 {0} 的图像；请选择它的测试图像。</translation>
    </message>
    <message>
        <source>The weights are no longer finite numbers after batch {0}; train again with a smaller learning rate.</source>
        <translation>在批次 {0} 之后权重不再是有限的数；请用更小的学习率重新训练。</translation>
    </message>
    <message>
        <source>The weights in {0} are damaged; choose another.</source>
        <translation>{0} 中的权重已损坏；请选择另一个。</translation>
    </message>
    <message>
        <source>The weights would become too large; choose a smaller η.</source>
        <translation>权重会变得太大；请选择更小的 η。</translation>
    </message>
    <message>
        <source>The {0} can be on or off, not {1}.</source>
        <translation>{0} 只能开或关，不能是 {1}。</translation>
    </message>
    <message>
        <source>The {0} images look inverted against the training images; make them alike.</source>
        <translation>{0} 图像与训练图像相比像是反色的；请使它们一致。</translation>
    </message>
    <message>
        <source>The {0} images look turned or mirrored against the training images; make them alike.</source>
        <translation>{0} 图像与训练图像相比像是被旋转或镜像的；请使它们一致。</translation>
    </message>
    <message>
        <source>The {0} in {1} do not fit its network; choose another.</source>
        <translation>{1} 中的 {0} 与其网络不符；请选择另一个。</translation>
    </message>
    <message>
        <source>The {0} must be a number, not {1}.</source>
        <translation>{0} 必须是数，不能是 {1}。</translation>
    </message>
    <message>
        <source>The {0} must be a whole number, not {1}.</source>
        <translation>{0} 必须是整数，不能是 {1}。</translation>
    </message>
    <message>
        <source>The {0} must be between {1} and {2}, not {3}.</source>
        <translation>{0} 必须在 {1} 和 {2} 之间，不能是 {3}。</translation>
    </message>
    <message>
        <source>The {0} must be true or false, not {1}.</source>
        <translation>{0} 必须是 true 或 false，不能是 {1}。</translation>
    </message>
    <message>
        <source>The {0} must be {1}, not {2}; separate several values with commas.</source>
        <translation>{0} 必须是 {1}，不能是 {2}；多个值请用逗号分隔。</translation>
    </message>
    <message>
        <source>The {0} that belong to {1} are missing; add their file.</source>
        <translation>缺少属于 {1} 的 {0}；请加上其文件。</translation>
    </message>
    <message>
        <source>The {0} {1} cannot be locked ({2}); free some space or check the permissions of {3}.</source>
        <translation>{0} {1} 无法锁定（{2}）；请腾出空间或检查 {3} 的权限。</translation>
    </message>
    <message>
        <source>The {0} {1} is running in another window or terminal; wait until it ends.</source>
        <translation>{0} {1} 正在另一个窗口或终端中运行；请等它结束。</translation>
    </message>
    <message>
        <source>The {0} {1} is running; stop it before you delete it.</source>
        <translation>{0} {1} 正在运行；请先停止再删除。</translation>
    </message>
    <message>
        <source>The {0} {1} is there twice; name it once.</source>
        <translation>{0} {1} 出现了两次；请只写一次。</translation>
    </message>
    <message>
        <source>There are more than {0} digits or other pieces of ink, too many to read at once; use a part of it.</source>
        <translation>数字或其他墨迹超过 {0} 块，一次读不完；请只用其中一部分。</translation>
    </message>
    <message>
        <source>There are more than {0} drawings, too many for a hand; train a network on them instead.</source>
        <translation>书写超过 {0} 个，对一份笔迹太多；请改为用它们训练一个网络。</translation>
    </message>
    <message>
        <source>There are no images to train on in {0}; choose {1}.</source>
        <translation>{0} 中没有可训练的图像；请选择 {1}。</translation>
    </message>
    <message>
        <source>There are no strokes to export; draw something, and say what it is.</source>
        <translation>没有可导出的笔画；请写点什么，并说明它是什么。</translation>
    </message>
    <message>
        <source>There are too many {0} named {1} in {2}; remove some.</source>
        <translation>{2} 中名为 {1} 的 {0} 太多；请删除一些。</translation>
    </message>
    <message>
        <source>There is a hand called {0} already; choose another name.</source>
        <translation>已有名为 {0} 的笔迹；请选择另一个名字。</translation>
    </message>
    <message>
        <source>There is no activation {0}; choose one of {1}.</source>
        <translation>没有激活函数 {0}；请从 {1} 中选择。</translation>
    </message>
    <message>
        <source>There is no drawing to keep; draw something first.</source>
        <translation>没有可保存的书写；请先写点什么。</translation>
    </message>
    <message>
        <source>There is no drawing to learn from; draw some, and say what they are.</source>
        <translation>没有可学习的书写；请写一些，并说明它们是什么。</translation>
    </message>
    <message>
        <source>There is no folder {0}; create it or choose another place.</source>
        <translation>没有文件夹 {0}；请创建它或选择别处。</translation>
    </message>
    <message>
        <source>There is no network {0}; choose one of {1}.</source>
        <translation>没有网络 {0}；请从 {1} 中选择。</translation>
    </message>
    <message>
        <source>There is no run {0} in {1}; name a folder there.</source>
        <translation>{1} 中没有训练 {0}；请写出那里的一个文件夹。</translation>
    </message>
    <message>
        <source>There is no setting {0} to sweep; name one of those that “zen-digits train --help” lists.</source>
        <translation>没有可扫描的设置 {0}；请写出“zen-digits train --help”列出的一个。</translation>
    </message>
    <message>
        <source>There is no {0} {1}; choose one of {2}.</source>
        <translation>没有{0} {1}；请从 {2} 中选择。</translation>
    </message>
    <message>
        <source>There is no {0} {1}; give its full path.</source>
        <translation>没有{0} {1}；请给出完整路径。</translation>
    </message>
    <message>
        <source>There is not enough memory for batches of {0} images; train again with smaller batches, or with fewer images.</source>
        <translation>内存不足以处理每批 {0} 张图像；请用更小的批次或更少的图像重新训练。</translation>
    </message>
    <message>
        <source>There is not enough memory on the {0} device for batches of {1}.</source>
        <translation>设备 {0} 的内存不足以处理每批 {1}。</translation>
    </message>
    <message>
        <source>There is not enough memory on the {0} device for batches of {1}; train again with smaller batches, or on the cpu.</source>
        <translation>设备 {0} 的内存不足以处理每批 {1}；请用更小的批次，或在 cpu 上重新训练。</translation>
    </message>
    <message>
        <source>This cannot be a label: {0}; choose another.</source>
        <translation>这不能作为标签：{0}；请选择另一个。</translation>
    </message>
    <message>
        <source>This may be chance: equally good networks differ as much in {0} of comparisons.</source>
        <translation>这可能是偶然：同样好的网络在 {0} 的比较中也相差这么多。</translation>
    </message>
    <message>
        <source>This method needs PyTorch, which is not installed; choose {0}, or run: {1}</source>
        <translation>这个方法需要 PyTorch，但它没有安装；请选择 {0}，或运行：{1}</translation>
    </message>
    <message>
        <source>This network has no towers.</source>
        <translation>这个网络没有塔。</translation>
    </message>
    <message>
        <source>This network&apos;s cells have their own.</source>
        <translation>这个网络的单元有自己的激活函数。</translation>
    </message>
    <message>
        <source>This optimizer has no momentum.</source>
        <translation>这个优化器没有动量。</translation>
    </message>
    <message>
        <source>This optimizer has no second momentum.</source>
        <translation>这个优化器没有二阶动量。</translation>
    </message>
    <message>
        <source>This run began in an older version of Zen Digits: it continues, but its result may differ in the last bits from that of an uninterrupted run.</source>
        <translation>这次训练始于旧版 Zen Digits：可以继续，但结果的末几位可能与没有中断的训练不同。</translation>
    </message>
    <message>
        <source>This run began with {0}: it continues, but its result may differ in the last bits from that of an uninterrupted run.</source>
        <translation>这次训练始于 {0}：可以继续，但结果的末几位可能与没有中断的训练不同。</translation>
    </message>
    <message>
        <source>Validation gets worse while training gets better: the network learns images by heart.</source>
        <translation>训练越来越好，验证却越来越差：网络在死记硬背图像。</translation>
    </message>
    <message>
        <source>With its weights rounded for a web page, this network reads {0} of the test images differently (at most {1} is allowed); export an .onnx file instead.</source>
        <translation>为网页舍入权重后，这个网络有 {0} 的测试图像读得不同（最多允许 {1}）；请改为导出 .onnx 文件。</translation>
    </message>
    <message>
        <source>Without synthetic images and several epochs there is nothing to spread.</source>
        <translation>没有合成图像和多轮训练，就没有可分摊的。</translation>
    </message>
    <message>
        <source>You have no home folder, in which your data could be; set HOME or XDG_DATA_HOME.</source>
        <translation>您没有可以存放数据的主文件夹；请设置 HOME 或 XDG_DATA_HOME。</translation>
    </message>
    <message>
        <source>fix or remove the line: each has {&quot;label&quot;: &quot;7&quot;, &quot;strokes&quot;: [[[x, y], …], …]}.</source>
        <translation>请改正或删除这一行：每行是 {&quot;label&quot;: &quot;7&quot;, &quot;strokes&quot;: [[[x, y], …], …]}。</translation>
    </message>
    <message>
        <source>it needs macOS 12.3 or newer.</source>
        <translation>它需要 macOS 12.3 或更新版本。</translation>
    </message>
    <message>
        <source>its driver is missing or older than this PyTorch needs; update the driver.</source>
        <translation>缺少它的驱动，或驱动比这个 PyTorch 所需的旧；请更新驱动。</translation>
    </message>
    <message>
        <source>this PyTorch is built for the CPU alone; install a CUDA build.</source>
        <translation>这个 PyTorch 只支持 CPU；请安装 CUDA 版本。</translation>
    </message>
    <message>
        <source>this PyTorch is built without support for Apple&apos;s GPUs.</source>
        <translation>这个 PyTorch 不支持 Apple 的 GPU。</translation>
    </message>
    <message>
        <source>{0} cannot be deleted ({1}); check its permissions.</source>
        <translation>{0} 无法删除（{1}）；请检查其权限。</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}); check it.</source>
        <translation>{0} 无法读取（{1}）；请检查它。</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}); check its name and permissions.</source>
        <translation>{0} 无法读取（{1}）；请检查其名称和权限。</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}); check the file.</source>
        <translation>{0} 无法读取（{1}）；请检查该文件。</translation>
    </message>
    <message>
        <source>{0} cannot be used as a lesson: {1}</source>
        <translation>{0} 不能用作课程：{1}</translation>
    </message>
    <message>
        <source>{0} cannot be written (there is no folder {1}); create it or choose another place.</source>
        <translation>{0} 无法写入（没有文件夹 {1}）；请创建它或选择别处。</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}); choose another place or free some space.</source>
        <translation>{0} 无法写入（{1}）；请选择别处或腾出空间。</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}); choose another place.</source>
        <translation>{0} 无法写入（{1}）；请选择别处。</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}); free some space or check its permissions.</source>
        <translation>{0} 无法写入（{1}）；请腾出空间或检查其权限。</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}); {2}.</source>
        <translation>{0} 无法写入（{1}）；{2}。</translation>
    </message>
    <message>
        <source>{0} cannot be {1}; the guide lists what a step can wait for.</source>
        <translation>{0} 不能是 {1}；指南列出了一步可以等待什么。</translation>
    </message>
    <message>
        <source>{0} claims to hold {1}, which is too much; choose another.</source>
        <translation>{0} 声称含有 {1}，太多了；请选择另一个。</translation>
    </message>
    <message>
        <source>{0} has a folder called {1}, but none called train; put the classes to train on into one.</source>
        <translation>{0} 有名为 {1} 的文件夹，但没有名为 train 的；请把要训练的类别放进 train。</translation>
    </message>
    <message>
        <source>{0} has more than {1} drawings, too many for a hand; use it as data on the Train page.</source>
        <translation>{0} 的书写超过 {1} 个，对一份笔迹太多；请在“训练”页把它用作数据。</translation>
    </message>
    <message>
        <source>{0} has more than {1} images; use fewer.</source>
        <translation>{0} 的图像超过 {1} 张；请少用一些。</translation>
    </message>
    <message>
        <source>{0} has more than {1} lines; split it into several.</source>
        <translation>{0} 超过 {1} 行；请分成几个文件。</translation>
    </message>
    <message>
        <source>{0} has more than {1} megapixels; scale it down first.</source>
        <translation>{0} 超过 {1} 百万像素；请先缩小。</translation>
    </message>
    <message>
        <source>{0} has more than {1} pieces of ink, more than are read at once; cut out a part with fewer numbers.</source>
        <translation>{0} 的墨迹超过 {1} 块，一次读不完；请剪出数较少的部分。</translation>
    </message>
    <message>
        <source>{0} has more than {1} rows; use fewer.</source>
        <translation>{0} 超过 {1} 行；请少用一些。</translation>
    </message>
    <message>
        <source>{0} has more than {1} {2}; split it into several drawings.</source>
        <translation>{0} 有超过 {1} 个{2}；请分成几个书写。</translation>
    </message>
    <message>
        <source>{0} has no drawing whose label the network knows; choose another.</source>
        <translation>{0} 的书写都没有网络认识的标签；请选择另一个。</translation>
    </message>
    <message>
        <source>{0} has no drawings; an ink file has one per line.</source>
        <translation>{0} 没有书写；墨迹文件每行一个。</translation>
    </message>
    <message>
        <source>{0} has no images in it; it needs a row for each.</source>
        <translation>{0} 里没有图像；每张图像需要一行。</translation>
    </message>
    <message>
        <source>{0} has no label; fix or remove the line.</source>
        <translation>{0} 没有标签；请改正或删除这一行。</translation>
    </message>
    <message>
        <source>{0} has no labels, so nothing can be kept; add them.</source>
        <translation>{0} 没有标签，因此什么也不能保存；请加上标签。</translation>
    </message>
    <message>
        <source>{0} has no training images and labels; add both files.</source>
        <translation>{0} 没有训练图像和标签；请加上这两个文件。</translation>
    </message>
    <message>
        <source>{0} has no {1} images of its classes; remove its {2} files.</source>
        <translation>{0} 没有其各类别的{1}图像；请删除它的{2}文件。</translation>
    </message>
    <message>
        <source>{0} has no {1} with a label that the network knows; choose another set or another network.</source>
        <translation>{0} 没有带网络认识的标签的{1}；请选择另一个数据集或网络。</translation>
    </message>
    <message>
        <source>{0} has the files of {1} datasets; choose the training images of one.</source>
        <translation>{0} 含有 {1} 个数据集的文件；请选择其中一个的训练图像。</translation>
    </message>
    <message>
        <source>{0} has {1} columns, but the first one has {2}; fix or remove the line.</source>
        <translation>{0} 有 {1} 列，而第一行有 {2} 列；请改正或删除这一行。</translation>
    </message>
    <message>
        <source>{0} has {1} images, but {2} has {3} labels; use two files of the same dataset.</source>
        <translation>{0} 有 {1} 张图像，而 {2} 有 {3} 个标签；请使用同一数据集的两个文件。</translation>
    </message>
    <message>
        <source>{0} has {1} of {2}, but each class needs at least two; add some or remove the class{3}.</source>
        <translation>{0} 有 {1} 张 {2}，而每个类别至少需要两张；请增加一些，或删除该类别{3}。</translation>
    </message>
    <message>
        <source>{0} has {1} without a label.</source>
        <translation>{0} 有 {1} 没有标签。</translation>
    </message>
    <message>
        <source>{0} has {1} {2}, but a row needs a label and the pixels of a square image: 785 columns for 28×28; fix the file or choose another.</source>
        <translation>{0} 有 {1} {2}，而一行需要一个标签和一张正方形图像的像素：28×28 即 785 列；请改正文件或选择另一个。</translation>
    </message>
    <message>
        <source>{0} has {1}; give it {2} to {3}.</source>
        <translation>{0} 有 {1}；请给它 {2} 到 {3}。</translation>
    </message>
    <message>
        <source>{0} is a HEIC photo, which cannot be read; export it as a JPEG, or set the telephone&apos;s camera to the most compatible format.</source>
        <translation>{0} 是 HEIC 照片，无法读取；请导出为 JPEG，或把手机相机设为兼容性最佳的格式。</translation>
    </message>
    <message>
        <source>{0} is a folder or a device; give the name of a file.</source>
        <translation>{0} 是文件夹或设备；请给出文件名。</translation>
    </message>
    <message>
        <source>{0} is a link that leads in a circle; choose another place.</source>
        <translation>{0} 是循环的链接；请选择别处。</translation>
    </message>
    <message>
        <source>{0} is a link to another place; put the file itself there.</source>
        <translation>{0} 是指向别处的链接；请把文件本身放到那里。</translation>
    </message>
    <message>
        <source>{0} is a pickle, which could run a stranger’s code; open a .zendigits model file instead.</source>
        <translation>{0} 是 pickle 文件，可能运行陌生人的代码；请改为打开 .zendigits 模型文件。</translation>
    </message>
    <message>
        <source>{0} is a tenth of {1}, the largest rate at which the loss was near its least.</source>
        <translation>{0} 是损失仍接近最小值的最大学习率 {1} 的十分之一。</translation>
    </message>
    <message>
        <source>{0} is a web page, perhaps with an error message; download the file again.</source>
        <translation>{0} 是网页，也许是错误信息；请重新下载文件。</translation>
    </message>
    <message>
        <source>{0} is a {1} archive; unpack it and choose what was in it.</source>
        <translation>{0} 是 {1} 压缩包；请解压并选择其中的内容。</translation>
    </message>
    <message>
        <source>{0} is an IDX file, but its name does not say of what; call it like MNIST’s train-images-idx3-ubyte, and its labels train-labels-idx1-ubyte.</source>
        <translation>{0} 是 IDX 文件，但名称没有说明内容；请像 MNIST 那样命名为 train-images-idx3-ubyte，其标签命名为 train-labels-idx1-ubyte。</translation>
    </message>
    <message>
        <source>{0} is damaged or cut short; copy or save it again.</source>
        <translation>{0} 已损坏或不完整；请重新复制或保存。</translation>
    </message>
    <message>
        <source>{0} is damaged, incomplete or not a model; choose another.</source>
        <translation>{0} 已损坏、不完整或不是模型；请选择另一个。</translation>
    </message>
    <message>
        <source>{0} is damaged; choose another experiment.</source>
        <translation>{0} 已损坏；请选择另一个实验。</translation>
    </message>
    <message>
        <source>{0} is damaged; choose another run.</source>
        <translation>{0} 已损坏；请选择另一次训练。</translation>
    </message>
    <message>
        <source>{0} is damaged; copy or save it again.</source>
        <translation>{0} 已损坏；请重新复制或保存。</translation>
    </message>
    <message>
        <source>{0} is damaged; train again with the same settings.</source>
        <translation>{0} 已损坏；请用同样的设置重新训练。</translation>
    </message>
    <message>
        <source>{0} is empty: there is no ink in it; choose another picture.</source>
        <translation>{0} 是空的：里面没有墨迹；请选择另一张图片。</translation>
    </message>
    <message>
        <source>{0} is empty; choose another picture.</source>
        <translation>{0} 是空的；请选择另一张图片。</translation>
    </message>
    <message>
        <source>{0} is from a newer Zen Digits; update this one to open it.</source>
        <translation>{0} 来自更新的 Zen Digits；请更新本程序再打开。</translation>
    </message>
    <message>
        <source>{0} is larger than {1} GB; use less of it.</source>
        <translation>{0} 大于 {1} GB；请少用一些。</translation>
    </message>
    <message>
        <source>{0} is larger than {1} MB, too large for a file of this kind; choose another.</source>
        <translation>{0} 大于 {1} MB，对这种文件太大；请选择另一个。</translation>
    </message>
    <message>
        <source>{0} is longer than {1} pixels; cut or scale it first.</source>
        <translation>{0} 的长度超过 {1} 像素；请先裁剪或缩小。</translation>
    </message>
    <message>
        <source>{0} is no part of a dataset; its files are not used.</source>
        <translation>{0} 不是数据集的一部分；不使用它的文件。</translation>
    </message>
    <message>
        <source>{0} is not MNIST&apos;s original; please install Zen Digits again.</source>
        <translation>{0} 不是 MNIST 原件；请重新安装 Zen Digits。</translation>
    </message>
    <message>
        <source>{0} is not a CSV file: it is not text in UTF-8; save it so or choose another.</source>
        <translation>{0} 不是 CSV 文件：它不是 UTF-8 文本；请这样保存，或选择另一个。</translation>
    </message>
    <message>
        <source>{0} is not a file; put images into {1}.</source>
        <translation>{0} 不是文件；请把图像放进 {1}。</translation>
    </message>
    <message>
        <source>{0} is not a list of labels and character codes; fix or remove it.</source>
        <translation>{0} 不是标签与字符代码的列表；请改正或删除它。</translation>
    </message>
    <message>
        <source>{0} is not a picture that can be read; try a PNG or JPEG.</source>
        <translation>{0} 不是可读取的图片；请试 PNG 或 JPEG。</translation>
    </message>
    <message>
        <source>{0} is not a regular file; remove it.</source>
        <translation>{0} 不是普通文件；请删除它。</translation>
    </message>
    <message>
        <source>{0} is not an IDX file of {1}{2}; choose another.</source>
        <translation>{0} 不是 {1} 的 IDX 文件{2}；请选择另一个。</translation>
    </message>
    <message>
        <source>{0} is not an ink file: it is not text; choose another.</source>
        <translation>{0} 不是墨迹文件：它不是文本；请选择另一个。</translation>
    </message>
    <message>
        <source>{0} is not text; fix or remove it.</source>
        <translation>{0} 不是文本；请改正或删除它。</translation>
    </message>
    <message>
        <source>{0} is not written in TOML ({1}); the guide shows how lessons are written.</source>
        <translation>{0} 不是用 TOML 写的（{1}）；指南说明了如何编写课程。</translation>
    </message>
    <message>
        <source>{0} is of another version of Zen Digits; resume it with that one, or train again.</source>
        <translation>{0} 来自另一版本的 Zen Digits；请用那个版本继续，或重新训练。</translation>
    </message>
    <message>
        <source>{0} is present but not used: {1}</source>
        <translation>{0} 存在但未使用：{1}</translation>
    </message>
    <message>
        <source>{0} is the largest rate that was tried, and the loss still fell there.</source>
        <translation>{0} 是试过的最大学习率，损失在那里仍在下降。</translation>
    </message>
    <message>
        <source>{0} is written in no language; write it in one.</source>
        <translation>{0} 没有用任何语言书写；请用一种语言书写。</translation>
    </message>
    <message>
        <source>{0} looks like a page of print, not of numbers; cut out the part with the numbers.</source>
        <translation>{0} 像一页印刷文字，而不是数；请剪出有数的部分。</translation>
    </message>
    <message>
        <source>{0} means nothing in a lesson; correct or delete it.</source>
        <translation>{0} 在课程中没有意义；请改正或删除它。</translation>
    </message>
    <message>
        <source>{0} must be a list of at most {1} names.</source>
        <translation>{0} 必须是最多 {1} 个名称的列表。</translation>
    </message>
    <message>
        <source>{0} must be a table of names and values.</source>
        <translation>{0} 必须是名称与值的表。</translation>
    </message>
    <message>
        <source>{0} must be a text of 1 to {1} characters.</source>
        <translation>{0} 必须是 1 到 {1} 个字符的文本。</translation>
    </message>
    <message>
        <source>{0} must end in {1}; choose another name.</source>
        <translation>{0} 必须以 {1} 结尾；请选择另一个名称。</translation>
    </message>
    <message>
        <source>{0} must name a part of the window, such as train_button; {1} does not.</source>
        <translation>{0} 必须是窗口某个部分的名称，例如 train_button；{1} 不是。</translation>
    </message>
    <message>
        <source>{0} of a layer’s neurons are dead: they give 0 for every image, and never learn again.</source>
        <translation>某一层有 {0} 的神经元已经死亡：对任何图像都输出 0，再也学不到东西。</translation>
    </message>
    <message>
        <source>{0} of a layer’s neurons are saturated: always at one end, where they hardly learn.</source>
        <translation>某一层有 {0} 的神经元已经饱和：总停在一端，几乎学不到东西。</translation>
    </message>
    <message>
        <source>{0} should hold {1}, but it is cut short; copy it again.</source>
        <translation>{0} 应含有 {1}，但不完整；请重新复制。</translation>
    </message>
    <message>
        <source>{0} should hold {1}, but it is longer; copy it again.</source>
        <translation>{0} 应含有 {1}，但它更长；请重新复制。</translation>
    </message>
    <message>
        <source>{0} shows no number: what is on it looks like words or drawings; choose another picture.</source>
        <translation>{0} 里没有数：上面的内容像文字或图画；请选择另一张图片。</translation>
    </message>
    <message>
        <source>{0} sure that {1} is better.</source>
        <translation>有 {0} 的把握说 {1} 更好。</translation>
    </message>
    <message>
        <source>{0} unpacks to more than {1} times its size, as no handwriting does; choose another.</source>
        <translation>{0} 解压后超过其大小的 {1} 倍，手写不会如此；请选择另一个。</translation>
    </message>
    <message>
        <source>{0} was not written by Zen Digits; choose another.</source>
        <translation>{0} 不是 Zen Digits 写的；请选择另一个。</translation>
    </message>
    <message>
        <source>{0}, line {1} is too long for an image; fix it.</source>
        <translation>{0} 的第 {1} 行对一张图像来说太长；请改正。</translation>
    </message>
    <message>
        <source>{0}, line {1} is too long; fix or remove it.</source>
        <translation>{0} 的第 {1} 行太长；请改正或删除它。</translation>
    </message>
    <message>
        <source>{0}, line {1}: this is not CSV ({2}); fix or remove the line.</source>
        <translation>{0} 的第 {1} 行不是 CSV（{2}）；请改正或删除这一行。</translation>
    </message>
    <message>
        <source>{0}.right must be true or false.</source>
        <translation>{0}.right 必须是 true 或 false。</translation>
    </message>
    <message>
        <source>{0}.{1} must be called as a language is, such as de.</source>
        <translation>{0}.{1} 必须用语言的代号命名，例如 de。</translation>
    </message>
    <message>
        <source>{0}: a coordinate is beyond ±{1}; fix or remove the line.</source>
        <translation>{0}：有坐标超出 ±{1}；请改正或删除这一行。</translation>
    </message>
    <message>
        <source>{0}: a pixel is {1}, not {2}; fix or remove the line.</source>
        <translation>{0}：有像素为 {1}，不是 {2}；请改正或删除这一行。</translation>
    </message>
    <message>
        <source>{0}: a point is not a pair of numbers; fix or remove the line.</source>
        <translation>{0}：有点不是一对数；请改正或删除这一行。</translation>
    </message>
    <message>
        <source>{0}: a stroke is not a list of points; fix or remove the line.</source>
        <translation>{0}：有笔画不是点的列表；请改正或删除这一行。</translation>
    </message>
    <message>
        <source>{0}: the drawing has no strokes; fix or remove the line.</source>
        <translation>{0}：书写没有笔画；请改正或删除这一行。</translation>
    </message>
    <message>
        <source>{0}: the label is neither text nor a number; fix it.</source>
        <translation>{0}：标签既不是文本也不是数；请改正。</translation>
    </message>
    <message>
        <source>{0}: there are no &quot;strokes&quot;; {1}</source>
        <translation>{0}：没有“strokes”；{1}</translation>
    </message>
    <message>
        <source>{0}: this is not JSON; {1}</source>
        <translation>{0}：这不是 JSON；{1}</translation>
    </message>
    <message>
        <source>{0}: {1} a label that no training image has.</source>
        <translation>{0}：{1} 个标签在训练图像中没有出现。</translation>
    </message>
    <message>
        <source>{0}: {1}; fix it.</source>
        <translation>{0}：{1}；请改正。</translation>
    </message>
    <message>
        <source>{0}: {1}; fix or remove the line.</source>
        <translation>{0}：{1}；请改正或删除这一行。</translation>
    </message>
    <message>
        <source>{0}: {1}; give the class another name.</source>
        <translation>{0}：{1}；请给该类别另起名字。</translation>
    </message>
    <message>
        <source>{0}cannot be used ({1}); check its name and permissions, or choose another place.</source>
        <translation>{0}无法使用（{1}）；请检查其名称和权限，或选择别处。</translation>
    </message>
</context>
<context>
    <name>crash</name>
    <message>
        <source>Unexpected error: something went wrong in Zen Digits.</source>
        <translation>意外错误：Zen Digits 出了问题。</translation>
    </message>
    <message>
        <source>You can keep working. The details below are also in the log file.</source>
        <translation>您可以继续使用。下面的详情也写在日志文件里。</translation>
    </message>
</context>
<context>
    <name>deformation</name>
    <message>
        <source>Rotation</source>
        <translation>旋转</translation>
    </message>
    <message>
        <source>degrees clockwise</source>
        <translation>度，顺时针</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>平移</translation>
    </message>
    <message>
        <source>pixels to the right</source>
        <translation>像素，向右</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Thickness</source>
        <translation>粗细</translation>
    </message>
    <message>
        <source>pixels more at each edge</source>
        <translation>像素，每条边增加</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>模糊</translation>
    </message>
    <message>
        <source>pixels (standard deviation)</source>
        <translation>像素（标准差）</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>噪声</translation>
    </message>
    <message>
        <source>% of full ink</source>
        <translation>% 满墨</translation>
    </message>
    <message>
        <source>Hidden square</source>
        <translation>遮挡方块</translation>
    </message>
    <message>
        <source>pixels wide</source>
        <translation>像素宽</translation>
    </message>
</context>
<context>
    <name>kept</name>
    <message numerus="yes">
        <source>%Ln drawings</source>
        <translation>
            <numerusform>%Ln 个书写</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln drawings are selected.</source>
        <translation>
            <numerusform>已选中 %Ln 个书写。</numerusform>
        </translation>
    </message>
    <message>
        <source>no digit</source>
        <translation>非数字</translation>
    </message>
    <message>
        <source>Select drawings to give them another label, or to delete them.</source>
        <translation>选择书写，以便改标签或删除。</translation>
    </message>
    <message>
        <source>{0}, kept {1}</source>
        <translation>{0}，保存于 {1}</translation>
    </message>
    <message>
        <source>{0}, read as {1}, kept {2}</source>
        <translation>{0}，识别为 {1}，保存于 {2}</translation>
    </message>
</context>
<context>
    <name>left out</name>
    <message numerus="yes">
        <source>%Ln images that you marked are left out.</source>
        <translation>
            <numerusform>略去您标记的 %Ln 张图像。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lessons</name>
    <message>
        <source>What the network sees</source>
        <translation>网络看到的是什么</translation>
    </message>
    <message>
        <source>A network that reads digits never sees your pen. In this lesson you find out what it gets instead, and what it answers.</source>
        <translation>识别数字的网络从来看不到您的笔。在这一课里，您会发现它得到的是什么，又怎样回答。</translation>
    </message>
    <message>
        <source>Draw a large 4 on the canvas.</source>
        <translation>在画布上写一个大大的 4。</translation>
    </message>
    <message>
        <source>Here is what the network gets of your drawing: 28 × 28 grey values, no colour, no strokes, no order in time. Of all that you did, only these 784 numbers are left.</source>
        <translation>这就是网络从您的书写中得到的：28 × 28 个灰度值，没有颜色，没有笔画，也没有先后顺序。您所做的一切，只剩下这 784 个数。</translation>
    </message>
    <message>
        <source>Clear the canvas. The network gets nothing then.</source>
        <translation>清空画布。这时网络什么也得不到。</translation>
    </message>
    <message>
        <source>Before the network looks, the program cuts your drawing out, makes it as large as the images it learned from, and puts it in the middle.</source>
        <translation>在网络看之前，程序会剪出您的书写，把它变得与网络学过的图像一样大，再放到正中间。</translation>
    </message>
    <message>
        <source>Draw a tiny 4 in a corner, and look at what the network gets of it.</source>
        <translation>在角落里写一个很小的 4，看看网络从中得到什么。</translation>
    </message>
    <message>
        <source>The network answers with ten numbers, one for each digit. They add up to 100 %: where one grows, others shrink. It cannot say “none of them”, so the program looks for that by itself.</source>
        <translation>网络用十个数回答，每个数字一个。它们加起来是 100%：一个变大，别的就变小。它不能说“都不是”，所以由程序自己来判断这一点。</translation>
    </message>
    <message>
        <source>Clear the canvas, draw a 1, and watch the bars.</source>
        <translation>清空画布，写一个 1，观察条形图。</translation>
    </message>
    <message>
        <source>A few grey pixels can change the answer. Between a 1 and a 7 there is only a stroke at the top.</source>
        <translation>几个灰色像素就能改变答案。1 和 7 之间只差上面的一笔。</translation>
    </message>
    <message>
        <source>Make a 7 of your 1: add the stroke at its top.</source>
        <translation>把您的 1 变成 7：在上面加一笔。</translation>
    </message>
    <message>
        <source>Choose another method, and see whether both mean the same ink.</source>
        <translation>换一种方法，看两者指的是不是同样的墨迹。</translation>
    </message>
    <message>
        <source>Try it: draw the same digit twice, first large, then small and in a corner. What is different in what the network gets?</source>
        <translation>试一试：把同一个数字写两遍，先写大的，再在角落里写小的。网络得到的有什么不同？</translation>
    </message>
    <message>
        <source>The second is small and lies in a corner, too.</source>
        <translation>第二个也小，也在角落里。</translation>
    </message>
    <message>
        <source>Look at the 28 × 28 image once more: it fills the middle both times.</source>
        <translation>再看一次 28 × 28 的图像：两次都占满正中间。</translation>
    </message>
    <message>
        <source>Hardly anything: size and place are taken away.</source>
        <translation>几乎没有：大小和位置都被去掉了。</translation>
    </message>
    <message>
        <source>Size and place are evened out before; what is left are small differences in how you drew it. The program does what was done with the images that the network learned from.</source>
        <translation>大小和位置事先已经统一；剩下的是您书写方式的细小差别。程序对它所做的，与网络学过的图像所经历的一样。</translation>
    </message>
    <message>
        <source>It gets the strokes in another order.</source>
        <translation>它得到的笔画顺序不同。</translation>
    </message>
    <message>
        <source>It gets no strokes at all: a picture that is opened is read just as well.</source>
        <translation>它根本得不到笔画：打开的图片也读得一样好。</translation>
    </message>
    <message>
        <source>Train your first network</source>
        <translation>训练您的第一个网络</translation>
    </message>
    <message>
        <source>A new network knows nothing: its weights are random numbers, and it guesses. It becomes a reader by looking at labelled images, 60,000 of them, and changing its weights a little after each handful.</source>
        <translation>新的网络什么都不知道：它的权重是随机数，它只是在猜。它看带标签的图像，一共 60,000 张，每看一小批就稍微改动权重，这样学会了识别。</translation>
    </message>
    <message>
        <source>Choose the preset Quick: it takes some seconds.</source>
        <translation>选择预设“快速”：只需几秒钟。</translation>
    </message>
    <message>
        <source>Everything happens on this computer, while you watch.</source>
        <translation>一切都在这台电脑上发生，就在您眼前。</translation>
    </message>
    <message>
        <source>Press Train.</source>
        <translation>按“训练”。</translation>
    </message>
    <message>
        <source>Each point of this curve is one batch: some hundred images that are read, compared with their labels, and learned from. The loss says how wrong the network was. It falls fast, then slowly.</source>
        <translation>曲线上的每一点是一个批次：几百张图像被读取，与标签比较，并从中学习。损失表示网络错得有多厉害。它先降得快，再降得慢。</translation>
    </message>
    <message>
        <source>Wait until the run has ended.</source>
        <translation>请等到训练结束。</translation>
    </message>
    <message>
        <source>The test accuracy is the share of images it reads rightly among 10,000 that it has never seen. That it reads these well is what counts: it could have learned the others by heart.</source>
        <translation>测试准确率是它从未见过的 10,000 张图像中读对的比例。重要的是把这些读好：其他图像它也许只是背了下来。</translation>
    </message>
    <message>
        <source>Your network already reads the canvas, in place of the one that came with the program. Here you see which one reads, and choose another.</source>
        <translation>您的网络已经代替程序自带的网络来读画布了。这里可以看到是哪个网络在读，也可以选择另一个。</translation>
    </message>
    <message>
        <source>Clear the canvas, and draw any digit for your network.</source>
        <translation>清空画布，为您的网络写任意一个数字。</translation>
    </message>
    <message>
        <source>A network that begins with other random numbers becomes another network. The seed is where they come from: with the same seed, a run is the same to the last digit.</source>
        <translation>从别的随机数开始，会成为另一个网络。种子就是这些随机数的来源：种子相同，训练的结果直到最后一位都相同。</translation>
    </message>
    <message>
        <source>Choose another seed, press Train, and wait for the end.</source>
        <translation>选择另一个种子，按“训练”，等到结束。</translation>
    </message>
    <message>
        <source>Look at the test accuracy of your runs. What is true of a network that has trained for some seconds?</source>
        <translation>看看您各次训练的测试准确率。对于训练了几秒钟的网络，哪种说法是对的？</translation>
    </message>
    <message>
        <source>It reads about half of the test images.</source>
        <translation>它能读对大约一半的测试图像。</translation>
    </message>
    <message>
        <source>Look at the line of the last run: the test accuracy stands there in per cent.</source>
        <translation>看最后一次训练的那一行：测试准确率以百分数写在那里。</translation>
    </message>
    <message>
        <source>It reads about 99 of 100, and never exactly as many.</source>
        <translation>100 张中大约读对 99 张，但从不会完全一样多。</translation>
    </message>
    <message>
        <source>About 99 of 100 after a single look at each image. Runs differ by a few tenths of a per cent where they begin with other numbers; so a small difference between two runs says nothing yet.</source>
        <translation>每张图像只看一遍，100 张中就大约读对 99 张。从不同的数开始，各次训练会相差零点几个百分点；所以两次训练之间的小差别还说明不了什么。</translation>
    </message>
    <message>
        <source>It reads all of them: it has seen them before.</source>
        <translation>它全部读对：它以前见过它们。</translation>
    </message>
    <message>
        <source>It has not: test images are kept aside. What was learned by heart would not help with them.</source>
        <translation>没有见过：测试图像是另外放着的。死记硬背的东西对它们没有帮助。</translation>
    </message>
    <message>
        <source>Loss, gradient and learning rate</source>
        <translation>损失、梯度和学习率</translation>
    </message>
    <message>
        <source>Before you begin, all settings go back to where they began: what was tried before would mix in.</source>
        <translation>开始之前，所有设置都恢复到起点：否则先前试过的会混进来。</translation>
    </message>
    <message>
        <source>Choose the preset Quick.</source>
        <translation>选择预设“快速”。</translation>
    </message>
    <message>
        <source>Learning is going downhill. The loss says how wrong the network is; the gradient says, for each weight, in which direction the loss falls. The learning rate is the length of each step. For this lesson you take a small network.</source>
        <translation>学习就是下山。损失表示网络错得有多厉害；梯度为每个权重指出损失往哪个方向下降；学习率是每一步的长度。这一课用一个小网络。</translation>
    </message>
    <message>
        <source>Choose the network Dense 128.</source>
        <translation>选择网络“全连接 128”。</translation>
    </message>
    <message>
        <source>SGD is the plainest rule of all: new weight = old weight − learning rate × gradient. Other rules stretch the steps here and shorten them there.</source>
        <translation>SGD 是最朴素的规则：新权重 = 旧权重 − 学习率 × 梯度。其他规则会把步子在这里拉长，在那里缩短。</translation>
    </message>
    <message>
        <source>Choose the optimizer SGD.</source>
        <translation>选择优化器 SGD。</translation>
    </message>
    <message>
        <source>With 500 images of each digit instead of all 5,500, a run takes seconds.</source>
        <translation>每个数字用 500 张图像而不是全部 5,500 张，一次训练只需几秒钟。</translation>
    </message>
    <message>
        <source>A good length of step for this network is 0.1.</source>
        <translation>对这个网络来说，0.1 是合适的步长。</translation>
    </message>
    <message>
        <source>Enter the learning rate 0.1.</source>
        <translation>把学习率设为 0.1。</translation>
    </message>
    <message>
        <source>Now watch the loss. It begins near 2.3: that is what guessing among ten digits costs.</source>
        <translation>现在观察损失。它从 2.3 左右开始：这就是在十个数字里瞎猜的代价。</translation>
    </message>
    <message>
        <source>Press Train, and wait for the end.</source>
        <translation>按“训练”，等到结束。</translation>
    </message>
    <message>
        <source>And with steps ten times as long? Who strides downhill with leaps comes out on the other side of the valley, higher than before, where it is steeper still: the next leap is longer yet.</source>
        <translation>步子长十倍又会怎样？大步跳着下山的人，会落到山谷的另一侧，比原来更高，那里也更陡：下一跳就更长了。</translation>
    </message>
    <message>
        <source>Enter the learning rate 1.</source>
        <translation>把学习率设为 1。</translation>
    </message>
    <message>
        <source>See it happen: the loss shoots up instead of falling. That is called diverging. A line below the curves says so while the run goes on, and offers a smaller rate.</source>
        <translation>看看会发生什么：损失不降反而猛升。这叫发散。训练进行时，曲线下面会有一行说明，并建议更小的学习率。</translation>
    </message>
    <message>
        <source>Press Train, and watch the loss leave its range.</source>
        <translation>按“训练”，看损失冲出范围。</translation>
    </message>
    <message>
        <source>Try it: train once more with a learning rate ten times smaller than the good one, 0.01, and compare the loss at the end. What happens?</source>
        <translation>试一试：用比合适值小十倍的学习率 0.01 再训练一次，比较最后的损失。结果怎样？</translation>
    </message>
    <message>
        <source>It falls evenly, but is higher at the end than with 0.1.</source>
        <translation>它平稳下降，但最后比用 0.1 时高。</translation>
    </message>
    <message>
        <source>Small steps are safe and slow: after as many images the network is not as far. Too long a step forgets, too short a step crawls; in between lies the rate that one looks for. The button Find a rate beside it does so.</source>
        <translation>小步安全而缓慢：看了同样多的图像，网络还没走那么远。步子太长会忘掉，太短则进展缓慢；要找的学习率就在两者之间。旁边的“寻找学习率”按钮就是做这件事的。</translation>
    </message>
    <message>
        <source>It diverges again.</source>
        <translation>它又发散了。</translation>
    </message>
    <message>
        <source>Look at the curve of the run with 0.01: it never rises above where it began, apart from small jumps.</source>
        <translation>看用 0.01 训练的曲线：除了小的跳动，它从不高于起点。</translation>
    </message>
    <message>
        <source>It falls lower than ever: the smaller, the better.</source>
        <translation>它降得比以往都低：越小越好。</translation>
    </message>
    <message>
        <source>Compare both ends of the runs, on the page Runs or in the status line: after as many images, the smaller rate is behind.</source>
        <translation>在“训练记录”页或状态行里比较两次训练的终点：看了同样多的图像，学习率较小的落在后面。</translation>
    </message>
    <message>
        <source>Dense against convolution</source>
        <translation>全连接与卷积</translation>
    </message>
    <message>
        <source>In a dense layer every pixel has weights of its own. What the network learned about a stroke at one place it does not know of the place beside. You train such a network first.</source>
        <translation>在全连接层里，每个像素都有自己的权重。网络在一处学到的笔画，换到旁边就不认识了。先训练一个这样的网络。</translation>
    </message>
    <message>
        <source>Choose the network Dense 128, and 500 images of a class.</source>
        <translation>选择网络“全连接 128”，每类 500 张图像。</translation>
    </message>
    <message>
        <source>It learns for a few seconds, and then reads your drawing.</source>
        <translation>它学几秒钟，然后读您的书写。</translation>
    </message>
    <message>
        <source>The program puts each drawing in the middle before the network sees it. Here you shift it after that.</source>
        <translation>程序在网络看之前，会把每个书写放到正中间。在这里，您在那之后再平移它。</translation>
    </message>
    <message>
        <source>Draw a 4, and move the slider Shift to the right: how far until it is misread?</source>
        <translation>写一个 4，把“平移”滑块向右移：移多远才会读错？</translation>
    </message>
    <message>
        <source>A convolution lays the same small filter over all places of the image. A stroke that it knows it finds anywhere. You train one with as many images.</source>
        <translation>卷积把同一个小滤波器放到图像的每个位置上。它认识的笔画，在哪里都找得到。用同样多的图像训练一个。</translation>
    </message>
    <message>
        <source>Choose the network Quick CNN, 500 images of a class and 3 epochs.</source>
        <translation>选择网络“快速 CNN”，每类 500 张图像，训练 3 轮。</translation>
    </message>
    <message>
        <source>It learns in seconds, too.</source>
        <translation>它也只要几秒钟。</translation>
    </message>
    <message>
        <source>Now the same test with this network.</source>
        <translation>现在用这个网络做同样的测试。</translation>
    </message>
    <message>
        <source>Move the slider Shift again, and compare.</source>
        <translation>再移动“平移”滑块，作比较。</translation>
    </message>
    <message>
        <source>One drawing says little. The test images say more: first without any shift.</source>
        <translation>一个书写说明不了多少。测试图像说明得更多：先不作平移。</translation>
    </message>
    <message>
        <source>Press Measure, and wait for the figures.</source>
        <translation>按“测量”，等待结果。</translation>
    </message>
    <message>
        <source>And now 1,000 of them, shifted further and further, by both networks. The curve Shift tells how many are still read rightly.</source>
        <translation>现在用其中 1,000 张，越移越远，两个网络都读。“平移”曲线表示还有多少读对。</translation>
    </message>
    <message>
        <source>Choose Dense 128 as the second network, and press Measure robustness.</source>
        <translation>选择“全连接 128”作为第二个网络，按“测量鲁棒性”。</translation>
    </message>
    <message>
        <source>Wait for the curves, and point at 3 pixels in the one called Shift. What do they say?</source>
        <translation>等曲线画好，指向“平移”曲线上的 3 像素处。它们说明什么？</translation>
    </message>
    <message>
        <source>Both read about as many as before.</source>
        <translation>两个网络读对的都与之前差不多。</translation>
    </message>
    <message>
        <source>Point at the curves once more: both lose, one of them much more.</source>
        <translation>再指一次曲线：两个都变差，其中一个差得多。</translation>
    </message>
    <message>
        <source>Weights that are shared by all places make the difference; and the network needs fewer of them. It still loses: only its layers close to the end know places, and images at the edge are cut off.</source>
        <translation>原因在于所有位置共用的权重，而且需要的权重更少。它也会变差：只有靠近末端的层知道位置，而边缘的图像会被切掉。</translation>
    </message>
    <message>
        <source>The dense network reads more: it has more weights.</source>
        <translation>全连接网络读对更多：它的权重更多。</translation>
    </message>
    <message>
        <source>The other way round: look which line is which, above the curves.</source>
        <translation>恰好相反：看曲线上方，哪条线是哪个网络。</translation>
    </message>
    <message>
        <source>Too few images</source>
        <translation>图像太少</translation>
    </message>
    <message>
        <source>What if you had only 20 images of each digit? A network with 100,000 weights can learn 200 images by heart. Does it read then?</source>
        <translation>如果每个数字只有 20 张图像呢？有 100,000 个权重的网络可以把 200 张图像背下来。那它会识别吗？</translation>
    </message>
    <message>
        <source>Enter 500 images of a class, and the batch size 32.</source>
        <translation>把每类图像数设为 500，批大小设为 32。</translation>
    </message>
    <message>
        <source>Which of the ink made it a 7? The page Why answers: what speaks for this digit is marked +, what speaks against it −, each in a colour of its own. Below it you read what each stroke adds, and what the rest would be without it.</source>
        <translation>哪些墨迹使它成了 7？“为什么”页会回答：支持这个数字的标有 +，反对它的标有 −，颜色也不同。下面可以读到每一笔增加了什么，没有它其余部分又会是什么。</translation>
    </message>
    <message>
        <source>The convolution still reads most of them, the dense network about half.</source>
        <translation>卷积仍读对大部分，全连接网络读对大约一半。</translation>
    </message>
    <message>
        <source>Choose the network Dense 128, 20 images of a class and 60 epochs, and switch augmentation off.</source>
        <translation>选择网络“全连接 128”，每类 20 张图像，训练 60 轮，并关闭数据增强。</translation>
    </message>
    <message>
        <source>Two curves: the accuracy on the images that it learns from, and on validation images, which it never learns from.</source>
        <translation>两条曲线：在用来学习的图像上的准确率，以及在从不用来学习的验证图像上的准确率。</translation>
    </message>
    <message>
        <source>Press Train, and watch both curves until the end.</source>
        <translation>按“训练”，观察两条曲线直到结束。</translation>
    </message>
    <message>
        <source>The first curve reaches 100 %, the second stays far below: this gap is called overfitting. The network knows its 200 images, and little about digits. Note the test accuracy.</source>
        <translation>第一条曲线达到 100%，第二条远远在下面：这个差距叫过拟合。网络认识它的 200 张图像，却不大懂得数字。请记下测试准确率。</translation>
    </message>
    <message>
        <source>Dropout lets half of the hidden units sleep at each step, others each time: none can rely on the others.</source>
        <translation>Dropout 让一半的隐藏单元在每一步休息，每次都是不同的：谁也不能依赖别人。</translation>
    </message>
    <message>
        <source>Enter a dropout of 50 %, and train again.</source>
        <translation>把 Dropout 设为 50%，再训练一次。</translation>
    </message>
    <message>
        <source>L2, or weight decay, pulls all weights a little towards zero at each step: what is learned by heart needs large ones.</source>
        <translation>L2，即权重衰减，在每一步把所有权重向零拉一点：死记硬背需要大的权重。</translation>
    </message>
    <message>
        <source>Put dropout back to 0, enter a weight decay of 0.1, and train again.</source>
        <translation>把 Dropout 设回 0，权重衰减设为 0.1，再训练一次。</translation>
    </message>
    <message>
        <source>Augmentation turns, shifts and bends each image a little, anew each time. From 200 images come as many as you like.</source>
        <translation>数据增强每次都把每张图像重新稍微旋转、平移和弯曲。200 张图像可以变出任意多张。</translation>
    </message>
    <message>
        <source>Put weight decay back to 0, switch augmentation on, and train again.</source>
        <translation>把权重衰减设回 0，打开数据增强，再训练一次。</translation>
    </message>
    <message>
        <source>Compare the test accuracy of the four runs, on the page Runs. What helped most?</source>
        <translation>在“训练记录”页比较四次训练的测试准确率。什么帮助最大？</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>With so few images it changes hardly more than another seed does. One of the others helps far more.</source>
        <translation>图像这么少时，它带来的变化几乎不比换一个种子大。另外一种帮助大得多。</translation>
    </message>
    <message>
        <source>L2</source>
        <translation>L2</translation>
    </message>
    <message>
        <source>It changes hardly more than another seed does: compare the figures once more.</source>
        <translation>它带来的变化几乎不比换一个种子大：请再比较一次数字。</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>数据增强</translation>
    </message>
    <message>
        <source>By far: about six in a hundred images. It brings in what you know about digits, that a small turn changes nothing; the others only hinder learning by heart. Most helpful of all would be more images.</source>
        <translation>远远领先：一百张图像里大约多对六张。它带来了您对数字的了解，即稍微转动不改变任何东西；其他方法只是妨碍死记硬背。最有帮助的是更多的图像。</translation>
    </message>
    <message>
        <source>What it gets wrong</source>
        <translation>它读错了什么</translation>
    </message>
    <message>
        <source>“99 per cent” hides who the hundredth is. The page Results has the network read a whole set of images whose labels are known.</source>
        <translation>“百分之 99”掩盖了第一百个是谁。“结果”页让网络读一整套已知标签的图像。</translation>
    </message>
    <message>
        <source>The confusion matrix: a row for each true digit, a column for what was read. On the diagonal all is right; everything beside it is a mistake.</source>
        <translation>混淆矩阵：每个真实数字一行，每种识别结果一列。对角线上全是正确的；其余都是错误。</translation>
    </message>
    <message>
        <source>Choose a cell beside the diagonal that has a number, with the mouse or the arrow keys.</source>
        <translation>用鼠标或方向键选择对角线以外一个有数的格子。</translation>
    </message>
    <message>
        <source>Below it are the images of that cell. Could you have read them?</source>
        <translation>下面是这个格子里的图像。您能读对它们吗？</translation>
    </message>
    <message>
        <source>Press on an image.</source>
        <translation>按一下某张图像。</translation>
    </message>
    <message>
        <source>An image of the set can become your drawing: change it, and see what would have helped.</source>
        <translation>数据集里的图像可以变成您的书写：改一改，看看怎样才会有帮助。</translation>
    </message>
    <message>
        <source>Put the image on the canvas.</source>
        <translation>把图像放到画布上。</translation>
    </message>
    <message>
        <source>Two figures for each digit. Recall: of all true 9s, how many were read as 9? Precision: of all that was read as 9, how much was a 9? A network that calls everything a 9 has a recall of 100 % for the 9, and hardly any precision. F1 is small where one of them is.</source>
        <translation>每个数字有两个指标。召回率：所有真正的 9 中，有多少被读成 9？精确率：所有被读成 9 的，有多少真是 9？把一切都叫作 9 的网络，对 9 的召回率是 100%，却几乎没有精确率。两者之一小，F1 就小。</translation>
    </message>
    <message>
        <source>Go back to the matrix, and choose the name of a row, then the name of a column. Which one does recall count?</source>
        <translation>回到矩阵，选择一行的名称，再选择一列的名称。召回率数的是哪一个？</translation>
    </message>
    <message>
        <source>The row: what became of all true 9s.</source>
        <translation>行：所有真正的 9 变成了什么。</translation>
    </message>
    <message>
        <source>The right ones divided by the sum of the row are the recall; divided by the sum of the column, the precision.</source>
        <translation>正确的除以这一行之和是召回率；除以这一列之和是精确率。</translation>
    </message>
    <message>
        <source>The column: all that was read as 9.</source>
        <translation>列：所有被读成 9 的。</translation>
    </message>
    <message>
        <source>Choose the name of a column: its images were all read as 9, whatever they are. That is precision.</source>
        <translation>选择一列的名称：它的图像无论是什么，都被读成了 9。那是精确率。</translation>
    </message>
    <message>
        <source>The diagonal: all that is right.</source>
        <translation>对角线：所有正确的。</translation>
    </message>
    <message>
        <source>All that is right, divided by all images, is the accuracy: one number for all digits.</source>
        <translation>所有正确的除以全部图像，是准确率：所有数字共用一个数。</translation>
    </message>
    <message>
        <source>One step by hand</source>
        <translation>手算一步</translation>
    </message>
    <message>
        <source>Back-propagation is a chain of small sums that fits on a blackboard. The network for it has one hidden layer of 100 units with a sigmoid; it trains in about a minute.</source>
        <translation>反向传播是一串小小的求和，一块黑板就写得下。所用的网络有一个隐藏层，100 个带 sigmoid 的单元；训练大约一分钟。</translation>
    </message>
    <message>
        <source>Draw a 3.</source>
        <translation>写一个 3。</translation>
    </message>
    <message>
        <source>A network of which one looks at every number must be small. It reads your drawing as soon as it is trained.</source>
        <translation>要看清每一个数的网络必须很小。它一训练完就读您的书写。</translation>
    </message>
    <message>
        <source>Press Train Sigmoid 100 now, and wait for the end of the run.</source>
        <translation>按“立即训练 Sigmoid 100”，等到训练结束。</translation>
    </message>
    <message>
        <source>Here is your drawing again, with every number of the network: pixels x, hidden units h, outputs o. One way through it is chosen, from a pixel to an output.</source>
        <translation>这里又是您的书写，以及网络的每一个数：像素 x、隐藏单元 h、输出 o。从一个像素到一个输出，选出了其中一条路。</translation>
    </message>
    <message>
        <source>Choose another hidden unit.</source>
        <translation>选择另一个隐藏单元。</translation>
    </message>
    <message>
        <source>Forward: each hidden unit adds up its pixels times its weights, which makes z, and squashes it to a between 0 and 1. The outputs add up the hidden units in the same way; softmax makes shares p of their z, and from these comes the loss L.</source>
        <translation>前向：每个隐藏单元把像素乘以权重加起来，得到 z，再压缩成 0 到 1 之间的 a。输出同样把隐藏单元加起来；softmax 把它们的 z 变成份额 p，由此得到损失 L。</translation>
    </message>
    <message>
        <source>Backward: the error of an output is δ = p − y, what it says minus what it should say, times a factor where the loss is a square. It flows back along the weights, and each gradient is an error times what came in.</source>
        <translation>反向：输出的误差是 δ = p − y，即它所说的减去它该说的，损失为平方时还要乘一个因子。误差沿权重流回去，每个梯度都是误差乘以流入的值。</translation>
    </message>
    <message>
        <source>Choose another true class, and see how loss and errors change: now the network is wrong.</source>
        <translation>选择另一个真实类别，看损失和误差如何变化：这时网络就是错的。</translation>
    </message>
    <message>
        <source>The step: each weight goes a little against its gradient, w ← w − η · ∂L∕∂w. The line says beforehand how much the loss will change.</source>
        <translation>这一步：每个权重逆着梯度走一点，w ← w − η · ∂L∕∂w。这一行事先说明损失会变化多少。</translation>
    </message>
    <message>
        <source>Take a step with a single weight: press Step of wₕₒ.</source>
        <translation>用单独一个权重走一步：按“走一步 wₕₒ”。</translation>
    </message>
    <message>
        <source>One weight does next to nothing. Training changes all of them at once: here about 80,000.</source>
        <translation>一个权重几乎不起作用。训练会同时改变全部权重：这里大约 80,000 个。</translation>
    </message>
    <message>
        <source>Press Step of all weights a few times, and watch the loss.</source>
        <translation>按几次“所有权重走一步”，观察损失。</translation>
    </message>
    <message>
        <source>Try it with a single weight: enter different η, press Start again and Step of wₕₒ, and compare the change that was announced with the one that came. When do they agree best?</source>
        <translation>用单独一个权重试一试：输入不同的 η，按“重新开始”和“走一步 wₕₒ”，比较预告的变化与实际的变化。什么时候两者最一致？</translation>
    </message>
    <message>
        <source>When η is large.</source>
        <translation>η 大的时候。</translation>
    </message>
    <message>
        <source>Try 100: announced and real change move apart.</source>
        <translation>试试 100：预告的变化与实际的变化就分开了。</translation>
    </message>
    <message>
        <source>When η is small.</source>
        <translation>η 小的时候。</translation>
    </message>
    <message>
        <source>The gradient is the slope at this one place. For a small step the hill is as good as straight; over a long one it bends. That is why learning goes in many small steps.</source>
        <translation>梯度是这一点上的坡度。步子小，山坡几乎是直的；步子长，它就弯了。所以学习要走很多小步。</translation>
    </message>
    <message>
        <source>Always: it is exact arithmetic.</source>
        <translation>总是一致：这是精确的计算。</translation>
    </message>
    <message>
        <source>The arithmetic is exact, but the slope is that of one place. Try 0.1, then 100.</source>
        <translation>计算是精确的，但坡度只是一点上的。先试 0.1，再试 100。</translation>
    </message>
    <message>
        <source>Teach it your hand</source>
        <translation>教它您的笔迹</translation>
    </message>
    <message>
        <source>The images that networks learn from were written by some people, and not by you: by officials and pupils in the United States, more than thirty years ago. Where your digits look different, the network errs more often. So tell it what yours are.</source>
        <translation>网络学习用的图像是一些人写的，而不是您写的：三十多年前美国的职员和学生。您的数字与之不同的地方，网络就更常出错。所以告诉它您的是什么样子。</translation>
    </message>
    <message>
        <source>Draw a digit as you usually write it.</source>
        <translation>按您平常的写法写一个数字。</translation>
    </message>
    <message>
        <source>What you say of a drawing is kept with it: that is a label. Networks learn from drawings with labels, and from nothing else.</source>
        <translation>您对书写所说的会与它一起保存：那就是标签。网络从带标签的书写中学习，除此之外什么也不学。</translation>
    </message>
    <message>
        <source>Type what it is into this field, or press the digit&apos;s key on the canvas.</source>
        <translation>把它是什么键入这一栏，或在画布上按这个数字的键。</translation>
    </message>
    <message>
        <source>Your drawings are kept on this page. The more of each digit, the better: three of each are a good start.</source>
        <translation>您的书写保存在这一页。每个数字越多越好：每个三遍就是好的开始。</translation>
    </message>
    <message>
        <source>Press Exercise, and draw what it asks for, at least ten drawings.</source>
        <translation>按“练习”，写出它要求的，至少十个书写。</translation>
    </message>
    <message>
        <source>Now it learns from them. The network stays as it is; beside it stands one that knows your hand.</source>
        <translation>现在它从中学习。网络保持不变；旁边多出一个认识您笔迹的网络。</translation>
    </message>
    <message>
        <source>Press Learn, and wait.</source>
        <translation>按“学习”，然后等待。</translation>
    </message>
    <message>
        <source>Here stands what came of it: how your drawings are read now and before, by turns each by a network that did not see it, and how many test images by other people are still read.</source>
        <translation>这里是结果：您的书写现在和之前读得怎样，每个都轮流由没有见过它的网络来读；还有别人写的测试图像仍读对多少。</translation>
    </message>
    <message>
        <source>Handwriting can tell who you are: it is personal data. Your drawings lie on this computer alone, nothing is ever sent. You decide: here you delete all of them, with what was learned. But who gets a network that was taught gets a trace of your hand with it.</source>
        <translation>笔迹能透露您是谁：它是个人数据。您的书写只存在这台电脑上，从不发送。由您决定：在这里可以把它们连同学到的东西全部删除。但谁得到教过的网络，也就得到了您笔迹的痕迹。</translation>
    </message>
    <message>
        <source>Fairness: a network reads best the hands it saw most. A 1 with a long upstroke, or a 7 with a bar, are usual in one country and strange in another.</source>
        <translation>公平：网络读得最好的，是它见得最多的笔迹。带长起笔的 1，或带一横的 7，在一个国家很平常，在另一个国家却很陌生。</translation>
    </message>
    <message>
        <source>Draw a 1 or a 7 as people in another country write it. Is it read?</source>
        <translation>按另一个国家的人的写法，写一个 1 或 7。能读对吗？</translation>
    </message>
    <message>
        <source>Let somebody else write a few digits, or take your other hand; then choose the network from before in the list, and write them again. Who gains by your teaching?</source>
        <translation>请别人写几个数字，或用您的另一只手写；然后在列表中选择原来的网络，再写一遍。谁从您的教学中受益？</translation>
    </message>
    <message>
        <source>Everybody gains as much.</source>
        <translation>每个人受益一样多。</translation>
    </message>
    <message>
        <source>Look at the figures on the page Teach: the test images by other people are read about as before.</source>
        <translation>看“教学”页上的数字：别人写的测试图像，读得与之前差不多。</translation>
    </message>
    <message>
        <source>You gain; others are read about as before.</source>
        <translation>您受益；别人的读得与之前差不多。</translation>
    </message>
    <message>
        <source>It learned your hand, and was kept from forgetting others. Whoever nobody teaches for stays behind: so ask of every program that judges people whose data it learned from.</source>
        <translation>它学了您的笔迹，同时被防止忘掉别人的。没有人为之教的人就落在后面：所以对每个评判人的程序，都要问一问它从谁的数据中学习。</translation>
    </message>
    <message>
        <source>Nobody: it has learned digits already.</source>
        <translation>没有人：它早就学会数字了。</translation>
    </message>
    <message>
        <source>Compare the figures on the page Teach, before and now.</source>
        <translation>比较“教学”页上现在和之前的数字。</translation>
    </message>
</context>
<context>
    <name>marks</name>
    <message>
        <source>marked: wrong label</source>
        <translation>已标记：标签有误</translation>
    </message>
    <message>
        <source>marked: ambiguous</source>
        <translation>已标记：模棱两可</translation>
    </message>
</context>
<context>
    <name>number_menu</name>
    <message>
        <source>It is &amp;right</source>
        <translation>正确(&amp;R)</translation>
    </message>
    <message>
        <source>It is &amp;no number</source>
        <translation>不是数(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Join with the next</source>
        <translation>与下一个合并(&amp;J)</translation>
    </message>
    <message>
        <source>Spl&amp;it</source>
        <translation>分开(&amp;I)</translation>
    </message>
</context>
<context>
    <name>page_files</name>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Table with tabs (*.tsv)</source>
        <translation>制表符分隔的表格 (*.tsv)</translation>
    </message>
    <message>
        <source>Folder with a picture of each number (*)</source>
        <translation>含每个数图片的文件夹 (*)</translation>
    </message>
    <message>
        <source>{0} is no name for a table; let it end in .csv or .tsv.</source>
        <translation>{0} 不能作表格的名称；请以 .csv 或 .tsv 结尾。</translation>
    </message>
    <message>
        <source>{0} cannot be made ({1}); choose another name or place.</source>
        <translation>{0} 无法生成（{1}）；请选择另一个名称或位置。</translation>
    </message>
</context>
<context>
    <name>pictures</name>
    <message>
        <source>Picture (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Drawing that can be enlarged (*.svg)</source>
        <translation>可放大的绘图 (*.svg)</translation>
    </message>
    <message>
        <source>Page (*.pdf)</source>
        <translation>页面 (*.pdf)</translation>
    </message>
    <message>
        <source>The canvas is empty; draw something first.</source>
        <translation>画布是空的；请先写点什么。</translation>
    </message>
</context>
<context>
    <name>results figures</name>
    <message numerus="yes">
        <source>{0} of %Ln images read rightly (95 % sure: {1} to {2})</source>
        <translation>
            <numerusform>%Ln 张图像中读对 {0}（95% 置信：{1} 到 {2}）</numerusform>
        </translation>
    </message>
    <message>
        <source>Loss {0} · calibration error {1}</source>
        <translation>损失 {0} · 校准误差 {1}</translation>
    </message>
</context>
<context>
    <name>set notes</name>
    <message numerus="yes">
        <source>%Ln drawings were left out: they are kept as no digits.</source>
        <translation>
            <numerusform>略去 %Ln 个书写：它们保存为非数字。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images were left out: this network does not know their labels.</source>
        <translation>
            <numerusform>略去 %Ln 张图像：这个网络不认识它们的标签。</numerusform>
        </translation>
    </message>
    <message>
        <source>This network was taught drawings of a hand: where these are among them, it has learned from them.</source>
        <translation>这个网络学过一份笔迹的书写：其中若有这些，它就已经学过了。</translation>
    </message>
    <message>
        <source>This network has learned from these drawings, so they do not tell how it reads new ones.</source>
        <translation>这个网络已学过这些书写，因此看不出它读新书写会如何。</translation>
    </message>
    <message>
        <source>{0} Of the {1} drawings that it was taught, each read by a network that has not learned from it, {2} were right; before: {3}.</source>
        <translation>{0} 教过它的 {1} 个书写，每个都由没有学过它的网络来读，正确 {2}；之前：{3}。</translation>
    </message>
    <message>
        <source>Its training held these images out (seed {0}) and chose by them which epoch to keep.</source>
        <translation>训练时留出了这些图像（种子 {0}），并按它们选择保留哪一轮。</translation>
    </message>
    <message>
        <source>Validation images after epoch {0}. How sure the network is, is calibrated at the end of its training.</source>
        <translation>第 {0} 轮之后的验证图像。网络的把握在训练结束时才校准。</translation>
    </message>
    <message>
        <source>This network was not trained on this set; these are the images that a training with seed {0} holds out.</source>
        <translation>这个网络没有用这个数据集训练；这些是用种子 {0} 训练时会留出的图像。</translation>
    </message>
    <message>
        <source>Its training chose by these images which epoch to keep.</source>
        <translation>训练时按这些图像选择保留哪一轮。</translation>
    </message>
    <message>
        <source>This network has learned from most of these images.</source>
        <translation>这个网络学过其中大部分图像。</translation>
    </message>
</context>
</TS>
