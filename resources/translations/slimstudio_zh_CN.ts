<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About SlimStudio</source>
        <translation>关于 SlimStudio</translation>
    </message>
    <message>
        <source>Makes an image classifier small and fast, and proves that it still works.</source>
        <translation>让图像分类器又小又快，并证明它依然好用。</translation>
    </message>
    <message>
        <source>Works without a network connection and sends nothing to anybody.</source>
        <translation>无需联网即可工作，不向任何人发送任何内容。</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0. The details list its libraries and their licences.</source>
        <translation>依据 Apache 许可证 2.0 发布的自由软件。详细信息中列出了所用的库及其许可证。</translation>
    </message>
    <message>
        <source>Build: {build}</source>
        <translation>构建：{build}</translation>
    </message>
    <message>
        <source>The texts of all licences: {folder}</source>
        <translation>所有许可证的文本：{folder}</translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message>
        <source>Work in the background</source>
        <translation>后台任务</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop this work. Everything stays as it was.</source>
        <translation>停止此任务。一切保持原样。</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} / {total}</translation>
    </message>
    <message>
        <source>{words}, {left} left</source>
        <translation>{words}，剩余 {left}</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
</context>
<context>
    <name>AnswerBars</name>
    <message>
        <source>Bright is what the answer comes from (Grad-CAM). Where both networks look at the same things, the compact one still knows why.</source>
        <translation>亮处是回答的依据（Grad-CAM）。两个网络关注相同之处时，精简网络仍然知道原因。</translation>
    </message>
    <message>
        <source>What the answer comes from</source>
        <translation>回答的依据</translation>
    </message>
</context>
<context>
    <name>AnswerGallery</name>
    <message>
        <source>before: {before}
now: {after}</source>
        <translation>之前：{before}
现在：{after}</translation>
    </message>
    <message>
        <source>{name}
It shows: {label}
The original answered: {before}
The compact network answers: {after}</source>
        <translation>{name}
图中是：{label}
原网络的回答：{before}
精简网络的回答：{after}</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>{name} was not opened: stop the work that is going on first.</source>
        <translation>未打开 {name}：请先停止正在进行的任务。</translation>
    </message>
    <message>
        <source>SlimStudio is open already and does not answer. This is a second window.</source>
        <translation>SlimStudio 已经打开但没有响应。这是第二个窗口。</translation>
    </message>
</context>
<context>
    <name>AttemptBook</name>
    <message>
        <source>Rename {name}</source>
        <translation>重命名 {name}</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>删除 {name}</translation>
    </message>
    <message>
        <source>Delete {count} attempts</source>
        <translation>删除 {count} 次尝试</translation>
    </message>
</context>
<context>
    <name>AttemptDetails</name>
    <message>
        <source>Two attempts side by side</source>
        <translation>并列两次尝试</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>重命名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>未选择任何内容</translation>
    </message>
    <message>
        <source>Select an attempt to see what it did, or two to compare them.</source>
        <translation>选择一次尝试可查看它做了什么，选择两次可进行比较。</translation>
    </message>
    <message>
        <source>{count} attempts</source>
        <translation>{count} 次尝试</translation>
    </message>
    <message>
        <source>Two at a time can be compared.</source>
        <translation>一次可以比较两个。</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} 和 {second}</translation>
    </message>
    <message>
        <source>What is different in the second:</source>
        <translation>第二个的不同之处：</translation>
    </message>
    <message>
        <source>Both carried out the same plan with the same settings.</source>
        <translation>两者以相同的设置执行了相同的方案。</translation>
    </message>
    <message>
        <source>Select one attempt first.</source>
        <translation>请先只选择一次尝试。</translation>
    </message>
    <message>
        <source>Select an attempt first.</source>
        <translation>请先选择一次尝试。</translation>
    </message>
    <message>
        <source>Bring back its marks, its settings and its result.</source>
        <translation>恢复它的标记、设置和结果。</translation>
    </message>
    <message>
        <source>Give it another name (F2).</source>
        <translation>为它另取名称（F2）。</translation>
    </message>
    <message>
        <source>Take it away; Undo brings it back (Del).</source>
        <translation>将其移除；撤销可恢复（Del）。</translation>
    </message>
</context>
<context>
    <name>AttemptPlot</name>
    <message>
        <source>Compare accuracy with</source>
        <translation>准确率对比项</translation>
    </message>
    <message>
        <source>What the accuracy is plotted against.</source>
        <translation>准确率相对于什么绘制。</translation>
    </message>
    <message>
        <source>Accuracy of all attempts against their cost</source>
        <translation>所有尝试的准确率与开销</translation>
    </message>
    <message>
        <source>Circles are attempts, diamonds originals. The dashed line joins the attempts that no other one beats. A click selects, with Ctrl one more.</source>
        <translation>圆点是各次尝试，菱形是原网络。虚线连接没有被其他尝试超越的尝试。单击选择，按住 Ctrl 再选一个。</translation>
    </message>
    <message>
        <source>Accuracy against</source>
        <translation>准确率相对于</translation>
    </message>
    <message>
        <source>Accuracy in %</source>
        <translation>准确率（%）</translation>
    </message>
    <message>
        <source>{name}: {accuracy}, {cost}</source>
        <translation>{name}：{accuracy}，{cost}</translation>
    </message>
</context>
<context>
    <name>AttemptTree</name>
    <message>
        <source>Attempts</source>
        <translation>尝试</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>尝试</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Computation</source>
        <translation>计算量</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Its result is the one that is shown.</source>
        <translation>当前显示的是它的结果。</translation>
    </message>
    <message>
        <source>No other attempt is both cheaper and more accurate.</source>
        <translation>没有其他尝试既更省又更准确。</translation>
    </message>
</context>
<context>
    <name>Attempts</name>
    <message>
        <source>File size</source>
        <translation>文件大小</translation>
    </message>
    <message>
        <source>Computation per image</source>
        <translation>每张图像的计算量</translation>
    </message>
    <message>
        <source>Time per image</source>
        <translation>每张图像的时间</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>Nothing: the same plan once more.</source>
        <translation>没有：再次执行相同的方案。</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>变化之处</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>every layer trains</source>
        <translation>所有层都训练</translation>
    </message>
    <message>
        <source>goal: keep {goal}</source>
        <translation>目标：保留 {goal}</translation>
    </message>
    <message>
        <source>Another network</source>
        <translation>另一个网络</translation>
    </message>
    <message>
        <source>Other images</source>
        <translation>其他图像</translation>
    </message>
    <message>
        <source>Marks of one layer</source>
        <translation>一个层的标记</translation>
    </message>
    <message>
        <source>Marks of {count} layers</source>
        <translation>{count} 个层的标记</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} 至 {high}</translation>
    </message>
    <message>
        <source>{count} pruned by {by}</source>
        <translation>{count} 个剪枝 {by}</translation>
    </message>
    <message>
        <source>{count} with heads pruned</source>
        <translation>{count} 个剪掉了注意力头</translation>
    </message>
    <message>
        <source>{count} blocks removed</source>
        <translation>移除了 {count} 个块</translation>
    </message>
    <message>
        <source>{count} frozen</source>
        <translation>{count} 个冻结</translation>
    </message>
    <message>
        <source>{count} protected</source>
        <translation>{count} 个受保护</translation>
    </message>
    <message>
        <source>layers: {list}</source>
        <translation>层：{list}</translation>
    </message>
</context>
<context>
    <name>AttemptsPage</name>
    <message>
        <source>No attempts yet</source>
        <translation>还没有尝试</translation>
    </message>
    <message>
        <source>Every run is kept here: what it started from, its plan, and its result.</source>
        <translation>每次运行都保存在这里：它的起点、方案和结果。</translation>
    </message>
    <message>
        <source>Bringing back {name}</source>
        <translation>正在恢复 {name}</translation>
    </message>
    <message>
        <source>Restore {name}</source>
        <translation>恢复 {name}</translation>
    </message>
    <message>
        <source>Wait until this is over: {title}.</source>
        <translation>请等待此任务结束：{title}。</translation>
    </message>
</context>
<context>
    <name>Autosave</name>
    <message>
        <source>Edits are not kept against a crash: {reason}. Save them.</source>
        <translation>编辑内容未能做崩溃保护：{reason}。请保存。</translation>
    </message>
</context>
<context>
    <name>ChannelScores</name>
    <message>
        <source>Judging the channels</source>
        <translation>正在评估通道</translation>
    </message>
</context>
<context>
    <name>Checking</name>
    <message>
        <source>Checking {name}</source>
        <translation>正在检查 {name}</translation>
    </message>
</context>
<context>
    <name>ClassDelegate</name>
    <message>
        <source>new to the network</source>
        <translation>对网络来说是新类别</translation>
    </message>
    <message>
        <source>{training} to learn, {validation} to judge</source>
        <translation>{training} 张用于学习，{validation} 张用于评判</translation>
    </message>
</context>
<context>
    <name>ClassList</name>
    <message>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
</context>
<context>
    <name>ClassListModel</name>
    <message>
        <source>{name}: {training} images to learn from, {validation} to judge by.</source>
        <translation>{name}：{training} 张图像用于学习，{validation} 张用于评判。</translation>
    </message>
    <message>
        <source>The network does not know this class yet.</source>
        <translation>网络还不认识这个类别。</translation>
    </message>
</context>
<context>
    <name>CodeDialog</name>
    <message>
        <source>Without the window</source>
        <translation>不使用窗口</translation>
    </message>
    <message>
        <source>This does what a run of the project does, and exports what comes of it.</source>
        <translation>执行与项目运行相同的工作，并导出结果。</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>命令行</translation>
    </message>
    <message>
        <source>For a terminal or a script.</source>
        <translation>用于终端或脚本。</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>For a notebook or a program.</source>
        <translation>用于笔记本或程序。</translation>
    </message>
    <message>
        <source>What to run</source>
        <translation>要运行的内容</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Put all of it on the clipboard.</source>
        <translation>将全部内容复制到剪贴板。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>ColumnFit</name>
    <message>
        <source>As many as fit</source>
        <translation>能放下多少就多少</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>要做什么</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>输入您想做的事</translation>
    </message>
    <message>
        <source>A few letters are enough, such as “sa” for Save as.</source>
        <translation>输入几个字即可，例如“另存”代表“另存为”。</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>{count} validation images show it.</source>
        <translation>{count} 张验证图像属于该类别。</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>Share of the validation images that it answers right.</source>
        <translation>回答正确的验证图像所占比例。</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>文件大小</translation>
    </message>
    <message>
        <source>Size of all its tensors as they are stored.</source>
        <translation>其所有张量按存储方式计算的大小。</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数量</translation>
    </message>
    <message>
        <source>Numbers that were learned.</source>
        <translation>学习得到的数值。</translation>
    </message>
    <message>
        <source>Computation per image</source>
        <translation>每张图像的计算量</translation>
    </message>
    <message>
        <source>Multiplications and additions for one image (MACs).</source>
        <translation>一张图像所需的乘法和加法（MACs）。</translation>
    </message>
    <message>
        <source>Time per image</source>
        <translation>每张图像的时间</translation>
    </message>
    <message>
        <source>{share} ({right} of {images})</source>
        <translation>{share}（{right} / {images}）</translation>
    </message>
    <message>
        <source>{median} ({low} to {high})</source>
        <translation>{median}（{low} 至 {high}）</translation>
    </message>
    <message>
        <source>one thread</source>
        <translation>单线程</translation>
    </message>
    <message>
        <source>{count} threads</source>
        <translation>{count} 个线程</translation>
    </message>
    <message>
        <source>Half of {runs} runs on this computer took less time, with {threads} and one image at a time. In brackets what all but the fastest and the slowest tenth took. The change is told cautiously where single runs varied much.</source>
        <translation>在这台电脑上，{runs} 次测量中有一半用时更短，使用{threads}，每次一张图像。括号中是除去最快和最慢各十分之一后的用时。单次测量波动较大时，变化按保守方式给出。</translation>
    </message>
</context>
<context>
    <name>ComparePanel</name>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>The original and the compact network, judged by images that neither learned from.</source>
        <translation>用两者都未学习过的图像来评判原网络和精简网络。</translation>
    </message>
    <message>
        <source>Next: export</source>
        <translation>下一步：导出</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>还没有可比较的内容</translation>
    </message>
    <message>
        <source>After a run you see here how much smaller and faster the network became, and which images it answers otherwise.</source>
        <translation>运行之后，您会在这里看到网络变小、变快了多少，以及哪些图像的回答有所不同。</translation>
    </message>
    <message>
        <source>The plan was changed after this run. Run again to see what the new plan does.</source>
        <translation>此次运行之后方案已更改。请重新运行以查看新方案的效果。</translation>
    </message>
    <message>
        <source>Original and compact network side by side</source>
        <translation>原网络与精简网络对照</translation>
    </message>
    <message>
        <source>Time of the original and of the compact network</source>
        <translation>原网络与精简网络的用时</translation>
    </message>
    <message>
        <source>Every image that the original got right is still right.</source>
        <translation>原网络答对的每张图像现在仍然正确。</translation>
    </message>
    <message>
        <source>One image that the original got right is now wrong:</source>
        <translation>有一张原网络答对的图像现在答错了：</translation>
    </message>
    <message>
        <source>{count} images that the original got right are now wrong:</source>
        <translation>有 {count} 张原网络答对的图像现在答错了：</translation>
    </message>
    <message>
        <source>No image that the original got wrong is right now.</source>
        <translation>原网络答错的图像现在没有一张答对。</translation>
    </message>
    <message>
        <source>One image that the original got wrong is now right:</source>
        <translation>有一张原网络答错的图像现在答对了：</translation>
    </message>
    <message>
        <source>{count} images that the original got wrong are now right:</source>
        <translation>有 {count} 张原网络答错的图像现在答对了：</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>The last run, or one restored.</source>
        <translation>最近一次运行，或恢复的一次。</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>尝试</translation>
    </message>
    <message>
        <source>All runs of this project.</source>
        <translation>此项目的所有运行。</translation>
    </message>
    <message>
        <source>Write a &amp;report…</source>
        <translation>生成报告(&amp;R)…</translation>
    </message>
    <message>
        <source>Attempts ({count})</source>
        <translation>尝试（{count}）</translation>
    </message>
    <message>
        <source>One page with the numbers, plots and pictures, for others to read.</source>
        <translation>包含数字、图表和图片的一页，供他人阅读。</translation>
    </message>
    <message>
        <source>Run first: there is no compact network yet.</source>
        <translation>请先运行：还没有精简网络。</translation>
    </message>
    <message>
        <source>Write the compact network to files that are checked.</source>
        <translation>将精简网络写入经过校验的文件。</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>前后对比</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Changed answers</source>
        <translation>变化的回答</translation>
    </message>
    <message>
        <source>Channels kept</source>
        <translation>保留的通道</translation>
    </message>
    <message>
        <source>Try an image</source>
        <translation>试一张图像</translation>
    </message>
</context>
<context>
    <name>CompareTable</name>
    <message>
        <source>Original</source>
        <translation>原网络</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>精简网络</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
</context>
<context>
    <name>ConfusionView</name>
    <message>
        <source>{classes} classes, {wrong} wrong answers. Arrow keys move over the cells.</source>
        <translation>{classes} 个类别，{wrong} 个错误回答。用方向键在单元格间移动。</translation>
    </message>
    <message>
        <source>{true}: {count} of {total} answered right ({share})</source>
        <translation>{true}：{total} 张中答对 {count} 张（{share}）</translation>
    </message>
    <message>
        <source>{true} taken for {answer}: {count} of {total} ({share})</source>
        <translation>{true} 被认作 {answer}：{total} 张中有 {count} 张（{share}）</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>SlimStudio</source>
        <translation>SlimStudio</translation>
    </message>
    <message>
        <source>Download the pretrained {name} ({size})?</source>
        <translation>下载预训练的 {name}（{size}）吗？</translation>
    </message>
    <message>
        <source>From {host}, over an encrypted connection, to {folder}. SlimStudio connects to nothing else, and checks the file before it is used.

{terms}</source>
        <translation>通过加密连接从 {host} 下载到 {folder}。SlimStudio 不连接其他任何地方，并在使用前校验文件。

{terms}</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Container</name>
    <message>
        <source>This block cannot leave whole. {reason}</source>
        <translation>这个块不能整体移除。{reason}</translation>
    </message>
    <message>
        <source>This block can leave whole: what came in goes on by the shortcut around it.</source>
        <translation>这个块可以整体移除：输入会通过绕过它的捷径继续传递。</translation>
    </message>
</context>
<context>
    <name>DoctorCard</name>
    <message>
        <source>Check-up</source>
        <translation>体检</translation>
    </message>
    <message>
        <source>Take care of all</source>
        <translation>全部处理</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop checking</source>
        <translation>停止检查</translation>
    </message>
    <message>
        <source>Stop checking. Everything stays as it was.</source>
        <translation>停止检查。一切保持原样。</translation>
    </message>
    <message>
        <source>Progress of the check-up</source>
        <translation>体检进度</translation>
    </message>
    <message>
        <source>Stop the work that is going on first.</source>
        <translation>请先停止正在进行的任务。</translation>
    </message>
    <message>
        <source>Press the first button of each warning.</source>
        <translation>对每条警告按下第一个按钮。</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>Check images</source>
        <translation>检查图像</translation>
    </message>
    <message>
        <source>Open every image, and look for trouble.</source>
        <translation>打开每张图像并查找问题。</translation>
    </message>
    <message>
        <source>Checking the images</source>
        <translation>正在检查图像</translation>
    </message>
    <message>
        <source>{count} images were opened: none is broken, none is there twice, and every class has enough.</source>
        <translation>已打开 {count} 张图像：没有损坏，没有重复，每个类别都足够。</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>一切正常</translation>
    </message>
    <message>
        <source>Looking over all {count} images takes about {time}.</source>
        <translation>查看全部 {count} 张图像大约需要 {time}。</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>尚未检查</translation>
    </message>
    <message>
        <source>Finds broken files, copies, the same picture in training and validation, and classes with few images.</source>
        <translation>查找损坏的文件、副本、同时出现在训练集和验证集中的图片，以及图像过少的类别。</translation>
    </message>
    <message>
        <source>{count} findings are taken care of.</source>
        <translation>已处理 {count} 项发现。</translation>
    </message>
    <message>
        <source>All is taken care of</source>
        <translation>已全部处理</translation>
    </message>
    <message>
        <source>1 thing to look at</source>
        <translation>有 1 项需要查看</translation>
    </message>
    <message>
        <source>{count} things to look at</source>
        <translation>有 {count} 项需要查看</translation>
    </message>
    <message>
        <source>Nothing happens to the files: what you choose is kept in the project.</source>
        <translation>文件不会有任何变化：您的选择保存在项目中。</translation>
    </message>
    <message>
        <source>{count} are taken care of. {words}</source>
        <translation>已处理 {count} 项。{words}</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} / {total}</translation>
    </message>
    <message>
        <source>{words}, about {left} left</source>
        <translation>{words}，大约还剩 {left}</translation>
    </message>
    <message>
        <source>Take care of all findings</source>
        <translation>处理所有发现</translation>
    </message>
    <message>
        <source>Take back: {title}</source>
        <translation>撤回：{title}</translation>
    </message>
    <message>
        <source>Bring images back</source>
        <translation>恢复图像</translation>
    </message>
</context>
<context>
    <name>Dropping</name>
    <message>
        <source>Stop the work that is going on first.</source>
        <translation>请先停止正在进行的任务。</translation>
    </message>
    <message>
        <source>Open the project {name}</source>
        <translation>打开项目 {name}</translation>
    </message>
    <message>
        <source>Start from {model} and learn from {images}</source>
        <translation>从 {model} 开始，并学习 {images}</translation>
    </message>
    <message>
        <source>Start from {name}</source>
        <translation>从 {name} 开始</translation>
    </message>
    <message>
        <source>Learn from the images in {name}</source>
        <translation>学习 {name} 中的图像</translation>
    </message>
    <message>
        <source>SlimStudio opens projects (.slim), weight files (.pt, .pth, .safetensors), and folders, zips or tables (.csv, .json) of images.</source>
        <translation>SlimStudio 可打开项目（.slim）、权重文件（.pt、.pth、.safetensors），以及包含图像的文件夹、压缩包或表格（.csv、.json）。</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>SlimStudio</source>
        <translation>SlimStudio</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy everything said here, for a report.</source>
        <translation>复制此处的全部内容，用于报告问题。</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The computer ran out of memory.</source>
        <translation>电脑内存不足。</translation>
    </message>
    <message>
        <source>The network and its images need more than is free.</source>
        <translation>网络及其图像所需的内存超过了可用内存。</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller batch size on the Plan screen.</source>
        <translation>请关闭其他程序，或在“方案”页面上减小每步图像数。</translation>
    </message>
    <message>
        <source>Something went wrong inside SlimStudio.</source>
        <translation>SlimStudio 内部出错。</translation>
    </message>
    <message>
        <source>Your project is as it was. Save it and try again; the details help to mend the fault.</source>
        <translation>您的项目保持原样。请保存后重试；详细信息有助于修复此错误。</translation>
    </message>
</context>
<context>
    <name>ExcludedImages</name>
    <message>
        <source>The files stay where they are. Select some to bring only these back.</source>
        <translation>文件保留在原处。可选择其中一些只恢复这些。</translation>
    </message>
    <message>
        <source>Images that you left out</source>
        <translation>您排除的图像</translation>
    </message>
    <message>
        <source>1 image is left out by you</source>
        <translation>您排除了 1 张图像</translation>
    </message>
    <message>
        <source>{count} images are left out by you</source>
        <translation>您排除了 {count} 张图像</translation>
    </message>
    <message>
        <source>Bring {count} back</source>
        <translation>恢复 {count} 张</translation>
    </message>
    <message>
        <source>Bring all back</source>
        <translation>全部恢复</translation>
    </message>
    <message>
        <source>Learn from these images again.</source>
        <translation>重新学习这些图像。</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>PyTorch program</source>
        <translation>PyTorch 程序</translation>
    </message>
    <message>
        <source>ONNX, half precision</source>
        <translation>ONNX，半精度</translation>
    </message>
    <message>
        <source>ONNX, 8-bit integers</source>
        <translation>ONNX，8 位整数</translation>
    </message>
    <message>
        <source>For programs in Python with PyTorch. Keeps class names and preprocessing. A short program that opens it without SlimStudio is written beside it.</source>
        <translation>用于使用 PyTorch 的 Python 程序。保留类别名称和预处理。旁边会写入一个无需 SlimStudio 即可打开它的小程序。</translation>
    </message>
    <message>
        <source>For everything else: phones, browsers, C++, and Python without PyTorch, through ONNX Runtime. One file, any number of images at a time.</source>
        <translation>用于其他一切场合：手机、浏览器、C++ 以及不用 PyTorch 的 Python，通过 ONNX Runtime 运行。一个文件，一次可处理任意张图像。</translation>
    </message>
    <message>
        <source>The same values in a container that many programs read. SlimStudio opens it again.</source>
        <translation>同样的数值，存放在许多程序都能读取的容器中。SlimStudio 可以再次打开它。</translation>
    </message>
    <message>
        <source>For Python and C++ with PyTorch. Holds the computation itself, so it needs neither SlimStudio nor torchvision.</source>
        <translation>用于使用 PyTorch 的 Python 和 C++。包含计算本身，因此既不需要 SlimStudio 也不需要 torchvision。</translation>
    </message>
    <message>
        <source>Half the size. For graphics chips and phones that compute in half precision; other processors may take longer.</source>
        <translation>大小减半。适用于以半精度计算的显卡和手机；其他处理器可能更慢。</translation>
    </message>
    <message>
        <source>A quarter of the size, and fast on most processors. Ranges of values come from your training images, and layers that suffer stay precise.</source>
        <translation>大小为四分之一，在大多数处理器上都很快。数值范围取自您的训练图像，受影响较大的层保持高精度。</translation>
    </message>
    <message>
        <source>agrees on {agreeing} of {images} images, largest difference {difference}; right on {accuracy}, {latency} for one image</source>
        <translation>{images} 张图像中有 {agreeing} 张一致，最大差异 {difference}；正确率 {accuracy}，每张图像 {latency}</translation>
    </message>
    <message>
        <source>; layers that stayed precise: {count}</source>
        <translation>；保持高精度的层：{count}</translation>
    </message>
    <message>
        <source>Written, opened again, and checked</source>
        <translation>已写入、重新打开并校验</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>&amp;Pixels in, percentages out</source>
        <translation>输入像素，输出百分比(&amp;P)</translation>
    </message>
    <message>
        <source>PyTorch programs and ONNX files then take pixels as a camera gives them, and answer with the share of each class. Otherwise they take normalised numbers and answer with scores.</source>
        <translation>这样 PyTorch 程序和 ONNX 文件直接接收相机给出的像素，并回答每个类别的比例。否则它们接收归一化的数值，并回答得分。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>It is made if it is missing.</source>
        <translation>如果不存在则会创建。</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>Without an ending: each format brings its own.</source>
        <translation>不带扩展名：每种格式自带扩展名。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose the folder to write to.</source>
        <translation>选择要写入的文件夹。</translation>
    </message>
    <message>
        <source>Choose at least one format.</source>
        <translation>请至少选择一种格式。</translation>
    </message>
    <message>
        <source>Choose a folder, or type its whole path.</source>
        <translation>请选择文件夹，或输入其完整路径。</translation>
    </message>
    <message>
        <source>Type a file name.</source>
        <translation>请输入文件名。</translation>
    </message>
    <message>
        <source>A file name cannot contain any of {letters}</source>
        <translation>文件名不能包含以下任何字符：{letters}</translation>
    </message>
    <message>
        <source>Take the dot off the name.</source>
        <translation>请去掉名称中的点。</translation>
    </message>
    <message>
        <source>Choose a folder to export to</source>
        <translation>选择导出文件夹</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>What the files take</source>
        <translation>文件的输入</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
</context>
<context>
    <name>ExportPanel</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Write the compact network to files. Each is opened again by a program of its own and must answer like the trained network.</source>
        <translation>将精简网络写入文件。每个文件都会由独立的程序重新打开，其回答必须与训练好的网络一致。</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>Nothing to export yet</source>
        <translation>还没有可导出的内容</translation>
    </message>
    <message>
        <source>After a run the compact network can be written to files here.</source>
        <translation>运行之后，可以在这里将精简网络写入文件。</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>导出进度</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Stop the export. Nothing half-written stays behind.</source>
        <translation>停止导出。不会留下写了一半的内容。</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>{stage}: {done} of {total}</source>
        <translation>{stage}：{done} / {total}</translation>
    </message>
    <message>
        <source>Wait until this is over: {title}.</source>
        <translation>请等待此任务结束：{title}。</translation>
    </message>
    <message>
        <source>Run first: there is no compact network yet.</source>
        <translation>请先运行：还没有精简网络。</translation>
    </message>
    <message>
        <source>The images that the files are checked on are still being read.</source>
        <translation>用于校验文件的图像仍在读取中。</translation>
    </message>
    <message>
        <source>Write and check these files.</source>
        <translation>写入并校验这些文件。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Writes {names}, and a page about the network, {page}.</source>
        <translation>写入 {names}，以及一个介绍网络的页面 {page}。</translation>
    </message>
</context>
<context>
    <name>ExportResults</name>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
</context>
<context>
    <name>Faces</name>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>{count} heads</source>
        <translation>{count} 个头</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>The image that the network is shown.</source>
        <translation>展示给网络的图像。</translation>
    </message>
    <message>
        <source>The network&apos;s answer: one number for each of {count} classes.</source>
        <translation>网络的回答：{count} 个类别各一个数值。</translation>
    </message>
    <message>
        <source>The network&apos;s answer.</source>
        <translation>网络的回答。</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Output: {shape}</source>
        <translation>输出：{shape}</translation>
    </message>
    <message>
        <source>Channels: {change}</source>
        <translation>通道：{change}</translation>
    </message>
    <message>
        <source>Mark: {mark}</source>
        <translation>标记：{mark}</translation>
    </message>
</context>
<context>
    <name>FindingRow</name>
    <message>
        <source>Show the images and what to do</source>
        <translation>显示图像及处理办法</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Take back what was done here.</source>
        <translation>撤回此处所做的操作。</translation>
    </message>
    <message>
        <source>Images: {title}</source>
        <translation>图像：{title}</translation>
    </message>
    <message>
        <source>Or:</source>
        <translation>或者：</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>以及另外 {count} 张</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>{name}
Class: {label}</source>
        <translation>{name}
类别：{label}</translation>
    </message>
    <message>
        <source>Use all for training</source>
        <translation>全部用于训练</translation>
    </message>
    <message>
        <source>Keep on one side</source>
        <translation>放在同一侧</translation>
    </message>
    <message>
        <source>Weight the loss</source>
        <translation>加权损失</translation>
    </message>
    <message>
        <source>Neither learn from nor judge by {count} images. Files stay where they are, and Undo brings the images back.</source>
        <translation>{count} 张图像既不用于学习也不用于评判。文件保留在原处，撤销可恢复这些图像。</translation>
    </message>
    <message>
        <source>Judge the network by none of these pictures.</source>
        <translation>不用这些图片评判网络。</translation>
    </message>
    <message>
        <source>Either learn from all copies of a picture, or judge by all of them.</source>
        <translation>一张图片的所有副本要么都用于学习，要么都用于评判。</translation>
    </message>
    <message>
        <source>Mistakes in rare classes count more while the network learns.</source>
        <translation>网络学习时，稀有类别中的错误权重更大。</translation>
    </message>
    <message>
        <source>1 image is left out</source>
        <translation>已排除 1 张图像</translation>
    </message>
    <message>
        <source>{count} images are left out</source>
        <translation>已排除 {count} 张图像</translation>
    </message>
    <message>
        <source>All copies are for training</source>
        <translation>所有副本都用于训练</translation>
    </message>
    <message>
        <source>Copies stay on one side</source>
        <translation>副本保持在同一侧</translation>
    </message>
    <message>
        <source>Rare classes count more</source>
        <translation>稀有类别权重更大</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>严重</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Leave all copies out</source>
        <translation>排除所有副本</translation>
    </message>
    <message>
        <source>Leave training copies out</source>
        <translation>排除训练集中的副本</translation>
    </message>
    <message>
        <source>Leave copies out</source>
        <translation>排除副本</translation>
    </message>
    <message>
        <source>Leave all but one out</source>
        <translation>只保留一张</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>排除</translation>
    </message>
</context>
<context>
    <name>ForecastBar</name>
    <message>
        <source>Forecast</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>文件大小</translation>
    </message>
    <message>
        <source>Computation per image</source>
        <translation>每张图像的计算量</translation>
    </message>
    <message>
        <source>Computation</source>
        <translation>计算量</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数量</translation>
    </message>
    <message>
        <source>Time per image</source>
        <translation>每张图像的时间</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>About, while the computer does nothing else. Frozen layers and a graphics card make it shorter.</source>
        <translation>大约值，前提是电脑不做其他事情。冻结的层和显卡会缩短时间。</translation>
    </message>
    <message>
        <source>Expected between {low} and {high}, on one processor core.</source>
        <translation>在一个处理器核心上，预计在 {low} 与 {high} 之间。</translation>
    </message>
</context>
<context>
    <name>ForecastFigure</name>
    <message>
        <source>{title}: known once a model is open.</source>
        <translation>{title}：打开模型后可知。</translation>
    </message>
    <message>
        <source>{title}: {value}. The plan does not change it yet.</source>
        <translation>{title}：{value}。方案尚未改变它。</translation>
    </message>
    <message>
        <source>{title}: {before} today, {after} after the plan ({change}).</source>
        <translation>{title}：现在 {before}，执行方案后 {after}（{change}）。</translation>
    </message>
</context>
<context>
    <name>Goal</name>
    <message>
        <source>Say how much may stay, and the marks are filled in. Or mark layers yourself.</source>
        <translation>指定可以保留多少，标记会自动填写。也可以自己标记各层。</translation>
    </message>
    <message>
        <source>The goal was {goal}.</source>
        <translation>目标为 {goal}。</translation>
    </message>
    <message>
        <source>The goal of {goal} is met.</source>
        <translation>已达到 {goal} 的目标。</translation>
    </message>
    <message>
        <source> and </source>
        <translation> 和 </translation>
    </message>
    <message>
        <source>of computation</source>
        <translation>的计算量</translation>
    </message>
    <message>
        <source>of parameters</source>
        <translation>的参数</translation>
    </message>
    <message>
        <source>of file size</source>
        <translation>的文件大小</translation>
    </message>
    <message>
        <source>per image</source>
        <translation>每张图像</translation>
    </message>
    <message>
        <source>points lost</source>
        <translation>个百分点的损失</translation>
    </message>
    <message>
        <source>How much of the computation (MACs) may stay.</source>
        <translation>可以保留多少计算量（MACs）。</translation>
    </message>
    <message>
        <source>How many of the parameters may stay.</source>
        <translation>可以保留多少参数。</translation>
    </message>
    <message>
        <source>How large the file may be.</source>
        <translation>文件可以有多大。</translation>
    </message>
    <message>
        <source>How long one image may take on this computer, on one processor core.</source>
        <translation>在这台电脑的一个处理器核心上，一张图像可以用多长时间。</translation>
    </message>
    <message>
        <source>How much accuracy may be lost before any training. Plans are tried on your images, which takes some minutes.</source>
        <translation>在任何训练之前可以损失多少准确率。方案会在您的图像上试验，需要几分钟。</translation>
    </message>
    <message>
        <source>The marks keep {share} of the computation: {after} of {before}.</source>
        <translation>标记保留 {share} 的计算量：{after} / {before}。</translation>
    </message>
</context>
<context>
    <name>GoalBox</name>
    <message>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>and nothing else</source>
        <translation>仅此而已</translation>
    </message>
    <message>
        <source>Fill &amp;in the marks</source>
        <translation>填写标记(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>测量(&amp;M)</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>Keep {percent} % of the computation</source>
        <translation>保留 {percent} % 的计算量</translation>
    </message>
    <message>
        <source>How the goal is shared out</source>
        <translation>目标如何分配</translation>
    </message>
    <message>
        <source>Evenly: every layer loses the same share. Where it costs least: some layers lose much, others nothing, and whole blocks may leave.</source>
        <translation>平均：每层损失相同的比例。代价最小处：有些层损失很多，有些层毫无损失，整个块也可以移除。</translation>
    </message>
    <message>
        <source>Evenly</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Where it costs least</source>
        <translation>代价最小处</translation>
    </message>
    <message>
        <source>Advanced settings of pruning</source>
        <translation>剪枝的高级设置</translation>
    </message>
    <message>
        <source>In which steps and how gently channels leave.</source>
        <translation>通道以什么步长、多温和地移除。</translation>
    </message>
    <message>
        <source>&amp;Time this computer</source>
        <translation>为这台电脑计时(&amp;T)</translation>
    </message>
    <message>
        <source>Time the layers at several widths, so that the forecast knows the latency.</source>
        <translation>以几种宽度为各层计时，让预测了解延迟。</translation>
    </message>
    <message>
        <source>Measure &amp;sensitivity</source>
        <translation>测量敏感度(&amp;S)</translation>
    </message>
    <message>
        <source>Prune each layer alone, repair it, and see how much accuracy that costs; takes up to ten minutes. Plans then spare what is sensitive.</source>
        <translation>单独剪枝每一层，修复后看损失多少准确率；最多需要十分钟。之后的方案会避开敏感的部分。</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>不超过</translation>
    </message>
    <message>
        <source>Share out the goal</source>
        <translation>分配目标</translation>
    </message>
    <message>
        <source>Choose what to prune. Layers that are frozen or protected stay as they are.</source>
        <translation>选择要剪枝的内容。冻结或受保护的层保持不变。</translation>
    </message>
    <message>
        <source>Find out more, for better plans and forecasts.</source>
        <translation>了解更多，以得到更好的方案和预测。</translation>
    </message>
    <message>
        <source>Wait until the work in the background is done.</source>
        <translation>请等待后台任务完成。</translation>
    </message>
</context>
<context>
    <name>Graph</name>
    <message>
        <source>Added, value by value: what meets here must keep the same channels.</source>
        <translation>逐值相加：在此汇合的部分必须保留相同的通道。</translation>
    </message>
    <message>
        <source>Multiplied, value by value: what meets here must keep the same channels.</source>
        <translation>逐值相乘：在此汇合的部分必须保留相同的通道。</translation>
    </message>
    <message>
        <source>Laid side by side: each part may lose channels by itself.</source>
        <translation>并排拼接：每个部分可以各自失去通道。</translation>
    </message>
    <message>
        <source>A product of matrices: how attention compares, and then gathers.</source>
        <translation>矩阵乘积：注意力以此进行比较，然后汇集。</translation>
    </message>
    <message>
        <source>Several results meet in {operation}.</source>
        <translation>几个结果在 {operation} 中汇合。</translation>
    </message>
    <message>
        <source>leaves whole</source>
        <translation>整体移除</translation>
    </message>
    <message>
        <source>{count} of {whole} channels leave</source>
        <translation>{whole} 个通道中移除 {count} 个</translation>
    </message>
    <message>
        <source>Channels leave together with those of {layers}.</source>
        <translation>通道与 {layers} 的通道一起移除。</translation>
    </message>
</context>
<context>
    <name>GraphView</name>
    <message>
        <source>Graph of the network</source>
        <translation>网络图</translation>
    </message>
</context>
<context>
    <name>HelpDialogs</name>
    <message>
        <source>Save the report of a problem</source>
        <translation>保存问题报告</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Zip 文件 (*.zip)</translation>
    </message>
    <message>
        <source>{name} holds {list}, and no images or networks. Nothing was sent: attach it where you describe the problem.</source>
        <translation>{name} 包含 {list}，不含图像或网络。没有发送任何内容：请在描述问题的地方附上它。</translation>
    </message>
</context>
<context>
    <name>ImagesPanel</name>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Show the network what it should tell apart: one sub-folder per class.</source>
        <translation>向网络展示它应当区分的内容：每个类别一个子文件夹。</translation>
    </message>
    <message>
        <source>Next: plan</source>
        <translation>下一步：方案</translation>
    </message>
    <message>
        <source>Drop a folder of images here</source>
        <translation>将图像文件夹拖放到此处</translation>
    </message>
    <message>
        <source>One sub-folder for each class, perhaps with train and val above; a .csv or .json of paths and classes; or a .zip of these. Images are only read, never changed.</source>
        <translation>每个类别一个子文件夹，上层可以有 train 和 val；或包含路径和类别的 .csv 或 .json；或包含这些内容的 .zip。图像只会被读取，绝不会被更改。</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Images to learn from</source>
        <translation>用于学习的图像</translation>
    </message>
    <message>
        <source>Images to judge by</source>
        <translation>用于评判的图像</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>Files that were left out</source>
        <translation>被排除的文件</translation>
    </message>
    <message>
        <source>Stop the work that is going on first.</source>
        <translation>请先停止正在进行的任务。</translation>
    </message>
    <message>
        <source>Learn from these images.</source>
        <translation>学习这些图像。</translation>
    </message>
    <message>
        <source>Pick a model first.</source>
        <translation>请先选择模型。</translation>
    </message>
    <message>
        <source>Go on to Plan.</source>
        <translation>前往方案。</translation>
    </message>
    <message>
        <source>The network knows these classes already.</source>
        <translation>网络已经认识这些类别。</translation>
    </message>
    <message>
        <source>{names} and {more} more</source>
        <translation>{names} 以及另外 {more} 个</translation>
    </message>
    <message>
        <source>These classes are new to the network. A run teaches it all of them first, then makes it smaller.</source>
        <translation>这些类别对网络来说都是新的。运行会先教会它全部类别，再将它变小。</translation>
    </message>
    <message>
        <source>{count} of the {all} classes are new to the network: {names}. A run teaches it these first, then makes it smaller.</source>
        <translation>{all} 个类别中有 {count} 个对网络来说是新的：{names}。运行会先教会它这些类别，再将它变小。</translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation>还没有图像</translation>
    </message>
    <message>
        <source>They will be counted, checked and split into two parts: most to learn from, some to judge by.</source>
        <translation>图像将被计数、检查并分成两部分：大部分用于学习，一些用于评判。</translation>
    </message>
    <message>
        <source>{name} is picked</source>
        <translation>已选择 {name}</translation>
    </message>
    <message>
        <source>The images are read once a model is open, scaled the way it expects.</source>
        <translation>打开模型后会按其要求的尺寸读取图像。</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>正在读取 {name}…</translation>
    </message>
    <message>
        <source>Every image is opened once and checked.</source>
        <translation>每张图像都会打开一次并检查。</translation>
    </message>
    <message>
        <source>Choose a folder of images</source>
        <translation>选择图像文件夹</translation>
    </message>
    <message>
        <source>Choose a zip of images, or a table of paths and classes</source>
        <translation>选择图像压缩包，或包含路径和类别的表格</translation>
    </message>
    <message>
        <source>Zips and tables ({kinds})</source>
        <translation>压缩包和表格 ({kinds})</translation>
    </message>
</context>
<context>
    <name>ImportancePlot</name>
    <message>
        <source>How much the channels matter</source>
        <translation>通道的重要性</translation>
    </message>
    <message>
        <source>matters more →</source>
        <translation>更重要 →</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Selected layers</source>
        <translation>所选的层</translation>
    </message>
    <message>
        <source>Mark with {prune} first.</source>
        <translation>请先标记为{prune}。</translation>
    </message>
    <message>
        <source>Select what leaves together ({count})</source>
        <translation>选择一起移除的层（{count}）</translation>
    </message>
    <message>
        <source>No layer selected</source>
        <translation>未选择层</translation>
    </message>
    <message>
        <source>Select layers in the tree to see what they do, and to mark them.</source>
        <translation>在树中选择层，以查看其作用并进行标记。</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>注意力头</translation>
    </message>
    <message>
        <source>Whole network</source>
        <translation>整个网络</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数量</translation>
    </message>
    <message>
        <source>Computation</source>
        <translation>计算量</translation>
    </message>
    <message>
        <source>{count} rows selected</source>
        <translation>已选择 {count} 行</translation>
    </message>
    <message>
        <source>None of them has parameters: there is nothing to mark.</source>
        <translation>它们都没有参数：没有可标记的内容。</translation>
    </message>
    <message>
        <source>A mark goes to all of them.</source>
        <translation>标记会应用于全部。</translation>
    </message>
    <message>
        <source>A mark goes to the {count} layers in them with parameters.</source>
        <translation>标记会应用于其中 {count} 个有参数的层。</translation>
    </message>
    <message>
        <source>{before} → {after} ({gone} leave)</source>
        <translation>{before} → {after}（移除 {gone}）</translation>
    </message>
</context>
<context>
    <name>InterruptedCard</name>
    <message>
        <source>This run was interrupted</source>
        <translation>此次运行被中断</translation>
    </message>
    <message>
        <source>&amp;Keep best</source>
        <translation>保留最佳(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>丢弃(&amp;D)</translation>
    </message>
    <message>
        <source>Delete what the run has done so far.</source>
        <translation>删除此次运行到目前为止的成果。</translation>
    </message>
    <message>
        <source>It was finished but for the comparison, and its result was not saved. Resume measures it again.</source>
        <translation>除比较之外已经完成，结果尚未保存。“继续”会重新测量。</translation>
    </message>
    <message>
        <source>It stopped in the stage “{stage}”, after {done} of {epochs} epochs. Resume goes on from there and ends exactly as without the interruption.</source>
        <translation>它停在“{stage}”阶段，已完成 {epochs} 轮中的 {done} 轮。“继续”会从那里接着进行，结果与没有中断时完全相同。</translation>
    </message>
    <message>
        <source>Measure the best compact network so far, and make it the result.</source>
        <translation>测量到目前为止最佳的精简网络，并将其作为结果。</translation>
    </message>
    <message>
        <source>No channels were removed yet, so there is no compact network to keep.</source>
        <translation>还没有移除任何通道，因此没有可保留的精简网络。</translation>
    </message>
</context>
<context>
    <name>KeptChannels</name>
    <message>
        <source>Channels kept in each layer</source>
        <translation>每层保留的通道</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Share kept</source>
        <translation>保留比例</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>{after} of {before}</source>
        <translation>{after} / {before}</translation>
    </message>
    <message>
        <source>removed ({before})</source>
        <translation>已移除（{before}）</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>L&amp;anguage</source>
        <translation>语言(&amp;A)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Same as the &amp;system</source>
        <translation>与系统相同(&amp;S)</translation>
    </message>
    <message>
        <source>The language changes when SlimStudio is started again.</source>
        <translation>重新启动 SlimStudio 后语言才会改变。</translation>
    </message>
</context>
<context>
    <name>LayerPlots</name>
    <message>
        <source>How much its channels matter</source>
        <translation>其通道的重要性</translation>
    </message>
    <message>
        <source>Judge by your images, as the run will</source>
        <translation>用您的图像评估，与运行时一样</translation>
    </message>
    <message>
        <source>Takes longer: it looks at some hundred images, and at how well channels can be made up for by others.</source>
        <translation>需要更长时间：会查看几百张图像，以及其他通道能在多大程度上弥补。</translation>
    </message>
    <message>
        <source>Accuracy it was found to cost</source>
        <translation>测得的准确率代价</translation>
    </message>
    <message>
        <source>Judged by the size of weights.</source>
        <translation>按权重大小评估。</translation>
    </message>
    <message>
        <source>Judged as the run will.</source>
        <translation>按运行时的方式评估。</translation>
    </message>
    <message>
        <source>{count} of {whole} leave: those that matter least, in orange.</source>
        <translation>{whole} 个中移除 {count} 个：最不重要的，以橙色显示。</translation>
    </message>
</context>
<context>
    <name>LayerRow</name>
    <message>
        <source>Whole network</source>
        <translation>整个网络</translation>
    </message>
    <message>
        <source>{count} parameters</source>
        <translation>{count} 个参数</translation>
    </message>
    <message>
        <source>{count} multiply-accumulate operations, {share} of the network</source>
        <translation>{count} 次乘加运算，占网络的 {share}</translation>
    </message>
    <message>
        <source>{ratio} removed: {points}</source>
        <translation>移除 {ratio}：{points}</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>混合</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>{count} heads</source>
        <translation>{count} 个头</translation>
    </message>
    <message>
        <source>The layers below have different marks.</source>
        <translation>下面各层的标记不同。</translation>
    </message>
    <message>
        <source>This leaves with the whole block.</source>
        <translation>这会随整个块一起移除。</translation>
    </message>
    <message>
        <source>Nothing to learn or remove here: it has no parameters.</source>
        <translation>此处没有可学习或移除的内容：没有参数。</translation>
    </message>
    <message>
        <source>Cannot be pruned: {reason}</source>
        <translation>无法剪枝：{reason}</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} 以及另外 {count} 个</translation>
    </message>
    <message>
        <source>These channels leave together with those of {names}.</source>
        <translation>这些通道与 {names} 的通道一起移除。</translation>
    </message>
</context>
<context>
    <name>LayerSearch</name>
    <message>
        <source>Find layers</source>
        <translation>查找层</translation>
    </message>
    <message>
        <source>Find layers by name or kind</source>
        <translation>按名称或类型查找层</translation>
    </message>
    <message>
        <source>Part of a layer&apos;s name or kind, such as layer1 or conv (Ctrl+F)</source>
        <translation>层的名称或类型的一部分，例如 layer1 或 conv（Ctrl+F）</translation>
    </message>
    <message>
        <source>Kind of layer</source>
        <translation>层的类型</translation>
    </message>
    <message>
        <source>Show only layers of one kind</source>
        <translation>只显示一种类型的层</translation>
    </message>
    <message>
        <source>Mark of a layer</source>
        <translation>层的标记</translation>
    </message>
    <message>
        <source>Show only layers with one mark</source>
        <translation>只显示带某种标记的层</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>所有类型</translation>
    </message>
    <message>
        <source>All marks</source>
        <translation>所有标记</translation>
    </message>
</context>
<context>
    <name>LayerSelection</name>
    <message>
        <source>Select one or more layers first.</source>
        <translation>请先选择一个或多个层。</translation>
    </message>
    <message>
        <source>There is nothing to learn or remove here: it has no parameters.</source>
        <translation>此处没有可学习或移除的内容：没有参数。</translation>
    </message>
    <message>
        <source>Nothing would be left of the network.</source>
        <translation>这样网络将什么也不剩。</translation>
    </message>
    <message>
        <source>Only whole blocks can be removed. Select one that holds this layer.</source>
        <translation>只能移除整个块。请选择包含此层的块。</translation>
    </message>
    <message>
        <source>There are no attention heads here.</source>
        <translation>此处没有注意力头。</translation>
    </message>
</context>
<context>
    <name>LayerTreeView</name>
    <message>
        <source>Layers of the network</source>
        <translation>网络的层</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>复制行</translation>
    </message>
    <message>
        <source>Unfold everything</source>
        <translation>全部展开</translation>
    </message>
    <message>
        <source>Fold everything</source>
        <translation>全部折叠</translation>
    </message>
    <message>
        <source>Whole network</source>
        <translation>整个网络</translation>
    </message>
    <message>
        <source>No layer fits this search.</source>
        <translation>没有符合此搜索的层。</translation>
    </message>
</context>
<context>
    <name>LayerViews</name>
    <message>
        <source>Show the layers as a tree</source>
        <translation>以树的形式显示各层</translation>
    </message>
    <message>
        <source>Show the layers as a graph</source>
        <translation>以图的形式显示各层</translation>
    </message>
    <message>
        <source>Show tree and graph side by side</source>
        <translation>并排显示树和图</translation>
    </message>
</context>
<context>
    <name>LayerWords</name>
    <message>
        <source>The whole network, from the image to its answer.</source>
        <translation>整个网络，从图像到回答。</translation>
    </message>
    <message>
        <source>One step of the network&apos;s computation.</source>
        <translation>网络计算的一个步骤。</translation>
    </message>
    <message>
        <source>A building block that holds the layers below it.</source>
        <translation>包含其下各层的构件。</translation>
    </message>
    <message>
        <source>Slides small learned filters over the image; each filter makes one output channel.</source>
        <translation>在图像上滑动学习得到的小滤波器；每个滤波器产生一个输出通道。</translation>
    </message>
    <message>
        <source>Keeps each channel in a steady range, with averages taken from your images.</source>
        <translation>用取自您图像的平均值，使每个通道保持在稳定的范围内。</translation>
    </message>
    <message>
        <source>Evens out the values over all channels of each position.</source>
        <translation>在每个位置的所有通道上均衡数值。</translation>
    </message>
    <message>
        <source>Evens out the values within groups of channels.</source>
        <translation>在通道组内均衡数值。</translation>
    </message>
    <message>
        <source>Combines all its inputs into new values; each output has its own weights.</source>
        <translation>将所有输入组合成新的数值；每个输出都有自己的权重。</translation>
    </message>
    <message>
        <source>Sets negative values to zero and passes the rest on.</source>
        <translation>将负值置零，其余照常通过。</translation>
    </message>
    <message>
        <source>Sets negative values to zero and caps large ones at six.</source>
        <translation>将负值置零，并将大值限制为六。</translation>
    </message>
    <message>
        <source>Fades negative values out smoothly and passes large ones on.</source>
        <translation>平滑地淡化负值，让大值通过。</translation>
    </message>
    <message>
        <source>Fades negative values out, in a way that is quick to compute.</source>
        <translation>以计算快捷的方式淡化负值。</translation>
    </message>
    <message>
        <source>Squeezes values between zero and one, in a way that is quick to compute.</source>
        <translation>以计算快捷的方式将数值压缩到零和一之间。</translation>
    </message>
    <message>
        <source>Squeezes values between zero and one.</source>
        <translation>将数值压缩到零和一之间。</translation>
    </message>
    <message>
        <source>Turns values into shares that add up to one.</source>
        <translation>将数值转换为总和为一的比例。</translation>
    </message>
    <message>
        <source>Shrinks the image by keeping the strongest value of each small patch.</source>
        <translation>保留每个小区域的最大值来缩小图像。</translation>
    </message>
    <message>
        <source>Shrinks the image by averaging each small patch.</source>
        <translation>对每个小区域取平均来缩小图像。</translation>
    </message>
    <message>
        <source>Averages each channel down to a fixed size, whatever the image&apos;s size was.</source>
        <translation>将每个通道平均到固定大小，与图像大小无关。</translation>
    </message>
    <message>
        <source>Hides some values at random while training; does nothing afterwards.</source>
        <translation>训练时随机隐藏一些数值；之后不起作用。</translation>
    </message>
    <message>
        <source>Skips its block at random while training; does nothing afterwards.</source>
        <translation>训练时随机跳过所在的块；之后不起作用。</translation>
    </message>
    <message>
        <source>Passes its input on unchanged.</source>
        <translation>原样传递输入。</translation>
    </message>
    <message>
        <source>Lays all values out in one long row.</source>
        <translation>将所有数值排成一长行。</translation>
    </message>
    <message>
        <source>Puts the axes in another order.</source>
        <translation>改变各轴的顺序。</translation>
    </message>
    <message>
        <source>Runs what it holds, one after the other.</source>
        <translation>依次运行其包含的内容。</translation>
    </message>
    <message>
        <source>Holds the layers below in a list.</source>
        <translation>以列表形式包含下面的层。</translation>
    </message>
    <message>
        <source>A convolution with its normalisation and activation.</source>
        <translation>一个卷积及其归一化和激活。</translation>
    </message>
    <message>
        <source>Two convolutions whose result is added to what came in.</source>
        <translation>两个卷积，其结果与输入相加。</translation>
    </message>
    <message>
        <source>Narrows, convolves and widens again; the result is added to what came in.</source>
        <translation>收窄、卷积、再加宽；结果与输入相加。</translation>
    </message>
    <message>
        <source>Widens, convolves each channel by itself, and narrows again.</source>
        <translation>加宽、对每个通道单独卷积、再收窄。</translation>
    </message>
    <message>
        <source>Widens, convolves, weighs the channels, narrows again.</source>
        <translation>加宽、卷积、对通道加权、再收窄。</translation>
    </message>
    <message>
        <source>Convolves each channel by itself, then mixes channels at each position.</source>
        <translation>对每个通道单独卷积，再在每个位置混合通道。</translation>
    </message>
    <message>
        <source>A chain of layers, each of which reads all that came before it.</source>
        <translation>一串层，每一层都读取之前的全部内容。</translation>
    </message>
    <message>
        <source>Adds a few new channels beside all that came before.</source>
        <translation>在之前的全部内容旁增加几个新通道。</translation>
    </message>
    <message>
        <source>Mixes the channels and halves the image.</source>
        <translation>混合通道并将图像减半。</translation>
    </message>
    <message>
        <source>Joins neighbouring patches: half the image size, twice the channels.</source>
        <translation>合并相邻的图块：图像大小减半，通道数加倍。</translation>
    </message>
    <message>
        <source>Narrows, then widens on two paths side by side.</source>
        <translation>收窄，然后在两条并行路径上加宽。</translation>
    </message>
    <message>
        <source>Looks at the whole image to decide how much each channel counts.</source>
        <translation>观察整张图像，决定每个通道的重要程度。</translation>
    </message>
    <message>
        <source>Lets every position of the image look at every other one.</source>
        <translation>让图像的每个位置都能观察其他所有位置。</translation>
    </message>
    <message>
        <source>Lets positions within the same window of the image look at each other.</source>
        <translation>让图像同一窗口内的位置互相观察。</translation>
    </message>
    <message>
        <source>Attention followed by a small network, both added to what came in.</source>
        <translation>注意力之后接一个小网络，两者都与输入相加。</translation>
    </message>
    <message>
        <source>A small network that treats every position of the image alike.</source>
        <translation>一个对图像每个位置一视同仁的小网络。</translation>
    </message>
</context>
<context>
    <name>LimitField</name>
    <message>
        <source>What is limited</source>
        <translation>限制的对象</translation>
    </message>
    <message>
        <source>and</source>
        <translation>并且</translation>
    </message>
    <message>
        <source>Another limit that must hold, too.</source>
        <translation>另一个也必须满足的限制。</translation>
    </message>
</context>
<context>
    <name>Loading</name>
    <message>
        <source>Opening {model} and {images}</source>
        <translation>正在打开 {model} 和 {images}</translation>
    </message>
    <message>
        <source>Opening {model}</source>
        <translation>正在打开 {model}</translation>
    </message>
    <message>
        <source>Opening the model was stopped.</source>
        <translation>已停止打开模型。</translation>
    </message>
    <message>
        <source>Choose &apos;Try again&apos; to open it after all.</source>
        <translation>选择“重试”仍可打开它。</translation>
    </message>
</context>
<context>
    <name>MarkButtons</name>
    <message>
        <source>What to do with the selected layers</source>
        <translation>如何处理所选的层</translation>
    </message>
</context>
<context>
    <name>MarkMenu</name>
    <message>
        <source>Prune by {percent} %</source>
        <translation>剪枝 {percent} %</translation>
    </message>
    <message>
        <source>Prune by</source>
        <translation>剪枝比例</translation>
    </message>
    <message>
        <source>Remove block</source>
        <translation>移除块</translation>
    </message>
    <message>
        <source>Prune heads by {percent} %</source>
        <translation>剪掉 {percent} % 的头</translation>
    </message>
</context>
<context>
    <name>MarkWords</name>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>冻结</translation>
    </message>
    <message>
        <source>Prune</source>
        <translation>剪枝</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>保护</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Prune heads</source>
        <translation>剪枝注意力头</translation>
    </message>
    <message>
        <source>Go on learning. Channels leave only together with those of a pruned layer.</source>
        <translation>继续学习。通道只会随被剪枝的层的通道一起移除。</translation>
    </message>
    <message>
        <source>Keep what the layer has learned, exactly as it is.</source>
        <translation>原样保留该层学到的内容。</translation>
    </message>
    <message>
        <source>Remove the least important output channels, and train the rest.</source>
        <translation>移除最不重要的输出通道，并训练其余部分。</translation>
    </message>
    <message>
        <source>Go on learning, but never lose a channel.</source>
        <translation>继续学习，但绝不失去通道。</translation>
    </message>
    <message>
        <source>Take the whole block out; what came in goes on by its shortcut.</source>
        <translation>移除整个块；输入通过其捷径继续传递。</translation>
    </message>
    <message>
        <source>Remove the least important attention heads, each of them whole.</source>
        <translation>移除最不重要的注意力头，每个都整体移除。</translation>
    </message>
    <message>
        <source>{count} blocks</source>
        <translation>{count} 个块</translation>
    </message>
    <message>
        <source>{count} layers</source>
        <translation>{count} 个层</translation>
    </message>
    <message>
        <source>Prune {layers} by {percent} %</source>
        <translation>将 {layers} 剪枝 {percent} %</translation>
    </message>
    <message>
        <source>Prune the heads of {layers} by {percent} %</source>
        <translation>将 {layers} 的头剪枝 {percent} %</translation>
    </message>
</context>
<context>
    <name>MatrixCard</name>
    <message>
        <source>What is taken for what</source>
        <translation>谁被认作谁</translation>
    </message>
    <message>
        <source>Answers of the original</source>
        <translation>原网络的回答</translation>
    </message>
    <message>
        <source>Answers of the compact network</source>
        <translation>精简网络的回答</translation>
    </message>
    <message>
        <source>Right answers of each class</source>
        <translation>每个类别的正确回答</translation>
    </message>
    <message>
        <source>Each row is a true class, each column an answer. Blue is right, orange is wrong; the stronger the colour, the larger its share of the row.</source>
        <translation>每行是一个真实类别，每列是一个回答。蓝色为正确，橙色为错误；颜色越深，在该行中所占比例越大。</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原网络</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>精简网络</translation>
    </message>
    <message>
        <source>Right answers of each class:</source>
        <translation>每个类别的正确回答：</translation>
    </message>
    <message>
        <source>Right answers of the classes that changed most:</source>
        <translation>变化最大的类别的正确回答：</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;New project</source>
        <translation>新建项目(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>打开最近的项目(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Open the sa&amp;mple</source>
        <translation>打开示例(&amp;M)</translation>
    </message>
    <message>
        <source>Write a repor&amp;t…</source>
        <translation>生成报告(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
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
        <source>&amp;Clear all marks</source>
        <translation>清除所有标记(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>Same as the &amp;system</source>
        <translation>与系统相同(&amp;S)</translation>
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
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>继续(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation>查找命令(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>Show as &amp;Python or command line…</source>
        <translation>显示为 Python 或命令行(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Report a problem…</source>
        <translation>报告问题(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;About SlimStudio</source>
        <translation>关于 SlimStudio(&amp;A)</translation>
    </message>
    <message>
        <source>Clear all marks</source>
        <translation>清除所有标记</translation>
    </message>
    <message>
        <source>Stop the work that is going on first.</source>
        <translation>请先停止正在进行的任务。</translation>
    </message>
    <message>
        <source>No layer is marked.</source>
        <translation>没有标记任何层。</translation>
    </message>
    <message>
        <source>Run first: there is no compact network yet.</source>
        <translation>请先运行：还没有精简网络。</translation>
    </message>
    <message>
        <source>Pick a model and images first.</source>
        <translation>请先选择模型和图像。</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>没有正在运行的任务。</translation>
    </message>
    <message>
        <source>It is paused already.</source>
        <translation>已经暂停。</translation>
    </message>
    <message>
        <source>It is not paused.</source>
        <translation>没有暂停。</translation>
    </message>
    <message>
        <source>It is stopping.</source>
        <translation>正在停止。</translation>
    </message>
</context>
<context>
    <name>MetricPlot</name>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Accuracy in %</source>
        <translation>准确率（%）</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Epoch (one pass over the training images)</source>
        <translation>轮次（完整遍历一次训练图像）</translation>
    </message>
    <message>
        <source>learning</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>emptying channels</source>
        <translation>清空通道</translation>
    </message>
    <message>
        <source>tuning after pruning</source>
        <translation>剪枝后微调</translation>
    </message>
</context>
<context>
    <name>Minimap</name>
    <message>
        <source>Overview of the graph</source>
        <translation>图的概览</translation>
    </message>
    <message>
        <source>Click or drag to look at another part</source>
        <translation>单击或拖动以查看其他部分</translation>
    </message>
</context>
<context>
    <name>ModelPanel</name>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Pick the network to start from. It will be made smaller, never larger.</source>
        <translation>选择起始网络。它只会变小，不会变大。</translation>
    </message>
    <message>
        <source>Next: images</source>
        <translation>下一步：图像</translation>
    </message>
    <message>
        <source>Looking up the networks…</source>
        <translation>正在查找网络…</translation>
    </message>
    <message>
        <source>This takes a moment after the start.</source>
        <translation>启动后需要片刻。</translation>
    </message>
    <message>
        <source>Use this network</source>
        <translation>使用此网络</translation>
    </message>
    <message>
        <source>Drop a weight file here</source>
        <translation>将权重文件拖放到此处</translation>
    </message>
    <message>
        <source>A .pt, .pth or .safetensors file. SlimStudio recognises which torchvision classifier it is.</source>
        <translation>.pt、.pth 或 .safetensors 文件。SlimStudio 会识别它是 torchvision 的哪个分类器。</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Networks to choose from</source>
        <translation>可选择的网络</translation>
    </message>
    <message>
        <source>Looking up the networks</source>
        <translation>正在查找网络</translation>
    </message>
    <message>
        <source>Stop the work that is going on first.</source>
        <translation>请先停止正在进行的任务。</translation>
    </message>
    <message>
        <source>Select a network in the list first.</source>
        <translation>请先在列表中选择网络。</translation>
    </message>
    <message>
        <source>This network is picked already.</source>
        <translation>已经选择了此网络。</translation>
    </message>
    <message>
        <source>Use {name}</source>
        <translation>使用 {name}</translation>
    </message>
    <message>
        <source>Start from this network, with what it has learned already.</source>
        <translation>从此网络及其已学到的内容开始。</translation>
    </message>
    <message>
        <source>Start from this network, with random values.</source>
        <translation>从此网络开始，使用随机值。</translation>
    </message>
    <message>
        <source>Start from a weight file.</source>
        <translation>从权重文件开始。</translation>
    </message>
    <message>
        <source>Pick a model first.</source>
        <translation>请先选择模型。</translation>
    </message>
    <message>
        <source>Go on to Images.</source>
        <translation>前往图像。</translation>
    </message>
    <message>
        <source>Downloading {name}</source>
        <translation>正在下载 {name}</translation>
    </message>
    <message>
        <source>Checking {name}</source>
        <translation>正在检查 {name}</translation>
    </message>
    <message>
        <source>Choose the folder with weight files</source>
        <translation>选择权重文件所在的文件夹</translation>
    </message>
    <message>
        <source>Choose a weight file</source>
        <translation>选择权重文件</translation>
    </message>
    <message>
        <source>Weight files ({pattern})</source>
        <translation>权重文件 ({pattern})</translation>
    </message>
</context>
<context>
    <name>MovedFiles</name>
    <message>
        <source>The images of this project are not where they were.</source>
        <translation>此项目的图像不在原来的位置。</translation>
    </message>
    <message>
        <source>The network of this project is not where it was.</source>
        <translation>此项目的网络不在原来的位置。</translation>
    </message>
    <message>
        <source>SlimStudio</source>
        <translation>SlimStudio</translation>
    </message>
    <message>
        <source>{path} does not exist. Marks and settings stay when you show the new place.</source>
        <translation>{path} 不存在。指定新位置后，标记和设置会保留。</translation>
    </message>
    <message>
        <source>&amp;Show the new place…</source>
        <translation>指定新位置(&amp;S)…</translation>
    </message>
    <message>
        <source>Not &amp;now</source>
        <translation>暂不(&amp;N)</translation>
    </message>
    <message>
        <source>Where are the images now?</source>
        <translation>图像现在在哪里？</translation>
    </message>
    <message>
        <source>Zips and tables ({endings})</source>
        <translation>压缩包和表格 ({endings})</translation>
    </message>
    <message>
        <source>Show where the images are</source>
        <translation>指定图像的位置</translation>
    </message>
    <message>
        <source>Weights (*.pt *.pth *.safetensors)</source>
        <translation>权重 (*.pt *.pth *.safetensors)</translation>
    </message>
    <message>
        <source>Where is the network now?</source>
        <translation>网络现在在哪里？</translation>
    </message>
    <message>
        <source>Show where the network is</source>
        <translation>指定网络的位置</translation>
    </message>
</context>
<context>
    <name>NetworkCard</name>
    <message>
        <source>No model yet</source>
        <translation>还没有模型</translation>
    </message>
    <message>
        <source>Pick a network from the list, or drop a weight file.</source>
        <translation>从列表中选择网络，或拖放权重文件。</translation>
    </message>
    <message>
        <source>It could not be opened.</source>
        <translation>无法打开。</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数量</translation>
    </message>
    <message>
        <source>Computation per image</source>
        <translation>每张图像的计算量</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>文件大小</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Image size</source>
        <translation>图像大小</translation>
    </message>
    <message>
        <source>{n} pixels</source>
        <translation>{n} 像素</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>预处理</translation>
    </message>
    <message>
        <source>{named} and {more} more</source>
        <translation>{named} 以及另外 {more} 个</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>{n}, without names</source>
        <translation>{n} 个，没有名称</translation>
    </message>
    <message>
        <source>Shorter side to {resize} pixels ({way}), middle cut out; mean {mean}, deviation {std}</source>
        <translation>短边缩放到 {resize} 像素（{way}），裁取中间；均值 {mean}，标准差 {std}</translation>
    </message>
    <message>
        <source>Starts from the trained weights in {name}.</source>
        <translation>从 {name} 中训练好的权重开始。</translation>
    </message>
    <message>
        <source>Starts from random values: it knows nothing yet and needs many images and epochs. Choose “Pretrained” for this network, and it learns far faster.</source>
        <translation>从随机值开始：它还什么都不会，需要大量图像和轮次。为此网络选择“预训练”，它会学得快得多。</translation>
    </message>
</context>
<context>
    <name>NetworkGraph</name>
    <message>
        <source>How data flows through this network could not be followed: see the tree.</source>
        <translation>无法跟踪数据在此网络中的流动：请查看树。</translation>
    </message>
    <message>
        <source>From left to right</source>
        <translation>从左到右</translation>
    </message>
    <message>
        <source>Unfold everything</source>
        <translation>全部展开</translation>
    </message>
    <message>
        <source>Fold, so that it can be read</source>
        <translation>折叠以便阅读</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>放大 (+)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>缩小 (-)</translation>
    </message>
    <message>
        <source>Save the drawing as SVG or PNG…</source>
        <translation>将图保存为 SVG 或 PNG…</translation>
    </message>
    <message>
        <source>Save the drawing…</source>
        <translation>保存图…</translation>
    </message>
    <message>
        <source>Show everything (0)</source>
        <translation>显示全部 (0)</translation>
    </message>
    <message>
        <source>Unfold this block</source>
        <translation>展开此块</translation>
    </message>
    <message>
        <source>Fold this block</source>
        <translation>折叠此块</translation>
    </message>
    <message>
        <source>Fold everything</source>
        <translation>全部折叠</translation>
    </message>
    <message>
        <source>From top to bottom</source>
        <translation>从上到下</translation>
    </message>
    <message>
        <source>Save the drawing</source>
        <translation>保存图</translation>
    </message>
    <message>
        <source>Drawings (*.svg);;Pictures (*.png)</source>
        <translation>矢量图 (*.svg);;图片 (*.png)</translation>
    </message>
</context>
<context>
    <name>NetworkList</name>
    <message>
        <source>Search networks</source>
        <translation>搜索网络</translation>
    </message>
    <message>
        <source>Search, for example resnet or mobile</source>
        <translation>搜索，例如 resnet 或 mobile</translation>
    </message>
    <message>
        <source>Shows only networks whose name or family matches.</source>
        <translation>只显示名称或系列匹配的网络。</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数量</translation>
    </message>
    <message>
        <source>Computation</source>
        <translation>计算量</translation>
    </message>
    <message>
        <source>Image size</source>
        <translation>图像大小</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>kB</source>
        <translation>kB</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>TB</source>
        <translation>TB</translation>
    </message>
    <message>
        <source>{number} points</source>
        <translation>{number} 个百分点</translation>
    </message>
    <message>
        <source>{number} h</source>
        <translation>{number} 小时</translation>
    </message>
    <message>
        <source>{number} min</source>
        <translation>{number} 分</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation>{number} 秒</translation>
    </message>
</context>
<context>
    <name>Phase</name>
    <message>
        <source>Download weights</source>
        <translation>下载权重</translation>
    </message>
    <message>
        <source>Load images</source>
        <translation>加载图像</translation>
    </message>
    <message>
        <source>Find a plan</source>
        <translation>寻找方案</translation>
    </message>
    <message>
        <source>Learn classes</source>
        <translation>学习类别</translation>
    </message>
    <message>
        <source>Measure original</source>
        <translation>测量原网络</translation>
    </message>
    <message>
        <source>Empty channels</source>
        <translation>清空通道</translation>
    </message>
    <message>
        <source>Remove channels</source>
        <translation>移除通道</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>Fine-tune</source>
        <translation>微调</translation>
    </message>
    <message>
        <source>Measure result</source>
        <translation>测量结果</translation>
    </message>
    <message>
        <source>Write file</source>
        <translation>写入文件</translation>
    </message>
    <message>
        <source>Verify file</source>
        <translation>校验文件</translation>
    </message>
</context>
<context>
    <name>PhaseStepper</name>
    <message>
        <source>to come</source>
        <translation>待进行</translation>
    </message>
    <message>
        <source>going on</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>ended here</source>
        <translation>在此结束</translation>
    </message>
    <message>
        <source>Stages of the run</source>
        <translation>运行的阶段</translation>
    </message>
</context>
<context>
    <name>Picking</name>
    <message>
        <source>Pick {name}</source>
        <translation>选择 {name}</translation>
    </message>
    <message>
        <source>Pick pretrained {name}</source>
        <translation>选择预训练的 {name}</translation>
    </message>
    <message>
        <source>Pick images {name}</source>
        <translation>选择图像 {name}</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>A drawing cannot be written as “{name}”.</source>
        <translation>无法将图写为“{name}”。</translation>
    </message>
    <message>
        <source>Give it a name that ends in .svg or .png.</source>
        <translation>请使用以 .svg 或 .png 结尾的名称。</translation>
    </message>
    <message>
        <source>Graph of the network</source>
        <translation>网络图</translation>
    </message>
    <message>
        <source>The drawing cannot be written to {path}.</source>
        <translation>无法将图写入 {path}。</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to.</source>
        <translation>请选择您有写入权限的文件夹。</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>{note} And {count} more like this.</source>
        <translation>{note} 还有 {count} 条类似的。</translation>
    </message>
    <message>
        <source>Wait until this is done: {title}.</source>
        <translation>请等待此任务完成：{title}。</translation>
    </message>
    <message>
        <source>This plan would change nothing: fill in the marks from a goal, or mark a layer for pruning.</source>
        <translation>此方案不会改变任何内容：请根据目标填写标记，或将某层标记为剪枝。</translation>
    </message>
</context>
<context>
    <name>PlanFinder</name>
    <message>
        <source>Pick a model first.</source>
        <translation>请先选择模型。</translation>
    </message>
    <message>
        <source>Pick images first: plans are tried on them.</source>
        <translation>请先选择图像：方案会在其上试验。</translation>
    </message>
    <message>
        <source>Wait until this is done: {title}.</source>
        <translation>请等待此任务完成：{title}。</translation>
    </message>
    <message>
        <source>The network has not learned your classes yet, so it has no accuracy to lose. Run it once with another goal, export it as .pt, and open that file here.</source>
        <translation>网络还没有学习您的类别，因此没有准确率可损失。请用其他目标运行一次，导出为 .pt，然后在此打开该文件。</translation>
    </message>
    <message>
        <source>Finding a plan</source>
        <translation>正在寻找方案</translation>
    </message>
    <message>
        <source>Timing this computer</source>
        <translation>正在为这台电脑计时</translation>
    </message>
    <message>
        <source>Measuring sensitivity</source>
        <translation>正在测量敏感度</translation>
    </message>
    <message>
        <source>Measure sensitivity</source>
        <translation>测量敏感度</translation>
    </message>
    <message>
        <source>Keep {goal}</source>
        <translation>保留 {goal}</translation>
    </message>
</context>
<context>
    <name>PlanPanel</name>
    <message>
        <source>Nothing to plan yet</source>
        <translation>还没有可规划的内容</translation>
    </message>
    <message>
        <source>Next: run</source>
        <translation>下一步：运行</translation>
    </message>
    <message>
        <source>How it learns</source>
        <translation>如何学习</translation>
    </message>
    <message>
        <source>Go on to Run, which carries out these marks.</source>
        <translation>前往运行，执行这些标记。</translation>
    </message>
</context>
<context>
    <name>Playground</name>
    <message>
        <source>Choose an &amp;image…</source>
        <translation>选择图像(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原网络</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>精简网络</translation>
    </message>
    <message>
        <source>Drop an image here to see what both networks say about it.</source>
        <translation>将图像拖放到此处，查看两个网络的回答。</translation>
    </message>
    <message>
        <source>Looking at {name}</source>
        <translation>正在查看 {name}</translation>
    </message>
    <message>
        <source>There is no image on the clipboard.</source>
        <translation>剪贴板上没有图像。</translation>
    </message>
    <message>
        <source>pasted image</source>
        <translation>粘贴的图像</translation>
    </message>
    <message>
        <source>Choose an image</source>
        <translation>选择图像</translation>
    </message>
    <message>
        <source>Images ({kinds})</source>
        <translation>图像 ({kinds})</translation>
    </message>
    <message>
        <source>{name}: both answer {answer}.</source>
        <translation>{name}：两者都回答 {answer}。</translation>
    </message>
    <message>
        <source>{name}: the original answers {original}, the compact one {compact}.</source>
        <translation>{name}：原网络回答 {original}，精简网络回答 {compact}。</translation>
    </message>
    <message>
        <source>Wait until this is over: {title}.</source>
        <translation>请等待此任务结束：{title}。</translation>
    </message>
    <message>
        <source>Choose a file; it is only looked at.</source>
        <translation>选择文件；它只会被查看。</translation>
    </message>
    <message>
        <source>Take the image on the clipboard (Ctrl+V).</source>
        <translation>使用剪贴板上的图像（Ctrl+V）。</translation>
    </message>
</context>
<context>
    <name>ProblemCard</name>
    <message>
        <source>Details…</source>
        <translation>详细信息…</translation>
    </message>
    <message>
        <source>Show what a report of this fault needs.</source>
        <translation>显示报告此错误所需的内容。</translation>
    </message>
</context>
<context>
    <name>ProjectFiles</name>
    <message>
        <source>Open a project</source>
        <translation>打开项目</translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation>正在打开 {name}</translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation>保存项目</translation>
    </message>
    <message>
        <source>Recovering</source>
        <translation>正在恢复</translation>
    </message>
    <message>
        <source>Name the project</source>
        <translation>为项目命名</translation>
    </message>
    <message>
        <source>SlimStudio projects (*{suffix})</source>
        <translation>SlimStudio 项目 (*{suffix})</translation>
    </message>
</context>
<context>
    <name>Pruning</name>
    <message>
        <source>any number</source>
        <translation>任意数量</translation>
    </message>
    <message>
        <source>Channels in &amp;steps of</source>
        <translation>通道步长(&amp;S)</translation>
    </message>
    <message>
        <source>Layers keep a multiple of this many channels where they are wide enough. Processors compute channels in blocks of 8 or 16, and take as long for a part of a block as for a whole one.</source>
        <translation>足够宽的层会保留该数的整数倍个通道。处理器以 8 或 16 个通道为一块进行计算，不满一块与满一块用时相同。</translation>
    </message>
    <message>
        <source>Fe&amp;west channels</source>
        <translation>最少通道数(&amp;W)</translation>
    </message>
    <message>
        <source>No layer is left with fewer channels than this.</source>
        <translation>任何层剩下的通道都不会少于此数。</translation>
    </message>
    <message>
        <source>R&amp;ounds</source>
        <translation>回合数(&amp;O)</translation>
    </message>
    <message>
        <source>In how many rounds of pruning, repair and fine-tuning the plan is carried out. More are gentler where much leaves; the epochs of fine-tuning are shared among them.</source>
        <translation>方案分多少个回合执行剪枝、修复和微调。移除较多时，回合越多越温和；微调的轮次由各回合分摊。</translation>
    </message>
    <message>
        <source>Allow changes that are not e&amp;xact</source>
        <translation>允许不精确的更改(&amp;X)</translation>
    </message>
    <message>
        <source>Some channels are mixed with each other by a normalisation, such as those of a transformer&apos;s embedding. When some of them leave, the others say something slightly different, which repair and training mend. Transformers can become much smaller.</source>
        <translation>有些通道会被归一化相互混合，例如 transformer 嵌入的通道。移除其中一些后，其余通道的输出会略有不同，修复和训练会加以弥补。Transformer 可以因此小得多。</translation>
    </message>
</context>
<context>
    <name>PruningForm</name>
    <message>
        <source>Not needed: whatever may leave this network leaves exactly.</source>
        <translation>不需要：凡是可以从此网络移除的，都能精确移除。</translation>
    </message>
    <message>
        <source>Change “{setting}”</source>
        <translation>更改“{setting}”</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>SlimStudio</source>
        <translation>SlimStudio</translation>
    </message>
    <message>
        <source>Save the changes to “{name}”?</source>
        <translation>保存对“{name}”的更改吗？</translation>
    </message>
    <message>
        <source>What you do not save is lost.</source>
        <translation>未保存的内容将会丢失。</translation>
    </message>
    <message>
        <source>Stop the run?</source>
        <translation>停止运行吗？</translation>
    </message>
    <message>
        <source>Keep best measures the best compact network so far and makes it the result. With Resume later the run goes on from here whenever you like, even after SlimStudio was closed.</source>
        <translation>“保留最佳”会测量到目前为止最佳的精简网络，并将其作为结果。选择“稍后继续”，则可随时从此处接着运行，即使 SlimStudio 已经关闭过。</translation>
    </message>
    <message>
        <source>&amp;Keep best</source>
        <translation>保留最佳(&amp;K)</translation>
    </message>
    <message>
        <source>Resume &amp;later</source>
        <translation>稍后继续(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>丢弃(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>接着运行(&amp;G)</translation>
    </message>
    <message>
        <source>No channels were removed yet, so there is no compact network to keep.</source>
        <translation>还没有移除任何通道，因此没有可保留的精简网络。</translation>
    </message>
    <message>
        <source>Stop the work and close?</source>
        <translation>停止任务并关闭吗？</translation>
    </message>
    <message>
        <source>“{title}” is still going on. It can be resumed from where it stops.</source>
        <translation>“{title}”仍在进行。可以从停止处继续。</translation>
    </message>
    <message>
        <source>“{title}” is still going on. Nothing of it is kept when it stops.</source>
        <translation>“{title}”仍在进行。停止后不会保留任何内容。</translation>
    </message>
    <message>
        <source>Stop and Close</source>
        <translation>停止并关闭</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>继续进行</translation>
    </message>
    <message>
        <source>Replace {name}?</source>
        <translation>替换 {name} 吗？</translation>
    </message>
    <message>
        <source>The folder holds this file already. It is kept until the new one is checked.</source>
        <translation>文件夹中已有此文件。在新文件通过校验之前会一直保留它。</translation>
    </message>
    <message>
        <source>Replace {names}?</source>
        <translation>替换 {names} 吗？</translation>
    </message>
    <message>
        <source> and </source>
        <translation> 和 </translation>
    </message>
    <message>
        <source>The folder holds these files already. They are kept until the new are checked.</source>
        <translation>文件夹中已有这些文件。在新文件通过校验之前会一直保留它们。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
</context>
<context>
    <name>Ratio</name>
    <message>
        <source>Nothing leaves: the channels are shared with {layers}, marked {mark}.</source>
        <translation>没有移除：通道与 {layers} 共享，其标记为{mark}。</translation>
    </message>
    <message>
        <source>{percent} % leave: the channels are shared with {layers}, and the largest ratio counts.</source>
        <translation>移除 {percent} %：通道与 {layers} 共享，以最大比例为准。</translation>
    </message>
</context>
<context>
    <name>RatioDelegate</name>
    <message>
        <source>Share of channels to remove, in percent</source>
        <translation>要移除的通道比例（百分比）</translation>
    </message>
</context>
<context>
    <name>RatioField</name>
    <message>
        <source>Re&amp;move</source>
        <translation>移除(&amp;M)</translation>
    </message>
    <message>
        <source>Share of channels to remove, in percent</source>
        <translation>要移除的通道比例（百分比）</translation>
    </message>
    <message>
        <source>Share of the output channels to remove.</source>
        <translation>要移除的输出通道比例。</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>SlimStudio</source>
        <translation>SlimStudio</translation>
    </message>
    <message>
        <source>Go on with “{name}”?</source>
        <translation>继续“{name}”吗？</translation>
    </message>
    <message>
        <source>SlimStudio ended unexpectedly. What was not saved then was kept: {when}.</source>
        <translation>SlimStudio 意外退出。当时未保存的内容已保留：{when}。</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>丢弃(&amp;D)</translation>
    </message>
    <message>
        <source>Ask &amp;later</source>
        <translation>稍后询问(&amp;L)</translation>
    </message>
</context>
<context>
    <name>ReportSaving</name>
    <message>
        <source>Web page (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>正在生成报告</translation>
    </message>
    <message>
        <source>The report is in {path}.</source>
        <translation>报告位于 {path}。</translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message>
        <source>Nothing is marked for pruning, so the network would stay as large as it is. Set a goal or mark layers in the plan first.</source>
        <translation>没有标记任何剪枝，网络大小将保持不变。请先在方案中设置目标或标记层。</translation>
    </message>
    <message>
        <source>Some classes are new to the network. It needs at least one epoch to learn them before it can be judged.</source>
        <translation>有些类别对网络来说是新的。它至少需要一轮来学习这些类别，之后才能评判。</translation>
    </message>
    <message>
        <source>Its accuracy and speed are measured on {count} images that it never learns from.</source>
        <translation>其准确率和速度在 {count} 张从未学习过的图像上测量。</translation>
    </message>
    <message>
        <source>Channels that do little are emptied in {epochs}, so that less is lost later.</source>
        <translation>作用不大的通道会在{epochs}内被清空，使之后的损失更小。</translation>
    </message>
    <message>
        <source>The compact network is measured like the original, on the same images.</source>
        <translation>精简网络与原网络一样，在相同的图像上测量。</translation>
    </message>
    <message>
        <source>The network learns your {classes} classes from {images} images in {epochs}. New to it: {names}.</source>
        <translation>网络从 {images} 张图像中学习您的 {classes} 个类别，共{epochs}。新类别：{names}。</translation>
    </message>
    <message>
        <source>One layer loses channels.</source>
        <translation>一个层失去通道。</translation>
    </message>
    <message>
        <source>{count} layers lose channels.</source>
        <translation>{count} 个层失去通道。</translation>
    </message>
    <message>
        <source>Computation per image: {macs_before} → {macs_after} ({macs_change}). File: {size_before} → {size_after} ({size_change}).</source>
        <translation>每张图像的计算量：{macs_before} → {macs_after}（{macs_change}）。文件：{size_before} → {size_after}（{size_change}）。</translation>
    </message>
    <message>
        <source>They leave in {rounds} rounds, each with its own repair and fine-tuning.</source>
        <translation>它们分 {rounds} 个回合移除，每个回合各有修复和微调。</translation>
    </message>
    <message>
        <source>The weights that are left are fitted to the original&apos;s answers on training images.</source>
        <translation>在训练图像上使剩余的权重拟合原网络的回答。</translation>
    </message>
    <message>
        <source>The averages inside the smaller network are measured again on training images.</source>
        <translation>在训练图像上重新测量缩小后网络内部的平均值。</translation>
    </message>
    <message>
        <source>The smaller network goes on learning for {epochs}.</source>
        <translation>缩小后的网络继续学习{epochs}。</translation>
    </message>
    <message>
        <source>One layer stays frozen.</source>
        <translation>一个层保持冻结。</translation>
    </message>
    <message>
        <source>{count} layers stay frozen.</source>
        <translation>{count} 个层保持冻结。</translation>
    </message>
    <message>
        <source>one epoch</source>
        <translation>一轮</translation>
    </message>
    <message>
        <source>{count} epochs</source>
        <translation>{count} 轮</translation>
    </message>
</context>
<context>
    <name>RunControls</name>
    <message>
        <source>&amp;Start</source>
        <translation>开始(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;New run…</source>
        <translation>新的运行(&amp;N)…</translation>
    </message>
    <message>
        <source>Go back to what a run does, and start another one.</source>
        <translation>返回运行说明，并开始另一次运行。</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>继续(&amp;R)</translation>
    </message>
    <message>
        <source>Wait until this is over: {title}.</source>
        <translation>请等待此任务结束：{title}。</translation>
    </message>
    <message>
        <source>Go on from where the run was interrupted.</source>
        <translation>从运行中断处继续。</translation>
    </message>
    <message>
        <source>Prune, repair and fine-tune as described here.</source>
        <translation>按此处所述进行剪枝、修复和微调。</translation>
    </message>
    <message>
        <source>The run is about to stop.</source>
        <translation>运行即将停止。</translation>
    </message>
    <message>
        <source>Stop the run. You can keep its best network, or resume it later.</source>
        <translation>停止运行。您可以保留其最佳网络，或稍后继续。</translation>
    </message>
    <message>
        <source>Let the run go on.</source>
        <translation>让运行继续。</translation>
    </message>
    <message>
        <source>Hold the run at its next batch.</source>
        <translation>在下一个批次处暂停运行。</translation>
    </message>
</context>
<context>
    <name>RunLog</name>
    <message>
        <source>Log of the run</source>
        <translation>运行日志</translation>
    </message>
    <message>
        <source>Epoch {epoch}: {train} of the training images right, {held_back} of the validation images</source>
        <translation>第 {epoch} 轮：训练图像正确 {train}，验证图像正确 {held_back}</translation>
    </message>
    <message>
        <source>Measured: {share} of the validation images right</source>
        <translation>测量结果：验证图像正确 {share}</translation>
    </message>
</context>
<context>
    <name>RunPanel</name>
    <message>
        <source>Prune and fine-tune</source>
        <translation>剪枝与微调</translation>
    </message>
    <message>
        <source>Not ready to run yet</source>
        <translation>尚未准备好运行</translation>
    </message>
    <message>
        <source>Attempt {number}</source>
        <translation>第 {number} 次尝试</translation>
    </message>
    <message>
        <source>The run is over, but the model or the images were changed meanwhile. Its result is kept as an attempt.</source>
        <translation>运行已结束，但模型或图像在此期间已更改。其结果作为一次尝试保留。</translation>
    </message>
    <message>
        <source>The run failed. Your project is as it was.</source>
        <translation>运行失败。您的项目保持原样。</translation>
    </message>
    <message>
        <source>Stopped. The run can go on from here.</source>
        <translation>已停止。可以从此处继续运行。</translation>
    </message>
    <message>
        <source>Stopped. Your project is as it was.</source>
        <translation>已停止。您的项目保持原样。</translation>
    </message>
    <message>
        <source>Stopping at the next batch…</source>
        <translation>将在下一个批次处停止…</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>已暂停。</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Carry out the plan on your images, and watch it learn.</source>
        <translation>在您的图像上执行方案，并观看它学习。</translation>
    </message>
</context>
<context>
    <name>RunProgress</name>
    <message>
        <source>Progress of this stage</source>
        <translation>此阶段的进度</translation>
    </message>
    <message>
        <source>Time since the run began</source>
        <translation>运行开始以来的时间</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>{stage}: {done} of {total}</source>
        <translation>{stage}：{done} / {total}</translation>
    </message>
    <message>
        <source>{words}, about {left} left in this stage</source>
        <translation>{words}，此阶段大约还剩 {left}</translation>
    </message>
</context>
<context>
    <name>RunReady</name>
    <message>
        <source>What will happen</source>
        <translation>将要进行的步骤</translation>
    </message>
</context>
<context>
    <name>RunSummary</name>
    <message>
        <source>&amp;Compare</source>
        <translation>比较(&amp;C)</translation>
    </message>
    <message>
        <source>See the original and the compact network side by side.</source>
        <translation>并列查看原网络和精简网络。</translation>
    </message>
</context>
<context>
    <name>RunWatch</name>
    <message>
        <source>The battery is at {percent} %. Plug the computer in, or pause the run: it is saved, and goes on later from where it was.</source>
        <translation>电池电量为 {percent} %。请接上电源，或暂停运行：运行已保存，之后可从原处继续。</translation>
    </message>
    <message>
        <source>SlimStudio is done</source>
        <translation>SlimStudio 已完成</translation>
    </message>
</context>
<context>
    <name>SensitivityPlot</name>
    <message>
        <source>Accuracy lost when channels are removed</source>
        <translation>移除通道时损失的准确率</translation>
    </message>
    <message>
        <source>channels removed, in %</source>
        <translation>移除的通道（%）</translation>
    </message>
    <message>
        <source>points lost</source>
        <translation>个百分点的损失</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>其他位置</translation>
    </message>
    <message>
        <source>Layers of the plan</source>
        <translation>方案中的层</translation>
    </message>
</context>
<context>
    <name>Speed</name>
    <message>
        <source>{runs} runs of each network, by turns.</source>
        <translation>两个网络轮流各运行 {runs} 次。</translation>
    </message>
    <message>
        <source>Measured by turns on one thread of this computer&apos;s processor.</source>
        <translation>在这台电脑处理器的单个线程上轮流测量。</translation>
    </message>
    <message>
        <source>Measured by turns on {count} threads of this computer&apos;s processor.</source>
        <translation>在这台电脑处理器的 {count} 个线程上轮流测量。</translation>
    </message>
    <message>
        <source>Each time is the median, with what all but the fastest and the slowest tenth of the runs took in brackets.</source>
        <translation>每个时间都是中位数，括号中是除去最快和最慢各十分之一后的用时。</translation>
    </message>
    <message>
        <source>{runtime}, one image</source>
        <translation>{runtime}，一张图像</translation>
    </message>
    <message>
        <source>{runtime}, {count} images</source>
        <translation>{runtime}，{count} 张图像</translation>
    </message>
</context>
<context>
    <name>StartChoice</name>
    <message>
        <source>Pretrained</source>
        <translation>预训练</translation>
    </message>
    <message>
        <source>Start from what torchvision&apos;s authors taught it: it needs few images of yours.</source>
        <translation>从 torchvision 作者教给它的内容开始：只需要您的少量图像。</translation>
    </message>
    <message>
        <source>Random values</source>
        <translation>随机值</translation>
    </message>
    <message>
        <source>Start from nothing: it needs many images and epochs.</source>
        <translation>从零开始：需要大量图像和轮次。</translation>
    </message>
    <message>
        <source>Weights folder…</source>
        <translation>权重文件夹…</translation>
    </message>
    <message>
        <source>Look for weight files in a folder of yours first; downloads go there, too.</source>
        <translation>先在您自己的文件夹中查找权重文件；下载的文件也放在那里。</translation>
    </message>
    <message>
        <source>It knows nothing yet and needs many images and epochs.</source>
        <translation>它还什么都不会，需要大量图像和轮次。</translation>
    </message>
    <message>
        <source>It already tells 1000 kinds of things apart and learns yours quickly.</source>
        <translation>它已能区分 1000 种事物，能很快学会您的类别。</translation>
    </message>
    <message>
        <source>{where} Right on {right} of ImageNet&apos;s images.</source>
        <translation>{where} ImageNet 图像的正确率为 {right}。</translation>
    </message>
    <message>
        <source>On this computer: {file}.</source>
        <translation>在这台电脑上：{file}。</translation>
    </message>
    <message>
        <source>Not on this computer yet: {done} of {size} have arrived from {host}.</source>
        <translation>尚未全部到这台电脑上：已从 {host} 收到 {done} / {size}。</translation>
    </message>
    <message>
        <source>Not on this computer: needs a download of {size} from {host}.</source>
        <translation>不在这台电脑上：需要从 {host} 下载 {size}。</translation>
    </message>
</context>
<context>
    <name>StepRail</name>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Home</source>
        <translation>主页</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Start something new, or go on with a project.</source>
        <translation>开始新的工作，或继续已有项目。</translation>
    </message>
    <message>
        <source>Pick the network to start from.</source>
        <translation>选择起始网络。</translation>
    </message>
    <message>
        <source>Pick the photographs to learn from.</source>
        <translation>选择要学习的照片。</translation>
    </message>
    <message>
        <source>Say what is pruned, frozen, protected and trained.</source>
        <translation>指定剪枝、冻结、保护和训练的内容。</translation>
    </message>
    <message>
        <source>Prune and fine-tune, and watch it learn.</source>
        <translation>剪枝并微调，观看它学习。</translation>
    </message>
    <message>
        <source>See the original and the compact network side by side.</source>
        <translation>并列查看原网络和精简网络。</translation>
    </message>
    <message>
        <source>Write the compact network to files that are checked.</source>
        <translation>将精简网络写入经过校验的文件。</translation>
    </message>
    <message>
        <source>Run first: there is no compact network yet.</source>
        <translation>请先运行：还没有精简网络。</translation>
    </message>
    <message>
        <source>Pick a model first.</source>
        <translation>请先选择模型。</translation>
    </message>
    <message>
        <source>The model could not be opened. Pick another one first.</source>
        <translation>无法打开模型。请先选择另一个。</translation>
    </message>
    <message>
        <source>The model is still being opened.</source>
        <translation>模型仍在打开中。</translation>
    </message>
    <message>
        <source>Pick images first.</source>
        <translation>请先选择图像。</translation>
    </message>
    <message>
        <source>The images could not be read. Pick others first.</source>
        <translation>无法读取图像。请先选择其他图像。</translation>
    </message>
    <message>
        <source>The images are still being read.</source>
        <translation>图像仍在读取中。</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>&amp;Thoroughness</source>
        <translation>细致程度(&amp;T)</translation>
    </message>
    <message>
        <source>Sets every number below. Quick shows whether a plan is any good; balanced gets most of what there is to gain; careful gets all of it, in ten times the time.</source>
        <translation>设置下面的每个数值。“快速”可看出方案是否可行；“均衡”可得到大部分效果；“细致”可得到全部效果，但用时十倍。</translation>
    </message>
    <message>
        <source>&amp;Vary images</source>
        <translation>变换图像(&amp;V)</translation>
    </message>
    <message>
        <source>Training images are varied, so that the network does not learn them by heart: moved a little, or also scaled, turned, lit differently and partly covered.</source>
        <translation>对训练图像进行变换，避免网络死记硬背：轻微移动，或者还包括缩放、旋转、改变光照和部分遮挡。</translation>
    </message>
    <message>
        <source>&amp;Mirror images</source>
        <translation>镜像图像(&amp;M)</translation>
    </message>
    <message>
        <source>Shows half of them mirrored. Not for digits, letters or signs.</source>
        <translation>将其中一半镜像显示。不适用于数字、字母或标志。</translation>
    </message>
    <message>
        <source>Epochs to &amp;learn</source>
        <translation>学习轮次(&amp;L)</translation>
    </message>
    <message>
        <source>How often the original goes through the training images to learn your classes.</source>
        <translation>原网络为学习您的类别遍历训练图像的次数。</translation>
    </message>
    <message>
        <source>Epochs to &amp;fine-tune</source>
        <translation>微调轮次(&amp;F)</translation>
    </message>
    <message>
        <source>How often the pruned network goes through the training images to recover. More is slower and usually better.</source>
        <translation>剪枝后的网络为恢复性能遍历训练图像的次数。越多越慢，通常也越好。</translation>
    </message>
    <message>
        <source>Stop early &amp;after</source>
        <translation>提前停止(&amp;A)</translation>
    </message>
    <message>
        <source>Stops after so many epochs in a row that brought nothing better. The best epoch is kept in any case.</source>
        <translation>连续这么多轮没有改进后停止。无论如何都会保留最佳轮次。</translation>
    </message>
    <message>
        <source>Images per &amp;step</source>
        <translation>每步图像数(&amp;S)</translation>
    </message>
    <message>
        <source>How many images are learned from at once. Fewer need less memory.</source>
        <translation>一次学习多少张图像。越少占用的内存越少。</translation>
    </message>
    <message>
        <source>&amp;Optimizer</source>
        <translation>优化器(&amp;O)</translation>
    </message>
    <message>
        <source>How steps follow from errors. SGD needs a learning rate ten times larger, or more.</source>
        <translation>如何由误差得出更新步骤。SGD 需要十倍或更大的学习率。</translation>
    </message>
    <message>
        <source>Learning &amp;rate</source>
        <translation>学习率(&amp;R)</translation>
    </message>
    <message>
        <source>How far each step goes. Lower it when the loss jumps; 0.001 suits most networks.</source>
        <translation>每一步的幅度。损失跳动时请调低；0.001 适合大多数网络。</translation>
    </message>
    <message>
        <source>Rate of the fi&amp;rst layer</source>
        <translation>首层学习率(&amp;R)</translation>
    </message>
    <message>
        <source>Early layers see edges and colours, which are much the same in all images. With less than 100 % they change less than late ones.</source>
        <translation>靠前的层看到的是边缘和颜色，在所有图像中大致相同。低于 100 % 时，它们的变化小于靠后的层。</translation>
    </message>
    <message>
        <source>&amp;Warm-up</source>
        <translation>预热(&amp;W)</translation>
    </message>
    <message>
        <source>Share of the steps in which the rate rises, before it falls to zero.</source>
        <translation>学习率在降到零之前上升的步数所占比例。</translation>
    </message>
    <message>
        <source>Weight &amp;decay</source>
        <translation>权重衰减(&amp;D)</translation>
    </message>
    <message>
        <source>Pulls values towards zero a little, which keeps the network modest.</source>
        <translation>将数值略微拉向零，使网络不过于复杂。</translation>
    </message>
    <message>
        <source>Label s&amp;moothing</source>
        <translation>标签平滑(&amp;M)</translation>
    </message>
    <message>
        <source>Keeps the network from being too sure of itself. Helps where labels may be wrong.</source>
        <translation>避免网络过于自信。标签可能有误时有帮助。</translation>
    </message>
    <message>
        <source>Weigh rare &amp;classes</source>
        <translation>加权稀有类别(&amp;C)</translation>
    </message>
    <message>
        <source>Lets classes with few images count as much as those with many.</source>
        <translation>让图像少的类别与图像多的类别同等重要。</translation>
    </message>
    <message>
        <source>Mi&amp;x images</source>
        <translation>混合图像(&amp;X)</translation>
    </message>
    <message>
        <source>Shows two images in one: one through the other, or a piece of one inside the other. Helps large networks in long runs.</source>
        <translation>将两张图像合为一张：一张叠在另一张上，或一张的一部分嵌入另一张。有助于大型网络的长时间训练。</translation>
    </message>
    <message>
        <source>Learn from the or&amp;iginal</source>
        <translation>向原网络学习(&amp;I)</translation>
    </message>
    <message>
        <source>The pruned network also learns how sure the original is of each class. Takes about a third longer.</source>
        <translation>剪枝后的网络还会学习原网络对每个类别的把握程度。大约多用三分之一的时间。</translation>
    </message>
    <message>
        <source>Tem&amp;perature</source>
        <translation>温度(&amp;P)</translation>
    </message>
    <message>
        <source>Softens the original&apos;s answers, so that small differences in them count.</source>
        <translation>使原网络的回答更柔和，让其中的细微差别起作用。</translation>
    </message>
    <message>
        <source>Wei&amp;ght of its answers</source>
        <translation>其回答的权重(&amp;G)</translation>
    </message>
    <message>
        <source>How much the original&apos;s answers count; the labels count for the rest.</source>
        <translation>原网络的回答占多大比重；其余由标签决定。</translation>
    </message>
    <message>
        <source>Pre&amp;cision</source>
        <translation>数值精度(&amp;C)</translation>
    </message>
    <message>
        <source>Half precision is twice as fast on some machines, and slower on others. Accuracy is always measured in full precision.</source>
        <translation>半精度在有些机器上快一倍，在另一些机器上更慢。准确率始终以全精度测量。</translation>
    </message>
    <message>
        <source>Processor t&amp;hreads</source>
        <translation>处理器线程(&amp;H)</translation>
    </message>
    <message>
        <source>How many cores compute. Automatic leaves one to you.</source>
        <translation>使用多少个核心计算。“自动”会为您留出一个。</translation>
    </message>
    <message>
        <source>&amp;Kept variations</source>
        <translation>保留的变体(&amp;K)</translation>
    </message>
    <message>
        <source>Where the first layers are frozen, what they make of each image is computed once and kept, in so many variations of it.</source>
        <translation>如果前面的层被冻结，它们对每张图像的输出只计算一次并保留，每张图像保留这么多个变体。</translation>
    </message>
    <message>
        <source>Se&amp;ed</source>
        <translation>随机种子(&amp;E)</translation>
    </message>
    <message>
        <source>The same number gives the same run again. Another one splits the images anew, so they are read again.</source>
        <translation>相同的数值会得到相同的运行。不同的数值会重新划分图像，因此会重新读取。</translation>
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
        <source>Careful</source>
        <translation>细致</translation>
    </message>
    <message>
        <source>My own numbers</source>
        <translation>自定义数值</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>完全不</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>轻微</translation>
    </message>
    <message>
        <source>A lot</source>
        <translation>强烈</translation>
    </message>
    <message>
        <source>One through the other</source>
        <translation>一张叠在另一张上</translation>
    </message>
    <message>
        <source>A piece of one in the other</source>
        <translation>一张的一部分嵌入另一张</translation>
    </message>
    <message>
        <source>Whatever is faster</source>
        <translation>较快的方式</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>全精度</translation>
    </message>
    <message>
        <source>Half where it is safe</source>
        <translation>在安全处使用半精度</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Compute anew</source>
        <translation>重新计算</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>How far each step goes</source>
        <translation>每一步的幅度</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>什么重要</translation>
    </message>
    <message>
        <source>The original as a teacher</source>
        <translation>以原网络为教师</translation>
    </message>
    <message>
        <source>The machine</source>
        <translation>机器</translation>
    </message>
    <message>
        <source>careful</source>
        <translation>谨慎</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>常用</translation>
    </message>
    <message>
        <source>bold</source>
        <translation>大胆</translation>
    </message>
    <message>
        <source>The pruned network is repaired, but not fine-tuned.</source>
        <translation>剪枝后的网络会修复，但不微调。</translation>
    </message>
    <message>
        <source>Fine-tuning goes {epochs} times through {images} images, in {steps} steps.</source>
        <translation>微调遍历 {images} 张图像 {epochs} 次，共 {steps} 步。</translation>
    </message>
</context>
<context>
    <name>TrainingForm</name>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>Every number of training.</source>
        <translation>训练的每个数值。</translation>
    </message>
    <message>
        <source>Not needed: the network knows these classes already.</source>
        <translation>不需要：网络已经认识这些类别。</translation>
    </message>
    <message>
        <source>Images are not varied at all.</source>
        <translation>完全不变换图像。</translation>
    </message>
    <message>
        <source>The network does not learn from the original&apos;s answers.</source>
        <translation>网络不向原网络的回答学习。</translation>
    </message>
    <message>
        <source>Change {setting}</source>
        <translation>更改{setting}</translation>
    </message>
</context>
<context>
    <name>TrainingPlot</name>
    <message>
        <source>training images</source>
        <translation>训练图像</translation>
    </message>
    <message>
        <source>validation images</source>
        <translation>验证图像</translation>
    </message>
    <message>
        <source>single batches</source>
        <translation>单个批次</translation>
    </message>
    <message>
        <source>epoch {epoch}</source>
        <translation>第 {epoch} 轮</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>批次</translation>
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
        <source>{name} could not be written.</source>
        <translation>无法写入 {name}。</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to and that has space left.</source>
        <translation>请选择您有写入权限且有剩余空间的文件夹。</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Save picture as PNG…</source>
        <translation>将图片保存为 PNG…</translation>
    </message>
    <message>
        <source>Save values as CSV…</source>
        <translation>将数值保存为 CSV…</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>Save values</source>
        <translation>保存数值</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>accuracy to beat</source>
        <translation>要超越的准确率</translation>
    </message>
    <message>
        <source>accuracy to beat: {percent} %</source>
        <translation>要超越的准确率：{percent} %</translation>
    </message>
</context>
<context>
    <name>TreeColumns</name>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数量</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MACs</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>敏感度</translation>
    </message>
    <message>
        <source>The parts of the network, in the order in which they were built.</source>
        <translation>网络的各个部分，按构建顺序排列。</translation>
    </message>
    <message>
        <source>What kind of layer it is.</source>
        <translation>层的类型。</translation>
    </message>
    <message>
        <source>Shape of the result for one image: usually channels, height, width.</source>
        <translation>一张图像的结果形状：通常是通道、高、宽。</translation>
    </message>
    <message>
        <source>Numbers that the layer has learned. They make up the file&apos;s size.</source>
        <translation>该层学到的数值。它们构成文件的大小。</translation>
    </message>
    <message>
        <source>Multiply-accumulate operations for one image: how much there is to compute.</source>
        <translation>一张图像的乘加运算次数：需要计算多少。</translation>
    </message>
    <message>
        <source>How much of the network&apos;s computation (MACs) happens here.</source>
        <translation>网络计算量（MACs）中有多少发生在此处。</translation>
    </message>
    <message>
        <source>What you want done: F freezes, P prunes, T trains, R protects, X removes a block, H prunes attention heads.</source>
        <translation>您希望的处理：F 冻结，P 剪枝，T 训练，R 保护，X 移除块，H 剪枝注意力头。</translation>
    </message>
    <message>
        <source>For pruned layers, the share of output channels to remove. Double-click to change it.</source>
        <translation>对于剪枝的层，要移除的输出通道比例。双击可更改。</translation>
    </message>
    <message>
        <source>Output channels now, and after pruning where that changes them. A link means that they leave together with those of another layer.</source>
        <translation>现在的输出通道数，以及剪枝后的数量（如有改变）。链接图标表示它们与另一层的通道一起移除。</translation>
    </message>
    <message>
        <source>Accuracy that was lost when half of these channels alone were removed and the network was repaired.</source>
        <translation>只移除这些通道的一半并修复网络后损失的准确率。</translation>
    </message>
</context>
<context>
    <name>TreeState</name>
    <message>
        <source>Its channels are those of {layers}. Prune there instead.</source>
        <translation>它的通道就是 {layers} 的通道。请在那里剪枝。</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>{size} but {speed}, {accuracy}</source>
        <translation>{size}，但{speed}，{accuracy}</translation>
    </message>
    <message>
        <source>{size} and {speed}, {accuracy}</source>
        <translation>{size}且{speed}，{accuracy}</translation>
    </message>
    <message>
        <source>More epochs of fine-tuning or a milder goal can win accuracy back.</source>
        <translation>增加微调轮次或放宽目标可以挽回准确率。</translation>
    </message>
    <message>
        <source>about as fast in {first} and {second}</source>
        <translation>在 {first} 和 {second} 中速度大致相同</translation>
    </message>
    <message>
        <source>{speed} in {first} ({other} in {second})</source>
        <translation>在 {first} 中{speed}（{second} 中{other}）</translation>
    </message>
    <message>
        <source>same size</source>
        <translation>大小相同</translation>
    </message>
    <message>
        <source>{percent} smaller</source>
        <translation>缩小 {percent}</translation>
    </message>
    <message>
        <source>{percent} larger</source>
        <translation>增大 {percent}</translation>
    </message>
    <message>
        <source>about as fast</source>
        <translation>速度大致相同</translation>
    </message>
    <message>
        <source>{times} times faster</source>
        <translation>速度为原来的 {times} 倍</translation>
    </message>
    <message>
        <source>{times} times slower</source>
        <translation>用时为原来的 {times} 倍</translation>
    </message>
    <message>
        <source>The times for one image varied too much to tell them apart: the computer was busy with other things.</source>
        <translation>每张图像的用时波动太大，无法区分：电脑正忙于其他事情。</translation>
    </message>
    <message>
        <source>On this computer the time for one image did not change: memory and overhead can weigh more than arithmetic.</source>
        <translation>在这台电脑上，每张图像的用时没有变化：内存和额外开销可能比运算更重要。</translation>
    </message>
    <message>
        <source>accuracy still {share}</source>
        <translation>准确率仍为 {share}</translation>
    </message>
    <message>
        <source>accuracy {before} → {after}</source>
        <translation>准确率 {before} → {after}</translation>
    </message>
    <message>
        <source>It answers as many of the {images} validation images right as the original.</source>
        <translation>它答对的验证图像（共 {images} 张）与原网络一样多。</translation>
    </message>
    <message>
        <source>It answers {count} more of the {images} validation images right.</source>
        <translation>在 {images} 张验证图像中，它多答对了 {count} 张。</translation>
    </message>
    <message>
        <source>It answers {count} fewer of the {images} validation images right.</source>
        <translation>在 {images} 张验证图像中，它少答对了 {count} 张。</translation>
    </message>
</context>
<context>
    <name>WelcomePanel</name>
    <message>
        <source>Open the sample</source>
        <translation>打开示例</translation>
    </message>
    <message>
        <source>Real handwritten digits and a small network: try everything in three minutes.</source>
        <translation>真实的手写数字和一个小网络：三分钟体验全部功能。</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>新建项目</translation>
    </message>
    <message>
        <source>Start with your own network and photographs.</source>
        <translation>从您自己的网络和照片开始。</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Go on with a saved project.</source>
        <translation>继续已保存的项目。</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>最近的项目</translation>
    </message>
    <message>
        <source>No projects yet</source>
        <translation>还没有项目</translation>
    </message>
    <message>
        <source>Projects that you save are listed here. You can also drop one on the window.</source>
        <translation>您保存的项目会列在这里。也可以将项目拖放到窗口上。</translation>
    </message>
    <message>
        <source>{name} (missing)</source>
        <translation>{name}（缺失）</translation>
    </message>
    <message>
        <source>{path} is not there any more.</source>
        <translation>{path} 已不存在。</translation>
    </message>
    <message>
        <source>Make your image classifier small and fast, and prove that it still works.</source>
        <translation>让您的图像分类器又小又快，并证明它依然好用。</translation>
    </message>
    <message>
        <source>Pick a network, show it your photographs, and SlimStudio removes what it does not need. Everything happens on this computer.</source>
        <translation>选择一个网络，向它展示您的照片，SlimStudio 会移除它不需要的部分。一切都在这台电脑上进行。</translation>
    </message>
</context>
</TS>
