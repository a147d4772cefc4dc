// SPDX-License-Identifier: GPL-3.0-or-later
#include "search_text.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace earshot::gui {

namespace {

QString worded(const char* text)
{
    return QCoreApplication::translate("Search", text);
}

/// The operator with its value, quoted or not, and the space before it. Quoted text that looks like an operator is none.
QRegularExpression pattern(const QString& name, const QString& value = {})
{
    const QString wanted = value.isEmpty() ? QStringLiteral("(?:\"[^\"]*\"|[^\\s\"]*)") : QRegularExpression::escape(value) + "(?=\\s|$)";
    return QRegularExpression("(?:^|\\s)" + QRegularExpression::escape(name) + ":" + wanted, QRegularExpression::CaseInsensitiveOption);
}

struct Example {
    const char* query;
    const char* meaning;
};

constexpr Example examples[] = { { "no internet", QT_TRANSLATE_NOOP("Search", "both words, wherever they stand") },
    { "\"third day\"", QT_TRANSLATE_NOOP("Search", "exactly this phrase") },
    { "deliver*", QT_TRANSLATE_NOOP("Search", "every word that begins so") },
    { "parcel -lost", QT_TRANSLATE_NOOP("Search", "with one word and without the other") },
    { "refund OR money", QT_TRANSLATE_NOOP("Search", "one of the two is enough") },
    { "author:mira", QT_TRANSLATE_NOOP("Search", "by whom, as any version shows the name") },
    { "platform:mastodon", QT_TRANSLATE_NOOP("Search", "from where") },
    { "verdict:complaint", QT_TRANSLATE_NOOP("Search", "complaint, troll, other or unsure") },
    { "lang:de", QT_TRANSLATE_NOOP("Search", "in which language, by its code of two letters") },
    { "after:2026-03-02 before:2026-03-09", QT_TRANSLATE_NOOP("Search", "from a day on, and before another (UTC)") } };

QString operatorHint(const QString& said)
{
    const QString name = said.section(':', 0, 0);
    if (name.startsWith('-'))
        return worded(QT_TRANSLATE_NOOP("Search", "“%1:” cannot be left out with “-”; only words can.")).arg(name.mid(1));
    if (name == "verdict")
        return worded(QT_TRANSLATE_NOOP("Search", "After “verdict:” comes complaint, troll, other or unsure."));
    if (name == "before" || name == "after")
        return worded(QT_TRANSLATE_NOOP("Search", "After “%1:” comes a day such as 2026-03-02.")).arg(name);
    return worded(QT_TRANSLATE_NOOP("Search", "After “%1:” comes what to look for.")).arg(name);
}

}

bool hasOperator(const QString& text, const QString& name, const QString& value)
{
    return text.contains(pattern(name, value));
}

QString withoutOperator(const QString& text, const QString& name)
{
    return QString(text).remove(pattern(name)).trimmed();
}

QString withOperator(const QString& text, const QString& name, const QString& value)
{
    const QString rest = withoutOperator(text, name);
    return (rest.isEmpty() ? QString() : rest + " ") + name + ":" + value + " ";
}

QString searchHint(const Error& error)
{
    if (!error.subject.empty())
        return operatorHint(QString::fromStdString(error.subject));
    if (error.detail == "nothing to find")
        return worded(QT_TRANSLATE_NOOP("Search", "Add a word to look for; leaving words out is not enough."));
    return worded(QT_TRANSLATE_NOOP("Search", "This search is too long."));
}

QString searchHelp()
{
    QString html = "<p><b>" + worded(QT_TRANSLATE_NOOP("Search", "Search every version of everything that was ever heard")).toHtmlEscaped()
        + "</b></p><p>" + worded(QT_TRANSLATE_NOOP("Search", "Capital letters and accents do not matter. Try one:")).toHtmlEscaped()
        + "</p><table align=\"center\" cellspacing=\"8\">";
    for (const Example& example : examples) {
        const QString query = QString::fromUtf8(example.query).toHtmlEscaped();
        html += QString("<tr><td><a href=\"%1\">%1</a></td><td>%2</td></tr>").arg(query, worded(example.meaning).toHtmlEscaped());
    }
    return html + "</table>";
}

}
