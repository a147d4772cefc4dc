// SPDX-License-Identifier: GPL-3.0-or-later
#include "listening_status.h"

#include "../words/errors.h"
#include "../words/times.h"

#include "earshot/base/clock.h"

#include <QEvent>
#include <QStringList>

namespace earshot::gui {

ListeningStatus::ListeningStatus(Listening& listening, const Clock& clock, QWidget* parent)
    : QToolButton(parent)
    , listening_(listening)
    , clock_(clock)
{
    setObjectName("listeningStatus");
    setProperty("flat", true);
    connect(&listening_, &Listening::stateChanged, this, &ListeningStatus::tell);
    connect(&timer_, &QTimer::timeout, this, &ListeningStatus::tell);
    timer_.start(std::chrono::seconds(1));
    tell();
}

void ListeningStatus::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        tell();
    QToolButton::changeEvent(event);
}

void ListeningStatus::tell()
{
    const ListeningState& state = listening_.state();
    QStringList parts;
    parts += state.sources == 0 ? tr("listening nowhere yet") : tr("%n source(s)", nullptr, state.sources);
    if (state.stopped)
        parts += tr("paused");
    if (state.polling) // also while paused, at an explicit wish
        parts += tr("polling…");
    if (state.lastPollAt) {
        const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(clock_.now() - *state.lastPollAt).count();
        parts += seconds < 60 ? tr("last poll %n s ago", nullptr, static_cast<int>(std::max<long>(0, seconds)))
                              : tr("last poll %1").arg(agoText(*state.lastPollAt, clock_.now()));
    }
    if (state.failing > 0)
        parts += tr("%n failing", nullptr, state.failing);
    if (state.error)
        parts = QStringList{ sentenceFor(*state.error) };
    setText(parts.join(" · "));
    setAccessibleName(tr("Listening: %1").arg(text()));
    setToolTip(tr("Where Earshot listens, and whether it works"));
}

}
