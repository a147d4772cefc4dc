// SPDX-License-Identifier: GPL-3.0-or-later
#include "relevance.h"

#include "earshot/base/text.h"
#include "rows.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <cmath>

namespace earshot::gui {

namespace {

/// A keyword that is no ordinary word has 0.95 by itself (docs/methods/relevance.md).
constexpr double beyondDoubt = 0.9;

QString worded(const char* text)
{
    return QCoreApplication::translate("Relevance", text);
}

/// The sentence of a sign; %1 are its words.
const char* textOf(RelevanceSign sign, bool speaksForUs)
{
    switch (sign) {
    case RelevanceSign::OwnFeed:
        return QT_TRANSLATE_NOOP("Relevance", "said to us");
    case RelevanceSign::Handle:
        return QT_TRANSLATE_NOOP("Relevance", "our handle %1");
    case RelevanceSign::Link:
        return QT_TRANSLATE_NOOP("Relevance", "our address %1");
    case RelevanceSign::Hashtag:
        return QT_TRANSLATE_NOOP("Relevance", "our hashtag %1");
    case RelevanceSign::Name:
        return QT_TRANSLATE_NOOP("Relevance", "our name %1");
    case RelevanceSign::CommonWord:
        return QT_TRANSLATE_NOOP("Relevance", "%1 is an ordinary word, too");
    case RelevanceSign::Quoted:
        return QT_TRANSLATE_NOOP("Relevance", "in quotation marks");
    case RelevanceSign::Capitalised:
        return QT_TRANSLATE_NOOP("Relevance", "written as a name");
    case RelevanceSign::LowerCase:
        return QT_TRANSLATE_NOOP("Relevance", "written as an ordinary word");
    case RelevanceSign::PartOfName:
        return QT_TRANSLATE_NOOP("Relevance", "beside another name");
    case RelevanceSign::Article:
        return QT_TRANSLATE_NOOP("Relevance", "behind an article");
    case RelevanceSign::NoArticle:
        return QT_TRANSLATE_NOOP("Relevance", "without an article");
    case RelevanceSign::Complaint:
        return QT_TRANSLATE_NOOP("Relevance", "sounds like a complaint");
    case RelevanceSign::NoComplaint:
        return QT_TRANSLATE_NOOP("Relevance", "sounds like no complaint");
    case RelevanceSign::ShortWord:
        return QT_TRANSLATE_NOOP("Relevance", "a very short word");
    case RelevanceSign::AboutTerm:
        return QT_TRANSLATE_NOOP("Relevance", "%1 speaks for us");
    case RelevanceSign::NotTerm:
        return QT_TRANSLATE_NOOP("Relevance", "%1 speaks against it");
    case RelevanceSign::Service:
        return QT_TRANSLATE_NOOP("Relevance", "a problem: %1");
    case RelevanceSign::LearntTerm:
        return speaksForUs ? QT_TRANSLATE_NOOP("Relevance", "learnt: %1 speaks for us")
                           : QT_TRANSLATE_NOOP("Relevance", "learnt: %1 speaks against it");
    case RelevanceSign::LearntUse:
        return speaksForUs ? QT_TRANSLATE_NOOP("Relevance", "learnt: it is mostly us")
                           : QT_TRANSLATE_NOOP("Relevance", "learnt: it is mostly not us");
    case RelevanceSign::Conversation:
        return QT_TRANSLATE_NOOP("Relevance", "an answer in a conversation about us");
    case RelevanceSign::Excluded:
        return QT_TRANSLATE_NOOP("Relevance", "left out by %1");
    }
    return "";
}

}

QString percentText(double share)
{
    return worded(QT_TRANSLATE_NOOP("Relevance", "%1 %")).arg(QLocale().toString(static_cast<int>(std::lround(100 * share))));
}

QString reasonText(const RelevanceReason& reason)
{
    const QString text = worded(textOf(reason.sign, reason.weight > 0));
    return reason.words.empty() ? text : text.arg(isolated(QLocale().quoteString(QString::fromStdString(singleLine(reason.words)))));
}

QString becauseText(const Relevance& relevance)
{
    QStringList forUs, against;
    for (const RelevanceReason& reason : relevance.reasons)
        (reason.weight > 0 ? forUs : against) += reasonText(reason);
    QStringList parts;
    if (!forUs.isEmpty())
        parts += worded(QT_TRANSLATE_NOOP("Relevance", "for: %1")).arg(forUs.join(", "));
    if (!against.isEmpty())
        parts += worded(QT_TRANSLATE_NOOP("Relevance", "against: %1")).arg(against.join(", "));
    return parts.join(" · ");
}

QString relevanceHint(const TriageRow& row)
{
    if (!row.relevance || row.relevance->isOurs() || row.relevance->said || row.inCase)
        return {};
    return worded(QT_TRANSLATE_NOOP("Relevance", "%1 about %2"))
        .arg(percentText(row.relevance->score), isolated(QString::fromStdString(row.brand)));
}

bool asksWhetherOurs(const TriageRow& row)
{
    if (row.mention.own)
        return false;
    if (!row.relevance)
        return !row.mention.brand && !row.inCase;
    return !row.relevance->said.value_or(row.relevance->score >= beyondDoubt);
}

QString relevanceHead(const Relevance& relevance, const QString& brand)
{
    const QString name = isolated(brand);
    if (relevance.said)
        return worded(*relevance.said ? QT_TRANSLATE_NOOP("Relevance", "About %1, somebody of yours said")
                                      : QT_TRANSLATE_NOOP("Relevance", "Not about %1, somebody of yours said"))
            .arg(name);
    return worded(QT_TRANSLATE_NOOP("Relevance", "About %1: %2")).arg(name, percentText(relevance.score));
}

}
