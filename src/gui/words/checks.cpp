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
    if (!finding.suggestions.empty())
        return QCoreApplication::translate("Checks", "Write “%1”").arg(inText(finding.suggestions.front()));
    return finding.begin < finding.end ? QCoreApplication::translate("Checks", "Show") : QString();
}

}
