// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/app/context.h"
#include "earshot/model/mention.h"
#include "earshot/model/verdict.h"

#include <QString>

#include <utility>
#include <vector>

namespace earshot::gui {

/// Hostile text as HTML for a QTextBrowser: everything is escaped, line breaks are kept, its direction is isolated, nothing in it is a link
/// or an image. These functions are the only way by which a mention's text becomes rich text.
QString plainHtml(std::string_view text);
/// For a tool tip, which takes a text with a tag in it for HTML and one without for none.
QString toolTipHtml(const QString& text);
/// The words that decided stand on the highlight's ground; only those that moved the verdict by much.
QString htmlWithReasons(std::string_view text, const std::vector<Reason>& reasons);
QString htmlWithMarks(std::string_view text, const std::vector<std::pair<std::size_t, std::size_t>>& marks); ///< byte ranges, in order
QString diffHtml(std::string_view before, std::string_view after);
/// The same for two columns: what was with the words that went marked, what is with those that came.
std::pair<QString, QString> diffSides(std::string_view before, std::string_view after);

/// "because: “third day”, “no internet”, asks a question": what spoke for the verdict, strongest first, in words.
QString becauseText(const Verdict& verdict);
QString word(const Reason& reason);
/// "Beside the text, counted: we blocked this account (+0.6 troll) · without it: other"; where nothing counted, "2 signs beside the text,
/// not counted"; empty where nothing is known.
QString contextText(const ToldContext& context);
QString contextSigns(
    const ToldContext& context); ///< "we blocked this account (+0.6 troll), an earlier case as a customer (+0.3 complaint)"
QString notLearntText();

}
