// SPDX-License-Identifier: GPL-3.0-or-later
#include "hand.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPalette>
#include <QTest>

#include <stdexcept>

namespace earshot::test {

namespace {

bool isCalled(const QObject& object, const QString& name)
{
    return object.objectName() == name || object.inherits(name.toLatin1().constData());
}

QWidget* within(const QWidget* root, const QString& name)
{
    QWidget* found = nullptr;
    for (QWidget* const widget : root ? root->findChildren<QWidget*>() : QApplication::allWidgets())
        if (isCalled(*widget, name) && (!found || (widget->isVisible() && !found->isVisible())))
            found = widget;
    return found;
}

/// Where keys go; a window that nobody has clicked into gets them as a desktop would have it.
QWidget& focused()
{
    if (!QApplication::activeWindow())
        for (QWidget* const window : QApplication::topLevelWidgets())
            if (window->isWindow() && window->isVisible())
                window->activateWindow();
    QWidget* const focus = QApplication::focusWidget();
    if (!focus)
        throw std::runtime_error("nothing has the focus");
    return *focus;
}

QAbstractItemView& requiredView(const QJsonObject& wish)
{
    auto* const view = qobject_cast<QAbstractItemView*>(&requiredWidget(wish));
    if (!view)
        throw std::runtime_error("it is no list");
    return *view;
}

QJsonValue press(const QJsonObject& wish)
{
    QTest::keySequence(&focused(), QKeySequence(wish["keys"].toString(), QKeySequence::PortableText));
    return true;
}

QJsonValue type(const QJsonObject& wish)
{
    for (const QChar character : wish["text"].toString())
        QTest::sendKeyEvent(QTest::Click, &focused(), Qt::Key_unknown, QString(character), Qt::NoModifier);
    return true;
}

QJsonValue chooseRow(const QJsonObject& wish)
{
    QAbstractItemView& view = requiredView(wish);
    const QModelIndex index = view.model()->index(wish["row"].toInt(), 0);
    if (!index.isValid())
        throw std::runtime_error("there is no such row");
    view.scrollTo(index);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(index).center());
    return true;
}

QJsonValue drag(const QJsonObject& wish)
{
    QWidget& widget = requiredWidget(wish);
    const QPoint from = widget.rect().center(), to = from + QPoint(wish["right"].toInt(), wish["down"].toInt());
    QTest::mousePress(&widget, Qt::LeftButton, {}, from);
    QTest::mouseMove(&widget, to);
    QTest::mouseRelease(&widget, Qt::LeftButton, {}, to);
    return true;
}

QJsonValue value(const QJsonObject& wish)
{
    const QWidget* const widget = widgetAt(wish["widget"].toString());
    const QVariant found = widget ? widget->property(wish["property"].toString().toLatin1().constData()) : QVariant();
    if (found.typeId() == QMetaType::QPalette)
        return found.value<QPalette>().color(QPalette::Window).name();
    if (found.typeId() != QMetaType::QRect)
        return found.toJsonValue();
    const QRect place = found.toRect();
    return QJsonArray{ place.x(), place.y(), place.width(), place.height() };
}

QJsonValue texts(const QJsonObject& wish)
{
    const QAbstractItemModel& model = *requiredView(wish).model();
    QJsonArray rows;
    for (int row = 0; row < std::min(model.rowCount(), wish["most"].toInt(100)); ++row)
        rows += model.index(row, 0).data().toString();
    return rows;
}

}

QWidget* widgetAt(const QString& path)
{
    QWidget* at = nullptr;
    for (const QString& name : path.split('/')) {
        at = within(at, name);
        if (!at)
            return nullptr;
    }
    return at;
}

QWidget& requiredWidget(const QJsonObject& wish)
{
    QWidget* const widget = widgetAt(wish["widget"].toString());
    if (!widget)
        throw std::runtime_error("there is no widget " + wish["widget"].toString().toStdString());
    return *widget;
}

Hand::Hand(const QString& socket, QObject* parent) : QObject(parent)
{
    const auto learnSimple = [this](const QString& name, QJsonValue (*act)(const QJsonObject&)) {
        learn(name, [act](const QJsonObject& wish, const Answer& answer) { answer(act(wish)); });
    };
    learnSimple("press", press);
    learnSimple("type", type);
    learnSimple("choose", chooseRow);
    learnSimple("drag", drag);
    learnSimple("value", value);
    learnSimple("texts", texts);
    learn("click", [](const QJsonObject& wish, const Answer& answer) {
        QTest::mouseClick(&requiredWidget(wish), Qt::LeftButton);
        answer(true);
    });
    learn("focus", [](const QJsonObject& wish, const Answer& answer) {
        requiredWidget(wish).setFocus(Qt::TabFocusReason);
        answer(true);
    });
    learn("place", [](const QJsonObject& wish, const Answer& answer) {
        requiredWidget(wish).setGeometry(wish["x"].toInt(), wish["y"].toInt(), wish["width"].toInt(), wish["height"].toInt());
        answer(true);
    });
    learn("minimize", [](const QJsonObject& wish, const Answer& answer) {
        requiredWidget(wish).showMinimized();
        answer(true);
    });
    connect(&socket_, &QLocalSocket::readyRead, this, &Hand::read);
    socket_.connectToServer(socket);
}

void Hand::read()
{
    while (socket_.canReadLine())
        obey(QJsonDocument::fromJson(socket_.readLine()).object());
}

void Hand::run(const QJsonObject& wish, const Answer& answer)
{
    const auto command = commands_.constFind(wish["do"].toString());
    if (command == commands_.cend())
        throw std::runtime_error("there is no such command");
    (*command)(wish, answer);
}

void Hand::obey(const QJsonObject& wish)
{
    try {
        run(wish, [this](const QJsonValue& answer) { say({ { "is", answer } }); });
    } catch (const std::runtime_error& refusal) {
        say({ { "refused", QString::fromUtf8(refusal.what()) } });
    }
}

void Hand::say(const QJsonObject& answer)
{
    socket_.write(QJsonDocument(answer).toJson(QJsonDocument::Compact) + '\n');
    socket_.flush();
}

}
