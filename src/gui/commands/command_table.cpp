// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_table.h"

#include <QCoreApplication>

#include <algorithm>

namespace earshot::gui {

namespace {

using enum KeyScope;

// clang-format off
constexpr CommandEntry table[] = {
    { "room.triage", QT_TRANSLATE_NOOP("Commands", "Go to Triage"), "Ctrl+1", Window, "triage" },
    { "room.workflow", QT_TRANSLATE_NOOP("Commands", "Go to Workflow"), "Ctrl+2", Window, "workflow" },
    { "room.archive", QT_TRANSLATE_NOOP("Commands", "Go to the Archive"), "Ctrl+4", Window, "archive" },
    { "room.listening", QT_TRANSLATE_NOOP("Commands", "Go to Listening"), "Ctrl+6", Window, "listening" },
    { "palette", QT_TRANSLATE_NOOP("Commands", "Find a command"), "Ctrl+K", Window, "search" },
    { "keys", QT_TRANSLATE_NOOP("Commands", "Show all keys"), "Ctrl+/ | F1", Window, "" },
    { "keys.list", QT_TRANSLATE_NOOP("Commands", "Show all keys"), "?", List, "" },
    { "undo", QT_TRANSLATE_NOOP("Commands", "Undo"), "Ctrl+Z", Window, "undo" },
    { "redo", QT_TRANSLATE_NOOP("Commands", "Redo"), "Ctrl+Shift+Z", Window, "" },
    { "search", QT_TRANSLATE_NOOP("Commands", "Search everything"), "Ctrl+F", Window, "search" },
    { "poll", QT_TRANSLATE_NOOP("Commands", "Ask all sources now"), "F5", Window, "refresh" },
    { "listening.pause", QT_TRANSLATE_NOOP("Commands", "Pause or resume listening"), "", Window, "pause" },
    { "pane.next", QT_TRANSLATE_NOOP("Commands", "Next pane"), "F6", Window, "" },
    { "pane.previous", QT_TRANSLATE_NOOP("Commands", "Previous pane"), "Shift+F6", Window, "" },
    { "settings", QT_TRANSLATE_NOOP("Commands", "Settings"), "Ctrl+,", Window, "settings" },
    { "fullscreen", QT_TRANSLATE_NOOP("Commands", "Full screen"), "F11", Window, "" },
    { "approvals", QT_TRANSLATE_NOOP("Commands", "Answers that wait for a second opinion"), "Ctrl+Shift+S", Window, "check" },
    { "window.close", QT_TRANSLATE_NOOP("Commands", "Close this window"), "Ctrl+W", Window, "close" },
    { "quit", QT_TRANSLATE_NOOP("Commands", "Quit"), "Ctrl+Q", Window, "" },

    { "list.next", QT_TRANSLATE_NOOP("Commands", "Next"), "J | N", List, "" },
    { "list.previous", QT_TRANSLATE_NOOP("Commands", "Previous"), "K | P", List, "" },
    { "list.filter", QT_TRANSLATE_NOOP("Commands", "Filter this list"), "/", List, "filter" },
    { "list.selectNone", QT_TRANSLATE_NOOP("Commands", "Choose no more than the current one"), "Esc", List, "" },
    { "view.new", QT_TRANSLATE_NOOP("Commands", "New view…"), "", List, "add" },
    { "view.edit", QT_TRANSLATE_NOOP("Commands", "Change this view…"), "F2", List, "settings" },
    { "list.selectMatching", QT_TRANSLATE_NOOP("Commands", "Select all that match"), "Ctrl+Shift+A", List, "" },
    { "label.complaint", QT_TRANSLATE_NOOP("Commands", "It is a complaint"), "1", List, "complaint" },
    { "label.troll", QT_TRANSLATE_NOOP("Commands", "It is a troll"), "2", List, "troll" },
    { "label.other", QT_TRANSLATE_NOOP("Commands", "It is neither"), "3", List, "other" },
    { "label.unsure", QT_TRANSLATE_NOOP("Commands", "Not sure"), "0", List, "unsure" },
    { "mention.ours", QT_TRANSLATE_NOOP("Commands", "It is about us"), "U", List, "check" },
    { "mention.notOurs", QT_TRANSLATE_NOOP("Commands", "It is not about us"), "D", List, "close" },
    { "mention.reply", QT_TRANSLATE_NOOP("Commands", "Reply"), "R", List, "reply" },
    { "mention.browser", QT_TRANSLATE_NOOP("Commands", "Open in the browser"), "O", List, "open" },
    { "mention.profile", QT_TRANSLATE_NOOP("Commands", "Look at the profile"), "I", List, "profile" },
    { "mention.others", QT_TRANSLATE_NOOP("Commands", "Show the others who say this"), "G", List, "" },
    { "mention.assignMe", QT_TRANSLATE_NOOP("Commands", "Assign to me"), "A", List, "assign" },
    { "mention.assign", QT_TRANSLATE_NOOP("Commands", "Assign to…"), "Shift+A", List, "assign" },
    { "mention.handOver", QT_TRANSLATE_NOOP("Commands", "Hand over…"), "Shift+H", List, "" },
    { "mention.snooze", QT_TRANSLATE_NOOP("Commands", "Snooze…"), "H", List, "snooze" },
    { "mention.tag", QT_TRANSLATE_NOOP("Commands", "Tag…"), "T", List, "tag" },
    { "mention.note", QT_TRANSLATE_NOOP("Commands", "Note…"), "M", List, "note" },
    { "mention.ladder", QT_TRANSLATE_NOOP("Commands", "Ladder against harassment…"), "X", List, "ladder" },
    { "mention.wake", QT_TRANSLATE_NOOP("Commands", "Wake"), "", List, "bell" },
    { "mention.untag", QT_TRANSLATE_NOOP("Commands", "Take a tag off…"), "", List, "tag" },
    { "case.done", QT_TRANSLATE_NOOP("Commands", "Move the case on"), "E", List, "check" },
    { "board.right", QT_TRANSLATE_NOOP("Commands", "Move the card to the next lane"), "Ctrl+Right", List, "" },
    { "board.left", QT_TRANSLATE_NOOP("Commands", "Move the card to the lane before"), "Ctrl+Left", List, "" },
    { "lane.next", QT_TRANSLATE_NOOP("Commands", "Next lane"), "Right", List, "" },
    { "lane.previous", QT_TRANSLATE_NOOP("Commands", "Lane before"), "Left", List, "" },
    { "archive.export", QT_TRANSLATE_NOOP("Commands", "Export evidence…"), "", Place, "export" },
    { "archive.exportAll", QT_TRANSLATE_NOOP("Commands", "Export evidence of all hits…"), "Ctrl+Shift+E", Place, "export" },
    { "archive.verify", QT_TRANSLATE_NOOP("Commands", "Verify the ledger"), "", Place, "verify" },
    { "page.save", QT_TRANSLATE_NOOP("Commands", "Save what was changed"), "Ctrl+S", Place, "check" },
    { "page.discard", QT_TRANSLATE_NOOP("Commands", "Discard what was changed"), "", Place, "undo" },
    { "source.add", QT_TRANSLATE_NOOP("Commands", "Add a source…"), "", Place, "add" },
    { "source.change", QT_TRANSLATE_NOOP("Commands", "Change this source…"), "", Place, "settings" },
    { "source.test", QT_TRANSLATE_NOOP("Commands", "Test this source now"), "", Place, "check" },
    { "source.pause", QT_TRANSLATE_NOOP("Commands", "Pause or resume this source"), "", Place, "pause" },
    { "source.remove", QT_TRANSLATE_NOOP("Commands", "Remove this source…"), "", Place, "remove" },
    { "brand.add", QT_TRANSLATE_NOOP("Commands", "New brand"), "", Place, "add" },
    { "brand.remove", QT_TRANSLATE_NOOP("Commands", "Remove this brand…"), "", Place, "remove" },
    { "template.add", QT_TRANSLATE_NOOP("Commands", "New template"), "", Place, "add" },
    { "template.remove", QT_TRANSLATE_NOOP("Commands", "Remove this template"), "", Place, "remove" },
    { "data.backup", QT_TRANSLATE_NOOP("Commands", "Make a backup…"), "", Place, "archive" },
    { "data.check", QT_TRANSLATE_NOOP("Commands", "Check that the workspace is whole"), "", Place, "verify" },
    { "data.folder", QT_TRANSLATE_NOOP("Commands", "Open the data folder"), "", Place, "open" },
    { "board.dueToday", QT_TRANSLATE_NOOP("Commands", "Show what is due today, or everything again"), "", Place, "filter" },
    { "board.overdue", QT_TRANSLATE_NOOP("Commands", "Show what is overdue, or everything again"), "", Place, "filter" },
    { "board.everybody", QT_TRANSLATE_NOOP("Commands", "Show everybody's cases"), "", Place, "filter" },
    { "board.mine", QT_TRANSLATE_NOOP("Commands", "Show my cases"), "", Place, "filter" },
    { "board.nobody", QT_TRANSLATE_NOOP("Commands", "Show cases that are nobody's yet"), "", Place, "filter" },
    { "opinion.approve", QT_TRANSLATE_NOOP("Commands", "Approve this answer"), "", Place, "check" },
    { "opinion.return", QT_TRANSLATE_NOOP("Commands", "Return this answer with the comment"), "", Place, "reply" },
    { "case.promise", QT_TRANSLATE_NOOP("Commands", "Promise…"), "Ctrl+Shift+P", Place, "" },
    { "case.task", QT_TRANSLATE_NOOP("Commands", "Task…"), "Ctrl+Shift+T", Place, "" },
    { "commitment.move", QT_TRANSLATE_NOOP("Commands", "Move the time…"), "Shift+T", List, "" },
    { "commitment.give", QT_TRANSLATE_NOOP("Commands", "Give it to somebody…"), "Shift+G", List, "" },
    { "commitment.withdraw", QT_TRANSLATE_NOOP("Commands", "Withdraw it, or open it again"), "Del", List, "" },
    { "case.open", QT_TRANSLATE_NOOP("Commands", "Open the case"), "Return", List, "" },
    { "case.moveTo", QT_TRANSLATE_NOOP("Commands", "Move the case to another state…"), "", List, "" },
    { "case.triage", QT_TRANSLATE_NOOP("Commands", "Show in Triage"), "", List, "triage" },

    { "composer.send", QT_TRANSLATE_NOOP("Commands", "Send"), "Ctrl+Return | Ctrl+Enter", Composer, "send" },
    { "composer.opinion", QT_TRANSLATE_NOOP("Commands", "Ask for a second opinion"), "Ctrl+Shift+Return", Composer, "check" },
    { "composer.handOver", QT_TRANSLATE_NOOP("Commands", "Hand over…"), "Ctrl+Shift+H", Composer, "" },
    { "composer.template", QT_TRANSLATE_NOOP("Commands", "Insert a template"), "Ctrl+T", Composer, "" },
    { "composer.leave", QT_TRANSLATE_NOOP("Commands", "Leave the composer; the draft stays"), "Esc", Composer, "" },
    { "composer.public", QT_TRANSLATE_NOOP("Commands", "Answer in public"), "", Composer, "public" },
    { "composer.private", QT_TRANSLATE_NOOP("Commands", "Answer in private"), "", Composer, "private" },
    { "composer.takeBack", QT_TRANSLATE_NOOP("Commands", "Take the answer back"), "", Composer, "undo" },

    { "look.system", QT_TRANSLATE_NOOP("Commands", "Look: as the system"), "", Window, "" },
    { "look.light", QT_TRANSLATE_NOOP("Commands", "Look: light"), "", Window, "" },
    { "look.dark", QT_TRANSLATE_NOOP("Commands", "Look: dark"), "", Window, "" },
    { "look.contrast", QT_TRANSLATE_NOOP("Commands", "Look: high contrast"), "", Window, "" },
    // languages in themselves, so that whoever set a wrong one finds back
    { "language.system", QT_TRANSLATE_NOOP("Commands", "Language: as the system"), "", Window, "" },
    { "language.en", QT_TRANSLATE_NOOP("Commands", "Language: English"), "", Window, "" },
    { "language.de", QT_TRANSLATE_NOOP("Commands", "Language: Deutsch"), "", Window, "" },
    { "language.id", QT_TRANSLATE_NOOP("Commands", "Language: Bahasa Indonesia"), "", Window, "" },
    { "language.ru", QT_TRANSLATE_NOOP("Commands", "Language: Русский"), "", Window, "" },
    { "language.tr", QT_TRANSLATE_NOOP("Commands", "Language: Türkçe"), "", Window, "" },
};
// clang-format on

}

std::span<const CommandEntry> commandTable()
{
    return table;
}

const CommandEntry* commandNamed(const QString& id)
{
    const auto found = std::ranges::find_if(table, [&](const CommandEntry& entry) { return id == QLatin1String(entry.id); });
    return found == std::end(table) ? nullptr : found;
}

QString textOf(const CommandEntry& entry)
{
    return QCoreApplication::translate("Commands", entry.text);
}

QStringList keysOf(const CommandEntry& entry)
{
    return QString::fromLatin1(entry.keys).split(" | ", Qt::SkipEmptyParts);
}

}
