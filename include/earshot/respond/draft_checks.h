// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/model/reply.h"
#include "earshot/model/verdict.h"

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace earshot {

/// Spelling by Hunspell in the five languages.
/// Shape    dictionaries are opened on first use from `folder` (Debian: /usr/share/hunspell); for English also en_GB, where it is there.
/// Errors   a language without a dictionary finds no mistakes; `knows` tells.
/// Threads  one thread at a time.
/// Cost     opening takes 10 to 250 ms, suggestions for a word up to 200 ms the first time; all else is far below one.
class Speller {
public:
    explicit Speller(std::string folder = "/usr/share/hunspell");
    ~Speller();
    bool knows(std::string_view language) const;
    bool isRight(std::string_view word, std::string_view language) const;
    bool isKnown(std::string_view word, std::string_view language) const; ///< however it is capitalised; false without a dictionary
    std::vector<std::string> suggestions(std::string_view word, std::string_view language, std::size_t most = 5) const;

private:
    struct Dictionaries;
    std::unique_ptr<Dictionaries> dictionaries_;
};

/// What was said before the draft: a reply that went out, or a template that answers begin with.
struct EarlierText {
    std::string text;
    CaseId caseId{}; ///< of the reply
    std::string name{}; ///< of the template
};

struct DraftContext {
    Audience audience = Audience::Public;
    std::string language; ///< of the reply
    std::size_t maxLength = 500;
    std::function<std::size_t(std::string_view)> lengthOf; ///< as the platform counts
    bool publicAnswerExists = false; ///< in this conversation
    bool customerWrotePrivately = false;
    Label customerLabel = Label::Complaint;
    std::vector<std::string> knownWords{}; ///< names and brands that are not misspelt; contacts that the brand itself publishes
    std::vector<std::string> customerHandles{}; ///< who may be named in a private message
    std::vector<EarlierText> earlier{}; ///< our last replies, newest first, and the templates
};

/// Everything that the composer says about a draft, in order of place [R2-R6, R8, R10-R12, F1, A4]. An open placeholder, over-length, an
/// empty text and a private message before any public answer (unless the customer wrote privately) block; the rest warn. Placeholders:
/// {{name}}, [name], <name>, ### … ###, "XXX", "TODO"; but not [1], e-mail quotes or emoticons. What an answer leaves out is told of the
/// first public one to a complaint alone, and not while it is being begun. Personal data in public: e-mail addresses, phone numbers, IBAN
/// (checked), card numbers (Luhn), order and customer numbers of 6+ digits.
std::vector<CheckFinding> findingsIn(std::string_view draft, const DraftContext& context, const Speller& speller);

bool blocks(const std::vector<CheckFinding>& findings);

}
