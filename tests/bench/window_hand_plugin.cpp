// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/hand/hand.h"
#include "window_heart.h"
#include "window_painting.h"

#include <QApplication>
#include <QGenericPlugin>
#include <QScrollBar>
#include <QWheelEvent>

#include <stdexcept>

namespace earshot::bench {

namespace {

using test::Hand;

QAbstractItemView& listOf(const QJsonObject& wish)
{
    auto* const view = qobject_cast<QAbstractItemView*>(&test::requiredWidget(wish));
    if (!view)
        throw std::runtime_error("it is no list");
    return *view;
}

/// One notch of a mouse wheel, towards the end.
QJsonValue turnWheel(const QJsonObject& wish)
{
    QWidget& viewport = *listOf(wish).viewport();
    const QPointF at = viewport.rect().center();
    QWheelEvent notch(at, viewport.mapToGlobal(at), {}, { 0, -120 }, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(&viewport, &notch);
    return true;
}

/// The handle of the scroll bar is held and moved to this share of the way.
QJsonValue slide(const QJsonObject& wish)
{
    QScrollBar& bar = *listOf(wish).verticalScrollBar();
    bar.setSliderDown(true);
    bar.setSliderPosition(static_cast<int>(wish["share"].toDouble() * bar.maximum()));
    bar.setSliderDown(false);
    return true;
}

QJsonValue rows(const QJsonObject& wish)
{
    return listOf(wish).model()->rowCount();
}

/// A hand that measures.
class WindowHand : public Hand {
public:
    explicit WindowHand(const QString& socket) : Hand(socket)
    {
        const auto learnSimple = [this](const QString& name, QJsonValue (*act)(const QJsonObject&)) {
            learn(name, [act](const QJsonObject& wish, const Answer& answer) { answer(act(wish)); });
        };
        learnSimple("wheel", turnWheel);
        learnSimple("slide", slide);
        learnSimple("rows", rows);
        learn("heart.forget", [this](const QJsonObject&, const Answer& answer) {
            heart_.forget();
            answer(true);
        });
        learn("heart.report", [this](const QJsonObject&, const Answer& answer) { answer(heart_.report()); });
        learn("timed", [this](const QJsonObject& wish, const Answer& answer) { time(wish, answer); });
        learn("started", [this](const QJsonObject&, const Answer& answer) { tellStart(answer); });
        painting_.await("mentionList", [this](const WindowPainting::Moment& moment) {
            start_ = moment;
            tellStart(std::exchange(startAsked_, {}));
        });
    }

private:
    /// Milliseconds from before an act until the list was painted after it.
    void time(const QJsonObject& wish, const Answer& answer)
    {
        const double begin = WindowPainting::now();
        painting_.await("mentionList", [begin, answer](const WindowPainting::Moment& moment) {
            answer(QJsonObject{ { "first", (moment.first - begin) * 1e3 }, { "whole", (moment.whole - begin) * 1e3 } });
        });
        run(wish["act"].toObject(), [](const QJsonValue&) {});
    }

    void tellStart(const Answer& answer)
    {
        if (answer && start_.whole > 0)
            answer(QJsonObject{ { "first", start_.first }, { "whole", start_.whole } });
        else
            startAsked_ = answer;
    }

    WindowHeart heart_;
    WindowPainting painting_;
    WindowPainting::Moment start_;
    Answer startAsked_;
};

}

/// QT_QPA_GENERIC_PLUGINS=bench_hand:SOCKET
class WindowHandPlugin final : public QGenericPlugin {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "window_hand_plugin.json")
public:
    QObject* create(const QString&, const QString& socket) override { return new WindowHand(socket); }
};

}

#include "window_hand_plugin.moc"
