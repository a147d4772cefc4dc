// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/document/author_history.h"
#include "earshot/document/case_people.h"
#include "earshot/model/mention.h"

#include <QWidget>

#include <memory>

class QAction;

namespace earshot::gui {

namespace Ui {
class PeoplePane;
}

/// Who is in a case: the customer with their card and their other cases, and who of ours has worked on it.
class PeoplePane : public QWidget {
    Q_OBJECT
public:
    explicit PeoplePane(QAction* lookAtProfile, QWidget* parent = nullptr);
    ~PeoplePane() override;

    void show(const Mention& opener, const CasePeople& people, const AuthorHistory& history, Time now);

signals:
    void caseWanted(qint64 caseId);

private:
    void changeEvent(QEvent* event) override;
    std::unique_ptr<Ui::PeoplePane> ui_;
};

}
