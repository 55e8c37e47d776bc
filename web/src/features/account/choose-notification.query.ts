import { graphql } from '../../graphql/graphql.js';

export const ChooseNotification = graphql(`
  mutation ChooseNotification($topic: NotificationTopic!, $byEmail: Boolean!) {
    chooseNotification(topic: $topic, byEmail: $byEmail) {
      notifications {
        topic
        byEmail
      }
    }
  }
`);
