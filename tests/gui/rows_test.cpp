// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lane_model.h"
#include "support/gui/painted_text.h"
#include "support/gui/spoken.h"
#include "support/gui/triage_fixture.h"
#include "words/names.h"
#include "words/rows.h"
#include "words/times.h"

#include <QLineEdit>

using namespace earshot;
using namespace earshot::test;
using namespace std::chrono_literals;

namespace {

const QString russian = QString::fromUtf8(
    "Третий день без интернета, поддержка молчит, приложение показывает ошибку подключения и предлагает перезагрузить маршрутизатор, "
    "хотя перезагрузка ничего не меняет");

/// A list of the window with the delegate that paints it.
struct RowsHere : TriageFixture {
    QAbstractItemView& lane() { return the<QAbstractItemView>("lane_new"); }
    void goToBoard()
    {
        press("Ctrl+2");
        REQUIRE(waitUntil([this] { return lane().model()->rowCount() > 0; }));
    }
    QAbstractItemView& hitsOf(const char* words)
    {
        press("Ctrl+F");
        the<QLineEdit>("searchField").setText(words);
        auto& hits = the<QAbstractItemView>("hitList");
        REQUIRE(waitUntil([&] { return hits.model()->rowCount() > 0; }));
        return hits;
    }
};

std::vector<PaintedText> painted(const QAbstractItemView& view, int row, const RowWanted& wanted = {})
{
    return paintedBy(*view.itemDelegate(), view.model()->index(row, 0), wanted);
}

}

TEST_CASE("A row of Triage, a card and a hit tell the verdict by shape and by word")
{
    RowsHere here;
    here.chooseView("Trolls");
    REQUIRE(waitUntil([&] { return rowWith(here.mentions(), "pathetic") >= 0; }));
    const QString row = joined(painted(here.mentions(), rowWith(here.mentions(), "pathetic")));
    CHECK(row.contains(QString::fromUtf8("◆")));
    CHECK(row.contains("troll"));
    here.goToBoard();
    const QString card = joined(painted(here.lane(), 0, { .width = 176 }));
    CHECK(card.contains(QString::fromUtf8("▲")));
    CHECK(card.contains("complaint"));
    const QString hit = joined(painted(here.hitsOf("charged"), 0));
    CHECK(hit.contains(QString::fromUtf8("▲")));
    CHECK(hit.contains("complaint"));
}

TEST_CASE("In a narrow list the verdict's word leaves the author and the due time where they were, in German and in Russian")
{
    const char* const language = GENERATE("de", "ru");
    RowsHere here;
    const Spoken spoken(language);
    here.settle();
    const QModelIndex index = here.mentions().model()->index(0, 0);
    const auto pieces = painted(here.mentions(), 0, { .width = 300 });
    const QString row = joined(pieces);
    INFO(language << ": " << row.toStdString());
    CHECK(row.contains(gui::word(Label::Complaint)));
    CHECK(row.contains("Mira K."));
    CHECK(row.contains("12"));
    CHECK(collisionsIn(pieces, 300) == "");
    CHECK(index.data(Qt::AccessibleTextRole).toString().startsWith(gui::word(Label::Complaint)));
}

TEST_CASE("The text of a card stops at its two lines, however its words break")
{
    WindowFixture here;
    record(here.workspace(), { .name = "long", .text = russian.toStdString(), .language = "ru", .due = 5min });
    press("Ctrl+2");
    auto& lane = here.the<QAbstractItemView>("lane_new");
    REQUIRE(waitUntil([&] { return rowWith(lane, russian.left(12)) >= 0; }));
    const int row = rowWith(lane, russian.left(12));
    for (int width = 140; width <= 300; ++width) {
        const auto pieces = painted(lane, row, { .width = width });
        INFO(width << " px: " << joined(pieces).toStdString());
        REQUIRE(linesOf(pieces) == 5); // author, text, text, due, whose and where
    }
}

TEST_CASE("From right to left a row is mirrored, and nothing lies on anything else")
{
    RowsHere here;
    record(here.workspace(), { .name = "he", .text = "שלושה ימים בלי אינטרנט", .author = "נועה", .handle = "noa", .due = 5min });
    REQUIRE(waitUntil([&] { return rowWith(here.mentions(), QString::fromUtf8("שלושה")) >= 0; }));
    for (int row = 0; row < here.rows(); ++row) {
        const auto straight = painted(here.mentions(), row), mirrored = painted(here.mentions(), row, { 420, Qt::RightToLeft });
        REQUIRE(mirrored.size() == straight.size());
        INFO(joined(mirrored).toStdString());
        CHECK(collisionsIn(straight, 420) == "");
        CHECK(collisionsIn(mirrored, 420) == "");
        CHECK(straight.front().where.left() < 30); // the shape
        CHECK(mirrored.front().where.right() > 390);
        CHECK(std::abs(mirrored.front().where.left() - (420 - straight.front().where.right())) < 6);
    }
    here.goToBoard();
    const auto card = painted(here.lane(), 0, { 176, Qt::RightToLeft });
    CHECK(collisionsIn(card, 176) == "");
    CHECK(card.front().where.right() > 140);
}

TEST_CASE("In a mirrored window the rail stands at the right, and the list is read from there")
{
    RowsHere here;
    QApplication::setLayoutDirection(Qt::RightToLeft);
    here.settle();
    const auto left = [&](const QWidget& widget) { return widget.mapTo(&here.window(), QPoint()).x(); };
    CHECK(left(here.the<QWidget>("roomRail")) > left(here.mentions()));
    CHECK(left(here.the<QWidget>("viewList")) > left(here.mentions()));
    CHECK(left(here.mentions()) > left(here.the<QWidget>("mentionPane")));
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

TEST_CASE("A row's tool tip gives what the row may have cut off and when it was posted, before why it stands there")
{
    RowsHere here;
    const QString tip = textAt(here.mentions(), 0, Qt::ToolTipRole);
    const Mention shown = here.mentionNamed("en");
    const auto text = tip.indexOf("I was charged twice for the same invoice and nobody refunds my money.");
    const auto posted = tip.indexOf("Posted " + gui::fullTime(*shown.postedAt)), why = tip.indexOf("Here because");
    CHECK(tip.contains("Mira K."));
    REQUIRE(text > 0);
    CHECK(posted > text);
    CHECK(why > posted);
    here.goToBoard();
    const QString card = textAt(here.lane(), 0, Qt::ToolTipRole);
    CHECK(card.contains("nobody refunds my money"));
    CHECK(card.contains("Posted " + gui::fullTime(*shown.postedAt)));
    auto& hits = here.hitsOf("charged");
    CHECK(textAt(hits, 0, Qt::ToolTipRole).contains("nobody refunds my money"));
    CHECK(textAt(hits, 0, Qt::ToolTipRole).contains("Posted " + gui::fullTime(*shown.postedAt)));
}

TEST_CASE("Markup in a mention's text or its author's name is shown in a tool tip, and is none")
{
    RowsHere here;
    here.chooseView("All mentions");
    REQUIRE(waitUntil([&] { return rowWith(here.mentions(), "<b>bold</b>") >= 0; }));
    const QString row = textAt(here.mentions(), rowWith(here.mentions(), "<b>bold</b>"), Qt::ToolTipRole);
    const QString hit = textAt(here.hitsOf("bold"), 0, Qt::ToolTipRole);
    for (const QString& tip : { row, hit }) {
        CHECK(tip.contains("&lt;b&gt;bold"));
        CHECK(tip.contains("&lt;script&gt;"));
        CHECK_FALSE(tip.contains("<img"));
        CHECK_FALSE(tip.contains("<script"));
    }
}

TEST_CASE("Names and tags that turn the direction keep to themselves")
{
    TriageRow row;
    row.mention.platform = "mastodon";
    row.inCase = Case{ .assignee = "\u202Eana" };
    row.tags = { "\u202Evip" };
    const QString origin = gui::originOf(row, {});
    CHECK(origin.contains(gui::isolated(QString::fromUtf8("\u202Eana"))));
    CHECK(origin.contains(gui::isolated(QString::fromUtf8("#\u202Evip"))));
}
