// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation_html.h"

#include "../look/theme.h"
#include "names.h"
#include "rows.h"
#include "texts.h"
#include "times.h"

#include <QCoreApplication>

namespace earshot::gui {

namespace {

QString worded(const char* text)
{
    return QCoreApplication::translate("Conversation", text);
}

QString quiet(const QString& html)
{
    return QString("<span style=\"color:%1\">%2</span>").arg(colours().quiet.name(), html);
}

QString headOf(const Mention& mention, Time now)
{
    QString who = plainHtml(authorOf(mention).toStdString());
    if (mention.own)
        who += " · " + worded(QT_TRANSLATE_NOOP("Conversation", "our reply")).toHtmlEscaped();
    return QString("<b>%1</b> %2").arg(who, quiet(agoHtml(mention.postedAt.value_or(mention.firstSeenAt), now)));
}

/// "edited 14:02 · was: …" and "deleted 14:20 · we hold it", in the order in which it happened.
QString changesOf(const std::vector<Snapshot>& versions, Time now)
{
    QString html;
    const Snapshot* before = nullptr;
    for (const Snapshot& version : versions) {
        const QString seen = agoHtml(version.seenAt, now);
        if (version.kind == SnapshotKind::Gone) {
            html
                += QString("<p style=\"color:%1\">%2</p>")
                       .arg(colours().overdue.name(), worded(QT_TRANSLATE_NOOP("Conversation", "deleted, seen %1 · we hold it")).arg(seen));
            continue;
        }
        if (version.kind == SnapshotKind::Restored)
            html += "<p>" + quiet(worded(QT_TRANSLATE_NOOP("Conversation", "there again, seen %1")).arg(seen)) + "</p>";
        if (before && before->text != version.text)
            html += QString("<p>%1<br>%2</p>")
                        .arg(quiet(worded(QT_TRANSLATE_NOOP("Conversation", "edited, seen %1 · what changed:")).arg(seen)),
                            diffHtml(before->text, version.text));
        before = &version;
    }
    return html;
}

QString blockOf(const Mention& mention, const ShownConversation& shown, Time now)
{
    const bool isCurrent = mention.id == shown.current;
    QString html = "<p>" + headOf(mention, now) + "</p><p>"
        + (isCurrent ? htmlWithReasons(mention.text, mention.verdict.reasons) : plainHtml(mention.text)) + "</p>";
    if (const auto versions = shown.versions.find(mention.id.value); versions != shown.versions.end())
        html += changesOf(versions->second, now);
    const QColor ground = mention.own ? colours().publicGround : isCurrent ? colours().raised : QColor(Qt::transparent);
    const QString colour = ground.alpha() == 0 ? QStringLiteral("transparent") : ground.name();
    return QString("<table width=\"100%\" cellpadding=\"8\" style=\"margin-bottom:8px;background-color:%1;\"><tr><td "
                   "style=\"border-left:3px solid %2;\">"
                   "%3</td></tr></table>")
        .arg(colour, (isCurrent ? colours().of(mention.verdict.label) : colours().line).name(), html);
}

}

QString conversationHtml(const ShownConversation& shown, Time now)
{
    QString html;
    for (const Mention& mention : shown.mentions)
        html += blockOf(mention, shown, now);
    return html;
}

QString notesHtml(const std::vector<Note>& notes, Time now)
{
    QString html;
    for (const Note& note : notes)
        html += QString("<p><b>%1</b> %2<br>%3</p>").arg(plainHtml(note.author), quiet(agoHtml(note.at, now)), plainHtml(note.text));
    return html;
}

QString teamNotesHtml(const std::vector<Note>& notes, Time now)
{
    if (notes.empty())
        return {};
    const QString head
        = quiet(worded(QT_TRANSLATE_NOOP("Conversation", "Notes of the team; the customer does not see them")).toHtmlEscaped());
    return QString("<table width=\"100%\" cellpadding=\"8\" style=\"margin-bottom:8px;background-color:%1;\"><tr><td>%2</td></tr></table>")
        .arg(colours().raised.name(), "<p>" + head + "</p>" + notesHtml(notes, now));
}

}
