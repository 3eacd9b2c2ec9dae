package org.knotenpunkt.application.shared;

class DirectTransactionsTest implements TransactionsContract {
    @Override
    public Transactions transactions() {
        return new DirectTransactions();
    }
}
