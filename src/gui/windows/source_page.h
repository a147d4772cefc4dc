// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../models/source_list_model.h"
#include "earshot/app/listening.h"
#include "listening_page.h"
#include "room.h"

#include <QTimer>

#include <memory>

namespace earshot::gui {

class SourceDialog;

namespace Ui {
class SourcePage;
}

/// Sources with their health; what can be done about one stands below the table.
class SourcePage : public ListeningPage {
    Q_OBJECT
public:
    explicit SourcePage(const RoomTools& tools, QWidget* parent = nullptr);
    ~SourcePage() override;

    QString title() const override { return tr("Sources"); }
    void refresh() override { sources_.refresh(); }
    bool concerns(const LedgerRow& row) const override;
    QWidget* firstPane() const override;
    void addSource();

private:
    const SourceReport* current() const;
    void takeSources();
    void showCurrent();
    void askTokenPlace(const SourceReport& of);
    void takeTokenPlace(const Source& source, const Result<TokenPlace>& place);
    void add(const SourceDialog& dialog);
    void changeSource();
    void change(Source before, const SourceDialog& dialog);
    void saveChange(const Source& before, const Source& wanted);
    void test();
    void takeTest(SourceId id, const Result<SourceTest>& test);
    void togglePause();
    void remove();
    void changeEvent(QEvent* event) override;

    std::unique_ptr<Ui::SourcePage> ui_;
    RoomTools tools_;
    SourceListModel sources_;
    QTimer clockTimer_;
    SourceId current_{}; ///< chosen, also while the list is loaded anew
    Source told_{}; ///< of which it was asked where its token lies
};

}
