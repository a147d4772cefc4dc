// SPDX-License-Identifier: GPL-3.0-or-later
#include "filters.h"

#include "earshot/model/names.h"
#include "names.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace earshot::gui {

namespace {

struct FieldWord {
    TriageField field;
    const char* text;
    const char* brief; ///< another name to type; empty: none
};

constexpr FieldWord fieldWords[] = { { TriageField::Verdict, QT_TRANSLATE_NOOP("Filters", "verdict"), "is" },
    { TriageField::Platform, QT_TRANSLATE_NOOP("Filters", "platform"), "on" },
    { TriageField::Source, QT_TRANSLATE_NOOP("Filters", "source number"), "" },
    { TriageField::Language, QT_TRANSLATE_NOOP("Filters", "language"), "lang" },
    { TriageField::Brand, QT_TRANSLATE_NOOP("Filters", "brand number"), "" },
    { TriageField::State, QT_TRANSLATE_NOOP("Filters", "what became of it"), "" },
    { TriageField::Tag, QT_TRANSLATE_NOOP("Filters", "tag"), "" },
    { TriageField::Assignee, QT_TRANSLATE_NOOP("Filters", "assigned to"), "for" },
    { TriageField::Author, QT_TRANSLATE_NOOP("Filters", "author"), "from" },
    { TriageField::Text, QT_TRANSLATE_NOOP("Filters", "words of the text"), "" },
    { TriageField::HasCase, QT_TRANSLATE_NOOP("Filters", "is in a case"), "" },
    { TriageField::Lane, QT_TRANSLATE_NOOP("Filters", "lane"), "" },
    { TriageField::CaseState, QT_TRANSLATE_NOOP("Filters", "state of the case"), "case" },
    { TriageField::Snoozed, QT_TRANSLATE_NOOP("Filters", "sleeps"), "" },
    { TriageField::Reach, QT_TRANSLATE_NOOP("Filters", "followers, at least"), "" },
    { TriageField::SeenSince, QT_TRANSLATE_NOOP("Filters", "seen since"), "since" },
    { TriageField::SeenBefore, QT_TRANSLATE_NOOP("Filters", "seen before"), "before" },
    { TriageField::Mention, QT_TRANSLATE_NOOP("Filters", "number"), "" } };

QString worded(const char* text)
{
    return QCoreApplication::translate("Filters", text);
}

template <class T>
FilterValue valueOf(T value)
{
    return { std::string(nameOf(value)), word(value) };
}

FilterValue languageValue(const char* code)
{
    return { code, languageName(code) };
}

bool isSame(const QString& one, const QString& other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

std::optional<TriageField> fieldNamed(const QString& name)
{
    for (const FieldWord& one : fieldWords)
        if (isSame(name, QString::fromUtf8(nameOf(one.field).data())) || (*one.brief && isSame(name, one.brief))
            || isSame(name, word(one.field)))
            return one.field;
    return std::nullopt;
}

std::string valueFrom(TriageField field, const QString& typed)
{
    for (const FilterValue& known : valuesOf(field))
        if (isSame(typed, known.text))
            return known.value;
    // these two also in English, as the guide has them
    if (field == TriageField::Assignee && isSame(typed, "me"))
        return "@me";
    return field == TriageField::Assignee && isSame(typed, "nobody") ? std::string() : typed.toStdString();
}

/// "field:value" where the field is one; no value: the whole part.
struct Part {
    bool isNegated = false;
    QString field, value;
};

Part partFrom(QString text)
{
    Part part;
    if (text.size() > 1 && text.startsWith('-')) {
        part.isNegated = true;
        text.remove(0, 1);
    }
    if (text.size() > 1 && text.startsWith('#'))
        text.replace(0, 1, "tag:");
    else if (text.size() > 1 && text.startsWith('@'))
        text.replace(0, 1, "author:");
    const qsizetype colon = text.indexOf(':');
    if (colon > 0 && fieldNamed(text.left(colon)))
        part.field = text.left(colon);
    part.value = (part.field.isEmpty() ? text : text.mid(colon + 1)).remove('"');
    return part;
}

/// Parted at spaces outside of quotes.
QStringList partsOf(const QString& line)
{
    static const QRegularExpression part(R"((?:"[^"]*"?|[^\s"])+)");
    QStringList parts;
    for (auto found = part.globalMatch(line); found.hasNext();)
        parts += found.next().captured();
    return parts;
}

}

QString word(TriageField field)
{
    const auto found = std::ranges::find(fieldWords, field, &FieldWord::field);
    return worded(found->text);
}

bool takesValue(TriageField field)
{
    return field != TriageField::HasCase && field != TriageField::Snoozed;
}

std::vector<FilterValue> valuesOf(TriageField field)
{
    switch (field) {
    case TriageField::Verdict:
        return { valueOf(Label::Complaint), valueOf(Label::Troll), valueOf(Label::Other), valueOf(Label::Unsure) };
    case TriageField::Platform:
        return { { "mastodon", platformName("mastodon") }, { "feed", platformName("feed") } };
    case TriageField::Language:
        return { languageValue("en"), languageValue("de"), languageValue("id"), languageValue("tr"), languageValue("ru") };
    case TriageField::State:
        return { valueOf(MentionState::Present), valueOf(MentionState::Edited), valueOf(MentionState::Gone),
            valueOf(MentionState::Hidden) };
    case TriageField::Lane:
        return { valueOf(Lane::Complaints), valueOf(Lane::Trolls) };
    case TriageField::CaseState:
        return { { "open", worded(QT_TRANSLATE_NOOP("Filters", "open")) }, valueOf(CaseState::New), valueOf(CaseState::Acknowledged),
            valueOf(CaseState::InProgress), valueOf(CaseState::Waiting), valueOf(CaseState::Resolved), valueOf(CaseState::FollowedUp),
            valueOf(CaseState::LeftAlone) };
    case TriageField::Assignee:
        return { { "@me", worded(QT_TRANSLATE_NOOP("Filters", "me")) }, { "", worded(QT_TRANSLATE_NOOP("Filters", "nobody")) } };
    default:
        return {};
    }
}

QString sentenceOf(const TriageFilter& filter)
{
    QStringList parts;
    for (const TriageCondition& condition : filter.conditions) {
        QString part = word(condition.field);
        if (takesValue(condition.field)) {
            const std::vector<FilterValue> known = valuesOf(condition.field);
            const auto value = std::ranges::find(known, condition.value, &FilterValue::value);
            part += ": " + (value == known.end() ? QString::fromStdString(condition.value) : value->text);
        }
        parts += condition.isNegated ? worded(QT_TRANSLATE_NOOP("Filters", "not %1")).arg(part) : part;
    }
    return parts.join(filter.any ? worded(QT_TRANSLATE_NOOP("Filters", " or ")) : QStringLiteral(", "));
}

Result<TriageFilter> filterFromLine(const QString& line)
{
    TriageFilter filter;
    QStringList words;
    for (const QString& text : partsOf(line)) {
        const Part part = partFrom(text);
        TriageCondition condition{ TriageField::Text, part.value.toStdString(), part.isNegated };
        if (!part.field.isEmpty()) {
            condition.field = *fieldNamed(part.field);
            condition.value = takesValue(condition.field) ? valueFrom(condition.field, part.value) : std::string();
        }
        if (part.field.isEmpty() && !part.isNegated) {
            words += part.value;
            continue;
        }
        if (const auto checked = checkedFilter({ { condition } }); !checked)
            return failure(ErrorKind::InvalidArgument, text.toStdString());
        filter.conditions.push_back(std::move(condition));
    }
    const TriageCondition all{ TriageField::Text, words.join(' ').toStdString() };
    if (checkedFilter({ { all } })) // else there is no letter in it yet
        filter.conditions.push_back(all);
    return filter;
}

}
