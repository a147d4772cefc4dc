// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace earshot {

/// Gathers what a person would read while a parser walks through HTML.
class HtmlText {
public:
    HtmlText();

    /// False where the nesting is too deep; then the element is not open.
    bool open(std::string_view element, std::string_view classes);
    void close(std::string_view element);
    void closeAll();
    void append(std::string_view text);
    std::string finished() &&;

private:
    enum class Gap : std::uint8_t { None, Space, Line, EmptyLine };
    struct Level {
        bool isHidden;
        bool isPreformatted;
        bool hasEllipsis;
    };

    bool isHidden() const { return !levels_.empty() && levels_.back().isHidden; }
    void widen(Gap gap) { gap_ = gap > gap_ ? gap : gap_; }
    void breakLine();
    void appendVisible(std::string_view text);
    void appendGap();
    void appendPreformatted(std::string_view text);
    void appendFlowing(std::string_view text);

    std::string text_;
    std::vector<Level> levels_;
    Gap gap_ = Gap::None;
};

}
