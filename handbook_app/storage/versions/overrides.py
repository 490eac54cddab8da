"""Settings of git that could start a program or change what we read, and what they become.

A repository comes from other people. Every setting here is handed to git as the strongest level
of its configuration: some always, and those whose names hold a free part (``filter.NAME.clean``)
for each name that the repository's own settings define.
"""

from __future__ import annotations

import os
from collections.abc import Iterable

from handbook_app.storage.versions.process import Setting

ALWAYS: tuple[Setting, ...] = tuple(
    {
        "blame.ignoreRevsFile": "",
        "color.branch": "false",
        "color.diff": "false",
        "color.grep": "false",
        "color.status": "false",
        "color.ui": "false",
        "commit.gpgSign": "false",
        "commit.template": "",
        "core.alternateRefsCommand": "",
        "core.askPass": "",
        "core.attributesFile": os.devnull,
        "core.editor": ":",
        "core.excludesFile": os.devnull,
        "core.fsmonitor": "false",
        "core.fsync": "all",
        "core.fsyncMethod": "fsync",
        "core.gitProxy": "",
        "core.hooksPath": os.devnull,
        "core.pager": "cat",
        "core.precomposeUnicode": "true",
        "core.protectHFS": "true",
        "core.protectNTFS": "true",
        "core.quotePath": "false",
        # Mixed line ends are stored as they are; that is no reason to refuse a version.
        "core.safecrlf": "false",
        "core.sshCommand": "ssh",
        "core.untrackedCache": "false",
        "core.useBuiltinFSMonitor": "false",
        "core.virtualFilesystem": "",
        "credential.helper": "",
        "diff.external": "",
        "diff.ignoreSubmodules": "all",
        "diff.mnemonicPrefix": "false",
        "diff.noprefix": "false",
        "diff.orderFile": os.devnull,
        "diff.submodule": "short",
        "diff.trustExitCode": "false",
        "fetch.recurseSubmodules": "false",
        "fetch.writeCommitGraph": "false",
        "gc.auto": "0",
        "gc.autoDetach": "false",
        "gpg.openpgp.program": os.devnull,
        "gpg.program": os.devnull,
        "gpg.ssh.defaultKeyCommand": "",
        "gpg.ssh.program": os.devnull,
        "gpg.x509.program": os.devnull,
        "help.autoCorrect": "never",
        "i18n.commitEncoding": "UTF-8",
        "i18n.logOutputEncoding": "UTF-8",
        "init.templateDir": "",
        "interactive.diffFilter": "",
        "log.mailmap": "false",
        "log.showSignature": "false",
        "mailmap.file": os.devnull,
        "maintenance.auto": "false",
        "maintenance.autoDetach": "false",
        "merge.verifySignatures": "false",
        "pager.branch": "false",
        "protocol.allow": "never",
        "push.gpgSign": "false",
        "push.recurseSubmodules": "no",
        "rerere.autoUpdate": "false",
        "rerere.enabled": "false",
        "safe.bareRepository": "explicit",
        "sequence.editor": ":",
        "status.submoduleSummary": "false",
        "submodule.recurse": "false",
        "tag.forceSignAnnotated": "false",
        "tag.gpgSign": "false",
        "uploadpack.packObjectsHook": "",
    }.items()
)

# (first part, last part) of a name: what it becomes wherever the repository defines it.
_PROGRAMS = {
    ("browser", "cmd"): "",
    ("browser", "path"): "",
    ("core", "alternaterefscommand"): "",
    ("core", "askpass"): "",
    ("core", "editor"): ":",
    ("core", "fsmonitor"): "false",
    ("core", "gitproxy"): "",
    ("core", "pager"): "cat",
    ("core", "sshcommand"): "ssh",
    ("core", "virtualfilesystem"): "",
    ("credential", "helper"): "",
    ("diff", "command"): "",
    ("diff", "external"): "",
    ("diff", "textconv"): "",
    ("difftool", "cmd"): "",
    ("difftool", "path"): "",
    ("filter", "clean"): "",
    ("filter", "process"): "",
    ("filter", "smudge"): "",
    ("gpg", "defaultkeycommand"): "",
    ("gpg", "program"): os.devnull,
    ("guitool", "cmd"): "",
    ("hook", "command"): "",
    ("imap", "tunnel"): "",
    ("interactive", "difffilter"): "",
    ("man", "cmd"): "",
    ("man", "path"): "",
    ("merge", "driver"): "",
    ("mergetool", "cmd"): "",
    ("mergetool", "path"): "",
    ("remote", "receivepack"): "git-receive-pack",
    ("remote", "uploadpack"): "git-upload-pack",
    ("remote", "vcs"): "",
    ("sequence", "editor"): ":",
    ("sendemail", "cccmd"): "",
    ("sendemail", "headercmd"): "",
    ("sendemail", "sendmailcmd"): "",
    ("sendemail", "smtpserver"): "",
    ("sendemail", "tocmd"): "",
    ("tar", "command"): "",
    ("trailer", "cmd"): "",
    ("trailer", "command"): "",
    ("uploadpack", "packobjectshook"): "",
}
# Where every name below stands for a program.
_SECTIONS_OF_PROGRAMS = {"alias": "", "pager": "false"}
# What starts no program itself but would make git start one, or fail for want of it.
_COMPANIONS = {
    ("diff", "cachetextconv"): "false",
    ("filter", "required"): "false",
    ("hook", "enabled"): "false",
    ("submodule", "fetchrecursesubmodules"): "false",
    ("submodule", "ignore"): "all",
    ("submodule", "update"): "none",
}


def counter(settings: Iterable[Setting]) -> tuple[Setting, ...]:
    """What must be handed to git so that none of a repository's own settings starts a program."""
    found: dict[str, str] = {}
    for name, _ in settings:
        section, variable = _ends_of(name)
        for known in (_PROGRAMS, _COMPANIONS):
            if (section, variable) in known:
                found[name] = known[section, variable]
        if section in _SECTIONS_OF_PROGRAMS:
            found[name] = _SECTIONS_OF_PROGRAMS[section]
        if section == "hook" and variable == "command":
            found[f"{name.removesuffix(variable)}enabled"] = "false"
    return tuple(found.items())


def _ends_of(name: str) -> tuple[str, str]:
    """The first and the last part of a name; git writes both in small letters."""
    return name.partition(".")[0], name.rpartition(".")[2]
