from qt_parts import wanted_parts

hiddenimports, binaries, datas = wanted_parts(__file__)
