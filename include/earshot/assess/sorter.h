// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/base/result.h"
#include "earshot/model/author.h"
#include "earshot/model/verdict.h"

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace earshot {

class LanguageProfile;

enum class Reasons { Off, On };

/// Genuine complaint or troll [A1, A2]: a linear model over hashed n-grams with two heads, one readable decision rule, and corrections on
/// top.
///
/// Shape    Sorter::shipped() is the model that is built in; fromBytes() reads another. judge() is pure. learn() gives one text the
///          person's label from now on and moves the weights of its features as far as no line of resources/corpus/guard.tsv is turned by
///          it, so that similar texts profit; unlearn by building the sorter anew without that correction. bytes() has the weights only.
/// Units    probabilities 0..1; reasons in log-odds.
/// Errors   Malformed for model bytes that are not a model of this version, whatever the bytes; nothing throws.
/// Threads  judge() from any number of threads; learn() from one while nobody judges.
/// Cost     judge(): tens of thousands of texts a second; time linear in the text, which is cut at 8,192 bytes.
/// Source   docs/methods/sorter.md
class Sorter {
public:
    static const Sorter& shipped();
    static Result<Sorter> fromBytes(std::string_view bytes);

    Sorter(const Sorter&);
    Sorter(Sorter&&) noexcept;
    Sorter& operator=(Sorter&&) noexcept;
    ~Sorter();

    Verdict judge(std::string_view text, Reasons reasons = Reasons::Off) const;
    void learn(std::string_view text, Label label);
    std::string bytes() const;

private:
    friend class Trainer;
    friend const LanguageProfile& shippedLanguages();
    struct Weights;
    explicit Sorter(std::unique_ptr<Weights> weights);
    std::unique_ptr<Weights> weights_;
};

/// complaint, troll, other or unsure from the two probabilities: the whole rule.
Label labelOf(double complaint, double troll);

}
