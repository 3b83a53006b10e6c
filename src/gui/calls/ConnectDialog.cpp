// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/calls/ConnectDialog.h"

#include "gui/calls/ConnectPeopleDelegate.h"
#include "gui/calls/ConnectPeopleModel.h"
#include "gui/parts/Icons.h"
#include "gui/words/ErrorText.h"
#include "ui_ConnectDialog.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QScreen>

#include <algorithm>

namespace callside {

namespace {
constexpr int LeastRows = 2; // in sight
constexpr int MostRows = 5;
constexpr QLatin1String ExampleNumber("+44 20 7946 0123");
} // namespace

ConnectDialog::ConnectDialog(QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ConnectDialog>())
    , m_people(new ConnectPeopleModel(this))
{
    m_ui->setupUi(this);
    dressInput(m_ui->targetEdit);
    setMinimumWidth(56 * fontMetrics().averageCharWidth());
    m_ui->targetEdit->installEventFilter(this);
    m_ui->confirmConnectButton->setIcon(iconOnFill(Icon::Connect, Tone::Accent));
    m_ui->peopleList->setModel(m_people);
    m_ui->peopleList->setItemDelegate(new ConnectPeopleDelegate(m_ui->peopleList));
    showProblem({});
    connect(m_ui->confirmConnectButton, &QPushButton::clicked, this, &ConnectDialog::confirm);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->targetEdit, &QLineEdit::textChanged, this, &ConnectDialog::filter);
    connect(m_ui->peopleList, &QListView::doubleClicked, this, &ConnectDialog::confirm);
    connect(m_ui->peopleList->selectionModel(), &QItemSelectionModel::currentChanged, this, &ConnectDialog::showMarked);
    connect(m_people, &QAbstractItemModel::dataChanged, this, &ConnectDialog::showMarked);
    connect(m_ui->addPeopleButton, &QPushButton::clicked, this, [this] {
        reject();
        emit peopleSettingsWanted();
    });
    showPeople();
}

ConnectDialog::~ConnectDialog() = default;

void ConnectDialog::setPreferences(const Preferences &preferences)
{
    const QString marked = m_ui->peopleList->currentIndex().data(ConnectPeopleModel::TargetRole).toString();
    m_people->setPeople(preferences.people);
    mark(m_people->rowOf(marked));
    showPeople();
}

void ConnectDialog::setNow(Moment now)
{
    m_people->setNow(now);
}

void ConnectDialog::openFor(const CallState &state)
{
    m_call = state.id;
    m_people->setLineNumber(state.line.number);
    const bool isTriedAlready =
        state.transfer == TransferState::NotConfirmed || state.transfer == TransferState::Failed;
    m_ui->lastTryLabel->setText(isTriedAlready ? ErrorText::call(state).sentence : QString());
    m_ui->lastTryLabel->setVisible(isTriedAlready);
    m_ui->explanationLabel->setVisible(!isTriedAlready); // known by then, and large text needs the room
    if (m_people->hasPeople())
        m_ui->targetEdit->clear();
    else
        m_ui->targetEdit->selectAll(); // where the last caller went: one Enter, or typed over
    showPeople();
    markToBeginWith(state);
    showProblem({});
    follow(state);
    m_ui->targetEdit->setFocus();
    openAtItsSize();
}

// Words that wrap need more height than a dialog asks for by itself. It never shrinks under the hands.
void ConnectDialog::makeRoom()
{
    layout()->activate();
    resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
}

// As wide as the words need, with a handful of people in sight where the screen has room for them.
void ConnectDialog::openAtItsSize()
{
    const QListView *list = m_ui->peopleList;
    const int rows = std::clamp(m_people->rowCount(), LeastRows, MostRows) * list->sizeHintForRow(0);
    const int wanted = std::max(minimumWidth(), sizeHint().width());
    const int more = m_people->hasPeople() ? std::max(0, rows - list->sizeHint().height()) : 0;
    const int height = layout()->totalHeightForWidth(wanted);
    resize(wanted, std::max(height, std::min(height + more, screen()->availableGeometry().height() * 9 / 10)));
    open();
}

// The usual choice or whoever can be reached, so that Enter is enough; but not again whom the caller did not reach.
void ConnectDialog::markToBeginWith(const CallState &state)
{
    if (!m_ui->targetEdit->text().isEmpty())
        return mark(0);
    mark(m_people->rowToBeginWith(state.transfer == TransferState::None ? QString() : state.transferTarget));
}

void ConnectDialog::follow(const CallState &state)
{
    if (state.id != m_call)
        return;
    const QString whyNot = ErrorText::whyNoConnect(state);
    m_ui->confirmConnectButton->setEnabled(whyNot.isEmpty());
    if (!whyNot.isEmpty())
        showProblem(whyNot);
}

void ConnectDialog::filter(const QString &typed)
{
    showProblem({});
    m_people->setTyped(typed);
    mark(typed.trimmed().isEmpty() ? m_people->rowToBeginWith() : 0);
    showPeople();
}

void ConnectDialog::mark(int row)
{
    m_ui->peopleList->setCurrentIndex(m_people->index(row, 0)); // no such row: nobody
    showMarked();
}

void ConnectDialog::showMarked()
{
    const QModelIndex marked = m_ui->peopleList->currentIndex();
    const QString name = marked.data(ConnectPeopleModel::NameRole).toString();
    const QString number = marked.data(ConnectPeopleModel::NumberRole).toString();
    QString rings;
    if (marked.isValid())
        //: The number that the button Connect rings: %1 is a name, %2 a telephone number
        rings = name.isEmpty() ? tr("Rings %1").arg(number) : tr("Rings %1 on %2").arg(name, number);
    const bool isReachable = !marked.isValid() || marked.data(ConnectPeopleModel::IsReachableRole).toBool();
    m_ui->ringsLabel->setText(rings);
    //: %1 is a name, %2 when somebody can be reached, such as "From 13:00"
    m_ui->hoursLabel->setText(isReachable ? QString()
                                          : tr("%1 may not answer now (%2). You can still connect.")
                                                .arg(name, marked.data(ConnectPeopleModel::HoursRole).toString()));
    m_ui->hoursLabel->setVisible(!isReachable);
    if (isVisible())
        makeRoom();
    m_ui->targetEdit->setAccessibleDescription(rings); // the focus stays in the box while the mark moves
}

void ConnectDialog::showPeople()
{
    const bool hasRows = m_people->rowCount() > 0;
    const bool hasPeople = m_people->hasPeople();
    m_ui->peopleList->setVisible(hasPeople && hasRows);
    m_ui->noPeopleLabel->setVisible(!hasPeople || !hasRows);
    m_ui->noPeopleLabel->setText(hasPeople ? tr("Nobody in the address book matches this.")
                                           : tr("There is nobody in the address book yet."));
    m_ui->addPeopleButton->setVisible(!hasPeople);
    //: %1 is a telephone number as an example
    m_ui->targetEdit->setPlaceholderText(hasPeople ? tr("A name, or a number such as %1").arg(ExampleNumber)
                                                   : QString(ExampleNumber));
    const int row = m_ui->peopleList->sizeHintForRow(0);
    m_ui->peopleList->setMinimumHeight(std::max(0, std::min(LeastRows, m_people->rowCount()) * row));
    m_ui->ringsLabel->setMinimumHeight(m_ui->ringsLabel->fontMetrics().height()); // so that nothing jumps
}

void ConnectDialog::confirm()
{
    if (!isVisible() || !m_ui->confirmConnectButton->isEnabled())
        return; // an Enter in the list comes here twice
    const QModelIndex marked = m_ui->peopleList->currentIndex();
    if (!marked.isValid()) {
        const Result<QString> target = m_people->typedTarget();
        return showProblem(target ? QString() : ErrorText::transferTarget(target.error()));
    }
    const QString target = marked.data(ConnectPeopleModel::TargetRole).toString();
    accept();
    emit referRequested(m_call, target);
}

void ConnectDialog::showProblem(const QString &sentence)
{
    m_ui->problemLabel->setText(sentence);
    m_ui->problemLabel->setVisible(!sentence.isEmpty());
    if (isVisible())
        makeRoom();
    if (sentence.isEmpty())
        return;
    m_ui->targetEdit->setAccessibleDescription(sentence);
    QAccessibleEvent alert(m_ui->problemLabel, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

// Up and Down move the mark while the hands stay in the box.
bool ConnectDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_ui->targetEdit || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int last = m_people->rowCount() - 1;
    const int row = m_ui->peopleList->currentIndex().row(); // -1: none
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        mark(std::min(row + 1, last));
        return true;
    case Qt::Key_Up:
        mark(row < 0 ? last : std::max(row - 1, 0));
        return true;
    default:
        return QDialog::eventFilter(watched, event);
    }
}

void ConnectDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::StyleChange)
        return;
    dressInput(m_ui->targetEdit);
    showPeople(); // the rows' height follows the text
}

} // namespace callside
