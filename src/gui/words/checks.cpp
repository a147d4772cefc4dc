// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks.h"

#include "earshot/base/text.h"

#include <QCoreApplication>

namespace earshot::gui {

namespace {

struct Wording {
    CheckKind kind;
    const char* sentence; ///< %1: the words that it is about
};

// clang-format off
constexpr Wording wordings[] = {
    { CheckKind::OpenPlaceholder, QT_TRANSLATE_NOOP("Checks", "“%1” is still open: fill it in or take it out.") },
    { CheckKind::TooLong, QT_TRANSLATE_NOOP("Checks", "Too long for this platform: %1.") },
    { CheckKind::Empty, QT_TRANSLATE_NOOP("Checks", "It says nothing yet.") },
    { CheckKind::PrivateFirst, QT_TRANSLATE_NOOP("Checks", "Answer in public first: others see that you care. Details come in private after that.") },
    { CheckKind::Inflammatory, QT_TRANSLATE_NOOP("Checks", "“%1” pours oil on the fire; stay friendly, even when you are right.") },
    { CheckKind::Spelling, QT_TRANSLATE_NOOP("Checks", "“%1” is not in the dictionary.") },
    { CheckKind::PersonalData, QT_TRANSLATE_NOOP("Checks", "“%1” looks like personal data, and everybody can read this.") },
    { CheckKind::RepliesToTroll, QT_TRANSLATE_NOOP("Checks", "This answers somebody who seems to be out for a fight; leaving it alone is a decision, too.") },
    { CheckKind::ThirdPartyInPrivate, QT_TRANSLATE_NOOP("Checks", "%1 is not the customer and would get this private message, too.") },
    { CheckKind::Heated, QT_TRANSLATE_NOOP("Checks", "This reads heated. Step away for a moment, or hand the case over to a colleague.") },
    { CheckKind::RepeatsReply, QT_TRANSLATE_NOOP("Checks", "Nearly the same words went out in case %1; say it in words for this customer.") },
    { CheckKind::UnalteredTemplate, QT_TRANSLATE_NOOP("Checks", "This is the template “%1” as it is; say it in words for this customer.") },
    { CheckKind::VagueTime, QT_TRANSLATE_NOOP("Checks", "“%1” is no time to rely on: say by when, so that nobody has to chase you.") },
    { CheckKind::AsksInPublic, QT_TRANSLATE_NOOP("Checks", "This asks for “%1” where everybody can read the answer.") },
    { CheckKind::NotAcknowledged, QT_TRANSLATE_NOOP("Checks", "This neither solves the problem nor says that you have seen it.") },
    { CheckKind::NoApology, QT_TRANSLATE_NOOP("Checks", "No apology yet: others with the same problem read this, too.") },
    { CheckKind::NoNextStep, QT_TRANSLATE_NOOP("Checks", "It says neither what happens next nor how you can help.") },
};
// clang-format on

// clang-format off
constexpr Wording mends[] = {
    { CheckKind::Heated, QT_TRANSLATE_NOOP("Checks", "Hand over…") },
    { CheckKind::RepeatsReply, QT_TRANSLATE_NOOP("Checks", "Open that case") },
    { CheckKind::VagueTime, QT_TRANSLATE_NOOP("Checks", "Name a time") },
    { CheckKind::AsksInPublic, QT_TRANSLATE_NOOP("Checks", "Ask for it in private") },
    { CheckKind::NotAcknowledged, QT_TRANSLATE_NOOP("Checks", "Say that you look into it") },
    { CheckKind::NoApology, QT_TRANSLATE_NOOP("Checks", "Say sorry") },
    { CheckKind::NoNextStep, QT_TRANSLATE_NOOP("Checks", "Offer help") },
};
// clang-format on

QString inText(const std::string& words)
{
    return QString::fromStdString(shortened(singleLine(words), 60));
}

}

QString sentenceFor(const CheckFinding& finding)
{
    for (const Wording& wording : wordings) {
        if (wording.kind != finding.kind)
            continue;
        const QString sentence = QCoreApplication::translate("Checks", wording.sentence);
        return sentence.contains("%1") ? sentence.arg(inText(finding.words)) : sentence;
    }
    return {};
}

QString mendFor(const CheckFinding& finding)
{
    for (const Wording& mend : mends)
        if (mend.kind == finding.kind)
            return QCoreApplication::translate("Checks", mend.sentence);
    return fullMendFor(finding);
}

QString fullMendFor(const CheckFinding& finding)
{
    if (!finding.suggestions.empty())
        return QCoreApplication::translate("Checks", "Write “%1”").arg(inText(finding.suggestions.front()));
    return finding.begin < finding.end ? QCoreApplication::translate("Checks", "Show") : QString();
}

}
