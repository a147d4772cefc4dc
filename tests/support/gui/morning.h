// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/app/workspace.h"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace earshot::test {

/// A post as a test wants it to be. What is not said is made up from its name.
struct PostWanted {
    std::string name; ///< also its address: https://kelp.example/<name>
    std::string text;
    Label label = Label::Complaint;
    std::string language = "en", author = "Mira K.", handle = "mira_k";
    std::chrono::minutes ago{ 30 };
    bool isCandidate = false; ///< no brand was found in it
    std::string answers{}; ///< the name of the post that it answers
    std::string platform = "mastodon";
    std::optional<std::chrono::minutes> due{}; ///< opens a case: a complaint's, due so long from now, or a troll's
};

MentionId record(Workspace& workspace, const PostWanted& wanted);
void edit(Workspace& workspace, PostWanted wanted, const std::string& text); ///< its author wrote this instead
void seeAgain(Workspace& workspace, const PostWanted& wanted); ///< what was deleted is there again
CaseId caseOf(Workspace& workspace, MentionId mention);

/// Two sources that nobody polls, and the brand Telvana.
void addSources(Workspace& workspace);

/// What stands in a workspace when a working day begins: five languages, each verdict, cases in several states, a conversation, an edited
/// and a deleted mention, hostile text. ana and ben are at work.
void fillMorning(Workspace& workspace);

/// The names of fillMorning's open complaints that nobody answered, in order of urgency.
inline const std::vector<std::string> waitingTexts{ "charged twice", "seit drei Tagen", "internet mati", "faturam", "третий день" };

}
