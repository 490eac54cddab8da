"""HTML that would make Qt's text classes open files or addresses. ``{x}`` is the planted picture.

Sanitising takes most of it out before; these tests hold for what would slip through.
"""

from __future__ import annotations

_ATTRIBUTES = [
    '<img src="{x}">',
    "<img src='{x}' width=3000 height=3000>",
    "<img src={x}>",
    '<IMG SRC="{x}" ALT="a">',
    '<img alt="a" title="b" src="{x}">',
    '<p><img src="{x}"><img src="{x}"><img src="{x}"></p>',
    '<a href="{x}"><img src="{x}"></a>',
    '<body background="{x}">text',
    '<table background="{x}"><tr><td>a</table>',
    '<table><tr><td background="{x}">a</table>',
    '<table><tr background="{x}"><td>a</table>',
    '<table><tr><th background="{x}">a</table>',
    '<link rel="stylesheet" href="{css}"><p>text',
    '<link rel=stylesheet type="text/css" href="{css}"><p>text',
    '<html><head><link href="{css}" rel="stylesheet"></head><body>text',
    '<base href="{folder}/"><img src="canary.png">',
    '<meta http-equiv="refresh" content="0;url={x}">text',
    '<iframe src="{x}"></iframe>text',
    '<object data="{x}">text</object>',
    '<embed src="{x}">text',
    '<video src="{x}" poster="{x}">text</video>',
    '<audio src="{x}">text</audio>',
    '<picture><source srcset="{x}"><img src="{x}"></picture>',
    '<img srcset="{x} 2x" src="{x}">',
    '<svg><image href="{x}" xlink:href="{x}"/></svg>text',
    '<input type="image" src="{x}">text',
    '<script src="{x}"></script>text',
    '<form action="{x}"><button>text</button></form>',
    '<img src="qrc:/qt-project.org/styles/commonstyle/images/file-16.png">',
    '<img src=":/qt-project.org/styles/commonstyle/images/file-16.png">',
]
_STYLES = [
    "background: url({x})",
    "background-image: url({x})",
    "background-image: url('{x}')",
    'background-image: url("{x}")',
    "list-style-image: url({x})",
    "border-image: url({x})",
    "content: url({x})",
    "cursor: url({x})",
    "image: url({x})",
    "font-family: url({x})",
]
_STYLE_FORMS = [
    "<style>p {{ %s }}</style><p>text</p>",
    "<style>body {{ %s }} li {{ %s }}</style><ul><li>text</li></ul>",
    "<style>p:before {{ %s }}</style><p>text</p>",
]
_INLINE_FORMS = ['<p style="{}">text</p>', '<table style="{}"><tr><td>text</table>']


def hostile_pages(picture: str, style_sheet: str, folder: str) -> list[str]:
    """Every form, for one address of the planted picture."""
    forms = list(_ATTRIBUTES)
    for form in _STYLE_FORMS:
        forms += [form.replace("%s", style) for style in _STYLES]
    forms += [
        form.replace("{}", style.replace('"', "'")) for form in _INLINE_FORMS for style in _STYLES
    ]
    forms += ["<style>@import url({css});</style>text", "<style>@import '{css}';</style>text"]
    forms += ["<style>@font-face {{ src: url({x}) }}</style>text"]
    return [
        form.replace("{x}", picture)
        .replace("{css}", style_sheet)
        .replace("{folder}", folder)
        .replace("{{", "{")
        .replace("}}", "}")
        for form in forms
    ]


def addresses(path: str) -> list[str]:
    """The ways in which a page can name one file of this machine, and other places."""
    return [
        path,
        f"file://{path}",
        f"file:{path}",
        f"FILE:///{path.lstrip('/')}",
        f"//localhost{path}",
        f"/{path}",
        f"file://localhost{path}",
        "../" * 40 + path.lstrip("/"),
    ]
