// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence_html.h"

#include "../look/theme.h"
#include "events.h"
#include "rows.h"
#include "texts.h"
#include "times.h"

#include <QCoreApplication>
#include <QLocale>

namespace earshot::gui {

namespace {

QString worded(const char* text, int n = -1)
{
    return QCoreApplication::translate("Evidence", text, nullptr, n);
}

QString quiet(const QString& plain)
{
    return QString("<span style=\"color:%1\">%2</span>").arg(colours().quiet.name(), plain.toHtmlEscaped());
}

QString shortHash(const std::string& hash)
{
    return QString::fromStdString(hash.substr(0, 12));
}

QString headOf(int number, const Snapshot& version)
{
    return QString("<p><b>%1</b> %2<br>%3</p>")
        .arg(worded(QT_TRANSLATE_NOOP("Evidence", "Version %1")).arg(number).toHtmlEscaped(),
            quiet(worded(QT_TRANSLATE_NOOP("Evidence", "seen %1")).arg(fullTime(version.seenAt))),
            quiet("SHA-256 " + shortHash(version.digest) + "…"));
}

QString sideBySide(int number, const Snapshot& before, const Snapshot& after)
{
    const auto [left, right] = diffSides(before.text, after.text);
    const QString cell = QString("<td width=\"50%\" style=\"border-left:3px solid %1;\">").arg(colours().line.name());
    return "<table width=\"100%\" cellpadding=\"8\"><tr>" + cell + headOf(number, before) + "<p>" + left + "</p></td>" + cell
        + headOf(number + 1, after) + "<p>" + right + "</p></td></tr></table>";
}

QString goneLine(const Snapshot& version)
{
    return QString("<p style=\"color:%1\">%2</p>")
        .arg(colours().overdue.name(),
            worded(QT_TRANSLATE_NOOP("Evidence", "Deleted, seen %1 · we hold it")).arg(fullTime(version.seenAt)).toHtmlEscaped());
}

QString rowHtml(const ToldRow& told)
{
    const LedgerRow& row = told.row;
    return QString("<tr><td>%1</td><td>%2</td><td>%3</td><td>%4</td></tr>")
        .arg(quiet(QLocale().toString(localTime(row.at), QLocale::ShortFormat)), isolated(actorOf(row).toHtmlEscaped()),
            isolated(sentenceFor(told).toHtmlEscaped()), quiet(QString("%1 · %2").arg(row.sequence).arg(shortHash(row.hash))));
}

struct Breach {
    const char* why;
    const char* sentence;
};

constexpr Breach breaches[] = { { "hash", QT_TRANSLATE_NOOP("Evidence", "its content was changed") },
    { "previous", QT_TRANSLATE_NOOP("Evidence", "it does not follow the link before it") },
    { "gap", QT_TRANSLATE_NOOP("Evidence", "links before it are missing") },
    { "snapshot", QT_TRANSLATE_NOOP("Evidence", "the text that it vouches for was changed") },
    { "missing_snapshot", QT_TRANSLATE_NOOP("Evidence", "the text that it vouches for is missing") },
    { "head", QT_TRANSLATE_NOOP("Evidence", "links after it are missing") },
    { "mention", QT_TRANSLATE_NOOP("Evidence", "its mention shows something else than was captured") } };

QString wordFor(const std::string& why)
{
    for (const Breach& breach : breaches)
        if (why == breach.why)
            return worded(breach.sentence);
    return QString::fromStdString(why);
}

}

QString versionsHtml(const Hit& hit, const std::vector<Snapshot>& versions)
{
    QString html;
    const Snapshot* before = nullptr;
    int number = 1;
    for (const Snapshot& version : versions) {
        if (version.kind == SnapshotKind::Gone) {
            html += goneLine(version);
            continue;
        }
        if (before && before->text == version.text)
            html += "<p>"
                + quiet(worded(QT_TRANSLATE_NOOP("Evidence", "There again with the same words, seen %1")).arg(fullTime(version.seenAt)))
                + "</p>";
        else if (before)
            html += sideBySide(number++, *before, version);
        before = &version;
    }
    if (number > 1 || !before)
        return html;
    return headOf(1, versions.front()) + "<p>" + htmlWithMarks(hit.mention.text, hit.marks) + "</p>" + html;
}

QString ledgerHtml(const std::vector<ToldRow>& rows)
{
    QString html = "<table width=\"100%\" cellpadding=\"4\">";
    for (const ToldRow& row : rows)
        html += rowHtml(row);
    return html + "</table>";
}

QString ledgerSentence(const LedgerVerdict& verdict)
{
    if (verdict.brokenAt)
        return worded(QT_TRANSLATE_NOOP("Evidence", "The ledger is broken at link %1: %2."))
            .arg(*verdict.brokenAt)
            .arg(wordFor(verdict.why));
    const QLocale locale;
    return worded(QT_TRANSLATE_NOOP("Evidence", "The ledger is whole: %1 links and %2 texts were checked; the last link begins with %3."))
        .arg(locale.toString(qlonglong(verdict.rows)), locale.toString(qlonglong(verdict.snapshots)), shortHash(verdict.head));
}

}
