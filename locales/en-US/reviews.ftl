## Reviewing what partners may do

reviews-title = Reviews of partner roles
reviews-lead = Every 90 days, decide for each partner whether its roles are still needed.
