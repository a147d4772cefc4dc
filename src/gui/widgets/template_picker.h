// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../models/template_list_model.h"

#include <QSortFilterProxyModel>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;

namespace earshot::gui {

/// A list of templates over the text: type to find one, Return takes it, Esc goes back.
class TemplatePicker : public QWidget {
    Q_OBJECT
public:
    TemplatePicker(WorkspaceThread& queries, QWidget* parent);

    void open(const QPoint& place); ///< in coordinates of the screen

signals:
    void chosen(const QString& text);

private:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void take();
    void selectFirst();
    void tell();
    QString message() const; ///< in place of the list

    TemplateListModel templates_;
    QSortFilterProxyModel found_;
    QLineEdit* filter_;
    QListView* list_;
    QLabel* message_;
};

}
