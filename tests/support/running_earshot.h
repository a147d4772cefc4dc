// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/base/json.h"
#include "support/program.h"
#include "support/temp_dir.h"

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace earshot::test {

/// The real program `earshot` on a screen that nobody sees, with a Hand in it.
///
/// Errors   throws where the program does not come up, has ended, or its hand refuses.
class RunningEarshot {
public:
    struct Wish {
        std::string home; ///< a folder that stands for a person's: settings, sockets; starts that share it share those
        std::vector<std::string> arguments{};
        std::map<std::string, std::string> environment{};
        std::string hand = "earshot_hand";
    };

    /// How the program is to be started for such a wish, without a hand.
    static Command command(const Wish& wish);

    explicit RunningEarshot(const Wish& wish);
    ~RunningEarshot();

    Json ask(const Json& wish); ///< see Hand
    void press(const std::string& keys) { ask({ { "do", "press" }, { "keys", keys } }); }
    void type(const std::string& text) { ask({ { "do", "type" }, { "text", text } }); }
    void click(const std::string& widget) { ask({ { "do", "click" }, { "widget", widget } }); }
    Json value(const std::string& widget, const std::string& property); ///< null where there is no such widget
    /// Until the property of the widget has these words in it or is this value; false when that took too long.
    bool waitFor(const std::string& widget, const std::string& property, const Json& wanted);
    bool waitForRow(const std::string& list, const std::string& words);

    Background& process() { return *program_; }

private:
    void awaitHand();

    TempDir folder_;
    int listener_ = -1, hand_ = -1;
    std::unique_ptr<Background> program_;
    std::string rest_;
};

}
