// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../models/template_list_model.h"
#include "listening_page.h"
#include "room.h"

#include <memory>

namespace earshot::gui {

namespace Ui {
class TemplatePage;
}

/// Templates: starting points for answers, with blanks that a person fills in.
class TemplatePage : public ListeningPage {
    Q_OBJECT
public:
    explicit TemplatePage(const RoomTools& tools, QWidget* parent = nullptr);
    ~TemplatePage() override;

    QString title() const override { return tr("Templates"); }
    void refresh() override { templates_.refresh(); }
    bool concerns(const LedgerRow& row) const override;
    QWidget* firstPane() const override;

private:
    void fillLanguages();
    void takeTemplates();
    void show(const Template& shown);
    Template edited() const;
    void setDirty(bool dirty);
    void tellBlanks();
    void save();
    void remove();
    void changeEvent(QEvent* event) override;

    std::unique_ptr<Ui::TemplatePage> ui_;
    RoomTools tools_;
    TemplateListModel templates_;
    Template shown_; ///< as it is kept; without id: a new one
    QString wanted_; ///< name of what was saved last, to be chosen when the list comes
    bool isDirty_ = false;
};

}
