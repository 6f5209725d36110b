"""Lines of SVG files without what only some programs understand."""

from xml.etree import ElementTree

from zen_digits.app.common.pictures.svg_lines import with_even_lines


def test_points_take_the_matrix_and_other_things_keep_it() -> None:
    svg = (
        b'<svg xmlns="http://www.w3.org/2000/svg"><g transform="matrix(2,0,0,-100,10,5)">'
        b'<path vector-effect="non-scaling-stroke" d="M1,0.5 L-2,1e-05 Z"/>'
        b'<text x="1">a</text></g><g transform="matrix(3,0,0,3,0,0)"><path d="M1,1 "/></g></svg>'
    )
    first, second = ElementTree.fromstring(with_even_lines(svg))
    assert first.get("transform") is None
    assert first[0].get("d") == "M12.00,-45.00 L6.00,5.00 Z"
    assert first[0].get("vector-effect") is None
    assert first[1].get("transform") == "matrix(2,0,0,-100,10,5)"
    assert second.get("transform") == "matrix(3,0,0,3,0,0)"
    assert second[0].get("d") == "M1,1 "


def test_pictures_in_it_are_linked_as_before() -> None:
    link = b'xmlns:xlink="http://www.w3.org/1999/xlink"'
    svg = b'<svg %b xmlns="http://www.w3.org/2000/svg"><image xlink:href="a"/></svg>' % link
    assert b'<image xlink:href="a"' in with_even_lines(svg)
