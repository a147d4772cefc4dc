// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/app/commitments.h"

#include <QWidget>

#include <functional>
#include <vector>

class QCheckBox;

namespace earshot::gui {

/// What an answer would promise, a tick each: "Becomes a promise: Thu 15:00, owner ana". Without the tick it is only a time [R8].
class PromiseOffers : public QWidget {
    Q_OBJECT
public:
    explicit PromiseOffers(QWidget* parent = nullptr);

    void show(const std::vector<PromiseOffer>& offers, const std::function<bool(const PromiseOffer&)>& isMeant, Time now);

signals:
    void chosen(const earshot::PromiseOffer& offer, bool isMeant);

private:
    void addBox();
    std::vector<PromiseOffer> offers_;
    std::vector<QCheckBox*> boxes_; ///< at least one for each offer
};

}
