<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>ठीक है</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>सभी सहेजें</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>हाँ(&amp;Y)</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>सभी के लिए हाँ(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>नहीं(&amp;N)</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>सभी के लिए नहीं(&amp;O)</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>बीच में छोड़ें</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>अनदेखा करें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>छोड़ दें</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>सहायता</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>लागू करें</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>रीसेट करें</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>डिफ़ॉल्ट वापस लाएँ</translation>
    </message>
</context>
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;OK</source>
        <translation>ठीक है(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>सहेजें(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>रद्द करें(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>बंद करें(&amp;C)</translation>
    </message>
    <message>
        <source>Close without Saving</source>
        <translation>सहेजे बिना बंद करें</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>ठीक है</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>विवरण दिखाएँ...</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>विवरण छिपाएँ...</translation>
    </message>
</context>
<context>
    <name>QInputDialog</name>
    <message>
        <source>Enter a value:</source>
        <translation>मान भरें:</translation>
    </message>
</context>
<context>
    <name>QDialog</name>
    <message>
        <source>What&apos;s This?</source>
        <translation>यह क्या है?</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>पूर्ववत करें(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>फिर से करें(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>काटें(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>कॉपी करें(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>पेस्ट करें(&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>सभी चुनें</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>पूर्ववत करें(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>फिर से करें(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>काटें(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>कॉपी करें(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>लिंक का पता कॉपी करें(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>पेस्ट करें(&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>सभी चुनें</translation>
    </message>
</context>
<context>
    <name>QUndoGroup</name>
    <message>
        <source>Undo %1</source>
        <translation>पूर्ववत करें: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>फिर से करें: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>फिर से करें</translation>
    </message>
</context>
<context>
    <name>QUndoStack</name>
    <message>
        <source>Undo %1</source>
        <translation>पूर्ववत करें: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>फिर से करें: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>फिर से करें</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>सभी चुनें(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>बढ़ाएँ(&amp;U)</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>घटाएँ(&amp;D)</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>यहाँ तक स्क्रॉल करें</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>बायाँ किनारा</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>सबसे ऊपर</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>दायाँ किनारा</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>सबसे नीचे</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>एक पेज बाएँ</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>एक पेज ऊपर</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>एक पेज दाएँ</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>एक पेज नीचे</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>बाएँ स्क्रॉल करें</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>ऊपर स्क्रॉल करें</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>दाएँ स्क्रॉल करें</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>नीचे स्क्रॉल करें</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>सूची खोलता है</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>बाएँ स्क्रॉल करें</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>दाएँ स्क्रॉल करें</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>यहाँ देखें(&amp;L):</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>पीछे</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>पीछे जाता है</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>आगे</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>आगे जाता है</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>ऊपर का फ़ोल्डर</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>ऊपर के फ़ोल्डर में जाता है</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>नया फ़ोल्डर बनाएँ</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>नया फ़ोल्डर बनाता है</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>सूची</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>फ़ाइलों को सूची में दिखाता है</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>फ़ाइलों को विवरण के साथ दिखाता है</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>किनारे की पट्टी</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>जगहों और बुकमार्क की सूची</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>फ़ाइलें</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>फ़ाइल का नाम(&amp;N):</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>फ़ाइलों का प्रकार(&amp;T):</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>फ़ोल्डर खोजें</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>फ़ोल्डर:</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>फ़ोल्डर</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>खोलें(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>सहेजें(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>चुनें(&amp;C)</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>इस रूप में सहेजें</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>नाम बदलें(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>मिटाएँ(&amp;D)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>दिखाएँ: </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>छिपी फ़ाइलें दिखाएँ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>नया फ़ोल्डर(&amp;N)</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>नया फ़ोल्डर</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>हाल की जगहें</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 पहले से मौजूद है।
क्या उसे बदलना है?</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
फ़ोल्डर नहीं मिला।
जाँचें कि उसका सही नाम दिया गया है।</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
फ़ाइल नहीं मिली।
जाँचें कि उसका सही नाम दिया गया है।</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>‘%1’ को बदला नहीं जा सकता।
क्या उसे फिर भी मिटाना है?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>क्या ‘%1’ को सचमुच मिटाना है?</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>फ़ोल्डर मिटाया नहीं जा सका।</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>बदलने की तारीख़</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>मेरा कंप्यूटर</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>कंप्यूटर</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>ड्राइव</translation>
    </message>
    <message>
        <source>File</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>फ़ोल्डर</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>फ़ोल्डर</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>उपनाम</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>शॉर्टकट</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>अज्ञात</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>Print</source>
        <translation>प्रिंट करें</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>प्रिंट करें(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>विकल्प(&amp;O) &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>विकल्प(&amp;O) &lt;&lt;</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>फ़ाइल में प्रिंट करें (PDF)</translation>
    </message>
    <message>
        <source>Print To File ...</source>
        <translation>फ़ाइल में प्रिंट करें ...</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>PDF फ़ाइल लिखें</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>इस कंप्यूटर की फ़ाइल</translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation>%1 एक फ़ोल्डर है।
कोई दूसरा फ़ाइल नाम चुनें।</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation>फ़ाइल %1 में लिखा नहीं जा सकता।
कोई दूसरा फ़ाइल नाम चुनें।</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <translation>%1 पहले से मौजूद है।
क्या उसके ऊपर लिखना है?</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>सभी पेज</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>विषम पेज</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>सम पेज</translation>
    </message>
    <message>
        <source>Left to Right, Top to Bottom</source>
        <translation>बाएँ से दाएँ, ऊपर से नीचे</translation>
    </message>
    <message>
        <source>Left to Right, Bottom to Top</source>
        <translation>बाएँ से दाएँ, नीचे से ऊपर</translation>
    </message>
    <message>
        <source>Right to Left, Bottom to Top</source>
        <translation>दाएँ से बाएँ, नीचे से ऊपर</translation>
    </message>
    <message>
        <source>Right to Left, Top to Bottom</source>
        <translation>दाएँ से बाएँ, ऊपर से नीचे</translation>
    </message>
    <message>
        <source>Bottom to Top, Left to Right</source>
        <translation>नीचे से ऊपर, बाएँ से दाएँ</translation>
    </message>
    <message>
        <source>Bottom to Top, Right to Left</source>
        <translation>नीचे से ऊपर, दाएँ से बाएँ</translation>
    </message>
    <message>
        <source>Top to Bottom, Left to Right</source>
        <translation>ऊपर से नीचे, बाएँ से दाएँ</translation>
    </message>
    <message>
        <source>Top to Bottom, Right to Left</source>
        <translation>ऊपर से नीचे, दाएँ से बाएँ</translation>
    </message>
    <message>
        <source>Invalid Pages Definition</source>
        <translation>पेज ग़लत लिखे हैं</translation>
    </message>
    <message>
        <source>%1 does not follow the correct syntax. Please use &apos;,&apos; to separate ranges and pages, &apos;-&apos; to define ranges and make sure ranges do not intersect with each other.</source>
        <translation>%1 सही ढंग से नहीं लिखा है। पेजों और सीमाओं को ‘,’ से अलग करें, सीमा ‘-’ से लिखें, और ध्यान रखें कि सीमाएँ एक-दूसरे को न काटें।</translation>
    </message>
    <message>
        <source>The &apos;From&apos; value cannot be greater than the &apos;To&apos; value.</source>
        <translation>‘से’ का मान ‘तक’ के मान से बड़ा नहीं हो सकता।</translation>
    </message>
    <message>
        <source>Duplex Settings Conflicts</source>
        <translation>दोनों ओर छपाई की सेटिंग में टकराव</translation>
    </message>
    <message>
        <source>There are conflicts in duplex settings. Do you want to fix them?</source>
        <translation>दोनों ओर छपाई की सेटिंग में टकराव है। क्या उन्हें ठीक करना है?</translation>
    </message>
    <message>
        <source>Options &apos;Pages Per Sheet&apos; and &apos;Page Set&apos; cannot be used together.
Please turn one of those options off.</source>
        <translation>‘प्रति शीट पेज’ और ‘पेजों का समूह’ साथ-साथ इस्तेमाल नहीं हो सकते।
इनमें से एक को बंद करें।</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>Printer</source>
        <translation>प्रिंटर</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>नाम(&amp;N):</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>गुण(&amp;R)</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>जगह:</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>पूर्वावलोकन</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>प्रकार:</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>आउटपुट फ़ाइल(&amp;F):</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>Paper</source>
        <translation>काग़ज़</translation>
    </message>
    <message>
        <source>Page size:</source>
        <translation>पेज का आकार:</translation>
    </message>
    <message>
        <source>Width:</source>
        <translation>चौड़ाई:</translation>
    </message>
    <message>
        <source>Height:</source>
        <translation>ऊँचाई:</translation>
    </message>
    <message>
        <source>Paper source:</source>
        <translation>काग़ज़ का स्रोत:</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>दिशा</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>खड़ा</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>आड़ा</translation>
    </message>
    <message>
        <source>Reverse landscape</source>
        <translation>उलटा आड़ा</translation>
    </message>
    <message>
        <source>Reverse portrait</source>
        <translation>उलटा खड़ा</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>हाशिये</translation>
    </message>
    <message>
        <source>top margin</source>
        <translation>ऊपर का हाशिया</translation>
    </message>
    <message>
        <source>left margin</source>
        <translation>बायाँ हाशिया</translation>
    </message>
    <message>
        <source>right margin</source>
        <translation>दायाँ हाशिया</translation>
    </message>
    <message>
        <source>bottom margin</source>
        <translation>नीचे का हाशिया</translation>
    </message>
    <message>
        <source>Page Layout</source>
        <translation>पेज का विन्यास</translation>
    </message>
    <message>
        <source>Page &amp;order:</source>
        <translation>पेजों का क्रम(&amp;O):</translation>
    </message>
    <message>
        <source>Pages &amp;per sheet:</source>
        <translation>प्रति शीट पेज(&amp;P):</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>कस्टम</translation>
    </message>
    <message>
        <source>Millimeters (mm)</source>
        <translation>मिलीमीटर (mm)</translation>
    </message>
    <message>
        <source>Inches (in)</source>
        <translation>इंच (in)</translation>
    </message>
    <message>
        <source>Points (pt)</source>
        <translation>पॉइंट (pt)</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Page</source>
        <translation>पेज</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>उन्नत</translation>
    </message>
    <message>
        <source>There are conflicts in some options. Please fix them.</source>
        <translation>कुछ विकल्पों में टकराव है। उन्हें ठीक करें।</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesDialog</name>
    <message>
        <source>Printer Properties</source>
        <translation>प्रिंटर के गुण</translation>
    </message>
    <message>
        <source>Job Options</source>
        <translation>कार्य के विकल्प</translation>
    </message>
    <message>
        <source>Page Setup Conflicts</source>
        <translation>पेज सेटअप में टकराव</translation>
    </message>
    <message>
        <source>There are conflicts in page setup options. Do you want to fix them?</source>
        <translation>पेज सेटअप के विकल्पों में टकराव है। क्या उन्हें ठीक करना है?</translation>
    </message>
    <message>
        <source>Advanced Option Conflicts</source>
        <translation>उन्नत विकल्पों में टकराव</translation>
    </message>
    <message>
        <source>There are conflicts in some advanced options. Do you want to fix them?</source>
        <translation>कुछ उन्नत विकल्पों में टकराव है। क्या उन्हें ठीक करना है?</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Copies</source>
        <translation>प्रतियाँ</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>प्रतियाँ:</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>छपाई की सीमा</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>सभी छापें</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>पेज</translation>
    </message>
    <message>
        <source>to</source>
        <translation>से</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>मौजूदा पेज</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>चुना हुआ</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>पेज</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>आउटपुट की सेटिंग</translation>
    </message>
    <message>
        <source>Collate</source>
        <translation>क्रम से लगाएँ</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>उलटा क्रम</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>विकल्प</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>रंग</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>रंगीन</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>धूसर</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>दोनों ओर छपाई</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>लंबी ओर जिल्द</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>छोटी ओर जिल्द</translation>
    </message>
    <message>
        <source>Page &amp;Set:</source>
        <translation>पेजों का समूह(&amp;S):</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>पेज या सीमाएँ अल्पविराम से अलग करके लिखें। सीमा में दो संख्याएँ योजक-चिह्न से जुड़ी होती हैं। जैसे 3,5-7,9 से पेज 3, 5, 6, 7 और 9 छपते हैं।</translation>
    </message>
</context>
<context>
    <name>QCupsJobWidget</name>
    <message>
        <source>Job</source>
        <translation>कार्य</translation>
    </message>
    <message>
        <source>Job Control</source>
        <translation>कार्य नियंत्रण</translation>
    </message>
    <message>
        <source>Scheduled &amp;printing:</source>
        <translation>छपाई का समय(&amp;P):</translation>
    </message>
    <message>
        <source>Print Immediately</source>
        <translation>तुरंत छापें</translation>
    </message>
    <message>
        <source>Hold Indefinitely</source>
        <translation>रोके रखें</translation>
    </message>
    <message>
        <source>Day (06:00 to 17:59)</source>
        <translation>दिन (06:00 से 17:59)</translation>
    </message>
    <message>
        <source>Night (18:00 to 05:59)</source>
        <translation>रात (18:00 से 05:59)</translation>
    </message>
    <message>
        <source>Second Shift (16:00 to 23:59)</source>
        <translation>दूसरी पाली (16:00 से 23:59)</translation>
    </message>
    <message>
        <source>Third Shift (00:00 to 07:59)</source>
        <translation>तीसरी पाली (00:00 से 07:59)</translation>
    </message>
    <message>
        <source>Weekend (Saturday to Sunday)</source>
        <translation>सप्ताहांत (शनिवार से रविवार)</translation>
    </message>
    <message>
        <source>Specific Time</source>
        <translation>निश्चित समय</translation>
    </message>
    <message>
        <source>&amp;Billing information:</source>
        <translation>बिल की जानकारी(&amp;B):</translation>
    </message>
    <message>
        <source>Job &amp;priority:</source>
        <translation>कार्य की प्राथमिकता(&amp;P):</translation>
    </message>
    <message>
        <source>Banner Pages</source>
        <translation>आवरण पेज</translation>
    </message>
    <message>
        <source>&amp;Start:</source>
        <translation>शुरू में(&amp;S):</translation>
    </message>
    <message>
        <source>&amp;End:</source>
        <translation>अंत में(&amp;E):</translation>
    </message>
    <message>
        <source>None</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>मानक</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>अवर्गीकृत</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>विश्वस्त</translation>
    </message>
    <message>
        <source>Classified</source>
        <translation>वर्गीकृत</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>गुप्त</translation>
    </message>
    <message>
        <source>Top Secret</source>
        <translation>अति गुप्त</translation>
    </message>
</context>
<context>
    <name>QCupsPrinterSupport</name>
    <message>
        <source>Authentication Needed</source>
        <translation>पहचान ज़रूरी है</translation>
    </message>
    <message>
        <source>Authentication needed to use %1 on %2.</source>
        <translation>%2 पर %1 के इस्तेमाल के लिए पहचान ज़रूरी है।</translation>
    </message>
    <message>
        <source>Authentication needed to use %1.</source>
        <translation>%1 के इस्तेमाल के लिए पहचान ज़रूरी है।</translation>
    </message>
    <message>
        <source>Username:</source>
        <translation>उपयोगकर्ता नाम:</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>पासवर्ड:</translation>
    </message>
</context>
<context>
    <name>QPageSize</name>
    <message>
        <source>Custom</source>
        <translation>कस्टम</translation>
    </message>
</context>
<context>
    <name>MAC_APPLICATION_MENU</name>
    <message>
        <source>Services</source>
        <translation>सेवाएँ</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>%1 छिपाएँ</translation>
    </message>
    <message>
        <source>Hide Others</source>
        <translation>बाक़ी छिपाएँ</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>सभी दिखाएँ</translation>
    </message>
    <message>
        <source>Preferences...</source>
        <translation>प्राथमिकताएँ...</translation>
    </message>
    <message>
        <source>Quit %1</source>
        <translation>%1 से बाहर निकलें</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>%1 के बारे में</translation>
    </message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message>
        <source>Press</source>
        <translation>दबाएँ</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>बढ़ाएँ</translation>
    </message>
    <message>
        <source>Decrease</source>
        <translation>घटाएँ</translation>
    </message>
    <message>
        <source>ShowMenu</source>
        <translation>मेन्यू दिखाएँ</translation>
    </message>
    <message>
        <source>SetFocus</source>
        <translation>फ़ोकस दें</translation>
    </message>
    <message>
        <source>Toggle</source>
        <translation>बदलें</translation>
    </message>
    <message>
        <source>Scroll Left</source>
        <translation>बाएँ स्क्रॉल करें</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>दाएँ स्क्रॉल करें</translation>
    </message>
    <message>
        <source>Scroll Up</source>
        <translation>ऊपर स्क्रॉल करें</translation>
    </message>
    <message>
        <source>Scroll Down</source>
        <translation>नीचे स्क्रॉल करें</translation>
    </message>
    <message>
        <source>Next Page</source>
        <translation>अगला पेज</translation>
    </message>
    <message>
        <source>Previous Page</source>
        <translation>पिछला पेज</translation>
    </message>
    <message>
        <source>Triggers the action</source>
        <translation>क्रिया चलाता है</translation>
    </message>
    <message>
        <source>Increase the value</source>
        <translation>मान बढ़ाता है</translation>
    </message>
    <message>
        <source>Decrease the value</source>
        <translation>मान घटाता है</translation>
    </message>
    <message>
        <source>Shows the menu</source>
        <translation>मेन्यू दिखाता है</translation>
    </message>
    <message>
        <source>Sets the focus</source>
        <translation>फ़ोकस देता है</translation>
    </message>
    <message>
        <source>Toggles the state</source>
        <translation>अवस्था बदलता है</translation>
    </message>
    <message>
        <source>Scrolls to the left</source>
        <translation>बाएँ स्क्रॉल करता है</translation>
    </message>
    <message>
        <source>Scrolls to the right</source>
        <translation>दाएँ स्क्रॉल करता है</translation>
    </message>
    <message>
        <source>Scrolls up</source>
        <translation>ऊपर स्क्रॉल करता है</translation>
    </message>
    <message>
        <source>Scrolls down</source>
        <translation>नीचे स्क्रॉल करता है</translation>
    </message>
    <message>
        <source>Goes back a page</source>
        <translation>एक पेज पीछे जाता है</translation>
    </message>
    <message>
        <source>Goes to the next page</source>
        <translation>अगले पेज पर जाता है</translation>
    </message>
</context>
<context>
    <name>QSpiAccessibleBridge</name>
    <message>
        <source>invalid role</source>
        <translation>अमान्य भूमिका</translation>
    </message>
    <message>
        <source>title bar</source>
        <translation>शीर्षक पट्टी</translation>
    </message>
    <message>
        <source>menu bar</source>
        <translation>मेन्यू पट्टी</translation>
    </message>
    <message>
        <source>scroll bar</source>
        <translation>स्क्रॉल पट्टी</translation>
    </message>
    <message>
        <source>grip</source>
        <translation>पकड़</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>ध्वनि</translation>
    </message>
    <message>
        <source>cursor</source>
        <translation>कर्सर</translation>
    </message>
    <message>
        <source>text caret</source>
        <translation>टेक्स्ट कर्सर</translation>
    </message>
    <message>
        <source>alert message</source>
        <translation>चेतावनी संदेश</translation>
    </message>
    <message>
        <source>frame</source>
        <translation>फ़्रेम</translation>
    </message>
    <message>
        <source>filler</source>
        <translation>भराव</translation>
    </message>
    <message>
        <source>popup menu</source>
        <translation>पॉपअप मेन्यू</translation>
    </message>
    <message>
        <source>menu item</source>
        <translation>मेन्यू का विकल्प</translation>
    </message>
    <message>
        <source>tool tip</source>
        <translation>टूलटिप</translation>
    </message>
    <message>
        <source>application</source>
        <translation>ऐप्लिकेशन</translation>
    </message>
    <message>
        <source>document</source>
        <translation>दस्तावेज़</translation>
    </message>
    <message>
        <source>panel</source>
        <translation>पैनल</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>चार्ट</translation>
    </message>
    <message>
        <source>dialog</source>
        <translation>डायलॉग</translation>
    </message>
    <message>
        <source>separator</source>
        <translation>विभाजक</translation>
    </message>
    <message>
        <source>tool bar</source>
        <translation>टूलबार</translation>
    </message>
    <message>
        <source>status bar</source>
        <translation>स्थिति पट्टी</translation>
    </message>
    <message>
        <source>table</source>
        <translation>तालिका</translation>
    </message>
    <message>
        <source>column header</source>
        <translation>कॉलम शीर्षक</translation>
    </message>
    <message>
        <source>row header</source>
        <translation>पंक्ति शीर्षक</translation>
    </message>
    <message>
        <source>column</source>
        <translation>कॉलम</translation>
    </message>
    <message>
        <source>row</source>
        <translation>पंक्ति</translation>
    </message>
    <message>
        <source>cell</source>
        <translation>ख़ाना</translation>
    </message>
    <message>
        <source>link</source>
        <translation>लिंक</translation>
    </message>
    <message>
        <source>help balloon</source>
        <translation>सहायता गुब्बारा</translation>
    </message>
    <message>
        <source>assistant</source>
        <translation>सहायक</translation>
    </message>
    <message>
        <source>list</source>
        <translation>सूची</translation>
    </message>
    <message>
        <source>list item</source>
        <translation>सूची की प्रविष्टि</translation>
    </message>
    <message>
        <source>tree</source>
        <translation>ट्री</translation>
    </message>
    <message>
        <source>tree item</source>
        <translation>ट्री की प्रविष्टि</translation>
    </message>
    <message>
        <source>page tab</source>
        <translation>टैब</translation>
    </message>
    <message>
        <source>property page</source>
        <translation>गुण पेज</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>संकेतक</translation>
    </message>
    <message>
        <source>graphic</source>
        <translation>चित्र</translation>
    </message>
    <message>
        <source>label</source>
        <translation>लेबल</translation>
    </message>
    <message>
        <source>text</source>
        <translation>टेक्स्ट</translation>
    </message>
    <message>
        <source>push button</source>
        <translation>बटन</translation>
    </message>
    <message>
        <source>check box</source>
        <translation>चेकबॉक्स</translation>
    </message>
    <message>
        <source>radio button</source>
        <translation>रेडियो बटन</translation>
    </message>
    <message>
        <source>combo box</source>
        <translation>कॉम्बो बॉक्स</translation>
    </message>
    <message>
        <source>progress bar</source>
        <translation>प्रगति पट्टी</translation>
    </message>
    <message>
        <source>dial</source>
        <translation>डायल</translation>
    </message>
    <message>
        <source>hotkey field</source>
        <translation>शॉर्टकट कुंजी का ख़ाना</translation>
    </message>
    <message>
        <source>slider</source>
        <translation>स्लाइडर</translation>
    </message>
    <message>
        <source>spin box</source>
        <translation>स्पिन बॉक्स</translation>
    </message>
    <message>
        <source>canvas</source>
        <translation>कैनवस</translation>
    </message>
    <message>
        <source>animation</source>
        <translation>ऐनिमेशन</translation>
    </message>
    <message>
        <source>equation</source>
        <translation>समीकरण</translation>
    </message>
    <message>
        <source>button with drop down</source>
        <translation>सूची वाला बटन</translation>
    </message>
    <message>
        <source>button menu</source>
        <translation>मेन्यू वाला बटन</translation>
    </message>
    <message>
        <source>button with drop down grid</source>
        <translation>ग्रिड वाला बटन</translation>
    </message>
    <message>
        <source>space</source>
        <translation>ख़ाली जगह</translation>
    </message>
    <message>
        <source>page tab list</source>
        <translation>टैबों की सूची</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>घड़ी</translation>
    </message>
    <message>
        <source>splitter</source>
        <translation>विभाजक</translation>
    </message>
    <message>
        <source>layered pane</source>
        <translation>परतों वाला पैनल</translation>
    </message>
    <message>
        <source>web document</source>
        <translation>वेब दस्तावेज़</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>अनुच्छेद</translation>
    </message>
    <message>
        <source>section</source>
        <translation>खंड</translation>
    </message>
    <message>
        <source>color chooser</source>
        <translation>रंग चयनकर्ता</translation>
    </message>
    <message>
        <source>footer</source>
        <translation>पाद</translation>
    </message>
    <message>
        <source>form</source>
        <translation>फ़ॉर्म</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>शीर्षक</translation>
    </message>
    <message>
        <source>note</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>complementary content</source>
        <translation>पूरक सामग्री</translation>
    </message>
    <message>
        <source>terminal</source>
        <translation>टर्मिनल</translation>
    </message>
    <message>
        <source>desktop</source>
        <translation>डेस्कटॉप</translation>
    </message>
    <message>
        <source>notification</source>
        <translation>सूचना</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>अज्ञात</translation>
    </message>
    <message>
        <source>switch</source>
        <translation>स्विच</translation>
    </message>
    <message>
        <source>block quote</source>
        <translation>उद्धरण</translation>
    </message>
</context>
</TS>
