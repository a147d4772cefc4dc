// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/brand_hit_model.h"
#include "models/mention_list_model.h"
#include "support/gui/window_fixture.h"
#include "words/relevance.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace earshot;
using namespace earshot::test;

namespace {

/// Triage with a hit that is likely about something else, in Candidates.
struct CandidateWindow : WindowFixture {
    CandidateWindow()
    {
        Sorted sorted;
        sorted.observation.key = "mastodon:comet";
        sorted.observation.externalId = "comet";
        sorted.observation.text = sorted.observation.versionText = "The telvana comet charged my telescope twice";
        sorted.verdict = { .label = Label::Complaint, .complaint = 0.9, .language = "en" };
        sorted.relevance
            = Relevance{ { 1 }, 0.18, { { RelevanceSign::NotTerm, "telescope", -3.5 }, { RelevanceSign::LowerCase, {}, -1.5 } } };
        id = got(workspace().mentions().record({ 2 }, "mastodon", { sorted }, clock.now())).added.at(0).id;
        auto& views = the<QAbstractItemView>("viewList");
        clickRow(views, rowWith(views, "Candidates"));
        REQUIRE(waitUntil([&] { return mentions().model()->rowCount() == 1 && line("relevanceLine").contains("telescope"); }));
        mentions().setFocus();
    }

    QString line(const char* label) { return find<QLabel>(the<QWidget>("mentionPane"), label).text(); }
    Mention mention() { return got(workspace().mentions().find(id)); }
    MentionId id{};
};

}

TEST_CASE("A candidate's row says how likely it is about us, and the pane says why")
{
    CandidateWindow here;
    CHECK(textAt(here.mentions(), 0, gui::MentionListModel::HintRole).contains("18 %"));
    CHECK(textAt(here.mentions(), 0, Qt::AccessibleTextRole).contains("18 %"));
    const QString why = here.line("relevanceLine");
    CHECK(why.contains("Telvana"));
    CHECK(why.contains("18 %"));
    CHECK(why.contains("speaks against it"));
    CHECK(why.contains("written as an ordinary word"));
}

TEST_CASE("One key says that it is about us and opens its case, one says that it is not, and both can be undone")
{
    CandidateWindow here;
    press("U");
    REQUIRE(waitUntil([&] { return here.mention().caseId && here.mention().brand; }));
    REQUIRE(waitUntil([&] { return here.desk().undoStack().canUndo(); }));
    press("Ctrl+Z");
    REQUIRE(waitUntil([&] { return !here.mention().caseId && !here.mention().brand; }));
    REQUIRE(waitUntil([&] { return here.mentions().model()->rowCount() == 1; }));
    clickRow(here.mentions(), 0);
    press("D");
    REQUIRE(waitUntil([&] { return got(here.workspace().relevances().of(here.id))->said == false; }));
    REQUIRE(waitUntil([&] { return here.mentions().model()->rowCount() == 0; }));
    press("Ctrl+Z");
    CHECK(waitUntil([&] { return !got(here.workspace().relevances().of(here.id))->said; }));
}

TEST_CASE("The buttons beside the reason do what the keys do")
{
    CandidateWindow here;
    click(find<QToolButton>(here.the<QWidget>("mentionPane"), "notOursButton"));
    REQUIRE(waitUntil([&] { return got(here.workspace().relevances().of(here.id))->said == false; }));
    click(find<QToolButton>(here.the<QWidget>("mentionPane"), "oursButton"));
    CHECK(waitUntil([&] { return got(here.workspace().relevances().of(here.id))->said == true; }));
}

TEST_CASE("Whether it is about us is asked only where it is in doubt")
{
    const auto asks = [](const TriageRow& row) { return gui::asksWhetherOurs(row); };
    TriageRow row;
    CHECK(asks(row)); // no brand's word and no case: a candidate
    row.relevance = Relevance{ .brand = { 1 }, .score = 0.3 };
    CHECK(asks(row));
    row.relevance->score = 0.7;
    CHECK(asks(row));
    row.relevance->score = 0.953; // a keyword that is no ordinary word
    CHECK_FALSE(asks(row));
    row.relevance->said = false;
    CHECK(asks(row)); // why it is in no pile, and the way back
    row.relevance = Relevance{ .brand = { 1 }, .score = 0.3, .said = true };
    CHECK_FALSE(asks(row));
    row.relevance->said.reset();
    row.mention.own = true;
    CHECK_FALSE(asks(row));
}

TEST_CASE("Where it is surely about us the question has gone, and the key, the menu and the palette still say that it is not")
{
    CandidateWindow here;
    press("U");
    REQUIRE(waitUntil([&] { return here.mention().caseId && here.mentions().model()->rowCount() == 0; }));
    here.window().openMention(here.id.value);
    auto& pane = here.the<QWidget>("mentionPane");
    REQUIRE(waitUntil([&] { return pane.isEnabled() && here.line("caseLine").startsWith("case"); }));
    CHECK_FALSE(here.the<QWidget>("relevanceCard").isVisible());
    auto& menu = here.the<QMenu>("mentionMenu");
    QAction& notOurs = find<QAction>(here.mentions(), "mention.notOurs");
    CHECK(menu.actions().contains(&notOurs));
    CHECK(menu.actions().contains(&find<QAction>(here.mentions(), "mention.ours")));
    REQUIRE(waitUntil([&] { return here.mentions().currentIndex().isValid(); }));
    emit here.mentions().customContextMenuRequested(here.mentions().visualRect(here.mentions().currentIndex()).center());
    REQUIRE(menu.isVisible());
    QTest::mouseClick(&menu, Qt::LeftButton, {}, menu.actionGeometry(&notOurs).center());
    CHECK(waitUntil([&] { return got(here.workspace().relevances().of(here.id))->said == false; }));
}

TEST_CASE("A mention that is in a case and has no brand's word says nothing of relevance")
{
    WindowFixture here;
    REQUIRE(waitUntil([&] { return !find<QLabel>(here.the<QWidget>("mentionPane"), "verdictLine").text().isEmpty(); }));
    CHECK_FALSE(here.the<QWidget>("relevanceCard").isVisible());
}

TEST_CASE("Each sign has words of its own, and hostile words in a reason stay words")
{
    QSet<QString> texts;
    int signs = 0;
    for (int sign = 0; sign <= static_cast<int>(RelevanceSign::Excluded); ++sign, ++signs)
        texts += gui::reasonText({ static_cast<RelevanceSign>(sign), {}, 1 });
    CHECK(texts.size() == signs);
    CHECK(gui::reasonText({ RelevanceSign::LearntTerm, "x", 1 }) != gui::reasonText({ RelevanceSign::LearntTerm, "x", -1 }));
    CHECK(gui::reasonText({ RelevanceSign::AboutTerm, "%1 %2", 1 }).contains("%1 %2"));
}
