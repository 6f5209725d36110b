<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CanvasWords</name>
    <message numerus="yes">
        <source>%Ln strokes</source>
        <translation>
            <numerusform>%Ln stroke</numerusform>
            <numerusform>%Ln strokes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DataDialog</name>
    <message numerus="yes">
        <source>%Ln items skipped</source>
        <translation>
            <numerusform>%Ln item skipped</numerusform>
            <numerusform>%Ln items skipped</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExperimentForm</name>
    <message numerus="yes">
        <source>Train %Ln r&amp;uns</source>
        <translation>
            <numerusform>Train %Ln r&amp;un</numerusform>
            <numerusform>Train %Ln r&amp;uns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExperimentView</name>
    <message numerus="yes">
        <source>%Ln more are trained beside it.</source>
        <translation>
            <numerusform>One more is trained beside it.</numerusform>
            <numerusform>%Ln more are trained beside it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Experiments</name>
    <message numerus="yes">
        <source>%Ln seeds</source>
        <translation>
            <numerusform>%Ln seed</numerusform>
            <numerusform>%Ln seeds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NumbersPanel</name>
    <message numerus="yes">
        <source>%Ln numbers</source>
        <translation>
            <numerusform>%Ln number</numerusform>
            <numerusform>%Ln numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>one line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunsController</name>
    <message numerus="yes">
        <source>Delete %Ln runs? Their networks and curves will be gone for good.</source>
        <translation>
            <numerusform>Delete %Ln run? Its network and curves will be gone for good.</numerusform>
            <numerusform>Delete %Ln runs? Their networks and curves will be gone for good.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableDialog</name>
    <message numerus="yes">
        <source>%Ln rows copied</source>
        <translation>
            <numerusform>%Ln row copied</numerusform>
            <numerusform>%Ln rows copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrainingControls</name>
    <message numerus="yes">
        <source>Settings: %Ln hints</source>
        <translation>
            <numerusform>Settings: %Ln hint</numerusform>
            <numerusform>Settings: %Ln hints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept</name>
    <message numerus="yes">
        <source>%Ln drawings</source>
        <translation>
            <numerusform>%Ln drawing</numerusform>
            <numerusform>%Ln drawings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln drawings are selected.</source>
        <translation>
            <numerusform>%Ln drawing is selected.</numerusform>
            <numerusform>%Ln drawings are selected.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>left out</name>
    <message numerus="yes">
        <source>%Ln images that you marked are left out.</source>
        <translation>
            <numerusform>%Ln image that you marked is left out.</numerusform>
            <numerusform>%Ln images that you marked are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>results figures</name>
    <message numerus="yes">
        <source>{0} of %Ln images read rightly (95 % sure: {1} to {2})</source>
        <translation>
            <numerusform>{0} of %Ln image read rightly (95 % sure: {1} to {2})</numerusform>
            <numerusform>{0} of %Ln images read rightly (95 % sure: {1} to {2})</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>set notes</name>
    <message numerus="yes">
        <source>%Ln drawings were left out: they are kept as no digits.</source>
        <translation>
            <numerusform>%Ln drawing was left out: it is kept as no digit.</numerusform>
            <numerusform>%Ln drawings were left out: they are kept as no digits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images were left out: this network does not know their labels.</source>
        <translation>
            <numerusform>%Ln image was left out: this network does not know its label.</numerusform>
            <numerusform>%Ln images were left out: this network does not know their labels.</numerusform>
        </translation>
    </message>
</context>
</TS>
