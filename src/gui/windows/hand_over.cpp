// SPDX-License-Identifier: GPL-3.0-or-later
#include "hand_over.h"

#include "../models/draft.h"
#include "../workers/desk.h"
#include "dialogs.h"
#include "earshot/app/hand_over.h"
#include "earshot/document/people.h"

#include <QCoreApplication>
#include <QPointer>
#include <QWidget>

namespace earshot::gui {

namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("HandOver", text);
}

void give(const RoomTools& tools, QWidget* over, CaseId id, const QString& to, const QString& why)
{
    const auto act = [id, to = to.toStdString(), why = why.toStdString()](Workspace& workspace) -> Result<Inverse> {
        return handOver(workspace, id, to, why).map([](const HandOver& done) {
            return Inverse([done](Workspace& there) { return undoHandOver(there, done); });
        });
    };
    const auto tell = [here = QPointer(over), notices = &tools.notices, stack = &tools.desk.undoStack(), id, to] {
        if (!here)
            return; // and neither are the notices of its window
        notices->tell(words(QT_TRANSLATE_NOOP("HandOver", "Case %1 is %2’s now, with what was written so far.")).arg(id.value).arg(to),
            words(QT_TRANSLATE_NOOP("HandOver", "Undo")), [stack] { stack->undo(); });
    };
    tools.desk.act(words(QT_TRANSLATE_NOOP("HandOver", "Hand over to %1")).arg(to), act, tell);
}

void askWhomAndWhy(const RoomTools& tools, QWidget* over, CaseId id, const std::vector<std::string>& known)
{
    QStringList colleagues;
    for (const std::string& name : known)
        if (name != tools.desk.place().actor)
            colleagues += QString::fromStdString(name);
    const QString title = words(QT_TRANSLATE_NOOP("HandOver", "Hand over"));
    const auto to = tools.dialogs.text(over, title, words(QT_TRANSLATE_NOOP("HandOver", "To which colleague?")), colleagues);
    if (!to || to->trimmed().isEmpty())
        return;
    const auto why = tools.dialogs.longText(over, words(QT_TRANSLATE_NOOP("HandOver", "Hand over to %1")).arg(to->trimmed()),
        words(QT_TRANSLATE_NOOP(
            "HandOver", "What should they know? “I am too close to this one” is reason enough. The customer never sees it.")));
    if (why && !why->trimmed().isEmpty())
        give(tools, over, id, to->trimmed(), why->trimmed());
}

}

void askHandOver(const RoomTools& tools, QWidget* over, CaseId id)
{
    Drafts::of(tools.desk).keepAll(); // the last words go along
    tools.desk.queries().ask(
        over, [](Workspace& workspace) { return people(workspace.store()); },
        [tools, over, id](
            const Result<std::vector<std::string>>& known) { askWhomAndWhy(tools, over, id, known.value_or(std::vector<std::string>())); });
}

}
