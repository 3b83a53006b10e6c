// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/parts/AccessibleGestures.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessibleWidget>
#include <QButtonGroup>
#include <QPushButton>
#include <QScrollArea>

namespace callside {

namespace {

// A button without a menu. Qt's own only toggles one that can be checked: clicked(), by which the desk acts, would not
// come. Whether it can be is asked every time, as it may be met before that is decided.
class ButtonInterface : public QAccessibleWidget
{
public:
    explicit ButtonInterface(QAbstractButton *button)
        : QAccessibleWidget(button)
    {
    }

    QAccessible::Role role() const override
    {
        if (!button()->isCheckable())
            return QAccessible::Button;
        const QButtonGroup *group = button()->group();
        const bool isOneOf = button()->autoExclusive() || (group && group->exclusive());
        return isOneOf ? QAccessible::RadioButton : QAccessible::CheckBox;
    }

    QAccessible::State state() const override
    {
        const auto *push = qobject_cast<QPushButton *>(button());
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = button()->isCheckable();
        state.checked = button()->isChecked();
        state.pressed = button()->isDown();
        state.defaultButton = push && push->isDefault();
        return state;
    }

    QString text(QAccessible::Text which) const override
    {
        const QString given = QAccessibleWidget::text(which);
        if (!given.isEmpty())
            return given;
        switch (which) {
        case QAccessible::Name:
            return withoutMnemonic(button()->text());
        case QAccessible::Accelerator:
            return button()->shortcut().toString(QKeySequence::NativeText);
        default:
            return {};
        }
    }

    QStringList actionNames() const override
    {
        QStringList names = QAccessibleWidget::actionNames();
        if (button()->isEnabled())
            names.prepend(clickName());
        return names;
    }

    void doAction(const QString &name) override
    {
        if (name == clickName())
            button()->animateClick(); // after the answer to whoever asked for it
        else
            QAccessibleWidget::doAction(name);
    }

private:
    QAbstractButton *button() const { return static_cast<QAbstractButton *>(widget()); }

    QString clickName() const { return button()->isCheckable() ? toggleAction() : pressAction(); }

    static QString withoutMnemonic(QString text)
    {
        for (qsizetype at = 0; (at = text.indexOf(u'&', at)) >= 0; ++at)
            text.remove(at, 1); // of two, one stays
        return text;
    }
};

// Afterwards, as a view in which somebody chooses a row selects it before that is the current one.
void followSelection(QAbstractItemView *view)
{
    const QItemSelectionModel *selection = view->selectionModel();
    if (!selection || view->selectionMode() != QAbstractItemView::SingleSelection)
        return;
    const auto follow = [view] {
        const QModelIndexList selected = view->selectionModel()->selectedRows();
        if (selected.size() == 1 && selected.first().row() != view->currentIndex().row())
            view->setCurrentIndex(selected.first());
    };
    QObject::connect(selection, &QItemSelectionModel::selectionChanged, view, follow, Qt::QueuedConnection);
}

// Asked for every object that assistive technology meets, first with the name of its own class.
QAccessibleInterface *gesturesInterface(const QString &className, QObject *object)
{
    if (!object || className != QLatin1String(object->metaObject()->className()))
        return nullptr;
    if (auto *view = qobject_cast<QAbstractItemView *>(object))
        QMetaObject::invokeMethod(
            view, [view] { followSelection(view); }, Qt::QueuedConnection); // it has no rows yet
    // Qt 6.4's own looks behind the end of its list when a scroll bar goes while a screen reader counts, and takes the
    // program with it; this one looks first.
    if (auto *area = qobject_cast<QScrollArea *>(object))
        return new QAccessibleWidget(area, QAccessible::Client);
    auto *button = qobject_cast<QAbstractButton *>(object);
    return button ? new ButtonInterface(button) : nullptr; // then it is Qt's own
}

} // namespace

void installAccessibleGestures()
{
    QAccessible::installFactory(gesturesInterface);
}

} // namespace callside
