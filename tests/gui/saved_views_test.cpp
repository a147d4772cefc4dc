// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/gui/triage_fixture.h"
#include "widgets/condition_row.h"

#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

using namespace earshot;
using namespace earshot::test;

namespace {

/// The dialog of a view, its conditions counted from the top.
struct ViewsHere : TriageFixture {
    QDialog& dialog() { return the<QDialog>("viewDialog"); }
    void begin()
    {
        click(the<QToolButton>("newViewButton"));
        REQUIRE(waitUntil([&] { return window().findChild<QDialog*>("viewDialog") && dialog().isVisible(); }));
        settle(); // until what there is to choose from is known
    }
    template <class T>
    T& in(const char* name)
    {
        return find<T>(dialog(), name);
    }
    gui::ConditionRow& condition(int at) { return *dialog().findChildren<gui::ConditionRow*>().at(at); }
    void ask(int at, const char* field, const char* negation, const char* value)
    {
        find<QComboBox>(condition(at), "conditionField").setCurrentText(field);
        find<QComboBox>(condition(at), "conditionNegation").setCurrentText(negation);
        find<QComboBox>(condition(at), "conditionValue").setCurrentText(value);
    }
    bool counts(const char* words)
    {
        return waitUntil([&] { return in<QLabel>("matchLabel").text() == words; });
    }
    void save(const char* name)
    {
        in<QLineEdit>("nameField").setText(name);
        click(in<QPushButton>("saveViewButton"));
        REQUIRE(waitUntil([&] { return !window().findChild<QDialog*>("viewDialog") && rowWith(views(), name) >= 0; }));
    }
    QAbstractItemView& views() { return the<QAbstractItemView>("viewList"); }
    std::vector<SavedView> seenBy(const char* person) { return got(workspace().savedViews().seenBy(person)); }
};

}

TEST_CASE("The conditions of a view hold all together or one at least, and the count tells which")
{
    ViewsHere here;
    here.begin();
    here.ask(0, "language", "is", "German");
    click(here.in<QPushButton>("addConditionButton"));
    here.ask(1, "verdict", "is", "troll");
    CHECK(here.counts("0 mentions"));
    here.in<QComboBox>("anyBox").setCurrentIndex(1);
    CHECK(here.counts("2 mentions"));
    here.save("German or troll");
    here.chooseView("German or troll");
    REQUIRE(waitUntil([&] { return here.rows() == 2; }));
    CHECK(rowWith(here.mentions(), "seit drei Tagen") >= 0);
    CHECK(rowWith(here.mentions(), "pathetic") >= 0);
}

TEST_CASE("A condition can be turned round and taken away again")
{
    ViewsHere here;
    here.begin();
    here.ask(0, "verdict", "is", "complaint");
    REQUIRE(here.counts("9 mentions"));
    click(here.in<QPushButton>("addConditionButton"));
    here.ask(1, "language", "is not", "English");
    CHECK(here.counts("4 mentions"));
    click(find<QToolButton>(here.condition(1), "conditionRemove"));
    CHECK(here.counts("9 mentions"));
    CHECK(hasFocus(here.in<QPushButton>("addConditionButton")));
}

TEST_CASE("What cannot be read is told in the dialog and is not saved")
{
    ViewsHere here;
    here.begin();
    here.ask(0, "followers, at least", "is", "many");
    CHECK(waitUntil([&] { return here.in<QLabel>("matchLabel").text().contains("cannot be used"); }));
    here.in<QLineEdit>("nameField").setText("Loud");
    click(here.in<QPushButton>("saveViewButton"));
    here.settle();
    CHECK(here.dialog().isVisible());
    CHECK(here.seenBy("ana").empty());
    here.ask(0, "followers, at least", "is", "100");
    here.save("Loud");
    CHECK(here.seenBy("ana").size() == 1);
}

TEST_CASE("A view for the whole team is everybody's, one's own is nobody else's")
{
    ViewsHere here;
    here.begin();
    here.ask(0, "language", "is", "Russian");
    here.in<QComboBox>("ownerBox").setCurrentIndex(1);
    here.save("Russian");
    CHECK(here.seenBy("ben").size() == 1);
    here.begin();
    here.ask(0, "language", "is", "Turkish");
    here.save("Turkish");
    CHECK(here.seenBy("ben").size() == 1);
    CHECK(here.seenBy("ana").size() == 2);
}

TEST_CASE("A change of a view is shown at once, and one undo brings the old one back")
{
    ViewsHere here;
    got(here.workspace().savedViews().add(
        { {}, "By language", { { { TriageField::Language, "de" } } }, TriageOrder::Newest, "", 1 }, "ben", here.clock.now()));
    REQUIRE(waitUntil([&] { return rowWith(here.views(), "By language") >= 0; }));
    here.chooseView("By language");
    REQUIRE(waitUntil([&] { return here.rows() == 1; }));
    click(here.the<QToolButton>("editViewButton"));
    REQUIRE(waitUntil([&] { return here.window().findChild<QDialog*>("viewDialog"); }));
    here.settle();
    CHECK(here.in<QComboBox>("ownerBox").currentIndex() == 1);
    here.ask(0, "language", "is", "Turkish");
    here.save("By tongue");
    CHECK(here.seenBy("ana").front().filter.conditions.front().value == "tr");
    REQUIRE(waitUntil([&] { return rowWith(here.mentions(), "faturam") >= 0; }));
    CHECK(here.the<QLabel>("listTitle").text() == "By tongue");
    here.desk().undoStack().undo();
    REQUIRE(waitUntil([&] { return rowWith(here.views(), "By language") >= 0; }));
    CHECK(here.seenBy("ana").front().filter.conditions.front().value == "de");
}

TEST_CASE("A new view begins with what the list is filtered by")
{
    ViewsHere here;
    press("/");
    type("language:tr");
    REQUIRE(waitUntil([&] { return here.rows() == 1; }));
    here.begin();
    CHECK(find<QComboBox>(here.condition(0), "conditionField").currentText() == "language");
    CHECK(find<QComboBox>(here.condition(0), "conditionValue").currentText() == "Turkish");
    here.save("Turkish");
    CHECK(here.seenBy("ana").front().filter.conditions == std::vector<TriageCondition>{ { TriageField::Language, "tr" } });
}

TEST_CASE("The order of a list is chosen with it and is the view's own when another one is opened")
{
    ViewsHere here;
    here.chooseView("All mentions");
    auto& order = here.the<QComboBox>("orderBox");
    const QString usual = order.currentText();
    const QString first = textAt(here.mentions(), 0);
    order.setFocus();
    press("Down");
    REQUIRE(order.currentText() != usual);
    REQUIRE(waitUntil([&] { return textAt(here.mentions(), 0) != first && here.rows() > 10; }));
    here.chooseView("Trolls");
    here.chooseView("All mentions");
    CHECK(order.currentText() == usual);
    CHECK(waitUntil([&] { return textAt(here.mentions(), 0) == first; }));
}
