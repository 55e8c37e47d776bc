import { graphql } from '../../../graphql/graphql.js';

export const PersonQuery = graphql(`
  query DeskPerson($id: ID!) {
    deskPerson(id: $id) {
      id
      name
      key
      memberNumber
      memberSince
      correspondenceAddress
      unreadNotices
      premises {
        address
        title
        kind
        areaM2
        validFrom
        validTo
      }
      accounts {
        id
        key
        name
        group
        address
        role
        heldFrom
        heldTo
        setOn
        balance
        nrbs
      }
      login {
        identifier
        state
        createdAt
        issuedAt
        issuedBy
        document
        startPasswordExpiresAt
        passwordSetAt
        sessions
        lastSignedIn
        failedSince
        lockedUntil
      }
      contacts {
        kind
        value
      }
      contactChanges {
        id
        at
        kind
        oldValue
        newValue
        state
        exportedAt
      }
      letters {
        id
        issuedOn
        caseNumber
        subject
        openedAt
      }
      faults {
        id
        number
        filedOn
        category
        state
      }
      events {
        id
        at
        action
        staff
        address
      }
      seen {
        id
        startedAt
        endedAt
        staffName
        reason
      }
    }
  }
`);
