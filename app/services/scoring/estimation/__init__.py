"""Statistical models fitted by maximum likelihood, in plain numpy; they know arrays only, no workspace."""
