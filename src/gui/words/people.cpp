// SPDX-License-Identifier: GPL-3.0-or-later
#include "people.h"

#include "../look/theme.h"
#include "names.h"
#include "rows.h"
#include "texts.h"
#include "times.h"

#include <QCoreApplication>
#include <QStringList>

namespace earshot::gui {

namespace {

QString worded(const char* text)
{
    return QCoreApplication::translate("People", text);
}

QString linkTo(const Case& one)
{
    return QString("<a href=\"%1\" style=\"color:%2\">#%1 %3</a>")
        .arg(one.id.value)
        .arg(colours().accent.name(), word(one.state).toHtmlEscaped());
}

}

QString otherCasesHtml(const std::vector<Case>& newestFirst)
{
    QStringList links;
    for (const Case& one : newestFirst)
        links += linkTo(one);
    return links.isEmpty() ? QString() : worded(QT_TRANSLATE_NOOP("People", "Other cases: %1")).arg(links.join(" · "));
}

QString workersText(const std::vector<CaseWorker>& workers, Time now)
{
    QStringList names;
    for (const CaseWorker& worker : workers)
        names += isolated(QString::fromStdString(worker.name)) + QChar::Nbsp
            + QString("(%1)").arg(agoText(worker.lastAt, now)).replace(' ', QChar::Nbsp); // a line breaks between people
    return names.isEmpty() ? worded(QT_TRANSLATE_NOOP("People", "Nobody has worked on it yet"))
                           : worded(QT_TRANSLATE_NOOP("People", "At work here: %1")).arg(names.join(", "));
}

QString workersTip(const std::vector<CaseWorker>& workers)
{
    QStringList lines;
    for (const CaseWorker& worker : workers)
        lines += isolated(QString::fromStdString(worker.name)) + ": " + fullTime(worker.lastAt);
    return lines.isEmpty() ? QString() : toolTipHtml(lines.join('\n'));
}

}
