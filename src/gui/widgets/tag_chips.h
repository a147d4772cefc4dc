// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>
#include <QWidget>

class QToolButton;

namespace earshot::gui {

/// The tags of a mention, each with its cross, in as many lines as they need.
class TagChips : public QWidget {
    Q_OBJECT
public:
    explicit TagChips(QWidget* parent = nullptr);

    void setTags(const QStringList& tags);

signals:
    void removalWished(const QString& tag);

private:
    void name();
    void flow();
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

    QStringList tags_;
    QList<QToolButton*> chips_;
};

}
