// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../models/finding_model.h"
#include "earshot/model/reply.h"
#include "room.h"

#include <QFrame>
#include <QTimer>

#include <memory>

class QAction;

namespace earshot::gui {

class Draft;
class TemplatePicker;

namespace Ui {
class ReplyBox;
}

/// One audience of the composer: a frame in its colour, with its icon and its word; the text, what the checks say, and how the answer
/// stands.
class ReplyBox : public QFrame {
    Q_OBJECT
public:
    ReplyBox(const RoomTools& tools, Audience audience, QWidget* parent = nullptr);
    ~ReplyBox() override;

    void show(Draft& draft, const QString& whoReads); ///< "everybody on Mastodon"
    Draft* draft() const { return draft_; }

signals:
    void left(); ///< the person goes elsewhere; the draft stays
    void stood(); ///< the answer or how it stands has changed

private:
    void bindCommands();
    void listFindings();
    void tell();
    void tellKept();
    void tellStand();
    void tellLength();
    void tellFindings();
    void fitFindings();
    void tellPromises();
    void mendRow(const QModelIndex& index);
    void pickTemplate();
    void openSent();
    void retranslate();
    void changeEvent(QEvent* event) override;

    std::unique_ptr<Ui::ReplyBox> ui_;
    RoomTools tools_;
    Audience audience_;
    QString whoReads_;
    Draft* draft_ = nullptr;
    FindingModel findings_;
    QTimer countdown_;
    TemplatePicker* templates_;
    QAction *send_ = nullptr, *opinion_ = nullptr, *handOver_ = nullptr, *template_ = nullptr;
};

}
