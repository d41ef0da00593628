"""What a screen reader is told of the text of a name: a client of AT-SPI, apart from the application.

Prints a line for each of: description, caret, words (the stretch at the caret with the same claims), claims (of these words,
as their attribute). Ends with 3 where AT-SPI's client isn't installed, with 4 where there is no such text.
"""
import sys

try:
    import gi

    gi.require_version("Atspi", "2.0")
    from gi.repository import Atspi
except (ImportError, ValueError) as missing:
    print(missing)
    sys.exit(3)


def texts(accessible, name):
    if accessible is None:
        return
    if accessible.get_role() == Atspi.Role.TEXT and accessible.get_name() == name:
        yield accessible
    for index in range(accessible.get_child_count()):
        yield from texts(accessible.get_child_at_index(index), name)


def line(key, value):
    print(key, str(value).replace("\n", " / "), sep="=")


Atspi.init()
found = next(texts(Atspi.get_desktop(0), sys.argv[1]), None)
if found is None:
    sys.exit(4)
caret = Atspi.Text.get_caret_offset(found)
attributes, start, end = Atspi.Text.get_attribute_run(found, caret, False)
line("description", found.get_description())
line("caret", caret)
line("words", Atspi.Text.get_text(found, start, end))
line("claims", attributes.get("claims", ""))
