<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>ال&amp;بحث في:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>ن&amp;وع الملفات:</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>محرك أقراص</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>مجلد ملفات</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>مجلد</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>اسم بديل</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>اختصار</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>Invalid Pages Definition</source>
        <translation>تعريف صفحات غير صالح</translation>
    </message>
    <message>
        <source>%1 does not follow the correct syntax. Please use &apos;,&apos; to separate ranges and pages, &apos;-&apos; to define ranges and make sure ranges do not intersect with each other.</source>
        <translation>لا يتبع %1 الصيغة الصحيحة. يُرجى استخدام «,» للفصل بين النطاقات والصفحات، و«-» لتعريف النطاقات، والتأكد من عدم تقاطع النطاقات.</translation>
    </message>
    <message>
        <source>Duplex Settings Conflicts</source>
        <translation>تعارض في إعدادات الطباعة على الوجهين</translation>
    </message>
    <message>
        <source>There are conflicts in duplex settings. Do you want to fix them?</source>
        <translation>هناك تعارض في إعدادات الطباعة على الوجهين. أتريد إصلاحه؟</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>Page &amp;order:</source>
        <translation>&amp;ترتيب الصفحات:</translation>
    </message>
    <message>
        <source>Pages &amp;per sheet:</source>
        <translation>ص&amp;فحات كل ورقة:</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Advanced</source>
        <translation>متقدم</translation>
    </message>
    <message>
        <source>There are conflicts in some options. Please fix them.</source>
        <translation>هناك تعارض في بعض الخيارات. يُرجى إصلاحه.</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesDialog</name>
    <message>
        <source>Page Setup Conflicts</source>
        <translation>تعارض في إعداد الصفحة</translation>
    </message>
    <message>
        <source>There are conflicts in page setup options. Do you want to fix them?</source>
        <translation>هناك تعارض في خيارات إعداد الصفحة. أتريد إصلاحه؟</translation>
    </message>
    <message>
        <source>Advanced Option Conflicts</source>
        <translation>تعارض في الخيارات المتقدمة</translation>
    </message>
    <message>
        <source>There are conflicts in some advanced options. Do you want to fix them?</source>
        <translation>هناك تعارض في بعض الخيارات المتقدمة. أتريد إصلاحه؟</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Pages</source>
        <translation>صفحات</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>طباعة على الوجهين</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>معطَّلة</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>تجليد على الحافة الطويلة</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>تجليد على الحافة القصيرة</translation>
    </message>
    <message>
        <source>Page &amp;Set:</source>
        <translation>م&amp;جموعة الصفحات:</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>حدّد صفحات أو نطاقات مفصولة بفواصل. ويُحدَّد النطاق بعددين بينهما شرطة. مثال: ⁦3,5-7,9⁩ يطبع الصفحات 3 و5 و6 و7 و9.</translation>
    </message>
</context>
<context>
    <name>QCupsJobWidget</name>
    <message>
        <source>Scheduled &amp;printing:</source>
        <translation>الط&amp;باعة المجدولة:</translation>
    </message>
    <message>
        <source>&amp;Billing information:</source>
        <translation>م&amp;علومات الفوترة:</translation>
    </message>
    <message>
        <source>Job &amp;priority:</source>
        <translation>أ&amp;ولوية المهمة:</translation>
    </message>
    <message>
        <source>&amp;Start:</source>
        <translation>البدا&amp;ية:</translation>
    </message>
    <message>
        <source>&amp;End:</source>
        <translation>ال&amp;نهاية:</translation>
    </message>
</context>
<context>
    <name>QCupsPrinterSupport</name>
    <message>
        <source>Authentication Needed</source>
        <translation>المصادقة مطلوبة</translation>
    </message>
    <message>
        <source>Authentication needed to use %1 on %2.</source>
        <translation>المصادقة مطلوبة لاستخدام %1 على %2.</translation>
    </message>
    <message>
        <source>Authentication needed to use %1.</source>
        <translation>المصادقة مطلوبة لاستخدام %1.</translation>
    </message>
    <message>
        <source>Username:</source>
        <translation>اسم المستخدم:</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>كلمة المرور:</translation>
    </message>
</context>
<context>
    <name>QSpiAccessibleBridge</name>
    <message>
        <source>terminal</source>
        <translation>طرفية</translation>
    </message>
    <message>
        <source>desktop</source>
        <translation>سطح مكتب</translation>
    </message>
    <message>
        <source>notification</source>
        <translation>إشعار</translation>
    </message>
    <message>
        <source>switch</source>
        <translation>مفتاح</translation>
    </message>
    <message>
        <source>block quote</source>
        <translation>اقتباس</translation>
    </message>
</context>
</TS>
